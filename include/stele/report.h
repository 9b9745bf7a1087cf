/* SPDX-License-Identifier: LGPL-2.1-or-later */
/**
 * Where diagnostics go. The library prints nothing: it puts what it finds into the report that a call is given, and the
 * caller prints it, counts it, or turns it into JSON.
 *
 *     stele_report *report = stele_report_new(NULL);
 *     if (stele_catalog_open(&catalog, "az.po", report) != STELE_OK)
 *         stele_report_print(report, stderr);              // az.po:41:7: error: …
 *     stele_report_free(report);
 *
 * A report also carries the allocator for whatever is made by the calls that it is given to. Every function that takes a
 * report takes NULL for it as well: then nothing is told and memory is the C library's.
 *
 * Threads: one at a time in a report. Each thread has its own.
 */
#ifndef STELE_REPORT_H
#define STELE_REPORT_H

#include <stele/sink.h>

STELE_BEGIN

/** Diagnostics, in the order they were found. */
typedef struct stele_report stele_report;

/** How grave a diagnostic is. */
typedef enum stele_severity {
    STELE_NOTE,    /**< Told because it was asked for: which locale was used instead of the wanted one. */
    STELE_WARNING, /**< Likely a mistake; the work goes on. */
    STELE_ERROR    /**< The input is wrong. */
} stele_severity;

/** One finding. Its strings belong to the report and live until it is cleared or freed. */
typedef struct stele_diagnostic {
    stele_severity severity;
    const char    *id;     /**< Names the kind of finding, such as "po-unknown-keyword"; never changes its meaning. */
    const char    *file;   /**< As the caller named it; NULL where no file is concerned. */
    size_t         line;   /**< From 1; 0 for none. */
    size_t         column; /**< From 1, in characters (code points; bytes where the text is not valid); 0 for none. */
    const char    *text;   /**< What is wrong and what to do, without a full stop or a newline. */
    const char    *check;  /**< The check that found it, stele_check_info.id; NULL where it was none. Static. */
} stele_diagnostic;

/**
 * Makes an empty report.
 *
 * @param allocator  Copied; NULL for the C library's heap.
 * @return           The report, to be freed by stele_report_free(); NULL where there is no memory, which every call
 *                   takes as well. Since 0.1.
 */
STELE_API stele_report *stele_report_new(const stele_allocator *allocator);

/**
 * Has texts translated before they are filled in, in the manner of gettext().
 *
 * @param translate  Gets the English text with its marks %1 to %4 and returns it in the user's language, or the same
 *                   pointer. NULL: English. What it returns must live as long as the report.
 * @param context    Handed to `translate`.
 */
STELE_API void stele_report_translate(stele_report *report, const char *(*translate)(void *context, const char *text),
                                      void         *context);

/**
 * Keeps at most this many errors, and as many warnings and notes each; more are only counted. The default is 1000: a
 * hostile file must not fill the memory with complaints.
 */
STELE_API void stele_report_limit(stele_report *report, size_t limit);

/**
 * Adds a finding of the caller's own behind the library's, so that both are counted, limited and printed alike.
 *
 * @param diagnostic  Copied, but for the id, which is static and should not be one of the library's. The text is in the
 *                    user's language already; control characters in it are shown escaped.
 */
STELE_API void stele_report_add(stele_report *report, const stele_diagnostic *diagnostic);

/** The number of diagnostics that are kept. */
STELE_API size_t stele_report_length(const stele_report *report);

/** The diagnostic at `index`, below stele_report_length(); NULL beyond. */
STELE_API const stele_diagnostic *stele_report_at(const stele_report *report, size_t index);

/** How many diagnostics of a severity there were, kept or not. */
STELE_API size_t stele_report_count(const stele_report *report, stele_severity severity);

/**
 * Whether a diagnostic was lost, for want of memory or because of the limit. The status that a call returned is right
 * all the same.
 */
STELE_API bool stele_report_is_partial(const stele_report *report);

/** Writes all diagnostics, one a line: "az.po:41:7: error: text". Parts that are absent are left out. */
STELE_API stele_status stele_report_write(const stele_report *report, stele_sink sink);

/** Writes all diagnostics to a stream; stele_report_write() with stele_sink_file(). */
STELE_API stele_status stele_report_print(const stele_report *report, FILE *file);

/** Forgets all diagnostics; the allocator, the translation and the limit stay. */
STELE_API void stele_report_clear(stele_report *report);

/** Releases the report. Objects that were made with it live on. */
STELE_API void stele_report_free(stele_report *report);

STELE_END

#endif
