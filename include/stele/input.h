/* SPDX-License-Identifier: LGPL-2.1-or-later */
/**
 * Input whole, for commands that take "-" for their standard input.
 *
 *     stele_buffer text = { 0 };
 *     if (stele_input_read(&text, STDIN_FILENO, "<stdin>", report) == STELE_OK)
 *         status = stele_catalog_read(&catalog, (stele_str){ text.data, text.length }, "<stdin>", report);
 *     stele_buffer_free(&text);
 */
#ifndef STELE_INPUT_H
#define STELE_INPUT_H

#include <stele/report.h>

STELE_BEGIN

/**
 * Reads a descriptor (a file, a pipe, a terminal) up to its end.
 *
 * @param text        Receives the bytes, behind what it has; on failure it is as it was.
 * @param descriptor  Read from where it stands, again after EINTR; not closed.
 * @param name        For diagnostics; borrowed for the call.
 * @param report      Is told what fails.
 * @return            STELE_OK; STELE_SYSTEM; STELE_LIMIT for 4 GiB or more; STELE_NO_MEMORY. Since 0.1.
 */
STELE_API STELE_CHECK stele_status stele_input_read(stele_buffer *text, int descriptor, const char *name,
                                                    stele_report *report);

STELE_END

#endif
