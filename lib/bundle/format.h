/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/bundle/format.h: the compiled form, to the byte: doc/bundle-format.md in C. For lib/bundle alone.
 *
 * Numbers are little-endian wherever they stand, so they are put together from bytes; compilers make one load of that. */
#ifndef STELE_BUNDLE_FORMAT_H
#define STELE_BUNDLE_FORMAT_H

#include <stdint.h>

enum {
    STELE_BUNDLE__MAJOR = 1,
    STELE_BUNDLE__MINOR = 0,

    STELE_BUNDLE__MAGIC_SIZE = 8,
    STELE_BUNDLE__HEADER_SIZE = 24,
    STELE_BUNDLE__ENTRY_SIZE = 32,   /* Of the section table. */
    STELE_BUNDLE__CHECKSUM_SIZE = 8, /* Of the frame's, behind the table. */
    STELE_BUNDLE__SECTIONS_MAX = 64, /* More are refused. */
    STELE_BUNDLE__ALIGNMENT = 64,    /* Of sections. */

    STELE_BUNDLE__INFO_SIZE = 32,
    STELE_BUNDLE__META_SIZE = 16,
    STELE_BUNDLE__UNIT_SIZE = 32,
    STELE_BUNDLE__LOCALE_SIZE = 64,
    STELE_BUNDLE__SLOT_SIZE = 16, /* Of the table of locales by tag. */
    STELE_BUNDLE__PIECE_SIZE = 12,
    STELE_BUNDLE__RULE_SIZE = 8,
    STELE_BUNDLE__MESSAGE_SIZE = 24,
    STELE_BUNDLE__BUCKET_SIZE = 64, /* Four places, in columns. */
    STELE_BUNDLE__BUCKET_SLOTS = 4,
    STELE_BUNDLE__FORM_SIZE = 8,

    STELE_BUNDLE__METADATA_KIND = 255, /* The kind of a unit that is a line of the metadata. */
    STELE_BUNDLE__RULES_MAX = 255,
    STELE_BUNDLE__NO_DOCUMENT = 1 /* A flag of INFO. */
};

/* Flags of a locale. */
enum { STELE_BUNDLE__UNREAD = 1, STELE_BUNDLE__SHOWS_TRANSLATION = 2 };

#define STELE_BUNDLE__MAGIC "\x89STELE\r\n"
#define STELE_BUNDLE__NONE UINT32_MAX                       /* No offset, no place. */
#define STELE_BUNDLE__HAS_CONTEXT (UINT32_C(1) << 31)       /* In a slot, beside the message's number. */
#define STELE_BUNDLE__LENGTH_MASK ((UINT32_C(1) << 24) - 1) /* In a form, beside the plural rule. */

/* The sections, in the order in which they stand. */
typedef enum stele_bundle__section {
    STELE_BUNDLE__INFO, /* "INFO": one record about the whole. */
    STELE_BUNDLE__META, /* "META": lines of the metadata. */
    STELE_BUNDLE__UNIT, /* "UNIT": the texts to translate. */
    STELE_BUNDLE__LOCL, /* "LOCL": locales. */
    STELE_BUNDLE__LIDX, /* "LIDX": locales by tag. */
    STELE_BUNDLE__RULE, /* "RULE": plural rules. */
    STELE_BUNDLE__PIEC, /* "PIEC": by locale and unit, what is shown. */
    STELE_BUNDLE__MSGS, /* "MSGS": messages. */
    STELE_BUNDLE__MIDX, /* "MIDX": messages by key. */
    STELE_BUNDLE__FORM, /* "FORM": by locale and message, its translation. */
    STELE_BUNDLE__TEXT, /* "TEXT": all strings. */
    STELE_BUNDLE__SECTIONS
} stele_bundle__section;

static inline uint32_t stele_bundle__u16(const unsigned char *at)
{
    return (uint32_t)at[0] | (uint32_t)at[1] << 8;
}

static inline uint32_t stele_bundle__u32(const unsigned char *at)
{
    return (uint32_t)at[0] | (uint32_t)at[1] << 8 | (uint32_t)at[2] << 16 | (uint32_t)at[3] << 24;
}

static inline uint64_t stele_bundle__u64(const unsigned char *at)
{
    return (uint64_t)stele_bundle__u32(at) | (uint64_t)stele_bundle__u32(at + 4) << 32;
}

static inline void stele_bundle__write_u32(unsigned char *at, uint32_t number)
{
    for (int i = 0; i < 4; i++)
        at[i] = (unsigned char)(number >> 8 * i);
}

static inline void stele_bundle__write_u64(unsigned char *at, uint64_t number)
{
    stele_bundle__write_u32(at, (uint32_t)number);
    stele_bundle__write_u32(at + 4, (uint32_t)(number >> 32));
}

/* Where a text's search begins in a table of `count` places, by the lower half of its hash. */
static inline size_t stele_bundle__home(uint64_t hash, size_t count)
{
    return (size_t)((hash & UINT32_MAX) * (uint64_t)count >> 32);
}

/* What a slot keeps of a hash; never 0, which marks a free one. */
static inline uint32_t stele_bundle__mark(uint64_t hash)
{
    uint32_t mark = (uint32_t)(hash >> 32);
    return mark ? mark : 1;
}

#endif
