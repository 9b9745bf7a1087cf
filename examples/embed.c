/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Puts the statement that the library carries into a page of its own, in every language there is, one below the other:
 * what a small server would send. No file is read.
 *
 *     embed > statement.html
 */
#include <stele.h>

static const char head[] = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                           "<title>Khojaly: the statement of ICYF-ERC in all languages</title>\n</head>\n<body>\n";

/* One locale's text, as a <pre> with the language that it is in. */
static stele_status add_locale(const stele_bundle *bundle, const stele_bundle_locale *locale, stele_report *report)
{
    stele_buffer text = { 0 };
    const char  *direction = stele_locale_direction(&locale->locale) == STELE_RIGHT_TO_LEFT ? "rtl" : "ltr";
    const char  *name = stele_locale_endonym(&locale->locale);
    stele_status status;

    status = stele_render(
        bundle, &(stele_render_options){ .locale = locale->locale.tag, .attribution = STELE_ATTRIBUTION_ALWAYS },
        stele_sink_buffer(&text), report);
    if (status == STELE_OK) {
        printf("<article lang=\"%s\" dir=\"%s\">\n<h2>%s</h2>\n<pre style=\"white-space: pre-wrap\">",
               locale->locale.tag, direction, name ? name : locale->locale.tag);
        for (size_t i = 0; i < text.length; i++) {
            switch (text.data[i]) {
            case '&': fputs("&amp;", stdout); break;
            case '<': fputs("&lt;", stdout); break;
            default: putchar(text.data[i]);
            }
        }
        puts("</pre>\n</article>");
    }
    stele_buffer_free(&text);
    return status;
}

int main(void)
{
    stele_report *report = stele_report_new(NULL);
    stele_bundle *bundle = NULL;
    stele_status  status = stele_bundle_open_builtin(&bundle, NULL, report);

    if (status == STELE_OK) {
        fputs(head, stdout);
        for (size_t i = 0; i < stele_bundle_locale_count(bundle) && status == STELE_OK; i++)
            status = add_locale(bundle, stele_bundle_locale_at(bundle, i), report);
        puts("</body>\n</html>");
    }
    stele_report_print(report, stderr);
    stele_bundle_close(bundle);
    stele_report_free(report);
    return status == STELE_OK && fflush(stdout) == 0 ? 0 : 1;
}
