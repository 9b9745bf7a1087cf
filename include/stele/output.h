/* SPDX-License-Identifier: LGPL-2.1-or-later */
/**
 * Output files that appear at their place only when they are complete: until then, and after a failure, what was there
 * before stays.
 *
 *     stele_output *output = NULL;
 *     stele_status  status = stele_output_open(&output, "az.html", report);
 *     if (status == STELE_OK) {
 *         status = stele_render(bundle, &options, stele_output_sink(output), report);
 *         status = stele_output_close(output, status, report);         // puts it into its place, or throws it away
 *     }
 */
#ifndef STELE_OUTPUT_H
#define STELE_OUTPUT_H

#include <stele/report.h>

STELE_BEGIN

/** A file that is being written. */
typedef struct stele_output stele_output;

/**
 * Begins a file. It is written under another name in the same folder; where `path` is a link, beside what it leads to.
 * What is no regular file (a terminal, a pipe, /dev/full) is written directly.
 *
 * @param path    Copied. A new file gets the mode that the umask leaves, an existing one keeps its own.
 * @param report  Is told what fails, with the path.
 * @return        STELE_OK, STELE_SYSTEM, STELE_NO_MEMORY.
 * Threads: one at a time in an output. Since 0.1.
 */
STELE_API STELE_CHECK stele_status stele_output_open(stele_output **output, const char *path, stele_report *report);

/** Where to write. What comes in pieces is gathered into large blocks. Good until stele_output_close(). */
STELE_API stele_sink stele_output_sink(stele_output *output);

/**
 * Brings what was written so far to the disk, under its other name: what may still fail at stele_output_close() is putting it into its
 * place. So several files can be made ready before the first is put there.
 *
 * @return  STELE_OK; STELE_SYSTEM, which stele_output_close() tells the report. Since 0.1.
 */
STELE_API STELE_CHECK stele_status stele_output_sync(stele_output *output);

/**
 * Ends the file, and releases the output in every case.
 *
 * @param status  How the work ended. STELE_OK: the file is brought to the disk and put into its place. Otherwise it is
 *                thrown away, and what was at the place stays.
 * @param report  Is told when writing failed, now or in the sink before.
 * @return        `status`; or, where that was STELE_OK, STELE_SYSTEM when the end failed. For NULL, `status`.
 */
STELE_API stele_status stele_output_close(stele_output *output, stele_status status, stele_report *report);

STELE_END

#endif
