/* SPDX-License-Identifier: LGPL-2.1-or-later */
/**
 * Breakers: where characters, words, lines and sentences of a text begin (UAX #29, UAX #14), as a locale has it, and by
 * dictionaries where a script sets no blanks between words (Thai, Lao, Khmer, Burmese; words of Chinese and Japanese).
 *
 *     unsigned char *marks = malloc(text.length);
 *     if (stele_breaker_mark(breaker, text, marks, report) == STELE_OK)
 *         for (size_t i = 0; i < text.length; i++)
 *             words += marks[i] == STELE_BREAK_WORD;
 *
 * Rendering wraps lines without this, but for those scripts: there it comes here by itself.
 * All comes from ICU (<stele/icu.h>): where that is missing, no breaker can be made (STELE_UNAVAILABLE).
 *
 * Threads: a breaker is immutable; any number of threads may use it at once. It is made once and kept.
 */
#ifndef STELE_BREAKER_H
#define STELE_BREAKER_H

#include <stele/locale.h>

STELE_BEGIN

/** What is looked for. */
typedef enum stele_break_kind {
    STELE_BREAK_GRAPHEMES, /**< What a reader takes as one character: a letter with its accents, an emoji with its parts. */
    STELE_BREAK_WORDS,     /**< Words, and what stands between them. */
    STELE_BREAK_LINES,     /**< Where a line may end. */
    STELE_BREAK_SENTENCES /**< Sentences, each with the blanks behind it. */
} stele_break_kind;

/** What a mark says. */
enum {
    STELE_BREAK_NONE = 0,     /**< Nothing begins here. */
    STELE_BREAK_HERE = 1,     /**< One ends here and the next begins, if only that between words. */
    STELE_BREAK_WORD = 2,     /**< Of words: a word or a number begins here. */
    STELE_BREAK_MANDATORY = 2 /**< Of lines: the line must end before this. */
};

/** A breaker. */
typedef struct stele_breaker stele_breaker;

/**
 * Makes a breaker.
 *
 * @param breaker  Receives it, to be freed by stele_breaker_free(); NULL on failure.
 * @param locale   Rules differ little by it; extensions choose what is unusual: "ja-u-lb-strict". Of a language that ICU
 *                 does not know, the root's.
 * @return         STELE_OK; STELE_BAD_ARGUMENT for a kind that there is not; STELE_UNAVAILABLE; STELE_NO_MEMORY;
 *                 STELE_SYSTEM where ICU fails.
 * Since 0.1.
 */
STELE_API STELE_CHECK stele_status stele_breaker_new(stele_breaker **breaker, const stele_locale *locale,
                                                     stele_break_kind kind, stele_report *report);

/**
 * Marks the boundaries of a text.
 *
 * @param text   UTF-8; what is none is taken as U+FFFD.
 * @param marks  Room for a byte for each of the text's. Each receives what begins there, one of the values above. The
 *               text's own beginning is a boundary; its end has no byte.
 * @return       STELE_OK; STELE_LIMIT for a text longer than 2 GiB; STELE_NO_MEMORY; STELE_SYSTEM where ICU fails.
 * Copies ICU's iterator, then takes time in proportion to the text. Since 0.1.
 */
STELE_API STELE_CHECK stele_status stele_breaker_mark(const stele_breaker *breaker, stele_str text,
                                                      unsigned char *marks, stele_report *report);

/** Releases a breaker; no thread may use it any more. */
STELE_API void stele_breaker_free(stele_breaker *breaker);

STELE_END

#endif
