/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* How alike two texts are: 2·LCS / (|a| + |b|) over bytes. The length of the LCS comes from bit vectors (Hyyrö, "Bit-parallel
 * LCS-length computation revisited", 2004), 64 bytes of the text that is looked for to an addition.
 *
 * Only what could be more alike than the best so far is compared. First come *seeds*, texts that share a rare run of bytes
 * with it: one of them is mostly the best, or near. Then all others go past two bounds, the lengths and how often each byte is
 * there; both may promise too much but never too little, so nothing is missed. Start at stele_merge__find_text(), at the end. */
#include "lib/merge/similar.h"

#include <stdlib.h>

enum {
    GRAM_BITS_LEAST = 8,
    GRAM_BITS_MOST = 24,
    MANY = 1 << 18, /* Bytes in all from which on runs are of eight bytes, not of four, which then stand everywhere. */
    LISTED_MOST = 1 << 26,      /* Runs. Of more, every second, fourth and so on is listed, by its hash. */
    SEED_RUNS = 8,              /* Rarest runs of a text, */
    SEEDS_MAX = 64,             /* how many texts have one at most, */
    SEEDS_TRIED = 2 * SEEDS_MAX /* and how many are tried, about. */
};

/* The place of the run of bytes that begins here. False for one that is not listed. */
static inline bool gram_at(const stele_merge__texts *texts, const char *at, uint32_t *place)
{
    uint32_t half;
    uint64_t run, hash;

    if (texts->gram_length == 8)
        memcpy(&run, at, 8);
    else {
        memcpy(&half, at, 4);
        run = half;
    }
    hash = run * UINT64_C(0x9e3779b97f4a7c15);
    *place = (uint32_t)(hash >> (64 - texts->gram_bits));
    return ((hash ^ hash >> 29) & texts->gram_mask) == 0;
}

/* How many runs begin in a text. */
static size_t runs_in(const stele_merge__texts *texts, stele_str text)
{
    return text.length >= texts->gram_length ? text.length - texts->gram_length + 1 : 0;
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

/* Chooses what runs are listed, by how many bytes there are. False for too many; without seeds it is slower, no more. */
static bool choose_grams(stele_merge__texts *texts)
{
    size_t total = 0, listed;

    for (size_t i = 0; i < texts->count; i++)
        total += texts->items[i].text.length;
    if (total >= UINT32_MAX)
        return false;
    texts->gram_length = total < MANY ? 4 : 8;
    texts->gram_mask = 0;
    for (listed = total; listed > LISTED_MOST; listed /= 2)
        texts->gram_mask = texts->gram_mask << 1 | 1;
    texts->gram_bits = GRAM_BITS_LEAST;
    while (texts->gram_bits < GRAM_BITS_MOST && listed >> texts->gram_bits)
        texts->gram_bits++;
    return true;
}

/* Lists for each hash the texts that have such a run, by counting. */
static stele_status list_grams(stele_merge__texts *texts)
{
    size_t   places;
    uint32_t place;

    if (!choose_grams(texts))
        return STELE_OK;
    places = (size_t)1 << texts->gram_bits;
    if (!(texts->starts = stele__allocate_zeroed(texts->allocator, (places + 1) * sizeof *texts->starts)))
        return STELE_NO_MEMORY;
    for (size_t i = 0; i < texts->count; i++) {
        const stele_str text = texts->items[i].text;
        for (size_t at = 0, count = runs_in(texts, text); at < count; at++) {
            if (gram_at(texts, text.data + at, &place))
                texts->starts[place]++;
        }
    }
    for (size_t i = 1; i <= places; i++)
        texts->starts[i] += texts->starts[i - 1];
    texts->gram_count = texts->starts[places];
    if (!(texts->grams = stele__allocate_array(texts->allocator, texts->gram_count, sizeof *texts->grams)))
        return STELE_NO_MEMORY;
    for (size_t i = texts->count; i-- > 0;) {
        const stele_str text = texts->items[i].text;
        for (size_t at = 0, count = runs_in(texts, text); at < count; at++) {
            if (gram_at(texts, text.data + at, &place))
                texts->grams[--texts->starts[place]] = (uint32_t)i;
        }
    }
    return STELE_OK;
}

/* Notes where each length begins. */
static bool list_runs(stele_merge__texts *texts)
{
    for (size_t i = 0; i <= texts->count; i++) {
        if (i > 0 && i < texts->count && texts->items[i].text.length == texts->items[i - 1].text.length)
            continue;
        if (!stele__grow(texts->allocator, &texts->runs, &texts->run_capacity, texts->run_count + 1,
                         sizeof *texts->runs))
            return false;
        texts->runs[texts->run_count++] = (uint32_t)i;
    }
    texts->run_count--;
    return true;
}

stele_status stele_merge__arrange_texts(stele_merge__texts *texts)
{
    if (texts->count == 0)
        return STELE_OK;
    qsort(texts->items, texts->count, sizeof *texts->items, by_length);
    texts->counts = stele__allocate_array(texts->allocator, texts->count, STELE_MERGE__COUNTS);
    texts->coarse = stele__allocate_array(texts->allocator, texts->count, STELE_MERGE__COARSE);
    if (!texts->counts || !texts->coarse || !list_runs(texts))
        return STELE_NO_MEMORY;
    for (size_t i = 0; i < texts->count; i++)
        stele_merge__count_bytes(texts->counts + i * STELE_MERGE__COUNTS, texts->coarse + i * STELE_MERGE__COARSE,
                                 texts->items[i].text);
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

/* Finds the places of the rarest runs of a text, the rarest first. */
static size_t find_rarest(const struct search *search, uint32_t *rarest)
{
    const stele_merge__texts *texts = search->texts;
    uint32_t                  counts[SEED_RUNS], gram;
    size_t                    found = 0;

    for (size_t at = 0, runs = runs_in(texts, search->text); at < runs; at++) {
        size_t   place = found < SEED_RUNS ? found : SEED_RUNS - 1;
        uint32_t count;
        if (!gram_at(texts, search->text.data + at, &gram))
            continue;
        count = texts->starts[gram + 1] - texts->starts[gram];
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
    return found;
}

/* Whether lengths and counts allow a candidate to be taken. */
static bool is_promising(const struct search *search, size_t place)
{
    const stele_merge__texts *texts = search->texts;
    const size_t              length = texts->items[place].text.length, need = needed(search, length);

    return texts->items[place].number != search->number && length >= need
           && search->kernel->next(texts->counts, place, place + 1, texts->pattern.counts, need) == place;
}

/* Tries the texts that share the rarest runs of bytes. */
static void try_seeds(struct search *search)
{
    const stele_merge__texts *texts = search->texts;
    uint32_t                  rarest[SEED_RUNS];
    const size_t              found = texts->starts ? find_rarest(search, rarest) : 0;
    size_t                    tried = 0;

    for (size_t i = 0; i < found && tried < SEEDS_TRIED; i++) {
        for (uint32_t at = texts->starts[rarest[i]]; at < texts->starts[rarest[i] + 1]; at++, tried++) {
            if (is_promising(search, texts->grams[at]))
                wait(search, texts->grams[at]);
        }
    }
    compare(search);
}

/* The length of the texts of a run. */
static size_t run_length(const stele_merge__texts *texts, size_t run)
{
    return texts->items[texts->runs[run]].text.length;
}

/* The first run of texts that are not shorter than a length. */
static size_t first_of_length(const stele_merge__texts *texts, size_t length)
{
    size_t low = 0, high = texts->run_count;

    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        if (run_length(texts, middle) < length)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* Where the counts are not looked at that are coarse: so little must be in common that they would let nearly all pass. */
static const double fine = 0.8;

/* The first text from `from` on, before `end`, that has as much in common as is needed, as far as counts can tell. */
static size_t next(const struct search *search, size_t from, size_t end, size_t need)
{
    const stele_merge__texts   *texts = search->texts;
    const stele_merge__pattern *pattern = &texts->pattern;

    if (search->best < fine)
        return search->kernel->next(texts->counts, from, end, pattern->counts, need);
    while ((from = search->kernel->next_coarse(texts->coarse, from, end, pattern->coarse, need)) < end
           && search->kernel->next(texts->counts, from, from + 1, pattern->counts, need) != from)
        from++;
    return from;
}

/* Tries the texts of one length. */
static void try_run(struct search *search, size_t run)
{
    const stele_merge__texts *texts = search->texts;
    const size_t              length = run_length(texts, run), end = texts->runs[run + 1];

    for (size_t at = texts->runs[run]; (at = next(search, at, end, needed(search, length))) < end; at++) {
        if (texts->items[at].number != search->number)
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

    for (size_t run = middle; run < texts->run_count && is_near(search, run_length(texts, run)); run++)
        try_run(search, run);
    for (size_t run = middle; run > 0 && is_near(search, run_length(texts, run - 1)); run--)
        try_run(search, run - 1);
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
    stele__release(texts->allocator, texts->runs, texts->run_capacity * sizeof *texts->runs);
    stele__release(texts->allocator, texts->coarse, texts->coarse ? texts->count * STELE_MERGE__COARSE : 0);
    texts->pattern.allocator = texts->allocator;
    stele_merge__free_pattern(&texts->pattern);
    *texts = (stele_merge__texts){ .allocator = texts->allocator };
}
