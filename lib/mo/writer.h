/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/mo/writer.h: what a catalog becomes before it is written. For lib/mo alone.
 *
 * Every message that goes into the file is a row of two strings as they will stand there. Most are slices of the catalog; those
 * of several parts (context, plural, forms) or in another charset are put together in the arena. A message with a part that
 * depends on the system also has its strings cut into pieces. All that has a size for each message is in the arena too, side
 * by side, since fresh memory costs more than what is done there and huge pages make it cheaper. */
#ifndef STELE_MO_WRITER_H
#define STELE_MO_WRITER_H

#include <stele/mo.h>

#include "lib/base/base.h"
#include "lib/mo/sort.h"

typedef struct mo_row {
    const char *key, *text; /* Without the NUL behind them. No text: the message is in pieces. */
    uint32_t    key_length, text_length;
} mo_row;

/* Rows take the places of the items that were sorted. */
_Static_assert(sizeof(mo_row) == sizeof(mo_item), "a row fits where its item was");

/* Text, and the number of the segment behind it, or MO_LAST_SEGMENT; then the length counts a NUL that `text` lacks. */
typedef struct mo_piece {
    const char *text;
    uint32_t    length;
    uint32_t    segment;
} mo_piece;

/* A message that depends on the system: its pieces from `pieces` on, the translation's behind the original's. */
typedef struct mo_dependent {
    size_t   pieces;
    uint32_t piece_counts[2];
} mo_dependent;

typedef struct mo_plan {
    const stele_allocator *allocator;
    const char            *name; /* The catalog's, for diagnostics; NULL for none. */
    stele__arena           arena;
    mo_row                *rows;   /* In the catalog's order. */
    uint32_t              *hashes; /* Of their keys. */
    mo_item               *items;
    mo_item               *spare; /* As many, for the sort. */
    size_t                 count, capacity;
    mo_dependent          *dependents; /* In the catalog's order, as msgfmt has them. */
    size_t                 dependent_count, dependent_capacity;
    mo_piece              *pieces;
    size_t                 piece_count, piece_capacity;
    stele_str             *segments; /* Names, in the order of their first use. */
    size_t                 segment_count, segment_capacity;
    bool                   has_local_digits; /* One of the segments is the flag I. */
} mo_plan;

/* Makes the plan of a catalog. What is there must be released also after a failure. */
stele_status stele__mo_plan_make(mo_plan *plan, const stele_catalog *catalog, const stele_mo_options *options,
                                 stele_report *report);

void stele__mo_plan_free(mo_plan *plan);

enum {
    MO_HASH_WINDOW = 256,
    MO_ROOM =
        1 << 17 /* Bytes that are handed on at once: more than an output keeps, so that it does not copy them again. */
};

/* Works out the format's hash of each key of up to MO_HASH_WINDOW items; `hashes` has them by the items' places. */
void stele__mo_hash_window(const mo_item *items, size_t count, uint32_t *hashes);

/* The same on any processor. */
void stele__mo_hash_window_portable(const mo_item *items, size_t count, uint32_t *hashes);

#endif
