/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/store/swap.h: a counted pointer that one thread replaces while any number take references to it. For lib/store alone.
 *
 * To load the pointer and then to count up is a race: in between, the last reference may be given back. So there are two
 * slots, and a reader first says that it is passing through one:
 *
 *     reader:  i = current;  passing[i]++;  if current is still i:  take a reference to bundle[i]
 *              passing[i]--;  begin anew if it was not
 *     writer:  j = the other slot;  bundle[j] = new;  current = j
 *              wait until passing[1 - j] is 0;  give the old reference back
 *
 * Why it holds: all these operations are in one order that every thread agrees on. A reader takes a reference only if it
 * counted itself in, and then saw `current` unchanged. If the writer's change of `current` comes after that look, then
 * the count was up before the change, and the writer, who looks at it after the change, waits. If it comes before, the
 * reader sees it, counts itself out, and touches nothing. Nor does it matter when `current` went away and came back
 * between a reader's two looks: then the slot has been filled anew, before `current` came back, so the reader has the newer
 * one.
 *
 * Readers never wait. One that has to begin anew does so because a writer finished its work, which takes reading files.
 * The writer waits for readers that are within a few instructions, never for those that hold a reference. */
#ifndef STELE_STORE_SWAP_H
#define STELE_STORE_SWAP_H

#include <sched.h>
#include <stdatomic.h>
#include <stele/bundle.h>

enum { STORE_LINE = 64 };

typedef struct store_slot {
    stele_bundle *bundle; /* Owned; NULL in the slot that is not the current one. */
    atomic_size_t passing;
    char          apart[STORE_LINE - sizeof(stele_bundle *) - sizeof(atomic_size_t)];
} store_slot;

typedef struct store_swap {
    store_slot  slots[2];
    atomic_uint current;
} store_swap;

/* Begins with a bundle, whose reference it takes over. */
static inline void stele_store__swap_begin(store_swap *swap, stele_bundle *bundle)
{
    swap->slots[0].bundle = bundle;
    swap->slots[1].bundle = NULL;
    atomic_init(&swap->slots[0].passing, 0);
    atomic_init(&swap->slots[1].passing, 0);
    atomic_init(&swap->current, 0);
}

/* A reference for the caller. Any thread. */
static inline stele_bundle *stele_store__swap_take(store_swap *swap)
{
    stele_bundle *bundle = NULL;

    while (!bundle) {
        const unsigned i = atomic_load(&swap->current);
        store_slot    *slot = &swap->slots[i];
        atomic_fetch_add(&slot->passing, 1);
        if (atomic_load(&swap->current) == i)
            bundle = stele_bundle_retain(slot->bundle);
        atomic_fetch_sub(&slot->passing, 1);
    }
    return bundle;
}

/* The bundle itself, for the writer, who is the only one to replace it. */
static inline const stele_bundle *stele_store__swap_look(const store_swap *swap)
{
    return swap->slots[atomic_load(&swap->current)].bundle;
}

/* Puts another in its place, whose reference it takes over, and gives back that of the old one. One thread. */
static inline void stele_store__swap_put(store_swap *swap, stele_bundle *bundle)
{
    const unsigned before = atomic_load(&swap->current);
    store_slot    *old = &swap->slots[before], *fresh = &swap->slots[1 - before];

    fresh->bundle = bundle;
    atomic_store(&swap->current, 1 - before);
    while (atomic_load(&old->passing) != 0)
        (void)sched_yield();
    stele_bundle_close(old->bundle);
    old->bundle = NULL;
}

/* Gives back what it has. */
static inline void stele_store__swap_end(store_swap *swap)
{
    stele_bundle_close(swap->slots[0].bundle);
    stele_bundle_close(swap->slots[1].bundle);
}

#endif
