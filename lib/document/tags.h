/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/document/tags.h: tags of templates and components in a text: what a site's generator replaces, and nobody translates.
 * For lib/document alone. */
#ifndef STELE_DOCUMENT_TAGS_H
#define STELE_DOCUMENT_TAGS_H

#include <stele/document.h>

/* A search through one text, from its front to its end. All zero but for the first two is right. */
typedef struct stele_document__tags {
    stele_str                     text;
    const stele_document_options *options; /* With the caller's own kinds. */
    uint64_t                      missing; /* Kinds whose end is not to come any more, a bit each. */
} stele_document__tags;

/* The length of the tag that begins at an offset; 0 where there is none. Known are Hugo's {{< >}} and {{% %}}, {{ }} (mdBook,
 * Liquid, Jinja, Handlebars, Vue), {% %}, {# #}, attributes as {#id .class}, and the caller's own. Offsets must not go back, so that all calls together
 * take time in proportion to the text. */
size_t stele_document__tag(stele_document__tags *tags, size_t at);

/* Whether a line has tags and nothing else, or begins a fenced division, ":::". A line without ink has none. */
bool stele_document__only_tags(stele_str line, const stele_document_options *options);

#endif
