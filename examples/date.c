/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Writes a date as a locale has it; where ICU is not to be had, as it was given, and says why.
 *
 *     date LOCALE YYYY-MM-DD
 */
#include <stele.h>

int main(int argc, char **argv)
{
    stele_report *report;
    stele_locale  locale;
    stele_buffer  text = { 0 };
    stele_status  status;
    int           failed = 1;

    if (argc != 3) {
        fprintf(stderr, "usage: %s LOCALE YYYY-MM-DD\n", argv[0]);
        return 2;
    }
    report = stele_report_new(NULL);
    status = stele_locale_parse(&locale, stele_str_of(argv[1]), report);
    if (status == STELE_OK)
        status = stele_locale_format_date(&text, &locale, stele_str_of(argv[2]), STELE_DATE_LONG, report);
    if (status == STELE_OK)
        failed = puts(text.data) < 0;
    else if (status == STELE_UNAVAILABLE)
        failed = puts(argv[2]) < 0;
    stele_report_print(report, stderr);
    stele_buffer_free(&text);
    stele_report_free(report);
    return failed;
}
