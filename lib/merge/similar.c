/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* How alike two texts are: 2·LCS / (|a| + |b|) over bytes. The length of the LCS comes from bit vectors (Hyyrö, "Bit-parallel
 * LCS-length computation revisited", 2004), 64 bytes of the text that is looked for to an addition.
 *
 * Only what could be more alike than the best so far is compared. First come *seeds*, texts that share a rare run of four bytes
 * with it: one of them is mostly the best, or near. Then all others go past two bounds, the lengths and how often each byte is
 * there; both may promise too much but never too little, so nothing is missed. Start at stele_merge__find_text(), at the end. */
#include "lib/merge/similar.h"

#include <stdlib.h>

enum { GRAM_BITS_LEAST = 8, GRAM_BITS_MOST = 20, SEED_RUNS = 8, SEEDS_MAX = 64 };

static uint32_t gram_at(const stele_merge__texts *texts, const char *at)
{
    uint32_t gram;

    memcpy(&gram, at, sizeof gram);
    return gram * 0x9e3779b1u >> (32 - texts->gram_bits);
}

stele_status stele_merge__add_text(stele_merge__texts *texts, stele_str text, uint32_t number, uint32_t group)
{
    if (text.length == 0 || text.length > STELE_MERGE__LONGEST)
        return STELE_OK;
    if (!stele__grow(texts->allocator, &texts->items, &texts->capacity, texts->count + 1, sizeof *texts->items))
        return STELE_NO_MEMORY;
    texts->items[texts->count] = (stele_merge__candidate){ .text = text, .number = number, .group = group };
    texts->count++;
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
    size_t total = 0, grams;

    for (size_t i = 0; i < texts->count; i++)
        total += texts->items[i].text.length > 3 ? texts->items[i].text.length - 3 : 0;
    if (total >= UINT32_MAX)
        return STELE_OK; /* Without seeds it is slower, no more. */
    texts->gram_count = total;
    for (texts->gram_bits = GRAM_BITS_LEAST; texts->gram_bits < GRAM_BITS_MOST && total >> texts->gram_bits;)
        texts->gram_bits++;
    grams = (size_t)1 << texts->gram_bits;
    texts->starts = stele__allocate_array(texts->allocator, grams + 1, sizeof *texts->starts);
    texts->grams = stele__allocate_array(texts->allocator, total, sizeof *texts->grams);
    if (!texts->starts || !texts->grams)
        return STELE_NO_MEMORY;
    memset(texts->starts, 0, (grams + 1) * sizeof *texts->starts);
    for (size_t i = 0; i < texts->count; i++) {
        const stele_str text = texts->items[i].text;
        for (size_t at = 0; at + 3 < text.length; at++)
            texts->starts[gram_at(texts, text.data + at)]++;
    }
    for (size_t i = 1; i <= grams; i++)
        texts->starts[i] += texts->starts[i - 1];
    for (size_t i = texts->count; i-- > 0;) {
        const stele_str text = texts->items[i].text;
        for (size_t at = 0; at + 3 < text.length; at++)
            texts->grams[--texts->starts[gram_at(texts, text.data + at)]] = (uint32_t)i;
    }
    return STELE_OK;
}

stele_status stele_merge__arrange_texts(stele_merge__texts *texts)
{
    if (texts->count == 0)
        return STELE_OK;
    qsort(texts->items, texts->count, sizeof *texts->items, by_length);
    texts->counts = stele__allocate_array(texts->allocator, texts->count, STELE_MERGE__COUNTS);
    if (!texts->counts)
        return STELE_NO_MEMORY;
    for (size_t i = 0; i < texts->count; i++)
        stele_merge__count_bytes(texts->counts + i * STELE_MERGE__COUNTS, texts->items[i].text);
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

/* A search while it goes on. */
struct search {
    stele_merge__texts        *texts;
    const stele_merge__kernel *kernel;
    stele_str                  text;
    uint32_t                   group;
    double                     best;
    uint32_t                   number;
    uint32_t                   waiting[STELE_MERGE__LANES]; /* Candidates that are to be compared. */
    size_t                     waiting_count;
};

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

/* No more bytes than a text of a length must have in common to be taken. A little less, so that rounding loses none. */
static size_t needed(const struct search *search, size_t length)
{
    const double need = (search->best - STELE_MERGE__BONUS) * 0.5 * (double)(search->text.length + length) - 1e-6;

    return search->texts->pattern.is_countable && need > 0 ? (size_t)need + ((double)(size_t)need < need) : 0;
}

/* Compares those that wait. */
static void compare(struct search *search)
{
    const stele_merge__candidate *items = search->texts->items;
    stele_str                     others[STELE_MERGE__LANES];
    size_t                        lengths[STELE_MERGE__LANES];

    for (size_t i = 0; i < search->waiting_count; i++)
        others[i] = items[search->waiting[i]].text;
    search->kernel->lengths(&search->texts->pattern, others, search->waiting_count, lengths);
    for (size_t i = 0; i < search->waiting_count; i++) {
        const stele_merge__candidate *candidate = &items[search->waiting[i]];
        if (could_be(search, candidate, lengths[i])) {
            search->best = likeness(search, candidate, lengths[i]);
            search->number = candidate->number;
        }
    }
    search->waiting_count = 0;
}

/* Lets a candidate wait until there are enough to be compared at once. */
static void wait(struct search *search, size_t at)
{
    search->waiting[search->waiting_count++] = (uint32_t)at;
    if (search->waiting_count == STELE_MERGE__LANES)
        compare(search);
}

/* Tries the texts that share the rarest runs of four bytes. */
static void try_seeds(struct search *search)
{
    const stele_merge__texts *texts = search->texts;
    uint32_t                  rarest[SEED_RUNS], counts[SEED_RUNS];
    size_t                    found = 0;

    for (size_t at = 0; texts->starts && at + 3 < search->text.length; at++) {
        const uint32_t gram = gram_at(texts, search->text.data + at),
                       count = texts->starts[gram + 1] - texts->starts[gram];
        size_t place = found < SEED_RUNS ? found : SEED_RUNS - 1;
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
        for (uint32_t at = texts->starts[rarest[i]]; at < texts->starts[rarest[i] + 1]; at++) {
            const size_t                  place = texts->grams[at];
            const stele_merge__candidate *candidate = &texts->items[place];
            const size_t                  length = candidate->text.length;
            if (candidate->number != search->number && length >= needed(search, length)
                && search->kernel->next(texts->counts, place, place + 1, texts->pattern.counts, needed(search, length))
                       == place)
                wait(search, place);
        }
    }
    compare(search);
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

/* Tries the texts from `from` to `end`, which have one length. */
static void try_run(struct search *search, size_t from, size_t end)
{
    const stele_merge__texts *texts = search->texts;
    const size_t              length = texts->items[from].text.length;

    for (size_t at = from; at < end; at++) {
        at = search->kernel->next(texts->counts, at, end, texts->pattern.counts, needed(search, length));
        if (at < end && texts->items[at].number != search->number)
            wait(search, at);
    }
}

/* Whether texts of a length could be as alike as the best. */
static bool is_near(const struct search *search, size_t length)
{
    const size_t shorter = length < search->text.length ? length : search->text.length;

    return 2.0 * (double)shorter / (double)(search->text.length + length) + STELE_MERGE__BONUS >= search->best;
}

/* From the text's own length outwards, as far as lengths allow something more alike than the best. */
static void try_all(struct search *search)
{
    const stele_merge__texts *texts = search->texts;
    const size_t              middle = first_of_length(texts, search->text.length);

    for (size_t from = middle, end; from < texts->count && is_near(search, texts->items[from].text.length);
         from = end) {
        for (end = from + 1; end < texts->count && texts->items[end].text.length == texts->items[from].text.length;)
            end++;
        try_run(search, from, end);
    }
    for (size_t end = middle, from; end > 0 && is_near(search, texts->items[end - 1].text.length); end = from) {
        for (from = end - 1; from > 0 && texts->items[from - 1].text.length == texts->items[end - 1].text.length;)
            from--;
        try_run(search, from, end);
    }
    compare(search);
}

stele_status stele_merge__find_text(stele_merge__texts *texts, stele_str text, uint32_t group, double threshold,
                                    uint32_t *number)
{
    struct search search = { .texts = texts,
                             .kernel = stele_merge__fastest(),
                             .text = text,
                             .group = group,
                             .best = threshold,
                             .number = UINT32_MAX };

    *number = UINT32_MAX;
    if (text.length == 0 || text.length > STELE_MERGE__LONGEST || texts->count == 0)
        return STELE_OK;
    texts->pattern.allocator = texts->allocator;
    if (!stele_merge__prepare(&texts->pattern, text))
        return STELE_NO_MEMORY;
    try_seeds(&search);
    try_all(&search);
    *number = search.number;
    return STELE_OK;
}

void stele_merge__free_texts(stele_merge__texts *texts)
{
    stele__release(texts->allocator, texts->items, texts->capacity * sizeof *texts->items);
    stele__release(texts->allocator, texts->starts, (((size_t)1 << texts->gram_bits) + 1) * sizeof *texts->starts);
    stele__release(texts->allocator, texts->grams, texts->gram_count * sizeof *texts->grams);
    stele__release(texts->allocator, texts->counts, texts->counts ? texts->count * STELE_MERGE__COUNTS : 0);
    texts->pattern.allocator = texts->allocator;
    stele_merge__free_pattern(&texts->pattern);
    *texts = (stele_merge__texts){ .allocator = texts->allocator };
}
