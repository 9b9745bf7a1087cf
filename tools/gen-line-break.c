/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Prints lib/text/line_break_data.c: what libunistring does between two characters, as tables.
 *
 * The classes of UAX #14 are not asked for but found: characters are of one class where libunistring treats them alike in the
 * neighbourhood of each of a list of others, with a space between them and without, and where that does not depend on what
 * stands further away. Whatever does depend on it, or forces a line to end, is put into the class of the others, for which
 * the program asks libunistring itself. */
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <unilbrk.h>
#include <unistr.h>
#include <unistring/version.h>
#include <uniwidth.h>

#include "lib/text/line_break.h"

enum { LAST = 0xffff, MARK = 0x301, HEBREW = 0x5d0, PROBES_MAX = 64, SIGNATURE = PROBES_MAX * 4 };

/* One of each class that UAX #14 has in this plane, and some more. */
static const ucs4_t probes[] = { 'a',    '1',    '(',    '}',    ')',    '"',    0xa0,   0x3005, '!',    '/',
                                 ',',    '$',    '%',    0x4e00, 0x2026, '-',    0x2013, 0xb4,   0x2014, 0x2060,
                                 0xac00, 0xac01, 0x1100, 0x1160, 0x11a8, HEBREW, 0x3041, 0x201c, 0x201d, 0xab,
                                 0xbb,   0x3001, 0x300c, 0x300d, 0x2019, 0xe01,  0x627,  0xff01, ':',    ';',
                                 '|',    '+',    0x20ac, 0xad,   '[',    '\'',   0x2010, 0x2212 };

enum { PROBES = sizeof probes / sizeof *probes };

struct class
{
    ucs4_t first; /* Its first character stands for it. */
    char   signature[SIGNATURE];
};

static uint8_t entries[LAST + 1];
static struct class classes[STELE__LINE_CLASSES];
static unsigned class_count = 2; /* Space and mark come first. */
static uint8_t  steps[STELE__LINE_STATES][STELE__LINE_CLASSES];

/* What libunistring says about the place before the last of some characters; '!' where a line must end anywhere. */
static char ask(const ucs4_t *characters, size_t count)
{
    uint8_t text[32];
    char    breaks[32];
    size_t  length = 0, last = 0;

    for (size_t i = 0; i < count; i++) {
        last = length;
        length += (size_t)u8_uctomb(text + length, characters[i], (ptrdiff_t)(sizeof text - length));
    }
    u8_possible_linebreaks(text, length, "UTF-8", breaks);
    for (size_t i = 0; i < length; i++) {
        if (breaks[i] == UC_BREAK_MANDATORY || breaks[i] == UC_BREAK_CR_BEFORE_LF)
            return '!';
    }
    return breaks[last] == UC_BREAK_POSSIBLE ? 'b' : '-';
}

#define ASK(...) ask((const ucs4_t[]){ __VA_ARGS__ }, sizeof((const ucs4_t[]){ __VA_ARGS__ }) / sizeof(ucs4_t))

/* How a character behaves towards the probes. */
static void sign(char signature[SIGNATURE], ucs4_t c)
{
    memset(signature, 0, SIGNATURE);
    for (size_t i = 0; i < PROBES; i++) {
        signature[4 * i] = ASK(probes[i], c);
        signature[4 * i + 1] = ASK(c, probes[i]);
        signature[4 * i + 2] = ASK(probes[i], ' ', c);
        signature[4 * i + 3] = ASK(c, ' ', probes[i]);
    }
}

/* Whether what stands between two characters decides alone, with a mark on the first or without. */
static bool keeps_to_pairs(ucs4_t c)
{
    for (size_t i = 0; i < PROBES; i++) {
        for (size_t k = 0; k < PROBES; k++) {
            const ucs4_t a = probes[i], b = probes[k];
            if (a == HEBREW || b == HEBREW)
                continue; /* It depends on more itself, and is put away below. */
            if (ASK(a, c, b) != ASK(c, b) || ASK(a, b, c) != ASK(b, c) || ASK(a, ' ', c, b) != ASK(c, b)
                || ASK(a, c, ' ', b) != ASK(c, ' ', b))
                return false;
        }
        if (ASK(c, MARK) != '-' || ASK(c, MARK, probes[i]) != ASK(c, probes[i])
            || ASK(c, MARK, ' ', probes[i]) != ASK(c, ' ', probes[i])
            || ASK(c, ' ', ' ', probes[i]) != ASK(c, ' ', probes[i]))
            return false;
    }
    return true;
}

/* White space at which a line may end but that is no plain space: how wrapping treats it is not for the quick way. */
static bool is_other_blank(ucs4_t c)
{
    return c == '\t' || c == 0x1680 || (c >= 0x2000 && c <= 0x200b) || c == 0x205f || c == 0x3000 || c == 0x200d;
}

/* The class of a character, a new one where its like was not seen before. */
static unsigned class_of(ucs4_t c, const char mark[SIGNATURE])
{
    char signature[SIGNATURE];

    if (c == ' ')
        return STELE__LINE_SPACE;
    if ((c >= 0xe00 && c < 0xf00) || (c >= 0x1000 && c < 0x10a0) || (c >= 0x1780 && c < 0x1800))
        return STELE__LINE_OTHER; /* Thai, Lao, Burmese, Khmer: lib/text/dictionary.c. */
    if (c < ' ' || c == 0x7f || (c >= 0x80 && c < 0xa0) || (c >= 0xd800 && c < 0xe000) || is_other_blank(c))
        return STELE__LINE_OTHER;
    sign(signature, c);
    if (memcmp(signature, mark, SIGNATURE) == 0)
        return STELE__LINE_MARK;
    if (memchr(signature, '!', SIGNATURE))
        return STELE__LINE_OTHER;
    for (unsigned i = 2; i < class_count; i++) {
        if (memcmp(signature, classes[i].signature, SIGNATURE) == 0)
            return classes[i].first == 0 ? STELE__LINE_OTHER : i;
    }
    if (class_count == STELE__LINE_OTHER) {
        fprintf(stderr, "gen-line-break: more classes than there is room for\n");
        exit(1);
    }
    memcpy(classes[class_count].signature, signature, SIGNATURE);
    classes[class_count].first = keeps_to_pairs(c) ? c : 0;
    return classes[class_count++].first ? class_count - 1 : STELE__LINE_OTHER;
}

static void classify(void)
{
    char mark[SIGNATURE];

    sign(mark, MARK);
    for (ucs4_t c = 0; c <= LAST; c++) {
        const unsigned class = class_of(c, mark);
        const int columns = c >= 0xd800 && c < 0xe000 ? 0 : uc_width(c, "UTF-8");
        entries[c] = (uint8_t)(class | (unsigned)(columns > 0 ? columns : 0) << STELE__LINE_COLUMNS_SHIFT);
    }
}

/* The step from a state over a character of a class. */
static uint8_t step_of(unsigned state, unsigned class)
{
    const unsigned before = state & STELE__LINE_CLASS;
    const bool     spaces = state & STELE__LINE_AFTER_SPACES, begins = before == STELE__LINE_OTHER;
    char           answer = '-';

    if (class == STELE__LINE_SPACE)
        return (uint8_t)(before | STELE__LINE_AFTER_SPACES);
    if (class == STELE__LINE_MARK)
        return spaces || begins ? STELE__LINE_GIVE_UP : (uint8_t)state;
    if (class >= class_count || !classes[class].first)
        return STELE__LINE_GIVE_UP;
    if (!begins && before >= 2 && before < class_count && classes[before].first)
        answer = spaces ? ASK(classes[before].first, ' ', classes[class].first)
                        : ASK(classes[before].first, classes[class].first);
    return (uint8_t)(class | (answer == 'b' ? STELE__LINE_MAY_END : 0));
}

static void find_steps(void)
{
    for (unsigned state = 0; state < STELE__LINE_STATES; state++) {
        for (unsigned class = 0; class < STELE__LINE_CLASSES; class ++)
            steps[state][class] = step_of(state, class);
    }
}

/* Hebrew letters differ from others behind a hyphen alone, which no pair shows. */
static void put_away_hebrew(void)
{
    for (ucs4_t c = 0; c <= LAST; c++) {
        if ((entries[c] & STELE__LINE_CLASS) < 2 || (entries[c] & STELE__LINE_CLASS) == STELE__LINE_OTHER)
            continue;
        if (ASK(c, '-', 'a') != ASK('-', 'a') || ASK(c, 0x2010, 'a') != ASK(0x2010, 'a'))
            entries[c] |= STELE__LINE_OTHER;
    }
}

static void print_row(const uint8_t *numbers, size_t count)
{
    for (size_t i = 0; i < count; i++)
        printf("%s%u,", i % 32 == 0 ? "\n    " : "", numbers[i]);
}

static void print_blocks(void)
{
    static unsigned places[0x400], first[0x400];
    unsigned        count = 0;

    for (unsigned i = 0; i < 0x400; i++) {
        unsigned k = 0;
        while (k < count && memcmp(entries + 64 * (size_t)first[k], entries + 64 * (size_t)i, 64) != 0)
            k++;
        if (k == count)
            first[count++] = i;
        places[i] = k;
    }
    printf("\nconst uint16_t stele__line_blocks[0x400] = {");
    for (unsigned i = 0; i < 0x400; i++)
        printf("%s%u,", i % 32 == 0 ? "\n    " : "", places[i]);
    printf("\n};\n\nconst uint8_t stele__line_wide[][64] = {\n");
    for (unsigned k = 0; k < count; k++) {
        printf("{");
        print_row(entries + 64 * (size_t)first[k], 64);
        printf("\n},\n");
    }
    printf("};\n");
}

int main(void)
{
    classify();
    put_away_hebrew();
    find_steps();
    printf(
        "/* SPDX-License-Identifier: LGPL-2.1-or-later; printed by tools/gen-line-break.c from libunistring %d.%d. */\n"
        "/* Do not edit: `make update-line-break` prints it anew. %u classes. */\n/* clang-format off */\n"
        "#include \"lib/text/line_break.h\"\n\n"
        "const uint8_t stele__line_steps[STELE__LINE_STATES][STELE__LINE_CLASSES] = {\n",
        _libunistring_version >> 16, _libunistring_version >> 8 & 0xff, class_count);
    for (unsigned i = 0; i < STELE__LINE_STATES; i++) {
        printf("{");
        print_row(steps[i], STELE__LINE_CLASSES);
        printf("\n},\n");
    }
    printf("};\n\nconst uint8_t stele__line_narrow[0x800] = {");
    print_row(entries, 0x800);
    printf("\n};\n");
    print_blocks();
    return ferror(stdout) || fflush(stdout) != 0;
}
