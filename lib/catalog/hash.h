/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/catalog/hash.h: XXH3 of 64 bits, taken in from its header. */
#ifndef STELE_CATALOG_HASH_H
#define STELE_CATALOG_HASH_H

#include <stddef.h>
#include <stdint.h>

#define XXH_INLINE_ALL
#define XXH_NO_STREAM
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

#endif
