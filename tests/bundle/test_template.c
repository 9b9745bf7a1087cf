/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Templates: an entry for each text, with what a translator must know. */
#include "tests/bundle/folder.h"

#include "lib/base/base.h"
#include "lib/bundle/figures.h"

static const struct figures_row {
    const char *name, *text, *figures, *dates;
} figures_rows[] = {
    { "figures are found in their order", "613 people, 63 children (8 families), 3.5% and 1275.",
      "613, 63, 8, 3.5%, 1275", "" },
    { "ordinals and ranges are whole figures", "the 366th regiment, the 32nd year, 25-26", "366th, 32nd, 25-26", "" },
    { "dates are told from figures", "on the night of 25-26 February 1992, 12 were", "12", "25-26 February 1992" },
    { "a month with a year is a date", "since October 1991 and January 1992 respectively", "",
      "October 1991; January 1992" },
    { "a month before its day is a date", "Senate on March 1, 2022. 7", "7", "March 1, 2022" },
    { "a day with its month is a date", "on 26 February they", "", "26 February" },
    { "a month without figures is none", "May Allah bless March", "", "" },
    { "digits of any script are figures", "\xd9\xa6\xd9\xa1\xd9\xa3 x \xe0\xa5\xa7",
      "\xd9\xa6\xd9\xa1\xd9\xa3, \xe0\xa5\xa7", "" },
    { "a text without figures has none", "ICYF-ERC calls on all", "", "" },
};

static void figures_are_found(void **state)
{
    const struct figures_row *row = row_of(state);
    stele_buffer              figures = { 0 }, dates = { 0 };

    assert_int_equal(stele_bundle__figures(&figures, &dates, stele_str_of(row->text)), STELE_OK);
    assert_str(((stele_str){ figures.data, figures.length }), row->figures);
    assert_str(((stele_str){ dates.data, dates.length }), row->dates);
    stele_buffer_free(&figures);
    stele_buffer_free(&dates);
}

static void an_abbreviation_is_found_whatever_its_dash(void **state)
{
    stele_str icyf = stele_str_of("ICYF-ERC");

    (void)state;
    assert_true(stele_bundle__mentions(stele_str_of("the ICYF-ERC."), icyf));
    assert_true(stele_bundle__mentions(stele_str_of("ICYF \xe2\x80\x93 ERC vehemently"), icyf));
    assert_true(stele_bundle__mentions(stele_str_of("(ICYF\xc2\xa0"
                                                    "ERC)"),
                                       icyf));
    assert_false(stele_bundle__mentions(stele_str_of("ICYF-ERCs"), icyf));
    assert_false(stele_bundle__mentions(stele_str_of("XICYF-ERC"), icyf));
    assert_false(stele_bundle__mentions(stele_str_of("ICYF"), icyf));
    assert_false(stele_bundle__mentions(stele_str_of("ICYFERC, the ICYF and ERC"), icyf));
    assert_false(stele_bundle__mentions(stele_str_of("any"), stele_str_of("")));
}

/* The comments of one kind of an entry, one a line. */
static stele_buffer comments_of(const stele_message *message, stele_comment_kind kind)
{
    stele_buffer text = { 0 };
    stele_str    line;

    for (size_t at = 0; stele_message_comment(message, kind, &at, &line);) {
        assert_int_equal(stele_buffer_add_str(&text, line), STELE_OK);
        assert_int_equal(stele_buffer_add(&text, "\n", 1), STELE_OK);
    }
    return text;
}

static void assert_comments(stele_catalog *catalog, const char *context, const char *msgid, const char *expected)
{
    const stele_message *message = stele_catalog_find(catalog, stele_str_of(context), stele_str_of(msgid));
    stele_buffer         text;

    assert_non_null(message);
    text = comments_of(message, STELE_COMMENT_EXTRACTED);
    assert_str(((stele_str){ text.data, text.length }), expected);
    stele_buffer_free(&text);
}

#define QUOTED "Words of ICYF-ERC, quoted: translate them faithfully, add nothing and leave nothing out.\n"

static void a_template_says_of_each_text_what_it_is_and_what_stays(void **state)
{
    stele_bundle  *bundle;
    stele_catalog *catalog;
    stele_buffer   text;

    (void)state;
    write_folder();
    write_file("doc.txt",
               "Title\n\nOn 26 February 1992 ICYF \xe2\x80\x93 ERC had 613 words.\n\n- Same\n- Other\n- Same\n");
    bundle = open_with(&(stele_bundle_options){ .locales = "" });
    assert_int_equal(stele_bundle_template(&catalog, bundle, "2026-11-24 12:00+0000", NULL), STELE_OK);
    assert_int_equal(stele_catalog_length(catalog), 7);
    assert_comments(catalog, NULL, "Title", "Title of the document.\nId: title\n" QUOTED);
    assert_comments(catalog, NULL, "On 26 February 1992 ICYF \xe2\x80\x93 ERC had 613 words.",
                    "Paragraph 1 of 1.\nId: paragraph-a1e11bd8\n" QUOTED
                    "Keep the figures: 613.\nKeep the dates: 26 February 1992.\nKeep the abbreviation ICYF-ERC.\n");
    assert_comments(catalog, NULL, "Same",
                    "Item 1 of 3 of a list.\nId: list-item-e4175761\n" QUOTED
                    "Item 3 of 3 of a list.\nId: list-item-e4175761-2\n");
    assert_comments(catalog, "metadata: Issuer-Name", "Center",
                    "The full name of who issued the document, in the form that they use in your language.\n");
    assert_comments(catalog, "metadata: Notice", "Unofficial.", "What stands below a translation.\n");
    assert_str(stele_catalog_header_field(catalog, stele_str_of("Project-Id-Version")), "doc");
    assert_str(stele_catalog_header_field(catalog, stele_str_of("POT-Creation-Date")), "2026-11-24 12:00+0000");
    assert_str(stele_catalog_header_field(catalog, stele_str_of("Content-Type")), "text/plain; charset=UTF-8");
    assert_true(stele_message_is_fuzzy(stele_catalog_header(catalog)));
    text = comments_of(stele_catalog_at(catalog, 1), STELE_COMMENT_REFERENCE);
    assert_string_equal(text.data, "doc.txt\n");
    stele_buffer_free(&text);
    stele_catalog_free(catalog);
    stele_bundle_close(bundle);
}

static void a_template_translated_is_a_catalog_of_the_bundle(void **state)
{
    stele_bundle              *bundle;
    stele_catalog             *catalog;
    stele_buffer               text = { 0 };
    const stele_bundle_locale *locale;

    (void)state;
    write_folder();
    bundle = open_with(&(stele_bundle_options){ .locales = "" });
    assert_int_equal(stele_bundle_template(&catalog, bundle, NULL, NULL), STELE_OK);
    stele_bundle_close(bundle);
    for (size_t i = 1; i < stele_catalog_length(catalog); i++)
        assert_int_equal(stele_catalog_set_msgstr(catalog, stele_catalog_at(catalog, i), 0, stele_str_of("x")),
                         STELE_OK);
    assert_int_equal(stele_catalog_write(catalog, stele_sink_buffer(&text), NULL), STELE_OK);
    stele_catalog_free(catalog);
    write_bytes("az.po", (stele_str){ text.data, text.length });
    stele_buffer_free(&text);
    bundle = open_with(NULL);
    locale = stele_bundle_locale_at(bundle, 1);
    assert_str(locale->name, "az");
    assert_int_equal(locale->translated, 5);
    stele_bundle_close(bundle);
}

static void making_a_template_survives_every_failed_allocation(void **state)
{
    stele_bundle *bundle;

    (void)state;
    write_folder();
    bundle = open_with(NULL);
    for (size_t n = 1;; n++) {
        struct test_heap heap = { .fail_at = n };
        stele_allocator  allocator = test_allocator(&heap);
        stele_report    *report = stele_report_new(&allocator);
        stele_catalog   *catalog;
        stele_status     status = STELE_NO_MEMORY;

        if (report) {
            status = stele_bundle_template(&catalog, bundle, NULL, report);
            assert_int_equal(catalog != NULL, status == STELE_OK);
            stele_catalog_free(catalog);
        }
        assert_true(status == STELE_OK || status == STELE_NO_MEMORY);
        stele_report_free(report);
        assert_int_equal(heap.in_use, 0);
        if (heap.calls < n) {
            assert_int_equal(status, STELE_OK);
            break;
        }
    }
    stele_bundle_close(bundle);
}

int main(void)
{
    const struct CMUnitTest plain[] = {
        cmocka_unit_test(an_abbreviation_is_found_whatever_its_dash),
        IN_FOLDER(a_template_says_of_each_text_what_it_is_and_what_stays),
        IN_FOLDER(a_template_translated_is_a_catalog_of_the_bundle),
        IN_FOLDER(making_a_template_survives_every_failed_allocation),
    };
    struct CMUnitTest tests[ROWS(plain) + ROWS(figures_rows)];
    size_t            count = ROWS(plain);

    memcpy(tests, plain, sizeof plain);
    ADD(figures_rows, figures_are_found)
    return cmocka_run_group_tests_name("template", tests, NULL, NULL);
}
