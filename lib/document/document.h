/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/document/document.h: the door of the room: what the floors above ask of a document beyond <stele/document.h>. */
#ifndef STELE_DOCUMENT_DOCUMENT_H
#define STELE_DOCUMENT_DOCUMENT_H

#include <stele/document.h>

enum { STELE__UNIT_LEVEL_MAX = 32 /* Levels of lists that are told apart; deeper ones count as the last. */ };

/* How the document ends its lines: that of its first line, "\n" where it has but one. */
stele_str stele__document_line_end(const stele_document *document);

/* What stands before a unit in its own line: its indent, and a list item's marker. A byte order mark is left out. */
stele_str stele__unit_lead(const stele_unit *unit);

/* The number of a list item whose marker is one; false for a bullet. */
bool stele__unit_number(const stele_unit *unit, unsigned *number);

/* Adds a text with references to characters, "&amp;", as what they stand for. STELE_OK, STELE_NO_MEMORY. */
stele_status stele__unescape(stele_buffer *bytes, stele_str text);

/* Whether a unit's text may have an element of HTML around it. */
bool stele__unit_takes_element(const stele_document *document, const stele_unit *unit);

/* For languages from right to left: adds a text of a Markdown unit with each span of code between U+2066 and U+2069, so that the
 * signs in it stay in their order; that of other formats as it is. STELE_OK, STELE_NO_MEMORY. */
stele_status stele__unit_isolate_code(const stele_document *document, const stele_unit *unit, stele_str text,
                                      stele_buffer *isolated);

/* And for a whole page: adds it, in HTML with dir="ltr" at each pre and code that says no direction, in Markdown with an element that
 * says it around each fence that stands in no other block. */
stele_status stele__document_isolate_code(const stele_document *document, stele_str page, stele_buffer *isolated);

/* Where an HTML text says its language: what becomes part of the source's bytes in the place of these slices. */
typedef struct stele__language_place {
    stele_str name_end; /* Without length: behind the outermost element's name, where attributes can be added. */
    stele_str lang, xml_lang, dir; /* Values; absent for none. */
} stele__language_place;

/* False where the document is no HTML text, or has no such element. */
bool stele__document_language(const stele_document *document, stele__language_place *place);

#endif
