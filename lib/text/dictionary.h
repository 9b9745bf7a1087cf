/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/text/dictionary.h: where a line may end in scripts that set no blanks between words. */
#ifndef STELE_TEXT_DICTIONARY_H
#define STELE_TEXT_DICTIONARY_H

#include <stele/breaker.h>

/* Knows where words are, once it is asked for the first time. All zero but the report, which may be NULL, is one that was
 * not asked yet. */
typedef struct stele__dictionary {
    stele_report  *report;
    stele_breaker *breaker;
    bool           was_opened; /* Or it was tried, in vain. */
} stele__dictionary;

/* Marks in `breaks`, as u8_possible_linebreaks() does, where a line may end between words of Thai, Lao, Khmer and Burmese.
 * A text without these costs a look at its bytes, and ICU is not touched. Where ICU is missing, nothing is marked, and the
 * report gets one note. STELE_OK or STELE_NO_MEMORY. */
stele_status stele__dictionary_mark(stele__dictionary *dictionary, stele_str text, char *breaks);

void stele__dictionary_free(stele__dictionary *dictionary);

#endif
