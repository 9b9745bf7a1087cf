/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/mo/sort.h: sorting keys by their bytes. For lib/mo alone. */
#ifndef STELE_MO_SORT_H
#define STELE_MO_SORT_H

#include "lib/base/base.h"

/* A key to be sorted. */
typedef struct mo_item {
    uint64_t
        prefix; /* Eight bytes of the key, the first the highest, zeros behind its end; the first eight at first. */
    const char *key; /* Has no NUL in it. */
    uint32_t    length;
    uint32_t    place; /* The caller's. */
} mo_item;

/* Eight bytes of a key from `depth` on, as a prefix. */
static inline uint64_t mo_prefix(const char *key, size_t length, size_t depth)
{
    uint64_t     prefix = 0;
    const size_t left = length > depth ? length - depth : 0;

    if (left >= sizeof prefix)
        memcpy(&prefix, key + depth, sizeof prefix);
    else if (left > 0)
        memcpy(&prefix, key + depth, left);
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    prefix = __builtin_bswap64(prefix);
#endif
    return prefix;
}

/* Sorts by bytes; the order of equal keys is not defined. In the time of n log n comparisons of eight bytes, and of reading
 * what equal beginnings the keys have, whatever the keys are. `spare` is room for as many items. */
void stele__mo_sort(mo_item *items, size_t count, mo_item *spare);

#endif
