/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* MO files: looking up, against the C library's gettext() in the same file; opening, against a copy of the bytes; writing.
 *
 *     bench-mo
 *
 * The catalogs are made here, the same each time. What is compared is measured by turns, and a figure is the median of all
 * rounds but the first, which does not count; each way of looking up is gone once without the clock before. Keys are asked
 * in random order; they are the program's own, side by side as constants are; with 100,000 that costs the caller a line of
 * memory for each, whoever is asked. A miss is a key with another last character. What memory alone takes is measured beside:
 * a loop that reads the key, a line of a table, and a line of the file, each at a place that the one before gave. For
 * threads the best round of each counts, as two processors are seldom both free. */
#include <libintl.h>
#include <locale.h>
#include <pthread.h>
#include <sched.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include <stele.h>

#include "bench/bench.h"

enum { ROUNDS = 16, QUESTIONS = 100000, LINE = 64, HUGE_PAGE = 2 << 20, LINE_MESSAGES = 2 };

/* A catalog, its file, and what is asked of it. */
typedef struct mo_subject {
    size_t       messages;
    stele_buffer file;
    stele_mo    *mo;
    char       **hits, **misses;
    size_t      *lengths; /* Of the hits. */
    uint64_t    *lines; /* Random numbers, a line of memory for every two messages, as the table for looking up has. */
    char        *own;   /* The keys' bytes. */
} mo_subject;

static void put(stele_buffer *text, const char *part)
{
    if (stele_buffer_add(text, part, strlen(part)) != STELE_OK)
        bench_fail("no memory");
}

static void put_words(stele_buffer *text, const char *const words[16], size_t count, uint64_t *seed)
{
    for (size_t i = 0; i < count; i++) {
        put(text, words[bench_next(seed) % 16]);
        put(text, i + 1 < count ? " " : "");
    }
}

/* The text of a PO file: two to nine words, one in thirty with a plural. */
static stele_catalog *make_catalog(size_t messages)
{
    static const char *const english[16] = { "Open",     "the", "selected", "node",    "cannot", "file",
                                             "Resource", "%s",  "editor",   "Scene",   "value",  "of",
                                             "path",     "is",  "Invalid",  "property" };
    static const char *const russian[16] = { "открыть",   "файл", "узел",     "сцена",    "не",   "удалось",
                                             "ресурс",    "%s",   "значение", "свойство", "путь", "для",
                                             "выбранный", "или",  "редактор", "на" };
    stele_buffer   text = { 0 };
    stele_catalog *catalog;
    uint64_t       seed = 20240229;

    put(&text, "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n"
               "Plural-Forms: nplurals=2; plural=n != 1;\\n\"\n");
    for (size_t i = 1; i < messages; i++) {
        const size_t words = 1 + bench_next(&seed) % 8;
        const bool   plural = bench_next(&seed) % 30 == 0;
        char         number[32];
        snprintf(number, sizeof number, " %zu\"\n", i);
        put(&text, "\nmsgid \"");
        put_words(&text, english, words, &seed);
        put(&text, number);
        if (plural) {
            put(&text, "msgid_plural \"");
            put_words(&text, english, words, &seed);
            put(&text, "\"\nmsgstr[0] \"");
            put_words(&text, russian, words, &seed);
            put(&text, "\"\nmsgstr[1] \"");
        } else {
            put(&text, "msgstr \"");
        }
        put_words(&text, russian, words, &seed);
        put(&text, "\"\n");
    }
    if (stele_catalog_read(&catalog, (stele_str){ text.data, text.length }, NULL, NULL) != STELE_OK)
        bench_fail("cannot read the catalog");
    stele_buffer_free(&text);
    return catalog;
}

/* Opens the file as a program does, from where it lies; stele reads it into memory of large pages. */
static void open_file(mo_subject *subject)
{
    char       path[] = "/tmp/stele-bench.XXXXXX";
    const int  descriptor = mkstemp(path);
    stele_sink sink = stele_sink_descriptor(descriptor);

    if (descriptor < 0 || sink.write(sink.context, subject->file.data, subject->file.length) != STELE_OK
        || stele_mo_open(&subject->mo, path, NULL) != STELE_OK)
        bench_fail("stele cannot open the file");
    close(descriptor);
    unlink(path);
}

/* Takes lines of memory full of random numbers, on huge pages if there are many. */
static uint64_t *take_lines(size_t count, uint64_t *seed)
{
    const size_t size = (count * LINE + HUGE_PAGE - 1) / HUGE_PAGE * HUGE_PAGE;
    uint64_t    *lines = aligned_alloc(HUGE_PAGE, size);

    if (!lines)
        bench_fail("no memory");
    (void)madvise(lines, size, MADV_HUGEPAGE);
    for (size_t i = 0; i < size / sizeof *lines; i++)
        lines[i] = bench_next(seed);
    return lines;
}

/* Chooses the questions. */
static void make_questions(mo_subject *subject)
{
    const size_t keys = stele_mo_length(subject->mo) - 1;
    uint64_t     seed = 7;
    char        *to = subject->own = bench_take(2 * subject->file.length, 1);
    char       **hits = bench_take(keys, sizeof *hits), **misses = bench_take(keys, sizeof *misses);
    stele_str    key;

    for (size_t i = 0; i < keys; i++) {
        (void)stele_mo_at(subject->mo, i + 1, &key, NULL);
        hits[i] = strcpy(to, key.data);
        to += strlen(to) + 1;
    }
    for (size_t i = 0; i < keys; i++) {
        misses[i] = strcpy(to, hits[i]);
        to += strlen(to) + 1;
        to[-2] = '?';
    }
    subject->hits = bench_take(QUESTIONS, sizeof *subject->hits);
    subject->misses = bench_take(QUESTIONS, sizeof *subject->misses);
    subject->lengths = bench_take(QUESTIONS, sizeof *subject->lengths);
    for (size_t i = 0; i < QUESTIONS; i++) {
        const size_t chosen = bench_next(&seed) % keys;
        subject->hits[i] = hits[chosen];
        subject->misses[i] = misses[chosen];
        subject->lengths[i] = strlen(hits[chosen]);
    }
    free(hits);
    free(misses);
    subject->lines = take_lines(keys / LINE_MESSAGES + 1, &seed);
}

/* Writes the file to where gettext() looks, in memory if there is such a folder. Whether gettext() finds it. */
static bool install(const mo_subject *subject)
{
    static char folder[64];
    char        path[128], domain[32];
    FILE       *file;

    if (!*folder) {
        strcpy(folder, access("/dev/shm", W_OK) == 0 ? "/dev/shm/stele-bench.XXXXXX" : "/tmp/stele-bench.XXXXXX");
        if (!mkdtemp(folder))
            bench_fail("cannot make a folder");
    }
    snprintf(domain, sizeof domain, "messages-%zu", subject->messages);
    snprintf(path, sizeof path, "%s/tt", folder);
    (void)mkdir(path, 0700);
    snprintf(path, sizeof path, "%s/tt/LC_MESSAGES", folder);
    (void)mkdir(path, 0700);
    snprintf(path, sizeof path, "%s/tt/LC_MESSAGES/%s.mo", folder, domain);
    file = fopen(path, "wb");
    if (!file || fwrite(subject->file.data, 1, subject->file.length, file) != subject->file.length || fclose(file) != 0)
        bench_fail("cannot write a file");
    bindtextdomain(domain, folder);
    textdomain(domain);
    (void)gettext(subject->hits[0]); /* The file is open from here on. */
    unlink(path);
    snprintf(path, sizeof path, "%s/tt/LC_MESSAGES", folder);
    rmdir(path);
    snprintf(path, sizeof path, "%s/tt", folder);
    rmdir(path);
    rmdir(folder);
    *folder = '\0';
    return gettext(subject->hits[0]) != subject->hits[0];
}

static size_t ask_stele(const mo_subject *subject, char *const *keys)
{
    size_t sum = 0;

    for (size_t i = 0; i < QUESTIONS; i++)
        sum += stele_mo_find(subject->mo, (stele_str){ NULL, 0 }, stele_str_of(keys[i])).length;
    return sum;
}

static size_t ask_hits(const mo_subject *subject)
{
    return ask_stele(subject, subject->hits);
}

static size_t ask_hits_with_lengths(const mo_subject *subject)
{
    size_t sum = 0;

    for (size_t i = 0; i < QUESTIONS; i++)
        sum += stele_mo_find_key(subject->mo, subject->hits[i], subject->lengths[i]).length;
    return sum;
}

static size_t ask_misses(const mo_subject *subject)
{
    return ask_stele(subject, subject->misses);
}

/* How many keys gettext() does not find. */
static size_t ask_gettext(char *const *keys)
{
    size_t sum = 0;

    for (size_t i = 0; i < QUESTIONS; i++)
        sum += (size_t)(gettext(keys[i]) == keys[i]);
    return sum;
}

static size_t ask_peer_hits(const mo_subject *subject)
{
    return ask_gettext(subject->hits);
}

static size_t ask_peer_misses(const mo_subject *subject)
{
    return ask_gettext(subject->misses);
}

/* What looking up cannot do without: it waits for three lines of memory, each at a place that the one before gives. The strings
 * of all originals stand side by side, before the translations. */
static size_t touch_memory(const mo_subject *subject)
{
    const size_t lines = subject->messages / LINE_MESSAGES, words = LINE / sizeof *subject->lines;
    stele_str    first_original, first_translation;
    size_t       size, sum = 0;

    (void)stele_mo_at(subject->mo, 0, &first_original, &first_translation);
    size = (size_t)(first_translation.data - first_original.data);
    for (size_t i = 0; i < QUESTIONS; i++) {
        const uint64_t hash = ((unsigned char)*subject->hits[i] + i) * UINT64_C(0x9e3779b97f4a7c15) >> 32;
        const uint64_t found = subject->lines[(hash * lines >> 32) * words] >> 32;
        sum += (unsigned char)first_original.data[found * size >> 32];
    }
    return sum;
}

/* One of two threads, on a processor of its own. */
typedef struct mo_asker {
    const mo_subject  *subject;
    pthread_barrier_t *start;
    size_t             processor;
    double             took;
} mo_asker;

/* How often a thread asks all: once would be over before the other has begun. */
enum { TURNS = 10 };

static void *ask_in_thread(void *data)
{
    mo_asker *asker = data;
    cpu_set_t own;
    double    start;

    CPU_ZERO(&own);
    CPU_SET(asker->processor, &own);
    (void)sched_setaffinity(0, sizeof own, &own);
    (void)ask_hits(asker->subject);
    pthread_barrier_wait(asker->start);
    start = bench_clock(CLOCK_MONOTONIC);
    for (int i = 0; i < TURNS; i++)
        (void)ask_hits(asker->subject);
    asker->took = bench_clock(CLOCK_MONOTONIC) - start;
    return NULL;
}

/* The time by the clock on the wall, for threads could wait, of `count` of them on processors from `first` on, that each ask all.
 * The longest counts. */
static double ask_in_threads(const mo_subject *subject, unsigned count, unsigned first)
{
    pthread_barrier_t start;
    pthread_t         threads[2];
    mo_asker          askers[2];
    double            longest = 0;

    pthread_barrier_init(&start, NULL, count);
    for (unsigned i = 0; i < count; i++) {
        askers[i] = (mo_asker){ subject, &start, first + i, 0 };
        if (pthread_create(&threads[i], NULL, ask_in_thread, &askers[i]) != 0)
            bench_fail("cannot start a thread");
    }
    for (unsigned i = 0; i < count; i++) {
        pthread_join(threads[i], NULL);
        longest = askers[i].took > longest ? askers[i].took : longest;
    }
    pthread_barrier_destroy(&start);
    return longest;
}

/* The ways of asking, those of the peer last. */
enum { HITS, HITS_WITH_LENGTHS, MISSES, MEMORY, PEER_HITS, PEER_MISSES, WAYS };

static size_t (*const ways[WAYS])(const mo_subject *) = {
    ask_hits, ask_hits_with_lengths, ask_misses, touch_memory, ask_peer_hits, ask_peer_misses,
};

/* Asks once without a clock, so that nobody pays for what was asked before in another way. */
static double time_of(size_t (*ask)(const mo_subject *), const mo_subject *subject)
{
    volatile size_t sum = ask(subject);
    double          start = bench_now();

    sum += ask(subject);
    return bench_now() - start;
}

/* How many times as fast two threads are as one; 0 where there is one processor. */
static double compare_threads(const mo_subject *subject)
{
    double one[ROUNDS], two[ROUNDS];

    if (sysconf(_SC_NPROCESSORS_ONLN) < 2)
        return 0;
    for (int round = 0; round < ROUNDS; round++) {
        one[round] = ask_in_threads(subject, 1, (unsigned)round % 2);
        two[round] = ask_in_threads(subject, 2, 0);
    }
    (void)bench_median(one, ROUNDS); /* They are in order now. */
    (void)bench_median(two, ROUNDS);
    return 2 * one[1] / two[1];
}

static void print_look_ups(const mo_subject *subject)
{
    const bool has_peer = install(subject);
    double     times[WAYS][ROUNDS], figures[WAYS] = { 0 }, threads;
    const int  count = has_peer ? WAYS : PEER_HITS;

    if (stele_mo_prepare(subject->mo) != STELE_OK)
        bench_fail("no memory");
    if (has_peer && (ask_peer_hits(subject) != 0 || ask_peer_misses(subject) != QUESTIONS))
        bench_fail("gettext() does not find what is there, or finds what is not");
    for (int round = 0; round < ROUNDS; round++) {
        for (int way = 0; way < count; way++)
            times[way][round] = time_of(ways[way], subject);
    }
    for (int way = 0; way < count; way++)
        figures[way] = bench_median(times[way], ROUNDS) / QUESTIONS * 1e9;
    threads = compare_threads(subject);
    printf("| %zu | %.0f | %.0f | %.0f | %.0f ", subject->messages, figures[HITS], figures[HITS_WITH_LENGTHS],
           figures[MISSES], figures[MEMORY]);
    if (has_peer)
        printf("| %.0f | %.0f | %.1f | %.1f ", figures[PEER_HITS], figures[PEER_MISSES],
               figures[PEER_HITS] / figures[HITS], figures[PEER_MISSES] / figures[MISSES]);
    else
        printf("| - | - | - | - ");
    printf(threads > 0 ? "| %.2f |\n" : "| - |\n", threads);
    fflush(stdout);
}

/* A copy of the file in memory. */
static double time_of_copy(const mo_subject *subject)
{
    char  *room = bench_take(subject->file.length, 1);
    double times[ROUNDS];

    for (int round = 0; round < ROUNDS; round++) {
        const double start = bench_now();
        memcpy(room, subject->file.data, subject->file.length);
        __asm__ volatile("" : : "r"(room) : "memory");
        times[round] = bench_now() - start;
    }
    free(room);
    return bench_median(times, ROUNDS);
}

/* Opening, and the first look-up. */
static void print_opening(const mo_subject *subject)
{
    const double gigabytes = (double)subject->file.length / 1e9;
    double       opening[ROUNDS], indexing[ROUNDS], figure;

    for (int round = 0; round < ROUNDS; round++) {
        stele_mo *mo;
        double    start = bench_now();
        if (stele_mo_use(&mo, (stele_str){ subject->file.data, subject->file.length }, NULL, NULL) != STELE_OK)
            bench_fail("stele cannot open the file");
        opening[round] = bench_now() - start;
        start = bench_now();
        (void)!stele_mo_prepare(mo);
        indexing[round] = bench_now() - start;
        stele_mo_free(mo);
    }
    figure = bench_median(opening, ROUNDS);
    printf("| %zu | %.2f | %.3f | %.1f | %.1f | %.0f |\n", subject->messages, gigabytes * 1e3, figure * 1e3,
           gigabytes / figure, gigabytes / time_of_copy(subject),
           bench_median(indexing, ROUNDS) / (double)subject->messages * 1e9);
    fflush(stdout);
}

static stele_status drop(void *context, const char *bytes, size_t length)
{
    *(size_t *)context += length + (unsigned char)*bytes;
    return STELE_OK;
}

static void print_writing(const mo_subject *subject, const stele_catalog *catalog)
{
    const double megabytes = (double)subject->file.length / 1e6;
    double       times[ROUNDS], figure;
    size_t       sum = 0;

    for (int round = 0; round < ROUNDS; round++) {
        const double start = bench_now();
        if (stele_mo_write(catalog, NULL, (stele_sink){ .write = drop, .context = &sum }, NULL) != STELE_OK)
            bench_fail("stele cannot write the file");
        times[round] = bench_now() - start;
    }
    figure = bench_median(times, ROUNDS);
    printf("| %zu | %.2f | %.2f | %.0f | %.0f | %.0f |\n", subject->messages, megabytes, figure * 1e3,
           megabytes / figure, megabytes / time_of_copy(subject), figure / (double)subject->messages * 1e9);
    fflush(stdout);
}

static void free_subject(mo_subject *subject)
{
    stele_mo_free(subject->mo);
    stele_buffer_free(&subject->file);
    free(subject->hits);
    free(subject->misses);
    free(subject->lengths);
    free(subject->own);
    free(subject->lines);
}

int main(void)
{
    static const size_t sizes[] = { 1000, 10000, 100000 };
    mo_subject          subjects[3] = { { 0 } };
    stele_catalog      *catalogs[3];

    if (!setlocale(LC_ALL, "C.UTF-8") || setenv("LANGUAGE", "tt", 1) != 0)
        bench_fail("there is no locale C.UTF-8");
    for (size_t i = 0; i < 3; i++) {
        mo_subject *subject = &subjects[i];
        subject->messages = sizes[i];
        catalogs[i] = make_catalog(sizes[i]);
        if (stele_mo_write(catalogs[i], NULL, stele_sink_buffer(&subject->file), NULL) != STELE_OK)
            bench_fail("stele cannot write the file");
        open_file(subject);
        make_questions(subject);
    }
    printf("## Looking up in an MO file, random order, ns\n\n"
           "| messages | stele, hit | with a length | miss | memory alone | gettext(), hit | miss | times as fast, hit "
           "| miss | two threads, times one |\n|---|---|---|---|---|---|---|---|---|---|\n");
    for (size_t i = 0; i < 3; i++)
        print_look_ups(&subjects[i]);
    printf("\n## Opening an MO file in memory\n\n"
           "| messages | MB | ms | GB/s | memcpy, GB/s | first look-up builds the index, ns a message |\n"
           "|---|---|---|---|---|---|\n");
    for (size_t i = 0; i < 3; i++)
        print_opening(&subjects[i]);
    printf("\n## Writing an MO file from a catalog in memory\n\n"
           "| messages | MB | ms | MB/s | memcpy, MB/s | ns a message |\n|---|---|---|---|---|---|\n");
    for (size_t i = 0; i < 3; i++)
        print_writing(&subjects[i], catalogs[i]);
    printf("\n");
    for (size_t i = 0; i < 3; i++) {
        stele_catalog_free(catalogs[i]);
        free_subject(&subjects[i]);
    }
    return 0;
}
