/* SPDX-License-Identifier: LGPL-2.1-or-later */
/**
 * A message: what one entry of a catalog says. Messages belong to their catalog; the functions that change them take
 * the catalog too and are in <stele/catalog.h>.
 *
 * All strings here are UTF-8, whatever the charset of the file; they live until the message is changed or its catalog is
 * freed. Threads: any number may ask a message at once while nobody changes its catalog.
 */
#ifndef STELE_MESSAGE_H
#define STELE_MESSAGE_H

#include <stele/str.h>

STELE_BEGIN

/** One entry of a catalog. */
typedef struct stele_message stele_message;

/** What state a translation is in. */
typedef enum stele_message_state {
    STELE_UNTRANSLATED, /**< Some plural form, or the only form, is empty. */
    STELE_FUZZY,        /**< Translated, but marked as needing a look. */
    STELE_TRANSLATED,   /**< Every form is there and none is in doubt. */
    STELE_OBSOLETE      /**< Kept from an earlier template; not in use. */
} stele_message_state;

/** The kinds of comment lines that an entry has, each by its prefix in a PO file. */
typedef enum stele_comment_kind {
    STELE_COMMENT_TRANSLATOR, /**< "# ": written by translators. */
    STELE_COMMENT_EXTRACTED,  /**< "#.": taken from the source, for translators. */
    STELE_COMMENT_REFERENCE,  /**< "#:": one file[:line] each, several to a line in the file. */
    STELE_COMMENT_FLAG        /**< "#,": one flag each (fuzzy, c-format, range: 0..10). */
} stele_comment_kind;

/** The context; {NULL, 0} where the entry has none, which differs from an empty one. */
STELE_API stele_str stele_message_msgctxt(const stele_message *message);

/** The source text; "" for the header. */
STELE_API stele_str stele_message_msgid(const stele_message *message);

/** The plural source text; {NULL, 0} for an entry without. */
STELE_API stele_str stele_message_msgid_plural(const stele_message *message);

/** The number of msgstr that the entry has, from 1. */
STELE_API size_t stele_message_form_count(const stele_message *message);

/** The translation, form `form` of a plural; empty where untranslated, {NULL, 0} beyond the last form. */
STELE_API stele_str stele_message_msgstr(const stele_message *message, size_t form);

/** The state. A fuzzy entry whose msgstr are all empty is untranslated. */
STELE_API stele_message_state stele_message_get_state(const stele_message *message);

/** Whether this is the header: no msgctxt and an empty msgid. */
STELE_API bool stele_message_is_header(const stele_message *message);

/** Whether the entry carries the fuzzy flag, translated or not. */
STELE_API bool stele_message_is_fuzzy(const stele_message *message);

/** Whether the entry is obsolete. */
STELE_API bool stele_message_is_obsolete(const stele_message *message);

/** The source text of before a fuzzy match ("#| msgid"); {NULL, 0} for none. */
STELE_API stele_str stele_message_previous_msgid(const stele_message *message);
/** The context of before ("#| msgctxt"); {NULL, 0} for none. */
STELE_API stele_str stele_message_previous_msgctxt(const stele_message *message);
/** The plural source text of before ("#| msgid_plural"); {NULL, 0} for none. */
STELE_API stele_str stele_message_previous_msgid_plural(const stele_message *message);

/**
 * Walks over the comments of one kind.
 *
 *     stele_str line;
 *     for (size_t at = 0; stele_message_comment(message, STELE_COMMENT_EXTRACTED, &at, &line);)
 *         …
 *
 * @param at    0 at first; the call moves it on. Its values mean nothing to the caller.
 * @param text  Receives a line without its prefix and one blank; a reference as it stands in the file (a name with blanks
 *              between U+2068 and U+2069); or a flag. Bytes of a comment that were not of the file's charset are U+FFFD.
 * @return      Whether there was one more.
 */
STELE_API bool stele_message_comment(const stele_message *message, stele_comment_kind kind, size_t *at,
                                     stele_str *text);

/** Whether the entry has this flag ("c-format"), in its own spelling. */
STELE_API bool stele_message_has_flag(const stele_message *message, stele_str flag);

/** The line in its file where the entry's msgid stands, from 1; 0 for an entry that was made in memory. */
STELE_API size_t stele_message_line(const stele_message *message);

STELE_END

#endif
