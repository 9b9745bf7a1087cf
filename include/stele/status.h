/* SPDX-License-Identifier: LGPL-2.1-or-later */
/**
 * How a call ended. The status says what kind of thing went wrong, for a program to act upon; a stele_report says what
 * exactly, for a person to read.
 */
#ifndef STELE_STATUS_H
#define STELE_STATUS_H

#include <stele/api.h>

STELE_BEGIN

/** How a call ended. Values never change their meaning; later versions may add some. */
typedef enum stele_status {
    STELE_OK = 0,       /**< Done. */
    STELE_NO_MEMORY,    /**< The allocator gave none. */
    STELE_BAD_ARGUMENT, /**< The caller's mistake: an option out of its range, a reserved field that is not zero. */
    STELE_INVALID,      /**< The input is wrong: a malformed catalog, tag, or document. */
    STELE_INCOMPLETE,   /**< The input is right, but less complete than was asked for. */
    STELE_NOT_FOUND,    /**< There is no such file, message, unit or locale. */
    STELE_SYSTEM,       /**< The system failed: reading, writing, mapping. */
    STELE_LIMIT,        /**< Larger than a documented limit. */
    STELE_UNAVAILABLE   /**< Needs a part of stele that is not there: ICU (<stele/icu.h>). */
} stele_status;

/**
 * Names a status for a log, such as "STELE_INVALID".
 *
 * @return  A static string, never NULL; "unknown status" for a value that this version does not know.
 * Threads: any. Since 0.1.
 */
STELE_API const char *stele_status_name(stele_status status);

STELE_END

#endif
