/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/text/utf8_mistakes.h: the tables of the vector variants of UTF-8 validation (Keiser and Lemire, "Validating UTF-8 in
 * less than one instruction per byte", 2021). The high and the low half of a byte and the high half of the next one choose
 * a set of mistakes from a table each; a mistake is made where all three sets have it. What is left is whether the third
 * and fourth bytes of long characters are continuation bytes; these two places before tell. */
#ifndef STELE_TEXT_UTF8_MISTAKES_H
#define STELE_TEXT_UTF8_MISTAKES_H

/* The mistakes that two bytes can make. */
enum {
    TOO_SHORT = 1 << 0,     /* A lead byte, then no continuation byte. */
    TOO_LONG = 1 << 1,      /* ASCII, then a continuation byte. */
    OVERLONG_3 = 1 << 2,    /* E0, then 80..9F. */
    TOO_LARGE = 1 << 3,     /* F4, then 90..BF; F5 and up, then 90..BF. */
    SURROGATE = 1 << 4,     /* ED, then A0..BF. */
    OVERLONG_2 = 1 << 5,    /* C0 or C1, then a continuation byte. */
    LARGE_OR_LONG = 1 << 6, /* F5 and up, then 80..8F; F0, then 80..8F. */
    CONTINUES = 1 << 7,     /* Two continuation bytes, which is right behind E0 and up alone. */

    ANY_LOW = TOO_SHORT | TOO_LONG | CONTINUES, /* Whatever the low half of the first byte is. */
    FROM_F5 = ANY_LOW | TOO_LARGE | LARGE_OR_LONG,
    ANY_SECOND = TOO_LONG | OVERLONG_2 | CONTINUES
};

static const unsigned char first_high[16] = { TOO_LONG,
                                              TOO_LONG,
                                              TOO_LONG,
                                              TOO_LONG,
                                              TOO_LONG,
                                              TOO_LONG,
                                              TOO_LONG,
                                              TOO_LONG,
                                              CONTINUES,
                                              CONTINUES,
                                              CONTINUES,
                                              CONTINUES,
                                              TOO_SHORT | OVERLONG_2,
                                              TOO_SHORT,
                                              TOO_SHORT | OVERLONG_3 | SURROGATE,
                                              TOO_SHORT | TOO_LARGE | LARGE_OR_LONG };

static const unsigned char first_low[16] = { ANY_LOW | OVERLONG_3 | OVERLONG_2 | LARGE_OR_LONG,
                                             ANY_LOW | OVERLONG_2,
                                             ANY_LOW,
                                             ANY_LOW,
                                             ANY_LOW | TOO_LARGE,
                                             FROM_F5,
                                             FROM_F5,
                                             FROM_F5,
                                             FROM_F5,
                                             FROM_F5,
                                             FROM_F5,
                                             FROM_F5,
                                             FROM_F5,
                                             FROM_F5 | SURROGATE,
                                             FROM_F5,
                                             FROM_F5 };

static const unsigned char second_high[16] = { TOO_SHORT,
                                               TOO_SHORT,
                                               TOO_SHORT,
                                               TOO_SHORT,
                                               TOO_SHORT,
                                               TOO_SHORT,
                                               TOO_SHORT,
                                               TOO_SHORT,
                                               ANY_SECOND | OVERLONG_3 | LARGE_OR_LONG,
                                               ANY_SECOND | OVERLONG_3 | TOO_LARGE,
                                               ANY_SECOND | SURROGATE | TOO_LARGE,
                                               ANY_SECOND | SURROGATE | TOO_LARGE,
                                               TOO_SHORT,
                                               TOO_SHORT,
                                               TOO_SHORT,
                                               TOO_SHORT };

#endif
