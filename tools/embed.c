/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Compiles a folder into a bundle and writes that as a C source, for the document that the library carries. It is built of the
 * library without that document, and run while the library is built.
 *
 *     embed FOLDER SYMBOL > SOURCE.c
 */
#include <stdio.h>

#include "src/linkable.h"

int main(int argc, char **argv)
{
    stele_report *report = stele_report_new(NULL);
    stele_bundle *bundle = NULL;
    stele_status  status = report && argc == 3 ? stele_bundle_open(&bundle, argv[1], report) : STELE_BAD_ARGUMENT;

    if (status == STELE_OK)
        status = linkable_c_source(stele_sink_file(stdout), stele_bundle_image(bundle), argv[2]);
    if (report && stele_report_print(report, stderr) != STELE_OK)
        status = STELE_SYSTEM;
    stele_bundle_close(bundle);
    stele_report_free(report);
    return status == STELE_OK && fflush(stdout) == 0 ? 0 : 1;
}
