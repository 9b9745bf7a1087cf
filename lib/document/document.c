/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Documents: the object, and the ids of its units.
 *
 * An id is the unit's kind and 32 bits of XXH3 over its text, and a number where the document has the same text in that
 * kind more than once. Repetitions are found by a radix sort of the hashes: linear whatever the texts are, where a hash
 * table could be made to cluster by one who chooses them. */
#include "lib/document/document.h"

#include "lib/base/hash.h"
#include "lib/document/reader.h"
#include "lib/text/text.h"

enum { KINDS = STELE_UNIT_LIST_ITEM + 1 };

/* Files of 4 GiB or more are refused. */
#define SIZE_LIMIT ((size_t)UINT32_MAX)

/* A unit's hash and its place. */
struct hashed {
    uint32_t hash, place;
};

const char *stele_unit_kind_name(stele_unit_kind kind)
{
    static const char *const names[KINDS] = { "title", "heading", "paragraph", "list-item" };
    return kind >= STELE_UNIT_TITLE && kind <= STELE_UNIT_LIST_ITEM ? names[kind] : "unknown";
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

/* Makes a document of a file, which is empty from then on. */
static stele_status make_document(stele_document **document, stele__file *file, const char *name, stele_report *report)
{
    const stele_allocator *allocator = stele__report_allocator(report);
    stele_document        *made = NULL;
    stele_status           status = stele__plain_check(stele__file_text(file), name, report);

    if (status == STELE_OK && !(made = stele__allocate_zeroed(allocator, sizeof *made)))
        status = STELE_NO_MEMORY;
    if (status != STELE_OK) {
        stele__file_free(file);
        return status;
    }
    made->allocator = *allocator;
    made->file = *file;
    *file = (stele__file){ 0 };
    stele__arena_init(&made->arena, allocator);
    if ((status = stele_document__read_plain(made)) != STELE_OK)
        goto failed;
    if (made->length == 0) {
        stele__tell(report, STELE__DOCUMENT_NO_UNITS, (stele__place){ name, 0, 0 }, NULL);
        status = STELE_INVALID;
        goto failed;
    }
    if ((status = make_ids(made)) != STELE_OK)
        goto failed;
    *document = made;
    return STELE_OK;
failed:
    stele_document_free(made);
    return status;
}

stele_status stele_document_open(stele_document **document, const char *path, stele_report *report)
{
    stele__file  file;
    stele_status status;

    *document = NULL;
    if (!path)
        return STELE_BAD_ARGUMENT;
    status = stele__file_read(&file, path, SIZE_LIMIT, report);
    return status == STELE_OK ? make_document(document, &file, path, report) : status;
}

stele_status stele_document_read(stele_document **document, stele_str bytes, const char *name, stele_report *report)
{
    stele__file file = { .allocator = *stele__report_allocator(report) };
    char        digits[24];

    *document = NULL;
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
    return make_document(document, &file, name, report);
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
    stele__arena_free(&document->arena);
    stele__release(&allocator, document->units, document->capacity * sizeof *document->units);
    stele__release(&allocator, document, sizeof *document);
}
