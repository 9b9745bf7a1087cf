/* SPDX-License-Identifier: LGPL-2.1-or-later */
/**
 * Bundles: one document and its catalogs, resolved and immutable. What a program opens and renders from.
 *
 *     stele_bundle *bundle = NULL;
 *     if (stele_bundle_open(&bundle, "po/khojaly", report) != STELE_OK)
 *         stele_report_print(report, stderr);
 *     …
 *     stele_bundle_close(bundle);
 *
 * A folder that can be opened has a file `stele.meta` with lines "Name: value":
 *
 *     Document: khojaly.txt              the source text, in the same folder
 *     Language: en                       what language it is in
 *     Issuer: ICYF-ERC                   whose words they are
 *     Issuer-Name: …                     the same in full; translatable
 *     Date: 2024-02-26                   ISO 8601
 *     Notice: …                          what is said beneath a translation; translatable
 *
 * and beside it LINGUAS (the locales, as gettext names them) and a catalog LOCALE.po for each. Without LINGUAS, every
 * catalog in the folder counts. The source language is always a locale, and needs no catalog: where it has one, its
 * translations are used, and the source text for what they lack. A bundle has at most 1000 locales.
 *
 * A text is looked up in a catalog as a message without a context. A message that has a unit's id as its context goes
 * before that one, so that the same text can be translated differently in two places. The translatable lines of the
 * metadata have the contexts "metadata: Issuer-Name" and "metadata: Notice". Messages with plural forms are passed over.
 * A translation is rendered as one line: line breaks in it become blanks, and control characters U+FFFD.
 *
 * Threads: a bundle is counted and immutable; any number of threads may use one at once, and each that keeps it takes its
 * own reference with stele_bundle_retain().
 */
#ifndef STELE_BUNDLE_H
#define STELE_BUNDLE_H

#include <stele/document.h>
#include <stele/locale.h>

STELE_BEGIN

/** A bundle. */
typedef struct stele_bundle stele_bundle;

/** How stele_bundle_open_with() works. All zero: everything is read, and must be right. */
typedef struct stele_bundle_options {
    const char *locales;      /**< Read no more catalogs than rendering in these locales needs (as the locale of
                                   stele_render_options names them); NULL for all. Borrowed for the call. */
    bool        keep_going;   /**< Leave broken catalogs out, reported, and go on with the others. */
    bool        accept_fuzzy; /**< Take fuzzy translations as well. */
    uint64_t    reserved[4];  /**< Zero, or the call is refused. */
} stele_bundle_options;

/** One locale of a bundle. Its strings belong to the bundle. */
typedef struct stele_bundle_locale {
    stele_locale locale;
    stele_str    name;         /**< As LINGUAS has it. */
    bool         is_source;    /**< The source language itself: complete without a catalog. */
    size_t       translated;   /**< Units with a translation, of stele_bundle_unit_count(). */
    size_t       fuzzy;        /**< Units whose translation is in doubt. */
    size_t       untranslated; /**< The others. All three are 0 where the options left the catalog unread. */
} stele_bundle_locale;

/** Opens a folder; everything in it is read and must be right. stele_bundle_open_with() without options. */
STELE_API STELE_CHECK stele_status stele_bundle_open(stele_bundle **bundle, const char *path, stele_report *report);

/**
 * Opens a folder.
 *
 * @param path     The folder.
 * @param options  NULL for all zero.
 * @return         STELE_OK; STELE_INVALID for a wrong document or catalog; STELE_NOT_FOUND where the folder or a file that
 *                 it needs is missing; STELE_SYSTEM, STELE_NO_MEMORY, STELE_BAD_ARGUMENT.
 * Since 0.1.
 */
STELE_API STELE_CHECK stele_status stele_bundle_open_with(stele_bundle **bundle, const char *path,
                                                          const stele_bundle_options *options, stele_report *report);

/**
 * Opens the document that the library carries inside itself: the statement of ICYF-ERC on the 32nd anniversary of the
 * Khojaly genocide.
 *
 * @param options  NULL for all zero.
 */
STELE_API STELE_CHECK stele_status stele_bundle_open_builtin(stele_bundle **bundle, const stele_bundle_options *options,
                                                             stele_report *report);

/** Takes one more reference. @return  `bundle`. */
STELE_API stele_bundle *stele_bundle_retain(stele_bundle *bundle);

/** Gives a reference back; with the last one the bundle is released. */
STELE_API void stele_bundle_close(stele_bundle *bundle);

/** The number of locales, the source language included, in the order of LINGUAS. */
STELE_API size_t stele_bundle_locale_count(const stele_bundle *bundle);

/** A locale; NULL beyond the last. */
STELE_API const stele_bundle_locale *stele_bundle_locale_at(const stele_bundle *bundle, size_t place);

/** What is counted as units: the document's units and the translatable lines of its metadata. */
STELE_API size_t stele_bundle_unit_count(const stele_bundle *bundle);

/** The document. Owned by the bundle. */
STELE_API const stele_document *stele_bundle_document(const stele_bundle *bundle);

/** A line of the metadata, as the source has it ("Issuer", "Date"); {NULL, 0} where it is absent. */
STELE_API stele_str stele_bundle_metadata(const stele_bundle *bundle, stele_str name);

/**
 * Makes the template: a catalog with one message for each text that is to be translated, with a comment that says what it
 * is and what must stay unchanged. Released by stele_catalog_free().
 *
 * @param creation_date  For POT-Creation-Date, "2026-11-24 12:00+0000"; NULL leaves the field's template value.
 */
STELE_API STELE_CHECK stele_status stele_bundle_template(stele_catalog **catalog, const stele_bundle *bundle,
                                                         const char *creation_date, stele_report *report);

STELE_END

#endif
