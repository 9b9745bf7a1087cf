/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* An arena: a list of chunks, the newest first, each half as large as all before it, so that an arena of n bytes makes
 * O(log n) calls of the allocator up to steps of some megabytes. Only the newest chunk is handed out from. */
#include "lib/base/arena.h"

#include <stdalign.h>
#include <string.h>

enum { FIRST_CHUNK = 4096, LARGEST_STEP = 4 << 20 };

struct stele__arena_chunk {
    stele__arena_chunk *older;
    size_t              size; /* With this head. */
    max_align_t         bytes[];
};

void stele__arena_init(stele__arena *arena, const stele_allocator *allocator)
{
    memset(arena, 0, sizeof *arena);
    arena->allocator = allocator ? *allocator : stele__default_allocator;
}

/* Makes a new chunk with room for at least `size` bytes. */
static bool add_chunk(stele__arena *arena, size_t size)
{
    size_t              room = arena->next_size > FIRST_CHUNK ? arena->next_size : FIRST_CHUNK;
    size_t              bytes;
    stele__arena_chunk *chunk;

    if (room < size)
        room = size;
    if (!stele__add(&bytes, room, sizeof *chunk))
        return false;
    chunk = stele__allocate_large(arena->allocator.allocate ? &arena->allocator : NULL, &bytes);
    if (!chunk)
        return false;
    chunk->older = arena->chunks;
    chunk->size = bytes;
    arena->chunks = chunk;
    arena->free = (char *)chunk->bytes;
    arena->end = (char *)chunk + bytes;
    arena->size += bytes;
    arena->next_size = arena->size / 2 < LARGEST_STEP ? arena->size / 2 : LARGEST_STEP;
    return true;
}

char *stele__arena_take_bytes(stele__arena *arena, size_t size)
{
    char *bytes;

    if (!arena->free || (size_t)(arena->end - arena->free) < size) {
        if (!add_chunk(arena, size))
            return NULL;
    }
    bytes = arena->free;
    arena->free += size;
    return bytes;
}

void *stele__arena_take(stele__arena *arena, size_t size)
{
    const size_t alignment = alignof(max_align_t);
    size_t       padding = (alignment - (uintptr_t)arena->free % alignment) % alignment;
    size_t       padded;

    if (arena->free && stele__add(&padded, size, padding) && padded <= (size_t)(arena->end - arena->free)) {
        arena->free += padded;
        return arena->free - size;
    }
    if (!add_chunk(arena, size))
        return NULL;
    arena->free += size;
    return arena->free - size;
}

void stele__arena_trim(stele__arena *arena, size_t size)
{
    arena->free -= size;
}

bool stele__arena_copy(stele__arena *arena, stele_str *copy, stele_str text)
{
    size_t size;
    char  *bytes;

    if (!text.data) {
        *copy = text;
        return true;
    }
    if (!stele__add(&size, text.length, 1) || !(bytes = stele__arena_take_bytes(arena, size)))
        return false;
    memcpy(bytes, text.data, text.length);
    bytes[text.length] = '\0';
    *copy = (stele_str){ bytes, text.length };
    return true;
}

void stele__arena_free(stele__arena *arena)
{
    const stele_allocator allocator = arena->allocator;

    for (stele__arena_chunk *chunk = arena->chunks, *older; chunk; chunk = older) {
        older = chunk->older;
        stele__release(allocator.allocate ? &allocator : NULL, chunk, chunk->size);
    }
    stele__arena_init(arena, allocator.allocate ? &allocator : NULL);
}
