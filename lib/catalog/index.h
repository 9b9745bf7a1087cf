/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/catalog/index.h: finds a message's place by domain, msgctxt and msgid.
 * Open addressing with linear steps. Invariants: a free slot has place 0, others the place + 1; at least one slot in four
 * is free; a table without slots is one that memory was lacking for, and its catalog is searched message by message.
 * The hash is seeded at random, so that a file cannot be made to collide. Tables are in the catalog's arena, where one that
 * became too small stays: all of them together are as large as the last one. */
#ifndef STELE_CATALOG_INDEX_H
#define STELE_CATALOG_INDEX_H

#include <stele/catalog.h>

#include "lib/base/base.h"

typedef struct stele__index_slot {
    uint32_t hash, place;
} stele__index_slot;

typedef struct stele__index {
    stele__index_slot *slots;
    size_t             slot_count; /* A power of two, or 0. */
    size_t             used;
    uint64_t           seed;
} stele__index;

/* Makes an empty table for few messages. On failure there are no slots. */
bool stele__index_init(stele__index *index, stele__arena *arena);

/* Makes room for `count` messages in all. On failure nothing has changed. */
bool stele__index_reserve(stele__index *index, size_t count, stele__arena *arena);

/* The same for one more. */
static inline bool stele__index_reserve_one(stele__index *index, stele__arena *arena)
{
    return index->used < index->slot_count / 4 * 3 || stele__index_reserve(index, index->used + 1, arena);
}

/* The hash of a key. */
uint32_t stele__index_hash(const stele__index *index, uint16_t domain, stele_str msgctxt, stele_str msgid);

/* Has the slot of a hash brought into the cache. */
static inline void stele__index_prefetch(const stele__index *index, uint32_t hash)
{
    __builtin_prefetch(&index->slots[hash & (index->slot_count - 1)], 1);
}

/* Steps to the next message that has this hash. `*at` begins as SIZE_MAX. False at the end, where `*at` is the free slot
 * in which such a message would be put. */
static inline bool stele__index_next(const stele__index *index, uint32_t hash, size_t *at, size_t *place)
{
    const size_t mask = index->slot_count - 1;
    size_t       slot = *at == SIZE_MAX ? hash & mask : (*at + 1) & mask;

    while (index->slots[slot].place != 0 && index->slots[slot].hash != hash)
        slot = (slot + 1) & mask;
    *at = slot;
    *place = (size_t)index->slots[slot].place - 1;
    return index->slots[slot].place != 0;
}

/* Fills the free slot that stele__index_next() ended at. Room was reserved before. */
static inline void stele__index_put(stele__index *index, size_t slot, uint32_t hash, size_t place)
{
    index->slots[slot] = (stele__index_slot){ hash, (uint32_t)place + 1 };
    index->used++;
}

#endif
