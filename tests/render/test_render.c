/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Rendering: the layout of text, fallback, options, failures, threads. */
#include "tests/render/rendering.h"

#include <pthread.h>

#include "lib/text/text.h"

/* Sources whose rendering in their own language is the source, with a line end where the last is missing. */
static const struct source_row {
    const char *name, *text, *line_end;
} source_rows[] = {
    { "a text without a final line end gets one", "Title\n\nBody", "\n" },
    { "a text with a final line end gets none", "Title\n\n  Body  \n\n\n", "" },
    { "CR LF stays CR LF", "Title\r\n\r\n  \xe2\x80\xa2 one\r\n  \xe2\x80\xa2 two", "\r\n" },
    { "a byte order mark stays", "\xef\xbb\xbfTitle\n\nBody\n", "" },
    { "ornaments, numbers and tabs stay", "Title\n=====\n\n1. a\n\t2)  b\n-----\n* * *\nc\td", "\n" },
    { "markup is text", "<b>&amp;</b> \"x\"\n\n**a** _b_ `c` [d](e)", "\n" },
};

static void the_source_is_rendered_byte_for_byte(void **state)
{
    const struct source_row *row = row_of(state);
    stele_bundle            *bundle = bundle_of(row->text, NULL, NULL);
    char                     expected[256];

    snprintf(expected, sizeof expected, "%s%s", row->text, row->line_end);
    assert_renders(bundle, NULL, expected);
    assert_renders(bundle, &(stele_render_options){ .locale = "en" }, expected);
    assert_renders(bundle, &(stele_render_options){ .locale = "de-AT,xx" }, expected);
    stele_bundle_close(bundle);
}

static const struct text_row {
    const char *name, *document, *entries;
    unsigned    width;
    const char *expected;
} text_rows[] = {
    { "texts are put into the source's layout", "T\n\n\n  \xe2\x80\xa2 one\n  \xe2\x80\xa2 two\n",
      ENTRY("T", "Ba\xc5\x9fl\xc4\xb1q") ENTRY("two", "iki"), 0,
      "Ba\xc5\x9fl\xc4\xb1q\n\n\n  \xe2\x80\xa2 one\n  \xe2\x80\xa2 iki\n" },
    { "lines of a paragraph become one without a width", "T\n\none\ntwo\n", "", 0, "T\n\none two\n" },
    { "items hang on their markers", "T\n\n  \xe2\x80\xa2 one two three\n", "", 12,
      "T\n\n  \xe2\x80\xa2 one two\n    three\n" },
    { "numbers are hung on as well", "T\n\n10. one two three\n", "", 12, "T\n\n10. one two\n    three\n" },
    { "a paragraph hangs as its second line does in the source", "T\n\none two three\n  four\n", "", 8,
      "T\n\none two\n  three\n  four\n" },
    { "an indented paragraph stays indented", "T\n\n  one two three\n", "", 9, "T\n\n  one two\n  three\n" },
    { "an indent takes no more than half of the line", "T\n\n            \xe2\x80\xa2 one two three\n", "", 10,
      "T\n\n            \xe2\x80\xa2 one\n     two\n     three\n" },
    { "blanks at the ends of lines go with a width", "T  \n \t\nbody  \n-----  \n", "", 40, "T\n\nbody\n-----\n" },
    { "CR LF is kept with a width", "T\r\n\r\none two\r\n", "", 4, "T\r\n\r\none\r\ntwo\r\n" },
};

static void text_is_laid_out(void **state)
{
    const struct text_row *row = row_of(state);
    stele_bundle          *bundle = bundle_of(row->document, "az", row->entries);

    assert_renders(bundle, &(stele_render_options){ .locale = "az", .width = row->width }, row->expected);
    stele_bundle_close(bundle);
}

static void no_line_of_text_is_longer_than_the_width_but_for_a_word(void **state)
{
    static const char source[] =
        "A title of several words\n\nThe night of 25-26 February, \xe2\x80\x9cKhojaly\xe2\x80\x9d "
        "\xe2\x80\x93 \xd0\xb3\xd0\xbe\xd1\x80\xd0\xbe\xd0\xb4 \xe5\xba\x83\xe5\xb3\xb6\xe5\xb8\x82.\n\n"
        "  \xe2\x80\xa2 one item of some length, with a semicolon;\n  \xe2\x80\xa2 another.\n";
    stele_bundle *bundle = bundle_of(source, NULL, NULL);
    stele_buffer  whole = render(bundle, NULL);

    (void)state;
    for (unsigned width = 1; width <= 200; width++) {
        stele_buffer out = render(bundle, &(stele_render_options){ .width = width });
        stele_str    rest = { out.data, out.length }, line;
        size_t       k = 0;

        for (size_t i = 0; i < out.length; i++) { /* The same text but for blanks and line ends. */
            if (stele__is_blank(out.data[i]))
                continue;
            while (stele__is_blank(whole.data[k]))
                k++;
            assert_int_equal(out.data[i], whole.data[k++]);
        }
        while (stele__next_piece(&rest, '\n', &line)) {
            assert_false(line.length && stele__is_blank(line.data[line.length - 1]));
            line = stele__trimmed(line);
            if (stele__starts_with(line, STELE__LITERAL("\xe2\x80\xa2 ")))
                line = stele__slice(line, 4, line.length);
            if (line.length && stele__width(line) > width) {
                stele_buffer      alone = { 0 };
                stele__wrap_style narrow = { .width = 1 };
                assert_int_equal(stele__wrap(&alone, line, &narrow), STELE_OK);
                assert_str(line, alone.data);
                stele_buffer_free(&alone);
            }
        }
        stele_buffer_free(&out);
    }
    stele_buffer_free(&whole);
    stele_bundle_close(bundle);
}

static void attribution_stands_below_where_it_is_wanted(void **state)
{
    stele_bundle        *bundle = bundle_of("T\n\na\n", "az", ENTRY("a", "m\xc9\x99tn") META_ENTRIES);
    stele_render_options options = { .locale = "az", .attribution = STELE_ATTRIBUTION_ALWAYS };

    (void)state;
    assert_renders(bundle, &options, "T\n\nm\xc9\x99tn\n\nM\xc9\x99rk\xc9\x99z\n2024-02-26\nQeyri-r\xc9\x99smi.\n");
    options.format = STELE_FORMAT_MARKDOWN;
    assert_renders(bundle, &options,
                   "# T\n\nm\xc9\x99tn\n\n---\n\nM\xc9\x99rk\xc9\x99z\n\n2024-02-26\n\nQeyri-r\xc9\x99smi.\n");
    options.locale = "en";
    options.format = STELE_FORMAT_TEXT;
    assert_renders(bundle, &options, "T\n\na\n\nCenter\n2024-02-26\n");
    options.attribution = STELE_ATTRIBUTION_AUTO;
    assert_renders(bundle, &options, "T\n\na\n");
    stele_bundle_close(bundle);
}

/* A folder with several locales, for fallback. */
static stele_bundle *bundle_with_locales(void)
{
    write_file("stele.meta", META);
    write_file("doc.txt", "T\n\na\n\nb\n\nc\n");
    write_file("LINGUAS", "pt pt_BR fr ar");
    write_catalog("pt.po", ENTRY("a", "a-pt") ENTRY("T", "T-pt"));
    write_catalog("pt_BR.po", ENTRY("T", "T-br"));
    write_catalog("fr.po", ENTRY("T", "T-fr") ENTRY("a", "a-fr") ENTRY("b", "b-fr"));
    write_catalog("ar.po", "");
    return open_folder();
}

static const struct fallback_row {
    const char *name, *locale, *expected, *told;
} fallback_rows[] = {
    { "each unit falls back by itself", "pt-BR,fr", "T-br\n\na-pt\n\nb-fr\n\nc\n",
      "note: 1 of 6 texts have no translation into pt-BR and are shown in pt\n"
      "note: 1 of 6 texts have no translation into pt-BR and are shown in fr\n"
      "note: 3 of 6 texts have no translation into pt-BR and are shown in en\n" },
    { "the order of the wanted locales counts", "fr,pt_BR", "T-fr\n\na-fr\n\nb-fr\n\nc\n",
      "note: 3 of 6 texts have no translation into fr and are shown in en\n" },
    { "a locale that there is not is told once", "de,xx-YY, fr", "T-fr\n\na-fr\n\nb-fr\n\nc\n",
      "note: there is no translation into de\nnote: there is no translation into xx-YY\n"
      "note: 3 of 6 texts have no translation into fr and are shown in en\n" },
    { "one that is wanted twice is told once", "xx,de,fr,xx,de,xx", "T-fr\n\na-fr\n\nb-fr\n\nc\n",
      "note: there is no translation into xx\nnote: there is no translation into de\n"
      "note: 3 of 6 texts have no translation into fr and are shown in en\n" },
    { "where no wanted locale is there the source is shown", "de", "T\n\na\n\nb\n\nc\n",
      "note: there is no translation into de\n" },
    { "the source language needs no word", "en-GB", "T\n\na\n\nb\n\nc\n", "" },
    { "no wanted locale is the source language", NULL, "T\n\na\n\nb\n\nc\n", "" },
    { "an empty catalog gives the source", "ar", "T\n\na\n\nb\n\nc\n", "" },
};

static void units_fall_back(void **state)
{
    const struct fallback_row *row = row_of(state);
    stele_bundle              *bundle = bundle_with_locales();
    stele_report              *report = stele_report_new(NULL);
    stele_buffer               out = { 0 }, told;
    stele_render_options       options = { .locale = row->locale, .tell_fallback = true };

    assert_int_equal(stele_render(bundle, &options, stele_sink_buffer(&out), report), STELE_OK);
    assert_str(((stele_str){ out.data, out.length }), row->expected);
    told = test_report_text(report);
    assert_str(((stele_str){ told.data, told.length }), row->told);
    stele_report_clear(report);
    options.tell_fallback = false;
    stele_buffer_clear(&out);
    assert_int_equal(stele_render(bundle, &options, stele_sink_buffer(&out), report), STELE_OK);
    assert_int_equal(stele_report_length(report), 0);
    stele_buffer_free(&out);
    stele_buffer_free(&told);
    stele_report_free(report);
    stele_bundle_close(bundle);
}

static void what_is_too_incomplete_is_not_written(void **state)
{
    stele_bundle        *bundle = bundle_with_locales();
    stele_report        *report = stele_report_new(NULL);
    stele_buffer         out = { 0 };
    stele_render_options options = { .locale = "fr", .min_complete = 51 };

    (void)state;
    assert_int_equal(stele_render(bundle, &options, stele_sink_buffer(&out), report), STELE_INCOMPLETE);
    assert_int_equal(out.length, 0);
    assert_string_equal(stele_report_at(report, 0)->text,
                        "only 50 percent of the texts are in the wanted locales, 51 are needed");
    options.min_complete = 50;
    assert_int_equal(stele_render(bundle, &options, stele_sink_buffer(&out), report), STELE_OK);
    options.locale = NULL;
    options.min_complete = 100;
    assert_int_equal(stele_render(bundle, &options, stele_sink_buffer(&out), report), STELE_OK);
    stele_buffer_free(&out);
    stele_report_free(report);
    stele_bundle_close(bundle);
}

static void options_that_are_wrong_are_refused_before_anything_is_written(void **state)
{
    stele_bundle        *bundle = bundle_with_locales();
    stele_report        *report = stele_report_new(NULL);
    stele_buffer         out = { 0 };
    stele_sink           sink = stele_sink_buffer(&out);
    stele_render_options wrong[] = {
        { .format = (stele_format)FORMATS },     { .format = (stele_format)-1 },
        { .attribution = (stele_attribution)3 }, { .min_complete = 101 },
        { .reserved = { 0, 1, 0, 0 } },
    };

    (void)state;
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        assert_int_equal(stele_render(bundle, &wrong[i], sink, report), STELE_BAD_ARGUMENT);
    assert_int_equal(stele_render(NULL, NULL, sink, report), STELE_BAD_ARGUMENT);
    assert_int_equal(stele_render(bundle, NULL, (stele_sink){ 0 }, report), STELE_BAD_ARGUMENT);
    assert_int_equal(stele_report_length(report), 0);
    assert_int_equal(stele_render(bundle, &(stele_render_options){ .locale = "fr,a_b_c" }, sink, report),
                     STELE_INVALID);
    assert_int_equal(stele_report_count(report, STELE_ERROR), 1);
    assert_int_equal(out.length, 0);
    stele_buffer_free(&out);
    stele_report_free(report);
    stele_bundle_close(bundle);
}

static stele_status refuse(void *context, const char *bytes, size_t length)
{
    (void)bytes;
    (void)length;
    ++*(int *)context;
    return STELE_SYSTEM;
}

static void what_the_sink_returns_ends_the_output(void **state)
{
    stele_bundle *bundle = bundle_with_locales();

    (void)state;
    for (int format = STELE_FORMAT_TEXT; format < FORMATS; format++) {
        int calls = 0;
        assert_int_equal(stele_render(bundle, &(stele_render_options){ .format = (stele_format)format },
                                      (stele_sink){ .write = refuse, .context = &calls }, NULL),
                         STELE_SYSTEM);
        assert_int_equal(calls, 1);
    }
    stele_bundle_close(bundle);
}

static stele_status count_pieces(void *context, const char *bytes, size_t length)
{
    (void)bytes;
    assert_true(length > 0);
    ++*(size_t *)context;
    return STELE_OK;
}

static void output_comes_in_large_pieces(void **state)
{
    stele_buffer  document = { 0 };
    stele_bundle *bundle;
    size_t        pieces = 0;

    (void)state;
    for (int i = 0; i < 20000; i++)
        assert_int_equal(stele_buffer_add_str(&document, stele_str_of("a paragraph of some words\n\n")), STELE_OK);
    bundle = bundle_of(document.data, NULL, NULL);
    /* In the one language that there is, the text is ready and goes out at once. A list makes it go unit by unit. */
    assert_int_equal(stele_render(bundle, NULL, (stele_sink){ .write = count_pieces, .context = &pieces }, NULL),
                     STELE_OK);
    assert_int_equal(pieces, 1);
    pieces = 0;
    assert_int_equal(stele_render(bundle, &(stele_render_options){ .locale = "en,en" },
                                  (stele_sink){ .write = count_pieces, .context = &pieces }, NULL),
                     STELE_OK);
    assert_true(pieces > 1 && pieces <= document.length / 16384 + 1);
    stele_buffer_free(&document);
    stele_bundle_close(bundle);
}

static void rendering_survives_every_failed_allocation(void **state)
{
    stele_bundle *bundle = bundle_with_locales();

    (void)state;
    for (int format = STELE_FORMAT_TEXT; format < FORMATS; format++) {
        stele_render_options options = {
            .locale = "de,pt-BR,fr", .format = (stele_format)format, .width = 20, .tell_fallback = true
        };
        for (size_t n = 1;; n++) {
            struct test_heap heap = { .fail_at = n };
            stele_allocator  allocator = test_allocator(&heap);
            stele_report    *report = stele_report_new(&allocator);
            stele_buffer     out = { .allocator = &allocator };
            stele_status     status = stele_render(bundle, &options, stele_sink_buffer(&out), report);

            /* Without memory for the report the C library's is used, and nothing fails. */
            assert_true(status == STELE_OK || status == STELE_NO_MEMORY);
            stele_buffer_free(&out);
            stele_report_free(report);
            assert_int_equal(heap.in_use, 0);
            if (heap.calls < n) {
                assert_int_equal(status, STELE_OK);
                break;
            }
        }
    }
    stele_bundle_close(bundle);
}

/* What a thread renders, again and again. */
struct job {
    const stele_bundle *bundle;
    const char         *locale;
    stele_format        format;
    stele_buffer        first;
    bool                same;
};

static void *render_often(void *context)
{
    struct job *job = context;

    job->same = true;
    for (int i = 0; i < 200; i++) {
        stele_buffer         out = { 0 };
        stele_render_options options = { .locale = job->locale, .format = job->format, .width = 20 };
        if (stele_render(job->bundle, &options, stele_sink_buffer(i ? &out : &job->first), NULL) != STELE_OK)
            job->same = false;
        if (i
            && !stele_str_equal((stele_str){ out.data, out.length }, (stele_str){ job->first.data, job->first.length }))
            job->same = false;
        stele_buffer_free(&out);
    }
    return NULL;
}

static void four_threads_render_four_locales_at_once(void **state)
{
    stele_bundle *bundle = bundle_with_locales();
    struct job    jobs[4] = { { bundle, "pt-BR", STELE_FORMAT_TEXT, { 0 }, false },
                              { bundle, "fr", STELE_FORMAT_HTML, { 0 }, false },
                              { bundle, "ar", STELE_FORMAT_JSON, { 0 }, false },
                              { bundle, "en", STELE_FORMAT_MARKDOWN, { 0 }, false } };
    pthread_t     threads[4];

    (void)state;
    for (int i = 0; i < 4; i++)
        assert_int_equal(pthread_create(&threads[i], NULL, render_often, &jobs[i]), 0);
    for (int i = 0; i < 4; i++) {
        assert_int_equal(pthread_join(threads[i], NULL), 0);
        assert_true(jobs[i].same);
    }
    assert_string_equal(jobs[0].first.data, "T-br\n\na-pt\n\nb\n\nc\n");
    assert_string_equal(jobs[3].first.data, "# T\n\na\n\nb\n\nc\n");
    for (int i = 0; i < 4; i++)
        stele_buffer_free(&jobs[i].first);
    stele_bundle_close(bundle);
}

int main(void)
{
    const struct CMUnitTest plain[] = {
        IN_FOLDER(no_line_of_text_is_longer_than_the_width_but_for_a_word),
        IN_FOLDER(attribution_stands_below_where_it_is_wanted),
        IN_FOLDER(what_is_too_incomplete_is_not_written),
        IN_FOLDER(options_that_are_wrong_are_refused_before_anything_is_written),
        IN_FOLDER(what_the_sink_returns_ends_the_output),
        IN_FOLDER(output_comes_in_large_pieces),
        IN_FOLDER(rendering_survives_every_failed_allocation),
        IN_FOLDER(four_threads_render_four_locales_at_once),
    };
    struct CMUnitTest tests[ROWS(plain) + ROWS(source_rows) + ROWS(text_rows) + ROWS(fallback_rows)];
    size_t            count = ROWS(plain);

    memcpy(tests, plain, sizeof plain);
    ADD(source_rows, the_source_is_rendered_byte_for_byte)
    ADD(text_rows, text_is_laid_out)
    ADD(fallback_rows, units_fall_back)
    return cmocka_run_group_tests_name("render", tests, NULL, NULL);
}
