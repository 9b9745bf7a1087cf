/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Escaping for HTML. Almost all of a text is copied as it is, so a vector scan runs to the next byte that may need more,
 * and only there a character is looked at: markup; controls and noncharacters, which HTML forbids (HTML, 13.2.3.5). The
 * latter are told by their first byte: C2 for the controls from U+0080 on, EF for U+FDD0 to U+FDEF, U+FFFE and U+FFFF,
 * F0 to F4 for the last two of each further plane. */
#include "lib/render/escape.h"

#if STELE_RENDER__SCAN_SSE2
#include <emmintrin.h>
#endif

#include "lib/render/html.h"

/* Whether a byte ends the scan. */
static const bool stops[256] = {
    [0x00] = 1, 1,         1,          1,         1,         1,          1,          1,          1, 1, 1, 1, 1, 1, 1, 1,
    1,          1,         1,          1,         1,         1,          1,          1,          1, 1, 1, 1, 1, 1, 1, 1,
    ['"'] = 1,  ['&'] = 1, ['\''] = 1, ['<'] = 1, ['>'] = 1, [0x7f] = 1, [0xc2] = 1, [0xef] = 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1,          1,         1,          1,         1,         1,          1,          1,
};

size_t stele_render__scan_portable(const char *text, size_t length)
{
    const unsigned char *bytes = (const unsigned char *)text;
    size_t               at = 0;

    while (length - at >= 8
           && !(stops[bytes[at]] | stops[bytes[at + 1]] | stops[bytes[at + 2]] | stops[bytes[at + 3]]
                | stops[bytes[at + 4]] | stops[bytes[at + 5]] | stops[bytes[at + 6]] | stops[bytes[at + 7]]))
        at += 8;
    while (at < length && !stops[bytes[at]])
        at++;
    return at;
}

#if STELE_RENDER__SCAN_SSE2
/* A mark for each of 16 bytes that ends the scan. */
static int marks(__m128i block)
{
    const __m128i controls = _mm_cmpeq_epi8(_mm_min_epu8(block, _mm_set1_epi8(0x1f)), block);
    const __m128i above = _mm_cmpeq_epi8(_mm_max_epu8(block, _mm_set1_epi8((char)0xef)), block);
    const __m128i angles = _mm_cmpeq_epi8(_mm_and_si128(block, _mm_set1_epi8((char)0xfd)), _mm_set1_epi8('<'));
    const __m128i and_single = _mm_cmpeq_epi8(_mm_and_si128(block, _mm_set1_epi8((char)0xfe)), _mm_set1_epi8('&'));
    const __m128i quotes = _mm_cmpeq_epi8(block, _mm_set1_epi8('"'));
    const __m128i deletes = _mm_cmpeq_epi8(block, _mm_set1_epi8(0x7f));
    const __m128i latin = _mm_cmpeq_epi8(block, _mm_set1_epi8((char)0xc2));

    return _mm_movemask_epi8(_mm_or_si128(_mm_or_si128(_mm_or_si128(controls, above), _mm_or_si128(angles, and_single)),
                                          _mm_or_si128(_mm_or_si128(quotes, deletes), latin)));
}

size_t stele_render__scan_sse2(const char *text, size_t length)
{
    size_t at = 0;

    for (; length - at >= 16; at += 16) {
        const int found = marks(_mm_loadu_si128((const __m128i *)(const void *)(text + at)));
        if (found)
            return at + (size_t)__builtin_ctz((unsigned)found);
    }
    return at + stele_render__scan_portable(text + at, length - at);
}
#endif

static stele_render__scan *const scan =
#if STELE_RENDER__SCAN_SSE2
    stele_render__scan_sse2;
#else
    stele_render__scan_portable;
#endif

/* The length of the character whose first byte ended the scan. */
static size_t character_length(unsigned char first)
{
    return first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 1;
}

/* Whether HTML forbids the character at `at`, which is not ASCII and all there. */
static bool is_forbidden(const unsigned char *at)
{
    if (at[0] == 0xc2)
        return at[1] < 0xa0;
    if (at[0] == 0xef)
        return (at[1] == 0xb7 && at[2] >= 0x90 && at[2] <= 0xaf) || (at[1] == 0xbf && at[2] >= 0xbe);
    return (at[1] & 0x0f) == 0x0f && at[2] == 0xbf && at[3] >= 0xbe;
}

/* What stands for what must not be there: U+FFFD. */
static const stele_str forbidden = { "\xef\xbf\xbd", 3 };

/* What stands for the character at `at`; {NULL, 0} for itself. */
static stele_str replacement_of(const char *at)
{
    static const stele_str none = { NULL, 0 };

    switch (*at) {
    case '&': return STELE__LITERAL("&amp;");
    case '<': return STELE__LITERAL("&lt;");
    case '>': return STELE__LITERAL("&gt;");
    case '"': return STELE__LITERAL("&quot;");
    case '\'': return STELE__LITERAL("&#39;");
    case '\t':
    case '\n':
    case '\f': return none;
    default: break;
    }
    if ((unsigned char)*at < 0x80)
        return forbidden;
    return is_forbidden((const unsigned char *)at) ? forbidden : none;
}

void stele_render__put_escaped(stele_render__out *out, stele_str text)
{
    size_t from = 0, at = 0;

    while ((at += scan(text.data + at, text.length - at)) < text.length) {
        const size_t    length = character_length((unsigned char)text.data[at]);
        const stele_str replacement = length <= text.length - at ? replacement_of(text.data + at) : forbidden;
        if (replacement.data) {
            stele_render__put(out, stele__slice(text, from, at - from));
            stele_render__put(out, replacement);
            from = at + length < text.length ? at + length : text.length;
        }
        at = at + length < text.length ? at + length : text.length;
    }
    stele_render__put(out, from ? stele__slice(text, from, text.length) : text);
}

/* Whether what follows behind a hyphen belongs to a figure or an acronym before it. */
static bool is_bound(char before)
{
    return stele__is_digit(before) || (before >= 'A' && before <= 'Z');
}

void stele_render__put_words(stele_render__out *out, const stele_render__plan *plan, stele_str text)
{
    enum { LONGEST = 32 };
    size_t from = 0;

    for (size_t at = 1; plan->options->print && at + 1 < text.length; at++) {
        size_t start = at, end = at;
        if (text.data[at] != '-' || !is_bound(text.data[at - 1]) || text.data[at + 1] == ' ')
            continue;
        while (start > from && text.data[start - 1] != ' ')
            start--;
        while (end < text.length && text.data[end] != ' ')
            end++;
        at = end;
        if (end - start > LONGEST)
            continue;
        stele_render__put_escaped(out, stele__slice(text, from, start - from));
        stele_render__put_text(out, "<span>");
        stele_render__put_escaped(out, stele__slice(text, start, end - start));
        stele_render__put_text(out, "</span>");
        from = end;
    }
    stele_render__put_escaped(out, stele__slice(text, from, text.length));
}
