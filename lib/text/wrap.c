/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Wrapping. Most text goes the quick way, wrap_quick.c; what is here does the rest, and is what that is compared with.
 *
 * libunistring says where lines may break (UAX #14); the pieces between those places are then set one behind
 * the other, and a piece that does not fit begins a new line. Blanks at the end of a piece wait until the next one has
 * found its place: they are written before it in the same line, or not at all.
 *
 * The choice of breaks is made here and not by u8_width_linebreaks(), since that counts blanks at the end of a line into
 * its width, and since a format may need more columns for a piece than the piece has (the backslashes of Markdown). */
#include "lib/text/wrap.h"

#include <unilbrk.h>
#include <unistr.h>
#include <uniwidth.h>

#include "lib/base/base.h"
#include "lib/text/line_break.h"

/* What is being set. */
struct setting {
    stele_buffer            *out;
    const stele__wrap_style *style;
    size_t                   column;
    stele_str                blanks;      /* Those behind the last piece, which wait. */
    stele_str                indent;      /* Of the present line; written with its first piece. */
    bool                     begins_line; /* Whether the line has no piece yet. */
};

size_t stele__width(stele_str text)
{
    enum { STEP = 1 << 20 }; /* So that u8_width()'s int does not overflow. */
    size_t at = 0, columns;

    while (at < text.length && text.data[at] >= ' ' && text.data[at] < 0x7f)
        at++;
    columns = at;
    while (at < text.length) {
        size_t end = text.length - at > STEP ? at + STEP : text.length;
        while (end < text.length && (text.data[end] & 0xc0) == 0x80)
            end++;
        columns += (size_t)u8_width((const uint8_t *)text.data + at, end - at, "UTF-8");
        at = end;
    }
    return columns;
}

size_t stele__fitting(stele_str text, size_t width)
{
    size_t at = 0, columns = 0;

    while (at < text.length) {
        ucs4_t       c;
        const int    length = u8_mbtouc(&c, (const uint8_t *)text.data + at, text.length - at);
        const int    wide = uc_width(c, "UTF-8");
        const size_t more = wide > 0 ? (size_t)wide : 0;
        if (more && at && columns + more > width)
            break;
        columns += more;
        at += (size_t)length;
    }
    return at;
}

static stele_status put(const struct setting *setting, stele_str piece)
{
    if (setting->style->put)
        return setting->style->put(setting->out, piece, setting->begins_line);
    return stele_buffer_add_str(setting->out, piece);
}

static stele_status begin_line(struct setting *setting)
{
    const stele__wrap_style *style = setting->style;

    setting->indent = style->hanging;
    setting->column = 0;
    setting->blanks = (stele_str){ NULL, 0 };
    setting->begins_line = true;
    return stele_buffer_add_str(setting->out, style->line_end.data ? style->line_end : STELE__LITERAL("\n"));
}

/* Adds the indent or the waiting blanks, and a piece, at the end of the present line, and moves the column on. */
static stele_status append(struct setting *setting, stele_str piece)
{
    size_t       mark = setting->out->length;
    stele_status status = STELE_OK;

    if (setting->begins_line) {
        setting->blanks = (stele_str){ NULL, 0 };
        status = stele_buffer_add_str(setting->out, setting->indent);
    }
    for (size_t i = 0; i < setting->blanks.length && status == STELE_OK; i++) {
        char blank = setting->blanks.data[i];
        status = stele_buffer_add(setting->out, blank == '\t' ? " " : &blank, 1);
    }
    if (status != STELE_OK || (status = put(setting, piece)) != STELE_OK)
        return status;
    if (setting->style->width)
        setting->column += stele__width((stele_str){ setting->out->data + mark, setting->out->length - mark });
    return STELE_OK;
}

/* Sets a piece, which neither begins nor ends with a blank unless it is empty. */
static stele_status set_piece(struct setting *setting, stele_str piece)
{
    const size_t mark = setting->out->length;
    stele_status status;

    if (piece.length == 0)
        return STELE_OK;
    status = append(setting, piece);
    if (status == STELE_OK && !setting->begins_line && setting->style->width
        && setting->column > setting->style->width) {
        stele__buffer_cut(setting->out, mark);
        if ((status = begin_line(setting)) == STELE_OK)
            status = append(setting, piece);
    }
    setting->begins_line = false;
    return status;
}

/* The length of the blank character that ends `text`, 0 for none: white space at which a line may end (general category
 * Zs but for the no-break ones). */
static size_t blank_at_end(stele_str text)
{
    static const char *const wide[] = { "\xe1\x9a\x80", "\xe2\x80\x80", "\xe2\x80\x81", "\xe2\x80\x82", "\xe2\x80\x83",
                                        "\xe2\x80\x84", "\xe2\x80\x85", "\xe2\x80\x86", "\xe2\x80\x88", "\xe2\x80\x89",
                                        "\xe2\x80\x8a", "\xe2\x81\x9f", "\xe3\x80\x80" };

    if (text.length == 0)
        return 0;
    if (text.data[text.length - 1] == ' ' || text.data[text.length - 1] == '\t')
        return 1;
    if (text.length < 3 || (text.data[text.length - 1] & 0x40) != 0)
        return 0;
    for (size_t i = 0; i < sizeof wide / sizeof *wide; i++) {
        if (memcmp(text.data + text.length - 3, wide[i], 3) == 0)
            return 3;
    }
    return 0;
}

/* Sets what stands between two places where the line may break. */
static stele_status set_between(struct setting *setting, stele_str text)
{
    stele_str    ink = text;
    stele_status status;

    for (size_t length; (length = blank_at_end(ink)) != 0;)
        ink.length -= length;
    status = set_piece(setting, ink);
    if (ink.length || !setting->blanks.data)
        setting->blanks = (stele_str){ text.data + ink.length, text.length - ink.length };
    else
        setting->blanks.length += text.length; /* Lies directly behind the blanks that wait already. */
    return status;
}

/* Whether a line may end before the character at `at`, where Unicode lets it. The one thing that is tailored (UAX #14,
 * 8): a hyphen behind a figure binds a suffix to it, "1992-ci", "32-й", "10-year". */
static bool may_break(const struct setting *setting, stele_str text, size_t at)
{
    if (!setting->style->at_spaces)
        return at < 2 || text.data[at - 1] != '-' || !stele__is_digit(text.data[at - 2]);
    return text.data[at - 1] == ' ' && at > 1 && blank_at_end(stele__slice(text, 0, at - 1)) == 0
           && text.data[at] != ' ' && blank_at_end(stele__slice(text, 0, at + 3)) != 3;
}

static stele_status set_all(struct setting *setting, stele_str text, const char *breaks)
{
    stele_status status = STELE_OK;
    size_t       from = 0;

    for (size_t at = 0; at < text.length && status == STELE_OK; at++) {
        if (breaks[at] == UC_BREAK_MANDATORY || breaks[at] == UC_BREAK_CR_BEFORE_LF) {
            int length = u8_mblen((const uint8_t *)text.data + at, text.length - at);
            status = set_between(setting, (stele_str){ text.data + from, at - from });
            from = at + (size_t)(length > 0 ? length : 1);
            if (status == STELE_OK && breaks[at] == UC_BREAK_MANDATORY)
                status = begin_line(setting);
        } else if (breaks[at] == UC_BREAK_POSSIBLE && at > from && may_break(setting, text, at)) {
            status = set_between(setting, (stele_str){ text.data + from, at - from });
            from = at;
        }
    }
    if (status == STELE_OK && from < text.length)
        status = set_between(setting, (stele_str){ text.data + from, text.length - from });
    return status;
}

stele_status stele__wrap_by_breaker(stele_buffer *out, stele_str text, const stele__wrap_style *style)
{
    struct setting setting = { .out = out, .style = style, .indent = style->first, .begins_line = true };
    stele_status   status;
    char          *breaks = stele__allocate(out->allocator, text.length);

    if (!breaks)
        return STELE_NO_MEMORY;
    u8_possible_linebreaks((const uint8_t *)text.data, text.length, "UTF-8", breaks);
    status = STELE_OK;
    if (style->dictionary && !style->at_spaces)
        status = stele__dictionary_mark(style->dictionary, text, breaks);
    if (status == STELE_OK)
        status = set_all(&setting, text, breaks);
    stele__release(out->allocator, breaks, text.length);
    return status;
}

stele_status stele__wrap(stele_buffer *out, stele_str text, const stele__wrap_style *style)
{
    struct setting unbroken = { .out = out, .style = style, .indent = style->first, .begins_line = true };
    stele_status   status;
    bool           done;

    if (style->width == 0)
        return append(&unbroken, text);
    if (text.length == 0)
        return STELE_OK;
    if (!style->put && !style->at_spaces) {
        status = stele__wrap_quick(out, text, style, &done);
        if (done || status != STELE_OK)
            return status;
    }
    return stele__wrap_by_breaker(out, text, style);
}
