/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* src/command.h: what a subcommand is, and what all of them share.
 *
 * A subcommand is one file with one table entry, a `struct command`, and the function that it names. main.c lists the
 * entries; --help and the reading of options follow from them. The function takes its options with options_next()
 * (src/options.h), calls the library, writes through a `struct output` (src/output.h), and leaves with
 * command_finish(). */
#ifndef STELE_SRC_COMMAND_H
#define STELE_SRC_COMMAND_H

#include <stele.h>

/* How the process ends. */
enum {
    EXIT_DONE = 0,
    EXIT_CONTENT = 1, /* The input is wrong, or less complete than was asked for. */
    EXIT_USAGE = 2,   /* The command line is wrong. */
    EXIT_SYSTEM = 3   /* The system failed: no memory, no room on the disk. */
};

struct invocation;

/* One option. Texts marked N_() are translated when they are shown. */
struct command_option {
    int         letter;   /* What options_next() gives: the short option, or a number from OPTION_LONG on for none. */
    const char *name;     /* The long option; NULL ends the table. */
    const char *argument; /* N_("FILE"); NULL for none. One in brackets, "[WHEN]", may be left out. */
    const char *help;     /* N_(), lines separated by newlines. */
};

enum { OPTION_LONG = 256, OPTION_TABLES = 2 };

/* One subcommand. */
struct command {
    const char                  *name;
    const char                  *operands; /* N_("[SOURCE]") */
    const char                  *summary;  /* N_(): a line in the list of commands. */
    const char                  *about;    /* N_(): what --help says before the options; sentences, in lines. */
    const struct command_option *options;
    const struct command_option
        *shared[OPTION_TABLES];         /* Tables of options that other commands have too; NULL for none. */
    int (*run)(struct invocation *run); /* Returns the exit status. */
};

typedef enum color_choice { COLOR_AUTO, COLOR_NEVER, COLOR_ALWAYS } color_choice;

/* One run of a subcommand. */
struct invocation {
    const struct command *command;
    int                   argc;
    char                **argv;        /* argv[0] is the subcommand's name. */
    bool                  quiet;       /* Errors alone. */
    bool                  verbose;     /* Notes too: what was taken in place of what was wanted. */
    color_choice          color;       /* Of diagnostics. */
    int                   exit_status; /* Where options_next() gave OPTIONS_STOP. */
    stele_report         *report;
};

/* All subcommands, ended by NULL. */
extern const struct command *const commands[];

extern const struct command command_bundle, command_cat, command_check, command_compile, command_convert,
    command_decompile, command_diff, command_edit, command_extract, command_help, command_import, command_inspect,
    command_install_git_driver, command_list, command_localize, command_merge, command_merge_driver, command_render,
    command_select, command_amend, command_stale, command_stat;

/* The subcommand with this name; NULL for none. */
const struct command *command_find(const char *name);

/* Says on the standard error what is wrong apart from any input: "stele: " and the text. */
void complain(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* Opens a folder, or for NULL the document that the library carries. */
stele_status command_open(stele_bundle **bundle, const char *source, const stele_bundle_options *options,
                          stele_report *report);

/* Makes a report whose texts are in the user's language; NULL where there is no memory. */
stele_report *command_new_report(void);

/* Prints the findings of a report. */
void command_tell(const struct invocation *run, const stele_report *report);

/* The exit status that goes with the way some work ended. Says where memory is lacking. */
int command_exit_status(const stele_report *report, stele_status status);

/* Prints the findings, and gives the exit status that goes with the way the work ended. */
int command_finish(struct invocation *run, stele_status status);

#endif
