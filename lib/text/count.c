/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Counting words. No word goes across an ASCII blank, so a text is cut there first. A piece of ASCII is walked over by the
 * rules that are left of UAX #29 there; others go to libunistring, in blocks that end between two words. */
#include <stele/text.h>

#include <unictype.h>
#include <unistr.h>
#include <uniwbrk.h>

#include "lib/base/base.h"
#include "lib/text/text.h"

enum {
    BLOCK = 1024,
    LOOK_AHEAD = 64 /* What stands behind a boundary and may have a say in whether it is one. */
};

static bool is_word_byte(char c)
{
    return stele__is_alpha(c) || stele__is_digit(c) || c == '_';
}

/* Whether a mark at `at` stands within a word (WB6, WB7, WB11, WB12). */
static bool joins(stele_str piece, size_t at)
{
    const char before = piece.data[at - 1], mark = piece.data[at],
               after = at + 1 < piece.length ? piece.data[at + 1] : ' ';

    if (stele__is_alpha(before) && stele__is_alpha(after))
        return mark == ':' || mark == '.' || mark == '\'';
    if (stele__is_digit(before) && stele__is_digit(after))
        return mark == ',' || mark == ';' || mark == '.' || mark == '\'';
    return false;
}

static size_t count_ascii(stele_str piece)
{
    size_t words = 0;

    for (size_t at = 0; at < piece.length;) {
        bool has_letter = false;
        if (!is_word_byte(piece.data[at])) {
            at++;
            continue;
        }
        while (at < piece.length && (is_word_byte(piece.data[at]) || joins(piece, at)))
            has_letter |= piece.data[at++] != '_';
        words += has_letter;
    }
    return words;
}

/* Scripts whose words follow each other without a mark, and of which UAX #29 says nothing. */
static bool is_unmarked(ucs4_t c)
{
    return (c >= 0x0e00 && c <= 0x0eff) || (c >= 0x1000 && c <= 0x109f) || (c >= 0x1780 && c <= 0x17ff)
           || (c >= 0x19e0 && c <= 0x19ff);
}

/* What the last segment was. */
struct walk {
    size_t words;
    bool   unmarked;
};

/* Counts one segment between two boundaries. */
static void take_segment(struct walk *walk, const uint8_t *bytes, size_t length)
{
    bool has_letter = false, unmarked = false;

    for (size_t at = 0; at < length && !has_letter;) {
        ucs4_t    c;
        const int width = u8_mbtoucr(&c, bytes + at, length - at);
        if (width > 0) {
            has_letter = uc_is_alnum(c);
            unmarked = is_unmarked(c);
        }
        at += width > 0 ? (size_t)width : 1;
    }
    walk->words += has_letter && !(unmarked && walk->unmarked);
    walk->unmarked = unmarked;
}

/* The length of a block to begin with: all, or whole characters. */
static size_t block_length(stele_str piece)
{
    size_t length = piece.length < BLOCK ? piece.length : BLOCK;

    while (length < piece.length && length > BLOCK - 4 && ((unsigned char)piece.data[length] & 0xc0) == 0x80)
        length--;
    return length;
}

/* Where a block is to end: at its last boundary that nothing behind it can change. */
static size_t block_end(const char *marks, size_t length, bool is_last)
{
    size_t end = length;

    if (is_last)
        return length;
    for (end = length - LOOK_AHEAD; end > 0 && !marks[end]; end--)
        ;
    return end > 0 ? end : length;
}

static size_t count_any(stele_str piece)
{
    struct walk walk = { 0 };
    char        marks[BLOCK];

    while (piece.length) {
        const uint8_t *bytes = (const uint8_t *)piece.data;
        const size_t   length = block_length(piece);
        size_t         end, from = 0;

        u8_wordbreaks(bytes, length, marks);
        end = block_end(marks, length, length == piece.length);
        for (size_t at = 1; at <= end; at++) {
            if (at == end || marks[at]) {
                take_segment(&walk, bytes + from, at - from);
                from = at;
            }
        }
        piece = stele__slice(piece, end, SIZE_MAX);
    }
    return walk.words;
}

stele_text_counts stele_text_count(stele_str text)
{
    stele_text_counts counts = { 0, 0 };

    for (size_t at = 0; at < text.length;) {
        const size_t  from = at;
        unsigned char any = 0;

        for (; at < text.length && !stele__is_blank(text.data[at]); at++) {
            any |= (unsigned char)text.data[at];
            counts.characters += ((unsigned char)text.data[at] & 0xc0) != 0x80;
        }
        if (at > from)
            counts.words += any < 0x80 ? count_ascii(stele__slice(text, from, at - from))
                                       : count_any(stele__slice(text, from, at - from));
        for (; at < text.length && stele__is_blank(text.data[at]); at++)
            counts.characters++;
    }
    return counts;
}

size_t stele_text_columns(stele_str text)
{
    return stele__width(text);
}
