/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Translations side by side as a table on a page: a column a translation, a row a unit. Every cell says in which language
 * and direction it is, headings are headings, and the caption names the languages for those who do not see the page. */
#include "lib/render/html.h"
#include "lib/render/parallel.h"

#include "lib/document/document.h"

static void put_column_language(stele_render__out *out, const stele_render__column *column)
{
    const char *tag = column->wanted.tag;

    stele_render__put_attribute(out, "lang", stele_str_of(tag[0] ? tag : "und"));
    stele_render__put_attribute(out, "dir", stele_render__column_direction(column));
}

static void put_header(stele_render__out *out, const stele_render__table *table)
{
    stele_render__put_text(out, "<table>\n<caption>");
    for (size_t i = 0; i < table->count; i++) {
        stele_render__put_text(out, i ? " \xc2\xb7 <span" : "<span");
        put_column_language(out, &table->columns[i]);
        stele_render__put_text(out, ">");
        stele_render__put_escaped(out, stele_str_of(table->columns[i].title));
        stele_render__put_text(out, "</span>");
    }
    stele_render__put_text(out, "</caption>\n<thead>\n<tr>\n");
    for (size_t i = 0; i < table->count; i++) {
        stele_render__put_text(out, "<th scope=\"col\"");
        put_column_language(out, &table->columns[i]);
        stele_render__put_text(out, ">");
        stele_render__put_escaped(out, stele_str_of(table->columns[i].title));
        stele_render__put_end(out, "th");
    }
    stele_render__put_text(out, "</tr>\n</thead>\n<tbody>\n");
}

/* Begins a cell with a piece: its language, and a mark where it stands in for one in the column's. */
static void put_cell_start(stele_render__out *out, const stele_render__column *column, stele_render__piece piece)
{
    char            mark[STELE_RENDER__MARK_SIZE];
    const stele_str told = stele_render__column_mark(mark, column, piece);

    stele_render__put_text(out, "<td");
    stele_render__put_language(out, &column->plan, piece.locale);
    stele_render__put_text(out, told.length ? " class=\"fallback\">" : ">");
}

/* Adds an element with a piece in it. */
static void put_piece(stele_render__out *out, const stele_render__column *column, stele_render__piece piece,
                      const char *element)
{
    char            mark[STELE_RENDER__MARK_SIZE];
    const stele_str told = stele_render__column_mark(mark, column, piece);

    stele_render__put_text(out, "<");
    stele_render__put_text(out, element);
    stele_render__put_text(out, ">");
    if (told.length) {
        stele_render__put_text(out, "<small>");
        stele_render__put_escaped(out, told);
        stele_render__put_text(out, "</small> ");
    }
    stele_render__put_words(out, &column->plan, piece.text);
    stele_render__put_text(out, "</");
    stele_render__put_text(out, element);
    stele_render__put_text(out, ">");
}

/* Adds a list with one item, indented by its level. */
static void put_item(stele_render__out *out, const stele_render__column *column, stele_render__piece piece,
                     const stele_unit *unit)
{
    char       digits[24];
    unsigned   number;
    const bool numbered = stele__unit_number(unit, &number);

    stele_render__put_text(out, numbered ? "<ol" : "<ul");
    if (numbered && number != 1)
        stele_render__put_attribute(out, "start", stele__decimal(digits, number));
    if (unit->level > 1)
        stele_render__put_attribute(out, "data-level", stele__decimal(digits, unit->level));
    stele_render__put_text(out, ">");
    put_piece(out, column, piece, "li");
    stele_render__put_text(out, numbered ? "</ol>" : "</ul>");
}

static void put_unit(stele_render__out *out, const stele_render__table *table, size_t place)
{
    const stele_unit unit = stele__bundle_unit(table->bundle, place);

    stele_render__put_text(out, "<tr");
    stele_render__put_attribute(out, "id", unit.id);
    stele_render__put_text(out, ">\n");
    for (size_t i = 0; i < table->count; i++) {
        const stele_render__column *column = &table->columns[i];
        const stele_render__piece   piece = stele_render__piece_at(&column->plan, place);
        put_cell_start(out, column, piece);
        if (unit.kind == STELE_UNIT_LIST_ITEM)
            put_item(out, column, piece, &unit);
        else
            put_piece(out, column, piece, stele_render__element_of(&unit));
        stele_render__put_end(out, "td");
    }
    stele_render__put_end(out, "tr");
}

/* Adds a row of the metadata, where any column has it. */
static void put_below_row(stele_render__out *out, const stele_render__table *table, stele_str name)
{
    bool any = false;

    for (size_t i = 0; i < table->count; i++)
        any = any || stele_render__metadata_text(&table->columns[i].plan, name).length;
    if (!any)
        return;
    stele_render__put_text(out, "<tr>\n");
    for (size_t i = 0; i < table->count; i++) {
        const stele_render__column *column = &table->columns[i];
        const stele_render__piece   piece = stele_render__metadata(&column->plan, name);
        if (piece.text.data) {
            put_cell_start(out, column, piece);
            put_piece(out, column, piece, "p");
        } else if (stele_str_equal(name, STELE__LITERAL("Date"))) {
            stele_render__put_text(out, "<td");
            put_column_language(out, column);
            stele_render__put_text(out, "><p>");
            stele_render__put_date(out, &column->plan,
                                   stele_str_of(column->wanted.tag[0] ? column->wanted.tag : "und"));
            stele_render__put_text(out, "</p>");
        } else {
            stele_render__put_text(out, "<td>");
        }
        stele_render__put_end(out, "td");
    }
    stele_render__put_end(out, "tr");
}

void stele_render__write_html_table(stele_render__out *out, const stele_render__table *table)
{
    const stele_render__plan *first = &table->columns[0].plan;
    const char               *name;

    stele_render__put_head(out, first, true);
    put_header(out, table);
    for (size_t i = first->first; i < first->end; i++)
        put_unit(out, table, i);
    stele_render__put_end(out, "tbody");
    if (first->attributed) {
        stele_render__put_text(out, "<tfoot>\n");
        for (size_t row = 0; (name = stele_render__table_below(table, row)); row++)
            put_below_row(out, table, stele_str_of(name));
        stele_render__put_end(out, "tfoot");
    }
    stele_render__put_text(out, "</table>\n</main>\n</body>\n</html>\n");
}
