/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* stele merge: a new template into catalogs, as msgmerge does. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "src/i18n.h"
#include "src/layout.h"
#include "src/options.h"
#include "src/output.h"

enum { OPTION_PREVIOUS = OPTION_LONG, OPTION_STATISTICS, OPTION_CHECK };

static const struct command_option merge_options[] = {
    { 'U', "update", NULL, N_("write into CATALOG itself, if something changes") },
    { 'C', "compendium", N_("FILE"), N_("take translations from FILE too; may be given\nseveral times") },
    { 'N', "no-fuzzy-matching", NULL, N_("do not guess by similar texts") },
    { OPTION_PREVIOUS, "previous", NULL, N_("keep the text that a guess was made for (#| msgid)") },
    { OPTION_CHECK, "check", NULL, N_("write nothing; end with 1 where something would\nchange") },
    { OPTION_STATISTICS, "statistics", NULL, N_("say how many messages matched") },
    { 0, NULL, NULL, NULL },
};

enum { COMPENDIA_MAX = 64 };

struct request {
    const char         *catalog, *template;
    const char         *compendia[COMPENDIA_MAX];
    stele_catalog      *opened[COMPENDIA_MAX];
    stele_merge_options options;
    struct layout       layout;
    bool                update, statistics, check, changed;
};

/* Whether the catalog that was read is what would be written. */
static bool is_same(const stele_catalog *before, const stele_buffer *text)
{
    stele_buffer written = { 0 };
    const bool   same = stele_catalog_write(before, stele_sink_buffer(&written), NULL) == STELE_OK
                      && written.length == text->length && memcmp(written.data, text->data, text->length) == 0;

    stele_buffer_free(&written);
    return same;
}

static stele_status write_merged(struct invocation *run, struct request *request, const stele_catalog *before,
                                 const stele_catalog *merged)
{
    stele_buffer  text = { 0 };
    struct output output;
    const char   *path = request->update ? request->catalog : request->layout.path;
    stele_status  status = stele_catalog_write_with(merged, &request->layout.options, stele_sink_buffer(&text),
                                                    run->report);

    if (request->update || request->check)
        request->changed = status == STELE_OK && !is_same(before, &text);
    if (status == STELE_OK && !request->check && (request->changed || !request->update)
        && (status = output_begin(&output, path, run->report)) == STELE_OK) {
        const stele_sink sink = output_sink(&output);
        status = output_end(&output, sink.write(sink.context, text.data ? text.data : "", text.length), run->report);
    }
    stele_buffer_free(&text);
    return status;
}

static stele_status merge(struct invocation *run, struct request *request)
{
    stele_catalog     *before = NULL, *template = NULL, *merged = NULL;
    stele_merge_counts counts = { 0 };
    stele_status       status = stele_catalog_open(&before, request->catalog, run->report), second;

    second = stele_catalog_open(&template, request->template, run->report);
    status = status == STELE_OK ? second : status;
    for (size_t i = 0; i < request->options.compendium_count && status == STELE_OK; i++)
        status = stele_catalog_open(&request->opened[i], request->compendia[i], run->report);
    request->options.compendia = (const stele_catalog *const *)request->opened;
    if (status == STELE_OK)
        status = stele_merge(&merged, before, template, &request->options, &counts, run->report);
    if (status == STELE_OK)
        status = write_merged(run, request, before, merged);
    if (status == STELE_OK && request->statistics)
        fprintf(stderr, _("%zu exact, %zu fuzzy, %zu missing, %zu obsolete\n"), counts.exact, counts.fuzzy,
                counts.missing, counts.obsolete);
    stele_catalog_free(before);
    stele_catalog_free(template);
    stele_catalog_free(merged);
    for (size_t i = 0; i < request->options.compendium_count; i++)
        stele_catalog_free(request->opened[i]);
    return status;
}

static bool take_option(struct invocation *run, struct request *request, int letter)
{
    switch (letter) {
    case 'U': request->update = true; return true;
    case 'C':
        if (request->options.compendium_count == COMPENDIA_MAX) {
            options_refuse(run, _("there are more than %d compendia"), COMPENDIA_MAX);
            return false;
        }
        request->compendia[request->options.compendium_count++] = optarg;
        return true;
    case 'N': request->options.no_fuzzy = true; return true;
    case OPTION_PREVIOUS: request->options.previous = true; return true;
    case OPTION_STATISTICS: request->statistics = true; return true;
    case OPTION_CHECK: request->check = true; return true;
    case OPTION_NO_OBSOLETE: request->options.drop_obsolete = true; return true;
    }
    return layout_take_option(run, &request->layout, letter);
}

static int run_merge(struct invocation *run)
{
    struct request request = { .layout = { .options = { .anew = true } } };
    int            letter, exit_status;

    while ((letter = options_next(run)) > 0) {
        if (!take_option(run, &request, letter))
            return run->exit_status;
    }
    if (letter == OPTIONS_STOP)
        return run->exit_status;
    if (run->argc - optind != 2) {
        options_refuse(run, _("two files are needed: the catalog and the template"));
        return run->exit_status;
    }
    request.catalog = run->argv[optind];
    request.template = run->argv[optind + 1];
    exit_status = command_finish(run, merge(run, &request));
    return exit_status == EXIT_DONE && request.check && request.changed ? EXIT_CONTENT : exit_status;
}

const struct command command_merge = {
    .name = "merge",
    .operands = N_("CATALOG TEMPLATE"),
    .summary = N_("bring a new template into a catalog"),
    .about = N_("Writes CATALOG with the messages of TEMPLATE, as msgmerge does: translations\n"
                "stay, texts that have changed get that of the most similar one, in doubt, and\n"
                "what the template no longer has becomes obsolete."),
    .options = merge_options,
    .shared = { layout_options },
    .run = run_merge,
};
