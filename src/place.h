/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* src/place.h: names of output files that follow from those of input files. */
#ifndef STELE_SRC_PLACE_H
#define STELE_SRC_PLACE_H

#include <stele/buffer.h>

/* Whether a pattern has {name} and no marks that there are not. */
bool place_is_pattern(const char *pattern);

/* Writes the path that a pattern gives for an input file: {folder} is its folder, {name} its name without the ending. */
stele_status place_fill(stele_buffer *place, const char *pattern, const char *path);

/* Takes what says nothing out of a path, "." and doubled slashes. */
void place_simplify(char *path);

/* Makes the folders that a path needs and that are lacking. */
void place_make_folders(char *path);

#endif
