/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* stele merge-driver: what git calls to merge two versions of a catalog. Git gives the common version, ours and theirs, and
 * takes what stands in the place of ours afterwards. */
#include <stdio.h>
#include <string.h>

#include "src/i18n.h"
#include "src/options.h"
#include "src/output.h"

enum { OPTION_OURS_NAME = OPTION_LONG, OPTION_THEIRS_NAME };

static const struct command_option driver_options[] = {
    { 'p', "path", N_("NAME"), N_("what the catalog is called in diagnostics (git's %P)") },
    { 'o', "output", N_("FILE"), N_("write to FILE instead of OURS; - is the standard\noutput") },
    { OPTION_OURS_NAME, "ours-name", N_("NAME"), N_("what a conflict calls our side (git's %X)") },
    { OPTION_THEIRS_NAME, "theirs-name", N_("NAME"), N_("what a conflict calls their side (git's %Y)") },
    { 0, NULL, NULL, NULL },
};

enum { BASE, OURS, THEIRS, VERSIONS };

struct request {
    const char             *paths[VERSIONS];
    const char             *name, *output;
    stele_reconcile_options options;
};

/* Reads a version under the catalog's own name. One that is empty is a catalog without messages: git has none where both
 * sides added the file. */
static stele_status read_version(stele_catalog **catalog, const struct request *request, int version,
                                 stele_report *report)
{
    stele_buffer text = { 0 };
    FILE        *file = fopen(request->paths[version], "rb");
    stele_status status;

    *catalog = NULL;
    if (!file)
        return stele_catalog_open(catalog, request->paths[version], report);
    status = stele_input_read(&text, fileno(file), request->paths[version], report);
    if (status == STELE_OK)
        status = text.length ? stele_catalog_read(catalog, (stele_str){ text.data, text.length },
                                                  request->name ? request->name : request->paths[version], report)
                             : stele_catalog_new(catalog, report);
    fclose(file);
    stele_buffer_free(&text);
    return status;
}

static stele_status write_result(const struct request *request, const stele_catalog *catalog, stele_report *report)
{
    struct output output;
    stele_status  status = output_begin(&output, request->output ? request->output : request->paths[OURS], report);

    if (status != STELE_OK)
        return status;
    return output_end(&output, stele_catalog_write(catalog, output_sink(&output), report), report);
}

static stele_status merge(struct invocation *run, const struct request *request, bool *conflicts)
{
    stele_catalog         *versions[VERSIONS] = { NULL };
    stele_reconcile_counts counts = { 0 };
    stele_status           status = STELE_OK, worst = STELE_OK;

    /* All are read, so that the mistakes of each are told. */
    for (int version = BASE; version < VERSIONS; version++) {
        status = read_version(&versions[version], request, version, run->report);
        worst = worst == STELE_OK ? status : worst;
    }
    status = worst;
    if (status == STELE_OK)
        status = stele_reconcile(versions[OURS], versions[BASE], versions[THEIRS], &request->options, &counts,
                                 run->report);
    if (status == STELE_OK)
        status = write_result(request, versions[OURS], run->report);
    *conflicts = counts.conflicts > 0;
    for (int version = BASE; version < VERSIONS; version++)
        stele_catalog_free(versions[version]);
    return status;
}

static bool take_operands(struct invocation *run, struct request *request)
{
    if (run->argc - optind != VERSIONS) {
        options_refuse(run, _("three files are needed: the common version, ours, and theirs"));
        return false;
    }
    for (int version = BASE; version < VERSIONS; version++)
        request->paths[version] = run->argv[optind + version];
    return true;
}

static int run_merge_driver(struct invocation *run)
{
    struct request request = { 0 };
    bool           conflicts = false;
    int            letter, status;

    while ((letter = options_next(run)) > 0) {
        switch (letter) {
        case 'p': request.name = optarg; break;
        case 'o': request.output = optarg; break;
        case OPTION_OURS_NAME: request.options.ours_name = optarg; break;
        case OPTION_THEIRS_NAME: request.options.theirs_name = optarg; break;
        }
    }
    if (letter == OPTIONS_STOP || !take_operands(run, &request))
        return run->exit_status;
    status = command_finish(run, merge(run, &request, &conflicts));
    return status == EXIT_DONE && conflicts ? EXIT_CONTENT : status;
}

const struct command command_merge_driver = {
    .name = "merge-driver",
    .operands = N_("BASE OURS THEIRS"),
    .summary = N_("merge two versions of a catalog"),
    .about = N_("Brings what THEIRS changed since BASE into OURS, message by message; git calls\n"
                "it so after install-git-driver. Of two translations of one message both stay,\n"
                "fuzzy and marked, and the exit status is 1."),
    .options = driver_options,
    .run = run_merge_driver,
};
