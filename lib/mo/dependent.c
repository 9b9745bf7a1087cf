/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Strings that depend on the system: in a C format, <PRIu64> in the place of a conversion stands for what <inttypes.h> calls
 * PRIu64, and the flag I, which glibc has, for itself or nothing. They are put together once, when the file is opened. */
#include <inttypes.h>

#include "lib/mo/reader.h"

/* The tables of the header's longer part. */
typedef struct dependent_tables {
    uint32_t segments, segment_count;
    uint32_t originals, translations, count;
} dependent_tables;

#define CONVERSION(c, width)                                                                                           \
    {                                                                                                                  \
        STELE__LITERAL("PRI" #c #width), PRI##c##width, sizeof PRI##c##width - 1                                       \
    }
#define WIDTHS(c)                                                                                                      \
    CONVERSION(c, 8), CONVERSION(c, 16), CONVERSION(c, 32), CONVERSION(c, 64), CONVERSION(c, LEAST8),                  \
        CONVERSION(c, LEAST16), CONVERSION(c, LEAST32), CONVERSION(c, LEAST64), CONVERSION(c, FAST8),                  \
        CONVERSION(c, FAST16), CONVERSION(c, FAST32), CONVERSION(c, FAST64), CONVERSION(c, MAX), CONVERSION(c, PTR)

#ifdef __GLIBC__
#define LOCAL_DIGITS "I"
#else
#define LOCAL_DIGITS ""
#endif

static const struct {
    stele_str   name;
    const char *value;
    size_t      length;
} known_segments[] = {
    WIDTHS(d),
    WIDTHS(i),
    WIDTHS(o),
    WIDTHS(u),
    WIDTHS(x),
    WIDTHS(X),
    { { "I", 1 }, LOCAL_DIGITS, sizeof LOCAL_DIGITS - 1 },
};

/* What a segment stands for on this system; absent where it is not known. */
static stele_str segment_value(const stele_mo *mo, const dependent_tables *tables, uint32_t number)
{
    const size_t    row = tables->segments + (size_t)number * 8;
    const stele_str name = { mo->bases[0] + mo_read(mo, row + 4), mo_read(mo, row) - 1 };

    for (size_t i = 0; i < sizeof known_segments / sizeof *known_segments; i++) {
        if (stele_str_equal(known_segments[i].name, name))
            return (stele_str){ known_segments[i].value, known_segments[i].length };
    }
    return (stele_str){ NULL, 0 };
}

static stele_status check_segments(mo_door *door, const dependent_tables *tables)
{
    const stele_mo *mo = door->mo;

    for (uint32_t i = 0; i < tables->segment_count; i++) {
        const uint32_t row = tables->segments + i * 8, length = mo_read(mo, row), at = mo_read(mo, row + 4);
        if (at > mo->size || length > mo->size - at)
            return stele__mo_tell(door, STELE__MO_STRING_OUTSIDE, row, at);
        if (length == 0 || mo->bases[0][at + length - 1] != '\0')
            return stele__mo_tell(door, STELE__MO_STRING_OPEN, at, at + length - (length > 0));
    }
    return STELE_OK;
}

/* Adds one string to the made text. `*known` becomes false where one of its segments is not. */
static stele_status add_string(mo_door *door, const dependent_tables *tables, uint32_t row, mo_string *string,
                               bool *known)
{
    stele_mo      *mo = door->mo;
    stele_buffer  *text = &mo->made.text;
    const size_t   start = text->length;
    const uint32_t at = mo_read(mo, row);
    uint64_t       pair = (uint64_t)at + 4;
    uint32_t       from = pair <= mo->size ? mo_read(mo, at) : 0, number = 0;
    stele_status   status = STELE_OK;

    for (; status == STELE_OK && number != MO_LAST_SEGMENT; pair += 8) {
        uint32_t length;
        if (pair + 8 > mo->size)
            return stele__mo_tell(door, STELE__MO_STRING_OUTSIDE, row, at);
        length = mo_read(mo, pair);
        number = mo_read(mo, pair + 4);
        if (from > mo->size || length > mo->size - from)
            return stele__mo_tell(door, STELE__MO_STRING_OUTSIDE, pair, from);
        if (number != MO_LAST_SEGMENT && number >= tables->segment_count)
            return stele__mo_tell(door, STELE__MO_SEGMENT, pair + 4, number);
        if (!mo_spend(door, (uint64_t)length + 8) || text->length > STELE_MO_SIZE_MAX - length - 8)
            return stele__mo_tell(door, STELE__MO_SHARING, 0, 0);
        status = stele_buffer_add(text, mo->bases[0] + from, length);
        from += length;
        if (status == STELE_OK && number != MO_LAST_SEGMENT) {
            const stele_str value = segment_value(mo, tables, number);
            *known &= value.data != NULL;
            status = stele_buffer_add_str(text, value);
        }
    }
    if (status != STELE_OK)
        return status;
    if (text->length == start || text->data[text->length - 1] != '\0')
        return stele__mo_tell(door, STELE__MO_STRING_OPEN, at, from);
    *string = (mo_string){ (uint32_t)start | MO_MADE, (uint32_t)(text->length - start - 1) };
    return STELE_OK;
}

stele_status stele__mo_make_dependent(mo_door *door)
{
    stele_mo              *mo = door->mo;
    const dependent_tables tables = {
        .segments = mo_read(mo, 32),
        .segment_count = mo_read(mo, 28),
        .originals = mo_read(mo, 40),
        .translations = mo_read(mo, 44),
        .count = mo_read(mo, 36),
    };
    stele_status status = check_segments(door, &tables);

    for (uint32_t i = 0; i < tables.count && status == STELE_OK; i++) {
        const size_t before = mo->made.text.length;
        bool         known = true;
        mo_entry     entry;

        if ((status = add_string(door, &tables, tables.originals + i * 4, &entry.original, &known)) != STELE_OK
            || (status = add_string(door, &tables, tables.translations + i * 4, &entry.translation, &known))
                   != STELE_OK)
            break;
        if (known)
            status = stele__mo_add_made(door, &mo->made, entry);
        else
            mo->made.text.length = before;
    }
    mo->bases[1] = mo->made.text.data;
    return status;
}
