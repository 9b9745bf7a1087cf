/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Format strings of Python's str.format() ("Format String Syntax" in the library reference):
 *
 *     { [name | number] (.attribute | [index])* [! conversion] [: specification] }
 *
 * A specification may hold fields in turn, but those none further. A field is known by all that stands in its braces, since
 * a changed attribute is another value, and a changed specification is rarely meant; fields without a name count from 0, so
 * that "{} {}" and "{0} {1}" are the same. "{{" and "}}" stand for braces.
 *
 * Fields are not noted as whole, since msgcat breaks lines within them. */
#include "lib/format/language.h"

enum { FIELD = 1 };

static bool is_name(char c)
{
    return stele__is_alpha(c) || stele__is_digit(c) || c == '_' || (c & 0x80);
}

static void skip_name(stele__scan *scan)
{
    while (is_name(stele__peek(scan, 0)))
        scan->at++;
}

/* Reads the attributes and indexes behind a name. */
static stele_status scan_accessors(stele__format *format, stele__scan *scan)
{
    for (;;) {
        const char *start = scan->at + 1;

        if (stele__skip(scan, '.')) {
            skip_name(scan);
        } else if (stele__skip(scan, '[')) {
            while (scan->at < scan->end && *scan->at != ']' && *scan->at != '{' && *scan->at != '}')
                scan->at++;
            if (scan->at > start && !stele__skip(scan, ']'))
                return stele__format_wrong_conversion(format, scan);
        } else {
            return STELE_OK;
        }
        if (scan->at == start)
            return stele__format_wrong_conversion(format, scan);
    }
}

/* Reads a field up to its specification or its closing brace. */
static stele_status scan_head(stele__format *format, stele__scan *scan)
{
    const char *start = scan->at;

    if (stele__is_digit(stele__peek(scan, 0)))
        stele__scan_number(scan, NULL);
    else
        skip_name(scan);
    if (scan->at > start) {
        stele_status status = scan_accessors(format, scan);
        if (status != STELE_OK)
            return status;
    }
    if (stele__skip(scan, '!')) {
        const char conversion = stele__peek(scan, 0);
        if (conversion != 'r' && conversion != 's' && conversion != 'a')
            return stele__format_wrong_conversion(format, scan);
        scan->at++;
    }
    return STELE_OK;
}

/* Reads the number at the start of a field, or gives it the next one; a string may not have both ways. False where the field
 * has a name. */
static bool take_number(stele__format *format, stele__scan *field, uint32_t *number)
{
    if (is_name(stele__peek(field, 0)) && !stele__is_digit(*field->at))
        return false;
    if (stele__scan_number(field, number) == 0)
        *number = format->unnumbered++;
    else
        format->numbered = true;
    return true;
}

/* Adds a field. What stands behind a number takes the place of a name, so that it is compared as well. */
static stele_status take(stele__format *format, stele__scan field)
{
    uint32_t number = 0;

    if (take_number(format, &field, &number) && field.at == field.end)
        return stele__format_numbered(format, number, FIELD);
    return stele__format_named(format, (stele_str){ field.at, (size_t)(field.end - field.at) }, number, FIELD);
}

/* Reads a specification up to the closing brace of its field. The fields in it are part of it; they are no arguments to be
 * compared, but they count. */
static stele_status scan_specification(stele__format *format, stele__scan *scan)
{
    while (scan->at < scan->end && *scan->at != '}') {
        stele__scan  field;
        uint32_t     number;
        stele_status status;

        if (!stele__skip(scan, '{')) {
            scan->at++;
            continue;
        }
        field = *scan;
        if ((status = scan_head(format, scan)) != STELE_OK)
            return status;
        if (!stele__skip(scan, '}'))
            return stele__format_wrong_conversion(format, scan);
        take_number(format, &field, &number);
    }
    return STELE_OK;
}

static stele_status scan_field(stele__format *format, stele__scan *scan)
{
    const char  *start = scan->at;
    stele_status status;

    format->directives++;
    if ((status = scan_head(format, scan)) != STELE_OK
        || (stele__skip(scan, ':') && (status = scan_specification(format, scan)) != STELE_OK))
        return status;
    if (stele__peek(scan, 0) != '}')
        return stele__format_wrong_conversion(format, scan);
    return take(format, (stele__scan){ start, scan->at++ });
}

stele_status stele__format_read_python_brace(stele__format *format, stele_str text, bool is_translation)
{
    stele__scan  scan = stele__scan_of(text);
    stele_status status;

    (void)is_translation;
    while (stele__skip_past(&scan, '{')) {
        if (stele__skip(&scan, '{'))
            continue;
        if ((status = scan_field(format, &scan)) != STELE_OK)
            return status;
    }
    if (format->numbered && format->unnumbered)
        return stele__format_wrong(format, STELE__FORMAT_MIXED, (stele_str){ NULL, 0 });
    return STELE_OK;
}
