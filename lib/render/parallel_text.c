/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Translations side by side on a terminal: columns of one width with a rule between them, each text wrapped in its own.
 * Text that runs from right to left stands at the right of its column, in isolates (UAX #9), so that its neighbours and
 * the rules stay where they are on a terminal that puts it in order. */
#include "lib/render/parallel.h"

#include <stdio.h>

#include "lib/document/document.h"

#define RULE "\xe2\x94\x82"
#define LINE "\xe2\x94\x80"
#define CROSS "\xe2\x94\xbc"

enum {
    USUAL_WIDTH = 80,
    NARROWEST = 8, /* Columns of a text below which there is nothing to read. */
    GAP = 3,       /* What a rule takes with its blanks. */
    LEAD_SIZE = 64
};

/* A cell of the present row: its wrapped text, of which `rest` is still to be written. */
struct cell {
    stele_buffer wrapped;
    stele_str    rest;
    bool         right_to_left;
};

/* The page. */
struct grid {
    stele_render__out         *out;
    const stele_render__table *table;
    size_t                     widths[STELE_RENDER__COLUMNS_MAX];
    struct cell                cells[STELE_RENDER__COLUMNS_MAX];
};

/* Shares the width out; what is left over goes to the first columns. */
static void measure(struct grid *grid)
{
    const size_t count = grid->table->count, gaps = GAP * (count - 1);
    const size_t wanted = grid->table->options->width ? grid->table->options->width : USUAL_WIDTH;
    const size_t all = wanted > gaps + count * NARROWEST ? wanted - gaps : count * NARROWEST;

    for (size_t i = 0; i < count; i++)
        grid->widths[i] = all / count + (i < all % count);
}

/* Takes the next line of a cell, which is no wider than its column. */
static stele_str next_line(struct cell *cell, size_t width)
{
    const char *end = cell->rest.length ? memchr(cell->rest.data, '\n', cell->rest.length) : NULL;
    stele_str   line = { cell->rest.data, end ? (size_t)(end - cell->rest.data) : cell->rest.length };
    size_t      taken = stele__fitting(line, width);

    line.length = taken < line.length ? taken : line.length;
    if (end == line.data + line.length)
        taken = line.length + 1;
    cell->rest = stele__slice(cell->rest, taken, cell->rest.length);
    return line;
}

static void put_padding(stele_render__out *out, size_t columns)
{
    while (columns) {
        stele_str blanks = stele_render__blanks(columns);
        stele_render__put(out, blanks);
        columns -= blanks.length;
    }
}

/* Writes a line of a cell. Blanks behind it only stand where something follows. */
static void put_line(stele_render__out *out, const struct cell *cell, stele_str line, size_t width, bool last)
{
    const size_t columns = stele__width(line), padding = width > columns ? width - columns : 0;

    if (cell->right_to_left && line.length) {
        put_padding(out, padding);
        stele_render__put_text(out, "\xe2\x81\xa7"); /* RIGHT-TO-LEFT ISOLATE */
        stele_render__put(out, line);
        stele_render__put_text(out, "\xe2\x81\xa9"); /* POP DIRECTIONAL ISOLATE */
        return;
    }
    stele_render__put(out, line);
    if (!last)
        put_padding(out, padding);
}

/* Writes the cells' texts side by side, as many lines as the longest has; one that is empty where all are. */
static void put_row(struct grid *grid)
{
    bool more;

    do {
        more = false;
        for (size_t i = 0; i < grid->table->count; i++) {
            struct cell    *cell = &grid->cells[i];
            const bool      last = i + 1 == grid->table->count;
            const stele_str line = next_line(cell, grid->widths[i]);
            put_line(grid->out, cell, line, grid->widths[i], last);
            if (!last)
                stele_render__put_text(grid->out, " " RULE);
            if (!last && (i + 2 < grid->table->count || grid->cells[i + 1].rest.length))
                stele_render__put_text(grid->out, " ");
            more = more || cell->rest.length > 0;
        }
        stele_render__put_text(grid->out, "\n");
    } while (more && grid->out->status == STELE_OK);
}

/* Fills a cell with a text behind a lead, which its other lines hang on. */
static void fill(struct grid *grid, size_t column, stele_str text, const char *lead, size_t hanging, bool right_to_left)
{
    struct cell      *cell = &grid->cells[column];
    const size_t      half = grid->widths[column] / 2;
    stele__wrap_style style = { .width = grid->widths[column], .first = stele_str_of(lead) };

    style.dictionary = &grid->out->dictionary;
    style.hanging = stele_render__blanks(hanging < half ? hanging : half);
    stele_buffer_clear(&cell->wrapped);
    if (grid->out->status == STELE_OK)
        grid->out->status = stele__wrap(&cell->wrapped, text, &style);
    cell->rest = (stele_str){ cell->wrapped.data, cell->wrapped.length };
    cell->right_to_left = right_to_left;
}

/* Fills a cell with a piece, behind a marker and what tells that it stands in for another. */
static void fill_piece(struct grid *grid, size_t column, stele_render__piece piece, const char *marker)
{
    const stele_render__column *from = &grid->table->columns[column];
    char                        mark[STELE_RENDER__MARK_SIZE], lead[LEAD_SIZE + STELE_RENDER__MARK_SIZE + 1];
    const stele_str             told = stele_render__column_mark(mark, from, piece);
    const bool right_to_left = stele_str_equal(stele_render__direction(&from->plan, piece.locale), stele_str_of("rtl"));

    snprintf(lead, sizeof lead, "%s%.*s%s", marker, STELE_STR_ARGS(told), told.length ? " " : "");
    fill(grid, column, piece.text, lead, stele__width(stele_str_of(marker)), right_to_left);
}

/* Writes the marker of an item as the source has it, indented by its level. */
static void write_marker(char marker[LEAD_SIZE], const stele_unit *unit)
{
    stele_str lead = stele__unit_lead(unit);
    int       indent = unit->level > 1 ? 2 * (int)(unit->level - 1) : 0;

    marker[0] = '\0';
    if (unit->kind != STELE_UNIT_LIST_ITEM)
        return;
    while (lead.length && stele__is_blank(lead.data[0]))
        lead = stele__slice(lead, 1, lead.length);
    if (lead.length < LEAD_SIZE / 2)
        snprintf(marker, LEAD_SIZE, "%*s%.*s", indent < LEAD_SIZE / 2 ? indent : LEAD_SIZE / 2, "",
                 STELE_STR_ARGS(lead));
}

static void put_rule(const struct grid *grid)
{
    for (size_t i = 0; i < grid->table->count; i++) {
        if (i)
            stele_render__put_text(grid->out, LINE CROSS LINE);
        for (size_t k = 0; k < grid->widths[i]; k++)
            stele_render__put_text(grid->out, LINE);
    }
    stele_render__put_text(grid->out, "\n");
}

static void put_gap(struct grid *grid)
{
    for (size_t i = 0; i < grid->table->count; i++)
        grid->cells[i].rest.length = 0;
    put_row(grid);
}

static void put_header(struct grid *grid)
{
    const stele_str rtl = stele_str_of("rtl");

    for (size_t i = 0; i < grid->table->count; i++) {
        const stele_render__column *column = &grid->table->columns[i];
        fill(grid, i, stele_str_of(column->title), "", 0, stele_str_equal(stele_render__column_direction(column), rtl));
    }
    put_row(grid);
    put_rule(grid);
}

/* The rows below: whose words these are, the date, the notice of each translation. */
static void put_below(struct grid *grid)
{
    const char *name;
    bool        begun = false;

    for (size_t row = 0; (name = stele_render__table_below(grid->table, row)); row++) {
        bool any = false;
        for (size_t i = 0; i < grid->table->count; i++) {
            const stele_render__plan *plan = &grid->table->columns[i].plan;
            stele_render__piece       piece = stele_render__metadata(plan, stele_str_of(name));
            const stele_str           text = stele_render__metadata_text(plan, stele_str_of(name));
            if (piece.text.data)
                fill_piece(grid, i, piece, "");
            else
                fill(grid, i, text, "", 0, false);
            any = any || text.length;
        }
        if (!any)
            continue;
        if (!begun)
            put_rule(grid);
        begun = true;
        put_row(grid);
    }
}

void stele_render__write_text_table(stele_render__out *out, const stele_render__table *table)
{
    const stele_render__plan *plan = &table->columns[0].plan;
    struct grid               grid = { .out = out, .table = table };

    for (size_t i = 0; i < table->count; i++)
        grid.cells[i].wrapped.allocator = &table->allocator;
    measure(&grid);
    put_header(&grid);
    for (size_t place = plan->first; place < plan->end && out->status == STELE_OK; place++) {
        const stele_unit unit = stele__bundle_unit(table->bundle, place);
        char             marker[LEAD_SIZE];
        write_marker(marker, &unit);
        if (place > plan->first)
            put_gap(&grid);
        for (size_t i = 0; i < table->count; i++)
            fill_piece(&grid, i, stele_render__piece_at(&table->columns[i].plan, place), marker);
        put_row(&grid);
    }
    put_below(&grid);
    for (size_t i = 0; i < table->count; i++)
        stele_buffer_free(&grid.cells[i].wrapped);
}
