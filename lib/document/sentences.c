/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Units of one sentence each. Where sentences end is ICU's matter (UAX #29, with the abbreviations of the language); none ends within a
 * link, an element, or emphasis. What stands between two sentences in the source stays between their units.
 *
 * Boundaries are found in the text and are looked for in the source, which has the same bytes but for white space and what stands before
 * each line. Where the two cannot be laid beside each other, the unit stays whole. */
#include <stele/breaker.h>

#include "lib/document/html.h"
#include "lib/document/markdown_write.h"
#include "lib/document/reader.h"

/* What is known of the places in a text. */
struct cutting {
    bool                    is_html, is_markdown;
    stele_builder          *builder;
    const stele_unit       *unit;
    unsigned char          *marks; /* For each byte: whether a sentence begins there. */
    stele_document__inlines inlines;
};

/* No sentence begins from one place to another, both left out. */
static void forbid(struct cutting *cutting, size_t from, size_t to)
{
    if (to > from + 1)
        memset(cutting->marks + from + 1, STELE_BREAK_NONE, to - from - 1);
}

/* Emphasis: no sentence begins between two runs of the same sign, which stand for one. */
static void forbid_emphasis(struct cutting *cutting, char sign)
{
    const stele_str text = cutting->unit->text;
    size_t          open = text.length;

    for (size_t at = 0; at < text.length; at++) {
        if (text.data[at] == '\\' && at + 1 < text.length)
            at++;
        else if (text.data[at] == sign) {
            size_t end = at;
            while (end < text.length && text.data[end] == sign)
                end++;
            if (open < text.length)
                forbid(cutting, open, end);
            open = open < text.length ? text.length : at;
            at = end - 1;
        }
    }
}

static stele_status forbid_markdown(struct cutting *cutting)
{
    const stele_document *document = cutting->builder->document;
    const stele_str       text = cutting->unit->text;
    stele_status          status = stele_document__read_inlines(&cutting->inlines, text, NULL, &document->options);

    for (size_t i = 0; i < cutting->inlines.count && status == STELE_OK; i++) {
        const stele_str span = cutting->inlines.items[i].span;
        const size_t    at = (size_t)(span.data - text.data);
        if (cutting->inlines.items[i].kind != STELE_DOCUMENT__BREAK)
            forbid(cutting, at, at + span.length);
    }
    forbid_emphasis(cutting, '*');
    forbid_emphasis(cutting, '_');
    return status;
}

/* A text of HTML with blanks in the place of tags, whose names would be words. */
static void mask(const struct cutting *cutting, char *masked)
{
    html_tokens tokens = { .text = cutting->unit->text, .options = &cutting->builder->document->options };
    html_token  token;

    memcpy(masked, cutting->unit->text.data, cutting->unit->text.length);
    while (stele_document__html_next(&tokens, &token)) {
        if (token.kind != HTML_TEXT)
            memset(masked + token.start, ' ', token.end - token.start);
    }
}

/* A sentence whose first word is in an element begins with the element. */
static void forbid_html(struct cutting *cutting)
{
    html_tokens tokens = { .text = cutting->unit->text, .options = &cutting->builder->document->options };
    html_token  token;
    size_t      depth = 0, open = 0, first = 0;
    bool        is_opening = false;

    while (stele_document__html_next(&tokens, &token)) {
        forbid(cutting, token.start, token.kind == HTML_TEXT ? token.start : token.end);
        if (token.kind == HTML_TEXT && is_opening && cutting->marks[token.start]) {
            cutting->marks[token.start] = STELE_BREAK_NONE;
            cutting->marks[first] = STELE_BREAK_HERE;
        }
        first = token.kind == HTML_START && !is_opening ? token.start : first;
        is_opening = token.kind == HTML_START;
        if (token.kind == HTML_START && !(token.element->is & HTML_IS_VOID) && depth++ == 0)
            open = token.start;
        if (token.kind == HTML_END && depth && --depth == 0)
            forbid(cutting, open, token.end);
    }
    if (depth)
        forbid(cutting, open, cutting->unit->text.length);
}

/* Goes in the source behind what the text does not have: white space, and at the start of a line the signs of quotes. */
static size_t skip_between(stele_str source, size_t at)
{
    bool is_line_start = false;

    while (at < source.length && (html_is_space(source.data[at]) || (is_line_start && source.data[at] == '>'))) {
        is_line_start = is_line_start || source.data[at] == '\n';
        at++;
    }
    return at;
}

static stele_status add_part(const struct cutting *cutting, size_t from, size_t to, size_t start, size_t end,
                             unsigned part)
{
    stele_unit unit = *cutting->unit;

    while (to > from && html_is_space(unit.text.data[to - 1]))
        to--;
    unit.text = stele__slice(unit.text, from, to - from);
    unit.source = stele__slice(unit.source, start, end - start);
    unit.part = part;
    if (part)
        unit.anchor = (stele_str){ NULL, 0 };
    return stele_document__add_unit(cutting->builder, &unit);
}

/* Whether text and source can be laid beside each other. */
static bool are_alike(stele_str text, stele_str source)
{
    size_t at = 0;

    for (size_t i = 0; i < text.length; i++) {
        if (html_is_space(text.data[i]))
            continue;
        if (at < source.length && source.data[at] != text.data[i])
            at = skip_between(source, at);
        if (at >= source.length || source.data[at++] != text.data[i])
            return false;
    }
    return at == source.length;
}

/* Adds the parts between the marks. */
static stele_status add_parts(const struct cutting *cutting)
{
    const stele_str text = cutting->unit->text, source = cutting->unit->source;
    size_t          from = 0, start = 0, at = 0;
    unsigned        part = 0;
    stele_status    status = STELE_OK;

    for (size_t i = 0; i < text.length && status == STELE_OK; i++) {
        if (html_is_space(text.data[i]))
            continue;
        if (i > from && cutting->marks[i]) {
            status = add_part(cutting, from, i, start, at, part++);
            from = i;
            start = at = skip_between(source, at);
        }
        if (source.data[at] != text.data[i])
            at = skip_between(source, at);
        at++;
    }
    return status == STELE_OK ? add_part(cutting, from, text.length, start, source.length, part) : status;
}

static bool has_sentences(const stele_unit *unit)
{
    switch (unit->kind) {
    case STELE_UNIT_PARAGRAPH:
    case STELE_UNIT_LIST_ITEM:
    case STELE_UNIT_CELL:
    case STELE_UNIT_DEFINITION:
    case STELE_UNIT_FOOTNOTE:
    case STELE_UNIT_CAPTION: return true;
    default: return false;
    }
}

static stele_status mark_sentences(struct cutting *cutting)
{
    const stele_document *document = cutting->builder->document;
    stele_str             text = cutting->unit->text;
    char                 *masked = NULL;
    stele_status          status;

    if (cutting->is_html) {
        if (!(masked = stele__allocate(&document->allocator, text.length)))
            return STELE_NO_MEMORY;
        mask(cutting, masked);
        text.data = masked;
    }
    status = stele_breaker_mark(cutting->builder->breaker, text, cutting->marks, cutting->builder->report);
    stele__release(&document->allocator, masked, text.length);
    return status;
}

stele_status stele_document__add_sentences(stele_builder *builder, const stele_unit *unit)
{
    struct cutting      cutting = { .builder = builder,
                                    .unit = unit,
                                    .inlines = { .allocator = &builder->document->allocator } };
    const stele_reader *reader = builder->document->reader;
    stele_status        status;

    cutting.is_html = reader == &stele_document__html || unit->form >= MARKDOWN_HTML;
    cutting.is_markdown = reader == &stele_document__markdown && !cutting.is_html;
    if (!has_sentences(unit) || !are_alike(unit->text, unit->source))
        return stele_document__add_unit(builder, unit);
    cutting.marks = stele__allocate(&builder->document->allocator, unit->text.length);
    if (!cutting.marks)
        return STELE_NO_MEMORY;
    status = mark_sentences(&cutting);
    if (status == STELE_OK && cutting.is_markdown)
        status = forbid_markdown(&cutting);
    else if (status == STELE_OK && cutting.is_html)
        forbid_html(&cutting);
    if (status == STELE_OK)
        status = add_parts(&cutting);
    stele__release(&builder->document->allocator, cutting.marks, unit->text.length);
    stele_document__free_inlines(&cutting.inlines);
    return status;
}
