/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Sorting by multikey quicksort (Bentley and Sedgewick, "Fast algorithms for sorting and searching strings", 1997) with eight
 * bytes for a character. An item keeps the eight that are compared next, so that the keys themselves are read only when
 * eight bytes were equal. Many items are first dealt out by their two leading bytes. Ranges wait on a stack; the smallest
 * is taken first, so that there are few. */
#include "lib/mo/sort.h"

#include <sys/random.h>

enum { FEW = 12, DEAL_FROM = 4096, DEALS = 1 << 16, RANGES_MAX = 64, WORD = 8, LOOK_AHEAD = 8 };

/* Items whose keys are equal before `depth`, and whose prefixes are the bytes there. */
typedef struct mo_range {
    mo_item *from;
    size_t   count;
    size_t   depth;
} mo_range;

static uint64_t prefix_at(const mo_item *item, size_t depth)
{
    uint64_t     prefix = 0;
    const size_t left = item->length > depth ? item->length - depth : 0;

    if (left >= WORD) {
        memcpy(&prefix, item->key + depth, WORD);
    } else if (left > 0) {
        memcpy(&prefix, item->key + depth, left);
    }
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    prefix = __builtin_bswap64(prefix);
#endif
    return prefix;
}

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
        parts[1].from[i].prefix = prefix_at(&parts[1].from[i], parts[1].depth);
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

/* Deals the items out by their two leading bytes and sorts each heap. */
static void deal(mo_item *items, size_t count, mo_item *spare, uint32_t *ends, uint64_t *random)
{
    static const unsigned shift = 48;
    size_t                total = 0;

    for (size_t i = 0; i < count; i++)
        ends[items[i].prefix >> shift]++;
    for (size_t heap = 0; heap < DEALS; heap++) {
        const uint32_t size = ends[heap];
        ends[heap] = (uint32_t)total;
        total += size;
    }
    for (size_t i = 0; i < count; i++)
        spare[ends[items[i].prefix >> shift]++] = items[i];
    memcpy(items, spare, count * sizeof *items);
    total = 0;
    for (size_t heap = 0; heap < DEALS; heap++) {
        if (ends[heap] - total > 1)
            sort_range((mo_range){ items + total, ends[heap] - total, 0 }, random);
        total = ends[heap];
    }
}

void stele__mo_sort(mo_item *items, size_t count, const stele_allocator *allocator)
{
    mo_item  *spare = NULL;
    uint32_t *ends = NULL;
    uint64_t  random = 0;

    if (getrandom(&random, sizeof random, GRND_NONBLOCK) != sizeof random || random == 0)
        random = (uint64_t)(uintptr_t)items | 1;
    for (size_t i = 0; i < count; i++)
        items[i].prefix = prefix_at(&items[i], 0);
    if (count >= DEAL_FROM) {
        spare = stele__allocate_array(allocator, count, sizeof *spare);
        ends = stele__allocate_zeroed(allocator, DEALS * sizeof *ends);
    }
    if (spare && ends)
        deal(items, count, spare, ends, &random);
    else
        sort_range((mo_range){ items, count, 0 }, &random);
    stele__release(allocator, spare, count * sizeof *spare);
    stele__release(allocator, ends, DEALS * sizeof *ends);
}
