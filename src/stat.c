/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* stele stat: how much text there is, and in which state in each locale: of a source as for render, or of any catalogs,
 * templates and documents, side by side where there are many. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "src/catalogs.h"
#include "src/documents.h"
#include "src/i18n.h"
#include "src/json.h"
#include "src/listing.h"
#include "src/options.h"
#include "src/output.h"
#include "src/stat.h"

enum { OPTION_BY = OPTION_JSON + 1 };

static const struct command_option stat_options[] = {
    { 'f', "format", N_("NAME"), N_("text, json, svg; default: text") },
    { OPTION_JSON, "json", NULL, N_("the same as --format=json") },
    { OPTION_BY, "by", N_("WHAT"), N_("a line for each file or locale; default: file") },
    { 'o', "output", N_("FILE"), N_("write to FILE") },
    { 0, NULL, NULL, NULL },
};

enum format { TEXT, JSON, SVG };

struct request {
    struct file_list  files;
    struct stat_table table;
    const char       *output;
    enum format       format;
    bool              by_locale;
};

/* The texts of a source. */
static stele_text_counts source_size(const stele_bundle *bundle)
{
    const stele_document *document = stele_bundle_document(bundle);
    const stele_unit     *unit;
    stele_text_counts     size = { 0 };

    for (size_t i = 0; document && (unit = stele_document_at(document, i)); i++) {
        const stele_text_counts counts = stele_text_count(unit->text);
        size.words += counts.words;
        size.characters += counts.characters;
    }
    return size;
}

static stele_status print_source_text(stele_buffer *text, const stele_bundle *bundle)
{
    const stele_text_counts    size = source_size(bundle);
    const stele_bundle_locale *locale;
    stele_status               status = stat_say(text, _("texts: %zu\n"), stele_bundle_unit_count(bundle));

    if (status == STELE_OK)
        status = stat_say(text, _("%zu words, %zu characters in the document\n"), size.words, size.characters);
    for (size_t i = 0; status == STELE_OK && (locale = stele_bundle_locale_at(bundle, i)); i++) {
        status = stat_say(text, "%.*s: ", STELE_STR_ARGS(locale->name));
        if (status == STELE_OK && locale->is_source)
            status = stat_say(text, "%s, ", _("source language"));
        if (status == STELE_OK)
            status = stat_say(text, _("%zu translated, %zu fuzzy, %zu untranslated; %u%% complete\n"),
                              locale->translated, locale->fuzzy, locale->untranslated, listing_percent(bundle, locale));
    }
    return status;
}

static stele_status print_source_json(stele_buffer *text, const stele_bundle *bundle)
{
    const stele_text_counts    size = source_size(bundle);
    const stele_bundle_locale *locale;
    const stele_sink           sink = stele_sink_buffer(text);
    stele_status               status = stat_say(text,
                                                 "{\n  \"units\": %zu,\n  \"words\": %zu,\n  \"characters\": %zu,\n  \"locales\": [",
                                                 stele_bundle_unit_count(bundle), size.words, size.characters);

    for (size_t i = 0; status == STELE_OK && (locale = stele_bundle_locale_at(bundle, i)); i++) {
        if ((status = stat_say(text, "%s\n    {\"name\": ", i ? "," : "")) == STELE_OK
            && (status = json_write_string(sink, locale->name)) == STELE_OK)
            status = stat_say(text,
                              ", \"tag\": \"%s\", \"translated\": %zu, \"fuzzy\": %zu, \"untranslated\": %zu, "
                              "\"complete\": %u, \"source\": %s}",
                              locale->locale.tag, locale->translated, locale->fuzzy, locale->untranslated,
                              listing_percent(bundle, locale), locale->is_source ? "true" : "false");
    }
    return status == STELE_OK ? json_write(sink, "\n  ]\n}\n") : status;
}

/* The bars of a source: its locales but for the source language. */
static stele_status print_source_svg(stele_buffer *text, const stele_bundle *bundle)
{
    struct stat_table table = { .locales = calloc(stele_bundle_locale_count(bundle) + 1, sizeof *table.locales) };
    const stele_bundle_locale *locale;
    stele_status               status;

    if (!table.locales)
        return STELE_NO_MEMORY;
    for (size_t i = 0; (locale = stele_bundle_locale_at(bundle, i)); i++) {
        struct stat_row *row = &table.locales[table.locale_count];
        if (locale->is_source)
            continue;
        row->locale = locale->locale;
        row->sizes.source[STELE_TRANSLATED].messages = locale->translated;
        row->sizes.source[STELE_FUZZY].messages = locale->fuzzy;
        row->sizes.source[STELE_UNTRANSLATED].messages = locale->untranslated;
        table.locale_count++;
    }
    status = stat_print_svg(text, &table);
    free(table.locales);
    return status;
}

static stele_status print_source(stele_buffer *text, const char *source, enum format format, stele_report *report)
{
    stele_bundle *bundle;
    stele_status  status = command_open(&bundle, source, &(stele_bundle_options){ .keep_going = true }, report);

    if (status == STELE_OK)
        status = format == JSON  ? print_source_json(text, bundle)
                 : format == SVG ? print_source_svg(text, bundle)
                                 : print_source_text(text, bundle);
    stele_bundle_close(bundle);
    return status;
}

/* The locale of a catalog: what its header names; else what its file is called. */
static void find_locale(stele_locale *locale, const stele_catalog *catalog, const char *path)
{
    const char     *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path;
    const stele_str field = stele_catalog_header_field(catalog, stele_str_of("Language"));

    if (field.length && stele_locale_parse(locale, field, NULL) == STELE_OK)
        return;
    if (stele_locale_parse(locale, (stele_str){ name, strcspn(name, ".") }, NULL) != STELE_OK)
        *locale = (stele_locale){ 0 };
}

/* Reads a document as the template that would be made of it. */
static stele_status read_document(stele_catalog **catalog, struct file_task *task)
{
    stele_document *document;
    stele_status status = stele_document_open_as(&document, task->path, &(stele_document_options){ .texts_only = true },
                                                 task->report);

    *catalog = NULL;
    if (status == STELE_OK)
        status = stele_template_make(catalog, (const stele_document *const[]){ document }, 1, NULL, task->report);
    stele_document_free(document);
    return status;
}

static stele_status measure(struct file_task *task, void *context)
{
    struct request  *request = context;
    struct stat_row *row = &request->table.files[task->place];
    const size_t     length = strlen(task->path);
    const bool       is_document = !is_catalog_name(task->path) && stele_reader_for(task->path);
    stele_catalog   *catalog;
    stele_status     status = is_document ? read_document(&catalog, task) : catalogs_read(&catalog, task);

    row->name = request->files.paths[task->place];
    if (status == STELE_OK) {
        row->sizes = stele_catalog_measure(catalog);
        row->known = true;
        if (!is_document && !(length > 4 && strcmp(task->path + length - 4, ".pot") == 0))
            find_locale(&row->locale, catalog, task->path);
    }
    stele_catalog_free(catalog);
    return status;
}

/* Adds the files up, all of them and those of each locale. */
static stele_status add_up(struct stat_table *table)
{
    size_t capacity = 0;

    for (size_t i = 0; i < table->file_count; i++) {
        const struct stat_row *row = &table->files[i];
        size_t                 at = 0;

        if (!row->known)
            continue;
        stat_add(&table->total, row);
        if (!*row->locale.tag)
            continue;
        while (at < table->locale_count && strcmp(table->locales[at].locale.tag, row->locale.tag) != 0)
            at++;
        if (at == capacity) {
            struct stat_row *more = realloc(table->locales, (2 * capacity + 16) * sizeof *more);
            if (!more)
                return STELE_NO_MEMORY;
            table->locales = more;
            capacity = 2 * capacity + 16;
        }
        if (at == table->locale_count)
            table->locales[table->locale_count++] = (struct stat_row){ .locale = row->locale, .known = true };
        stat_add(&table->locales[at], row);
    }
    for (size_t i = 0; i < table->locale_count; i++)
        table->locales[i].name = table->locales[i].locale.tag;
    return STELE_OK;
}

static stele_status write_text(const char *path, const stele_buffer *text, stele_report *report)
{
    struct output output;
    stele_sink    sink;
    stele_status  status = output_begin(&output, path, report);

    if (status != STELE_OK)
        return status;
    sink = output_sink(&output);
    return output_end(&output, sink.write(sink.context, text->data ? text->data : "", text->length), report);
}

static int stat_source(struct invocation *run, const struct request *request, const char *source)
{
    stele_buffer text = { 0 };
    stele_status status = print_source(&text, source, request->format, run->report);

    if (status == STELE_OK)
        status = write_text(request->output, &text, run->report);
    stele_buffer_free(&text);
    return command_finish(run, status);
}

static int stat_files(struct invocation *run, struct request *request)
{
    struct stat_table *table = &request->table;
    stele_buffer       text = { 0 };
    stele_status       status = catalogs_expand(&request->files);
    int                worst = EXIT_DONE, ended;

    table->file_count = request->files.count;
    table->files = calloc(table->file_count + 1, sizeof *table->files);
    if (!table->files)
        status = STELE_NO_MEMORY;
    if (status == STELE_OK)
        worst = files_run(run, &request->files, measure, request);
    if (status == STELE_OK)
        status = add_up(table);
    if (status == STELE_OK)
        status = request->format == JSON  ? stat_print_json(&text, table)
                 : request->format == SVG ? stat_print_svg(&text, table)
                                          : stat_print_text(&text, table, request->by_locale);
    if (status == STELE_OK)
        status = write_text(request->output, &text, run->report);
    stele_buffer_free(&text);
    free(table->files);
    free(table->locales);
    ended = command_finish(run, status);
    return ended > worst ? ended : worst;
}

static bool take_option(struct invocation *run, struct request *request, int letter)
{
    static const char *const formats[] = { "text", "json", "svg", NULL }, *const rows[] = { "file", "locale", NULL };
    int place;

    switch (letter) {
    case 'f':
        if (!options_choose(run, formats, optarg, &place))
            return false;
        request->format = (enum format)place;
        return true;
    case OPTION_JSON: request->format = JSON; return true;
    case OPTION_BY:
        if (!options_choose(run, rows, optarg, &place))
            return false;
        request->by_locale = place == 1;
        return true;
    case 'o': request->output = optarg; return true;
    }
    return files_take_option(run, &request->files, letter);
}

/* Whether the operands are a source as for render: a compiled bundle, a folder with stele.meta or what is none, or nothing. */
static bool is_source(const struct invocation *run, const struct request *request)
{
    char        meta[4096];
    const char *path;
    struct stat about;

    if (request->files.list_count || run->argc - optind > 1)
        return false;
    if (run->argc - optind == 0)
        return true;
    path = run->argv[optind];
    if (stat(path, &about) != 0 || !S_ISDIR(about.st_mode))
        return !output_is_standard(path) && !is_catalog_name(path) && !stele_reader_for(path);
    snprintf(meta, sizeof meta, "%s/stele.meta", path);
    return access(meta, F_OK) == 0;
}

static int run_stat(struct invocation *run)
{
    struct request request = { 0 };
    int            letter;

    while ((letter = options_next(run)) > 0) {
        if (!take_option(run, &request, letter))
            return run->exit_status;
    }
    if (letter == OPTIONS_STOP)
        return run->exit_status;
    if (is_source(run, &request))
        return stat_source(run, &request, optind < run->argc ? run->argv[optind] : NULL);
    return files_operands(run, &request.files) ? stat_files(run, &request) : run->exit_status;
}

const struct command command_stat = {
    .name = "stat",
    .operands = N_("[SOURCE|FILE...]"),
    .summary = N_("count words, and messages by state"),
    .about = N_("Counts words, characters, and texts that are translated, fuzzy and\n"
                "untranslated, of a source, a folder as for render; or of files: catalogs,\n"
                "templates, documents, and folders with catalogs."),
    .options = stat_options,
    .shared = { files_options_without_f },
    .run = run_stat,
};
