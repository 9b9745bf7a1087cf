/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Stores: every way in which files are replaced, what is wrong, and what fails. Each test works in a folder of its own. */
#include "tests/store/stone.h"

#include <sys/syscall.h>

/* Stands before the C library's, so that a test can be a system without inotify. */
static int inotify_error;

int inotify_init1(int flags);

int inotify_init1(int flags)
{
    if (inotify_error) {
        errno = inotify_error;
        return -1;
    }
    return (int)syscall(SYS_inotify_init1, flags);
}

static stele_store *open_store(const char *path)
{
    stele_store *store = NULL;

    assert_int_equal(stele_store_open(&store, path, NULL, NULL), STELE_OK);
    return store;
}

static void assert_word(stele_store *store, const char *expected)
{
    stele_bundle *bundle = stele_store_bundle(store);
    char          word[64] = "";

    assert_true(stone_word(bundle, word));
    assert_string_equal(word, expected);
    stele_bundle_close(bundle);
}

/* Waits until the descriptor tells of something and the store has another bundle. */
static void wait_for_word(stele_store *store, const char *expected)
{
    struct pollfd change = { stele_store_descriptor(store), POLLIN, 0 };
    bool          changed = false;

    assert_true(change.fd >= 0);
    while (!changed) {
        if (poll(&change, 1, 5000) != 1)
            fail_msg("nothing told of %s", expected);
        assert_true(stele_store_refresh(store, &changed, NULL) != STELE_BAD_ARGUMENT);
    }
    assert_word(store, expected);
    assert_false(stele_store_is_stale(store));
}

static void shell(const char *command)
{
    assert_int_equal(system(command), 0);
}

/* Whether nothing is told. */
static bool is_quiet(stele_store *store)
{
    struct pollfd change = { stele_store_descriptor(store), POLLIN, 0 };

    return poll(&change, 1, 100) == 0;
}

static void a_bundle_outlives_its_store(void **state)
{
    stele_store  *store;
    stele_bundle *bundle;
    char          word[64];

    (void)state;
    make_stone("po", "bir");
    store = open_store("po");
    assert_false(stele_store_is_polled(store));
    bundle = stele_store_bundle(store);
    write_stone_catalog("po/az.po", "iki");
    wait_for_word(store, "iki");
    stele_store_close(store);
    assert_true(stone_word(bundle, word));
    assert_string_equal(word, "bir");
    stele_bundle_close(bundle);
}

static void what_is_not_there_is_not_opened(void **state)
{
    stele_store *store;

    (void)state;
    assert_int_equal(stele_store_open(&store, "none", NULL, NULL), STELE_NOT_FOUND);
    assert_null(store);
    assert_int_equal(stele_store_open(&store, NULL, NULL, NULL), STELE_BAD_ARGUMENT);
    assert_int_equal(stele_store_open(&store, "none", &(stele_bundle_options){ .reserved = { 1 } }, NULL),
                     STELE_BAD_ARGUMENT);
    stele_store_close(NULL);
}

/* One way of replacing: what is done before the store is opened on `path`, and then. After it the word is "iki". */
typedef struct store_row {
    const char *name, *path, *before, *then;
} store_row;

#define SED "sed s/bir/iki/ po/az.po >new && "

static const store_row rows[] = {
    { "a file is written in place", "po", NULL, SED "cat new >po/az.po" },
    { "another file is renamed over it", "po", NULL, SED "mv new po/az.po" },
    { "a file is removed and made again", "po", NULL, SED "rm po/az.po && cp new po/az.po" },
    { "a file is moved away and made again, as some editors do", "po", NULL,
      SED "mv po/az.po po/az.po~ && cp new po/az.po" },
    { "a file is linked into its place", "po", NULL, SED "rm po/az.po && ln new po/az.po" },
    { "a file becomes a link", "po", NULL, SED "rm po/az.po && ln -s ../new po/az.po" },
    { "the folder is removed and made again", "po", "cp -r po kept",
      "rm -r po && cp -r kept po && sed -i s/bir/iki/ po/az.po" },
    { "another folder is renamed into its place", "po", NULL,
      "cp -r po new && sed -i s/bir/iki/ new/az.po && mv po old && mv new po" },
    { "the folder above is removed and made again", "a/b/po", "mkdir -p a/b && cp -r po a/b/",
      "rm -r a && mkdir -p a/b && cp -r po a/b/ && sed -i s/bir/iki/ a/b/po/az.po" },
    { "the folder above is renamed away and another into its place", "a/b/po",
      "mkdir -p a/b new/b && cp -r po a/b/ && cp -r po new/b/",
      "sed -i s/bir/iki/ new/b/po/az.po && mv a old && mv new a" },
    { "a link to the folder is turned", "link", "cp -r po other && ln -s po link && sed -i s/bir/iki/ other/az.po",
      "ln -s other new && mv -T new link" },
    { "a link on the way is turned", "current/po",
      "mkdir v1 v2 && cp -r po v1/ && cp -r po v2/ && sed -i s/bir/iki/ v2/po/az.po && ln -s v1 current",
      "ln -sfn v2 current" },
    { "the second of two links is turned", "first",
      "cp -r po other && sed -i s/bir/iki/ other/az.po && mkdir links && ln -s ../po links/second && ln -s "
      "links/second first",
      "ln -s ../other new && mv -T new links/second" },
    { "the file behind a link is written", "po", "mv po/az.po shared.po && ln -s ../shared.po po/az.po",
      "sed s/bir/iki/ shared.po >new && cat new >shared.po" },
    { "the file behind a link is replaced", "po", "mkdir far && mv po/az.po far/ && ln -s ../far/az.po po/az.po",
      "sed s/bir/iki/ far/az.po >new && mv new far/az.po" },
    { "a mounted configuration changes", "config",
      "mkdir -p config/..1 config/..2 && cp po/* config/..1 && cp po/* config/..2 && sed -i s/bir/iki/ config/..2/az.po"
      " && ln -s ..1 config/..data && for f in po/*; do ln -s ..data/${f##*/} config/; done",
      "ln -s ..2 config/..new && mv -T config/..new config/..data && rm -r config/..1" },
    { "a way with dots and slashes", "./po//../po/.", NULL, SED "mv new po/az.po" },
    { "the rights of a file come back", "po",
      "sed -i s/bir/iki/ po/az.po && cp -p po/az.po kept && sed -i s/iki/bir/ po/az.po", "cp kept po/az.po" },
    { NULL, NULL, NULL, NULL },
};

static void a_way_of_replacing_is_seen(void **state)
{
    const store_row *row = row_of(state);
    stele_store     *store;

    make_stone("po", "bir");
    if (row->before)
        shell(row->before);
    store = open_store(row->path);
    assert_word(store, "bir");
    shell(row->then);
    wait_for_word(store, "iki");
    /* And from the new place on. */
    if (strcmp(row->path, "po") == 0) {
        write_stone_catalog("po/az.po", "üç");
        wait_for_word(store, "üç");
    }
    stele_store_close(store);
}

static void absolute_ways_are_seen_too(void **state)
{
    const struct test_folder *folder = *state;
    stele_store              *store;
    char                      path[128];

    make_stone("po", "bir");
    assert_int_equal(snprintf(path, sizeof path, "%s/link", folder->path) > 0, 1);
    assert_int_equal(symlink("po", "link"), 0);
    store = open_store(path);
    write_stone_catalog("po/az.po", "iki");
    wait_for_word(store, "iki");
    stele_store_close(store);
}

static void write_image(const char *path)
{
    stele_bundle *bundle = NULL;

    assert_int_equal(stele_bundle_open(&bundle, "po", NULL), STELE_OK);
    write_bytes(path, stele_bundle_image(bundle));
    stele_bundle_close(bundle);
}

static void a_compiled_file_is_watched(void **state)
{
    stele_store *store;

    (void)state;
    make_stone("po", "bir");
    write_image("stone.stele");
    store = open_store("stone.stele");
    write_stone_catalog("po/az.po", "iki");
    write_image("new");
    assert_int_equal(rename("new", "stone.stele"), 0);
    wait_for_word(store, "iki");
    write_stone_catalog("po/az.po", "üç");
    write_image("stone.stele");
    wait_for_word(store, "üç");
    stele_store_close(store);
}

static void a_wrong_state_is_told_once_and_changes_nothing(void **state)
{
    stele_report *report = stele_report_new(NULL);
    stele_store  *store;
    bool          changed = true;

    (void)state;
    make_stone("po", "bir");
    store = open_store("po");
    write_file("po/az.po", "msgid \"The Stone\nmsgstr");
    assert_int_equal(stele_store_refresh(store, &changed, report), STELE_INVALID);
    assert_false(changed);
    assert_true(stele_report_count(report, STELE_ERROR) > 0);
    assert_string_equal(stele_report_at(report, 0)->file, "po/az.po");
    assert_true(stele_store_is_stale(store));
    assert_word(store, "bir");
    assert_int_equal(unlink("po/stone.txt"), 0);
    assert_int_equal(stele_store_refresh(store, NULL, NULL), STELE_NOT_FOUND);
    write_file("po/stone.txt", "The Stone\n\nIt stands.\n\nIt stays.\n");
    write_stone_catalog("po/az.po", "iki");
    wait_for_word(store, "iki");
    stele_store_close(store);
    stele_report_free(report);
}

static void the_same_again_is_no_change(void **state)
{
    stele_store *store;
    bool         changed = true;

    (void)state;
    make_stone("po", "bir");
    store = open_store("po");
    assert_int_equal(stele_store_refresh(store, &changed, NULL), STELE_OK);
    assert_false(changed);
    write_stone_catalog("po/az.po", "bir");
    write_file("po/notes", "nothing that counts");
    assert_int_equal(stele_store_refresh(store, &changed, NULL), STELE_OK);
    assert_false(changed);
    assert_true(is_quiet(store));
    stele_store_close(store);
}

static void reading_wakes_nobody(void **state)
{
    stele_store *store;

    (void)state;
    make_stone("po", "bir");
    store = open_store("po");
    shell("cat po/* >/dev/null && ls -l po >/dev/null");
    assert_true(is_quiet(store));
    stele_store_close(store);
}

/* On the way to the folder only the names on the way matter. */
static void neighbours_change_nothing(void **state)
{
    stele_store *store;
    bool         changed = true;

    (void)state;
    make_stone("po", "bir");
    store = open_store("po");
    write_file("neighbour", "text");
    assert_int_equal(unlink("neighbour"), 0);
    assert_false(is_quiet(store));
    assert_int_equal(stele_store_refresh(store, &changed, NULL), STELE_OK);
    assert_false(changed);
    assert_true(is_quiet(store));
    stele_store_close(store);
}

/* A file that is being made is left alone until it is complete. */
static void a_new_file_is_read_when_it_is_closed(void **state)
{
    char         text[1024];
    stele_store *store;
    bool         changed = true;
    FILE        *file;

    (void)state;
    make_stone("po", "bir");
    assert_int_equal(unlink("po/az.po"), 0);
    assert_int_equal(unlink("po/LINGUAS"), 0);
    store = open_store("po");
    stone_catalog(text, "iki");
    file = fopen("po/az.po", "w");
    assert_non_null(file);
    assert_int_equal(fwrite(text, 1, 100, file), 100);
    assert_int_equal(fflush(file), 0);
    assert_false(is_quiet(store));
    assert_int_equal(stele_store_refresh(store, &changed, NULL), STELE_OK);
    assert_false(changed);
    assert_true(fputs(text + 100, file) >= 0);
    assert_int_equal(fclose(file), 0);
    wait_for_word(store, "iki");
    stele_store_close(store);
}

static void an_overflow_of_events_loses_no_change(void **state)
{
    FILE        *limit = fopen("/proc/sys/fs/inotify/max_queued_events", "r");
    unsigned     most = 0;
    stele_store *store;
    bool         changed = false;

    (void)state;
    if (!limit || fscanf(limit, "%u", &most) != 1 || most > 50000)
        skip();
    fclose(limit);
    make_stone("po", "bir");
    store = open_store("po");
    for (unsigned i = 0; i < most / 2 + 100; i++) {
        const int file = open("po/noise", O_WRONLY | O_CREAT, 0600);
        assert_true(file >= 0);
        assert_int_equal(close(file), 0);
        assert_int_equal(unlink("po/noise"), 0);
    }
    write_stone_catalog("po/az.po", "iki");
    assert_int_equal(stele_store_refresh(store, &changed, NULL), STELE_OK);
    assert_true(changed);
    assert_word(store, "iki");
    write_stone_catalog("po/az.po", "üç");
    wait_for_word(store, "üç");
    stele_store_close(store);
}

static void without_inotify_changes_are_found_by_looking(void **state)
{
    static const int errors[] = { ENOSYS, EMFILE };
    stele_report    *report = stele_report_new(NULL);
    bool             changed;

    (void)state;
    for (size_t i = 0; i < 2; i++) {
        char         folder[32];
        stele_store *store = NULL;
        snprintf(folder, sizeof folder, "po%zu", i);
        make_stone(folder, "bir");
        inotify_error = errors[i];
        stele_report_clear(report);
        assert_int_equal(stele_store_open(&store, folder, NULL, report), STELE_OK);
        inotify_error = 0;
        assert_int_equal(stele_report_count(report, STELE_WARNING), 1);
        assert_string_equal(stele_report_at(report, 0)->id, "store-polled");
        assert_int_equal(stele_store_descriptor(store), -1);
        assert_true(stele_store_is_polled(store));
        assert_int_equal(stele_store_refresh(store, &changed, report), STELE_OK);
        assert_false(changed);
        snprintf(folder, sizeof folder, "po%zu", i);
        assert_int_equal(chdir(folder), 0);
        write_stone_catalog("az.po", "iki");
        assert_int_equal(chdir(".."), 0);
        assert_int_equal(stele_store_refresh(store, &changed, report), STELE_OK);
        assert_true(changed);
        assert_word(store, "iki");
        stele_store_close(store);
    }
    stele_report_free(report);
}

/* An allocator that writes to the files while they are read. */
struct meddler {
    struct test_heap heap;
    unsigned         left; /* How often still. */
    unsigned         turn;
};

static void *meddle(void *context, size_t size)
{
    struct meddler *meddler = context;
    char            word[32];

    if (meddler->left > 0) {
        meddler->left--;
        snprintf(word, sizeof word, "söz-%u", ++meddler->turn);
        write_stone_catalog("po/az.po", word);
    }
    return test_allocate(&meddler->heap, size);
}

static void *meddled_reallocate(void *context, void *block, size_t old_size, size_t new_size)
{
    return test_reallocate(&((struct meddler *)context)->heap, block, old_size, new_size);
}

static void meddled_release(void *context, void *block, size_t size)
{
    test_release(&((struct meddler *)context)->heap, block, size);
}

static void files_that_change_while_they_are_read_are_read_again(void **state)
{
    struct meddler  meddler = { { 0 }, 0, 0 };
    stele_allocator allocator = { meddle, meddled_reallocate, meddled_release, &meddler };
    stele_report   *report = stele_report_new(&allocator);
    stele_store    *store;
    bool            changed = false;

    (void)state;
    make_stone("po", "bir");
    store = open_store("po");
    write_stone_catalog("po/az.po", "iki");
    meddler.left = 5;
    assert_int_equal(stele_store_refresh(store, &changed, report), STELE_OK);
    assert_true(changed);
    assert_int_equal(meddler.left, 0);
    assert_int_equal(stele_report_length(report), 0);
    assert_word(store, "söz-5");
    meddler.left = UINT32_MAX;
    assert_int_equal(stele_store_refresh(store, &changed, report), STELE_INVALID);
    assert_false(changed);
    meddler.left = 0;
    assert_int_equal(stele_report_length(report), 1);
    assert_string_equal(stele_report_at(report, 0)->id, "store-unstable");
    assert_true(stele_store_is_stale(store));
    assert_word(store, "söz-5");
    assert_int_equal(stele_store_refresh(store, &changed, NULL), STELE_OK);
    assert_true(changed);
    stele_store_close(store);
    stele_report_free(report);
    assert_int_equal(meddler.heap.in_use, 0);
}

static void every_failed_allocation_is_survived(void **state)
{
    (void)state;
    make_stone("po", "bir");
    assert_int_equal(symlink("po", "link"), 0);
    shell("mv po/az.po az.po && ln -s ../az.po po/az.po");
    for (size_t n = 0;; n++) {
        struct test_heap heap = { .fail_at = n + 1 };
        stele_allocator  allocator = test_allocator(&heap);
        stele_report    *report = stele_report_new(&allocator);
        stele_store     *store = NULL;
        stele_status     status = STELE_NO_MEMORY;
        bool             changed = false;
        if (report)
            status = stele_store_open(&store, "link", &(stele_bundle_options){ .locales = "az" }, report);
        if (status == STELE_OK) {
            write_stone_catalog("az.po", "iki");
            status = stele_store_refresh(store, &changed, report);
            if (status == STELE_NO_MEMORY) {
                assert_word(store, "bir");
                heap.fail_at = 0;
                assert_int_equal(stele_store_refresh(store, &changed, report), STELE_OK);
                heap.fail_at = n + 1;
            }
            assert_true(changed);
            assert_word(store, "iki");
            write_stone_catalog("az.po", "bir");
        } else {
            assert_int_equal(status, STELE_NO_MEMORY);
        }
        stele_store_close(store);
        stele_report_free(report);
        assert_int_equal(heap.in_use, 0);
        if (heap.calls <= n)
            break;
    }
}

enum { PLAIN = 13, ROWS = sizeof rows / sizeof *rows - 1 };

int main(void)
{
    static const struct {
        const char *name;
        void (*run)(void **state);
    } plain[PLAIN] = {
        { "a bundle outlives its store", a_bundle_outlives_its_store },
        { "what is not there is not opened", what_is_not_there_is_not_opened },
        { "absolute ways are seen too", absolute_ways_are_seen_too },
        { "a compiled file is watched", a_compiled_file_is_watched },
        { "a wrong state is told once and changes nothing", a_wrong_state_is_told_once_and_changes_nothing },
        { "the same again is no change", the_same_again_is_no_change },
        { "reading wakes nobody", reading_wakes_nobody },
        { "neighbours change nothing", neighbours_change_nothing },
        { "a new file is read when it is closed", a_new_file_is_read_when_it_is_closed },
        { "an overflow of events loses no change", an_overflow_of_events_loses_no_change },
        { "without inotify changes are found by looking", without_inotify_changes_are_found_by_looking },
        { "files that change while they are read are read again",
          files_that_change_while_they_are_read_are_read_again },
        { "every failed allocation is survived", every_failed_allocation_is_survived },
    };
    static struct CMUnitTest tests[PLAIN + ROWS];

    for (size_t i = 0; i < PLAIN; i++)
        tests[i] = (struct CMUnitTest){ plain[i].name, plain[i].run, make_folder, remove_folder, NULL };
    for (size_t i = 0; i < ROWS; i++)
        tests[PLAIN + i] = (struct CMUnitTest){ rows[i].name, a_way_of_replacing_is_seen, make_folder, remove_folder,
                                                (void *)(uintptr_t)&rows[i] };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
