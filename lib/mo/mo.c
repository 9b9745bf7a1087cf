/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Asking an opened MO file. All was checked when it was opened. */
#include "lib/catalog/catalog.h"
#include "lib/mo/index.h"

static const stele_str absent = { NULL, 0 };

/* Finds without an index. */
static mo_found search(const stele_mo *mo, const mo_key *key)
{
    mo_entry entry;

    if (!stele__mo_search(mo, key, &entry))
        return (mo_found){ NULL, 0 };
    return (mo_found){ mo_text(mo, entry.translation).data,
                       entry.translation.length | (entry.original.length > mo_key_length(key) ? MO_PLURAL : 0) };
}

/* Finds whatever the key is and wherever it stands. Not taken in anywhere, so that the short way needs no room on the stack. */
static __attribute__((noinline)) mo_found find_anywhere(const stele_mo *mo, stele_str context, stele_str text)
{
    const mo_key     key = { context, text };
    const mo_index  *index = mo_index_of(mo);
    const mo_bucket *bucket;
    unsigned         place;
    size_t           end;

    if (!index->buckets)
        return search(mo, &key);
    bucket = stele__mo_index_find(mo, index, &key, mo_key_hash(&key, index->seed), &place, &end);
    return bucket ? mo_found_at(mo, bucket, place) : (mo_found){ NULL, 0 };
}

/* Finds a key without a context, as most are. */
static inline __attribute__((always_inline)) mo_found find_whole(const stele_mo *mo, stele_str key)
{
    const mo_index *index = atomic_load_explicit(&mo->index, memory_order_acquire);
    mo_found        found;

    if (index && index->buckets && key.length <= STELE__SHORT_KEY && mo_find_short(mo, index, key, &found))
        return found;
    return find_anywhere(mo, absent, key);
}

static inline mo_found find(const stele_mo *mo, stele_str msgctxt, stele_str msgid)
{
    return msgctxt.data ? find_anywhere(mo, msgctxt, msgid) : find_whole(mo, msgid);
}

stele_str stele_mo_find(const stele_mo *mo, stele_str msgctxt, stele_str msgid)
{
    const mo_found found = find(mo, msgctxt, msgid);

    return found.length & MO_PLURAL ? mo_first(mo_forms(found)) : mo_forms(found);
}

stele_str stele_mo_find_key(const stele_mo *mo, const char *key, size_t length)
{
    return mo_forms(find_whole(mo, (stele_str){ key, length }));
}

stele_str stele_mo_find_plural(const stele_mo *mo, stele_str msgctxt, stele_str msgid, unsigned long n)
{
    const mo_found found = find(mo, msgctxt, msgid);
    stele_str      rest = mo_forms(found), form;

    if (!(found.length & MO_PLURAL))
        return rest;
    for (unsigned skip = stele_plural_form(mo->plural, n); stele__next_piece(&rest, '\0', &form); skip--) {
        if (skip == 0)
            return form;
    }
    return mo_first(mo_forms(found));
}

stele_status stele_mo_prepare(const stele_mo *mo)
{
    return mo_index_of(mo)->buckets ? STELE_OK : STELE_NO_MEMORY;
}

size_t stele_mo_length(const stele_mo *mo)
{
    return mo_count(mo);
}

bool stele_mo_at(const stele_mo *mo, size_t place, stele_str *original, stele_str *translation)
{
    const bool     there = place < mo_count(mo);
    const mo_entry entry = there ? mo_entry_at(mo, (uint32_t)place) : (mo_entry){ 0 };

    if (original)
        *original = there ? mo_text(mo, entry.original) : absent;
    if (translation)
        *translation = there ? mo_text(mo, entry.translation) : absent;
    return there;
}

stele_str stele_mo_header_field(const stele_mo *mo, stele_str name)
{
    return stele__header_field(mo->header, name);
}

stele_str stele_mo_charset(const stele_mo *mo)
{
    return mo->charset;
}

const stele_plural *stele_mo_plural(const stele_mo *mo)
{
    return mo->plural;
}

void stele_mo_free(stele_mo *mo)
{
    stele_allocator allocator;

    if (!mo)
        return;
    allocator = mo->allocator;
    stele__mo_index_free(mo);
    stele__mo_made_free(&mo->made, &allocator);
    stele_plural_free(mo->plural);
    stele__file_free(&mo->file);
    stele__release(&allocator, mo, sizeof *mo);
}
