/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Locale tags, and lists of them: what is parsed is its own canonical form; parents come to an end; what is made likely and
 * minimal again is the same. */
#include "fuzz/fuzz.h"

#include <stele/locale.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    stele_str    rest = input_text(data, size), name = next_input(&rest), wanted = next_input(&rest);
    stele_locale locale, again, parent, maximal, minimal;

    /* The root's tag is empty, and nobody's name. */
    if (stele_locale_parse(&locale, name, NULL) == STELE_OK && *locale.tag) {
        size_t order[4], count;
        MUST(stele_locale_parse(&again, stele_str_of(locale.tag), NULL) == STELE_OK);
        MUST(strcmp(again.tag, locale.tag) == 0);
        parent = locale;
        for (int step = 0; stele_locale_parent(&parent, &parent); step++)
            MUST(step < 64);
        maximal = locale;
        (void)stele_locale_maximize(&maximal, &locale);
        minimal = maximal;
        (void)stele_locale_minimize(&minimal, &maximal);
        (void)stele_locale_direction(&locale);
        (void)stele_locale_endonym(&locale);
        (void)!stele_locale_choose(order, &count, wanted, (const stele_locale[]){ locale, maximal, minimal, again }, 4,
                                   NULL);
    }
    return 0;
}
