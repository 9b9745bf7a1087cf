/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Facts: each figure of a source is in its translation. Figures are compared by their digits' values, of whatever script,
 * and by what their separators mean: "1,275" is "1.275" and "1 275", "32nd" is "32-ci" and "٣٢", "02" is "2". */
#include <unictype.h>

#include "lib/check/pair.h"

enum { FIGURES_MAX = 64, DIGITS_MAX = 24 };

/* A figure, in ASCII: groups of thousands joined, other separators a dot, no zeros before it. */
typedef struct figure {
    char      digits[DIGITS_MAX];
    size_t    length;
    stele_str text;
} figure;

static int digit_at(stele_str text, size_t *at)
{
    const char c = text.data[*at];
    size_t     next = *at;
    int        value;

    if ((unsigned char)c < 0x80) {
        value = stele__is_digit(c) ? c - '0' : -1;
        next++;
    } else {
        value = uc_decimal_value(stele__next_character(text, &next));
    }
    if (value >= 0)
        *at = next;
    return value;
}

/* Whether a separator stands at an offset, which moves behind it; blanks count where groups of thousands are meant alone. */
static bool skip_separator(stele_str text, size_t *at, bool *is_space)
{
    const ucs4_t c = stele__next_character(text, at);

    *is_space = c == 0xa0 || c == 0x202f || c == 0x2009;
    return *is_space || c == '.' || c == ',' || c == '\'' || c == 0x2019 || c == 0x066b || c == 0x066c;
}

static size_t count_digits(stele_str text, size_t at)
{
    size_t count = 0;

    while (at < text.length && digit_at(text, &at) >= 0)
        count++;
    return count;
}

static void add_digits(figure *found, stele_str text, size_t *at)
{
    int value;

    while (*at < text.length && (value = digit_at(text, at)) >= 0) {
        if (found->length == 1 && found->digits[0] == '0')
            found->length = 0;
        if (found->length < DIGITS_MAX)
            found->digits[found->length++] = (char)('0' + value);
    }
}

/* Reads the figure that begins at an offset, which moves behind it. */
static void read_figure(figure *found, stele_str text, size_t *at)
{
    const size_t start = *at;

    found->length = 0;
    add_digits(found, text, at);
    while (*at < text.length) {
        size_t behind = *at, digits;
        bool   is_space;

        if (!skip_separator(text, &behind, &is_space))
            break;
        digits = count_digits(text, behind);
        if (digits == 0 || (is_space && digits != 3))
            break;
        if (digits != 3 && found->length < DIGITS_MAX)
            found->digits[found->length++] = '.';
        *at = behind;
        add_digits(found, text, at);
    }
    found->text = stele__slice(text, start, *at - start);
}

/* The next figure at or behind an offset. What belongs to a directive ("%1", "%2$s") or to code ("{0}", "\x1b") is none. */
static bool next_figure(figure *found, stele_str text, size_t *at)
{
    while (*at < text.length) {
        const size_t start = *at;
        size_t       probe = start;

        if (digit_at(text, &probe) < 0) {
            (void)stele__next_character(text, at);
            continue;
        }
        read_figure(found, text, at);
        if (start == 0 || !memchr("%{$#\\_", text.data[start - 1], 6))
            return true;
    }
    return false;
}

/* Whether the figure is among these, by itself or put together of two of them ("1 275"). */
static bool is_among(const figure *sought, const figure *figures, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const figure *one = &figures[i], *next = one + 1;

        if (one->length == sought->length && memcmp(one->digits, sought->digits, one->length) == 0)
            return true;
        if (i + 1 < count && one->length + next->length == sought->length
            && memcmp(one->digits, sought->digits, one->length) == 0
            && memcmp(next->digits, sought->digits + one->length, next->length) == 0)
            return true;
    }
    return false;
}

static bool has_digit(stele_str text)
{
    for (size_t i = 0; i < text.length; i++) {
        if (stele__is_digit(text.data[i]))
            return true;
    }
    return false;
}

/* A figure of one digit is often written as a word. Where a text has more figures than there is room for, those beyond are
 * not looked for. */
static bool figures_agree(stele__checking *checking, stele_str source, stele_str translation, stele__finding *finding,
                          stele__args *args)
{
    figure sought, figures[FIGURES_MAX];
    size_t count = 0, at = 0, sought_at = 0;

    (void)checking, (void)finding;
    if (!has_digit(source))
        return true;
    while (count < FIGURES_MAX && next_figure(&figures[count], translation, &at))
        count++;
    for (size_t i = 0; i < FIGURES_MAX / 2 && next_figure(&sought, source, &sought_at); i++) {
        if (sought.length > 1 && !is_among(&sought, figures, count)) {
            args->at[1] = sought.text;
            return false;
        }
    }
    return true;
}

stele_status stele__check_figures(stele__checking *checking)
{
    return stele__check_pairs(checking, figures_agree, STELE__FIGURE_MISSING);
}
