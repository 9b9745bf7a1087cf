/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* stele select: the messages that are in some state or have some text, as a catalog, a list, a count, or JSON. */
#include <stdio.h>

#include "src/catalogs.h"
#include "src/i18n.h"
#include "src/json.h"
#include "src/options.h"
#include "src/pattern.h"

enum {
    OPTION_TRANSLATED = OPTION_LONG,
    OPTION_FUZZY,
    OPTION_UNTRANSLATED,
    OPTION_OBSOLETE,
    OPTION_ID,
    OPTION_TRANSLATION,
    OPTION_CONTEXT,
    OPTION_COMMENT,
    OPTION_LOCATION,
    OPTION_FLAG,
    OPTION_REGEXP,
    OPTION_IGNORE_CASE,
    OPTION_INVERT,
    OPTION_COUNT,
    OPTION_LIST,
    OPTION_JSON,
    OPTION_EXIT_CODE
};

static const struct command_option select_options[] = {
    { OPTION_TRANSLATED, "translated", NULL, N_("messages that are translated") },
    { OPTION_FUZZY, "fuzzy", NULL, N_("messages whose translation is in doubt") },
    { OPTION_UNTRANSLATED, "untranslated", NULL, N_("messages that lack a translation") },
    { OPTION_OBSOLETE, "obsolete", NULL, N_("messages that are no longer in use") },
    { OPTION_ID, "id", N_("TEXT"), N_("messages with TEXT in their source text") },
    { OPTION_TRANSLATION, "msgstr", N_("TEXT"), N_("with TEXT in their translation") },
    { OPTION_CONTEXT, "msgctxt", N_("TEXT"), N_("with TEXT in their context") },
    { OPTION_COMMENT, "comment", N_("TEXT"), N_("with TEXT in a comment") },
    { OPTION_LOCATION, "location", N_("TEXT"), N_("with TEXT in a reference") },
    { OPTION_FLAG, "flag", N_("TEXT"), N_("with the flag TEXT") },
    { OPTION_REGEXP, "regexp", NULL, N_("take each TEXT for a regular expression (POSIX,\nextended)") },
    { OPTION_IGNORE_CASE, "ignore-case", NULL, N_("take capital and small letters as the same") },
    { OPTION_INVERT, "invert", NULL, N_("all other messages") },
    { OPTION_COUNT, "count", NULL, N_("print how many there are") },
    { OPTION_LIST, "list", NULL, N_("print FILE:LINE: and the source text of each") },
    { OPTION_JSON, "json", NULL, N_("print a JSON object for each, one a line") },
    { OPTION_EXIT_CODE, "exit-code", NULL, N_("end with 1 where no message is selected") },
    { 0, NULL, NULL, NULL },
};

struct request {
    struct file_list files;
    struct layout    layout;
    struct selection selection;
    int              form; /* OPTION_COUNT, OPTION_LIST, OPTION_JSON; 0 for a catalog. */
    bool             exit_code;
};

/* What stele_catalog_keep() asks. */
struct sieve {
    const struct selection *selection;
    size_t                  kept;
    stele_status            status;
};

static bool keeps(const stele_message *message, void *context)
{
    struct sieve *sieve = context;

    if (stele_message_is_header(message))
        return true;
    if (!selection_has(sieve->selection, message, &sieve->status))
        return false;
    sieve->kept++;
    return true;
}

/* A source text on one line. */
static stele_status write_on_line(stele_sink sink, stele_str text)
{
    stele_status status = STELE_OK;

    for (size_t at = 0; at < text.length && status == STELE_OK;) {
        size_t end = at;
        char   escape[8];

        while (end < text.length && (unsigned char)text.data[end] >= 0x20 && text.data[end] != 0x7f)
            end++;
        status = sink.write(sink.context, text.data + at, end - at);
        if (status == STELE_OK && end < text.length) {
            unsigned char c = (unsigned char)text.data[end++];
            snprintf(escape, sizeof escape, c == '\n' ? "\\n" : c == '\t' ? "\\t" : "\\x%02x", c);
            status = json_write(sink, escape);
        }
        at = end;
    }
    return status;
}

static stele_status list_message(struct file_task *task, const stele_message *message)
{
    stele_status status;

    if ((status = json_write(task->sink, task->name)) == STELE_OK
        && (status = json_write_number(task->sink, ":", stele_message_line(message))) == STELE_OK
        && (status = json_write(task->sink, ": ")) == STELE_OK
        && (status = write_on_line(task->sink, stele_message_msgid(message))) == STELE_OK)
        status = json_write(task->sink, "\n");
    return status;
}

/* A member that is a string; nothing for one that is absent. */
static stele_status write_member(stele_sink sink, const char *name, stele_str text)
{
    stele_status status = STELE_OK;

    if (!text.data)
        return STELE_OK;
    if ((status = json_write(sink, ", \"")) == STELE_OK && (status = json_write(sink, name)) == STELE_OK
        && (status = json_write(sink, "\": ")) == STELE_OK)
        status = json_write_string(sink, text);
    return status;
}

/* A member that is an array of comments; nothing for none. */
static stele_status write_comments(stele_sink sink, const char *name, const stele_message *message,
                                   stele_comment_kind kind)
{
    stele_status status = STELE_OK;
    stele_str    text;
    bool         any = false;

    for (size_t at = 0; status == STELE_OK && stele_message_comment(message, kind, &at, &text); any = true) {
        if (any)
            status = json_write(sink, ", ");
        else if ((status = json_write(sink, ", \"")) == STELE_OK && (status = json_write(sink, name)) == STELE_OK)
            status = json_write(sink, "\": [");
        if (status == STELE_OK)
            status = json_write_string(sink, text);
    }
    return any && status == STELE_OK ? json_write(sink, "]") : status;
}

static stele_status write_forms(stele_sink sink, const stele_message *message)
{
    stele_status status = json_write(sink, ", \"msgstr\": [");

    for (size_t form = 0; form < stele_message_form_count(message) && status == STELE_OK; form++) {
        if (form > 0)
            status = json_write(sink, ", ");
        if (status == STELE_OK)
            status = json_write_string(sink, stele_message_msgstr(message, form));
    }
    return status == STELE_OK ? json_write(sink, "]") : status;
}

static stele_status write_json(struct file_task *task, const stele_message *message, size_t number)
{
    static const char *const states[] = { "untranslated", "fuzzy", "translated", "obsolete" };
    const stele_sink         sink = task->sink;
    const char              *state = states[stele_message_get_state(message)];
    stele_status             status;

    if ((status = json_write(sink, "{\"file\": ")) == STELE_OK
        && (status = json_write_string(sink, stele_str_of(task->name))) == STELE_OK
        && (status = json_write_number(sink, ", \"line\": ", stele_message_line(message))) == STELE_OK
        && (status = json_write_number(sink, ", \"number\": ", number)) == STELE_OK
        && (status = write_member(sink, "state", stele_str_of(state))) == STELE_OK
        && (status = write_member(sink, "msgctxt", stele_message_msgctxt(message))) == STELE_OK
        && (status = write_member(sink, "msgid", stele_message_msgid(message))) == STELE_OK
        && (status = write_member(sink, "msgid_plural", stele_message_msgid_plural(message))) == STELE_OK
        && (status = write_forms(sink, message)) == STELE_OK
        && (status = write_comments(sink, "flags", message, STELE_COMMENT_FLAG)) == STELE_OK
        && (status = write_comments(sink, "comments", message, STELE_COMMENT_TRANSLATOR)) == STELE_OK
        && (status = write_comments(sink, "extracted", message, STELE_COMMENT_EXTRACTED)) == STELE_OK
        && (status = write_comments(sink, "references", message, STELE_COMMENT_REFERENCE)) == STELE_OK)
        status = json_write(sink, "}\n");
    return status;
}

static stele_status print_count(struct file_task *task, const struct request *request, size_t count)
{
    stele_status status = STELE_OK;

    if (request->files.count > 1 && (status = json_write(task->sink, task->name)) == STELE_OK)
        status = json_write(task->sink, ":");
    if (status == STELE_OK && (status = json_write_number(task->sink, "", count)) == STELE_OK)
        status = json_write(task->sink, "\n");
    return status;
}

/* Prints what is selected in one file. */
static stele_status print_selected(struct file_task *task, void *context)
{
    const struct request *request = context;
    const stele_message  *message;
    stele_catalog        *catalog;
    size_t                number = 0, count = 0;
    stele_status          failed = STELE_OK, status = catalogs_read(&catalog, task);

    for (size_t i = 0; status == STELE_OK && (message = stele_catalog_at(catalog, i)); i++) {
        number += !stele_message_is_header(message);
        if (!selection_has(&request->selection, message, &failed))
            continue;
        count++;
        if (request->form == OPTION_LIST)
            status = list_message(task, message);
        else if (request->form == OPTION_JSON)
            status = write_json(task, message, number);
    }
    if (status == STELE_OK)
        status = failed;
    if (status == STELE_OK && request->form == OPTION_COUNT)
        status = print_count(task, request, count);
    if (status == STELE_OK && request->exit_code && count == 0)
        status = STELE_INCOMPLETE;
    stele_catalog_free(catalog);
    return status;
}

/* Leaves in a catalog what is selected. */
static stele_status sift(stele_catalog *catalog, void *context)
{
    const struct request *request = context;
    struct sieve          sieve = { &request->selection, 0, STELE_OK };
    stele_status          status = stele_catalog_keep(catalog, keeps, &sieve);

    if (status == STELE_OK)
        status = sieve.status;
    return status == STELE_OK && request->exit_code && sieve.kept == 0 ? STELE_INCOMPLETE : status;
}

static bool take_option(struct invocation *run, struct request *request, int letter)
{
    struct selection *selection = &request->selection;

    switch (letter) {
    case OPTION_TRANSLATED: selection->states |= 1u << STELE_TRANSLATED; return true;
    case OPTION_FUZZY: selection->states |= 1u << STELE_FUZZY; return true;
    case OPTION_UNTRANSLATED: selection->states |= 1u << STELE_UNTRANSLATED; return true;
    case OPTION_OBSOLETE: selection->states |= 1u << STELE_OBSOLETE; return true;
    case OPTION_ID: return selection_add(run, selection, IN_ID, optarg);
    case OPTION_TRANSLATION: return selection_add(run, selection, IN_TRANSLATION, optarg);
    case OPTION_CONTEXT: return selection_add(run, selection, IN_CONTEXT, optarg);
    case OPTION_COMMENT: return selection_add(run, selection, IN_COMMENT, optarg);
    case OPTION_LOCATION: return selection_add(run, selection, IN_LOCATION, optarg);
    case OPTION_FLAG: return selection_add(run, selection, IN_FLAG, optarg);
    case OPTION_REGEXP: selection->expressions = true; return true;
    case OPTION_IGNORE_CASE: selection->ignore_case = true; return true;
    case OPTION_INVERT: selection->invert = true; return true;
    case OPTION_COUNT:
    case OPTION_LIST:
    case OPTION_JSON: request->form = letter; return true;
    case OPTION_EXIT_CODE: request->exit_code = true; return true;
    }
    return files_take_option(run, &request->files, letter) && layout_take_option(run, &request->layout, letter);
}

static int select_messages(struct invocation *run, struct request *request)
{
    int letter;

    while ((letter = options_next(run)) > 0) {
        if (!take_option(run, request, letter))
            return run->exit_status;
    }
    if (letter == OPTIONS_STOP || !files_operands(run, &request->files) || !selection_prepare(run, &request->selection))
        return run->exit_status;
    if (request->form && request->layout.path) {
        options_refuse(run, _("-o is for a catalog, not for --count, --list or --json"));
        return run->exit_status;
    }
    if (request->form)
        return files_run(run, &request->files, print_selected, request);
    request->layout.options.anew = request->layout.changed;
    return catalogs_join(run, &request->files, &request->layout,
                         &(struct catalogs_joining){ .change = sift, .context = request });
}

static int run_select(struct invocation *run)
{
    struct request request = { 0 };
    int            exit_status = select_messages(run, &request);

    selection_free(&request.selection);
    return exit_status;
}

const struct command command_select = {
    .name = "select",
    .operands = N_("FILE..."),
    .summary = N_("pick messages out of catalogs"),
    .about = N_("Writes a catalog with those messages that are in one of the states and have the\n"
                "texts that are given; of several texts for the same part one is enough. Entries\n"
                "stay as they are in FILE unless an option lays them out anew."),
    .options = select_options,
    .shared = { layout_options, files_options },
    .run = run_select,
};
