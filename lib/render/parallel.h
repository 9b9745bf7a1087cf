/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/render/parallel.h: translations side by side: a column for each, and a row for each unit. For lib/render alone. */
#ifndef STELE_RENDER_PARALLEL_H
#define STELE_RENDER_PARALLEL_H

#include "lib/render/plan.h"

enum { STELE_RENDER__COLUMNS_MAX = 32, STELE_RENDER__MARK_SIZE = STELE_LOCALE_SIZE + 4 };

/* One column: the document in one wanted locale. */
typedef struct stele_render__column {
    stele_render__plan   plan;
    stele_render_options options; /* Those of the whole, with this locale alone. */
    stele_locale         wanted;
    char                 title[2 * STELE_LOCALE_SIZE]; /* The language's name in the language. */
} stele_render__column;

/* All of them. */
typedef struct stele_render__table {
    const stele_bundle         *bundle;
    const stele_render_options *options;
    stele_allocator             allocator;
    stele_render__column       *columns;
    size_t                      count;
} stele_render__table;

/* Makes the columns that the option `parallel` names; released in every case. Fails as a plan does, and with STELE_LIMIT
 * for too many. */
stele_status stele_render__table_make(stele_render__table *table, const stele_bundle *bundle,
                                      const stele_render_options *options, stele_report *report);
void         stele_render__table_free(stele_render__table *table);

/* Whether the wanted locale's column runs from right to left, "ltr" or "rtl" as an attribute has it. */
stele_str stele_render__column_direction(const stele_render__column *column);

/* Writes "[en]" for a piece that stands in for one in the column's language, "" for one that does not. */
stele_str stele_render__column_mark(char mark[STELE_RENDER__MARK_SIZE], const stele_render__column *column,
                                    stele_render__piece piece);

/* What of the metadata stands below the texts where the table is attributed, by row from 0; NULL past the last. */
const char *stele_render__table_below(const stele_render__table *table, size_t row);

/* The formats. */
void stele_render__write_text_table(stele_render__out *out, const stele_render__table *table);
void stele_render__write_markdown_table(stele_render__out *out, const stele_render__table *table);
void stele_render__write_html_table(stele_render__out *out, const stele_render__table *table);
void stele_render__write_json_table(stele_render__out *out, const stele_render__table *table);
void stele_render__write_json_lines_table(stele_render__out *out, const stele_render__table *table);

#endif
