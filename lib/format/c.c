/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* printf() format strings of C and Objective-C: ISO C99 7.19.6.1 with what POSIX adds (arguments by number, "%2$s", and the
 * flag "'") and what glibc does ("%m", the flag I for a locale's own digits, which only a translation may use).
 *
 *     % [number$] flags [width] [. precision] [size] conversion
 *
 * The macros of <inttypes.h> stand as "<PRId64>" in catalogs, in the place of size and conversion. Sizes are read in any
 * number, as gettext's tools do: "hld" is "ld", "lhd" is "hd". Each size of integers is a type of its own, since what is as
 * large as a long here is not so elsewhere. */
#include "lib/format/language.h"

/* A type is a kind, whether it is unsigned, and a size. */
enum {
    INTEGER = 1,
    DOUBLE,
    CHARACTER,
    WIDE_CHARACTER,
    STRING,
    WIDE_STRING,
    OBJECT,
    POINTER,
    COUNT,
    UNSIGNED = 1 << 4,
    SIZE_SHIFT = 8
};

/* Sizes; those of the macros are INT_N + 0 … 11: exact, least and fast of 8, 16, 32, 64 bits. */
enum { NO_SIZE, CHAR, SHORT, LONG, LONG_LONG, INTMAX, SIZE, PTRDIFF, INTPTR, INT_N };

/* Reads a macro's name behind "<PRI"; false where it is none. */
static bool scan_macro(stele__scan *scan, uint32_t *type)
{
    static const stele_str families[] = { STELE__LITERAL(""), STELE__LITERAL("LEAST"), STELE__LITERAL("FAST") };
    static const stele_str widths[] = { STELE__LITERAL("8"), STELE__LITERAL("16"), STELE__LITERAL("32"),
                                        STELE__LITERAL("64") };
    const char             conversion = stele__peek(scan, 0);
    const uint32_t         base = INTEGER | (conversion == 'd' || conversion == 'i' ? 0 : UNSIGNED);

    if (!conversion || !strchr("diouxX", conversion))
        return false;
    scan->at++;
    if (stele__skip_text(scan, STELE__LITERAL("MAX"))) {
        *type = base | INTMAX << SIZE_SHIFT;
        return true;
    }
    if (stele__skip_text(scan, STELE__LITERAL("PTR"))) {
        *type = base | INTPTR << SIZE_SHIFT;
        return true;
    }
    for (uint32_t family = 3; family-- > 0;) {
        if (!stele__skip_text(scan, families[family]))
            continue;
        for (uint32_t width = 0; width < 4; width++) {
            if (stele__skip_text(scan, widths[width])) {
                *type = base | (INT_N + 4 * family + width) << SIZE_SHIFT;
                return true;
            }
        }
        return false;
    }
    return false;
}

static uint32_t scan_size(stele__scan *scan)
{
    uint32_t size = NO_SIZE;

    for (;; scan->at++) {
        switch (stele__peek(scan, 0)) {
        case 'h': size = size == SHORT || size == CHAR ? CHAR : SHORT; break;
        case 'l': size = size == LONG || size == LONG_LONG ? LONG_LONG : LONG; break;
        case 'L':
        case 'q': size = LONG_LONG; break;
        case 'j': size = INTMAX; break;
        case 'z':
        case 'Z': size = SIZE; break;
        case 't': size = PTRDIFF; break;
        default: return size;
        }
    }
}

/* The type of a conversion; 0 for one that takes no argument, UINT32_MAX where there is none of this letter. */
static uint32_t type_of(char conversion, uint32_t size, bool is_objective)
{
    const bool is_wide = size == LONG || size == LONG_LONG;

    switch (conversion) {
    case '%':
    case 'm': return 0;
    case 'd':
    case 'i': return INTEGER | size << SIZE_SHIFT;
    case 'o':
    case 'u':
    case 'x':
    case 'X': return INTEGER | UNSIGNED | size << SIZE_SHIFT;
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G':
    case 'a':
    case 'A': return DOUBLE | (size == LONG_LONG ? size << SIZE_SHIFT : 0);
    case 'c': return is_wide ? WIDE_CHARACTER : CHARACTER;
    case 'C': return WIDE_CHARACTER;
    case 's': return is_wide ? WIDE_STRING : STRING;
    case 'S': return WIDE_STRING;
    case 'p': return POINTER;
    case 'n': return COUNT | size << SIZE_SHIFT;
    case '@': return is_objective ? OBJECT : UINT32_MAX;
    default: return UINT32_MAX;
    }
}

/* Notes a part that depends on the system, from `start` to where `scan` is. */
static stele_status note_dependent(stele__format *format, const char *start, const stele__scan *scan)
{
    stele__format_parts *parts = format->dependent;

    if (!parts)
        return STELE_OK;
    if (!stele__grow(parts->allocator, &parts->at, &parts->capacity, parts->count + 1, sizeof *parts->at))
        return STELE_NO_MEMORY;
    parts->at[parts->count++] = (stele_str){ start, (size_t)(scan->at - start) };
    return STELE_OK;
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

/* Reads "2$"; `*has_number` says whether it was there. */
static stele_status scan_place(stele__format *format, stele__scan *scan, bool *has_number, uint32_t *number)
{
    *has_number = stele__scan_position(scan, number);
    if (*has_number && *number == 0)
        return stele__format_wrong(format, STELE__FORMAT_NUMBER_ZERO, (stele_str){ NULL, 0 });
    return STELE_OK;
}

/* Reads a width or precision: digits, or an asterisk that takes an argument. */
static stele_status scan_extent(stele__format *format, stele__scan *scan)
{
    bool         has_number;
    uint32_t     number = 0;
    stele_status status;

    if (!stele__skip(scan, '*')) {
        stele__scan_number(scan, NULL);
        return STELE_OK;
    }
    if ((status = scan_place(format, scan, &has_number, &number)) != STELE_OK)
        return status;
    return take(format, has_number, number, INTEGER);
}

/* Reads size and conversion, or a macro. */
static stele_status scan_type(stele__format *format, stele__scan *scan, bool is_objective, uint32_t *type)
{
    uint32_t size;

    if (stele__peek(scan, 0) == '<') {
        const stele__scan start = *scan;

        if (!stele__skip_text(scan, STELE__LITERAL("<PRI")) || !scan_macro(scan, type) || !stele__skip(scan, '>')) {
            const size_t left = (size_t)(start.end - start.at);
            const char  *end = memchr(start.at, '>', left);

            return stele__format_wrong(format, STELE__FORMAT_MACRO,
                                       (stele_str){ start.at, end ? (size_t)(end - start.at) + 1 : left });
        }
        return note_dependent(format, start.at, scan);
    }
    size = scan_size(scan);
    *type = type_of(stele__peek(scan, 0), size, is_objective);
    if (*type == UINT32_MAX)
        return stele__format_wrong_conversion(format, scan);
    scan->at++;
    return STELE_OK;
}

static stele_status scan_directive(stele__format *format, stele__scan *scan, bool is_translation, bool is_objective)
{
    bool         has_number;
    uint32_t     number = 0, type = 0;
    stele_status status;

    format->directives++;
    if ((status = scan_place(format, scan, &has_number, &number)) != STELE_OK)
        return status;
    for (char flag; (flag = stele__peek(scan, 0)) && (strchr(" +-#0'", flag) || (is_translation && flag == 'I'));) {
        scan->at++;
        if (flag == 'I' && (status = note_dependent(format, scan->at - 1, scan)) != STELE_OK)
            return status;
    }
    if ((status = scan_extent(format, scan)) != STELE_OK)
        return status;
    if (stele__skip(scan, '.') && (status = scan_extent(format, scan)) != STELE_OK)
        return status;
    if ((status = scan_type(format, scan, is_objective, &type)) != STELE_OK)
        return status;
    return type ? take(format, has_number, number, type) : STELE_OK;
}

static stele_status read_string(stele__format *format, stele_str text, bool is_translation, bool is_objective)
{
    stele__scan  scan = stele__scan_of(text);
    stele_status status;

    while (stele__skip_past(&scan, '%')) {
        const char *start = scan.at - 1;

        if ((status = scan_directive(format, &scan, is_translation, is_objective)) != STELE_OK)
            return status;
        stele__format_whole(format, start, scan.at);
    }
    return stele__format_without_gaps(format);
}

stele_status stele__format_read_c(stele__format *format, stele_str text, bool is_translation)
{
    return read_string(format, text, is_translation, false);
}

stele_status stele__format_read_objc(stele__format *format, stele_str text, bool is_translation)
{
    return read_string(format, text, is_translation, true);
}
