/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/icu/table.h: what stele asks of ICU, as a table of functions. It is all that the library and the module stele-icu.so
 * know of each other, so that neither links the other: the module calls nothing of the library's but what is handed to it
 * here, and the library names no symbol of ICU's.
 *
 * Both are made from one tree and go together. Whoever changes anything here raises STELE__ICU_VERSION; a module with
 * another number is refused. */
#ifndef STELE_ICU_TABLE_H
#define STELE_ICU_TABLE_H

#include <stele/allocator.h>
#include <stele/buffer.h>

enum { STELE__ICU_VERSION = 1 };

/* What a call brings along, and what it takes back. */
typedef struct stele__icu_call {
    const stele_allocator *allocator; /* For memory that the module needs while the call lasts; never NULL. */
    stele_status (*add)(stele_buffer *out, const char *bytes, size_t length);
    const char *failure; /* Where ICU failed, its name for that, a static string; else NULL. */
} stele__icu_call;

/* Tags are BCP 47, "" for the root. Text that is made is UTF-8 and added to `out`; on failure a part of it may be there.
 * All may be called from any thread. ICU's own memory comes from the C library: u_setMemoryFunctions() would set it for
 * the whole process, which is not for a library to do. */
typedef struct stele__icu_table {
    uint32_t    version;     /* STELE__ICU_VERSION; stays the first field. */
    const char *icu_version; /* "72.1" */

    /* A day, counted from 1 January 1970; `style` is a stele_date_style. */
    stele_status (*format_date)(stele__icu_call *call, stele_buffer *out, const char *tag, int32_t day, int style);
} stele__icu_table;

#endif
