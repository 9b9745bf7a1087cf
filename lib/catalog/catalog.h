/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/catalog/catalog.h: the door of the model. What a catalog and a message are made of, for the rooms that read and
 * write files.
 *
 *     stele_catalog ── source ── text     the file in UTF-8; most strings and all unedited entries are slices of it
 *                   │         └─ original the file's bytes, where they are not the text
 *                   ├─ arena     strings that are no slice of the text; records and details of messages
 *                   ├─ chunks ── message, message, …   64, 128, 256, … records that never move, in the arena
 *                   └─ index     (domain, msgctxt, msgid) to place
 *
 * A record has 56 bytes. What few messages have (context, plural, previous ids, edits) stands in its `details`. */
#ifndef STELE_CATALOG_CATALOG_H
#define STELE_CATALOG_CATALOG_H

#include <stele/catalog.h>

#include "lib/base/base.h"
#include "lib/catalog/index.h"
#include "lib/catalog/plural.h"

/* What a message is, in bits. */
enum {
    STELE__FUZZY = 1 << 0,      /* Has the flag "fuzzy". */
    STELE__OBSOLETE = 1 << 1,   /* Stands behind "#~". */
    STELE__INCOMPLETE = 1 << 2, /* Some msgstr is empty. */
    STELE__EDITED = 1 << 3,     /* Its bytes in the text are no longer what it says. */
    STELE__CR_LINES = 1 << 4,   /* The lines of its bytes end in CR alone. */
    STELE__REMOVED = 1 << 5,    /* No longer in the catalog. */
    STELE__REPLACED = 1 << 6    /* And the three bits above: comments of this kind in its bytes count no more. */
};

/* A comment, reference or flag that was added. */
typedef struct stele__comment {
    stele_comment_kind kind;
    stele_str          text;
} stele__comment;

/* The ids of before a fuzzy match. */
typedef struct stele__previous {
    stele_str msgctxt, msgid, msgid_plural;
} stele__previous;

/* What few messages have. */
typedef struct stele__details {
    stele_str        msgctxt;
    stele_str        msgid_plural;
    stele_str       *forms; /* msgstr[1] and so on; the record has msgstr[0]. */
    stele__previous *previous;
    stele__comment  *added;                     /* Behind those in the message's bytes. */
    uint32_t         form_count, form_capacity; /* With msgstr[0]; 0 is taken as 1. */
    uint32_t         added_count, added_capacity;
} stele__details;

struct stele_message {
    const char *entry; /* Its bytes in the text, from its first comment to its last quote; NULL if made in memory. */
    const char *msgid;
    const char *msgstr;      /* Form 0. */
    stele__details *details; /* NULL where there are none. */
    uint32_t        entry_length, msgid_length, msgstr_length;
    uint32_t        line;   /* Of the msgid. */
    uint16_t        domain; /* Place in the catalog's list. */
    uint16_t        bits;
};

_Static_assert(sizeof(void *) != 8 || sizeof(struct stele_message) == 56, "the size that the opening comment names");

/* Where a stretch of the text came from in the original bytes. */
typedef struct stele__mark {
    uint32_t text, original;
} stele__mark;

/* The file that a catalog was read from. */
typedef struct stele__source {
    char        *text; /* UTF-8; `text_length` bytes and a NUL. NULL for a catalog made in memory. */
    size_t       text_length, text_capacity;
    char        *original; /* NULL where the text is the original. */
    size_t       original_length, original_capacity;
    stele__mark *marks; /* Both offsets at the start of a character, at least every few KiB; for an original. */
    size_t       mark_count, mark_capacity;
    stele_str    charset; /* In the arena; as the header names it where it has to be converted, else absent. */
    bool         lines_end_in_crlf, lines_end_in_cr;
} stele__source;

enum {
    STELE__CHUNK_FIRST = 64, /* Messages in the first chunk; each has twice the one before. */
    STELE__CHUNKS = 26       /* Room for 2^32 messages. */
};

struct stele_catalog {
    stele_allocator allocator;
    stele__arena    arena;
    stele__source   source;
    const char     *name; /* Of the file, for diagnostics; in the arena. NULL for none. */
    stele_message  *chunks[STELE__CHUNKS];
    size_t          length; /* Records, removed ones included. */
    uint32_t       *order;  /* Their numbers, as the catalog has them; NULL while that is all, in order. */
    size_t          order_length, order_capacity;
    stele__index    index;
    stele_message  *header;  /* Of the first domain; NULL for none. */
    stele_plural   *plural;  /* Never NULL in a complete catalog. */
    stele_str      *domains; /* "messages" first. */
    size_t          domain_count, domain_capacity;
    bool            edited;   /* A message was added, changed, removed or moved. */
    bool            reorders; /* The order is not that of the numbers. */
};

/* The record with this number. Those of a file come first, in the order of its text. */
static inline stele_message *stele_catalog__message(const stele_catalog *catalog, size_t number)
{
    const size_t   row = number / STELE__CHUNK_FIRST + 1;
    const unsigned chunk = (unsigned)(63 - __builtin_clzll(row));
    return &catalog->chunks[chunk][number - STELE__CHUNK_FIRST * (((size_t)1 << chunk) - 1)];
}

/* How many messages the catalog has, and the number of the one at a place. */
static inline size_t stele_catalog__count(const stele_catalog *catalog)
{
    return catalog->order ? catalog->order_length : catalog->length;
}

static inline size_t stele_catalog__number(const stele_catalog *catalog, size_t place)
{
    return catalog->order ? catalog->order[place] : place;
}

static inline stele_message *stele_catalog__at(const stele_catalog *catalog, size_t place)
{
    return stele_catalog__message(catalog, stele_catalog__number(catalog, place));
}

/* The bit that says that comments of a kind were replaced. */
static inline uint16_t stele_message__replaced(stele_comment_kind kind)
{
    return (uint16_t)(STELE__REPLACED << kind);
}

/* A reference, in parts. */
typedef struct stele__reference {
    stele_str file; /* Without isolates. */
    stele_str line; /* Its digits without leading zeros; empty for none. */
} stele__reference;

static inline stele_str stele_message__key(const stele_message *message)
{
    return (stele_str){ message->msgid, message->msgid_length };
}

/* Makes an empty catalog, which has no plural rule yet. */
stele_status stele_catalog__new(stele_catalog **catalog, stele_report *report);

/* Gives the record behind the last, all zero; it counts only once the caller raises `length`. NULL: no memory. */
stele_message *stele_catalog__next(stele_catalog *catalog);

/* The details of a message, made if need be. NULL: no memory. */
stele__details *stele_message__details(stele_catalog *catalog, stele_message *message);

/* Sets all forms of a message; they are copied. A message without plural has one. On failure some may be set. */
stele_status stele_message__set_forms(stele_catalog *catalog, stele_message *message, const stele_str *forms,
                                      size_t count);

/* Adds a copy of another catalog's message, whose key is new here, to a domain. It is the last record then, and its domain's header is
 * nothing but a message. */
stele_status stele_catalog__copy(stele_catalog *catalog, const stele_message *from, uint16_t domain);

/* Makes room for `count` forms. */
bool stele_message__reserve_forms(stele_catalog *catalog, stele__details *details, size_t count);

/* Works out whether some form is empty. */
void stele_message__update(stele_message *message);

/* Finds the domain of this name or adds it; `*domain` is its place. STELE_LIMIT for more than 65,535. */
stele_status stele_catalog__domain(stele_catalog *catalog, stele_str name, uint16_t *domain);

/* Whether msgctxt and msgid are the same. */
bool stele_message__same_id(const stele_message *a, const stele_message *b);

/* Whether domain, msgctxt and msgid are the same. */
bool stele_message__same_key(const stele_message *a, const stele_message *b);

/* The message with this key in a domain, obsolete or not. NULL for none. */
stele_message *stele_catalog__lookup(const stele_catalog *catalog, uint16_t domain, stele_str msgctxt, stele_str msgid);

/* The same by the hash of the key, which stele__index_hash() gives. */
stele_message *stele_catalog__lookup_hashed(const stele_catalog *catalog, uint32_t hash, uint16_t domain,
                                            stele_str msgctxt, stele_str msgid);

/* Takes the next flag (or reference) out of such a line's text, which is left with what follows. */
bool stele__next_flag(stele_str *line, stele_str *flag);
bool stele__next_reference(stele_str *line, stele_str *reference);

/* Takes a reference apart. */
stele__reference stele__split_reference(stele_str text);

/* Orders texts byte by byte, a text before those that it begins. */
int stele__compare_text(stele_str a, stele_str b);

/* Orders numbers, given by their digits without leading zeros. */
int stele__compare_numbers(stele_str a, stele_str b);

/* Takes a flag "range: MIN..MAX" apart. False for any other, and where MIN is above MAX. */
bool stele__split_range(stele_str flag, stele_str *min, stele_str *max);

/* Orders references by file, then by line. */
int stele__compare_references(const stele__reference *a, const stele__reference *b);

/* Sorts `count` numbers of messages of one domain. False for want of memory. */
bool stele_catalog__sort_numbers(const stele_catalog *catalog, uint32_t *numbers, size_t count,
                                 stele_catalog_order order);

/* Text that a file can say: UTF-8 without NUL. */
bool stele__is_text(stele_str text);

/* The caller's message for changing. Messages are only const so that nobody changes them behind the catalog's back. */
static inline stele_message *stele_message__own(const stele_message *message)
{
    return (stele_message *)(uintptr_t)message;
}

/* Notes that a message was changed. */
static inline void stele_catalog__touch(stele_catalog *catalog, stele_message *message)
{
    message->bits |= STELE__EDITED;
    catalog->edited = true;
}

/* The number of a record of this catalog. */
size_t stele_catalog__number_of(const stele_catalog *catalog, const stele_message *message);

/* Makes the catalog consist of the messages with these numbers, in this order, the header among them. The order was written down before. */
void stele_catalog__arrange(stele_catalog *catalog, const uint32_t *numbers, size_t count);

/* Writes the order down. False for want of memory; then nothing has changed. */
bool stele_catalog__need_order(stele_catalog *catalog);

/* Makes a message the header, or NULL for none, and takes its plural rule. On failure nothing has changed. */
stele_status stele_catalog__set_header(stele_catalog *catalog, stele_message *header);

/* Takes the header's plural rule, or CLDR's or English's, for the catalog's. On failure the old one stays. */
stele_status stele_catalog__update_plural(stele_catalog *catalog);

/* Makes the plural rule of a header's text, or CLDR's for its language, or English's. */
stele_status stele__header_plural(stele_plural **rule, stele_str header, const stele_allocator *allocator);

/* The charset that a header's text names; absent for none. */
stele_str stele__header_charset(stele_str header);

/* Adds a header's text with another charset in the place of the one that it names, if it names one. */
stele_status stele__replace_charset(stele_buffer *text, stele_str header, stele_str charset);

/* Adds a message with this key, which the caller knows to be new and valid, to a domain. */
stele_status stele_catalog__add(stele_catalog *catalog, stele_message **message, uint16_t domain, stele_str msgctxt,
                                stele_str msgid);

/* Finds the message of the first domain with this key, obsolete or not, or adds it, with one look into the index. `*is_new` tells which. STELE_BAD_ARGUMENT for
 * a key that no message may have. */
stele_status stele_catalog__intern(stele_catalog *catalog, stele_message **message, stele_str msgctxt, stele_str msgid,
                                   bool *is_new);

/* Adds a comment whose text outlives the catalog, as a literal does, or is in its arena. */
stele_status stele_message__add_kept_comment(stele_catalog *catalog, stele_message *message, stele_comment_kind kind,
                                             stele_str text);

/* Adds a comment as it is, without a look at what is there. */
stele_status stele_message__add_comment(stele_catalog *catalog, stele_message *message, stele_comment_kind kind,
                                        stele_str text);

/* The value of a field in a header's text. */
stele_str stele__header_field(stele_str header, stele_str name);

#endif
