/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Plural rules: a form is always one that there is; a rule that is written reads as the same rule. */
#include "fuzz/fuzz.h"

#include <limits.h>

#include <stele/plural.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const unsigned long numbers[] = {
        0, 1, 2, 3, 4, 5, 10, 11, 12, 19, 20, 21, 22, 25, 100, 101, 102, 111, 1000, 1000000, ULONG_MAX - 1, ULONG_MAX
    };
    stele_plural *rule, *again;
    stele_buffer  text = { 0 };

    if (stele_plural_parse(&rule, input_text(data, size), NULL) == STELE_OK) {
        MUST(stele_plural_write(rule, &text) == STELE_OK);
        MUST(stele_plural_parse(&again, buffer_text(&text), NULL) == STELE_OK);
        MUST(stele_plural_count(again) == stele_plural_count(rule));
        for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
            const unsigned form = stele_plural_form(rule, numbers[i]);
            MUST(form < stele_plural_count(rule));
            MUST(stele_plural_form(again, numbers[i]) == form);
        }
        stele_plural_free(again);
    }
    stele_plural_free(rule);
    stele_buffer_free(&text);
    return 0;
}
