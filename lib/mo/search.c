/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Finding a message where there was no memory for an index: by the hash table of the file, if it is right for every
 * message, else by looking at each. Whether it is right is found out by the first search and remembered. */
#include "lib/mo/index.h"

enum { UNKNOWN, RIGHT, WRONG, STEPS_EACH = 16 };

static uint32_t hash_of(const mo_key *key)
{
    uint32_t   hash = 0;
    const char eot = MO_EOT;

    if (key->context.data) {
        hash = mo_hash(hash, key->context.data, key->context.length);
        hash = mo_hash(hash, &eot, 1);
    }
    return mo_hash(hash, key->text.data, key->text.length);
}

static bool is_at(const stele_mo *mo, uint32_t place, const mo_key *key)
{
    const stele_str original = mo_first(mo_text(mo, mo_entry_at(mo, place).original));

    return original.length == mo_key_length(key) && mo_same_key(original.data, key);
}

/* Looks a key up in the file's table, in no more than `*steps` steps, which are counted off. The place, or UINT32_MAX. */
static uint32_t look_up(const stele_mo *mo, const mo_key *key, uint64_t *steps)
{
    const uint32_t size = mo->hash_size, hash = hash_of(key), increment = 1 + hash % (size - 2);

    for (uint32_t at = hash % size; *steps > 0; --*steps) {
        const uint32_t number = mo_read(mo, mo->hash_table + (size_t)at * 4);
        if (number == 0 || number > mo->in_place)
            return UINT32_MAX;
        if (is_at(mo, number - 1, key))
            return number - 1;
        at = at >= size - increment ? at - (size - increment) : at + increment;
    }
    return UINT32_MAX;
}

/* Whether each message is found, and of those with the same key the first. */
static bool table_is_right(const stele_mo *mo)
{
    uint64_t steps = (uint64_t)mo->in_place * STEPS_EACH;

    if (mo->hash_size <= 2 || mo->made.count > 0)
        return false;
    for (uint32_t i = 0; i < mo->in_place; i++) {
        const mo_key key = { { NULL, 0 }, mo_first(mo_text(mo, mo_entry_at(mo, i).original)) };
        if (look_up(mo, &key, &steps) > i)
            return false;
    }
    return true;
}

bool stele__mo_search(const stele_mo *mo, const mo_key *key, mo_entry *entry)
{
    atomic_int *known = &((stele_mo *)(uintptr_t)mo)->fallback;
    int         state = atomic_load_explicit(known, memory_order_relaxed);
    uint64_t    steps = mo->hash_size;
    uint32_t    place = 0;

    if (state == UNKNOWN) {
        state = table_is_right(mo) ? RIGHT : WRONG;
        atomic_store_explicit(known, state, memory_order_relaxed);
    }
    if (state == RIGHT) {
        place = look_up(mo, key, &steps);
    } else {
        while (place < mo_count(mo) && !is_at(mo, place, key))
            place++;
    }
    if (place >= mo_count(mo))
        return false;
    *entry = mo_entry_at(mo, place);
    return true;
}
