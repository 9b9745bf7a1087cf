/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The words of a Markdown text: what is left when markup is taken away, for what is made of words, such as the anchors of
 * headings. Of emphasis it is asked whether a run of * or _ can open or close some (CommonMark 0.31, section 6.2), not whether
 * it has a partner. */
#include "lib/document/markdown_inline.h"

#include <stdlib.h>

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

/* Adds a character by its number; what is none is U+FFFD. */
static stele_status add_character(stele_buffer *words, unsigned long c)
{
    char   bytes[4];
    size_t length = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;

    if (c == 0 || c > 0x10ffff || (c >= 0xd800 && c < 0xe000))
        return stele_buffer_add(words, "\xef\xbf\xbd", 3);
    if (length == 1)
        bytes[0] = (char)c;
    for (size_t i = length; length > 1 && i-- > 0; c >>= 6)
        bytes[i] = (char)(i ? 0x80 | (c & 0x3f) : (0xf0 << (4 - length) & 0xff) | c);
    return stele_buffer_add(words, bytes, length);
}

/* Character references that texts have for want of a key or because of the markup, and any by number. Others stay as they are
 * written. */
static stele_status take_reference(struct walk *walk)
{
    static const struct {
        const char *name;
        unsigned    c;
    } names[] = { { "amp", '&' },       { "lt", '<' },     { "gt", '>' },     { "quot", '"' },     { "apos", '\'' },
                  { "nbsp", 0xa0 },     { "copy", 0xa9 },  { "reg", 0xae },   { "mdash", 0x2014 }, { "ndash", 0x2013 },
                  { "hellip", 0x2026 }, { "laquo", 0xab }, { "raquo", 0xbb }, { "trade", 0x2122 }, { "rarr", 0x2192 } };
    const char *semicolon = memchr(walk->at, ';', walk->end - walk->at < 34 ? (size_t)(walk->end - walk->at) : 34);
    stele_str   name;
    char       *stop;

    if (semicolon) {
        char room[34];
        name = (stele_str){ walk->at + 1, (size_t)(semicolon - walk->at) - 1 };
        memcpy(room, name.data, name.length);
        room[name.length] = '\0';
        for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
            if (strcmp(room, names[i].name) == 0) {
                walk->at = semicolon + 1;
                return add_character(walk->words, names[i].c);
            }
        }
        if (name.length > 1 && room[0] == '#' && name.length <= 9) {
            const bool          is_hex = room[1] == 'x' || room[1] == 'X';
            const unsigned long c = strtoul(room + 1 + is_hex, &stop, is_hex ? 16 : 10);
            if (*stop == '\0' && stop > room + 1 + is_hex && room[1 + is_hex] != '-' && room[1 + is_hex] != '+') {
                walk->at = semicolon + 1;
                return add_character(walk->words, c);
            }
        }
    }
    return stele_buffer_add(walk->words, walk->at++, 1);
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
