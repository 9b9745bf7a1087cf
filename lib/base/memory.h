/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/base/memory.h: the only place that takes memory from an allocator, and arithmetic on sizes that cannot wrap. */
#ifndef STELE_BASE_MEMORY_H
#define STELE_BASE_MEMORY_H

#include <stele/allocator.h>

/* The allocator over malloc(), realloc() and free(). */
extern const stele_allocator stele__default_allocator;

/* All take NULL for the default allocator. Size 0 is taken as 1, so that only want of memory gives NULL. */
void *stele__allocate(const stele_allocator *allocator, size_t size);
void *stele__allocate_zeroed(const stele_allocator *allocator, size_t size);
void *stele__allocate_array(const stele_allocator *allocator, size_t count, size_t size);
void *stele__reallocate(const stele_allocator *allocator, void *block, size_t old_size, size_t new_size);
void  stele__release(const stele_allocator *allocator, void *block, size_t size);

/* Grows an array of `*capacity` items of `size` bytes so that it holds `needed`; doubles, so that appending is cheap.
 * `block` is the address of the array's pointer. On failure nothing has changed and the result is false. */
bool stele__grow(const stele_allocator *allocator, void *block, size_t *capacity, size_t needed, size_t size);

/* Takes a block in which a large size has huge pages, where that can be had: without them each 4 KiB costs a page fault
 * when first touched, a microsecond. The default allocator's is rounded up to whole huge pages; `*size` becomes the size
 * that was taken. */
void *stele__allocate_large(const stele_allocator *allocator, size_t *size);

/* Asks for huge pages over the whole ones in a large block, small ones are left alone. */
void stele__advise_huge(void *block, size_t size);

/* Whether the sum or product fits; `*result` is only set then. */
static inline bool stele__add(size_t *result, size_t a, size_t b)
{
    return !__builtin_add_overflow(a, b, result);
}

static inline bool stele__multiply(size_t *result, size_t a, size_t b)
{
    return !__builtin_mul_overflow(a, b, result);
}

#endif
