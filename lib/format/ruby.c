/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Format strings of Ruby's Kernel#format:
 *
 *     % (number$ | <name> | flag)* [width] [. precision] [<name>] conversion
 *     % (flag | width | . precision)* {name}
 *
 * Numbers, names and flags may come in any order, but no flag behind a width. A width or precision may be an asterisk, which
 * takes an argument. A string has its arguments one by one, or by number, or by name. A percent sign before the end of a
 * line or a NUL stands for itself. */
#include "lib/format/language.h"

enum { ANY = 1, INTEGER, FLOAT, CHARACTER, INSPECTED, NONE };

/* What a directive has so far. */
typedef struct ruby_directive {
    stele_str name;
    uint32_t  number;
    bool      has_number, has_width, has_precision;
} ruby_directive;

static uint32_t type_of(char conversion)
{
    switch (conversion) {
    case '%':
    case '\n':
    case '\0': return NONE;
    case 'd':
    case 'i':
    case 'u':
    case 'o':
    case 'x':
    case 'X':
    case 'b':
    case 'B': return INTEGER;
    case 'a':
    case 'A':
    case 'e':
    case 'E':
    case 'f':
    case 'g':
    case 'G': return FLOAT;
    case 'c': return CHARACTER;
    case 's': return ANY;
    case 'p': return INSPECTED;
    default: return UINT32_MAX;
    }
}

static stele_status wrong(stele__format *format, stele__finding finding)
{
    return stele__format_wrong(format, finding, (stele_str){ NULL, 0 });
}

/* Adds an argument by number or the next one. */
static stele_status take(stele__format *format, bool has_number, uint32_t number, uint32_t type)
{
    if (format->mapping)
        return wrong(format, STELE__FORMAT_NAMED_MIXED);
    if (has_number ? format->unnumbered > 0 : format->numbered)
        return wrong(format, STELE__FORMAT_MIXED);
    if (!has_number)
        return stele__format_unnumbered(format, type);
    format->numbered = true;
    return stele__format_numbered(format, number, type);
}

static stele_status take_named(stele__format *format, stele_str name, uint32_t type)
{
    if (format->numbered || format->unnumbered > 0)
        return wrong(format, STELE__FORMAT_NAMED_MIXED);
    format->mapping = true;
    return stele__format_named(format, name, 0, type);
}

/* A percent sign takes no argument, but its number or name must go with what the string has so far. */
static stele_status check_percent(stele__format *format, const ruby_directive *directive)
{
    const bool has_order = format->numbered || format->unnumbered > 0;

    if ((directive->name.data && has_order) || (directive->has_number && format->mapping))
        return wrong(format, STELE__FORMAT_NAMED_MIXED);
    return directive->has_number && format->unnumbered > 0 ? wrong(format, STELE__FORMAT_MIXED) : STELE_OK;
}

/* Reads a name and what closes it. */
static stele_status scan_name(stele__format *format, stele__scan *scan, ruby_directive *directive, char close)
{
    const char *start = ++scan->at;

    if (directive->name.data)
        return stele__format_wrong(format, STELE__FORMAT_CONVERSION, (stele_str){ start - 1, 1 });
    if (!stele__skip_past(scan, close))
        return wrong(format, STELE__FORMAT_UNFINISHED);
    directive->name = (stele_str){ start, (size_t)(scan->at - start) - 1 };
    return STELE_OK;
}

/* Reads a star and the number that it must have if its directive has one. */
static stele_status scan_star(stele__format *format, stele__scan *scan, const ruby_directive *directive)
{
    uint32_t   number = 0;
    const bool has_number = stele__scan_position(scan, &number);

    if (has_number && number == 0)
        return wrong(format, STELE__FORMAT_NUMBER_ZERO);
    if (!has_number && directive->has_number)
        return wrong(format, STELE__FORMAT_MIXED);
    return take(format, has_number, number, INTEGER);
}

/* Reads one thing that stands before the conversion. False where there is no other. */
static bool scan_part(stele__format *format, stele__scan *scan, ruby_directive *directive, stele_status *status)
{
    const stele__scan start = *scan;
    const char        c = stele__peek(scan, 0);
    const bool        is_late = directive->has_width || directive->has_precision;

    *status = STELE_OK;
    if (c && strchr(" #+-0", c)) {
        scan->at++;
        if (is_late)
            *status = stele__format_wrong_conversion(format, &start);
    } else if (c == '<') {
        *status = scan_name(format, scan, directive, '>');
    } else if (stele__is_digit(c)) {
        uint32_t number = 0;
        if (stele__scan_position(scan, &number)) {
            if (directive->has_number || is_late || directive->name.data)
                *status = directive->name.data ? wrong(format, STELE__FORMAT_NAMED_MIXED)
                                               : stele__format_wrong_conversion(format, &start);
            directive->has_number = true;
            directive->number = number;
        } else {
            stele__scan_number(scan, NULL);
            if (is_late)
                *status = stele__format_wrong_conversion(format, &start);
            directive->has_width = true;
        }
    } else if (c == '*') {
        scan->at++;
        *status = is_late ? stele__format_wrong_conversion(format, &start) : scan_star(format, scan, directive);
        directive->has_width = true;
    } else if (c == '.') {
        scan->at++;
        if (directive->has_precision)
            *status = stele__format_wrong_conversion(format, &start);
        else if (stele__skip(scan, '*'))
            *status = scan_star(format, scan, directive);
        else
            stele__scan_number(scan, NULL);
        directive->has_precision = true;
    } else {
        return false;
    }
    return *status == STELE_OK;
}

static stele_status scan_directive(stele__format *format, stele__scan *scan)
{
    ruby_directive directive = { 0 };
    uint32_t       type = ANY;
    stele_status   status;

    format->directives++;
    while (scan_part(format, scan, &directive, &status))
        ;
    if (status != STELE_OK)
        return status;
    if (stele__peek(scan, 0) == '{') {
        if ((status = scan_name(format, scan, &directive, '}')) != STELE_OK)
            return status;
    } else {
        type = scan->at < scan->end ? type_of(*scan->at) : UINT32_MAX;
        if (type == UINT32_MAX)
            return stele__format_wrong_conversion(format, scan);
        scan->at++;
    }
    if (directive.name.data && directive.has_number)
        return wrong(format, STELE__FORMAT_NAMED_MIXED);
    if (type == NONE)
        return scan->at[-1] == '%' ? check_percent(format, &directive) : STELE_OK;
    if (directive.name.data)
        return take_named(format, directive.name, type);
    return take(format, directive.has_number, directive.number, type);
}

stele_status stele__format_read_ruby(stele__format *format, stele_str text, bool is_translation)
{
    (void)is_translation;
    return stele__format_read_directives(format, text, scan_directive);
}
