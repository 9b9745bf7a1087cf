/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Documents: the object, and what is found out when all units are known: their ids, and what stands below what.
 *
 * An id is the unit's kind and 32 bits of XXH3 over its text, and a number where the document has the same text in that
 * kind more than once. Repetitions are found by a radix sort of the hashes: linear whatever the texts are, where a hash
 * table could be made to cluster by one who chooses them. */
#include "lib/document/document.h"

#include "lib/base/hash.h"
#include "lib/document/html.h"
#include "lib/document/markdown_write.h"
#include "lib/document/reader.h"
#include "lib/text/text.h"

enum { KINDS = STELE_UNIT_METADATA + 1, FEW = 64 };

/* Files of 4 GiB or more are refused. */
#define SIZE_LIMIT ((size_t)UINT32_MAX)

/* A unit's hash and its place. */
struct hashed {
    uint32_t hash, place;
};

const char *stele_unit_kind_name(stele_unit_kind kind)
{
    static const char *const names[KINDS] = { "title",   "heading", "paragraph",  "list-item",
                                              "cell",    "term",    "definition", "footnote",
                                              "caption", "code",    "attribute",  "metadata" };
    return (unsigned)kind < KINDS ? names[kind] : "unknown";
}

/* Writes "kind-hash" or, from the second time on, "kind-hash-times". */
static bool make_id(stele_document *document, stele_unit *unit, uint32_t hash, size_t times)
{
    static const char digits[] = "0123456789abcdef";
    char              id[64], number[24];
    size_t            length = strlen(stele_unit_kind_name(unit->kind));

    memcpy(id, stele_unit_kind_name(unit->kind), length);
    if (unit->kind != STELE_UNIT_TITLE) {
        id[length++] = '-';
        for (int shift = 28; shift >= 0; shift -= 4)
            id[length++] = digits[hash >> shift & 15];
    }
    if (times > 1) {
        stele_str text = stele__decimal(number, times);
        id[length++] = '-';
        memcpy(id + length, text.data, text.length);
        length += text.length;
    }
    return stele__arena_copy(&document->arena, &unit->id, (stele_str){ id, length });
}

/* Sorts by hash, four times by eight bits; equal hashes stay in order of their places. `other` is as long as `items`. */
static void sort_by_hash(struct hashed *items, struct hashed *other, size_t length)
{
    for (int shift = 0; shift < 32; shift += 8) {
        size_t         starts[257] = { 0 };
        struct hashed *sorted = other;

        for (size_t i = 0; i < length; i++)
            starts[(items[i].hash >> shift & 255) + 1]++;
        for (size_t i = 1; i < 256; i++)
            starts[i] += starts[i - 1];
        for (size_t i = 0; i < length; i++)
            sorted[starts[items[i].hash >> shift & 255]++] = items[i];
        other = items;
        items = sorted;
    }
}

/* The same for few. */
static void insert_by_hash(struct hashed *items, size_t length)
{
    for (size_t i = 1; i < length; i++) {
        const struct hashed item = items[i];
        size_t              at = i;
        for (; at > 0 && items[at - 1].hash > item.hash; at--)
            items[at] = items[at - 1];
        items[at] = item;
    }
}

static stele_status make_ids(stele_document *document)
{
    const size_t   length = document->length;
    struct hashed *items = stele__allocate_array(&document->allocator, length, 2 * sizeof *items);
    size_t         times[KINDS] = { 0 };
    stele_status   status = STELE_OK;

    if (!items)
        return STELE_NO_MEMORY;
    for (size_t i = 0; i < length; i++) {
        stele_str text = document->units[i].text;
        items[i] = (struct hashed){ (uint32_t)stele__hash(text.data, text.length, 0), (uint32_t)i };
    }
    if (length <= FEW)
        insert_by_hash(items, length);
    else
        sort_by_hash(items, items + length, length);
    for (size_t i = 0; i < length && status == STELE_OK; i++) {
        stele_unit *unit = &document->units[items[i].place];
        if (i && items[i].hash != items[i - 1].hash)
            memset(times, 0, sizeof times);
        if (!make_id(document, unit, items[i].hash, ++times[unit->kind]))
            status = STELE_NO_MEMORY;
    }
    stele__release(&document->allocator, items, length * 2 * sizeof *items);
    return status;
}

/* Fills in the parents: of a heading, the last one of a lower level; of a list item, the last one of a lower level in its
 * list; of all else, the last heading. */
static void find_parents(stele_document *document)
{
    size_t   headings[STELE__UNIT_LEVEL_MAX + 2], items[STELE__UNIT_LEVEL_MAX + 2];
    unsigned heading = 0, item = 0; /* How many of each are open; the first is none. */

    headings[0] = items[0] = STELE_NO_UNIT;
    for (size_t i = 0; i < document->length; i++) {
        stele_unit    *unit = &document->units[i];
        const unsigned level = unit->level < STELE__UNIT_LEVEL_MAX ? unit->level : STELE__UNIT_LEVEL_MAX;

        if (unit->part) { /* It belongs to the same as the sentence before. */
            unit->parent = document->units[i - 1].parent;
            continue;
        }
        if (unit->kind == STELE_UNIT_TITLE || unit->kind == STELE_UNIT_HEADING) {
            while (heading && document->units[headings[heading]].level >= level)
                heading--;
            unit->parent = headings[heading];
            headings[++heading] = i;
        } else if (unit->kind == STELE_UNIT_LIST_ITEM) {
            while (item && document->units[items[item]].level >= level)
                item--;
            unit->parent = item ? items[item] : headings[heading];
            items[++item] = i;
        } else
            unit->parent = headings[heading];
        if (unit->kind != STELE_UNIT_LIST_ITEM)
            item = 0;
    }
}

/* The reader for a document of this name. */
static const stele_reader *choose_reader(const char *name, const stele_document_options *options)
{
    const stele_reader *reader = options->reader;

    if (!reader && options->format)
        return stele_reader_named(options->format);
    if (!reader && name)
        reader = stele_reader_for(name);
    return reader ? reader : &stele_document__plain;
}

/* Keeps the caller's kinds of tags: translations are read with them later. */
static stele_status keep_tags(stele_document *document, const stele_document_options *options)
{
    stele_tag *tags;
    size_t     size;

    if (options->tag_count == 0)
        return STELE_OK;
    if (!stele__multiply(&size, options->tag_count, sizeof *tags)
        || !(tags = stele__arena_take(&document->arena, size)))
        return STELE_NO_MEMORY;
    for (size_t i = 0; i < options->tag_count; i++) {
        stele_str begin, end;
        if (!stele__arena_copy(&document->arena, &begin, stele_str_of(options->tags[i].begin))
            || !stele__arena_copy(&document->arena, &end, stele_str_of(options->tags[i].end)))
            return STELE_NO_MEMORY;
        tags[i] = (stele_tag){ begin.data, end.data };
    }
    document->options.tags = tags;
    document->options.tag_count = options->tag_count;
    return STELE_OK;
}

/* Where sentences end in a language; nothing for none. Titles of persons and the like end none. */
static stele_status make_breaker(stele_breaker **breaker, const char *language, stele_report *report)
{
    stele_locale locale;

    *breaker = NULL;
    if (!language)
        return STELE_OK;
    if (stele_locale_parse(&locale, stele_str_of(language), NULL) != STELE_OK)
        return STELE_BAD_ARGUMENT;
    if (!strstr(locale.tag, "-u-") && strlen(locale.tag) + sizeof "-u-ss-standard" <= sizeof locale.tag)
        strcat(locale.tag, "-u-ss-standard");
    return stele_breaker_new(breaker, &locale, STELE_BREAK_SENTENCES, report);
}

/* Makes a document of a file, which is empty from then on. */
static stele_status make_document(stele_document **document, stele__file *file, const char *name,
                                  const stele_document_options *options, stele_report *report)
{
    const stele_allocator         *allocator = stele__report_allocator(report);
    const stele_reader            *reader = choose_reader(name, options);
    const stele_document__position start = { 0, 1, 1 };
    stele_builder                  builder = { NULL, options, report, start, start, start, NULL };
    stele_document                *made = NULL;
    stele_status                   status = reader ? STELE_OK : STELE_BAD_ARGUMENT;

    if (status == STELE_OK)
        status = stele__plain_check(stele__file_text(file), name, report);
    if (status == STELE_OK && !(made = stele__allocate_zeroed(allocator, sizeof *made)))
        status = STELE_NO_MEMORY;
    if (status != STELE_OK) {
        stele__file_free(file);
        return status;
    }
    made->allocator = *allocator;
    made->reader = reader;
    made->file = *file;
    *file = (stele__file){ 0 };
    stele__arena_init(&made->arena, allocator);
    if (!stele__arena_copy(&made->arena, &made->name, stele_str_of(name)))
        status = STELE_NO_MEMORY;
    if (status == STELE_OK)
        status = keep_tags(made, options);
    if (status == STELE_OK)
        status = make_breaker(&builder.breaker, options->sentences, report);
    builder.document = made;
    if (status == STELE_OK)
        status = reader->read(&builder, stele__file_text(&made->file));
    stele_breaker_free(builder.breaker);
    if (status == STELE_OK)
        status = make_ids(made);
    if (status != STELE_OK) {
        stele_document_free(made);
        return status;
    }
    find_parents(made);
    *document = made;
    return STELE_OK;
}

static const stele_document_options plain_options = { .format = "text" };

/* The caller's options, or those of nobody; NULL where they have fields that are not known. */
static const stele_document_options *usable(const stele_document_options *options)
{
    static const stele_document_options none;

    if (!options)
        return &none;
    for (size_t i = 0; i < sizeof options->reserved / sizeof *options->reserved; i++) {
        if (options->reserved[i])
            return NULL;
    }
    return options;
}

stele_status stele_document_open_as(stele_document **document, const char *path, const stele_document_options *options,
                                    stele_report *report)
{
    stele__file  file;
    stele_status status;

    *document = NULL;
    if (!path || !(options = usable(options)))
        return STELE_BAD_ARGUMENT;
    status = stele__file_read(&file, path, SIZE_LIMIT, report);
    return status == STELE_OK ? make_document(document, &file, path, options, report) : status;
}

stele_status stele_document_read_as(stele_document **document, stele_str bytes, const char *name,
                                    const stele_document_options *options, stele_report *report)
{
    stele__file file = { .allocator = *stele__report_allocator(report) };
    char        digits[24];

    *document = NULL;
    if (!(options = usable(options)))
        return STELE_BAD_ARGUMENT;
    if (bytes.length >= SIZE_LIMIT) {
        stele__tell(report, STELE__FILE_TOO_LARGE, (stele__place){ name, 0, 0 },
                    &(stele__args){ { stele__decimal(digits, SIZE_LIMIT - 1) } });
        return STELE_LIMIT;
    }
    if (!stele__grow(&file.allocator, &file.bytes, &file.capacity, bytes.length + 1, 1))
        return STELE_NO_MEMORY;
    if (bytes.length)
        memcpy(file.bytes, bytes.data, bytes.length);
    file.bytes[bytes.length] = '\0';
    file.length = bytes.length;
    return make_document(document, &file, name, options, report);
}

/* A plain text that has no unit is no document. */
static stele_status refuse_empty(stele_document **document, stele_status status, const char *name, stele_report *report)
{
    if (status != STELE_OK || (*document)->length)
        return status;
    stele__tell(report, STELE__DOCUMENT_NO_UNITS, (stele__place){ name, 0, 0 }, NULL);
    stele_document_free(*document);
    *document = NULL;
    return STELE_INVALID;
}

stele_status stele_document_open(stele_document **document, const char *path, stele_report *report)
{
    stele_status status = stele_document_open_as(document, path, &plain_options, report);

    return refuse_empty(document, status, path, report);
}

stele_status stele_document_read(stele_document **document, stele_str bytes, const char *name, stele_report *report)
{
    stele_status status = stele_document_read_as(document, bytes, name, &plain_options, report);

    return refuse_empty(document, status, name, report);
}

const char *stele_document_name(const stele_document *document)
{
    return document->name.data ? document->name.data : "";
}

const stele_reader *stele_document_reader(const stele_document *document)
{
    return document->reader;
}

stele_str stele_document_bytes(const stele_document *document)
{
    return stele__file_text(&document->file);
}

size_t stele_document_length(const stele_document *document)
{
    return document->length;
}

const stele_unit *stele_document_at(const stele_document *document, size_t place)
{
    return place < document->length ? &document->units[place] : NULL;
}

stele_str stele_document_tail(const stele_document *document)
{
    return stele__slice(stele__file_text(&document->file), document->end, document->file.length);
}

const stele_link *stele_document_link_at(const stele_document *document, size_t place)
{
    return place < document->link_count ? &document->links[place] : NULL;
}

const stele_anchor *stele_document_anchor_at(const stele_document *document, size_t place)
{
    return place < document->anchor_count ? &document->anchors[place] : NULL;
}

stele_str stele__document_line_end(const stele_document *document)
{
    return stele__plain_line_end(stele__file_text(&document->file));
}

stele_str stele__unit_lead(const stele_unit *unit)
{
    stele_str before = unit->before;
    size_t    start = before.length;

    while (start && before.data[start - 1] != '\n' && before.data[start - 1] != '\r')
        start--;
    if (start == 0 && stele__starts_with(before, STELE__LITERAL("\xef\xbb\xbf")))
        start = 3;
    return stele__slice(before, start, before.length);
}

bool stele__unit_takes_element(const stele_document *document, const stele_unit *unit)
{
    if (unit->kind == STELE_UNIT_METADATA || unit->kind == STELE_UNIT_CODE || unit->text.length == 0)
        return false;
    if (document->reader == &stele_document__html)
        return unit->form == HTML_FORM_MARKUP;
    if (document->reader != &stele_document__markdown)
        return false;
    return unit->form < MARKDOWN_HTML || unit->form == MARKDOWN_HTML + HTML_FORM_MARKUP;
}

bool stele__document_language(const stele_document *document, stele__language_place *place)
{
    *place = document->language;
    return place->name_end.data != NULL;
}

bool stele__unit_number(const stele_unit *unit, unsigned *number)
{
    stele_str lead = stele__unit_lead(unit);
    long      found = -1;

    while (lead.length && stele__is_blank(lead.data[0]))
        lead = stele__slice(lead, 1, lead.length);
    if (unit->kind != STELE_UNIT_LIST_ITEM || !stele_document__marker(lead, &found) || found < 0)
        return false;
    *number = (unsigned)found;
    return true;
}

void stele_document_free(stele_document *document)
{
    stele_allocator allocator;

    if (!document)
        return;
    allocator = document->allocator;
    stele__file_free(&document->file);
    stele_document__free_labels(&document->labels);
    stele__arena_free(&document->arena);
    stele__release(&allocator, document->units, document->capacity * sizeof *document->units);
    stele__release(&allocator, document->links, document->link_capacity * sizeof *document->links);
    stele__release(&allocator, document->anchors, document->anchor_capacity * sizeof *document->anchors);
    stele__release(&allocator, document, sizeof *document);
}
