/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Reads files as the parsers that others keep do, and says where stele's readers see another text: blocks of Markdown by
 * libcmark-gfm, the words of HTML by libgumbo.
 *
 *     peers FILE...    a line for each file that differs, "FILE: ours | theirs"; last "N of M"
 *
 * Of Markdown, the sequence of paragraphs, headings with their levels, and cells is compared, as far as they have words beside code,
 * tags and addresses. Of HTML, all text that is not in scripts, styles and the like, without white space. */
#include <stele.h>

#include <stele/reader.h>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <gumbo.h>
#include <stdlib.h>
#include <string.h>

#include "lib/base/base.h"
#include "lib/document/html.h"
#include "lib/document/markdown_write.h"
#include "lib/document/references.h"

static void add(stele_buffer *text, const char *bytes, size_t length)
{
    if (stele_buffer_add(text, bytes, length) != STELE_OK)
        abort();
}

/* A block as one letter, and a level. */
static void add_block(stele_buffer *blocks, char kind, int level)
{
    const char digit = (char)('0' + level);

    add(blocks, &kind, 1);
    if (level)
        add(blocks, &digit, 1);
}

static void our_blocks(const stele_document *document, stele_buffer *blocks)
{
    const stele_unit *unit;

    for (size_t i = 0; (unit = stele_document_at(document, i)); i++) {
        if (unit->form >= MARKDOWN_HTML || unit->kind == STELE_UNIT_CODE)
            continue;
        if (unit->kind == STELE_UNIT_HEADING)
            add_block(blocks, 'H', (int)unit->level);
        else if (unit->kind == STELE_UNIT_CELL)
            add_block(blocks, 'C', 0);
        else if (unit->kind != STELE_UNIT_METADATA)
            add_block(blocks, 'P', 0);
    }
}

/* A text without its front matter, which is no Markdown. */
static stele_str body_of(stele_str text)
{
    static const char *const fences[] = { "---\n", "+++\n" };

    for (size_t i = 0; i < 2; i++) {
        char        end[8] = "\n";
        const char *found;
        strcat(end, fences[i]);
        if (stele__starts_with(text, stele_str_of(fences[i]))
            && (found = memmem(text.data + 3, text.length - 3, end, 5)))
            return stele__slice(text, (size_t)(found - text.data) + 5, text.length);
    }
    return text;
}

/* Whether a block has words of its own. An address that stands for itself is a link whose text it is. */
static bool node_has_words(cmark_node *node)
{
    cmark_iter *steps = cmark_iter_new(node);
    bool        has = false;
    int         links = 0;

    for (cmark_event_type event; !has && (event = cmark_iter_next(steps)) != CMARK_EVENT_DONE;) {
        cmark_node *at = cmark_iter_get_node(steps);
        if (cmark_node_get_type(at) == CMARK_NODE_LINK && event == CMARK_EVENT_ENTER) {
            const char *text = cmark_node_first_child(at) ? cmark_node_get_literal(cmark_node_first_child(at)) : NULL;
            const char *url = cmark_node_get_url(at);
            links += text && url && strlen(url) >= strlen(text) && strcmp(url + strlen(url) - strlen(text), text) == 0;
        } else if (cmark_node_get_type(at) == CMARK_NODE_LINK)
            links = 0;
        else if (cmark_node_get_type(at) == CMARK_NODE_TEXT && links == 0)
            has = stele_document__html_has_ink(stele_str_of(cmark_node_get_literal(at)));
    }
    cmark_iter_free(steps);
    return has;
}

static void their_blocks(stele_str text, stele_buffer *blocks)
{
    static const char *const names[] = { "table", "strikethrough", "autolink", "tasklist" };
    cmark_parser            *parser = cmark_parser_new(CMARK_OPT_FOOTNOTES);
    cmark_node              *root;
    cmark_iter              *steps;

    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(names[i]));
    text = body_of(text);
    cmark_parser_feed(parser, text.data, text.length);
    root = cmark_parser_finish(parser);
    steps = cmark_iter_new(root);
    for (cmark_event_type event; (event = cmark_iter_next(steps)) != CMARK_EVENT_DONE;) {
        cmark_node           *node = cmark_iter_get_node(steps);
        const cmark_node_type type = cmark_node_get_type(node);
        if (event != CMARK_EVENT_ENTER)
            continue;
        if (type == CMARK_NODE_HEADING && cmark_node_first_child(node))
            add_block(blocks, 'H', cmark_node_get_heading_level(node));
        else if (type == CMARK_NODE_PARAGRAPH
                 && (node_has_words(node) || cmark_node_get_type(cmark_node_parent(node)) == CMARK_NODE_ITEM
                     || cmark_node_get_type(cmark_node_parent(node)) == CMARK_NODE_FOOTNOTE_DEFINITION))
            add_block(blocks, 'P', 0);
        else if (strcmp(cmark_node_get_type_string(node), "table_cell") == 0 && node_has_words(node))
            add_block(blocks, 'C', 0);
    }
    cmark_iter_free(steps);
    cmark_node_free(root);
    cmark_parser_free(parser);
}

static void add_words(stele_buffer *words, stele_str text)
{
    for (size_t at = 0; at < text.length;) {
        char         room[STELE_DOCUMENT__REFERENCE_MAX];
        stele_str    character = { text.data + at, 1 };
        const size_t length = text.data[at] == '&'
                                  ? stele_document__reference_at(stele__slice(text, at, text.length), room, &character)
                                  : 0;
        if (character.length != 1 || !html_is_space(*character.data))
            add(words, character.data, character.length);
        at += length ? length : 1;
    }
}

static void our_words(stele_str text, stele_buffer *words)
{
    static const stele_document_options none;
    html_tokens                         tokens = { .text = text, .options = &none };
    html_token                          token;
    size_t                              foreign = 0;

    while (stele_document__html_next(&tokens, &token)) {
        const bool is_raw = token.kind == HTML_TEXT && tokens.raw && (tokens.raw->is & HTML_IS_RAW);
        if ((token.kind == HTML_TEXT || token.kind == HTML_TEMPLATE) && !is_raw)
            add_words(words, (stele_str){ text.data + token.start, token.end - token.start });
        if (token.element && token.element->is & HTML_IS_FOREIGN && !token.is_closed)
            foreign = token.kind == HTML_START ? foreign + 1 : foreign ? foreign - 1 : 0;
        tokens.is_foreign = foreign > 0;
    }
}

static void add_gumbo(const GumboNode *node, stele_buffer *words)
{
    const GumboVector *children = node->type == GUMBO_NODE_DOCUMENT ? &node->v.document.children : NULL;

    if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_CDATA) {
        for (const char *at = node->v.text.text; *at; at++) {
            if (!html_is_space(*at))
                add(words, at, 1);
        }
    }
    if (node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE) {
        const html_element *element = stele_document__html_element(
            stele_str_of(gumbo_normalized_tagname(node->v.element.tag)));
        if (!(element->is & HTML_IS_RAW) || node->v.element.tag_namespace != GUMBO_NAMESPACE_HTML)
            children = &node->v.element.children;
    }
    for (unsigned i = 0; children && i < children->length; i++)
        add_gumbo(children->data[i], words);
}

static void their_words(stele_str text, stele_buffer *words)
{
    GumboOptions options = kGumboDefaultOptions;
    GumboOutput *output = gumbo_parse_with_options(&options, text.data, text.length);

    add_gumbo(output->document, words);
    gumbo_destroy_output(&options, output);
}

/* A part of a text from where the two differ. */
static void print_part(stele_buffer text, size_t at)
{
    at = at > 20 ? at - 20 : 0;
    printf("%.*s", text.length > at ? (int)(text.length - at < 60 ? text.length - at : 60) : 0, text.data + at);
}

static bool is_same(const char *path)
{
    stele_document *document;
    stele_buffer    ours = { 0 }, theirs = { 0 };
    stele_str       text;
    size_t          at = 0;
    bool            same;

    if (stele_document_open_as(&document, path, NULL, NULL) != STELE_OK)
        return true;
    text = stele_document_bytes(document);
    if (strcmp(stele_document_reader(document)->name, "html") == 0) {
        our_words(text, &ours);
        their_words(text, &theirs);
    } else {
        our_blocks(document, &ours);
        their_blocks(text, &theirs);
    }
    while (at < ours.length && at < theirs.length && ours.data[at] == theirs.data[at])
        at++;
    same = at == ours.length && at == theirs.length;
    if (!same) {
        printf("%s: ", path);
        print_part(ours, at);
        printf(" | ");
        print_part(theirs, at);
        printf("\n");
    }
    stele_buffer_free(&ours);
    stele_buffer_free(&theirs);
    stele_document_free(document);
    return same;
}

int main(int argc, char **argv)
{
    int same = 0;

    cmark_gfm_core_extensions_ensure_registered();
    for (int i = 1; i < argc; i++)
        same += is_same(argv[i]);
    printf("%d of %d\n", same, argc - 1);
    return 0;
}
