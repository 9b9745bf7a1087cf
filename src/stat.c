/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* stele stat: how many texts there are, and in which state in each locale. */
#include <stdio.h>

#include "src/i18n.h"
#include "src/json.h"
#include "src/listing.h"

static void print_text(const stele_bundle *bundle)
{
    const stele_bundle_locale *locale;

    printf(_("texts: %zu\n"), stele_bundle_unit_count(bundle));
    for (size_t i = 0; (locale = stele_bundle_locale_at(bundle, i)); i++) {
        printf("%.*s: ", STELE_STR_ARGS(locale->name));
        if (locale->is_source)
            printf("%s, ", _("source language"));
        printf(_("%zu translated, %zu fuzzy, %zu untranslated; %u%% complete\n"), locale->translated, locale->fuzzy,
               locale->untranslated, listing_percent(bundle, locale));
    }
}

static void print_json(const stele_bundle *bundle)
{
    const stele_bundle_locale *locale;

    printf("{\n  \"units\": %zu,\n  \"locales\": [", stele_bundle_unit_count(bundle));
    for (size_t i = 0; (locale = stele_bundle_locale_at(bundle, i)); i++) {
        printf("%s\n    {\"name\": ", i ? "," : "");
        json_string(locale->name);
        printf(", \"tag\": ");
        json_string(stele_str_of(locale->locale.tag));
        printf(", \"translated\": %zu, \"fuzzy\": %zu, \"untranslated\": %zu, \"complete\": %u, \"source\": %s}",
               locale->translated, locale->fuzzy, locale->untranslated, listing_percent(bundle, locale),
               locale->is_source ? "true" : "false");
    }
    puts("\n  ]\n}");
}

static int run_stat(struct invocation *run)
{
    return listing_run(run, print_text, print_json);
}

const struct command command_stat = {
    .name = "stat",
    .operands = N_("[SOURCE]"),
    .summary = N_("count translated, fuzzy and untranslated texts"),
    .about = N_("Counts the texts of a source, and in each locale those that are translated,\n"
                "fuzzy, and untranslated. SOURCE is a folder as for render."),
    .options = listing_options,
    .run = run_stat,
};
