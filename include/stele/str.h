/* SPDX-License-Identifier: LGPL-2.1-or-later */
/**
 * A slice of text: a pointer and a length in bytes. Text is UTF-8 unless a function says otherwise. Slices that the
 * library hands out belong to the object they came from and live as long as it does; they are not terminated by a NUL.
 *
 *     printf("%.*s\n", STELE_STR_ARGS(stele_message_msgid(message)));
 */
#ifndef STELE_STR_H
#define STELE_STR_H

#include <string.h>

#include <stele/api.h>

STELE_BEGIN

/** A slice. {NULL, 0} is the absent string, which differs from the empty one where a function says so (msgctxt). */
typedef struct stele_str {
    const char *data;
    size_t      length; /**< In bytes. */
} stele_str;

/** The two arguments of a "%.*s". Text longer than INT_MAX must be written some other way. */
#define STELE_STR_ARGS(str) ((int)(str).length), ((str).data ? (str).data : "")

/** The slice over a C string; of NULL, the absent string. Borrows `text`. */
static inline stele_str stele_str_of(const char *text)
{
    stele_str str = { text, text ? strlen(text) : 0 };
    return str;
}

/** Whether two slices hold the same bytes. The absent and the empty string are equal here. */
static inline bool stele_str_equal(stele_str a, stele_str b)
{
    return a.length == b.length && (a.length == 0 || memcmp(a.data, b.data, a.length) == 0);
}

STELE_END

#endif
