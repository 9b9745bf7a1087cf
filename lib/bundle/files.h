/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/bundle/files.h: where a bundle's files come from: a folder, or the library itself. For lib/bundle alone. */
#ifndef STELE_BUNDLE_FILES_H
#define STELE_BUNDLE_FILES_H

#include <stele/catalog.h>
#include <stele/document.h>

#include "lib/base/base.h"

/* Where files come from. */
typedef struct stele_bundle__files {
    const char *folder; /* Borrowed; NULL: those that the library carries. */
} stele_bundle__files;

/* A file that the library carries; the table is made at build time by embed.sh. */
typedef struct stele_bundle__embedded {
    const char          *name;
    const unsigned char *bytes;
    size_t               length;
} stele_bundle__embedded;

extern const stele_bundle__embedded stele_bundle__embedded_files[];
extern const size_t                 stele_bundle__embedded_count;

/* A file's bytes, wherever they are. */
typedef struct stele_bundle__bytes {
    stele_str   text;
    stele__file file; /* Owns `text` where that was read; else empty. */
} stele_bundle__bytes;

/* Names the file as diagnostics do, which for a folder is its path. NULL where there is no memory. */
const char *stele_bundle__path(const stele_bundle__files *files, stele_str name, stele__arena *arena);

/* Whether there is a file of this name. Below, `path` is what stele_bundle__path() gave. */
bool stele_bundle__has(const stele_bundle__files *files, const char *path);

/* Reads a small file: metadata, lists. Released by stele__file_free(&bytes->file). */
stele_status stele_bundle__read(const stele_bundle__files *files, const char *path, stele_bundle__bytes *bytes,
                                stele_report *report);

stele_status stele_bundle__open_document(const stele_bundle__files *files, const char *path, stele_document **document,
                                         stele_report *report);

stele_status stele_bundle__open_catalog(const stele_bundle__files *files, const char *path, stele_catalog **catalog,
                                        stele_report *report);

/* Whether the folder can be looked into; what is wrong is told. */
stele_status stele_bundle__check_folder(const stele_bundle__files *files, stele_report *report);

/* The names of the catalogs without ".po", sorted by their bytes, in the arena. */
stele_status stele_bundle__list_catalogs(const stele_bundle__files *files, stele__arena *arena, stele_str **names,
                                         size_t *count, stele_report *report);

#endif
