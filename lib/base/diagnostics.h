/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/base/diagnostics.h: telling a report what was found. The list of all findings is diagnostics.def. */
#ifndef STELE_BASE_DIAGNOSTICS_H
#define STELE_BASE_DIAGNOSTICS_H

#include <stele/report.h>

/* STELE__FILE_OPEN, … : one for each row of diagnostics.def. */
typedef enum stele__finding {
#define DIAGNOSTIC(name, id, severity, text) STELE__##name,
#include "lib/base/diagnostics.def"
#undef DIAGNOSTIC
    STELE__FINDING_COUNT
} stele__finding;

/* Where something was found. Line and column count from 1; 0 for none. `file` may be NULL. */
typedef struct stele__place {
    const char *file;
    size_t      line;
    size_t      column;
} stele__place;

/* What fills the marks %1 to %4 of a text. Control characters and bytes that are not UTF-8 are shown escaped, and long
 * texts shortened, so that input cannot write to somebody's terminal. */
typedef struct stele__args {
    stele_str at[4];
} stele__args;

/* Adds a diagnostic. `report` and `args` may be NULL. Never fails: what cannot be kept is counted. */
void stele__tell(stele_report *report, stele__finding finding, stele__place place, const stele__args *args);

/* The same, about a system call that has just failed with `error`; the system's words for it fill %1. */
void stele__tell_system(stele_report *report, stele__finding finding, const char *file, int error);

/* Says which check finds what is told from here on; NULL for none. `report` may be NULL, `id` is static. */
void stele__report_check(stele_report *report, const char *id);

/* A place in a report to go back to. */
typedef struct stele__report_mark {
    size_t length, counts[STELE_ERROR + 1], kept[STELE_ERROR + 1];
    bool   partial;
} stele__report_mark;

/* Marks the present place; and forgets what was told since, as if it had not been. `report` may be NULL. */
stele__report_mark stele__report_remember(const stele_report *report);
void               stele__report_return(stele_report *report, const stele__report_mark *mark);

/* Writes a number into `digits` and gives the slice over it, for an argument. */
stele_str stele__decimal(char digits[24], size_t number);

/* The allocator that things made with this report take; never NULL. `report` may be NULL. */
const stele_allocator *stele__report_allocator(const stele_report *report);

#endif
