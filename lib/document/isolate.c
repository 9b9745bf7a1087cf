/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Code in a text from right to left: it goes from left to right itself, and the text around it must not change the places of its
 * signs. */
#include "lib/document/html.h"
#include "lib/document/markdown_write.h"
#include "lib/document/reader.h"

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

stele_status stele__document_isolate_code(const stele_document *document, stele_str page, stele_buffer *isolated)
{
    html_tokens  tokens = { .text = page, .options = &document->options };
    html_token   token;
    size_t       from = 0;
    stele_status status = STELE_OK;

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
