/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Markdown, as CommonMark 0.30 has it. A text must come back as the same text, so every character that could be markup is
 * escaped: those of inlines everywhere (section 6), those of blocks where a line begins (sections 4 and 5), which after
 * wrapping may be anywhere. The marks of GitHub's extensions (~ and |) are escaped as well. */
#include "lib/render/plan.h"

#include <stdio.h>

#include "lib/document/document.h"

/* Whether the character at `at` would open or close a block. */
static bool marks_block(stele_str piece, size_t at, bool begins_line)
{
    const char c = piece.data[at];
    size_t     digits = 0;

    if (c == '#') /* Before a heading, and behind it (4.2). */
        return at == 0 || stele__is_blank(piece.data[at - 1]);
    if (!begins_line)
        return false;
    if (c == '-' || c == '+' || c == '=') /* Items (5.2), thematic breaks (4.1), underlines of headings (4.3). */
        return at == 0;
    if ((c != '.' && c != ')') || at == 0 || at > 9) /* Numbers of items (5.2). */
        return false;
    while (digits < at && stele__is_digit(piece.data[digits]))
        digits++;
    return digits == at && (at + 1 == piece.length || stele__is_blank(piece.data[at + 1]));
}

bool stele_render__marks_inline(char c)
{
    switch (c) {
    case '\\':
    case '`':
    case '*':
    case '_':
    case '[':
    case ']':
    case '<':
    case '>':
    case '&':
    case '~':
    case '|': return true;
    default: return false;
    }
}

static stele_status put_escaped(stele_buffer *out, stele_str piece, bool begins_line)
{
    stele_status status = STELE_OK;
    size_t       from = 0;

    for (size_t at = 0; at < piece.length && status == STELE_OK; at++) {
        if (!stele_render__marks_inline(piece.data[at]) && !marks_block(piece, at, begins_line))
            continue;
        status = stele_buffer_add(out, piece.data + from, at - from);
        if (status == STELE_OK)
            status = stele_buffer_add(out, "\\", 1);
        from = at;
    }
    return status == STELE_OK ? stele_buffer_add(out, piece.data + from, piece.length - from) : status;
}

static void put_block(stele_render__out *out, stele_str text, size_t width, stele_str first, stele_str hanging)
{
    /* A line end within a paragraph is shown as a blank, so it may only stand where one is. */
    stele_render__put_wrapped(
        out, text,
        &(stele__wrap_style){
            .width = width, .first = first, .hanging = hanging, .at_spaces = true, .put = put_escaped });
    stele_render__put_text(out, "\n");
}

/* Room for a marker and its indent: in every level a number and ". " at most. */
enum { MARKER = (STELE__UNIT_LEVEL_MAX + 1) * 12 + 1 };

/* Where the lists are, from unit to unit. */
struct lists {
    unsigned level;                            /* Of the item before; 0 where none came before. */
    size_t indents[STELE__UNIT_LEVEL_MAX + 2]; /* Where items of a level begin: where the text of the one above does. */
    bool   numbered[STELE__UNIT_LEVEL_MAX + 2];
};

/* Whether an item needs a blank line before it to begin a list: where the kind of marker changes, and where the number
 * of the first item in a deeper list is not 1, for only 1 may interrupt a paragraph (5.2). */
static bool needs_gap(const struct lists *lists, unsigned level, bool numbered, unsigned number)
{
    if (lists->level == 0)
        return true;
    return level > lists->level ? numbered && number != 1 : lists->numbered[level] != numbered;
}

static void put_item(stele_render__out *out, const stele_unit *unit, stele_str text, size_t width, struct lists *lists,
                     bool is_first)
{
    const unsigned level = unit->level;
    const size_t   indent = lists->indents[level];
    unsigned       number = 0;
    const bool     numbered = stele__unit_number(unit, &number);
    char           marker[MARKER];
    int            length;

    if (!is_first && needs_gap(lists, level, numbered, number))
        stele_render__put_text(out, "\n");
    lists->level = level;
    lists->numbered[level] = numbered;
    if (numbered)
        length = snprintf(marker, sizeof marker, "%*s%u. ", (int)indent, "", number);
    else
        length = snprintf(marker, sizeof marker, "%*s- ", (int)indent, "");
    lists->indents[level + 1] = (size_t)length;
    put_block(out, text, width, (stele_str){ marker, (size_t)length }, stele_render__blanks((size_t)length));
}

static void put_unit(stele_render__out *out, const stele_render__plan *plan, size_t place, struct lists *lists)
{
    static const char marks[] = "######";
    const stele_unit  unit = stele__bundle_unit(plan->bundle, place);
    const stele_str   text = stele_render__piece_at(plan, place).text, none = { NULL, 0 };
    size_t            level = unit.kind == STELE_UNIT_TITLE ? 1 : unit.level + 1;

    if (unit.kind == STELE_UNIT_LIST_ITEM) {
        put_item(out, &unit, text, plan->options->width, lists, place == plan->first);
        return;
    }
    lists->level = 0;
    if (place > plan->first)
        stele_render__put_text(out, "\n");
    if (unit.kind == STELE_UNIT_PARAGRAPH) {
        put_block(out, text, plan->options->width, none, none);
        return;
    }
    stele_render__put(out, (stele_str){ marks, level < sizeof marks - 1 ? level : sizeof marks - 1 });
    put_block(out, text, 0, STELE__LITERAL(" "), none); /* A heading is one line. */
}

/* Adds a line of the metadata below the text. */
static void put_below(stele_render__out *out, const stele_render__plan *plan, stele_str text)
{
    const stele_str none = { NULL, 0 };

    if (!text.data)
        return;
    stele_render__put_text(out, "\n");
    put_block(out, text, plan->options->width, none, none);
}

void stele_render__write_markdown(stele_render__out *out, const stele_render__plan *plan)
{
    struct lists lists = { 0 };

    for (size_t i = plan->first; i < plan->end; i++)
        put_unit(out, plan, i, &lists);
    if (!plan->attributed)
        return;
    stele_render__put_text(out, "\n---\n");
    put_below(out, plan, stele_render__metadata_text(plan, STELE__LITERAL("Issuer-Name")));
    put_below(out, plan, stele_render__metadata_text(plan, STELE__LITERAL("Date")));
    put_below(out, plan, stele_render__metadata_text(plan, STELE__LITERAL("Notice")));
}
