/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* stele amend: a mistake in a source is mended in its document, the template and all catalogs, which stay what they were but for that.
 *
 * All files are read and changed in memory first, then all are written beside their places and brought to the disk, and only then the
 * first is put there: what can fail has failed before anything changed. */
#include "src/amend.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "src/i18n.h"
#include "src/localizing.h"
#include "src/options.h"
#include "src/output.h"
#include "src/settings.h"

enum { OPTION_FROM = OPTION_LONG, OPTION_TO, OPTION_TEMPLATE, OPTION_CATALOGS, OPTION_DOMAIN, OPTION_CHECK };

static const struct command_option amend_options[] = {
    { OPTION_FROM, "from", N_("TEXT"), N_("what is wrong: a text of a document, or a piece of\none") },
    { OPTION_TO, "to", N_("TEXT"), N_("what is to stand in its place") },
    { OPTION_TEMPLATE, "template", N_("FILE"), N_("the template, which may be a pattern as those of\ncatalogs") },
    { OPTION_CATALOGS, "catalogs", N_("WHERE"),
      N_("a folder with LOCALE.po, or a pattern such as\npo/{locale}/{stem}.po; default: po") },
    { OPTION_DOMAIN, "domain", N_("NAME"), N_("what stands for {domain} in it") },
    { OPTION_CHECK, "check", NULL, N_("write nothing; end with 1 where something would\nchange") },
    { 0, NULL, NULL, NULL },
};

/* A file that is to be written. */
struct change {
    char         *path;
    stele_buffer  bytes;
    stele_output *output;
};

struct request {
    struct file_list files;
    struct documents documents;
    struct amendment amendment;
    const char *template, *catalogs, *domain;
    bool                 check;
    char               **operands;
    size_t               operand_count;
    struct amended_texts texts;
    stele_document     **after; /* Of each document; NULL where it stays. */
    struct change       *changes;
    size_t               change_count, text_count, catalog_count;
};

/* Adds a file that is to be written; its bytes are the caller's to fill in. NULL where there is no memory. */
static struct change *add_change(struct request *request, const char *path)
{
    struct change *changes = realloc(request->changes, (request->change_count + 1) * sizeof *changes);
    char          *copy = strdup(path);

    if (changes)
        request->changes = changes;
    if (!changes || !copy) {
        free(copy);
        return NULL;
    }
    changes[request->change_count] = (struct change){ .path = copy };
    return &changes[request->change_count++];
}

/* Shows what changes in a document, from the place `from` among the texts on. */
static void show(const struct request *request, const char *name, size_t from)
{
    for (size_t i = from; i < request->texts.count; i++) {
        const struct amended_text *text = &request->texts.items[i];
        if (text->changed)
            printf("%s:%zu: %s\n-%.*s\n+%.*s\n", name, text->line, _("changes"), (int)text->old_text.length,
                   text->old_text.data, (int)text->new_text.length, text->new_text.data);
    }
}

/* Changes the documents, in memory. */
static stele_status amend_documents(struct invocation *run, struct request *request)
{
    stele_status status = STELE_OK;

    request->after = calloc(request->files.count + 1, sizeof *request->after);
    if (!request->after)
        return STELE_NO_MEMORY;
    for (size_t i = 0; i < request->files.count && status == STELE_OK; i++) {
        const stele_document *document = request->documents.read[i];
        const size_t          from = request->texts.count;
        struct change        *change;
        if (!document)
            continue;
        status = amend_document(&request->amendment, document, &request->documents.options, &request->after[i],
                                &request->texts, run->report);
        if (status != STELE_OK || !request->after[i])
            continue;
        if (!(change = add_change(request, request->files.paths[i])))
            return STELE_NO_MEMORY;
        status = stele_buffer_add_str(&change->bytes, stele_document_bytes(request->after[i]));
        for (size_t text = from; text < request->texts.count; text++)
            request->text_count += request->texts.items[text].changed;
        if (!run->quiet)
            show(request, request->files.paths[i], from);
    }
    return status;
}

/* Changes a catalog, in memory, unless it was already. */
static stele_status amend_file(struct invocation *run, struct request *request, const char *path)
{
    stele_catalog *catalog = NULL;
    struct change *change;
    size_t         count = 0;
    stele_status   status;

    for (size_t i = 0; i < request->change_count; i++) {
        if (strcmp(request->changes[i].path, path) == 0)
            return STELE_OK;
    }
    status = stele_catalog_open(&catalog, path, run->report);
    if (status == STELE_OK)
        status = amend_catalog(&request->texts, catalog, path, &count);
    if (status == STELE_OK && count) {
        request->catalog_count++;
        status = (change = add_change(request, path))
                     ? stele_catalog_write(catalog, stele_sink_buffer(&change->bytes), run->report)
                     : STELE_NO_MEMORY;
    }
    stele_catalog_free(catalog);
    return status;
}

/* Changes the template and the catalogs of a document. */
static stele_status amend_catalogs(struct invocation *run, struct request *request, const char *pattern,
                                   const char *relative)
{
    stele_buffer mine = { 0 }, path = { 0 };
    char       **names = NULL;
    size_t       count = 0;
    stele_status status = STELE_OK;

    if (request->template
        && (status = pattern_fill(&path, request->template, "", relative, request->domain)) == STELE_OK)
        status = amend_file(run, request, path.data);
    if (status == STELE_OK)
        status = pattern_fill(&mine, pattern, "{locale}", relative, request->domain);
    if (status == STELE_OK)
        status = pattern_locales(&names, &count, mine.data, request->domain);
    for (size_t i = 0; i < count; i++) {
        if (status == STELE_OK && (status = pattern_fill(&path, mine.data, names[i], "", request->domain)) == STELE_OK
            && access(path.data, F_OK) == 0)
            status = amend_file(run, request, path.data);
        free(names[i]);
    }
    free(names);
    stele_buffer_free(&mine);
    stele_buffer_free(&path);
    return status;
}

/* Writes all files beside their places, then puts them there. */
static stele_status write_all(struct invocation *run, struct request *request)
{
    stele_status status = STELE_OK, ended;

    for (size_t i = 0; i < request->change_count && status == STELE_OK; i++) {
        struct change *change = &request->changes[i];
        stele_sink     sink;
        if ((status = stele_output_open(&change->output, change->path, run->report)) != STELE_OK)
            break;
        sink = stele_output_sink(change->output);
        status = sink.write(sink.context, change->bytes.data ? change->bytes.data : "", change->bytes.length);
        if (status == STELE_OK)
            status = stele_output_sync(change->output);
    }
    for (size_t i = 0; i < request->change_count; i++) {
        ended = stele_output_close(request->changes[i].output, status, run->report);
        status = status == STELE_OK ? ended : status;
    }
    return status;
}

static void release(struct request *request)
{
    for (size_t i = 0; i < request->change_count; i++) {
        free(request->changes[i].path);
        stele_buffer_free(&request->changes[i].bytes);
    }
    free(request->changes);
    for (size_t i = 0; request->after && i < request->files.count; i++)
        stele_document_free(request->after[i]);
    free(request->after);
    free(request->texts.items);
    free(request->texts.by_text);
    free(request->texts.by_id);
    documents_free(&request->documents);
}

static stele_status amend_all(struct invocation *run, struct request *request)
{
    char        *pattern = NULL;
    stele_status status = amend_documents(run, request);

    if (status == STELE_OK && request->text_count == 0) {
        complain(_("no text has '%s' in it"), request->amendment.from.data);
        return STELE_NOT_FOUND;
    }
    if (status == STELE_OK && !amend_sort(&request->texts))
        status = STELE_NO_MEMORY;
    if (status == STELE_OK)
        status = pattern_find(&pattern, request->catalogs, request->domain);
    for (size_t i = 0; i < request->files.count && status == STELE_OK; i++) {
        if (request->after[i])
            status = amend_catalogs(run, request, pattern,
                                    page_relative(request->files.paths[i], request->operands, request->operand_count));
    }
    free(pattern);
    if (status == STELE_OK && !request->check)
        status = write_all(run, request);
    return status;
}

static int amend(struct invocation *run, struct request *request)
{
    stele_status status;
    int          worst = EXIT_DONE, exit_status;

    request->operands = request->files.paths;
    request->operand_count = request->files.count;
    request->documents.options.texts_only = true;
    status = documents_expand(&request->files, &request->documents);
    if (status == STELE_OK)
        worst = documents_read(run, &request->files, &request->documents);
    if (status == STELE_OK && worst == EXIT_DONE)
        status = amend_all(run, request);
    fflush(stdout); /* What changes comes before how much. */
    exit_status = command_finish(run, status);
    if (exit_status == EXIT_DONE && worst == EXIT_DONE && !run->quiet)
        fprintf(stderr, _("texts: %zu, catalogs: %zu\n"), request->text_count, request->catalog_count);
    release(request);
    return exit_status > worst ? exit_status : worst;
}

static bool take_option(struct invocation *run, struct request *request, int letter)
{
    switch (letter) {
    case OPTION_FROM: request->amendment.from = stele_str_of(optarg); return true;
    case OPTION_TO: request->amendment.to = stele_str_of(optarg); return true;
    case OPTION_TEMPLATE: request->template = optarg; return true;
    case OPTION_CATALOGS: request->catalogs = optarg; return true;
    case OPTION_DOMAIN: request->domain = optarg; return true;
    case OPTION_CHECK: request->check = true; return true;
    }
    return files_take_option(run, &request->files, letter) && documents_take_option(run, &request->documents, letter);
}

static int run_amend(struct invocation *run)
{
    struct request request;
    settings_found found;
    int            letter, exit_status;

    do {
        request = (struct request){ .catalogs = "po", .domain = "" };
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
    if (!request.amendment.from.length || !request.amendment.to.data) {
        options_refuse(run, _("--from and --to say what is replaced by what"));
        return run->exit_status;
    }
    exit_status = amend(run, &request);
    return exit_status == EXIT_DONE && request.check ? EXIT_CONTENT : exit_status;
}

const struct command command_amend = {
    .name = "amend",
    .operands = N_("DOCUMENT..."),
    .summary = N_("mend a source and keep its translations"),
    .about = N_("Replaces a text in documents, their template and their catalogs at once.\n"
                "Translations stay as they are, and so does their state: for mistakes in the\n"
                "source that change nothing in what it says."),
    .options = amend_options,
    .shared = { documents_options, files_options },
    .run = run_amend,
};
