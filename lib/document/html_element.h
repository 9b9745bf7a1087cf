/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/document/html_element.h: what is known of the elements of HTML. For lib/document alone. */
#ifndef STELE_DOCUMENT_HTML_ELEMENT_H
#define STELE_DOCUMENT_HTML_ELEMENT_H

#include "lib/base/base.h"

/* What an element is, as bits. */
enum {
    HTML_IS_BLOCK = 1,  /* Text before, in and behind it are three. */
    HTML_IS_VOID = 2,   /* It has no content and no end tag. */
    HTML_IS_RAW = 4,    /* Its content is no markup, and not for readers. */
    HTML_IS_RCDATA = 8, /* Its content is text without tags. */
    HTML_IS_CODE = 16,  /* Its text is not translated. */
    HTML_IS_PRE = 32,   /* Its white space stays as it is. */
    HTML_IS_LIST = 64,
    HTML_IS_FOREIGN = 128, /* SVG or MathML. */
    HTML_IS_SCOPE = 256,   /* End tags in it do not close what is around it. */
    HTML_IS_PLAIN = 512,   /* Its text has no elements in it. */
    HTML_IS_FLOW = 1024,   /* Its text is of the kind that text around it is. */
    HTML_IS_INNER = 2048   /* A block that may stand in a paragraph. */
};

/* The elements that the code calls by their name. */
typedef enum html_name {
    HTML_UNKNOWN,
    HTML_A,
    HTML_CODE,
    HTML_DD,
    HTML_DIV,
    HTML_DT,
    HTML_HTML,
    HTML_IMG,
    HTML_INPUT,
    HTML_LI,
    HTML_LINK,
    HTML_META,
    HTML_OPTGROUP,
    HTML_OPTION,
    HTML_P,
    HTML_PLAINTEXT,
    HTML_SCRIPT,
    HTML_TABLE,
    HTML_TD,
    HTML_TH,
    HTML_TITLE,
    HTML_TR,
    HTML_OTHER_NAME /* Any that is known besides. */
} html_name;

typedef struct html_element {
    char     text[11]; /* In lower case. */
    unsigned is;
    uint8_t  kind;  /* A stele_unit_kind: what text in it is, where `is` a block. */
    uint8_t  level; /* Of a heading. */
    uint8_t  name;  /* A html_name. */
} html_element;

enum { HTML_ELEMENTS_MAX = 256 /* At most so many are known. */ };

/* The element of this name, in whatever case; one that stands for all others where it is none. Never NULL. */
const html_element *stele_document__html_element(stele_str name);

/* The place of an element among the known ones, 0 for the unknown; and the element at a place. */
size_t              stele_document__html_place(const html_element *element);
const html_element *stele_document__html_at(size_t place);

#endif
