/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Each state of the standard's machine that makes a difference for where tokens end is here, by functions that run to the end
 * of one token. What the text does not end is ended by its end.
 *
 * Tags of templates are more than the standard has: they are taken whole wherever they stand but in raw text, since what is in
 * them may look like markup, as in {{ if gt .a 1 }}. So that two braces that are meant as such do not take in what follows, a tag
 * has no tag of HTML in it, and in a tag of HTML neither "<" nor a line end; but for comments, {# #}, and the caller's own. */
#include "lib/document/html_token.h"

#include <strings.h>

enum inside { IN_TEXT, IN_TAG };

/* Where a template's tag has to end at the latest that begins at an offset. */
static size_t region_end(stele_str text, size_t at, enum inside inside)
{
    for (at++; at < text.length; at++) {
        const char c = text.data[at], next = at + 1 < text.length ? text.data[at + 1] : ' ';
        if (inside == IN_TAG ? c == '<' || c == '\n'
                             : c == '<' && (stele__is_alpha(next) || next == '/' || next == '!'))
            break;
    }
    return at;
}

/* The length of a template's tag in its region; 0 for none. Offsets only grow, so each byte is looked at for one region. */
static size_t tag_in_region(html_region *region, stele_str text, const stele_document_options *options, size_t at,
                            enum inside inside)
{
    if (at >= region->end) {
        region->end = region_end(text, at, inside);
        region->tags = (stele_document__tags){ .text = stele__slice(text, 0, region->end), .options = options };
    }
    return stele_document__tag(&region->tags, at);
}

/* Whether an end tag of this element begins at an offset, where "</" was found. */
static bool is_end_of(stele_str text, size_t at, const char *name)
{
    const size_t length = strlen(name), end = at + 2 + length;

    return end < text.length && strncasecmp(text.data + at + 2, name, length) == 0
           && (html_is_space(text.data[end]) || text.data[end] == '/' || text.data[end] == '>');
}

static bool is_at(stele_str text, size_t at, const char *what)
{
    const size_t length = strlen(what);

    return text.length - at >= length && memcmp(text.data + at, what, length) == 0;
}

/* Whether "<script" begins there, as a tag. */
static bool is_script(stele_str text, size_t at)
{
    return text.length - at > 7 && strncasecmp(text.data + at + 1, "script", 6) == 0
           && (html_is_space(text.data[at + 7]) || text.data[at + 7] == '/' || text.data[at + 7] == '>');
}

/* Where a script's text ends: with its end tag, but behind "<!--" and "<script" with the second one, as old pages hid
 * scripts in comments (13.2.5.15 to 13.2.5.31). */
static size_t script_end(stele_str text, size_t at)
{
    enum { DATA, ESCAPED, DOUBLE } state = DATA;

    for (; at < text.length; at++) {
        if (text.data[at] == '-' && state != DATA && is_at(text, at, "-->"))
            state = DATA;
        if (text.data[at] != '<')
            continue;
        if (state == DATA && is_at(text, at, "<!--")) {
            /* The dashes may be those of the end as well, as in "<!-->". */
            state = ESCAPED;
            at++;
        } else if (state == ESCAPED && is_script(text, at))
            state = DOUBLE;
        else if (text.length - at > 1 && text.data[at + 1] == '/' && is_end_of(text, at, "script")) {
            if (state != DOUBLE)
                return at;
            state = ESCAPED;
        }
    }
    return text.length;
}

/* Where the text of an element ends that only its own end tag ends. */
static size_t raw_end(stele_str text, size_t at, const html_element *element)
{
    const char *found;

    if (element->name == HTML_PLAINTEXT)
        return text.length;
    if (element->name == HTML_SCRIPT)
        return script_end(text, at);
    while (at < text.length && (found = memchr(text.data + at, '<', text.length - at))) {
        at = (size_t)(found - text.data);
        if (is_at(text, at, "</") && is_end_of(text, at, element->text))
            return at;
        at++;
    }
    return text.length;
}

bool stele_document__html_ends_raw(stele_str text, size_t place)
{
    return raw_end(text, 0, stele_document__html_at(place)) < text.length;
}

static void end_with(const html_tokens *tokens, html_token *token, size_t from, const char *mark)
{
    const stele_str text = tokens->text;
    const char *found = from < text.length ? memmem(text.data + from, text.length - from, mark, strlen(mark)) : NULL;

    token->is_whole = found != NULL;
    token->end = found ? (size_t)(found - text.data) + strlen(mark) : text.length;
}

/* A comment behind "<!--" ends with "-->" or "--!>"; the dashes of the beginning may be those of the end. */
static void take_comment(const html_tokens *tokens, html_token *token)
{
    const stele_str text = tokens->text;
    size_t          at = token->start + 4;

    token->kind = HTML_COMMENT;
    token->is_whole = true;
    if (is_at(text, at, ">") || is_at(text, at, "->")) {
        token->end = at + (text.data[at] == '>' ? 1 : 2);
        return;
    }
    for (const char *found; at < text.length && (found = memchr(text.data + at, '-', text.length - at)); at++) {
        at = (size_t)(found - text.data);
        token->end = at + (is_at(text, at, "-->") ? 3 : 4);
        if (is_at(text, at, "-->") || is_at(text, at, "--!>"))
            return;
    }
    token->is_whole = false;
    token->end = text.length;
}

/* What begins with "<!", "<?", or "</" without a name behind it. */
static void take_other(const html_tokens *tokens, html_token *token)
{
    const stele_str text = tokens->text;

    token->kind = HTML_OTHER;
    if (is_at(text, token->start, "<!--"))
        take_comment(tokens, token);
    else if ((tokens->is_foreign || tokens->is_xml) && is_at(text, token->start, "<![CDATA["))
        end_with(tokens, token, token->start + 9, "]]>");
    else
        end_with(tokens, token, token->start + 2, ">");
}

/* FNV-1a over the name in lower case. */
static uint32_t hash_of(stele_str name)
{
    uint32_t hash = 2166136261U;

    for (size_t i = 0; i < name.length; i++)
        hash = (hash ^ (unsigned char)stele__lower(name.data[i])) * 16777619U;
    return hash | 1;
}

static void take_tag(html_tokens *tokens, html_token *token)
{
    const stele_str text = tokens->text;
    const bool      is_end = text.data[token->start + 1] == '/';
    size_t          from = token->start + 1 + is_end, at = from;
    html_attributes attributes = { .text = text, .options = tokens->options };
    html_attribute  attribute;

    while (at < text.length && !html_is_space(text.data[at]) && text.data[at] != '/' && text.data[at] != '>')
        at++;
    token->kind = is_end ? HTML_END : HTML_START;
    token->name = stele__slice(text, from, at - from);
    token->element = stele_document__html_element(token->name);
    token->hash = token->element->name == HTML_UNKNOWN ? hash_of(token->name) : 0;
    attributes.at = at;
    while (stele_document__html_attribute(&attributes, &attribute))
        ;
    token->end = attributes.at;
    token->is_closed = attributes.is_closed;
    token->is_whole = attributes.is_whole;
    if (!token->is_whole) /* The standard drops it. */
        token->kind = HTML_OTHER;
    else if (!is_end && !tokens->is_foreign && (token->element->is & (HTML_IS_RAW | HTML_IS_RCDATA))
             && !(tokens->is_xml && token->is_closed)) {
        tokens->raw = token->element;
        tokens->raw_end = raw_end(text, token->end, token->element);
    }
}

static void prepare(html_tokens *tokens)
{
    tokens->stops['<'] = tokens->stops['{'] = true;
    for (size_t i = 0; i < tokens->options->tag_count; i++)
        tokens->stops[(unsigned char)tokens->options->tags[i].begin[0]] = true;
    tokens->tags = (stele_document__tags){ .text = tokens->text, .options = tokens->options };
    tokens->is_prepared = true;
}

/* The length of a template's tag in a text; 0 for none. */
static size_t template_at(html_tokens *tokens, size_t at)
{
    const char c = tokens->text.data[at];

    if (tokens->options->tag_count == 0 && c != '{')
        return 0;
    if (!tokens->raw && (tokens->options->tag_count || is_at(tokens->text, at, "{#")))
        return stele_document__tag(&tokens->tags, at);
    return c == '<' ? 0 : tag_in_region(&tokens->region, tokens->text, tokens->options, at, IN_TEXT);
}

/* Whether a "<" begins anything but text. */
static bool is_markup(stele_str text, size_t at)
{
    const char next = at + 1 < text.length ? text.data[at + 1] : ' ';

    return stele__is_alpha(next) || next == '!' || next == '?' || (next == '/' && at + 2 < text.length);
}

/* Text up to what may be something else. */
static size_t text_end(html_tokens *tokens, size_t at, size_t limit)
{
    while (at < limit && !tokens->stops[(unsigned char)tokens->text.data[at]])
        at++;
    return at;
}

bool stele_document__html_next(html_tokens *tokens, html_token *token)
{
    const stele_str text = tokens->text;
    const size_t    at = tokens->at;
    size_t          length;

    *token = (html_token){ .start = at, .is_whole = true };
    if (at >= text.length)
        return false;
    if (!tokens->is_prepared)
        prepare(tokens);
    if (at >= tokens->raw_end)
        tokens->raw = NULL;
    if (tokens->raw && (tokens->raw->is & HTML_IS_RAW))
        token->end = tokens->raw_end;
    else if ((length = template_at(tokens, at))) {
        token->kind = HTML_TEMPLATE;
        token->end = at + length;
    } else if (tokens->raw)
        token->end = text_end(tokens, at + 1, tokens->raw_end);
    else if (text.data[at] != '<' || !is_markup(text, at))
        token->end = text_end(tokens, at + 1, text.length);
    else if (stele__is_alpha(text.data[at + 1]) || (text.data[at + 1] == '/' && stele__is_alpha(text.data[at + 2])))
        take_tag(tokens, token);
    else
        take_other(tokens, token);
    tokens->at = token->end;
    return true;
}

html_attributes stele_document__html_attributes(const html_tokens *tokens, const html_token *token)
{
    return (html_attributes){ .text = stele__slice(tokens->text, 0, token->end),
                              .at = (size_t)(token->name.data - tokens->text.data) + token->name.length,
                              .options = tokens->options };
}

/* A template's tag in a tag. */
static size_t inner_template(html_attributes *attributes, size_t at)
{
    const char c = attributes->text.data[at];

    if ((c != '{' && attributes->options->tag_count == 0) || c == '<' || c == '>')
        return 0;
    return tag_in_region(&attributes->region, attributes->text, attributes->options, at, IN_TAG);
}

/* Goes to the end of a value; `quote` '\0' for one without quotes. */
static size_t value_end(html_attributes *attributes, size_t at, char quote)
{
    const stele_str text = attributes->text;

    while (at < text.length) {
        const char   c = text.data[at];
        const size_t length = inner_template(attributes, at);
        if (length == 0 && (quote ? c == quote : html_is_space(c) || c == '>'))
            break;
        at += length ? length : 1;
    }
    return at;
}

static size_t skip_space(stele_str text, size_t at)
{
    while (at < text.length && html_is_space(text.data[at]))
        at++;
    return at;
}

/* The value behind an attribute's name, where there is one. Returns what is behind it. */
static size_t take_value(html_attributes *attributes, size_t at, html_attribute *attribute)
{
    const stele_str text = attributes->text;
    size_t          from = skip_space(text, at), end;

    if (from >= text.length || text.data[from] != '=')
        return at;
    from = skip_space(text, from + 1);
    if (from >= text.length || text.data[from] == '>')
        return from;
    if (text.data[from] == '"' || text.data[from] == '\'')
        attribute->quote = text.data[from++];
    end = value_end(attributes, from, attribute->quote);
    attribute->value = stele__slice(text, from, end - from);
    return attribute->quote && end < text.length ? end + 1 : end;
}

/* Goes to the next attribute's name, or to the ">" that ends the tag. */
static size_t find_name(html_attributes *attributes, size_t at)
{
    const stele_str text = attributes->text;

    while (at < text.length) {
        const size_t length = inner_template(attributes, at);
        if (length)
            at += length;
        else if (html_is_space(text.data[at]) || text.data[at] == '/')
            attributes->is_closed = text.data[at++] == '/';
        else
            break;
    }
    return at;
}

bool stele_document__html_attribute(html_attributes *attributes, html_attribute *attribute)
{
    const stele_str text = attributes->text;
    size_t          at, from, length;

    *attribute = (html_attribute){ 0 };
    attributes->is_closed = false;
    at = find_name(attributes, attributes->at);
    if (at >= text.length || text.data[at] == '>') {
        attributes->is_whole = at < text.length;
        attributes->at = at + attributes->is_whole;
        return false;
    }
    from = at++; /* Even a "=" begins a name. */
    while (at < text.length && !html_is_space(text.data[at]) && text.data[at] != '/' && text.data[at] != '>'
           && text.data[at] != '=') {
        length = inner_template(attributes, at);
        at += length ? length : 1;
    }
    attribute->name = stele__slice(text, from, at - from);
    attributes->at = take_value(attributes, at, attribute);
    return true;
}
