/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Asking an opened MO file. All was checked when it was opened. */
#include "lib/catalog/catalog.h"
#include "lib/mo/index.h"

static const stele_str absent = { NULL, 0 };

/* Finds without an index. */
static stele_str search(const stele_mo *mo, const mo_key *key, bool *plural)
{
    mo_entry entry;

    if (!stele__mo_search(mo, key, &entry))
        return absent;
    *plural = entry.original.length > mo_key_length(key);
    return mo_text(mo, entry.translation);
}

/* All forms of a translation, and whether the message has a plural. Taken in where it is called: what is known of the key
 * there, such as that it has no context, need not be asked here. */
static inline __attribute__((always_inline)) stele_str find(const stele_mo *mo, const mo_key *key, bool *plural)
{
    const mo_index  *index = mo_index_of(mo);
    const mo_bucket *bucket;
    unsigned         place;
    size_t           end;

    if (__builtin_expect(index->buckets == NULL, 0))
        return search(mo, key, plural);
    bucket = mo_index_find(mo, index, key, mo_key_hash(key, index->seed), &place, &end);
    if (!bucket)
        return absent;
    *plural = bucket->lengths[place] & MO_PLURAL;
    return (stele_str){ mo_bytes(mo, bucket->translations[place]), bucket->lengths[place] & ~MO_PLURAL };
}

static stele_str find_in_context(const stele_mo *mo, const mo_key *key, bool *plural)
{
    return find(mo, key, plural);
}

stele_str stele_mo_find(const stele_mo *mo, stele_str msgctxt, stele_str msgid)
{
    bool            plural = false;
    const stele_str forms = msgctxt.data ? find_in_context(mo, &(mo_key){ msgctxt, msgid }, &plural)
                                         : find(mo, &(mo_key){ absent, msgid }, &plural);

    return __builtin_expect(plural, 0) ? mo_first(forms) : forms;
}

stele_str stele_mo_find_key(const stele_mo *mo, const char *key, size_t length)
{
    const mo_key whole = { absent, { key, length } };
    bool         plural;

    return find(mo, &whole, &plural);
}

stele_str stele_mo_find_plural(const stele_mo *mo, stele_str msgctxt, stele_str msgid, unsigned long n)
{
    const mo_key    key = { msgctxt, msgid };
    bool            plural = false;
    const stele_str forms = find(mo, &key, &plural);
    stele_str       rest = forms, form = forms;

    if (!plural)
        return forms;
    for (unsigned skip = stele_plural_form(mo->plural, n); stele__next_piece(&rest, '\0', &form); skip--) {
        if (skip == 0)
            return form;
    }
    return mo_first(forms);
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
