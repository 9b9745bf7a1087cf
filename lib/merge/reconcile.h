/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/merge/reconcile.h: between the parts of stele_reconcile(). For lib/merge alone. */
#ifndef STELE_MERGE_RECONCILE_H
#define STELE_MERGE_RECONCILE_H

#include <stele/reconcile.h>

#include "lib/catalog/catalog.h"

/* Whose version is taken. */
typedef enum stele_merge__side { STELE_MERGE__OURS, STELE_MERGE__THEIRS, STELE_MERGE__BOTH } stele_merge__side;

/* What is being reconciled. */
typedef struct stele_merge__reconciling {
    stele_catalog                 *ours, *base, *theirs;
    const stele_reconcile_options *options;
    stele_reconcile_counts         counts;
    stele_report                  *report;
    stele_merge__side template, revision; /* Whose is newer; ours where neither is. */
} stele_merge__reconciling;

/* Of two texts that both came from a third: the side to take, or both where each changed it in its own way. */
stele_merge__side stele_merge__side_of(stele_str ours, stele_str base, stele_str theirs);

/* Whether a side has a message as the other has it: its translation and its translators' comments. `base` may be NULL. */
bool stele_merge__is_unchanged(const stele_message *message, const stele_message *base);

/* Brings what their message changed into ours; `base` may be NULL. */
stele_status stele_merge__message(stele_merge__reconciling *work, stele_message *ours, const stele_message *base,
                                  const stele_message *theirs);

/* The same for the fields of the header. */
stele_status stele_merge__header(stele_merge__reconciling *work, const stele_message *ours, const stele_message *base,
                                 const stele_message *theirs);

/* Compares two dates of a header as moments, "2024-02-26 12:00+0400"; what is no date is before all others. */
int stele_merge__compare_dates(stele_str a, stele_str b);

#endif
