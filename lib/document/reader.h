/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/document/reader.h: between the object and the readers of source formats. For lib/document alone. */
#ifndef STELE_DOCUMENT_READER_H
#define STELE_DOCUMENT_READER_H

#include <stele/breaker.h>
#include <stele/reader.h>

#include "lib/base/base.h"
#include "lib/document/document.h"
#include "lib/document/markdown_inline.h"

struct stele_document {
    stele_allocator        allocator;
    const stele_reader    *reader;
    stele_str              name;  /* Absent for none. */
    stele__file            file;  /* The source's bytes; all slices point into it or into the arena. */
    stele_unit            *units; /* In reading order. */
    size_t                 length, capacity;
    size_t                 end; /* Behind the last unit, an offset in the file. */
    stele_link            *links;
    size_t                 link_count, link_capacity;
    stele_anchor          *anchors;
    size_t                 anchor_count, anchor_capacity;
    stele__arena           arena;
    stele_document_options options;  /* What is read again needs of them: tags, kept here. */
    stele_document__labels labels;   /* Of a Markdown text. */
    stele__language_place  language; /* Of an HTML text. */
};

/* A place in the source, and which line and column that is. Going forward from one to the next costs what lies between. */
typedef struct stele_document__position {
    size_t offset, line, column; /* Line and column from 1, the column in characters. */
} stele_document__position;

struct stele_builder {
    stele_document               *document;
    const stele_document_options *options;
    stele_report                 *report;
    stele_document__position      unit, link, anchor; /* Where the last of each stands. */
    stele_breaker                *breaker;            /* Of sentences; NULL where units are whole. */
};

/* Adds a unit as it is, and one as its sentences. As stele_builder_unit(). */
stele_status stele_document__add_unit(stele_builder *builder, const stele_unit *unit);
stele_status stele_document__add_sentences(stele_builder *builder, const stele_unit *unit);

/* Goes on to an offset, which is not before the present one. */
void stele_document__go_to(stele_document__position *position, stele_str bytes, size_t offset);

/* Takes one marker off the front of `line`, which begins with no blank: a bullet, or a number of at most nine digits with a
 * full stop or a parenthesis, and the blanks behind it. Returns its length, 0 where there is none; `*number` receives the
 * number, -1 for a bullet. A marker with nothing behind it has the line's whole length. */
size_t stele_document__marker(stele_str line, long *number);

/* The lines of a source joined by blanks, each without the blanks around it; a single line is not copied. False where
 * there is no memory. */
bool stele_document__join_lines(stele_document *document, stele_str *text, stele_str source);

/* The readers. */
extern const stele_reader stele_document__plain, stele_document__markdown, stele_document__html;

#endif
