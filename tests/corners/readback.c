/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* tests/corners/readback.c: reads a PO file and writes it back unedited, as a program that links the library would.
 *
 *     readback FILE
 *
 * The catalog goes to the standard output, the diagnostics to the standard error. Exit status 0; 1 where the file was
 * refused, 3 where the system failed. */
#include <stele.h>

#include <stdio.h>

static int write_back(const char *path, stele_report *report)
{
    stele_catalog *catalog = NULL;
    stele_status   status = stele_catalog_open(&catalog, path, report);

    if (status == STELE_OK)
        status = stele_catalog_write(catalog, stele_sink_file(stdout), report);
    stele_catalog_free(catalog);
    return status == STELE_OK ? 0 : status == STELE_INVALID ? 1 : 3;
}

int main(int count, char **words)
{
    stele_report *report = stele_report_new(NULL);
    int           status;

    if (count != 2) {
        fputs("usage: readback FILE\n", stderr);
        status = 2;
    } else {
        status = write_back(words[1], report);
        if (stele_report_print(report, stderr) != STELE_OK || fflush(stdout) != 0)
            status = 3;
    }
    stele_report_free(report);
    return status;
}
