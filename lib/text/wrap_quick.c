/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Wrapping in one pass. Where a line may end is in almost all texts a matter of two neighbours alone (UAX #14): the class of
 * one, the class of the next, and whether there are spaces between them. So a table of classes and columns by
 * character, and one of steps from class to class, say what libunistring would, which tools/gen-line-break.c has asked. A line
 * is a slice of the text and is copied whole. Runs of letters are passed over 16 bytes at once.
 *
 * What depends on more, or forces a line to end, has a class of its own, at which this way gives up: Hebrew letters, blanks
 * other than the space, controls, scripts whose words a dictionary parts, what is beyond the first plane. So do marks behind a space. Then wrap.c does it all. */
#include "lib/text/wrap.h"

#if defined __SSE2__
#include <emmintrin.h>
#endif

#include "lib/base/base.h"
#include "lib/text/line_break.h"

/* The present line, and the piece at its end whose place is not decided: it begins a new line if it does not fit. Columns
 * are counted from the beginning of the line. */
struct line {
    stele_buffer            *out;
    const stele__wrap_style *style;
    stele_str                text;
    stele_str                indent; /* What stands before this line. */
    size_t                   hanging_columns;
    size_t                   start, end;   /* Of what is sure to stand in the line. */
    size_t                   piece;        /* Where the piece begins. */
    size_t                   piece_column; /* And in which column. */
};

static stele_status put_line(const struct line *line)
{
    stele_status status = stele_buffer_add_str(line->out, line->indent);

    if (status == STELE_OK)
        status = stele_buffer_add(line->out, line->text.data + line->start, line->end - line->start);
    return status;
}

/* Puts the line down and begins the next with the piece. Columns move back by the result. */
static stele_status begin_line(struct line *line, size_t *back)
{
    const stele_str end = line->style->line_end.data ? line->style->line_end : STELE__LITERAL("\n");
    stele_status    status = put_line(line);

    if (status == STELE_OK)
        status = stele_buffer_add_str(line->out, end);
    *back = line->piece_column - line->hanging_columns; /* May be less than nothing, and wrap. */
    line->indent = line->style->hanging;
    line->start = line->piece;
    return status;
}

/* Decides where the piece stands that ends before `at`, and begins the next there. `*column`, that of `at`, is moved with
 * the line. */
static inline stele_status turn(struct line *line, size_t at, size_t *column)
{
    size_t ink = at;

    while (line->text.data[ink - 1] == ' ') /* The text does not begin with one. */
        ink--;
    if (*column - (at - ink) > line->style->width && line->piece > line->start) {
        size_t             back;
        const stele_status status = begin_line(line, &back);
        if (status != STELE_OK)
            return status;
        *column -= back;
    }
    line->end = ink;
    line->piece = at;
    line->piece_column = *column;
    return STELE_OK;
}

/* Whether a byte belongs to letters of one column each among which no line may end: ASCII's, and those from U+00C0 to
 * U+02BF and from U+0400 to U+047F, of two bytes. */
static inline bool is_letter_byte(unsigned char c)
{
    return (unsigned)(c | 0x20) - 'a' < 26 || (c & 0xc0) == 0x80 || (c >= 0xc3 && c <= 0xca) || c == 0xd0 || c == 0xd1;
}

/* Runs over such letters; `at` must be where a character begins. Adds their columns. */
static inline size_t run(stele_str text, size_t at, size_t *column)
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
    for (; at < text.length && is_letter_byte((unsigned char)text.data[at]); at++)
        *column += (text.data[at] & 0xc0) != 0x80;
    return at;
}

/* What the tables say of the character at `at`, and its length; STELE__LINE_OTHER where they say nothing. */
static inline uint8_t look_up(stele_str text, size_t at, size_t *length)
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

/* Whether a hyphen behind a figure binds what follows to it, as in wrap.c. */
static inline bool is_suffix(stele_str text, size_t at)
{
    return at >= 2 && text.data[at - 1] == '-' && stele__is_digit(text.data[at - 2]);
}

/* Goes through the text. `*gave_up` tells that a character is not for this way. */
static stele_status walk(struct line *line, size_t column, bool *gave_up)
{
    const stele_str text = line->text;
    unsigned        state = STELE__LINE_OTHER;

    for (size_t at = 0, length; at < text.length;) {
        const uint8_t entry = look_up(text, at, &length);
        const uint8_t step = stele__line_steps[state][entry & STELE__LINE_CLASS];

        if (step & STELE__LINE_GIVE_UP) {
            *gave_up = true;
            return STELE_OK;
        }
        if ((step & STELE__LINE_MAY_END) && !is_suffix(text, at)) {
            const stele_status status = turn(line, at, &column);
            if (status != STELE_OK)
                return status;
        }
        state = step & STELE__LINE_STATE;
        column += entry >> STELE__LINE_COLUMNS_SHIFT;
        at += length;
        if (entry != stele__line_narrow['a'])
            continue;
        if (is_letter_byte((unsigned char)text.data[at - length])) {
            at = run(text, at, &column);
            continue;
        }
        for (; at < text.length && look_up(text, at, &length) == entry; at += length)
            column++; /* Other letters among their like: no step need wait for the one before. */
    }
    return turn(line, text.length, &column);
}

stele_status stele__wrap_quick(stele_buffer *out, stele_str text, const stele__wrap_style *style, bool *done)
{
    const size_t mark = out->length;
    bool         gave_up = false;
    struct line  line = { .out = out, .style = style, .text = text, .indent = style->first };
    stele_status status;

    *done = false;
    if (text.length == 0 || text.data[0] == ' ')
        return STELE_OK;
    line.hanging_columns = stele__width(style->hanging);
    line.piece_column = stele__width(style->first);
    status = walk(&line, line.piece_column, &gave_up);
    if (status == STELE_OK && !gave_up)
        status = put_line(&line);
    if (gave_up && out->data) {
        out->length = mark;
        out->data[mark] = '\0';
    }
    *done = !gave_up;
    return status;
}
