/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Figures, dates and abbreviations in a source text, for the comments of a template. A text is taken word by word, and a
 * date is seen by its month with a figure beside it: "25-26 February 1992", "March 1, 2022", "October 1991". */
#include "lib/bundle/figures.h"

#include <unictype.h>
#include <unistr.h>

#include "lib/base/base.h"

/* A word without the punctuation around it; offsets in the text. */
struct word {
    size_t start, end;
    bool   figure; /* It has a digit. */
    bool   year;   /* It is four digits. */
    bool   month;
};

/* The character at an offset; its length is added to `*at`. */
static ucs4_t next_character(stele_str text, size_t *at)
{
    ucs4_t c;
    int    length = u8_mbtouc(&c, (const uint8_t *)text.data + *at, text.length - *at);

    *at += (size_t)length;
    return c;
}

static bool is_month(stele_str word)
{
    static const char *const months[] = { "January", "February", "March",     "April",   "May",      "June",
                                          "July",    "August",   "September", "October", "November", "December" };

    for (size_t i = 0; i < sizeof months / sizeof *months; i++) {
        if (stele_str_equal(word, stele_str_of(months[i])))
            return true;
    }
    return false;
}

/* The next word with a letter or digit at or behind `*at`, which moves behind it. */
static bool next_word(stele_str text, size_t *at, struct word *word)
{
    size_t digits = 0, letters = 0;

    *word = (struct word){ 0 };
    while (*at < text.length) {
        size_t start = *at;
        ucs4_t c = next_character(text, at);
        if (uc_is_property_white_space(c)) {
            if (digits + letters)
                break;
            continue;
        }
        if (!uc_is_alnum(c) && c != '%')
            continue;
        if (digits + letters == 0)
            word->start = start;
        word->end = *at;
        if (uc_decimal_value(c) >= 0)
            digits++;
        else
            letters++;
    }
    word->figure = digits > 0;
    word->year = digits == 4 && letters == 0 && word->end - word->start == 4;
    word->month = is_month(stele__slice(text, word->start, word->end - word->start));
    return digits + letters > 0;
}

static stele_status add_item(stele_buffer *list, const char *separator, stele_str item)
{
    stele_status status = list->length ? stele_buffer_add(list, separator, 2) : STELE_OK;
    return status == STELE_OK ? stele_buffer_add_str(list, item) : status;
}

/* Where a date that begins with `first` ends; 0 where none does. `*at` is behind `first` and moves behind the date. */
static size_t date_end(stele_str text, const struct word *first, size_t *at)
{
    size_t      ahead = *at;
    struct word second, third;

    if (!next_word(text, &ahead, &second) || !((first->figure && second.month) || (first->month && second.figure)))
        return 0;
    *at = ahead;
    if (!second.year && next_word(text, &ahead, &third) && third.year) {
        *at = ahead;
        return third.end;
    }
    return second.end;
}

stele_status stele_bundle__figures(stele_buffer *figures, stele_buffer *dates, stele_str text)
{
    stele_status status = STELE_OK;
    struct word  word;

    for (size_t at = 0; status == STELE_OK && next_word(text, &at, &word);) {
        size_t end = date_end(text, &word, &at);
        if (end)
            status = add_item(dates, "; ", stele__slice(text, word.start, end - word.start));
        else if (word.figure)
            status = add_item(figures, ", ", stele__slice(text, word.start, word.end - word.start));
    }
    return status;
}

/* Skips blanks and dashes. */
static size_t skip_joints(stele_str text, size_t at)
{
    while (at < text.length) {
        size_t next = at;
        ucs4_t c = next_character(text, &next);
        if (!uc_is_property_white_space(c) && !uc_is_property_dash(c))
            break;
        at = next;
    }
    return at;
}

/* Whether the abbreviation stands at an offset of the text, as a word of its own. */
static bool stands_at(stele_str text, size_t at, stele_str abbreviation)
{
    size_t in = skip_joints(abbreviation, 0);

    while (in < abbreviation.length) {
        size_t next = skip_joints(abbreviation, in + 1);
        if (at >= text.length || text.data[at] != abbreviation.data[in])
            return false;
        at++;
        if (next != in + 1 && next < abbreviation.length) {
            size_t behind = skip_joints(text, at);
            if (behind == at)
                return false;
            at = behind;
        }
        in = next;
    }
    return at >= text.length || !uc_is_alnum(next_character(text, &at));
}

bool stele_bundle__mentions(stele_str text, stele_str abbreviation)
{
    bool behind_letter = false;

    if (skip_joints(abbreviation, 0) == abbreviation.length)
        return false;
    for (size_t at = 0; at < text.length;) {
        if (!behind_letter && stands_at(text, at, abbreviation))
            return true;
        behind_letter = uc_is_alnum(next_character(text, &at));
    }
    return false;
}
