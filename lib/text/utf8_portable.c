/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* UTF-8 validation byte by byte, but for ASCII, which goes by words of eight bytes.
 *
 * What may follow is a state, and a step to the next one is a shift without a branch: the table has a word for each byte,
 * in which the six bits at each state's number are the state that this byte leads to (the idea is Per Vognsen's). What is
 * not set is 0, from which no byte leads away. The cases are the rows of table 3-7 of the Unicode Standard: what the lead
 * byte is decides the range of the second; all further ones are 80..BF. */
#include <string.h>

#include "lib/text/utf8_kernels.h"

enum {
    WRONG = 0,
    START = 6,     /* A character may begin. */
    ONE = 12,      /* One byte 80..BF is missing; */
    TWO = 18,      /* two; */
    THREE = 24,    /* three. */
    AFTER_E0 = 30, /* And four leads behind which the second byte has a narrower range. */
    AFTER_ED = 36,
    AFTER_F0 = 42,
    AFTER_F4 = 48
};

#define STEP(from, to) ((uint64_t)(to) << (from))
#define FOLLOWS (STEP(ONE, START) | STEP(TWO, ONE) | STEP(THREE, TWO))
#define ASCII STEP(START, START)
#define FROM_80 (FOLLOWS | STEP(AFTER_ED, ONE) | STEP(AFTER_F4, TWO))
#define FROM_90 (FOLLOWS | STEP(AFTER_ED, ONE) | STEP(AFTER_F0, TWO))
#define FROM_A0 (FOLLOWS | STEP(AFTER_E0, ONE) | STEP(AFTER_F0, TWO))
#define LEAD(to) STEP(START, to)

#define FOUR(word) word, word, word, word
#define ROW(word) FOUR(word), FOUR(word), FOUR(word), FOUR(word)

/* clang-format off */
static const uint64_t steps[256] = {
    ROW(ASCII), ROW(ASCII), ROW(ASCII), ROW(ASCII), ROW(ASCII), ROW(ASCII), ROW(ASCII), ROW(ASCII),
    ROW(FROM_80), ROW(FROM_90), ROW(FROM_A0), ROW(FROM_A0),
    0, 0, LEAD(ONE), LEAD(ONE), FOUR(LEAD(ONE)), FOUR(LEAD(ONE)), FOUR(LEAD(ONE)), /* C0 */
    ROW(LEAD(ONE)),
    LEAD(AFTER_E0), LEAD(TWO), LEAD(TWO), LEAD(TWO), FOUR(LEAD(TWO)), FOUR(LEAD(TWO)), /* E0 */
    LEAD(TWO), LEAD(AFTER_ED), LEAD(TWO), LEAD(TWO),
    LEAD(AFTER_F0), LEAD(THREE), LEAD(THREE), LEAD(THREE), LEAD(AFTER_F4), 0, 0, 0, FOUR(0), FOUR(0) /* F0 */
};
/* clang-format on */

/* Shifts look at six bits alone, so a state may carry others above. */
static inline uint64_t step(uint64_t state, char byte)
{
    return steps[(unsigned char)byte] >> (state & 63);
}

static inline bool is_ascii(const char bytes[8])
{
    uint64_t word;

    memcpy(&word, bytes, sizeof word);
    return (word & UINT64_C(0x8080808080808080)) == 0;
}

size_t stele__utf8_prefix_portable(const char *bytes, size_t length)
{
    uint64_t state = START;
    size_t   at = 0, valid;

    while (length - at >= 8) {
        if (!is_ascii(bytes + at) || (state & 63) != START) {
#pragma GCC unroll 8
            for (unsigned i = 0; i < 8; i++)
                state = step(state, bytes[at + i]);
            if ((state & 63) == WRONG)
                break;
        }
        at += 8;
    }
    /* Once more from a character's start, and byte by byte, for what is left or to find the mistake. */
    valid = at = utf8_character_start(bytes, at);
    for (state = START; at < length && (state & 63) != WRONG; at++) {
        state = step(state, bytes[at]);
        if ((state & 63) == START)
            valid = at + 1;
    }
    return valid;
}
