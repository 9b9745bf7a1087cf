/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* How alike two texts are: 2·LCS / (|a| + |b|) over bytes. The length of the LCS comes from bit vectors (Hyyrö, "Bit-parallel
 * LCS-length computation revisited", 2004), 64 bytes of the text that is looked for to an addition.
 *
 * Only what could be more alike than the best so far is compared. First come *seeds*, texts that share a rare run of four bytes
 * with it: one of them is mostly the best, or near. Then all others go past two bounds, the lengths and how often each byte is
 * there; both may promise too much but never too little, so nothing is missed. Start at stele_merge__find_text(), at the end. */
#include "lib/merge/similar.h"

#include <stdlib.h>

enum { GRAM_BITS = 18, GRAMS = 1 << GRAM_BITS, SEED_RUNS = 8, SEEDS_MAX = 64 };

static uint32_t gram_at(const char *at)
{
    uint32_t gram;

    memcpy(&gram, at, sizeof gram);
    return gram * 0x9e3779b1u >> (32 - GRAM_BITS);
}

static void count_bytes(uint8_t counts[32], stele_str text)
{
    memset(counts, 0, 32);
    for (size_t i = 0; i < text.length; i++) {
        uint8_t *count = &counts[(unsigned char)text.data[i] & 31];
        *count = (uint8_t)(*count + (*count < 255));
    }
}

stele_status stele_merge__add_text(stele_merge__texts *texts, stele_str text, uint32_t number, uint32_t group)
{
    if (text.length == 0 || text.length > STELE_MERGE__LONGEST)
        return STELE_OK;
    if (!stele__grow(texts->allocator, &texts->items, &texts->capacity, texts->count + 1, sizeof *texts->items))
        return STELE_NO_MEMORY;
    texts->items[texts->count] = (stele_merge__candidate){ .text = text, .number = number, .group = group };
    count_bytes(texts->items[texts->count++].counts, text);
    return STELE_OK;
}

static int by_length(const void *a, const void *b)
{
    const stele_merge__candidate *left = a, *right = b;

    if (left->text.length != right->text.length)
        return left->text.length < right->text.length ? -1 : 1;
    return (left->number > right->number) - (left->number < right->number);
}

/* Lists for each hash of four bytes the texts that have it, by counting. */
static stele_status list_grams(stele_merge__texts *texts)
{
    size_t total = 0;

    for (size_t i = 0; i < texts->count; i++)
        total += texts->items[i].text.length > 3 ? texts->items[i].text.length - 3 : 0;
    if (total >= UINT32_MAX)
        return STELE_OK; /* Without seeds it is slower, no more. */
    texts->gram_count = total;
    texts->starts = stele__allocate_array(texts->allocator, GRAMS + 1, sizeof *texts->starts);
    texts->grams = stele__allocate_array(texts->allocator, total, sizeof *texts->grams);
    if (!texts->starts || !texts->grams)
        return STELE_NO_MEMORY;
    memset(texts->starts, 0, (GRAMS + 1) * sizeof *texts->starts);
    for (size_t i = 0; i < texts->count; i++) {
        const stele_str text = texts->items[i].text;
        for (size_t at = 0; at + 3 < text.length; at++)
            texts->starts[gram_at(text.data + at)]++;
    }
    for (size_t i = 1; i <= GRAMS; i++)
        texts->starts[i] += texts->starts[i - 1];
    for (size_t i = texts->count; i-- > 0;) {
        const stele_str text = texts->items[i].text;
        for (size_t at = 0; at + 3 < text.length; at++)
            texts->grams[--texts->starts[gram_at(text.data + at)]] = (uint32_t)i;
    }
    return STELE_OK;
}

stele_status stele_merge__arrange_texts(stele_merge__texts *texts)
{
    if (texts->count == 0)
        return STELE_OK;
    qsort(texts->items, texts->count, sizeof *texts->items, by_length);
    return list_grams(texts);
}

size_t stele_merge__common(stele_str a, stele_str b, uint32_t *room)
{
    memset(room, 0, (b.length + 1) * sizeof *room);
    for (size_t i = 0; i < a.length; i++) {
        uint32_t diagonal = 0;
        for (size_t j = 0; j < b.length; j++) {
            const uint32_t above = room[j + 1];
            room[j + 1] = a.data[i] == b.data[j] ? diagonal + 1 : above > room[j] ? above : room[j];
            diagonal = above;
        }
    }
    return room[b.length];
}

/* Makes the masks of the text that is looked for: for each byte and word, the places where it stands. */
static bool make_masks(stele_merge__texts *texts, stele_str text)
{
    const size_t words = (text.length + 63) / 64;

    if (!stele__grow(texts->allocator, &texts->masks, &texts->mask_capacity, 256 * words, sizeof *texts->masks)
        || !stele__grow(texts->allocator, &texts->row, &texts->row_capacity, words, sizeof *texts->row))
        return false;
    memset(texts->masks, 0, 256 * words * sizeof *texts->masks);
    for (size_t i = 0; i < text.length; i++)
        texts->masks[(unsigned char)text.data[i] * words + i / 64] |= UINT64_C(1) << (i & 63);
    return true;
}

/* The length of the LCS of the text with the masks and another. A bit of a row that became 0 is one byte in common. */
static size_t common_length(const stele_merge__texts *texts, size_t length, stele_str other)
{
    const size_t words = (length + 63) / 64;
    uint64_t    *row = texts->row;
    size_t       common = 0;

    if (words == 1) {
        uint64_t bits = ~UINT64_C(0);
        for (size_t i = 0; i < other.length; i++) {
            const uint64_t hits = bits & texts->masks[(unsigned char)other.data[i]];
            bits = (bits + hits) | (bits - hits);
        }
        if (length < 64)
            bits |= ~UINT64_C(0) << length;
        return (size_t)__builtin_popcountll(~bits);
    }
    memset(row, 0xff, words * sizeof *row);
    for (size_t i = 0; i < other.length; i++) {
        const uint64_t *mask = &texts->masks[(unsigned char)other.data[i] * words];
        uint64_t        carry = 0;
        for (size_t word = 0; word < words; word++) {
            const uint64_t bits = row[word], hits = bits & mask[word];
            uint64_t       sum;
            const bool     over = __builtin_add_overflow(bits, hits, &sum);
            const bool     again = __builtin_add_overflow(sum, carry, &sum);
            carry = over || again;
            row[word] = sum | (bits - hits);
        }
    }
    if (length & 63)
        row[words - 1] |= ~UINT64_C(0) << (length & 63);
    for (size_t word = 0; word < words; word++)
        common += (size_t)__builtin_popcountll(~row[word]);
    return common;
}

/* A search while it goes on. */
struct search {
    stele_merge__texts *texts;
    stele_str           text;
    uint32_t            group;
    uint8_t             counts[32];
    bool                saturated; /* Some count is 255 or more. */
    double              best;
    uint32_t            number;
};

/* At most how many bytes two texts have in common. */
static size_t common_bound(const uint8_t *a, const uint8_t *b)
{
    size_t sum = 0;

    for (int i = 0; i < 32; i++)
        sum += a[i] < b[i] ? a[i] : b[i];
    return sum;
}

/* How alike something would be that has `common` bytes in common. */
static double likeness(const struct search *search, const stele_merge__candidate *candidate, size_t common)
{
    return 2.0 * (double)common / (double)(search->text.length + candidate->text.length)
           + (candidate->group == search->group ? STELE_MERGE__BONUS : 0);
}

/* Whether it could be taken: more alike, or as much and an earlier one. */
static bool could_be(const struct search *search, const stele_merge__candidate *candidate, size_t common)
{
    const double value = likeness(search, candidate, common);

    return value > search->best
           || (value == search->best && search->number != UINT32_MAX && candidate->number < search->number);
}

static void try(struct search *search, const stele_merge__candidate *candidate)
{
    const size_t shorter = search->text.length < candidate->text.length ? search->text.length : candidate->text.length;
    size_t       common;

    if (candidate->number == search->number || !could_be(search, candidate, shorter))
        return;
    /* Counts that reached their limit say nothing. */
    if (!search->saturated && !could_be(search, candidate, common_bound(search->counts, candidate->counts)))
        return;
    common = common_length(search->texts, search->text.length, candidate->text);
    if (could_be(search, candidate, common)) {
        search->best = likeness(search, candidate, common);
        search->number = candidate->number;
    }
}

/* Tries the texts that share the rarest runs of four bytes. */
static void try_seeds(struct search *search)
{
    const stele_merge__texts *texts = search->texts;
    uint32_t                  rarest[SEED_RUNS], counts[SEED_RUNS];
    size_t                    found = 0;

    for (size_t at = 0; texts->starts && at + 3 < search->text.length; at++) {
        const uint32_t gram = gram_at(search->text.data + at), count = texts->starts[gram + 1] - texts->starts[gram];
        size_t         place = found < SEED_RUNS ? found : SEED_RUNS - 1;
        if (count == 0 || count > SEEDS_MAX || (found == SEED_RUNS && count >= counts[SEED_RUNS - 1]))
            continue;
        for (; place > 0 && counts[place - 1] > count; place--) {
            counts[place] = counts[place - 1];
            rarest[place] = rarest[place - 1];
        }
        counts[place] = count;
        rarest[place] = gram;
        found += found < SEED_RUNS;
    }
    for (size_t i = 0; i < found; i++) {
        for (uint32_t at = texts->starts[rarest[i]]; at < texts->starts[rarest[i] + 1]; at++)
            try(search, &texts->items[texts->grams[at]]);
    }
}

/* The first text that is not shorter than a length. */
static size_t first_of_length(const stele_merge__texts *texts, size_t length)
{
    size_t low = 0, high = texts->count;

    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        if (texts->items[middle].text.length < length)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* From the text's own length outwards, as far as lengths allow something more alike than the best. */
static void try_all(struct search *search)
{
    const stele_merge__texts *texts = search->texts;
    const size_t              length = search->text.length, middle = first_of_length(texts, length);

    for (size_t at = middle; at < texts->count; at++) {
        const size_t other = texts->items[at].text.length;
        if (2.0 * (double)length / (double)(length + other) + STELE_MERGE__BONUS < search->best)
            break;
        try(search, &texts->items[at]);
    }
    for (size_t at = middle; at-- > 0;) {
        const size_t other = texts->items[at].text.length;
        if (2.0 * (double)other / (double)(length + other) + STELE_MERGE__BONUS < search->best)
            break;
        try(search, &texts->items[at]);
    }
}

stele_status stele_merge__find_text(stele_merge__texts *texts, stele_str text, uint32_t group, double threshold,
                                    uint32_t *number)
{
    struct search search = { .texts = texts, .text = text, .group = group, .best = threshold, .number = UINT32_MAX };

    *number = UINT32_MAX;
    if (text.length == 0 || text.length > STELE_MERGE__LONGEST || texts->count == 0)
        return STELE_OK;
    if (!make_masks(texts, text))
        return STELE_NO_MEMORY;
    count_bytes(search.counts, text);
    for (int i = 0; i < 32; i++)
        search.saturated |= search.counts[i] == 255;
    try_seeds(&search);
    try_all(&search);
    *number = search.number;
    return STELE_OK;
}

void stele_merge__free_texts(stele_merge__texts *texts)
{
    stele__release(texts->allocator, texts->items, texts->capacity * sizeof *texts->items);
    stele__release(texts->allocator, texts->starts, (GRAMS + 1) * sizeof *texts->starts);
    stele__release(texts->allocator, texts->grams, texts->gram_count * sizeof *texts->grams);
    stele__release(texts->allocator, texts->masks, texts->mask_capacity * sizeof *texts->masks);
    stele__release(texts->allocator, texts->row, texts->row_capacity * sizeof *texts->row);
    *texts = (stele_merge__texts){ .allocator = texts->allocator };
}
