/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/text/line_walk.h: going through a text by the tables of line breaking, character by character, or over runs of letters. For
 * lib/text alone. */
#ifndef STELE_TEXT_LINE_WALK_H
#define STELE_TEXT_LINE_WALK_H

#if defined __SSE2__
#include <emmintrin.h>
#endif

#include "lib/base/base.h"
#include "lib/text/line_break.h"

/* Whether a byte belongs to letters of one column each among which no line may end: ASCII's, and those from U+00C0 to
 * U+02BF and from U+0400 to U+047F, of two bytes. */
static inline bool stele__line_is_letter_byte(unsigned char c)
{
    return (unsigned)(c | 0x20) - 'a' < 26 || (c & 0xc0) == 0x80 || (c >= 0xc3 && c <= 0xca) || c == 0xd0 || c == 0xd1;
}

/* Runs over such letters; `at` must be where a character begins. Adds their columns. */
static inline size_t stele__line_run(stele_str text, size_t at, size_t *column)
{
#if defined __SSE2__
    while (text.length - at >= 16) {
        const __m128i  block = _mm_loadu_si128((const __m128i *)(const void *)(text.data + at));
        const __m128i  ascii = _mm_sub_epi8(_mm_or_si128(block, _mm_set1_epi8(0x20)), _mm_set1_epi8('a'));
        const __m128i  latin = _mm_sub_epi8(block, _mm_set1_epi8((char)0xc3));
        const __m128i  cyrillic = _mm_sub_epi8(block, _mm_set1_epi8((char)0xd0));
        const __m128i  inner = _mm_cmplt_epi8(block, _mm_set1_epi8((char)0xc0));
        const __m128i  first = _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(_mm_min_epu8(ascii, _mm_set1_epi8(25)), ascii),
                                                         _mm_cmpeq_epi8(_mm_min_epu8(latin, _mm_set1_epi8(7)), latin)),
                                            _mm_cmpeq_epi8(_mm_min_epu8(cyrillic, _mm_set1_epi8(1)), cyrillic));
        const unsigned firsts = (unsigned)_mm_movemask_epi8(first);
        const unsigned letters = firsts | (unsigned)_mm_movemask_epi8(inner);
        const unsigned length = (unsigned)__builtin_ctz(~letters | 0x10000);
        *column += (size_t)__builtin_popcount(firsts & ((1u << length) - 1));
        at += length;
        if (length < 16)
            return at;
    }
#endif
    for (; at < text.length && stele__line_is_letter_byte((unsigned char)text.data[at]); at++)
        *column += (text.data[at] & 0xc0) != 0x80;
    return at;
}

/* What the tables say of the character at `at`, and its length; STELE__LINE_OTHER where they say nothing. */
static inline uint8_t stele__line_look_up(stele_str text, size_t at, size_t *length)
{
    const unsigned char *bytes = (const unsigned char *)text.data + at;
    const size_t         left = text.length - at;

    *length = 1;
    if (bytes[0] < 0x80)
        return stele__line_narrow[bytes[0]];
    if (bytes[0] >= 0xc2 && bytes[0] < 0xe0 && left >= 2) {
        *length = 2;
        return stele__line_narrow[(bytes[0] & 0x1fu) << 6 | (bytes[1] & 0x3fu)];
    }
    if (bytes[0] >= 0xe0 && bytes[0] < 0xf0 && left >= 3) {
        *length = 3;
        return stele__line_wide[stele__line_blocks[(bytes[0] & 0x0fu) << 6 | (bytes[1] & 0x3fu)]][bytes[2] & 0x3fu];
    }
    return STELE__LINE_OTHER;
}

#endif
