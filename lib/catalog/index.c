/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The table behind stele_catalog_find(), see index.h. */
#include "lib/catalog/index.h"

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

bool stele__index_init(stele__index *index, size_t count, const stele_allocator *allocator)
{
    const size_t slots = slots_for(count);

    *index = (stele__index){ 0 };
    if (slots == 0)
        return false;
    index->slots = stele__allocate_zeroed(allocator, slots * sizeof *index->slots);
    if (!index->slots)
        return false;
    index->slot_count = slots;
    if (getrandom(&index->seed, sizeof index->seed, GRND_NONBLOCK) != (ssize_t)sizeof index->seed)
        index->seed = (uint64_t)(uintptr_t)index->slots * UINT64_C(0x9e3779b97f4a7c15);
    return true;
}

/* Puts every message into a table of twice the size. The hashes are in the slots, so no key is read. */
bool stele__index_reserve(stele__index *index, const stele_allocator *allocator)
{
    size_t             slots = index->slot_count, mask;
    stele__index_slot *larger;

    if (slots == 0)
        return false;
    if (index->used < slots / 4 * 3)
        return true;
    if (slots > SIZE_MAX / 2 / sizeof *larger)
        return false;
    larger = stele__allocate_zeroed(allocator, 2 * slots * sizeof *larger);
    if (!larger)
        return false;
    mask = 2 * slots - 1;
    for (size_t i = 0; i < slots; i++) {
        size_t to = index->slots[i].hash & mask;
        if (index->slots[i].place == 0)
            continue;
        while (larger[to].place != 0)
            to = (to + 1) & mask;
        larger[to] = index->slots[i];
    }
    stele__release(allocator, index->slots, slots * sizeof *larger);
    index->slots = larger;
    index->slot_count = 2 * slots;
    return true;
}

void stele__index_free(stele__index *index, const stele_allocator *allocator)
{
    stele__release(allocator, index->slots, index->slot_count * sizeof *index->slots);
    *index = (stele__index){ 0 };
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
