/* SPDX-License-Identifier: LGPL-2.1-or-later */
/**
 * Transliterators: a text in another script, letter by letter, or changed by one of ICU's other transforms.
 *
 *     stele_transliterator *latin = NULL;
 *     if (stele_transliterator_new(&latin, stele_str_of("Cyrillic-Latin"), report) == STELE_OK)
 *         status = stele_transliterate(latin, stele_str_of("Ходжалы"), &text, report);      // Hodžaly
 *     stele_transliterator_free(latin);
 *
 * All comes from ICU (<stele/icu.h>): where that is missing, none can be made (STELE_UNAVAILABLE).
 *
 * Threads: a transliterator is immutable; any number of threads may use it at once. It is made once and kept, for ICU
 * reads the transform's rules each time, which takes up to some milliseconds.
 */
#ifndef STELE_TRANSLITERATOR_H
#define STELE_TRANSLITERATOR_H

#include <stele/buffer.h>
#include <stele/report.h>

STELE_BEGIN

/** A transform of text. */
typedef struct stele_transliterator stele_transliterator;

/**
 * Makes a transliterator.
 *
 * @param transliterator  Receives it, to be freed by stele_transliterator_free(); NULL on failure.
 * @param id              ICU's: source and target, scripts or languages ("Cyrillic-Latin", "ru-ru_Latn/BGN"), or any that
 *                        ICU's guide on transforms knows, also several one behind the other: "Any-Latin; Latin-ASCII".
 * @return                STELE_OK; STELE_NOT_FOUND where there is no such transform, which the report is told;
 *                        STELE_LIMIT for an id longer than 1,000 bytes; STELE_UNAVAILABLE; STELE_NO_MEMORY;
 *                        STELE_SYSTEM where ICU fails.
 * Since 0.1.
 */
STELE_API STELE_CHECK stele_status stele_transliterator_new(stele_transliterator **transliterator, stele_str id,
                                                            stele_report *report);

/**
 * Adds a text, transformed.
 *
 * @param text    UTF-8; what is none is taken as U+FFFD.
 * @param result  Gets the result added, in UTF-8; as it was on failure.
 * @return        STELE_OK; STELE_NO_MEMORY; STELE_SYSTEM where ICU fails.
 * Time in proportion to the text: each line is transformed by itself, and one of more than 1,024 bytes in pieces that end at
 * a blank, so that a transform which looks at a letter's neighbours does not look beyond these. Since 0.1.
 */
STELE_API STELE_CHECK stele_status stele_transliterate(const stele_transliterator *transliterator, stele_str text,
                                                       stele_buffer *result, stele_report *report);

/** Releases a transliterator; no thread may use it any more. */
STELE_API void stele_transliterator_free(stele_transliterator *transliterator);

STELE_END

#endif
