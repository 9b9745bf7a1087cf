/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The table behind stele_catalog_find(), see index.h. */
#include "lib/catalog/index.h"

#include <string.h>
#include <sys/random.h>

#include "lib/base/base.h"
#include "lib/base/hash.h"

enum { SLOTS_MIN = 16 };

/* Slots that hold `count` messages with a quarter free. 0 where the size does not fit. */
static size_t slots_for(size_t count)
{
    size_t slots = SLOTS_MIN;

    while (slots / 4 * 3 < count && slots <= SIZE_MAX / 2 / sizeof(stele__index_slot))
        slots *= 2;
    return slots / 4 * 3 < count ? 0 : slots;
}

/* A table with all slots free. */
static stele__index_slot *new_slots(size_t slots, stele__arena *arena)
{
    stele__index_slot *made = stele__arena_take(arena, slots * sizeof *made);

    return made ? memset(made, 0, slots * sizeof *made) : NULL;
}

bool stele__index_init(stele__index *index, stele__arena *arena)
{
    *index = (stele__index){ 0 };
    index->slots = new_slots(SLOTS_MIN, arena);
    if (!index->slots)
        return false;
    index->slot_count = SLOTS_MIN;
    if (getrandom(&index->seed, sizeof index->seed, GRND_NONBLOCK) != (ssize_t)sizeof index->seed)
        index->seed = (uint64_t)(uintptr_t)index->slots * UINT64_C(0x9e3779b97f4a7c15);
    return true;
}

/* Puts every message into a larger table. The hashes are in the slots, so no key is read. */
bool stele__index_reserve(stele__index *index, size_t count, stele__arena *arena)
{
    const size_t       slots = slots_for(count), mask = slots - 1;
    stele__index_slot *larger;

    if (index->slot_count == 0 || slots == 0)
        return false;
    if (slots <= index->slot_count)
        return true;
    larger = new_slots(slots, arena);
    if (!larger)
        return false;
    for (size_t i = 0; i < index->slot_count; i++) {
        size_t to = index->slots[i].hash & mask;
        if (index->slots[i].place == 0)
            continue;
        while (larger[to].place != 0)
            to = (to + 1) & mask;
        larger[to] = index->slots[i];
    }
    index->slots = larger;
    index->slot_count = slots;
    return true;
}

/* The context becomes part of the seed, so that ("", "a") and (absent, "a") differ. */
uint32_t stele__index_hash(const stele__index *index, uint16_t domain, stele_str msgctxt, stele_str msgid)
{
    uint64_t seed = index->seed + domain, hash;

    if (msgctxt.data)
        seed = stele__hash(msgctxt.data, msgctxt.length, seed) + 1;
    hash = stele__hash(msgid.data, msgid.length, seed);
    return (uint32_t)(hash ^ hash >> 32);
}
