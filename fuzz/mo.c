/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* MO files: each message of one that opens is found by its key; what is made a catalog and compiled again opens, and has no more
 * messages than before. */
#include "fuzz/fuzz.h"

#include <stele/mo.h>

static void messages_are_found(const stele_mo *mo)
{
    stele_str key, translation;

    for (size_t place = 0; place < stele_mo_length(mo) && place < 4096; place++) {
        if (!stele_mo_at(mo, place, &key, &translation))
            continue;
        MUST(key.length == 0 || memchr(key.data, '\0', 1) || stele_mo_find_key(mo, key.data, strlen(key.data)).data);
        (void)stele_mo_find_plural(mo, (stele_str){ NULL, 0 }, key, place);
    }
}

static void goes_round(const stele_mo *mo)
{
    stele_catalog *catalog;
    stele_buffer   file = { 0 };
    stele_mo      *again;

    if (stele_mo_catalog(&catalog, mo, NULL) == STELE_OK
        && stele_mo_write(catalog, NULL, stele_sink_buffer(&file), NULL) == STELE_OK) {
        MUST(stele_mo_use(&again, buffer_text(&file), "again.mo", NULL) == STELE_OK);
        MUST(stele_mo_length(again) <= stele_catalog_length(catalog));
        messages_are_found(again);
        stele_mo_free(again);
    }
    stele_catalog_free(catalog);
    stele_buffer_free(&file);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    stele_mo *mo;

    if (stele_mo_use(&mo, input_text(data, size), "f.mo", NULL) == STELE_OK) {
        messages_are_found(mo);
        (void)stele_mo_header_field(mo, stele_str_of("Language"));
        goes_round(mo);
    }
    stele_mo_free(mo);
    return 0;
}
