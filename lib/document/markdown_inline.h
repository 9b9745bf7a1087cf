/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/document/markdown_inline.h: the inline structure of a Markdown text, by CommonMark 0.31, section 6, with GitHub's footnotes
 * and autolinks. For lib/document alone. */
#ifndef STELE_DOCUMENT_MARKDOWN_INLINE_H
#define STELE_DOCUMENT_MARKDOWN_INLINE_H

#include <stele/document.h>

#include "lib/base/base.h"

/* The labels that a document defines. All zero but for the allocator is an empty set. */
typedef struct stele_document__labels {
    const stele_allocator *allocator;
    stele_str             *sorted; /* Normalized; footnotes with a newline before them. */
    size_t                 count, capacity;
    stele__arena           arena;
} stele_document__labels;

/* Adds a label, without its brackets; one that is there already, or is none (of blanks alone), does no harm. STELE_OK,
 * STELE_NO_MEMORY. When all are there, they are sorted once. */
stele_status stele_document__add_label(stele_document__labels *labels, stele_str label, bool is_footnote);
void         stele_document__sort_labels(stele_document__labels *labels);

/* Whether a label is defined, in the way CommonMark compares them: letters of either case, runs of blanks as one. */
bool stele_document__has_label(const stele_document__labels *labels, stele_str label, bool is_footnote);

void stele_document__free_labels(stele_document__labels *labels);

/* What a piece of inline structure is. */
typedef enum stele_document__inline_kind {
    STELE_DOCUMENT__NO_INLINE, /* A bracket that came to nothing. */
    STELE_DOCUMENT__LINK,
    STELE_DOCUMENT__IMAGE,
    STELE_DOCUMENT__CODE,
    STELE_DOCUMENT__HTML,
    STELE_DOCUMENT__AUTOLINK,
    STELE_DOCUMENT__FOOTNOTE,
    STELE_DOCUMENT__TEMPLATE_TAG,
    STELE_DOCUMENT__BREAK
} stele_document__inline_kind;

/* A piece. All strings are slices of the text; what a piece does not have is absent. */
typedef struct stele_document__inline {
    stele_document__inline_kind kind;
    stele_str                   span;        /* All of it. */
    stele_str                   content;     /* What stands between the brackets of a link, or the backticks of code. */
    stele_str                   destination; /* As written, without < and >; of an autolink too. */
    stele_str                   title;       /* Without its quotes. */
    stele_str label; /* Of a reference or a footnote, without brackets; absent where the destination is given. */
} stele_document__inline;

/* The pieces of a text, in the order in which they begin; those of a link's content stand behind the link. All zero but for the
 * allocator is an empty list, whose memory serves for the next text. */
typedef struct stele_document__inlines {
    const stele_allocator  *allocator;
    stele_document__inline *items;
    size_t                  count, capacity;
    struct inline_bracket  *brackets; /* The parser's own. */
    size_t                  bracket_count, bracket_capacity;
} stele_document__inlines;

/* Finds the pieces of `text`, in time that is in proportion to it. STELE_OK, STELE_NO_MEMORY. */
stele_status stele_document__read_inlines(stele_document__inlines *list, stele_str text,
                                          const stele_document__labels *labels, const stele_document_options *options);

void stele_document__free_inlines(stele_document__inlines *list);

/* Adds the words of a text as a reader sees them: without markup, escapes and character references decoded. A link's words
 * are its content's, an image's its description; of HTML and tags nothing is left. */
stele_status stele_document__inline_words(stele_str text, const stele_document__labels *labels,
                                          const stele_document_options *options, const stele_allocator *allocator,
                                          stele_buffer *words);

#endif
