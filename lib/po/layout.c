/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Lays out strings and whole messages.
 *
 * A string is cut behind each newline. A piece that is too long is broken by the rules of Unicode (UAX #14), with the
 * library that msgcat uses too, so that both break alike. A string that does not fit into one line with its keyword
 * begins on the next one, behind an empty "". */
#include "lib/po/layout.h"

#include <limits.h>
#include <string.h>

#include <unilbrk.h>

enum { WIDTH_USUAL = 79 };

void stele__po_layout_init(po_layout *layout, const stele__po_options *options, const char *charset, stele_buffer *out)
{
    *layout = (po_layout){ .options = options,
                           .charset = charset,
                           .out = out,
                           .piece = { .allocator = out->allocator },
                           .breaks = { .allocator = out->allocator },
                           .references = { .allocator = out->allocator } };
}

void stele__po_layout_free(po_layout *layout)
{
    stele_buffer_free(&layout->piece);
    stele_buffer_free(&layout->breaks);
    stele_buffer_free(&layout->references);
}

/* The letter behind the backslash, or 0 for a byte that stands for itself. */
static char escape_letter(char c)
{
    static const char values[] = "\a\b\f\n\r\t\v\"\\", letters[] = "abfnrtv\"\\";
    const char *at = (unsigned char)c < ' ' || c == '"' || c == '\\' ? memchr(values, c, sizeof values - 1) : NULL;

    return at ? letters[at - values] : '\0';
}

/* Puts a piece with its escapes into layout->piece, and into layout->breaks where a break must not be: inside an escape,
 * and before the newline at the end. `*plain` tells whether each byte is one column. */
static stele_status escape(po_layout *layout, stele_str piece, bool *plain)
{
    char *to, *forbidden;

    stele_buffer_clear(&layout->piece);
    stele_buffer_clear(&layout->breaks);
    if (piece.length > SIZE_MAX / 8 || stele_buffer_reserve(&layout->piece, 2 * piece.length) != STELE_OK
        || stele_buffer_reserve(&layout->breaks, 4 * piece.length) != STELE_OK)
        return STELE_NO_MEMORY;
    to = layout->piece.data;
    forbidden = layout->breaks.data;
    *plain = true;
    for (size_t i = 0; i < piece.length; i++) {
        const char letter = escape_letter(piece.data[i]);
        if (letter) {
            *to++ = '\\';
            *forbidden++ = UC_BREAK_UNDEFINED;
        }
        *to++ = letter ? letter : piece.data[i];
        *forbidden++ = letter ? UC_BREAK_PROHIBITED : UC_BREAK_UNDEFINED;
        *plain &= letter || (piece.data[i] >= ' ' && piece.data[i] < 0x7f);
    }
    if (piece.length > 0 && piece.data[piece.length - 1] == '\n')
        forbidden[-2] = UC_BREAK_PROHIBITED;
    layout->piece.length = (size_t)(to - layout->piece.data);
    layout->breaks.length = layout->piece.length;
    return STELE_OK;
}

/* Finds the breaks of the piece in lines of `width` columns, of which the first begins at column `start`. They come behind
 * what is forbidden, in layout->breaks. Returns whether there is any. */
static bool find_breaks(po_layout *layout, int width, int start, bool plain)
{
    const size_t length = layout->piece.length;
    char        *breaks = layout->breaks.data + length;

    memset(breaks, UC_BREAK_UNDEFINED, length);
    if (plain && (size_t)start + length <= (size_t)width)
        return false;
    u8_width_linebreaks((const uint8_t *)layout->piece.data, length, width, start, 0, layout->breaks.data,
                        layout->charset, breaks);
    return length > 0 && memchr(breaks, UC_BREAK_POSSIBLE, length);
}

static stele_status add(stele_buffer *out, stele_str a, stele_str b, stele_str c)
{
    if (stele_buffer_add_str(out, a) != STELE_OK || stele_buffer_add_str(out, b) != STELE_OK)
        return STELE_NO_MEMORY;
    return stele_buffer_add_str(out, c);
}

/* Adds the piece with its breaks; each line begins with `prefix` and a quote, the first already has both. */
static stele_status add_piece(po_layout *layout, stele_str prefix)
{
    const char  *bytes = layout->piece.data, *breaks = layout->breaks.data + layout->piece.length;
    size_t       line = 0;
    stele_status status = STELE_OK;

    for (size_t i = 0; i < layout->piece.length && status == STELE_OK; i++) {
        if (breaks[i] != UC_BREAK_POSSIBLE)
            continue;
        status = stele_buffer_add(layout->out, bytes + line, i - line);
        if (status == STELE_OK)
            status = add(layout->out, STELE__LITERAL("\"\n"), prefix, STELE__LITERAL("\""));
        line = i;
    }
    if (status != STELE_OK)
        return status;
    return add(layout->out, (stele_str){ bytes ? bytes + line : NULL, layout->piece.length - line },
               STELE__LITERAL("\"\n"), (stele_str){ NULL, 0 });
}

/* The columns between the quotes. */
static int inner_width(const po_layout *layout, size_t taken, bool no_wrap)
{
    const size_t width = layout->options->width ? layout->options->width : WIDTH_USUAL;

    if (no_wrap || layout->options->no_wrap || width > INT_MAX)
        return INT_MAX - (int)taken;
    return width > taken ? (int)(width - taken) : 0;
}

stele_status stele__po_layout_string(po_layout *layout, stele_str prefix, stele_str keyword, stele_str string,
                                     bool no_wrap)
{
    const int    width = inner_width(layout, prefix.length + 2, no_wrap);
    const int    start = (int)keyword.length + 1;
    bool         on_first_line = true;
    stele_status status = STELE_OK;

    do {
        const char *newline = string.length ? memchr(string.data, '\n', string.length) : NULL;
        stele_str   piece = { string.data, newline ? (size_t)(newline + 1 - string.data) : string.length };
        bool        plain, broken;

        string = stele__slice(string, piece.length, SIZE_MAX);
        if ((status = escape(layout, piece, &plain)) != STELE_OK)
            break;
        broken = find_breaks(layout, width, on_first_line ? start : 0, plain);
        if (on_first_line && piece.length > 0 && (string.length > 0 || start > width || broken)) {
            if ((status = add(layout->out, prefix, keyword, STELE__LITERAL(" \"\"\n"))) != STELE_OK)
                break;
            on_first_line = false;
            find_breaks(layout, width, 0, plain);
        }
        status = on_first_line ? add(layout->out, prefix, keyword, STELE__LITERAL(" \""))
                               : add(layout->out, prefix, STELE__LITERAL("\""), (stele_str){ NULL, 0 });
        on_first_line = false;
        if (status == STELE_OK)
            status = add_piece(layout, prefix);
    } while (string.length > 0 && status == STELE_OK);
    return status;
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
static stele_status add_optional(po_layout *layout, stele_str prefix, stele_str keyword, stele_str text, bool no_wrap)
{
    return text.data ? stele__po_layout_string(layout, prefix, keyword, text, no_wrap) : STELE_OK;
}

static stele_status add_previous(po_layout *layout, const stele_message *message, bool no_wrap)
{
    const stele_str prefix = stele_message_is_obsolete(message) ? STELE__LITERAL("#~| ") : STELE__LITERAL("#| ");
    stele_status    status = add_optional(layout, prefix, STELE__LITERAL("msgctxt"),
                                          stele_message_previous_msgctxt(message), no_wrap);

    if (status == STELE_OK)
        status = add_optional(layout, prefix, STELE__LITERAL("msgid"), stele_message_previous_msgid(message), no_wrap);
    if (status == STELE_OK)
        status = add_optional(layout, prefix, STELE__LITERAL("msgid_plural"),
                              stele_message_previous_msgid_plural(message), no_wrap);
    return status;
}

static stele_status add_forms(po_layout *layout, const stele_message *message, stele_str prefix, bool no_wrap)
{
    stele_status status = STELE_OK;

    if (!stele_message_msgid_plural(message).data)
        return stele__po_layout_string(layout, prefix, STELE__LITERAL("msgstr"), stele_message_msgstr(message, 0),
                                       no_wrap);
    for (size_t form = 0; form < stele_message_form_count(message) && status == STELE_OK; form++) {
        char keyword[40];
        int  length = snprintf(keyword, sizeof keyword, "msgstr[%zu]", form);
        status = stele__po_layout_string(layout, prefix, (stele_str){ keyword, (size_t)length },
                                         stele_message_msgstr(message, form), no_wrap);
    }
    return status;
}

static stele_status add_strings(po_layout *layout, const stele_message *message, bool no_wrap)
{
    const bool      obsolete = stele_message_is_obsolete(message);
    const stele_str prefix = obsolete ? STELE__LITERAL("#~ ") : STELE__LITERAL("");
    stele_status    status = add_optional(layout, prefix, STELE__LITERAL("msgctxt"), stele_message_msgctxt(message),
                                          no_wrap);

    if (status == STELE_OK)
        status = stele__po_layout_string(layout, prefix, STELE__LITERAL("msgid"), stele_message_msgid(message),
                                         no_wrap);
    if (status == STELE_OK)
        status = add_optional(layout, prefix, STELE__LITERAL("msgid_plural"), stele_message_msgid_plural(message),
                              no_wrap);
    return status == STELE_OK ? add_forms(layout, message, prefix, no_wrap) : status;
}

stele_status stele__po_layout_message(po_layout *layout, const stele_message *message)
{
    bool         no_wrap = false;
    stele_status status = add_comments(layout, message, STELE_COMMENT_TRANSLATOR, STELE__LITERAL("#"));

    if (status == STELE_OK)
        status = add_comments(layout, message, STELE_COMMENT_EXTRACTED, STELE__LITERAL("#."));
    if (status == STELE_OK)
        status = stele__po_layout_references(layout, message);
    if (status == STELE_OK)
        status = stele__po_layout_flags(layout, message, &no_wrap);
    if (status == STELE_OK)
        status = add_previous(layout, message, no_wrap);
    return status == STELE_OK ? add_strings(layout, message, no_wrap) : status;
}
