/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/text/line_break.h: the tables by which lib/text/wrap_quick.c breaks lines. For lib/text and its generator alone. */
#ifndef STELE_TEXT_LINE_BREAK_H
#define STELE_TEXT_LINE_BREAK_H

#include "lib/text/wrap.h"

/* What is known of a character: its class in the lower bits, its columns above them. */
enum {
    STELE__LINE_CLASS = 0x1f, /* Of an entry, and of a state. */
    STELE__LINE_COLUMNS_SHIFT = 5,
    STELE__LINE_CLASSES = 32, /* Room for the classes that are found. */
    /* Those that are more than a row and a column of the table of pairs. */
    STELE__LINE_SPACE = 0,
    STELE__LINE_MARK = 1,  /* Belongs to the character before it. */
    STELE__LINE_OTHER = 31 /* Not for the quick way: depends on more than its neighbours, or must break. */
};

/* What is before a character: the class of the one before, STELE__LINE_OTHER at the beginning of the text; and whether
 * spaces stand between the two. A step from there over a character gives the next such state, and what it means. */
enum {
    STELE__LINE_STATES = 64,
    STELE__LINE_STATE = 0x3f,
    STELE__LINE_AFTER_SPACES = 0x20, /* Of a state. */
    STELE__LINE_MAY_END = 0x40,      /* Before the character, */
    STELE__LINE_GIVE_UP = 0x80       /* or the quick way ends there. */
};

extern const uint8_t  stele__line_steps[STELE__LINE_STATES][STELE__LINE_CLASSES];
extern const uint8_t  stele__line_narrow[0x800]; /* Characters of one or two bytes. */
extern const uint16_t stele__line_blocks[0x400]; /* Those of three bytes, by the upper ten bits: where in the next */
extern const uint8_t  stele__line_wide[][64];    /* table the block is, by the lower six. */

/* Adds `text`, which is not empty, wrapped to a width that is not 0, by asking libunistring. */
stele_status stele__wrap_by_breaker(stele_buffer *out, stele_str text, const stele__wrap_style *style);

/* Adds `text` wrapped in a style without `at_spaces` and `put`, as stele__wrap() does; where `*done` is false, the text is
 * not for this way, and nothing was added. */
stele_status stele__wrap_quick(stele_buffer *out, stele_str text, const stele__wrap_style *style, bool *done);

#endif
