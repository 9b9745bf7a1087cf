/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Renders the statement to the standard output.
 *
 *     render [LOCALE]      such as az, or "ar,fr"; the source language by default
 */
#include <stele.h>

int main(int argc, char **argv)
{
    stele_report        *report = stele_report_new(NULL);
    stele_bundle        *bundle = NULL;
    stele_render_options options = { .locale = argc > 1 ? argv[1] : NULL };
    stele_status         status;

    status = stele_bundle_open_builtin(&bundle, NULL, report);
    if (status == STELE_OK)
        status = stele_render(bundle, &options, stele_sink_file(stdout), report);
    stele_report_print(report, stderr);
    stele_bundle_close(bundle);
    stele_report_free(report);
    return status == STELE_OK && fflush(stdout) == 0 ? 0 : 1;
}
