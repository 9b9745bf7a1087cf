/* SPDX-License-Identifier: LGPL-2.1-or-later */
/**
 * Staleness: whether a catalog is up to date with the texts of its source. It is told by content, never by dates: laying a
 * source out anew makes nothing stale.
 *
 *     stele_stale *stale;
 *     if (stele_stale_new(&stale, catalog, template, report) == STELE_OK)
 *         for (size_t i = 0; (unit = stele_document_at(page, i)); i++)
 *             if (stele_stale_ask(stale, unit->id, unit->context, unit->text).freshness == STELE_CHANGED)
 *                 …
 *     stele_stale_free(stale);
 *
 * The catalog need not have been merged with the template: what merging would find is found.
 * Threads: once made, any number may ask at once.
 */
#ifndef STELE_STALE_H
#define STELE_STALE_H

#include <stele/catalog.h>

STELE_BEGIN

/** A catalog beside the texts that it should have. */
typedef struct stele_stale stele_stale;

/** How a translation stands to its source. */
typedef enum stele_freshness {
    STELE_FRESH,   /**< There is a translation of this very text, in no doubt. */
    STELE_CHANGED, /**< There is one of what the text was before, or one that is marked as in doubt. */
    STELE_MISSING  /**< There is none. A guess from a text that is still in use elsewhere counts as none. */
} stele_freshness;

/** What is known of a text. */
typedef struct stele_stale_answer {
    stele_freshness freshness;
    stele_str       before; /**< For STELE_CHANGED, the text that was translated; absent where it is not known. */
    const stele_message
        *message; /**< Has the translation; NULL where there is none. Owned by the stele_stale, or the catalog. */
} stele_stale_answer;

/**
 * Looks for the texts of a template in a catalog.
 *
 * @param stale    Receives what was found; released by stele_stale_free().
 * @param catalog  Borrowed until then; not changed meanwhile.
 * @param ref      The template with all texts that are in use: of all documents that the catalog is for. Borrowed as well.
 * @return         STELE_OK; STELE_LIMIT and others as stele_merge(), whose time it takes. Since 0.1.
 */
STELE_API STELE_CHECK stele_status stele_stale_new(stele_stale **stale, const stele_catalog *catalog,
                                                   const stele_catalog *ref, stele_report *report);

/**
 * How fresh the translation of one of the template's texts is. The catalog is asked as stele_localize() asks it.
 *
 * @param id       The unit's id, which may be the msgctxt of a message of its own; {NULL, 0} for none.
 * @param msgctxt  {NULL, 0} for none.
 * Of a text that the template does not have, STELE_MISSING. Since 0.1.
 */
STELE_API stele_stale_answer stele_stale_ask(const stele_stale *stale, stele_str id, stele_str msgctxt,
                                             stele_str msgid);

/** Releases it. */
STELE_API void stele_stale_free(stele_stale *stale);

STELE_END

#endif
