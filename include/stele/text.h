/* SPDX-License-Identifier: LGPL-2.1-or-later */
/**
 * Texts: how many words and characters there are in one, how wide it is, and in which words two differ.
 *
 *     stele_text_counts counts = stele_text_count(stele_str_of("It stands on the hill."));   // 5 words, 22 characters
 *
 * Threads: any.
 */
#ifndef STELE_TEXT_H
#define STELE_TEXT_H

#include <stele/report.h>

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

/** What became of a part of a text. */
typedef enum stele_text_change {
    STELE_TEXT_SAME,    /**< Both texts have it; but for blanks behind its words. */
    STELE_TEXT_REMOVED, /**< The old text alone. */
    STELE_TEXT_ADDED    /**< The new one alone. */
} stele_text_change;

/**
 * Compares two texts word by word.
 *
 * @param each     Called for each part in order: a slice of `before` for what was removed, else of `after`; as few parts as
 *                 there are changes. What stands between blanks is a word, with the blanks behind it; so is each character of
 *                 scripts that set none (Han, kana). What it returns other than STELE_OK ends the comparison.
 * @param context  Handed to it.
 * @param report   Whose allocator is used; may be NULL.
 * @return         STELE_OK; STELE_NO_MEMORY; what `each` returned. Texts that differ in more than a thousand words by a thousand
 *                 are one change from the first word that differs to the last, so that no pair takes long. Since 0.1.
 */
STELE_API STELE_CHECK stele_status stele_text_compare(stele_str before, stele_str after,
                                                      stele_status (*each)(void *context, stele_text_change change,
                                                                           stele_str text),
                                                      void *context, stele_report *report);

STELE_END

#endif
