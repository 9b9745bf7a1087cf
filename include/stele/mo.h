/* SPDX-License-Identifier: LGPL-2.1-or-later */
/**
 * MO files: catalogs as msgfmt compiles them, for programs to look up in.
 *
 *     stele_mo *mo = NULL;
 *     if (stele_mo_open(&mo, "/usr/share/locale/az/LC_MESSAGES/stele.mo", report) == STELE_OK) {
 *         stele_str text = stele_mo_find(mo, (stele_str){ 0 }, stele_str_of("Open"));
 *         puts(text.data ? text.data : "Open");
 *     }
 *     stele_mo_free(mo);
 *
 * Everything is checked when the file is opened: each offset and length, each string's end, that the text is UTF-8. What
 * was opened can be trusted, and looking up checks nothing any more. A table for looking up is built by the first call
 * that needs it.
 *
 * A key is a message's source text; with a context, context EOT (U+0004) source text. A source text with a plural is found
 * by its singular. A translation with several forms has a NUL between them. All strings are UTF-8 and have a NUL behind
 * their last byte, and live until the stele_mo is freed.
 *
 * Threads: a stele_mo never changes; any number of threads may ask one at once.
 */
#ifndef STELE_MO_H
#define STELE_MO_H

#include <stele/catalog.h>

STELE_BEGIN

/** An opened MO file. */
typedef struct stele_mo stele_mo;

enum {
    STELE_MO_SIZE_MAX = 0x7fffffff /**< The largest file, in bytes. */
};

/**
 * Opens an MO file.
 *
 * Read are both byte orders, the major revisions 0 and 1 and any minor one, with or without a hash table. Strings may share
 * bytes, and may be in any order; of two messages with the same key, the first counts. Strings that depend on the system
 * (`<PRIu64>`) are made for this one; a message with a part that this system does not know is left out, as gettext() does.
 *
 * Text in another charset than UTF-8 is converted. Where the header names none, or one that iconv() does not know, the text
 * must be UTF-8.
 *
 * @param path    Also the name in diagnostics.
 * @param report  Gets every error; where one concerns a byte of the file, its text gives the offset.
 * @return        STELE_OK; STELE_INVALID where there was an error; STELE_LIMIT for a file larger than STELE_MO_SIZE_MAX;
 *                STELE_NOT_FOUND, STELE_SYSTEM, STELE_NO_MEMORY. Time and memory are in proportion to the file.
 * The file is read, not mapped: what happens to it later does not matter. Since 0.1.
 */
STELE_API STELE_CHECK stele_status stele_mo_open(stele_mo **mo, const char *path, stele_report *report);

/**
 * Opens an MO in memory, where it stays: for a file that the caller has mapped, or one that is part of the program.
 *
 * @param bytes  Borrowed until the stele_mo is freed. They must not change meanwhile; of a mapped file that somebody
 *               may rewrite in place, use stele_mo_open() instead.
 * @param name   The file's name in diagnostics; borrowed for the call. NULL for none.
 * Otherwise as stele_mo_open().
 */
STELE_API STELE_CHECK stele_status stele_mo_use(stele_mo **mo, stele_str bytes, const char *name, stele_report *report);

/**
 * Finds a translation.
 *
 * @param msgctxt  {NULL, 0} for none, which is not the same as the empty context.
 * @param msgid    In UTF-8, compared byte by byte; "" for the header. With no msgctxt, it may be a whole key.
 * @return         The translation, the first form where there are several; {NULL, 0} where there is none.
 * The first call builds a table of 32 bytes a message. Where memory for it is lacking, the file's own is used, or
 * every message is looked at: slower, the same answer.
 */
STELE_API stele_str stele_mo_find(const stele_mo *mo, stele_str msgctxt, stele_str msgid);

/** As stele_mo_find(), for a number: the form is chosen by stele_mo_plural(), and is the first where it is lacking. */
STELE_API stele_str stele_mo_find_plural(const stele_mo *mo, stele_str msgctxt, stele_str msgid, unsigned long n);

/**
 * Finds all forms of a translation by its key. This is the fastest way for a program that knows its keys' lengths.
 *
 * @param key     As it stands in the file, but for the plural: source text, or context, EOT and source text.
 * @param length  In bytes.
 * @return        The forms, with a NUL after each; the length does not count the last. {NULL, 0} where there is none.
 */
STELE_API stele_str stele_mo_find_key(const stele_mo *mo, const char *key, size_t length);

/** Builds the table for looking up now, so that no later call has to. STELE_NO_MEMORY where it has to do without. */
STELE_API STELE_CHECK stele_status stele_mo_prepare(const stele_mo *mo);

/** The number of messages, the header included. */
STELE_API size_t stele_mo_length(const stele_mo *mo);

/**
 * The message at a place in the file's order, those that depend on the system last.
 *
 * @param original     Receives the key, and behind a NUL the plural source text where there is one. May be NULL.
 * @param translation  Receives the forms, with a NUL between them. May be NULL.
 * @return             Whether there is such a place; if not, both are {NULL, 0}.
 */
STELE_API bool stele_mo_at(const stele_mo *mo, size_t place, stele_str *original, stele_str *translation);

/** The value of a header field, such as "Language", without blanks around it; {NULL, 0} where it is absent. */
STELE_API stele_str stele_mo_header_field(const stele_mo *mo, stele_str name);

/** The charset that the header names, in its spelling; {NULL, 0} for none. The strings are UTF-8 whatever it is. */
STELE_API stele_str stele_mo_charset(const stele_mo *mo);

/**
 * The plural rule: the header's where it has one that can be read, else CLDR's for the header's language, else two forms as
 * in English.
 *
 * @return  Owned by the stele_mo; never NULL.
 */
STELE_API const stele_plural *stele_mo_plural(const stele_mo *mo);

/**
 * Makes a catalog of it, as msgunfmt does: the messages in the file's order, without what an MO file does not hold. Strings
 * that depend on the system have their names again (`<PRIu64>`), also those that this system does not know, and the flag
 * c-format, without which they would not be compiled to the same again.
 *
 * @param catalog  Receives the catalog, which does not need the stele_mo.
 * @param report   Gets a warning for a message that is left out, since its key was there before or has EOT twice.
 * @return         STELE_OK; STELE_INVALID where a message that this system does not know is not in the charset, of which
 *                 opening said nothing; STELE_NO_MEMORY; STELE_LIMIT.
 */
STELE_API STELE_CHECK stele_status stele_mo_catalog(stele_catalog **catalog, const stele_mo *mo, stele_report *report);

/** Releases it. */
STELE_API void stele_mo_free(stele_mo *mo);

/** How an MO file is written. All zero: as msgfmt without options. */
typedef struct stele_mo_options {
    bool      use_fuzzy;   /**< Take in fuzzy messages; a fuzzy header always is. */
    bool      no_hash;     /**< Leave out the hash table, if no message depends on the system: glibc then needs it. */
    bool      big_endian;  /**< Write the other byte order; any reader takes both. */
    uint32_t  alignment;   /**< What the offsets of strings are multiples of, up to 65,536; 0 means 1. */
    stele_str domain;      /**< Take in this domain's messages only; {NULL, 0} for those of all. */
    uint64_t  reserved[4]; /**< Zero, or the call is refused. Later options take their room from here. */
} stele_mo_options;

/**
 * Writes a catalog as an MO file, the same bytes as msgfmt 0.21 for the same catalog: translated messages sorted by their
 * keys, in the charset that the header names, without the header's POT-Creation-Date; in messages with the flag c-format or
 * objc-format, macros of <inttypes.h> (`%<PRIu64>`) and the flag I as parts that depend on the system.
 *
 * @param options  Borrowed for the call; NULL for all zero.
 * @param sink     Gets the file in pieces; after a failure what came is of no use.
 * @return         STELE_OK; STELE_NOT_FOUND where there is no message to write, and then nothing is written; STELE_INVALID
 *                 where a text cannot be put into the charset or two domains have the same message; STELE_LIMIT for a file
 *                 larger than STELE_MO_SIZE_MAX; STELE_BAD_ARGUMENT, STELE_NO_MEMORY, or what the sink returned.
 */
STELE_API STELE_CHECK stele_status stele_mo_write(const stele_catalog *catalog, const stele_mo_options *options,
                                                  stele_sink sink, stele_report *report);

STELE_END

#endif
