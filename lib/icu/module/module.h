/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/icu/module/module.h: what the files of the module share. Here alone is ICU included. Nothing of libstele's code is
 * called: the module is loaded into processes that may have the library inside the program. */
#ifndef STELE_ICU_MODULE_MODULE_H
#define STELE_ICU_MODULE_MODULE_H

#include <stdbool.h>

#include <unicode/utypes.h>

#include "lib/icu/table.h"

/* A string of UTF-16, in `room` while that is large enough. */
enum { ICU_ROOM = 256 };

typedef struct icu_string {
    UChar  *text;
    int32_t length;
    int32_t capacity;
    UChar   room[ICU_ROOM];
} icu_string;

/* The status that goes with ICU's, which is kept in the call. */
stele_status icu_status(stele__icu_call *call, UErrorCode error);

void icu_string_init(icu_string *string);
void icu_string_free(stele__icu_call *call, icu_string *string);

/* Makes room for `length` characters and forgets the present ones. */
stele_status icu_string_resize(stele__icu_call *call, icu_string *string, int32_t length);

/* ICU's functions say how long their result is, and are called a second time where it did not fit:
 *
 *     do {
 *         string.length = udat_format(…, string.text, string.capacity, …, &error);
 *     } while (icu_string_again(call, &string, &error, &status));
 *
 * The last round has set `*status`. */
bool icu_string_again(stele__icu_call *call, icu_string *string, UErrorCode *error, stele_status *status);

/* Adds the string to a buffer, as UTF-8. */
stele_status icu_put(stele__icu_call *call, stele_buffer *out, const icu_string *string);

enum { ICU_NAME_SIZE = 192 };

/* Makes the string of UTF-8; what is none becomes U+FFFD. */
stele_status icu_widen(stele__icu_call *call, icu_string *string, stele_str text);

/* ICU's name of a tag, "" for the root. */
stele_status icu_tag(stele__icu_call *call, char name[ICU_NAME_SIZE], const char *tag);

/* ICU's name of the locale whose data are to be taken. Of a language that ICU does not know it is the root's, with the tag's extensions: ICU itself
 * would take the process's locale. */
stele_status icu_locale(stele__icu_call *call, char name[ICU_NAME_SIZE], const char *tag);

/* The functions of the table. */
stele_status icu_date_open(stele__icu_call *call, void **made, const char *tag, int style);
void         icu_date_close(void *format);
stele_status icu_date_add(stele__icu_call *call, const void *format, stele_buffer *out, int32_t day);
stele_status icu_number_open(stele__icu_call *call, void **made, const char *tag, int style, int decimals);
void         icu_number_close(void *format);
stele_status icu_number_add(stele__icu_call *call, const void *format, stele_buffer *out,
                            const stele__icu_number *number);
stele_status icu_name(stele__icu_call *call, stele_buffer *out, const char *tag, const char *in);
stele_status icu_collator_open(stele__icu_call *call, void **made, const char *tag);
void         icu_collator_close(void *collator);
stele_status icu_collator_compare(stele__icu_call *call, const void *collator, stele_str a, stele_str b, int *order);
stele_status icu_collator_key(stele__icu_call *call, const void *collator, stele_buffer *out, stele_str text);
stele_status icu_breaker_open(stele__icu_call *call, void **made, const char *tag, int kind);
void         icu_breaker_close(const stele_allocator *allocator, void *breaker);
stele_status icu_breaker_mark(stele__icu_call *call, const void *breaker, stele_str text, unsigned char *marks);
stele_status icu_transliterator_open(stele__icu_call *call, void **made, stele_str id);
void         icu_transliterator_close(void *transliterator);
stele_status icu_transliterate(stele__icu_call *call, const void *transliterator, stele_buffer *out, stele_str text);

#endif
