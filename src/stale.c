/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* stele stale: which texts of documents, or of a template, have no translation that is up to date. Catalogs are worked on side by
 * side: each is one task, for all documents where they share it. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "src/i18n.h"
#include "src/json.h"
#include "src/localizing.h"
#include "src/options.h"
#include "src/output.h"
#include "src/settings.h"
#include "src/stale.h"
#include "src/terminal.h"

enum { OPTION_CATALOGS = OPTION_LONG, OPTION_DOMAIN, OPTION_ONLY, OPTION_STRICT, OPTION_JSON };

static const struct command_option stale_options[] = {
    { OPTION_CATALOGS, "catalogs", N_("WHERE"),
      N_("a folder with LOCALE.po, or a pattern such as\npo/{locale}/{stem}.po; default: po") },
    { OPTION_DOMAIN, "domain", N_("NAME"), N_("what stands for {domain} in it") },
    { 'l', "locale", N_("LOCALES"), N_("these locales alone, separated by commas; default:\nall that have a catalog") },
    { OPTION_ONLY, "only", N_("STATE"), N_("changed texts alone, or missing ones") },
    { OPTION_STRICT, "strict", NULL, N_("end with 1 where there are such texts") },
    { 'w', "width", N_("COLUMNS"), N_("set old and new text side by side in this width;\ndefault: the terminal's") },
    { OPTION_JSON, "json", NULL, N_("print a JSON object a line, for each document and\nlocale") },
    { 0, NULL, NULL, NULL },
};

/* A document or a template. */
struct source {
    const char     *name, *relative;
    stele_document *document; /* NULL for a template. */
};

/* A catalog, and the sources that it is for. */
struct job {
    const char *locale;
    size_t      first, count;
    size_t      counts[STELE_MISSING + 1];
};

struct request {
    struct file_list   files;
    struct documents   documents;
    struct stale_style style;
    const char        *catalogs, *domain, *locales;
    bool               strict, json, quiet, shown[STELE_MISSING + 1];
    /* What follows from them. */
    char          *pattern;
    char         **names; /* Of locales. */
    size_t         name_count;
    struct source *sources;
    size_t         source_count;
    stele_catalog *ref; /* The template of all; NULL where each source has its own. */
    struct job    *jobs;
};

static size_t text_count(const struct request *request, const struct source *source)
{
    return source->document ? stele_document_length(source->document) : stele_catalog_length(request->ref);
}

/* The text at a place, and what is known of it; false where there is none to translate. */
static bool look(const struct request *request, const struct source *source, size_t place, const stele_stale *stale,
                 struct stale_text *text, stele_stale_answer *answer)
{
    stele_str context;

    *text = (struct stale_text){ .document = source->name };
    if (source->document) {
        const stele_unit *unit = stele_document_at(source->document, place);
        text->id = unit->id;
        text->kind = stele_str_of(stele_unit_kind_name(unit->kind));
        text->text = unit->text;
        text->line = unit->line;
        text->column = unit->column;
        context = unit->context;
    } else {
        const stele_message *message = stele_catalog_at(request->ref, place);
        if (stele_message_is_header(message) || stele_message_is_obsolete(message))
            return false;
        text->kind = stele_str_of("message");
        text->text = stele_message_msgid(message);
        text->line = stele_message_line(message);
        context = stele_message_msgctxt(message);
    }
    *answer = stele_stale_ask(stale, text->id, context, text->text);
    return text->text.length > 0;
}

static stele_status put_counts(stele_sink sink, const size_t *counts)
{
    char line[160];

    snprintf(line, sizeof line, _("%zu fresh, %zu changed, %zu missing\n"), counts[STELE_FRESH], counts[STELE_CHANGED],
             counts[STELE_MISSING]);
    return json_write(sink, line);
}

/* The line of one source in JSON, but for its texts. */
static stele_status begin_json(stele_sink sink, const struct source *source, const char *locale)
{
    stele_status status;

    if ((status = json_write(sink, "{\"document\": ")) != STELE_OK
        || (status = json_write_string(sink, stele_str_of(source->name))) != STELE_OK
        || (status = json_write(sink, ", \"locale\": ")) != STELE_OK
        || (status = json_write_string(sink, stele_str_of(locale))) != STELE_OK)
        return status;
    return json_write(sink, ", \"texts\": [");
}

static stele_status end_json(stele_sink sink, const size_t *counts)
{
    stele_status status;

    if ((status = json_write_number(sink, "], \"fresh\": ", counts[STELE_FRESH])) != STELE_OK
        || (status = json_write_number(sink, ", \"changed\": ", counts[STELE_CHANGED])) != STELE_OK
        || (status = json_write_number(sink, ", \"missing\": ", counts[STELE_MISSING])) != STELE_OK)
        return status;
    return json_write(sink, "}\n");
}

/* Shows one source in one locale. */
static stele_status show(const struct request *request, struct job *job, const struct source *source,
                         const stele_stale *stale, stele_sink sink)
{
    size_t       counts[STELE_MISSING + 1] = { 0 }, told = 0;
    stele_status status = request->json ? begin_json(sink, source, job->locale) : STELE_OK;

    for (size_t place = 0; place < text_count(request, source) && status == STELE_OK; place++) {
        struct stale_text  text;
        stele_stale_answer answer;
        if (!look(request, source, place, stale, &text, &answer))
            continue;
        counts[answer.freshness]++;
        if (!request->shown[answer.freshness])
            continue;
        if (request->json && told++)
            status = json_write(sink, ", ");
        if (status == STELE_OK)
            status = request->json ? stale_print_json(sink, &text, &answer)
                                   : stale_print(sink, &request->style, &text, job->locale, &answer);
    }
    for (size_t i = 0; i <= STELE_MISSING; i++)
        job->counts[i] += counts[i];
    if (status == STELE_OK && request->json)
        return end_json(sink, counts);
    if (status != STELE_OK || request->quiet)
        return status;
    if ((status = json_write(sink, source->name)) != STELE_OK || (status = json_write(sink, ": ")) != STELE_OK
        || (status = json_write(sink, job->locale)) != STELE_OK || (status = json_write(sink, ": ")) != STELE_OK)
        return status;
    return put_counts(sink, counts);
}

/* Opens the catalog of a task. One that a document has for itself may be lacking: then there is nothing in it. */
static stele_status open_catalog(const struct request *request, stele_catalog **catalog, struct file_task *task)
{
    if (!request->ref && access(task->path, F_OK) != 0)
        return stele_catalog_new(catalog, task->report);
    return stele_catalog_open(catalog, task->path, task->report);
}

static stele_status do_job(struct file_task *task, void *context)
{
    struct request *request = context;
    struct job     *job = &request->jobs[task->place];
    stele_catalog  *catalog = NULL, *own = NULL;
    stele_stale    *stale = NULL;
    stele_status    status = open_catalog(request, &catalog, task);

    if (status == STELE_OK && !request->ref)
        status = stele_template_make(&own, (const stele_document *const[]){ request->sources[job->first].document }, 1,
                                     NULL, task->report);
    if (status == STELE_OK)
        status = stele_stale_new(&stale, catalog, own ? own : request->ref, task->report);
    for (size_t i = 0; i < job->count && status == STELE_OK; i++)
        status = show(request, job, &request->sources[job->first + i], stale, task->sink);
    stele_stale_free(stale);
    stele_catalog_free(own);
    stele_catalog_free(catalog);
    return status;
}

/* Takes the locales that were asked for, or those that the pattern finds. */
static stele_status find_locales(struct request *request)
{
    if (!request->locales)
        return pattern_locales(&request->names, &request->name_count, request->pattern, request->domain);
    for (const char *at = request->locales; *at; at += *at == ',') {
        const size_t length = strcspn(at, ",");
        char       **more = realloc(request->names, (request->name_count + 1) * sizeof *more);
        if (more)
            request->names = more;
        if (!more || !(more[request->name_count] = strndup(at, length)))
            return STELE_NO_MEMORY;
        request->name_count++;
        at += length;
    }
    return STELE_OK;
}

/* Fills in the tasks and the catalogs that they read. */
static stele_status plan(struct request *request, struct file_list *catalogs)
{
    const size_t each = request->ref ? request->source_count : 1, steps = request->source_count / (each ? each : 1);
    stele_buffer path = { 0 };
    stele_status status = STELE_OK;

    request->jobs = calloc(steps * request->name_count + 1, sizeof *request->jobs);
    catalogs->paths = calloc(steps * request->name_count + 1, sizeof *catalogs->paths);
    if (!request->jobs || !catalogs->paths)
        return STELE_NO_MEMORY;
    for (size_t step = 0; step < steps; step++) {
        for (size_t i = 0; i < request->name_count && status == STELE_OK; i++) {
            struct job *job = &request->jobs[catalogs->count];
            *job = (struct job){ .locale = request->names[i], .first = step * each, .count = each };
            status = pattern_fill(&path, request->pattern, job->locale, request->sources[job->first].relative,
                                  request->domain);
            if (status == STELE_OK && !(catalogs->paths[catalogs->count] = strdup(path.data)))
                status = STELE_NO_MEMORY;
            catalogs->count += status == STELE_OK;
        }
    }
    stele_buffer_free(&path);
    return status;
}

/* Reads the template, or the documents and makes theirs where they share their catalogs. */
static stele_status read_sources(struct invocation *run, struct request *request, int *worst)
{
    struct file_list *files = &request->files;
    char            **operands = files->paths;
    const size_t      count = files->count;
    const bool        is_template = count == 1 && is_catalog_name(files->paths[0]);
    const bool        is_shared = !pattern_has(request->pattern, "{stem}") && !pattern_has(request->pattern, "{path}")
                           && !pattern_has(request->pattern, "{folder}");
    stele_status status = is_template ? stele_catalog_open(&request->ref, files->paths[0], run->report)
                                      : documents_expand(files, &request->documents);

    request->sources = calloc(files->count + 1, sizeof *request->sources);
    if (!request->sources)
        return STELE_NO_MEMORY;
    if (is_template) {
        request->sources[0] = (struct source){ .name = files->paths[0], .relative = files->paths[0] };
        request->source_count = 1;
        return status;
    }
    if (status == STELE_OK)
        *worst = documents_read(run, files, &request->documents);
    for (size_t i = 0; status == STELE_OK && request->documents.read && i < files->count; i++) {
        if (request->documents.read[i])
            request->sources[request->source_count++] = (struct source){
                files->paths[i], page_relative(files->paths[i], operands, count), request->documents.read[i]
            };
    }
    if (status == STELE_OK && is_shared && request->source_count) {
        const stele_document **all = calloc(request->source_count, sizeof *all);
        for (size_t i = 0; all && i < request->source_count; i++)
            all[i] = request->sources[i].document;
        status = all ? stele_template_make(&request->ref, all, request->source_count, NULL, run->report)
                     : STELE_NO_MEMORY;
        free(all);
    }
    return status;
}

/* The sum of each locale, where there are several documents. */
static void print_totals(const struct request *request, size_t job_count)
{
    struct output output = { 0 };

    for (size_t i = 0; i < request->name_count; i++) {
        size_t counts[STELE_MISSING + 1] = { 0 };
        for (size_t job = 0; job < job_count; job++) {
            for (size_t state = 0; request->jobs[job].locale == request->names[i] && state <= STELE_MISSING; state++)
                counts[state] += request->jobs[job].counts[state];
        }
        printf("%s: %s: ", _("total"), request->names[i]);
        (void)put_counts(output_sink(&output), counts);
    }
}

static int stale(struct invocation *run, struct request *request)
{
    struct file_list catalogs = { .jobs = request->files.jobs };
    int              worst = EXIT_DONE, exit_status;
    bool             found = false;
    stele_status     status = pattern_find(&request->pattern, request->catalogs, request->domain);

    if (status == STELE_OK && (status = find_locales(request)) == STELE_OK && request->name_count == 0) {
        complain(_("there is no catalog at %s"), request->pattern);
        return EXIT_CONTENT;
    }
    if (status == STELE_OK && (status = read_sources(run, request, &worst)) == STELE_OK)
        status = plan(request, &catalogs);
    exit_status = command_finish(run, status);
    worst = exit_status > worst ? exit_status : worst;
    if (status == STELE_OK && catalogs.count) {
        exit_status = files_run(run, &catalogs, do_job, request);
        worst = exit_status > worst ? exit_status : worst;
        if (request->source_count > 1 && !request->json && !request->quiet)
            print_totals(request, catalogs.count);
    }
    for (size_t i = 0; i < catalogs.count; i++) {
        for (size_t state = STELE_CHANGED; state <= STELE_MISSING; state++)
            found |= request->shown[state] && request->jobs[i].counts[state];
        free(catalogs.paths[i]);
    }
    free(catalogs.paths);
    return worst == EXIT_DONE && request->strict && found ? EXIT_CONTENT : worst;
}

static void free_request(struct request *request)
{
    for (size_t i = 0; i < request->name_count; i++)
        free(request->names[i]);
    free(request->names);
    free(request->pattern);
    free(request->sources);
    free(request->jobs);
    documents_free(&request->documents);
    stele_catalog_free(request->ref);
}

static bool take_option(struct invocation *run, struct request *request, int letter)
{
    static const char *const states[] = { "changed", "missing", NULL };
    int                      place;

    switch (letter) {
    case OPTION_CATALOGS: request->catalogs = optarg; return true;
    case OPTION_DOMAIN: request->domain = optarg; return true;
    case 'l': request->locales = optarg; return true;
    case OPTION_ONLY:
        if (!options_choose(run, states, optarg, &place))
            return false;
        request->shown[place == 0 ? STELE_MISSING : STELE_CHANGED] = false;
        request->shown[place == 0 ? STELE_CHANGED : STELE_MISSING] = true;
        return true;
    case OPTION_STRICT: request->strict = true; return true;
    case 'w': return options_number(run, optarg, WIDTH_MAX, &request->style.width);
    case OPTION_JSON: request->json = true; return true;
    }
    return files_take_option(run, &request->files, letter) && documents_take_option(run, &request->documents, letter);
}

static int run_stale(struct invocation *run)
{
    struct request request;
    settings_found found;
    int            letter, exit_status;

    do {
        request = (struct request){ .catalogs = "po",
                                    .domain = "",
                                    .style = { .width = terminal_width() },
                                    .shown = { [STELE_CHANGED] = true, [STELE_MISSING] = true } };
        while ((letter = options_next(run)) > 0) {
            if (!take_option(run, &request, letter))
                return run->exit_status;
        }
        if (letter == OPTIONS_STOP)
            return run->exit_status;
        found = settings_join(run, request.documents.config);
    } while (found == SETTINGS_JOINED);
    if (found == SETTINGS_WRONG || !files_operands(run, &request.files))
        return run->exit_status;
    request.quiet = run->quiet;
    request.style.color = terminal_colors(run->color, STDOUT_FILENO);
    exit_status = stale(run, &request);
    free_request(&request);
    return exit_status;
}

const struct command command_stale = {
    .name = "stale",
    .operands = N_("DOCUMENT...|TEMPLATE"),
    .summary = N_("tell which translations are out of date"),
    .about = N_("Compares the texts of each DOCUMENT, a text, Markdown or HTML file or a folder\n"
                "of such files, or of a TEMPLATE with what its catalogs translate, and shows\n"
                "those that have changed, with their old text, and those without a translation."),
    .options = stale_options,
    .shared = { documents_options, files_options },
    .run = run_stale,
};
