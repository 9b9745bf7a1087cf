/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Format strings of Python's operator % ("printf-style String Formatting" in the library reference):
 *
 *     % [(name)] flags [width] [. precision] [h|l|L] conversion
 *
 * The arguments come as a tuple, or by name as a mapping; a string cannot take both. A tuple must be used up, or Python
 * raises an exception, so no plural form may leave out one of its items. The conversion a, which is as old as Python 3, is
 * not known to msgcat, as it lays strings out: for it the format ends there. */
#include "lib/format/language.h"

/* ANY is what str(), repr() and ascii() take. That it would fit every directive is no licence to change one. */
enum { ANY, INTEGER, FLOAT, CHARACTER, NAMED_PERCENT, NONE };

static uint32_t type_of(char conversion)
{
    switch (conversion) {
    case '%': return NONE;
    case 'd':
    case 'i':
    case 'o':
    case 'u':
    case 'x':
    case 'X': return INTEGER;
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G': return FLOAT;
    case 'c': return CHARACTER;
    case 'a':
    case 'r':
    case 's': return ANY;
    default: return UINT32_MAX;
    }
}

/* Adds the next item of the tuple. */
static stele_status take(stele__format *format, uint32_t type)
{
    if (format->mapping)
        return stele__format_wrong(format, STELE__FORMAT_NAMED_MIXED, (stele_str){ NULL, 0 });
    return stele__format_unnumbered(format, type);
}

/* Reads "(name)", whose inner parentheses are balanced. */
static stele_status scan_name(stele__format *format, stele__scan *scan, stele_str *name)
{
    const char *start = scan->at + 1;
    size_t      depth = 0;

    *name = (stele_str){ NULL, 0 };
    if (stele__peek(scan, 0) != '(')
        return STELE_OK;
    for (; scan->at < scan->end; scan->at++) {
        if (*scan->at == '(') {
            depth++;
        } else if (*scan->at == ')' && --depth == 0) {
            *name = (stele_str){ start, (size_t)(scan->at++ - start) };
            return STELE_OK;
        }
    }
    return stele__format_wrong(format, STELE__FORMAT_UNFINISHED, (stele_str){ NULL, 0 });
}

static stele_status scan_extent(stele__format *format, stele__scan *scan)
{
    if (stele__skip(scan, '*'))
        return take(format, INTEGER);
    stele__scan_number(scan, NULL);
    return STELE_OK;
}

static stele_status scan_directive(stele__format *format, stele__scan *scan)
{
    stele_str    name;
    uint32_t     type;
    stele_status status;
    char         c;

    format->directives++;
    if ((status = scan_name(format, scan, &name)) != STELE_OK)
        return status;
    while ((c = stele__peek(scan, 0)) && strchr("-+ #0", c))
        scan->at++;
    if ((status = scan_extent(format, scan)) != STELE_OK
        || (stele__skip(scan, '.') && (status = scan_extent(format, scan)) != STELE_OK))
        return status;
    c = stele__peek(scan, 0);
    if (c == 'h' || c == 'l' || c == 'L')
        scan->at++;
    if ((type = type_of(stele__peek(scan, 0))) == UINT32_MAX)
        return stele__format_wrong_conversion(format, scan);
    scan->at++;
    if (name.data && format->unnumbered)
        return stele__format_wrong(format, STELE__FORMAT_NAMED_MIXED, (stele_str){ NULL, 0 });
    if (name.data) {
        format->mapping = true;
        return stele__format_named(format, name, 0, type == NONE ? NAMED_PERCENT : type);
    }
    return type == NONE ? STELE_OK : take(format, type);
}

stele_status stele__format_read_python(stele__format *format, stele_str text, bool is_translation)
{
    stele__scan  scan = stele__scan_of(text);
    stele_status status;

    (void)is_translation;
    while (stele__skip_past(&scan, '%')) {
        const char *start = scan.at - 1;

        if ((status = scan_directive(format, &scan)) != STELE_OK)
            return status;
        if (scan.at[-1] == 'a')
            format->inside = NULL;
        stele__format_whole(format, start, scan.at);
    }
    return STELE_OK;
}
