/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/mo/reader.h: what an opened MO file is made of. For lib/mo alone.
 *
 * The file, all numbers of 32 bits in one byte order, all offsets from its start:
 *
 *      0  magic                      28  number of segments
 *      4  major << 16 | minor        32  table of segments: length with the NUL, offset
 *      8  number of messages         36  number of messages that depend on the system
 *     12  table of originals         40  table of their originals: offset of each
 *     16  table of translations      44  table of their translations: offset of each
 *     20  size of the hash table     48  (from 28 on only where minor is not 0)
 *     24  hash table
 *
 * Tables of originals and translations have a length (without the NUL) and an offset for each message. A string that
 * depends on the system is the offset of its text and then pairs, a length of text and the number of the segment that
 * comes behind it, until a segment has the number 0xffffffff.
 *
 * Messages are read where they stand in the file, except those that had to be made: all of a file in another charset than
 * UTF-8, and those that depend on the system. Made ones have their text in one block and their places in `entries`. */
#ifndef STELE_MO_READER_H
#define STELE_MO_READER_H

#include <stdatomic.h>
#include <stele/mo.h>

#include "lib/base/base.h"
#include "lib/mo/format.h"

/* A string: its bytes and the NUL behind them. `at` is an offset in the file, or, with MO_MADE, in the made text. */
typedef struct mo_string {
    uint32_t at, length;
} mo_string;

typedef struct mo_entry {
    mo_string original, translation;
} mo_entry;

enum { MO_MADE_BIT = 31 };
#define MO_MADE (UINT32_C(1) << MO_MADE_BIT)

/* Messages that are not read in the file. */
typedef struct mo_made {
    stele_buffer text;
    mo_entry    *entries;
    size_t       count, capacity;
} mo_made;

/* The tables of what depends on the system, from the longer header. */
typedef struct mo_dependent_tables {
    uint32_t segments, segment_count;
    uint32_t originals, translations, count;
} mo_dependent_tables;

typedef struct mo_index mo_index;

struct stele_mo {
    _Atomic(mo_index *) index;    /* NULL until it is needed. */
    const char         *bases[2]; /* The file and the made text. */
    stele_allocator     allocator;
    stele__file         file;                    /* Empty where the bytes are the caller's. */
    uint32_t            size;                    /* Of the file. */
    bool                swapped;                 /* The file has the other byte order. */
    uint32_t            plain_count;             /* Messages that do not depend on the system. */
    uint32_t            in_place;                /* Messages that are read in the file: these, or none. */
    bool                converted;               /* From another charset, all are made then. */
    uint32_t            originals, translations; /* Offsets of their tables. */
    uint32_t            hash_size, hash_table;
    mo_dependent_tables dependent; /* All zero for none. */
    mo_made             made;
    stele_str           header, charset;
    stele_plural       *plural;
    atomic_int          fallback; /* What is known of the file's hash table, see search.c. */
};

/* How many times as long as the file all its strings may be. */
enum { MO_SHARING_MAX = 16 };

/* What is at hand while a file is opened. */
typedef struct mo_door {
    stele_mo     *mo;
    const char   *name;
    stele_report *report;
    uint64_t      budget; /* What strings may still hold together, so that those that share bytes cannot multiply. */
} mo_door;

static inline uint32_t mo_read(const stele_mo *mo, size_t at)
{
    return mo_read_32(mo->bases[0] + at, mo->swapped);
}

static inline stele_str mo_text(const stele_mo *mo, mo_string string)
{
    return (stele_str){ mo->bases[string.at >> MO_MADE_BIT] + (string.at & ~MO_MADE), string.length };
}

/* The entry at a place, which must be there. */
static inline mo_entry mo_entry_at(const stele_mo *mo, uint32_t place)
{
    if (place >= mo->in_place)
        return mo->made.entries[place - mo->in_place];
    return (mo_entry){
        { mo_read(mo, mo->originals + place * (size_t)8 + 4), mo_read(mo, mo->originals + place * (size_t)8) },
        { mo_read(mo, mo->translations + place * (size_t)8 + 4), mo_read(mo, mo->translations + place * (size_t)8) },
    };
}

static inline uint32_t mo_count(const stele_mo *mo)
{
    return mo->in_place + (uint32_t)mo->made.count;
}

/* The part before the first NUL: the key of an original, the first form of a translation. */
static inline stele_str mo_first(stele_str text)
{
    return (stele_str){ text.data, strlen(text.data) };
}

/* Tells of a finding; `byte` fills %1 and `more` %2. Gives STELE_INVALID, for the caller to return. */
stele_status stele__mo_tell(const mo_door *door, stele__finding finding, uint64_t byte, uint64_t more);

stele_status stele__mo_tell_text(const mo_door *door, stele__finding finding, uint64_t byte, stele_str text);

/* Counts bytes of a string against the budget. False when it is spent. */
static inline bool mo_spend(mo_door *door, uint64_t bytes)
{
    if (bytes > door->budget)
        return false;
    door->budget -= bytes;
    return true;
}

/* Checks the strings that depend on the system and makes them. */
stele_status stele__mo_make_dependent(mo_door *door);

/* Adds the strings of a message that depends on the system to `text`, made for this system, or with the names of segments in
 * brackets. `*known` tells whether this system knows all segments. STELE_LIMIT, STELE_NO_MEMORY. */
stele_status stele__mo_add_dependent(const stele_mo *mo, uint32_t number, bool by_name, stele_buffer *text,
                                     mo_entry *entry, bool *known);

/* Sets the header: the translation of the first message with an empty key. In a sorted file that is the first of all, and no
 * other is looked at. */
void stele__mo_find_header(stele_mo *mo);

/* Makes sure that all text is UTF-8: checks it where it is, or converts it. The header was found before, and
 * is found anew. */
stele_status stele__mo_check_text(mo_door *door);

/* Adds an entry to those that were made. */
stele_status stele__mo_add_made(const mo_door *door, mo_made *made, mo_entry entry);

void stele__mo_made_free(mo_made *made, const stele_allocator *allocator);

#endif
