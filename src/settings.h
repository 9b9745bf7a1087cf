/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* src/settings.h: settings in a file, stele.toml, for commands whose command lines are the same each time.
 *
 *     documents = ["docs", "README.md"]
 *
 *     [localize]
 *     output = "public"
 *     keep = 80
 *
 * Each key is the long name of an option: of both commands where it stands before the tables, of one in the table with its
 * name. `documents` are the operands. The command line's own options come later, and so before them. */
#ifndef STELE_SRC_SETTINGS_H
#define STELE_SRC_SETTINGS_H

#include "src/command.h"

enum { OPTION_CONFIG = 450 };

typedef enum settings_found {
    SETTINGS_NONE,   /* The command line is all there is. */
    SETTINGS_JOINED, /* It was put behind the settings, and is to be read again from its beginning. */
    SETTINGS_WRONG   /* The file is not there or wrong; that was said, and the exit status is set. */
} settings_found;

/* Looks for settings when the command line was read, whose --config is `path` or NULL. The second time there are none. */
settings_found settings_join(struct invocation *run, const char *path);

/* "FILE:LINE:COLUMN" of the setting that a word of the command line was made of; NULL for a word of the user. */
const char *settings_place(int word);

#endif
