/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/text/fill.h: lines as PO files have them, which take as much as fits with the blanks behind it. */
#ifndef STELE_TEXT_FILL_H
#define STELE_TEXT_FILL_H

#include <stele/str.h>

/* Lines that are to be filled. */
typedef struct stele__filling {
    size_t width; /* Columns of a line. */
    size_t start; /* The column in which the first one begins. */
    /* A byte for each of the text's: `prohibited` where a line must not begin whatever the tables say; NULL for none. */
    const char *forbidden;
    char        prohibited;
    char        possible; /* What is set in `breaks` where a line begins. */
} stele__filling;

/* Finds the breaks that libunistring's u8_width_linebreaks() finds in UTF-8 text. Sets bytes of `breaks`, as many as the text has, at
 * these alone, and `*broken` where there is any. False for text that needs more than the tables know; what is in `breaks` is
 * then of no use. */
bool stele__fill(const stele__filling *filling, stele_str text, char *breaks, bool *broken);

#endif
