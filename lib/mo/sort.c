/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Sorting by multikey quicksort (Bentley and Sedgewick, "Fast algorithms for sorting and searching strings", 1997) with eight
 * bytes for a character. An item keeps the eight that are compared next, so that the keys themselves are read only when
 * eight bytes were equal. As long as there are many, they are first dealt out by one byte after the other, of the first eight,
 * for that needs no guesses of the processor. Ranges wait on a stack; the smallest is taken first, so that there are few. */
#include "lib/mo/sort.h"

#include <sys/random.h>

enum { FEW = 12, MANY = 64, BYTES = 256, RANGES_MAX = 64, WORD = 8, LOOK_AHEAD = 8 };

/* Items whose keys are equal before `depth`, and whose prefixes are the bytes there. */
typedef struct mo_range {
    mo_item *from;
    size_t   count;
    size_t   depth;
} mo_range;

static bool is_before(const mo_item *a, const mo_item *b, size_t depth)
{
    size_t shorter;
    int    order;

    if (a->prefix != b->prefix)
        return a->prefix < b->prefix;
    depth += WORD;
    if (a->length <= depth || b->length <= depth)
        return a->length < b->length;
    shorter = a->length < b->length ? a->length : b->length;
    order = memcmp(a->key + depth, b->key + depth, shorter - depth);
    return order != 0 ? order < 0 : a->length < b->length;
}

static void sort_few(const mo_range *few)
{
    for (size_t i = 1; i < few->count; i++) {
        const mo_item item = few->from[i];
        size_t        to = i;
        for (; to > 0 && is_before(&item, &few->from[to - 1], few->depth); to--)
            few->from[to] = few->from[to - 1];
        few->from[to] = item;
    }
}

static uint64_t middle_of(uint64_t a, uint64_t b, uint64_t c)
{
    if (a > b) {
        uint64_t other = a;
        a = b;
        b = other;
    }
    return c < a ? a : c > b ? b : c;
}

/* A step of a generator of random numbers, so that nobody can prepare keys for which pivots are bad. */
static uint64_t next_random(uint64_t *state)
{
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    return *state;
}

static void swap(mo_item *a, mo_item *b)
{
    const mo_item other = *a;
    *a = *b;
    *b = other;
}

/* Parts a range by a pivot into less, equal and greater. The equal ones get the prefix that comes next. */
static void part(const mo_range *whole, uint64_t *random, mo_range parts[3])
{
    mo_item       *items = whole->from;
    const size_t   n = whole->count;
    const uint64_t pivot = middle_of(items[next_random(random) % n].prefix, items[next_random(random) % n].prefix,
                                     items[next_random(random) % n].prefix);
    size_t         less = 0, greater = n;

    for (size_t i = 0; i < greater;) {
        if (items[i].prefix < pivot)
            swap(&items[less++], &items[i++]);
        else if (items[i].prefix > pivot)
            swap(&items[i], &items[--greater]);
        else
            i++;
    }
    parts[0] = (mo_range){ items, less, whole->depth };
    parts[1] = (mo_range){ items + less, greater - less, whole->depth + WORD };
    parts[2] = (mo_range){ items + greater, n - greater, whole->depth };
    if ((pivot & 0xff) == 0)
        parts[1].count = 0; /* These keys end here; they are equal. */
    for (size_t i = 0; i < parts[1].count; i++) {
        if (i + LOOK_AHEAD < parts[1].count)
            __builtin_prefetch(parts[1].from[i + LOOK_AHEAD].key + parts[1].depth);
        parts[1].from[i].prefix = mo_prefix(parts[1].from[i].key, parts[1].from[i].length, parts[1].depth);
    }
}

static void order_by_count(mo_range parts[3])
{
    for (int i = 0; i < 3; i++) {
        const int at = i % 2; /* 0 1, 1 2, 0 1 */
        if (parts[at].count < parts[at + 1].count) {
            const mo_range other = parts[at];
            parts[at] = parts[at + 1];
            parts[at + 1] = other;
        }
    }
}

static void sort_range(mo_range whole, uint64_t *random)
{
    mo_range waiting[RANGES_MAX] = { whole };
    size_t   count = 1;

    while (count > 0) {
        mo_range parts[3];
        whole = waiting[--count];
        if (whole.count <= FEW) {
            sort_few(&whole);
            continue;
        }
        part(&whole, random, parts);
        order_by_count(parts);
        for (int i = 0; i < 3; i++) {
            if (parts[i].count > 1)
                waiting[count++] = parts[i];
        }
    }
}

/* Deals items that are equal before a byte of their prefixes out by that byte, and sorts each heap. Calls itself for the next
 * byte, and so at most eight deep. */
static void deal(mo_item *items, size_t count, unsigned byte, mo_item *spare, uint64_t *random)
{
    const unsigned shift = 8 * (WORD - 1 - byte);
    uint32_t       ends[BYTES] = { 0 };
    uint32_t       from = 0;

    for (size_t i = 0; i < count; i++)
        ends[items[i].prefix >> shift & 0xff]++;
    for (unsigned heap = 0; heap < BYTES; heap++) {
        const uint32_t size = ends[heap];
        ends[heap] = from;
        from += size;
    }
    for (size_t i = 0; i < count; i++)
        spare[ends[items[i].prefix >> shift & 0xff]++] = items[i];
    memcpy(items, spare, count * sizeof *items);
    from = 0;
    for (unsigned heap = 0; heap < BYTES; from = ends[heap++]) {
        const size_t size = ends[heap] - from;
        if (size >= MANY && byte + 1 < WORD)
            deal(items + from, size, byte + 1, spare, random);
        else if (size > 1)
            sort_range((mo_range){ items + from, size, 0 }, random);
    }
}

void stele__mo_sort(mo_item *items, size_t count, mo_item *spare)
{
    uint64_t random = 0;

    if (getrandom(&random, sizeof random, GRND_NONBLOCK) != sizeof random || random == 0)
        random = (uint64_t)(uintptr_t)items | 1;
    if (count >= MANY)
        deal(items, count, 0, spare, &random);
    else
        sort_range((mo_range){ items, count, 0 }, &random);
}
