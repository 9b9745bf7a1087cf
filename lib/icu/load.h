/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/icu/load.h: how the table comes into the process. For lib/icu alone. Which of load_module.c, load_linked.c and
 * load_none.c is in the library is configured. */
#ifndef STELE_ICU_LOAD_H
#define STELE_ICU_LOAD_H

#include "lib/base/base.h"
#include "lib/icu/table.h"

enum { ICU_PATH_SIZE = 1024, ICU_WORDS_SIZE = 256 };

/* Why there is no table. */
struct icu_trouble {
    stele__finding finding;
    char           path[ICU_PATH_SIZE];   /* Fills %1 of the finding. */
    char           words[ICU_WORDS_SIZE]; /* Fills %2: the system's words. */
};

/* Loads the table; NULL with `*trouble` filled in where that fails. `folder` is the one that the caller of the library set;
 * "" for none. Called by one thread at a time. */
const stele__icu_table *stele__icu_load(const char *folder, struct icu_trouble *trouble);

#endif
