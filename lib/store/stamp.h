/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/store/stamp.h: whether files have changed. For lib/store alone. */
#ifndef STELE_STORE_STAMP_H
#define STELE_STORE_STAMP_H

#include "lib/base/base.h"

/* What a file, or a folder with the files in it, looks like from outside. */
typedef struct store_stamp {
    uint64_t sum;
    size_t   files;
    bool     is_fresh; /* Changed so lately that another change might have the same time, and so not show. */
} store_stamp;

/* Takes the stamp of a path. What is missing or cannot be looked at has a stamp of its own. STELE_NO_MEMORY. */
stele_status stele_store__stamp(store_stamp *stamp, const char *path, const stele_allocator *allocator);

static inline bool stele_store__same_stamp(const store_stamp *a, const store_stamp *b)
{
    return a->sum == b->sum && a->files == b->files;
}

#endif
