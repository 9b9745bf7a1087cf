/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* src/localizing.h: what stele localize is about to do: which locales there are, where catalogs and pages are, and what was done
 * the last time. */
#ifndef STELE_SRC_LOCALIZING_H
#define STELE_SRC_LOCALIZING_H

#include <sys/stat.h>

#include "src/documents.h"

/* A document, and what it is called in names of outputs and catalogs: its path below the folder that was given. */
struct page_name {
    const char *path, *relative;
};

/* What is known of a file without reading it; all zero for one that is not there. */
struct file_stamp {
    long long size, seconds, nanoseconds;
};

/* One page in one locale: how it went, this time or the last. */
struct page_result {
    stele_localize_counts counts;
    struct file_stamp     document, catalog, output;
    bool                  known;   /* The fields above are filled in. */
    bool                  written; /* The page is there; otherwise it was left out as too incomplete. */
    bool                  changed; /* This time, or it would have been. */
};

/* Fills a pattern with {locale}, {path}, {folder}, {stem}, {suffix} and {domain}; what else stands in braces stays. */
stele_status pattern_fill(stele_buffer *filled, const char *pattern, const char *locale, const char *relative,
                          const char *domain);

/* Where catalogs are: by `catalogs` where that is a pattern; in a folder in the first of the usual ways in which there are some. `*pattern`
 * is to be freed. */
stele_status pattern_find(char **pattern, const char *catalogs, const char *domain);

/* What a document is called below the operand that it came from, without steps up. */
const char *page_relative(const char *path, char *const *operands, size_t count);

/* Whether a pattern has a mark. */
bool pattern_has(const char *pattern, const char *mark);

/* The names of locales for which a catalog is there by the pattern: those that stand in the place of {locale}, sorted; `*names` is to
 * be freed with each of them. */
stele_status pattern_locales(char ***names, size_t *count, const char *pattern, const char *domain);

/* The stamp of a file. */
struct file_stamp stamp_of(const char *path);
bool              stamp_same(const struct file_stamp *a, const struct file_stamp *b);

/* Whether an output may be written: on its way below `root` are folders alone, no links, and it is itself no link. Folders that are
 * lacking are made if asked. */
bool output_prepare(char *path, const char *root, bool make);

/* The record of the last run: for each page and locale a line with stamps and counts. It is only believed where it was made with the same
 * options; a damaged one is none. */
struct state;

struct state *state_read(const char *path, unsigned long long options);
void          state_free(struct state *state);

/* What the last run knew of an output; NULL for nothing. */
const struct page_result *state_find(const struct state *state, const char *output);

/* Calls `each` for all outputs of the last run. */
void state_each(const struct state *state,
                void (*each)(const char *output, const struct page_result *result, void *context), void *context);

/* Adds the line of an output. */
stele_status state_add(stele_buffer *text, const char *output, const struct page_result *result);

/* The first line. */
stele_status state_begin(stele_buffer *text, unsigned long long options);

#endif
