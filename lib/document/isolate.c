/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Code in a text from right to left: it goes from left to right itself, and the text around it must not change the places of its
 * signs. */
#include "lib/document/html.h"
#include "lib/document/markdown.h"
#include "lib/document/markdown_write.h"
#include "lib/document/reader.h"
#include "lib/text/text.h"

#define LEFT_TO_RIGHT_ISOLATE STELE__LITERAL("\xe2\x81\xa6")
#define POP_ISOLATE STELE__LITERAL("\xe2\x81\xa9")

stele_status stele__unit_isolate_code(const stele_document *document, const stele_unit *unit, stele_str text,
                                      stele_buffer *isolated)
{
    stele_document__inlines pieces = { .allocator = &document->allocator };
    stele_status            status = STELE_OK;
    size_t                  from = 0;

    if (document->reader != &stele_document__markdown || unit->kind == STELE_UNIT_METADATA
        || unit->kind == STELE_UNIT_CODE || unit->form >= MARKDOWN_HTML)
        return stele_buffer_add_str(isolated, text);
    status = stele_document__read_inlines(&pieces, text, &document->labels, &document->options);
    for (size_t i = 0; i < pieces.count && status == STELE_OK; i++) {
        const stele_str span = pieces.items[i].span;
        const size_t    at = (size_t)(span.data - text.data);
        if (pieces.items[i].kind != STELE_DOCUMENT__CODE || at < from)
            continue;
        if ((status = stele_buffer_add_str(isolated, stele__slice(text, from, at - from))) == STELE_OK
            && (status = stele_buffer_add_str(isolated, LEFT_TO_RIGHT_ISOLATE)) == STELE_OK
            && (status = stele_buffer_add_str(isolated, span)) == STELE_OK)
            status = stele_buffer_add_str(isolated, POP_ISOLATE);
        from = at + span.length;
    }
    if (status == STELE_OK)
        status = stele_buffer_add_str(isolated, stele__slice(text, from, text.length));
    stele_document__free_inlines(&pieces);
    return status;
}

/* Whether a start tag is that of an element with code, and says nothing of its direction. */
static bool needs_direction(const html_tokens *tokens, const html_token *token)
{
    html_said said;

    if (token->kind != HTML_START || !(token->element->is & HTML_IS_CODE))
        return false;
    said = stele_document__html_said(tokens, token);
    return !said.dir.data && said.translate != HTML_SAYS_YES;
}

/* Where the line ends that closes a fence, the one behind its last; 0 where there is none. */
static size_t closing_end(const md_blocks *blocks, const md_block *block, stele_str page)
{
    const size_t last = blocks->lines[block->first_line + block->line_count - 1].end;
    const char   fence = page.data[block->start];
    size_t       behind, length = 0, end;
    stele_str    line;

    /* Of the first line, blanks behind the language are not part of it. */
    end = last + stele__plain_line(stele__slice(page, last, SIZE_MAX), &behind) + behind;
    line = stele__slice(page, end, SIZE_MAX);
    line.length = stele__plain_line(line, &behind);
    end += line.length;
    line = stele__trimmed(line);
    while (length < line.length && line.data[length] == fence)
        length++;
    return length >= 3 && length == line.length ? end : 0;
}

/* Whether a block of HTML that stands just before says a direction already. */
static bool has_direction(const md_blocks *blocks, size_t place, stele_str page)
{
    const md_block *block = place ? &blocks->blocks[place - 1] : NULL;
    md_line         line;

    if (!block || block->kind != MD_HTML || block->line_count == 0)
        return false;
    line = blocks->lines[block->first_line];
    return memmem(page.data + line.start, line.end - line.start, "dir=", 4) != NULL;
}

/* Sets a fence between tags, with the empty lines that Markdown wants there. `*from` is how far the page was copied. */
static stele_status enclose(stele_str page, size_t start, size_t end, size_t *from, stele_buffer *isolated)
{
    size_t          behind, next;
    const stele_str eol = stele__plain_line_end(page), rest = stele__slice(page, end, SIZE_MAX);
    const stele_str none = { NULL, 0 };
    stele_status    status = STELE_OK;
    bool            is_followed;

    stele__plain_line(rest, &behind);
    is_followed = behind && stele__plain_line(stele__slice(rest, behind, SIZE_MAX), &next) > 0;
    {
        const stele_str parts[] = { stele__slice(page, *from, start - *from),
                                    STELE__LITERAL("<div dir=\"ltr\">"),
                                    eol,
                                    eol,
                                    stele__slice(page, start, end - start),
                                    eol,
                                    eol,
                                    STELE__LITERAL("</div>"),
                                    is_followed ? eol : none };
        for (size_t i = 0; i < sizeof parts / sizeof *parts && status == STELE_OK; i++)
            status = stele_buffer_add_str(isolated, parts[i]);
    }
    *from = end;
    return status;
}

/* Fences of a page of Markdown that stand in no other block. */
static stele_status isolate_fences(const stele_document *document, stele_str page, stele_buffer *isolated)
{
    md_blocks    blocks = { .allocator = &document->allocator };
    size_t       from = 0;
    stele_status status = stele_document__markdown_blocks(&blocks, page, 0);

    for (size_t i = 0; i < blocks.block_count && status == STELE_OK; i++) {
        const md_block *block = &blocks.blocks[i];
        size_t          start = block->start, end;
        if (block->kind != MD_FENCE || block->depth || !(end = closing_end(&blocks, block, page))
            || has_direction(&blocks, i, page))
            continue;
        while (start > from && page.data[start - 1] != '\n' && page.data[start - 1] != '\r')
            start--;
        status = enclose(page, start, end, &from, isolated);
    }
    stele_document__markdown_free(&blocks);
    return status == STELE_OK ? stele_buffer_add_str(isolated, stele__slice(page, from, SIZE_MAX)) : status;
}

stele_status stele__document_isolate_code(const stele_document *document, stele_str page, stele_buffer *isolated)
{
    html_tokens  tokens = { .text = page, .options = &document->options };
    html_token   token;
    size_t       from = 0;
    stele_status status = STELE_OK;

    if (document->reader == &stele_document__markdown)
        return isolate_fences(document, page, isolated);
    if (document->reader != &stele_document__html)
        return stele_buffer_add_str(isolated, page);
    while (status == STELE_OK && stele_document__html_next(&tokens, &token)) {
        const size_t name_end = token.name.data ? (size_t)(token.name.data - page.data) + token.name.length : 0;
        if (!needs_direction(&tokens, &token))
            continue;
        if ((status = stele_buffer_add_str(isolated, stele__slice(page, from, name_end - from))) == STELE_OK)
            status = stele_buffer_add_str(isolated, STELE__LITERAL(" dir=\"ltr\""));
        from = name_end;
    }
    return status == STELE_OK ? stele_buffer_add_str(isolated, stele__slice(page, from, page.length)) : status;
}
