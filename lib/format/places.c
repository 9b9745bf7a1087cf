/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Format strings whose directives are places for text, without types: Qt's and KDE's "%1", Smalltalk's and YCP's, the
 * variables of shells, and the fields of Perl's Locale::TextDomain and of C#. */
#include "lib/format/language.h"

enum { PLACE = 1 };

/* QString::arg(): "%1" to "%99", with an L for a locale's own digits. Two digits or an L need a newer Qt than one digit, so a
 * translation has them only if its source does; `mapping` says whether the string does. */
stele_status stele__format_read_qt(stele__format *format, stele_str text, bool is_translation)
{
    stele__scan scan = stele__scan_of(text);

    (void)is_translation;
    while (stele__skip_past(&scan, '%')) {
        const char *start = scan.at - 1;
        const bool  has_l = stele__peek(&scan, 0) == 'L';
        char        digit = stele__peek(&scan, has_l);
        uint32_t    number;

        if (!stele__is_digit(digit))
            continue;
        format->directives++;
        scan.at += has_l + 1;
        number = (uint32_t)(digit - '0');
        digit = stele__peek(&scan, 0);
        if (stele__is_digit(digit)) {
            number = number * 10 + (uint32_t)(digit - '0');
            scan.at++;
        }
        format->mapping |= has_l || stele__is_digit(digit);
        stele__format_whole(format, start, scan.at);
        if (stele__format_numbered(format, number, PLACE) != STELE_OK)
            return STELE_NO_MEMORY;
    }
    return STELE_OK;
}

/* tr() with a number: "%n" or "%Ln". */
stele_status stele__format_read_qt_plural(stele__format *format, stele_str text, bool is_translation)
{
    stele__scan scan = stele__scan_of(text);

    (void)is_translation;
    while (stele__skip_past(&scan, '%')) {
        const char *start = scan.at - 1;

        (void)stele__skip(&scan, 'L');
        if (!stele__skip(&scan, 'n'))
            continue;
        format->directives++;
        stele__format_whole(format, start, scan.at);
        if (stele__format_named(format, STELE__LITERAL("n"), 0, PLACE) != STELE_OK)
            return STELE_NO_MEMORY;
    }
    return STELE_OK;
}

/* How many numbers below the largest are missing; the first of them goes to `*first`. The list is ordered here. */
static size_t count_gaps(const stele__format *format, size_t *first)
{
    size_t expected = 1, gaps = 0;

    *first = 0;
    for (size_t i = 0; i < format->count; i++) {
        const size_t number = format->arguments[i].number;

        if (number > expected) {
            if (gaps == 0)
                *first = expected;
            gaps += number - expected;
        }
        expected = number + 1;
    }
    return gaps;
}

/* i18n(): "%1", "%2" and so on. One number may be missing, that of a plural. */
stele_status stele__format_read_kde(stele__format *format, stele_str text, bool is_translation)
{
    stele__scan scan = stele__scan_of(text);
    size_t      first;

    (void)is_translation;
    while (stele__skip_past(&scan, '%')) {
        const char *start = scan.at - 1;
        uint32_t    number;

        if (!stele__is_digit(stele__peek(&scan, 0)) || stele__peek(&scan, 0) == '0')
            continue;
        format->directives++;
        stele__scan_number(&scan, &number);
        stele__format_whole(format, start, scan.at);
        if (stele__format_numbered(format, number, PLACE) != STELE_OK)
            return STELE_NO_MEMORY;
    }
    stele__format_sort(format);
    if (count_gaps(format, &first) > 1) {
        format->fault =
            (stele__format_fault){ STELE__FORMAT_GAP, format->arguments[format->count - 1].number, first, { NULL, 0 } };
        return STELE_INVALID;
    }
    return STELE_OK;
}

/* xi18n(): the same within KUIT's markup, at which this does not look. */
stele_status stele__format_read_kde_kuit(stele__format *format, stele_str text, bool is_translation)
{
    return stele__format_read_kde(format, text, is_translation);
}

/* "%1" to "%9" and "%%"; nothing else may follow the percent sign. */
static stele_status read_one_digit(stele__format *format, stele_str text)
{
    stele__scan scan = stele__scan_of(text);

    while (stele__skip_past(&scan, '%')) {
        const char c = stele__peek(&scan, 0);

        format->directives++;
        if (c != '%' && (c < '1' || c > '9'))
            return stele__format_wrong_conversion(format, &scan);
        scan.at++;
        stele__format_whole(format, scan.at - 2, scan.at);
        if (c != '%' && stele__format_numbered(format, (uint32_t)(c - '0'), PLACE) != STELE_OK)
            return STELE_NO_MEMORY;
    }
    return STELE_OK;
}

stele_status stele__format_read_smalltalk(stele__format *format, stele_str text, bool is_translation)
{
    (void)is_translation;
    return read_one_digit(format, text);
}

stele_status stele__format_read_ycp(stele__format *format, stele_str text, bool is_translation)
{
    (void)is_translation;
    return read_one_digit(format, text);
}

/* Reads a name of letters, digits and underscores that begins with no digit; empty where there is none. */
static stele_str scan_name(stele__scan *scan)
{
    const char *start = scan->at;

    if (!stele__is_digit(stele__peek(scan, 0))) {
        while (stele__is_alpha(stele__peek(scan, 0)) || stele__is_digit(stele__peek(scan, 0))
               || stele__peek(scan, 0) == '_')
            scan->at++;
    }
    return (stele_str){ start, (size_t)(scan->at - start) };
}

/* "$name" and "${name}". Whatever else a shell makes of a dollar sign (${name:-text}, $1, $(command)) may not come from a
 * catalog. */
stele_status stele__format_read_sh(stele__format *format, stele_str text, bool is_translation)
{
    stele__scan scan = stele__scan_of(text);

    (void)is_translation;
    while (stele__skip_past(&scan, '$')) {
        const char     *start = scan.at - 1;
        const bool      has_brace = stele__skip(&scan, '{');
        const stele_str name = scan_name(&scan);

        format->directives++;
        if (scan.at == scan.end && (has_brace || name.length == 0))
            return stele__format_wrong(format, STELE__FORMAT_UNFINISHED, (stele_str){ NULL, 0 });
        if (name.length == 0 || (has_brace && !stele__skip(&scan, '}')))
            return stele__format_wrong(format, STELE__FORMAT_VARIABLE, stele__scan_character(&scan));
        stele__format_whole(format, start, scan.at);
        if (stele__format_named(format, name, 0, PLACE) != STELE_OK)
            return STELE_NO_MEMORY;
    }
    return STELE_OK;
}

/* Locale::TextDomain: "{name}". Other braces are text, and so is a name that no argument has. */
stele_status stele__format_read_perl_brace(stele__format *format, stele_str text, bool is_translation)
{
    stele__scan scan = stele__scan_of(text);

    (void)is_translation;
    while (stele__skip_past(&scan, '{')) {
        const char     *start = scan.at - 1;
        const stele_str name = scan_name(&scan);

        if (name.length == 0 || !stele__skip(&scan, '}'))
            continue;
        format->directives++;
        stele__format_whole(format, start, scan.at);
        if (stele__format_named(format, name, 0, PLACE) != STELE_OK)
            return STELE_NO_MEMORY;
    }
    return STELE_OK;
}

/* One field of String.Format(): "{number[,[-]width][:style]}", behind its opening brace. */
static stele_status scan_field(stele__format *format, stele__scan *scan)
{
    uint32_t number;

    format->directives++;
    if (stele__scan_number(scan, &number) == 0)
        return stele__format_wrong_conversion(format, scan);
    if (stele__skip(scan, ',')) {
        (void)stele__skip(scan, '-');
        if (stele__scan_number(scan, NULL) == 0)
            return stele__format_wrong_conversion(format, scan);
    }
    if (stele__skip(scan, ':')) {
        while (scan->at < scan->end && *scan->at != '}')
            scan->at++;
    }
    if (!stele__skip(scan, '}'))
        return stele__format_wrong_conversion(format, scan);
    return stele__format_numbered(format, number, PLACE);
}

stele_status stele__format_read_csharp(stele__format *format, stele_str text, bool is_translation)
{
    stele__scan scan = stele__scan_of(text);

    (void)is_translation;
    while (scan.at < scan.end) {
        const char  *start = scan.at;
        const char   brace = *scan.at++;
        stele_status status;

        if ((brace != '{' && brace != '}') || stele__skip(&scan, brace))
            continue;
        if (brace == '}')
            return stele__format_wrong(format, STELE__FORMAT_BRACE, (stele_str){ NULL, 0 });
        if ((status = scan_field(format, &scan)) != STELE_OK)
            return status;
        stele__format_whole(format, start, scan.at);
    }
    return STELE_OK;
}

static size_t needed(const stele__format *format)
{
    return format->count ? (size_t)format->arguments[format->count - 1].number + 1 : 0;
}

/* What counts is how many arguments the call must have, which the largest number says. */
void stele__format_compare_csharp(const stele__format *source, const stele__format *translation, bool is_strict,
                                  stele__format_teller *tell, void *context)
{
    if (needed(translation) > needed(source))
        tell(context, STELE__FORMAT_ADDS, &translation->arguments[translation->count - 1]);
    else if (is_strict && needed(translation) < needed(source))
        tell(context, STELE__FORMAT_LACKS, &source->arguments[source->count - 1]);
}
