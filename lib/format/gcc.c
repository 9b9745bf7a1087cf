/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Format strings within GCC: those of its own diagnostics, and those of the Fortran compiler.
 *
 *     %% %< %> %' %m                                      take no argument
 *     % [number$] flags [. precision] conversion          flags q + # once each, l twice or w once; precision of %s alone
 *
 *     %%
 *     % [number$] [l] conversion                          Fortran
 *
 * What %m (the error of the system) and Fortran's %C (the current place) show has no argument, but a translation must show
 * it too: they are arguments with a name here. %C takes a number like the others, and they move up when all have theirs. */
#include "lib/format/language.h"

enum { SIGNED = 1, UNSIGNED, FIRST_OTHER, SIZE_SHIFT = 8 };

enum { NO_SIZE, LONG, LONG_LONG, WIDE };

enum { SHOWN = 1, CURRENT_PLACE = UINT8_MAX }; /* The type of %m and %C, and of the latter while it has a number. */

static stele_status wrong_mix(stele__format *format)
{
    return stele__format_wrong(format, STELE__FORMAT_MIXED, (stele_str){ NULL, 0 });
}

/* Adds an argument that has a number, or takes the next one; a string may not have both. */
static stele_status take(stele__format *format, bool has_number, uint32_t number, uint32_t type)
{
    if (has_number ? format->unnumbered > 0 : format->numbered)
        return wrong_mix(format);
    if (!has_number)
        return stele__format_unnumbered(format, type);
    format->numbered = true;
    return stele__format_numbered(format, number, type);
}

/* Reads "2$"; `*has_number` says whether it was there. */
static stele_status scan_place(stele__format *format, stele__scan *scan, bool *has_number, uint32_t *number)
{
    *has_number = stele__scan_position(scan, number);
    if (*has_number && *number == 0)
        return stele__format_wrong(format, STELE__FORMAT_NUMBER_ZERO, (stele_str){ NULL, 0 });
    return STELE_OK;
}

/* Reads the flags. False where they do not go together, at the one that does not. */
static bool scan_flags(stele__scan *scan, uint32_t *size)
{
    static const char once[] = "q+#";
    unsigned          seen = 0;

    *size = NO_SIZE;
    for (char c; (c = stele__peek(scan, 0)) != '\0'; scan->at++) {
        const char *found = strchr(once, c);

        if (found) {
            const unsigned bit = 1U << (found - once);
            if (seen & bit)
                return false;
            seen |= bit;
        } else if (c == 'l' && *size < LONG_LONG) {
            ++*size;
        } else if (c == 'w' && *size == NO_SIZE) {
            *size = WIDE;
        } else {
            return c != 'l' && c != 'w';
        }
    }
    return true;
}

/* Reads a precision, which only strings may have. A star takes the argument before the string. */
static stele_status scan_precision(stele__format *format, stele__scan *scan, bool has_number, uint32_t number)
{
    const stele__scan start = *scan;
    bool              star_has_number;
    uint32_t          star_number = 0;
    stele_status      status;

    if (!stele__skip(scan, '.'))
        return STELE_OK;
    if (!stele__skip(scan, '*')) {
        if (stele__scan_number(scan, NULL) == 0)
            return stele__format_wrong_conversion(format, &start);
        return stele__peek(scan, 0) == 's' ? STELE_OK : stele__format_wrong_conversion(format, scan);
    }
    if ((status = scan_place(format, scan, &star_has_number, &star_number)) != STELE_OK)
        return status;
    if (stele__peek(scan, 0) != 's')
        return stele__format_wrong_conversion(format, scan);
    if (star_has_number && has_number && star_number != number - 1)
        return stele__format_wrong_conversion(format, &start);
    return take(format, star_has_number, star_number, SIGNED);
}

/* The type of a conversion; 0 where there is none of this letter. D and J show the same kind of thing. */
static uint32_t type_of(char conversion, uint32_t size)
{
    static const char letters[] = "csp"
                                  "ACDEFHKLOPQTV";
    const char       *found;

    if (conversion == 'd' || conversion == 'i')
        return SIGNED | size << SIZE_SHIFT;
    if (conversion == 'o' || conversion == 'u' || conversion == 'x')
        return UNSIGNED | size << SIZE_SHIFT;
    found = conversion ? strchr(letters, conversion == 'J' ? 'D' : conversion) : NULL;
    return found ? FIRST_OTHER + (uint32_t)(found - letters) : 0;
}

static stele_status scan_directive(stele__format *format, stele__scan *scan)
{
    bool         has_number;
    uint32_t     number = 0, size, type;
    stele_status status;

    format->directives++;
    if (stele__peek(scan, 0) && strchr("%<>'", stele__peek(scan, 0))) {
        scan->at++;
        return STELE_OK;
    }
    if (stele__skip(scan, 'm'))
        return stele__format_named(format, STELE__LITERAL("m"), 0, SHOWN);
    if ((status = scan_place(format, scan, &has_number, &number)) != STELE_OK)
        return status;
    if (!scan_flags(scan, &size))
        return stele__format_wrong_conversion(format, scan);
    if ((status = scan_precision(format, scan, has_number, number)) != STELE_OK)
        return status;
    type = type_of(stele__peek(scan, 0), size);
    if (type == 0)
        return stele__format_wrong_conversion(format, scan);
    scan->at++;
    return take(format, has_number, number, type);
}

/* Arguments without a number go on behind the last one. */
static stele_status scan_fortran_directive(stele__format *format, stele__scan *scan)
{
    bool         has_number, is_long;
    uint32_t     number = 0, type;
    char         conversion;
    stele_status status;

    format->directives++;
    if (stele__skip(scan, '%'))
        return STELE_OK;
    if ((status = scan_place(format, scan, &has_number, &number)) != STELE_OK)
        return status;
    if (has_number)
        format->unnumbered = number - 1;
    if (stele__skip(scan, 'C'))
        return stele__format_unnumbered(format, CURRENT_PLACE);
    is_long = stele__skip(scan, 'l');
    conversion = stele__peek(scan, 0);
    if (!conversion || !strchr(is_long ? "diu" : "diucsL", conversion))
        return stele__format_wrong_conversion(format, scan);
    type = conversion == 'u' ? (uint32_t)UNSIGNED | (uint32_t)is_long << SIZE_SHIFT : type_of(conversion, is_long);
    scan->at++;
    return stele__format_unnumbered(format, type);
}

stele_status stele__format_read_gcc_internal(stele__format *format, stele_str text, bool is_translation)
{
    (void)is_translation;
    return stele__format_read_directives(format, text, scan_directive);
}

/* Takes %C out of the ordered list, and gives the others the numbers that they have without it. */
static stele_status take_places_out(stele__format *format)
{
    size_t   kept = 0;
    uint32_t number = 0, last = 0, last_type = 0;
    bool     has_place = false;

    for (size_t i = 0; i < format->count; i++) {
        const stele__format_argument argument = format->arguments[i];

        if (argument.number == last && argument.type != last_type) {
            format->fault = (stele__format_fault){ STELE__FORMAT_TWO_TYPES, last, last, { NULL, 0 } };
            return STELE_INVALID;
        }
        if (argument.type == CURRENT_PLACE)
            has_place = true;
        else if (argument.number != last)
            format->arguments[kept++] = (stele__format_argument){ { NULL, 0 }, ++number, argument.type };
        last = argument.number;
        last_type = argument.type;
    }
    format->count = kept;
    return has_place ? stele__format_named(format, STELE__LITERAL("C"), 0, SHOWN) : STELE_OK;
}

stele_status stele__format_read_gfc_internal(stele__format *format, stele_str text, bool is_translation)
{
    stele_status status = stele__format_read_directives(format, text, scan_fortran_directive);

    (void)is_translation;
    if (status == STELE_OK)
        status = stele__format_without_gaps(format);
    return status == STELE_OK ? take_places_out(format) : status;
}
