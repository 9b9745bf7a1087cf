/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Breaks a text by the rules of Unicode (UAX #14), with libunistring, which msgcat uses too, so that both break alike.
 *
 * That takes half of the time in which a catalog is laid out anew. So texts for which few rules count are broken here: words
 * of letters and digits with blanks between them, and marks behind a word. Among these a line breaks behind blanks and
 * nowhere else (rules LB7, LB13, LB18, LB23, LB28), each character has one column, and a line takes as many words as fit,
 * their blanks counted. The tests compare both ways. */
#include "lib/po/breaks.h"

#include <string.h>

#include <unilbrk.h>

/* No more columns than a text has. In UTF-8, no character below U+1000 has two. */
static size_t most_columns(stele_str text, bool is_utf8)
{
    size_t columns = 0;

    if (!is_utf8)
        return text.length;
    for (size_t i = 0; i < text.length; i++) {
        const unsigned char byte = (unsigned char)text.data[i];
        columns += (byte & 0xc0) != 0x80;
        columns += byte > 0xe0;
    }
    return columns;
}

/* The bytes of the letter or digit here, if it is one of those that are known to have one column and to stick to others
 * like it (classes AL and NU): ASCII's, those of U+00C0 to U+027F, which are Latin but for two signs, and most of Greek and
 * Cyrillic. 0 for others. */
static size_t letter_length(const char *at, size_t left)
{
    const unsigned char byte = (unsigned char)at[0];

    if ((byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9'))
        return 1;
    if (left < 2)
        return 0;
    if ((byte >= 0xc3 && byte <= 0xc9) || byte == 0xd0 || byte == 0xd1)
        return 2;
    return byte == 0xce && (unsigned char)at[1] >= 0x91 ? 2 : 0;
}

/* Whether this mark sticks to the word or mark before it (class IS). */
static bool is_mark(char c)
{
    return c == ',' || c == '.' || c == ':' || c == ';';
}

/* Lines that take as many words as fit. */
typedef struct po_filling {
    const char *forbidden;
    char       *breaks;
    size_t      width;
    size_t      column;  /* Where the line stands, up to its last place for a break. */
    size_t      columns; /* Of what follows that place. */
    size_t      last;    /* That place; NONE while there is none. */
    bool        broken;
} po_filling;

static const size_t NONE = (size_t)-1;

/* Breaks the line at its last place for a break, if what follows that does not fit. */
static void end_piece(po_filling *filling)
{
    if (filling->last != NONE && filling->column + filling->columns > filling->width) {
        filling->breaks[filling->last] = UC_BREAK_POSSIBLE;
        filling->broken = true;
        filling->column = 0;
    }
    filling->column += filling->columns;
    filling->columns = 0;
}

/* Fills lines with words. False for a text that has more in it, or anything but a blank behind a mark. The newline at the
 * end, which is escaped, belongs to the last word. */
static bool fill_with_words(po_filling *filling, stele_str text)
{
    const bool   has_newline = text.length > 2 && memcmp(text.data + text.length - 2, "\\n", 2) == 0;
    const size_t end = has_newline ? text.length - 2 : text.length;
    char         before = ' ';

    for (size_t at = 0, length; at < end; at += length) {
        const char c = text.data[at];
        length = letter_length(text.data + at, end - at);
        if (length > 0 ? is_mark(before) : c == ' ' ? at == 0 : !is_mark(c) || before == ' ')
            return false;
        if (length > 0 && before == ' ' && at > 0 && filling->forbidden[at] != UC_BREAK_PROHIBITED) {
            end_piece(filling);
            filling->last = at;
        }
        length = length > 0 ? length : 1;
        filling->columns++;
        before = c;
    }
    filling->columns += has_newline ? 2 : 0;
    end_piece(filling);
    return true;
}

bool stele__po_find_breaks(const po_lines *lines, stele_str text, const char *forbidden, char *breaks)
{
    const bool   is_utf8 = strcmp(lines->charset, "UTF-8") == 0;
    const size_t room = lines->start <= lines->width ? (size_t)(lines->width - lines->start) : 0;
    po_filling   filling = { .forbidden = forbidden,
                             .breaks = breaks,
                             .width = (size_t)lines->width,
                             .column = (size_t)lines->start,
                             .last = NONE };

    memset(breaks, UC_BREAK_UNDEFINED, text.length);
    if (lines->start <= lines->width && most_columns(text, is_utf8) <= room)
        return false;
    if (is_utf8 && fill_with_words(&filling, text))
        return filling.broken;
    u8_width_linebreaks((const uint8_t *)text.data, text.length, lines->width, lines->start, 0, forbidden,
                        lines->charset, breaks);
    return text.length > 0 && memchr(breaks, UC_BREAK_POSSIBLE, text.length);
}
