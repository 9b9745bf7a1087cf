/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* src/merge.h: which catalogs stele merge is to bring up to date, and with which templates. */
#ifndef STELE_SRC_MERGE_H
#define STELE_SRC_MERGE_H

#include <pthread.h>

#include "src/files.h"

/* A template, which is opened once for all catalogs, by who comes first. */
struct merge_template {
    const char    *path;
    stele_catalog *catalog;
    bool           is_opened, is_broken;
};

/* Catalogs, as the files of a file_list, and the template of each. */
struct merge_plan {
    struct merge_template *templates;
    size_t                 template_count;
    size_t                *template_of; /* By the place of the catalog. */
    char                 **paths;       /* Of catalogs that were found by a pattern; else none. */
    size_t                 path_count, path_capacity;
    pthread_mutex_t        lock;
};

/* Plans for operands that are catalogs and, last, their template. */
stele_status merge_plan_operands(struct merge_plan *plan, struct file_list *files);

/* Plans for operands that are templates and folders of such: `catalogs` is a folder or a pattern with {locale}, and {path} or {stem} for that
 * of the template, in which each has the catalogs that are there. */
stele_status merge_plan_tree(struct merge_plan *plan, struct file_list *files, const char *catalogs);

/* The template of a catalog, opened. */
stele_status merge_open_template(struct merge_plan *plan, size_t place, const stele_catalog **template,
                                 stele_report *report);

void merge_plan_free(struct merge_plan *plan);

#endif
