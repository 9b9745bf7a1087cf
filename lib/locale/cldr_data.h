/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/locale/cldr_data.h: the tables that tools/gen-cldr.c makes. Keys and values stand in the rows, so that nothing has to
 * be relocated; each table is sorted by its key. For lib/locale alone. */
#ifndef STELE_LOCALE_CLDR_DATA_H
#define STELE_LOCALE_CLDR_DATA_H

#include <stddef.h>

typedef struct stele__likely_row {
    char key[12];   /* "und-Latn-ET" */
    char value[13]; /* "xx-Xxxx-XX" */
} stele__likely_row;

typedef struct stele__parent_row {
    char key[11];
    char value[11]; /* "" for the root. */
} stele__parent_row;

typedef struct stele__alias_row {
    char key[9];
    char value[45]; /* For regions, several with blanks between them. */
} stele__alias_row;

typedef struct stele__endonym_row {
    char key[9];
    char value[49];
} stele__endonym_row;

typedef struct stele__plural_row {
    char          key[6];
    unsigned char rule; /* The place in stele__plural_rules. */
} stele__plural_row;

extern const stele__likely_row  stele__likely[];
extern const size_t             stele__likely_count;
extern const stele__parent_row  stele__parents[];
extern const size_t             stele__parents_count;
extern const stele__alias_row   stele__language_aliases[];
extern const size_t             stele__language_aliases_count;
extern const stele__alias_row   stele__script_aliases[];
extern const size_t             stele__script_aliases_count;
extern const stele__alias_row   stele__region_aliases[];
extern const size_t             stele__region_aliases_count;
extern const stele__alias_row   stele__variant_aliases[];
extern const size_t             stele__variant_aliases_count;
extern const char               stele__right_to_left[][5];
extern const size_t             stele__right_to_left_count;
extern const stele__endonym_row stele__endonyms[];
extern const size_t             stele__endonyms_count;
extern const stele__plural_row  stele__plurals[];
extern const size_t             stele__plurals_count;
extern const char *const        stele__plural_rules[];

/* Finds the row with this key; NULL for none. Every row begins with its key. */
const void *stele__cldr_find(const void *rows, size_t count, size_t row_size, const char *key);

#define STELE__CLDR_FIND(table, key) stele__cldr_find((table), table##_count, sizeof *(table), (key))

#endif
