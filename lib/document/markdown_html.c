/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Where blocks of HTML begin and end (CommonMark 0.31, 4.6). */
#include "lib/document/markdown.h"

#include <strings.h>

/* The names of kind 6, in the order of strcmp(). */
static const char *const block_names[] = {
    "address",  "article",    "aside",  "base",    "basefont", "blockquote", "body",     "caption",  "center",
    "col",      "colgroup",   "dd",     "details", "dialog",   "dir",        "div",      "dl",       "dt",
    "fieldset", "figcaption", "figure", "footer",  "form",     "frame",      "frameset", "h1",       "h2",
    "h3",       "h4",         "h5",     "h6",      "head",     "header",     "hr",       "html",     "iframe",
    "legend",   "li",         "link",   "main",    "menu",     "menuitem",   "nav",      "noframes", "ol",
    "optgroup", "option",     "p",      "param",   "search",   "section",    "summary",  "table",    "tbody",
    "td",       "tfoot",      "th",     "thead",   "title",    "tr",         "track",    "ul",
};

static const char *const raw_names[] = { "pre", "script", "style", "textarea" };

/* Whether `name` is one of the list, in whatever case. */
static bool is_listed(stele_str name, const char *const *list, size_t count)
{
    size_t low = 0, high = count;

    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        const size_t length = strlen(list[middle]);
        int          order = strncasecmp(name.data, list[middle], name.length < length ? name.length : length);

        if (order == 0)
            order = (name.length > length) - (name.length < length);
        if (order == 0)
            return true;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return false;
}

static bool is_name_byte(char c)
{
    return stele__is_alpha(c) || stele__is_digit(c) || c == '-';
}

static size_t skip_blanks(stele_str line, size_t at)
{
    while (at < line.length && stele__is_blank(line.data[at]))
        at++;
    return at;
}

/* Behind an attribute that begins at `at`, with its value; `at` itself where none does, 0 where its value is wrong. */
static size_t skip_attribute(stele_str line, size_t at)
{
    size_t value;

    if (at == line.length || !(stele__is_alpha(line.data[at]) || line.data[at] == '_' || line.data[at] == ':'))
        return at;
    while (at < line.length && (is_name_byte(line.data[at]) || memchr("_.:", line.data[at], 3)))
        at++;
    value = skip_blanks(line, at);
    if (value == line.length || line.data[value] != '=')
        return at;
    value = skip_blanks(line, value + 1);
    if (value == line.length)
        return 0;
    if (line.data[value] == '"' || line.data[value] == '\'') {
        const char *end = memchr(line.data + value + 1, line.data[value], line.length - value - 1);
        return end ? (size_t)(end - line.data) + 1 : 0;
    }
    at = value;
    while (at < line.length && !stele__is_blank(line.data[at]) && !memchr("\"'=<>`", line.data[at], 6))
        at++;
    return at > value ? at : 0;
}

/* Whether the line is one whole tag, opening or closing, whose name ends at `at`, and blanks (kind 7). */
static bool is_lone_tag(stele_str line, size_t at, bool closing)
{
    while (!closing) {
        const size_t blanks = skip_blanks(line, at);
        const size_t attribute = skip_attribute(line, blanks);
        if (attribute == 0)
            return false;
        if (attribute == blanks || blanks == at) {
            at = blanks;
            break;
        }
        at = attribute;
    }
    at = skip_blanks(line, at);
    if (!closing && at < line.length && line.data[at] == '/')
        at++;
    return at < line.length && line.data[at] == '>' && skip_blanks(line, at + 1) == line.length;
}

unsigned stele_document__html_begins(stele_str line, bool in_paragraph)
{
    const bool closing = line.length > 1 && line.data[1] == '/';
    size_t     at = closing ? 2 : 1;
    stele_str  name;
    char       next;

    if (stele__starts_with(line, STELE__LITERAL("<!--")))
        return 2;
    if (stele__starts_with(line, STELE__LITERAL("<?")))
        return 3;
    if (stele__starts_with(line, STELE__LITERAL("<![CDATA[")))
        return 5;
    if (line.length > 2 && line.data[1] == '!' && stele__is_alpha(line.data[2]))
        return 4;
    if (at >= line.length || !stele__is_alpha(line.data[at]))
        return 0;
    while (at < line.length && is_name_byte(line.data[at]))
        at++;
    name = stele__slice(line, closing ? 2 : 1, at - (closing ? 2 : 1));
    next = at < line.length ? line.data[at] : ' ';
    if (is_listed(name, raw_names, sizeof raw_names / sizeof *raw_names)) {
        if (!closing)
            return next == '>' || stele__is_blank(next) ? 1 : 0;
    } else if (is_listed(name, block_names, sizeof block_names / sizeof *block_names)
               && (next == '>' || stele__is_blank(next)
                   || (next == '/' && at + 1 < line.length && line.data[at + 1] == '>')))
        return 6;
    return !in_paragraph && is_lone_tag(line, at, closing) ? 7 : 0;
}

static bool contains(stele_str line, stele_str text)
{
    while (line.length >= text.length) {
        const char *found = memchr(line.data, text.data[0], line.length - text.length + 1);
        if (!found)
            return false;
        line = stele__slice(line, (size_t)(found - line.data), line.length);
        if (memcmp(found, text.data, text.length) == 0)
            return true;
        line = stele__slice(line, 1, line.length);
    }
    return false;
}

/* Whether one of the closing tags of kind 1 is in the line. */
static bool closes_raw(stele_str line)
{
    const char *found;

    while (line.length && (found = memchr(line.data, '<', line.length))) {
        line = stele__slice(line, (size_t)(found - line.data) + 1, line.length);
        for (size_t i = 0; i < sizeof raw_names / sizeof *raw_names; i++) {
            const size_t length = strlen(raw_names[i]);
            if (line.length > length + 1 && line.data[0] == '/' && line.data[length + 1] == '>'
                && strncasecmp(line.data + 1, raw_names[i], length) == 0)
                return true;
        }
    }
    return false;
}

bool stele_document__html_ends(stele_str line, unsigned kind)
{
    switch (kind) {
    case 1: return closes_raw(line);
    case 2: return contains(line, STELE__LITERAL("-->"));
    case 3: return contains(line, STELE__LITERAL("?>"));
    case 4: return contains(line, STELE__LITERAL(">"));
    case 5: return contains(line, STELE__LITERAL("]]>"));
    default: return false;
    }
}
