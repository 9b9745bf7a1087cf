/* SPDX-License-Identifier: LGPL-2.1-or-later */
/**
 * Rendering: a bundle's document or a part of it, in a locale or in several side by side, as text, Markdown, HTML, JSON, or
 * a manual page.
 *
 *     stele_render(bundle, &(stele_render_options){ .locale = "az", .width = 72 }, stele_sink_file(stdout), report);
 *
 * Each unit is looked up by itself: in the wanted locale, in its parents, in the next wanted locale, and at last in the
 * source language. Fuzzy, obsolete and empty translations are passed over.
 *
 * JSON is one object: "document" (its file), "language" (of the source), "issuer", "issuer_name", "date", "notice" (where
 * something is translated), "requested" (the option `locale`), "locale" and "direction" of what came of it, "complete"
 * (percent of the units that come from the wanted locales), and "units", each with "id", "kind", "level", "locale",
 * "direction" and "text". What is absent is null. As JSON lines, the metadata is the first object, with "kind" "document"
 * and without "units", and each unit is one more; without attribution there are the units alone. Where translations are
 * set side by side, "locales" is an array with what differs between them ("issuer_name", "notice", "requested", "locale",
 * "direction", "complete"), and a unit has in "texts", in the same order, the "locale", "direction" and "text" of each.
 */
#ifndef STELE_RENDER_H
#define STELE_RENDER_H

#include <stele/bundle.h>

STELE_BEGIN

/** Output formats. */
typedef enum stele_format {
    STELE_FORMAT_TEXT,       /**< The layout of the source; paragraphs wrapped to a width. */
    STELE_FORMAT_MARKDOWN,   /**< CommonMark. */
    STELE_FORMAT_HTML,       /**< A whole HTML5 page, styled for screen and paper. */
    STELE_FORMAT_JSON,       /**< Metadata and units with id, kind, text, locale. RFC 8259, UTF-8. */
    STELE_FORMAT_JSON_LINES, /**< The same, an object a line. */
    STELE_FORMAT_ROFF        /**< A manual page in the macros of man(7), ASCII alone, for groff and mandoc. */
} stele_format;

/** Whether the issuer, the date and the notice on translations stand below the text. */
typedef enum stele_attribution {
    STELE_ATTRIBUTION_AUTO,  /**< In HTML, JSON and manual pages; not in text and Markdown: the words alone. */
    STELE_ATTRIBUTION_NEVER, /**< Nowhere but in JSON, which always has the metadata; not in JSON lines. */
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
    bool              print;    /**< Style HTML for paper: A4 (lying where translations are side by side), page numbers,
                                         hyphens; the issuer and the date above the text. */
    bool        localized_date; /**< Write the date in HTML as the locale has it ("26 fevral 2024"), which loads ICU;
                                         where there is none, it stays as it is. */
    const char *first;          /**< The id of the unit that is rendered first; NULL for the document's first. */
    const char *last;           /**< The id of the one that is rendered last, which may be the same. NULL for the
                                         document's last. */
    const char *parallel;       /**< Locales, separated by commas, at most 32, whose translations are set side by
                                         side, a column each and a row for each unit; NULL for none. `locale` does not count
                                         then. Each falls back by itself; what stands in for a missing translation is marked
                                         with its language, as "[en]". Text needs a width, 80 where that is 0; Markdown gets
                                         a table of GitHub's; a manual page cannot be had (STELE_BAD_ARGUMENT). */
    size_t     *written;        /**< NULL, or gets how many bytes the sink took, also where the call fails. A sink
                                         of one function counts only when it took a piece whole. */
    uint64_t    reserved[4];    /**< Zero, or the call is refused. */
} stele_render_options;

/**
 * Renders the document.
 *
 * @param bundle   Not changed.
 * @param options  NULL for all zero; borrowed for the call.
 * @param sink     Gets the output in pieces, in order.
 * @return         STELE_OK; STELE_INVALID for a malformed tag in the wanted locales or where `last` stands before
 *                 `first`, STELE_NOT_FOUND for an id that there is not, STELE_INCOMPLETE, STELE_LIMIT for too many
 *                 translations side by side, STELE_BAD_ARGUMENT, all before anything is written; STELE_NO_MEMORY; or what
 *                 the sink returned, which may have got a part then. The report says how much, unless the sink tells
 *                 itself. A locale that the bundle does not have is no failure: the text falls back.
 * Threads: any number at once over one bundle, each with its own sink and report. Since 0.1.
 */
STELE_API STELE_CHECK stele_status stele_render(const stele_bundle *bundle, const stele_render_options *options,
                                                stele_sink sink, stele_report *report);

STELE_END

#endif
