/* SPDX-License-Identifier: LGPL-2.1-or-later */
/**
 * Templates: what translators begin with, a catalog with one message for each text of some documents.
 *
 *     const stele_document *pages[] = { guide, reference };
 *     stele_catalog        *template;
 *     if (stele_template_make(&template, pages, 2, NULL, report) == STELE_OK)
 *         stele_catalog_write(template, sink, report);
 *     stele_catalog_free(template);
 */
#ifndef STELE_TEMPLATE_H
#define STELE_TEMPLATE_H

#include <stele/document.h>

STELE_BEGIN

/** A template in the making. Threads: one at a time. */
typedef struct stele_template stele_template;

/** What references say. */
typedef enum stele_template_references {
    STELE_REFERENCES_FILE, /**< The document's name, once for each message: they do not change when lines move. */
    STELE_REFERENCES_FULL, /**< Its name and the line. */
    STELE_REFERENCES_NEVER
} stele_template_references;

/** How stele_template_make() works. All zero is right. */
typedef struct stele_template_options {
    const char               *creation_date; /**< "2024-02-26 12:00+0000"; NULL for the mark that stands for one. */
    const char               *package;      /**< Name and version for Project-Id-Version; NULL for "PACKAGE VERSION". */
    const char               *bugs_address; /**< For Report-Msgid-Bugs-To; NULL for nothing. */
    const char               *holder;       /**< Of the copyright, for the comment at the top; NULL for none. */
    stele_template_references references;
    bool                      by_context;  /**< A text that is there more than once has a message for each place, whose
                                               *   msgctxt is the unit's id, from the second on. */
    uint64_t                  reserved[4]; /**< Zero, or the call is refused. */
} stele_template_options;

/**
 * Makes the template of documents.
 *
 * The messages stand in the order of the documents and of their units. A comment says what each text is ("Heading, level
 * 2") and gives its id; another what a mark in the document tells the translators. Texts that are the same are one message
 * with the references of all, unless their marks give them different contexts.
 *
 * @param catalog    Receives it; released by stele_catalog_free(). It has none of the documents' memory.
 * @param documents  `count` documents; borrowed for the call. Their names are the references.
 * @param options    NULL for none.
 * @return           STELE_OK; STELE_BAD_ARGUMENT; STELE_NO_MEMORY. Since 0.1.
 */
STELE_API STELE_CHECK stele_status stele_template_make(stele_catalog **catalog, const stele_document *const *documents,
                                                       size_t count, const stele_template_options *options,
                                                       stele_report *report);

/**
 * Begins a template, to which documents are added one by one, so that no more of them than one need be in memory.
 *
 *     stele_template_new(&template, NULL, report);
 *     for each document: stele_template_add(template, document), stele_document_free(document);
 *     stele_catalog_write(stele_template_catalog(template), sink, report);
 *     stele_template_free(template);
 *
 * @param made      Receives it; released by stele_template_free().
 * @param options   Borrowed for the call; NULL for none.
 * @return          As stele_template_make(). Since 0.1.
 */
STELE_API STELE_CHECK stele_status stele_template_new(stele_template **made, const stele_template_options *options,
                                                      stele_report *report);

/**
 * Adds the texts of a document behind those that are there.
 *
 * @param document  Borrowed for the call; nothing of it is kept.
 * @return          STELE_OK; STELE_BAD_ARGUMENT for a document whose name can be no reference; STELE_NO_MEMORY. After a
 *                  failure a part of the document may be in the template. Since 0.1.
 */
STELE_API STELE_CHECK stele_status stele_template_add(stele_template *made, const stele_document *document);

/** The catalog as it is so far. It belongs to the template; its header and comments may be changed. Since 0.1. */
STELE_API stele_catalog *stele_template_catalog(stele_template *made);

/** Releases a template with its catalog; NULL is allowed. Since 0.1. */
STELE_API void stele_template_free(stele_template *made);

STELE_END

#endif
