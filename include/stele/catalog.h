/* SPDX-License-Identifier: LGPL-2.1-or-later */
/**
 * Catalogs: an ordered, editable set of messages with a header; what a PO file holds.
 *
 *     stele_catalog *catalog = NULL;
 *     if (stele_catalog_open(&catalog, "az.po", report) == STELE_OK) {
 *         const stele_message *message = stele_catalog_find(catalog, (stele_str){ 0 }, stele_str_of("Open"));
 *         …
 *     }
 *     stele_catalog_free(catalog);
 *
 * A catalog keeps the bytes of its file, so that writing it changes nothing that was not edited.
 *
 * Threads: one at a time in a catalog that is being changed. While nobody changes it, any number may walk over its messages
 * and look them up; programs that only look up are faster with a stele_bundle.
 */
#ifndef STELE_CATALOG_H
#define STELE_CATALOG_H

#include <stele/message.h>
#include <stele/plural.h>
#include <stele/report.h>

STELE_BEGIN

/** A catalog. */
typedef struct stele_catalog stele_catalog;

/** How many messages are in which state; the header is not counted. */
typedef struct stele_catalog_counts {
    size_t translated;
    size_t fuzzy;
    size_t untranslated;
    size_t obsolete;
} stele_catalog_counts;

/** An amount of text. */
typedef struct stele_catalog_size {
    size_t messages;
    size_t words; /**< As stele_text_count() has them. */
    size_t characters;
} stele_catalog_size;

/** How much text there is in each state, by stele_message_state; the header is not counted. */
typedef struct stele_catalog_sizes {
    stele_catalog_size source[STELE_OBSOLETE + 1];      /**< msgid and msgid_plural. */
    stele_catalog_size translation[STELE_OBSOLETE + 1]; /**< All forms of msgstr. */
} stele_catalog_sizes;

/** The orders that messages can be brought into. */
typedef enum stele_catalog_order {
    STELE_ORDER_KEPT,  /**< As they are. */
    STELE_ORDER_MSGID, /**< By msgid, then by context, byte by byte; as msgcat --sort-output. */
    STELE_ORDER_FILE   /**< By the first reference in order, those without any first; as msgcat --sort-by-file. */
} stele_catalog_order;

/** How much of the references is written. */
typedef enum stele_catalog_locations {
    STELE_LOCATIONS_FULL, /**< Files with lines. */
    STELE_LOCATIONS_FILE, /**< Each file once, without lines. */
    STELE_LOCATIONS_NONE  /**< No references. */
} stele_catalog_locations;

/** How stele_catalog_write_with() lays entries out. All zero: as stele_catalog_write() does. */
typedef struct stele_catalog_write_options {
    size_t              width;   /**< The most columns of a line, its quotes included; 0 means 79, the least is 20. */
    bool                no_wrap; /**< Break strings only behind newlines. */
    bool                indent;  /**< Put strings behind tab stops. */
    bool                strict;  /**< Uniforum's style: "#" for empty lines, references as "# File: …, line: …". */
    bool                escape;  /**< Write bytes beyond ASCII in strings as octal escapes. */
    bool                anew;    /**< Lay out every entry anew, as msgcat does, not only edited ones. */
    bool                no_obsolete; /**< Leave obsolete entries out; entails `anew`. */
    stele_catalog_order order;       /**< Another order than the catalog's entails `anew`. */
    stele_catalog_locations locations;
    const char             *charset;     /**< The charset to write, also into the header, as in "UTF-8"; entails `anew`.
                                              NULL for the file's own. */
    uint64_t                reserved[4]; /**< Zero, or the call is refused. */
} stele_catalog_write_options;

/** How stele_catalog_open_with() reads. All zero: as stele_catalog_open() does. */
typedef struct stele_catalog_read_options {
    bool     duplicates;  /**< Messages but for the header may be defined more than once: all definitions are kept, and
                              the first is the one that is found. stele_catalog_concat() joins them. */
    uint64_t reserved[4]; /**< Zero, or the call is refused. */
} stele_catalog_read_options;

/** How stele_catalog_concat() joins. All zero: as msgcat does without options. */
typedef struct stele_catalog_concat_options {
    bool     use_first;   /**< Of several translations the first is taken, instead of all of them. */
    bool     unique;      /**< Only messages that are defined once; the same as `less_than` 2. */
    size_t   less_than;   /**< Only messages with fewer definitions than this; 0 for no limit. */
    size_t   more_than;   /**< Only messages with more definitions than this. */
    uint64_t reserved[4]; /**< Zero, or the call is refused. */
} stele_catalog_concat_options;

/** Makes an empty catalog, without a header. Since 0.1. */
STELE_API STELE_CHECK stele_status stele_catalog_new(stele_catalog **catalog, stele_report *report);

/**
 * Reads a PO file.
 *
 * The whole grammar is read: contexts, plurals, comments of all kinds, previous ids, obsolete entries, domains, all
 * escapes; any charset that iconv() knows; a byte order mark; lines that end in LF, CR LF, or CR.
 *
 * @param path    Also the name in diagnostics. "-" is a file of that name, not the standard input.
 * @param report  Gets every error with its line and column; reading goes on at the next entry.
 * @return        STELE_OK; STELE_INVALID where there was an error; STELE_NOT_FOUND, STELE_SYSTEM, STELE_NO_MEMORY;
 *                STELE_LIMIT for a file of 4 GiB or more.
 * The file is read, not mapped: what happens to it later does not matter.
 */
STELE_API STELE_CHECK stele_status stele_catalog_open(stele_catalog **catalog, const char *path, stele_report *report);

/**
 * Reads a PO from memory.
 *
 * @param bytes  Copied.
 * @param name   The file's name in diagnostics; copied. NULL for none.
 * Otherwise as stele_catalog_open().
 */
STELE_API STELE_CHECK stele_status stele_catalog_read(stele_catalog **catalog, stele_str bytes, const char *name,
                                                      stele_report *report);

/**
 * Reads a PO file or its bytes as the two functions above do, in a way of the caller's choice.
 *
 * @param options  NULL for the defaults.
 * @return         Also STELE_BAD_ARGUMENT for options with something in their reserved fields.
 */
STELE_API STELE_CHECK stele_status stele_catalog_open_with(stele_catalog **catalog, const char *path,
                                                           const stele_catalog_read_options *options,
                                                           stele_report                     *report);
STELE_API STELE_CHECK stele_status stele_catalog_read_with(stele_catalog **catalog, stele_str bytes, const char *name,
                                                           const stele_catalog_read_options *options,
                                                           stele_report                     *report);

/** The name of the file that the catalog was read from, as it was given; NULL where there was none. Owned by the
    catalog. Since 0.1. */
STELE_API const char *stele_catalog_name(const stele_catalog *catalog);

/** The number of messages, the header and obsolete ones included; removed ones are not. */
STELE_API size_t stele_catalog_length(const stele_catalog *catalog);

/** The message at a place in the catalog's order, at first the file's; NULL beyond the last. */
STELE_API const stele_message *stele_catalog_at(const stele_catalog *catalog, size_t place);

/** The name of the domain at a place in the order in which they came, "messages" first; {NULL, 0} beyond the last. */
STELE_API stele_str stele_catalog_domain(const stele_catalog *catalog, size_t place);

/**
 * Finds the message with this context and this source text.
 *
 * @param catalog  Searched, by an index that was made when the catalog was read. Where there was no memory for it, the search
 *                 is linear: slower, the same answer.
 * @param msgctxt  The context; {NULL, 0} for none, which is not the same as the empty context.
 * @param msgid    The singular source text, in UTF-8, compared byte by byte.
 * @return         The message, owned by the catalog until it is removed or the catalog is freed; NULL if there is none.
 *                 Obsolete entries are not found; of duplicates, the first is.
 */
STELE_API const stele_message *stele_catalog_find(stele_catalog *catalog, stele_str msgctxt, stele_str msgid);

/**
 * Finds the message that has the domain, the context and the source text of another catalog's, in use or obsolete.
 *
 * @param from     The catalog that `message` is of.
 * @return         As stele_catalog_find(). Since 0.1.
 */
STELE_API const stele_message *stele_catalog_find_same(stele_catalog *catalog, const stele_catalog *from,
                                                       const stele_message *message);

/**
 * Translates, as gettext() and ngettext() do.
 *
 * @param msgid_plural  {NULL, 0} for a message without plural.
 * @param n             Chooses the form by stele_catalog_plural(); not looked at where there is no plural.
 * @return              The translation, or `msgid` (for n other than 1 `msgid_plural`) itself where there is none that
 *                      is neither fuzzy nor empty.
 */
STELE_API stele_str stele_catalog_translate(stele_catalog *catalog, stele_str msgctxt, stele_str msgid,
                                            stele_str msgid_plural, unsigned long n);

/** The header's entry; NULL where the catalog has none. */
STELE_API const stele_message *stele_catalog_header(const stele_catalog *catalog);

/** The value of a header field, such as "Language", without blanks around it; {NULL, 0} where it is absent. */
STELE_API stele_str stele_catalog_header_field(const stele_catalog *catalog, stele_str name);

/**
 * The plural rule: the header's where it has one, else CLDR's for the header's language, else two forms as in English.
 *
 * @return  Owned by the catalog until its header is changed or it is freed; never NULL.
 */
STELE_API const stele_plural *stele_catalog_plural(const stele_catalog *catalog);

/** Counts the messages by state. */
STELE_API stele_catalog_counts stele_catalog_count(const stele_catalog *catalog);

/** Counts messages, words and characters by state; takes time in proportion to all texts. Since 0.1. */
STELE_API stele_catalog_sizes stele_catalog_measure(const stele_catalog *catalog);

/** The bytes of memory that the catalog holds: the file's text, records, strings, the index. The plural rule, which is
 * small, is left out. */
STELE_API size_t stele_catalog_memory(const stele_catalog *catalog);

/**
 * Adds a message at the end.
 *
 * @param message       Receives it; may be NULL.
 * @param msgctxt       {NULL, 0} for none. Strings are copied, and must be valid UTF-8.
 * @param msgid_plural  {NULL, 0} for none.
 * @return              STELE_OK; STELE_INVALID where the catalog has this message already; STELE_BAD_ARGUMENT for text
 *                      that no file could hold: not UTF-8, with a NUL, or an id with the byte 4, which separates context
 *                      and id in MO files; STELE_NO_MEMORY.
 */
STELE_API STELE_CHECK stele_status stele_catalog_add(stele_catalog *catalog, const stele_message **message,
                                                     stele_str msgctxt, stele_str msgid, stele_str msgid_plural);

/**
 * Sets one form of the translation; the text is copied and must be valid UTF-8 without NUL.
 *
 * A message without plural has form 0 alone; one with a plural those that it has and those that the rule gives. A new
 * text for the header changes the plural rule too.
 *
 * @return  STELE_OK; STELE_BAD_ARGUMENT for a form that the message cannot have or a text that is none; STELE_NO_MEMORY,
 *          with the message as it was.
 */
STELE_API STELE_CHECK stele_status stele_catalog_set_msgstr(stele_catalog *catalog, const stele_message *message,
                                                            size_t form, stele_str text);

/**
 * Gives a message another source text, or context. Translation, comments, flags and state stay: for a source that was mended, not
 * for one that means something else.
 *
 * @param msgctxt       {NULL, 0} for none, as for stele_catalog_add().
 * @param msgid_plural  Absent exactly where the message has none.
 * @return              STELE_OK; STELE_INVALID where another message has this source; STELE_BAD_ARGUMENT for the header, an
 *                      empty msgid without a context, or text that no file could hold; STELE_NO_MEMORY; the message then is as it was.
 *                      Since 0.1.
 */
STELE_API STELE_CHECK stele_status stele_catalog_set_source(stele_catalog *catalog, const stele_message *message,
                                                            stele_str msgctxt, stele_str msgid, stele_str msgid_plural);

/**
 * Adds a comment line, a reference, or a flag behind those of its kind; the text is copied. A flag is added once.
 *
 * @return  STELE_OK; STELE_BAD_ARGUMENT for text that is not one line, one reference (file names with blanks stand between
 *          U+2068 and U+2069), or one flag; STELE_NO_MEMORY.
 */
STELE_API STELE_CHECK stele_status stele_catalog_add_comment(stele_catalog *catalog, const stele_message *message,
                                                             stele_comment_kind kind, stele_str text);

/**
 * Replaces all comments of one kind: comment lines, references, or flags.
 *
 * @param texts  `count` texts, each as stele_catalog_add_comment() takes them; copied. A flag that is there twice is taken
 *               once. May be NULL for a count of 0, which removes all of the kind.
 * @return       As stele_catalog_add_comment(); on failure the message is as it was.
 */
STELE_API STELE_CHECK stele_status stele_catalog_set_comments(stele_catalog *catalog, const stele_message *message,
                                                              stele_comment_kind kind, const stele_str *texts,
                                                              size_t count);

/**
 * Gives a message a flag, or takes it away. "fuzzy" is one of them.
 *
 * @return  STELE_OK, also where nothing had to change; STELE_BAD_ARGUMENT for text that is not one flag; STELE_NO_MEMORY.
 */
STELE_API STELE_CHECK stele_status stele_catalog_set_flag(stele_catalog *catalog, const stele_message *message,
                                                          stele_str flag, bool on);

/**
 * Sets the ids of before a fuzzy match. Absent strings are left out; without any, the entry has none.
 *
 * @return  STELE_OK; STELE_BAD_ARGUMENT for text that no file could hold, or others without `msgid`; STELE_NO_MEMORY.
 */
STELE_API STELE_CHECK stele_status stele_catalog_set_previous(stele_catalog *catalog, const stele_message *message,
                                                              stele_str msgctxt, stele_str msgid,
                                                              stele_str msgid_plural);

/**
 * Makes a message obsolete, or brings it back into use.
 *
 * @return  STELE_OK; STELE_NO_MEMORY, where it is the header and the plural rule that takes its place needs memory.
 */
STELE_API STELE_CHECK stele_status stele_catalog_set_obsolete(stele_catalog *catalog, const stele_message *message,
                                                              bool obsolete);

/**
 * Sets one field of the header; the others keep their text and order. A new field comes last; a catalog without header
 * gets one, as its first message.
 *
 * @param name   As in "Language", compared without regard to case.
 * @param value  One line; {NULL, 0} takes the field out.
 * @return       STELE_OK; STELE_BAD_ARGUMENT for a name or value that is none; STELE_NO_MEMORY.
 * A new charset there is what the header says, not what the file is written in; see stele_catalog_write_options.
 */
STELE_API STELE_CHECK stele_status stele_catalog_set_header_field(stele_catalog *catalog, stele_str name,
                                                                  stele_str value);

/**
 * Removes a message; the pointer is not to be used any more. Takes time in proportion to the number of messages behind it.
 *
 * @return  STELE_OK; STELE_NO_MEMORY, with the catalog as it was.
 */
STELE_API STELE_CHECK stele_status stele_catalog_remove(stele_catalog *catalog, const stele_message *message);

/**
 * Removes all messages but those that `keeps` is true of, in one pass.
 *
 * @param keeps    Asked of each message in order; it must not change the catalog.
 * @param context  Handed to it.
 * @return         As stele_catalog_remove().
 */
STELE_API STELE_CHECK stele_status stele_catalog_keep(stele_catalog *catalog,
                                                      bool (*keeps)(const stele_message *message, void *context),
                                                      void *context);

/**
 * Moves a message to a place in the order; those between move up or down by one.
 *
 * @param place  Where it then stands; STELE_BAD_ARGUMENT beyond the last.
 * @return       STELE_OK; STELE_NO_MEMORY, with the order as it was.
 */
STELE_API STELE_CHECK stele_status stele_catalog_move(stele_catalog *catalog, const stele_message *message,
                                                      size_t place);

/**
 * Sorts the messages: by domain, then those in use before obsolete ones, then as asked for. Messages that are equal keep
 * their order.
 *
 * @return  STELE_OK; STELE_NO_MEMORY, with the order as it was.
 */
STELE_API STELE_CHECK stele_status stele_catalog_sort(stele_catalog *catalog, stele_catalog_order order);

/**
 * Writes the catalog as a PO file: entries that were not edited as the bytes they came as, others laid out as msgcat
 * does, in the file's charset and with its line ends. New messages come behind the last entry. What stands between two
 * entries that are still neighbours stays too.
 *
 * @param report  Told of a message with a character that the file's charset lacks.
 * @return        STELE_OK; STELE_INVALID for such a message; what the sink returned; STELE_NO_MEMORY.
 */
STELE_API STELE_CHECK stele_status stele_catalog_write(const stele_catalog *catalog, stele_sink sink,
                                                       stele_report *report);

/**
 * Writes the catalog as the options say. Entries that are laid out are what msgcat of GNU gettext 0.21 gives; a whole
 * catalog that is laid out anew is so too, byte for byte, but for three things: lines end as they did in the file, flags
 * that gettext does not know are kept, and a byte in a comment that was no text is U+FFFD.
 *
 * @param options  NULL for none.
 * @return         As stele_catalog_write(); STELE_BAD_ARGUMENT for options out of range; STELE_INVALID, and told, for a
 *                 charset that is not known.
 */
STELE_API STELE_CHECK stele_status stele_catalog_write_with(const stele_catalog               *catalog,
                                                            const stele_catalog_write_options *options, stele_sink sink,
                                                            stele_report *report);

/**
 * Makes one catalog of several, with the messages of all in the order in which they first come, as msgcat does.
 *
 * Where some definitions of a message are translations in no doubt, the fuzzy and empty ones do not count. If one is left, it is taken as it is. Of several, references and flags are joined, and comments too, each behind a line
 * "#-#-#-#-#  NAME  #-#-#-#-#" where they differ; previous ids are left out. Translations that differ are joined in the
 * same way into one that is fuzzy. The header is a message like others.
 *
 * The new catalog says that it is in the charset that all headers name; where they name several (ASCII aside), in UTF-8.
 * It shares nothing with the inputs.
 *
 * @param inputs   `count` catalogs, at least one; borrowed for the call.
 * @param names    Their names, of which the part behind the last slash is shown, with the project that the header names;
 *                 NULL, or NULL in it, for the names that they were read by. An input with a name that came before is left
 *                 out, unless `count` is 1.
 * @param options  NULL for none. The header is kept however often it is defined.
 * @param report   Told of messages that are defined with a plural and without, which is a warning.
 * @return         STELE_OK; STELE_BAD_ARGUMENT; STELE_NO_MEMORY; STELE_LIMIT for more than 65,535 domains.
 */
STELE_API STELE_CHECK stele_status stele_catalog_concat(stele_catalog **catalog, const stele_catalog *const *inputs,
                                                        const char *const *names, size_t count,
                                                        const stele_catalog_concat_options *options,
                                                        stele_report                       *report);

/** Releases the catalog and all its messages. */
STELE_API void stele_catalog_free(stele_catalog *catalog);

STELE_END

#endif
