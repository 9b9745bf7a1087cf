/* SPDX-License-Identifier: LGPL-2.1-or-later */
/**
 * Texts: how many words and characters there are in one, and how wide it is.
 *
 *     stele_text_counts counts = stele_text_count(stele_str_of("It stands on the hill."));   // 5 words, 22 characters
 *
 * Threads: any.
 */
#ifndef STELE_TEXT_H
#define STELE_TEXT_H

#include <stele/str.h>

STELE_BEGIN

/** The size of a text. */
typedef struct stele_text_counts {
    size_t words;
    size_t characters; /**< Code points, blanks and marks included: what `wc -m` counts. */
} stele_text_counts;

/**
 * Counts the words and characters of a text.
 *
 * A word is what stands between two boundaries of words (UAX #29) and has a letter or a digit in it: "won't", "1992-ci" is
 * two, "3.14" one. Scripts without blanks: each Han character and each kana counts, as is usual for prices of
 * translations; a run of Thai, Lao, Khmer or Burmese is one word, since telling its words apart takes a dictionary.
 *
 * @param text  UTF-8; what is none counts as some characters that belong to no word.
 * Takes no memory, and time in proportion to the text. Since 0.1.
 */
STELE_API stele_text_counts stele_text_count(stele_str text);

/** The columns that a text takes on a terminal by East Asian width (UAX #11, ambiguous ones narrow); control characters
 * take none. UTF-8. Since 0.1. */
STELE_API size_t stele_text_columns(stele_str text);

STELE_END

#endif
