/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Breaks a text by the rules of Unicode (UAX #14), as libunistring does, which msgcat uses too, so that both break alike.
 *
 * Asking libunistring takes half of the time in which a catalog is laid out anew. Most texts are broken by the tables that were made of
 * what it says (lib/text/fill.c); it is asked about those that need more. The tests compare both ways. */
#include "lib/po/breaks.h"

#include <string.h>

#include <unilbrk.h>

#include "lib/text/text.h"

/* Whether a text is so short that it fits. In UTF-8, no character below U+1000 has two columns. */
static bool is_short(stele_str text, size_t columns, bool is_utf8)
{
    size_t most = 0;

    if (!is_utf8 || text.length <= columns)
        return text.length <= columns;
    for (size_t i = 0; i < text.length && most <= columns; i++) {
        const unsigned char byte = (unsigned char)text.data[i];
        most += (byte & 0xc0) != 0x80;
        most += byte > 0xe0;
    }
    return most <= columns;
}

bool stele__po_find_breaks(const po_lines *lines, stele_str text, const char *forbidden, char *breaks)
{
    const bool           is_utf8 = strcmp(lines->charset, "UTF-8") == 0;
    const size_t         room = lines->start <= lines->width ? (size_t)(lines->width - lines->start) : 0;
    const stele__filling filling = { .width = (size_t)lines->width,
                                     .start = (size_t)lines->start,
                                     .forbidden = forbidden,
                                     .prohibited = UC_BREAK_PROHIBITED,
                                     .possible = UC_BREAK_POSSIBLE };
    bool                 broken;

    memset(breaks, UC_BREAK_UNDEFINED, text.length);
    if (lines->start <= lines->width && is_short(text, room, is_utf8))
        return false;
    if (is_utf8 && stele__fill(&filling, text, breaks, &broken))
        return broken;
    u8_width_linebreaks((const uint8_t *)text.data, text.length, lines->width, lines->start, 0, forbidden,
                        lines->charset, breaks);
    return text.length > 0 && memchr(breaks, UC_BREAK_POSSIBLE, text.length);
}
