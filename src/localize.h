/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* src/localize.h: the parts of stele localize. A request is read from the command line (localize.c), planned (localize_plan.c), done
 * document by document (localize_pages.c), and concluded (localize_after.c). */
#ifndef STELE_SRC_LOCALIZE_H
#define STELE_SRC_LOCALIZE_H

#include <pthread.h>

#include <stele/localize.h>

#include "src/links.h"
#include "src/localizing.h"

/* A locale, and its catalog where all pages share one. */
struct locale {
    char                 *name;
    stele_catalog        *catalog; /* Opened when it is first needed, */
    bool                  is_opened;
    bool                  is_broken;
    struct file_stamp     stamp;
    size_t                pages, written; /* Of the summary, */
    stele_localize_counts counts;         /* as well. */
};

struct request {
    struct file_list       files;
    struct documents       documents;
    stele_localize_options options;
    const char            *catalogs, *domain, *locales, *output, *depfile, *twins, *site;
    unsigned               keep;
    bool                   keeps_source, strict, check, list, prune, json, checks_links, watches, menu;
    bool                   quiet; /* What was not taken is not told again for a page that stays. */
    /* What follows from them. */
    char               *pattern, *output_pattern, *root, *linguas;
    struct locale      *all;
    size_t              locale_count;
    struct page_name   *pages; /* For each file. */
    struct link_tree    tree;
    size_t              dead_links;
    struct page_result *results;
    struct state       *state;
    bool                shared; /* A locale has one catalog for all pages. */
    pthread_mutex_t     lock;   /* Of the catalogs. */
};

/* localize_plan.c: finds catalogs, locales, pages, and what is known of the last time. */
stele_status localize_plan(struct request *request);
void         localize_free(struct request *request);

/* Calls `each` for every page in every locale, with its output. */
stele_status localize_each(const struct request *request,
                           stele_status (*each)(const struct request *request, size_t page, size_t locale,
                                                const char *output, void *context),
                           void *context);

/* What the pages depend on besides documents and catalogs, as a number; and where the record of a run is, to be freed. */
unsigned long long localize_options_number(const struct request *request);
char              *localize_record(const struct request *request);

/* localize_pages.c: all pages of one document, as a task of files_run(). */
stele_status localize_document(struct file_task *task, void *request);

/* Whether a file has these bytes already. */
bool localize_has_bytes(const char *path, const stele_buffer *bytes);

/* How much of the units is translated. */
unsigned localize_percent(const stele_localize_counts *counts);

/* localize_after.c: what is to be done when all pages are: the record, what has no source any more, links, the summary. */
stele_status localize_conclude(struct invocation *run, struct request *request, size_t *pruned);

/* The exit status that what was found and changed makes of the work's. */
int localize_judge(const struct request *request, int exit_status, size_t pruned);

/* For localize_each(): prints the name of an output. */
stele_status localize_print(const struct request *request, size_t page, size_t locale, const char *output,
                            void *context);

#endif
