/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* In which words two texts differ: the longest common subsequence of what is left between a common beginning and a common end, by the
 * table of all pairs where it is small enough. */
#include <stele/text.h>

#include "lib/base/base.h"

enum { CELLS_MAX = 1 << 20 };

/* The words of a text, each with the blanks behind it. */
struct words {
    stele_str *all;
    size_t     count, capacity;
};

/* What is compared. */
struct comparison {
    const stele_allocator *allocator;
    stele_status (*each)(void *context, stele_text_change change, stele_str text);
    void        *context;
    struct words before, after;
    uint16_t *lengths; /* Of the common subsequence of what stands behind two words; NULL where it is not worked out. */
    size_t    cells, columns;
    size_t    start, before_end, after_end; /* What is left. */
};

/* Whether a lead byte begins a character of a script without blanks; none of them has less than three bytes. */
static bool stands_alone(stele_str text)
{
    const unsigned char *c = (const unsigned char *)text.data;

    return text.length > 2 && c[0] < 0xf5 && (c[0] > 0xe2 || (c[0] == 0xe2 && c[1] >= 0xba)) && c[0] != 0xef;
}

/* The length of the word at the start of a text, with the blanks behind it. */
static size_t word_length(stele_str text)
{
    size_t at = 0;

    while (at < text.length && !stele__is_blank(text.data[at])) {
        const bool alone = stands_alone(stele__slice(text, at, SIZE_MAX));
        if (alone && at > 0)
            return at;
        at++;
        while (alone && at < text.length && ((unsigned char)text.data[at] & 0xc0) == 0x80)
            at++;
        if (alone)
            break;
    }
    while (at < text.length && stele__is_blank(text.data[at]))
        at++;
    return at;
}

static stele_status split(struct words *words, stele_str text, const stele_allocator *allocator)
{
    while (text.length) {
        const size_t length = word_length(text);
        if (!stele__grow(allocator, &words->all, &words->capacity, words->count + 1, sizeof *words->all))
            return STELE_NO_MEMORY;
        words->all[words->count++] = stele__slice(text, 0, length);
        text = stele__slice(text, length, SIZE_MAX);
    }
    return STELE_OK;
}

static bool same(const struct comparison *comparison, size_t before, size_t after)
{
    return stele_str_equal(stele__trimmed(comparison->before.all[before]),
                           stele__trimmed(comparison->after.all[after]));
}

/* Leaves out what both begin and end with. */
static void trim(struct comparison *comparison)
{
    size_t *start = &comparison->start, *before = &comparison->before_end, *after = &comparison->after_end;

    *before = comparison->before.count;
    *after = comparison->after.count;
    while (*start < *before && *start < *after && same(comparison, *start, *start))
        ++*start;
    while (*before > *start && *after > *start && same(comparison, *before - 1, *after - 1))
        --*before, --*after;
}

static uint16_t *cell(const struct comparison *comparison, size_t before, size_t after)
{
    return &comparison->lengths[(before - comparison->start) * comparison->columns + after - comparison->start];
}

static stele_status fill_table(struct comparison *comparison)
{
    const size_t rows = comparison->before_end - comparison->start + 1;

    comparison->columns = comparison->after_end - comparison->start + 1;
    if (rows == 1 || comparison->columns == 1 || !stele__multiply(&comparison->cells, rows, comparison->columns)
        || comparison->cells > CELLS_MAX)
        return STELE_OK;
    if (!(comparison->lengths = stele__allocate_array(comparison->allocator, comparison->cells, sizeof(uint16_t))))
        return STELE_NO_MEMORY;
    for (size_t before = comparison->before_end + 1; before-- > comparison->start;) {
        for (size_t after = comparison->after_end + 1; after-- > comparison->start;) {
            uint16_t *length = cell(comparison, before, after);
            if (before == comparison->before_end || after == comparison->after_end)
                *length = 0;
            else if (same(comparison, before, after))
                *length = (uint16_t)(*cell(comparison, before + 1, after + 1) + 1);
            else
                *length = *cell(comparison, before + 1, after) > *cell(comparison, before, after + 1)
                              ? *cell(comparison, before + 1, after)
                              : *cell(comparison, before, after + 1);
        }
    }
    return STELE_OK;
}

/* Hands out the words from one place to another as one part. */
static stele_status hand_out(const struct comparison *comparison, const struct words *words, stele_text_change change,
                             size_t from, size_t to)
{
    const char *end;

    if (from == to)
        return STELE_OK;
    end = words->all[to - 1].data + words->all[to - 1].length;
    return comparison->each(comparison->context, change,
                            (stele_str){ words->all[from].data, (size_t)(end - words->all[from].data) });
}

/* Whether the next words of both are to be taken as the same. */
static bool match(const struct comparison *comparison, size_t before, size_t after)
{
    return comparison->lengths && before < comparison->before_end && after < comparison->after_end
           && same(comparison, before, after);
}

/* Whether the next word of the old text is to go before the next one of the new. */
static bool goes_first(const struct comparison *comparison, size_t before, size_t after)
{
    if (before == comparison->before_end || after == comparison->after_end)
        return before < comparison->before_end;
    return !comparison->lengths || *cell(comparison, before + 1, after) >= *cell(comparison, before, after + 1);
}

/* Goes through both: a stretch that is the same, what was removed, what was added, and again. */
static stele_status walk(const struct comparison *comparison)
{
    size_t       before = comparison->start, after = comparison->start, same_from = 0;
    stele_status status = STELE_OK;

    while ((before < comparison->before_end || after < comparison->after_end) && status == STELE_OK) {
        const size_t from = before, to = after;
        if (match(comparison, before, after)) {
            before++, after++;
            continue;
        }
        while ((before < comparison->before_end || after < comparison->after_end)
               && !match(comparison, before, after)) {
            if (goes_first(comparison, before, after))
                before++;
            else
                after++;
        }
        if ((status = hand_out(comparison, &comparison->after, STELE_TEXT_SAME, same_from, to)) == STELE_OK
            && (status = hand_out(comparison, &comparison->before, STELE_TEXT_REMOVED, from, before)) == STELE_OK)
            status = hand_out(comparison, &comparison->after, STELE_TEXT_ADDED, to, after);
        same_from = after;
    }
    if (status == STELE_OK)
        status = hand_out(comparison, &comparison->after, STELE_TEXT_SAME, same_from, comparison->after.count);
    return status;
}

stele_status stele_text_compare(stele_str before, stele_str after,
                                stele_status (*each)(void *context, stele_text_change change, stele_str text),
                                void *context, stele_report *report)
{
    struct comparison comparison = { .allocator = stele__report_allocator(report), .each = each, .context = context };
    stele_status      status;

    if ((status = split(&comparison.before, before, comparison.allocator)) == STELE_OK
        && (status = split(&comparison.after, after, comparison.allocator)) == STELE_OK) {
        trim(&comparison);
        status = fill_table(&comparison);
    }
    if (status == STELE_OK)
        status = walk(&comparison);
    stele__release(comparison.allocator, comparison.before.all, comparison.before.capacity * sizeof(stele_str));
    stele__release(comparison.allocator, comparison.after.all, comparison.after.capacity * sizeof(stele_str));
    stele__release(comparison.allocator, comparison.lengths, comparison.cells * sizeof(uint16_t));
    return status;
}
