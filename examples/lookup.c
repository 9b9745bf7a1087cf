/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Loads a PO file and looks one message up, with a plural.
 *
 *     lookup FILE.po MSGID [MSGID_PLURAL N]
 */
#include <stdlib.h>

#include <stele.h>

int main(int argc, char **argv)
{
    stele_report  *report;
    stele_catalog *catalog = NULL;
    int            failed = 1;
    stele_str      plural = { NULL, 0 }, text;
    unsigned long  n = 1;

    if (argc != 3 && argc != 5) {
        fprintf(stderr, "usage: %s FILE.po MSGID [MSGID_PLURAL N]\n", argv[0]);
        return 2;
    }
    if (argc == 5) {
        plural = stele_str_of(argv[3]);
        n = strtoul(argv[4], NULL, 10);
    }

    report = stele_report_new(NULL);
    if (stele_catalog_open(&catalog, argv[1], report) == STELE_OK) {
        text = stele_catalog_translate(catalog, (stele_str){ NULL, 0 }, stele_str_of(argv[2]), plural, n);
        failed = printf("%.*s\n", STELE_STR_ARGS(text)) < 0;
    }
    stele_report_print(report, stderr);
    stele_catalog_free(catalog);
    stele_report_free(report);
    return failed;
}
