/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* tests/check/peer.h: runs stele_check() and `msgfmt -c` over the same PO text, and brings what they find into one form.
 *
 * A list of findings is a string: "14 newline-end-missing; 17 format-gap". A list of lines is "14; 17", each line once and in
 * order; 0 is the file as a whole. msgfmt tells one finding an entry, at the line of its first msgstr. */
#ifndef STELE_TESTS_CHECK_PEER_H
#define STELE_TESTS_CHECK_PEER_H

#include "tests/support.h"

#include <unistd.h>

#include <stele.h>

enum { PEER_LINES = 20000 };

/* A header without fault; what follows it begins in line 13. */
#define PEER_HEADER(plural_forms)                                                                                      \
    "msgid \"\"\n"                                                                                                     \
    "msgstr \"\"\n"                                                                                                    \
    "\"Project-Id-Version: stele 1\\n\"\n"                                                                             \
    "\"PO-Revision-Date: 2026-02-26 12:00+0400\\n\"\n"                                                                 \
    "\"Last-Translator: Aysel <aysel@example.org>\\n\"\n"                                                              \
    "\"Language-Team: Azerbaijani\\n\"\n"                                                                              \
    "\"Language: az\\n\"\n"                                                                                            \
    "\"MIME-Version: 1.0\\n\"\n"                                                                                       \
    "\"Content-Type: text/plain; charset=UTF-8\\n\"\n"                                                                 \
    "\"Content-Transfer-Encoding: 8bit\\n\"\n"                                                                         \
    "\"Plural-Forms: " plural_forms "\\n\"\n\n"

/* Lines in which something was found. */
struct peer_lines {
    size_t count;
    size_t at[PEER_LINES];
};

static inline int peer_order(const void *a, const void *b)
{
    const size_t x = *(const size_t *)a, y = *(const size_t *)b;
    return x < y ? -1 : x > y;
}

/* Orders the lines and leaves each once. */
static inline void peer_settle(struct peer_lines *lines)
{
    size_t kept = 0;

    qsort(lines->at, lines->count, sizeof *lines->at, peer_order);
    for (size_t i = 0; i < lines->count; i++) {
        if (kept == 0 || lines->at[kept - 1] != lines->at[i])
            lines->at[kept++] = lines->at[i];
    }
    lines->count = kept;
}

static inline bool peer_has(const struct peer_lines *lines, size_t line)
{
    return lines->count && bsearch(&line, lines->at, lines->count, sizeof line, peer_order);
}

static inline bool peer_is_installed(void)
{
    return system("msgfmt --version >/dev/null 2>&1") == 0;
}

/* Runs msgfmt -c over the file and takes the lines that it names; those of the second half of a finding ("...but") are no
 * findings of their own. `options` are more arguments, with blanks around them. */
static inline void peer_run(struct peer_lines *lines, const char *path, const char *options)
{
    char   command[512], text[4096];
    FILE  *output;
    size_t prefix = strlen(path);

    lines->count = 0;
    snprintf(command, sizeof command, "LC_ALL=C LANGUAGE= msgfmt -c %s -o /dev/null '%s' 2>&1", options, path);
    output = popen(command, "r");
    assert_non_null(output);
    while (fgets(text, sizeof text, output)) {
        const char *found = strstr(text, path);
        size_t      line = 0;

        if (!found || lines->count == PEER_LINES || strstr(text, ": ...but "))
            continue;
        if (found == text && text[prefix] == ':' && text[prefix + 1] != ' ')
            line = strtoul(text + prefix + 1, NULL, 10);
        lines->at[lines->count++] = line;
    }
    pclose(output);
    peer_settle(lines);
}

/* Writes a PO text to a file of its own, whose name goes into `path`. */
static inline void peer_write(char path[32], const char *text, size_t length)
{
    int file;

    strcpy(path, "/tmp/stele-check.XXXXXX");
    file = mkstemp(path);
    assert_true(file >= 0);
    assert_int_equal(write(file, text, length), (ssize_t)length);
    close(file);
}

/* Reads and checks a PO text; the report is to be freed. */
static inline stele_report *peer_check(const char *text, size_t length, const stele_check_options *options,
                                       stele_status *status)
{
    stele_report  *report = stele_report_new(NULL);
    stele_catalog *catalog;

    stele_report_limit(report, PEER_LINES);
    assert_int_equal(stele_catalog_read(&catalog, (stele_str){ text, length }, NULL, report), STELE_OK);
    stele_report_clear(report);
    *status = stele_check(catalog, options, report);
    stele_catalog_free(catalog);
    return report;
}

#endif
