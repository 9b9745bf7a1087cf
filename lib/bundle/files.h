/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/bundle/files.h: the files of a folder that is opened. For lib/bundle alone. */
#ifndef STELE_BUNDLE_FILES_H
#define STELE_BUNDLE_FILES_H

#include "lib/base/base.h"

enum { STELE_BUNDLE__SMALL_FILE = 1 << 20 /* What stele.meta and LINGUAS may be long. */ };

/* Names the file as diagnostics do, which for a folder is its path. NULL where there is no memory. */
const char *stele_bundle__path(const char *folder, stele_str name, stele__arena *arena);

/* Whether there is a file at this path. */
bool stele_bundle__has(const char *path);

/* Whether the folder can be looked into; what is wrong is told. */
stele_status stele_bundle__check_folder(const char *folder, stele_report *report);

/* The names of the catalogs without ".po", sorted by their bytes, in the arena. */
stele_status stele_bundle__list_catalogs(const char *folder, stele__arena *arena, stele_str **names, size_t *count,
                                         stele_report *report);

#endif
