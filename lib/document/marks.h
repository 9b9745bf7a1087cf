/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/document/marks.h: what comments in a document say about its translation. For lib/document alone.
 *
 *     stele:skip          i18n:skip          mdpo-disable-next-line   the next unit is none
 *     stele:skip-start    i18n:skip-start    mdpo-disable             nothing is a unit from here
 *     stele:skip-end      i18n:skip-end      mdpo-enable              to here
 *     stele:comment TEXT  i18n:comment TEXT  mdpo-translator TEXT     tells the translators of the next unit
 *     stele:context TEXT                     mdpo-context TEXT        the msgctxt of the next unit
 *     stele:sort-start                                                what follows is sorted in each language
 *     stele:sort-end                                                  to here
 *
 * A colon may stand behind each. */
#ifndef STELE_DOCUMENT_MARKS_H
#define STELE_DOCUMENT_MARKS_H

#include <stele/reader.h>

/* What is to be done with the units that follow. All zero at first. */
typedef struct stele_document__marks {
    bool      skipping, skips_next;
    unsigned  sorted, stretches; /* In which stretch that is sorted, 0 for none; and how many there were. */
    stele_str comment, context;  /* Of the next unit; absent for none. */
} stele_document__marks;

/* Takes a comment's text, without what makes it one. `*is_mark` tells whether it was a mark. STELE_OK, STELE_NO_MEMORY. */
stele_status stele_document__take_mark(stele_document__marks *marks, stele_builder *builder, stele_str comment,
                                       bool *is_mark);

/* Gives the next unit what the marks say. False for one that is none. */
bool stele_document__apply_marks(stele_document__marks *marks, stele_unit *unit);

#endif
