/* SPDX-License-Identifier: LGPL-2.1-or-later */
/**
 * Documents: a source text, read into units that are translated one by one, with the bytes between them, so that
 * putting the same texts back gives the same bytes.
 *
 * A plain text has a title (its first paragraph, when that is one line and more follow), paragraphs set apart by blank
 * lines, headings (one line with a line of at least three = or - directly below; level 1 and 2), and lists whose items
 * begin with a bullet (•, -, *, –) or a number with a full stop or a parenthesis, and a blank. The lines of one paragraph
 * or item are one unit; its line breaks become blanks. Lines that only adorn ("-----", "* * *") are no units.
 *
 * A document is immutable. Threads: any number may ask one at once.
 */
#ifndef STELE_DOCUMENT_H
#define STELE_DOCUMENT_H

#include <stele/catalog.h>

STELE_BEGIN

/** A document. */
typedef struct stele_document stele_document;

/** What a unit is. */
typedef enum stele_unit_kind {
    STELE_UNIT_TITLE,
    STELE_UNIT_HEADING,
    STELE_UNIT_PARAGRAPH,
    STELE_UNIT_LIST_ITEM
} stele_unit_kind;

/** One translatable unit. Its strings belong to the document. */
typedef struct stele_unit {
    /** "title"; else kind and a hash of the text, "paragraph-5c1d02ae", with "-2" … for a repeated text: it stays while
     * other units come and go. */
    stele_str       id;
    stele_unit_kind kind;
    stele_str       text;   /**< The source text, one line: the msgid. */
    unsigned        level;  /**< Depth of a heading or of a list item, from 1; 0 for others. */
    stele_str       before; /**< The source's bytes between the unit before and this one; a list item's bullet too. */
    stele_str       source; /**< The source's bytes that the text was read from. */
    size_t          line;   /**< Where it begins in the source, from 1. */
} stele_unit;

/**
 * Reads a plain text, UTF-8.
 *
 * @param path  Also the name in diagnostics.
 * @return      STELE_OK; STELE_INVALID for text that is not UTF-8, holds control
 *              characters other than blanks and line ends, or has no unit; STELE_NOT_FOUND, STELE_SYSTEM,
 *              STELE_NO_MEMORY, STELE_LIMIT (4 GiB). Since 0.1.
 */
STELE_API STELE_CHECK stele_status stele_document_open(stele_document **document, const char *path,
                                                       stele_report *report);

/** Reads a plain text from memory; `bytes` and `name` are copied. Otherwise as stele_document_open(). */
STELE_API STELE_CHECK stele_status stele_document_read(stele_document **document, stele_str bytes, const char *name,
                                                       stele_report *report);

/** The number of units. */
STELE_API size_t stele_document_length(const stele_document *document);

/** The unit at a place in reading order; NULL beyond the last. */
STELE_API const stele_unit *stele_document_at(const stele_document *document, size_t place);

/** The bytes behind the last unit. */
STELE_API stele_str stele_document_tail(const stele_document *document);

/** The name of a kind, as ids and JSON have it: "title", "list-item". Static. */
STELE_API const char *stele_unit_kind_name(stele_unit_kind kind);

/** Releases the document. */
STELE_API void stele_document_free(stele_document *document);

STELE_END

#endif
