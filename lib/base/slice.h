/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/base/slice.h: small questions about slices of text. */
#ifndef STELE_BASE_SLICE_H
#define STELE_BASE_SLICE_H

#include <stele/str.h>

/* The slice over a string literal. */
#define STELE__LITERAL(text) ((stele_str){ "" text, sizeof text - 1 })

static inline bool stele__is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f' || c == '\v';
}

/* ASCII only, whatever the process's locale. */
static inline bool stele__is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static inline bool stele__is_alpha(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static inline char stele__lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static inline char stele__upper(char c)
{
    return c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c;
}

/* The part from `start` on, at most `length` bytes; clipped to what there is. */
static inline stele_str stele__slice(stele_str text, size_t start, size_t length)
{
    if (start > text.length)
        start = text.length;
    if (length > text.length - start)
        length = text.length - start;
    return (stele_str){ text.data ? text.data + start : NULL, length };
}

static inline bool stele__starts_with(stele_str text, stele_str prefix)
{
    return text.length >= prefix.length && memcmp(text.data, prefix.data, prefix.length) == 0;
}

/* Without blanks at both ends. */
static inline stele_str stele__trimmed(stele_str text)
{
    while (text.length && stele__is_blank(text.data[0]))
        text.data++, text.length--;
    while (text.length && stele__is_blank(text.data[text.length - 1]))
        text.length--;
    return text;
}

/* Equal but for the case of ASCII letters. */
static inline bool stele__equal_ignoring_case(stele_str a, stele_str b)
{
    if (a.length != b.length)
        return false;
    for (size_t i = 0; i < a.length; i++) {
        if (stele__lower(a.data[i]) != stele__lower(b.data[i]))
            return false;
    }
    return true;
}

/* How many digits `text` begins with; their value, at most UINT32_MAX, goes to `*value`. */
static inline size_t stele__leading_number(stele_str text, uint32_t *value)
{
    size_t count = 0;

    *value = 0;
    for (; count < text.length && stele__is_digit(text.data[count]); count++) {
        const uint32_t digit = (uint32_t)(text.data[count] - '0');
        *value = *value > (UINT32_MAX - digit) / 10 ? UINT32_MAX : *value * 10 + digit;
    }
    return count;
}

/* Takes the piece before `separator` off the front of `rest`; the last piece leaves it absent. False when it was. */
static inline bool stele__next_piece(stele_str *rest, char separator, stele_str *piece)
{
    const char *end;

    if (!rest->data)
        return false;
    end = rest->length ? memchr(rest->data, separator, rest->length) : NULL;
    if (!end) {
        *piece = *rest;
        *rest = (stele_str){ NULL, 0 };
        return true;
    }
    *piece = (stele_str){ rest->data, (size_t)(end - rest->data) };
    *rest = (stele_str){ end + 1, rest->length - piece->length - 1 };
    return true;
}

#endif
