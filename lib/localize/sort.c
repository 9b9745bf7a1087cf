/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* A stretch has parts, each of which begins with a unit like the first one: a list item of its level with all that is in it, a term with its
 * definitions, a heading with its section, a row. Parts change places; what stands between two of them stays where it is. The order is that of
 * the words that the parts begin with, by the language's collation. */
#include "lib/localize/sort.h"

#include <stdlib.h>

#include <stele/collator.h>
#include <stele/reader.h>

struct part {
    size_t       start, end; /* In the page's bytes. */
    size_t       place;      /* Among the parts. */
    stele_buffer key;
};

struct stretch {
    struct part *parts;
    size_t       count, capacity;
};

static bool is_html(const stele_localize__sorting *page)
{
    return strcmp(stele_document_reader(page->document)->name, "html") == 0;
}

/* Whether a unit begins a part of a stretch whose first unit is `first`. */
static bool begins_part(const stele_localize__sorting *page, size_t first, size_t place)
{
    const stele_unit *unit = stele_document_at(page->document, place), *like = stele_document_at(page->document, first);

    if (place == first)
        return true;
    return unit->kind == like->kind && unit->level == like->level && unit->part == 0
           && !(unit->kind == STELE_UNIT_TERM && stele_document_at(page->document, place - 1)->kind == STELE_UNIT_TERM);
}

/* Where the part of a unit begins: with its line, or in HTML with the tag of its element. */
static size_t part_start(const stele_localize__sorting *page, size_t place, size_t limit)
{
    const stele_unit *unit = stele_document_at(page->document, place);
    const char       *tag = unit->kind == STELE_UNIT_LIST_ITEM ? "<li"
                            : unit->kind == STELE_UNIT_TERM    ? "<dt"
                            : unit->kind == STELE_UNIT_CELL    ? "<tr"
                            : unit->kind == STELE_UNIT_HEADING ? "<h"
                                                               : "<p";
    size_t            at = page->starts[place];

    if (!is_html(page)) {
        while (at > limit && page->bytes->data[at - 1] != '\n')
            at--;
        return at;
    }
    for (; at > limit; at--) {
        if (at + 3 <= page->bytes->length
            && stele__equal_ignoring_case((stele_str){ page->bytes->data + at, strlen(tag) }, stele_str_of(tag)))
            return at;
    }
    return page->starts[place];
}

/* Where the last part ends: before the mark that ends the stretch, or the end tag of its list. */
static size_t stretch_end(const stele_localize__sorting *page, size_t last)
{
    static const char *const ends[] = { "<!--", "</ul", "</ol", "</dl", "</tbody", "</table" };
    const size_t             count = is_html(page) ? sizeof ends / sizeof *ends : 1;

    for (size_t at = page->ends[last]; at < page->bytes->length; at++) {
        for (size_t i = 0; i < count && page->bytes->data[at] == '<'; i++) {
            const stele_str rest = { page->bytes->data + at, page->bytes->length - at };
            if (stele__equal_ignoring_case(stele__slice(rest, 0, strlen(ends[i])), stele_str_of(ends[i])))
                return at;
        }
    }
    return page->ends[last];
}

static bool is_white(char c)
{
    return stele__is_blank(c) || c == '\n' || c == '\r';
}

/* Finds the parts of the units [first, last]. */
static stele_status find_parts(const stele_localize__sorting *page, const stele_collator *collator, size_t first,
                               size_t last, struct stretch *stretch)
{
    const stele_allocator *allocator = page->bytes->allocator;
    stele_buffer           words = { .allocator = allocator };
    stele_status           status = STELE_OK;

    for (size_t i = first; i <= last && status == STELE_OK; i++) {
        struct part *part;
        if (!begins_part(page, first, i))
            continue;
        if (!stele__grow(allocator, &stretch->parts, &stretch->capacity, stretch->count + 1, sizeof *stretch->parts)) {
            status = STELE_NO_MEMORY;
            break;
        }
        part = &stretch->parts[stretch->count++];
        *part = (struct part){ .start = part_start(page, i, i ? page->ends[i - 1] : 0),
                               .place = stretch->count - 1,
                               .key = { .allocator = allocator } };
        if (stretch->count > 1)
            part[-1].end = part->start;
        stele_buffer_clear(&words);
        status = stele_document_words(page->document, stele_document_at(page->document, i), page->texts[i], &words);
        if (status == STELE_OK)
            status = stele_collator_sort_key(collator, (stele_str){ words.data ? words.data : "", words.length },
                                             &part->key);
    }
    if (stretch->count)
        stretch->parts[stretch->count - 1].end = stretch_end(page, last);
    for (size_t i = 0; i < stretch->count; i++) {
        struct part *part = &stretch->parts[i];
        while (part->end > part->start && is_white(page->bytes->data[part->end - 1]))
            part->end--;
    }
    stele_buffer_free(&words);
    return status;
}

static int by_key(const void *a, const void *b)
{
    const struct part *left = a, *right = b;
    const size_t       common = left->key.length < right->key.length ? left->key.length : right->key.length;
    int                order = common ? memcmp(left->key.data, right->key.data, common) : 0;

    if (order == 0)
        order = (left->key.length > right->key.length) - (left->key.length < right->key.length);
    return order ? order : (left->place > right->place) - (left->place < right->place);
}

/* Writes the parts in their order, what is between them where it was. */
static stele_status put_parts(const stele_localize__sorting *page, const struct stretch *stretch)
{
    const size_t count = stretch->count;
    struct part *sorted = stele__allocate_array(page->bytes->allocator, count, sizeof *sorted);
    stele_buffer made = { .allocator = page->bytes->allocator };
    size_t       start, end;
    stele_status status = STELE_OK;

    if (!sorted)
        return STELE_NO_MEMORY;
    memcpy(sorted, stretch->parts, count * sizeof *sorted);
    qsort(sorted, count, sizeof *sorted, by_key);
    start = stretch->parts[0].start;
    end = stretch->parts[count - 1].end;
    for (size_t i = 0; i < count && status == STELE_OK; i++) {
        const size_t next = i + 1 < count ? stretch->parts[i + 1].start : end;
        status = stele_buffer_add(&made, page->bytes->data + sorted[i].start, sorted[i].end - sorted[i].start);
        if (status == STELE_OK)
            status = stele_buffer_add(&made, page->bytes->data + stretch->parts[i].end, next - stretch->parts[i].end);
    }
    if (status == STELE_OK) /* As long as before: the same bytes. */
        memcpy(page->bytes->data + start, made.data, end - start);
    stele__release(page->bytes->allocator, sorted, count * sizeof *sorted);
    stele_buffer_free(&made);
    return status;
}

static stele_status sort_stretch(const stele_localize__sorting *page, const stele_collator *collator, size_t first,
                                 size_t last)
{
    struct stretch stretch = { 0 };
    stele_status   status = find_parts(page, collator, first, last, &stretch);

    if (status == STELE_OK && stretch.count > 1)
        status = put_parts(page, &stretch);
    for (size_t i = 0; i < stretch.count; i++)
        stele_buffer_free(&stretch.parts[i].key);
    stele__release(page->bytes->allocator, stretch.parts, stretch.capacity * sizeof *stretch.parts);
    return status;
}

stele_status stele_localize__sort(const stele_localize__sorting *page)
{
    const size_t    length = stele_document_length(page->document);
    stele_collator *collator = NULL;
    stele_status    status = STELE_OK;

    for (size_t i = 0, last; i < length && status == STELE_OK; i = last + 1) {
        const unsigned sorted = stele_document_at(page->document, i)->sorted;
        last = i;
        if (!sorted)
            continue;
        while (last + 1 < length && stele_document_at(page->document, last + 1)->sorted == sorted)
            last++;
        if (!collator && (status = stele_collator_new(&collator, page->locale, page->report)) != STELE_OK)
            return status == STELE_UNAVAILABLE ? STELE_OK : status;
        status = sort_stretch(page, collator, i, last);
    }
    stele_collator_free(collator);
    return status;
}
