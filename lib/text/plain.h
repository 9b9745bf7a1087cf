/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/text/plain.h: what may stand in a plain text, and making a text of one line out of anything. */
#ifndef STELE_TEXT_PLAIN_H
#define STELE_TEXT_PLAIN_H

#include <stele/report.h>

#include "lib/base/base.h"

/* Whether a file is text: UTF-8, and no control characters but those that set lines and blanks (TAB, LF, VT, FF, CR).
 * The first byte that is wrong is told with its line and column, and the answer is STELE_INVALID. */
stele_status stele__plain_check(stele_str text, const char *name, stele_report *report);

/* The length of the line at the start of `text`, without its end; `*end` receives that of its end: LF, CR LF, CR, or
 * nothing where the text ends without one. */
size_t stele__plain_line(stele_str text, size_t *end);

/* How a text ends its lines: that of its first line, "\n" where it has but one. */
stele_str stele__plain_line_end(stele_str text);

/* The column of an offset in a line of UTF-8, from 1, in characters. */
size_t stele__plain_column(stele_str line, size_t offset);

/* Whether there is something to read in `text`: a character that is neither white space nor invisible by itself. */
bool stele__plain_has_ink(stele_str text);

/* Makes one line of `text`, UTF-8: without blanks at its ends, line ends and tabs with the blanks around them one blank,
 * other control characters U+FFFD, so that no text can steer a terminal. What is so already is not copied. False where
 * there is no memory. */
bool stele__plain_one_line(stele_str *line, stele_str text, stele__arena *arena);

/* Whether a line end between two texts, which are UTF-8, stands for no blank: where there are Han, kana or their
 * punctuation on both sides (CSS Text 3, 4.1.3). */
bool stele__plain_joins_bare(stele_str before, stele_str after);

#endif
