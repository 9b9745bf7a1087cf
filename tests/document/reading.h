/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* tests/document/reading.h: what the tests of all readers ask. A document's name says its format. */
#ifndef TESTS_DOCUMENT_READING_H
#define TESTS_DOCUMENT_READING_H

#include "tests/support.h"

#include <time.h>

#include <stele/reader.h>

#include "lib/base/base.h"

static inline stele_document *read_as(const char *name, stele_str text)
{
    stele_document *document;

    assert_int_equal(stele_document_read_as(&document, text, name, NULL, NULL), STELE_OK);
    return document;
}

/* Fails unless the units are those of `outline`: in a row, each "kind level: text". */
static inline void assert_outline(const stele_document *document, const char *expected)
{
    stele_buffer      outline = { 0 };
    const stele_unit *unit;

    for (size_t i = 0; (unit = stele_document_at(document, i)); i++) {
        char      head[128];
        const int length = snprintf(head, sizeof head, "%s%s%s: ", i ? "|" : "", stele_unit_kind_name(unit->kind),
                                    unit->level == 1   ? " 1"
                                    : unit->level == 2 ? " 2"
                                                       : "");
        assert_int_equal(stele_buffer_add(&outline, head, (size_t)length), STELE_OK);
        assert_int_equal(stele_buffer_add_str(&outline, unit->text), STELE_OK);
    }
    assert_string_equal(outline.data ? outline.data : "", expected);
    stele_buffer_free(&outline);
}

/* A translation of the first unit, and what becomes of the text; or why it is none. */
struct put_row {
    const char *name, *text, *translation, *result, *difference;
};

/* Adds what is from the unit at a place on, each as it is. */
static inline void add_rest(const stele_document *document, size_t place, stele_buffer *page)
{
    for (const stele_unit *unit; (unit = stele_document_at(document, place)); place++) {
        assert_int_equal(stele_buffer_add_str(page, unit->before), STELE_OK);
        assert_int_equal(stele_document_put(document, unit, unit->text, page), STELE_OK);
    }
    assert_int_equal(stele_buffer_add_str(page, stele_document_tail(document)), STELE_OK);
}

static inline void assert_put(const stele_document *document, const struct put_row *row)
{
    const stele_unit *unit = stele_document_at(document, 0);
    const stele_str   translation = stele_str_of(row->translation);
    stele_buffer      page = { 0 }, difference = { 0 };

    assert_int_equal(stele_document_compare(document, unit, translation, &difference), STELE_OK);
    assert_string_equal(difference.data ? difference.data : "", row->difference);
    if (row->result) {
        assert_int_equal(stele_buffer_add_str(&page, unit->before), STELE_OK);
        assert_int_equal(stele_document_put(document, unit, translation, &page), STELE_OK);
        add_rest(document, 1, &page);
        assert_string_equal(page.data, row->result);
    }
    stele_buffer_free(&page);
    stele_buffer_free(&difference);
}

/* Fails unless units and what is between them are the text, and a unit's own text is its source. */
static inline void assert_identity(const char *name, stele_str text)
{
    stele_document *document;
    stele_buffer    page = { 0 };

    if (stele_document_read_as(&document, text, name, NULL, NULL) != STELE_OK)
        return; /* No text. */
    add_rest(document, 0, &page);
    assert_int_equal(page.length, text.length);
    assert_memory_equal(page.data ? page.data : "", text.data, text.length);
    stele_buffer_free(&page);
    stele_document_free(document);
}

static inline void assert_random_texts_come_back(const char *name, const char *const *parts, size_t part_count)
{
    uint64_t random = 5;

    for (int round = 0; round < 6000; round++) {
        char   text[1024] = "";
        size_t count;
        random = random * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
        count = 1 + (random >> 33) % 24;
        for (size_t i = 0; i < count; i++) {
            random = random * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
            strcat(text, parts[(random >> 33) % part_count]);
        }
        assert_identity(name, stele_str_of(text));
    }
}

static inline double seconds_for(const char *name, const char *part, size_t count)
{
    stele_buffer    text = { 0 };
    stele_document *document;
    struct timespec from, to;

    for (size_t i = 0; i < count; i++)
        assert_int_equal(stele_buffer_add_str(&text, stele_str_of(part)), STELE_OK);
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &from);
    assert_int_equal(stele_document_read_as(&document, (stele_str){ text.data, text.length }, name, NULL, NULL),
                     STELE_OK);
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &to);
    stele_document_free(document);
    stele_buffer_free(&text);
    return (double)(to.tv_sec - from.tv_sec) + (double)(to.tv_nsec - from.tv_nsec) / 1e9;
}

/* Fails where a text that repeats a part takes more time than it is longer, with room for noise. */
static inline void assert_linear(const char *name, const char *part)
{
    double best = 1e9;

    for (int round = 0; round < 3 && best > 24; round++) {
        const double factor = seconds_for(name, part, 80000) / (seconds_for(name, part, 10000) + 1e-4);
        best = factor < best ? factor : best;
    }
    if (best > 24)
        print_error("\"%s\": eight times the text takes %.1f times as long\n", part, best);
    assert_true(best <= 24);
}

#endif
