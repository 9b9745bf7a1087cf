/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* stele diff: what differs between two catalogs, message by message. How entries are laid out, in which order they stand, and
 * where their source texts are in a program is no difference, unless it is asked for. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "src/i18n.h"
#include "src/json.h"
#include "src/options.h"
#include "src/output.h"
#include "src/terminal.h"

enum { OPTION_REFERENCES = OPTION_LONG, OPTION_STAT, OPTION_JSON };

static const struct command_option diff_options[] = {
    { 'o', "output", N_("FILE"), N_("write to FILE") },
    { OPTION_REFERENCES, "references", NULL, N_("compare references too") },
    { OPTION_STAT, "stat", NULL, N_("print how many messages were added, removed and\nchanged") },
    { OPTION_JSON, "json", NULL, N_("print a JSON object for each message that differs,\none a line") },
    { 0, NULL, NULL, NULL },
};

/* What is compared, and where the differences go. */
struct comparison {
    stele_catalog *before, *after;
    const char    *paths[2];
    stele_sink     sink;
    bool           references, json, color;
    size_t         added, removed, changed;
};

static const char *const removed_color = "\033[31m", *const added_color = "\033[32m", *const head_color = "\033[1m",
                         *const no_color = "\033[0m";

/* Whether two messages have the same lines of a kind. */
static bool same_lines(const stele_message *a, const stele_message *b, stele_comment_kind kind)
{
    size_t    at = 0, there = 0;
    stele_str line, other;

    while (stele_message_comment(a, kind, &at, &line)) {
        if (!stele_message_comment(b, kind, &there, &other) || !stele_str_equal(line, other))
            return false;
    }
    return !stele_message_comment(b, kind, &there, &other);
}

static bool same_text(stele_str a, stele_str b)
{
    return !a.data == !b.data && stele_str_equal(a, b);
}

static bool same_forms(const stele_message *a, const stele_message *b)
{
    if (stele_message_form_count(a) != stele_message_form_count(b))
        return false;
    for (size_t form = 0; form < stele_message_form_count(a); form++) {
        if (!stele_str_equal(stele_message_msgstr(a, form), stele_message_msgstr(b, form)))
            return false;
    }
    return true;
}

/* What can differ in a message, each shown by itself. The first four are the kinds of comments. */
enum part { FIRST_COMMENT, PREVIOUS = STELE_COMMENT_FLAG + 1, USE, PLURAL, FORMS, PARTS };

static bool same_part(const struct comparison *comparison, const stele_message *a, const stele_message *b,
                      enum part part)
{
    switch (part) {
    case PREVIOUS:
        return same_text(stele_message_previous_msgctxt(a), stele_message_previous_msgctxt(b))
               && same_text(stele_message_previous_msgid(a), stele_message_previous_msgid(b))
               && same_text(stele_message_previous_msgid_plural(a), stele_message_previous_msgid_plural(b));
    case USE: return stele_message_is_obsolete(a) == stele_message_is_obsolete(b);
    case PLURAL: return same_text(stele_message_msgid_plural(a), stele_message_msgid_plural(b));
    case FORMS: return same_forms(a, b);
    default:
        return ((stele_comment_kind)part == STELE_COMMENT_REFERENCE && !comparison->references)
               || same_lines(a, b, (stele_comment_kind)part);
    }
}

static bool same_message(const struct comparison *comparison, const stele_message *a, const stele_message *b)
{
    for (int part = FIRST_COMMENT; part < PARTS; part++) {
        if (!same_part(comparison, a, b, (enum part)part))
            return false;
    }
    return true;
}

/* Writes one line of a difference: its sign, in its colour. */
static stele_status put_line(const struct comparison *comparison, char sign, const char *prefix, stele_str text)
{
    const char  *color = sign == '-' ? removed_color : sign == '+' ? added_color : NULL;
    const char   signs[2] = { sign, '\0' };
    const bool   colored = comparison->color && color;
    stele_status status = colored ? json_write(comparison->sink, color) : STELE_OK;

    if (status == STELE_OK && (status = json_write(comparison->sink, signs)) == STELE_OK
        && (status = json_write(comparison->sink, prefix)) == STELE_OK
        && (status = comparison->sink.write(comparison->sink.context, text.data, text.length)) == STELE_OK && colored)
        status = json_write(comparison->sink, no_color);
    return status == STELE_OK ? json_write(comparison->sink, "\n") : status;
}

/* Adds a text as a catalog writes it, escaped, to a line. */
static stele_status add_escaped(stele_buffer *line, stele_str text)
{
    stele_status status = STELE_OK;

    for (size_t i = 0; i < text.length && status == STELE_OK; i++) {
        const unsigned char c = (unsigned char)text.data[i];
        char                escape[8];
        if (c == '\n' || c == '\t' || c == '"' || c == '\\')
            snprintf(escape, sizeof escape, "\\%c", c == '\n' ? 'n' : c == '\t' ? 't' : c);
        else if (c < 0x20 || c == 0x7f)
            snprintf(escape, sizeof escape, "\\%03o", c);
        else
            snprintf(escape, sizeof escape, "%c", c);
        status = stele_buffer_add_str(line, stele_str_of(escape));
    }
    return status;
}

/* Writes a string with its keyword, a line of the text a line. */
static stele_status put_string(const struct comparison *comparison, char sign, const char *keyword, stele_str text)
{
    stele_buffer line = { 0 };
    stele_status status = STELE_OK;
    const char  *prefix = keyword;

    if (!text.data)
        return STELE_OK;
    do {
        const char  *newline = text.length ? memchr(text.data, '\n', text.length) : NULL;
        const size_t length = newline ? (size_t)(newline - text.data) + 1 : text.length;

        stele_buffer_clear(&line);
        if (prefix == keyword && newline && length < text.length) {
            status = put_line(comparison, sign, prefix, stele_str_of(" \"\""));
            prefix = "";
            continue;
        }
        if ((status = stele_buffer_add_str(&line, stele_str_of(*prefix ? " \"" : "\""))) == STELE_OK
            && (status = add_escaped(&line, (stele_str){ text.data, length })) == STELE_OK
            && (status = stele_buffer_add_str(&line, stele_str_of("\""))) == STELE_OK)
            status = put_line(comparison, sign, prefix, (stele_str){ line.data, line.length });
        prefix = "";
        text = (stele_str){ text.data + length, text.length - length };
    } while (status == STELE_OK && text.length);
    stele_buffer_free(&line);
    return status;
}

static stele_status put_comments(const struct comparison *comparison, char sign, const stele_message *message,
                                 stele_comment_kind kind)
{
    static const char *const prefixes[] = { "# ", "#. ", "#: ", "#, " };
    stele_status             status = STELE_OK;
    stele_str                text;

    for (size_t at = 0; status == STELE_OK && stele_message_comment(message, kind, &at, &text);)
        status = put_line(comparison, sign, prefixes[kind], text);
    return status;
}

static stele_status put_forms(const struct comparison *comparison, char sign, const stele_message *message)
{
    const bool   has_plural = stele_message_msgid_plural(message).data != NULL;
    stele_status status = STELE_OK;
    char         keyword[48] = "msgstr";

    for (size_t form = 0; form < stele_message_form_count(message) && status == STELE_OK; form++) {
        if (has_plural)
            snprintf(keyword, sizeof keyword, "msgstr[%zu]", form);
        status = put_string(comparison, sign, keyword, stele_message_msgstr(message, form));
    }
    return status;
}

static stele_status put_part(const struct comparison *comparison, char sign, const stele_message *message,
                             enum part part)
{
    stele_status status;

    switch (part) {
    case PREVIOUS:
        if ((status = put_string(comparison, sign, "#| msgctxt", stele_message_previous_msgctxt(message))) != STELE_OK
            || (status = put_string(comparison, sign, "#| msgid", stele_message_previous_msgid(message))) != STELE_OK)
            return status;
        return put_string(comparison, sign, "#| msgid_plural", stele_message_previous_msgid_plural(message));
    case USE: return stele_message_is_obsolete(message) ? put_line(comparison, sign, "#~", stele_str_of("")) : STELE_OK;
    case PLURAL: return put_string(comparison, sign, "msgid_plural", stele_message_msgid_plural(message));
    case FORMS: return put_forms(comparison, sign, message);
    default: return put_comments(comparison, sign, message, (stele_comment_kind)part);
    }
}

/* Writes the line that says where a message is, or was. */
static stele_status put_head(const struct comparison *comparison, const stele_message *message, bool is_after)
{
    const char  *path = comparison->paths[is_after];
    stele_status status = comparison->color ? json_write(comparison->sink, head_color) : STELE_OK;

    if (status == STELE_OK && (status = json_write(comparison->sink, "@@ ")) == STELE_OK
        && (status = json_write(comparison->sink, path)) == STELE_OK
        && (status = json_write_number(comparison->sink, ":", stele_message_line(message))) == STELE_OK
        && (status = json_write(comparison->sink, " @@")) == STELE_OK && comparison->color)
        status = json_write(comparison->sink, no_color);
    return status == STELE_OK ? json_write(comparison->sink, "\n") : status;
}

/* Shows a message that was added, removed (`before` or `after` is NULL), or changed; its key stands in the middle. */
static stele_status put_message(const struct comparison *comparison, const stele_message *before,
                                const stele_message *after)
{
    const stele_message *shown = after ? after : before;
    const char           sign = !before ? '+' : !after ? '-' : ' ';
    stele_status         status = put_head(comparison, shown, after != NULL);

    for (int part = FIRST_COMMENT; part < PARTS && status == STELE_OK; part++) {
        const bool same = before && after && same_part(comparison, before, after, (enum part)part);
        if (part == PLURAL) {
            if ((status = put_string(comparison, sign, "msgctxt", stele_message_msgctxt(shown))) != STELE_OK)
                return status;
            status = put_string(comparison, sign, "msgid", stele_message_msgid(shown));
        }
        if (same && part == FORMS && status == STELE_OK)
            status = put_part(comparison, ' ', after, (enum part)part);
        if (!same && before && status == STELE_OK)
            status = put_part(comparison, '-', before, (enum part)part);
        if (!same && after && status == STELE_OK)
            status = put_part(comparison, '+', after, (enum part)part);
    }
    return status == STELE_OK ? json_write(comparison->sink, "\n") : status;
}

/* A member with the forms of one side; null for a side that lacks the message. */
static stele_status write_side(stele_sink sink, const char *name, const stele_message *message)
{
    stele_status status = json_write(sink, name);

    if (status != STELE_OK || !message)
        return status == STELE_OK ? json_write(sink, "null") : status;
    status = json_write_number(sink, "{\"line\": ", stele_message_line(message));
    if (status == STELE_OK)
        status = json_write(sink, stele_message_is_fuzzy(message) ? ", \"fuzzy\": true" : ", \"fuzzy\": false");
    if (status == STELE_OK)
        status = json_write(sink,
                            stele_message_is_obsolete(message) ? ", \"obsolete\": true" : ", \"obsolete\": false");
    for (size_t form = 0; form < stele_message_form_count(message) && status == STELE_OK; form++) {
        status = json_write(sink, form ? ", " : ", \"msgstr\": [");
        if (status == STELE_OK)
            status = json_write_string(sink, stele_message_msgstr(message, form));
    }
    return status == STELE_OK ? json_write(sink, "]}") : status;
}

static stele_status write_json(const struct comparison *comparison, const stele_message *before,
                               const stele_message *after)
{
    const stele_message *shown = after ? after : before;
    const stele_str      context = stele_message_msgctxt(shown);
    const stele_sink     sink = comparison->sink;
    stele_status         status = json_write(sink, "{\"msgctxt\": ");

    if (status == STELE_OK)
        status = context.data ? json_write_string(sink, context) : json_write(sink, "null");
    if (status == STELE_OK && (status = json_write(sink, ", \"msgid\": ")) == STELE_OK
        && (status = json_write_string(sink, stele_message_msgid(shown))) == STELE_OK
        && (status = write_side(sink, ", \"before\": ", before)) == STELE_OK
        && (status = write_side(sink, ", \"after\": ", after)) == STELE_OK)
        status = json_write(sink, "}\n");
    return status;
}

static stele_status show(struct comparison *comparison, const stele_message *before, const stele_message *after,
                         bool counted_alone)
{
    *(!before ? &comparison->added : !after ? &comparison->removed : &comparison->changed) += 1;
    if (counted_alone)
        return STELE_OK;
    return comparison->json ? write_json(comparison, before, after) : put_message(comparison, before, after);
}

/* Goes through the new catalog in its order, then through what the old one alone has. */
static stele_status compare(struct comparison *comparison, bool counted_alone)
{
    const stele_message *message;
    stele_status         status = STELE_OK;

    for (size_t place = 0; status == STELE_OK && (message = stele_catalog_at(comparison->after, place)); place++) {
        const stele_message *before = stele_catalog_find_same(comparison->before, comparison->after, message);
        if (!before || !same_message(comparison, before, message))
            status = show(comparison, before, message, counted_alone);
    }
    for (size_t place = 0; status == STELE_OK && (message = stele_catalog_at(comparison->before, place)); place++) {
        if (!stele_catalog_find_same(comparison->after, comparison->before, message))
            status = show(comparison, message, NULL, counted_alone);
    }
    if (status == STELE_OK && counted_alone) {
        char line[160];
        snprintf(line, sizeof line, _("%zu added, %zu removed, %zu changed\n"), comparison->added, comparison->removed,
                 comparison->changed);
        status = json_write(comparison->sink, line);
    }
    return status;
}

struct request {
    const char *paths[2], *output;
    bool        references, stat, json;
};

static stele_status diff(struct invocation *run, const struct request *request, bool *differ)
{
    struct comparison comparison = { .references = request->references,
                                     .json = request->json,
                                     .paths = { request->paths[0], request->paths[1] } };
    struct output     output;
    stele_status      status = stele_catalog_open(&comparison.before, request->paths[0], run->report), second;

    second = stele_catalog_open(&comparison.after, request->paths[1], run->report);
    status = status == STELE_OK ? second : status;
    if (status == STELE_OK && (status = output_begin(&output, request->output, run->report)) == STELE_OK) {
        comparison.sink = output_sink(&output);
        comparison.color = !request->output && terminal_colors(run->color, STDOUT_FILENO);
        status = output_end(&output, compare(&comparison, request->stat), run->report);
    }
    *differ = comparison.added || comparison.removed || comparison.changed;
    stele_catalog_free(comparison.before);
    stele_catalog_free(comparison.after);
    return status;
}

static int run_diff(struct invocation *run)
{
    struct request request = { 0 };
    bool           differ = false;
    int            letter, status;

    while ((letter = options_next(run)) > 0) {
        switch (letter) {
        case 'o': request.output = optarg; break;
        case OPTION_REFERENCES: request.references = true; break;
        case OPTION_STAT: request.stat = true; break;
        case OPTION_JSON: request.json = true; break;
        }
    }
    if (letter == OPTIONS_STOP)
        return run->exit_status;
    if (run->argc - optind != 2) {
        options_refuse(run, _("two catalogs are needed"));
        return run->exit_status;
    }
    request.paths[0] = run->argv[optind];
    request.paths[1] = run->argv[optind + 1];
    status = command_finish(run, diff(run, &request, &differ));
    return status == EXIT_DONE && differ ? EXIT_CONTENT : status;
}

const struct command command_diff = {
    .name = "diff",
    .operands = N_("OLD NEW"),
    .summary = N_("compare two catalogs message by message"),
    .about = N_("Shows the messages of two catalogs that differ; layout, order and references are\n"
                "no difference. The exit status is 1 where something differs."),
    .options = diff_options,
    .run = run_diff,
};
