/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Lays out strings and whole messages.
 *
 * A string is cut behind each newline. A piece that is too long is broken by the rules of Unicode (see breaks.c); but no
 * line begins within a directive of a format string, which may have blanks ("% d"), if the message is flagged as one. A
 * string that does not fit into one line with its keyword begins on the next one, behind an empty "". */
#include "lib/po/layout.h"

#include <limits.h>
#include <string.h>

#if defined __SSE2__
#include <emmintrin.h>
#endif
#include <unilbrk.h>

#include "lib/po/breaks.h"
#include "lib/po/charset.h"

void stele__po_layout_init(po_layout *layout, const stele_catalog_write_options *options, const char *charset,
                           stele_buffer *out)
{
    *layout = (po_layout){ .options = options,
                           .charset = charset,
                           .escaped = (iconv_t)-1,
                           .out = out,
                           .piece = { .allocator = out->allocator },
                           .breaks = { .allocator = out->allocator },
                           .encoded = { .allocator = out->allocator },
                           .inside = { .allocator = out->allocator },
                           .format = { .allocator = out->allocator },
                           .references = { .allocator = out->allocator } };
}

void stele__po_layout_free(po_layout *layout)
{
    stele_buffer_free(&layout->piece);
    stele_buffer_free(&layout->breaks);
    stele_buffer_free(&layout->encoded);
    stele_buffer_free(&layout->inside);
    stele__format_free(&layout->format);
    stele_buffer_free(&layout->references);
}

/* The letter behind the backslash, or 0 for a byte that stands for itself. */
static char escape_letter(char c)
{
    static const char values[] = "\a\b\f\n\r\t\v\"\\", letters[] = "abfnrtv\"\\";
    const char *at = (unsigned char)c < ' ' || c == '"' || c == '\\' ? memchr(values, c, sizeof values - 1) : NULL;

    return at ? letters[at - values] : '\0';
}

/* The escape of a byte in octal; 4 bytes. */
static void put_octal(char *to, char c)
{
    const unsigned byte = (unsigned char)c;

    to[0] = '\\';
    to[1] = (char)('0' + (byte >> 6));
    to[2] = (char)('0' + (byte >> 3 & 7));
    to[3] = (char)('0' + (byte & 7));
}

/* Writes a byte with its escape, if it needs one; returns how many bytes that takes. */
static size_t put_escaped(char *to, char c, bool octal)
{
    const char letter = escape_letter(c);

    if (letter) {
        to[0] = '\\';
        to[1] = letter;
        return 2;
    }
    if (octal && (c < ' ' || c >= 0x7f)) {
        put_octal(to, c);
        return 4;
    }
    *to = c;
    return 1;
}

/* How many bytes stand before the first one that needs an escape. */
static size_t plain_length(stele_str text)
{
    size_t at = 0;

#if defined __SSE2__
    for (; text.length - at >= 16; at += 16) {
        const __m128i  block = _mm_loadu_si128((const __m128i *)(const void *)(text.data + at));
        const __m128i  control = _mm_cmpeq_epi8(_mm_min_epu8(block, _mm_set1_epi8(' ' - 1)), block);
        const __m128i  quoted = _mm_or_si128(_mm_cmpeq_epi8(block, _mm_set1_epi8('"')),
                                             _mm_cmpeq_epi8(block, _mm_set1_epi8('\\')));
        const unsigned escaped = (unsigned)_mm_movemask_epi8(_mm_or_si128(control, quoted));
        if (escaped)
            return at + (unsigned)__builtin_ctz(escaped);
    }
#endif
    while (at < text.length && (unsigned char)text.data[at] >= ' ' && text.data[at] != '"' && text.data[at] != '\\')
        at++;
    return at;
}

/* Finds the directives of a string; what makes it no format string ends them. */
static stele_status find_directives(po_layout *layout, const po_style *style, stele_str keyword, stele_str string)
{
    const bool is_translation = stele__starts_with(keyword, STELE__LITERAL("msgstr"));

    if (stele_buffer_reserve(&layout->inside, string.length) != STELE_OK)
        return STELE_NO_MEMORY;
    if (string.length > 0)
        memset(layout->inside.data, 0, string.length);
    layout->format.inside = layout->inside.data;
    return stele__format_read(style->format, &layout->format, string, is_translation) == STELE_NO_MEMORY
               ? STELE_NO_MEMORY
               : STELE_OK;
}

/* Forbids breaks before bytes within directives: a first one, which may be escaped, and plain ones behind it. */
static void forbid_inside(char *forbidden, const char *inside, size_t escaped, size_t plain)
{
    if (inside[0])
        forbidden[0] = UC_BREAK_PROHIBITED;
    for (size_t i = 1; i < plain; i++) {
        if (inside[i])
            forbidden[escaped + i - 1] = UC_BREAK_PROHIBITED;
    }
}

/* Puts a piece with its escapes into layout->piece, and into layout->breaks where a break must not be: inside an escape,
 * where `inside` says so, which may be NULL, and before the newline at the end. */
static stele_status escape(po_layout *layout, stele_str piece, const char *inside)
{
    const bool   octal = layout->options->escape;
    const size_t most = octal ? 4 : 2;
    char        *to, *forbidden;
    size_t       plain;

    stele_buffer_clear(&layout->piece);
    stele_buffer_clear(&layout->breaks);
    if (piece.length > SIZE_MAX / 16 || stele_buffer_reserve(&layout->piece, most * piece.length) != STELE_OK
        || stele_buffer_reserve(&layout->breaks, 2 * most * piece.length) != STELE_OK)
        return STELE_NO_MEMORY;
    to = layout->piece.data;
    forbidden = layout->breaks.data;
    for (size_t i = 0; i < piece.length; i += plain) {
        const size_t escaped = put_escaped(to, piece.data[i], octal);
        plain = octal ? 1 : 1 + plain_length(stele__slice(piece, i + 1, SIZE_MAX));
        memset(forbidden, UC_BREAK_UNDEFINED, escaped + plain - 1);
        memset(forbidden + 1, UC_BREAK_PROHIBITED, escaped - 1);
        memcpy(to + escaped, piece.data + i + 1, plain - 1);
        if (inside)
            forbid_inside(forbidden, inside + i, escaped, plain);
        to += escaped + plain - 1;
        forbidden += escaped + plain - 1;
    }
    if (piece.length > 0 && piece.data[piece.length - 1] == '\n')
        forbidden[-2] = UC_BREAK_PROHIBITED;
    layout->piece.length = (size_t)(to - layout->piece.data);
    layout->breaks.length = layout->piece.length;
    return STELE_OK;
}

/* Finds the breaks of the piece in lines of `width` columns, of which the first begins at column `start`. They come behind
 * what is forbidden, in layout->breaks. Returns whether there is any. */
static bool find_breaks(po_layout *layout, int width, int start)
{
    const po_lines  lines = { width, start, layout->charset };
    const stele_str piece = { layout->piece.data, layout->piece.length };

    return stele__po_find_breaks(&lines, piece, layout->breaks.data, layout->breaks.data + piece.length);
}

/* Finds the breaks of a string's first piece, and whether it begins on the line below its keyword, at column 0: where it
 * does not fit beside it, which a piece does not that is broken in lines of its own. */
static bool begins_below(po_layout *layout, int width, int start, bool is_last)
{
    const bool broken = find_breaks(layout, width, 0);

    if (broken || !is_last || start > width)
        return true;
    if (!find_breaks(layout, width, start))
        return false;
    find_breaks(layout, width, 0);
    return true;
}

static stele_status add(stele_buffer *out, stele_str a, stele_str b, stele_str c)
{
    if (stele_buffer_add_str(out, a) != STELE_OK || stele_buffer_add_str(out, b) != STELE_OK)
        return STELE_NO_MEMORY;
    return stele_buffer_add_str(out, c);
}

static stele_status add_blanks(stele_buffer *out, size_t count)
{
    static const char blanks[] = "                ";
    stele_status      status = STELE_OK;

    for (size_t part; count > 0 && status == STELE_OK; count -= part) {
        part = count < sizeof blanks - 1 ? count : sizeof blanks - 1;
        status = stele_buffer_add(out, blanks, part);
    }
    return status;
}

/* The column of the quote behind a keyword and its prefix; behind none where the line goes on with a string. */
static size_t quote_column(const po_layout *layout, const po_style *style, size_t keyword)
{
    const size_t taken = style->prefix.length + keyword;

    if (layout->options->indent)
        return (taken + style->extra + 8) & ~(size_t)7;
    return keyword ? taken + 1 : taken;
}

/* Begins a line, up to its quote. */
static stele_status begin_line(po_layout *layout, const po_style *style, stele_str keyword)
{
    const size_t column = quote_column(layout, style, keyword.length);
    stele_status status = stele_buffer_add_str(layout->out, style->prefix);

    if (status == STELE_OK)
        status = stele_buffer_add_str(layout->out, keyword);
    if (status == STELE_OK)
        status = add_blanks(layout->out, column - style->prefix.length - keyword.length);
    return status == STELE_OK ? stele_buffer_add(layout->out, "\"", 1) : status;
}

/* Adds the piece with its breaks; the first line has begun. */
static stele_status add_piece(po_layout *layout, const po_style *style)
{
    const char  *bytes = layout->piece.data, *breaks = layout->breaks.data + layout->piece.length;
    size_t       line = 0;
    stele_status status = STELE_OK;

    for (size_t i = 0; i < layout->piece.length && status == STELE_OK; i++) {
        if (breaks[i] != UC_BREAK_POSSIBLE)
            continue;
        status = stele_buffer_add(layout->out, bytes + line, i - line);
        if (status == STELE_OK)
            status = stele_buffer_add(layout->out, "\"\n", 2);
        if (status == STELE_OK)
            status = begin_line(layout, style, STELE__LITERAL(""));
        line = i;
    }
    if (status != STELE_OK)
        return status;
    return add(layout->out, (stele_str){ bytes ? bytes + line : NULL, layout->piece.length - line },
               STELE__LITERAL("\"\n"), (stele_str){ NULL, 0 });
}

/* Adds a string that is one short piece without escapes, as most are: what add_string() would make of it. False for any
 * other, with nothing added. */
static bool add_simple(po_layout *layout, const po_style *style, stele_str keyword, stele_str string,
                       stele_status *status)
{
    const size_t column = quote_column(layout, style, keyword.length);

    if (layout->options->escape || column + string.length + 2 > stele__po_width(layout->options)
        || plain_length(string) < string.length)
        return false;
    *status = begin_line(layout, style, keyword);
    if (*status == STELE_OK)
        *status = add(layout->out, string, STELE__LITERAL("\"\n"), (stele_str){ NULL, 0 });
    return true;
}

/* The columns between the quotes of a line that goes on. */
static int inner_width(const po_layout *layout, const po_style *style)
{
    const size_t taken = quote_column(layout, style, 0) + 2, width = stele__po_width(layout->options);

    if (style->no_wrap || layout->options->no_wrap || width > INT_MAX)
        return INT_MAX - (int)taken;
    return (int)width - (int)taken;
}

static stele_status add_string(po_layout *layout, const po_style *style, stele_str keyword, stele_str string)
{
    const int    width = inner_width(layout, style);
    const int    start = (int)(quote_column(layout, style, keyword.length) - quote_column(layout, style, 0));
    const char  *inside = NULL, *text = string.data;
    bool         on_first_line = true;
    stele_status status = STELE_OK;

    if (style->format) {
        if ((status = find_directives(layout, style, keyword, string)) != STELE_OK)
            return status;
        inside = layout->inside.data;
    }
    do {
        const char *newline = string.length ? memchr(string.data, '\n', string.length) : NULL;
        stele_str   piece = { string.data, newline ? (size_t)(newline + 1 - string.data) : string.length };

        string = stele__slice(string, piece.length, SIZE_MAX);
        if ((status = escape(layout, piece, inside ? inside + (piece.data - text) : NULL)) != STELE_OK)
            break;
        if (!on_first_line || layout->options->indent || piece.length == 0) {
            find_breaks(layout, width, on_first_line ? start : 0);
        } else if (begins_below(layout, width, start, string.length == 0)) {
            if ((status = add(layout->out, style->prefix, keyword, STELE__LITERAL(" \"\"\n"))) != STELE_OK)
                break;
            on_first_line = false;
        }
        status = begin_line(layout, style, on_first_line ? keyword : STELE__LITERAL(""));
        on_first_line = false;
        if (status == STELE_OK)
            status = add_piece(layout, style);
    } while (string.length > 0 && status == STELE_OK);
    return status;
}

/* Bytes are escaped as they are in the charset that is written. */
static stele_status layout_string(po_layout *layout, const po_style *style, stele_str keyword, stele_str string)
{
    stele_status status = STELE_OK;

    if (add_simple(layout, style, keyword, string, &status))
        return status;
    if (layout->options->escape && layout->escaped != (iconv_t)-1) {
        stele_buffer_clear(&layout->encoded);
        status = stele__po_encode(layout->escaped, string, &layout->encoded);
        string = (stele_str){ layout->encoded.data, layout->encoded.length };
    }
    return status == STELE_OK ? add_string(layout, style, keyword, string) : status;
}

/* Adds the comments of a kind that has one to a line. */
static stele_status add_comments(po_layout *layout, const stele_message *message, stele_comment_kind kind,
                                 stele_str mark)
{
    stele_status status = STELE_OK;
    stele_str    text;

    for (size_t at = 0; status == STELE_OK && stele_message_comment(message, kind, &at, &text);) {
        status = add(layout->out, mark, stele__slice(STELE__LITERAL(" "), 0, text.length), text);
        if (status == STELE_OK)
            status = stele_buffer_add(layout->out, "\n", 1);
    }
    return status;
}

/* Adds a string that a message need not have. */
static stele_status add_optional(po_layout *layout, const po_style *style, stele_str keyword, stele_str text)
{
    return text.data ? layout_string(layout, style, keyword, text) : STELE_OK;
}

static stele_status add_previous(po_layout *layout, const stele_message *message, const po_flagged *flagged)
{
    const po_style style = { stele_message_is_obsolete(message) ? STELE__LITERAL("#~| ") : STELE__LITERAL("#| "), 0,
                             flagged->no_wrap, flagged->format };
    stele_status   status = add_optional(layout, &style, STELE__LITERAL("msgctxt"),
                                         stele_message_previous_msgctxt(message));

    if (status == STELE_OK)
        status = add_optional(layout, &style, STELE__LITERAL("msgid"), stele_message_previous_msgid(message));
    if (status == STELE_OK)
        status = add_optional(layout, &style, STELE__LITERAL("msgid_plural"),
                              stele_message_previous_msgid_plural(message));
    return status;
}

static stele_status add_forms(po_layout *layout, const stele_message *message, const po_style *style)
{
    stele_status status = STELE_OK;

    if (!stele_message_msgid_plural(message).data)
        return layout_string(layout, style, STELE__LITERAL("msgstr"), stele_message_msgstr(message, 0));
    for (size_t form = 0; form < stele_message_form_count(message) && status == STELE_OK; form++) {
        char keyword[40];
        int  length = snprintf(keyword, sizeof keyword, "msgstr[%zu]", form);
        status = layout_string(layout, style, (stele_str){ keyword, (size_t)length },
                               stele_message_msgstr(message, form));
    }
    return status;
}

/* Under previous ids, all keywords are moved by what their prefix is longer. */
static stele_status add_strings(po_layout *layout, const stele_message *message, const po_flagged *flagged)
{
    const bool     obsolete = stele_message_is_obsolete(message);
    const size_t   extra = obsolete ? 1 : 3;
    const po_style style = { obsolete ? STELE__LITERAL("#~ ") : STELE__LITERAL(""),
                             stele_message_previous_msgid(message).data ? extra : 0, flagged->no_wrap,
                             flagged->format };
    stele_status status = add_optional(layout, &style, STELE__LITERAL("msgctxt"), stele_message_msgctxt(message));

    if (status == STELE_OK)
        status = layout_string(layout, &style, STELE__LITERAL("msgid"), stele_message_msgid(message));
    if (status == STELE_OK)
        status = add_optional(layout, &style, STELE__LITERAL("msgid_plural"), stele_message_msgid_plural(message));
    return status == STELE_OK ? add_forms(layout, message, &style) : status;
}

stele_status stele__po_layout_message(po_layout *layout, const stele_message *message)
{
    po_flagged   flagged = { 0 };
    stele_status status = add_comments(layout, message, STELE_COMMENT_TRANSLATOR, STELE__LITERAL("#"));

    if (status == STELE_OK)
        status = add_comments(layout, message, STELE_COMMENT_EXTRACTED, STELE__LITERAL("#."));
    if (status == STELE_OK)
        status = stele__po_layout_references(layout, message);
    if (status == STELE_OK)
        status = stele__po_layout_flags(layout, message, &flagged);
    if (status == STELE_OK)
        status = add_previous(layout, message, &flagged);
    return status == STELE_OK ? add_strings(layout, message, &flagged) : status;
}

/* An empty line, or for Uniforum "#", which an empty comment at the beginning stands for too if the message is in use. */
stele_status stele__po_layout_separator(po_layout *layout, const stele_message *message)
{
    stele_str first;
    size_t    at = 0;

    if (!layout->options->strict)
        return stele_buffer_add(layout->out, "\n", 1);
    if (message && !stele_message_is_obsolete(message)
        && stele_message_comment(message, STELE_COMMENT_TRANSLATOR, &at, &first) && first.length == 0)
        return STELE_OK;
    return stele_buffer_add(layout->out, "#\n", 2);
}

stele_status stele__po_layout_domain(po_layout *layout, stele_str name)
{
    stele_status status = stele_buffer_add_str(layout->out, STELE__LITERAL("domain \""));
    char         escaped[4];

    for (size_t i = 0; i < name.length && status == STELE_OK; i++)
        status = stele_buffer_add(layout->out, escaped, put_escaped(escaped, name.data[i], false));
    return status == STELE_OK ? stele_buffer_add(layout->out, "\"\n", 2) : status;
}
