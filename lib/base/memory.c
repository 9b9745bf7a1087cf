/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Takes memory from the caller's allocator, and gives it back with the size it was taken with.
 *
 * The default allocator puts blocks of whole huge pages at such a page's start, inside a block of malloc()'s that is larger
 * by one. malloc() keeps those for the next time, which it does not with what aligned_alloc() gives. */
#include "lib/base/memory.h"

#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

enum {
    HUGE_PAGE = 2 << 20,
    LARGE = 512 << 10 /* From this size on, a huge page saves enough time for what it may waste of itself. */
};

static bool is_huge(size_t size)
{
    return size % HUGE_PAGE == 0;
}

/* The word before the block tells where malloc()'s begins. */
static void *allocate_huge(size_t size)
{
    size_t with_head;
    char  *whole = stele__add(&with_head, size, HUGE_PAGE + sizeof whole) ? malloc(with_head) : NULL;
    char  *block;

    if (!whole)
        return NULL;
    block = whole + sizeof whole;
    block += (HUGE_PAGE - (uintptr_t)block % HUGE_PAGE) % HUGE_PAGE;
    memcpy(block - sizeof whole, &whole, sizeof whole);
    stele__advise_huge(block, size);
    return block;
}

static void release_huge(char *block)
{
    char *whole;

    memcpy(&whole, block - sizeof whole, sizeof whole);
    free(whole);
}

static void *heap_allocate(void *context, size_t size)
{
    (void)context;
    return is_huge(size) ? allocate_huge(size) : malloc(size);
}

static void heap_release(void *context, void *block, size_t size)
{
    (void)context;
    if (is_huge(size))
        release_huge(block);
    else
        free(block);
}

static void *heap_reallocate(void *context, void *block, size_t old_size, size_t new_size)
{
    void *moved;

    if (!is_huge(old_size) && !is_huge(new_size))
        return realloc(block, new_size);
    moved = heap_allocate(context, new_size);
    if (moved) {
        memcpy(moved, block, old_size < new_size ? old_size : new_size);
        heap_release(context, block, old_size);
    }
    return moved;
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

void *stele__allocate_large(const stele_allocator *allocator, size_t *size)
{
    size_t bytes = *size, rounded;
    void  *block;

    if (bytes >= LARGE && or_default(allocator)->allocate == heap_allocate
        && stele__add(&rounded, bytes, HUGE_PAGE - 1))
        bytes = rounded - rounded % HUGE_PAGE;
    block = stele__allocate(allocator, bytes);
    if (!block)
        return NULL;
    if (bytes == *size)
        stele__advise_huge(block, bytes);
    *size = bytes;
    return block;
}

void stele__advise_huge(void *block, size_t size)
{
    uintptr_t from = ((uintptr_t)block + HUGE_PAGE - 1) & ~(uintptr_t)(HUGE_PAGE - 1);
    uintptr_t to = ((uintptr_t)block + size) & ~(uintptr_t)(HUGE_PAGE - 1);

    if (size >= HUGE_PAGE && to > from)
        (void)madvise((void *)from, to - from, MADV_HUGEPAGE);
}
