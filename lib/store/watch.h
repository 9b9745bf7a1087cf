/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/store/watch.h: being told that something may have changed. For lib/store alone. */
#ifndef STELE_STORE_WATCH_H
#define STELE_STORE_WATCH_H

#include "lib/base/base.h"

/* A folder that is watched. */
typedef struct store_watched {
    int      number; /* inotify's. */
    unsigned round;  /* In which it was last asked for. */
    char    *path;   /* How it was reached. */
    char    *name;   /* What in it matters; NULL for everything. */
} store_watched;

typedef struct store_watch {
    int             descriptor; /* -1 where there is no inotify. */
    int             error;      /* Why not everything is watched; 0 where it is. */
    store_watched  *folders;
    size_t          count, capacity;
    unsigned        round;
    stele_allocator allocator;
} store_watch;

/* Begins; nothing is watched yet. */
void stele_store__watch_begin(store_watch *watch, const stele_allocator *allocator);

/* Watches all folders in which a change could make the path, or a file in the folder that it names, another; and no others any
 * more. Done anew after each change, as the way may have become another. STELE_NO_MEMORY. */
stele_status stele_store__watch_path(store_watch *watch, const char *path);

/* Takes all that was told. `*any` receives whether there was something, `*matters` whether it is worth looking at the files. */
void stele_store__watch_take(store_watch *watch, bool *any, bool *matters);

void stele_store__watch_end(store_watch *watch);

#endif
