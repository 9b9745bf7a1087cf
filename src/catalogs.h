/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* src/catalogs.h: many catalogs in, one out, for commands that join what they read. */
#ifndef STELE_SRC_CATALOGS_H
#define STELE_SRC_CATALOGS_H

#include "src/files.h"
#include "src/layout.h"

/* How a command joins. All zero: PO files, all of their messages. */
struct catalogs_joining {
    stele_status (*read)(stele_catalog **catalog, struct file_task *task); /* NULL: catalogs_read(). */
    stele_status (*change)(stele_catalog *catalog, void *context); /* Done to each before it is joined; may be NULL. */
    void                        *context;
    bool                         even_one; /* Join the messages of a single file as well. */
    stele_catalog_concat_options concat;
};

/* Reads a PO file; "-" is the standard input. */
stele_status catalogs_read(stele_catalog **catalog, struct file_task *task);
stele_status catalogs_read_with(stele_catalog **catalog, struct file_task *task,
                                const stele_catalog_read_options *options);

/* Reads all files, joins them in the order of the operands, writes what comes out, and gives the exit status. Where one is
 * wrong nothing is written. */
int catalogs_join(struct invocation *run, const struct file_list *files, const struct layout *layout,
                  const struct catalogs_joining *joining);

#endif
