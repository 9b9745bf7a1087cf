/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* tests/support.h: what unit tests share. Include it first: it brings cmocka with the headers that it needs.
 *
 * The allocator here counts the blocks that are in use and can fail at the n-th call, once or from there on:
 *
 *     for (size_t n = 0;; n++) {
 *         struct test_heap heap = { .fail_at = n + 1 };
 *         stele_allocator allocator = test_allocator(&heap);
 *         …                                           // STELE_NO_MEMORY or done, never a crash
 *         assert_int_equal(heap.in_use, 0);
 *         if (heap.calls <= n)
 *             break;                                  // nothing failed any more
 *     }
 */
#ifndef STELE_TESTS_SUPPORT_H
#define STELE_TESTS_SUPPORT_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <stele/allocator.h>
#include <stele/report.h>
#include <stele/str.h>

struct test_heap {
    size_t calls;   /* How often memory was asked for. */
    size_t fail_at; /* The call that fails, from 1; 0 for none. */
    bool   fail_on; /* All calls from there on fail. */
    size_t in_use;  /* Blocks. */
    size_t bytes;   /* In use. */
    size_t most;    /* The most bytes that were in use at once. */
};

static inline bool test_heap_fails(struct test_heap *heap)
{
    heap->calls++;
    return heap->fail_at && (heap->calls == heap->fail_at || (heap->fail_on && heap->calls > heap->fail_at));
}

static inline void test_heap_count(struct test_heap *heap, size_t more, size_t less)
{
    heap->bytes = heap->bytes + more - less;
    if (heap->bytes > heap->most)
        heap->most = heap->bytes;
}

static inline void *test_allocate(void *context, size_t size)
{
    struct test_heap *heap = context;
    void             *block;

    assert_true(size > 0);
    block = test_heap_fails(heap) ? NULL : malloc(size);
    if (block) {
        heap->in_use++;
        test_heap_count(heap, size, 0);
    }
    return block;
}

static inline void *test_reallocate(void *context, void *block, size_t old_size, size_t new_size)
{
    struct test_heap *heap = context;
    void             *moved;

    assert_non_null(block);
    assert_true(new_size > 0);
    moved = test_heap_fails(heap) ? NULL : realloc(block, new_size);
    if (moved)
        test_heap_count(heap, new_size, old_size);
    return moved;
}

static inline void test_release(void *context, void *block, size_t size)
{
    struct test_heap *heap = context;

    assert_non_null(block);
    heap->in_use--;
    test_heap_count(heap, 0, size);
    free(block);
}

static inline stele_allocator test_allocator(struct test_heap *heap)
{
    return (stele_allocator){ test_allocate, test_reallocate, test_release, heap };
}

/* Fails unless the slice holds these bytes, and shows both. */
#define assert_str(str, expected) test_assert_str((str), (expected), __FILE__, __LINE__)

static inline void test_assert_str(stele_str str, const char *expected, const char *file, int line)
{
    if (stele_str_equal(str, stele_str_of(expected)))
        return;
    print_error("# got:      \"%.*s\"\n# expected: \"%s\"\n", STELE_STR_ARGS(str), expected);
    _fail(file, line);
}

/* All diagnostics of a report as they would be printed; to be freed with stele_buffer_free(). */
static inline stele_buffer test_report_text(const stele_report *report)
{
    stele_buffer text = { 0 };

    assert_int_equal(stele_buffer_add(&text, "", 0), STELE_OK);
    assert_int_equal(stele_report_write(report, stele_sink_buffer(&text)), STELE_OK);
    return text;
}

#endif
