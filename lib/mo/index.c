/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Building the table of index.h. Keys are hashed in batches, so that the lines of the table that they go to are on their way
 * while the next keys are read.
 *
 * The hash has no seed at first, which is fastest for long keys. A file that was made to collide shows by keys that are far
 * from where they belong; then the table is built anew with a seed that nobody can know. */
#include "lib/mo/index.h"

#include <sys/random.h>

enum { BATCH = 16, STEPS_MAX = 256, TRIES_MAX = 4, LINE = 64, BUCKETS_MIN = 2 };

/* The one that stands where memory was lacking. */
static mo_index none = { NULL, 0, 0, 0 };

/* Buckets for `count` messages: half of their places are free, so that few are full and a miss stops at the first. */
static size_t buckets_for(size_t count)
{
    return count / (MO_BUCKET / 2) + BUCKETS_MIN;
}

/* Allocates the head, which has a line to itself, and the buckets, all free. */
static mo_index *allocate(const stele_mo *mo, size_t count)
{
    const size_t buckets = buckets_for(count);
    size_t       table, size;
    mo_index    *index;
    char        *block;

    if (!stele__multiply(&table, buckets, sizeof(mo_bucket)) || !stele__add(&size, table, 2 * LINE))
        return NULL;
    block = stele__allocate_large(&mo->allocator, &size);
    if (!block)
        return NULL;
    index = (mo_index *)(void *)block;
    block += sizeof *index;
    block += (LINE - (uintptr_t)block % LINE) % LINE;
    *index = (mo_index){ .buckets = (mo_bucket *)(void *)block, .count = buckets, .block_size = size };
    memset(index->buckets, 0, table);
    return index;
}

const mo_bucket *stele__mo_index_find(const stele_mo *mo, const mo_index *index, const mo_key *key, uint64_t hash,
                                      unsigned *place, size_t *end)
{
    const size_t   length = mo_key_length(key);
    const uint32_t sign = mo_sign(hash, length);

    for (*end = mo_home(index, hash);; *end = *end + 1 < index->count ? *end + 1 : 0) {
        const mo_bucket *bucket = &index->buckets[*end];
        for (unsigned matches = mo_bucket_matches(bucket, sign); matches; matches &= matches - 1) {
            const char *original;
            *place = (unsigned)__builtin_ctz(matches);
            original = mo_bytes(mo, bucket->originals[*place]);
            if ((length < MO_LONG_KEY || strlen(original) == length) && mo_same_key(original, key))
                return bucket;
        }
        if (!mo_bucket_is_full(bucket))
            return NULL;
    }
}

/* What one batch holds. */
typedef struct batch_row {
    mo_entry entry;
    mo_key   key;
    uint64_t hash;
} batch_row;

/* Puts a message into its bucket or one behind it, unless one before has the same key. False where the way is too far. */
static bool insert(const stele_mo *mo, mo_index *index, const batch_row *row)
{
    const size_t length = row->key.text.length;
    mo_bucket   *bucket;
    unsigned     place = 0;
    size_t       at;

    if (stele__mo_index_find(mo, index, &row->key, row->hash, &place, &at))
        return true;
    if ((at + index->count - mo_home(index, row->hash)) % index->count > STEPS_MAX)
        return false;
    bucket = &index->buckets[at];
    while (bucket->signs[place] != 0)
        place++;
    bucket->signs[place] = mo_sign(row->hash, length);
    bucket->originals[place] = row->entry.original.at;
    bucket->translations[place] = row->entry.translation.at;
    bucket->lengths[place] = row->entry.translation.length | (row->entry.original.length > length ? MO_PLURAL : 0);
    return true;
}

static bool fill(const stele_mo *mo, mo_index *index)
{
    const uint32_t count = mo_count(mo);
    batch_row      rows[BATCH];

    for (uint32_t from = 0; from < count; from += BATCH) {
        const uint32_t length = count - from < BATCH ? count - from : BATCH;
        for (uint32_t i = 0; i < length; i++) {
            batch_row *row = &rows[i];
            row->entry = mo_entry_at(mo, from + i);
            row->key = (mo_key){ { NULL, 0 }, mo_first(mo_text(mo, row->entry.original)) };
            row->hash = mo_key_hash(&row->key, index->seed);
            __builtin_prefetch(&index->buckets[mo_home(index, row->hash)], 1);
        }
        for (uint32_t i = 0; i < length; i++) {
            if (!insert(mo, index, &rows[i]))
                return false;
        }
    }
    return true;
}

static mo_index *build(const stele_mo *mo)
{
    mo_index *index = allocate(mo, mo_count(mo));

    for (int tries = 0; index; tries++) {
        if (fill(mo, index))
            return index;
        if (tries == TRIES_MAX || getrandom(&index->seed, sizeof index->seed, GRND_NONBLOCK) != sizeof index->seed)
            break;
        memset(index->buckets, 0, index->count * sizeof *index->buckets);
    }
    if (index)
        stele__release(&mo->allocator, index, index->block_size);
    return &none;
}

const mo_index *stele__mo_index_build(const stele_mo *mo)
{
    _Atomic(mo_index *) *place = &((stele_mo *)(uintptr_t)mo)->index; /* All else in it is constant. */
    mo_index            *built = build(mo), *present = NULL;

    if (atomic_compare_exchange_strong_explicit(place, &present, built, memory_order_acq_rel, memory_order_acquire))
        return built;
    if (built != &none)
        stele__release(&mo->allocator, built, built->block_size);
    return present;
}

void stele__mo_index_free(stele_mo *mo)
{
    mo_index *index = atomic_load_explicit(&mo->index, memory_order_acquire);

    if (index && index != &none)
        stele__release(&mo->allocator, index, index->block_size);
}
