/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Strings that depend on the system: in a C format, <PRIu64> in the place of a conversion stands for what <inttypes.h> calls
 * PRIu64, and the flag I, which glibc has, for itself or nothing. They are put together once, when the file is opened. */
#include <inttypes.h>

#include "lib/mo/reader.h"

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

static stele_str segment_name(const stele_mo *mo, uint32_t number)
{
    const size_t row = mo->dependent.segments + (size_t)number * 8;

    return (stele_str){ mo->bases[0] + mo_read(mo, row + 4), mo_read(mo, row) - 1 };
}

/* What a segment stands for on this system; absent where it is not known. */
static stele_str segment_value(stele_str name)
{
    for (size_t i = 0; i < sizeof known_segments / sizeof *known_segments; i++) {
        if (stele_str_equal(known_segments[i].name, name))
            return (stele_str){ known_segments[i].value, known_segments[i].length };
    }
    return (stele_str){ NULL, 0 };
}

/* Checks the numbers of a string, whose offset stands at `row`. */
static stele_status check_string(mo_door *door, uint32_t row)
{
    const stele_mo *mo = door->mo;
    const uint32_t  at = mo_read(mo, row);
    uint64_t        pair = (uint64_t)at + 4;
    uint32_t        from = pair <= mo->size ? mo_read(mo, at) : 0, number, length;

    do {
        if (pair + 8 > mo->size)
            return stele__mo_tell(door, STELE__MO_STRING_OUTSIDE, row, at);
        length = mo_read(mo, pair);
        number = mo_read(mo, pair + 4);
        if (from > mo->size || length > mo->size - from)
            return stele__mo_tell(door, STELE__MO_STRING_OUTSIDE, pair, from);
        if (number != MO_LAST_SEGMENT && number >= mo->dependent.segment_count)
            return stele__mo_tell(door, STELE__MO_SEGMENT, pair + 4, number);
        if (!mo_spend(door, (uint64_t)length + 8))
            return stele__mo_tell(door, STELE__MO_SHARING, MO_SHARING_MAX, 0);
        from += length;
        pair += 8;
    } while (number != MO_LAST_SEGMENT);
    if (length == 0 || mo->bases[0][from - 1] != '\0')
        return stele__mo_tell(door, STELE__MO_STRING_OPEN, from - length, from - (length > 0));
    return STELE_OK;
}

/* Adds a string that was checked, with its NUL. `*known` becomes false where one of its segments is not. */
static stele_status add_string(const stele_mo *mo, uint32_t row, bool by_name, stele_buffer *text, bool *known)
{
    size_t       pair = mo_read(mo, row) + (size_t)4;
    uint32_t     from = mo_read(mo, pair - 4), number;
    stele_status status;

    do {
        const uint32_t length = mo_read(mo, pair);
        stele_str      value = { "", 0 };
        number = mo_read(mo, pair + 4);
        if (number != MO_LAST_SEGMENT) {
            const stele_str name = segment_name(mo, number);
            value = by_name ? name : segment_value(name);
            *known &= value.data != NULL;
        }
        if (text->length > STELE_MO_SIZE_MAX - (size_t)length - value.length)
            return STELE_LIMIT;
        status = stele_buffer_add(text, mo->bases[0] + from, length);
        if (status == STELE_OK && by_name && value.length > 1)
            status = stele_buffer_add(text, "<", 1);
        if (status == STELE_OK)
            status = stele_buffer_add_str(text, value);
        if (status == STELE_OK && by_name && value.length > 1)
            status = stele_buffer_add(text, ">", 1);
        from += length;
        pair += 8;
    } while (status == STELE_OK && number != MO_LAST_SEGMENT);
    return status;
}

stele_status stele__mo_add_dependent(const stele_mo *mo, uint32_t number, bool by_name, stele_buffer *text,
                                     mo_entry *entry, bool *known)
{
    const uint32_t rows[2] = { mo->dependent.originals + number * 4, mo->dependent.translations + number * 4 };
    mo_string     *strings[2] = { &entry->original, &entry->translation };
    stele_status   status = STELE_OK;

    *known = true;
    for (int i = 0; i < 2 && status == STELE_OK; i++) {
        const size_t start = text->length;
        status = add_string(mo, rows[i], by_name, text, known);
        *strings[i] = (mo_string){ (uint32_t)start | MO_MADE, (uint32_t)(text->length - start - 1) };
    }
    return status;
}

static stele_status check_segments(mo_door *door)
{
    const stele_mo *mo = door->mo;

    for (uint32_t i = 0; i < mo->dependent.segment_count; i++) {
        const uint32_t row = mo->dependent.segments + i * 8, length = mo_read(mo, row), at = mo_read(mo, row + 4);
        if (at > mo->size || length > mo->size - at)
            return stele__mo_tell(door, STELE__MO_STRING_OUTSIDE, row, at);
        if (length == 0 || mo->bases[0][at + length - 1] != '\0')
            return stele__mo_tell(door, STELE__MO_STRING_OPEN, at, at + length - (length > 0));
    }
    return STELE_OK;
}

stele_status stele__mo_make_dependent(mo_door *door)
{
    stele_mo    *mo = door->mo;
    stele_status status;

    mo->dependent = (mo_dependent_tables){
        .segment_count = mo_read(mo, 28),
        .segments = mo_read(mo, 32),
        .count = mo_read(mo, 36),
        .originals = mo_read(mo, 40),
        .translations = mo_read(mo, 44),
    };
    status = check_segments(door);
    for (uint32_t i = 0; i < mo->dependent.count && status == STELE_OK; i++) {
        const size_t before = mo->made.text.length;
        mo_entry     entry;
        bool         known;

        if ((status = check_string(door, mo->dependent.originals + i * 4)) != STELE_OK
            || (status = check_string(door, mo->dependent.translations + i * 4)) != STELE_OK
            || (status = stele__mo_add_dependent(mo, i, false, &mo->made.text, &entry, &known)) != STELE_OK)
            break;
        if (known)
            status = stele__mo_add_made(door, &mo->made, entry);
        else
            mo->made.text.length = before;
    }
    if (status == STELE_LIMIT)
        (void)stele__mo_tell(door, STELE__FILE_TOO_LARGE, STELE_MO_SIZE_MAX, 0);
    mo->bases[1] = mo->made.text.data;
    return status;
}
