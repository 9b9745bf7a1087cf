/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What stele stale shows of a text. Old and new stand side by side where a terminal has the room, else one below the other; words that
 * differ are in colour, or between marks as git's word diff has them. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "src/i18n.h"
#include "src/json.h"
#include "src/stale.h"

enum { SIDES_MIN = 80, INDENT = 2 };

static const char *const names[] = {
    [STELE_FRESH] = "fresh", [STELE_CHANGED] = "changed", [STELE_MISSING] = "missing"
};

/* A word of one of the texts, without the blanks behind it. */
struct word {
    stele_str         text;
    stele_text_change change;
};

/* The words of one side. */
struct side {
    struct word *words;
    size_t       count, capacity, at;
    size_t       within; /* Bytes of the word at `at` that are on earlier lines. */
};

struct sides {
    struct side before, after;
};

/* What stands before and behind what differs, with colours and without. */
static const char *mark_before(stele_text_change change, bool color)
{
    static const char *const marks[] = { "", "[-", "{+" }, *const colors[] = { "", "\033[31m", "\033[32m" };

    return color ? colors[change] : marks[change];
}

static const char *mark_behind(stele_text_change change, bool color)
{
    static const char *const marks[] = { "", "-]", "+}" };

    return color && change ? "\033[0m" : color ? "" : marks[change];
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

static stele_status add_word(struct side *side, stele_str text, stele_text_change change)
{
    if (side->count == side->capacity) {
        const size_t capacity = side->capacity ? 2 * side->capacity : 64;
        struct word *more = realloc(side->words, capacity * sizeof *more);
        if (!more)
            return STELE_NO_MEMORY;
        side->words = more;
        side->capacity = capacity;
    }
    side->words[side->count++] = (struct word){ text, change };
    return STELE_OK;
}

static stele_status add_part(void *context, stele_text_change change, stele_str text)
{
    struct sides *sides = context;
    stele_status  status = STELE_OK;

    for (size_t at = 0; at < text.length && status == STELE_OK;) {
        const size_t from = at;
        while (at < text.length && !is_blank(text.data[at]))
            at++;
        if (at > from && change != STELE_TEXT_ADDED)
            status = add_word(&sides->before, (stele_str){ text.data + from, at - from }, change);
        if (at > from && change != STELE_TEXT_REMOVED && status == STELE_OK)
            status = add_word(&sides->after, (stele_str){ text.data + from, at - from }, change);
        at += at < text.length;
    }
    return status;
}

/* Writes text in which nothing steers a terminal. */
static stele_status put_clean(stele_sink sink, stele_str text)
{
    stele_status status = STELE_OK;

    for (size_t at = 0; at < text.length && status == STELE_OK;) {
        const size_t from = at;
        while (at < text.length && (unsigned char)text.data[at] >= 0x20 && text.data[at] != 0x7f)
            at++;
        status = sink.write(sink.context, text.data + from, at - from);
        if (status == STELE_OK && at < text.length)
            status = json_write(sink, is_blank(text.data[at++]) ? " " : "?");
    }
    return status;
}

/* The length of the beginning of a word that fits into some columns: whole characters, at least one. */
static size_t fitting(stele_str text, size_t columns)
{
    size_t length = 0;

    while (length < text.length) {
        size_t next = length + 1;
        while (next < text.length && ((unsigned char)text.data[next] & 0xc0) == 0x80)
            next++;
        if (length && stele_text_columns((stele_str){ text.data, next }) > columns)
            break;
        length = next;
    }
    return length;
}

/* Writes the next line of a side, and gives its columns. */
static stele_status put_side(stele_sink sink, struct side *side, size_t width, bool color, size_t *used)
{
    stele_status status = STELE_OK;

    for (*used = 0; side->at < side->count && status == STELE_OK; side->at++, side->within = 0) {
        const struct word *word = &side->words[side->at];
        const size_t       marks = word->change && !color ? 4 : 0;
        stele_str          text = { word->text.data + side->within, word->text.length - side->within };

        if (*used && *used + 1 + stele_text_columns(text) + marks > width)
            break;
        text.length = fitting(text, width - marks);
        if ((status = json_write(sink, *used ? " " : "")) == STELE_OK
            && (status = json_write(sink, mark_before(word->change, color))) == STELE_OK
            && (status = put_clean(sink, text)) == STELE_OK)
            status = json_write(sink, mark_behind(word->change, color));
        *used += (*used > 0) + stele_text_columns(text) + marks;
        if (side->within + text.length < word->text.length) {
            side->within += text.length;
            break;
        }
    }
    return status;
}

static stele_status put_spaces(stele_sink sink, size_t count)
{
    stele_status status = STELE_OK;

    for (; count > 0 && status == STELE_OK; count--)
        status = json_write(sink, " ");
    return status;
}

static stele_status put_side_by_side(stele_sink sink, const struct stale_style *style, struct sides *sides)
{
    const size_t width = (style->width - INDENT - 3) / 2;
    stele_status status = STELE_OK;
    size_t       used;

    while (status == STELE_OK && (sides->before.at < sides->before.count || sides->after.at < sides->after.count)) {
        if ((status = put_spaces(sink, INDENT)) == STELE_OK
            && (status = put_side(sink, &sides->before, width, style->color, &used)) == STELE_OK
            && (status = put_spaces(sink, used < width ? width - used : 0)) == STELE_OK
            && (status = json_write(sink, " | ")) == STELE_OK
            && (status = put_side(sink, &sides->after, width, style->color, &used)) == STELE_OK)
            status = json_write(sink, "\n");
    }
    return status;
}

/* Writes a side on a line of its own, its changes marked. */
static stele_status put_alone(stele_sink sink, const struct side *side, bool color, const char *sign)
{
    stele_text_change change = STELE_TEXT_SAME;
    stele_status      status = json_write(sink, sign);

    for (size_t i = 0; i < side->count && status == STELE_OK; i++) {
        const stele_text_change next = side->words[i].change;
        if ((status = json_write(sink, next != change ? mark_behind(change, color) : "")) == STELE_OK
            && (status = json_write(sink, i > 0 ? " " : "")) == STELE_OK
            && (status = json_write(sink, next != change ? mark_before(next, color) : "")) == STELE_OK)
            status = put_clean(sink, side->words[i].text);
        change = next;
    }
    if (status == STELE_OK)
        status = json_write(sink, mark_behind(change, color));
    return status == STELE_OK ? json_write(sink, "\n") : status;
}

/* What a text was and is. */
static stele_status put_change(stele_sink sink, const struct stale_style *style, stele_str before, stele_str after)
{
    struct sides sides = { 0 };
    stele_status status = stele_text_compare(before, after, add_part, &sides, NULL);

    if (status == STELE_OK && style->width >= SIDES_MIN)
        status = put_side_by_side(sink, style, &sides);
    else if (status == STELE_OK && (status = put_alone(sink, &sides.before, style->color, "  - ")) == STELE_OK)
        status = put_alone(sink, &sides.after, style->color, "  + ");
    free(sides.before.words);
    free(sides.after.words);
    return status;
}

stele_status stale_print(stele_sink sink, const struct stale_style *style, const struct stale_text *text,
                         const char *locale, const stele_stale_answer *answer)
{
    char         place[64];
    stele_status status;

    snprintf(place, sizeof place, text->column ? ":%zu:%zu: " : ":%zu: ", text->line, text->column);
    if ((status = json_write(sink, style->color ? "\033[1m" : "")) != STELE_OK
        || (status = json_write(sink, text->document)) != STELE_OK || (status = json_write(sink, place)) != STELE_OK
        || (status = json_write(sink, style->color ? "\033[0m" : "")) != STELE_OK
        || (status = json_write(sink, locale)) != STELE_OK || (status = json_write(sink, ": ")) != STELE_OK
        || (status = json_write(sink, answer->freshness == STELE_MISSING ? _("missing")
                                      : answer->before.data              ? _("changed")
                                                                         : _("in doubt")))
               != STELE_OK
        || (status = json_write(sink, "\n")) != STELE_OK)
        return status;
    if (answer->freshness == STELE_CHANGED && answer->before.data)
        return put_change(sink, style, answer->before, text->text);
    if ((status = json_write(sink, "    ")) != STELE_OK || (status = put_clean(sink, text->text)) != STELE_OK)
        return status;
    return json_write(sink, "\n");
}

/* A member whose text may be absent. */
static stele_status put_member(stele_sink sink, const char *name, stele_str text)
{
    stele_status status = json_write(sink, name);

    if (status != STELE_OK)
        return status;
    return text.data ? json_write_string(sink, text) : json_write(sink, "null");
}

stele_status stale_print_json(stele_sink sink, const struct stale_text *text, const stele_stale_answer *answer)
{
    const stele_str translation = answer->message ? stele_message_msgstr(answer->message, 0) : (stele_str){ NULL, 0 };
    stele_status    status;

    if ((status = put_member(sink, "{\"id\": ", text->id)) != STELE_OK
        || (status = put_member(sink, ", \"kind\": ", text->kind)) != STELE_OK
        || (status = json_write_number(sink, ", \"line\": ", text->line)) != STELE_OK
        || (status = put_member(sink, ", \"state\": ", stele_str_of(names[answer->freshness]))) != STELE_OK
        || (status = put_member(sink, ", \"text\": ", text->text)) != STELE_OK
        || (status = put_member(sink, ", \"before\": ", answer->before)) != STELE_OK
        || (status = put_member(sink, ", \"translation\": ", translation)) != STELE_OK)
        return status;
    return json_write(sink, "}");
}
