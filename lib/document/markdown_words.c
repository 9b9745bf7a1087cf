/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The words of a Markdown text: what is left when markup is taken away, for what is made of words, such as the anchors of
 * headings. Of emphasis it is asked whether a run of * or _ can open or close some (CommonMark 0.31, section 6.2), not whether
 * it has a partner. */
#include "lib/document/markdown_inline.h"

#include "lib/document/references.h"
#include "lib/text/text.h"

/* A link or image whose content the walk is in. */
struct open_link {
    const char *content_end, *end;
};

struct walk {
    stele_document__inlines pieces;
    size_t                  piece; /* The next. */
    stele_str               text;
    const char             *at, *end;
    struct open_link       *open;
    size_t                  depth, capacity;
    stele_buffer           *words;
};

/* Code in backticks; a blank at both ends is not part of it. */
static stele_str code_of(stele_str content)
{
    const bool is_padded = content.length > 2 && content.data[0] == ' ' && content.data[content.length - 1] == ' '
                           && stele__trimmed(content).length > 0;

    return is_padded ? stele__slice(content, 1, content.length - 2) : content;
}

static stele_status take_piece(struct walk *walk)
{
    const stele_document__inline *piece = &walk->pieces.items[walk->piece++];
    const char                   *end = piece->span.data + piece->span.length;

    if (piece->kind == STELE_DOCUMENT__LINK || piece->kind == STELE_DOCUMENT__IMAGE) {
        if (!stele__grow(walk->pieces.allocator, &walk->open, &walk->capacity, walk->depth + 1, sizeof *walk->open))
            return STELE_NO_MEMORY;
        walk->open[walk->depth++] = (struct open_link){ piece->content.data + piece->content.length, end };
        walk->at = piece->content.data;
        return STELE_OK;
    }
    walk->at = end;
    switch (piece->kind) {
    case STELE_DOCUMENT__CODE: return stele_buffer_add_str(walk->words, code_of(piece->content));
    case STELE_DOCUMENT__AUTOLINK: return stele_buffer_add_str(walk->words, piece->destination);
    case STELE_DOCUMENT__BREAK: return stele_buffer_add(walk->words, " ", 1);
    default: return STELE_OK;
    }
}

/* A reference to a character; what is none stays as it is written. */
static stele_status take_reference(struct walk *walk)
{
    char         room[STELE_DOCUMENT__REFERENCE_MAX];
    stele_str    text;
    const size_t length = stele_document__reference_at((stele_str){ walk->at, (size_t)(walk->end - walk->at) }, room,
                                                       &text);

    if (length == 0)
        text = (stele_str){ walk->at, 1 };
    walk->at += length ? length : 1;
    return stele_buffer_add_str(walk->words, text);
}

static bool is_space_or_edge(const char *at, const char *begin, const char *end)
{
    return at < begin || at >= end || *at == ' ' || *at == '\t' || *at == '\n';
}

static bool is_word(const char *at, const char *begin, const char *end)
{
    return at >= begin && at < end && (*at < 0 || stele__is_alpha(*at) || stele__is_digit(*at));
}

/* A run of *, _ or ~: markup is left out. Between letters an underscore is none. */
static stele_status take_run(struct walk *walk)
{
    const char *begin = walk->text.data, *from = walk->at;
    const char  c = *from;
    bool        is_markup;

    while (walk->at < walk->end && *walk->at == c)
        walk->at++;
    is_markup = !is_space_or_edge(from - 1, begin, walk->end) || !is_space_or_edge(walk->at, begin, walk->end);
    if (c == '_')
        is_markup = is_markup && !(is_word(from - 1, begin, walk->end) && is_word(walk->at, begin, walk->end));
    if (c == '~')
        is_markup = is_markup && walk->at - from == 2;
    return is_markup ? STELE_OK : stele_buffer_add(walk->words, from, (size_t)(walk->at - from));
}

static bool is_punctuation(char c)
{
    return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
}

static stele_status step(struct walk *walk)
{
    const char *from = walk->at;

    if (walk->depth && walk->at >= walk->open[walk->depth - 1].content_end) {
        walk->at = walk->open[--walk->depth].end;
        return STELE_OK;
    }
    if (walk->piece < walk->pieces.count && walk->pieces.items[walk->piece].span.data == walk->at)
        return take_piece(walk);
    switch (*from) {
    case '\\':
        if (from + 1 < walk->end && is_punctuation(from[1])) {
            walk->at += 2;
            return stele_buffer_add(walk->words, from + 1, 1);
        }
        break;
    case '&': return take_reference(walk);
    case '*':
    case '_':
    case '~': return take_run(walk);
    default: break;
    }
    walk->at++;
    return stele_buffer_add(walk->words, from, 1);
}

stele_status stele_document__inline_words(stele_str text, const stele_document__labels *labels,
                                          const stele_document_options *options, const stele_allocator *allocator,
                                          stele_buffer *words)
{
    struct walk  walk = { .pieces = { .allocator = allocator }, .text = text, .words = words };
    stele_status status = stele_document__read_inlines(&walk.pieces, text, labels, options);

    walk.at = text.data;
    walk.end = text.data + text.length;
    while (status == STELE_OK && walk.at < walk.end)
        status = step(&walk);
    stele__release(allocator, walk.open, walk.capacity * sizeof *walk.open);
    stele_document__free_inlines(&walk.pieces);
    return status;
}
