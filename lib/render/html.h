/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/render/html.h: what pages and tables of HTML share. For lib/render alone. */
#ifndef STELE_RENDER_HTML_H
#define STELE_RENDER_HTML_H

#include "lib/render/plan.h"

/* Adds a text with its markup and forbidden characters replaced; it may stand in an attribute too. */
void stele_render__put_escaped(stele_render__out *out, stele_str text);

/* Adds the words of a unit, escaped. On paper a figure or an acronym and what a hyphen binds to it ("1992-ci", "ICYF-ERC")
 * stay in one line: such words stand in spans. */
void stele_render__put_words(stele_render__out *out, const stele_render__plan *plan, stele_str text);

/* Adds ` name="value"`, and ` lang="…" dir="…"` of a locale of the bundle. */
void stele_render__put_attribute(stele_render__out *out, const char *name, stele_str value);
void stele_render__put_language(stele_render__out *out, const stele_render__plan *plan, size_t locale);

/* Adds the document's date, as a locale writes it where the options say so and ICU is there. */
void stele_render__put_date(stele_render__out *out, const stele_render__plan *plan, stele_str locale);

/* Adds `</name>` and a line end. */
void stele_render__put_end(stele_render__out *out, const char *name);

/* Adds the page up to `<main>`, for a table or not. The page is in the plan's primary locale. */
void stele_render__put_head(stele_render__out *out, const stele_render__plan *plan, bool table);

/* The element of a heading or a paragraph, "h1" to "h6" or "p". */
const char *stele_render__element_of(const stele_unit *unit);

/* The style sheets: of all pages, and what is added to it for tables, for paper, and for tables on paper. */
extern const char stele_render__style[], stele_render__table_style[], stele_render__print_style[],
    stele_render__print_table_style[];

#endif
