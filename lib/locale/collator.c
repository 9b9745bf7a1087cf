/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Collators: the order is ICU's, what is here is who owns what. */
#include <stele/collator.h>

#include "lib/base/base.h"
#include "lib/icu/icu.h"

struct stele_collator {
    const stele__icu_table *icu;
    stele_allocator         allocator;
    void                   *made;
};

stele_status stele_collator_new(stele_collator **collator, const stele_locale *locale, stele_report *report)
{
    const stele__icu_table *icu = stele__icu_table_open(report);
    stele__icu_call         call = stele__icu_call_new(report);
    stele_collator         *made;
    stele_status            status;

    *collator = NULL;
    if (!icu)
        return STELE_UNAVAILABLE;
    if (!(made = stele__allocate_zeroed(call.allocator, sizeof *made)))
        return STELE_NO_MEMORY;
    made->icu = icu;
    made->allocator = *call.allocator;
    if ((status = icu->collator_open(&call, &made->made, locale->tag)) == STELE_OK)
        *collator = made;
    else
        stele_collator_free(made);
    return stele__icu_tell(report, &call, status);
}

static int compare_bytes(stele_str a, stele_str b)
{
    const size_t common = a.length < b.length ? a.length : b.length;
    const int    order = common ? memcmp(a.data, b.data, common) : 0;

    return order ? order : (a.length > b.length) - (a.length < b.length);
}

int stele_collator_compare(const stele_collator *collator, stele_str a, stele_str b)
{
    stele__icu_call call = { .allocator = &collator->allocator, .add = stele_buffer_add };
    int             order;

    if (a.length > INT32_MAX || b.length > INT32_MAX
        || collator->icu->collator_compare(&call, collator->made, a, b, &order) != STELE_OK)
        return compare_bytes(a, b);
    return order;
}

stele_status stele_collator_sort_key(const stele_collator *collator, stele_str text, stele_buffer *key)
{
    enum { LENGTH_MAX = 1 << 30 };
    stele__icu_call call = { .allocator = &collator->allocator, .add = stele_buffer_add };

    if (text.length > LENGTH_MAX)
        return STELE_LIMIT;
    return collator->icu->collator_key(&call, collator->made, key, text);
}

void stele_collator_free(stele_collator *collator)
{
    stele_allocator allocator;

    if (!collator)
        return;
    allocator = collator->allocator;
    if (collator->made)
        collator->icu->collator_close(collator->made);
    stele__release(&allocator, collator, sizeof *collator);
}
