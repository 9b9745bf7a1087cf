/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* stele list: the locales of a source. The name comes first on each line, for scripts, and the endonym last, since it
 * may be of any script, width and direction. */
#include <stdio.h>

#include "src/i18n.h"
#include "src/json.h"
#include "src/listing.h"

static const char *direction_of(const stele_bundle_locale *locale)
{
    return stele_locale_direction(&locale->locale) == STELE_RIGHT_TO_LEFT ? "rtl" : "ltr";
}

/* The language's own name; its tag where CLDR knows none. */
static const char *endonym_of(const stele_bundle_locale *locale)
{
    const char *endonym = stele_locale_endonym(&locale->locale);
    return endonym ? endonym : locale->locale.tag;
}

static void print_text(const stele_bundle *bundle)
{
    const stele_bundle_locale *locale;
    size_t                     widest = 0;

    for (size_t i = 0; (locale = stele_bundle_locale_at(bundle, i)); i++)
        widest = locale->name.length > widest ? locale->name.length : widest;
    for (size_t i = 0; (locale = stele_bundle_locale_at(bundle, i)); i++) {
        char percent[32];
        /* TRANSLATORS: a percentage, such as 87%. */
        snprintf(percent, sizeof percent, _("%u%%"), listing_percent(bundle, locale));
        printf("%.*s%*s  %4s  %s  %s\n", STELE_STR_ARGS(locale->name), (int)(widest - locale->name.length), "", percent,
               direction_of(locale), endonym_of(locale));
    }
}

static void print_json(const stele_bundle *bundle)
{
    const stele_bundle_locale *locale;

    putchar('[');
    for (size_t i = 0; (locale = stele_bundle_locale_at(bundle, i)); i++) {
        printf("%s\n  {\"name\": ", i ? "," : "");
        json_string(locale->name);
        printf(", \"tag\": ");
        json_string(stele_str_of(locale->locale.tag));
        printf(", \"endonym\": ");
        json_string(stele_str_of(endonym_of(locale)));
        printf(", \"direction\": \"%s\", \"complete\": %u, \"source\": %s}", direction_of(locale),
               listing_percent(bundle, locale), locale->is_source ? "true" : "false");
    }
    puts("\n]");
}

static int run_list(struct invocation *run)
{
    return listing_run(run, print_text, print_json);
}

const struct command command_list = {
    .name = "list",
    .operands = N_("[SOURCE]"),
    .summary = N_("list the locales"),
    .about = N_("Lists the locales of a source: name, percent complete, direction, and what the\n"
                "language calls itself. SOURCE is a folder as for render."),
    .options = listing_options,
    .run = run_list,
};
