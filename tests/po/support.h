/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* tests/po/support.h: what tests of catalogs share: a catalog as text, the corpus, random numbers. */
#ifndef STELE_TESTS_PO_SUPPORT_H
#define STELE_TESTS_PO_SUPPORT_H

#include "tests/support.h"

#include <glob.h>
#include <unistd.h>

#include <stele/catalog.h>

/* Marsaglia's xorshift: the same numbers on every machine. */
static inline uint64_t test_random(uint64_t *seed)
{
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    return *seed;
}

static inline void test_add(stele_buffer *buffer, const char *text)
{
    assert_int_equal(stele_buffer_add(buffer, text, strlen(text)), STELE_OK);
}

static inline void test_add_str(stele_buffer *buffer, const char *before, stele_str text)
{
    test_add(buffer, before);
    assert_int_equal(stele_buffer_add_str(buffer, text), STELE_OK);
}

static inline void test_add_comments(stele_buffer *dump, const stele_message *message)
{
    static const char *const marks[] = { "#", "#.", "#:", "#," };

    for (int kind = STELE_COMMENT_TRANSLATOR; kind <= STELE_COMMENT_FLAG; kind++) {
        stele_str text;
        for (size_t at = 0; stele_message_comment(message, (stele_comment_kind)kind, &at, &text);) {
            test_add(dump, marks[kind]);
            test_add_str(dump, "<", text);
            test_add(dump, ">");
        }
    }
}

/* A catalog in one line: "msgctxt|msgid+plural=form/form; ", each with its comments before it, "~" for an obsolete one and
 * "?" for a fuzzy one. To be freed. */
static inline stele_buffer test_dump(const stele_catalog *catalog)
{
    stele_buffer dump = { 0 };

    test_add(&dump, "");
    assert_int_equal(stele_buffer_reserve(&dump, 1), STELE_OK);
    for (size_t place = 0; place < stele_catalog_length(catalog); place++) {
        const stele_message *message = stele_catalog_at(catalog, place);
        test_add_comments(&dump, message);
        test_add(&dump, stele_message_is_obsolete(message) ? "~" : "");
        test_add(&dump, stele_message_is_fuzzy(message) ? "?" : "");
        if (stele_message_previous_msgctxt(message).data)
            test_add_str(&dump, "{ctxt}", stele_message_previous_msgctxt(message));
        if (stele_message_previous_msgid(message).data)
            test_add_str(&dump, "{id}", stele_message_previous_msgid(message));
        if (stele_message_previous_msgid_plural(message).data)
            test_add_str(&dump, "{plural}", stele_message_previous_msgid_plural(message));
        if (stele_message_previous_msgid(message).data)
            test_add(&dump, "{}");
        test_add_str(&dump, "", stele_message_msgctxt(message));
        test_add_str(&dump, stele_message_msgctxt(message).data ? "|" : "", stele_message_msgid(message));
        if (stele_message_msgid_plural(message).data)
            test_add_str(&dump, "+", stele_message_msgid_plural(message));
        for (size_t form = 0; form < stele_message_form_count(message); form++)
            test_add_str(&dump, form ? "/" : "=", stele_message_msgstr(message, form));
        test_add(&dump, "; ");
    }
    return dump;
}

/* Reads; the report's text is put into `*told`, to be freed. NULL where it was refused. */
static inline stele_catalog *test_read(stele_str text, stele_buffer *told)
{
    stele_report  *report = stele_report_new(NULL);
    stele_catalog *catalog;
    stele_status   status = stele_catalog_read(&catalog, text, "f.po", report);

    *told = test_report_text(report);
    if (!told->data)
        assert_int_equal(stele_buffer_reserve(told, 1), STELE_OK);
    stele_report_free(report);
    if (status != STELE_OK)
        assert_null(catalog);
    return catalog;
}

/* Fails unless the catalog is written as these bytes. */
#define assert_written(catalog, expected) test_assert_written((catalog), (expected), __FILE__, __LINE__)

static inline void test_assert_written(const stele_catalog *catalog, stele_str expected, const char *file, int line)
{
    stele_buffer written = { 0 };

    assert_int_equal(stele_catalog_write(catalog, stele_sink_buffer(&written), NULL), STELE_OK);
    if (!stele_str_equal((stele_str){ written.data, written.length }, expected)) {
        print_error("# got:\n%.*s\n# expected:\n%.*s\n", (int)written.length, written.data ? written.data : "",
                    STELE_STR_ARGS(expected));
        _fail(file, line);
    }
    stele_buffer_free(&written);
}

/* The catalogs of the corpus; skips the test where it is not there. To be freed with globfree(). */
static inline glob_t test_corpus(void)
{
    const char *const patterns[] = { "*/*.po", "*/*.pot", "*/*/*.po" };
    const char       *folder = getenv("STELE_CORPUS");
    glob_t            files = { 0 };
    char              pattern[4096];

    for (size_t i = 0; folder && i < sizeof patterns / sizeof *patterns; i++) {
        snprintf(pattern, sizeof pattern, "%s/%s", folder, patterns[i]);
        (void)glob(pattern, i ? GLOB_APPEND : 0, NULL, &files);
    }
    if (files.gl_pathc == 0)
        skip();
    return files;
}

#endif
