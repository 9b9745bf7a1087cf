/* SPDX-License-Identifier: LGPL-2.1-or-later */
/**
 * A growing string of bytes, for output that is kept in memory.
 *
 *     stele_buffer page = { 0 };
 *     if (stele_render(bundle, &options, stele_sink_buffer(&page), report) == STELE_OK)
 *         send(client, page.data, page.length, 0);
 *     stele_buffer_free(&page);
 */
#ifndef STELE_BUFFER_H
#define STELE_BUFFER_H

#include <stele/allocator.h>
#include <stele/status.h>
#include <stele/str.h>

STELE_BEGIN

/** A buffer. All zero is an empty one that uses the C library's heap; set `allocator` first to use another. */
typedef struct stele_buffer {
    char                  *data;      /**< NULL, or `length` bytes and a NUL behind them. */
    size_t                 length;    /**< In bytes, without the NUL. */
    size_t                 capacity;  /**< What is allocated; the library's own affair. */
    const stele_allocator *allocator; /**< Borrowed while the buffer lives; NULL for the C library's. */
} stele_buffer;

/**
 * Makes room for `more` bytes behind the present ones, so that adding them cannot fail.
 *
 * @return  STELE_OK, or STELE_NO_MEMORY with the buffer as it was.
 * Threads: one at a time in a buffer. Since 0.1.
 */
STELE_API STELE_CHECK stele_status stele_buffer_reserve(stele_buffer *buffer, size_t more);

/** Adds bytes at the end; on STELE_NO_MEMORY the buffer is as it was. `bytes` must not lie inside the buffer. */
STELE_API STELE_CHECK stele_status stele_buffer_add(stele_buffer *buffer, const char *bytes, size_t length);

/** Adds a slice at the end; as stele_buffer_add(). */
static inline stele_status stele_buffer_add_str(stele_buffer *buffer, stele_str str)
{
    return stele_buffer_add(buffer, str.data, str.length);
}

/** Empties the buffer and keeps its memory for what comes next. */
STELE_API void stele_buffer_clear(stele_buffer *buffer);

/** Releases the memory; the buffer is empty and may be used again. */
STELE_API void stele_buffer_free(stele_buffer *buffer);

STELE_END

#endif
