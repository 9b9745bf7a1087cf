/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Searches the tables of CLDR facts. All are sorted by the packed number, and searched by halves. */
#include "lib/locale/search.h"

const stele__cldr_pair *stele__cldr_find(const stele__cldr_pair *rows, size_t count, uint64_t from)
{
    const stele__cldr_pair *low = rows, *end = rows + count;

    while (count > 0) {
        size_t half = count / 2;

        if (low[half].from < from) {
            low += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    return low < end && low->from == from ? low : NULL;
}

const char *stele__cldr_find_text(const stele__cldr_text *rows, size_t count, uint64_t locale)
{
    const stele__cldr_text *low = rows, *end = rows + count;

    while (count > 0) {
        size_t half = count / 2;

        if (low[half].locale < locale) {
            low += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    return low < end && low->locale == locale ? stele__cldr_texts + low->text : NULL;
}

/* Writes `width` letters of 5 bits. */
static void unpack_letters(uint64_t packed, int width, char *text)
{
    for (int i = width - 1; i >= 0; i--) {
        unsigned letter = (unsigned)(packed >> (5 * i) & 31);
        if (letter)
            *text++ = (char)('a' + letter - 1);
    }
    *text = '\0';
}

void stele__cldr_unpack(uint64_t packed, char language[9], char script[5], char region[4])
{
    unsigned number = (unsigned)(packed & STELE__CLDR_REGION);

    unpack_letters(packed >> 31, 3, language);
    unpack_letters(packed >> 11, 4, script);
    if (script[0])
        script[0] = (char)(script[0] - 'a' + 'A');
    if (number >= 1000) {
        number -= 1000;
        region[0] = (char)('0' + number / 100);
        region[1] = (char)('0' + number / 10 % 10);
        region[2] = (char)('0' + number % 10);
        region[3] = '\0';
    } else if (number) {
        region[0] = (char)('A' + (number - 1) / 26);
        region[1] = (char)('A' + (number - 1) % 26);
        region[2] = '\0';
    } else {
        region[0] = '\0';
    }
}

/* The codes of an unknown script and region say nothing, and are taken for absent (UTS #35, part 1, 4.3). */
static uint64_t without_unknown(uint64_t packed)
{
    static const uint64_t zz = 1 + 25 * 26 + 25, zzzz = (UINT64_C(26) << 15 | 26 << 10 | 26 << 5 | 26) << 11;

    if ((packed & STELE__CLDR_REGION) == zz)
        packed &= ~STELE__CLDR_REGION;
    if ((packed & STELE__CLDR_SCRIPT) == zzzz)
        packed &= ~STELE__CLDR_SCRIPT;
    return packed;
}

uint64_t stele__cldr_maximize(uint64_t packed)
{
    static const uint64_t masks[] = {
        STELE__CLDR_LANGUAGE | STELE__CLDR_SCRIPT | STELE__CLDR_REGION,
        STELE__CLDR_LANGUAGE | STELE__CLDR_SCRIPT,
        STELE__CLDR_LANGUAGE | STELE__CLDR_REGION,
        STELE__CLDR_LANGUAGE,
    };
    const stele__cldr_pair *row = NULL;
    uint64_t                kept = 0;

    if (packed == STELE__UNPACKABLE)
        return packed;
    packed = without_unknown(packed);
    for (size_t i = 0; i < sizeof masks / sizeof *masks && !row; i++) {
        row = stele__cldr_find(stele__cldr_likely, stele__cldr_likely_count, packed & masks[i]);
        kept = packed & ~masks[i];
    }
    if (!row)
        return STELE__UNPACKABLE;
    /* What the row was found by is taken from it too: "und-002" is Africa, and likely English in Nigeria. */
    kept |= kept & STELE__CLDR_SCRIPT ? 0 : row->to & STELE__CLDR_SCRIPT;
    kept |= kept & STELE__CLDR_REGION ? 0 : row->to & STELE__CLDR_REGION;
    return kept | (row->to & STELE__CLDR_LANGUAGE);
}
