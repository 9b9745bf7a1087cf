/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* src/listing.h: what `list` and `stat` share: both walk over the locales of a source. */
#ifndef STELE_SRC_LISTING_H
#define STELE_SRC_LISTING_H

#include "src/command.h"

enum { OPTION_JSON = OPTION_LONG };

/* The options of both. */
extern const struct command_option listing_options[];

/* Reads the options, opens the source with all locales that can be read, has it printed in one of the two forms, and
 * ends. Returns the exit status. */
int listing_run(struct invocation *run, void (*print_text)(const stele_bundle *bundle),
                void (*print_json)(const stele_bundle *bundle));

/* How much of the document a locale has, in whole percent; 100 only for all of it. */
unsigned listing_percent(const stele_bundle *bundle, const stele_bundle_locale *locale);

#endif
