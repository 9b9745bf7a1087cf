/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Format strings of Java: those of java.text.MessageFormat, and those of java.util.Formatter ("Java printf").
 *
 *     { number [, number|date|time|choice [, style]] }                 quoted text stands between apostrophes
 *     % [number$ | <] flags [width] [. precision] conversion
 *
 * A choice's style holds formats in turn, behind "number#" and separated by "|", so that reading one reads others in it. Nobody
 * writes more than one in another; beyond CHOICES_MAX it is a fault, which bounds stack and time. */
#include "lib/format/language.h"

enum { CHOICES_MAX = 8 };

/* Types of MessageFormat: an argument may be shown as it is and as one of the others. */
enum { OBJECT, NUMBER, DATE };

static stele_status wrong_style(stele__format *format, stele_str style)
{
    return stele__format_wrong(format, STELE__FORMAT_STYLE, style);
}

/* Whether a part of a number's pattern has a digit that is not quoted; moves behind the semicolon that ends the part. */
static bool has_digit(stele__scan *scan)
{
    bool is_quoted = false, found = false;

    for (; scan->at < scan->end; scan->at++) {
        if (*scan->at == '\'')
            is_quoted = !is_quoted;
        else if (!is_quoted && *scan->at == ';')
            break;
        else if (!is_quoted)
            found |= *scan->at == '#' || *scan->at == '0';
    }
    return found;
}

static bool is_number_style(stele_str style)
{
    stele__scan scan = stele__scan_of(style);

    if (stele_str_equal(style, STELE__LITERAL("currency")) || stele_str_equal(style, STELE__LITERAL("percent"))
        || stele_str_equal(style, STELE__LITERAL("integer")))
        return true;
    if (!has_digit(&scan))
        return false;
    return !stele__skip(&scan, ';') || has_digit(&scan);
}

static stele_status read_message(stele__format *format, stele_str text, unsigned depth);

/* Moves to an unquoted separator: "|", or with `in_limit` what ends a limit. */
static void skip_to_separator(stele__scan *scan, bool in_limit)
{
    bool is_quoted = false;

    for (; scan->at < scan->end; scan->at++) {
        const char c = *scan->at;

        if (c == '\'')
            is_quoted = !is_quoted;
        else if (!is_quoted && (c == '|' || (in_limit && (c == '#' || c == '<'))))
            return;
        else if (!is_quoted && in_limit && stele__peek(scan, 0) == '\xe2' && stele__peek(scan, 1) == '\x89'
                 && stele__peek(scan, 2) == '\xa4')
            return;
    }
}

/* Reads "limit#format|limit#format". */
static stele_status read_choice(stele__format *format, stele_str style, unsigned depth)
{
    stele__scan scan = stele__scan_of(style);

    if (depth == CHOICES_MAX)
        return wrong_style(format, style);
    while (scan.at < scan.end) {
        const char  *start = scan.at;
        stele_status status;

        skip_to_separator(&scan, true);
        if (scan.at == scan.end)
            return STELE_OK;
        if (scan.at == start || *scan.at == '|')
            return wrong_style(format, style);
        scan.at += *scan.at == '\xe2' ? 3 : 1;
        start = scan.at;
        skip_to_separator(&scan, false);
        status = read_message(format, (stele_str){ start, (size_t)(scan.at - start) }, depth + 1);
        if (status != STELE_OK)
            return status;
        (void)stele__skip(&scan, '|');
    }
    return STELE_OK;
}

/* Reads what stands between a pair of braces. */
static stele_status read_element(stele__format *format, stele_str element, unsigned depth)
{
    static const stele_str kinds[] = { STELE__LITERAL(",number"), STELE__LITERAL(",date"), STELE__LITERAL(",time"),
                                       STELE__LITERAL(",choice") };
    static const uint32_t  types[] = { NUMBER, DATE, DATE, NUMBER };
    stele__scan            scan = stele__scan_of(element);
    stele_status           status = STELE_OK;
    stele_str              style;
    uint32_t               number;
    size_t                 kind = 0;
    bool                   has_style;

    if (stele__scan_number(&scan, &number) == 0)
        return stele__format_wrong_conversion(format, &scan);
    if (scan.at == scan.end)
        return stele__format_numbered(format, number, OBJECT);
    while (kind < 4 && !stele__skip_text(&scan, kinds[kind]))
        kind++;
    has_style = kind < 4 && stele__skip(&scan, ',');
    if (kind == 4 || (scan.at < scan.end && !has_style))
        return wrong_style(format, element);
    style = (stele_str){ scan.at, (size_t)(scan.end - scan.at) };
    if (kind == 0 && has_style && !is_number_style(style))
        return wrong_style(format, style);
    if (kind == 3)
        status = read_choice(format, style, depth);
    return status == STELE_OK ? stele__format_numbered(format, number, types[kind]) : status;
}

/* Moves to the brace that closes an element, behind its opening one. Apostrophes do not hide braces here. */
static bool skip_element(stele__scan *scan)
{
    size_t open = 1;

    for (; scan->at < scan->end; scan->at++) {
        open += *scan->at == '{';
        open -= *scan->at == '}';
        if (open == 0)
            return true;
    }
    return false;
}

/* Reads a format; within a choice the apostrophes have done their work already. */
static stele_status read_message(stele__format *format, stele_str text, unsigned depth)
{
    stele__scan scan = stele__scan_of(text);
    bool        is_quoted = false;

    while (scan.at < scan.end) {
        const char   c = *scan.at++;
        const char  *start = scan.at;
        stele_status status;

        if (c == '\'' && depth == 0)
            is_quoted = !is_quoted;
        if (is_quoted || (c != '{' && c != '}'))
            continue;
        if (c == '}')
            return stele__format_wrong(format, STELE__FORMAT_BRACE, (stele_str){ NULL, 0 });
        format->directives++;
        if (!skip_element(&scan))
            return stele__format_wrong(format, STELE__FORMAT_UNFINISHED, (stele_str){ NULL, 0 });
        status = read_element(format, (stele_str){ start, (size_t)(scan.at - start) }, depth);
        if (status != STELE_OK)
            return status;
        scan.at++;
        stele__format_whole(format, start - 1, scan.at);
    }
    return STELE_OK;
}

stele_status stele__format_read_java(stele__format *format, stele_str text, bool is_translation)
{
    (void)is_translation;
    return read_message(format, text, 0);
}

/* Conversions of Formatter; those of one row are one type, but for the first, which take no argument. */
static const struct {
    const char *letters, *flags;
    bool        has_precision, has_width;
    uint32_t    type;
} conversions[] = {
    { "n", "", false, false, 0 },          { "%", "-", false, true, 0 },      { "bBhHsS", "-#", true, true, 1 },
    { "cC", "-", false, true, 2 },         { "d", "-+ 0,(", false, true, 3 }, { "oxX", "-#+ 0(", false, true, 3 },
    { "eEfgG", "-#+ 0,(", true, true, 4 }, { "aA", "-#+ 0", true, true, 4 },  { "tT", "-", false, true, 5 },
};

/* What follows %t. */
static const char date_letters[] = "HIklMSLNpzZsQBbhAaCYyjmdeRTrDFc";

/* Reads the conversion and looks whether flags, width and precision go with it. The place of its row goes to `*row`. */
static stele_status scan_conversion(stele__format *format, stele__scan *scan, stele_str flags, bool has_width,
                                    bool has_precision, size_t *row)
{
    const char   letter = stele__peek(scan, 0);
    const size_t count = sizeof conversions / sizeof *conversions;

    for (*row = 0; *row < count && (!letter || !strchr(conversions[*row].letters, letter));)
        ++*row;
    if (*row == count)
        return stele__format_wrong_conversion(format, scan);
    for (size_t i = 0; i < flags.length; i++) {
        if (!strchr(conversions[*row].flags, flags.data[i]))
            return stele__format_wrong(format, STELE__FORMAT_CONVERSION, stele__slice(flags, i, 1));
    }
    if ((has_width && !conversions[*row].has_width) || (has_precision && !conversions[*row].has_precision))
        return stele__format_wrong_conversion(format, scan);
    scan->at++;
    if (conversions[*row].letters[0] == 't') {
        if (stele__peek(scan, 0) == '\0' || !strchr(date_letters, stele__peek(scan, 0)))
            return stele__format_wrong_conversion(format, scan);
        scan->at++;
    }
    return STELE_OK;
}

/* Reads one directive. `*last` is the number that the one before took, 0 for none. */
static stele_status scan_directive(stele__format *format, stele__scan *scan, uint32_t *last)
{
    uint32_t     number = 0;
    const bool   has_number = stele__scan_position(scan, &number);
    const bool   takes_last = !has_number && stele__skip(scan, '<');
    stele_str    flags = { scan->at, 0 };
    bool         has_width, has_precision = false;
    size_t       row;
    stele_status status;

    format->directives++;
    if (has_number && number == 0)
        return stele__format_wrong(format, STELE__FORMAT_NUMBER_ZERO, (stele_str){ NULL, 0 });
    while (stele__peek(scan, 0) && strchr("-#+ 0,(", stele__peek(scan, 0))) {
        scan->at++;
        flags.length++;
    }
    has_width = stele__scan_number(scan, NULL) > 0;
    if (stele__peek(scan, 0) == '.' && stele__is_digit(stele__peek(scan, 1))) {
        scan->at++;
        has_precision = stele__scan_number(scan, NULL) > 0;
    }
    if ((status = scan_conversion(format, scan, flags, has_width, has_precision, &row)) != STELE_OK)
        return status;
    if (takes_last && *last == 0)
        return stele__format_wrong(format, STELE__FORMAT_CONVERSION, STELE__LITERAL("<"));
    if (conversions[row].type == 0)
        return STELE_OK;
    if (!takes_last)
        *last = has_number ? number : ++format->unnumbered;
    return stele__format_numbered(format, *last, conversions[row].type);
}

stele_status stele__format_read_java_printf(stele__format *format, stele_str text, bool is_translation)
{
    stele__scan  scan = stele__scan_of(text);
    uint32_t     last = 0;
    stele_status status;

    (void)is_translation;
    while (stele__skip_past(&scan, '%')) {
        const char *start = scan.at - 1;

        if ((status = scan_directive(format, &scan, &last)) != STELE_OK)
            return status;
        stele__format_whole(format, start, scan.at);
    }
    return STELE_OK;
}
