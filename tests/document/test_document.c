/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Reading plain texts into units. */
#include "tests/support.h"

#include <time.h>

#include <stele/reader.h>

#include "lib/base/base.h"
#include "lib/document/document.h"

/* Reads a text that must be right. */
static stele_document *read_text(stele_str text)
{
    stele_document *document;

    assert_int_equal(stele_document_read(&document, text, "f.txt", NULL), STELE_OK);
    return document;
}

/* The units as one text: "title: Words|paragraph: More|list-item 1: …". */
static stele_buffer outline_of(const stele_document *document)
{
    stele_buffer outline = { 0 };

    for (size_t i = 0; i < stele_document_length(document); i++) {
        const stele_unit *unit = stele_document_at(document, i);
        char              head[64];
        int               length = snprintf(head, sizeof head, unit->level ? "%s%s %u: " : "%s%s: ", i ? "|" : "",
                                            stele_unit_kind_name(unit->kind), unit->level);
        assert_int_equal(stele_buffer_add(&outline, head, (size_t)length), STELE_OK);
        assert_int_equal(stele_buffer_add_str(&outline, unit->text), STELE_OK);
    }
    return outline;
}

/* Fails unless the slices, put one behind the other, are the source. */
static void assert_slices_make(const stele_document *document, stele_str source)
{
    stele_buffer whole = { 0 };

    for (size_t i = 0; i < stele_document_length(document); i++) {
        assert_int_equal(stele_buffer_add_str(&whole, stele_document_at(document, i)->before), STELE_OK);
        assert_int_equal(stele_buffer_add_str(&whole, stele_document_at(document, i)->source), STELE_OK);
    }
    assert_int_equal(stele_buffer_add_str(&whole, stele_document_tail(document)), STELE_OK);
    assert_int_equal(whole.length, source.length);
    assert_memory_equal(whole.data, source.data, source.length);
    stele_buffer_free(&whole);
}

static const struct row {
    const char *name, *text, *outline;
} rows[] = {
    { "a first line that stands alone is the title", "Title\n\nBody.\n", "title: Title|paragraph: Body." },
    { "a text of one line has no title", "Body.\n", "paragraph: Body." },
    { "a text of one paragraph has no title", "One\ntwo.\n", "paragraph: One two." },
    { "a first paragraph of two lines is no title", "One\ntwo\n\nThree.", "paragraph: One two|paragraph: Three." },
    { "a first line with a list directly below is no title", "Buy:\n- milk\n", "paragraph: Buy:|list-item 1: milk" },
    { "a list has no title", "- milk\n\n- eggs\n", "list-item 1: milk|list-item 1: eggs" },
    { "the lines of a paragraph are joined by a blank", "T\n\none  \n\t two\nthree\n",
      "title: T|paragraph: one two three" },
    { "blanks within a line are kept", "T\n\na  b\n", "title: T|paragraph: a  b" },
    { "every bullet begins an item", "T\n\n\xe2\x80\xa2 a\n- b\n* c\n\n\xe2\x80\x93 d\n",
      "title: T|list-item 1: a|list-item 1: b|list-item 1: c|list-item 1: d" },
    { "numbers begin items", "T\n\n1. a\n2) b\n 10. c\n", "title: T|list-item 1: a|list-item 1: b|list-item 1: c" },
    { "a number without a mark begins none", "T\n\n12 people\n", "title: T|paragraph: 12 people" },
    { "a number with digits behind begins none", "T\n\n1.5 million\n", "title: T|paragraph: 1.5 million" },
    { "a number of ten digits begins none", "T\n\n1234567890. a\n", "title: T|paragraph: 1234567890. a" },
    { "a bullet without a blank begins none", "T\n\n-a\n*b*\n", "title: T|paragraph: -a *b*" },
    { "a year at the start of a line does not end a paragraph", "T\n\nit was\n1992. Then\n",
      "title: T|paragraph: it was 1992. Then" },
    { "a dash at the start of a line does not end a paragraph",
      "T\n\nthe night\n\xe2\x80\x93 a cold one \xe2\x80\x93 fell\n",
      "title: T|paragraph: the night \xe2\x80\x93 a cold one \xe2\x80\x93 fell" },
    { "dashes make a list of their own", "T\n\n\xe2\x80\x93 a\n\xe2\x80\x93 b\n",
      "title: T|list-item 1: a|list-item 1: b" },
    { "an item goes on with the lines below it", "T\n\n- a\n  b\nc\n- d\n",
      "title: T|list-item 1: a b c|list-item 1: d" },
    { "an item set two columns deeper is of a deeper list", "T\n\n- a\n  - b\n    - c\n  - d\n- e\n - f\n",
      "title: T|list-item 1: a|list-item 2: b|list-item 3: c|list-item 2: d|list-item 1: e|list-item 1: f" },
    { "numbers set flush right are of one list", "T\n\n  9. a\n 10. b\n", "title: T|list-item 1: a|list-item 1: b" },
    { "a tab reaches to the eighth column", "T\n\n    - a\n\t- b\n", "title: T|list-item 1: a|list-item 2: b" },
    { "a paragraph ends a list", "T\n\n- a\n\n  b\n\n  - c\n", "title: T|list-item 1: a|paragraph: b|list-item 1: c" },
    { "a marker with nothing behind it is no unit", "T\n\na\n\n-\n\xe2\x80\xa2 \n1.\nb\n",
      "title: T|paragraph: a|paragraph: b" },
    { "a line under a line makes a heading", "T\n\nPart\n====\nbody\n\nSub\n---\n\nbody\n",
      "title: T|heading 1: Part|paragraph: body|heading 2: Sub|paragraph: body" },
    { "a heading that comes first is the title", "Title\n=====\n", "title: Title" },
    { "a title may have a line above as well", "=====\nTitle\n=====\nbody\n", "title: Title|paragraph: body" },
    { "a line under two lines is an ornament", "T\n\none\ntwo\n---\nthree\n",
      "title: T|paragraph: one two|paragraph: three" },
    { "ornaments are no units", "T\n\n* * *\n\na\n\n-----\n- - -\n~~~\nb\n", "title: T|paragraph: a|paragraph: b" },
    { "two dashes are no ornament", "T\n\na\n\n--\n", "title: T|paragraph: a|paragraph: --" },
    { "a line of invisible characters is blank", "T\n\na\n\xc2\xa0\xe2\x80\x8b\nb\n",
      "title: T|paragraph: a|paragraph: b" },
    { "CR LF and CR end lines", "T\r\n\r\na\r\nb\r\rc", "title: T|paragraph: a b|paragraph: c" },
    { "a byte order mark is no text", "\xef\xbb\xbfT\n\na", "title: T|paragraph: a" },
    { "markup is text", "T\n\n<b>&amp;</b> **x** [y](z)\n", "title: T|paragraph: <b>&amp;</b> **x** [y](z)" },
};

static void text_is_read(void **state)
{
    const struct row *row = *state;
    stele_document   *document = read_text(stele_str_of(row->text));
    stele_buffer      outline = outline_of(document);

    assert_str(((stele_str){ outline.data, outline.length }), row->outline);
    assert_slices_make(document, stele_str_of(row->text));
    stele_buffer_free(&outline);
    stele_document_free(document);
}

static void a_unit_knows_its_line_and_its_bytes(void **state)
{
    stele_str         text = STELE__LITERAL("\xef\xbb\xbf\r\nT\r\n\r\n  \xe2\x80\xa2 one\r\n    two \r\n\r\n 7) x\r\n");
    stele_document   *document = read_text(text);
    const stele_unit *unit = stele_document_at(document, 1);
    unsigned          number;

    (void)state;
    assert_int_equal(unit->line, 4);
    assert_str(unit->before, "\r\n\r\n  \xe2\x80\xa2 ");
    assert_str(unit->source, "one\r\n    two");
    assert_str(stele__unit_lead(unit), "  \xe2\x80\xa2 ");
    assert_false(stele__unit_number(unit, &number));
    unit = stele_document_at(document, 2);
    assert_int_equal(unit->line, 7);
    assert_true(stele__unit_number(unit, &number));
    assert_int_equal(number, 7);
    assert_str(stele_document_tail(document), "\r\n");
    assert_str(stele__document_line_end(document), "\r\n");
    assert_str(stele__unit_lead(stele_document_at(document, 0)), "");
    assert_null(stele_document_at(document, 3));
    assert_slices_make(document, text);
    stele_document_free(document);
}

static void ids_follow_kind_and_text_alone(void **state)
{
    stele_document *one = read_text(stele_str_of("T\n\nsame\n\n- same\n\nother\n\nsame\n\nsame\n"));
    stele_document *two = read_text(stele_str_of("other\n\n- new\n- same\n\nsame\n"));
    stele_str       id = stele_document_at(one, 1)->id;
    char            repeated[64];

    (void)state;
    assert_str(stele_document_at(one, 0)->id, "title");
    assert_int_equal(id.length, strlen("paragraph-") + 8);
    assert_true(stele__starts_with(id, STELE__LITERAL("paragraph-")));
    assert_true(stele__starts_with(stele_document_at(one, 2)->id, STELE__LITERAL("list-item-")));
    snprintf(repeated, sizeof repeated, "%.*s-2", STELE_STR_ARGS(id));
    assert_str(stele_document_at(one, 4)->id, repeated);
    snprintf(repeated, sizeof repeated, "%.*s-3", STELE_STR_ARGS(id));
    assert_str(stele_document_at(one, 5)->id, repeated);
    assert_true(stele_str_equal(stele_document_at(two, 3)->id, id));
    assert_true(stele_str_equal(stele_document_at(two, 2)->id, stele_document_at(one, 2)->id));
    stele_document_free(one);
    stele_document_free(two);
}

static void an_id_stays_the_same_in_all_versions(void **state)
{
    stele_document *document = read_text(stele_str_of("a\nb\n"));

    (void)state;
    assert_str(stele_document_at(document, 0)->id, "paragraph-24582c4c");
    stele_document_free(document);
}

static const struct refused_row {
    const char *name;
    stele_str   text;
    const char *told;
} refused_rows[] = {
    { "an empty file has no units", STELE__LITERAL(""), "f.txt: error: the document has no text to translate\n" },
    { "blanks, ornaments and markers are no units", STELE__LITERAL("\xef\xbb\xbf \n-----\n\n-\n"),
      "f.txt: error: the document has no text to translate\n" },
    { "bytes that are not UTF-8 are refused", STELE__LITERAL("T\n\na\xc3(\n"),
      "f.txt:3:2: error: this is not UTF-8; convert the file to UTF-8\n" },
    { "a binary file is refused", STELE__LITERAL("T\n\nELF\0\n"),
      "f.txt:3:4: error: a text cannot hold the control character U+0000; take it out\n" },
};

static void links_parents_and_options_are_there(void **state)
{
    stele_document *document;

    (void)state;
    document = read_text(STELE__LITERAL("One\n===\n\n\xe2\x80\xa2 \xc3\xa4 b\n  - c\n\nTwo\n---\n\nd\n"));
    assert_int_equal(stele_document_at(document, 0)->parent, STELE_NO_UNIT);
    assert_int_equal(stele_document_at(document, 1)->parent, 0);
    assert_int_equal(stele_document_at(document, 1)->column, 3);
    assert_int_equal(stele_document_at(document, 2)->parent, 1);
    assert_int_equal(stele_document_at(document, 3)->parent, 0);
    assert_int_equal(stele_document_at(document, 4)->parent, 3);
    assert_null(stele_document_link_at(document, 0));
    assert_null(stele_document_anchor_at(document, 0));
    assert_string_equal(stele_document_name(document), "f.txt");
    assert_string_equal(stele_document_reader(document)->name, "text");
    stele_document_free(document);
    assert_int_equal(stele_document_read_as(&document, STELE__LITERAL("a"), "f",
                                            &(stele_document_options){ .format = "nothing" }, NULL),
                     STELE_BAD_ARGUMENT);
    assert_int_equal(stele_document_read_as(&document, STELE__LITERAL("a"), "f",
                                            &(stele_document_options){ .reserved = { 1 } }, NULL),
                     STELE_BAD_ARGUMENT);
    assert_int_equal(stele_document_read_as(&document, STELE__LITERAL(""), "f", NULL, NULL), STELE_OK);
    assert_int_equal(stele_document_length(document), 0);
    stele_document_free(document);
}

/* A reader of somebody's own: each line is a unit, and what stands before a colon in it is an anchor. */
static stele_status read_lines(stele_builder *builder, stele_str bytes)
{
    stele_status status = STELE_OK;

    while (status == STELE_OK && bytes.length) {
        const size_t length = (size_t)((const char *)memchr(bytes.data, '\n', bytes.length) - bytes.data);
        const char  *colon = memchr(bytes.data, ':', length);
        stele_unit   unit = { .kind = STELE_UNIT_PARAGRAPH, .source = { bytes.data, length }, .prefix = { "  ", 2 } };

        if (colon) {
            const stele_str name = { bytes.data, (size_t)(colon - bytes.data) };
            if ((status = stele_builder_anchor(builder, name, name, true)) != STELE_OK)
                return status;
            unit.source = (stele_str){ colon + 1, length - name.length - 1 };
            status = stele_builder_link(builder, &(stele_link){ .destination = unit.source });
        }
        if (status == STELE_OK)
            status = stele_builder_unit(builder, &unit);
        bytes = stele__slice(bytes, length + 1, bytes.length);
    }
    return status;
}

static void a_reader_of_ones_own_reads(void **state)
{
    static const stele_reader    lines = { .name = "lines", .suffixes = ".lines", .read = read_lines };
    const stele_document_options options = { .reader = &lines };
    stele_buffer                 bytes = { 0 };
    stele_document              *document;

    (void)state;
    assert_int_equal(stele_document_read_as(&document, STELE__LITERAL("a\n\xc3\xa4:c\n"), "f", &options, NULL),
                     STELE_OK);
    assert_int_equal(stele_document_length(document), 2);
    assert_str(stele_document_at(document, 1)->text, "c");
    assert_int_equal(stele_document_at(document, 1)->column, 3);
    assert_str(stele_document_anchor_at(document, 0)->name, "\xc3\xa4");
    assert_int_equal(stele_document_anchor_at(document, 0)->unit, 1);
    assert_int_equal(stele_document_anchor_at(document, 0)->line, 2);
    assert_int_equal(stele_document_link_at(document, 0)->line, 2);
    assert_int_equal(stele_document_link_at(document, 0)->column, 3);
    assert_int_equal(stele_document_put(document, stele_document_at(document, 1), STELE__LITERAL("x\ny"), &bytes),
                     STELE_OK);
    assert_str(((stele_str){ bytes.data, bytes.length }), "x\n  y");
    assert_int_equal(stele_document_compare(document, stele_document_at(document, 1), STELE__LITERAL("x"), &bytes),
                     STELE_OK);
    assert_int_equal(bytes.length, 5);
    stele_buffer_free(&bytes);
    stele_document_free(document);
}

static void text_is_refused(void **state)
{
    const struct refused_row *row = *state;
    stele_report             *report = stele_report_new(NULL);
    stele_document           *document = (stele_document *)report;
    stele_buffer              told;

    assert_int_equal(stele_document_read(&document, row->text, "f.txt", report), STELE_INVALID);
    assert_null(document);
    told = test_report_text(report);
    assert_str(((stele_str){ told.data, told.length }), row->told);
    stele_buffer_free(&told);
    stele_report_free(report);
}

static void a_missing_file_is_told(void **state)
{
    stele_report   *report = stele_report_new(NULL);
    stele_document *document;

    (void)state;
    assert_int_equal(stele_document_open(&document, "none/none.txt", report), STELE_NOT_FOUND);
    assert_null(document);
    assert_string_equal(stele_report_at(report, 0)->id, "file-open");
    assert_int_equal(stele_document_open(&document, NULL, report), STELE_BAD_ARGUMENT);
    stele_report_free(report);
}

static void the_statement_has_a_title_paragraphs_and_three_items(void **state)
{
    static const char kinds[] = "tppppplllp";
    const char       *source = getenv("STELE_SOURCE");
    char              path[4096];
    stele_document   *document;
    stele__file       file;

    (void)state;
    assert_non_null(source);
    snprintf(path, sizeof path, "%s/po/khojaly/khojaly.txt", source);
    assert_int_equal(stele_document_open(&document, path, NULL), STELE_OK);
    assert_int_equal(stele_document_length(document), strlen(kinds));
    for (size_t i = 0; i < strlen(kinds); i++)
        assert_int_equal(stele_unit_kind_name(stele_document_at(document, i)->kind)[0], kinds[i]);
    assert_int_equal(stele__file_read(&file, path, SIZE_MAX, NULL), STELE_OK);
    assert_slices_make(document, stele__file_text(&file));
    stele__file_free(&file);
    stele_document_free(document);
}

static void any_bytes_are_read_or_refused_and_kept(void **state)
{
    static const char *const pieces[] = { "a",        "b c",           " ",   "\n",    "\n\n", "\r\n", "\r",
                                          "- ",       "\xe2\x80\xa2 ", "1. ", "---\n", "==",   "\t",   "\f",
                                          "\xc2\xa0", "\xef\xbb\xbf",  "# ",  "12)" };
    uint32_t                 random = 1;

    (void)state;
    for (int round = 0; round < 3000; round++) {
        stele_buffer    text = { 0 };
        stele_document *document;
        stele_status    status;

        for (int i = 0; i < 20; i++) {
            random = random * 1664525 + 1013904223;
            assert_int_equal(
                stele_buffer_add_str(&text, stele_str_of(pieces[(random >> 16) % (sizeof pieces / sizeof *pieces)])),
                STELE_OK);
        }
        status = stele_document_read(&document, (stele_str){ text.data, text.length }, NULL, NULL);
        if (status == STELE_OK) {
            assert_slices_make(document, (stele_str){ text.data, text.length });
            for (size_t i = 0; i < stele_document_length(document); i++) {
                stele_str unit = stele_document_at(document, i)->text;
                assert_true(unit.length > 0);
                assert_null(memchr(unit.data, '\n', unit.length));
                assert_null(memchr(unit.data, '\r', unit.length));
            }
        } else {
            assert_int_equal(status, STELE_INVALID);
        }
        stele_document_free(document);
        stele_buffer_free(&text);
    }
}

/* Seconds for reading a text of repeated pieces. */
static double seconds_for(const char *piece, size_t times)
{
    stele_buffer    text = { 0 };
    stele_document *document;
    clock_t         start;

    for (size_t i = 0; i < times; i++)
        assert_int_equal(stele_buffer_add_str(&text, stele_str_of(piece)), STELE_OK);
    start = clock();
    document = read_text((stele_str){ text.data, text.length });
    stele_document_free(document);
    stele_buffer_free(&text);
    return (double)(clock() - start) / CLOCKS_PER_SEC;
}

static void hostile_repetition_takes_time_in_proportion(void **state)
{
    static const char *const pieces[] = { "a\n\n", "a\n", "- a\n", "a\n\n- \n", "a\n    ", "- a\n  - b\n" };

    (void)state;
    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
        double small = seconds_for(pieces[i], 20000), large = seconds_for(pieces[i], 200000);
        assert_true(large < 40 * small + 0.5);
    }
}

static void reading_survives_every_failed_allocation(void **state)
{
    (void)state;
    for (size_t n = 1;; n++) {
        struct test_heap heap = { .fail_at = n };
        stele_allocator  allocator = test_allocator(&heap);
        stele_report    *report = stele_report_new(&allocator);
        stele_document  *document;
        stele_status     status = STELE_NO_MEMORY;

        if (report) {
            status = stele_document_read(&document, stele_str_of("T\n\na\nb\n\n- c\n- c\n  d\n"), "f", report);
            stele_document_free(document);
        }
        assert_int_equal(status, heap.calls < n ? STELE_OK : STELE_NO_MEMORY);
        stele_report_free(report);
        assert_int_equal(heap.in_use, 0);
        assert_int_equal(heap.bytes, 0);
        if (heap.calls < n)
            break;
    }
}

#define ROWS(rows) (sizeof rows / sizeof *rows)

int main(void)
{
    const struct CMUnitTest plain[] = {
        cmocka_unit_test(a_unit_knows_its_line_and_its_bytes),
        cmocka_unit_test(ids_follow_kind_and_text_alone),
        cmocka_unit_test(an_id_stays_the_same_in_all_versions),
        cmocka_unit_test(a_missing_file_is_told),
        cmocka_unit_test(the_statement_has_a_title_paragraphs_and_three_items),
        cmocka_unit_test(any_bytes_are_read_or_refused_and_kept),
        cmocka_unit_test(hostile_repetition_takes_time_in_proportion),
        cmocka_unit_test(reading_survives_every_failed_allocation),
        cmocka_unit_test(links_parents_and_options_are_there),
        cmocka_unit_test(a_reader_of_ones_own_reads),
    };
    struct CMUnitTest tests[ROWS(plain) + ROWS(rows) + ROWS(refused_rows)];
    size_t            count = ROWS(plain);

    memcpy(tests, plain, sizeof plain);
    for (size_t i = 0; i < ROWS(rows); i++)
        tests[count++] = (struct CMUnitTest){ rows[i].name, text_is_read, NULL, NULL, (void *)&rows[i] };
    for (size_t i = 0; i < ROWS(refused_rows); i++)
        tests[count++] = (struct CMUnitTest){ refused_rows[i].name, text_is_refused, NULL, NULL,
                                              (void *)&refused_rows[i] };
    return cmocka_run_group_tests_name("document", tests, NULL, NULL);
}
