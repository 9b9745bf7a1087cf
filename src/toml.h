/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* src/toml.h: reads settings in TOML (1.0), of which it knows what settings need: tables, and strings in one line, whole
 * numbers, true, false, and lists of these. No library for C that Debian has reads it. */
#ifndef STELE_SRC_TOML_H
#define STELE_SRC_TOML_H

#include <stele.h>

typedef enum toml_kind { TOML_STRING, TOML_NUMBER, TOML_TRUE, TOML_FALSE } toml_kind;

typedef struct toml_value {
    toml_kind kind;
    char     *text; /* Of a string or a number. */
    size_t    line, column;
} toml_value;

/* One "key = value", or a list of values. */
typedef struct toml_entry {
    char       *table; /* "" for none. */
    char       *key;
    size_t      line, column; /* Of the key. */
    toml_value *values;
    size_t      count;
    bool        is_list;
} toml_entry;

typedef struct toml_file {
    toml_entry *entries;
    size_t      count;
    /* Where and why it could not be read; NULL for nothing. */
    const char *wrong; /* N_() */
    size_t      line, column;
} toml_file;

/* Reads a text, which is UTF-8. False where it is wrong, or, without `wrong`, where there is no memory; to be freed in any case. */
bool toml_read(toml_file *file, stele_str text);
void toml_free(toml_file *file);

#endif
