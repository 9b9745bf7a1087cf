/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The library was made without ICU (configure --with-icu=no). */
#include "lib/icu/load.h"

const stele__icu_table *stele__icu_load(const char *folder, struct icu_trouble *trouble)
{
    (void)folder;
    *trouble = (struct icu_trouble){ .finding = STELE__ICU_LEFT_OUT };
    return NULL;
}
