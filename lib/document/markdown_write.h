/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/document/markdown_write.h: the way back into a Markdown text. For lib/document alone. */
#ifndef STELE_DOCUMENT_MARKDOWN_WRITE_H
#define STELE_DOCUMENT_MARKDOWN_WRITE_H

#include <stele/reader.h>

/* How a unit's text stands in the source. */
enum {
    MARKDOWN_PARAGRAPH,   /* In lines. */
    MARKDOWN_SETEXT,      /* In lines, with one of = or - below. */
    MARKDOWN_LINE,        /* In one line. */
    MARKDOWN_CELL,        /* In a part of one. */
    MARKDOWN_CODE = 16,   /* In code; the kind of the text is added, and four times the place of the language. */
    MARKDOWN_HTML = 0x200 /* In a block of HTML; the form that it has there is added. */
};

/* The reader's functions. */
stele_status stele_document__put_markdown(const stele_document *document, const stele_unit *unit, stele_str translation,
                                          stele_buffer *bytes);
stele_status stele_document__compare_markdown(const stele_document *document, const stele_unit *unit,
                                              stele_str translation, stele_buffer *difference);
stele_status stele_document__words_markdown(const stele_document *document, const stele_unit *unit, stele_str text,
                                            stele_buffer *words);

#endif
