/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Dates, numbers and names as a locale writes them: read here, written behind the door to ICU. */
#include <stele/locale_format.h>

#include <math.h>

#include "lib/base/base.h"
#include "lib/icu/icu.h"

/* Reads `count` digits; -1 where something else stands there. */
static int read_digits(const char *digits, int count)
{
    int value = 0;

    for (int i = 0; i < count; i++) {
        if (!stele__is_digit(digits[i]))
            return -1;
        value = value * 10 + (digits[i] - '0');
    }
    return value;
}

static int days_in_month(int year, int month)
{
    static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    const bool       is_leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

    return month == 2 && is_leap ? 29 : days[month - 1];
}

/* The day counted from 1 January 1970. Years are taken to begin in March, so that a leap day is the last of its year, and
 * the months before it have 153 days in each five. */
static int32_t count_days(int year, int month, int day)
{
    const int from_march = (month + 9) % 12, shifted = year - (month < 3);

    return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + (153 * from_march + 2) / 5 + day - 1 - 719468;
}

static bool read_date(int32_t *day_number, stele_str date)
{
    int year, month, day;

    if (date.length != 10 || date.data[4] != '-' || date.data[7] != '-')
        return false;
    year = read_digits(date.data, 4);
    month = read_digits(date.data + 5, 2);
    day = read_digits(date.data + 8, 2);
    if (year < 1 || month < 1 || month > 12 || day < 1 || day > days_in_month(year, month))
        return false;
    *day_number = count_days(year, month, day);
    return true;
}

/* On failure the text is cut back to what it was. */
static stele_status finish(stele_buffer *text, size_t length, stele_status status)
{
    if (status != STELE_OK)
        stele__buffer_cut(text, length);
    return status;
}

struct stele_date_format {
    const stele__icu_table *icu;
    stele_allocator         allocator;
    void                   *made;
};

stele_status stele_date_format_new(stele_date_format **format, const stele_locale *locale, stele_date_style style,
                                   stele_report *report)
{
    const stele__icu_table *icu;
    stele__icu_call         call = stele__icu_call_new(report);
    stele_date_format      *made;
    stele_status            status;

    *format = NULL;
    if ((unsigned)style > STELE_DATE_SHORT)
        return STELE_BAD_ARGUMENT;
    if (!(icu = stele__icu_table_open(report)))
        return STELE_UNAVAILABLE;
    if (!(made = stele__allocate_zeroed(call.allocator, sizeof *made)))
        return STELE_NO_MEMORY;
    made->icu = icu;
    made->allocator = *call.allocator;
    if ((status = icu->date_open(&call, &made->made, locale->tag, (int)style)) == STELE_OK)
        *format = made;
    else
        stele_date_format_free(made);
    return stele__icu_tell(report, &call, status);
}

static stele_status add_day(const stele_date_format *format, stele_buffer *text, int32_t day, stele_report *report)
{
    stele__icu_call call = stele__icu_call_new(report);
    const size_t    length = text->length;
    stele_status    status = format->icu->date_add(&call, format->made, text, day);

    return finish(text, length, stele__icu_tell(report, &call, status));
}

/* Reads a date, or tells that it is none. */
static stele_status take_date(int32_t *day, stele_str date, stele_report *report)
{
    if (read_date(day, date))
        return STELE_OK;
    stele__tell(report, STELE__DATE_MALFORMED, (stele__place){ 0 }, &(stele__args){ { date } });
    return STELE_INVALID;
}

stele_status stele_date_format_add(const stele_date_format *format, stele_buffer *text, stele_str date,
                                   stele_report *report)
{
    int32_t      day;
    stele_status status = take_date(&day, date, report);

    return status == STELE_OK ? add_day(format, text, day, report) : status;
}

void stele_date_format_free(stele_date_format *format)
{
    stele_allocator allocator;

    if (!format)
        return;
    allocator = format->allocator;
    if (format->made)
        format->icu->date_close(format->made);
    stele__release(&allocator, format, sizeof *format);
}

/* The date is read first: what is none is told even where there is no ICU. */
stele_status stele_locale_format_date(stele_buffer *text, const stele_locale *locale, stele_str date,
                                      stele_date_style style, stele_report *report)
{
    stele_date_format *format;
    int32_t            day;
    stele_status       status = take_date(&day, date, report);

    if (status != STELE_OK || (status = stele_date_format_new(&format, locale, style, report)) != STELE_OK)
        return status;
    status = add_day(format, text, day, report);
    stele_date_format_free(format);
    return status;
}

/* Whether it is a sign or none, digits, and a full stop with digits or none; counts those behind the full stop. */
static bool read_number(stele_str number, int32_t *decimals)
{
    size_t at = number.length && (number.data[0] == '-' || number.data[0] == '+'), from = at;

    while (at < number.length && stele__is_digit(number.data[at]))
        at++;
    *decimals = 0;
    if (at == from || at == number.length)
        return at > from;
    if (number.data[at++] != '.')
        return false;
    for (from = at; at < number.length && stele__is_digit(number.data[at]);)
        at++;
    *decimals = (int32_t)(at - from);
    return at > from && at == number.length;
}

struct stele_number_format {
    const stele__icu_table *icu;
    stele_allocator         allocator;
    void                   *made;
};

stele_status stele_number_format_new(stele_number_format **format, const stele_locale *locale, stele_number_style style,
                                     int decimals, stele_report *report)
{
    const stele__icu_table *icu;
    stele__icu_call         call = stele__icu_call_new(report);
    stele_number_format    *made;
    stele_status            status;

    *format = NULL;
    if ((unsigned)style > STELE_NUMBER_PERCENT || decimals > STELE__ICU_DECIMALS_MAX)
        return STELE_BAD_ARGUMENT;
    if (!(icu = stele__icu_table_open(report)))
        return STELE_UNAVAILABLE;
    if (!(made = stele__allocate_zeroed(call.allocator, sizeof *made)))
        return STELE_NO_MEMORY;
    made->icu = icu;
    made->allocator = *call.allocator;
    if ((status = icu->number_open(&call, &made->made, locale->tag, (int)style, decimals)) == STELE_OK)
        *format = made;
    else
        stele_number_format_free(made);
    return stele__icu_tell(report, &call, status);
}

static stele_status add_number(const stele_number_format *format, stele_buffer *text, const stele__icu_number *number,
                               stele_report *report)
{
    stele__icu_call call = stele__icu_call_new(report);
    const size_t    length = text->length;
    stele_status    status = format->icu->number_add(&call, format->made, text, number);

    return finish(text, length, stele__icu_tell(report, &call, status));
}

/* Reads a number, or tells that it is none. */
static stele_status take_number(stele__icu_number *taken, int32_t *decimals, stele_str number, stele_report *report)
{
    enum { LENGTH_MAX = 999 };

    if (number.length > LENGTH_MAX)
        return STELE_LIMIT;
    *taken = (stele__icu_number){ .digits = number.data, .length = (int32_t)number.length };
    if (read_number(number, decimals))
        return STELE_OK;
    stele__tell(report, STELE__NUMBER_MALFORMED, (stele__place){ 0 }, &(stele__args){ { number } });
    return STELE_INVALID;
}

stele_status stele_number_format_add(const stele_number_format *format, stele_buffer *text, stele_str number,
                                     stele_report *report)
{
    stele__icu_number taken;
    int32_t           decimals;
    stele_status      status = take_number(&taken, &decimals, number, report);

    return status == STELE_OK ? add_number(format, text, &taken, report) : status;
}

/* NaN has no sign, but ICU would show one that the machine happened to leave. */
stele_status stele_number_format_add_double(const stele_number_format *format, stele_buffer *text, double number,
                                            stele_report *report)
{
    return add_number(format, text, &(stele__icu_number){ .value = number == number ? number : (double)NAN }, report);
}

void stele_number_format_free(stele_number_format *format)
{
    stele_allocator allocator;

    if (!format)
        return;
    allocator = format->allocator;
    if (format->made)
        format->icu->number_close(format->made);
    stele__release(&allocator, format, sizeof *format);
}

stele_status stele_locale_format_number(stele_buffer *text, const stele_locale *locale, stele_str number,
                                        stele_number_style style, stele_report *report)
{
    stele_number_format *format;
    stele__icu_number    taken;
    int32_t              decimals;
    stele_status         status = take_number(&taken, &decimals, number, report);

    if (status != STELE_OK)
        return status;
    if (style == STELE_NUMBER_PERCENT)
        decimals = decimals > 2 ? decimals - 2 : 0;
    if ((status = stele_number_format_new(&format, locale, style, decimals, report)) != STELE_OK)
        return status;
    status = add_number(format, text, &taken, report);
    stele_number_format_free(format);
    return status;
}

stele_status stele_locale_format_double(stele_buffer *text, const stele_locale *locale, double number, int decimals,
                                        stele_number_style style, stele_report *report)
{
    stele_number_format *format;
    stele_status         status = stele_number_format_new(&format, locale, style, decimals, report);

    if (status != STELE_OK)
        return status;
    status = stele_number_format_add_double(format, text, number, report);
    stele_number_format_free(format);
    return status;
}

stele_status stele_locale_name(stele_buffer *text, const stele_locale *locale, const stele_locale *in,
                               stele_report *report)
{
    const stele__icu_table *icu = stele__icu_table_open(report);
    stele__icu_call         call = stele__icu_call_new(report);
    const size_t            length = text->length;

    if (!icu)
        return STELE_UNAVAILABLE;
    return finish(text, length, stele__icu_tell(report, &call, icu->name(&call, text, locale->tag, in->tag)));
}
