/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Format strings of C++'s Boost.Format:
 *
 *     %number%                                                                       an argument as the stream shows it
 *     % [number$] flags [width] [. precision] [sizes] conversion                      as printf() has it
 *     %| [number$] flags [width] [. precision] [sizes] [conversion] |                 the same, closed by a bar
 *
 * Sizes mean nothing, and h and l may stand among the flags as well. The conversions t and T (which has a fill character behind it) are tabulators, n is nothing; they take no argument. */
#include "lib/format/language.h"

/* ANY is what a stream shows in its own way, which strings are also. It may be shown in another way elsewhere. */
enum { ANY, INTEGER, FLOAT, CHARACTER, POINTER, NONE };

static uint32_t type_of(char conversion)
{
    switch (conversion) {
    case 'd':
    case 'i':
    case 'o':
    case 'u':
    case 'x':
    case 'X': return INTEGER;
    case 'e':
    case 'E':
    case 'f':
    case 'g':
    case 'G': return FLOAT;
    case 'c':
    case 'C': return CHARACTER;
    case 's':
    case 'S': return ANY;
    case 'p': return POINTER;
    case 'n':
    case 't':
    case 'T': return NONE;
    default: return UINT32_MAX;
    }
}

/* Adds an argument that has a number, or takes the next one; a string may not have both. */
static stele_status take(stele__format *format, bool has_number, uint32_t number, uint32_t type)
{
    if (has_number ? format->unnumbered > 0 : format->numbered)
        return stele__format_wrong(format, STELE__FORMAT_MIXED, (stele_str){ NULL, 0 });
    if (!has_number)
        return stele__format_unnumbered(format, type);
    format->numbered = true;
    return stele__format_numbered(format, number, type);
}

/* Reads "2$". A zero at the start is a flag. */
static bool scan_place(stele__scan *scan, uint32_t *number)
{
    return stele__peek(scan, 0) != '0' && stele__scan_position(scan, number);
}

static stele_status scan_extent(stele__format *format, stele__scan *scan)
{
    bool     has_number;
    uint32_t number = 0;

    if (!stele__skip(scan, '*')) {
        stele__scan_number(scan, NULL);
        return STELE_OK;
    }
    has_number = scan_place(scan, &number);
    return take(format, has_number, number, INTEGER);
}

/* Reads "number%"; moves not at all where it is none. */
static bool scan_plain(stele__scan *scan, uint32_t *number)
{
    stele__scan ahead = *scan;

    if (stele__peek(scan, 0) == '0' || stele__scan_number(&ahead, number) == 0 || !stele__skip(&ahead, '%'))
        return false;
    *scan = ahead;
    return true;
}

/* Reads the conversion and what belongs to it. Within bars there need be none. */
static stele_status scan_conversion(stele__format *format, stele__scan *scan, bool has_bars, uint32_t *type)
{
    const char conversion = stele__peek(scan, 0);

    if (has_bars && conversion == '|') {
        *type = ANY;
        scan->at++;
        return STELE_OK;
    }
    *type = type_of(conversion);
    if (*type == UINT32_MAX)
        return stele__format_wrong_conversion(format, scan);
    scan->at++;
    if (conversion == 'T') {
        if (scan->at == scan->end)
            return stele__format_wrong_conversion(format, scan);
        scan->at += stele__scan_character(scan).length;
    }
    if (has_bars && !stele__skip(scan, '|'))
        return stele__format_wrong_conversion(format, scan);
    return STELE_OK;
}

static stele_status scan_directive(stele__format *format, stele__scan *scan)
{
    bool         has_bars, has_number;
    uint32_t     number = 0, type = NONE;
    stele_status status;
    char         c;

    format->directives++;
    if (stele__skip(scan, '%'))
        return STELE_OK;
    if (scan_plain(scan, &number))
        return take(format, true, number, ANY);
    has_bars = stele__skip(scan, '|');
    has_number = scan_place(scan, &number);
    while ((c = stele__peek(scan, 0)) && strchr(" +-#0'=_hl", c))
        scan->at++;
    if ((status = scan_extent(format, scan)) != STELE_OK
        || (stele__skip(scan, '.') && (status = scan_extent(format, scan)) != STELE_OK))
        return status;
    while ((c = stele__peek(scan, 0)) && strchr("hlL", c))
        scan->at++;
    if ((status = scan_conversion(format, scan, has_bars, &type)) != STELE_OK)
        return status;
    return type == NONE ? STELE_OK : take(format, has_number, number, type);
}

stele_status stele__format_read_boost(stele__format *format, stele_str text, bool is_translation)
{
    (void)is_translation;
    return stele__format_read_directives(format, text, scan_directive);
}
