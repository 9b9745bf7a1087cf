/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/document/signs.h: what a translation must have as its source has it, in whatever order. For lib/document alone. */
#ifndef STELE_DOCUMENT_SIGNS_H
#define STELE_DOCUMENT_SIGNS_H

#include <stele/catalog.h>

#include "lib/base/base.h"

/* One of them. */
typedef struct stele_document__sign {
    const char *kind; /* As it is told: "link". The same kind is the same address. */
    stele_str   text; /* Borrowed. */
} stele_document__sign;

/* A list. All zero but for the allocator is an empty one. */
typedef struct stele_document__signs {
    const stele_allocator *allocator;
    stele_document__sign  *items;
    size_t                 count, capacity;
} stele_document__signs;

/* Adds one. STELE_OK, STELE_NO_MEMORY. */
stele_status stele_document__add_sign(stele_document__signs *signs, const char *kind, stele_str text);

/* Compares two lists, which are sorted by it, and says at the end of `difference` what one has and the other has not; nothing where
 * they are the same. STELE_OK, STELE_NO_MEMORY. */
stele_status stele_document__compare_signs(stele_document__signs *source, stele_document__signs *translation,
                                           stele_buffer *difference);

void stele_document__free_signs(stele_document__signs *signs);

#endif
