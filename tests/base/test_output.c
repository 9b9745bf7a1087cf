/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Output files: whole or not at all, and every failure told once. */
#include "tests/support.h"

#include <errno.h>
#include <unistd.h>

#include <stele/output.h>

#include "lib/base/base.h"

static char *folder;

static int make_folder(void **state)
{
    (void)state;
    folder = strdup("/tmp/stele-test.XXXXXX");
    return folder && mkdtemp(folder) && chdir(folder) == 0 ? 0 : -1;
}

static int remove_folder(void **state)
{
    char command[64];

    (void)state;
    snprintf(command, sizeof command, "rm -rf %s", folder);
    free(folder);
    return chdir("/") == 0 && system(command) == 0 ? 0 : -1;
}

static void assert_file(const char *path, const char *expected)
{
    stele__file file;

    assert_int_equal(stele__file_read(&file, path, SIZE_MAX, NULL), STELE_OK);
    assert_str(stele__file_text(&file), expected);
    stele__file_free(&file);
}

/* Writes a text to a file and ends with a status. */
static stele_status write_through(const char *path, const char *text, stele_status status, stele_report *report)
{
    stele_output *output;
    stele_sink    sink;
    stele_status  opened = stele_output_open(&output, path, report);

    if (opened != STELE_OK) {
        assert_null(output);
        return opened;
    }
    sink = stele_output_sink(output);
    if (status == STELE_OK)
        status = sink.write(sink.context, text, strlen(text));
    return stele_output_close(output, status, report);
}

static void a_file_appears_when_it_is_closed(void **state)
{
    stele_output *output;
    stele_sink    sink;

    (void)state;
    assert_int_equal(stele_output_open(&output, "page", NULL), STELE_OK);
    sink = stele_output_sink(output);
    assert_int_equal(sink.write(sink.context, "a st", 4), STELE_OK);
    assert_int_equal(sink.write(sink.context, NULL, 0), STELE_OK);
    assert_int_equal(sink.write(sink.context, "one", 3), STELE_OK);
    assert_int_equal(access("page", F_OK), -1);
    assert_int_equal(stele_output_close(output, STELE_OK, NULL), STELE_OK);
    assert_file("page", "a stone");
}

static void what_was_brought_to_the_disk_waits_for_its_place(void **state)
{
    stele_output *output;
    stele_sink    sink;

    (void)state;
    assert_int_equal(write_through("waits", "old", STELE_OK, NULL), STELE_OK);
    assert_int_equal(stele_output_open(&output, "waits", NULL), STELE_OK);
    sink = stele_output_sink(output);
    assert_int_equal(sink.write(sink.context, "new", 3), STELE_OK);
    assert_int_equal(stele_output_sync(output), STELE_OK);
    assert_file("waits", "old");
    assert_int_equal(stele_output_close(output, STELE_OK, NULL), STELE_OK);
    assert_file("waits", "new");
    assert_int_equal(stele_output_open(&output, "/dev/full", NULL), STELE_OK);
    sink = stele_output_sink(output);
    assert_int_equal(sink.write(sink.context, "x", 1), STELE_OK);
    assert_int_equal(stele_output_sync(output), STELE_SYSTEM);
    assert_int_equal(stele_output_close(output, STELE_OK, NULL), STELE_SYSTEM);
}

static void a_failure_of_the_work_leaves_the_old_file(void **state)
{
    stele_report *report = stele_report_new(NULL);

    (void)state;
    assert_int_equal(write_through("page", "old", STELE_OK, report), STELE_OK);
    /* The work's own failure to read something is no failure to write this file. */
    assert_int_equal(write_through("page", "new", STELE_SYSTEM, report), STELE_SYSTEM);
    assert_int_equal(write_through("page", "new", STELE_INVALID, report), STELE_INVALID);
    assert_file("page", "old");
    assert_int_equal(stele_report_length(report), 0);
    assert_int_equal(system("test \"$(ls -A)\" = page"), 0);
    stele_report_free(report);
}

static void pieces_of_all_sizes_come_out_in_order(void **state)
{
    static const size_t sizes[] = { 1, 65535, 1, 65536, 0, 65537, 200000, 3, 65536 };
    stele_output       *output;
    stele_buffer        expected = { 0 };

    (void)state;
    assert_int_equal(stele_output_open(&output, "large", NULL), STELE_OK);
    for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
        char      *piece = malloc(sizes[i] + 1);
        stele_sink sink = stele_output_sink(output);
        for (size_t at = 0; at < sizes[i]; at++)
            piece[at] = (char)('a' + (at + i) % 26);
        assert_int_equal(sink.write(sink.context, piece, sizes[i]), STELE_OK);
        assert_int_equal(stele_buffer_add(&expected, piece, sizes[i]), STELE_OK);
        free(piece);
    }
    assert_int_equal(stele_output_close(output, STELE_OK, NULL), STELE_OK);
    assert_file("large", expected.data);
    stele_buffer_free(&expected);
}

static void a_full_device_is_told_once(void **state)
{
    stele_report *report = stele_report_new(NULL);
    stele_output *output;
    stele_sink    sink;
    char          block[100000] = { 0 };

    (void)state;
    assert_int_equal(stele_output_open(&output, "/dev/full", report), STELE_OK);
    sink = stele_output_sink(output);
    assert_int_equal(sink.write(sink.context, "few", 3), STELE_OK);
    assert_int_equal(sink.write(sink.context, block, sizeof block), STELE_SYSTEM);
    assert_int_equal(sink.write(sink.context, block, sizeof block), STELE_SYSTEM);
    errno = 0;
    assert_int_equal(stele_output_close(output, STELE_SYSTEM, report), STELE_SYSTEM);
    assert_int_equal(write_through("/dev/full", "few", STELE_OK, report), STELE_SYSTEM);
    assert_int_equal(stele_report_length(report), 2);
    for (size_t i = 0; i < 2; i++) {
        assert_string_equal(stele_report_at(report, i)->file, "/dev/full");
        assert_string_equal(stele_report_at(report, i)->text, "cannot write: No space left on device");
    }
    stele_report_free(report);
}

static void no_output_is_closed_with_the_status_that_is_given(void **state)
{
    (void)state;
    assert_int_equal(stele_output_close(NULL, STELE_LIMIT, NULL), STELE_LIMIT);
}

static void writing_survives_every_failed_allocation(void **state)
{
    (void)state;
    for (size_t n = 1;; n++) {
        struct test_heap heap = { .fail_at = n };
        stele_allocator  allocator = test_allocator(&heap);
        stele_report    *report = stele_report_new(&allocator);
        stele_status     status = write_through("page", "text", STELE_OK, report);

        stele_report_free(report);
        assert_int_equal(heap.in_use, 0);
        if (heap.calls < n) {
            assert_int_equal(status, STELE_OK);
            break;
        }
        if (n > 1)
            assert_int_equal(status, STELE_NO_MEMORY);
    }
    assert_file("page", "text");
}

int main(void)
{
#define IN_FOLDER(test) cmocka_unit_test_setup_teardown(test, make_folder, remove_folder)
    const struct CMUnitTest tests[] = {
        IN_FOLDER(a_file_appears_when_it_is_closed),
        IN_FOLDER(what_was_brought_to_the_disk_waits_for_its_place),
        IN_FOLDER(a_failure_of_the_work_leaves_the_old_file),
        IN_FOLDER(pieces_of_all_sizes_come_out_in_order),
        IN_FOLDER(a_full_device_is_told_once),
        cmocka_unit_test(no_output_is_closed_with_the_status_that_is_given),
        IN_FOLDER(writing_survives_every_failed_allocation),
    };
    return cmocka_run_group_tests_name("output", tests, NULL, NULL);
}
