/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Format strings of Perl's sprintf() (perlfunc):
 *
 *     % [number$] flags [vector] [width] [. precision] [size] conversion
 *     vector     v, or with the string that joins its parts as an argument of its own: *v, *number$v
 *     width      digits, *, or *number$; a precision too
 *     size       one of h l ll L q V, or I, I32, I64
 *
 * Arguments with and without a number may go together: those without are counted from 1 whatever the others say. */
#include "lib/format/language.h"

/* A type is a kind and a size, in which SIGNED and UNSIGNED differ. */
enum { SIGNED = 1, UNSIGNED, DOUBLE, CHARACTER, STRING, POINTER, COUNT, SCALAR, SIZE_SHIFT = 8 };

enum { NO_SIZE, SHORT, LONG, LONG_LONG, NATIVE, POINTER_SIZE };

static stele_status take(stele__format *format, bool has_number, uint32_t number, uint32_t type)
{
    return has_number ? stele__format_numbered(format, number, type) : stele__format_unnumbered(format, type);
}

/* Reads "2$". A zero at the start is a flag. */
static bool scan_place(stele__scan *scan, uint32_t *number)
{
    return stele__peek(scan, 0) != '0' && stele__scan_position(scan, number);
}

/* Reads a vector flag; moves not at all where there is none. */
static stele_status scan_vector(stele__format *format, stele__scan *scan, bool *is_vector)
{
    stele__scan ahead = *scan;
    bool        has_number;
    uint32_t    number = 0;

    *is_vector = stele__skip(scan, 'v');
    if (*is_vector || !stele__skip(&ahead, '*'))
        return STELE_OK;
    has_number = scan_place(&ahead, &number);
    if (!stele__skip(&ahead, 'v'))
        return STELE_OK;
    *is_vector = true;
    *scan = ahead;
    return take(format, has_number, number, SCALAR);
}

/* Reads a star and its number, if one stands here. */
static stele_status scan_star(stele__format *format, stele__scan *scan, bool *found)
{
    bool     has_number;
    uint32_t number = 0;

    *found = stele__skip(scan, '*');
    if (!*found)
        return STELE_OK;
    has_number = scan_place(scan, &number);
    return take(format, has_number, number, SIGNED);
}

static stele_status scan_width(stele__format *format, stele__scan *scan)
{
    bool         found;
    stele_status status = scan_star(format, scan, &found);

    if (!found && stele__peek(scan, 0) != '0')
        stele__scan_number(scan, NULL);
    return status;
}

static stele_status scan_precision(stele__format *format, stele__scan *scan)
{
    bool         found;
    stele_status status;

    if (!stele__skip(scan, '.'))
        return STELE_OK;
    status = scan_star(format, scan, &found);
    if (!found)
        stele__scan_number(scan, NULL);
    return status;
}

static uint32_t scan_size(stele__scan *scan)
{
    switch (stele__peek(scan, 0)) {
    case 'h': scan->at++; return SHORT;
    case 'l': scan->at++; return stele__skip(scan, 'l') ? LONG_LONG : LONG;
    case 'L':
    case 'q': scan->at++; return LONG_LONG;
    case 'V': scan->at++; return NATIVE;
    case 'I':
        if (stele__skip_text(scan, STELE__LITERAL("I64")))
            return LONG_LONG;
        if (stele__skip_text(scan, STELE__LITERAL("I32")))
            return NO_SIZE;
        scan->at++;
        return POINTER_SIZE;
    default: return NO_SIZE;
    }
}

/* The type of a conversion; 0 for one that takes no argument, UINT32_MAX where there is none of this letter and size. */
static uint32_t type_of(char conversion, uint32_t size)
{
    switch (conversion) {
    case '%': return 0;
    case 'd':
    case 'i': return SIGNED | size << SIZE_SHIFT;
    case 'D': return SIGNED | NATIVE << SIZE_SHIFT;
    case 'b':
    case 'o':
    case 'u':
    case 'x':
    case 'X': return UNSIGNED | size << SIZE_SHIFT;
    case 'O':
    case 'U': return UNSIGNED | NATIVE << SIZE_SHIFT;
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G': return size == SHORT || size == LONG ? UINT32_MAX : DOUBLE | size << SIZE_SHIFT;
    case 'c': return CHARACTER;
    case 's': return STRING;
    case 'p': return POINTER;
    case 'n': return COUNT | size << SIZE_SHIFT;
    case '_': return SCALAR;
    default: return UINT32_MAX;
    }
}

static stele_status scan_directive(stele__format *format, stele__scan *scan)
{
    bool         has_number, is_vector;
    uint32_t     number = 0, size, type;
    stele_status status;

    format->directives++;
    has_number = scan_place(scan, &number);
    for (char flag; (flag = stele__peek(scan, 0)) && strchr(" +-0#", flag);)
        scan->at++;
    if ((status = scan_vector(format, scan, &is_vector)) != STELE_OK || (status = scan_width(format, scan)) != STELE_OK
        || (status = scan_precision(format, scan)) != STELE_OK)
        return status;
    size = scan_size(scan);
    type = type_of(stele__peek(scan, 0), size);
    if (type == UINT32_MAX)
        return stele__format_wrong_conversion(format, scan);
    scan->at++;
    if (is_vector)
        type = SCALAR;
    return type ? take(format, has_number, number, type) : STELE_OK;
}

stele_status stele__format_read_perl(stele__format *format, stele_str text, bool is_translation)
{
    (void)is_translation;
    return stele__format_read_directives(format, text, scan_directive);
}
