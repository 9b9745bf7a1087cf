/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/localize/sort.h: stretches of a page whose parts stand in the order of its language: glossaries, indexes. For lib/localize alone. */
#ifndef STELE_LOCALIZE_SORT_H
#define STELE_LOCALIZE_SORT_H

#include <stele/document.h>
#include <stele/locale.h>

#include "lib/base/base.h"

/* A page that was put together. */
typedef struct stele_localize__sorting {
    const stele_document *document;
    const stele_locale   *locale;
    const size_t         *starts; /* For each unit, where what stands in its place begins in the bytes, */
    const size_t         *ends;   /* and where it ends. */
    const stele_str      *texts;  /* What stands there. */
    stele_buffer         *bytes;
    stele_report         *report;
} stele_localize__sorting;

/* Sorts all stretches that are marked so. Where there is no ICU, the order stays and that is told. STELE_OK, STELE_NO_MEMORY, STELE_SYSTEM. */
stele_status stele_localize__sort(const stele_localize__sorting *page);

#endif
