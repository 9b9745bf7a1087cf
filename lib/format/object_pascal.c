/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Format strings of Object Pascal's Format():
 *
 *     % [number:] [-] [width] [. precision] conversion
 *
 * Arguments are counted from 0; those without a number are counted apart from those with one. A width or precision may be an
 * asterisk, which takes an argument; so may the number, and then nothing can be said of the argument that it chooses. */
#include "lib/format/language.h"

enum { INTEGER = 1, FLOAT, STRING, POINTER };

static uint32_t type_of(char conversion)
{
    switch (stele__lower(conversion)) {
    case 'd':
    case 'u':
    case 'x': return INTEGER;
    case 'e':
    case 'f':
    case 'g':
    case 'n':
    case 'm': return FLOAT;
    case 's': return STRING;
    case 'p': return POINTER;
    default: return 0;
    }
}

static stele_status take_next(stele__format *format, uint32_t type)
{
    return stele__format_numbered(format, format->unnumbered++, type);
}

/* Reads "2:"; moves not at all where the colon is missing. */
static bool scan_number(stele__scan *scan, uint32_t *number)
{
    stele__scan ahead = *scan;

    stele__scan_number(&ahead, number);
    if (!stele__skip(&ahead, ':'))
        return false;
    *scan = ahead;
    return true;
}

static stele_status scan_extent(stele__format *format, stele__scan *scan)
{
    if (stele__skip(scan, '*'))
        return take_next(format, INTEGER);
    stele__scan_number(scan, NULL);
    return STELE_OK;
}

/* Whether a precision follows: a full stop and something behind it. */
static bool has_precision(const stele__scan *scan)
{
    return stele__peek(scan, 0) == '.' && (stele__peek(scan, 1) == '*' || stele__is_digit(stele__peek(scan, 1)));
}

static stele_status scan_directive(stele__format *format, stele__scan *scan)
{
    bool         has_number, has_star;
    uint32_t     number, type;
    stele_status status;

    format->directives++;
    if (stele__skip(scan, '%'))
        return STELE_OK;
    has_star = stele__skip_text(scan, STELE__LITERAL("*:"));
    if (has_star && (status = take_next(format, INTEGER)) != STELE_OK)
        return status;
    has_number = !has_star && scan_number(scan, &number);
    (void)stele__skip(scan, '-');
    if ((status = scan_extent(format, scan)) != STELE_OK)
        return status;
    if (has_precision(scan)) {
        scan->at++;
        if ((status = scan_extent(format, scan)) != STELE_OK)
            return status;
    }
    type = type_of(stele__peek(scan, 0));
    if (type == 0)
        return stele__format_wrong_conversion(format, scan);
    scan->at++;
    if (has_star)
        return STELE_OK;
    return has_number ? stele__format_numbered(format, number, type) : take_next(format, type);
}

stele_status stele__format_read_object_pascal(stele__format *format, stele_str text, bool is_translation)
{
    (void)is_translation;
    return stele__format_read_directives(format, text, scan_directive);
}
