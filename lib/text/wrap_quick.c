/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Wrapping in one pass. Where a line may end is in almost all texts a matter of two neighbours alone (UAX #14): the class of
 * one, the class of the next, and whether there are spaces between them. So a table of classes and columns by
 * character, and one of steps from class to class, say what libunistring would, which tools/gen-line-break.c has asked. A line
 * is a slice of the text and is copied whole. Runs of letters are passed over 16 bytes at once.
 *
 * What depends on more, or forces a line to end, has a class of its own, at which this way gives up: Hebrew letters, blanks
 * other than the space, controls, scripts whose words a dictionary parts, what is beyond the first plane. So do marks behind a space. Then wrap.c does it all. */
#include "lib/text/wrap.h"

#include "lib/base/base.h"
#include "lib/text/line_walk.h"

/* The present line, and the piece at its end whose place is not decided: it begins a new line if it does not fit. Columns
 * are counted from the beginning of the line. */
struct line {
    stele_buffer            *out;
    const stele__wrap_style *style;
    stele_str                text;
    stele_str                indent; /* What stands before this line. */
    size_t                   hanging_columns;
    size_t                   start, end;   /* Of what is sure to stand in the line. */
    size_t                   piece;        /* Where the piece begins. */
    size_t                   piece_column; /* And in which column. */
};

static stele_status put_line(const struct line *line)
{
    stele_status status = stele_buffer_add_str(line->out, line->indent);

    if (status == STELE_OK)
        status = stele_buffer_add(line->out, line->text.data + line->start, line->end - line->start);
    return status;
}

/* Puts the line down and begins the next with the piece. Columns move back by the result. */
static stele_status begin_line(struct line *line, size_t *back)
{
    const stele_str end = line->style->line_end.data ? line->style->line_end : STELE__LITERAL("\n");
    stele_status    status = put_line(line);

    if (status == STELE_OK)
        status = stele_buffer_add_str(line->out, end);
    *back = line->piece_column - line->hanging_columns; /* May be less than nothing, and wrap. */
    line->indent = line->style->hanging;
    line->start = line->piece;
    return status;
}

/* Decides where the piece stands that ends before `at`, and begins the next there. `*column`, that of `at`, is moved with
 * the line. */
static inline stele_status turn(struct line *line, size_t at, size_t *column)
{
    size_t ink = at;

    while (line->text.data[ink - 1] == ' ') /* The text does not begin with one. */
        ink--;
    if (*column - (at - ink) > line->style->width && line->piece > line->start) {
        size_t             back;
        const stele_status status = begin_line(line, &back);
        if (status != STELE_OK)
            return status;
        *column -= back;
    }
    line->end = ink;
    line->piece = at;
    line->piece_column = *column;
    return STELE_OK;
}

/* Whether a hyphen behind a figure binds what follows to it, as in wrap.c. */
static inline bool is_suffix(stele_str text, size_t at)
{
    return at >= 2 && text.data[at - 1] == '-' && stele__is_digit(text.data[at - 2]);
}

/* Goes through the text. `*gave_up` tells that a character is not for this way. */
static stele_status walk(struct line *line, size_t column, bool *gave_up)
{
    const stele_str text = line->text;
    unsigned        state = STELE__LINE_OTHER;

    for (size_t at = 0, length; at < text.length;) {
        const uint8_t entry = stele__line_look_up(text, at, &length);
        const uint8_t step = stele__line_steps[state][entry & STELE__LINE_CLASS];

        if (step & STELE__LINE_GIVE_UP) {
            *gave_up = true;
            return STELE_OK;
        }
        if ((step & STELE__LINE_MAY_END) && !is_suffix(text, at)) {
            const stele_status status = turn(line, at, &column);
            if (status != STELE_OK)
                return status;
        }
        state = step & STELE__LINE_STATE;
        column += entry >> STELE__LINE_COLUMNS_SHIFT;
        at += length;
        if (entry != stele__line_narrow['a'])
            continue;
        if (stele__line_is_letter_byte((unsigned char)text.data[at - length])) {
            at = stele__line_run(text, at, &column);
            continue;
        }
        for (; at < text.length && stele__line_look_up(text, at, &length) == entry; at += length)
            column++; /* Other letters among their like: no step need wait for the one before. */
    }
    return turn(line, text.length, &column);
}

stele_status stele__wrap_quick(stele_buffer *out, stele_str text, const stele__wrap_style *style, bool *done)
{
    const size_t mark = out->length;
    bool         gave_up = false;
    struct line  line = { .out = out, .style = style, .text = text, .indent = style->first };
    stele_status status;

    *done = false;
    if (text.length == 0 || text.data[0] == ' ')
        return STELE_OK;
    line.hanging_columns = stele__width(style->hanging);
    line.piece_column = stele__width(style->first);
    status = walk(&line, line.piece_column, &gave_up);
    if (status == STELE_OK && !gave_up)
        status = put_line(&line);
    if (gave_up && out->data) {
        out->length = mark;
        out->data[mark] = '\0';
    }
    *done = !gave_up;
    return status;
}
