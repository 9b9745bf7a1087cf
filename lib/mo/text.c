/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The text of an MO file, whatever its charset, as UTF-8.
 *
 * UTF-8 is checked in one sweep from the first string to the last, at the speed of the memory, and with a look at each
 * string's first byte, which must not be in the middle of a character: strings may begin inside others, and their ends are
 * NULs. Where that fails, as it also does when something else stands between the strings, each is checked by itself. */
#include "lib/text/text.h"
#include "lib/catalog/catalog.h"
#include "lib/mo/charset.h"
#include "lib/mo/reader.h"

/* Converts a string and adds it with a NUL to `text`. STELE_INVALID leaves in `from` what could not be converted. */
static stele_status convert(iconv_t converter, stele_str *from, stele_buffer *text, mo_string *string)
{
    const size_t start = text->length;
    stele_status status = stele__mo_convert(converter, from, text);

    if (status == STELE_OK && text->length >= STELE_MO_SIZE_MAX)
        status = STELE_LIMIT;
    if (status == STELE_OK && !stele__utf8_valid(text->data + start, text->length - start, NULL))
        status = STELE_INVALID;
    if (status != STELE_OK)
        return status;
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
        mo->converted = true;
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
    stele_status status = stele__mo_converter_open(&converter, charset, false);

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
    const stele_str charset = stele__header_charset(door->mo->header);
    stele_status    status = stele__mo_is_utf8(charset) ? check_utf8(door) : convert_from(door, charset);

    if (status == STELE_OK) {
        stele__mo_find_header(door->mo);
        door->mo->charset = stele__header_charset(door->mo->header);
    }
    return status;
}
