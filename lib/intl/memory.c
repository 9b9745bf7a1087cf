/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* gettext()'s interface has no place for an allocator, so memory is the C library's. */
#include "lib/intl/intl.h"

#include <stdlib.h>

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

stele_allocator stele_intl__heap = { heap_allocate, heap_reallocate, heap_release, NULL };

void *stele_intl__take(size_t size)
{
    return stele_intl__heap.allocate(stele_intl__heap.context, size);
}

char *stele_intl__copy(const char *text)
{
    const size_t size = strlen(text) + 1;
    char        *copy = stele_intl__take(size);

    return copy ? memcpy(copy, text, size) : NULL;
}

void stele_intl__give_back(void *block, size_t size)
{
    if (block)
        stele_intl__heap.release(stele_intl__heap.context, block, size);
}
