/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/base/arena.h: memory that is handed out piece by piece and given back all at once. */
#ifndef STELE_BASE_ARENA_H
#define STELE_BASE_ARENA_H

#include <stele/str.h>

#include "lib/base/memory.h"

typedef struct stele__arena_chunk stele__arena_chunk;

/* All zero is an empty arena over the default allocator. */
typedef struct stele__arena {
    stele_allocator     allocator; /* By value; all zero for the default one. */
    stele__arena_chunk *chunks;    /* The newest first. */
    char               *free;      /* The next free byte of the newest chunk. */
    char               *end;       /* Behind its last. */
    size_t              size;      /* Of all chunks: the bytes taken from the allocator. */
    size_t              next_size; /* What the next chunk will hold, at least. */
} stele__arena;

/* Prepares an arena; `allocator` may be NULL. Nothing is allocated yet. */
void stele__arena_init(stele__arena *arena, const stele_allocator *allocator);

/* Says that some `size` bytes will be taken, so that the next chunk holds them. What is not touched costs no memory. */
static inline void stele__arena_expect(stele__arena *arena, size_t size)
{
    if (size > arena->next_size)
        arena->next_size = size;
}

/* Lends `size` bytes to hand out next, unless there are more already. They stay their owner's, and must outlive the arena. */
static inline void stele__arena_lend(stele__arena *arena, char *bytes, size_t size)
{
    if (size <= (size_t)(arena->end - arena->free))
        return;
    arena->free = bytes;
    arena->end = bytes + size;
}

/* Gives `size` bytes aligned for any object, or NULL. */
void *stele__arena_take(stele__arena *arena, size_t size);

/* Gives `size` bytes without alignment, for text. */
char *stele__arena_take_bytes(stele__arena *arena, size_t size);

/* Gives back the last `size` bytes of the piece that was handed out last. */
void stele__arena_trim(stele__arena *arena, size_t size);

/* Copies a slice and puts a NUL behind it. False, and `*copy` untouched, where there is no memory. The absent string stays
 * absent. */
bool stele__arena_copy(stele__arena *arena, stele_str *copy, stele_str text);

/* Gives everything back. The arena is empty and may be used again. */
void stele__arena_free(stele__arena *arena);

#endif
