/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Pages in another language. */
#include "tests/support.h"

#include <stele/localize.h>
#include <stele/reader.h>

#include "lib/base/base.h"
#include "lib/localize/anchor.h"

#define HEADER "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n"
#define M(id, text) "msgid \"" id "\"\nmsgstr \"" text "\"\n\n"

static const struct row {
    const char           *name, *format, *source, *catalog, *page;
    stele_localize_counts counts;
} rows[] = {
    { "a text is put in the place of another",
      "text",
      "Title\n\nOne.\n\n- two\n",
      M("One.", "Bir.") M("two", "iki"),
      "Title\n\nBir.\n\n- iki\n",
      { 3, 2, 0, 1, 0 } },
    { "without translations the page is the source",
      "text",
      "Title \n\n  One\n   two.\n\n\n",
      "",
      "Title \n\n  One\n   two.\n\n\n",
      { 2, 0, 0, 2, 0 } },
    { "a page of HTML",
      "html",
      "<p title=a>One.</p>\n<p>b</p>",
      M("One.", "Bir.") M("a", "x \\\"y\\\"") M("b", "<b>z"),
      "<p title=\"x &quot;y&quot;\">Bir.</p>\n<p>b</p>",
      { 3, 2, 0, 0, 1 } },
    { "what would take in what follows is taken back",
      "html",
      "<p>One.</p><!-- c --><p>b</p>",
      M("One.", "x <!-- y") M("b", "z"),
      "<p>One.</p><!-- c --><p>z</p>",
      { 2, 1, 0, 0, 1 } },
    { "a fuzzy translation is not taken", "text", "One.", "#, fuzzy\n" M("One.", "Bir."), "One.", { 1, 0, 1, 0, 0 } },
};

static stele_catalog *read_catalog(const char *text)
{
    stele_buffer   bytes = { 0 };
    stele_catalog *catalog;

    assert_int_equal(stele_buffer_add_str(&bytes, STELE__LITERAL(HEADER)), STELE_OK);
    assert_int_equal(stele_buffer_add_str(&bytes, stele_str_of(text)), STELE_OK);
    assert_int_equal(stele_catalog_read(&catalog, (stele_str){ bytes.data, bytes.length }, "az.po", NULL), STELE_OK);
    stele_buffer_free(&bytes);
    return catalog;
}

static void pages_are_localized(void **state)
{
    const struct row      *row = *state;
    stele_document_options reading = { .format = row->format };
    stele_document        *document;
    stele_catalog         *catalog = read_catalog(row->catalog);
    stele_buffer           page = { 0 };
    stele_localize_counts  counts;

    assert_int_equal(stele_document_read_as(&document, stele_str_of(row->source), "f", &reading, NULL), STELE_OK);
    assert_int_equal(stele_localize(document, catalog, &(stele_localize_options){ .reading = &reading },
                                    stele_sink_buffer(&page), &counts, NULL),
                     STELE_OK);
    assert_string_equal(page.data, row->page);
    assert_memory_equal(&counts, &row->counts, sizeof counts);
    stele_buffer_free(&page);
    stele_catalog_free(catalog);
    stele_document_free(document);
}

static const struct language_row {
    const char *name, *locale, *mark, *source, *page;
} language_rows[] = {
    { "a page says its language", "az", NULL, "<html lang=\"en\"><p>One.</p>", "<html lang=\"az\"><p>Bir.</p>" },
    { "a page that did not says it", "az", NULL, "<!DOCTYPE html><html><p>One.",
      "<!DOCTYPE html><html lang=\"az\"><p>Bir." },
    { "a page from right to left", "ar", NULL, "<html lang=en class=x>One.", "<html dir=\"rtl\" lang=ar class=x>Bir." },
    { "a page from right to left that did not say its language", "ar", NULL, "<html>One.",
      "<html lang=\"ar\" dir=\"rtl\">Bir." },
    { "a direction that was said", "az", NULL, "<html dir=rtl lang='he' xml:lang='he'>One.",
      "<html dir=ltr lang='az' xml:lang='az'>Bir." },
    { "a page that is not translated is in its own language", "az", NULL, "<html lang=en>Two.", "<html lang=en>Two." },
    { "what a template fills in stays", "az", NULL, "<html lang=\"{{ .Lang }}\">One.",
      "<html lang=\"{{ .Lang }}\">Bir." },
    { "code in HTML from right to left", "ar", NULL, "<p><code>a</code> b<pre class=c>d</pre><code dir=auto>e</code>",
      "<p>x <code dir=\"ltr\">a</code><pre dir=\"ltr\" class=c>d</pre><code dir=auto>e</code>" },
    { "code in Markdown from right to left", "fa", NULL, "c `a`\n\n    `b`\n",
      "x \xe2\x81\xa6`a`\xe2\x81\xa9\n\n    `b`\n" },
    { "blocks of code in Markdown from right to left", "ar", NULL,
      "One.\n```sh\na\n```\nc `a`\n\n- ~~~\n  b\n  ~~~\n\n<div dir='ltr'>\n\n```\nd\n```\n\n</div>\n\n~~~~\ne\n~~~~",
      "Bir.\n<div dir=\"ltr\">\n\n```sh\na\n```\n\n</div>\n\nx \xe2\x81\xa6`a`\xe2\x81\xa9\n\n- ~~~\n  b\n  "
      "~~~\n\n<div "
      "dir='ltr'>\n\n```\nd\n```\n\n</div>\n\n<div dir=\"ltr\">\n\n~~~~\ne\n~~~~\n\n</div>" },
    { "a block of code that is not closed", "ar", NULL, "One.\n\n```\na\n", "Bir.\n\n```\na\n" },
    { "code from left to right", "az", NULL, "<code>a</code> b", "x <code>a</code>" },
    { "what is not translated is marked", "ar", "en", "<html lang=en><title>Two</title><p>One.</p><p>Two.</p>",
      "<html dir=\"rtl\" lang=ar><title>Two</title><p>Bir.</p><p><span lang=\"en\" dir=\"ltr\">Two.</span></p>" },
};

static void page_says_its_language(void **state)
{
    const struct language_row   *row = *state;
    const stele_document_options reading = { .format = row->source[0] == '<' ? "html" : "markdown" };
    stele_document              *document;
    stele_catalog               *catalog = read_catalog(M("One.", "Bir.") M("c `a`", "x `a`")
                                                            M("<code>a</code> b", "x <code>a</code>"));
    stele_buffer                 page = { 0 };

    assert_int_equal(stele_document_read_as(&document, stele_str_of(row->source), "f", &reading, NULL), STELE_OK);
    assert_int_equal(
        stele_localize(document, catalog,
                       &(stele_localize_options){ .reading = &reading, .locale = row->locale, .mark = row->mark },
                       stele_sink_buffer(&page), NULL, NULL),
        STELE_OK);
    assert_string_equal(page.data, row->page);
    stele_buffer_free(&page);
    stele_catalog_free(catalog);
    stele_document_free(document);
}

static void a_message_of_the_units_own_comes_first(void **state)
{
    stele_document      *document;
    stele_catalog       *catalog = read_catalog(M("One.", "Bir."));
    const stele_message *message;
    stele_buffer         page = { 0 };

    (void)state;
    assert_int_equal(stele_document_read_as(&document, STELE__LITERAL("One."), "f", NULL, NULL), STELE_OK);
    assert_int_equal(stele_catalog_add(catalog, &message, stele_document_at(document, 0)->id, STELE__LITERAL("One."),
                                       (stele_str){ NULL, 0 }),
                     STELE_OK);
    assert_int_equal(stele_catalog_set_msgstr(catalog, message, 0, STELE__LITERAL("Tek.")), STELE_OK);
    assert_int_equal(stele_localize(document, catalog, NULL, stele_sink_buffer(&page), NULL, NULL), STELE_OK);
    assert_string_equal(page.data, "Tek.");
    stele_buffer_free(&page);
    stele_catalog_free(catalog);
    stele_document_free(document);
}

static const struct slug {
    const char       *words, *anchor;
    stele_anchor_rule rule;
} slugs[] = {
    { "Hello, World!", "hello-world", STELE_ANCHORS_GITHUB }, { "A  b - c_d", "a--b---c_d", STELE_ANCHORS_GITHUB },
    { "Привет 1.2", "привет-12", STELE_ANCHORS_HUGO },        { "What's New?", "whats-new", STELE_ANCHORS_HUGO },
    { "Foo & Bar Ü", "foo--bar-Ü", STELE_ANCHORS_MDBOOK },    { " 日本 ", "日本", STELE_ANCHORS_GITHUB },
};

static void anchors_follow_their_rules(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof slugs / sizeof *slugs; i++) {
        stele_buffer anchor = { 0 };
        assert_int_equal(stele_localize__slug(slugs[i].rule, stele_str_of(slugs[i].words), &anchor), STELE_OK);
        assert_string_equal(anchor.data, slugs[i].anchor);
        stele_buffer_free(&anchor);
    }
}

/* A format in which each line is a unit, and stars in it are structure. */
static stele_status read_lines(stele_builder *builder, stele_str bytes)
{
    stele_status status = STELE_OK;
    stele_str    line;

    while (status == STELE_OK && bytes.length && stele__next_piece(&bytes, '\n', &line)) {
        if (line.length)
            status = stele_builder_unit(
                builder, &(stele_unit){ .kind = line.data[0] == '*' ? STELE_UNIT_LIST_ITEM : STELE_UNIT_PARAGRAPH,
                                        .source = line });
    }
    return status;
}

static size_t count_stars(stele_str text)
{
    size_t count = 0;

    for (size_t i = 0; i < text.length; i++)
        count += text.data[i] == '*';
    return count;
}

static stele_status compare_stars(const stele_document *document, const stele_unit *unit, stele_str translation,
                                  stele_buffer *difference)
{
    (void)document;
    if (count_stars(unit->text) == count_stars(translation))
        return STELE_OK;
    return stele_buffer_add_str(difference, STELE__LITERAL("other stars"));
}

static const stele_reader lines = {
    .name = "lines", .suffixes = ".lines", .read = read_lines, .compare = compare_stars
};

/* Damage of both kinds: a translation that is another by itself, and one that changes what is around it. */
static void damage_is_contained(void **state)
{
    stele_document_options  reading = { .reader = &lines };
    stele_catalog          *catalog = read_catalog(M("a*", "A") M("b", "B\\nB") M("c", "C") M("d*", "*D") M("e", "E"));
    stele_report           *report = stele_report_new(NULL);
    stele_document         *document;
    stele_buffer            page = { 0 };
    stele_localize_counts   counts;
    const stele_diagnostic *told;

    (void)state;
    assert_int_equal(stele_document_read_as(&document, STELE__LITERAL("a*\nb\nc\nd*\ne\n"), "f", &reading, NULL),
                     STELE_OK);
    assert_int_equal(stele_localize(document, catalog, &(stele_localize_options){ .reading = &reading },
                                    stele_sink_buffer(&page), &counts, report),
                     STELE_OK);
    assert_string_equal(page.data, "a*\nb\nC\nd*\nE\n");
    assert_int_equal(counts.translated, 2);
    assert_int_equal(counts.refused, 3);
    assert_int_equal(stele_report_count(report, STELE_WARNING), 3);
    told = stele_report_at(report, 0);
    assert_string_equal(told->file, "az.po");
    assert_int_equal(told->line, 4);
    assert_non_null(strstr(told->text, "other stars"));
    stele_buffer_free(&page);
    stele_catalog_free(catalog);
    stele_document_free(document);
    stele_report_free(report);
}

/* Random translations, half of them harmful: what comes out always reads as the source does. */
static void any_translations_leave_the_units(void **state)
{
    static const char *const texts[] = { "x", "", "x\\ny", "*x", "x*", "x\\n\\n\\ny", "**" };
    uint64_t                 random = 3;

    (void)state;
    for (int round = 0; round < 200; round++) {
        stele_document_options reading = { .reader = &lines };
        stele_buffer           source = { 0 }, entries = { 0 }, page = { 0 };
        stele_document        *document, *again;
        stele_catalog         *catalog;
        for (int line = 0; line < 12; line++) {
            char text[96];
            int  length;
            random = random * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
            length = snprintf(text, sizeof text, "%s%d\n", random >> 40 & 1 ? "*" : "", line);
            assert_int_equal(stele_buffer_add(&source, text, (size_t)length), STELE_OK);
            text[length - 1] = '\0';
            assert_int_equal(stele_buffer_add_str(&entries, STELE__LITERAL("msgid \"")), STELE_OK);
            assert_int_equal(stele_buffer_add_str(&entries, stele_str_of(text)), STELE_OK);
            assert_int_equal(stele_buffer_add_str(&entries, STELE__LITERAL("\"\nmsgstr \"")), STELE_OK);
            assert_int_equal(stele_buffer_add_str(&entries, stele_str_of(texts[(random >> 45) % 7])), STELE_OK);
            assert_int_equal(stele_buffer_add_str(&entries, STELE__LITERAL("\"\n\n")), STELE_OK);
        }
        catalog = read_catalog(entries.data);
        assert_int_equal(
            stele_document_read_as(&document, (stele_str){ source.data, source.length }, "f", &reading, NULL),
            STELE_OK);
        assert_int_equal(stele_localize(document, catalog, &(stele_localize_options){ .reading = &reading },
                                        stele_sink_buffer(&page), NULL, NULL),
                         STELE_OK);
        assert_int_equal(stele_document_read_as(&again, (stele_str){ page.data, page.length }, "f", &reading, NULL),
                         STELE_OK);
        assert_int_equal(stele_document_length(again), 12);
        for (size_t i = 0; i < 12; i++)
            assert_int_equal(stele_document_at(again, i)->kind, stele_document_at(document, i)->kind);
        stele_document_free(again);
        stele_document_free(document);
        stele_catalog_free(catalog);
        stele_buffer_free(&source);
        stele_buffer_free(&entries);
        stele_buffer_free(&page);
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
        stele_catalog        *catalog = read_catalog(M("One.", "Bir."));
        stele_buffer          page = { .allocator = &allocator };
        if (report
            && stele_document_read_as(&document, STELE__LITERAL("# T\n\n# T\n\nOne.\n"), "g.md", NULL, report)
                   == STELE_OK) {
            const stele_status status = stele_localize(document, catalog,
                                                       &(stele_localize_options){ .anchors = STELE_ANCHORS_HUGO },
                                                       stele_sink_buffer(&page), NULL, report);
            assert_true(status == STELE_OK || status == STELE_NO_MEMORY);
        }
        stele_buffer_free(&page);
        stele_catalog_free(catalog);
        stele_document_free(document);
        stele_report_free(report);
        assert_int_equal(heap.in_use, 0);
        if (report && heap.calls <= n)
            break;
    }
}

static const struct link_row {
    const char *link, *page, *path, *fragment; /* No path for a link that leads elsewhere. */
} link_rows[] = {
    { "b.md", "a.md", "b.md", "" },
    { "b.md#c", "x/a.md", "x/b.md", "c" },
    { "../b.md?q=1#c%20d", "x/y/a.md", "x/b.md", "c d" },
    { "#c", "x/a.md", "x/a.md", "c" },
    { "", "x/a.md", "x/a.md", "" },
    { "./b%20c.md", "x/a.md", "x/b c.md", "" },
    { "b&amp;c.md", "a.md", "b&c.md", "" },
    { "/b/", "x/a.md", "b/", "" },
    { "y/.././b", "x/a.md", "x/b", "" },
    { "..", "x/y/a.md", "x/", "" },
    { "b%00c%zz%4", "a.md", "b%00c%zz%4", "" },
    { "../../b", "x/a.md", NULL, NULL },
    { "https://b/c", "a.md", NULL, NULL },
    { "mailto:b", "a.md", NULL, NULL },
    { "//b/c", "a.md", NULL, NULL },
};

static void links_are_resolved(void **state)
{
    stele_buffer path = { 0 }, fragment = { 0 };

    (void)state;
    for (size_t i = 0; i < sizeof link_rows / sizeof *link_rows; i++) {
        const struct link_row *row = &link_rows[i];
        const stele_status     status = stele_link_resolve(stele_str_of(row->link), row->page, &path, &fragment);
        assert_int_equal(status, row->path ? STELE_OK : STELE_NOT_FOUND);
        if (!row->path)
            continue;
        assert_string_equal(path.data, row->path);
        assert_string_equal(fragment.length ? fragment.data : "", row->fragment);
    }
    stele_buffer_free(&path);
    stele_buffer_free(&fragment);
}

static stele_status note_anchor(void *context, stele_str anchor)
{
    stele_buffer *all = context;

    return stele_buffer_add_str(all, anchor) == STELE_OK ? stele_buffer_add(all, " ", 1) : STELE_NO_MEMORY;
}

static void anchors_are_those_of_headings_and_those_written(void **state)
{
    stele_document *document;
    stele_buffer    all = { 0 };

    (void)state;
    assert_int_equal(stele_document_read_as(
                         &document, STELE__LITERAL("# A b\n\n## C {#d}\n\n<p id=e>\n\nf <a name='g'></a> h\n\n# A b\n"),
                         "f.md", NULL, NULL),
                     STELE_OK);
    assert_int_equal(stele_document_each_anchor(document, STELE_ANCHORS_GITHUB, note_anchor, &all), STELE_OK);
    assert_string_equal(all.data, "d e g a-b d a-b-1 ");
    assert_int_equal(stele_document_anchor_at(document, 0)->unit, 1);
    assert_int_equal(stele_document_anchor_at(document, 1)->unit, STELE_NO_UNIT);
    assert_int_equal(stele_document_anchor_at(document, 2)->line, 7);
    stele_buffer_clear(&all);
    assert_int_equal(stele_document_each_anchor(document, STELE_ANCHORS_NONE, note_anchor, &all), STELE_OK);
    assert_string_equal(all.data, "d e g ");
    assert_int_equal(stele_document_each_anchor(document, (stele_anchor_rule)9, note_anchor, &all), STELE_BAD_ARGUMENT);
    stele_buffer_free(&all);
    stele_document_free(document);
}

#define ROWS(rows) (sizeof rows / sizeof *rows)

int main(void)
{
    const struct CMUnitTest plain[] = {
        cmocka_unit_test(a_message_of_the_units_own_comes_first),
        cmocka_unit_test(anchors_follow_their_rules),
        cmocka_unit_test(damage_is_contained),
        cmocka_unit_test(links_are_resolved),
        cmocka_unit_test(anchors_are_those_of_headings_and_those_written),
        cmocka_unit_test(any_translations_leave_the_units),
        cmocka_unit_test(failed_allocations_are_survived),
    };
    struct CMUnitTest tests[ROWS(plain) + ROWS(rows) + ROWS(language_rows)];
    size_t            count = ROWS(plain);

    memcpy(tests, plain, sizeof plain);
    for (size_t i = 0; i < ROWS(rows); i++)
        tests[count++] = (struct CMUnitTest){ rows[i].name, pages_are_localized, NULL, NULL, (void *)&rows[i] };
    for (size_t i = 0; i < ROWS(language_rows); i++)
        tests[count++] = (struct CMUnitTest){ language_rows[i].name, page_says_its_language, NULL, NULL,
                                              (void *)&language_rows[i] };
    return cmocka_run_group_tests_name("page", tests, NULL, NULL);
}
