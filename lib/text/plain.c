/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Plain text at the door: what comes in from files is checked once, so that all behind it may trust that it is UTF-8
 * without control characters. */
#include "lib/text/plain.h"

#if defined __SSE2__
#include <emmintrin.h>
#endif
#include <unictype.h>
#include <unistr.h>

#include "lib/text/utf8.h"

static bool is_control(unsigned char c)
{
    return c < 0x20 || c == 0x7f;
}

/* The offset of the first control character that is no blank; the length where there is none. */
static size_t find_control(stele_str text)
{
    size_t at = 0;

#if defined __SSE2__
    for (; text.length - at >= 16; at += 16) {
        const __m128i  block = _mm_loadu_si128((const __m128i *)(const void *)(text.data + at));
        const __m128i  low = _mm_cmpeq_epi8(_mm_min_epu8(block, _mm_set1_epi8(0x1f)), block);
        const __m128i  from_tab = _mm_sub_epi8(block, _mm_set1_epi8('\t'));
        const __m128i  blank = _mm_cmpeq_epi8(_mm_min_epu8(from_tab, _mm_set1_epi8('\r' - '\t')), from_tab);
        const __m128i  bad = _mm_or_si128(_mm_andnot_si128(blank, low), _mm_cmpeq_epi8(block, _mm_set1_epi8(0x7f)));
        const unsigned places = (unsigned)_mm_movemask_epi8(bad);
        if (places)
            return at + (unsigned)__builtin_ctz(places);
    }
#endif
    while (at < text.length && (!is_control((unsigned char)text.data[at]) || stele__is_blank(text.data[at])))
        at++;
    return at;
}

size_t stele__plain_line(stele_str text, size_t *end)
{
    size_t length = 0;

    /* In steps, so that a text with one kind of line end alone is not searched to its end for the other each time. */
    for (size_t step = 0; length < text.length; length += step) {
        const char *feed, *carriage;
        step = text.length - length < 256 ? text.length - length : 256;
        feed = memchr(text.data + length, '\n', step);
        if (feed)
            step = (size_t)(feed - text.data) - length;
        carriage = memchr(text.data + length, '\r', step);
        if (carriage || feed) {
            length = carriage ? (size_t)(carriage - text.data) : length + step;
            break;
        }
    }
    *end = length < text.length ? 1 : 0;
    if (*end && text.data[length] == '\r' && length + 1 < text.length && text.data[length + 1] == '\n')
        *end = 2;
    return length;
}

stele_str stele__plain_line_end(stele_str text)
{
    size_t end, length = stele__plain_line(text, &end);

    return end ? stele__slice(text, length, end) : STELE__LITERAL("\n");
}

size_t stele__plain_column(stele_str line, size_t offset)
{
    return offset ? u8_mbsnlen((const uint8_t *)line.data, offset) + 1 : 1;
}

/* The line and column of an offset; all before it is UTF-8. */
static stele__place place_of(stele_str text, size_t offset, const char *name)
{
    stele__place place = { name, 1, 1 };
    size_t       start = 0, end;

    for (size_t length; start < offset; start += length + end) {
        length = stele__plain_line(stele__slice(text, start, text.length), &end);
        if (start + length + end > offset || end == 0)
            break;
        place.line++;
    }
    place.column = stele__plain_column(stele__slice(text, start, text.length), offset - start);
    return place;
}

stele_status stele__plain_check(stele_str text, const char *name, stele_report *report)
{
    char   code[8];
    size_t bad;

    if (!stele__utf8_valid(text.data, text.length, &bad)) {
        stele__tell(report, STELE__TEXT_NOT_UTF8, place_of(text, bad, name), NULL);
        return STELE_INVALID;
    }
    bad = find_control(text);
    if (bad < text.length) {
        static const char hex[] = "0123456789ABCDEF";
        unsigned char     c = (unsigned char)text.data[bad];
        memcpy(code, "U+00", 4);
        code[4] = hex[c >> 4];
        code[5] = hex[c & 15];
        stele__tell(report, STELE__TEXT_CONTROL, place_of(text, bad, name), &(stele__args){ { { code, 6 } } });
        return STELE_INVALID;
    }
    return STELE_OK;
}

bool stele__plain_has_ink(stele_str text)
{
    for (size_t at = 0; at < text.length;) {
        ucs4_t c;
        int    length = u8_mbtoucr(&c, (const uint8_t *)text.data + at, text.length - at);
        if (length <= 0)
            return true;
        if (!uc_is_property_white_space(c) && !uc_is_property_default_ignorable_code_point(c))
            return true;
        at += (size_t)length;
    }
    return false;
}

/* Whether the byte at `at` begins a C1 control character (U+0080 to U+009F). */
static bool is_c1(stele_str text, size_t at)
{
    return text.data[at] == '\xc2' && at + 1 < text.length && (unsigned char)text.data[at + 1] < 0xa0;
}

/* The length of the blank or the line end of Unicode at `at` (U+0085, U+2028, U+2029); 0 for anything else. */
static size_t blank_length(stele_str text, size_t at)
{
    const char  *bytes = text.data + at;
    const size_t left = text.length - at;

    if (left && stele__is_blank(bytes[0]))
        return 1;
    if (left >= 2 && memcmp(bytes, "\xc2\x85", 2) == 0)
        return 2;
    if (left >= 3 && (memcmp(bytes, "\xe2\x80\xa8", 3) == 0 || memcmp(bytes, "\xe2\x80\xa9", 3) == 0))
        return 3;
    return 0;
}

static bool is_one_line(stele_str text)
{
    for (size_t i = 0; i < text.length; i++) {
        if (is_control((unsigned char)text.data[i]) || is_c1(text, i) || blank_length(text, i) > 1)
            return false;
    }
    return true;
}

/* Copies the run of blanks at `*at`: spaces as they are, a run with anything else in it as one. Returns what it wrote. */
static size_t copy_blanks(char *bytes, stele_str text, size_t *at)
{
    size_t spaces = 0;
    bool   only_spaces = true;

    for (size_t length; *at < text.length && (length = blank_length(text, *at)) != 0; *at += length) {
        only_spaces = only_spaces && text.data[*at] == ' ';
        bytes[spaces++] = ' ';
    }
    return only_spaces ? spaces : 1;
}

/* Without blanks at its ends, the line ends of Unicode included. */
static stele_str trimmed(stele_str text)
{
    size_t start = 0, end = text.length, length;

    while ((length = blank_length(text, start)) != 0)
        start += length;
    while (end > start) {
        stele_str last = { text.data, end };
        length = end - start >= 3 && blank_length(last, end - 3) == 3   ? 3
                 : end - start >= 2 && blank_length(last, end - 2) == 2 ? 2
                                                                        : 1;
        if (length == 1 && !stele__is_blank(text.data[end - 1]))
            break;
        end -= length;
    }
    return stele__slice(text, start, end - start);
}

bool stele__plain_one_line(stele_str *line, stele_str text, stele__arena *arena)
{
    static const char replacement[] = "\xef\xbf\xbd"; /* U+FFFD */
    size_t            size, made = 0, at = 0;
    char             *bytes;

    text = trimmed(text);
    if (is_one_line(text)) {
        *line = text;
        return true;
    }
    /* A control character of one byte becomes three; nothing grows more. */
    if (!stele__multiply(&size, text.length, 3) || !(bytes = stele__arena_take_bytes(arena, size)))
        return false;
    while (at < text.length) {
        if (blank_length(text, at)) {
            made += copy_blanks(bytes + made, text, &at);
        } else if (is_control((unsigned char)text.data[at]) || is_c1(text, at)) {
            memcpy(bytes + made, replacement, sizeof replacement - 1);
            made += sizeof replacement - 1;
            at += is_c1(text, at) ? 2 : 1;
        } else {
            bytes[made++] = text.data[at++];
        }
    }
    stele__arena_trim(arena, size - made);
    *line = (stele_str){ bytes, made };
    return true;
}

/* Whether the character at an offset is written without blanks between words: U+3001 to U+312F, U+31A0 to U+9FFF but for what
 * Yi and others have behind it, U+F900 to U+FAFF, U+FF01 to U+FF9F, and U+20000 to U+3FFFF. */
static bool is_ideographic(stele_str text, size_t at)
{
    const unsigned char *bytes = (const unsigned char *)text.data + at;
    const size_t         length = text.length - at;
    uint32_t             c;

    if (length >= 4 && bytes[0] == 0xf0)
        return bytes[1] >= 0xa0;
    if (length < 3 || (bytes[0] & 0xf0) != 0xe0)
        return false;
    c = (uint32_t)(bytes[0] & 15) << 12 | (uint32_t)(bytes[1] & 63) << 6 | (bytes[2] & 63);
    return (c > 0x3000 && c < 0x3130) || (c >= 0x31a0 && c < 0xa000) || (c >= 0xf900 && c < 0xfb00)
           || (c > 0xff00 && c < 0xffa0);
}

bool stele__plain_joins_bare(stele_str before, stele_str after)
{
    size_t last = before.length;

    if (last < 3 || before.data[last - 1] >= 0 || after.length < 3 || after.data[0] >= 0)
        return false;
    do
        last--;
    while (last && ((unsigned char)before.data[last] & 0xc0) == 0x80);
    return is_ideographic(before, last) && is_ideographic(after, 0);
}
