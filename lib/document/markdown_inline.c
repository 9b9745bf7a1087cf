/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Inline structure. One walk from character to character that means something; what begins something is looked at there, and a
 * bracket waits on a stack for its end, as CommonMark's appendix describes.
 *
 * So that no text takes more than its length: the runs of backticks are remembered by their length once the end was
 * reached; of what ends with a fixed string (comments, declarations, tags) it is remembered that there is no end to come; a link
 * within a link makes the brackets around it no links, each once; labels and titles are sought where they can be alone. */
#include "lib/document/markdown_inline.h"

#include "lib/document/markdown_span.h"
#include "lib/document/tags.h"

/* A "[" or "![" that waits for its "]". */
struct inline_bracket {
    size_t at, piece; /* Where it is, and the number of the piece that it may become. */
    bool   is_image, is_active, has_inner;
};

enum { TICKS_MAX = 80 /* Longer runs of backticks are text. */ };

struct parser {
    stele_document__inlines      *list;
    const stele_document__labels *labels;
    stele_str                     text;
    stele_document__tags          tags;
    unsigned                      missing;              /* Ends of HTML that are not to come; see markdown_span.h. */
    size_t                        ticks[TICKS_MAX + 1]; /* The last run of each length that was seen. */
    bool                          ticks_known;          /* All are. */
    bool                          own_tags;
    size_t                        behind; /* Where the last piece ends. */
};

static stele_status add(struct parser *parser, stele_document__inline piece)
{
    stele_document__inlines *list = parser->list;

    if (!stele__grow(list->allocator, &list->items, &list->capacity, list->count + 1, sizeof piece))
        return STELE_NO_MEMORY;
    list->items[list->count++] = piece;
    if (piece.span.data)
        parser->behind = (size_t)(piece.span.data - parser->text.data) + piece.span.length;
    return STELE_OK;
}

static stele_str slice(const struct parser *parser, size_t start, size_t end)
{
    return (stele_str){ parser->text.data + start, end - start };
}

static size_t run_of(stele_str text, size_t at, char c)
{
    size_t end = at;

    while (end < text.length && text.data[end] == c)
        end++;
    return end - at;
}

/* Where the next run of exactly so many backticks begins; 0 where there is none. */
static size_t find_ticks(struct parser *parser, size_t from, size_t count)
{
    size_t at = from;

    if (count > TICKS_MAX || (parser->ticks_known && parser->ticks[count] < from))
        return 0;
    while (at < parser->text.length) {
        const char *tick = memchr(parser->text.data + at, '`', parser->text.length - at);
        size_t      length;
        if (!tick)
            break;
        at = (size_t)(tick - parser->text.data);
        length = run_of(parser->text, at, '`');
        if (length <= TICKS_MAX)
            parser->ticks[length] = at;
        if (length == count)
            return at;
        at += length;
    }
    parser->ticks_known = true;
    return 0;
}

/* 6.1, code spans. */
static stele_status take_code(struct parser *parser, size_t *at)
{
    const size_t count = run_of(parser->text, *at, '`'), inside = *at + count;
    const size_t end = find_ticks(parser, inside, count), start = *at;

    *at = inside;
    if (!end)
        return STELE_OK;
    *at = end + count;
    return add(parser, (stele_document__inline){ .kind = STELE_DOCUMENT__CODE,
                                                 .span = slice(parser, start, *at),
                                                 .content = slice(parser, inside, end) });
}

/* 6.5 and 6.6, autolinks and raw HTML. */
static stele_status take_angle(struct parser *parser, size_t *at)
{
    const size_t start = *at;
    size_t       length = stele_document__span_autolink(parser->text, start);

    if (length) {
        *at += length;
        return add(parser, (stele_document__inline){ .kind = STELE_DOCUMENT__AUTOLINK,
                                                     .span = slice(parser, start, *at),
                                                     .destination = slice(parser, start + 1, *at - 1) });
    }
    if (!(length = stele_document__span_html(parser->text, start, &parser->missing))) {
        ++*at;
        return STELE_OK;
    }
    *at += length;
    return add(parser, (stele_document__inline){ .kind = STELE_DOCUMENT__HTML, .span = slice(parser, start, *at) });
}

/* GitHub's autolinks, which have no brackets; behind an open bracket there are none. */
static stele_status take_bare_link(struct parser *parser, size_t *at)
{
    const size_t start = *at;
    const size_t length = parser->list->bracket_count ? 0 : stele_document__span_bare_link(parser->text, start);

    if (!length) {
        ++*at;
        return STELE_OK;
    }
    *at += length;
    return add(parser, (stele_document__inline){ .kind = STELE_DOCUMENT__AUTOLINK,
                                                 .span = slice(parser, start, *at),
                                                 .destination = slice(parser, start, *at) });
}

static stele_status take_bare_mail(struct parser *parser, size_t *at)
{
    size_t       start;
    const size_t length = parser->list->bracket_count
                              ? 0
                              : stele_document__span_bare_mail(parser->text, *at, parser->behind, &start);

    ++*at;
    if (!length)
        return STELE_OK;
    *at = start + length;
    return add(parser, (stele_document__inline){ .kind = STELE_DOCUMENT__AUTOLINK,
                                                 .span = slice(parser, start, *at),
                                                 .destination = slice(parser, start, *at) });
}

static stele_status take_opening(struct parser *parser, size_t *at, bool is_image)
{
    stele_document__inlines *list = parser->list;

    if (!stele__grow(list->allocator, &list->brackets, &list->bracket_capacity, list->bracket_count + 1,
                     sizeof *list->brackets))
        return STELE_NO_MEMORY;
    if (list->bracket_count)
        list->brackets[list->bracket_count - 1].has_inner = true;
    list->brackets[list->bracket_count++] = (struct inline_bracket){ *at, list->count, is_image, true, false };
    *at += 1 + is_image;
    return add(parser, (stele_document__inline){ .kind = STELE_DOCUMENT__NO_INLINE });
}

/* The label in brackets that begins at an offset, up to its "]": no bracket in it that is not escaped. 0 for none. */
static size_t span_label(stele_str text, size_t at)
{
    enum { LABEL_MAX = 4000 };

    for (size_t i = at + 1; i < text.length && i - at < LABEL_MAX; i++) {
        if (text.data[i] == '\\')
            i++;
        else if (text.data[i] == ']')
            return i + 1 - at;
        else if (text.data[i] == '[')
            return 0;
    }
    return 0;
}

/* What follows the "]" of a link that gives its destination; or of a reference whose label is defined. False for neither. */
static bool finish_link(struct parser *parser, const struct inline_bracket *bracket, size_t closing,
                        stele_document__inline *piece, size_t *end)
{
    const size_t inside = bracket->at + 1 + bracket->is_image;
    size_t       length;

    piece->content = slice(parser, inside, closing);
    *end = closing + 1;
    length = stele_document__span_target(parser->text, *end, &piece->destination, &piece->title);
    if (length) {
        *end += length;
        return true;
    }
    piece->label = piece->content;
    if (*end < parser->text.length && parser->text.data[*end] == '[' && (length = span_label(parser->text, *end))) {
        if (length > 2)
            piece->label = slice(parser, *end + 1, *end + length - 1);
        if ((length == 2 && bracket->has_inner) || !stele_document__has_label(parser->labels, piece->label, false))
            return false;
        *end += length;
        return true;
    }
    return !bracket->has_inner && stele_document__has_label(parser->labels, piece->label, false);
}

/* A link within makes those around it none; images may be around and within. Those further out were made so before. */
static void deactivate_around(stele_document__inlines *list)
{
    for (size_t i = list->bracket_count; i-- > 0;) {
        if (list->brackets[i].is_image)
            continue;
        if (!list->brackets[i].is_active)
            break;
        list->brackets[i].is_active = false;
    }
}

/* GitHub's footnotes: brackets that are no link, with a label that is defined behind a "^". An exclamation mark before them
 * is one. */
static void note_footnote(struct parser *parser, const struct inline_bracket *bracket, size_t closing)
{
    const size_t    start = bracket->at + bracket->is_image;
    const stele_str label = slice(parser, start + 1, closing);

    if (!bracket->has_inner && label.length > 1 && label.data[0] == '^'
        && stele_document__has_label(parser->labels, stele__slice(label, 1, label.length), true))
        parser->list->items[bracket->piece] = (stele_document__inline){ .kind = STELE_DOCUMENT__FOOTNOTE,
                                                                        .span = slice(parser, bracket->at, closing + 1),
                                                                        .label = stele__slice(label, 1, label.length) };
}

/* 6.3 and 6.4, links, images and footnotes: a "]" was met. */
static void take_closing(struct parser *parser, size_t *at)
{
    stele_document__inlines *list = parser->list;
    const size_t             closing = (*at)++;
    struct inline_bracket    bracket;
    stele_document__inline   piece = { 0 };
    size_t                   end;

    if (list->bracket_count == 0)
        return;
    bracket = list->brackets[--list->bracket_count];
    if (!bracket.is_active || !finish_link(parser, &bracket, closing, &piece, &end)) {
        note_footnote(parser, &bracket, closing);
        return;
    }
    piece.kind = bracket.is_image ? STELE_DOCUMENT__IMAGE : STELE_DOCUMENT__LINK;
    piece.span = slice(parser, bracket.at, end);
    if (piece.destination.data)
        piece.label = (stele_str){ NULL, 0 };
    list->items[bracket.piece] = piece;
    parser->behind = end;
    if (!bracket.is_image)
        deactivate_around(list);
    *at = end;
}

/* 6.7, hard line breaks: in a unit a newline is nothing else. What belongs to it stands before. */
static stele_status take_newline(struct parser *parser, size_t *at)
{
    size_t start = *at;

    if (start && parser->text.data[start - 1] == '\\')
        start--;
    else {
        while (start && parser->text.data[start - 1] == ' ')
            start--;
    }
    ++*at;
    return add(parser, (stele_document__inline){ .kind = STELE_DOCUMENT__BREAK, .span = slice(parser, start, *at) });
}

static stele_status take_tag(struct parser *parser, size_t *at, bool *taken)
{
    const size_t start = *at, length = stele_document__tag(&parser->tags, start);

    *taken = length > 0;
    if (!length)
        return STELE_OK;
    *at += length;
    return add(parser,
               (stele_document__inline){ .kind = STELE_DOCUMENT__TEMPLATE_TAG, .span = slice(parser, start, *at) });
}

static bool is_punctuation(char c)
{
    return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
}

static stele_status take(struct parser *parser, size_t *at)
{
    const stele_str text = parser->text;
    bool            taken = false;
    stele_status    status = STELE_OK;

    if ((text.data[*at] == '{' || parser->own_tags) && ((status = take_tag(parser, at, &taken)) != STELE_OK || taken))
        return status;
    switch (text.data[*at]) {
    case '\\': *at += *at + 1 < text.length && is_punctuation(text.data[*at + 1]) ? 2 : 1; return STELE_OK;
    case '`': return take_code(parser, at);
    case '<': return take_angle(parser, at);
    case '\n': return take_newline(parser, at);
    case '!':
        if (*at + 1 < text.length && text.data[*at + 1] == '[')
            return take_opening(parser, at, true);
        break;
    case '[': return take_opening(parser, at, false);
    case ']': take_closing(parser, at); return STELE_OK;
    case 'h':
    case 'w':
    case 'f':
        if (*at + 1 < text.length && text.data[*at + 1] == (text.data[*at] == 'w' ? 'w' : 't'))
            return take_bare_link(parser, at);
        break;
    case '@': return take_bare_mail(parser, at);
    default: break;
    }
    ++*at;
    return STELE_OK;
}

/* Characters that something may begin with. */
static const bool means_something[256] = {
    ['\\'] = true, ['`'] = true, ['<'] = true, ['\n'] = true, ['!'] = true, ['['] = true,
    [']'] = true,  ['{'] = true, ['h'] = true, ['w'] = true,  ['f'] = true, ['@'] = true,
};

/* Brackets that came to nothing leave their places. */
static void close_gaps(stele_document__inlines *list)
{
    size_t kept = 0;

    for (size_t i = 0; i < list->count; i++) {
        if (list->items[i].kind != STELE_DOCUMENT__NO_INLINE)
            list->items[kept++] = list->items[i];
    }
    list->count = kept;
}

stele_status stele_document__read_inlines(stele_document__inlines *list, stele_str text,
                                          const stele_document__labels *labels, const stele_document_options *options)
{
    struct parser parser = {
        .list = list, .labels = labels, .text = text, .tags = { .text = text, .options = options }
    };
    stele_status status = STELE_OK;

    parser.own_tags = options->tag_count > 0;
    list->count = list->bracket_count = 0;
    for (size_t at = 0; at < text.length && status == STELE_OK;) {
        if (!parser.own_tags && !means_something[(unsigned char)text.data[at]])
            at++;
        else
            status = take(&parser, &at);
    }
    close_gaps(list);
    return status;
}

void stele_document__free_inlines(stele_document__inlines *list)
{
    stele__release(list->allocator, list->items, list->capacity * sizeof *list->items);
    stele__release(list->allocator, list->brackets, list->bracket_capacity * sizeof *list->brackets);
    *list = (stele_document__inlines){ .allocator = list->allocator };
}
