/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/check/pair.h: checks that hold a translation against its source, text by text. For lib/check alone.
 *
 * Such a check is a test of two texts, and pair.c asks it of every form of a message. A form of a plural may follow either
 * source, "One stone" or "%d stones", so something is only told where it agrees with neither. */
#ifndef STELE_CHECK_PAIR_H
#define STELE_CHECK_PAIR_H

#include <unistr.h>

#include "lib/check/checking.h"

/* A test. True where all is right; else it fills `args->at[1]` to `[3]` with slices that live as long as the message or
 * the checking's room, and may change the finding. */
typedef bool stele__pair_test(stele__checking *checking, stele_str source, stele_str translation,
                              stele__finding *finding, stele__args *args);

/* Asks the test of each form of the message, and tells where it fails. */
stele_status stele__check_pairs(stele__checking *checking, stele__pair_test *test, stele__finding finding);

/* The character at an offset, which moves behind it. Texts of catalogs are UTF-8. */
static inline ucs4_t stele__next_character(stele_str text, size_t *at)
{
    ucs4_t c = (unsigned char)text.data[*at];

    if (c < 0x80)
        ++*at;
    else
        *at += (size_t)u8_mbtouc(&c, (const uint8_t *)text.data + *at, text.length - *at);
    return c;
}

/* The character that ends before an offset, which moves to its start. */
static inline ucs4_t stele__previous_character(stele_str text, size_t *at)
{
    size_t start = *at - 1, ignored;

    while (start > 0 && (text.data[start] & 0xc0) == 0x80)
        start--;
    *at = ignored = start;
    return stele__next_character(text, &ignored);
}

/* At most this much of a text is shown before a place. */
enum { STELE__EXCERPT = 24 };

/* The end of what stands before an offset, whole characters. */
static inline stele_str stele__excerpt_before(stele_str text, size_t at)
{
    size_t start = at > STELE__EXCERPT ? at - STELE__EXCERPT : 0;

    while (start < at && (text.data[start] & 0xc0) == 0x80)
        start++;
    return stele__slice(text, start, at - start);
}

/* Finds the next token at or behind `*at`, which moves behind it. False where there is none. */
typedef bool stele__next_token(stele_str text, size_t *at, stele_str *token);

/* Whether both texts have the same tokens, each as often as the other, in any order; else `*token` is the first that one
 * has more often, and `*is_missing` tells whether that is the source. Takes time in proportion to the texts. */
bool stele__same_tokens(stele_str source, stele_str translation, stele__next_token *next, stele_str *token,
                        bool *is_missing);

#endif
