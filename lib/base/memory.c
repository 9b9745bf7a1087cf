/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Takes memory from the caller's allocator, and gives it back with the size it was taken with. */
#include "lib/base/memory.h"

#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

static void *heap_allocate(void *context, size_t size)
{
    (void)context;
    return malloc(size);
}

static void *heap_reallocate(void *context, void *block, size_t old_size, size_t new_size)
{
    (void)context;
    (void)old_size;
    return realloc(block, new_size);
}

static void heap_release(void *context, void *block, size_t size)
{
    (void)context;
    (void)size;
    free(block);
}

const stele_allocator stele__default_allocator = { heap_allocate, heap_reallocate, heap_release, NULL };

static const stele_allocator *or_default(const stele_allocator *allocator)
{
    return allocator ? allocator : &stele__default_allocator;
}

static size_t at_least_one(size_t size)
{
    return size ? size : 1;
}

void *stele__allocate(const stele_allocator *allocator, size_t size)
{
    allocator = or_default(allocator);
    return allocator->allocate(allocator->context, at_least_one(size));
}

void *stele__allocate_zeroed(const stele_allocator *allocator, size_t size)
{
    void *block = stele__allocate(allocator, size);
    if (block)
        memset(block, 0, at_least_one(size));
    return block;
}

void *stele__allocate_array(const stele_allocator *allocator, size_t count, size_t size)
{
    size_t bytes;
    return stele__multiply(&bytes, count, size) ? stele__allocate(allocator, bytes) : NULL;
}

void *stele__reallocate(const stele_allocator *allocator, void *block, size_t old_size, size_t new_size)
{
    if (!block)
        return stele__allocate(allocator, new_size);
    allocator = or_default(allocator);
    return allocator->reallocate(allocator->context, block, at_least_one(old_size), at_least_one(new_size));
}

void stele__release(const stele_allocator *allocator, void *block, size_t size)
{
    if (!block)
        return;
    allocator = or_default(allocator);
    allocator->release(allocator->context, block, at_least_one(size));
}

bool stele__grow(const stele_allocator *allocator, void *block, size_t *capacity, size_t needed, size_t size)
{
    size_t wanted = *capacity, bytes;
    void  *old, *grown;

    if (needed <= *capacity)
        return true;
    if (!stele__add(&wanted, wanted, wanted / 2 + 8))
        return false;
    if (wanted < needed)
        wanted = needed;
    if (!stele__multiply(&bytes, wanted, size))
        return false;
    memcpy(&old, block, sizeof old);
    grown = stele__reallocate(allocator, old, *capacity * size, bytes);
    if (!grown)
        return false;
    memcpy(block, &grown, sizeof grown);
    *capacity = wanted;
    return true;
}

void stele__advise_huge(void *block, size_t size)
{
    enum { HUGE_FROM = 2 << 20, HUGE_PAGE = 2 << 20 };
    uintptr_t from = ((uintptr_t)block + HUGE_PAGE - 1) & ~(uintptr_t)(HUGE_PAGE - 1);
    uintptr_t to = ((uintptr_t)block + size) & ~(uintptr_t)(HUGE_PAGE - 1);

    if (size >= HUGE_FROM && to > from)
        (void)madvise((void *)from, to - from, MADV_HUGEPAGE);
}
