/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* stele merge: new templates into catalogs, as msgmerge does; one pair, all catalogs of a template, or a tree of them. */
#include "src/merge.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "src/backup.h"
#include "src/catalogs.h"
#include "src/i18n.h"
#include "src/layout.h"
#include "src/options.h"
#include "src/output.h"

enum {
    OPTION_PREVIOUS = OPTION_LONG,
    OPTION_STATISTICS,
    OPTION_CHECK,
    OPTION_CATALOGS,
    OPTION_LANG,
    OPTION_BACKUP,
    OPTION_SUFFIX
};

static const struct command_option merge_options[] = {
    { 'U', "update", NULL, N_("write into each CATALOG itself, if something changes") },
    { OPTION_CATALOGS, "catalogs", N_("FOLDER"),
      N_("the operands are templates, or folders of them,\nwhose catalogs are in FOLDER, by locale, or where "
         "a\npattern says, "
         "\"po/{locale}/{stem}.po\"; with -U") },
    { 'C', "compendium", N_("FILE"), N_("take translations from FILE too; may be given\nseveral times") },
    { 'N', "no-fuzzy-matching", NULL, N_("do not guess by similar texts") },
    { OPTION_PREVIOUS, "previous", NULL, N_("keep the text that a guess was made for (#| msgid)") },
    { OPTION_LANG, "lang", N_("LOCALE"), N_("set the field Language of the header") },
    { OPTION_BACKUP, "backup", N_("HOW"),
      N_("with -U keep what was there: none, the default;\nsimple, FILE~; numbered, FILE.~1~; existing,\nnumbered "
         "where "
         "such are there, else simple") },
    { OPTION_SUFFIX, "suffix", N_("SUFFIX"), N_("end names of simple backups with SUFFIX, not ~") },
    { OPTION_CHECK, "check", NULL, N_("write nothing; end with 1 where something would\nchange") },
    { OPTION_STATISTICS, "statistics", NULL, N_("say how many messages matched") },
    { 0, NULL, NULL, NULL },
};

enum { COMPENDIA_MAX = 64 };

struct request {
    struct file_list    files;
    struct merge_plan   plan;
    const char         *compendia[COMPENDIA_MAX];
    stele_catalog      *opened[COMPENDIA_MAX];
    stele_merge_options options;
    stele_merge_counts  counts; /* Of all catalogs; under the plan's lock, as the next. */
    size_t              changed;
    struct layout       layout;
    struct backup       backup;
    const char         *catalogs, *lang;
    bool                update, statistics, check;
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

/* Writes a catalog into its place, the old one beside it if that is wanted; or to the standard output, or where -o says. */
static stele_status write_text(const struct request *request, struct file_task *task, const stele_buffer *text)
{
    struct output output;
    const char   *path = request->update ? task->path : request->layout.path;
    stele_status  status = output_begin(&output, path, task->report);
    stele_sink    sink;

    if (status != STELE_OK)
        return status;
    sink = output_sink(&output);
    status = sink.write(sink.context, text->data ? text->data : "", text->length);
    if (status == STELE_OK && request->update && !backup_make(&request->backup, path)) {
        (void)files_say(task, _("%s: cannot make a backup: %s\n"), path, strerror(errno));
        return output_end(&output, STELE_INVALID, task->report) == STELE_NO_MEMORY ? STELE_NO_MEMORY : STELE_SYSTEM;
    }
    return output_end(&output, status, task->report);
}

static stele_status write_merged(struct request *request, struct file_task *task, const stele_catalog *before,
                                 const stele_catalog *merged)
{
    const bool   compares = request->update || request->check;
    stele_buffer text = { 0 };
    stele_status status = stele_catalog_write_with(merged, &request->layout.options, stele_sink_buffer(&text),
                                                   task->report);
    const bool   changed = status == STELE_OK && !(compares && is_same(before, &text));

    if (changed && !request->check)
        status = write_text(request, task, &text);
    if (changed && compares) {
        pthread_mutex_lock(&request->plan.lock);
        request->changed++;
        pthread_mutex_unlock(&request->plan.lock);
    }
    stele_buffer_free(&text);
    return status;
}

static void add_counts(struct request *request, const stele_merge_counts *counts)
{
    pthread_mutex_lock(&request->plan.lock);
    request->counts.exact += counts->exact;
    request->counts.fuzzy += counts->fuzzy;
    request->counts.missing += counts->missing;
    request->counts.obsolete += counts->obsolete;
    pthread_mutex_unlock(&request->plan.lock);
}

static stele_status merge_one(struct file_task *task, void *context)
{
    struct request *request = context;
    const stele_catalog *template = NULL;
    stele_catalog     *before = NULL, *merged = NULL;
    stele_merge_counts counts = { 0 };
    stele_status       status = catalogs_read(&before, task), second;

    second = merge_open_template(&request->plan, task->place, &template, task->report);
    status = status == STELE_OK ? second : status;
    if (status == STELE_OK)
        status = stele_merge(&merged, before, template, &request->options, &counts, task->report);
    if (status == STELE_OK && request->lang)
        status = stele_catalog_set_header_field(merged, stele_str_of("Language"), stele_str_of(request->lang));
    if (status == STELE_OK)
        status = write_merged(request, task, before, merged);
    if (status == STELE_OK)
        add_counts(request, &counts);
    stele_catalog_free(before);
    stele_catalog_free(merged);
    return status;
}

static bool take_compendium(struct invocation *run, struct request *request)
{
    if (request->options.compendium_count == COMPENDIA_MAX) {
        options_refuse(run, _("there are more than %d compendia"), (int)COMPENDIA_MAX);
        return false;
    }
    request->compendia[request->options.compendium_count++] = optarg;
    return true;
}

static bool take_option(struct invocation *run, struct request *request, int letter)
{
    switch (letter) {
    case 'U': request->update = true; return true;
    case 'C': return take_compendium(run, request);
    case 'N': request->options.no_fuzzy = true; return true;
    case OPTION_PREVIOUS: request->options.previous = true; return true;
    case OPTION_STATISTICS: request->statistics = true; return true;
    case OPTION_CHECK: request->check = true; return true;
    case OPTION_CATALOGS: request->catalogs = optarg; return true;
    case OPTION_LANG: request->lang = optarg; return true;
    case OPTION_SUFFIX: request->backup.suffix = optarg; return true;
    case OPTION_BACKUP: return backup_choose(run, &request->backup);
    case OPTION_NO_OBSOLETE: request->options.drop_obsolete = true; return true;
    }
    return files_take_option(run, &request->files, letter) && layout_take_option(run, &request->layout, letter);
}

/* Whether what was given makes sense together; says what does not. */
static bool is_sound(struct invocation *run, const struct request *request)
{
    const size_t catalogs = request->catalogs ? SIZE_MAX : request->files.count - 1;

    if (!request->catalogs && request->files.count < 2)
        options_refuse(run, _("two files are needed: the catalog and the template"));
    else if (catalogs > 1 && !request->update && !request->check)
        options_refuse(run, _("more catalogs than one are merged in their places alone, with -U"));
    else if (catalogs > 1 && request->layout.path)
        options_refuse(run, _("the options '%s' and '%s' exclude each other"), "--output", "--update");
    else
        return true;
    return false;
}

static stele_status open_compendia(struct invocation *run, struct request *request)
{
    stele_status status = STELE_OK;

    for (size_t i = 0; i < request->options.compendium_count && status == STELE_OK; i++)
        status = stele_catalog_open(&request->opened[i], request->compendia[i], run->report);
    request->options.compendia = (const stele_catalog *const *)request->opened;
    return status;
}

static void say_counts(const struct request *request)
{
    const stele_merge_counts *counts = &request->counts;

    fprintf(stderr, _("%zu exact, %zu fuzzy, %zu missing, %zu obsolete\n"), counts->exact, counts->fuzzy,
            counts->missing, counts->obsolete);
}

/* Plans, merges, and tells what came of it. */
static int merge(struct invocation *run, struct request *request)
{
    stele_status status = open_compendia(run, request);
    int          exit_status;

    if (status == STELE_OK)
        status = request->catalogs ? merge_plan_tree(&request->plan, &request->files, request->catalogs)
                                   : merge_plan_operands(&request->plan, &request->files);
    exit_status = command_finish(run, status);
    if (exit_status == EXIT_DONE) {
        const size_t count = request->files.count;
        request->files.progress = count > 1;
        exit_status = files_run(run, &request->files, merge_one, request);
        if (count > 1 && !run->quiet)
            fprintf(stderr,
                    request->check
                        ? ngettext("%zu catalog of %zu would change\n", "%zu catalogs of %zu would change\n",
                                   request->changed)
                        : ngettext("%zu catalog of %zu changed\n", "%zu catalogs of %zu changed\n", request->changed),
                    request->changed, count);
        if (request->statistics && exit_status == EXIT_DONE)
            say_counts(request);
    }
    for (size_t i = 0; i < request->options.compendium_count; i++)
        stele_catalog_free(request->opened[i]);
    merge_plan_free(&request->plan);
    return exit_status;
}

static int run_merge(struct invocation *run)
{
    struct request request = { .layout = { .options = { .anew = true } },
                               .plan = { .lock = PTHREAD_MUTEX_INITIALIZER } };
    int            letter, exit_status;

    while ((letter = options_next(run)) > 0) {
        if (!take_option(run, &request, letter))
            return run->exit_status;
    }
    if (letter == OPTIONS_STOP || !files_operands(run, &request.files) || !is_sound(run, &request))
        return run->exit_status;
    exit_status = merge(run, &request);
    return exit_status == EXIT_DONE && request.check && request.changed ? EXIT_CONTENT : exit_status;
}

const struct command command_merge = {
    .name = "merge",
    .operands = N_("CATALOG... TEMPLATE"),
    .summary = N_("bring new templates into catalogs"),
    .about = N_("Writes CATALOG with the messages of TEMPLATE, as msgmerge does: translations\n"
                "stay, texts that have changed get that of the most similar one, in doubt, and\n"
                "what the template no longer has becomes obsolete."),
    .options = merge_options,
    .shared = { layout_options, files_options },
    .run = run_merge,
};
