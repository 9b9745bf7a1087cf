/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/po/breaks.h: where a text is broken into lines. For lib/po alone. */
#ifndef STELE_PO_BREAKS_H
#define STELE_PO_BREAKS_H

#include <stele/str.h>

/* How the lines are to be. */
typedef struct po_lines {
    int         width;   /* Columns of a line. */
    int         start;   /* The column in which the first one begins. */
    const char *charset; /* For the widths of characters that differ by charset. */
} po_lines;

/* Sets UC_BREAK_POSSIBLE for each byte before which a line is broken, and another value for all others. `forbidden` has
 * UC_BREAK_PROHIBITED for bytes before which none may be, and UC_BREAK_UNDEFINED. Returns whether there is any break. */
bool stele__po_find_breaks(const po_lines *lines, stele_str text, const char *forbidden, char *breaks);

#endif
