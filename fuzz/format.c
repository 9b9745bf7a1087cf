/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Format strings of all languages; a NUL sets source and translation apart. A string agrees with itself. */
#include "fuzz/fuzz.h"

#include "lib/format/format.h"

static void count_difference(void *context, stele__format_difference difference, const stele__format_argument *argument)
{
    (void)difference;
    (void)argument;
    ++*(size_t *)context;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    stele_str       rest = input_text(data, size);
    const stele_str source = next_input(&rest), translation = rest;
    stele__format   lists[2] = { { 0 }, { 0 } };

    lists[0].allocator = lists[1].allocator = &stele__default_allocator;
    for (size_t i = 0; i < STELE__FORMAT_KINDS; i++) {
        const stele__format_kind *kind = &stele__format_kinds[i];
        size_t                    differences = 0;
        if (!kind->parse || stele__format_read(kind, &lists[0], source, false) != STELE_OK)
            continue;
        stele__format_compare(kind, &lists[0], &lists[0], true, count_difference, &differences);
        MUST(differences == 0);
        if (stele__format_read(kind, &lists[1], translation, true) == STELE_OK)
            stele__format_compare(kind, &lists[0], &lists[1], false, count_difference, &differences);
    }
    stele__format_free(&lists[0]);
    stele__format_free(&lists[1]);
    return 0;
}
