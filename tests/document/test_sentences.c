/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Units of one sentence each. */
#include "tests/document/reading.h"

#include <stele/icu.h>
#include <stele/localize.h>

static const struct row {
    const char *name, *format, *text, *outline;
} rows[] = {
    { "plain text", "text", "One. Two?\n  Three!\n\n- Four. Five.\n",
      "paragraph: One.|paragraph: Two?|paragraph: Three!|list-item 1: Four.|list-item 1: Five." },
    { "titles of persons end none", "text", "See Mr. Smith. He is here.\n",
      "paragraph: See Mr. Smith.|paragraph: He is here." },
    { "headings and terms are whole", "markdown", "# One. Two.\n\na. B\n: One. Two.\n",
      "heading 1: One. Two.|term: a. B|definition: One.|definition: Two." },
    { "lines of a quote", "markdown", "> One. Two\n> three.\n> Four.\n",
      "paragraph: One.|paragraph: Two three.|paragraph: Four." },
    { "links, code and emphasis are not cut", "markdown", "A [b. C](d) e. `F. G` h. **I. J** k. *L. M* n. _O. P_ Q.\n",
      "paragraph: A [b. C](d) e.|paragraph: `F. G` h.|paragraph: **I. J** k.|paragraph: *L. M* n.|paragraph: _O. P_ "
      "Q." },
    { "after emphasis", "markdown", "**A** b. **C** d.\n", "paragraph: **A** b.|paragraph: **C** d." },
    { "elements are not cut", "html", "<p>One. <b>Two. Three.</b> Four.\n Five.</p>",
      "paragraph: One.|paragraph: <b>Two. Three.</b>|paragraph: Four.|paragraph: Five." },
    { "Chinese", "markdown", "\xe4\xb8\x80\xe3\x80\x82\xe4\xba\x8c\n\xe4\xb8\x89\xe3\x80\x82\n",
      "paragraph: \xe4\xb8\x80\xe3\x80\x82|paragraph: \xe4\xba\x8c\xe4\xb8\x89\xe3\x80\x82" },
};

static stele_document *read_sentences(const char *format, stele_str text)
{
    const stele_document_options options = { .format = format, .sentences = "en" };
    stele_document              *document;

    assert_int_equal(stele_document_read_as(&document, text, "f", &options, NULL), STELE_OK);
    return document;
}

static void text_is_cut(void **state)
{
    const struct row *row = *state;
    stele_document   *document = read_sentences(row->format, stele_str_of(row->text));
    stele_buffer      page = { 0 };

    assert_outline(document, row->outline);
    add_rest(document, 0, &page);
    assert_string_equal(page.data, row->text);
    stele_buffer_free(&page);
    stele_document_free(document);
}

static void any_text_comes_back(void **state)
{
    static const char *const formats[] = { "text", "markdown", "html" };
    static const char *const parts[] = { "A. ",  "b",   "C? ",       "\n",  "> ",   "- ",
                                         "**",   "`",   "[d. E](f)", "<b>", "</b>", "\xe6\x96\x87\xe3\x80\x82",
                                         "\n\n", "  ",  "_",         "\\",  "<br>", "&amp;",
                                         "1. ",  "\r\n" };
    uint64_t                 random = 3;

    (void)state;
    for (int round = 0; round < 1500; round++) {
        stele_document *document;
        stele_buffer    page = { 0 };
        char            text[512] = "";
        random = random * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
        for (size_t i = 0, count = 1 + (random >> 33) % 20; i < count; i++) {
            random = random * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
            strcat(text, parts[(random >> 33) % (sizeof parts / sizeof *parts)]);
        }
        document = read_sentences(formats[round % 3], stele_str_of(text));
        add_rest(document, 0, &page);
        assert_string_equal(page.data ? page.data : "", text);
        stele_buffer_free(&page);
        stele_document_free(document);
    }
}

static void parts_are_counted_and_have_one_parent(void **state)
{
    stele_document *document = read_sentences("markdown", STELE__LITERAL("- A. B.\n  - C. D.\n"));

    (void)state;
    for (size_t i = 0; i < 4; i++)
        assert_int_equal(stele_document_at(document, i)->part, i % 2);
    assert_int_equal(stele_document_at(document, 2)->parent, 0);
    assert_int_equal(stele_document_at(document, 3)->parent, 0);
    stele_document_free(document);
}

/* A translation may have more sentences than its source, and begin with what would be a list in another place. */
static void sentences_are_localized(void **state)
{
    const stele_document_options reading = { .format = "markdown", .sentences = "en" };
    stele_document              *document = read_sentences("markdown", STELE__LITERAL("One. Two.\n\nThree.\n"));
    stele_catalog               *catalog;
    stele_buffer                 page = { 0 };

    (void)state;
    assert_int_equal(
        stele_catalog_read(&catalog,
                           STELE__LITERAL("msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n"
                                          "msgid \"One.\"\nmsgstr \"Bir. Iki.\"\n\n"
                                          "msgid \"Two.\"\nmsgstr \"- Uc\"\n"),
                           "az.po", NULL),
        STELE_OK);
    assert_int_equal(stele_localize(document, catalog, &(stele_localize_options){ .reading = &reading },
                                    stele_sink_buffer(&page), NULL, NULL),
                     STELE_OK);
    assert_string_equal(page.data, "Bir. Iki. - Uc\n\nThree.\n");
    stele_buffer_free(&page);
    stele_catalog_free(catalog);
    stele_document_free(document);
}

static void failed_allocations_are_survived(void **state)
{
    const stele_document_options options = { .format = "markdown", .sentences = "en" };

    (void)state;
    for (size_t n = 0;; n++) {
        struct test_heap      heap = { .fail_at = n + 1, .fail_on = n % 2 };
        const stele_allocator allocator = test_allocator(&heap);
        stele_report         *report = stele_report_new(&allocator);
        stele_document       *document = NULL;
        if (report)
            (void)!stele_document_read_as(&document, STELE__LITERAL("A [b](c). D.\nE.\n"), "f", &options, report);
        stele_document_free(document);
        stele_report_free(report);
        assert_int_equal(heap.in_use, 0);
        if (report && heap.calls <= n)
            break;
    }
}

static void a_language_that_is_none_is_refused(void **state)
{
    const stele_document_options options = { .sentences = "no language" };
    stele_document              *document;

    (void)state;
    assert_int_equal(stele_document_read_as(&document, STELE__LITERAL("A."), "f", &options, NULL), STELE_BAD_ARGUMENT);
}

int main(void)
{
    const struct CMUnitTest plain[] = {
        cmocka_unit_test(any_text_comes_back),
        cmocka_unit_test(parts_are_counted_and_have_one_parent),
        cmocka_unit_test(sentences_are_localized),
        cmocka_unit_test(failed_allocations_are_survived),
        cmocka_unit_test(a_language_that_is_none_is_refused),
    };
    enum { PLAIN = sizeof plain / sizeof *plain, ROWS = sizeof rows / sizeof *rows };
    struct CMUnitTest tests[PLAIN + ROWS];
    char              path[1000];

    snprintf(path, sizeof path, "%s/.libs", getenv("STELE_BUILD"));
    if (stele_icu_set_folder(path) != STELE_OK || stele_icu_open(NULL) != STELE_OK) {
        printf("1..0 # SKIP there is no ICU\n");
        return 0;
    }
    memcpy(tests, plain, sizeof plain);
    for (size_t i = 0; i < ROWS; i++)
        tests[PLAIN + i] = (struct CMUnitTest){ rows[i].name, text_is_cut, NULL, NULL, (void *)&rows[i] };
    return cmocka_run_group_tests_name("sentences", tests, NULL, NULL);
}
