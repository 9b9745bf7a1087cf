/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Fills lines by the tables of line breaking, in one pass. Unlike in wrapping, blanks at a line's end count, and nothing is
 * written: what calls for it has the text in a form of its own. */
#include "lib/text/fill.h"

#include "lib/text/line_walk.h"

/* Where the present line stands. */
struct place {
    size_t column; /* Up to its last place for a break. */
    size_t last;   /* That place; NONE while there is none. */
};

static const size_t NONE = (size_t)-1;

/* Ends the piece behind the last place for a break, which has `columns`: the line is broken there if the piece does not fit. */
static inline bool end_piece(const stele__filling *filling, struct place *place, size_t columns, char *breaks)
{
    const bool breaks_here = place->last != NONE && place->column + columns > filling->width;

    if (breaks_here) {
        breaks[place->last] = filling->possible;
        place->column = 0;
    }
    place->column += columns;
    return breaks_here;
}

bool stele__fill(const stele__filling *filling, stele_str text, char *breaks, bool *broken)
{
    struct place place = { filling->start, NONE };
    size_t       columns = 0; /* Behind the last place for a break. */
    unsigned     state = STELE__LINE_OTHER;

    *broken = false;
    for (size_t at = 0, length; at < text.length;) {
        const uint8_t entry = stele__line_look_up(text, at, &length);
        const uint8_t step = stele__line_steps[state][entry & STELE__LINE_CLASS];

        if (step & STELE__LINE_GIVE_UP)
            return false;
        if ((step & STELE__LINE_MAY_END) && !(filling->forbidden && filling->forbidden[at] == filling->prohibited)) {
            *broken |= end_piece(filling, &place, columns, breaks);
            place.last = at;
            columns = 0;
        }
        state = step & STELE__LINE_STATE;
        columns += entry >> STELE__LINE_COLUMNS_SHIFT;
        at += length;
        if (entry == stele__line_narrow['a'] && stele__line_is_letter_byte((unsigned char)text.data[at - length]))
            at = stele__line_run(text, at, &columns);
    }
    *broken |= end_piece(filling, &place, columns, breaks);
    return true;
}
