/* SPDX-License-Identifier: LGPL-2.1-or-later */
/**
 * Collators: the order in which a language has its words. In Azerbaijani, q stands after k, and ə after e.
 *
 *     stele_collator *collator = NULL;
 *     if (stele_collator_new(&collator, &locale, report) == STELE_OK)
 *         order = stele_collator_compare(collator, a, b);           // below, above, or 0
 *     stele_collator_free(collator);
 *
 * Comparing is for a few texts; who sorts many makes a key of each, once, and compares keys with memcmp().
 * All comes from ICU (<stele/icu.h>): where that is missing, no collator can be made (STELE_UNAVAILABLE).
 *
 * Threads: a collator is immutable; any number of threads may use it at once. It is made once for a locale and kept: that
 * takes some ten microseconds, and much longer for the first one of Chinese.
 */
#ifndef STELE_COLLATOR_H
#define STELE_COLLATOR_H

#include <stele/buffer.h>
#include <stele/locale.h>

STELE_BEGIN

/** The order of a language. */
typedef struct stele_collator stele_collator;

/**
 * Makes a collator.
 *
 * @param collator  Receives it, to be freed by stele_collator_free(); NULL on failure.
 * @param locale    Extensions choose what is unusual (UTS #35, part 5): "de-u-co-phonebk" as in a telephone book,
 *                  "en-u-kn" for numbers by their value ("9" before "10"), "en-u-ks-level1" for letters alone, without
 *                  accents and case. A language that ICU does not know has the root's order, which is that of Unicode.
 * @return          STELE_OK; STELE_UNAVAILABLE; STELE_NO_MEMORY; STELE_SYSTEM where ICU fails.
 * Since 0.1.
 */
STELE_API STELE_CHECK stele_status stele_collator_new(stele_collator **collator, const stele_locale *locale,
                                                      stele_report *report);

/**
 * Compares two texts.
 *
 * @param a,b  UTF-8; what is none is taken as U+FFFD. Absent and empty are the same.
 * @return     Below 0 where `a` comes first, above 0 where `b` does; 0 where the language makes no difference between
 *             them, though their bytes may differ. Texts longer than 2 GiB, and those for which ICU has no memory, are
 *             ordered by their bytes.
 * Since 0.1.
 */
STELE_API int stele_collator_compare(const stele_collator *collator, stele_str a, stele_str b);

/**
 * Adds a text's sort key: bytes that compare, with memcmp() and then by their length, as the texts do. Keys compare with
 * those of the same locale and the same version of ICU alone; they are not for keeping.
 *
 * @param key  Gets the key added, about one and a half times as long as the text; as it was on failure.
 * @return     STELE_OK; STELE_NO_MEMORY; STELE_LIMIT for a text longer than 1 GiB.
 * Since 0.1.
 */
STELE_API STELE_CHECK stele_status stele_collator_sort_key(const stele_collator *collator, stele_str text,
                                                           stele_buffer *key);

/** Releases a collator; no thread may use it any more. */
STELE_API void stele_collator_free(stele_collator *collator);

STELE_END

#endif
