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

/* What the numbers mean that stand for choices here. Those of styles and kinds are those of the public headers. */
enum {
    STELE__ICU_DECIMAL = 0,
    STELE__ICU_PERCENT = 1,
    STELE__ICU_DECIMALS_MAX = 999, /* More than that ICU does not take. */

    STELE__ICU_GRAPHEMES = 0,
    STELE__ICU_WORDS = 1,
    STELE__ICU_LINES = 2,
    STELE__ICU_SENTENCES = 3,

    STELE__ICU_BOUNDARY = 1,
    STELE__ICU_WORD_BEGINS = 2,
    STELE__ICU_LINE_ENDS = 2
};

typedef struct stele__icu_number {
    const char *digits; /* ASCII: a sign, digits, a full stop, digits; NULL where `value` is meant. */
    int32_t     length;
    double      value;
} stele__icu_number;

/* Tags are BCP 47, "" for the root. Text that is made is UTF-8 and added to `out`; on failure a part of it may be there.
 * All may be called from any thread. ICU's own memory comes from the C library: u_setMemoryFunctions() would set it for
 * the whole process, which is not for a library to do. */
typedef struct stele__icu_table {
    uint32_t    version;     /* STELE__ICU_VERSION; stays the first field. */
    const char *icu_version; /* "72.1" */

    /* The name of the locale `tag` in the language of `in`. */
    stele_status (*name)(stele__icu_call *call, stele_buffer *out, const char *tag, const char *in);

    /* What is made may be used by many threads at once. Texts are at most INT32_MAX bytes long. */
    stele_status (*date_open)(stele__icu_call *call, void **made, const char *tag, int style);
    void (*date_close)(void *format);
    /* A day, counted from 1 January 1970. */
    stele_status (*date_add)(stele__icu_call *call, const void *format, stele_buffer *out, int32_t day);

    /* Writes so many decimals; those that matter where `decimals` is negative. */
    stele_status (*number_open)(stele__icu_call *call, void **made, const char *tag, int style, int decimals);
    void (*number_close)(void *format);
    stele_status (*number_add)(stele__icu_call *call, const void *format, stele_buffer *out,
                               const stele__icu_number *number);

    stele_status (*collator_open)(stele__icu_call *call, void **made, const char *tag);
    void (*collator_close)(void *collator);
    stele_status (*collator_compare)(stele__icu_call *call, const void *collator, stele_str a, stele_str b, int *order);
    stele_status (*collator_key)(stele__icu_call *call, const void *collator, stele_buffer *out, stele_str text);

    /* `marks` has a byte for each of the text, all 0; boundaries before the end are marked, the text's beginning is one. */
    stele_status (*breaker_open)(stele__icu_call *call, void **made, const char *tag, int kind);
    void (*breaker_close)(const stele_allocator *allocator, void *breaker);
    stele_status (*breaker_mark)(stele__icu_call *call, const void *breaker, stele_str text, unsigned char *marks);

    /* STELE_NOT_FOUND for an id that there is not. */
    stele_status (*transliterator_open)(stele__icu_call *call, void **made, stele_str id);
    void (*transliterator_close)(void *transliterator);
    stele_status (*transliterate)(stele__icu_call *call, const void *transliterator, stele_buffer *out, stele_str text);
} stele__icu_table;

#endif
