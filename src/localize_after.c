/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What follows the pages: the record for the next time, rules for make, outputs whose source is gone, links, and the summary. */
#include "src/localize.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "src/i18n.h"
#include "src/json.h"
#include "src/output.h"

static const struct page_result *result_of(const struct request *request, size_t page, size_t locale)
{
    return &request->results[page * request->locale_count + locale];
}

stele_status localize_print(const struct request *request, size_t page, size_t locale, const char *output,
                            void *context)
{
    (void)request;
    (void)page;
    (void)locale;
    (void)context;
    puts(output);
    return STELE_OK;
}

/* A name in a rule for make. */
static stele_status add_name(stele_buffer *text, const char *name)
{
    stele_status status = STELE_OK;

    for (; *name && status == STELE_OK; name++) {
        if (strchr(" #\\", *name))
            status = stele_buffer_add(text, "\\", 1);
        else if (*name == '$')
            status = stele_buffer_add(text, "$", 1);
        if (status == STELE_OK)
            status = stele_buffer_add(text, name, 1);
    }
    return status;
}

static stele_status add_rule(const struct request *request, size_t page, size_t locale, const char *output,
                             void *context)
{
    stele_buffer *text = context, catalog = { 0 };
    stele_status  status = pattern_fill(&catalog, request->pattern, request->all[locale].name,
                                        request->pages[page].relative, request->domain);

    if (status == STELE_OK && (status = add_name(text, output)) == STELE_OK
        && (status = stele_buffer_add(text, ": ", 2)) == STELE_OK
        && (status = add_name(text, request->pages[page].path)) == STELE_OK
        && (status = stele_buffer_add(text, " ", 1)) == STELE_OK && (status = add_name(text, catalog.data)) == STELE_OK)
        status = stele_buffer_add(text, "\n", 1);
    stele_buffer_free(&catalog);
    return status;
}

static stele_status add_line(const struct request *request, size_t page, size_t locale, const char *output,
                             void *context)
{
    const struct page_result *result = result_of(request, page, locale);

    return result->known ? state_add(context, output, result) : STELE_OK;
}

/* Writes a small file at once. */
static stele_status write_file(const char *path, const stele_buffer *text, stele_report *report)
{
    stele_output *output;
    stele_sink    sink;
    stele_status  status = stele_output_open(&output, path, report);

    if (status != STELE_OK)
        return status;
    sink = stele_output_sink(output);
    return stele_output_close(output, sink.write(sink.context, text->data ? text->data : "", text->length), report);
}

static stele_status write_state(struct invocation *run, const struct request *request)
{
    stele_buffer text = { 0 };
    char        *path = localize_record(request);
    stele_status status = path ? state_begin(&text, localize_options_number(request)) : STELE_NO_MEMORY;

    if (status == STELE_OK)
        status = localize_each(request, add_line, &text);
    if (status == STELE_OK && !localize_has_bytes(path, &text))
        status = write_file(path, &text, run->report);
    stele_buffer_free(&text);
    free(path);
    return status;
}

/* Removing what the last run made and this one does not. */
struct pruning {
    const struct request *request;
    char                **outputs; /* Of this run, sorted. */
    size_t                length, count;
};

static stele_status collect_output(const struct request *request, size_t page, size_t locale, const char *output,
                                   void *context)
{
    struct pruning *pruning = context;

    (void)request;
    (void)page;
    (void)locale;
    if (!(pruning->outputs[pruning->length] = strdup(output)))
        return STELE_NO_MEMORY;
    pruning->length++;
    return STELE_OK;
}

static int by_bytes(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* What somebody has changed since is theirs. */
static void prune_one(const char *output, const struct page_result *result, void *context)
{
    struct pruning         *pruning = context;
    const struct file_stamp now = stamp_of(output);
    char                   *path;

    if (!result->written || now.seconds == 0 || !stamp_same(&now, &result->output)
        || bsearch(&output, pruning->outputs, pruning->length, sizeof *pruning->outputs, by_bytes)
        || !(path = strdup(output)))
        return;
    if (output_prepare(path, pruning->request->root, false)) {
        pruning->count++;
        if (!pruning->request->check)
            (void)unlink(path);
    }
    free(path);
}

static stele_status prune(const struct request *request, size_t *count)
{
    struct pruning pruning = { .request = request };
    stele_status   status = STELE_NO_MEMORY;

    pruning.outputs = calloc(request->files.count * request->locale_count + 1, sizeof *pruning.outputs);
    if (pruning.outputs)
        status = localize_each(request, collect_output, &pruning);
    if (status == STELE_OK) {
        qsort(pruning.outputs, pruning.length, sizeof *pruning.outputs, by_bytes);
        state_each(request->state, prune_one, &pruning);
    }
    for (size_t i = 0; i < pruning.length; i++)
        free(pruning.outputs[i]);
    free(pruning.outputs);
    *count = pruning.count;
    return status;
}

/* Adds up what became of the pages. */
static void add_up(struct request *request)
{
    for (size_t i = 0; i < request->locale_count; i++) {
        struct locale *locale = &request->all[i];
        for (size_t page = 0; page < request->files.count; page++) {
            const struct page_result *result = result_of(request, page, i);
            if (!result->known)
                continue;
            locale->pages++;
            locale->written += result->written;
            locale->counts.units += result->counts.units;
            locale->counts.translated += result->counts.translated;
            locale->counts.fuzzy += result->counts.fuzzy;
            locale->counts.untranslated += result->counts.untranslated;
            locale->counts.refused += result->counts.refused;
        }
    }
}

static void print_summary(const struct request *request)
{
    size_t widest = 0;

    for (size_t i = 0; i < request->locale_count; i++)
        widest = strlen(request->all[i].name) > widest ? strlen(request->all[i].name) : widest;
    for (size_t i = 0; i < request->locale_count; i++) {
        const struct locale *locale = &request->all[i];
        printf("%-*s  ", (int)widest, locale->name);
        printf(_("%zu of %zu pages, %zu of %zu texts translated (%u%%), %zu fuzzy, %zu not taken\n"), locale->written,
               locale->pages, locale->counts.translated, locale->counts.units, localize_percent(&locale->counts),
               locale->counts.fuzzy, locale->counts.refused);
    }
}

static void print_json(const struct request *request)
{
    putchar('[');
    for (size_t i = 0; i < request->locale_count; i++) {
        const struct locale *locale = &request->all[i];
        printf("%s\n  {\"locale\": ", i ? "," : "");
        json_string(stele_str_of(locale->name));
        printf(", \"pages\": %zu, \"written\": %zu, \"units\": %zu, \"translated\": %zu, \"fuzzy\": %zu, "
               "\"untranslated\": %zu, \"refused\": %zu}",
               locale->pages, locale->written, locale->counts.units, locale->counts.translated, locale->counts.fuzzy,
               locale->counts.untranslated, locale->counts.refused);
    }
    puts("\n]");
}

static bool has_changed(const struct request *request)
{
    bool changed = false;

    for (size_t i = 0; i < request->files.count * request->locale_count; i++)
        changed |= request->results[i].changed;
    return changed;
}

static stele_status check_links(struct request *request)
{
    struct link_names *names = calloc(request->locale_count + 1, sizeof *names);
    stele_status       status = STELE_NO_MEMORY;

    for (size_t i = 0; names && i < request->locale_count; i++)
        names[i] = (struct link_names){ request->all[i].name, request->domain, request->output_pattern,
                                        request->twins };
    if (names)
        status = links_check(&request->tree, names, request->locale_count, &request->documents.options,
                             request->options.anchors, &request->dead_links);
    free(names);
    return status;
}

/* What is to be done when all pages are. */
stele_status localize_conclude(struct invocation *run, struct request *request, size_t *pruned)
{
    stele_buffer rules = { 0 };
    stele_status status = request->prune ? prune(request, pruned) : STELE_OK;

    add_up(request);
    if (status == STELE_OK && request->checks_links)
        status = check_links(request);
    if (status == STELE_OK && !request->check)
        status = write_state(run, request);
    if (status == STELE_OK && request->depfile && (status = localize_each(request, add_rule, &rules)) == STELE_OK)
        status = write_file(request->depfile, &rules, run->report);
    stele_buffer_free(&rules);
    if (request->json)
        print_json(request);
    else if (!run->quiet && !(request->watches && !has_changed(request)))
        print_summary(request);
    return status;
}

/* The exit status that what was found and changed makes of the work's. */
int localize_judge(const struct request *request, int exit_status, size_t pruned)
{
    const bool changed = pruned > 0 || has_changed(request);

    if (request->strict && request->dead_links && exit_status == EXIT_DONE)
        exit_status = EXIT_CONTENT;
    for (size_t i = 0; i < request->files.count * request->locale_count; i++) {
        if (request->strict && request->results[i].counts.refused && exit_status == EXIT_DONE)
            exit_status = EXIT_CONTENT;
    }
    return exit_status == EXIT_DONE && request->check && changed ? EXIT_CONTENT : exit_status;
}
