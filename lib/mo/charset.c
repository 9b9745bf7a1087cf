/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Charsets by iconv(), see charset.h. Names come from files, so only harmless ones reach iconv_open(). */
#include "lib/mo/charset.h"

#include <errno.h>

#include "lib/catalog/catalog.h"

enum { NAME_MAX_LENGTH = 40, CHARACTER_MAX = 16 };

stele_str stele__mo_charset_of(stele_str header)
{
    static const stele_str key = STELE__LITERAL("charset=");
    stele_str              type = stele__header_field(header, STELE__LITERAL("Content-Type"));
    size_t                 length = 0;

    while (type.length >= key.length && !stele__equal_ignoring_case(stele__slice(type, 0, key.length), key))
        type = stele__slice(type, 1, SIZE_MAX);
    type = type.length >= key.length ? stele__slice(type, key.length, SIZE_MAX) : (stele_str){ NULL, 0 };
    while (length < type.length && !stele__is_blank(type.data[length]) && type.data[length] != ';')
        length++;
    return length > 0 ? stele__slice(type, 0, length) : (stele_str){ NULL, 0 };
}

bool stele__mo_is_utf8(stele_str charset)
{
    static const stele_str names[] = {
        { "UTF-8", 5 }, { "UTF8", 4 }, { "CHARSET", 7 }, { "US-ASCII", 8 }, { "ASCII", 5 }, { "ANSI_X3.4-1968", 14 },
    };

    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (stele__equal_ignoring_case(charset, names[i]))
            return true;
    }
    return !charset.data;
}

/* iconv() has its argument not const; it does not write there. */
static size_t run(iconv_t converter, stele_str *from, char **to, size_t *to_left)
{
    char        *in = (char *)(uintptr_t)from->data;
    const size_t result = iconv(converter, &in, &from->length, to, to_left);

    from->data = in;
    return result;
}

/* Whether NUL, line ends, letters and digits mean themselves, as they must where a header was found. */
static bool carries_ascii(iconv_t converter)
{
    char      sample[64] = "\n :;=%", made[2 * sizeof sample], *to = made;
    size_t    left = sizeof made, length = strlen(sample) + 1;
    stele_str from;

    for (char c = '0'; c <= 'z'; c++) {
        if (stele__is_digit(c) || (c >= 'a' && c <= 'z'))
            sample[length++] = c;
    }
    from = (stele_str){ sample, length };
    return run(converter, &from, &to, &left) == 0 && (size_t)(to - made) == length && memcmp(made, sample, length) == 0;
}

stele_status stele__mo_converter_open(iconv_t *converter, stele_str charset, bool from_utf8)
{
    char name[NAME_MAX_LENGTH + 1] = { 0 };

    if (charset.length > NAME_MAX_LENGTH)
        return STELE_NOT_FOUND;
    for (size_t i = 0; i < charset.length; i++) {
        const char c = charset.data[i];
        if (!stele__is_alpha(c) && !stele__is_digit(c) && (c == '\0' || !strchr("-_.:+()", c)))
            return STELE_NOT_FOUND;
        name[i] = c;
    }
    *converter = from_utf8 ? iconv_open(name, "UTF-8") : iconv_open("UTF-8", name);
    if (*converter == (iconv_t)-1)
        return errno == ENOMEM ? STELE_NO_MEMORY : STELE_NOT_FOUND;
    if (carries_ascii(*converter))
        return STELE_OK;
    (void)iconv_close(*converter);
    return STELE_NOT_FOUND;
}

stele_status stele__mo_convert(iconv_t converter, stele_str *from, stele_buffer *text)
{
    (void)iconv(converter, NULL, NULL, NULL, NULL);
    for (;;) {
        char  *to;
        size_t left, result;
        if (stele_buffer_reserve(text, from->length + from->length / 2 + CHARACTER_MAX) != STELE_OK)
            return STELE_NO_MEMORY;
        to = text->data + text->length;
        left = text->capacity - text->length - 1;
        result = run(converter, from, &to, &left);
        if (result == (size_t)-1 && errno != E2BIG)
            return STELE_INVALID;
        if (result != (size_t)-1 && left >= CHARACTER_MAX) {
            (void)iconv(converter, NULL, NULL, &to, &left); /* Some charsets have a state to leave. */
            text->length = (size_t)(to - text->data);
            return STELE_OK;
        }
        text->length = (size_t)(to - text->data);
    }
}
