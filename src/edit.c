/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* stele edit: changes to messages, for scripts. The options are steps that are done in order; some choose the message that
 * those behind them are for. Entries that no step touches keep their bytes. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "src/address.h"
#include "src/catalogs.h"
#include "src/i18n.h"
#include "src/options.h"
#include "src/output.h"

enum {
    OPTION_SET = OPTION_LONG,
    OPTION_MESSAGE,
    OPTION_CONTEXT,
    OPTION_ID,
    OPTION_ALL,
    OPTION_FORM,
    OPTION_TEXT,
    OPTION_SET_FUZZY,
    OPTION_CLEAR_FUZZY,
    OPTION_CLEAR_PREVIOUS,
    OPTION_SET_OBSOLETE,
    OPTION_CLEAR_OBSOLETE,
    OPTION_ADD_FLAG,
    OPTION_REMOVE_FLAG,
    OPTION_ADD_COMMENT,
    OPTION_REMOVE,
    OPTION_HEADER,
    OPTION_DRY_RUN
};

static const struct command_option edit_options[] = {
    { OPTION_SET, "set", N_("ID=TEXT"),
      N_("translate the message ID by TEXT; ID is a source\ntext, CONTEXT|TEXT, #NUMBER, or :LINE; a\n"
         "backslash before = | # : takes their meaning away") },
    { OPTION_FORM, "form", N_("N"), N_("texts behind this are for plural form N, from 0") },
    { OPTION_MESSAGE, "message", N_("ID"), N_("what stands behind this is done to the message ID") },
    { OPTION_CONTEXT, "msgctxt", N_("TEXT"), N_("the context for the next --msgid, as it is") },
    { OPTION_ID, "msgid", N_("TEXT"), N_("as --message, for a source text as it is") },
    { OPTION_ALL, "all", NULL, N_("what stands behind this is done to all messages") },
    { OPTION_TEXT, "text", N_("TEXT"), N_("translate the message by TEXT") },
    { OPTION_SET_FUZZY, "set-fuzzy", NULL, N_("mark it as in doubt") },
    { OPTION_CLEAR_FUZZY, "clear-fuzzy", NULL, N_("mark it as in doubt no more") },
    { OPTION_CLEAR_PREVIOUS, "clear-previous", NULL, N_("remove its former source text") },
    { OPTION_SET_OBSOLETE, "set-obsolete", NULL, N_("mark it as no longer in use") },
    { OPTION_CLEAR_OBSOLETE, "clear-obsolete", NULL, N_("bring it back into use") },
    { OPTION_ADD_FLAG, "add-flag", N_("FLAG"), N_("give it a flag, such as no-wrap") },
    { OPTION_REMOVE_FLAG, "remove-flag", N_("FLAG"), N_("take a flag away") },
    { OPTION_ADD_COMMENT, "add-comment", N_("TEXT"), N_("add a line to its comment") },
    { OPTION_REMOVE, "remove", NULL, N_("remove it") },
    { OPTION_HEADER, "header", N_("NAME=VALUE"), N_("set a field of the header; NAME alone removes it") },
    { OPTION_DRY_RUN, "dry-run", NULL, N_("write nothing; end with 1 where something would\nchange") },
    { 0, NULL, NULL, NULL },
};

enum { FORM_MAX = 63 };

/* One change. */
struct step {
    int            letter;
    struct address address;
    const char    *argument;
    stele_str      name; /* Of a header field. */
    unsigned       form;
};

struct request {
    struct file_list files;
    struct layout    layout;
    bool             dry_run;
    struct step     *steps;
    size_t           count;
    /* What is read so far of the options: */
    const struct address *target; /* The address of the step that chose the message; NULL for none. */
    const char           *msgctxt;
    unsigned              form;
};

/* Tells that a step cannot be done to this file. */
static stele_status refuse(struct file_task *task, const struct step *step, const char *text, stele_status status)
{
    char line[400];

    snprintf(line, sizeof line, text, step->address.shown ? step->address.shown : step->argument);
    stele_report_add(task->report,
                     &(stele_diagnostic){ .severity = STELE_ERROR,
                                          .id = status == STELE_NOT_FOUND ? "command-no-message" : "command-no-text",
                                          .file = task->name,
                                          .text = line });
    return status;
}

static stele_status change_header(const struct step *step, stele_catalog *catalog)
{
    stele_str value = step->argument ? stele_str_of(step->argument) : (stele_str){ NULL, 0 };

    return stele_catalog_set_header_field(catalog, step->name, value);
}

/* Sets a translation. One that is there already is no change, however its entry is laid out. */
static stele_status change_text(const struct step *step, stele_catalog *catalog, const stele_message *message)
{
    const stele_str text = stele_str_of(step->argument), present = stele_message_msgstr(message, step->form);

    if (present.data && stele_str_equal(text, present))
        return STELE_OK;
    return stele_catalog_set_msgstr(catalog, message, step->form, text);
}

/* Does a step to a message. */
static stele_status change(const struct step *step, stele_catalog *catalog, const stele_message *message)
{
    const stele_str absent = { NULL, 0 }, argument = stele_str_of(step->argument);

    switch (step->letter) {
    case OPTION_SET:
    case OPTION_TEXT: return change_text(step, catalog, message);
    case OPTION_SET_FUZZY:
    case OPTION_CLEAR_FUZZY:
        return stele_catalog_set_flag(catalog, message, stele_str_of("fuzzy"), step->letter == OPTION_SET_FUZZY);
    case OPTION_CLEAR_PREVIOUS: return stele_catalog_set_previous(catalog, message, absent, absent, absent);
    case OPTION_SET_OBSOLETE:
    case OPTION_CLEAR_OBSOLETE:
        return stele_catalog_set_obsolete(catalog, message, step->letter == OPTION_SET_OBSOLETE);
    case OPTION_ADD_FLAG:
    case OPTION_REMOVE_FLAG: return stele_catalog_set_flag(catalog, message, argument, step->letter == OPTION_ADD_FLAG);
    case OPTION_ADD_COMMENT: return stele_catalog_add_comment(catalog, message, STELE_COMMENT_TRANSLATOR, argument);
    case OPTION_REMOVE: return stele_catalog_remove(catalog, message);
    }
    return STELE_OK;
}

static bool is_header(const stele_message *message, void *context)
{
    (void)context;
    return stele_message_is_header(message);
}

static stele_status change_all(const struct step *step, stele_catalog *catalog)
{
    const stele_message *message;
    stele_status         status = STELE_OK;

    if (step->letter == OPTION_REMOVE)
        return stele_catalog_keep(catalog, is_header, NULL);
    for (size_t i = 0; status == STELE_OK && (message = stele_catalog_at(catalog, i)); i++) {
        if (!stele_message_is_header(message))
            status = change(step, catalog, message);
    }
    return status;
}

static stele_status do_step(struct file_task *task, const struct step *step, stele_catalog *catalog)
{
    const stele_message *message;
    stele_status         status;

    if (step->letter == OPTION_MESSAGE || step->letter == OPTION_ID || step->letter == OPTION_ALL)
        return STELE_OK;
    if (step->letter == OPTION_HEADER) {
        status = change_header(step, catalog);
        return status == STELE_BAD_ARGUMENT ? refuse(task, step, _("this can be no field of a header: '%s'"), status)
                                            : status;
    }
    if (step->address.kind == ADDRESS_ALL) {
        status = change_all(step, catalog);
    } else {
        message = address_find(&step->address, catalog);
        if (!message)
            return refuse(task, step, _("there is no message '%s'"), STELE_NOT_FOUND);
        status = change(step, catalog, message);
    }
    return status == STELE_BAD_ARGUMENT
               ? refuse(task, step, _("the message '%s' cannot take this text or form"), status)
               : status;
}

/* Writes a catalog into memory. */
static stele_status write_text(stele_buffer *text, const stele_catalog *catalog, const struct request *request,
                               struct file_task *task)
{
    return stele_catalog_write_with(catalog, &request->layout.options, stele_sink_buffer(text), task->report);
}

/* Puts the new text into its place: the standard output, or, where it differs from the old, the file. */
static stele_status put(struct file_task *task, const struct request *request, const stele_buffer *before,
                        const stele_buffer *after)
{
    const bool    differs = before->length != after->length || memcmp(before->data, after->data, after->length) != 0;
    const char   *path = request->layout.path ? request->layout.path : task->path;
    stele_output *output;
    stele_sink    sink;
    stele_status  status;

    if (request->dry_run)
        return differs ? STELE_INCOMPLETE : STELE_OK;
    if (output_is_standard(path))
        return task->sink.write(task->sink.context, after->data, after->length);
    if (!differs && !request->layout.path)
        return STELE_OK;
    status = stele_output_open(&output, path, task->report);
    if (status != STELE_OK)
        return status;
    sink = stele_output_sink(output);
    return stele_output_close(output, sink.write(sink.context, after->data, after->length), task->report);
}

static stele_status edit(struct file_task *task, void *context)
{
    const struct request *request = context;
    stele_catalog        *catalog;
    stele_buffer          before = { 0 }, after = { 0 };
    stele_status          status = catalogs_read(&catalog, task), first = STELE_OK;

    if (status == STELE_OK)
        status = stele_catalog_write(catalog, stele_sink_buffer(&before), NULL); /* The bytes as they came. */
    for (size_t i = 0; i < request->count && status == STELE_OK; i++) {
        stele_status done = do_step(task, &request->steps[i], catalog);
        if (done == STELE_NO_MEMORY)
            status = done;
        else if (first == STELE_OK)
            first = done;
    }
    if (status == STELE_OK)
        status = first;
    if (status == STELE_OK && (status = write_text(&after, catalog, request, task)) == STELE_OK)
        status = put(task, request, &before, &after);
    stele_buffer_free(&before);
    stele_buffer_free(&after);
    stele_catalog_free(catalog);
    return status;
}

static bool refuse_address(struct invocation *run, const char *text, stele_status status)
{
    if (status == STELE_NO_MEMORY) {
        complain(_("there is not enough memory"));
        run->exit_status = EXIT_SYSTEM;
    } else {
        options_refuse(run, _("'%s' names no message"), text);
    }
    return false;
}

/* Reads ID=TEXT or NAME=VALUE. */
static bool take_pair(struct invocation *run, struct step *step)
{
    const size_t length = address_span(optarg);
    stele_status status;

    step->argument = optarg[length] ? optarg + length + 1 : NULL;
    if (step->letter == OPTION_HEADER) {
        step->name = (stele_str){ optarg, length };
        step->address.shown = optarg;
        return true;
    }
    if (!step->argument) {
        options_refuse(run, _("'%s' lacks an = and the text behind it"), optarg);
        return false;
    }
    status = address_read(&step->address, optarg, length);
    optarg[length] = '\0'; /* Diagnostics show the address alone. */
    return status == STELE_OK || refuse_address(run, optarg, status);
}

/* Takes an option that chooses the message for those behind it. */
static bool choose_target(struct invocation *run, struct request *request, struct step *step)
{
    stele_status status = STELE_OK;

    if (step->letter == OPTION_MESSAGE) {
        status = address_read(&step->address, optarg, strlen(optarg));
    } else if (step->letter == OPTION_ID) {
        step->address = (struct address){
            .exact = true, .msgctxt = stele_str_of(request->msgctxt), .msgid = stele_str_of(optarg), .shown = optarg
        };
        request->msgctxt = NULL;
    } else {
        step->address = (struct address){ .kind = ADDRESS_ALL, .shown = "--all" };
    }
    request->target = &step->address;
    return status == STELE_OK || refuse_address(run, optarg, status);
}

/* Takes an option that changes the message that was chosen. The address is borrowed from the step that chose it, which alone
 * releases what it holds. */
static bool take_change(struct invocation *run, struct request *request, struct step *step)
{
    if (!request->target) {
        options_refuse(run, _("an option that changes a message stands before any that chooses one"));
        return false;
    }
    step->address = *request->target;
    step->address.room = (stele_buffer){ 0 };
    step->argument = optarg;
    return true;
}

static bool take_step(struct invocation *run, struct request *request, int letter)
{
    struct step *step = &request->steps[request->count++];

    *step = (struct step){ .letter = letter, .form = request->form };
    switch (letter) {
    case OPTION_SET:
    case OPTION_HEADER: return take_pair(run, step);
    case OPTION_MESSAGE:
    case OPTION_ID:
    case OPTION_ALL: return choose_target(run, request, step);
    }
    return take_change(run, request, step);
}

static bool take_option(struct invocation *run, struct request *request, int letter)
{
    if (letter == OPTION_FORM)
        return options_number(run, optarg, FORM_MAX, &request->form);
    if (letter == OPTION_CONTEXT)
        request->msgctxt = optarg;
    else if (letter == OPTION_DRY_RUN)
        request->dry_run = true;
    else if (letter >= OPTION_SET && letter <= OPTION_HEADER)
        return take_step(run, request, letter);
    return files_take_option(run, &request->files, letter) && layout_take_option(run, &request->layout, letter);
}

static int edit_files(struct invocation *run, struct request *request)
{
    int letter;

    while ((letter = options_next(run)) > 0) {
        if (!take_option(run, request, letter))
            return run->exit_status;
    }
    if (letter == OPTIONS_STOP || !files_operands(run, &request->files))
        return run->exit_status;
    if (request->layout.path && request->files.count > 1) {
        options_refuse(run, _("-o is for one file; without it each is edited at its place"));
        return run->exit_status;
    }
    if (request->msgctxt) {
        options_refuse(run, _("--msgctxt needs a --msgid behind it"));
        return run->exit_status;
    }
    return files_run(run, &request->files, edit, request);
}

static int run_edit(struct invocation *run)
{
    /* No more steps than words. */
    struct request request = { .steps = calloc((size_t)run->argc + 1, sizeof *request.steps) };
    int            exit_status;

    if (!request.steps)
        return command_finish(run, STELE_NO_MEMORY);
    exit_status = edit_files(run, &request);
    for (size_t i = 0; i < request.count; i++)
        address_free(&request.steps[i].address);
    free(request.steps);
    return exit_status;
}

const struct command command_edit = {
    .name = "edit",
    .operands = N_("FILE..."),
    .summary = N_("change messages of catalogs"),
    .about = N_("Changes messages, at the place of FILE or into the file of -o. Where a message\n"
                "is not found nothing is written. Only the lines of changed entries differ."),
    .options = edit_options,
    .shared = { layout_options, files_options },
    .run = run_edit,
};
