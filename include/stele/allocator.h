/* SPDX-License-Identifier: LGPL-2.1-or-later */
/**
 * Where memory comes from. A program that has its own heap, or wants to count or limit what the library takes, gives one
 * of these to stele_report_new(); everything made by calls with that report uses it.
 */
#ifndef STELE_ALLOCATOR_H
#define STELE_ALLOCATOR_H

#include <stele/api.h>

STELE_BEGIN

/**
 * An allocator. Every block is aligned for any object (as malloc() has it). The functions are told the size that a block
 * has, so that a simple heap needs no header before each.
 *
 * Threads: an object that is shared between threads may be released on any of them, so the functions must be callable
 * from all threads that use objects made with it.
 */
typedef struct stele_allocator {
    /** Gives `size` bytes (never 0), or NULL where there are none. */
    void *(*allocate)(void *context, size_t size);
    /** Resizes `block` (never NULL) from `old_size` to `new_size` bytes (never 0); on NULL, `block` stays as it was. */
    void *(*reallocate)(void *context, void *block, size_t old_size, size_t new_size);
    /** Takes back `block` (never NULL) of `size` bytes. */
    void (*release)(void *context, void *block, size_t size);
    void *context; /**< Handed to the three. */
} stele_allocator;

STELE_END

#endif
