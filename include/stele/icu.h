/* SPDX-License-Identifier: LGPL-2.1-or-later */
/**
 * The door to ICU. Dates, numbers, names of locales and sorting come from ICU and its CLDR data, which would cost every
 * process more time to load than all else that rendering does. So libstele.so does not link it: a module, stele-icu.so, is
 * loaded when a function first needs it, and stays until the process ends. Whoever calls nothing of the sort never pays.
 *
 * Nothing has to be called for this. What is here is for programs that want to know beforehand whether ICU is there, want
 * it loaded before they take requests or give up rights, or keep the module in a folder of their own:
 *
 *     if (stele_icu_open(report) != STELE_OK)
 *         stele_report_print(report, stderr);           // what is missing, and what to install
 *
 * A function that needs ICU and cannot have it returns STELE_UNAVAILABLE, adds nothing, and tells the report why. Plain
 * rendering needs none.
 *
 * How the module is found: in the folder that was set here, if any, and nowhere else; else beside the library (LIBDIR, then
 * LIBDIR/stele), wherever the tree was moved to; in a program with libstele.a inside, in ../lib/stele from the program's
 * folder, then where stele was configured to be installed. A program without a dynamic linker (cc -static) can load no
 * module: for it, stele is configured --with-icu=linked, as it is by default with --disable-shared; then there is no module
 * and nothing is looked for.
 *
 * Neither the process's locale nor its time zone has a part in any result, and stele reads no environment variable for
 * this. ICU itself does: it takes its data from where ICU_DATA says, and when it is first used it asks for the locale's
 * variables and TZ, to no effect here; another thread must not change the environment meanwhile.
 *
 * Threads: all functions here may be called from any thread; the first who needs ICU loads it, the others wait.
 */
#ifndef STELE_ICU_H
#define STELE_ICU_H

#include <stele/report.h>

STELE_BEGIN

/**
 * Loads ICU now.
 *
 * @param report  Told why, where it fails. NULL is a way to ask silently.
 * @return        STELE_OK, also when it is loaded already; STELE_UNAVAILABLE. A failure is remembered: further calls that
 *                need ICU give the same answer without looking again, until stele_icu_set_folder() is called.
 * The first call takes about a millisecond, others a few nanoseconds. Since 0.1.
 */
STELE_API stele_status stele_icu_open(stele_report *report);

/**
 * Says in which folder the module is, and forgets a failure. Once ICU is loaded, nothing changes any more.
 *
 * @param folder  An absolute path, copied; NULL or "" to look in the usual places again. Who can write there can run code
 *                in the process.
 * @return        STELE_OK; STELE_BAD_ARGUMENT for a path that is not absolute; STELE_LIMIT for one of 1,024 bytes or more.
 * Since 0.1.
 */
STELE_API STELE_CHECK stele_status stele_icu_set_folder(const char *folder);

/** The version of the ICU that is loaded, such as "72.1", a static string; NULL while none is. Since 0.1. */
STELE_API const char *stele_icu_version(void);

STELE_END

#endif
