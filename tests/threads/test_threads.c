/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Every type that ARCHITECTURE.md says is shared freely, asked by 2, 8 and 64 threads at once: each answer must be the one that
 * a single thread gets from an object of its own. Then all together: readers render in all locales, stores reload, catalogs are
 * merged, and reports fill. To be run under ThreadSanitizer as well.
 *
 *     test-threads [MILLISECONDS]     for how long the last goes on with each number of threads; 400 by default */
#include "tests/icu/icu.h"
#include "tests/store/stone.h"
#include "tests/threads/shared.h"

#include <pthread.h>
#include <stdatomic.h>
#include <time.h>

#include <stele/icu.h>
#include <stele/merge.h>

enum { MOST_THREADS = 64, MOST_VARIANTS = 36 };

static const size_t thread_counts[] = { 2, 8, MOST_THREADS };

static long            duration = 400;
static pthread_mutex_t gate = PTHREAD_MUTEX_INITIALIZER; /* held until all threads are there */
static atomic_bool     over;
static atomic_uint     wrong;
static atomic_size_t   rendered, merged, refreshed;

/* Nobody spins: under ThreadSanitizer sixty spinning threads keep the last from ever beginning. */
static void pass_the_gate(void)
{
    (void)pthread_mutex_lock(&gate);
    (void)pthread_mutex_unlock(&gate);
}

static void run(size_t count, void *(*work)(void *))
{
    pthread_t threads[MOST_THREADS];

    assert_int_equal(pthread_mutex_lock(&gate), 0);
    for (size_t i = 0; i < count; i++)
        assert_int_equal(pthread_create(&threads[i], NULL, work, (void *)(uintptr_t)i), 0);
    assert_int_equal(pthread_mutex_unlock(&gate), 0);
    if (!atomic_load(&over))
        (void)poll(NULL, 0, (int)duration);
    atomic_store(&over, true);
    for (size_t i = 0; i < count; i++)
        assert_int_equal(pthread_join(threads[i], NULL), 0);
}

/* One type at a time: the object has just been made, and nobody has asked it yet. */
static const struct shared *asked;
static stele_buffer         expected[MOST_VARIANTS];

static void *ask_all(void *context)
{
    const size_t number = (size_t)(uintptr_t)context;

    pass_the_gate();
    for (size_t i = 0; i < asked->variants; i++) {
        const size_t variant = (i + number) % asked->variants;
        stele_buffer answer = { 0 };
        if (!asked->ask(variant, &answer) || answer.length != expected[variant].length
            || memcmp(answer.data, expected[variant].data, answer.length) != 0)
            atomic_fetch_add(&wrong, 1);
        stele_buffer_free(&answer);
    }
    return NULL;
}

static void all_threads_get_the_answer_that_one_gets(void **state)
{
    asked = *state;
    if (asked->needs_icu && stele_icu_open(NULL) != STELE_OK)
        skip();
    asked->make();
    memset(expected, 0, sizeof expected);
    for (size_t i = 0; i < asked->variants; i++)
        assert_true(asked->ask(i, &expected[i]) && expected[i].length > 0);
    asked->release();
    for (size_t i = 0; i < sizeof thread_counts / sizeof *thread_counts; i++) {
        asked->make();
        atomic_store(&over, true); /* each asks everything once, however long it takes */
        run(thread_counts[i], ask_all);
        asked->release();
    }
    assert_int_equal(atomic_exchange(&wrong, 0), 0);
    for (size_t i = 0; i < asked->variants; i++)
        stele_buffer_free(&expected[i]);
}

/* What the paper promises is what is asked above: the first paragraph of "Threads", up to what is not shared. */
static void every_type_that_is_promised_is_asked(void **state)
{
    char        path[512], text[65536];
    const char *source = getenv("STELE_SOURCE"), *at, *end;
    FILE       *file;
    size_t      length, found = 0;

    (void)state;
    (void)snprintf(path, sizeof path, "%s/ARCHITECTURE.md", source ? source : ".");
    file = fopen(path, "rb");
    assert_non_null(file);
    length = fread(text, 1, sizeof text - 1, file);
    (void)fclose(file);
    text[length] = '\0';
    at = strstr(text, "\nImmutable, shared freely:");
    assert_non_null(at);
    end = strstr(at, "A `stele_store`");
    assert_non_null(end);
    while ((at = strstr(at, "`stele_")) && at < end) {
        const size_t name = strcspn(at + 1, "`");
        size_t       i = 0;
        while (i < shared_count
               && (strlen(shared_types[i].type) != name || memcmp(shared_types[i].type, at + 1, name) != 0))
            i++;
        if (i == shared_count)
            print_error("# nobody asks %.*s\n", (int)name, at + 1);
        assert_true(i < shared_count);
        at += name + 2;
        found++;
    }
    assert_int_equal(found, shared_count);
}

/* All together. */
static stele_store   *stores[2];
static stele_catalog *old, *template;

static bool render_all(const stele_bundle *bundle, stele_report *report)
{
    bool whole = true;

    for (size_t i = 0; i < stele_bundle_locale_count(bundle); i++) {
        stele_buffer text = { 0 };
        whole &= stele_render(bundle,
                              &(stele_render_options){ .locale = stele_bundle_locale_at(bundle, i)->locale.tag,
                                                       .format = (stele_format)(i % 6),
                                                       .width = 60,
                                                       .tell_fallback = true },
                              stele_sink_buffer(&text), report)
                     == STELE_OK
                 && text.length > 0;
        stele_buffer_free(&text);
    }
    return whole;
}

static void render_once(stele_report *report, size_t number)
{
    stele_bundle *built_in = NULL, *bundle = stele_store_bundle(stores[number % 2]);
    char          word[64];

    if (stele_bundle_open_builtin(&built_in, NULL, report) != STELE_OK || !render_all(built_in, report)
        || !render_all(bundle, report) || !stone_word(bundle, word))
        atomic_fetch_add(&wrong, 1);
    stele_bundle_close(built_in);
    stele_bundle_close(bundle);
    atomic_fetch_add(&rendered, 1);
}

static void merge_once(stele_report *report)
{
    stele_catalog *made = NULL;

    if (stele_merge(&made, old, template, NULL, NULL, report) != STELE_OK || stele_catalog_length(made) == 0)
        atomic_fetch_add(&wrong, 1);
    stele_catalog_free(made);
    atomic_fetch_add(&merged, 1);
}

/* Thread 0 and 1 keep a store each fresh, and put the files of the other anew; of the others, one in four merges. */
static void *do_something(void *context)
{
    const size_t  number = (size_t)(uintptr_t)context;
    stele_report *report = stele_report_new(NULL);
    unsigned      version = 0;

    pass_the_gate();
    for (;;) {
        if (number < 2) {
            char word[64], path[64], made[64];
            (void)snprintf(word, sizeof word, "%u", ++version);
            (void)snprintf(path, sizeof path, "po%zu/az.po", 1 - number);
            (void)snprintf(made, sizeof made, "new%zu.po", number);
            write_stone_catalog(made, word);
            if (rename(made, path) != 0
                || (stele_store_refresh(stores[number], NULL, report) != STELE_OK
                    && strcmp(stele_report_at(report, stele_report_length(report) - 1)->id, "store-unstable") != 0))
                atomic_fetch_add(&wrong, 1);
            atomic_fetch_add(&refreshed, 1);
        } else if (number % 4 == 3)
            merge_once(report);
        else
            render_once(report, number);
        /* A note of one's own in a report of one's own, until it is full and says so. */
        stele_report_add(report, &(stele_diagnostic){ .id = "x", .severity = STELE_NOTE, .text = "filled" });
        if (stele_report_length(report) > 500)
            stele_report_clear(report);
        if (atomic_load(&over))
            break;
    }
    stele_report_free(report);
    return NULL;
}

static void all_at_once_nothing_is_torn(void **state)
{
    char path[512];

    (void)state;
    shared_path(path, "tr.po");
    assert_int_equal(stele_catalog_open(&old, path, NULL), STELE_OK);
    shared_path(path, "khojaly.pot");
    assert_int_equal(stele_catalog_open(&template, path, NULL), STELE_OK);
    make_stone("po0", "0");
    make_stone("po1", "0");
    assert_int_equal(stele_store_open(&stores[0], "po0", NULL, NULL), STELE_OK);
    assert_int_equal(stele_store_open(&stores[1], "po1", NULL, NULL), STELE_OK);
    for (size_t i = 0; i < sizeof thread_counts / sizeof *thread_counts; i++) {
        atomic_store(&over, false);
        run(thread_counts[i], do_something);
        assert_int_equal(atomic_load(&wrong), 0);
    }
    assert_true(atomic_load(&rendered) > 0 && atomic_load(&merged) > 0 && atomic_load(&refreshed) > 0);
    stele_store_close(stores[0]);
    stele_store_close(stores[1]);
    stele_catalog_free(old);
    stele_catalog_free(template);
}

int main(int argc, char **argv)
{
    if (getenv("STELE_BUILD"))
        use_built_module();
    if (argc > 1)
        duration = strtol(argv[1], NULL, 10);
    for (size_t i = 0; i < shared_count; i++)
        add_test(shared_types[i].type, all_threads_get_the_answer_that_one_gets, (void *)(uintptr_t)&shared_types[i]);
    tests[test_count++] = (struct CMUnitTest)cmocka_unit_test(every_type_that_is_promised_is_asked);
    tests[test_count++] = (struct CMUnitTest)IN_FOLDER(all_at_once_nothing_is_torn);
    return _cmocka_run_group_tests("threads", tests, test_count, NULL, NULL);
}
