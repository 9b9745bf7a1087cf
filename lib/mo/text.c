/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The text of an MO file, whatever its charset, as UTF-8.
 *
 * UTF-8 is checked in one sweep from the first string to the last, at the speed of the memory, and with a look at each
 * string's first byte, which must not be in the middle of a character: strings may begin inside others, and their ends are
 * NULs. Where that fails, as it also does when something else stands between the strings, each is checked by itself. */
#include "lib/mo/reader.h"

#include <errno.h>
#include <iconv.h>

#include "lib/catalog/catalog.h"
#include "lib/text/text.h"

enum { NAME_MAX_LENGTH = 40, CHARACTER_MAX = 16 };

/* The value behind "charset=" in the header's Content-Type; absent where there is none or it is a template's. */
static stele_str charset_of(stele_str header)
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

/* Whether text in this charset is UTF-8 as it stands. ASCII is a part of it. */
static bool is_utf8(stele_str charset)
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

/* Opens a converter. The name comes from a file, so only what can be one is handed on. STELE_NOT_FOUND for none. */
static stele_status open_converter(iconv_t *converter, stele_str charset)
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
    *converter = iconv_open("UTF-8", name);
    if (*converter == (iconv_t)-1)
        return errno == ENOMEM ? STELE_NO_MEMORY : STELE_NOT_FOUND;
    if (carries_ascii(*converter))
        return STELE_OK;
    (void)iconv_close(*converter);
    return STELE_NOT_FOUND;
}

/* Converts a string and adds it with a NUL to `text`. STELE_INVALID leaves in `from` what could not be converted. */
static stele_status convert(iconv_t converter, stele_str *from, stele_buffer *text, mo_string *string)
{
    const size_t start = text->length;
    bool         whole = false;

    (void)iconv(converter, NULL, NULL, NULL, NULL);
    while (!whole) {
        char  *to;
        size_t left, result;
        if (stele_buffer_reserve(text, from->length + from->length / 2 + CHARACTER_MAX) != STELE_OK)
            return STELE_NO_MEMORY;
        to = text->data + text->length;
        left = text->capacity - text->length - 1;
        result = run(converter, from, &to, &left);
        if (result != (size_t)-1 && left >= CHARACTER_MAX) {
            (void)iconv(converter, NULL, NULL, &to, &left); /* Some charsets hold a character back. */
            whole = true;
        } else if (result == (size_t)-1 && errno != E2BIG) {
            return STELE_INVALID;
        }
        text->length = (size_t)(to - text->data);
        if (text->length >= STELE_MO_SIZE_MAX)
            return STELE_LIMIT;
    }
    if (!stele__utf8_valid(text->data + start, text->length - start, NULL))
        return STELE_INVALID;
    *string = (mo_string){ (uint32_t)start | MO_MADE, (uint32_t)(text->length - start) };
    return stele_buffer_add(text, "", 1);
}

/* The place of a byte for a diagnostic: its offset in the file; 0 where it is in text that was made. */
static uint64_t place_of(mo_string string, size_t more)
{
    return string.at & MO_MADE ? 0 : string.at + more;
}

/* Makes all messages anew, converted. */
static stele_status convert_all(mo_door *door, iconv_t converter, stele_str charset)
{
    stele_mo    *mo = door->mo;
    mo_made      made = { .text = { .allocator = &mo->allocator } };
    stele_status status = STELE_OK;

    for (uint32_t i = 0; i < mo_count(mo) && status == STELE_OK; i++) {
        const mo_entry  raw = mo_entry_at(mo, i);
        const mo_string strings[2] = { raw.original, raw.translation };
        mo_string       results[2];
        for (int k = 0; k < 2 && status == STELE_OK; k++) {
            stele_str from = mo_text(mo, strings[k]);
            status = convert(converter, &from, &made.text, &results[k]);
            if (status == STELE_INVALID)
                (void)stele__mo_tell_text(door, STELE__MO_NOT_IN_CHARSET,
                                          place_of(strings[k], strings[k].length - from.length), charset);
        }
        if (status == STELE_OK)
            status = stele__mo_add_made(door, &made, (mo_entry){ results[0], results[1] });
    }
    if (status == STELE_LIMIT)
        (void)stele__mo_tell(door, STELE__FILE_TOO_LARGE, STELE_MO_SIZE_MAX, 0);
    if (status == STELE_OK) {
        mo_made old = mo->made;
        mo->made = made;
        mo->bases[1] = made.text.data;
        mo->in_place = 0;
        made = old;
    }
    stele__mo_made_free(&made, &mo->allocator);
    return status;
}

/* Checks each string from a place on by itself and tells of those that are wrong. */
static stele_status check_each(const mo_door *door, uint32_t place)
{
    const stele_mo *mo = door->mo;
    stele_status    status = STELE_OK;

    for (; place < mo_count(mo); place++) {
        const mo_entry  entry = mo_entry_at(mo, place);
        const mo_string strings[2] = { entry.original, entry.translation };
        for (int k = 0; k < 2; k++) {
            const stele_str text = mo_text(mo, strings[k]);
            size_t          bad;
            if (!stele__utf8_valid(text.data, text.length, &bad))
                status = stele__mo_tell(door, STELE__MO_NOT_UTF8, place_of(strings[k], bad), place);
        }
    }
    return status;
}

/* Whether no string of a table begins inside a character. Widens the range that the strings reach over. */
static bool table_begins_well(const stele_mo *mo, uint32_t table, uint64_t *low, uint64_t *high)
{
    const char *bytes = mo->bases[0];
    bool        well = true;

    for (uint32_t i = 0; i < mo->in_place; i++) {
        const uint64_t at = mo_read(mo, table + i * (size_t)8 + 4), end = at + mo_read(mo, table + i * (size_t)8);
        *low = at < *low ? at : *low;
        *high = end > *high ? end : *high;
        well &= ((unsigned char)bytes[at] & 0xc0) != 0x80;
    }
    return well;
}

static stele_status check_utf8(const mo_door *door)
{
    const stele_mo *mo = door->mo;
    uint64_t        low = mo->size, high = 0;
    const bool      originals = table_begins_well(mo, mo->originals, &low, &high);
    const bool      translations = table_begins_well(mo, mo->translations, &low, &high);

    if (originals && translations && (low >= high || stele__utf8_valid(mo->bases[0] + low, (size_t)(high - low), NULL)))
        return check_each(door, mo->in_place);
    return check_each(door, 0);
}

/* Converts all from the charset that the header names. */
static stele_status convert_from(mo_door *door, stele_str charset)
{
    iconv_t      converter;
    stele_status status = open_converter(&converter, charset);

    if (status == STELE_NOT_FOUND) {
        (void)stele__mo_tell_text(door, STELE__MO_CHARSET_UNKNOWN, 0, charset);
        return check_utf8(door);
    }
    if (status != STELE_OK)
        return status;
    status = convert_all(door, converter, charset);
    (void)iconv_close(converter);
    return status;
}

stele_status stele__mo_check_text(mo_door *door)
{
    const stele_str charset = charset_of(door->mo->header);
    stele_status    status = is_utf8(charset) ? check_utf8(door) : convert_from(door, charset);

    if (status == STELE_OK) {
        stele__mo_find_header(door->mo);
        door->mo->charset = charset_of(door->mo->header);
    }
    return status;
}
