/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* dgettext() of libstele-intl beside the C library's, in one process, on the same catalogs.
 *
 *     bench-intl
 *
 * Keys are asked in random order. Both are asked by turns; a figure is the median of all rounds but the first, in which each
 * opens its catalog. A miss is a key with another last character. */
#include <libintl.h>
#include <locale.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include <stele.h>

#define STELE_LIBINTL_NO_MACROS
#include <stele/libintl.h>

#include "bench/bench.h"

enum { ROUNDS = 22, QUESTIONS = 100000, KEY_MAX = 96 };

typedef char *translate(const char *domain, const char *msgid);
typedef char  question[KEY_MAX];

static char root[64];

/* The key of a message: two to nine words and a number. */
static void make_key(char *key, size_t number)
{
    static const char *const words[16] = { "Open",     "the", "selected", "node",    "cannot", "file",
                                           "Resource", "%s",  "editor",   "Scene",   "value",  "of",
                                           "path",     "is",  "Invalid",  "property" };
    uint64_t                 seed = 20240226 + number * UINT64_C(0x9e3779b97f4a7c15);
    size_t                   length = 0;

    for (size_t left = 1 + bench_next(&seed) % 8; left > 0; left--)
        length += (size_t)snprintf(key + length, KEY_MAX - length, "%s ", words[bench_next(&seed) % 16]);
    (void)snprintf(key + length, KEY_MAX - length, "%zu", number);
}

static void make_folder(const char *path)
{
    if (mkdir(path, 0700) != 0)
        bench_fail("cannot make a folder");
}

/* Compiles the catalog to where both look. */
static void install(const char *domain, size_t messages)
{
    stele_catalog *catalog = NULL;
    stele_output  *output = NULL;
    stele_buffer   text = { 0 };
    char           key[KEY_MAX], path[128], entry[3 * KEY_MAX];

    (void)snprintf(entry, sizeof entry, "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n");
    if (stele_buffer_add_str(&text, stele_str_of(entry)) != STELE_OK)
        bench_fail("no memory");
    for (size_t i = 0; i < messages; i++) {
        make_key(key, i);
        (void)snprintf(entry, sizeof entry, "msgid \"%s\"\nmsgstr \"перевод %s\"\n", key, key);
        if (stele_buffer_add_str(&text, stele_str_of(entry)) != STELE_OK)
            bench_fail("no memory");
    }
    (void)snprintf(path, sizeof path, "%s/tt/LC_MESSAGES/%s.mo", root, domain);
    if (stele_catalog_read(&catalog, (stele_str){ text.data, text.length }, NULL, NULL) != STELE_OK
        || stele_output_open(&output, path, NULL) != STELE_OK
        || stele_output_close(output, stele_mo_write(catalog, NULL, stele_output_sink(output), NULL), NULL) != STELE_OK)
        bench_fail("cannot make a catalog");
    stele_catalog_free(catalog);
    stele_buffer_free(&text);
    bindtextdomain(domain, root);
    stele_bindtextdomain(domain, root);
}

/* Asks all; the time in ns for one, and in `*found` how many there were. */
static double ask(translate *function, const char *domain, char *const *keys, size_t *found)
{
    struct timespec from, to;

    *found = 0;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &from);
    for (size_t i = 0; i < QUESTIONS; i++)
        *found += function(domain, keys[i]) != keys[i];
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &to);
    return ((double)(to.tv_sec - from.tv_sec) * 1e9 + (double)(to.tv_nsec - from.tv_nsec)) / QUESTIONS;
}

static void measure(size_t messages)
{
    translate *const functions[2] = { stele_dgettext, dgettext };
    question        *keys = bench_take(2 * messages, sizeof *keys);
    char           **questions[2];
    double           times[4][ROUNDS], figures[4];
    uint64_t         seed = 7;
    char             domain[32];

    (void)snprintf(domain, sizeof domain, "bench-%zu", messages);
    install(domain, messages);
    for (size_t i = 0; i < messages; i++) {
        make_key(keys[i], i);
        make_key(keys[messages + i], i);
        keys[messages + i][strlen(keys[i]) - 1] = '?';
    }
    for (size_t kind = 0; kind < 2; kind++) {
        questions[kind] = bench_take(QUESTIONS, sizeof **questions);
        for (size_t i = 0; i < QUESTIONS; i++)
            questions[kind][i] = keys[kind * messages + bench_next(&seed) % messages];
    }
    for (int round = 0; round < ROUNDS; round++) {
        for (int way = 0; way < 4; way++) {
            size_t found;
            times[way][round] = ask(functions[way % 2], domain, questions[way / 2], &found);
            if (found != (way < 2 ? QUESTIONS : 0))
                bench_fail("a message is not found, or one that there is not");
        }
    }
    for (int way = 0; way < 4; way++)
        figures[way] = bench_median(times[way], ROUNDS);
    printf("| %zu | %.0f | %.0f | %.1f | %.0f | %.0f | %.1f |\n", messages, figures[0], figures[1],
           figures[1] / figures[0], figures[2], figures[3], figures[3] / figures[2]);
    free(questions[0]);
    free(questions[1]);
    free(keys);
}

int main(void)
{
    static const size_t sizes[] = { 1000, 10000, 100000 };
    char                command[128];

    strcpy(root, access("/dev/shm", W_OK) == 0 ? "/dev/shm/stele-bench.XXXXXX" : "/tmp/stele-bench.XXXXXX");
    if (!mkdtemp(root) || !setlocale(LC_ALL, "C.UTF-8") || setenv("LANGUAGE", "tt", 1) != 0)
        bench_fail("no folder, or no locale C.UTF-8");
    (void)snprintf(command, sizeof command, "%s/tt", root);
    make_folder(command);
    (void)snprintf(command, sizeof command, "%s/tt/LC_MESSAGES", root);
    make_folder(command);
    printf("## dgettext() of libstele-intl and of the C library, random order, ns\n\n"
           "| messages | stele, hit | glibc, hit | times as fast | stele, miss | glibc, miss | times as fast |\n"
           "|---|---|---|---|---|---|---|\n");
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++)
        measure(sizes[i]);
    putchar('\n');
    (void)snprintf(command, sizeof command, "rm -rf %s", root);
    return system(command) == 0 && fflush(stdout) == 0 ? 0 : 1;
}
