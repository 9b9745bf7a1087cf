/* SPDX-License-Identifier: LGPL-2.1-or-later */
/**
 * Readers: what knows a source format. The library has readers for plain text, Markdown and HTML; a program adds one for its
 * own format by filling a stele_reader and naming it in the options of stele_document_open_as().
 *
 *     static stele_status read_subtitles(stele_builder *builder, stele_str bytes)
 *     {
 *         … for each text: if ((status = stele_builder_unit(builder, &(stele_unit){ .kind = …, .source = … })) …
 *     }
 *     static const stele_reader subtitles = { .name = "srt", .suffixes = ".srt", .read = read_subtitles };
 *
 * A reader is constant data and keeps nothing between calls. Threads: any number may use one at once.
 */
#ifndef STELE_READER_H
#define STELE_READER_H

#include <stele/document.h>

STELE_BEGIN

/** A document that is being read. */
typedef struct stele_builder stele_builder;

/** A source format. */
struct stele_reader {
    const char *name;     /**< "markdown": what options call it. */
    const char *suffixes; /**< Of names of its files, in lower case, set apart by blanks: ".md .markdown". */

    /** Reads `bytes`, which are UTF-8, into the builder. */
    stele_status (*read)(stele_builder *builder, stele_str bytes);

    /** As stele_document_put(), for a translation that is not the unit's text; NULL: it stands as it is, the unit's prefix
     * behind each of its newlines. */
    stele_status (*put)(const stele_document *document, const stele_unit *unit, stele_str translation,
                        stele_buffer *bytes);

    /** As stele_document_compare(); NULL: nothing ever differs. */
    stele_status (*compare)(const stele_document *document, const stele_unit *unit, stele_str translation,
                            stele_buffer *difference);

    /** As stele_document_words(); NULL: the text has no markup. */
    stele_status (*words)(const stele_document *document, const stele_unit *unit, stele_str text, stele_buffer *words);

    uint64_t reserved[4]; /**< Zero. */
};

/** The library's reader of this name; NULL for none. Since 0.1. */
STELE_API const stele_reader *stele_reader_named(const char *name);

/** The library's reader for a file of this name, by its suffix; NULL for none. Since 0.1. */
STELE_API const stele_reader *stele_reader_for(const char *path);

/** The options that the document is read with; never NULL. Borrowed. Since 0.1. */
STELE_API const stele_document_options *stele_builder_options(const stele_builder *builder);

/** The report of the call; may be NULL. Since 0.1. */
STELE_API stele_report *stele_builder_report(const stele_builder *builder);

/** The document's name in diagnostics; may be NULL. Since 0.1. */
STELE_API const char *stele_builder_name(const stele_builder *builder);

/** Keeps a text as long as the document lives. STELE_OK, STELE_NO_MEMORY. Since 0.1. */
STELE_API STELE_CHECK stele_status stele_builder_keep(stele_builder *builder, stele_str *kept, stele_str text);

/**
 * Adds a unit behind the last one. Of `unit` the reader fills in kind, level, source (a slice of the bytes that it was given, behind
 * the last unit's), and, where they are not absent, text (absent: the source itself), name, context, comment, prefix,
 * anchor, form; each is a slice of those bytes, static, or was kept. The rest is found out.
 *
 * @return  STELE_OK, STELE_NO_MEMORY; STELE_BAD_ARGUMENT for a source that is not there. Since 0.1.
 */
STELE_API STELE_CHECK stele_status stele_builder_unit(stele_builder *builder, const stele_unit *unit);

/** Adds a link; destination, a slice of the bytes behind the last link's, and kind are filled in. As stele_builder_unit().
 * Since 0.1. */
STELE_API STELE_CHECK stele_status stele_builder_link(stele_builder *builder, const stele_link *link);

/** Adds an anchor whose name stands, or is defined, at `source`, a slice of the bytes behind the last anchor's. `of_unit`: it is that of
 * the unit that is added next. STELE_OK, STELE_NO_MEMORY, STELE_BAD_ARGUMENT. Since 0.1. */
STELE_API STELE_CHECK stele_status stele_builder_anchor(stele_builder *builder, stele_str name, stele_str source,
                                                        bool of_unit);

STELE_END

#endif
