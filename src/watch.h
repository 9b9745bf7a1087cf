/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* src/watch.h: doing some work again whenever a source changes. */
#ifndef STELE_SRC_WATCH_H
#define STELE_SRC_WATCH_H

#include "src/command.h"

/* What is done: it takes its bundle from the store, and what it finds goes to the run's report. */
typedef stele_status watch_work(struct invocation *run, stele_store *store, void *context);

/* Does the work now and after each change of the source, and tells what was found each time. Ends when a signal asks for it, by
 * that signal but never in the midst of the work; or with the exit status where the work cannot go on: the source
 * cannot be opened at the start, or `path`, which names the output, is the standard output and that failed. */
int watch_run(struct invocation *run, const char *source, const stele_bundle_options *opening, const char *path,
              watch_work *work, void *context);

/* Folders that are watched while some work is done on what is in them. */
struct watch;

/* Watches a folder, also the one that a file is in; one that is not there is passed over. For `work` of watch_folders(), before it reads. */
void watch_add(struct watch *watch, const char *path);

/* Does the work now, and again after each change in the folders that it adds, until a signal asks for the end; the process ends by
 * that signal, but never in the midst of the work. Where the system does not tell of changes, the work is done each second. */
int watch_folders(struct invocation *run, void (*work)(struct invocation *run, struct watch *watch));

#endif
