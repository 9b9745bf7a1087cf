/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The rules of CommonMark 0.31 for what has no structure within: autolinks (6.5), raw HTML (6.6), destinations and titles of links
 * (6.3); and GitHub's autolinks (GFM 6.9). */
#include "lib/document/markdown_span.h"

#include "lib/base/base.h"

static char at_or_nul(stele_str text, size_t at)
{
    return at < text.length ? text.data[at] : '\0';
}

static bool is_letter_or_digit(char c)
{
    return stele__is_alpha(c) || stele__is_digit(c);
}

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

static size_t skip_spaces(stele_str text, size_t at)
{
    while (at < text.length && is_space(text.data[at]))
        at++;
    return at;
}

/* "scheme:" has 2 to 32 characters before its colon; no blank and no bracket follows it. */
static size_t span_uri(stele_str text, size_t at)
{
    size_t end = at + 1;

    if (!stele__is_alpha(at_or_nul(text, end)))
        return 0;
    while (end < text.length && (is_letter_or_digit(text.data[end]) || strchr("+.-", text.data[end])))
        end++;
    if (end - at - 1 < 2 || end - at - 1 > 32 || at_or_nul(text, end) != ':')
        return 0;
    while (end < text.length && (unsigned char)text.data[end] > ' ' && text.data[end] != '<' && text.data[end] != '>')
        end++;
    return at_or_nul(text, end) == '>' ? end + 1 - at : 0;
}

/* One label of a domain: letters, digits and hyphens, 63 at most, no hyphen at its ends. */
static size_t skip_domain_label(stele_str text, size_t at)
{
    size_t end = at;

    while (end < text.length && (is_letter_or_digit(text.data[end]) || text.data[end] == '-'))
        end++;
    return end > at && end - at <= 63 && text.data[at] != '-' && text.data[end - 1] != '-' ? end : at;
}

static size_t span_email(stele_str text, size_t at)
{
    size_t end = at + 1, next;

    while (
        end < text.length
        && (is_letter_or_digit(text.data[end]) || (text.data[end] && strchr(".!#$%&'*+/=?^_`{|}~-", text.data[end]))))
        end++;
    if (end == at + 1 || at_or_nul(text, end) != '@')
        return 0;
    do {
        next = skip_domain_label(text, ++end);
        if (next == end)
            return 0;
        end = next;
    } while (at_or_nul(text, end) == '.');
    return at_or_nul(text, end) == '>' ? end + 1 - at : 0;
}

size_t stele_document__span_autolink(stele_str text, size_t at)
{
    const size_t length = span_uri(text, at);

    return length ? length : span_email(text, at);
}

/* The end of an attribute's value, which begins at an offset; 0 for none. */
static size_t skip_value(stele_str text, size_t at)
{
    const char quote = at_or_nul(text, at);
    size_t     end = at;

    if (quote == '"' || quote == '\'') {
        const char *closing = memchr(text.data + at + 1, quote, text.length - at - 1);
        return closing ? (size_t)(closing - text.data) + 1 : 0;
    }
    while (end < text.length && !is_space(text.data[end]) && !strchr("\"'=<>`", text.data[end]))
        end++;
    return end > at ? end : 0;
}

/* The end of the attributes and the ">" of an opening tag, whose name ends at an offset; 0 for none. */
static size_t skip_attributes(stele_str text, size_t at)
{
    for (;;) {
        const size_t spaced = skip_spaces(text, at);
        char         c = at_or_nul(text, spaced);
        if (c == '>')
            return spaced + 1;
        if (c == '/')
            return at_or_nul(text, spaced + 1) == '>' ? spaced + 2 : 0;
        if (spaced == at || !(stele__is_alpha(c) || c == '_' || c == ':'))
            return 0;
        at = spaced;
        while (at < text.length
               && (is_letter_or_digit(text.data[at]) || (text.data[at] && strchr("_.:-", text.data[at]))))
            at++;
        if (at_or_nul(text, skip_spaces(text, at)) == '=') {
            at = skip_value(text, skip_spaces(text, skip_spaces(text, at) + 1));
            if (!at)
                return 0;
        }
    }
}

/* What ends with a fixed string. `kind` is its bit in `*missing`. */
static size_t span_to(stele_str text, size_t at, size_t inside, const char *end, unsigned kind, unsigned *missing)
{
    const size_t length = strlen(end);
    const char  *found;

    if (*missing & kind || inside > text.length)
        return 0;
    found = memmem(text.data + inside, text.length - inside, end, length);
    if (!found) {
        *missing |= kind;
        return 0;
    }
    return (size_t)(found - text.data) + length - at;
}

static bool begins(stele_str text, size_t at, const char *with)
{
    const size_t length = strlen(with);

    return text.length - at >= length && memcmp(text.data + at, with, length) == 0;
}

size_t stele_document__span_html(stele_str text, size_t at, unsigned *missing)
{
    enum { COMMENT = 1, INSTRUCTION = 2, CDATA = 4, DECLARATION = 8 };
    const bool closing = at_or_nul(text, at + 1) == '/';
    size_t     end = at + 1 + closing;

    if (begins(text, at, "<!-->"))
        return 5;
    if (begins(text, at, "<!--->"))
        return 6;
    if (begins(text, at, "<!--"))
        return span_to(text, at, at + 4, "-->", COMMENT, missing);
    if (begins(text, at, "<?"))
        return span_to(text, at, at + 2, "?>", INSTRUCTION, missing);
    if (begins(text, at, "<![CDATA["))
        return span_to(text, at, at + 9, "]]>", CDATA, missing);
    if (begins(text, at, "<!") && stele__is_alpha(at_or_nul(text, at + 2)))
        return span_to(text, at, at + 3, ">", DECLARATION, missing);
    if (!stele__is_alpha(at_or_nul(text, end)))
        return 0;
    while (end < text.length && (is_letter_or_digit(text.data[end]) || text.data[end] == '-'))
        end++;
    if (closing) {
        end = skip_spaces(text, end);
        return at_or_nul(text, end) == '>' ? end + 1 - at : 0;
    }
    end = skip_attributes(text, end);
    return end ? end - at : 0;
}

/* A domain: labels with dots between, no underscore in the last two, one dot at least where one is asked for. */
static size_t skip_domain(stele_str text, size_t at, bool needs_dot)
{
    size_t end = at, dots = 0, underscores[2] = { 0, 0 };

    for (; end < text.length; end++) {
        const char c = text.data[end];
        if (c == '_')
            underscores[1]++;
        else if (c == '.') {
            underscores[0] = underscores[1];
            underscores[1] = 0;
            dots++;
        } else if (!is_letter_or_digit(c) && c != '-' && (unsigned char)c < 0x80)
            break;
    }
    return underscores[0] || underscores[1] || end == at || (needs_dot && dots == 0) ? at : end;
}

/* What ends a sentence does not belong to an address, nor does a parenthesis that was not opened in it, nor what looks like a character
 * reference. */
static size_t trim_address(stele_str text, size_t at, size_t end)
{
    size_t open = 0, closed = 0;

    for (size_t i = at; i < end; i++) {
        open += text.data[i] == '(';
        closed += text.data[i] == ')';
    }
    while (end > at) {
        const char c = text.data[end - 1];
        if (strchr("?!.,:*_~'\"", c))
            end--;
        else if (c == ')' && closed > open) {
            closed--;
            end--;
        } else if (c == ';') {
            size_t start = end - 1;
            while (start > at && stele__is_alpha(text.data[start - 1]))
                start--;
            end = start > at && start < end - 1 && text.data[start - 1] == '&' ? start - 1 : end - 1;
        } else
            break;
    }
    return end;
}

size_t stele_document__span_bare_link(stele_str text, size_t at)
{
    static const char *const starts[] = { "http://", "https://", "ftp://", "www." };
    size_t                   length = 0, end;

    if (at && text.data[at] == 'w' && !is_space(text.data[at - 1]) && !strchr("*_~(", text.data[at - 1]))
        return 0;
    if (at && stele__is_alpha(text.data[at - 1]))
        return 0;
    for (size_t i = 0; i < sizeof starts / sizeof *starts && !length; i++) {
        if (begins(text, at, starts[i]))
            length = strlen(starts[i]);
    }
    if (!length)
        return 0;
    end = text.data[at] == 'w' ? skip_domain(text, at, true) : skip_domain(text, at + length, false);
    if (end <= at + length)
        return 0;
    while (end < text.length && !is_space(text.data[end]) && text.data[end] != '<')
        end++;
    return trim_address(text, at, end) - at;
}

size_t stele_document__span_bare_mail(stele_str text, size_t at, size_t from, size_t *start)
{
    size_t end = at + 1, last = 0; /* Where the last label that has a dot before it ends. */

    for (*start = at; *start > from; --*start) {
        const char c = text.data[*start - 1];
        if (!is_letter_or_digit(c) && !memchr(".-_+", c, 4))
            break;
    }
    if (*start == at)
        return 0;
    for (size_t label = end; end < text.length; label = ++end) {
        while (end < text.length
               && (is_letter_or_digit(text.data[end]) || text.data[end] == '-' || text.data[end] == '_'))
            end++;
        if (end == label)
            break;
        if (label > at + 1)
            last = end;
        if (end >= text.length || text.data[end] != '.')
            break;
    }
    return last && !memchr("-_", text.data[last - 1], 2) ? last - *start : 0;
}

/* A destination, in angle brackets or with balanced parentheses. Returns where it ends; `at` for one that is left out, 0 for what is none. */
static size_t skip_destination(stele_str text, size_t at, stele_str *destination)
{
    enum { DEPTH_MAX = 32 };
    size_t   end = at;
    unsigned depth = 0;

    if (at_or_nul(text, at) == '<') {
        for (end++; end < text.length && text.data[end] != '>'; end++) {
            if (text.data[end] == '\n' || text.data[end] == '<')
                return 0;
            end += text.data[end] == '\\' && end + 1 < text.length;
        }
        if (end >= text.length)
            return 0;
        *destination = (stele_str){ text.data + at + 1, end - at - 1 };
        return end + 1;
    }
    for (; end < text.length && (unsigned char)text.data[end] > ' ' && text.data[end] != 0x7f; end++) {
        const char c = text.data[end];
        if (c == '\\' && end + 1 < text.length && (unsigned char)text.data[end + 1] > ' ')
            end++;
        else if (c == '(' && ++depth > DEPTH_MAX)
            return 0;
        else if (c == ')' && depth-- == 0)
            break;
    }
    if (depth != 0 && depth != UINT32_MAX)
        return 0;
    *destination = (stele_str){ text.data + at, end - at };
    return end;
}

/* A title in its quotes. Returns where it ends; 0 for what is none. */
static size_t skip_title(stele_str text, size_t at, stele_str *title)
{
    const char open = at_or_nul(text, at), close = open == '(' ? ')' : open;
    size_t     end = at + 1;

    if (open != '"' && open != '\'' && open != '(')
        return 0;
    for (; end < text.length && text.data[end] != close; end++) {
        if (text.data[end] == '\\')
            end++;
        else if (open == '(' && text.data[end] == '(')
            return 0;
    }
    if (end >= text.length)
        return 0;
    *title = (stele_str){ text.data + at + 1, end - at - 1 };
    return end + 1;
}

size_t stele_document__span_target(stele_str text, size_t at, stele_str *destination, stele_str *title)
{
    size_t end, spaced;

    if (at_or_nul(text, at) != '(')
        return 0;
    end = skip_spaces(text, at + 1);
    if (!(end = skip_destination(text, end, destination)))
        goto none;
    spaced = skip_spaces(text, end);
    if (spaced > end) {
        const size_t behind = skip_title(text, spaced, title);
        if (behind)
            spaced = skip_spaces(text, behind);
    }
    if (at_or_nul(text, spaced) == ')')
        return spaced + 1 - at;
none:
    *destination = *title = (stele_str){ NULL, 0 };
    return 0;
}
