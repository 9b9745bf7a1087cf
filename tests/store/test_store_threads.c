/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Eight readers take bundles and read them while a writer replaces catalogs and another thread refreshes. Every bundle must be
 * whole, and for each reader none older than the one before. Then the exchange alone, as often as it goes. To be run under
 * ThreadSanitizer and AddressSanitizer as well.
 *
 *     test-store-threads [VERSIONS]     how often the catalog is replaced; 40 by default */
#include "tests/store/stone.h"

#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>

#include "lib/store/swap.h"

enum { READERS = 8, EXCHANGES = 20000 };

static stele_store *store;
static unsigned     versions = 40;
static atomic_bool  over;
static atomic_uint  wrong, taken;

static void *read_bundles(void *context)
{
    unsigned long last = 0;

    (void)context;
    while (!atomic_load(&over)) {
        stele_bundle *bundle = stele_store_bundle(store);
        char          word[64] = "0";
        unsigned long version;
        if (!stone_word(bundle, word))
            atomic_fetch_add(&wrong, 1);
        stele_bundle_close(bundle);
        version = strtoul(word, NULL, 10);
        if (version < last)
            atomic_fetch_add(&wrong, 1);
        last = version;
        atomic_fetch_add(&taken, 1);
    }
    return NULL;
}

/* Only takes and gives back, as fast as it can, so that it often meets the exchange. */
static void *take_bundles(void *context)
{
    (void)context;
    while (!atomic_load(&over)) {
        for (int i = 0; i < 1000; i++)
            stele_bundle_close(stele_store_bundle(store));
        (void)sched_yield();
    }
    return NULL;
}

/* Where reading takes longer than the writer leaves the files alone, they are told to be unstable; nothing else is. */
static void *refresh(void *context)
{
    struct pollfd change = { stele_store_descriptor(store), POLLIN, 0 };
    stele_report *report = stele_report_new(NULL);

    (void)context;
    while (!atomic_load(&over)) {
        if (poll(&change, 1, 100) == 1 && stele_store_refresh(store, NULL, report) != STELE_OK
            && strcmp(stele_report_at(report, 0)->id, "store-unstable") != 0)
            atomic_fetch_add(&wrong, 1);
        stele_report_clear(report);
    }
    stele_report_free(report);
    return NULL;
}

static void readers_see_whole_bundles_in_their_order(void **state)
{
    pthread_t     threads[READERS + 1];
    stele_bundle *last;
    char          word[64] = "";

    (void)state;
    make_stone("po", "1");
    assert_int_equal(stele_store_open(&store, "po", NULL, NULL), STELE_OK);
    assert_int_equal(pthread_create(&threads[READERS], NULL, refresh, NULL), 0);
    for (size_t i = 0; i < READERS; i++)
        assert_int_equal(pthread_create(&threads[i], NULL, i % 4 ? read_bundles : take_bundles, NULL), 0);
    for (unsigned version = 2; version <= versions; version++) {
        snprintf(word, sizeof word, "%u", version);
        write_stone_catalog("new.po", word);
        assert_int_equal(rename("new.po", "po/az.po"), 0);
        (void)poll(NULL, 0, 4);
    }
    atomic_store(&over, true);
    for (size_t i = 0; i <= READERS; i++)
        assert_int_equal(pthread_join(threads[i], NULL), 0);
    assert_int_equal(atomic_load(&wrong), 0);
    assert_true(atomic_load(&taken) > 0);
    assert_int_equal(stele_store_refresh(store, NULL, NULL), STELE_OK);
    last = stele_store_bundle(store);
    assert_true(stone_word(last, word));
    assert_int_equal(strtoul(word, NULL, 10), versions);
    stele_bundle_close(last);
    stele_store_close(store);
}

static store_swap exchanged;

static void *take_exchanged(void *context)
{
    (void)context;
    while (!atomic_load(&over)) {
        for (int i = 0; i < 100; i++) {
            stele_bundle *bundle = stele_store__swap_take(&exchanged);
            if (stele_bundle_locale_count(bundle) != 2)
                atomic_fetch_add(&wrong, 1);
            stele_bundle_close(bundle);
        }
        (void)sched_yield();
    }
    return NULL;
}

/* One more bundle over the same bytes, which costs little: each is released when its last reader has closed it. */
static stele_bundle *use_image(stele_str image)
{
    stele_bundle *bundle = NULL;

    assert_int_equal(stele_bundle_use(&bundle, image, "stone", &(stele_bundle_options){ .map = true }, NULL), STELE_OK);
    return bundle;
}

static void an_exchange_takes_nothing_from_under_a_reader(void **state)
{
    pthread_t     threads[READERS];
    stele_bundle *source = NULL;

    (void)state;
    make_stone("po", "1");
    assert_int_equal(stele_bundle_open(&source, "po", NULL), STELE_OK);
    stele_store__swap_begin(&exchanged, use_image(stele_bundle_image(source)));
    atomic_store(&over, false);
    for (size_t i = 0; i < READERS; i++)
        assert_int_equal(pthread_create(&threads[i], NULL, take_exchanged, NULL), 0);
    for (int i = 0; i < EXCHANGES; i++) {
        stele_store__swap_put(&exchanged, use_image(stele_bundle_image(source)));
        if (i % 16 == 0)
            (void)sched_yield();
    }
    atomic_store(&over, true);
    for (size_t i = 0; i < READERS; i++)
        assert_int_equal(pthread_join(threads[i], NULL), 0);
    assert_int_equal(atomic_load(&wrong), 0);
    stele_store__swap_end(&exchanged);
    stele_bundle_close(source);
}

int main(int argc, char **argv)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(readers_see_whole_bundles_in_their_order, make_folder, remove_folder),
        cmocka_unit_test_setup_teardown(an_exchange_takes_nothing_from_under_a_reader, make_folder, remove_folder),
    };

    if (argc > 1)
        versions = (unsigned)strtoul(argv[1], NULL, 10);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
