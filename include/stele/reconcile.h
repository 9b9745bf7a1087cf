/* SPDX-License-Identifier: LGPL-2.1-or-later */
/**
 * Reconciling: two versions of one catalog that go back to a common one, made into one message by message. What a version
 * control system does line by line, and cannot do for catalogs.
 *
 *     stele_reconcile_counts counts;
 *     if (stele_reconcile(ours, base, theirs, NULL, &counts, report) == STELE_OK)
 *         stele_catalog_write(ours, sink, report);
 *
 * A message is known by domain, msgctxt and msgid, so a translation never comes to another source text. What one side
 * changed is taken; so is what both changed alike. A translation beats none and one in no doubt beats a fuzzy one. Where
 * both sides translated otherwise, both translations stay, each behind a line "#-#-#-#-#  NAME  #-#-#-#-#", fuzzy, and the
 * report has an error: a conflict. References, comments, flags, the order and the header never conflict: the newer
 * template's references are taken, lists are joined, and of the header's fields those of the newer revision. A message that
 * one side left out while the other translated it becomes obsolete.
 */
#ifndef STELE_RECONCILE_H
#define STELE_RECONCILE_H

#include <stele/catalog.h>

STELE_BEGIN

/** How stele_reconcile() works. All zero is right. */
typedef struct stele_reconcile_options {
    const char *ours_name;   /**< What a conflict calls our side; NULL for "ours". Borrowed for the call. */
    const char *theirs_name; /**< And theirs; NULL for "theirs". */
    uint64_t    reserved[4]; /**< Zero, or the call is refused. */
} stele_reconcile_options;

/** What was done. */
typedef struct stele_reconcile_counts {
    size_t changed;   /**< Messages of ours that became theirs in some part. */
    size_t added;     /**< Messages that ours did not have. */
    size_t removed;   /**< Messages that theirs no longer has, removed or made obsolete. */
    size_t conflicts; /**< Messages that somebody has to look at. */
} stele_reconcile_counts;

/**
 * Brings what `theirs` changed since `base` into `ours`.
 *
 * @param ours     Changed; entries that nothing happened to stay as their bytes. On failure some may have been changed.
 * @param base     The common version; an empty catalog where there is none. Its list of domains may grow, nothing else.
 * @param theirs   As base.
 * @param options  NULL for none.
 * @param counts   Receives them; may be NULL.
 * @param report   Is told of each conflict, at its place in `ours`.
 * @return         STELE_OK, also with conflicts; STELE_BAD_ARGUMENT; STELE_LIMIT for more than 65,535 domains;
 *                 STELE_NO_MEMORY. Time is in proportion to the catalogs' size.
 * Threads: one at a time in each catalog. Since 0.1.
 */
STELE_API STELE_CHECK stele_status stele_reconcile(stele_catalog *ours, stele_catalog *base, stele_catalog *theirs,
                                                   const stele_reconcile_options *options,
                                                   stele_reconcile_counts *counts, stele_report *report);

STELE_END

#endif
