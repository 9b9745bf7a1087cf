/* SPDX-License-Identifier: LGPL-2.1-or-later */
/**
 * Documents: a source text, read into units that are translated one by one, with the bytes between them, so that
 * putting the same texts back gives the same bytes.
 *
 *     stele_document *page;
 *     if (stele_document_open_as(&page, "guide.md", NULL, report) == STELE_OK)
 *         for (size_t i = 0; i < stele_document_length(page); i++)
 *             translate(stele_document_at(page, i)->text);
 *     stele_document_free(page);
 *
 * Each format has a reader (see <stele/reader.h>), which decides what a unit is. A plain text has a title (its first
 * paragraph, when that is one line and more follow), paragraphs set apart by blank lines, headings (one line with a line of
 * at least three = or - directly below; level 1 and 2), and lists whose items begin with a bullet (•, -, *, –) or a number
 * with a full stop or a parenthesis, and a blank. The lines of one paragraph or item are one unit; its line breaks become
 * blanks. Lines that only adorn ("-----", "* * *") are no units.
 *
 * A document is immutable. Threads: any number may ask one at once.
 */
#ifndef STELE_DOCUMENT_H
#define STELE_DOCUMENT_H

#include <stele/catalog.h>

STELE_BEGIN

/** A document. */
typedef struct stele_document stele_document;

/** One source format; see <stele/reader.h>. */
typedef struct stele_reader stele_reader;

/** What a unit is. */
typedef enum stele_unit_kind {
    STELE_UNIT_TITLE,
    STELE_UNIT_HEADING,
    STELE_UNIT_PARAGRAPH,
    STELE_UNIT_LIST_ITEM,
    STELE_UNIT_CELL,       /**< Of a table. */
    STELE_UNIT_TERM,       /**< What a list of definitions defines. */
    STELE_UNIT_DEFINITION, /**< And how. */
    STELE_UNIT_FOOTNOTE,   /**< The first paragraph of one. */
    STELE_UNIT_CAPTION,    /**< Of a figure or a table. */
    STELE_UNIT_CODE,       /**< A comment or string in a block of code, where these are asked for. */
    STELE_UNIT_ATTRIBUTE,  /**< What an attribute shows: alt, title, placeholder. */
    STELE_UNIT_METADATA    /**< A field of the front matter. */
} stele_unit_kind;

/** The parent of a unit that has none. */
#define STELE_NO_UNIT ((size_t)-1)

/** One translatable unit. Its strings belong to the document. */
typedef struct stele_unit {
    /** "title"; else kind and a hash of the text, "paragraph-5c1d02ae", with "-2" … for a repeated text: it stays while
     * other units come and go. */
    stele_str       id;
    stele_unit_kind kind;
    stele_str       text;   /**< The source text: the msgid. Its lines are joined; a newline is a hard break. */
    unsigned        level;  /**< Depth of a heading or of a list item, from 1; 0 for others. */
    stele_str       before; /**< The source's bytes between the unit before and this one; a list item's bullet too. */
    stele_str       source; /**< The source's bytes that the text was read from. */
    size_t          line;   /**< Where it begins in the source, from 1. */
    size_t          column; /**< And in that line, from 1, in characters. */
    size_t    parent;  /**< The place of the heading, or of the list item, that it stands below; or STELE_NO_UNIT. */
    stele_str name;    /**< What it is called in its format: "img alt", "description"; absent where kind says all. */
    stele_str context; /**< The msgctxt that a mark in the document asks for; absent for none. */
    stele_str comment; /**< What a mark tells the translators; absent for nothing. */
    stele_str prefix;  /**< What each line of it after the first begins with, as "> ". */
    stele_str anchor;  /**< The id that the source gives it explicitly; absent for none. */
    unsigned  form;    /**< The reader's own: how the text is written. */
    unsigned
        sorted;    /**< In which of the stretches that marks want in the order of each language, from 1; 0 for none. */
    unsigned part; /**< Of a text that was cut into sentences: which of them it is, from 0. */
} stele_unit;

/** What a link is. */
typedef enum stele_link_kind {
    STELE_LINK_REFERENCE, /**< To be followed: a link, an anchor element. */
    STELE_LINK_RESOURCE   /**< To be shown or run in the page: an image, a script, a style sheet. */
} stele_link_kind;

/** Where a link leads. */
typedef struct stele_link {
    stele_str       destination; /**< As written, a slice of the source; not decoded. */
    stele_link_kind kind;
    size_t          line;   /**< In the source, from 1. */
    size_t          column; /**< From 1, in characters. */
} stele_link;

/** A name that a fragment of a link can lead to. */
typedef struct stele_anchor {
    stele_str name; /**< Decoded; belongs to the document. */
    size_t    unit; /**< The place of the unit that has it; or STELE_NO_UNIT where it stands by itself. */
    size_t    line; /**< In the source, from 1. */
} stele_anchor;

/** A kind of tag that templates and components are written with. Both strings are borrowed for the call. */
typedef struct stele_tag {
    const char *begin; /**< As "{{<". */
    const char *end;   /**< As ">}}"; the next one ends the tag. */
} stele_tag;

/** How a document is read. All zero: by its file's name, one unit a paragraph, code as it is. */
typedef struct stele_document_options {
    const char         *format;  /**< "text", "markdown", "html"; NULL for what the file's name says, else "text". */
    const stele_reader *reader;  /**< The caller's own, before all others; NULL for none. */
    const char         *fields;  /**< Fields of the front matter that are translated, set apart by blanks; NULL for
                                     *   "title description summary subtitle". One below others has their names before its
                                     *   own, "menu.main.name"; the items of a list have the list's. "*" is every text. */
    const char         *code;    /**< Info strings of blocks of code, set apart by blanks, whose comments are units:
                                     *   "c python"; "*" for all; NULL for none. */
    bool                strings; /**< Strings in those blocks are units as well. */
    const stele_tag    *tags;    /**< Kinds of tags besides those that are known. */
    size_t              tag_count;
    const char *sentences; /**< The source language, as a tag: each sentence of a paragraph is a unit; NULL for whole
                                    *   paragraphs. Comes from ICU (<stele/icu.h>). */
    bool     texts_only; /**< For who asks about units alone: links and anchors may be left out, which saves looking for
                                *   them. */
    uint64_t reserved[5]; /**< Zero, or the call is refused. */
} stele_document_options;

/**
 * Reads a document.
 *
 * @param path     Also the name in diagnostics.
 * @param options  Borrowed for the call; NULL for none.
 * @return         STELE_OK; a document may be without units. STELE_INVALID for text that is not UTF-8 or that its format
 *                 forbids; STELE_NOT_FOUND, STELE_SYSTEM, STELE_NO_MEMORY, STELE_LIMIT (4 GiB);
 *                 STELE_BAD_ARGUMENT for an unknown format, or a tag that is none; STELE_UNAVAILABLE where sentences are asked for
 *                 and there is no ICU. Since 0.1.
 */
STELE_API STELE_CHECK stele_status stele_document_open_as(stele_document **document, const char *path,
                                                          const stele_document_options *options, stele_report *report);

/** Reads a document from memory; `bytes` and `name` are copied. Otherwise as stele_document_open_as(). Since 0.1. */
STELE_API STELE_CHECK stele_status stele_document_read_as(stele_document **document, stele_str bytes, const char *name,
                                                          const stele_document_options *options, stele_report *report);

/**
 * Reads a plain text, UTF-8, whatever its name.
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

/** The name that it was read under, for diagnostics; static or the document's. Since 0.1. */
STELE_API const char *stele_document_name(const stele_document *document);

/** The reader that it was read by. Since 0.1. */
STELE_API const stele_reader *stele_document_reader(const stele_document *document);

/** The source, whole. Since 0.1. */
STELE_API stele_str stele_document_bytes(const stele_document *document);

/** The number of units. */
STELE_API size_t stele_document_length(const stele_document *document);

/** The unit at a place in reading order; NULL beyond the last. */
STELE_API const stele_unit *stele_document_at(const stele_document *document, size_t place);

/** The bytes behind the last unit. */
STELE_API stele_str stele_document_tail(const stele_document *document);

/** The link at a place, in the order of the source; NULL beyond the last. Since 0.1. */
STELE_API const stele_link *stele_document_link_at(const stele_document *document, size_t place);

/** The anchor at a place, in the order of the source; NULL beyond the last. Headings that have no id of their own have
 * none here: what a site's generator makes of their words is not the document's. Since 0.1. */
STELE_API const stele_anchor *stele_document_anchor_at(const stele_document *document, size_t place);

/**
 * Writes what stands in the place of a unit's source where its text is `translation`: for the unit's own text the source,
 * byte for byte; for others, with what its place needs (the prefix of each line, quotes, escapes).
 *
 * @param bytes  Receives it, at the end.
 * @return       STELE_OK, STELE_NO_MEMORY. Since 0.1.
 */
STELE_API STELE_CHECK stele_status stele_document_put(const stele_document *document, const stele_unit *unit,
                                                      stele_str translation, stele_buffer *bytes);

/**
 * Whether a translation, read again in its place, has the structure of the unit: the same kind of block, the same links,
 * images, code, labels of references and footnotes, tags and placeholders, in whatever order.
 *
 * @param difference  Receives, at the end, what differs, in English, as one sentence without a full stop; nothing where
 *                    nothing does.
 * @return            STELE_OK also where something differs; STELE_NO_MEMORY. Since 0.1.
 */
STELE_API STELE_CHECK stele_status stele_document_compare(const stele_document *document, const stele_unit *unit,
                                                          stele_str translation, stele_buffer *difference);

/**
 * Adds the words of a text in the unit's place as a reader sees them, without markup: what an anchor is made of.
 *
 * @param text  The unit's, or a translation.
 * @return      STELE_OK, STELE_NO_MEMORY. Since 0.1.
 */
STELE_API STELE_CHECK stele_status stele_document_words(const stele_document *document, const stele_unit *unit,
                                                        stele_str text, stele_buffer *words);

/** The name of a kind, as ids and JSON have it: "title", "list-item". Static. */
STELE_API const char *stele_unit_kind_name(stele_unit_kind kind);

/** Releases the document. */
STELE_API void stele_document_free(stele_document *document);

STELE_END

#endif
