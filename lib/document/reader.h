/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/document/reader.h: between the object and the readers of source formats. For lib/document alone. */
#ifndef STELE_DOCUMENT_READER_H
#define STELE_DOCUMENT_READER_H

#include <stele/document.h>

#include "lib/base/base.h"

struct stele_document {
    stele_allocator allocator;
    stele__file     file;  /* The source's bytes; all slices point into it or into the arena. */
    stele_unit     *units; /* In reading order. */
    size_t          length, capacity;
    size_t          end; /* Behind the last unit, an offset in the file. */
    stele__arena    arena;
};

/* Takes one marker off the front of `line`, which begins with no blank: a bullet, or a number of at most nine digits with a
 * full stop or a parenthesis, and the blanks behind it. Returns its length, 0 where there is none; `*number` receives the
 * number, -1 for a bullet. A marker with nothing behind it has the line's whole length. */
size_t stele_document__marker(stele_str line, long *number);

/* Reads the file as a plain text into units; their ids are still absent. */
stele_status stele_document__read_plain(stele_document *document);

#endif
