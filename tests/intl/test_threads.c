/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Many threads look up at once, each in a locale of its own, while one binds domains anew. To be run under ThreadSanitizer
 * as well. */
#include "tests/intl/catalogs.h"

#include <pthread.h>
#include <stdatomic.h>

enum { THREADS = 8, ROUNDS = 2000, MESSAGES = 50 };

static const char *const names[] = { "az_AZ.UTF-8", "tr_TR.UTF-8", "de_AT.UTF-8", "C" };
static const char *const folders[] = { "az", "tr", "de", "" };

static atomic_bool ready;
static atomic_uint wrong;

/* In one language all messages of both domains. They are translated, or not at the moment. */
static void look_up_all(size_t language)
{
    char        msgid[32], converted[32], text[32];
    const char *moving;

    for (int i = 0; i < MESSAGES; i++) {
        snprintf(msgid, sizeof msgid, "m%d", i);
        snprintf(text, sizeof text, "%s%s%d", folders[language], *folders[language] ? " ş" : "m", i);
        snprintf(converted, sizeof converted, "%s%s%d", folders[language], *folders[language] ? " \xfe" : "m", i);
        moving = stele_dgettext("moving", msgid);
        if (strcmp(stele_dgettext("steady", msgid), text) != 0
            || strcmp(stele_dgettext("turkish", msgid), converted) != 0
            || (strcmp(moving, text) != 0 && moving != msgid))
            atomic_fetch_add(&wrong, 1);
    }
}

static void *reader(void *context)
{
    const size_t number = (size_t)(uintptr_t)context, language = number % 4;
    locale_t     locale = newlocale(LC_ALL_MASK, names[language], (locale_t)0);

    while (!atomic_load(&ready))
        ;
    if (locale != (locale_t)0) {
        (void)uselocale(locale);
        for (int round = 0; round < ROUNDS / 4; round++)
            look_up_all(language);
        (void)uselocale(LC_GLOBAL_LOCALE);
        freelocale(locale);
    }
    return NULL;
}

static void *writer(void *context)
{
    char name[32];

    (void)context;
    while (!atomic_load(&ready))
        ;
    for (int round = 0; round < ROUNDS; round++) {
        if (!stele_bindtextdomain("moving", round % 2 ? catalogs_root : "/nowhere"))
            atomic_fetch_add(&wrong, 1);
        snprintf(name, sizeof name, "new-%d", round);
        (void)stele_dgettext(name, "m1");
        (void)stele_textdomain(round % 2 ? "steady" : "moving");
    }
    return NULL;
}

static void install_language(const char *folder)
{
    static const char *const domains[] = { "steady", "moving", "turkish" };
    char                     po[8192];
    size_t length = (size_t)snprintf(po, sizeof po, "%s", CATALOG_HEADER("UTF-8", "nplurals=2; plural=n != 1;"));

    for (int i = 0; i < MESSAGES; i++)
        length += (size_t)snprintf(po + length, sizeof po - length, CATALOG_ENTRY("m%d", "%s ş%d"), i, folder, i);
    for (size_t i = 0; i < sizeof domains / sizeof *domains; i++) {
        install_catalog(folder, "LC_MESSAGES", domains[i], po);
        assert_non_null(stele_bindtextdomain(domains[i], catalogs_root));
    }
    assert_non_null(stele_bind_textdomain_codeset("turkish", "ISO-8859-9"));
    assert_non_null(stele_bind_textdomain_codeset("steady", "UTF-8"));
}

static void threads_see_their_own_language_whole(void **state)
{
    pthread_t threads[THREADS + 1];

    (void)state;
    assert_int_equal(unsetenv("LANGUAGE"), 0);
    for (size_t i = 0; i < 3; i++)
        install_language(folders[i]);
    for (size_t i = 0; i <= THREADS; i++)
        assert_int_equal(pthread_create(&threads[i], NULL, i == THREADS ? writer : reader, (void *)(uintptr_t)i), 0);
    atomic_store(&ready, true);
    for (size_t i = 0; i <= THREADS; i++)
        assert_int_equal(pthread_join(threads[i], NULL), 0);
    assert_int_equal(atomic_load(&wrong), 0);
}

int main(void)
{
    static const struct CMUnitTest tests[] = { cmocka_unit_test(threads_see_their_own_language_whole) };

    return cmocka_run_group_tests(tests, make_catalogs_root, remove_catalogs_root);
}
