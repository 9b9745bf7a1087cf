/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* src/options.h: reads a command line by a subcommand's table.
 *
 *     while ((letter = options_next(run)) > 0) {
 *         switch (letter) {
 *         case 'o': path = optarg; break;
 *         }
 *     }
 *     if (letter == OPTIONS_STOP || !options_operand(run, &source))
 *         return run->exit_status;
 *
 * The options that all commands have are read here as well. */
#ifndef STELE_SRC_OPTIONS_H
#define STELE_SRC_OPTIONS_H

#include <getopt.h>

#include "src/command.h"

enum {
    OPTIONS_END = 0,  /* No option is left. */
    OPTIONS_STOP = -1 /* The work is over: help was asked for, or the command line is wrong and that was said. */
};

enum { WIDTH_MAX = 1000000, PERCENT_MAX = 100, COUNT_MAX = 1000000 };

/* The options that every command has. */
extern const struct command_option common_options[];

/* Begins. Operands may stand among the options; for the command line of stele itself, whose operand is the subcommand,
 * reading ends at the first. */
void options_begin(struct invocation *run, bool end_at_operand);

/* Takes the next option: its letter, with its argument in `optarg`; or OPTIONS_END or OPTIONS_STOP. */
int options_next(struct invocation *run);

/* Takes the one operand that there may be; NULL for none. False, with that said, where there are more. */
bool options_operand(struct invocation *run, const char **operand);

/* Finds an argument among the choices, a list ended by NULL, and gives its place. False, with that said, where it is
 * none of them. */
bool options_choose(struct invocation *run, const char *const *choices, const char *argument, int *place);

/* Reads a number up to `most`. False, with that said, for anything else. */
bool options_number(struct invocation *run, const char *argument, unsigned most, unsigned *number);

/* Says what is wrong with the command line and where help is, and sets the exit status. Returns OPTIONS_STOP. */
int options_refuse(struct invocation *run, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Reads a decimal number up to `most` that fills the whole text. */
bool number_read(const char *text, unsigned most, unsigned *number);

#endif
