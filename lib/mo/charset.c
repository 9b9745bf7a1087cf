/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Charsets by iconv(), see charset.h. */
#include "lib/mo/charset.h"

#include <errno.h>

#include "lib/base/base.h"
#include "lib/text/text.h"

enum { CHARACTER_MAX = 16 };

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

/* Whether NUL, line ends, letters and digits mean themselves, as they must where a header was found. */
static bool carries_ascii(iconv_t converter)
{
    char        sample[64] = "\n :;=%", made[2 * sizeof sample], *to = made;
    size_t      left = sizeof made, length = strlen(sample) + 1, from_left;
    const char *from = sample;

    for (char c = '0'; c <= 'z'; c++) {
        if (stele__is_digit(c) || (c >= 'a' && c <= 'z'))
            sample[length++] = c;
    }
    from_left = length;
    return stele__charset_run(converter, &from, &from_left, &to, &left) == 0 && (size_t)(to - made) == length
           && memcmp(made, sample, length) == 0;
}

stele_status stele__mo_converter_open(iconv_t *converter, stele_str charset, bool from_utf8)
{
    stele_status status = stele__charset_open(converter, charset, from_utf8);

    if (status != STELE_OK || carries_ascii(*converter))
        return status;
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
        result = stele__charset_run(converter, &from->data, &from->length, &to, &left);
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
