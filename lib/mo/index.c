/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Building the table of index.h. Keys are hashed in batches, so that the lines of the table that they go to are on their way
 * while the next keys are read.
 *
 * The hash has no seed at first, which is fastest for long keys. A file that was made to collide shows by keys that are far
 * from where they belong; then the table is built anew with a seed that nobody can know. */
#include "lib/mo/index.h"

#include <sys/mman.h>
#include <sys/random.h>

enum { BATCH = 16, STEPS_MAX = 256, TRIES_MAX = 4, LINE = 64, HUGE_PAGE = 2 << 20, BUCKETS_MIN = 2 };

/* The one that stands where memory was lacking. */
static mo_index none = { NULL, 0, 0, 0 };

/* Buckets for `count` messages, half of their places or more free, so that few are full and a miss stops at the first. */
static size_t buckets_for(size_t count)
{
    size_t buckets = BUCKETS_MIN;

    while (buckets * 2 < count)
        buckets *= 2;
    return buckets;
}

/* Allocates the head and the buckets, all free. Large tables stand on huge pages, where there are such. */
static mo_index *allocate(const stele_mo *mo, size_t count)
{
    const size_t buckets = buckets_for(count);
    const size_t alignment = buckets >= HUGE_PAGE / sizeof(mo_bucket) ? HUGE_PAGE : LINE;
    size_t       table, size;
    mo_index    *index;

    if (!stele__multiply(&table, buckets, sizeof(mo_bucket)) || !stele__add(&size, table, sizeof *index + alignment))
        return NULL;
    index = stele__allocate(&mo->allocator, size);
    if (!index)
        return NULL;
    *index = (mo_index){ .mask = buckets - 1, .block_size = size };
    index->buckets = (mo_bucket *)(((uintptr_t)(index + 1) + alignment - 1) & ~(uintptr_t)(alignment - 1));
    if (alignment == HUGE_PAGE)
        (void)madvise(index->buckets, table, MADV_HUGEPAGE);
    memset(index->buckets, 0, table);
    return index;
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

    if (mo_index_find(mo, index, &row->key, row->hash, &place, &at))
        return true;
    if (((at - row->hash) & index->mask) > STEPS_MAX)
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
            __builtin_prefetch(&index->buckets[row->hash & index->mask], 1);
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
        memset(index->buckets, 0, (index->mask + 1) * sizeof *index->buckets);
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
