/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The format's hash of many keys. Each byte needs what the one before it gave, so one key at a time leaves the processor
 * waiting. Here eight keys of about the same length go in step, four bytes at a time. They are found among the next few
 * hundred, which are put in the order of their lengths. The lanes are a vector in the manner of GCC, which becomes whatever
 * the processor has; the same lines are compiled once more for AVX2, where the eight fill one register. */
#include "lib/mo/format.h"
#include "lib/mo/writer.h"

#define INLINE static inline __attribute__((always_inline))

enum { LANES = 8, STEP = 4, LENGTHS = 64 };

typedef uint32_t mo_lanes __attribute__((vector_size(LANES * sizeof(uint32_t))));

static uint32_t word_at(const char *at)
{
    uint32_t word;

    memcpy(&word, at, sizeof word);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    word = __builtin_bswap32(word);
#endif
    return word;
}

/* Hashes eight keys: together as far as the shortest goes, and then each by itself. */
INLINE void hash_group(const mo_item *const group[LANES], uint32_t *hashes)
{
    mo_lanes hash = { 0 };
    size_t   together = group[0]->length;

    for (int i = 1; i < LANES; i++)
        together = group[i]->length < together ? group[i]->length : together;
    together -= together % STEP;
    for (size_t at = 0; at < together; at += STEP) {
        const mo_lanes words = {
            word_at(group[0]->key + at), word_at(group[1]->key + at), word_at(group[2]->key + at),
            word_at(group[3]->key + at), word_at(group[4]->key + at), word_at(group[5]->key + at),
            word_at(group[6]->key + at), word_at(group[7]->key + at),
        };
#pragma GCC unroll 4
        for (unsigned byte = 0; byte < STEP; byte++) {
            hash = (hash << 4) + (words >> 8 * byte & 0xff);
            hash ^= hash >> 24 & 0xf0;
        }
    }
    for (int i = 0; i < LANES; i++)
        hashes[group[i]->place] = mo_hash(hash[i], group[i]->key + together, group[i]->length - together);
}

static unsigned length_class(const mo_item *item)
{
    return item->length / STEP < LENGTHS ? item->length / STEP : LENGTHS - 1;
}

INLINE void hash_window(const mo_item *items, size_t count, uint32_t *hashes)
{
    const mo_item *order[MO_HASH_WINDOW];
    uint32_t       ends[LENGTHS] = { 0 }, from = 0;
    size_t         at;

    for (size_t i = 0; i < count; i++)
        ends[length_class(&items[i])]++;
    for (int length = 0; length < LENGTHS; length++) {
        const uint32_t size = ends[length];
        ends[length] = from;
        from += size;
    }
    for (size_t i = 0; i < count; i++)
        order[ends[length_class(&items[i])]++] = &items[i];
    for (at = 0; at + LANES <= count; at += LANES)
        hash_group(order + at, hashes);
    for (; at < count; at++)
        hashes[order[at]->place] = mo_hash(0, order[at]->key, order[at]->length);
}

void stele__mo_hash_window_portable(const mo_item *items, size_t count, uint32_t *hashes)
{
    hash_window(items, count, hashes);
}

#if defined __x86_64__ && defined           __GNUC__
__attribute__((target("avx2"))) static void hash_window_avx2(const mo_item *items, size_t count, uint32_t *hashes)
{
    hash_window(items, count, hashes);
}

void stele__mo_hash_window(const mo_item *items, size_t count, uint32_t *hashes)
{
    if (__builtin_cpu_supports("avx2"))
        hash_window_avx2(items, count, hashes);
    else
        hash_window(items, count, hashes);
}
#else
void stele__mo_hash_window(const mo_item *items, size_t count, uint32_t *hashes)
{
    hash_window(items, count, hashes);
}
#endif
