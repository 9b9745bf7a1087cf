/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Format strings of languages that took over C's printf() in parts. One reader serves them all; what differs stands in a
 * table: PHP's sprintf(), the sprintf() libraries of JavaScript, Lua's string.format(), awk, Tcl's format, Emacs Lisp and
 * librep.
 *
 *     % [number$] flags [width] [. precision] [size] conversion */
#include "lib/format/language.h"

/* How arguments with and without a number go together. */
typedef enum printf_numbering {
    APART,    /* A string has only the one or only the other. */
    PARALLEL, /* Those without are counted from 1 whatever the others say. */
    CARRIED   /* Those without go on behind the last number. */
} printf_numbering;

typedef enum printf_stars { NO_STARS, STARS, NUMBERED_STARS } printf_stars;

typedef struct printf_dialect {
    const char      *types; /* The letters of conversions; those of one type stand together, types apart by a blank. */
    const char      *flags;
    const char      *sizes;       /* Letters of which one may stand before the conversion. */
    const char      *short_types; /* Conversions that are another type when the size is h. */
    printf_numbering numbering;
    printf_stars     stars;
    bool             has_numbers;     /* Arguments may have one. */
    bool             has_padding;     /* A flag is an apostrophe and the character to pad with. */
    bool             needs_precision; /* A full stop must have digits behind it. */
    bool             percent_is_bare; /* A percent sign is "%%" and nothing between. */
    bool             zero_is_a_flag;  /* "0$" is no number. */
} printf_dialect;

enum { INTEGER = 1, SHORT = 1 << 8, PERCENT = 0, UNKNOWN = -1 };

/* A directive that is read. */
typedef struct printf_directive {
    bool     has_number;
    uint32_t number;
} printf_directive;

/* Whether `c` is one of the letters, of which there may be none. */
static bool is_one_of(const char *letters, char c)
{
    return letters && c && strchr(letters, c);
}

/* The type of a conversion: the place of its group in the dialect's list, from 1; PERCENT, or UNKNOWN. */
static int type_of(const printf_dialect *dialect, char conversion)
{
    int type = 1;

    if (conversion == '%')
        return PERCENT;
    for (const char *at = dialect->types; *at; at++) {
        if (*at == ' ')
            type++;
        else if (*at == conversion)
            return type;
    }
    return UNKNOWN;
}

static stele_status wrong_mix(stele__format *format)
{
    return stele__format_wrong(format, STELE__FORMAT_MIXED, (stele_str){ NULL, 0 });
}

/* Where arguments without a number go on behind the last one, they do so from this directive's. */
static void carry(stele__format *format, const printf_dialect *dialect, const printf_directive *directive)
{
    if (dialect->numbering == CARRIED && directive->has_number)
        format->unnumbered = directive->number - 1;
}

/* Adds the directive's next argument. Where it has a number, that counts on for what follows in it. */
static stele_status take(stele__format *format, const printf_dialect *dialect, printf_directive *directive,
                         uint32_t type)
{
    stele_status status;

    if (dialect->numbering == APART && (directive->has_number ? format->unnumbered > 0 : format->numbered))
        return wrong_mix(format);
    if (!directive->has_number)
        return stele__format_unnumbered(format, type);
    format->numbered = true;
    status = stele__format_numbered(format, directive->number++, type);
    carry(format, dialect, directive);
    return status;
}

/* Takes a star's own number, "*2$", or the directive's next argument. */
static stele_status scan_star(stele__format *format, const printf_dialect *dialect, printf_directive *directive,
                              stele__scan *scan)
{
    printf_directive star = { false, 0 };

    if (dialect->stars == STARS)
        return take(format, dialect, directive, INTEGER);
    star.has_number = stele__scan_position(scan, &star.number);
    if (star.has_number && star.number == 0)
        return stele__format_wrong(format, STELE__FORMAT_NUMBER_ZERO, (stele_str){ NULL, 0 });
    return take(format, dialect, &star, INTEGER);
}

/* Reads width or precision. */
static stele_status scan_extent(stele__format *format, const printf_dialect *dialect, printf_directive *directive,
                                stele__scan *scan)
{
    if (dialect->stars != NO_STARS && stele__skip(scan, '*'))
        return scan_star(format, dialect, directive, scan);
    stele__scan_number(scan, NULL);
    return STELE_OK;
}

static stele_status scan_number(stele__format *format, const printf_dialect *dialect, printf_directive *directive,
                                stele__scan *scan)
{
    const stele__scan start = *scan;

    directive->has_number = dialect->has_numbers && stele__scan_position(scan, &directive->number);
    if (!directive->has_number || directive->number > 0)
        return STELE_OK;
    if (!dialect->zero_is_a_flag)
        return stele__format_wrong(format, STELE__FORMAT_NUMBER_ZERO, (stele_str){ NULL, 0 });
    directive->has_number = false;
    *scan = start;
    return STELE_OK;
}

static stele_status scan_flags(stele__format *format, const printf_dialect *dialect, stele__scan *scan)
{
    for (char c; (c = stele__peek(scan, 0)) != '\0'; scan->at++) {
        if (dialect->has_padding && c == '\'') {
            scan->at++;
            if (scan->at == scan->end)
                return stele__format_wrong_conversion(format, scan);
        } else if (!is_one_of(dialect->flags, c)) {
            break;
        }
    }
    return STELE_OK;
}

static stele_status scan_directive(stele__format *format, const printf_dialect *dialect, stele__scan *scan)
{
    const char      *start = scan->at;
    printf_directive directive = { false, 0 };
    stele_status     status;
    char             size = '\0', conversion;
    int              type;

    format->directives++;
    if ((status = scan_number(format, dialect, &directive, scan)) != STELE_OK
        || (status = scan_flags(format, dialect, scan)) != STELE_OK
        || (status = scan_extent(format, dialect, &directive, scan)) != STELE_OK)
        return status;
    carry(format, dialect, &directive);
    if (stele__peek(scan, 0) == '.' && (!dialect->needs_precision || stele__is_digit(stele__peek(scan, 1)))) {
        scan->at++;
        if ((status = scan_extent(format, dialect, &directive, scan)) != STELE_OK)
            return status;
    }
    conversion = stele__peek(scan, 0);
    if (is_one_of(dialect->sizes, conversion)) {
        size = conversion;
        scan->at++;
        conversion = stele__peek(scan, 0);
    }
    type = type_of(dialect, conversion);
    if (type == UNKNOWN || (type == PERCENT && dialect->percent_is_bare && scan->at > start))
        return stele__format_wrong_conversion(format, scan);
    scan->at++;
    if (type == PERCENT)
        return STELE_OK;
    return take(format, dialect, &directive,
                (uint32_t)type | (size == 'h' && is_one_of(dialect->short_types, conversion) ? SHORT : 0));
}

static stele_status read_string(stele__format *format, stele_str text, const printf_dialect *dialect)
{
    stele__scan  scan = stele__scan_of(text);
    stele_status status;

    while (stele__skip_past(&scan, '%')) {
        const char *start = scan.at - 1;

        if ((status = scan_directive(format, dialect, &scan)) != STELE_OK)
            return status;
        stele__format_whole(format, start, scan.at);
    }
    return STELE_OK;
}

/* In each, the type of integers comes first, since it is what a star takes. */
#define DIALECT(name, ...)                                                                                             \
    stele_status stele__format_read_##name(stele__format *format, stele_str text, bool is_translation)                 \
    {                                                                                                                  \
        static const printf_dialect dialect = { __VA_ARGS__ };                                                         \
        (void)is_translation;                                                                                          \
        return read_string(format, text, &dialect);                                                                    \
    }

DIALECT(php, .types = "bdouxX ef c s", .flags = " -0", .sizes = "l", .numbering = PARALLEL, .has_numbers = true,
        .has_padding = true, .needs_precision = true, .percent_is_bare = true)
DIALECT(javascript, .types = "bdoxX f c s j", .flags = " +-0", .has_numbers = true)
DIALECT(lua, .types = "dioxXu eEfgGaA c s q", .percent_is_bare = true)
DIALECT(awk, .types = "di ouxX eEfgG c s", .flags = " +-#0", .stars = NUMBERED_STARS, .has_numbers = true)
DIALECT(tcl, .types = "di ouxX eEfgG c s", .flags = " +-#0", .sizes = "hl", .short_types = "diouxX", .stars = STARS,
        .has_numbers = true, .percent_is_bare = true)
DIALECT(elisp, .types = "dioxX eEfgG c s S", .flags = " +-#0", .numbering = CARRIED, .stars = STARS,
        .has_numbers = true, .zero_is_a_flag = true)
DIALECT(librep, .types = "doxX c s S", .flags = " +-0^", .numbering = CARRIED, .has_numbers = true,
        .zero_is_a_flag = true)
