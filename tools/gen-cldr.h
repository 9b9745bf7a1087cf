/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* tools/gen-cldr.h: what the parts of the generator share. It is a program for developers and ends at the first error. */
#ifndef STELE_TOOLS_GEN_CLDR_H
#define STELE_TOOLS_GEN_CLDR_H

#include <stddef.h>
#include <unicode/ures.h>

/* Prints what went wrong and ends the program, unless `status` is a success. */
void gen_check(UErrorCode status, const char *what);

/* The item `key` of a table; to be closed with ures_close(). */
UResourceBundle *gen_item(const UResourceBundle *table, const char *key);

/* Copies the string that a resource holds, in UTF-8. */
void gen_string(const UResourceBundle *resource, char *text, size_t size);

/* Writes the header value for the whole numbers, made of one rule set of CLDR: a table of conditions by category. */
void gen_plural(const UResourceBundle *rules, char *header, size_t size);

#endif
