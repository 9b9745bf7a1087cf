/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Staleness by merging: what a merge with the template finds in doubt had another source text, which it remembers. */
#include <stele/stale.h>

#include <stele/merge.h>

#include "lib/catalog/catalog.h"

struct stele_stale {
    stele_allocator      allocator;
    const stele_catalog *catalog, *ref;
    stele_catalog       *merged;
};

stele_status stele_stale_new(stele_stale **stale, const stele_catalog *catalog, const stele_catalog *ref,
                             stele_report *report)
{
    const stele_allocator *allocator = stele__report_allocator(report);
    stele_stale           *made = stele__allocate_zeroed(allocator, sizeof *made);
    stele_status           status;

    *stale = NULL;
    if (!made)
        return STELE_NO_MEMORY;
    made->allocator = *allocator;
    made->catalog = catalog;
    made->ref = ref;
    status = stele_merge(&made->merged, catalog, ref, &(stele_merge_options){ .previous = true }, NULL, report);
    if (status == STELE_OK)
        *stale = made;
    else
        stele_stale_free(made);
    return status;
}

/* Whether the template has a text still. */
static bool is_in_use(const stele_stale *stale, stele_str msgctxt, stele_str msgid)
{
    const stele_message *message = stele_catalog__lookup(stale->ref, 0, msgctxt, msgid);

    return message && !stele_message_is_obsolete(message);
}

/* What the message says, of which there may be none. */
static stele_stale_answer judge(const stele_stale *stale, const stele_message *message)
{
    const stele_stale_answer missing = { .freshness = STELE_MISSING };
    stele_str                before;

    if (!message || stele_message_is_obsolete(message))
        return missing;
    switch (stele_message_get_state(message)) {
    case STELE_TRANSLATED: return (stele_stale_answer){ .freshness = STELE_FRESH, .message = message };
    case STELE_UNTRANSLATED:
    case STELE_OBSOLETE: return missing;
    case STELE_FUZZY: break;
    }
    before = stele_message_previous_msgid(message);
    if (before.data && stele_str_equal(before, stele_message_msgid(message)))
        before = (stele_str){ NULL, 0 };
    if (before.data && is_in_use(stale, stele_message_previous_msgctxt(message), before))
        return missing;
    return (stele_stale_answer){ .freshness = STELE_CHANGED, .before = before, .message = message };
}

stele_stale_answer stele_stale_ask(const stele_stale *stale, stele_str id, stele_str msgctxt, stele_str msgid)
{
    const stele_message *own = id.data ? stele_catalog__lookup(stale->catalog, 0, id, msgid) : NULL;

    if (own && stele_message_get_state(own) == STELE_TRANSLATED)
        return (stele_stale_answer){ .freshness = STELE_FRESH, .message = own };
    return judge(stale, stele_catalog__lookup(stale->merged, 0, msgctxt, msgid));
}

void stele_stale_free(stele_stale *stale)
{
    stele_allocator allocator;

    if (!stale)
        return;
    allocator = stale->allocator;
    stele_catalog_free(stale->merged);
    stele__release(&allocator, stale, sizeof *stale);
}
