/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Strings of several literals, or with escapes: put together in the catalog's arena. What is decoded is never longer than
 * what stands in the file, so one piece of memory of that size is taken and its rest given back. */
#include "lib/po/reader.h"

#include <string.h>

#include "lib/text/text.h"

/* Where decoding stands: from the file to the arena. */
typedef struct po_decoder {
    po_reader *reader;
    po_place   place;
    char      *to;
    bool       is_id;
    po_place   high; /* Of the first number above 7F; its line is 0 if there is none. */
} po_decoder;

static int digit_value(char c)
{
    if (stele__is_digit(c))
        return c - '0';
    c = stele__lower(c);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : 16;
}

/* Puts a byte that a number named. NUL would end the string for every C program, EOT separates context from id in MO. */
static void put_number(po_decoder *decoder, unsigned value, po_place place)
{
    if (value == 0)
        stele__po_tell(decoder->reader, STELE__PO_NUL, place, NULL);
    else if (value == 4 && decoder->is_id)
        stele__po_tell(decoder->reader, STELE__PO_EOT, place, NULL);
    else
        *decoder->to++ = (char)value;
    if (value > 0x7f && decoder->high.line == 0)
        decoder->high = place;
}

/* Octal escapes have up to three digits, hexadecimal ones as many as there are, and the last eight bits count. Returns how
 * many bytes behind the backslash were used. */
static size_t decode_number(po_decoder *decoder, const char *digits, size_t left)
{
    const po_place place = decoder->place;
    const bool     hexadecimal = digits[0] == 'x';
    const int      base = hexadecimal ? 16 : 8;
    const size_t   first = hexadecimal ? 1 : 0;
    size_t         used = first;
    unsigned       value = 0;

    while (used < left && (hexadecimal || used < 3) && digit_value(digits[used]) < base)
        value = (value * (unsigned)base + (unsigned)digit_value(digits[used++])) & 0xff;
    if (used == first)
        stele__po_tell(decoder->reader, STELE__PO_ESCAPE, place, &(stele__args){ { { digits, 1 } } });
    else
        put_number(decoder, value, place);
    return used;
}

/* Decodes what follows a backslash; returns how many bytes were used. */
static size_t decode_escape(po_decoder *decoder, const char *escape, size_t left)
{
    static const char names[] = "abfnrtv\"\\", values[] = "\a\b\f\n\r\t\v\"\\";
    const char        line_end = decoder->reader->line_end;
    const char       *name = left ? memchr(names, escape[0], sizeof names - 1) : NULL;
    size_t            used = 1;

    if (name) {
        *decoder->to++ = values[name - names];
        return 1;
    }
    if (left && (escape[0] == 'x' || (escape[0] >= '0' && escape[0] <= '7')))
        return decode_number(decoder, escape, left);
    if (left > 1 && escape[0] == '\r' && escape[1] == line_end)
        used = 2;
    if (left && escape[used - 1] == line_end) {
        decoder->place.line++;
        decoder->place.line_start = decoder->place.at + 1 + used;
        return used;
    }
    while (used < left && ((unsigned char)escape[used] & 0xc0) == 0x80)
        used++;
    stele__po_tell(decoder->reader, STELE__PO_ESCAPE, decoder->place, &(stele__args){ { { escape, used } } });
    return used;
}

/* A byte that the scan stops at, and that is no backslash. */
static void decode_control(po_decoder *decoder, char c)
{
    if (c == '\0')
        stele__po_tell(decoder->reader, STELE__PO_NUL, decoder->place, NULL);
    else if (c == 4 && decoder->is_id)
        stele__po_tell(decoder->reader, STELE__PO_EOT, decoder->place, NULL);
    else
        *decoder->to++ = c;
}

/* The literal's escapes are few, and what stands between them is copied in one go. */
static void decode(po_decoder *decoder, const po_literal *literal)
{
    const char *text = decoder->reader->text;

    decoder->place = literal->place;
    memcpy(decoder->to, text + decoder->place.at, literal->escape - decoder->place.at);
    decoder->to += literal->escape - decoder->place.at;
    decoder->place.at = literal->escape;
    while (decoder->place.at < literal->end) {
        const size_t at = decoder->place.at;
        size_t       plain = at;

        while (plain < literal->end && text[plain] != '\\' && (unsigned char)text[plain] > 4)
            plain++;
        memcpy(decoder->to, text + at, plain - at);
        decoder->to += plain - at;
        decoder->place.at = plain;
        if (plain == literal->end)
            break;
        if (text[plain] == '\\') {
            decoder->place.at += 1 + decode_escape(decoder, text + plain + 1, literal->end - plain - 1);
        } else {
            decode_control(decoder, text[plain]);
            decoder->place.at++;
        }
    }
}

bool stele__po_join(po_reader *reader, bool is_id, stele_str *string)
{
    const po_literal *literals = reader->literals;
    po_decoder        decoder = { .reader = reader, .is_id = is_id };
    size_t            size = 0;
    char             *start;

    if (reader->literal_count == 0) {
        *string = STELE__LITERAL("");
        return true;
    }
    if (reader->literal_count == 1 && literals[0].escape == literals[0].end) {
        *string = (stele_str){ reader->text + literals[0].place.at, literals[0].end - literals[0].place.at };
        return true;
    }
    for (size_t i = 0; i < reader->literal_count; i++)
        size += literals[i].end - literals[i].place.at;
    start = stele__arena_take_bytes(&reader->catalog->arena, size);
    if (!start) {
        reader->status = STELE_NO_MEMORY;
        return false;
    }
    decoder.to = start;
    for (size_t i = 0; i < reader->literal_count; i++)
        decode(&decoder, &literals[i]);
    *string = (stele_str){ start, (size_t)(decoder.to - start) };
    if (decoder.high.line != 0
        && (reader->charset.data
            || !stele__utf8_valid_by(reader->scan.kernels.utf8, string->data, string->length, NULL)))
        stele__po_tell(reader, STELE__PO_ESCAPE_NOT_TEXT, decoder.high, NULL);
    stele__arena_trim(&reader->catalog->arena, size - string->length);
    return true;
}
