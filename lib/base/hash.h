/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/base/hash.h: XXH3 of 64 bits, taken in from its header, so that short keys are hashed without a call. */
#ifndef STELE_BASE_HASH_H
#define STELE_BASE_HASH_H

#include <stele/str.h>

#define XXH_INLINE_ALL
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wundef"
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"
#include <xxhash.h>
#pragma GCC diagnostic pop

static inline uint64_t stele__hash(const void *bytes, size_t length, uint64_t seed)
{
    return XXH3_64bits_withSeed(bytes, length, seed);
}

/* The hash of `first`, the byte `between`, and `second`, as if they stood side by side. */
static inline uint64_t stele__hash_joined(stele_str first, char between, stele_str second, uint64_t seed)
{
    char            room[512];
    XXH3_state_t    state;
    const stele_str pieces[3] = { first, { &between, 1 }, second };

    if (first.length < sizeof room && second.length < sizeof room - first.length) {
        memcpy(room, first.data, first.length);
        room[first.length] = between;
        if (second.length)
            memcpy(room + first.length + 1, second.data, second.length);
        return stele__hash(room, first.length + 1 + second.length, seed);
    }
    XXH3_INITSTATE(&state);
    (void)XXH3_64bits_reset_withSeed(&state, seed);
    for (int i = 0; i < 3; i++)
        (void)XXH3_64bits_update(&state, pieces[i].data, pieces[i].length);
    return XXH3_64bits_digest(&state);
}

#endif
