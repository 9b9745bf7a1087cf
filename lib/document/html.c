/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Reading HTML: tokens go one by one into the run, or end it. What ends it are the tags of blocks, and what changes how
 * the text behind is to be taken: marks, elements whose text is translated in one that is not, template tags in a line of their own. */
#include "lib/document/html.h"

#include "lib/document/front.h"

enum { RUN_MAX = 65536 /* Tokens; a longer run is several. No text is so long. */ };

static html_open *top_of(const html_reading *r)
{
    return &r->stack.items[r->stack.count - 1];
}

static bool is_word(stele_str text, const char *word)
{
    return stele__equal_ignoring_case(text, stele_str_of(word));
}

static bool is_blank(stele_str text)
{
    for (size_t i = 0; i < text.length; i++) {
        if (!html_is_space(text.data[i]))
            return false;
    }
    return true;
}

static stele_status add_piece(html_reading *r, const html_token *token, uint8_t state)
{
    stele_status status = STELE_OK;

    if (r->piece_count >= RUN_MAX && (status = stele_document__html_end_run(r)) != STELE_OK)
        return status;
    if (r->piece_count == 0)
        r->base = top_of(r)->state;
    if (!stele__grow(r->stack.allocator, &r->pieces, &r->piece_capacity, r->piece_count + 1, sizeof *r->pieces))
        return STELE_NO_MEMORY;
    r->pieces[r->piece_count++] = (html_piece){ *token, HTML_NO_MATCH, state };
    return STELE_OK;
}

/* Whether a language is that of the document, as far as the part before the first "-" tells. A document that does not
 * say its own is in every one, and so is text whose language a template fills in. */
static bool is_own_language(const html_reading *r, stele_str lang)
{
    size_t a = 0, b = 0;

    while (a < r->lang.length && r->lang.data[a] != '-')
        a++;
    while (b < lang.length && lang.data[b] != '-')
        b++;
    if (memchr(lang.data, '{', lang.length) || memchr(r->lang.data ? r->lang.data : "", '{', r->lang.length))
        return true;
    return a == 0 || stele__equal_ignoring_case(stele__slice(r->lang, 0, a), stele__slice(lang, 0, b));
}

/* The state of the text in an element. */
static uint8_t state_in(const html_reading *r, const html_token *tag, const html_said *said)
{
    const unsigned is = tag->element->is;
    uint8_t        state = top_of(r)->state;

    if (is & HTML_IS_CODE)
        state |= HTML_IN_CODE;
    if (is & HTML_IS_FOREIGN)
        state |= HTML_IN_FOREIGN;
    if (state & HTML_IN_FOREIGN) {
        if (is_word(tag->name, "text") || is_word(tag->name, "title") || is_word(tag->name, "desc"))
            state |= HTML_IN_LABEL;
        if (is_word(tag->name, "foreignObject"))
            state |= HTML_IN_OBJECT;
    }
    if ((said->lang.length && !is_own_language(r, said->lang))
        || (said->xml_lang.length && !is_own_language(r, said->xml_lang)))
        state |= HTML_UNTRANSLATED;
    if (said->translate == HTML_SAYS_NO)
        state |= HTML_UNTRANSLATED;
    if (said->translate == HTML_SAYS_YES)
        state &= (uint8_t) ~(HTML_UNTRANSLATED | HTML_IN_CODE);
    if (is & HTML_IS_RAW)
        state |= HTML_UNTRANSLATED;
    return state;
}

static void close_to(html_reading *r, size_t place)
{
    stele_document__html_pop(&r->stack, place);
    r->tokens.is_foreign = top_of(r)->state & HTML_IN_FOREIGN;
}

/* The place of the outermost open element of SVG or MathML that is not in another. */
static size_t foreign_root(const html_reading *r)
{
    size_t place = r->stack.count;

    while (place > 1 && r->stack.items[place - 1].state & HTML_IN_FOREIGN)
        place--;
    return place;
}

/* Whether an element ends the run. */
static bool is_border(const html_reading *r, const html_token *tag, const html_said *said, uint8_t state)
{
    const uint8_t hidden = HTML_UNTRANSLATED | HTML_IN_CODE;

    if (top_of(r)->state & HTML_IN_FOREIGN)
        return false;
    return tag->element->is & HTML_IS_BLOCK || said->stands_alone || (top_of(r)->state & hidden && !(state & hidden));
}

/* The document's own language, and where it is said. */
static void note_language(html_reading *r, const html_token *tag, const html_said *said)
{
    if (tag->element->name != HTML_HTML || r->document->language.name_end.data)
        return;
    r->lang = said->lang.data ? said->lang : said->xml_lang;
    r->document->language = (stele__language_place){ .name_end = { tag->name.data + tag->name.length, 0 },
                                                     .lang = said->lang,
                                                     .xml_lang = said->xml_lang,
                                                     .dir = said->dir };
}

static stele_status take_start(html_reading *r, const html_token *tag)
{
    const html_said said = stele_document__html_said(&r->tokens, tag);
    stele_status    status = STELE_OK;
    uint8_t         state;
    bool            border;

    note_language(r, tag, &said);
    if (said.note.length && !r->marks.comment.data
        && (status = stele_builder_keep(r->builder, &r->marks.comment, said.note)) != STELE_OK)
        return status;
    /* A block ends a picture that it stands in (13.2.6.5), but where SVG has HTML in it. */
    border = tag->element->is & HTML_IS_BLOCK && !(tag->element->is & (HTML_IS_RAW | HTML_IS_RCDATA));
    if ((top_of(r)->state & (HTML_IN_FOREIGN | HTML_IN_OBJECT)) == HTML_IN_FOREIGN && border) {
        if ((status = stele_document__html_end_run(r)) != STELE_OK)
            return status;
        close_to(r, foreign_root(r));
    }
    state = state_in(r, tag, &said);
    border = is_border(r, tag, &said, state);
    if (border) {
        if ((status = stele_document__html_end_run(r)) != STELE_OK)
            return status;
        close_to(r, stele_document__html_implied(&r->stack, tag->element));
        state = state_in(r, tag, &said);
        status = stele_document__html_take_attributes(r, tag, state, true);
    } else
        status = add_piece(r, tag, state);
    if (status == STELE_OK && !(tag->element->is & HTML_IS_VOID)
        && !(tag->is_closed && (r->tokens.is_xml || state & HTML_IN_FOREIGN)))
        status = stele_document__html_push(&r->stack, tag, said.id, state, border);
    r->tokens.is_foreign = top_of(r)->state & HTML_IN_FOREIGN;
    return status;
}

static stele_status take_end(html_reading *r, const html_token *tag)
{
    const size_t  place = stele_document__html_closed(&r->stack, tag);
    const uint8_t state = top_of(r)->state;
    bool          border = tag->element->is & HTML_IS_BLOCK && !(state & HTML_IN_FOREIGN);
    stele_status  status;

    for (size_t i = place; place && i < r->stack.count && !border; i++)
        border = r->stack.items[i].is_block;
    status = border ? stele_document__html_end_run(r) : add_piece(r, tag, state);
    if (status == STELE_OK && place)
        close_to(r, place);
    return status;
}

/* Whether a comment can be a mark: cheaper than to end the run for each. */
static bool may_be_mark(stele_str comment)
{
    const stele_str text = stele__trimmed(comment);

    return stele__starts_with(text, STELE__LITERAL("stele:")) || stele__starts_with(text, STELE__LITERAL("i18n:"))
           || stele__starts_with(text, STELE__LITERAL("mdpo-"));
}

static stele_status take_comment(html_reading *r, const html_token *token)
{
    const stele_str whole = stele__slice(r->tokens.text, token->start, token->end - token->start);
    const stele_str text = whole.length >= 7 ? stele__slice(whole, 4, whole.length - 7) : (stele_str){ "", 0 };
    bool            is_mark;
    stele_status    status;

    if (!may_be_mark(text))
        return add_piece(r, token, top_of(r)->state);
    status = stele_document__html_end_run(r);
    return status == STELE_OK ? stele_document__take_mark(&r->marks, r->builder, text, &is_mark) : status;
}

/* Whether a token is all that its line has. */
static bool has_own_line(stele_str text, const html_token *token)
{
    size_t start = token->start, end = token->end;

    while (start && (text.data[start - 1] == ' ' || text.data[start - 1] == '\t'))
        start--;
    while (end < text.length && (text.data[end] == ' ' || text.data[end] == '\t' || text.data[end] == '\r'))
        end++;
    return (start == 0 || text.data[start - 1] == '\n') && (end == text.length || text.data[end] == '\n');
}

static stele_status take_token(html_reading *r, const html_token *token)
{
    switch (token->kind) {
    case HTML_START: return take_start(r, token);
    case HTML_END: return take_end(r, token);
    case HTML_COMMENT: return take_comment(r, token);
    case HTML_TEMPLATE:
        return has_own_line(r->tokens.text, token) ? stele_document__html_end_run(r)
                                                   : add_piece(r, token, top_of(r)->state);
    case HTML_TEXT:
        if (r->piece_count == 0 && is_blank(stele__slice(r->tokens.text, token->start, token->end - token->start)))
            return STELE_OK;
        return add_piece(r, token, top_of(r)->state);
    default: return add_piece(r, token, top_of(r)->state);
    }
}

static bool is_xml(stele_str text, size_t body)
{
    return stele__starts_with(stele__slice(text, body, text.length), STELE__LITERAL("<?xml"))
           || stele__starts_with(text, STELE__LITERAL("\xef\xbb\xbf<?xml"));
}

/* Reads from where the tokens are to their end. */
static stele_status read_tokens(html_reading *r)
{
    const html_token whole = { .element = stele_document__html_element((stele_str){ "", 0 }) };
    html_token       token;
    stele_status     status = stele_document__html_push(&r->stack, &whole, (stele_str){ NULL, 0 }, 0, true);

    while (status == STELE_OK && stele_document__html_next(&r->tokens, &token))
        status = take_token(r, &token);
    if (status == STELE_OK)
        status = stele_document__html_end_run(r);
    stele__release(r->stack.allocator, r->stack.items, r->stack.capacity * sizeof *r->stack.items);
    stele__release(r->stack.allocator, r->pieces, r->piece_capacity * sizeof *r->pieces);
    stele__release(r->stack.allocator, r->nested, r->nested_capacity * sizeof *r->nested);
    return status;
}

static html_reading reading_of(stele_builder *builder, stele_str bytes)
{
    return (html_reading){ .builder = builder,
                           .document = builder->document,
                           .tokens = { .text = bytes, .options = &builder->document->options },
                           .stack = { .allocator = &builder->document->allocator } };
}

static stele_status read_html(stele_builder *builder, stele_str bytes)
{
    html_reading r = reading_of(builder, bytes);
    stele_status status = stele_document__read_front(builder, bytes, &r.tokens.at);

    r.tokens.is_xml = is_xml(bytes, r.tokens.at);
    return status == STELE_OK ? read_tokens(&r) : status;
}

stele_status stele_document__read_html_part(stele_builder *builder, stele_str bytes, size_t start, size_t end,
                                            stele_document__marks *marks, unsigned form)
{
    html_reading r = reading_of(builder, stele__slice(bytes, 0, end));
    stele_status status;

    r.tokens.at = start;
    r.marks = *marks;
    r.form = form;
    r.is_part = true;
    status = read_tokens(&r);
    *marks = r.marks;
    return status;
}

const stele_reader stele_document__html = { .name = "html",
                                            .suffixes = ".html .htm .xhtml",
                                            .read = read_html,
                                            .put = stele_document__put_html,
                                            .compare = stele_document__compare_html,
                                            .words = stele_document__words_html };
