/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What libstele-intl promises beyond what gettext() does, and where there is no gettext() to compare with. */
#include "tests/intl/catalogs.h"

#include <errno.h>
#include <signal.h>
#include <sys/wait.h>

#include "lib/intl/intl.h"

extern int _nl_msg_cat_cntr __attribute__((weak));

#define HEADER CATALOG_HEADER("UTF-8", "nplurals=2; plural=n != 1;")
#define STONES(one, many)                                                                                              \
    "\nmsgid \"one stone\"\nmsgid_plural \"stones\"\nmsgstr[0] \"" one "\"\nmsgstr[1] \"" many "\"\n"

static void install_stones(const char *domain)
{
    install_catalog("az", "LC_MESSAGES", domain, HEADER CATALOG_ENTRY("stone", "daş") STONES("bir daş", "daşlar"));
    install_catalog("tr", "LC_MESSAGES", domain, HEADER CATALOG_ENTRY("stone", "taş") STONES("bir taş", "taşlar"));
    assert_string_equal(stele_bindtextdomain(domain, catalogs_root), catalogs_root);
}

static void set_language(const char *language)
{
    assert_int_equal(setenv("LANGUAGE", language, 1), 0);
    if (&_nl_msg_cat_cntr)
        ++_nl_msg_cat_cntr;
}

/* A locale that has a name and, if any can be had, UTF-8. */
static int set_up(void **state)
{
    if (!setlocale(LC_ALL, "C.UTF-8")) {
        puts("1..0 # SKIP there is no locale C.UTF-8");
        exit(0);
    }
    return make_catalogs_root(state);
}

static void a_missing_catalog_gives_the_message_itself(void **state)
{
    static const char one[] = "one", many[] = "many";

    (void)state;
    set_language("az");
    assert_ptr_equal(stele_dgettext("nowhere", one), one);
    assert_ptr_equal(stele_dngettext("nowhere", one, many, 1), one);
    assert_ptr_equal(stele_dngettext("nowhere", one, many, 0), many);
    assert_ptr_equal(stele_dngettext("nowhere", one, many, 2), many);
    assert_ptr_equal(stele_dcgettext("nowhere", one, 9999), one);
    assert_ptr_equal(stele_dcgettext("nowhere", one, LC_ALL), one);
    assert_ptr_equal(stele_dcpgettext("nowhere", "menu", one, LC_MESSAGES), one);
    assert_ptr_equal(stele_dcnpgettext("nowhere", "menu", one, many, 2, LC_MESSAGES), many);
}

static void the_current_domain_is_asked_where_none_is_named(void **state)
{
    (void)state;
    install_stones("current");
    set_language("az");
    assert_string_equal(stele_gettext("stone"), "stone");
    assert_string_equal(stele_textdomain("current"), "current");
    assert_string_equal(stele_gettext("stone"), "daş");
    assert_string_equal(stele_dgettext(NULL, "stone"), "daş");
    assert_string_equal(stele_ngettext("one stone", "stones", 1), "bir daş");
    assert_string_equal(stele_ngettext("one stone", "stones", 3), "daşlar");
    assert_string_equal(stele_textdomain(""), "messages");
}

/* A program switches its language while it runs, in the ways that gettext's manual has. */
static void a_change_of_language_is_noticed(void **state)
{
    const char *azerbaijani;

    (void)state;
    install_stones("changing");
    set_language("az");
    azerbaijani = stele_dgettext("changing", "stone");
    assert_string_equal(azerbaijani, "daş");
    set_language("tr");
    assert_string_equal(stele_dgettext("changing", "stone"), "taş");
    assert_string_equal(azerbaijani, "daş");
    assert_int_equal(setenv("LANGUAGE", "az", 1), 0);
    assert_non_null(setlocale(LC_ALL, "C"));
    assert_string_equal(stele_dgettext("changing", "stone"), "stone");
    assert_non_null(setlocale(LC_ALL, "C.UTF-8"));
    assert_ptr_equal(stele_dgettext("changing", "stone"), azerbaijani);
}

static void a_change_of_folder_is_noticed(void **state)
{
    (void)state;
    install_stones("moving");
    set_language("az");
    assert_string_equal(stele_dgettext("moving", "stone"), "daş");
    assert_string_equal(stele_bindtextdomain("moving", "/nowhere"), "/nowhere");
    assert_string_equal(stele_dgettext("moving", "stone"), "stone");
    assert_string_equal(stele_bindtextdomain("moving", catalogs_root), catalogs_root);
    assert_string_equal(stele_dgettext("moving", "stone"), "daş");
}

static void a_thread_has_the_locale_that_it_uses(void **state)
{
    locale_t turkish = newlocale(LC_ALL_MASK, "tr_TR.UTF-8", (locale_t)0);
    locale_t c = newlocale(LC_ALL_MASK, "C", (locale_t)0);

    (void)state;
    if (turkish == (locale_t)0) {
        freelocale(c);
        skip();
    }
    install_stones("threads");
    assert_int_equal(unsetenv("LANGUAGE"), 0);
    assert_string_equal(stele_dgettext("threads", "stone"), "stone");
    (void)uselocale(turkish);
    assert_string_equal(stele_dgettext("threads", "stone"), "taş");
    (void)uselocale(c);
    assert_string_equal(stele_dgettext("threads", "stone"), "stone");
    (void)uselocale(LC_GLOBAL_LOCALE);
    freelocale(turkish);
    freelocale(c);
}

static void a_charset_is_chosen_for_a_domain_or_by_the_environment(void **state)
{
    (void)state;
    install_stones("charset");
    set_language("az");
    assert_string_equal(stele_dgettext("charset", "stone"), "daş");
    assert_int_equal(setenv("OUTPUT_CHARSET", "ISO-8859-9", 1), 0);
    set_language("az");
    assert_string_equal(stele_dgettext("charset", "stone"), "da\xfe");
    assert_string_equal(stele_dngettext("charset", "one stone", "stones", 2), "da\xfelar");
    assert_string_equal(stele_bind_textdomain_codeset("charset", "UTF-8"), "UTF-8");
    assert_string_equal(stele_dgettext("charset", "stone"), "daş");
    assert_int_equal(unsetenv("OUTPUT_CHARSET"), 0);
    set_language("az");
    assert_string_equal(stele_bind_textdomain_codeset("charset", "ASCII"), "ASCII");
    assert_string_equal(stele_dgettext("charset", "stone"), "das");
}

/* What one locale cannot write in a charset, another may be able to. */
static void a_text_that_cannot_be_converted_is_tried_again(void **state)
{
    (void)state;
    install_catalog("de", "LC_MESSAGES", "again", HEADER CATALOG_ENTRY("large", "groß"));
    assert_non_null(stele_bindtextdomain("again", catalogs_root));
    assert_non_null(stele_bind_textdomain_codeset("again", "ASCII"));
    set_language("de");
    if (!setlocale(LC_ALL, "az_AZ.UTF-8"))
        skip();
    assert_string_equal(stele_dgettext("again", "large"), "large");
    assert_non_null(setlocale(LC_ALL, "C.UTF-8"));
    assert_string_equal(stele_dgettext("again", "large"), "gross");
}

static void strings_stay_the_same_for_ever(void **state)
{
    const char *first, *converted;
    char        other[32];

    (void)state;
    install_stones("staying");
    set_language("az");
    first = stele_dgettext("staying", "stone");
    assert_non_null(stele_bind_textdomain_codeset("staying", "ISO-8859-9"));
    converted = stele_dgettext("staying", "stone");
    install_catalog("az", "LC_MESSAGES", "staying", HEADER CATALOG_ENTRY("stone", "qaya"));
    for (int i = 0; i < 100; i++) {
        snprintf(other, sizeof other, "other-%d", i);
        set_language(other);
        assert_string_equal(stele_dgettext("staying", "stone"), "stone");
    }
    set_language("az");
    assert_ptr_equal(stele_dgettext("staying", "stone"), converted);
    assert_string_equal(converted, "da\xfe");
    assert_string_equal(first, "daş");
}

static void contexts_that_are_made_at_run_time_are_found(void **state)
{
    static char long_text[2000];

    (void)state;
    install_catalog("az", "LC_MESSAGES", "contexts",
                    HEADER CATALOG_ENTRY("stone", "daş") "\nmsgctxt \"menu\"\nmsgid \"stone\"\nmsgstr \"Daş\"\n"
                                                         "\nmsgctxt \"menu\"" STONES("Bir daş", "Daşlar"));
    assert_non_null(stele_bindtextdomain("contexts", catalogs_root));
    set_language("az");
    assert_string_equal(stele_dcpgettext("contexts", NULL, "stone", LC_MESSAGES), "daş");
    assert_string_equal(stele_dcpgettext("contexts", "menu", "stone", LC_MESSAGES), "Daş");
    assert_string_equal(stele_dcnpgettext("contexts", "menu", "one stone", "stones", 1, LC_MESSAGES), "Bir daş");
    assert_string_equal(stele_dcnpgettext("contexts", "menu", "one stone", "stones", 0, LC_MESSAGES), "Daşlar");
    memset(long_text, 'a', sizeof long_text - 1);
    assert_ptr_equal(stele_dcpgettext("contexts", "menu", long_text, LC_MESSAGES), long_text);
}

static void errno_is_kept(void **state)
{
    (void)state;
    install_stones("errno");
    set_language("none:az");
    errno = EDOM;
    assert_string_equal(stele_dgettext("errno", "stone"), "daş");
    assert_int_equal(errno, EDOM);
    assert_non_null(stele_bind_textdomain_codeset("errno", "x-none"));
    errno = EDOM;
    assert_string_equal(stele_dgettext("errno", "stone"), "stone");
    assert_int_equal(errno, EDOM);
}

static void a_broken_catalog_counts_for_none(void **state)
{
    (void)state;
    install_stones("broken");
    install_bytes("az", "LC_MESSAGES", "broken", stele_str_of("this is no catalog, whatever its name says"));
    set_language("az:tr");
    assert_string_equal(stele_dgettext("broken", "stone"), "taş");
}

static void no_name_of_a_locale_leads_out_of_the_folder(void **state)
{
    char folder[64];

    (void)state;
    install_catalog("az", "LC_MESSAGES", "inside", HEADER CATALOG_ENTRY("stone", "daş"));
    snprintf(folder, sizeof folder, "%s/none", catalogs_root);
    assert_non_null(stele_bindtextdomain("inside", folder));
    assert_int_equal(mkdir(folder, 0700), 0);
    for (int i = 0; i < 3; i++) {
        set_language((const char *const[]){ "../az", "./../az", "x/../../az" }[i]);
        assert_string_equal(stele_dgettext("inside", "stone"), "stone");
    }
}

/* One pass over all that takes memory. Whether all of it was there. */
static bool use_everything(void)
{
    bool all = stele_bindtextdomain("failing", catalogs_root) != NULL;

    all = stele_bind_textdomain_codeset("failing", "ISO-8859-9") && all;
    all = stele_textdomain("failing") && all;
    all = strcmp(stele_gettext("stone"), "da\xfe") == 0 && all;
    all = strcmp(stele_ngettext("one stone", "stones", 2), "da\xfelar") == 0 && all;
    all = stele_bind_textdomain_codeset("failing", "UTF-8") && all;
    all = strcmp(stele_gettext("stone"), "daş") == 0 && all;
    return all;
}

/* In a process of its own, as the library remembers: one allocation fails, what was not translated is given as it is, and
 * when there is memory again all is right. Exits with 0 when nothing failed any more, 1 when something did. */
static void fail_once(size_t n, size_t *in_use)
{
    static struct test_heap heap;
    const pid_t             child = fork();
    int                     status = -1;

    assert_true(child >= 0);
    if (child == 0) {
        (void)signal(SIGSEGV, SIG_DFL); /* A crash is to end the child, not to fail a test in it. */
        heap = (struct test_heap){ .fail_at = n };
        stele_intl__heap = test_allocator(&heap);
        (void)use_everything();
        *in_use = heap.calls < n ? heap.in_use : 0;
        heap.fail_at = 0;
        _exit(!use_everything() ? 3 : *in_use > 0 ? 0 : 1);
    }
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFEXITED(status));
    *in_use = (size_t)WEXITSTATUS(status);
}

static void every_failed_allocation_is_survived(void **state)
{
    size_t outcome = 1, n = 0;

    (void)state;
    install_stones("failing");
    set_language("az");
    while (outcome == 1)
        fail_once(++n, &outcome);
    assert_int_equal(outcome, 0);
    assert_true(n > 20);
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_failed_allocation_is_survived),
        cmocka_unit_test(a_missing_catalog_gives_the_message_itself),
        cmocka_unit_test(the_current_domain_is_asked_where_none_is_named),
        cmocka_unit_test(a_change_of_language_is_noticed),
        cmocka_unit_test(a_change_of_folder_is_noticed),
        cmocka_unit_test(a_thread_has_the_locale_that_it_uses),
        cmocka_unit_test(a_charset_is_chosen_for_a_domain_or_by_the_environment),
        cmocka_unit_test(a_text_that_cannot_be_converted_is_tried_again),
        cmocka_unit_test(strings_stay_the_same_for_ever),
        cmocka_unit_test(contexts_that_are_made_at_run_time_are_found),
        cmocka_unit_test(errno_is_kept),
        cmocka_unit_test(a_broken_catalog_counts_for_none),
        cmocka_unit_test(no_name_of_a_locale_leads_out_of_the_folder),
    };

    return cmocka_run_group_tests(tests, set_up, remove_catalogs_root);
}
