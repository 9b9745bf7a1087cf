/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/locale/search.h: looking something up in the tables of lib/locale/cldr.h. For lib/locale alone. */
#ifndef STELE_LOCALE_SEARCH_H
#define STELE_LOCALE_SEARCH_H

#include "lib/locale/cldr.h"

/* The parts of a packed number. */
#define STELE__CLDR_REGION ((UINT64_C(1) << 11) - 1)
#define STELE__CLDR_SCRIPT (((UINT64_C(1) << 20) - 1) << 11)
#define STELE__CLDR_LANGUAGE (((UINT64_C(1) << 15) - 1) << 31)

/* The first row that is `from`; NULL where there is none. */
const stele__cldr_pair *stele__cldr_find(const stele__cldr_pair *rows, size_t count, uint64_t from);

/* The text of the row that is `locale`; NULL where there is none. */
const char *stele__cldr_find_text(const stele__cldr_text *rows, size_t count, uint64_t locale);

/* Writes the parts out, in canonical case; absent ones are "". */
void stele__cldr_unpack(uint64_t packed, char language[9], char script[5], char region[4]);

/* Adds likely subtags; gives STELE__UNPACKABLE where the language is unknown. */
uint64_t stele__cldr_maximize(uint64_t packed);

#endif
