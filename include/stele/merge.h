/* SPDX-License-Identifier: LGPL-2.1-or-later */
/**
 * Merging: a new template into a catalog. What the catalog has is kept where the template still asks for it; texts that have
 * changed get the translation of the most similar one, in doubt.
 *
 *     stele_catalog *merged;
 *     if (stele_merge(&merged, catalog, template, NULL, NULL, report) == STELE_OK)
 *         stele_catalog_write_with(merged, &layout, sink, report);
 *     stele_catalog_free(merged);
 */
#ifndef STELE_MERGE_H
#define STELE_MERGE_H

#include <stele/catalog.h>

STELE_BEGIN

/** How stele_merge() works. All zero: as msgmerge does without options. */
typedef struct stele_merge_options {
    double                      threshold; /**< Similarity that a fuzzy match is above, up to 1; 0 means 0.6. */
    bool                        no_fuzzy;  /**< Leave new messages untranslated instead of guessing. */
    bool                        previous;  /**< Keep the source text that a fuzzy match was made for, as "#| msgid". */
    bool                        drop_obsolete; /**< Leave out what the template no longer has. */
    const stele_catalog *const *compendia;     /**< Catalogs that are asked where the old one has no match, in order. */
    size_t                      compendium_count;
    uint64_t                    reserved[4]; /**< Zero, or the call is refused. */
} stele_merge_options;

/** What became of the template's messages. */
typedef struct stele_merge_counts {
    size_t exact;    /**< The catalog, or a compendium, has them. */
    size_t fuzzy;    /**< They have the translation of a similar one. */
    size_t missing;  /**< Neither. */
    size_t obsolete; /**< Messages of the catalog that the template does not have any more. */
} stele_merge_counts;

/**
 * Merges a template into a catalog.
 *
 * Messages stand in the order of the template, obsolete ones behind them. Of a message the template gives source texts, extracted comments,
 * references and flags, the catalog the translation, its comments, and whether it is in doubt. A message that was obsolete comes back into
 * use. The header is the catalog's, with POT-Creation-Date and Report-Msgid-Bugs-To of the template.
 *
 * How similar two source texts are is 2 · LCS / (|a| + |b|), in bytes, computed exactly: the measure of msgmerge. Of all messages with a
 * translation the most similar is taken; of equals the first. Texts of more than 16 KiB are not compared, so that no pair takes more than four
 * million steps.
 *
 * @param merged   Receives a new catalog.
 * @param catalog  The old one; not changed.
 * @param ref      The template, or a document's; not changed.
 * @param options  NULL for none.
 * @param counts   Receives them; may be NULL.
 * @return         STELE_OK; STELE_BAD_ARGUMENT; STELE_LIMIT for more than 65,535 domains; STELE_NO_MEMORY. Since 0.1.
 */
STELE_API STELE_CHECK stele_status stele_merge(stele_catalog **merged, const stele_catalog *catalog,
                                               const stele_catalog *ref, const stele_merge_options *options,
                                               stele_merge_counts *counts, stele_report *report);

STELE_END

#endif
