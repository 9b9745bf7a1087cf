/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Comments are not kept in the record: they are found again in the message's bytes whenever somebody asks, which few do.
 * A place in a walk is an offset into those bytes, or behind them the number of an added comment. */
#include "lib/catalog/catalog.h"

#include <string.h>

static const stele_str isolate_start = { "\xe2\x81\xa8", 3 }; /* U+2068: a file name with blanks follows, ... */
static const stele_str isolate_end = { "\xe2\x81\xa9", 3 };   /* ... and ends at U+2069. */

static char line_end(const stele_message *message)
{
    return message->bits & STELE__CR_LINES ? '\r' : '\n';
}

/* Skips blanks and the mark of obsolete entries, behind which comments may stand too. */
static size_t skip_blanks(stele_str entry, size_t at)
{
    while (at < entry.length
           && (stele__is_blank(entry.data[at])
               || (entry.data[at] == '#' && at + 1 < entry.length && entry.data[at + 1] == '~')))
        at += entry.data[at] == '#' ? 2 : 1;
    return at;
}

/* Takes the next line of a message's own comments, from offset `*at` in its bytes: its kind, and its text behind the prefix
 * with the blank. False when they are over. */
static bool next_line(const stele_message *message, size_t *at, stele_comment_kind *kind, stele_str *text)
{
    const stele_str entry = { message->entry, message->entry_length };
    const size_t    start = skip_blanks(entry, *at);
    const char     *end;
    stele_str       line;

    if (start >= entry.length || entry.data[start] != '#' || (start + 1 < entry.length && entry.data[start + 1] == '|'))
        return false;
    line = stele__slice(entry, start + 1, SIZE_MAX);
    end = line.length ? memchr(line.data, line_end(message), line.length) : NULL;
    if (end)
        line.length = (size_t)(end - line.data);
    *at = start + 1 + line.length;
    if (line.length && line.data[line.length - 1] == '\r')
        line.length--;
    *kind = STELE_COMMENT_TRANSLATOR;
    if (line.length > 0) {
        switch (line.data[0]) {
        case '.': *kind = STELE_COMMENT_EXTRACTED; break;
        case ':': *kind = STELE_COMMENT_REFERENCE; break;
        case ',':
        case '=': *kind = STELE_COMMENT_FLAG; break;
        default: break;
        }
    }
    *text = *kind == STELE_COMMENT_TRANSLATOR ? line : stele__slice(line, 1, SIZE_MAX);
    return true;
}

static bool separates_flags(char c)
{
    return c == ',' || stele__is_blank(c);
}

/* Behind "range:" stand two numbers with ".." between them, and blanks where somebody put some. Returns where that ends. */
static size_t range_end(stele_str line, size_t at)
{
    size_t end = at;

    for (int part = 0; part < 3; part++) {
        size_t word = end;
        while (word < line.length && stele__is_blank(line.data[word]))
            word++;
        at = word;
        while (at < line.length && (part == 1 ? line.data[at] == '.' : !separates_flags(line.data[at])))
            at++;
        if (at == word)
            return end;
        end = at;
        if (part == 0 && memmem(line.data + word, at - word, "..", 2)) {
            if (line.data[at - 1] != '.')
                return end;
            part = 1;
        }
    }
    return end;
}

bool stele__next_flag(stele_str *line, stele_str *flag)
{
    static const stele_str range = STELE__LITERAL("range:");
    size_t                 start = 0, end;

    while (start < line->length && separates_flags(line->data[start]))
        start++;
    end = start;
    while (end < line->length && !separates_flags(line->data[end]))
        end++;
    if (end == start)
        return false;
    if (stele_str_equal(stele__slice(*line, start, end - start), range))
        end = range_end(*line, end);
    *flag = stele__slice(*line, start, end - start);
    *line = stele__slice(*line, end, SIZE_MAX);
    return true;
}

int stele__compare_text(stele_str a, stele_str b)
{
    const size_t shorter = a.length < b.length ? a.length : b.length;
    const int    order = shorter ? memcmp(a.data, b.data, shorter) : 0;

    return order ? order : (a.length > b.length) - (a.length < b.length);
}

/* A number's digits without leading zeros, off the front of a text. */
static stele_str take_number(stele_str *text)
{
    stele_str digits = *text;

    digits.length = 0;
    while (digits.length < text->length && stele__is_digit(text->data[digits.length]))
        digits.length++;
    *text = stele__slice(*text, digits.length, SIZE_MAX);
    while (digits.length > 1 && digits.data[0] == '0')
        digits = stele__slice(digits, 1, SIZE_MAX);
    return digits;
}

int stele__compare_numbers(stele_str a, stele_str b)
{
    return a.length != b.length ? (a.length > b.length) - (a.length < b.length) : stele__compare_text(a, b);
}

bool stele__split_range(stele_str flag, stele_str *min, stele_str *max)
{
    static const stele_str start = STELE__LITERAL("range:"), dots = STELE__LITERAL("..");
    stele_str              rest;

    if (!stele__starts_with(flag, start))
        return false;
    rest = stele__trimmed(stele__slice(flag, start.length, SIZE_MAX));
    *min = take_number(&rest);
    if (!stele__starts_with(rest, dots))
        return false;
    rest = stele__slice(rest, dots.length, SIZE_MAX);
    *max = take_number(&rest);
    return min->length > 0 && max->length > 0 && rest.length == 0 && stele__compare_numbers(*min, *max) <= 0;
}

/* The end of the file name that begins at `at`. */
static size_t name_end(stele_str line, size_t at)
{
    if (stele__starts_with(stele__slice(line, at, SIZE_MAX), isolate_start)) {
        const char *end = memmem(line.data + at, line.length - at, isolate_end.data, isolate_end.length);
        if (end)
            at = (size_t)(end - line.data) + isolate_end.length;
    }
    while (at < line.length && !stele__is_blank(line.data[at]))
        at++;
    return at;
}

/* A number may follow its file after a blank, as in "main.c :7". */
bool stele__next_reference(stele_str *line, stele_str *reference)
{
    size_t start = 0, end, number;

    while (start < line->length && stele__is_blank(line->data[start]))
        start++;
    if (start == line->length)
        return false;
    end = name_end(*line, start);
    number = end;
    while (number < line->length && stele__is_blank(line->data[number]))
        number++;
    if (number > end && number + 1 < line->length && line->data[number] == ':'
        && stele__is_digit(line->data[number + 1])) {
        for (number++; number < line->length && stele__is_digit(line->data[number]);)
            number++;
        if (number == line->length || stele__is_blank(line->data[number]))
            end = number;
    }
    *reference = stele__slice(*line, start, end - start);
    *line = stele__slice(*line, end, SIZE_MAX);
    return true;
}

stele__reference stele__split_reference(stele_str text)
{
    stele__reference reference = { text, { NULL, 0 } };
    size_t           digits = text.length;

    while (digits > 0 && stele__is_digit(text.data[digits - 1]))
        digits--;
    if (digits < text.length && digits > 1 && text.data[digits - 1] == ':') {
        reference.file = stele__trimmed(stele__slice(text, 0, digits - 1));
        while (digits + 1 < text.length && text.data[digits] == '0')
            digits++;
        reference.line = stele__slice(text, digits, SIZE_MAX);
    }
    if (reference.file.length >= isolate_start.length + isolate_end.length
        && stele__starts_with(reference.file, isolate_start)
        && stele_str_equal(stele__slice(reference.file, reference.file.length - isolate_end.length, SIZE_MAX),
                           isolate_end))
        reference.file = stele__slice(reference.file, isolate_start.length,
                                      reference.file.length - isolate_start.length - isolate_end.length);
    return reference;
}

int stele__compare_references(const stele__reference *a, const stele__reference *b)
{
    const int order = stele__compare_text(a->file, b->file);

    return order ? order : stele__compare_numbers(a->line, b->line);
}

static bool next_item(stele_comment_kind kind, stele_str *line, stele_str *item)
{
    return kind == STELE_COMMENT_FLAG ? stele__next_flag(line, item) : stele__next_reference(line, item);
}

/* What is left of the line in which a walk over items stands; empty where it stands at the start of a line. */
static stele_str rest_of_line(const stele_message *message, size_t at)
{
    const char  end = line_end(message);
    const char *from = message->entry + at, *to;

    if (at == 0 || at >= message->entry_length || message->entry[at - 1] == end)
        return (stele_str){ from, 0 };
    to = memchr(from, end, message->entry_length - at);
    return (stele_str){ from, to ? (size_t)(to - from) : message->entry_length - at };
}

/* The next comment in the message's bytes. */
static bool own_comment(const stele_message *message, stele_comment_kind kind, size_t *at, stele_str *text)
{
    const bool         items = kind == STELE_COMMENT_FLAG || kind == STELE_COMMENT_REFERENCE;
    stele_comment_kind found;
    stele_str          line;

    if (!message->entry || (message->bits & stele_message__replaced(kind)))
        return false;
    line = items ? rest_of_line(message, *at) : (stele_str){ NULL, 0 };
    for (;;) {
        if (items && next_item(kind, &line, text)) {
            *at = (size_t)(line.data - message->entry);
            return true;
        }
        do {
            if (!next_line(message, at, &found, &line))
                return false;
        } while (found != kind);
        if (!items) {
            *text = line.length && line.data[0] == ' ' ? stele__slice(line, 1, SIZE_MAX) : line;
            return true;
        }
    }
}

bool stele_message_comment(const stele_message *message, stele_comment_kind kind, size_t *at, stele_str *text)
{
    const stele__details *details = message->details;
    size_t                number;

    if (*at <= message->entry_length) {
        if (own_comment(message, kind, at, text))
            return true;
        *at = (size_t)message->entry_length + 1;
    }
    if (!details)
        return false;
    for (number = *at - message->entry_length - 1; number < details->added_count; number++) {
        if (details->added[number].kind == kind) {
            *at = (size_t)message->entry_length + 1 + number + 1;
            *text = details->added[number].text;
            return true;
        }
    }
    return false;
}

bool stele_message_has_flag(const stele_message *message, stele_str flag)
{
    stele_str found;

    for (size_t at = 0; stele_message_comment(message, STELE_COMMENT_FLAG, &at, &found);) {
        if (stele_str_equal(found, flag))
            return true;
    }
    return false;
}
