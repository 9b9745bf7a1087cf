/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* src/files.h: work on many files at once, for commands whose operands are FILE...
 *
 * A command reads its options with files_take_option() for those of files_options, its operands with files_operands(), and
 * has files_run() do the work on each file, in as many threads as --jobs says. What a task prints comes out in the order
 * of the operands, whatever thread is done first, with its findings behind it. */
#ifndef STELE_SRC_FILES_H
#define STELE_SRC_FILES_H

#include "src/command.h"

enum {
    OPTION_FILES_FROM = 400,
    OPTION_JOBS = 'j',
    OPTION_DIRECTORY = 'D',
    JOBS_MAX = 256,
    DIRECTORIES_MAX = 64,
    LISTS_MAX = 64
};

/* -f, -D and -j; in the second table -f is left to the command. */
extern const struct command_option files_options[];
extern const struct command_option files_options_without_f[];

/* The operands, and the files that lists name. All zero before the options are read. */
struct file_list {
    char      **paths;
    size_t      count;
    const char *lists[LISTS_MAX]; /* Files of names. */
    size_t      list_count;
    unsigned    jobs; /* 0 where the option was not given: one. */
    const char *directories[DIRECTORIES_MAX];
    size_t      directory_count;
    bool        progress; /* On a terminal, how far the work is; for what writes nothing else there. */
};

/* The work on one file. */
struct file_task {
    const char   *path;   /* Where it was found; "-" is the standard input. */
    const char   *name;   /* The same for diagnostics. */
    size_t        place;  /* Among the operands, from 0. */
    stele_report *report; /* Of this task alone. */
    stele_sink    sink;   /* What goes to the standard output. */
    stele_buffer  found;  /* The library's: where `path` is in a folder of -D. */
    stele_buffer  output; /* What waits for the tasks before. */
    stele_buffer  said;   /* What goes to the standard error, behind the findings. */
    stele_status  status;
    bool          done;
};

/* Does the work; `request` is what files_run() was given. May run on any thread. */
typedef stele_status file_work(struct file_task *task, void *request);

/* What is done with finished work: on one thread, in the order of the operands, also where the work failed. */
typedef stele_status file_end(struct file_task *task, void *request);

/* Takes an option if it is one of files_options. False, with that said, where its argument is wrong. */
bool files_take_option(struct invocation *run, struct file_list *files, int letter);

/* Takes what the lists name, then the operands; at least one is needed, and the standard input can be only one.
 * False, with that said. The names live until the next call. */
bool files_operands(struct invocation *run, struct file_list *files);

/* Finds where the operand at a place is: in the first folder of -D that has it, which `found` then has the path in. Where none
 * has, what is told names the last. */
stele_status files_find(const char **path, const struct file_list *files, size_t place, stele_buffer *found);

/* Does the work on every file, tells what was found, and gives the worst of the exit statuses. */
int files_run(struct invocation *run, const struct file_list *files, file_work *work, void *request);

/* The same with an end for each. */
int files_run_in_order(struct invocation *run, const struct file_list *files, file_work *work, file_end *end,
                       void *request);

/* Adds to what a task says, as printf() does. */
stele_status files_say(struct file_task *task, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* The name of the standard input in diagnostics. */
#define STANDARD_INPUT "<stdin>"

#endif
