/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* src/output.h: where a subcommand writes, the standard output or the file of -o. */
#ifndef STELE_SRC_OUTPUT_H
#define STELE_SRC_OUTPUT_H

#include "src/command.h"

/* The two kinds of output in one. All zero writes to the standard output. */
struct output {
    stele_output *file; /* NULL for the standard output. */
    bool          failed;
    int           error;   /* Of the standard output; why it failed, */
    size_t        written; /* and how many bytes went there before, as far as that is known. */
};

/* Whether -o with this argument means the standard output. */
bool output_is_standard(const char *path);

/* Begins; `path` is the argument of -o, NULL where there was none. */
stele_status output_begin(struct output *output, const char *path, stele_report *report);

/* Where to write. The output stays where it is until output_end(). */
stele_sink output_sink(struct output *output);

/* Ends; a file takes its place only if `status` is STELE_OK. Returns the first failure, and tells what failed in
 * writing. */
stele_status output_end(struct output *output, stele_status status, stele_report *report);

/* What is left in the standard output is written and the stream closed. Returns the exit status: `exit_status`, or
 * where that was 0 and writing failed, EXIT_SYSTEM. */
int output_close_standard(int exit_status);

#endif
