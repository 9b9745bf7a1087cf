/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Plain texts are looked for as bytes; expressions are those of POSIX (extended), as is a plain text without regard to
 * case, with what has a meaning in them escaped. They are to take a character of UTF-8 for one, whatever the user's
 * locale, hence LC_CTYPE is set to one that knows UTF-8. */
#include "src/pattern.h"

#include <locale.h>
#include <string.h>

#include "src/i18n.h"
#include "src/options.h"

bool selection_add(struct invocation *run, struct selection *selection, enum pattern_field field, const char *text)
{
    if (selection->count == PATTERNS_MAX) {
        options_refuse(run, _("there are more than %d patterns"), PATTERNS_MAX);
        return false;
    }
    selection->patterns[selection->count++] = (struct pattern){ .field = field, .text = text };
    return true;
}

/* Writes an expression that finds the text itself. */
static stele_status escape(stele_buffer *expression, const char *text)
{
    stele_status status = STELE_OK;

    for (; *text && status == STELE_OK; text++) {
        if (strchr(".[\\()*+?{|^$", *text))
            status = stele_buffer_add(expression, "\\", 1);
        if (status == STELE_OK)
            status = stele_buffer_add(expression, text, 1);
    }
    return status;
}

static bool compile_pattern(struct invocation *run, const struct selection *selection, struct pattern *pattern)
{
    const int    flags = REG_EXTENDED | REG_NOSUB | REG_NEWLINE | (selection->ignore_case ? REG_ICASE : 0);
    stele_buffer expression = { 0 };
    stele_status status = selection->expressions ? stele_buffer_add_str(&expression, stele_str_of(pattern->text))
                                                 : escape(&expression, pattern->text);
    int          error = REG_ESPACE;
    char         words[128];

    if (status == STELE_OK)
        error = regcomp(&pattern->compiled, expression.data ? expression.data : "", flags);
    stele_buffer_free(&expression);
    if (error == 0)
        return true;
    regerror(error, &pattern->compiled, words, sizeof words);
    options_refuse(run, _("'%s' is no regular expression: %s"), pattern->text, words);
    return false;
}

bool selection_prepare(struct invocation *run, struct selection *selection)
{
    const size_t count = selection->count;

    if (!selection->expressions && !selection->ignore_case)
        return true;
    if (!setlocale(LC_CTYPE, "C.UTF-8"))
        (void)setlocale(LC_CTYPE, "en_US.UTF-8");
    for (selection->count = 0; selection->count < count; selection->count++) {
        if (!compile_pattern(run, selection, &selection->patterns[selection->count]))
            return false;
    }
    return true;
}

/* Whether a pattern is found in a text. The text has no NUL inside; `room` is for a copy with one behind it. */
static bool is_in(const struct selection *selection, const struct pattern *pattern, stele_str text, stele_buffer *room,
                  stele_status *status)
{
    if (!selection->expressions && !selection->ignore_case) {
        if (pattern->field == IN_FLAG)
            return stele_str_equal(text, stele_str_of(pattern->text));
        return memmem(text.length ? text.data : "", text.length, pattern->text, strlen(pattern->text)) != NULL;
    }
    stele_buffer_clear(room);
    if (stele_buffer_add_str(room, text) != STELE_OK) {
        *status = STELE_NO_MEMORY;
        return false;
    }
    return regexec(&pattern->compiled, room->data ? room->data : "", 0, NULL, 0) == 0;
}

static bool is_in_comments(const struct selection *selection, const struct pattern *pattern,
                           const stele_message *message, stele_comment_kind kind, stele_buffer *room,
                           stele_status *status)
{
    stele_str line;

    for (size_t at = 0; stele_message_comment(message, kind, &at, &line);) {
        if (is_in(selection, pattern, line, room, status))
            return true;
    }
    return false;
}

static bool is_in_forms(const struct selection *selection, const struct pattern *pattern, const stele_message *message,
                        stele_buffer *room, stele_status *status)
{
    for (size_t form = 0; form < stele_message_form_count(message); form++) {
        if (is_in(selection, pattern, stele_message_msgstr(message, form), room, status))
            return true;
    }
    return false;
}

static bool matches(const struct selection *selection, const struct pattern *pattern, const stele_message *message,
                    stele_buffer *room, stele_status *status)
{
    stele_str plural = stele_message_msgid_plural(message), context = stele_message_msgctxt(message);

    switch (pattern->field) {
    case IN_ID:
        return is_in(selection, pattern, stele_message_msgid(message), room, status)
               || (plural.data && is_in(selection, pattern, plural, room, status));
    case IN_TRANSLATION: return is_in_forms(selection, pattern, message, room, status);
    case IN_CONTEXT: return context.data && is_in(selection, pattern, context, room, status);
    case IN_COMMENT:
        return is_in_comments(selection, pattern, message, STELE_COMMENT_TRANSLATOR, room, status)
               || is_in_comments(selection, pattern, message, STELE_COMMENT_EXTRACTED, room, status);
    case IN_LOCATION: return is_in_comments(selection, pattern, message, STELE_COMMENT_REFERENCE, room, status);
    case IN_FLAG: return is_in_comments(selection, pattern, message, STELE_COMMENT_FLAG, room, status);
    case FIELDS: break;
    }
    return false;
}

static bool is_in_state(const struct selection *selection, const stele_message *message)
{
    const unsigned state = 1u << stele_message_get_state(message);

    return selection->states ? (selection->states & state) != 0 : true;
}

static bool fields_match(const struct selection *selection, const stele_message *message, stele_status *status)
{
    bool         wanted[FIELDS] = { false }, found[FIELDS] = { false };
    stele_buffer room = { 0 };
    bool         all = true;

    for (size_t i = 0; i < selection->count; i++) {
        const struct pattern *pattern = &selection->patterns[i];
        wanted[pattern->field] = true;
        if (!found[pattern->field])
            found[pattern->field] = matches(selection, pattern, message, &room, status);
    }
    for (size_t field = 0; field < FIELDS; field++)
        all = all && (!wanted[field] || found[field]);
    stele_buffer_free(&room);
    return all;
}

bool selection_has(const struct selection *selection, const stele_message *message, stele_status *status)
{
    if (stele_message_is_header(message))
        return false;
    return (is_in_state(selection, message) && fields_match(selection, message, status)) != selection->invert;
}

void selection_free(struct selection *selection)
{
    if (selection->expressions || selection->ignore_case) {
        for (size_t i = 0; i < selection->count; i++)
            regfree(&selection->patterns[i].compiled);
    }
    selection->count = 0;
}
