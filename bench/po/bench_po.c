/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Reading PO files: stele with vectors and without, libgettextpo, and a copy of the bytes beside them, in one run.
 *
 *     bench-po [CORPUS]
 *
 * Reads a catalog of 24 MB and 100,000 messages that is made here, the same each time, and the catalogs in the folders of
 * CORPUS. A figure is the median of several runs behind one that does not count. stele reads from memory and its time has
 * all that reading does: the copy of the bytes, validation of UTF-8, the index, releasing everything. It takes turns with its
 * portable kernels, so that a change in the machine's speed meets both. The peer can only read files; they lie in memory
 * too, where /dev/shm is. */
#include <glob.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

#include "bench/po/made.h"
#include "lib/po/reader.h"
#include "lib/text/utf8_kernels.h"

#if HAVE_GETTEXTPO
#include <gettext-po.h>
#endif

enum { RUNS = 101, LARGE_RUNS = 21, PEER_RUNS = 5, LARGE_PEER_RUNS = 3, LARGE = 5000000 };

/* A file to read. */
typedef struct po_subject {
    const char *name;
    const char *path;
    char       *bytes;
    size_t      length;
} po_subject;

static double now(void)
{
    struct timespec time;

    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + 1e-9 * (double)time.tv_nsec;
}

static int compare_times(const void *a, const void *b)
{
    const double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* The median times of some actions that take turns, in seconds. */
typedef double (*po_action)(const po_subject *);

enum { ACTIONS_MAX = 2 };

static void measure(const po_subject *subject, size_t runs, const po_action actions[], size_t count, double medians[])
{
    static double times[ACTIONS_MAX][RUNS];

    for (size_t run = 0; run <= runs; run++) {
        for (size_t i = 0; i < count; i++)
            times[i][run ? run - 1 : 0] = actions[i](subject); /* The first round is written over. */
    }
    for (size_t i = 0; i < count; i++) {
        qsort(times[i], runs, sizeof times[i][0], compare_times);
        medians[i] = times[i][runs / 2];
    }
}

static double measure_one(const po_subject *subject, size_t runs, po_action action)
{
    double median;

    measure(subject, runs, &action, 1, &median);
    return median;
}

static double read_by(po_kernels kernels, const po_subject *subject)
{
    const double   start = now();
    stele_catalog *catalog;

    if (stele__po_read_by(kernels, &catalog, (stele_str){ subject->bytes, subject->length }, NULL, NULL) != STELE_OK)
        fail("stele cannot read the file");
    stele_catalog_free(catalog);
    return now() - start;
}

static double read_with_stele(const po_subject *subject)
{
    return read_by((po_kernels){ 0 }, subject);
}

/* By the kernels that are the last of their lists. */
static double read_portably(const po_subject *subject)
{
    return read_by((po_kernels){ .scan = &stele__po_scan_kernels[stele__po_scan_kernel_count - 1],
                                 .utf8 = &stele__utf8_kernels[stele__utf8_kernel_count - 1] },
                   subject);
}

#if HAVE_GETTEXTPO
static void ignore_error(int severity, po_message_t message, const char *file, size_t line, size_t column,
                         int multiline, const char *text)
{
    (void)severity, (void)message, (void)file, (void)line, (void)column, (void)multiline, (void)text;
}

static void ignore_two_errors(int severity, po_message_t a, const char *file_a, size_t line_a, size_t column_a,
                              int multiline_a, const char *text_a, po_message_t b, const char *file_b, size_t line_b,
                              size_t column_b, int multiline_b, const char *text_b)
{
    (void)severity, (void)a, (void)file_a, (void)line_a, (void)column_a, (void)multiline_a, (void)text_a;
    (void)b, (void)file_b, (void)line_b, (void)column_b, (void)multiline_b, (void)text_b;
}

static double read_with_peer(const po_subject *subject)
{
    static const struct po_xerror_handler handler = { ignore_error, ignore_two_errors };
    const double                          start = now();
    po_file_t                             file = po_file_read(subject->path, &handler);

    if (!file)
        fail("libgettextpo cannot read the file");
    po_file_free(file);
    return now() - start;
}
#endif

/* Copies into memory that was used before. */
static double copy_warm(const po_subject *subject)
{
    static char  *room;
    static size_t size;
    double        start;

    if (size < subject->length) {
        free(room);
        if (!(room = malloc(subject->length)))
            fail("no memory");
        size = subject->length;
        memset(room, 1, size);
    }
    start = now();
    memcpy(room, subject->bytes, subject->length);
    __asm__ volatile("" : : "r"(room) : "memory");
    return now() - start;
}

/* Copies into memory that is fresh from the system each time, as a reader's is. */
static double copy_fresh(const po_subject *subject)
{
    const double start = now();
    char        *room = mmap(NULL, subject->length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

    if (room == MAP_FAILED)
        fail("no memory");
    memcpy(room, subject->bytes, subject->length);
    __asm__ volatile("" : : "r"(room) : "memory");
    munmap(room, subject->length);
    return now() - start;
}

/* An allocator that counts the bytes in use. */
static void *count_allocate(void *context, size_t size)
{
    *(size_t *)context += size;
    return malloc(size);
}

static void *count_reallocate(void *context, void *block, size_t old_size, size_t new_size)
{
    *(size_t *)context += new_size - old_size;
    return realloc(block, new_size);
}

static void count_release(void *context, void *block, size_t size)
{
    *(size_t *)context -= size;
    free(block);
}

/* What a catalog takes beside the bytes of its file, for each message. */
static double measure_memory(const po_subject *subject)
{
    size_t                bytes = 0;
    const stele_allocator allocator = { count_allocate, count_reallocate, count_release, &bytes };
    stele_report         *report = stele_report_new(&allocator);
    const size_t          before = bytes;
    stele_catalog        *catalog;
    double                result;

    if (stele_catalog_read(&catalog, (stele_str){ subject->bytes, subject->length }, NULL, report) != STELE_OK)
        fail("stele cannot read the file");
    result = (double)(bytes - before - subject->length) / (double)stele_catalog_length(catalog);
    stele_catalog_free(catalog);
    stele_report_free(report);
    return result;
}

static void print_row(const po_subject *subject)
{
    static const po_action readers[] = { read_with_stele, read_portably };
    const bool             is_large = subject->length > LARGE;
    const size_t           runs = is_large ? LARGE_RUNS : RUNS;
    const double           megabytes = (double)subject->length / 1e6;
    double                 stele[2];

    measure(subject, runs, readers, 2, stele);
    printf("| %s, %.2f MB | %.0f | %.0f (%.2f) ", subject->name, megabytes, megabytes / stele[0], megabytes / stele[1],
           stele[0] / stele[1]);
#if HAVE_GETTEXTPO
    const double peer = measure_one(subject, is_large ? LARGE_PEER_RUNS : PEER_RUNS, read_with_peer);
    printf("| %.1f | %.1f ", megabytes / peer, peer / stele[0]);
#else
    printf("| - | - ");
#endif
    printf("| %.0f | %.0f | %.0f |\n", measure_memory(subject), megabytes / measure_one(subject, runs, copy_warm),
           megabytes / measure_one(subject, runs, copy_fresh));
    fflush(stdout);
}

static void print_made(void)
{
    char         path[] = "/dev/shm/stele-bench-po.XXXXXX";
    int          descriptor = mkstemp(path);
    stele_buffer text = make_catalog();
    stele_sink   sink = stele_sink_descriptor(descriptor);

    if (descriptor < 0 || sink.write(sink.context, text.data, text.length) != STELE_OK)
        fail("cannot write to /dev/shm");
    print_row(&(po_subject){ "made here, 100,000 messages", path, text.data, text.length });
    close(descriptor);
    unlink(path);
    stele_buffer_free(&text);
}

static void print_file(const char *path)
{
    FILE        *file = fopen(path, "rb");
    stele_buffer text = { 0 };
    char         part[65536];
    size_t       got;

    if (!file)
        fail("cannot open a file of the corpus");
    while ((got = fread(part, 1, sizeof part, file)) > 0) {
        if (stele_buffer_add(&text, part, got) != STELE_OK)
            fail("no memory");
    }
    fclose(file);
    print_row(&(po_subject){ strrchr(path, '/') + 1, path, text.data, text.length });
    stele_buffer_free(&text);
}

int main(int count, char **words)
{
    printf(
        "## Reading a PO file from memory\n\n"
        "Portable is stele without vector instructions, in brackets as a part of the speed with them. Memory is what "
        "a\n"
        "catalog takes beside the bytes of its file.\n\n"
        "| file | stele, MB/s | portable | libgettextpo, MB/s | times as fast | memory, bytes a message | memcpy, warm "
        "| memcpy, fresh memory |\n"
        "|---|---|---|---|---|---|---|---|\n");
    print_made();
    for (size_t i = 0; count > 1 && i < 2; i++) {
        char   pattern[4096];
        glob_t files;
        snprintf(pattern, sizeof pattern, i ? "%s/*/*.pot" : "%s/*/*.po", words[1]);
        if (glob(pattern, 0, NULL, &files) != 0)
            continue;
        for (size_t file = 0; file < files.gl_pathc; file++)
            print_file(files.gl_pathv[file]);
        globfree(&files);
    }
    printf("\n");
    return 0;
}
