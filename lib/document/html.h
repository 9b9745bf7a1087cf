/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/document/html.h: what the parts of the reader of HTML share. For lib/document alone.
 *
 * A text is cut into tokens (html_token.c). The reader (html.c) keeps the elements that are open (html_open.c), and gathers what
 * stands between the borders of blocks in a run; of each run at most one unit is made, and of the attributes around it others
 * (html_run.c). */
#ifndef STELE_DOCUMENT_HTML_H
#define STELE_DOCUMENT_HTML_H

#include "lib/document/html_token.h"
#include "lib/document/marks.h"
#include "lib/document/reader.h"

/* How a unit's text stands in the source. */
enum {
    HTML_FORM_MARKUP,   /* With elements in it. */
    HTML_FORM_PLAIN,    /* Where no elements may be, but references to characters. */
    HTML_FORM_DOUBLE,   /* The value of an attribute in double quotes, */
    HTML_FORM_SINGLE,   /* in single ones, */
    HTML_FORM_UNQUOTED, /* and without any. */
    HTML_FORM_RCDATA /* The content of a title or a text area, and so on: up to its own end tag; the element's place is added. */
};

/* Whether text is translated, as bits. */
enum {
    HTML_UNTRANSLATED = 1, /* It was ruled out, or is in another language. */
    HTML_IN_CODE = 2,
    HTML_IN_FOREIGN = 4, /* In SVG or MathML, */
    HTML_IN_LABEL = 8,   /* and there in an element with text. */
    HTML_IN_OBJECT = 16  /* In SVG's foreignObject. */
};

/* What the attributes of a tag say about translation. */
typedef struct html_said {
    enum { HTML_SAYS_NOTHING, HTML_SAYS_YES, HTML_SAYS_NO } translate;
    stele_str lang, xml_lang, dir, note, id; /* Absent for none. */
    stele_str meta;                          /* Of a meta element, what its content is. */
    bool      is_button;                     /* Of an input, that its value is shown. */
    bool      stands_alone;                  /* The element's text is none of the text around it. */
} html_said;

/* html_attribute.c: goes through the attributes of a start tag. */
html_said stele_document__html_said(const html_tokens *tokens, const html_token *tag);

/* Whether an attribute's value is shown to readers. */
bool stele_document__html_is_shown(const html_token *tag, const html_said *said, const html_attribute *attribute);

/* An open element. */
typedef struct html_open {
    const html_element *element;
    stele_str           id;   /* Absent for none. */
    uint32_t            hash; /* Of an unknown one's name. */
    uint32_t owner;    /* The place of the one that says of what kind its text is; its own where it does itself. */
    uint32_t lists;    /* How many lists are open, with it. */
    uint8_t  state;    /* Bits as above, for its content. */
    bool     is_block; /* Its tags are borders. */
    bool     is_used;  /* It has its first text. */
} html_open;

/* html_open.c: the elements that are open. The first stands for the document and is never closed. */
typedef struct html_stack {
    const stele_allocator *allocator;
    html_open             *items;
    size_t                 count, capacity;
    uint32_t               counts[HTML_ELEMENTS_MAX]; /* How many of each known element are open, */
    uint32_t               unknown[64];               /* and of others, by their hash. */
} html_stack;

/* Opens an element. One that is nested deeper than any text is, is not noted. STELE_OK, STELE_NO_MEMORY. */
stele_status stele_document__html_push(html_stack *stack, const html_token *tag, stele_str id, uint8_t state,
                                       bool is_block);

/* To how many elements the stack has to be closed before a start tag of a block, whose end tags may be left out (13.1.2.4). */
size_t stele_document__html_implied(const html_stack *stack, const html_element *element);

/* The place of the element that an end tag closes; 0 for none. */
size_t stele_document__html_closed(const html_stack *stack, const html_token *tag);

/* Closes all elements from a place on. */
void stele_document__html_pop(html_stack *stack, size_t place);

/* One token in a run. */
typedef struct html_piece {
    html_token token;
    size_t     match; /* The place of the tag that belongs to it; HTML_NO_MATCH for none. */
    uint8_t    state;
} html_piece;

#define HTML_NO_MATCH ((size_t)-1)

/* What is being read. */
typedef struct html_reading {
    stele_builder        *builder;
    stele_document       *document;
    html_tokens           tokens;
    stele_document__marks marks;
    html_stack            stack;
    html_piece           *pieces; /* The run. */
    size_t                piece_count, piece_capacity;
    size_t               *nested; /* Places of start tags of it, while they are matched. */
    size_t                nested_capacity;
    uint8_t               base;    /* The state in which the run began. */
    stele_str             lang;    /* Of the document; absent for none. */
    unsigned              form;    /* Added to the forms of units. */
    bool                  is_part; /* Of a text in another format, which looks after links and anchors. */
} html_reading;

/* html.c: reads a part of a text in another format as HTML. */
stele_status stele_document__read_html_part(stele_builder *builder, stele_str bytes, size_t start, size_t end,
                                            stele_document__marks *marks, unsigned form);

/* html_run.c: makes of the run, which is empty then, what there is in it. */
stele_status stele_document__html_end_run(html_reading *r);

/* Links, anchors, and where `is_outside`, units of the attributes of a tag that is in no unit. */
stele_status stele_document__html_take_attributes(html_reading *r, const html_token *tag, uint8_t state,
                                                  bool is_outside);

/* html_write.c: pairs start and end tags in a list of pieces; false where some have no partner. STELE_NO_MEMORY. */
stele_status stele_document__html_match(html_piece *pieces, size_t count, size_t **nested, size_t *capacity,
                                        const stele_allocator *allocator, bool *is_balanced);

/* Whether a text has something to be translated: a letter or a digit beside references to characters. */
bool stele_document__html_has_ink(stele_str text);

/* The reader's functions. */
stele_status stele_document__put_html(const stele_document *document, const stele_unit *unit, stele_str translation,
                                      stele_buffer *bytes);
stele_status stele_document__compare_html(const stele_document *document, const stele_unit *unit, stele_str translation,
                                          stele_buffer *difference);
stele_status stele_document__words_html(const stele_document *document, const stele_unit *unit, stele_str text,
                                        stele_buffer *words);

#endif
