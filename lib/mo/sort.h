/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/mo/sort.h: sorting keys by their bytes. For lib/mo alone. */
#ifndef STELE_MO_SORT_H
#define STELE_MO_SORT_H

#include "lib/base/base.h"

/* A key to be sorted. */
typedef struct mo_item {
    uint64_t prefix; /* Eight bytes of the key, the first the highest, zeros behind its end; which eight is sort.c's. */
    const char *key; /* Has no NUL in it. */
    uint32_t    length;
    uint32_t    place; /* The caller's. */
} mo_item;

/* Sorts by bytes; the order of equal keys is not defined. In the time of n log n comparisons of eight bytes, and of reading
 * what equal beginnings the keys have, whatever the keys are. Where memory is lacking it is only slower. */
void stele__mo_sort(mo_item *items, size_t count, const stele_allocator *allocator);

#endif
