/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Bundles: opening folders right and wrong, and what a locale has for each unit. */
#include "tests/bundle/folder.h"

#include <pthread.h>

#include "lib/base/base.h"
#include "lib/bundle/bundle.h"

/* The place of a locale by its name. */
static size_t place_of(const stele_bundle *bundle, const char *name)
{
    for (size_t i = 0; i < stele_bundle_locale_count(bundle); i++) {
        if (stele_str_equal(stele_bundle_locale_at(bundle, i)->name, stele_str_of(name)))
            return i;
    }
    fail_msg("no locale %s", name);
    return 0;
}

static void a_folder_is_opened_with_its_locales_counted(void **state)
{
    stele_bundle              *bundle;
    const stele_bundle_locale *locale;

    (void)state;
    write_folder();
    bundle = open_with(NULL);
    assert_int_equal(stele_bundle_unit_count(bundle), 5);
    assert_int_equal(stele_bundle_locale_count(bundle), 3);
    locale = stele_bundle_locale_at(bundle, 0);
    assert_str(locale->name, "en");
    assert_true(locale->is_source);
    assert_int_equal(locale->translated, 5);
    locale = stele_bundle_locale_at(bundle, 1);
    assert_str(locale->name, "az");
    assert_string_equal(locale->locale.tag, "az");
    assert_false(locale->is_source);
    assert_int_equal(locale->translated, 5);
    locale = stele_bundle_locale_at(bundle, 2);
    assert_int_equal(locale->translated, 1);
    assert_int_equal(locale->fuzzy, 1);
    assert_int_equal(locale->untranslated, 3);
    assert_null(stele_bundle_locale_at(bundle, 3));
    assert_str(stele_bundle_metadata(bundle, stele_str_of("Issuer")), "ICYF-ERC");
    assert_null(stele_bundle_metadata(bundle, stele_str_of("Colour")).data);
    assert_int_equal(stele_document_length(stele_bundle_document(bundle)), 3);
    stele_bundle_close(bundle);
}

static void fuzzy_obsolete_and_empty_translations_are_passed_over(void **state)
{
    stele_bundle *bundle;
    size_t        tr;

    (void)state;
    write_folder();
    bundle = open_with(NULL);
    tr = place_of(bundle, "tr");
    assert_str(stele__bundle_text(bundle, tr, 0), "Ba\xc5\x9fl\xc4\xb1k");
    assert_null(stele__bundle_text(bundle, tr, 1).data);
    assert_null(stele__bundle_text(bundle, tr, 2).data);
    assert_null(stele__bundle_text(bundle, tr, 4).data);
    stele_bundle_close(bundle);
    bundle = open_with(&(stele_bundle_options){ .accept_fuzzy = true });
    assert_str(stele__bundle_text(bundle, place_of(bundle, "tr"), 1), "Metin.");
    assert_int_equal(stele_bundle_locale_at(bundle, place_of(bundle, "tr"))->fuzzy, 1);
    stele_bundle_close(bundle);
}

static void no_more_catalogs_are_read_than_are_asked_for(void **state)
{
    stele_bundle *bundle;

    (void)state;
    write_folder();
    write_file("tr.po", "this is no catalog\n");
    bundle = open_with(&(stele_bundle_options){ .locales = "az-AZ" });
    assert_int_equal(stele_bundle_locale_at(bundle, place_of(bundle, "az"))->translated, 5);
    assert_int_equal(stele_bundle_locale_at(bundle, place_of(bundle, "tr"))->translated, 0);
    assert_int_equal(stele_bundle_locale_at(bundle, place_of(bundle, "tr"))->untranslated, 0);
    stele_bundle_close(bundle);
    bundle = open_with(&(stele_bundle_options){ .locales = "" });
    assert_int_equal(stele_bundle_locale_at(bundle, place_of(bundle, "az"))->translated, 0);
    stele_bundle_close(bundle);
}

static void the_source_language_is_complete_even_with_half_a_catalog(void **state)
{
    stele_bundle *bundle;
    size_t        en;

    (void)state;
    write_folder();
    write_file("LINGUAS", "az en");
    write_catalog("en.po", ENTRY("Title", "The Title") "#, fuzzy\n" ENTRY("Body.", "The body."));
    bundle = open_with(NULL);
    assert_int_equal(stele_bundle_locale_count(bundle), 2);
    en = place_of(bundle, "en");
    assert_int_equal(en, 1);
    assert_int_equal(stele__bundle_source(bundle), 1);
    assert_true(stele_bundle_locale_at(bundle, en)->is_source);
    assert_int_equal(stele_bundle_locale_at(bundle, en)->translated, 5);
    assert_int_equal(stele_bundle_locale_at(bundle, en)->fuzzy, 0);
    assert_str(stele__bundle_text(bundle, en, 0), "The Title");
    assert_str(stele__bundle_text(bundle, en, 1), "Body.");
    stele_bundle_close(bundle);
}

static void a_source_language_that_linguas_names_needs_no_catalog(void **state)
{
    stele_bundle *bundle;

    (void)state;
    write_folder();
    write_file("LINGUAS", "en az");
    bundle = open_with(NULL);
    assert_str(stele__bundle_text(bundle, 0, 2), "Item");
    stele_bundle_close(bundle);
}

static void without_linguas_the_catalogs_are_the_locales_sorted(void **state)
{
    stele_bundle *bundle;

    (void)state;
    write_folder();
    unlink("LINGUAS");
    write_catalog("pt_BR.po", "");
    write_catalog("ar.po", "");
    write_file("az.po~", "no catalog");
    write_file(".hidden.po", "no catalog");
    bundle = open_with(NULL);
    assert_int_equal(stele_bundle_locale_count(bundle), 5);
    assert_str(stele_bundle_locale_at(bundle, 0)->name, "en");
    assert_str(stele_bundle_locale_at(bundle, 1)->name, "ar");
    assert_str(stele_bundle_locale_at(bundle, 2)->name, "az");
    assert_str(stele_bundle_locale_at(bundle, 3)->name, "pt_BR");
    assert_string_equal(stele_bundle_locale_at(bundle, 3)->locale.tag, "pt-BR");
    assert_str(stele_bundle_locale_at(bundle, 4)->name, "tr");
    stele_bundle_close(bundle);
}

static void an_entry_with_a_units_id_goes_before_that_of_its_text(void **state)
{
    stele_bundle *bundle;
    stele_str     id;
    char          entries[512];

    (void)state;
    write_folder();
    write_file("doc.txt", "Title\n\nSame.\n\nSame.\n");
    write_file("LINGUAS", "az");
    write_catalog("az.po", ENTRY("Same.", "Eyni."));
    bundle = open_with(NULL);
    id = stele_document_at(stele_bundle_document(bundle), 2)->id;
    snprintf(entries, sizeof entries, ENTRY("Same.", "Eyni.") "msgctxt \"%.*s\"\n" ENTRY("Same.", "O biri."),
             STELE_STR_ARGS(id));
    stele_bundle_close(bundle);
    write_catalog("az.po", entries);
    bundle = open_with(NULL);
    assert_str(stele__bundle_text(bundle, 1, 1), "Eyni.");
    assert_str(stele__bundle_text(bundle, 1, 2), "O biri.");
    stele_bundle_close(bundle);
}

static void a_translation_becomes_one_clean_line(void **state)
{
    stele_bundle *bundle;

    (void)state;
    write_folder();
    write_file("LINGUAS", "az");
    write_catalog("az.po", ENTRY("Title", "  a\\n\\n b\\tc\\n") ENTRY("Body.", "\\033[31mred") ENTRY("Item", " \\n"));
    bundle = open_with(NULL);
    assert_str(stele__bundle_text(bundle, 1, 0), "a b c");
    assert_str(stele__bundle_text(bundle, 1, 1), "\xef\xbf\xbd[31mred");
    assert_null(stele__bundle_text(bundle, 1, 2).data);
    assert_int_equal(stele_bundle_locale_at(bundle, 1)->untranslated, 3);
    stele_bundle_close(bundle);
}

static void an_entry_with_plural_forms_is_passed_over_and_told(void **state)
{
    stele_report *report = stele_report_new(NULL);
    stele_bundle *bundle;

    (void)state;
    write_folder();
    write_file("LINGUAS", "az");
    write_catalog("az.po", "msgid \"Body.\"\nmsgid_plural \"Bodies.\"\nmsgstr[0] \"a\"\nmsgstr[1] \"b\"\n");
    assert_int_equal(stele_bundle_open(&bundle, ".", report), STELE_OK);
    assert_int_equal(stele_report_length(report), 1);
    assert_string_equal(stele_report_at(report, 0)->id, "bundle-plural");
    assert_string_equal(stele_report_at(report, 0)->file, "./az.po");
    assert_int_equal(stele_report_at(report, 0)->line, 6);
    assert_null(stele__bundle_text(bundle, 1, 1).data);
    stele_bundle_close(bundle);
    stele_report_free(report);
}

/* Folders that are wrong. Files that are NULL are as write_folder() has them; "-" stands for one that is missing. */
static const struct broken_row {
    const char  *name;
    const char  *meta, *document, *linguas, *az;
    stele_status status;
    const char  *told;
} broken_rows[] = {
    { "a folder without stele.meta is told", "-", NULL, NULL, NULL, STELE_NOT_FOUND,
      ".: error: the folder has no stele.meta, which says what document to read\n" },
    { "a missing document is told where it is named", "Language: en\nDocument:  none.txt\n", NULL, NULL, NULL,
      STELE_NOT_FOUND, "./stele.meta:2:12: error: there is no none.txt in this folder\n" },
    { "a document outside the folder is refused", "Language: en\nDocument: ../doc.txt\n", NULL, NULL, NULL,
      STELE_INVALID, "./stele.meta:2:11: error: ../doc.txt is not the name of a file in this folder\n" },
    { "an absolute document is refused", "Language: en\nDocument: /etc/passwd\n", NULL, NULL, NULL, STELE_INVALID,
      "./stele.meta:2:11: error: /etc/passwd is not the name of a file in this folder\n" },
    { "all that is wrong in the metadata is told",
      "Document doc.txt\n\n# comment\n\xc4\xb1 : x\nLanguage: not a tag\n : y\nDate: 2023-02-29\nDate: 2024-02-29\n",
      NULL, NULL, NULL, STELE_INVALID,
      "./stele.meta:1:1: error: a line must be \"Name: value\", or begin with #\n"
      "./stele.meta:4:1: warning: the name \xc4\xb1 has no meaning here; check its spelling\n"
      "./stele.meta:6:2: error: a line must be \"Name: value\", or begin with #\n"
      "./stele.meta:8:1: error: Date stands in line 7 already; keep one of them\n"
      "./stele.meta: error: a line \"Document: ...\" is needed\n"
      "./stele.meta:7:7: error: 2023-02-29 is no date; write YYYY-MM-DD\n"
      "./stele.meta:5:11: error: not a tag is no language tag; write one such as en or az-Latn\n" },
    { "a line with an empty value counts as absent", "Document:\nLanguage: en\n", NULL, NULL, NULL, STELE_INVALID,
      "./stele.meta: error: a line \"Document: ...\" is needed\n" },
    { "metadata that is not UTF-8 is told", "Document: doc.txt\nLanguage: en\nIssuer: \xff\n", NULL, NULL, NULL,
      STELE_INVALID, "./stele.meta:3:9: error: this is not UTF-8; convert the file to UTF-8\n" },
    { "metadata with a control character is told", "Document: doc.txt\nLanguage: en\nIssuer: \033[2J\n", NULL, NULL,
      NULL, STELE_INVALID, "./stele.meta:3:9: error: a text cannot hold the control character U+001B; take it out\n" },
    { "a document without text is told", NULL, "\n\n", NULL, NULL, STELE_INVALID,
      "./doc.txt: error: the document has no text to translate\n" },
    { "a locale twice in LINGUAS is told", NULL, NULL, "az\n tr az_AZ az.UTF-8", NULL, STELE_INVALID,
      "./LINGUAS:2:11: error: az.UTF-8 is the same locale as az; keep one of them\n" },
    { "a malformed locale in LINGUAS is told", NULL, NULL, "az ../tr\n a_b_c_d\n", NULL, STELE_INVALID,
      "./LINGUAS:1:4: error: ../tr is no locale; write one such as az, pt_BR or sr@latin\n"
      "./LINGUAS:2:2: error: a_b_c_d is no locale; write one such as az, pt_BR or sr@latin\n" },
    { "a missing catalog is told where it is named", NULL, NULL, "az\n\tru\n", NULL, STELE_NOT_FOUND,
      "./LINGUAS:2:2: error: there is no ru.po in this folder\n" },
    { "LINGUAS that is not UTF-8 is told", NULL, NULL, "az \xc4", NULL, STELE_INVALID,
      "./LINGUAS:1:4: error: this is not UTF-8; convert the file to UTF-8\n" },
};

static void write_or_remove(const char *path, const char *text)
{
    if (text && strcmp(text, "-") == 0)
        unlink(path);
    else if (text)
        write_file(path, text);
}

static void what_is_wrong_is_told(void **state)
{
    const struct broken_row *row = row_of(state);
    stele_report            *report = stele_report_new(NULL);
    stele_bundle            *bundle = (stele_bundle *)report;
    stele_buffer             told;

    write_folder();
    write_or_remove("stele.meta", row->meta);
    write_or_remove("doc.txt", row->document);
    write_or_remove("LINGUAS", row->linguas);
    write_or_remove("az.po", row->az);
    assert_int_equal(stele_bundle_open(&bundle, ".", report), row->status);
    assert_null(bundle);
    told = test_report_text(report);
    assert_str(((stele_str){ told.data, told.length }), row->told);
    stele_buffer_free(&told);
    stele_report_free(report);
}

static void what_is_no_folder_is_told(void **state)
{
    stele_report *report = stele_report_new(NULL);
    stele_bundle *bundle;
    stele_buffer  told;

    (void)state;
    write_file("file", "x");
    assert_int_equal(stele_bundle_open(&bundle, "none", report), STELE_NOT_FOUND);
    assert_int_equal(stele_bundle_open(&bundle, "file", report), STELE_INVALID);
    assert_int_equal(stele_bundle_open(&bundle, NULL, report), STELE_BAD_ARGUMENT);
    assert_int_equal(
        stele_bundle_open_with(&bundle, ".", &(stele_bundle_options){ .reserved = { 0, 0, 0, 1 } }, report),
        STELE_BAD_ARGUMENT);
    told = test_report_text(report);
    assert_string_equal(told.data, "none: error: there is no such folder\n"
                                   "file: error: this is neither a folder with a stele.meta nor a compiled bundle; "
                                   "name one of the two\n");
    stele_buffer_free(&told);
    stele_report_free(report);
}

static void an_unknown_name_in_the_metadata_is_only_a_warning(void **state)
{
    stele_report *report = stele_report_new(NULL);
    stele_bundle *bundle;

    (void)state;
    write_folder();
    write_file("stele.meta", "\xef\xbb\xbf" META "Colour: grey\r\n");
    assert_int_equal(stele_bundle_open(&bundle, ".", report), STELE_OK);
    assert_int_equal(stele_report_length(report), 1);
    assert_string_equal(stele_report_at(report, 0)->id, "bundle-meta-unknown");
    assert_str(stele_bundle_metadata(bundle, stele_str_of("colour")), "grey");
    stele_bundle_close(bundle);
    stele_report_free(report);
}

static void every_broken_catalog_is_told_before_opening_fails(void **state)
{
    stele_report *report = stele_report_new(NULL);
    stele_bundle *bundle;

    (void)state;
    write_folder();
    write_file("az.po", "msgid broken\n");
    write_file("tr.po", "msgstr \"\n");
    assert_int_equal(stele_bundle_open(&bundle, ".", report), STELE_INVALID);
    assert_true(stele_report_count(report, STELE_ERROR) >= 2);
    assert_string_equal(stele_report_at(report, 0)->file, "./az.po");
    assert_string_equal(stele_report_at(report, stele_report_length(report) - 1)->file, "./tr.po");
    stele_report_free(report);
}

static void broken_catalogs_are_left_out_where_that_is_wanted(void **state)
{
    stele_report *report = stele_report_new(NULL);
    stele_bundle *bundle;

    (void)state;
    write_folder();
    write_file("LINGUAS", "az en fr nonsense_here_ tr");
    write_file("az.po", "msgid broken\n");
    write_file("en.po", "msgid broken\n");
    assert_int_equal(stele_bundle_open_with(&bundle, ".", &(stele_bundle_options){ .keep_going = true }, report),
                     STELE_OK);
    assert_int_equal(stele_bundle_locale_count(bundle), 2);
    assert_int_equal(place_of(bundle, "en"), 0);
    assert_int_equal(stele__bundle_source(bundle), 0);
    assert_int_equal(place_of(bundle, "tr"), 1);
    assert_str(stele__bundle_text(bundle, 1, 0), "Ba\xc5\x9fl\xc4\xb1k");
    assert_str(stele__bundle_text(bundle, 0, 0), "Title");
    assert_true(stele_report_count(report, STELE_ERROR) >= 4);
    stele_bundle_close(bundle);
    stele_report_free(report);
}

static void more_locales_than_the_limit_are_refused(void **state)
{
    stele_report *report = stele_report_new(NULL);
    stele_bundle *bundle;
    FILE         *linguas;

    (void)state;
    write_folder();
    linguas = fopen("LINGUAS", "w");
    assert_non_null(linguas);
    for (char a = 'a'; a <= 'z'; a++) {
        for (int i = 0; i < 26 * 3; i++)
            fprintf(linguas, "%c%c%c\n", a, 'a' + i / 26, 'a' + i % 26);
    }
    fclose(linguas);
    assert_int_equal(stele_bundle_open_with(&bundle, ".", &(stele_bundle_options){ .locales = "" }, report),
                     STELE_LIMIT);
    assert_null(bundle);
    assert_string_equal(stele_report_at(report, stele_report_length(report) - 1)->id, "bundle-locales-many");
    stele_report_free(report);
}

static void a_malformed_wanted_locale_fails_the_opening(void **state)
{
    stele_report *report = stele_report_new(NULL);
    stele_bundle *bundle;

    (void)state;
    write_folder();
    assert_int_equal(stele_bundle_open_with(&bundle, ".", &(stele_bundle_options){ .locales = "a_b_c" }, report),
                     STELE_INVALID);
    assert_true(stele_report_count(report, STELE_ERROR) > 0);
    stele_report_free(report);
}

static void opening_survives_every_failed_allocation(void **state)
{
    (void)state;
    write_folder();
    for (size_t n = 1;; n++) {
        struct test_heap heap = { .fail_at = n };
        stele_allocator  allocator = test_allocator(&heap);
        stele_report    *report = stele_report_new(&allocator);
        stele_bundle    *bundle;
        stele_status     status = STELE_NO_MEMORY;

        if (report) {
            status = stele_bundle_open_with(&bundle, ".", &(stele_bundle_options){ .locales = "az,tr" }, report);
            assert_int_equal(bundle != NULL, status == STELE_OK);
            stele_bundle_close(bundle);
        }
        assert_true(status == STELE_OK || status == STELE_NO_MEMORY);
        stele_report_free(report);
        assert_int_equal(heap.in_use, 0);
        assert_int_equal(heap.bytes, 0);
        if (heap.calls < n) {
            assert_int_equal(status, STELE_OK);
            break;
        }
    }
}

static void *retain_and_close(void *bundle)
{
    for (int i = 0; i < 10000; i++)
        stele_bundle_close(stele_bundle_retain(bundle));
    stele_bundle_close(bundle);
    return NULL;
}

static void references_are_counted_across_threads(void **state)
{
    struct test_heap heap = { 0 };
    stele_allocator  allocator = test_allocator(&heap);
    stele_report    *report = stele_report_new(&allocator);
    stele_bundle    *bundle;
    pthread_t        threads[4];

    (void)state;
    write_folder();
    assert_int_equal(stele_bundle_open(&bundle, ".", report), STELE_OK);
    stele_report_free(report);
    for (int i = 0; i < 4; i++)
        assert_int_equal(pthread_create(&threads[i], NULL, retain_and_close, stele_bundle_retain(bundle)), 0);
    stele_bundle_close(bundle);
    for (int i = 0; i < 4; i++)
        assert_int_equal(pthread_join(threads[i], NULL), 0);
    assert_int_equal(heap.in_use, 0);
    assert_null(stele_bundle_retain(NULL));
    stele_bundle_close(NULL);
}

int main(void)
{
    const struct CMUnitTest plain[] = {
        IN_FOLDER(a_folder_is_opened_with_its_locales_counted),
        IN_FOLDER(fuzzy_obsolete_and_empty_translations_are_passed_over),
        IN_FOLDER(no_more_catalogs_are_read_than_are_asked_for),
        IN_FOLDER(the_source_language_is_complete_even_with_half_a_catalog),
        IN_FOLDER(a_source_language_that_linguas_names_needs_no_catalog),
        IN_FOLDER(without_linguas_the_catalogs_are_the_locales_sorted),
        IN_FOLDER(an_entry_with_a_units_id_goes_before_that_of_its_text),
        IN_FOLDER(a_translation_becomes_one_clean_line),
        IN_FOLDER(an_entry_with_plural_forms_is_passed_over_and_told),
        IN_FOLDER(what_is_no_folder_is_told),
        IN_FOLDER(an_unknown_name_in_the_metadata_is_only_a_warning),
        IN_FOLDER(every_broken_catalog_is_told_before_opening_fails),
        IN_FOLDER(broken_catalogs_are_left_out_where_that_is_wanted),
        IN_FOLDER(more_locales_than_the_limit_are_refused),
        IN_FOLDER(a_malformed_wanted_locale_fails_the_opening),
        IN_FOLDER(opening_survives_every_failed_allocation),
        IN_FOLDER(references_are_counted_across_threads),
    };
    struct CMUnitTest tests[ROWS(plain) + ROWS(broken_rows)];
    size_t            count = ROWS(plain);

    memcpy(tests, plain, sizeof plain);
    ADD(broken_rows, what_is_wrong_is_told)
    return cmocka_run_group_tests_name("bundle", tests, NULL, NULL);
}
