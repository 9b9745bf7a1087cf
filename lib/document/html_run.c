/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Of a run at most one unit is made: from its first text to its last, with the tags between them. What only stands around it, such
 * as elements that hold all of it, comments and line breaks at its ends, images beside it, stays outside, where no
 * translation can harm it. */
#include "lib/document/html.h"

#include "lib/text/text.h"

static stele_str slice_of(const html_reading *r, size_t start, size_t end)
{
    return (stele_str){ r->tokens.text.data + start, end - start };
}

static bool is_hidden(uint8_t state)
{
    return state & (HTML_UNTRANSLATED | HTML_IN_CODE | HTML_IN_FOREIGN);
}

static bool is_blank(const html_reading *r, const html_piece *piece)
{
    for (size_t i = piece->token.start; i < piece->token.end; i++) {
        if (!html_is_space(r->tokens.text.data[i]))
            return false;
    }
    return true;
}

/* Whether a piece at an end of the run is not part of the text. */
static bool is_beside(const html_reading *r, const html_piece *piece)
{
    switch (piece->token.kind) {
    case HTML_TEXT: return is_blank(r, piece);
    case HTML_START:
    case HTML_END: return piece->match == HTML_NO_MATCH;
    case HTML_TEMPLATE: return false;
    default: return true;
    }
}

static bool is_picture(const html_piece *piece)
{
    return piece->match != HTML_NO_MATCH && piece->token.element->is & HTML_IS_FOREIGN;
}

/* Leaves away what is at the ends, [*first, *last). */
static void find_text(const html_reading *r, size_t *first, size_t *last)
{
    const html_piece *pieces = r->pieces;

    while (*first < *last) {
        const html_piece *front = &pieces[*first], *back = &pieces[*last - 1];
        if (is_beside(r, front))
            ++*first;
        else if (is_beside(r, back))
            --*last;
        else if (front->token.kind == HTML_START && is_picture(front) && front->match < *last)
            *first = front->match + 1;
        else if (back->token.kind == HTML_END && is_picture(back) && back->match >= *first)
            *last = back->match;
        else if (front->token.kind == HTML_START && front->match == *last - 1
                 && !(front->token.element->is & HTML_IS_CODE))
            ++*first, --*last;
        else
            return;
    }
}

/* How much white space there is at an offset; whether it has a line end in it goes to `*ends_line`. */
static size_t white_length(stele_str text, size_t at, bool *ends_line)
{
    const size_t start = at;

    *ends_line = false;
    for (; at < text.length && html_is_space(text.data[at]); at++)
        *ends_line = *ends_line || text.data[at] == '\n' || text.data[at] == '\r';
    return at - start;
}

/* Copies a text with each run of white space as one blank, and a line end between Han or kana as nothing. In a tag quotes count:
 * what is between them stays. */
static size_t collapse(char *to, stele_str text, bool quotes)
{
    size_t length = 0;
    char   quote = '\0';
    bool   ends_line;

    for (size_t i = 0; i < text.length; i++) {
        const char   c = text.data[i];
        const size_t white = quote ? 0 : white_length(text, i, &ends_line);
        if (white == 0) {
            if (quotes && (c == '"' || c == '\'') && (!quote || quote == c))
                quote = quote ? '\0' : c;
            to[length++] = c;
            continue;
        }
        i += white - 1;
        if (!ends_line || quotes
            || !stele__plain_joins_bare((stele_str){ to, length }, stele__slice(text, i + 1, text.length)))
            to[length++] = ' ';
    }
    return length;
}

/* Whether a text has white space beside single blanks. */
static bool has_white(stele_str text)
{
    for (size_t i = 0; i < text.length; i++) {
        if (html_is_space(text.data[i]) && (text.data[i] != ' ' || (i && text.data[i - 1] == ' ')))
            return true;
    }
    return false;
}

/* The text of pieces that are the source of a unit. */
static stele_status make_text(html_reading *r, size_t first, size_t last, stele_unit *unit)
{
    const size_t end = (size_t)(unit->source.data - r->tokens.text.data) + unit->source.length;
    char        *made;
    size_t       length = 0;

    unit->text = unit->source;
    if (!has_white(unit->source))
        return STELE_OK;
    if (!(made = stele__arena_take_bytes(&r->document->arena, unit->source.length)))
        return STELE_NO_MEMORY;
    for (size_t i = first; i < last; i++) {
        const html_token *token = &r->pieces[i].token;
        const size_t      from = i == first ? (size_t)(unit->source.data - r->tokens.text.data) : token->start;
        const stele_str   text = slice_of(r, from, token->end < end ? token->end : end);
        if (token->kind == HTML_TEXT || token->kind == HTML_START || token->kind == HTML_END)
            length += collapse(made + length, text, token->kind != HTML_TEXT);
        else {
            memcpy(made + length, text.data, text.length);
            length += text.length;
        }
    }
    stele__arena_trim(&r->document->arena, unit->source.length - length);
    unit->text = (stele_str){ made, length };
    return STELE_OK;
}

/* What text in the innermost block is. */
static void find_kind(html_reading *r, stele_unit *unit)
{
    html_open          *owner = &r->stack.items[r->stack.items[r->stack.count - 1].owner];
    const html_element *element = owner->element;

    unit->kind = element->kind;
    unit->level = element->level;
    unit->form = element->is & HTML_IS_RCDATA  ? HTML_FORM_RCDATA + (unsigned)stele_document__html_place(element)
                 : element->is & HTML_IS_PLAIN ? HTML_FORM_PLAIN
                                               : HTML_FORM_MARKUP;
    if (owner->is_used && unit->kind != STELE_UNIT_HEADING && unit->kind != STELE_UNIT_TITLE)
        unit->kind = STELE_UNIT_PARAGRAPH;
    if (unit->kind == STELE_UNIT_LIST_ITEM)
        unit->level = owner->lists ? owner->lists : 1;
    owner->is_used = true;
}

/* A heading has the id of its element, which is the last anchor that was added. */
static void find_anchor(html_reading *r, stele_unit *unit)
{
    const stele_str id = r->stack.items[r->stack.items[r->stack.count - 1].owner].id;
    stele_document *document = r->document;

    if (unit->kind != STELE_UNIT_HEADING || id.length == 0)
        return;
    unit->anchor = id;
    if (document->anchor_count && document->anchors[document->anchor_count - 1].name.data == id.data
        && !r->marks.skipping && !r->marks.skips_next)
        document->anchors[document->anchor_count - 1].unit = document->length;
}

static stele_status add_unit(html_reading *r, stele_unit *unit)
{
    unit->form += r->form;
    return stele_document__apply_marks(&r->marks, unit) ? stele_builder_unit(r->builder, unit) : STELE_OK;
}

/* The unit of the pieces [first, last). */
static stele_status take_text(html_reading *r, size_t first, size_t last)
{
    stele_unit       unit = { .kind = STELE_UNIT_PARAGRAPH, .form = HTML_FORM_MARKUP };
    const html_open *top = &r->stack.items[r->stack.count - 1];
    size_t           start = r->pieces[first].token.start, end = r->pieces[last - 1].token.end;
    stele_status     status = STELE_OK;

    while (start < end && r->pieces[first].token.kind == HTML_TEXT && html_is_space(r->tokens.text.data[start]))
        start++;
    while (end > start && r->pieces[last - 1].token.kind == HTML_TEXT && html_is_space(r->tokens.text.data[end - 1]))
        end--;
    find_kind(r, &unit);
    find_anchor(r, &unit);
    unit.source = unit.text = slice_of(r, start, end);
    if (!(r->stack.items[top->owner].element->is & HTML_IS_PRE))
        status = make_text(r, first, last, &unit);
    return status == STELE_OK ? add_unit(r, &unit) : status;
}

/* The name of a unit that is an attribute's: that of the element and its own. */
static stele_status make_name(html_reading *r, const html_token *tag, const html_said *said, stele_str attribute,
                              stele_str *name)
{
    const stele_str element = tag->hash ? tag->name : stele_str_of(tag->element->text);
    const stele_str own = said->meta.data ? said->meta : attribute;
    char           *made = stele__arena_take_bytes(&r->document->arena, element.length + 1 + own.length);

    if (!made)
        return STELE_NO_MEMORY;
    memcpy(made, element.data, element.length);
    made[element.length] = ' ';
    for (size_t i = 0; i < own.length; i++)
        made[element.length + 1 + i] = stele__lower(own.data[i]);
    *name = (stele_str){ made, element.length + 1 + own.length };
    return STELE_OK;
}

static stele_status take_shown(html_reading *r, const html_token *tag, const html_said *said,
                               const html_attribute *attribute)
{
    stele_unit   unit = { .kind = STELE_UNIT_ATTRIBUTE,
                          .source = attribute->value,
                          .form = attribute->quote == '"'    ? HTML_FORM_DOUBLE
                                  : attribute->quote == '\'' ? HTML_FORM_SINGLE
                                                             : HTML_FORM_UNQUOTED };
    stele_status status;

    if (!stele_document__html_has_ink(attribute->value))
        return STELE_OK;
    if (attribute->quote)
        while (unit.source.length && html_is_space(unit.source.data[unit.source.length - 1]))
            unit.source.length--;
    while (unit.source.length && html_is_space(unit.source.data[0]))
        unit.source.data++, unit.source.length--;
    if ((status = make_name(r, tag, said, attribute->name, &unit.name)) != STELE_OK)
        return status;
    return add_unit(r, &unit);
}

static bool is(stele_str text, const char *word)
{
    return stele__equal_ignoring_case(text, stele_str_of(word));
}

static stele_status add_link(html_reading *r, stele_str destination, stele_link_kind kind)
{
    while (destination.length && html_is_space(destination.data[0]))
        destination.data++, destination.length--;
    while (destination.length && html_is_space(destination.data[destination.length - 1]))
        destination.length--;
    if (destination.length == 0)
        return STELE_OK;
    return stele_builder_link(r->builder, &(stele_link){ .destination = destination, .kind = kind });
}

/* The images of a srcset: each a link, then perhaps a size, then a comma. */
static stele_status take_set(html_reading *r, stele_str set)
{
    stele_status status = STELE_OK;

    for (size_t at = 0, end; at < set.length && status == STELE_OK; at = end) {
        while (at < set.length && (html_is_space(set.data[at]) || set.data[at] == ','))
            at++;
        for (end = at; end < set.length && !html_is_space(set.data[end]); end++)
            ;
        if (end > at && set.data[end - 1] == ',')
            status = add_link(r, stele__slice(set, at, end - 1 - at), STELE_LINK_RESOURCE);
        else {
            status = add_link(r, stele__slice(set, at, end - at), STELE_LINK_RESOURCE);
            while (end < set.length && set.data[end] != ',')
                end++;
        }
    }
    return status;
}

static stele_status take_link(html_reading *r, const html_token *tag, const html_attribute *attribute)
{
    const stele_str name = attribute->name;

    if (!attribute->value.data)
        return STELE_OK;
    if (is(name, "href"))
        return add_link(r, attribute->value,
                        tag->element->name == HTML_LINK ? STELE_LINK_RESOURCE : STELE_LINK_REFERENCE);
    if (is(name, "src") || is(name, "poster") || is(name, "data"))
        return add_link(r, attribute->value, STELE_LINK_RESOURCE);
    return is(name, "srcset") ? take_set(r, attribute->value) : STELE_OK;
}

stele_status stele_document__html_take_attributes(html_reading *r, const html_token *tag, uint8_t state,
                                                  bool is_outside)
{
    html_attributes attributes = stele_document__html_attributes(&r->tokens, tag);
    html_attribute  attribute;
    html_said       said;
    bool            is_said = false;
    stele_status    status = STELE_OK;

    while (status == STELE_OK && stele_document__html_attribute(&attributes, &attribute)) {
        if (!r->is_part)
            status = take_link(r, tag, &attribute);
        if (status == STELE_OK && attribute.value.length && !r->is_part
            && (is(attribute.name, "id") || (tag->element->name == HTML_A && is(attribute.name, "name"))))
            status = stele_builder_anchor(r->builder, attribute.value, attribute.value, false);
        if (status != STELE_OK || !is_outside || is_hidden(state))
            continue;
        if (!is_said)
            said = stele_document__html_said(&r->tokens, tag);
        is_said = true;
        if (stele_document__html_is_shown(tag, &said, &attribute))
            status = take_shown(r, tag, &said, &attribute);
    }
    return status;
}

/* What is made of a piece that is outside the unit. */
static stele_status take_outside(html_reading *r, const html_piece *piece)
{
    const html_token *token = &piece->token;
    stele_unit        unit = { .kind = STELE_UNIT_PARAGRAPH, .form = HTML_FORM_PLAIN };

    if (token->kind == HTML_START)
        return stele_document__html_take_attributes(r, token, piece->state, true);
    if (token->kind != HTML_TEXT
        || (piece->state & (HTML_IN_LABEL | HTML_IN_OBJECT | HTML_UNTRANSLATED)) != HTML_IN_LABEL)
        return STELE_OK;
    unit.source = slice_of(r, token->start, token->end);
    if (!stele_document__html_has_ink(unit.source))
        return STELE_OK;
    while (html_is_space(unit.source.data[0]))
        unit.source.data++, unit.source.length--;
    while (html_is_space(unit.source.data[unit.source.length - 1]))
        unit.source.length--;
    if (!stele_document__join_lines(r->document, &unit.text, unit.source))
        return STELE_NO_MEMORY;
    return add_unit(r, &unit);
}

static bool has_text(const html_reading *r, size_t first, size_t last)
{
    for (size_t i = first; i < last; i++) {
        const html_piece *piece = &r->pieces[i];
        if (piece->token.kind == HTML_TEXT && !is_hidden(piece->state)
            && stele_document__html_has_ink(slice_of(r, piece->token.start, piece->token.end)))
            return true;
    }
    return false;
}

stele_status stele_document__html_end_run(html_reading *r)
{
    size_t       first = 0, last = r->piece_count;
    bool         is_balanced, is_unit;
    stele_status status;

    if (r->piece_count == 0)
        return STELE_OK;
    status = stele_document__html_match(r->pieces, r->piece_count, &r->nested, &r->nested_capacity, r->stack.allocator,
                                        &is_balanced);
    find_text(r, &first, &last);
    is_unit = !is_hidden(r->base) && has_text(r, first, last);
    for (size_t i = 0; i < r->piece_count && status == STELE_OK; i++) {
        const html_piece *piece = &r->pieces[i];
        if (is_unit && i == first)
            status = take_text(r, first, last);
        if (status != STELE_OK)
            break;
        if (!is_unit || i < first || i >= last)
            status = take_outside(r, piece);
        else if (piece->token.kind == HTML_START)
            status = stele_document__html_take_attributes(r, &piece->token, piece->state, false);
    }
    r->piece_count = 0;
    return status;
}
