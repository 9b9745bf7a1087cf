/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* References to characters: those with a name that the HTML standard knows, and those by number (13.2.5.72 to 13.2.5.80). */
#include "lib/document/references.h"

#include "lib/document/document.h"

#include "lib/document/references.def"

enum { NAMES = sizeof starts / sizeof *starts, LONGEST = 31, DIGITS_MAX = 8 };

/* Writes a character by its number; what is none is U+FFFD. */
static size_t encode(char *bytes, uint32_t c)
{
    const size_t length = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;

    if (c == 0 || c > 0x10ffff || (c >= 0xd800 && c < 0xe000)) {
        memcpy(bytes, "\xef\xbf\xbd", 3);
        return 3;
    }
    if (length == 1)
        bytes[0] = (char)c;
    for (size_t i = length; length > 1 && i-- > 0; c >>= 6)
        bytes[i] = (char)(i ? 0x80 | (c & 0x3f) : (0xf0 << (4 - length) & 0xff) | c);
    return length;
}

/* The number in "#233" or "#xe9"; false where it is none. */
static bool read_number(stele_str text, uint32_t *c)
{
    const bool is_hex = text.length > 1 && (text.data[1] == 'x' || text.data[1] == 'X');

    *c = 0;
    text = stele__slice(text, 1 + is_hex, text.length);
    if (text.length == 0 || text.length > DIGITS_MAX)
        return false;
    for (size_t i = 0; i < text.length; i++) {
        const char digit = stele__lower(text.data[i]);
        if (stele__is_digit(digit))
            *c = (is_hex ? 16 : 10) * *c + (uint32_t)(digit - '0');
        else if (is_hex && digit >= 'a' && digit <= 'f')
            *c = 16 * *c + (uint32_t)(digit - 'a') + 10;
        else
            return false;
    }
    return true;
}

static const char *find_name(stele_str name)
{
    size_t low = 0, high = NAMES;

    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        const char  *found = names + starts[middle];
        int          order = strncmp(name.data, found, name.length);
        if (order == 0 && found[name.length])
            order = -1;
        if (order == 0)
            return found + name.length + 1;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return NULL;
}

size_t stele_document__reference_at(stele_str text, char room[STELE_DOCUMENT__REFERENCE_MAX], stele_str *stands_for)
{
    const stele_str start = stele__slice(text, 0, LONGEST + 2);
    const char     *semicolon = start.length > 2 ? memchr(start.data, ';', start.length) : NULL;
    const char     *found;
    stele_str       name;
    uint32_t        c;

    if (!semicolon)
        return 0;
    name = stele__slice(start, 1, (size_t)(semicolon - start.data) - 1);
    if (name.length && name.data[0] == '#') {
        if (!read_number(name, &c))
            return 0;
        *stands_for = (stele_str){ room, encode(room, c) };
        return name.length + 2;
    }
    if (name.length == 0 || !(found = find_name(name)))
        return 0;
    *stands_for = stele_str_of(found);
    return name.length + 2;
}

stele_status stele__unescape(stele_buffer *bytes, stele_str text)
{
    stele_status status = STELE_OK;

    for (size_t at = 0; at < text.length && status == STELE_OK;) {
        const stele_str rest = stele__slice(text, at, text.length);
        char            room[STELE_DOCUMENT__REFERENCE_MAX];
        stele_str       character = { rest.data, 1 };
        const size_t    length = *rest.data == '&' ? stele_document__reference_at(rest, room, &character) : 0;

        status = stele_buffer_add_str(bytes, character);
        at += length ? length : 1;
    }
    return status;
}
