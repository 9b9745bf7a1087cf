/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/locale/cldr.h: what CLDR knows of locales, as tables without pointers that are searched by halves. For lib/locale and
 * the generator alone.
 *
 * A language, a script and a region are packed into one number, so that a table is an array of numbers and looking
 * something up compares numbers:
 *
 *     bits 45…31   language, 3 letters of 5 bits (a = 1, absent = 0); longer languages stand in no table
 *     bits 30…11   script, 4 letters of 5 bits
 *     bits 10…0    region, 0 if absent, 1 + 26·a + b for two letters, 1000 + number for three digits
 */
#ifndef STELE_LOCALE_CLDR_H
#define STELE_LOCALE_CLDR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* What packs languages that are too long for a table; found in none. */
#define STELE__UNPACKABLE UINT64_MAX

typedef struct stele__cldr_pair {
    uint64_t from, to;
} stele__cldr_pair;

/* A replaced tag of several subtags, in lower case with hyphens. "und" stands for any language. */
typedef struct stele__cldr_tag {
    char from[20], to[20];
} stele__cldr_tag;

typedef struct stele__cldr_text {
    uint64_t locale;
    uint32_t text; /* Where it begins in stele__cldr_texts. */
} stele__cldr_text;

extern const stele__cldr_pair stele__cldr_likely[];  /* With likely subtags added. */
extern const stele__cldr_pair stele__cldr_parents[]; /* Parents that are not found by cutting; 0 is the root. */
extern const stele__cldr_pair
    stele__cldr_aliases[]; /* Of one subtag; rows with one `from` come in order of preference. */
extern const stele__cldr_tag  stele__cldr_tags[];
extern const uint32_t         stele__cldr_rtl_scripts[]; /* As packed, shifted down to bit 0. */
extern const stele__cldr_text stele__cldr_endonyms[];
extern const stele__cldr_text stele__cldr_plurals[]; /* Header values, as "nplurals=2; plural=(n != 1);". */
extern const char             stele__cldr_texts[];

extern const size_t stele__cldr_likely_count, stele__cldr_parents_count, stele__cldr_aliases_count,
    stele__cldr_tags_count, stele__cldr_rtl_scripts_count, stele__cldr_endonyms_count, stele__cldr_plurals_count;

/* Packs letters of any case; `width` is how many there may be. */
static inline uint64_t stele__cldr_pack_letters(const char *text, int width)
{
    uint64_t packed = 0;

    for (int i = 0; i < width; i++)
        packed = packed << 5 | (*text ? (uint64_t)(*text++ & 31) : 0);
    return *text ? STELE__UNPACKABLE : packed;
}

static inline uint64_t stele__cldr_pack_region(const char *region)
{
    if (!region[0])
        return 0;
    if (region[0] >= '0' && region[0] <= '9')
        return 1000 + (uint64_t)((region[0] - '0') * 100 + (region[1] - '0') * 10 + (region[2] - '0'));
    return 1 + (uint64_t)((region[0] & 31) - 1) * 26 + (uint64_t)((region[1] & 31) - 1);
}

/* The parts are well formed; each may be "". */
static inline uint64_t stele__cldr_pack(const char *language, const char *script, const char *region)
{
    uint64_t packed = stele__cldr_pack_letters(language, 3);

    if (packed == STELE__UNPACKABLE)
        return packed;
    return packed << 31 | stele__cldr_pack_letters(script, 4) << 11 | stele__cldr_pack_region(region);
}

#endif
