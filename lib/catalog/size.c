/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* How much text a catalog has, by the states of its messages. */
#include <stele/text.h>

#include "lib/catalog/catalog.h"

static void add(stele_catalog_size *size, stele_str text)
{
    const stele_text_counts counts = stele_text_count(text);

    size->words += counts.words;
    size->characters += counts.characters;
}

stele_catalog_sizes stele_catalog_measure(const stele_catalog *catalog)
{
    stele_catalog_sizes  sizes = { 0 };
    const stele_message *message;

    for (size_t place = 0; (message = stele_catalog_at(catalog, place)); place++) {
        const stele_message_state state = stele_message_get_state(message);
        if (stele_message_is_header(message))
            continue;
        sizes.source[state].messages++;
        sizes.translation[state].messages++;
        add(&sizes.source[state], stele_message_msgid(message));
        add(&sizes.source[state], stele_message_msgid_plural(message));
        for (size_t form = 0; form < stele_message_form_count(message); form++)
            add(&sizes.translation[state], stele_message_msgstr(message, form));
    }
    return sizes;
}
