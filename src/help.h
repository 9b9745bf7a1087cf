/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* src/help.h: --help and --version. */
#ifndef STELE_SRC_HELP_H
#define STELE_SRC_HELP_H

#include "src/command.h"

/* The command line of stele itself: its options; the name is empty and there is nothing to run. */
extern const struct command stele_itself;

enum { OPTION_VERSION = 'V' };

/* Prints what --help shows for a subcommand, or for stele_itself. */
void help_print(const struct command *command);

/* Prints what --version shows. */
void help_version(void);

#endif
