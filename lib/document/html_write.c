/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Translations of HTML: how they are put into their place, and whether they have the structure of their source.
 *
 * Two texts have the same structure where both have the same tags as often, each with the same attributes but for the values that
 * readers are shown, where tags that had their partner have it, and where what is not translated, code and what was ruled out,
 * is there to the byte. Comments may go. */
#include "lib/document/front.h"
#include "lib/document/html.h"
#include "lib/document/references.h"
#include "lib/document/signs.h"
#include "lib/text/text.h"

enum { SEARCH_MAX = 64 /* Tags in which the partner of an end tag is looked for. */ };

static bool is_opening(const html_token *token)
{
    return token->kind == HTML_START && !(token->element->is & HTML_IS_VOID);
}

stele_status stele_document__html_match(html_piece *pieces, size_t count, size_t **nested, size_t *capacity,
                                        const stele_allocator *allocator, bool *is_balanced)
{
    size_t depth = 0, lost = 0;

    for (size_t i = 0; i < count; i++) {
        const html_token *token = &pieces[i].token;
        if (is_opening(token) && !(token->is_closed && pieces[i].state & HTML_IN_FOREIGN)) {
            if (!stele__grow(allocator, nested, capacity, depth + 1, sizeof **nested))
                return STELE_NO_MEMORY;
            (*nested)[depth++] = i;
        }
        if (token->kind != HTML_END)
            continue;
        for (size_t n = 1; n <= SEARCH_MAX && n <= depth; n++) {
            const size_t partner = (*nested)[depth - n];
            if (pieces[partner].token.element != token->element || pieces[partner].token.hash != token->hash)
                continue;
            pieces[partner].match = i;
            pieces[i].match = partner;
            lost += n - 1;
            depth -= n;
            break;
        }
        lost += pieces[i].match == HTML_NO_MATCH;
    }
    *is_balanced = lost == 0 && depth == 0;
    return STELE_OK;
}

/* Whether a character beyond ASCII is but space or punctuation: U+00A0, U+00AB, U+00B7, U+00BB, and U+2000 to U+206F. */
static size_t mark_length(const unsigned char *at, size_t length)
{
    if (length >= 2 && at[0] == 0xc2 && (at[1] == 0xa0 || at[1] == 0xab || at[1] == 0xb7 || at[1] == 0xbb))
        return 2;
    if (length >= 3 && at[0] == 0xe2 && (at[1] == 0x80 || (at[1] == 0x81 && at[2] <= 0xaf)))
        return 3;
    return 0;
}

bool stele_document__html_has_ink(stele_str text)
{
    for (size_t at = 0; at < text.length;) {
        const char c = text.data[at];
        char       room[STELE_DOCUMENT__REFERENCE_MAX];
        stele_str  ignored;
        size_t     length = 1;
        if (stele__is_alpha(c) || stele__is_digit(c))
            return true;
        if (c == '&'
            && (length = stele_document__reference_at(stele__slice(text, at, text.length), room, &ignored)) == 0)
            length = 1;
        if (c < 0 && (length = mark_length((const unsigned char *)text.data + at, text.length - at)) == 0)
            return true;
        at += length;
    }
    return false;
}

static bool is_value(const stele_unit *unit)
{
    return unit->form == HTML_FORM_DOUBLE || unit->form == HTML_FORM_SINGLE || unit->form == HTML_FORM_UNQUOTED;
}

stele_status stele_document__put_html(const stele_document *document, const stele_unit *unit, stele_str translation,
                                      stele_buffer *bytes)
{
    const char   quote = unit->form == HTML_FORM_SINGLE ? '\'' : '"';
    stele_status status = STELE_OK;
    stele_str    piece;

    (void)document;
    if (unit->kind == STELE_UNIT_METADATA)
        return stele_document__put_front(unit, translation, bytes);
    if (!is_value(unit))
        return stele_buffer_add_str(bytes, translation);
    if (unit->form == HTML_FORM_UNQUOTED)
        status = stele_buffer_add(bytes, "\"", 1);
    for (bool is_first = true; status == STELE_OK && stele__next_piece(&translation, quote, &piece); is_first = false) {
        if (!is_first)
            status = stele_buffer_add_str(bytes, quote == '"' ? STELE__LITERAL("&quot;") : STELE__LITERAL("&#39;"));
        if (status == STELE_OK)
            status = stele_buffer_add_str(bytes, piece);
    }
    return status == STELE_OK && unit->form == HTML_FORM_UNQUOTED ? stele_buffer_add(bytes, "\"", 1) : status;
}

/* A text that is being compared. */
struct side {
    const stele_document *document;
    html_tokens           tokens;
    html_piece           *pieces;
    size_t                count, capacity, *nested, nested_capacity;
    stele__arena          arena; /* Of tags without the values that are shown. */
    stele_document__signs signs;
    bool                  is_balanced, is_whole, has_block, has_ink;
};

/* A start tag without the values that readers are shown; itself where it has none. */
static stele_status tag_sign(struct side *side, const html_token *tag)
{
    const stele_str text = stele__slice(side->tokens.text, tag->start, tag->end - tag->start);
    const html_said said = stele_document__html_said(&side->tokens, tag);
    html_attributes attributes = stele_document__html_attributes(&side->tokens, tag);
    html_attribute  attribute;
    char           *made = NULL;
    size_t          length = 0, from = tag->start;

    while (stele_document__html_attribute(&attributes, &attribute)) {
        const size_t value = attribute.value.data ? (size_t)(attribute.value.data - side->tokens.text.data) : 0;
        if (!stele_document__html_is_shown(tag, &said, &attribute))
            continue;
        if (!made && !(made = stele__arena_take_bytes(&side->arena, text.length)))
            return STELE_NO_MEMORY;
        memcpy(made + length, side->tokens.text.data + from, value - from);
        length += value - from;
        from = value + attribute.value.length;
    }
    if (!made)
        return stele_document__add_sign(&side->signs, "tag", text);
    memcpy(made + length, side->tokens.text.data + from, tag->end - from);
    length += tag->end - from;
    return stele_document__add_sign(&side->signs, "tag", (stele_str){ made, length });
}

/* Whether an element's content stays as it is. */
static bool is_kept(const struct side *side, const html_piece *piece)
{
    html_said said;

    if (piece->token.kind != HTML_START || piece->match == HTML_NO_MATCH)
        return false;
    said = stele_document__html_said(&side->tokens, &piece->token);
    if (said.translate != HTML_SAYS_NOTHING)
        return said.translate == HTML_SAYS_NO;
    return piece->token.element->is & (HTML_IS_CODE | HTML_IS_FOREIGN);
}

static stele_status add_signs(struct side *side)
{
    stele_status status = STELE_OK;

    for (size_t i = 0; i < side->count && status == STELE_OK; i++) {
        const html_piece *piece = &side->pieces[i];
        const html_token *token = &piece->token;
        stele_str         text = stele__slice(side->tokens.text, token->start, token->end - token->start);
        if (is_kept(side, piece)) {
            text.length = side->pieces[piece->match].token.end - token->start;
            i = piece->match;
            status = stele_document__add_sign(&side->signs, "code", text);
        } else if (token->kind == HTML_START)
            status = tag_sign(side, token);
        else if (token->kind == HTML_END || token->kind == HTML_TEMPLATE)
            status = stele_document__add_sign(&side->signs, "tag", text);
        else if (token->kind == HTML_TEXT)
            side->has_ink = side->has_ink || stele_document__html_has_ink(text);
    }
    return status;
}

/* Cuts a text and finds what it must have. */
static stele_status read_side(struct side *side, const stele_document *document, stele_str text, bool in_tags)
{
    const stele_allocator *allocator = &document->allocator;
    html_token             token;
    size_t                 foreign = 0;
    stele_status           status;

    *side = (struct side){ .document = document,
                           .tokens = { .text = text, .options = &document->options },
                           .signs = { .allocator = allocator },
                           .is_whole = true };
    stele__arena_init(&side->arena, allocator);
    if (!in_tags) { /* Nothing but tags of templates counts. */
        side->tokens.raw = stele_document__html_element(STELE__LITERAL("textarea"));
        side->tokens.raw_end = text.length;
    }
    while (stele_document__html_next(&side->tokens, &token)) {
        if (!stele__grow(allocator, &side->pieces, &side->capacity, side->count + 1, sizeof *side->pieces))
            return STELE_NO_MEMORY;
        side->pieces[side->count++] = (html_piece){ token, HTML_NO_MATCH, foreign ? HTML_IN_FOREIGN : 0 };
        if (token.element && token.element->is & HTML_IS_FOREIGN && !token.is_closed)
            foreign += token.kind == HTML_START ? 1 : (size_t) - (foreign > 0);
        side->tokens.is_foreign = foreign > 0;
        side->is_whole = side->is_whole && token.is_whole && (token.kind != HTML_OTHER || foreign);
        side->has_block = side->has_block || (!foreign && token.element && token.element->is & HTML_IS_BLOCK);
    }
    status = stele_document__html_match(side->pieces, side->count, &side->nested, &side->nested_capacity, allocator,
                                        &side->is_balanced);
    return status == STELE_OK ? add_signs(side) : status;
}

static void free_side(struct side *side)
{
    const stele_allocator *allocator = side->signs.allocator;

    stele__release(allocator, side->pieces, side->capacity * sizeof *side->pieces);
    stele__release(allocator, side->nested, side->nested_capacity * sizeof *side->nested);
    stele_document__free_signs(&side->signs);
    stele__arena_free(&side->arena);
}

/* Whether a text of a title or the like has that element's end tag in it. */
static bool ends_itself(const stele_unit *unit, stele_str text)
{
    return unit->form >= HTML_FORM_RCDATA && stele_document__html_ends_raw(text, unit->form - HTML_FORM_RCDATA);
}

stele_status stele_document__compare_html(const stele_document *document, const stele_unit *unit, stele_str translation,
                                          stele_buffer *difference)
{
    const bool   in_tags = unit->form == HTML_FORM_MARKUP || unit->form == HTML_FORM_PLAIN;
    struct side  source, other;
    const char  *why = NULL;
    stele_status status;

    if (unit->kind == STELE_UNIT_METADATA)
        return stele_document__compare_front(translation, difference);
    if ((status = read_side(&source, document, unit->text, in_tags)) != STELE_OK) {
        free_side(&source);
        return status;
    }
    status = read_side(&other, document, translation, in_tags);
    if (status == STELE_OK) {
        if (!other.has_ink)
            why = "it has no text";
        else if (other.has_block || ends_itself(unit, translation))
            why = "it is read as another kind of block, or as several";
        else if (!other.is_whole && source.is_whole)
            why = "it has a tag without an end";
        if (why)
            status = stele_buffer_add_str(difference, stele_str_of(why));
        else
            status = stele_document__compare_signs(&source.signs, &other.signs, difference);
    }
    if (status == STELE_OK && !why && difference->length == 0 && source.is_balanced && !other.is_balanced)
        status = stele_buffer_add_str(difference, STELE__LITERAL("its tags are not nested in each other"));
    free_side(&source);
    free_side(&other);
    return status;
}

stele_status stele_document__words_html(const stele_document *document, const stele_unit *unit, stele_str text,
                                        stele_buffer *words)
{
    html_tokens  tokens = { .text = text, .options = &document->options };
    html_token   token;
    stele_status status = STELE_OK;

    if (unit->kind == STELE_UNIT_METADATA)
        return stele_buffer_add_str(words, text);
    if (unit->form != HTML_FORM_MARKUP) {
        tokens.raw = stele_document__html_element(STELE__LITERAL("textarea"));
        tokens.raw_end = text.length;
    }
    while (status == STELE_OK && stele_document__html_next(&tokens, &token)) {
        if (token.kind == HTML_START && stele__equal_ignoring_case(token.name, STELE__LITERAL("br")))
            status = stele_buffer_add(words, " ", 1);
        if (token.kind == HTML_TEXT && status == STELE_OK)
            status = stele__unescape(words, stele__slice(text, token.start, token.end - token.start));
    }
    return status;
}
