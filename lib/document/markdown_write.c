/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Translations of Markdown: how they are put into their place, and whether they have the structure of their source.
 *
 * Two texts have the same structure where the blocks that they are read as are of the same kind, and where each has the same
 * pieces as often: links by their destination or label, images, code, tags, references of footnotes, tags of templates. The pieces are
 * compared as sorted lists, so their order is free. */
#include "lib/document/markdown_write.h"

#include "lib/document/code.h"
#include "lib/document/front.h"
#include "lib/document/html.h"
#include "lib/document/markdown.h"
#include "lib/document/markdown_inline.h"
#include "lib/document/signs.h"

/* A unit in a block of HTML, as the reader of HTML has it. */
static stele_unit as_html(const stele_unit *unit)
{
    stele_unit in_html = *unit;

    in_html.form -= MARKDOWN_HTML;
    return in_html;
}

stele_status stele_document__put_markdown(const stele_document *document, const stele_unit *unit, stele_str translation,
                                          stele_buffer *bytes)
{
    const bool is_one_line = unit->form == MARKDOWN_LINE || unit->form == MARKDOWN_CELL
                             || (unit->kind == STELE_UNIT_CODE && !unit->prefix.data);
    stele_status status = STELE_OK;
    stele_str    line;

    if (unit->form >= MARKDOWN_HTML) {
        const stele_unit in_html = as_html(unit);
        return stele_document__put_html(document, &in_html, translation, bytes);
    }
    if (unit->kind == STELE_UNIT_METADATA)
        return stele_document__put_front(unit, translation, bytes);
    for (bool is_first = true; status == STELE_OK && stele__next_piece(&translation, '\n', &line); is_first = false) {
        if (!is_first && is_one_line)
            status = stele_buffer_add(bytes, " ", 1);
        else if (!is_first && (status = stele_buffer_add(bytes, "\n", 1)) == STELE_OK)
            status = stele_buffer_add_str(bytes, unit->prefix);
        if (is_one_line && translation.data) /* A hard break cannot stand in one line. */
            line = stele__trimmed(line);
        if (unit->form != MARKDOWN_CELL && status == STELE_OK) {
            status = stele_buffer_add_str(bytes, line);
            continue;
        }
        for (size_t i = 0; i < line.length && status == STELE_OK; i++) {
            const bool is_escaped = line.data[i] == '\\' && i + 1 < line.length;
            if (line.data[i] == '|')
                status = stele_buffer_add(bytes, "\\", 1);
            if (status == STELE_OK)
                status = stele_buffer_add(bytes, line.data + i, 1 + is_escaped);
            i += is_escaped;
        }
    }
    return status;
}

/* Whether a translation is one block of the kind that its source is, and takes nothing else in. */
static stele_status is_same_block(const stele_document *document, const stele_unit *unit, stele_str translation,
                                  bool *same)
{
    const stele_allocator *allocator = &document->allocator;
    md_blocks              blocks = { .allocator = allocator };
    stele_buffer           text = { .allocator = allocator };
    uint8_t                kind = MD_PARAGRAPH;
    stele_status           status = STELE_OK;

    *same = true;
    if (unit->form == MARKDOWN_CELL)
        return STELE_OK;
    if (unit->kind == STELE_UNIT_HEADING && unit->form == MARKDOWN_LINE) {
        kind = MD_HEADING;
        status = stele_buffer_add(&text, "# ", 2);
    }
    if (unit->part) /* It does not begin its block. */
        status = stele_buffer_add(&text, "x ", 2);
    if (status == STELE_OK)
        status = stele_document__put_markdown(document, &(stele_unit){ .form = unit->form }, translation, &text);
    if (status == STELE_OK)
        status = stele_buffer_add(&text, "\n", 1);
    if (status == STELE_OK && unit->form == MARKDOWN_SETEXT) {
        kind = MD_SETEXT;
        status = stele_buffer_add(&text, "---\n", 4);
    }
    if (status == STELE_OK)
        status = stele_document__markdown_blocks(&blocks, (stele_str){ text.data, text.length }, 0);
    *same = blocks.block_count == 1 && blocks.blocks[0].kind == kind;
    stele_document__markdown_free(&blocks);
    stele_buffer_free(&text);
    return status;
}

/* What of a piece must be the same. An attribute that is shown is a translator's: of such a tag only the name counts. */
static stele_str text_of(const stele_document__inline *piece)
{
    size_t end = 1;

    switch (piece->kind) {
    case STELE_DOCUMENT__LINK:
    case STELE_DOCUMENT__IMAGE:
    case STELE_DOCUMENT__AUTOLINK: return piece->destination.data ? piece->destination : piece->label;
    case STELE_DOCUMENT__CODE: return piece->content;
    case STELE_DOCUMENT__FOOTNOTE: return piece->label;
    case STELE_DOCUMENT__HTML:
        if (!memmem(piece->span.data, piece->span.length, "alt=", 4)
            && !memmem(piece->span.data, piece->span.length, "title=", 6))
            return piece->span;
        while (end < piece->span.length
               && (stele__is_alpha(piece->span.data[end]) || stele__is_digit(piece->span.data[end])))
            end++;
        return stele__slice(piece->span, 0, end);
    default: return piece->span;
    }
}

static stele_status read_signs(const stele_document *document, stele_str text, stele_document__inlines *list,
                               stele_document__signs *signs)
{
    static const char *const kinds[] = { "", "link", "image", "code", "tag", "link", "footnote", "tag", "" };
    stele_status             status = stele_document__read_inlines(list, text, &document->labels, &document->options);

    for (size_t i = 0; i < list->count && status == STELE_OK; i++) {
        const stele_document__inline *piece = &list->items[i];
        const bool                    is_comment = piece->kind == STELE_DOCUMENT__HTML
                                && stele__starts_with(piece->span, STELE__LITERAL("<!--"));
        if (piece->kind != STELE_DOCUMENT__BREAK && !is_comment)
            status = stele_document__add_sign(signs, kinds[piece->kind], text_of(piece));
    }
    return status;
}

/* Whether a text in a block of HTML can be what it is to be: an empty line would end the block. */
static stele_status compare_html(const stele_document *document, const stele_unit *unit, stele_str translation,
                                 stele_buffer *difference)
{
    const stele_unit in_html = as_html(unit);

    for (size_t at = 0, from = 1; at < translation.length; at++) {
        if (translation.data[at] == '\n' && from == 0)
            return stele_buffer_add_str(difference, STELE__LITERAL("it has an empty line"));
        from = translation.data[at] == '\n' ? 0 : from + !stele__is_blank(translation.data[at]);
    }
    return stele_document__compare_html(document, &in_html, translation, difference);
}

/* Whether a comment or a string can be what it is to be. */
static stele_status compare_code(const stele_unit *unit, stele_str translation, stele_buffer *difference)
{
    const unsigned    form = unit->form - MARKDOWN_CODE;
    const char *const why = stele_document__code_refuses(stele_document__language_at(form / 4), form % 4,
                                                         unit->source.data[-1], translation);

    return why ? stele_buffer_add_str(difference, stele_str_of(why)) : STELE_OK;
}

stele_status stele_document__compare_markdown(const stele_document *document, const stele_unit *unit,
                                              stele_str translation, stele_buffer *difference)
{
    stele_document__inlines list = { .allocator = &document->allocator };
    stele_document__signs   source = { .allocator = &document->allocator }, other = source;
    bool                    same;
    stele_status            status;

    if (unit->kind == STELE_UNIT_METADATA)
        return stele_document__compare_front(translation, difference);
    if (unit->form >= MARKDOWN_HTML)
        return compare_html(document, unit, translation, difference);
    if (unit->kind == STELE_UNIT_CODE)
        return compare_code(unit, translation, difference);
    status = is_same_block(document, unit, translation, &same);
    if (status == STELE_OK && !same)
        return stele_buffer_add_str(difference, STELE__LITERAL("it is read as another kind of block, or as several"));
    if (status == STELE_OK)
        status = read_signs(document, unit->text, &list, &source);
    if (status == STELE_OK)
        status = read_signs(document, translation, &list, &other);
    if (status == STELE_OK)
        status = stele_document__compare_signs(&source, &other, difference);
    stele_document__free_signs(&source);
    stele_document__free_signs(&other);
    stele_document__free_inlines(&list);
    return status;
}

stele_status stele_document__words_markdown(const stele_document *document, const stele_unit *unit, stele_str text,
                                            stele_buffer *words)
{
    if (unit->form >= MARKDOWN_HTML) {
        const stele_unit in_html = as_html(unit);
        return stele_document__words_html(document, &in_html, text, words);
    }
    return stele_document__inline_words(text, &document->labels, &document->options, &document->allocator, words);
}
