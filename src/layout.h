/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* src/layout.h: the options that say where a catalog is written and how its entries are laid out. */
#ifndef STELE_SRC_LAYOUT_H
#define STELE_SRC_LAYOUT_H

#include "src/command.h"

enum { OPTION_NO_WRAP = 300, OPTION_NO_LOCATION, OPTION_STRICT, OPTION_NO_OBSOLETE };

/* -o and all that follows it. */
extern const struct command_option layout_options[];

/* All zero before the options are read. */
struct layout {
    const char                 *path;    /* Of -o. */
    bool                        changed; /* Some option says that entries look otherwise than usual. */
    stele_catalog_write_options options;
};

/* Takes an option if it is one of layout_options. False, with that said, where its argument is wrong. */
bool layout_take_option(struct invocation *run, struct layout *layout, int letter);

/* Writes a catalog to the file of -o, else to the standard output. */
stele_status layout_write(const struct layout *layout, const stele_catalog *catalog, stele_report *report);

#endif
