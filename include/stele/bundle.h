/* SPDX-License-Identifier: LGPL-2.1-or-later */
/**
 * Bundles: one document and its catalogs, and whatever messages a program has beside it, resolved and immutable. What a
 * program opens, renders from, and looks messages up in.
 *
 *     stele_bundle *bundle = NULL;
 *     if (stele_bundle_open(&bundle, "po/khojaly", report) != STELE_OK)
 *         stele_report_print(report, stderr);
 *     …
 *     stele_bundle_close(bundle);
 *
 * A bundle is opened from a folder, or from its compiled form: one file (doc/bundle-format.md), bytes in memory, or an
 * object that is linked in. The compiled form needs no parsing, and is made of any bundle by stele_bundle_image().
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
 * Messages are looked up by their keys, as gettext() does, in a bundle that was made with catalogs of them
 * (stele_bundle_make(), `stele bundle --messages`). A bundle is the same on every machine, so macros of <inttypes.h> in format
 * strings ("%<PRIu64>") stay in it as the catalog has them.
 *
 * Threads: a bundle is counted and immutable; any number of threads may use one at once, and each that keeps it takes its
 * own reference with stele_bundle_retain().
 */
#ifndef STELE_BUNDLE_H
#define STELE_BUNDLE_H

#include <stele/catalog.h>
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
    bool        map; /**< For compiled bundles: map the file in place of reading it, and look at its frame alone,
                                   which takes the same few microseconds whatever its size. Who asks for this promises
                                   that the file is only ever replaced (renamed over, as stele does), never written to or
                                   cut while it is open: the system ends a program that reads behind the end of a mapped
                                   file. Bytes that are wrong give wrong text, but are never read beyond their end;
                                   stele_bundle_verify() finds them. Without it the file is read, and looked at whole. */
    uint64_t    reserved[4]; /**< Zero, or the call is refused. */
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

/** Opens a folder or a compiled file; everything in it is read and must be right. stele_bundle_open_with() without
 * options. */
STELE_API STELE_CHECK stele_status stele_bundle_open(stele_bundle **bundle, const char *path, stele_report *report);

/**
 * Opens a folder or a compiled file. Of a compiled file all locales are there, whatever the options say of catalogs.
 *
 * @param path     The folder or the file.
 * @param options  NULL for all zero.
 * @return         STELE_OK; STELE_INVALID for a wrong document, catalog or compiled file; STELE_NOT_FOUND where the folder or a file that
 *                 it needs is missing; STELE_SYSTEM, STELE_NO_MEMORY, STELE_BAD_ARGUMENT.
 * Since 0.1.
 */
STELE_API STELE_CHECK stele_status stele_bundle_open_with(stele_bundle **bundle, const char *path,
                                                          const stele_bundle_options *options, stele_report *report);

/**
 * Opens the document that the library carries inside itself: the statement of ICYF-ERC on the 32nd anniversary of the
 * Khojaly genocide.
 *
 * It is compiled into the library, so that opening it reads and checks nothing.
 *
 * @param options  NULL for all zero; nothing in them matters here.
 */
STELE_API STELE_CHECK stele_status stele_bundle_open_builtin(stele_bundle **bundle, const stele_bundle_options *options,
                                                             stele_report *report);

/**
 * Opens a compiled bundle that is in memory, and stays there unchanged until the bundle is closed: an object that is linked
 * in, or what stele_bundle_image() gave.
 *
 *     extern const unsigned char khojaly[], khojaly_end[];
 *     stele_bundle_use(&bundle, (stele_str){ (const char *)khojaly, (size_t)(khojaly_end - khojaly) }, "khojaly", NULL, report);
 *
 * @param bytes    Borrowed until the last reference is closed. One byte behind them that may be read, or a NUL as their
 *                 last, is not needed. No alignment is asked for; multiples of 64 are best.
 * @param name     For diagnostics; borrowed for the call.
 * @param options  NULL for all zero; with `map`, only the frame is looked at.
 * @return         STELE_OK; STELE_INVALID for bytes that are no bundle, cut off, damaged, or of a later major version;
 *                 STELE_NO_MEMORY, STELE_BAD_ARGUMENT. Since 0.1.
 */
STELE_API STELE_CHECK stele_status stele_bundle_use(stele_bundle **bundle, stele_str bytes, const char *name,
                                                    const stele_bundle_options *options, stele_report *report);

/** A catalog of messages that goes into a bundle. */
typedef struct stele_bundle_catalog {
    const char          *locale;  /**< In any spelling that stele_locale_parse() takes. */
    const stele_catalog *catalog; /**< Read from PO, or by stele_mo_catalog() from MO. */
} stele_bundle_catalog;

/** What stele_bundle_make() puts together. */
typedef struct stele_bundle_parts {
    const char                 *document; /**< A folder as stele_bundle_open() takes it; NULL for messages alone. */
    const char                 *language; /**< Without a document: what language the msgids are in, "en". */
    const stele_bundle_catalog *catalogs; /**< Messages. Several may be of one locale: the first that has a
                                                    translation of a message gives it. */
    size_t                      catalog_count;
    stele_bundle_options        options;     /**< For the document; `accept_fuzzy` for the messages too. */
    uint64_t                    reserved[4]; /**< Zero, or the call is refused. */
} stele_bundle_parts;

/**
 * Makes a bundle of a document and of messages. Where a locale has no translation of a message, that of the locale that it
 * falls back to is put in its place, with that one's plural rule.
 *
 * @param parts  Borrowed for the call, with all that it names.
 * @return       As stele_bundle_open_with(); STELE_INVALID as well for a locale that is none, STELE_LIMIT for a translation
 *               of 16 MiB or more, more than 255 plural rules, more than 1000 locales, or a bundle of 4 GiB. Since 0.1.
 */
STELE_API STELE_CHECK stele_status stele_bundle_make(stele_bundle **bundle, const stele_bundle_parts *parts,
                                                     stele_report *report);

/**
 * The compiled form: the bytes of a .stele file, the same for the same document and catalogs. Owned by the bundle.
 * Since 0.1.
 */
STELE_API stele_str stele_bundle_image(const stele_bundle *bundle);

/** A section of the compiled form, as doc/bundle-format.md describes them. */
typedef struct stele_bundle_section {
    stele_str name;   /**< "TEXT". */
    size_t    offset; /**< In the image, in bytes. */
    size_t    length; /**< In bytes. */
} stele_bundle_section;

/** A section, in the order in which they stand; false beyond the last. Since 0.1. */
STELE_API bool stele_bundle_section_at(const stele_bundle *bundle, size_t place, stele_bundle_section *section);

/**
 * Looks at every byte, which opening does unless it was asked not to.
 *
 * @return  STELE_OK, or STELE_INVALID, with what is wrong in the report. In time proportional to the size. Since 0.1.
 */
STELE_API STELE_CHECK stele_status stele_bundle_verify(const stele_bundle *bundle, stele_report *report);

/** Takes one more reference. @return  `bundle`. */
STELE_API stele_bundle *stele_bundle_retain(stele_bundle *bundle);

/** Gives a reference back; with the last one the bundle is released. */
STELE_API void stele_bundle_close(stele_bundle *bundle);

/** The number of locales, the source language included, in the order of LINGUAS. */
STELE_API size_t stele_bundle_locale_count(const stele_bundle *bundle);

/** A locale; NULL beyond the last. The list is made when it is first asked for, unless opening made it; NULL as well where
 * there is no memory for that. */
STELE_API const stele_bundle_locale *stele_bundle_locale_at(const stele_bundle *bundle, size_t place);

/** What is counted as units: the document's units and the translatable lines of its metadata. */
STELE_API size_t stele_bundle_unit_count(const stele_bundle *bundle);

/** The document. Owned by the bundle, which reads it when it is first asked for. NULL for a bundle of messages alone, and
 * where there is no memory. */
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

/**
 * Finds the locale that serves who wants `wanted`, as stele_locale_choose() does: do it once, and look messages up by the
 * place. A tag that the bundle has takes some ten nanoseconds, any other one as long as it takes to go through the list.
 *
 * @param wanted  A tag or name, or several separated by commas; NULL or "" for the source language.
 * @return        A place for stele_bundle_find(); SIZE_MAX where no locale serves. Since 0.1.
 */
STELE_API size_t stele_bundle_find_locale(const stele_bundle *bundle, const char *wanted);

/**
 * Looks a message up, as gettext() does, for any locale and on any thread.
 *
 * @param locale   As for stele_bundle_find_locale().
 * @param msgctxt  NULL for a message without a context.
 * @return         The translation, a NUL behind it, owned by the bundle; `msgid` itself where there is none. Of a message
 *                 with plural forms, the first. Since 0.1.
 */
STELE_API const char *stele_bundle_text(const stele_bundle *bundle, const char *locale, const char *msgctxt,
                                        const char *msgid);

/** The same for a message with plural forms, as ngettext() does: the form for `n`; without a translation `msgid` where n is
 * 1, else `msgid_plural`. */
STELE_API const char *stele_bundle_text_plural(const stele_bundle *bundle, const char *locale, const char *msgctxt,
                                               const char *msgid, const char *msgid_plural, unsigned long n);

/**
 * Looks a message up in the locale at a place, by texts whose lengths are known.
 *
 * @param locale   From stele_bundle_find_locale(); SIZE_MAX finds nothing.
 * @param msgctxt  {NULL, 0} for a message without a context.
 * @return         The translation, a NUL behind it, owned by the bundle; {NULL, 0} where there is none. Since 0.1.
 */
STELE_API stele_str stele_bundle_find(const stele_bundle *bundle, size_t locale, stele_str msgctxt, stele_str msgid);

/** The same for a message with plural forms: the form for `n`. */
STELE_API stele_str stele_bundle_find_plural(const stele_bundle *bundle, size_t locale, stele_str msgctxt,
                                             stele_str msgid, unsigned long n);

/** The number of messages, those that any locale has. The units of the document are no messages. */
STELE_API size_t stele_bundle_message_count(const stele_bundle *bundle);

/** The key of a message, its strings owned by the bundle; context and plural are {NULL, 0} where there is none. False
 * beyond the last. */
STELE_API bool stele_bundle_message_at(const stele_bundle *bundle, size_t place, stele_str *msgctxt, stele_str *msgid,
                                       stele_str *msgid_plural);

STELE_END

#endif
