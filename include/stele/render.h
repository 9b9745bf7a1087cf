/* SPDX-License-Identifier: LGPL-2.1-or-later */
/**
 * Rendering: a bundle's document, in a locale, as text, Markdown, HTML, or JSON.
 *
 *     stele_render(bundle, &(stele_render_options){ .locale = "az", .width = 72 }, stele_sink_file(stdout), report);
 *
 * Each unit is looked up by itself: in the wanted locale, in its parents, in the next wanted locale, and at last in the
 * source language. Fuzzy, obsolete and empty translations are passed over.
 *
 * JSON is one object: "document" (its file), "language" (of the source), "issuer", "issuer_name", "date", "notice" (where
 * something is translated), "requested" (the option `locale`), "locale" and "direction" of what came of it, "complete"
 * (percent of the units that come from the wanted locales), and "units", each with "id", "kind", "level", "locale",
 * "direction" and "text". What is absent is null.
 */
#ifndef STELE_RENDER_H
#define STELE_RENDER_H

#include <stele/bundle.h>

STELE_BEGIN

/** Output formats. */
typedef enum stele_format {
    STELE_FORMAT_TEXT,     /**< The layout of the source; paragraphs wrapped to a width. */
    STELE_FORMAT_MARKDOWN, /**< CommonMark. */
    STELE_FORMAT_HTML,     /**< A whole HTML5 page, styled for screen and paper. */
    STELE_FORMAT_JSON      /**< Metadata and units with id, kind, text, locale. RFC 8259, UTF-8. */
} stele_format;

/** Whether the issuer, the date and the notice on translations stand below the text. */
typedef enum stele_attribution {
    STELE_ATTRIBUTION_AUTO,  /**< In HTML and JSON; not in text and Markdown, which give the words alone. */
    STELE_ATTRIBUTION_NEVER, /**< Nowhere but in JSON, which always has the metadata. */
    STELE_ATTRIBUTION_ALWAYS /**< Everywhere. */
} stele_attribution;

/** How stele_render() works. All zero: the source text, every paragraph on one line. */
typedef struct stele_render_options {
    const char       *locale;        /**< Wanted locales, separated by commas, best first, in any spelling that
                                         stele_locale_parse() takes; NULL or "" for the source language. */
    stele_format      format;        /**< Text by default. */
    unsigned          width;         /**< Columns that text and Markdown are wrapped to (Markdown at spaces
                                         alone, where a line end means the same); 0: one paragraph a line. */
    stele_attribution attribution;   /**< See there. */
    unsigned          min_complete;  /**< Percent of the units that must come from the wanted locales, else nothing is
                                         written and STELE_INCOMPLETE returned; 0 to 100. */
    bool              unstyled;      /**< Leave the style sheet out of HTML. */
    bool              tell_fallback; /**< Put a note into the report for each wanted locale that there is not, and for
                                          units that come from elsewhere. */
    uint64_t          reserved[4];   /**< Zero, or the call is refused. */
} stele_render_options;

/**
 * Renders the document.
 *
 * @param bundle   Not changed.
 * @param options  NULL for all zero; borrowed for the call.
 * @param sink     Gets the output in pieces, in order.
 * @return         STELE_OK; STELE_INVALID for a malformed tag in the wanted locales, before anything is written;
 *                 STELE_INCOMPLETE; STELE_BAD_ARGUMENT; STELE_NO_MEMORY; or what the sink returned. A locale that the
 *                 bundle does not have is no failure: the text falls back.
 * Threads: any number at once over one bundle, each with its own sink and report. Since 0.1.
 */
STELE_API STELE_CHECK stele_status stele_render(const stele_bundle *bundle, const stele_render_options *options,
                                                stele_sink sink, stele_report *report);

STELE_END

#endif
