/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/document/html_token.h: an HTML text cut into tags, comments and what is between them, as the WHATWG's standard has it
 * (13.2.5), with the offsets that its own tokens do not have. For lib/document alone. */
#ifndef STELE_DOCUMENT_HTML_TOKEN_H
#define STELE_DOCUMENT_HTML_TOKEN_H

#include "lib/base/base.h"
#include "lib/document/html_element.h"
#include "lib/document/tags.h"

typedef enum html_token_kind {
    HTML_TEXT,
    HTML_START,
    HTML_END,
    HTML_COMMENT,
    HTML_TEMPLATE, /* A tag of a template, in text. */
    HTML_OTHER     /* A document type, a processing instruction, what is no tag by a mistake. */
} html_token_kind;

typedef struct html_token {
    html_token_kind     kind;
    size_t              start, end; /* Offsets. */
    stele_str           name;       /* Of a tag, as written. */
    const html_element *element;    /* Of a tag. */
    uint32_t            hash;       /* Of its name, in lower case; 0 for known elements. */
    bool                is_closed;  /* A start tag that ends with "/>". */
    bool                is_whole;   /* A tag or comment that has its end. */
} html_token;

/* Where tags of templates are looked for: up to an offset, and then from there on. */
typedef struct html_region {
    stele_document__tags tags;
    size_t               end;
} html_region;

/* A text that is being cut. All zero but for `text` and `options` is right. */
typedef struct html_tokens {
    stele_str                     text;
    const stele_document_options *options; /* With the caller's kinds of tags. */
    size_t                        at;      /* Where the next token begins. */
    const html_element           *raw;     /* The element whose text is being read, which only its own end tag ends; */
    size_t                        raw_end; /* and where that stands. */
    stele_document__tags          tags;
    html_region                   region;
    bool is_foreign;  /* In SVG or MathML: no element has such text, and there are CDATA sections. */
    bool is_xml;      /* The same sections, and elements that close themselves, everywhere. */
    bool is_prepared; /* The table below is filled in. */
    bool stops[256];  /* Bytes at which text may end. */
} html_tokens;

/* Takes the next token; false at the end. All calls together take time in proportion to the text. */
bool stele_document__html_next(html_tokens *tokens, html_token *token);

/* Whether a text that stands in an element, given by its place among the known ones, would end it. */
bool stele_document__html_ends_raw(stele_str text, size_t place);

/* The attributes of a tag, in turn. */
typedef struct html_attribute {
    stele_str name;
    stele_str value; /* Without its quotes, as written; absent for none. */
    char      quote; /* '"', '\''; '\0' for none. */
} html_attribute;

typedef struct html_attributes {
    stele_str                     text; /* That the tag is in. */
    size_t                        at;   /* Behind the tag's name at first. */
    const stele_document_options *options;
    html_region                   region;
    bool                          is_closed, is_whole; /* At the end: how the tag ends. */
} html_attributes;

/* Takes the next attribute; false at the end of the tag, with `at` behind it. */
bool stele_document__html_attribute(html_attributes *attributes, html_attribute *attribute);

/* The attributes of a tag's token. */
html_attributes stele_document__html_attributes(const html_tokens *tokens, const html_token *token);

/* White space as HTML has it: blank, tab, line ends, form feed. */
static inline bool html_is_space(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

#endif
