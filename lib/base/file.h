/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/base/file.h: reading whole files, and replacing them so that the old or the new one is there at every moment. */
#ifndef STELE_BASE_FILE_H
#define STELE_BASE_FILE_H

#include <stele/report.h>

#include "lib/base/memory.h"

/* A file's bytes. `length` bytes and a NUL; released by stele__file_free(). */
typedef struct stele__file {
    char           *bytes;
    size_t          length;
    size_t          capacity;
    stele_allocator allocator;
} stele__file;

/* Reads a whole file of less than `limit` bytes. Pipes and files that grow or shrink meanwhile are read to their end.
 * STELE_NOT_FOUND where there is none, STELE_SYSTEM where it cannot be read, STELE_LIMIT; each is told. */
stele_status stele__file_read(stele__file *file, const char *path, size_t limit, stele_report *report);

/* Reads from an open descriptor to its end; `name` is for diagnostics. */
stele_status stele__file_read_descriptor(stele__file *file, int descriptor, const char *name, size_t limit,
                                         stele_report *report);

/* The bytes as a slice. */
static inline stele_str stele__file_text(const stele__file *file)
{
    return (stele_str){ file->bytes, file->length };
}

/* Releases the bytes; what is all zero may be released. */
void stele__file_free(stele__file *file);

/* Output to a file that appears at its place only when it is complete. */
typedef struct stele__replacement {
    int          descriptor;
    const char  *path;     /* Borrowed. */
    stele_buffer resolved; /* Where `path` leads, if it is a link. */
    stele_buffer
        temporary; /* The file in the same folder that is written first. Empty where `path` is written directly,
                               as it is no regular file (a terminal, /dev/full). */
} stele__replacement;

/* Begins. The mode of an existing file is kept; a link stays a link. */
stele_status stele__replacement_begin(stele__replacement *replacement, const char *path, stele_report *report);

/* Where to write. */
stele_sink stele__replacement_sink(stele__replacement *replacement);

/* Puts the new file into its place (fsync, rename), or, where `status` is not STELE_OK, leaves the old one there. Returns
 * the first failure: `status` or its own. */
stele_status stele__replacement_end(stele__replacement *replacement, stele_status status, stele_report *report);

#endif
