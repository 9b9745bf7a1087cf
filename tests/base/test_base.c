/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The lowest floor: arenas, buffers, slices, reports, files. */
#include "tests/support.h"

#include <errno.h>
#include <sys/stat.h>
#include <unistd.h>

#include <stele/input.h>

#include "lib/base/base.h"

static void an_arena_hands_out_aligned_pieces_that_do_not_overlap(void **state)
{
    struct test_heap heap = { 0 };
    stele_allocator  allocator = test_allocator(&heap);
    stele__arena     arena;
    unsigned char   *pieces[300];

    (void)state;
    stele__arena_init(&arena, &allocator);
    for (size_t i = 0; i < 300; i++) {
        pieces[i] = stele__arena_take(&arena, i + 1);
        assert_non_null(pieces[i]);
        assert_int_equal((uintptr_t)pieces[i] % sizeof(void *), 0);
        memset(pieces[i], (int)i, i + 1);
        assert_non_null(stele__arena_take_bytes(&arena, i % 7));
    }
    for (size_t i = 0; i < 300; i++) {
        for (size_t at = 0; at <= i; at++)
            assert_int_equal(pieces[i][at], (unsigned char)i);
    }
    assert_true(heap.calls < 20);
    stele__arena_free(&arena);
    assert_int_equal(heap.in_use, 0);
    assert_int_equal(heap.bytes, 0);
}

static void an_arena_refuses_sizes_that_wrap(void **state)
{
    stele__arena arena = { 0 };

    (void)state;
    assert_null(stele__arena_take(&arena, SIZE_MAX));
    assert_null(stele__arena_take_bytes(&arena, SIZE_MAX - 3));
    assert_non_null(stele__arena_take(&arena, 1));
    assert_null(stele__arena_take(&arena, SIZE_MAX));
    stele__arena_free(&arena);
}

static void a_lent_piece_is_handed_out_first(void **state)
{
    char         room[256], *piece;
    stele__arena arena = { 0 };

    (void)state;
    stele__arena_lend(&arena, room, sizeof room);
    piece = stele__arena_take_bytes(&arena, 200);
    assert_ptr_equal(piece, room);
    assert_true(stele__arena_take_bytes(&arena, 100) != room + 200);
    stele__arena_lend(&arena, room, sizeof room); /* There is more already. */
    piece = stele__arena_take_bytes(&arena, 1);
    assert_true(piece < room || piece >= room + sizeof room);
    stele__arena_free(&arena);
}

static void large_blocks_keep_their_bytes_when_they_change_their_size(void **state)
{
    static const size_t sizes[] = { 1, 3 << 20, 2 << 20, 100, 4 << 20, 6 << 20, 2 << 20 };
    size_t              size = 700 << 10;
    unsigned char      *block = stele__allocate_large(NULL, &size);

    (void)state;
    assert_int_equal(size, 2 << 20); /* Of the default allocator's: whole huge pages, at such a page's start. */
    assert_int_equal((uintptr_t)block % size, 0);
    memset(block, 0xaa, size);
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        block = stele__reallocate(NULL, block, size, sizes[i]);
        assert_non_null(block);
        if (size < sizes[i])
            memset(block + size, 0xaa, sizes[i] - size);
        size = sizes[i];
        assert_int_equal(block[0], 0xaa);
        assert_int_equal(block[size - 1], 0xaa);
    }
    stele__release(NULL, block, size);
}

static void large_blocks_of_a_callers_allocator_have_the_size_asked_for(void **state)
{
    struct test_heap heap = { 0 };
    stele_allocator  allocator = test_allocator(&heap);
    size_t           size = (700 << 10) + 1;
    void            *block = stele__allocate_large(&allocator, &size);

    (void)state;
    assert_non_null(block);
    assert_int_equal(size, (700 << 10) + 1);
    stele__release(&allocator, block, size);
    assert_int_equal(heap.in_use, 0);
}

static void a_buffer_that_cannot_grow_stays_as_it_was(void **state)
{
    struct test_heap heap = { .fail_at = 2 };
    stele_allocator  allocator = test_allocator(&heap);
    stele_buffer     buffer = { .allocator = &allocator };
    char             large[4096] = { 0 };

    (void)state;
    assert_int_equal(stele_buffer_add(&buffer, "stone", 5), STELE_OK);
    assert_int_equal(stele_buffer_add(&buffer, large, sizeof large), STELE_NO_MEMORY);
    assert_string_equal(buffer.data, "stone");
    assert_int_equal(stele_buffer_reserve(&buffer, SIZE_MAX), STELE_NO_MEMORY);
    assert_int_equal(buffer.length, 5);
    stele_buffer_free(&buffer);
    assert_int_equal(heap.in_use, 0);
}

static void pieces_are_cut_at_separators(void **state)
{
    stele_str rest = stele_str_of("az,,tr"), piece;

    (void)state;
    assert_true(stele__next_piece(&rest, ',', &piece));
    assert_str(piece, "az");
    assert_true(stele__next_piece(&rest, ',', &piece));
    assert_str(piece, "");
    assert_true(stele__next_piece(&rest, ',', &piece));
    assert_str(piece, "tr");
    assert_false(stele__next_piece(&rest, ',', &piece));
}

static void a_diagnostic_is_printed_in_the_gettext_style(void **state)
{
    stele_report *report = stele_report_new(NULL);
    stele_buffer  text;

    (void)state;
    stele__tell(report, STELE__FILE_TOO_LARGE, (stele__place){ "az.po", 41, 7 },
                &(stele__args){ { STELE__LITERAL("12") } });
    stele__tell(report, STELE__FILE_IS_FOLDER, (stele__place){ NULL, 0, 0 }, NULL);
    text = test_report_text(report);
    assert_string_equal(text.data, "az.po:41:7: error: the file is larger than 12 bytes\n"
                                   "error: this is a folder, a file is needed\n");
    assert_int_equal(stele_report_count(report, STELE_ERROR), 2);
    assert_string_equal(stele_report_at(report, 0)->id, "file-too-large");
    stele_buffer_free(&text);
    stele_report_free(report);
}

static void a_diagnostic_shows_hostile_bytes_escaped(void **state)
{
    stele_report *report = stele_report_new(NULL);
    char          longer[1000];

    (void)state;
    memset(longer, 'x', sizeof longer);
    stele__tell(report, STELE__FILE_OPEN, (stele__place){ 0 },
                &(stele__args){ { STELE__LITERAL("a\033[31m\xff\xc2\x9bö\n") } });
    assert_string_equal(stele_report_at(report, 0)->text, "cannot open: a\\x1b[31m\\xff\\xc2\\x9bö\\x0a");
    stele__tell(report, STELE__FILE_OPEN, (stele__place){ 0 }, &(stele__args){ { { longer, sizeof longer } } });
    assert_true(strlen(stele_report_at(report, 1)->text) < 200);
    stele_report_free(report);
}

static void a_caller_adds_findings_of_its_own(void **state)
{
    stele_report    *report = stele_report_new(NULL);
    char             text[] = "no message 'a\033[31m'";
    stele_diagnostic mine = { .severity = STELE_WARNING, .id = "mine", .file = "az.po", .line = 3, .text = text };

    (void)state;
    stele_report_add(report, &mine);
    memset(text, 'x', sizeof text - 1);
    stele_report_limit(report, 1);
    stele_report_add(report, &mine);
    stele_report_add(NULL, &mine);
    assert_int_equal(stele_report_length(report), 1);
    assert_int_equal(stele_report_count(report, STELE_WARNING), 2);
    assert_true(stele_report_is_partial(report));
    assert_string_equal(stele_report_at(report, 0)->text, "no message 'a\\x1b[31m'");
    assert_string_equal(stele_report_at(report, 0)->file, "az.po");
    stele_report_free(report);
}

static void input_is_read_whole_from_a_pipe(void **state)
{
    int          ends[2];
    stele_buffer text = { 0 };

    (void)state;
    assert_int_equal(pipe(ends), 0);
    assert_int_equal(write(ends[1], "stone", 5), 5);
    close(ends[1]);
    assert_int_equal(stele_buffer_add(&text, "a ", 2), STELE_OK);
    assert_int_equal(stele_input_read(&text, ends[0], "<stdin>", NULL), STELE_OK);
    assert_string_equal(text.data, "a stone");
    close(ends[0]);
    assert_int_equal(stele_input_read(&text, ends[0], "<stdin>", NULL), STELE_SYSTEM);
    assert_string_equal(text.data, "a stone");
    stele_buffer_free(&text);
}

static void a_report_keeps_no_more_than_its_limit(void **state)
{
    stele_report *report = stele_report_new(NULL);

    (void)state;
    stele_report_limit(report, 2);
    for (int i = 0; i < 5; i++)
        stele__tell(report, STELE__FILE_IS_FOLDER, (stele__place){ 0 }, NULL);
    assert_int_equal(stele_report_length(report), 2);
    assert_int_equal(stele_report_count(report, STELE_ERROR), 5);
    assert_true(stele_report_is_partial(report));
    stele_report_clear(report);
    assert_int_equal(stele_report_count(report, STELE_ERROR), 0);
    stele__tell(report, STELE__FILE_IS_FOLDER, (stele__place){ 0 }, NULL);
    assert_int_equal(stele_report_length(report), 1);
    stele_report_free(report);
}

static void a_report_survives_every_failed_allocation(void **state)
{
    (void)state;
    for (size_t n = 1;; n++) {
        struct test_heap heap = { .fail_at = n };
        stele_allocator  allocator = test_allocator(&heap);
        stele_report    *report = stele_report_new(&allocator);

        stele__tell(report, STELE__FILE_IS_FOLDER, (stele__place){ "a", 1, 1 }, NULL);
        stele__tell(report, STELE__FILE_OPEN, (stele__place){ "b", 1, 1 }, &(stele__args){ { STELE__LITERAL("why") } });
        if (report)
            assert_int_equal(stele_report_count(report, STELE_ERROR), 2);
        stele_report_free(report);
        assert_int_equal(heap.in_use, 0);
        if (heap.calls < n)
            break;
    }
}

static const char *in_capitals(void *context, const char *text)
{
    (void)context;
    return strcmp(text, "error") == 0 ? "FEHLER" : "ein Ordner: %1";
}

static void a_report_translates_before_it_fills_in(void **state)
{
    stele_report *report = stele_report_new(NULL);
    stele_buffer  text;

    (void)state;
    stele_report_translate(report, in_capitals, NULL);
    stele__tell(report, STELE__FILE_IS_FOLDER, (stele__place){ 0 }, &(stele__args){ { STELE__LITERAL("%1") } });
    text = test_report_text(report);
    assert_string_equal(text.data, "FEHLER: ein Ordner: %1\n");
    stele_buffer_free(&text);
    stele_report_free(report);
}

/* A folder of its own for each test that writes files. */
static int make_folder(void **state)
{
    char *folder = strdup("/tmp/stele-test.XXXXXX");

    if (!folder || !mkdtemp(folder) || chdir(folder) != 0)
        return -1;
    *state = folder;
    return 0;
}

static int remove_folder(void **state)
{
    char command[64];

    snprintf(command, sizeof command, "rm -rf %s", (char *)*state);
    free(*state);
    return chdir("/") == 0 && system(command) == 0 ? 0 : -1;
}

static void write_file(const char *path, const char *bytes)
{
    FILE *file = fopen(path, "w");

    assert_non_null(file);
    assert_true(fputs(bytes, file) >= 0);
    assert_int_equal(fclose(file), 0);
}

static void assert_file(const char *path, const char *expected)
{
    stele__file file;

    assert_int_equal(stele__file_read(&file, path, SIZE_MAX, NULL), STELE_OK);
    assert_str(stele__file_text(&file), expected);
    stele__file_free(&file);
}

static void reading_tells_what_is_wrong(void **state)
{
    stele_report *report = stele_report_new(NULL);
    stele__file   file;
    stele_buffer  text;

    (void)state;
    write_file("five", "12345");
    assert_int_equal(stele__file_read(&file, "none", SIZE_MAX, report), STELE_NOT_FOUND);
    assert_int_equal(stele__file_read(&file, ".", SIZE_MAX, report), STELE_SYSTEM);
    assert_int_equal(stele__file_read(&file, "five", 5, report), STELE_LIMIT);
    text = test_report_text(report);
    assert_string_equal(text.data, "none: error: cannot open: No such file or directory\n"
                                   ".: error: this is a folder, a file is needed\n"
                                   "five: error: the file is larger than 4 bytes\n");
    assert_int_equal(stele__file_read(&file, "five", 6, report), STELE_OK);
    assert_string_equal(file.bytes, "12345");
    stele__file_free(&file);
    stele_buffer_free(&text);
    stele_report_free(report);
}

static void a_pipe_is_read_to_its_end(void **state)
{
    stele__file file;
    int         ends[2];

    (void)state;
    assert_int_equal(pipe(ends), 0);
    assert_int_equal(write(ends[1], "through a pipe", 14), 14);
    close(ends[1]);
    assert_int_equal(stele__file_read_descriptor(&file, ends[0], "pipe", SIZE_MAX, NULL), STELE_OK);
    assert_string_equal(file.bytes, "through a pipe");
    stele__file_free(&file);
    close(ends[0]);
}

static void replacing_keeps_mode_and_link(void **state)
{
    stele__replacement replacement;
    struct stat        about;

    (void)state;
    write_file("old", "old");
    assert_int_equal(chmod("old", 0640), 0);
    assert_int_equal(symlink("old", "link"), 0);
    assert_int_equal(stele__replacement_begin(&replacement, "link", NULL), STELE_OK);
    assert_int_equal(
        stele__replacement_sink(&replacement).write(stele__replacement_sink(&replacement).context, "new", 3), STELE_OK);
    assert_file("old", "old");
    assert_int_equal(stele__replacement_end(&replacement, STELE_OK, NULL), STELE_OK);
    assert_file("old", "new");
    assert_int_equal(lstat("link", &about), 0);
    assert_true(S_ISLNK(about.st_mode));
    assert_int_equal(stat("old", &about), 0);
    assert_int_equal(about.st_mode & 07777, 0640);
}

static void a_failed_replacement_leaves_the_old_file_alone(void **state)
{
    stele__replacement replacement;

    (void)state;
    write_file("old", "old");
    assert_int_equal(stele__replacement_begin(&replacement, "old", NULL), STELE_OK);
    assert_int_equal(stele__replacement_end(&replacement, STELE_INVALID, NULL), STELE_INVALID);
    assert_file("old", "old");
    assert_int_equal(system("test \"$(ls -A)\" = old"), 0);
}

static void a_full_device_is_noticed(void **state)
{
    stele__replacement replacement;
    stele_report      *report = stele_report_new(NULL);
    stele_sink         sink;
    stele_status       status;

    (void)state;
    assert_int_equal(stele__replacement_begin(&replacement, "/dev/full", report), STELE_OK);
    sink = stele__replacement_sink(&replacement);
    status = sink.write(sink.context, "text", 4);
    assert_int_equal(status, STELE_SYSTEM);
    assert_int_equal(stele__replacement_end(&replacement, status, report), STELE_SYSTEM);
    assert_string_equal(stele_report_at(report, 0)->text, "cannot write: No space left on device");
    stele_report_free(report);
}

static void a_folder_that_is_missing_is_told(void **state)
{
    stele__replacement replacement;
    stele_report      *report = stele_report_new(NULL);

    (void)state;
    assert_int_equal(stele__replacement_begin(&replacement, "none/file", report), STELE_SYSTEM);
    assert_string_equal(stele_report_at(report, 0)->text, "cannot write: No such file or directory");
    stele_report_free(report);
}

int main(void)
{
#define IN_FOLDER(test) cmocka_unit_test_setup_teardown(test, make_folder, remove_folder)
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_arena_hands_out_aligned_pieces_that_do_not_overlap),
        cmocka_unit_test(an_arena_refuses_sizes_that_wrap),
        cmocka_unit_test(a_lent_piece_is_handed_out_first),
        cmocka_unit_test(large_blocks_keep_their_bytes_when_they_change_their_size),
        cmocka_unit_test(large_blocks_of_a_callers_allocator_have_the_size_asked_for),
        cmocka_unit_test(a_buffer_that_cannot_grow_stays_as_it_was),
        cmocka_unit_test(pieces_are_cut_at_separators),
        cmocka_unit_test(a_diagnostic_is_printed_in_the_gettext_style),
        cmocka_unit_test(a_diagnostic_shows_hostile_bytes_escaped),
        cmocka_unit_test(a_caller_adds_findings_of_its_own),
        cmocka_unit_test(input_is_read_whole_from_a_pipe),
        cmocka_unit_test(a_report_keeps_no_more_than_its_limit),
        cmocka_unit_test(a_report_survives_every_failed_allocation),
        cmocka_unit_test(a_report_translates_before_it_fills_in),
        IN_FOLDER(reading_tells_what_is_wrong),
        cmocka_unit_test(a_pipe_is_read_to_its_end),
        IN_FOLDER(replacing_keeps_mode_and_link),
        IN_FOLDER(a_failed_replacement_leaves_the_old_file_alone),
        cmocka_unit_test(a_full_device_is_noticed),
        IN_FOLDER(a_folder_that_is_missing_is_told),
    };
    return cmocka_run_group_tests_name("base", tests, NULL, NULL);
}
