/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Reconciling three catalogs, which a NUL sets apart: the result can be read again, a version against itself is that version, and
 * every translation of ours is still there. */
#include "fuzz/fuzz.h"

#include <stele/reconcile.h>

static stele_catalog *read_catalog(stele_str text)
{
    stele_catalog *catalog = NULL;

    if (stele_catalog_read(&catalog, text, "f.po", NULL) != STELE_OK)
        (void)!stele_catalog_new(&catalog, NULL);
    MUST(catalog);
    return catalog;
}

/* Each translation of before is in its message still, alone or beside another, unless theirs or the base has this message too. */
static void nothing_is_lost(stele_catalog *before, stele_catalog *base, stele_catalog *theirs, stele_catalog *after)
{
    const stele_message *message, *now;

    for (size_t place = 0; (message = stele_catalog_at(before, place)); place++) {
        if (stele_message_is_header(message) || stele_catalog_find_same(base, before, message)
            || stele_catalog_find_same(theirs, before, message))
            continue;
        now = stele_catalog_find_same(after, before, message);
        MUST(now && stele_str_equal(stele_message_msgstr(now, 0), stele_message_msgstr(message, 0)));
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    stele_str              rest = input_text(data, size);
    const stele_str        texts[3] = { next_input(&rest), next_input(&rest), next_input(&rest) };
    stele_catalog         *base = read_catalog(texts[0]), *ours = read_catalog(texts[1]);
    stele_catalog         *theirs = read_catalog(texts[2]), *before = read_catalog(texts[1]), *again;
    stele_buffer           written = { 0 }, same = { 0 };
    stele_reconcile_counts counts;

    MUST(stele_reconcile(ours, base, theirs, NULL, &counts, NULL) == STELE_OK);
    nothing_is_lost(before, base, theirs, ours);
    if (stele_catalog_write(ours, stele_sink_buffer(&written), NULL) == STELE_OK && written.length) {
        MUST(stele_catalog_read(&again, buffer_text(&written), "f.po", NULL) == STELE_OK);
        MUST(stele_catalog_length(again) == stele_catalog_length(ours));
        MUST(stele_reconcile(again, base, ours, NULL, &counts, NULL) == STELE_OK);
        MUST(counts.conflicts == 0);
        MUST(stele_catalog_write(again, stele_sink_buffer(&same), NULL) == STELE_OK);
        stele_catalog_free(again);
    }
    stele_catalog_free(base);
    stele_catalog_free(ours);
    stele_catalog_free(theirs);
    stele_catalog_free(before);
    stele_buffer_free(&written);
    stele_buffer_free(&same);
    return 0;
}
