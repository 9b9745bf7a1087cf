/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Definitions of links at the start of a paragraph (CommonMark 0.31, 4.7): a label in brackets, a colon, a destination, and
 * a title where there is one. What does not fit is left to the paragraph. */
#include "lib/document/markdown.h"

enum { LABEL_LIMIT = 999 };

static bool is_blank_at(stele_str text, size_t at)
{
    return at < text.length && (text.data[at] == ' ' || text.data[at] == '\t');
}

static size_t skip_blanks(stele_str text, size_t at)
{
    while (is_blank_at(text, at))
        at++;
    return at;
}

/* Blanks with at most one line end among them. */
static size_t skip_blanks_and_line(stele_str text, size_t at)
{
    at = skip_blanks(text, at);
    return at < text.length && text.data[at] == '\n' ? skip_blanks(text, at + 1) : at;
}

/* Behind the line end where only blanks stand from `at` on; 0 where something does. */
static size_t line_is_over(stele_str text, size_t at)
{
    at = skip_blanks(text, at);
    if (at == text.length)
        return at;
    return text.data[at] == '\n' ? at + 1 : 0;
}

/* Behind the label that begins with the bracket at 0; 0 for none. */
static size_t skip_label(stele_str text)
{
    bool   has_ink = false;
    size_t at = 1;

    for (; at < text.length && at <= LABEL_LIMIT + 1; at++) {
        const char c = text.data[at];
        if (c == ']')
            return has_ink ? at + 1 : 0;
        if (c == '[')
            return 0;
        if (c == '\\' && at + 1 < text.length)
            at++;
        has_ink = has_ink || !stele__is_blank(c);
    }
    return 0;
}

/* Behind a destination without angle brackets: no blanks, parentheses in pairs. */
static size_t skip_bare_destination(stele_str text, size_t at)
{
    size_t open = 0;

    for (; at < text.length; at++) {
        const char c = text.data[at];
        if ((unsigned char)c <= ' ' || c == 0x7F)
            break;
        if (c == '\\' && at + 1 < text.length && (unsigned char)text.data[at + 1] > ' ')
            at++;
        else if (c == '(')
            open++;
        else if (c == ')' && open-- == 0)
            return 0;
    }
    return open == 0 ? at : 0;
}

/* Finds a destination at `at`; behind it, or 0 where there is none. */
static size_t read_destination(stele_str text, size_t at, md_reference *reference)
{
    if (at == text.length)
        return 0;
    if (text.data[at] != '<') {
        const size_t end = skip_bare_destination(text, at);
        reference->destination = at;
        reference->destination_end = end;
        return end > at ? end : 0;
    }
    reference->destination = ++at;
    for (; at < text.length && text.data[at] != '>'; at++) {
        if (text.data[at] == '\n' || text.data[at] == '<')
            return 0;
        if (text.data[at] == '\\' && at + 1 < text.length && text.data[at + 1] != '\n')
            at++;
    }
    reference->destination_end = at;
    return at < text.length ? at + 1 : 0;
}

/* Behind a title at `at`; 0 for none. */
static size_t skip_title(stele_str text, size_t at)
{
    char close;

    if (at == text.length || !memchr("\"'(", text.data[at], 3))
        return 0;
    close = text.data[at] == '(' ? ')' : text.data[at];
    for (at++; at < text.length; at++) {
        if (text.data[at] == close)
            return at + 1;
        if (close == ')' && text.data[at] == '(')
            return 0;
        if (text.data[at] == '\\' && at + 1 < text.length)
            at++;
    }
    return 0;
}

size_t stele_document__reference(stele_str text, md_reference *reference)
{
    size_t at, end, title;

    if (text.length == 0 || text.data[0] != '[' || (at = skip_label(text)) == 0 || at == text.length
        || text.data[at] != ':')
        return 0;
    reference->label = 1;
    reference->label_end = at - 1;
    at = read_destination(text, skip_blanks_and_line(text, at + 1), reference);
    if (at == 0)
        return 0;
    end = line_is_over(text, at);
    title = skip_blanks_and_line(text, at);
    if (title > at && (title = skip_title(text, title)) && (title = line_is_over(text, title)))
        return title;
    return end;
}
