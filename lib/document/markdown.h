/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/document/markdown.h: the blocks of a Markdown text, and what is made of them. For lib/document alone.
 *
 * A text is read in two steps. The first (markdown_blocks.c) finds the blocks by the rules of CommonMark 0.31 and of GitHub's
 * tables and footnotes, with the label of each definition; the second (markdown.c) goes through the blocks with all labels
 * known, and makes units, links and anchors. Offsets have 32 bits, as a document has less than 4 GiB. */
#ifndef STELE_DOCUMENT_MARKDOWN_H
#define STELE_DOCUMENT_MARKDOWN_H

#include "lib/document/reader.h"

/* What a block is. Those up to MD_DEFINITION hold others. */
typedef enum md_kind {
    MD_QUOTE,
    MD_ITEM,
    MD_FOOTNOTE,
    MD_DEFINITION, /* What follows ": " below a term. */
    MD_PARAGRAPH,
    MD_TERMS,   /* A paragraph with a definition below: each of its lines is a term. */
    MD_HEADING, /* With # before it. */
    MD_SETEXT,  /* With a line of = or - below it. */
    MD_CODE,    /* Indented. */
    MD_FENCE,
    MD_HTML,
    MD_BREAK,     /* Thematic. */
    MD_TABLE,     /* Its first line is the header, its second the row of dashes. */
    MD_REFERENCES /* Definitions of links. */
} md_kind;

/* The text of one line of a block, without what belongs to the blocks around it and without its end. */
typedef struct md_line {
    uint32_t start, end;
} md_line;

/* One block. Blocks stand in the order in which they begin. */
typedef struct md_block {
    uint8_t  kind;
    uint8_t  level;      /* Of a heading; of an HTML block, which of the seven kinds it is. */
    uint8_t  first;      /* It is the first block of what holds it, */
    uint8_t  holder;     /* which is of this kind (MD_PARAGRAPH for the document itself). */
    uint32_t start;      /* Its first byte that is no blank. */
    uint32_t depth;      /* How many blocks hold it, */
    uint32_t items;      /* and how many of these are list items. */
    uint32_t first_line; /* Its lines; a block that holds others has none. */
    uint32_t line_count;
    uint32_t columns; /* Of a table. */
} md_block;

/* One definition of a link, or of a footnote; the places are slices of the source. */
typedef struct md_definition {
    stele_str label; /* Without brackets, as written. */
    stele_str destination;
    bool      is_footnote;
} md_definition;

/* All blocks of a text. All zero but for the allocator is an empty one. */
typedef struct md_blocks {
    const stele_allocator *allocator;
    md_block              *blocks;
    size_t                 block_count, block_capacity;
    md_line               *lines;
    size_t                 line_count, line_capacity;
    md_definition         *definitions;
    size_t                 definition_count, definition_capacity;
} md_blocks;

/* Finds the blocks of `text` from `start` on. STELE_OK, STELE_NO_MEMORY; the blocks are to be freed in any case. */
stele_status stele_document__markdown_blocks(md_blocks *blocks, stele_str text, size_t start);
void         stele_document__markdown_free(md_blocks *blocks);

/* markdown_html.c: which of the seven kinds of HTML blocks begins with this line, whose first byte is a "<"; 0 for none.
 * The seventh is not begun where a paragraph is open. */
unsigned stele_document__html_begins(stele_str line, bool in_paragraph);

/* Whether an HTML block of kind 1 to 5 ends with this line. */
bool stele_document__html_ends(stele_str line, unsigned kind);

/* markdown_references.c: how many bytes at the start of `text` are a definition of a link, with the end of its last line;
 * 0 where there is none. Lines of `text` end with "\n". */
typedef struct md_reference {
    size_t label, label_end; /* Offsets. */
    size_t destination, destination_end;
} md_reference;

size_t stele_document__reference(stele_str text, md_reference *reference);

/* markdown_table.c: how many columns a row of dashes has; 0 where the line is none. */
uint32_t stele_document__table_columns(stele_str line);

/* Takes the next cell off the front of a row: the slice without the blanks and pipes around it. False behind the last. `*at` is 0 at first. */
bool stele_document__table_cell(stele_str row, size_t *at, stele_str *cell);

#endif
