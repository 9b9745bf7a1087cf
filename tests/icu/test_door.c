/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The door itself, in a process of its own: what is told before there is a module, that a failure is remembered until the
 * folder is set, and that many threads may come first. The tests build on each other, in this order. */
#include "tests/icu/icu.h"

#include <pthread.h>

#include <stele/locale_format.h>

#include "lib/text/text.h"

static stele_status format(stele_buffer *text, stele_report *report)
{
    const stele_locale az = locale_of("az");
    return stele_locale_format_date(text, &az, stele_str_of("1992-02-26"), STELE_DATE_LONG, report);
}

#if defined ICU_IS_MODULE || defined ICU_IS_LEFT_OUT
static void                          assert_told(stele_report *report, const char *id, const char *part)
{
    assert_int_equal(stele_report_length(report), 1);
    assert_string_equal(stele_report_at(report, 0)->id, id);
    if (!strstr(stele_report_at(report, 0)->text, part))
        fail_msg("\"%s\" does not name %s", stele_report_at(report, 0)->text, part);
    stele_report_clear(report);
}
#endif

#ifdef ICU_IS_MODULE
static void a_folder_without_the_module_is_named(void **state)
{
    stele_report *report = stele_report_new(NULL);
    stele_buffer  text = { 0 };

    (void)state;
    assert_int_equal(stele_icu_set_folder("/nowhere/at/all"), STELE_OK);
    assert_int_equal(stele_buffer_add(&text, "date: ", 6), STELE_OK);
    assert_int_equal(format(&text, report), STELE_UNAVAILABLE);
    assert_told(report, "icu-no-module", "/nowhere/at/all/stele-icu.so");
    assert_int_equal(format(&text, NULL), STELE_UNAVAILABLE);
    assert_text(&text, "date: ");
    assert_null(stele_icu_version());
    stele_report_free(report);
}

/* Text of a script that needs a dictionary comes out as it would otherwise; the report gets one note, once. */
static void text_without_blanks_stays_whole_without_the_module(void **state)
{
    static const char       thai[] = "ภาษาไทย";
    stele_report           *report = stele_report_new(NULL);
    stele__dictionary       dictionary = { .report = report };
    const stele__wrap_style style = { .width = 3, .dictionary = &dictionary };
    stele_buffer            text = { 0 };

    (void)state;
    assert_int_equal(stele__wrap(&text, stele_str_of(thai), &style), STELE_OK);
    assert_int_equal(stele__wrap(&text, stele_str_of(thai), &style), STELE_OK);
    assert_text(&text, "ภาษาไทยภาษาไทย");
    assert_int_equal(stele_report_count(report, STELE_NOTE), 1);
    assert_told(report, "icu-no-dictionary", "Thai");
    stele__dictionary_free(&dictionary);
    stele_report_free(report);
}

/* A file of that name is put where it was missing; nobody looks. When the folder is set again, it is found, and is none. */
static void a_failure_is_remembered_until_the_folder_is_set(void **state)
{
    char          folder[] = "/tmp/stele-icu-XXXXXX", path[sizeof folder + 20];
    stele_report *report = stele_report_new(NULL);
    FILE         *file;

    (void)state;
    assert_non_null(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/stele-icu.so", folder);
    assert_int_equal(stele_icu_set_folder(folder), STELE_OK);
    assert_int_equal(stele_icu_open(report), STELE_UNAVAILABLE);
    assert_told(report, "icu-no-module", path);
    assert_non_null(file = fopen(path, "w"));
    assert_true(fputs("not a module\n", file) >= 0);
    assert_int_equal(fclose(file), 0);
    assert_int_equal(stele_icu_open(report), STELE_UNAVAILABLE);
    assert_told(report, "icu-no-module", path);
    assert_int_equal(stele_icu_set_folder(folder), STELE_OK);
    assert_int_equal(stele_icu_open(report), STELE_UNAVAILABLE);
    assert_told(report, "icu-unloadable", path);
    assert_int_equal(remove(path), 0);
    assert_int_equal(remove(folder), 0);
    stele_report_free(report);
}

static void a_program_with_the_library_inside_looks_where_it_is_installed(void **state)
{
    stele_report *report = stele_report_new(NULL);

    (void)state;
    assert_int_equal(stele_icu_set_folder(NULL), STELE_OK);
    if (stele_icu_open(report) == STELE_UNAVAILABLE)
        assert_told(report, "icu-no-module", STELE_MODULES "/stele-icu.so");
    stele_report_free(report);
}
#endif

static void a_folder_is_an_absolute_path(void **state)
{
    char path[2000];

    (void)state;
    assert_int_equal(stele_icu_set_folder("lib/stele"), STELE_BAD_ARGUMENT);
    memset(path, '/', sizeof path);
    path[1024] = '\0';
    assert_int_equal(stele_icu_set_folder(path), STELE_LIMIT);
    path[1023] = '\0';
    assert_int_equal(stele_icu_set_folder(path), STELE_OK);
}

#ifdef ICU_IS_LEFT_OUT
static void what_was_left_out_is_told(void **state)
{
    stele_report *report = stele_report_new(NULL);
    stele_buffer  text = { 0 };

    (void)state;
    assert_int_equal(format(&text, report), STELE_UNAVAILABLE);
    assert_told(report, "icu-left-out", "without ICU");
    assert_int_equal(text.length, 0);
    stele_report_free(report);
}
#else
enum { THREADS = 16 };
static pthread_barrier_t barrier;

static void *come_first(void *result)
{
    stele_buffer text = { 0 };
    stele_status status;

    (void)pthread_barrier_wait(&barrier);
    status = format(&text, NULL);
    *(bool *)result = status == STELE_OK && strcmp(text.data, "26 fevral 1992") == 0;
    stele_buffer_free(&text);
    return NULL;
}

static void many_threads_may_come_first(void **state)
{
    pthread_t threads[THREADS];
    bool      right[THREADS] = { false };

    (void)state;
    use_built_module();
    assert_int_equal(pthread_barrier_init(&barrier, NULL, THREADS), 0);
    for (size_t i = 0; i < THREADS; i++)
        assert_int_equal(pthread_create(&threads[i], NULL, come_first, &right[i]), 0);
    for (size_t i = 0; i < THREADS; i++) {
        assert_int_equal(pthread_join(threads[i], NULL), 0);
        assert_true(right[i]);
    }
    pthread_barrier_destroy(&barrier);
}

static void what_is_open_stays_open(void **state)
{
    stele_report *report = stele_report_new(NULL);

    (void)state;
    assert_int_equal(stele_icu_set_folder("/nowhere/at/all"), STELE_OK);
    assert_int_equal(stele_icu_open(report), STELE_OK);
    assert_int_equal(stele_report_length(report), 0);
    assert_non_null(stele_icu_version());
    stele_report_free(report);
}

#endif

int main(void)
{
#ifdef ICU_IS_MODULE
    ADD_TEST(a_folder_without_the_module_is_named);
    ADD_TEST(text_without_blanks_stays_whole_without_the_module);
    ADD_TEST(a_failure_is_remembered_until_the_folder_is_set);
    ADD_TEST(a_program_with_the_library_inside_looks_where_it_is_installed);
#endif
    ADD_TEST(a_folder_is_an_absolute_path);
#ifdef ICU_IS_LEFT_OUT
    ADD_TEST(what_was_left_out_is_told);
#else
    ADD_TEST(many_threads_may_come_first);
    ADD_TEST(what_is_open_stays_open);
#endif
    return _cmocka_run_group_tests("the door to ICU", tests, test_count, NULL, NULL);
}
