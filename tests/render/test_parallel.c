/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Translations side by side: columns of text, tables of HTML and Markdown, arrays of JSON. */
#include "tests/render/rendering.h"

#include "lib/text/text.h"

#define RULE "\xe2\x94\x82"
#define RLI "\xe2\x81\xa7"
#define PDI "\xe2\x81\xa9"

/* Azerbaijani lacks b; Arabic has all but the notice. */
static stele_bundle *small_bundle(void)
{
    write_file("stele.meta", META);
    write_file("doc.txt", "T\n\na\n\n- b\n  - c\n\n2. d\n");
    write_file("LINGUAS", "az ar");
    write_catalog("az.po", ENTRY("T", "B") ENTRY("a", "one two three") ENTRY("c", "x|y"));
    write_catalog("ar.po", ENTRY("T", "\xd8\xaa") ENTRY("a", "\xd8\xa3") ENTRY("b", "\xd8\xa8") ENTRY("c", "\xd8\xac")
                               ENTRY("d", "\xd8\xaf"));
    return open_folder();
}

static void columns_stand_beside_each_other(void **state)
{
    stele_bundle        *bundle = small_bundle();
    stele_render_options options = { .parallel = "az, ar", .width = 23, .attribution = STELE_ATTRIBUTION_ALWAYS };

    (void)state;
    assert_renders(bundle, &options,
                   "Az\xc9\x99rbaycan " RULE "    " RLI "\xd8\xa7\xd9\x84\xd8\xb9\xd8\xb1\xd8\xa8\xd9\x8a\xd8\xa9" PDI
                   "\n"
                   "\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80"
                   "\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\xbc\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80"
                   "\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\n"
                   "B          " RULE "          " RLI "\xd8\xaa" PDI "\n"
                   "           " RULE "\n"
                   "one two    " RULE "          " RLI "\xd8\xa3" PDI "\n"
                   "three      " RULE "\n"
                   "           " RULE "\n"
                   "- [en] b   " RULE "        " RLI "- \xd8\xa8" PDI "\n"
                   "           " RULE "\n"
                   "  - x|y    " RULE "      " RLI "  - \xd8\xac" PDI "\n"
                   "           " RULE "\n"
                   "2. [en] d  " RULE "       " RLI "2. \xd8\xaf" PDI "\n"
                   "\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80"
                   "\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\xbc\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80"
                   "\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\xe2\x94\x80\n"
                   "[en] Cente " RULE " [en] Cente\nr          " RULE " r\n"
                   "2024-02-26 " RULE " 2024-02-26\n"
                   "[en] Unoff " RULE " [en] Unoff\nicial.     " RULE " icial.\n");
    stele_bundle_close(bundle);
}

static void columns_are_even_at_every_width(void **state)
{
    static const char source[] =
        "A title\n\nwords of some length, \xe5\xba\x83\xe5\xb3\xb6\xe5\xb8\x82\xe5\xba\x83\xe5\xb3\xb6\n\n"
        "- an_unbreakable_word_that_is_longer_than_any_column\n\ne\xcc\x81\xcc\x81 x\n";
    stele_bundle        *bundle = bundle_of(source, "ar", ENTRY("A title", "\xd8\xaa \xd8\xaa \xd8\xaa"));
    stele_render_options options = { .parallel = "en,ar,de,en-GB" };

    (void)state;
    for (options.width = 41; options.width < 120; options.width++) {
        stele_buffer out = render(bundle, &options);
        stele_str    rest = { out.data, out.length }, line;

        while (stele__next_piece(&rest, '\n', &line)) {
            size_t cells = 0, at[4] = { 0 }, left = 0;
            if (line.length == 0)
                continue;
            assert_true(stele__width(line) <= options.width);
            assert_int_not_equal(line.data[line.length - 1], ' ');
            if (stele__starts_with(line, STELE__LITERAL("\xe2\x94\x80"))) { /* The rule is as wide as all. */
                assert_int_equal(stele__width(line), options.width);
                continue;
            }
            for (const char *bar; (bar = memmem(line.data + left, line.length - left, RULE, 3)); cells++) {
                at[cells] = stele__width((stele_str){ line.data, (size_t)(bar - line.data) });
                left = (size_t)(bar - line.data) + 3;
            }
            assert_int_equal(cells, 3); /* Each rule stands where its column ends. */
            for (size_t i = 0; i < 3; i++) {
                size_t width = 0, all = options.width - 9;
                for (size_t k = 0; k <= i; k++)
                    width += all / 4 + (k < all % 4) + (k ? 3 : 1);
                assert_int_equal(at[i], width);
            }
        }
        stele_buffer_free(&out);
    }
    stele_bundle_close(bundle);
}

static void a_table_of_html_says_the_language_of_each_cell(void **state)
{
    stele_bundle        *bundle = small_bundle();
    stele_render_options options = { .parallel = "az,ar", .format = STELE_FORMAT_HTML, .unstyled = true };
    stele_buffer         out = render(bundle, &options);

    (void)state;
    assert_non_null(strstr(out.data, "<html lang=\"az\" dir=\"ltr\">"));
    assert_non_null(strstr(
        out.data, "<caption><span lang=\"az\" dir=\"ltr\">Az\xc9\x99rbaycan</span> \xc2\xb7 <span lang=\"ar\" "));
    assert_non_null(strstr(out.data, "<th scope=\"col\" lang=\"ar\" dir=\"rtl\">"));
    assert_non_null(strstr(out.data, "<tr id=\"title\">\n<td lang=\"az\" dir=\"ltr\"><h1>B</h1></td>\n"
                                     "<td lang=\"ar\" dir=\"rtl\"><h1>\xd8\xaa</h1></td>\n</tr>\n"));
    assert_non_null(strstr(
        out.data, "<td lang=\"en\" dir=\"ltr\" class=\"fallback\"><ul><li><small>[en]</small> b</li></ul></td>\n"));
    assert_non_null(strstr(out.data, "<ul data-level=\"2\"><li>x|y</li></ul>"));
    assert_non_null(strstr(out.data, "<ol start=\"2\"><li>\xd8\xaf</li></ol>"));
    assert_non_null(strstr(out.data, "<tfoot>\n"));
    if (system("command -v tidy >/dev/null") == 0) {
        write_bytes("out.html", (stele_str){ out.data, out.length });
        assert_int_equal(system("tidy -quiet -errors -utf8 out.html"), 0);
    }
    stele_buffer_free(&out);
    stele_bundle_close(bundle);
}

static void a_table_of_markdown_is_escaped(void **state)
{
    stele_bundle        *bundle = small_bundle();
    stele_render_options options = { .parallel = "az,ar", .format = STELE_FORMAT_MARKDOWN };

    (void)state;
    assert_renders(
        bundle, &options,
        "| Az\xc9\x99rbaycan | \xd8\xa7\xd9\x84\xd8\xb9\xd8\xb1\xd8\xa8\xd9\x8a\xd8\xa9 |\n| --- | ---: |\n"
        "| **B** | **\xd8\xaa** |\n| one two three | \xd8\xa3 |\n"
        "| \xe2\x80\xa2 \\[en\\] b | \xe2\x80\xa2 \xd8\xa8 |\n| \xe2\x80\xa2 x\\|y | \xe2\x80\xa2 \xd8\xac |\n"
        "| 2. \\[en\\] d | 2. \xd8\xaf |\n");
    options.attribution = STELE_ATTRIBUTION_ALWAYS;
    options.first = options.last = "title";
    assert_renders(bundle, &options,
                   "| Az\xc9\x99rbaycan | \xd8\xa7\xd9\x84\xd8\xb9\xd8\xb1\xd8\xa8\xd9\x8a\xd8\xa9 |\n| --- | ---: |\n"
                   "| **B** | **\xd8\xaa** |\n| \\[en\\] Center | \\[en\\] Center |\n| 2024-02-26 | 2024-02-26 |\n"
                   "| \\[en\\] Unofficial. | \\[en\\] Unofficial. |\n");
    stele_bundle_close(bundle);
}

static void json_has_the_texts_of_each_unit(void **state)
{
    stele_bundle        *bundle = small_bundle();
    stele_render_options options = { .parallel = "az,ar", .format = STELE_FORMAT_JSON_LINES, .last = "title" };

    (void)state;
    assert_renders(
        bundle, &options,
        "{\"kind\": \"document\", \"document\": \"doc.txt\", \"language\": \"en\", \"issuer\": \"ICYF-ERC\", "
        "\"date\": \"2024-02-26\", \"locales\": [{\"issuer_name\": \"Center\", \"notice\": \"Unofficial.\", "
        "\"requested\": \"az\", \"locale\": \"az\", \"direction\": \"ltr\", \"complete\": 42},"
        "{\"issuer_name\": \"Center\", \"notice\": \"Unofficial.\", \"requested\": \"ar\", \"locale\": \"ar\", "
        "\"direction\": \"rtl\", \"complete\": 71}]}\n"
        "{\"id\": \"title\", \"kind\": \"title\", \"level\": 0, \"texts\": [{\"locale\": \"az\", "
        "\"direction\": \"ltr\", \"text\": \"B\"}, {\"locale\": \"ar\", \"direction\": \"rtl\", \"text\": "
        "\"\xd8\xaa\"}]}\n");
    options.format = STELE_FORMAT_JSON;
    {
        stele_buffer out = render(bundle, &options);
        assert_non_null(strstr(out.data, "  \"locales\": [\n    {\"issuer_name\": \"Center\","));
        assert_non_null(strstr(out.data, "\"complete\": 71}\n  ],\n  \"units\": [\n    {\"id\": \"title\","));
        if (system("command -v python3 >/dev/null") == 0) {
            write_bytes("out.json", (stele_str){ out.data, out.length });
            assert_int_equal(system("python3 -m json.tool out.json >/dev/null"), 0);
        }
        stele_buffer_free(&out);
    }
    stele_bundle_close(bundle);
}

static void columns_of_one_language_are_told_apart(void **state)
{
    stele_bundle        *bundle = small_bundle();
    stele_render_options options = { .parallel = "az,az-AZ,xx", .format = STELE_FORMAT_MARKDOWN, .last = "title" };

    (void)state;
    assert_renders(bundle, &options,
                   "| Az\xc9\x99rbaycan (az) | Az\xc9\x99rbaycan (az-AZ) | Xx |\n| --- | --- | --- |\n"
                   "| **B** | **B** | \\[en\\] **T** |\n");
    stele_bundle_close(bundle);
}

static void what_is_wrong_is_refused(void **state)
{
    stele_bundle *bundle = small_bundle();
    stele_report *report = stele_report_new(NULL);
    stele_buffer  out = { 0 };
    char          many[33 * 3 + 1] = "";
    const struct {
        stele_render_options options;
        stele_status         status;
    } rows[] = {
        { { .parallel = "" }, STELE_BAD_ARGUMENT },
        { { .parallel = " , " }, STELE_BAD_ARGUMENT },
        { { .parallel = "az", .format = STELE_FORMAT_ROFF }, STELE_BAD_ARGUMENT },
        { { .parallel = "az,a_b_c" }, STELE_INVALID },
        { { .parallel = "az,ar", .first = "x" }, STELE_NOT_FOUND },
        { { .parallel = "ar,az", .min_complete = 50 }, STELE_INCOMPLETE },
        { { .parallel = many }, STELE_LIMIT },
    };

    (void)state;
    for (int i = 0; i < 33; i++)
        strcat(many, "az,");
    for (size_t i = 0; i < ROWS(rows); i++)
        assert_int_equal(stele_render(bundle, &rows[i].options, stele_sink_buffer(&out), report), rows[i].status);
    assert_int_equal(out.length, 0);
    assert_int_equal(stele_report_count(report, STELE_ERROR), 4);
    stele_report_free(report);
    stele_bundle_close(bundle);
}

static void tables_survive_every_failed_allocation(void **state)
{
    stele_bundle *bundle = small_bundle();

    (void)state;
    for (int format = STELE_FORMAT_TEXT; format < STELE_FORMAT_ROFF; format++) {
        stele_render_options options = {
            .parallel = "az,ar,de", .format = (stele_format)format, .width = 40, .tell_fallback = true
        };
        for (size_t n = 1;; n++) {
            struct test_heap heap = { .fail_at = n };
            stele_allocator  allocator = test_allocator(&heap);
            stele_report    *report = stele_report_new(&allocator);
            stele_buffer     out = { .allocator = &allocator };
            stele_status     status = stele_render(bundle, &options, stele_sink_buffer(&out), report);

            assert_true(status == STELE_OK || status == STELE_NO_MEMORY);
            stele_buffer_free(&out);
            stele_report_free(report);
            assert_int_equal(heap.in_use, 0);
            if (heap.calls < n)
                break;
        }
    }
    stele_bundle_close(bundle);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_FOLDER(columns_stand_beside_each_other),
        IN_FOLDER(columns_are_even_at_every_width),
        IN_FOLDER(a_table_of_html_says_the_language_of_each_cell),
        IN_FOLDER(a_table_of_markdown_is_escaped),
        IN_FOLDER(json_has_the_texts_of_each_unit),
        IN_FOLDER(columns_of_one_language_are_told_apart),
        IN_FOLDER(what_is_wrong_is_refused),
        IN_FOLDER(tables_survive_every_failed_allocation),
    };
    return cmocka_run_group_tests_name("parallel", tests, NULL, NULL);
}
