/* SPDX-License-Identifier: LGPL-2.1-or-later */
/**
 * Localizing: a document with the texts of a catalog in the place of its own, and nothing else changed.
 *
 *     stele_localize_counts counts;
 *     if (stele_localize(page, catalog, &(stele_localize_options){ .locale = "az", .mark = "en" }, sink, &counts, report) == STELE_OK)
 *         printf("%zu of %zu units\n", counts.translated, counts.units);
 *
 * No translation harms what is around it: each is read again in its place, and where its structure is not that of its
 * source (other links, images, code, references, tags or placeholders, another kind of block), the source stands there
 * instead, and the report has a warning with the catalog, the line and what differs. At last the whole page is read again,
 * and whatever changed its sequence of units is taken back.
 */
#ifndef STELE_LOCALIZE_H
#define STELE_LOCALIZE_H

#include <stele/document.h>

STELE_BEGIN

/** By whose rule a heading without an id of its own gets its anchor: who makes a site of the pages. */
typedef enum stele_anchor_rule {
    STELE_ANCHORS_NONE, /**< Nobody's: headings are left as they are. */
    STELE_ANCHORS_GITHUB,
    STELE_ANCHORS_HUGO,
    STELE_ANCHORS_MDBOOK
} stele_anchor_rule;

/** How stele_localize() works. All zero is right. */
typedef struct stele_localize_options {
    const stele_document_options *reading;      /**< How the document was read; NULL for none. Borrowed for the call. */
    bool                          accept_fuzzy; /**< Take translations that are in doubt as well. */
    const char                   *mark; /**< The source language, as a tag: units that stay in it are put into an
                                                 *   element with this `lang`, in Markdown and HTML; NULL for none. */
    stele_anchor_rule anchors; /**< Headings of Markdown keep the anchor that their source has by this rule, so that
                                * links lead to them in every language: it is written behind a translated heading,
                                * "{#id}", or for GitHub before it, "<a id=...></a>". */
    const char
            *locale; /**< What language the page is in, as a tag: `lang` and `dir` of an HTML page become its, where at
                                    *   least one unit is translated; NULL to leave them. Borrowed for the call. */
    uint64_t reserved[4]; /**< Zero, or the call is refused. */
} stele_localize_options;

/** What became of the units. */
typedef struct stele_localize_counts {
    size_t units;
    size_t translated;   /**< In the place of their source. */
    size_t fuzzy;        /**< With a translation in doubt, which was not taken. */
    size_t untranslated; /**< Without one. */
    size_t refused;      /**< With one of another structure; told. */
} stele_localize_counts;

/**
 * Writes a document in another language.
 *
 * A unit is found by the msgctxt that a mark in the document gives it and its text; before that by its id as the msgctxt,
 * for a text that must be translated in two ways.
 *
 * @param catalog  Looked up in; threads may share one that nobody changes. NULL for none: the source comes out, byte for byte.
 * @param options  NULL for none.
 * @param sink     Gets the page in one piece, when all is decided.
 * @param counts   Receives what became of the units; may be NULL.
 * @param report   Is told of each translation that was not taken for its structure.
 * @return         STELE_OK, also where translations were refused; STELE_BAD_ARGUMENT, also for a tag that is none;
 *                 STELE_NO_MEMORY; what the sink
 *                 returned. Since 0.1.
 */
STELE_API STELE_CHECK stele_status stele_localize(const stele_document *document, stele_catalog *catalog,
                                                  const stele_localize_options *options, stele_sink sink,
                                                  stele_localize_counts *counts, stele_report *report);

/**
 * Calls `each` with every anchor that links can lead to in a document: those that it has explicitly, and those that
 * its headings have by a rule.
 *
 * @param rule  STELE_ANCHORS_NONE: the explicit ones alone.
 * @param each  Gets a text that is valid for its call; another status than STELE_OK ends the work and is returned.
 * @return      STELE_OK, STELE_NO_MEMORY, STELE_BAD_ARGUMENT. Since 0.1.
 */
STELE_API STELE_CHECK stele_status stele_document_each_anchor(const stele_document *document, stele_anchor_rule rule,
                                                              stele_status (*each)(void *context, stele_str anchor),
                                                              void *context);

/**
 * Finds where a link leads, as seen from the page that it is in: percent signs and references to characters decoded, steps up
 * taken, what follows a question mark left out.
 *
 * @param destination  As a document has it.
 * @param page         The path of the page, with slashes, from the root of the tree; "guide/first.md".
 * @param path         Receives the path of what it leads to, from the root, in place of what it held: the page's own for a fragment alone. NUL-terminated.
 * @param fragment     Receives what follows the "#", in place of what it held; empty for none.
 * @return             STELE_OK; STELE_NOT_FOUND for a link that leads to another place than a file of the tree: with a scheme, with a host, or
 *                     with more steps up than there are folders; STELE_NO_MEMORY. Since 0.1.
 */
STELE_API STELE_CHECK stele_status stele_link_resolve(stele_str destination, const char *page, stele_buffer *path,
                                                      stele_buffer *fragment);

STELE_END

#endif
