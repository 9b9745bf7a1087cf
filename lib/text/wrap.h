/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/text/wrap.h: laying text out in lines of a width. */
#ifndef STELE_TEXT_WRAP_H
#define STELE_TEXT_WRAP_H

#include <stele/buffer.h>

#include "lib/text/dictionary.h"

/* How text is wrapped. All zero: not at all. */
typedef struct stele__wrap_style {
    size_t    width;    /* Columns that a line, its indent included, may have; 0 for no bound. */
    stele_str first;    /* What stands before the first line. */
    stele_str hanging;  /* What stands before the others. */
    stele_str line_end; /* {NULL, 0} for LF. */
    /* Knows the words of scripts without blanks; NULL: such text ends lines at blanks alone. */
    stele__dictionary *dictionary;
    bool at_spaces; /* Break nowhere but at a single space, for formats where a line end stands for one. */
    /* Adds a piece of the text, which begins a line or does not, in the form that the output's format needs; NULL: as it
     * is. It may be called again for the same piece, which then begins a line. */
    stele_status (*put)(stele_buffer *out, stele_str piece, bool begins_line);
} stele__wrap_style;

/* The columns that UTF-8 text takes by East Asian width (UAX #11, ambiguous ones narrow). */
size_t stele__width(stele_str text);

/* The length of the longest beginning of `text`, UTF-8, that takes no more than `width` columns and ends between two
 * characters; one character at least, with the marks on it. */
size_t stele__fitting(stele_str text, size_t width);

/* Adds `text`, UTF-8, wrapped by Unicode line breaking (UAX #14), but for suffixes, which stay with their figure
 * ("1992-ci"). A word that is longer than the line stays whole. No line ends in a blank; no-break spaces are no blanks. A
 * line break in the text stays one, with the hanging indent behind it. No line end is added behind the last line. On
 * STELE_NO_MEMORY the buffer holds a part.
 * Time in proportion to the text. Memory, a byte for each of the text's while it runs, is only taken for what wrap_quick.c
 * passes over, or for another form or `at_spaces`. */
stele_status stele__wrap(stele_buffer *out, stele_str text, const stele__wrap_style *style);

#endif
