/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/base/map.h: a file in place of memory, where the caller promises that nobody writes to it meanwhile. */
#ifndef STELE_BASE_MAP_H
#define STELE_BASE_MAP_H

#include <stele/report.h>
#include <stele/str.h>

/* A mapped file. At least one byte behind its last one may be read, and is NUL. */
typedef struct stele__map {
    void  *base;
    size_t size; /* Of the pages, the one behind the file included. */
    size_t length;
} stele__map;

/* Maps a regular file of less than `limit` bytes, for reading. Statuses and what is told are those of
 * stele__file_read(). */
stele_status stele__map_open(stele__map *map, const char *path, size_t limit, stele_report *report);

static inline stele_str stele__map_text(const stele__map *map)
{
    return (stele_str){ map->base, map->length };
}

/* Gives the pages back; what is all zero may be closed. */
void stele__map_close(stele__map *map);

#endif
