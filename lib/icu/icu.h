/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/icu/icu.h: the door to ICU. Nothing of ICU is loaded before somebody comes through. */
#ifndef STELE_ICU_ICU_H
#define STELE_ICU_ICU_H

#include <stele/icu.h>

#include "lib/icu/table.h"

/* Opens the door where it is not open yet, and gives the table; NULL where ICU is not to be had, which the report is told,
 * and which is STELE_UNAVAILABLE. Once open, this costs one load. Threads: any. */
const stele__icu_table *stele__icu_table_open(stele_report *report);

/* A call with the report's allocator. */
stele__icu_call stele__icu_call_new(const stele_report *report);

/* Tells the report what ICU said, where a call failed because of that; gives the status back. */
stele_status stele__icu_tell(stele_report *report, const stele__icu_call *call, stele_status status);

#endif
