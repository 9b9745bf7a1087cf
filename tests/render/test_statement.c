/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The statement itself, from po/khojaly and from inside the library: complete in every locale, and no figure lost. */
#include "tests/support.h"

#include <unictype.h>
#include <unistr.h>

#include <stele/render.h>

#include "lib/base/base.h"
#include "lib/bundle/bundle.h"

static const char *const locales[] = { "en", "az", "tr", "ru", "ar", "fr" };

/* The path of a file of the statement. */
static const char *path_of(const char *name)
{
    static char path[4096];
    const char *source = getenv("STELE_SOURCE");

    assert_non_null(source);
    snprintf(path, sizeof path, "%s/po/khojaly%s%s", source, *name ? "/" : "", name);
    return path;
}

/* The statement from its folder, or from inside the library. */
static stele_bundle *open_statement(bool builtin)
{
    stele_report *report = stele_report_new(NULL);
    stele_bundle *bundle;
    stele_status  status;

    if (builtin)
        status = stele_bundle_open_builtin(&bundle, NULL, report);
    else
        status = stele_bundle_open(&bundle, path_of(""), report);
    (void)stele_report_print(report, stderr);
    assert_int_equal(status, STELE_OK);
    assert_int_equal(stele_report_length(report), 0);
    stele_report_free(report);
    return bundle;
}

static stele_buffer render(const stele_bundle *bundle, const char *locale, stele_format format, unsigned width)
{
    stele_buffer         out = { 0 };
    stele_render_options options = { .locale = locale, .format = format, .width = width, .unstyled = true };

    assert_int_equal(stele_render(bundle, &options, stele_sink_buffer(&out), NULL), STELE_OK);
    return out;
}

/* The figures of a text, whatever its digits, each as it is in ASCII and with a blank on both sides. A mark that sets
 * groups of three digits apart (a full stop, a comma, an apostrophe, a no-break space, U+066C) is left out. */
static stele_buffer figures_of(stele_str text)
{
    stele_buffer figures = { 0 };
    size_t       digits = 0, kept = 0; /* Of the present figure; as they were before a mark between groups. */
    bool         mark = false;

    assert_int_equal(stele_buffer_add(&figures, " ", 1), STELE_OK);
    for (size_t at = 0; at <= text.length;) {
        ucs4_t c = ' ';
        int    length = at < text.length ? u8_mbtouc(&c, (const uint8_t *)text.data + at, text.length - at) : 1;
        int    value = uc_decimal_value(c);
        at += (size_t)length;
        if (value >= 0) {
            char digit = (char)('0' + value);
            assert_int_equal(stele_buffer_add(&figures, &digit, 1), STELE_OK);
            digits++;
            continue;
        }
        if (mark && digits != 3) { /* What stood before the mark was a figure of its own. */
            figures.data[kept] = ' ';
        }
        mark = false;
        if (digits && at < text.length
            && (c == '.' || c == ',' || c == '\'' || c == 0xa0 || c == 0x202f || c == 0x66c)) {
            ucs4_t next;
            (void)u8_mbtouc(&next, (const uint8_t *)text.data + at, text.length - at);
            mark = uc_decimal_value(next) >= 0;
        }
        if (digits && !mark)
            assert_int_equal(stele_buffer_add(&figures, " ", 1), STELE_OK);
        kept = figures.length;
        digits = 0;
    }
    return figures;
}

/* Takes a figure out of a list of figures; false where it is not there. */
static bool take_figure(stele_buffer *figures, stele_str figure)
{
    char  wanted[64];
    char *found;

    snprintf(wanted, sizeof wanted, " %.*s ", STELE_STR_ARGS(figure));
    found = strstr(figures->data, wanted);
    if (!found)
        return false;
    memset(found + 1, '-', figure.length);
    return true;
}

/* Fails unless every figure of one text is in the other, as often. */
static void assert_figures_kept(stele_str source, stele_str translation, const char *where)
{
    stele_buffer wanted = figures_of(source), there = figures_of(translation);
    stele_str    rest = { wanted.data, wanted.length }, figure;

    while (stele__next_piece(&rest, ' ', &figure)) {
        if (figure.length && !take_figure(&there, figure))
            fail_msg("%s: the figure %.*s is missing in: %.*s", where, STELE_STR_ARGS(figure),
                     STELE_STR_ARGS(translation));
    }
    stele_buffer_free(&wanted);
    stele_buffer_free(&there);
}

static void figures_are_compared_whatever_their_form(void **state)
{
    stele_buffer figures = figures_of(stele_str_of("1\xc2\xa0"
                                                   "275, 25-26 1,275 366th \xd9\xa1\xd9\xa9\xd9\xa9\xd9\xa2 8."));

    (void)state;
    assert_string_equal(figures.data, " 1275 25 26 1275 366 1992 8 ");
    assert_true(take_figure(&figures, stele_str_of("1275")));
    assert_true(take_figure(&figures, stele_str_of("1275")));
    assert_false(take_figure(&figures, stele_str_of("1275")));
    assert_false(take_figure(&figures, stele_str_of("36")));
    stele_buffer_free(&figures);
}

static void english_without_a_width_is_the_source_and_a_line_end(void **state)
{
    stele__file file;

    assert_int_equal(stele__file_read(&file, path_of("khojaly.txt"), SIZE_MAX, NULL), STELE_OK);
    for (int builtin = 0; builtin < 2; builtin++) {
        stele_bundle *bundle = open_statement(builtin);
        stele_buffer  out = render(bundle, "en", STELE_FORMAT_TEXT, 0);
        assert_int_equal(out.length, file.length + 1);
        assert_memory_equal(out.data, file.bytes, file.length);
        assert_int_equal(out.data[file.length], '\n');
        stele_buffer_free(&out);
        stele_bundle_close(bundle);
    }
    (void)state;
    stele__file_free(&file);
}

static void every_locale_is_complete(void **state)
{
    (void)state;
    for (int builtin = 0; builtin < 2; builtin++) {
        stele_bundle *bundle = open_statement(builtin);
        assert_int_equal(stele_bundle_locale_count(bundle), sizeof locales / sizeof *locales);
        for (size_t i = 0; i < sizeof locales / sizeof *locales; i++) {
            const stele_bundle_locale *locale = stele_bundle_locale_at(bundle, i);
            assert_str(locale->name, locales[i]);
            assert_int_equal(locale->translated, stele_bundle_unit_count(bundle));
            assert_int_equal(locale->is_source, i == 0);
        }
        stele_bundle_close(bundle);
    }
}

static void every_unit_keeps_its_figures_in_every_locale(void **state)
{
    stele_bundle *bundle = open_statement(false);
    size_t        source = stele__bundle_source(bundle);

    (void)state;
    for (size_t i = 0; i < stele_bundle_locale_count(bundle); i++) {
        for (size_t unit = 0; unit < stele_bundle_unit_count(bundle); unit++)
            assert_figures_kept(stele__bundle_text(bundle, source, unit), stele__bundle_text(bundle, i, unit),
                                stele_bundle_locale_at(bundle, i)->locale.tag);
    }
    stele_bundle_close(bundle);
}

/* Blanks out what a reader does not see: tags in HTML, all but the texts of units in JSON. */
static void keep_visible(stele_buffer *out, stele_format format)
{
    static const char key[] = "\"text\": ";
    bool              in_tag = false;
    char             *line = out->data, *end;

    for (size_t i = 0; format == STELE_FORMAT_HTML && i < out->length; i++) {
        in_tag = in_tag || out->data[i] == '<';
        if (in_tag && out->data[i] == '>')
            in_tag = false;
        else if (in_tag)
            out->data[i] = ' ';
    }
    for (; (format == STELE_FORMAT_JSON || format == STELE_FORMAT_JSON_LINES) && *line; line = end) {
        char *text = strstr(line, key);
        end = line + strcspn(line, "\n");
        end += *end == '\n';
        if (!text || text > end)
            text = end;
        memset(line, ' ', (size_t)(text - line));
    }
}

static void every_rendering_has_every_figure(void **state)
{
    stele_bundle *bundle = open_statement(true);
    stele__file   file;

    (void)state;
    assert_int_equal(stele__file_read(&file, path_of("khojaly.txt"), SIZE_MAX, NULL), STELE_OK);
    for (size_t i = 0; i < sizeof locales / sizeof *locales; i++) {
        for (int format = STELE_FORMAT_TEXT; format <= STELE_FORMAT_JSON_LINES; format++) {
            for (unsigned width = 0; width <= 72; width += 36) {
                stele_buffer out = render(bundle, locales[i], (stele_format)format, width);
                keep_visible(&out, (stele_format)format);
                assert_figures_kept(stele__file_text(&file), (stele_str){ out.data, out.length }, locales[i]);
                stele_buffer_free(&out);
            }
        }
    }
    stele__file_free(&file);
    stele_bundle_close(bundle);
}

static void the_built_in_statement_is_that_of_the_folder(void **state)
{
    stele_bundle *folder = open_statement(false), *builtin = open_statement(true);

    (void)state;
    for (size_t i = 0; i < sizeof locales / sizeof *locales; i++) {
        for (int format = STELE_FORMAT_TEXT; format <= STELE_FORMAT_ROFF; format++) {
            stele_buffer a = render(folder, locales[i], (stele_format)format, 60);
            stele_buffer b = render(builtin, locales[i], (stele_format)format, 60);
            assert_string_equal(a.data, b.data);
            stele_buffer_free(&a);
            stele_buffer_free(&b);
        }
    }
    stele_bundle_close(folder);
    stele_bundle_close(builtin);
}

static void translations_bear_the_notice_and_the_source_does_not(void **state)
{
    stele_bundle *bundle = open_statement(true);
    size_t        notice = stele__bundle_metadata_unit(bundle, stele_str_of("Notice"));

    (void)state;
    for (size_t i = 0; i < sizeof locales / sizeof *locales; i++) {
        stele_buffer out = render(bundle, locales[i], STELE_FORMAT_HTML, 0);
        char         text[512];
        snprintf(text, sizeof text, "%.*s", STELE_STR_ARGS(stele__bundle_text(bundle, i, notice)));
        assert_int_equal(strstr(out.data, text) != NULL, i != 0);
        assert_null(strstr(out.data, "<p lang=")); /* Nothing falls back. */
        stele_buffer_free(&out);
    }
    stele_bundle_close(bundle);
}

/* Writes the template anew: STELE_UPDATE='2026-11-24 12:00+0000' make check TESTS=tests/render/test-statement, the date
 * being that of the change. */
static void update_template(const stele_bundle *bundle, const char *date)
{
    stele_catalog *catalog;
    FILE          *file = fopen(path_of("khojaly.pot"), "wb");

    assert_non_null(file);
    assert_int_equal(stele_bundle_template(&catalog, bundle, date, NULL), STELE_OK);
    assert_int_equal(stele_catalog_write(catalog, stele_sink_file(file), NULL), STELE_OK);
    assert_int_equal(fclose(file), 0);
    stele_catalog_free(catalog);
}

static void the_template_in_the_folder_is_what_is_extracted(void **state)
{
    stele_bundle  *bundle = open_statement(false);
    stele_catalog *extracted, *kept;
    stele_buffer   text = { 0 };
    char           date[64];
    stele__file    file;

    (void)state;
    if (getenv("STELE_UPDATE"))
        update_template(bundle, getenv("STELE_UPDATE"));
    assert_int_equal(stele_catalog_open(&kept, path_of("khojaly.pot"), NULL), STELE_OK);
    snprintf(date, sizeof date, "%.*s",
             STELE_STR_ARGS(stele_catalog_header_field(kept, stele_str_of("POT-Creation-Date"))));
    assert_int_equal(stele_bundle_template(&extracted, bundle, date, NULL), STELE_OK);
    assert_int_equal(stele_catalog_write(extracted, stele_sink_buffer(&text), NULL), STELE_OK);
    assert_int_equal(stele__file_read(&file, path_of("khojaly.pot"), SIZE_MAX, NULL), STELE_OK);
    assert_str(((stele_str){ text.data, text.length }), file.bytes);
    stele__file_free(&file);
    stele_buffer_free(&text);
    stele_catalog_free(extracted);
    stele_catalog_free(kept);
    stele_bundle_close(bundle);
}

/* The statement opened and rendered with an allocator that fails at the n-th call. */
static stele_status render_failing_at(struct test_heap *heap, stele_format format)
{
    stele_allocator allocator = test_allocator(heap);
    stele_report   *report = stele_report_new(&allocator);
    stele_buffer    out = { .allocator = &allocator };
    stele_bundle   *bundle = NULL;
    stele_status    status = STELE_NO_MEMORY;

    if (report)
        status = stele_bundle_open_builtin(&bundle, &(stele_bundle_options){ .locales = "ar,az" }, report);
    if (status == STELE_OK)
        status = stele_render(bundle, &(stele_render_options){ .locale = "ar,az", .format = format, .width = 40 },
                              stele_sink_buffer(&out), report);
    stele_bundle_close(bundle);
    stele_buffer_free(&out);
    stele_report_free(report);
    return status;
}

static void opening_and_rendering_survive_every_failed_allocation(void **state)
{
    (void)state;
    for (int format = STELE_FORMAT_TEXT; format <= STELE_FORMAT_ROFF; format++) {
        for (size_t n = 1;; n++) {
            struct test_heap heap = { .fail_at = n };
            stele_status     status = render_failing_at(&heap, (stele_format)format);
            assert_int_equal(heap.in_use, 0);
            assert_int_equal(heap.bytes, 0);
            if (heap.calls < n) {
                assert_int_equal(status, STELE_OK);
                break;
            }
            assert_true(status == STELE_OK || status == STELE_NO_MEMORY);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(figures_are_compared_whatever_their_form),
        cmocka_unit_test(english_without_a_width_is_the_source_and_a_line_end),
        cmocka_unit_test(every_locale_is_complete),
        cmocka_unit_test(every_unit_keeps_its_figures_in_every_locale),
        cmocka_unit_test(every_rendering_has_every_figure),
        cmocka_unit_test(the_built_in_statement_is_that_of_the_folder),
        cmocka_unit_test(translations_bear_the_notice_and_the_source_does_not),
        cmocka_unit_test(the_template_in_the_folder_is_what_is_extracted),
        cmocka_unit_test(opening_and_rendering_survive_every_failed_allocation),
    };
    return cmocka_run_group_tests_name("statement", tests, NULL, NULL);
}
