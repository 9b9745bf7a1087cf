/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Translations side by side as a table of GitHub's Markdown (GFM 0.29, 4.10). A cell is one line of inlines, in which
 * blocks cannot begin, so titles are strong text and items keep their marker as a character. */
#include "lib/render/parallel.h"

#include <stdio.h>

#include "lib/document/document.h"

/* Adds a text in a cell. */
static void put_escaped(stele_render__out *out, stele_str text)
{
    size_t from = 0;

    for (size_t at = 0; at < text.length; at++) {
        if (!stele_render__marks_inline(text.data[at]))
            continue;
        stele_render__put(out, stele__slice(text, from, at - from));
        stele_render__put_text(out, "\\");
        from = at;
    }
    stele_render__put(out, stele__slice(text, from, text.length));
}

/* Adds a piece; strong text must not have blanks at its ends, and must not be empty. */
static void put_piece(stele_render__out *out, const stele_render__column *column, stele_render__piece piece,
                      const char *marker, bool strong)
{
    char            mark[STELE_RENDER__MARK_SIZE];
    const stele_str told = stele_render__column_mark(mark, column, piece), text = stele__trimmed(piece.text);

    strong = strong && text.length > 0;
    stele_render__put_text(out, " ");
    stele_render__put_text(out, marker);
    if (told.length) {
        put_escaped(out, told);
        stele_render__put_text(out, " ");
    }
    stele_render__put_text(out, strong ? "**" : "");
    put_escaped(out, text);
    stele_render__put_text(out, strong ? "** |" : " |");
}

static void put_header(stele_render__out *out, const stele_render__table *table)
{
    stele_render__put_text(out, "|");
    for (size_t i = 0; i < table->count; i++) {
        stele_render__put_text(out, " ");
        put_escaped(out, stele_str_of(table->columns[i].title));
        stele_render__put_text(out, " |");
    }
    stele_render__put_text(out, "\n|");
    for (size_t i = 0; i < table->count; i++) {
        const stele_str direction = stele_render__column_direction(&table->columns[i]);
        stele_render__put_text(out, stele_str_equal(direction, stele_str_of("rtl")) ? " ---: |" : " --- |");
    }
    stele_render__put_text(out, "\n");
}

static void put_unit(stele_render__out *out, const stele_render__table *table, size_t place)
{
    const stele_unit unit = stele__bundle_unit(table->bundle, place);
    const bool       strong = unit.kind == STELE_UNIT_TITLE || unit.kind == STELE_UNIT_HEADING;
    char             marker[32] = "";
    unsigned         number;

    if (stele__unit_number(&unit, &number))
        snprintf(marker, sizeof marker, "%u. ", number);
    else if (unit.kind == STELE_UNIT_LIST_ITEM)
        snprintf(marker, sizeof marker, "\xe2\x80\xa2 ");
    stele_render__put_text(out, "|");
    for (size_t i = 0; i < table->count; i++)
        put_piece(out, &table->columns[i], stele_render__piece_at(&table->columns[i].plan, place), marker, strong);
    stele_render__put_text(out, "\n");
}

static void put_below(stele_render__out *out, const stele_render__table *table, stele_str name)
{
    stele_render__put_text(out, "|");
    for (size_t i = 0; i < table->count; i++) {
        const stele_render__column *column = &table->columns[i];
        const stele_render__piece   piece = stele_render__metadata(&column->plan, name);
        if (piece.text.data) {
            put_piece(out, column, piece, "", false);
            continue;
        }
        stele_render__put_text(out, " ");
        put_escaped(out, stele_render__metadata_text(&column->plan, name));
        stele_render__put_text(out, " |");
    }
    stele_render__put_text(out, "\n");
}

void stele_render__write_markdown_table(stele_render__out *out, const stele_render__table *table)
{
    const stele_render__plan *first = &table->columns[0].plan;
    const char               *name;

    put_header(out, table);
    for (size_t i = first->first; i < first->end; i++)
        put_unit(out, table, i);
    for (size_t row = 0; (name = stele_render__table_below(table, row)); row++)
        put_below(out, table, stele_str_of(name));
}
