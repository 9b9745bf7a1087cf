/* SPDX-License-Identifier: LGPL-2.1-or-later */
/**
 * Checks: mistakes in a catalog that a program can find.
 *
 *     stele_catalog *catalog = NULL;
 *     if (stele_catalog_open(&catalog, "az.po", report) == STELE_OK
 *         && stele_check(catalog, &(stele_check_options){ .file = "az.po" }, report) != STELE_OK)
 *         stele_report_print(report, stderr);             // az.po:41:1: error: msgstr lacks argument "1" of msgid
 *     stele_catalog_free(catalog);
 *
 * A check has an id that never changes its meaning, and what it finds are diagnostics with ids of their own. Without
 * options the checks are those of `msgfmt -c`, and others that seldom find something in a translation that is right.
 *
 * A comment "stele:ignore=ID,ID" of a translator or a programmer switches checks off for its entry, "all" every one; in the
 * header's entry it does so for the whole file. Weblate's flags, such as "ignore-end-space", are understood as well.
 */
#ifndef STELE_CHECK_H
#define STELE_CHECK_H

#include <stele/catalog.h>

STELE_BEGIN

/** What stele_check() does. All zero: the default checks, on what a program would use. */
typedef struct stele_check_options {
    const char *checks;        /**< The ids of the checks that are wanted, separated by commas; "all" for every one,
                                    "default" for those without options, "-id" takes one away again: "default,-header".
                                    NULL is "default". Borrowed for the call. */
    const char *file;          /**< The catalog's name in diagnostics; NULL for its own, stele_catalog_name(). Borrowed
                                    for the call. */
    char        accelerator;   /**< The character before a keyboard accelerator, such as '&' or '_'; NUL leaves them
                                    unchecked. */
    bool        with_fuzzy;    /**< Check fuzzy entries as well. */
    bool        with_obsolete; /**< Check obsolete entries as well. */
    uint64_t    reserved[4];   /**< Zero, or the call is refused. */
} stele_check_options;

/** A check. All strings are static. */
typedef struct stele_check_info {
    const char *id;
    const char *summary;    /**< What it finds: one English sentence without a full stop. */
    bool        is_default; /**< Whether it runs without options. */
    const char *names;      /**< Separated by blanks: Weblate's flag "ignore-NAME" switches it off as well. */
    const char *flags;      /**< An example: the flags of an entry; NULL where there is no example. */
    const char *source;     /**< Its source text, */
    const char *right;      /**< a translation in which nothing is found, */
    const char *wrong;      /**< and one in which something is. */
} stele_check_info;

/** The check at `index` in the list of all; NULL beyond the last. Threads: any. Since 0.1. */
STELE_API const stele_check_info *stele_check_at(size_t index);

/**
 * Checks a catalog.
 *
 * Each finding stands at the line and column of the msgid or msgstr that it is about. Entries without a translation have
 * nothing to check.
 *
 * @param options  NULL for all zero.
 * @param report   Gets what is found. May be NULL; the status is the same.
 * @return         STELE_OK where nothing was found but notes and warnings; STELE_INVALID for an error in the catalog;
 *                 STELE_BAD_ARGUMENT for an id that there is not, or a reserved field that is not zero; STELE_NO_MEMORY.
 * Time: in proportion to the catalog. Since 0.1.
 */
STELE_API STELE_CHECK stele_status stele_check(const stele_catalog *catalog, const stele_check_options *options,
                                               stele_report *report);

STELE_END

#endif
