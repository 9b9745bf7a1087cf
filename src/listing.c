/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Walks over the locales of a source. Broken catalogs are told and left out, so that the others can be seen. */
#include "src/listing.h"

#include "src/i18n.h"
#include "src/options.h"
#include "src/output.h"

const struct command_option listing_options[] = {
    { OPTION_JSON, "json", NULL, N_("print JSON, for programs") },
    { 0, NULL, NULL, NULL },
};

unsigned listing_percent(const stele_bundle *bundle, const stele_bundle_locale *locale)
{
    const size_t units = stele_bundle_unit_count(bundle);

    if (locale->is_source || units == 0)
        return 100;
    return (unsigned)((double)locale->translated * 100 / (double)units);
}

int listing_run(struct invocation *run, void (*print_text)(const stele_bundle *bundle),
                void (*print_json)(const stele_bundle *bundle))
{
    const char   *source;
    bool          json = false;
    stele_bundle *bundle;
    struct output output = { 0 };
    stele_status  status;
    int           letter;

    while ((letter = options_next(run)) > 0)
        json = json || letter == OPTION_JSON;
    if (letter == OPTIONS_STOP || !options_operand(run, &source))
        return run->exit_status;
    status = command_open(&bundle, source, &(stele_bundle_options){ .keep_going = true }, run->report);
    if (status == STELE_OK) {
        (json ? print_json : print_text)(bundle);
        status = output_end(&output, status, run->report);
    }
    stele_bundle_close(bundle);
    return command_finish(run, status);
}
