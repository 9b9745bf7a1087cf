/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Templates of documents. */
#include "tests/support.h"

#include <stele/template.h>

#include "lib/base/base.h"

static const char guide[] = "Guide\n=====\n\nOpen the door.\n\n- Knock.\n- Open the door.\n";
static const char other[] = "Other\n\nOpen the door.\n";

static stele_document *read_text(const char *text, const char *name)
{
    stele_document *document;

    assert_int_equal(stele_document_read_as(&document, stele_str_of(text), name, NULL, NULL), STELE_OK);
    return document;
}

/* The template of both texts, without its header. */
static stele_buffer make(const stele_template_options *options)
{
    stele_document *documents[2] = { read_text(guide, "guide.txt"), read_text(other, "the other.txt") };
    stele_catalog  *catalog;
    stele_buffer    text = { 0 };
    const char     *body;

    assert_int_equal(stele_template_make(&catalog, (const stele_document *const *)documents, 2, options, NULL),
                     STELE_OK);
    assert_int_equal(stele_catalog_write(catalog, stele_sink_buffer(&text), NULL), STELE_OK);
    stele_catalog_free(catalog);
    stele_document_free(documents[0]);
    stele_document_free(documents[1]);
    body = strstr(text.data, "\n\n");
    assert_non_null(body);
    memmove(text.data, body + 2, strlen(body + 2) + 1);
    return text;
}

static void texts_have_one_message_with_the_references_of_all(void **state)
{
    stele_buffer text = make(NULL);

    (void)state;
    assert_string_equal(text.data, "#. Title\n"
                                   "#. Id: title\n"
                                   "#: guide.txt\n"
                                   "msgid \"Guide\"\n"
                                   "msgstr \"\"\n"
                                   "\n"
                                   "#. Paragraph\n"
                                   "#. Id: paragraph-9b32fc0c\n"
                                   "#. List item\n"
                                   "#: guide.txt \xe2\x81\xa8the other.txt\xe2\x81\xa9\n"
                                   "msgid \"Open the door.\"\n"
                                   "msgstr \"\"\n"
                                   "\n"
                                   "#. List item\n"
                                   "#. Id: list-item-96ab1752\n"
                                   "#: guide.txt\n"
                                   "msgid \"Knock.\"\n"
                                   "msgstr \"\"\n"
                                   "\n"
                                   "#. Title\n"
                                   "#. Id: title\n"
                                   "#: \xe2\x81\xa8the other.txt\xe2\x81\xa9\n"
                                   "msgid \"Other\"\n"
                                   "msgstr \"\"\n");
    stele_buffer_free(&text);
}

static void references_have_lines_or_are_left_out(void **state)
{
    stele_buffer text = make(&(stele_template_options){ .references = STELE_REFERENCES_FULL });

    (void)state;
    assert_non_null(strstr(text.data, "#: guide.txt:4 guide.txt:7 \xe2\x81\xa8the other.txt:3\xe2\x81\xa9\n"));
    stele_buffer_free(&text);
    text = make(&(stele_template_options){ .references = STELE_REFERENCES_NEVER });
    assert_null(strstr(text.data, "#:"));
    stele_buffer_free(&text);
}

static void repeated_texts_are_told_apart_by_their_ids(void **state)
{
    stele_buffer text = make(&(stele_template_options){ .by_context = true });

    (void)state;
    assert_non_null(strstr(text.data, "msgctxt \"list-item-"));
    stele_buffer_free(&text);
}

static void the_header_has_what_the_options_say(void **state)
{
    stele_document       *document = read_text(guide, "guide.txt");
    const stele_document *documents[] = { document };
    stele_catalog        *catalog;

    (void)state;
    assert_int_equal(stele_template_make(&catalog, documents, 1,
                                         &(stele_template_options){ .creation_date = "2024-02-26 12:00+0400",
                                                                    .package = "door 1",
                                                                    .bugs_address = "bugs@example.org",
                                                                    .holder = "Somebody" },
                                         NULL),
                     STELE_OK);
    assert_true(stele_str_equal(stele_catalog_header_field(catalog, STELE__LITERAL("Project-Id-Version")),
                                STELE__LITERAL("door 1")));
    assert_true(stele_str_equal(stele_catalog_header_field(catalog, STELE__LITERAL("POT-Creation-Date")),
                                STELE__LITERAL("2024-02-26 12:00+0400")));
    assert_true(stele_str_equal(stele_catalog_header_field(catalog, STELE__LITERAL("Report-Msgid-Bugs-To")),
                                STELE__LITERAL("bugs@example.org")));
    assert_true(stele_message_is_fuzzy(stele_catalog_header(catalog)));
    stele_catalog_free(catalog);
    assert_int_equal(stele_template_make(&catalog, documents, 1, &(stele_template_options){ .reserved = { 1 } }, NULL),
                     STELE_BAD_ARGUMENT);
    stele_document_free(document);
}

/* Over 200 random edits of a document, in which paragraphs come, go and change places, every text that stays keeps its message and its
 * translation. */
static void untouched_texts_keep_their_messages(void **state)
{
    enum { TEXTS = 40, PRESENT = 12 };
    unsigned present[PRESENT];
    uint64_t random = 11;

    (void)state;
    for (unsigned i = 0; i < PRESENT; i++)
        present[i] = i;
    for (int step = 0; step < 200; step++) {
        stele_buffer          text = { 0 };
        stele_document       *document;
        stele_catalog        *catalog;
        const stele_document *documents[1];
        random = random * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
        present[random >> 33 & 7] = (unsigned)(random >> 40) % TEXTS;
        for (unsigned i = 0; i < PRESENT; i++) {
            char      line[64];
            const int length = snprintf(line, sizeof line, "Paragraph number %u.\n\n", present[i]);
            assert_int_equal(stele_buffer_add(&text, line, (size_t)length), STELE_OK);
        }
        document = read_text(text.data, "f.txt");
        documents[0] = document;
        assert_int_equal(stele_template_make(&catalog, documents, 1, NULL, NULL), STELE_OK);
        for (unsigned i = 0; i < PRESENT; i++) {
            char line[64];
            snprintf(line, sizeof line, "Paragraph number %u.", present[i]);
            assert_non_null(stele_catalog_find(catalog, (stele_str){ NULL, 0 }, stele_str_of(line)));
        }
        stele_catalog_free(catalog);
        stele_document_free(document);
        stele_buffer_free(&text);
    }
}

/* Documents that come one by one make the same template, and leave nothing behind in it. */
static void documents_can_be_added_one_by_one(void **state)
{
    stele_buffer    together = make(NULL), one_by_one = { 0 };
    stele_document *document;
    stele_template *template;

    (void)state;
    assert_int_equal(stele_template_new(&template, NULL, NULL), STELE_OK);
    document = read_text(guide, "guide.txt");
    assert_int_equal(stele_template_add(template, document), STELE_OK);
    stele_document_free(document);
    document = read_text(other, "the other.txt");
    assert_int_equal(stele_template_add(template, document), STELE_OK);
    stele_document_free(document);
    assert_int_equal(stele_catalog_write(stele_template_catalog(template), stele_sink_buffer(&one_by_one), NULL),
                     STELE_OK);
    stele_template_free(template);
    assert_string_equal(strstr(one_by_one.data, "\n\n") + 2, together.data);
    stele_buffer_free(&together);
    stele_buffer_free(&one_by_one);
    stele_template_free(NULL);
}

static void names_that_are_no_references_are_refused(void **state)
{
    static const char *const names[] = { "a\nb.txt", "a\rb.txt", "\xff.txt" };

    (void)state;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        stele_document       *document = read_text(guide, names[i]);
        const stele_document *documents[] = { document };
        stele_catalog        *catalog;
        assert_int_equal(stele_template_make(&catalog, documents, 1, NULL, NULL), STELE_BAD_ARGUMENT);
        assert_null(catalog);
        assert_int_equal(stele_template_make(&catalog, documents, 1,
                                             &(stele_template_options){ .references = STELE_REFERENCES_NEVER }, NULL),
                         STELE_OK);
        stele_catalog_free(catalog);
        stele_document_free(document);
    }
}

static void failed_allocations_are_survived(void **state)
{
    (void)state;
    for (size_t n = 0;; n++) {
        struct test_heap      heap = { .fail_at = n + 1, .fail_on = n % 2 };
        const stele_allocator allocator = test_allocator(&heap);
        stele_report         *report = stele_report_new(&allocator);
        stele_document       *document = NULL;
        stele_catalog        *catalog = NULL;
        if (report && stele_document_read_as(&document, stele_str_of(guide), "g.txt", NULL, report) == STELE_OK) {
            const stele_document *documents[] = { document };
            const stele_status    status = stele_template_make(&catalog, documents, 1, NULL, report);
            assert_true(status == STELE_OK || status == STELE_NO_MEMORY);
        }
        stele_catalog_free(catalog);
        stele_document_free(document);
        stele_report_free(report);
        assert_int_equal(heap.in_use, 0);
        if (report && heap.calls <= n)
            break;
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(texts_have_one_message_with_the_references_of_all),
        cmocka_unit_test(references_have_lines_or_are_left_out),
        cmocka_unit_test(repeated_texts_are_told_apart_by_their_ids),
        cmocka_unit_test(the_header_has_what_the_options_say),
        cmocka_unit_test(untouched_texts_keep_their_messages),
        cmocka_unit_test(documents_can_be_added_one_by_one),
        cmocka_unit_test(names_that_are_no_references_are_refused),
        cmocka_unit_test(failed_allocations_are_survived),
    };
    return cmocka_run_group_tests_name("template", tests, NULL, NULL);
}
