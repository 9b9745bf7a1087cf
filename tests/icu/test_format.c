/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Dates, numbers and names: some that are known, and then every locale of ICU's against ICU itself. */
#include "tests/icu/icu.h"

#include <math.h>
#include <pthread.h>

#include <unicode/ucal.h>
#include <unicode/udat.h>
#include <unicode/uldnames.h>
#include <unicode/uloc.h>
#include <unicode/unum.h>
#include <unicode/ustring.h>

#include <stele/locale_format.h>

enum { NAME_SIZE = 200, TEXT_SIZE = 400 };

static void assert_icu(UErrorCode status, const char *what)
{
    if (U_FAILURE(status))
        fail_msg("ICU, %s: %s", what, u_errorName(status));
}

struct date {
    const char      *name, *tag, *date;
    stele_date_style style;
    stele_status     status;
    const char      *text;
};

static struct date dates[] = {
    { "en, full", "en", "1992-02-26", STELE_DATE_FULL, STELE_OK, "Wednesday, February 26, 1992" },
    { "en, long", "en", "1992-02-26", STELE_DATE_LONG, STELE_OK, "February 26, 1992" },
    { "en, medium", "en", "1992-02-26", STELE_DATE_MEDIUM, STELE_OK, "Feb 26, 1992" },
    { "en, short", "en", "1992-02-26", STELE_DATE_SHORT, STELE_OK, "2/26/92" },
    { "az", "az", "1992-02-26", STELE_DATE_LONG, STELE_OK, "26 fevral 1992" },
    { "az with its script and region", "az-Latn-AZ", "1992-02-26", STELE_DATE_LONG, STELE_OK, "26 fevral 1992" },
    { "tr", "tr", "1992-02-26", STELE_DATE_LONG, STELE_OK, "26 Şubat 1992" },
    { "Arabic digits", "ar-EG", "1992-02-26", STELE_DATE_LONG, STELE_OK, "٢٦ فبراير ١٩٩٢" },
    { "other digits when asked", "ar-EG-u-nu-latn", "1992-02-26", STELE_DATE_LONG, STELE_OK, "26 فبراير 1992" },
    { "Buddhist years", "th", "1992-02-26", STELE_DATE_LONG, STELE_OK, "26 กุมภาพันธ์ 2535" },
    { "another calendar when asked", "th-u-ca-gregory", "1992-02-26", STELE_DATE_LONG, STELE_OK,
      "26 กุมภาพันธ์ ค.ศ. 1992" },
    { "Persian months and digits", "fa", "1992-02-26", STELE_DATE_LONG, STELE_OK, "۷ اسفند ۱۳۷۰" },
    { "the root", "", "1992-02-26", STELE_DATE_SHORT, STELE_OK, "1992-02-26" },
    { "a language that ICU does not know is as the root", "xyz", "1992-02-26", STELE_DATE_SHORT, STELE_OK,
      "1992-02-26" },
    { "its extensions are heeded", "xyz-u-nu-arab", "1992-02-26", STELE_DATE_SHORT, STELE_OK, "١٩٩٢-٠٢-٢٦" },
    { "private use is passed over", "en-x-quot", "1992-02-26", STELE_DATE_LONG, STELE_OK, "February 26, 1992" },
    { "a leap day", "en", "2000-02-29", STELE_DATE_LONG, STELE_OK, "February 29, 2000" },
    { "the first day of a year", "en", "1970-01-01", STELE_DATE_FULL, STELE_OK, "Thursday, January 1, 1970" },
    { "the day before", "en", "1969-12-31", STELE_DATE_FULL, STELE_OK, "Wednesday, December 31, 1969" },
    { "Gregorian before 1582", "en", "1500-02-28", STELE_DATE_FULL, STELE_OK, "Wednesday, February 28, 1500" },
    { "the first year", "en", "0001-01-01", STELE_DATE_FULL, STELE_OK, "Monday, January 1, 1" },
    { "the last year", "en", "9999-12-31", STELE_DATE_FULL, STELE_OK, "Friday, December 31, 9999" },
    { "no leap year", "en", "1900-02-29", STELE_DATE_LONG, STELE_INVALID, "" },
    { "the 31st of a short month", "en", "1992-04-31", STELE_DATE_LONG, STELE_INVALID, "" },
    { "day 0", "en", "1992-02-00", STELE_DATE_LONG, STELE_INVALID, "" },
    { "month 0", "en", "1992-00-26", STELE_DATE_LONG, STELE_INVALID, "" },
    { "month 13", "en", "1992-13-26", STELE_DATE_LONG, STELE_INVALID, "" },
    { "year 0", "en", "0000-02-26", STELE_DATE_LONG, STELE_INVALID, "" },
    { "blanks", "en", "1992-02- 6", STELE_DATE_LONG, STELE_INVALID, "" },
    { "other separators", "en", "1992/02/26", STELE_DATE_LONG, STELE_INVALID, "" },
    { "too short", "en", "1992-2-26", STELE_DATE_LONG, STELE_INVALID, "" },
    { "too long", "en", "1992-02-26T00", STELE_DATE_LONG, STELE_INVALID, "" },
    { "nothing", "en", "", STELE_DATE_LONG, STELE_INVALID, "" },
    { "no style", "en", "1992-02-26", (stele_date_style)4, STELE_BAD_ARGUMENT, "" },
};

static void date_is_written(void **state)
{
    const struct date *row = *state;
    const stele_locale locale = locale_of(row->tag);
    stele_report      *report = stele_report_new(NULL);
    stele_buffer       text = { 0 };

    assert_int_equal(stele_locale_format_date(&text, &locale, stele_str_of(row->date), row->style, report),
                     row->status);
    assert_text(&text, row->text);
    assert_int_equal(stele_report_count(report, STELE_ERROR), row->status == STELE_INVALID);
    stele_report_free(report);
}

/* What ICU gives for noon of a day in UTC. */
static void icu_date(char text[TEXT_SIZE], const char *name, UDateFormatStyle style, double day)
{
    static const UChar gmt[] = { 'G', 'M', 'T' };
    UErrorCode         status = U_ZERO_ERROR;
    UChar              wide[TEXT_SIZE];
    UDateFormat       *format = udat_open(UDAT_NONE, style, name, gmt, 3, NULL, 0, &status);

    udat_format(format, day * U_MILLIS_PER_DAY + 43200000, wide, TEXT_SIZE, NULL, &status);
    u_strToUTF8(text, TEXT_SIZE, NULL, wide, -1, &status);
    assert_icu(status, name);
    udat_close(format);
}

static void dates_are_those_of_icu(void **state)
{
    static const struct {
        const char *date;
        double      day;
    } days[] = { { "1992-02-26", 8091 }, { "2026-11-25", 20782 }, { "1582-10-15", -141427 } };
    char expected[TEXT_SIZE];

    (void)state;
    for (int32_t i = 0; i < uloc_countAvailable(); i += stride()) {
        const char        *name = uloc_getAvailable(i);
        const stele_locale locale = locale_of(name);
        for (int style = STELE_DATE_FULL; style <= STELE_DATE_SHORT; style++) {
            for (size_t day = 0; day < sizeof days / sizeof *days; day++) {
                stele_buffer text = { 0 };
                assert_int_equal(stele_locale_format_date(&text, &locale, stele_str_of(days[day].date),
                                                          (stele_date_style)style, NULL),
                                 STELE_OK);
                icu_date(expected, name, (UDateFormatStyle)(UDAT_FULL + style), days[day].day);
                assert_text(&text, expected);
            }
        }
    }
    assert_true(uloc_countAvailable() > 500);
}

/* The count of days, by ICU's own calendar, which walks from day to day. */
static void every_day_is_one_behind_the_one_before(void **state)
{
    UErrorCode         status = U_ZERO_ERROR;
    UCalendar         *calendar = ucal_open(u"UTC", 3, "en", UCAL_GREGORIAN, &status);
    const stele_locale root = locale_of("");

    (void)state;
    ucal_setDateTime(calendar, 1583, UCAL_JANUARY, 1, 12, 0, 0, &status);
    for (int32_t i = 0; i < 3000; i += stride()) {
        char         date[TEXT_SIZE];
        stele_buffer text = { 0 };
        snprintf(date, sizeof date, "%04d-%02d-%02d", ucal_get(calendar, UCAL_YEAR, &status),
                 ucal_get(calendar, UCAL_MONTH, &status) + 1, ucal_get(calendar, UCAL_DATE, &status));
        assert_int_equal(stele_locale_format_date(&text, &root, stele_str_of(date), STELE_DATE_SHORT, NULL), STELE_OK);
        assert_text(&text, date);
        ucal_add(calendar, UCAL_DATE, 61 * stride(), &status);
        assert_icu(status, date);
    }
    ucal_close(calendar);
}

/* Whoever runs the process has a say neither in the language nor in the day. */
static void the_process_has_no_part_in_it(void **state)
{
    UErrorCode         status = U_ZERO_ERROR;
    const stele_locale unknown = locale_of("xyz"), root = locale_of(""), english = locale_of("en");
    stele_buffer       text = { 0 }, other = { 0 };
    char               saved[NAME_SIZE];

    (void)state;
    snprintf(saved, sizeof saved, "%s", uloc_getDefault());
    uloc_setDefault("tr_TR", &status);
    ucal_setDefaultTimeZone(u"Pacific/Kiritimati", &status);
    assert_icu(status, "defaults");
    for (int style = STELE_DATE_FULL; style <= STELE_DATE_SHORT; style++) {
        stele_str date = stele_str_of("1992-02-26");
        assert_int_equal(stele_locale_format_date(&text, &unknown, date, (stele_date_style)style, NULL), STELE_OK);
        assert_int_equal(stele_locale_format_date(&other, &root, date, (stele_date_style)style, NULL), STELE_OK);
        assert_text(&text, other.data);
        stele_buffer_clear(&other);
    }
    ucal_setDefaultTimeZone(u"Pacific/Pago_Pago", &status);
    assert_int_equal(stele_locale_format_date(&other, &english, stele_str_of("1992-02-26"), STELE_DATE_LONG, NULL),
                     STELE_OK);
    assert_text(&other, "February 26, 1992");
    uloc_setDefault(saved, &status);
    assert_icu(status, "defaults");
}

/* ---- Numbers. ---- */

struct number {
    const char        *name, *tag, *number;
    stele_number_style style;
    stele_status       status;
    const char        *text;
};

static struct number numbers[] = {
    { "en", "en", "1234567.891", STELE_NUMBER_DECIMAL, STELE_OK, "1,234,567.891" },
    { "az", "az", "1234567.891", STELE_NUMBER_DECIMAL, STELE_OK, "1.234.567,891" },
    { "hi groups by two", "hi", "12345678", STELE_NUMBER_DECIMAL, STELE_OK, "1,23,45,678" },
    { "es leaves four digits together", "es", "1234", STELE_NUMBER_DECIMAL, STELE_OK, "1234" },
    { "Arabic digits and marks", "ar-EG", "1234.5", STELE_NUMBER_DECIMAL, STELE_OK, "١٬٢٣٤٫٥" },
    { "other digits when asked", "ar-EG-u-nu-latn", "1234.5", STELE_NUMBER_DECIMAL, STELE_OK, "1,234.5" },
    { "decimals stay as they are", "en", "1.50", STELE_NUMBER_DECIMAL, STELE_OK, "1.50" },
    { "below zero", "en", "-0.5", STELE_NUMBER_DECIMAL, STELE_OK, "-0.5" },
    { "a plus says nothing", "en", "+5", STELE_NUMBER_DECIMAL, STELE_OK, "5" },
    { "zeros before it say nothing", "en", "007", STELE_NUMBER_DECIMAL, STELE_OK, "7" },
    { "more digits than a double has", "en", "12345678901234567890123.000001", STELE_NUMBER_DECIMAL, STELE_OK,
      "12,345,678,901,234,567,890,123.000001" },
    { "percent", "en", "0.25", STELE_NUMBER_PERCENT, STELE_OK, "25%" },
    { "percent in tr", "tr", "0.25", STELE_NUMBER_PERCENT, STELE_OK, "%25" },
    { "percent with decimals", "en", "0.2550", STELE_NUMBER_PERCENT, STELE_OK, "25.50%" },
    { "percent of a whole number", "en", "1", STELE_NUMBER_PERCENT, STELE_OK, "100%" },
    { "a language that ICU does not know", "xyz", "1234.5", STELE_NUMBER_DECIMAL, STELE_OK, "1,234.5" },
    { "nothing", "en", "", STELE_NUMBER_DECIMAL, STELE_INVALID, "" },
    { "a sign alone", "en", "-", STELE_NUMBER_DECIMAL, STELE_INVALID, "" },
    { "no digit before the full stop", "en", ".5", STELE_NUMBER_DECIMAL, STELE_INVALID, "" },
    { "no digit behind the full stop", "en", "5.", STELE_NUMBER_DECIMAL, STELE_INVALID, "" },
    { "two full stops", "en", "1.2.3", STELE_NUMBER_DECIMAL, STELE_INVALID, "" },
    { "an exponent", "en", "1e9", STELE_NUMBER_DECIMAL, STELE_INVALID, "" },
    { "a word", "en", "Infinity", STELE_NUMBER_DECIMAL, STELE_INVALID, "" },
    { "groups", "en", "1,234", STELE_NUMBER_DECIMAL, STELE_INVALID, "" },
    { "a blank", "en", " 1", STELE_NUMBER_DECIMAL, STELE_INVALID, "" },
    { "no style", "en", "1", (stele_number_style)2, STELE_BAD_ARGUMENT, "" },
};

static void number_is_written(void **state)
{
    const struct number *row = *state;
    const stele_locale   locale = locale_of(row->tag);
    stele_report        *report = stele_report_new(NULL);
    stele_buffer         text = { 0 };

    assert_int_equal(stele_locale_format_number(&text, &locale, stele_str_of(row->number), row->style, report),
                     row->status);
    assert_text(&text, row->text);
    assert_int_equal(stele_report_count(report, STELE_ERROR), row->status == STELE_INVALID);
    stele_report_free(report);
}

struct real {
    const char  *name;
    double       number;
    int          decimals;
    stele_status status;
    const char  *text;
};

static struct real reals[] = {
    { "as many decimals as matter", 0.1 + 0.2, -1, STELE_OK, "0.30000000000000004" },
    { "none", 2.5, 0, STELE_OK, "2" },
    { "half to even", 3.5, 0, STELE_OK, "4" },
    { "more than there are", 0.5, 3, STELE_OK, "0.500" },
    { "large", 1e21, -1, STELE_OK, "1,000,000,000,000,000,000,000" },
    { "infinity", HUGE_VAL, -1, STELE_OK, "∞" },
    { "below zero, infinity", -HUGE_VAL, 2, STELE_OK, "-∞" },
    { "no number", NAN, -1, STELE_OK, "NaN" },
    { "no number, with a sign", -NAN, -1, STELE_OK, "NaN" },
    { "too many decimals", 1, 1000, STELE_BAD_ARGUMENT, "" },
};

static void real_is_written(void **state)
{
    const struct real *row = *state;
    const stele_locale locale = locale_of("en");
    stele_buffer       text = { 0 };

    assert_int_equal(stele_locale_format_double(&text, &locale, row->number, row->decimals, STELE_NUMBER_DECIMAL, NULL),
                     row->status);
    assert_text(&text, row->text);
}

/* By ICU's older interface, of patterns. */
static void icu_number(char text[TEXT_SIZE], const char *name, UNumberFormatStyle style, double number, int decimals)
{
    UErrorCode     status = U_ZERO_ERROR;
    UChar          wide[TEXT_SIZE];
    UNumberFormat *format = unum_open(style, NULL, 0, name, NULL, &status);

    unum_setAttribute(format, UNUM_FRACTION_DIGITS, decimals);
    unum_formatDouble(format, number, wide, TEXT_SIZE, NULL, &status);
    u_strToUTF8(text, TEXT_SIZE, NULL, wide, -1, &status);
    assert_icu(status, name);
    unum_close(format);
}

static void numbers_are_those_of_icu(void **state)
{
    char expected[TEXT_SIZE];

    (void)state;
    for (int32_t i = 0; i < uloc_countAvailable(); i += stride()) {
        const char        *name = uloc_getAvailable(i);
        const stele_locale locale = locale_of(name);
        stele_buffer       text = { 0 };

        assert_int_equal(
            stele_locale_format_number(&text, &locale, stele_str_of("-1234567.25"), STELE_NUMBER_DECIMAL, NULL),
            STELE_OK);
        icu_number(expected, name, UNUM_DECIMAL, -1234567.25, 2);
        assert_text(&text, expected);
        assert_int_equal(stele_locale_format_double(&text, &locale, 0.125, 1, STELE_NUMBER_PERCENT, NULL), STELE_OK);
        icu_number(expected, name, UNUM_PERCENT, 0.125, 1);
        assert_text(&text, expected);
    }
}

static void a_number_has_at_most_999_characters(void **state)
{
    const stele_locale locale = locale_of("en");
    stele_buffer       text = { 0 };
    char               digits[1000];

    (void)state;
    memset(digits, '7', sizeof digits);
    assert_int_equal(
        stele_locale_format_number(&text, &locale, (stele_str){ digits, 1000 }, STELE_NUMBER_DECIMAL, NULL),
        STELE_LIMIT);
    assert_int_equal(text.length, 0);
    assert_int_equal(stele_locale_format_number(&text, &locale, (stele_str){ digits, 999 }, STELE_NUMBER_DECIMAL, NULL),
                     STELE_OK);
    assert_int_equal(text.length, 999 + 332);
    stele_buffer_clear(&text);
    digits[1] = '.';
    assert_int_equal(stele_locale_format_number(&text, &locale, (stele_str){ digits, 999 }, STELE_NUMBER_DECIMAL, NULL),
                     STELE_OK);
    assert_str(((stele_str){ text.data, text.length }), (digits[999] = '\0', digits));
    stele_buffer_free(&text);
}

/* ---- Formats that are kept. ---- */

static void a_format_serves_many_dates(void **state)
{
    const stele_locale locale = locale_of("az");
    stele_report      *report = stele_report_new(NULL);
    stele_date_format *format;
    stele_buffer       text = { 0 };

    (void)state;
    assert_int_equal(stele_date_format_new(&format, &locale, STELE_DATE_LONG, report), STELE_OK);
    assert_int_equal(stele_date_format_add(format, &text, stele_str_of("1992-02-26"), report), STELE_OK);
    assert_int_equal(stele_date_format_add(format, &text, stele_str_of("1992-02-30"), report), STELE_INVALID);
    assert_int_equal(stele_date_format_add(format, &text, stele_str_of("1500-02-28"), report), STELE_OK);
    assert_text(&text, "26 fevral 199228 fevral 1500");
    assert_string_equal(stele_report_at(report, 0)->id, "date-malformed");
    stele_date_format_free(format);
    assert_int_equal(stele_date_format_new(&format, &locale, (stele_date_style)4, report), STELE_BAD_ARGUMENT);
    assert_null(format);
    stele_date_format_free(NULL);
    stele_report_free(report);
}

static void a_format_serves_many_numbers(void **state)
{
    const stele_locale   locale = locale_of("az");
    stele_report        *report = stele_report_new(NULL);
    stele_number_format *format;
    stele_buffer         text = { 0 };

    (void)state;
    assert_int_equal(stele_number_format_new(&format, &locale, STELE_NUMBER_DECIMAL, 1, report), STELE_OK);
    assert_int_equal(stele_number_format_add(format, &text, stele_str_of("1234.56;"), report), STELE_INVALID);
    assert_int_equal(stele_number_format_add(format, &text, stele_str_of("1234.56"), report), STELE_OK);
    assert_int_equal(stele_buffer_add(&text, " ", 1), STELE_OK);
    assert_int_equal(stele_number_format_add_double(format, &text, -0.25, report), STELE_OK);
    assert_text(&text, "1.234,6 -0,2");
    assert_string_equal(stele_report_at(report, 0)->id, "number-malformed");
    stele_number_format_free(format);
    assert_int_equal(stele_number_format_new(&format, &locale, STELE_NUMBER_PERCENT, -1, report), STELE_OK);
    assert_int_equal(stele_number_format_add(format, &text, stele_str_of("0.12500"), report), STELE_OK);
    assert_text(&text, "12,5%");
    stele_number_format_free(format);
    assert_int_equal(stele_number_format_new(&format, &locale, STELE_NUMBER_DECIMAL, 1000, report), STELE_BAD_ARGUMENT);
    assert_null(format);
    stele_number_format_free(NULL);
    stele_report_free(report);
}

enum { THREADS = 4, ROUNDS = 3000 };

static struct shared {
    stele_date_format   *date;
    stele_number_format *number;
} shared;

/* Numbers and dates that no other thread writes at the time. */
static bool write_round(stele_buffer *text, unsigned round)
{
    char date[TEXT_SIZE];

    stele_buffer_clear(text);
    snprintf(date, sizeof date, "%04u-%02u-%02u", 1 + round % 9999, 1 + round % 12, 1 + round % 28);
    return stele_date_format_add(shared.date, text, stele_str_of(date), NULL) == STELE_OK
           && stele_number_format_add_double(shared.number, text, round * 1234.5, NULL) == STELE_OK;
}

/* Each day and number comes out as it does from formats that nobody shares; a thread begins at its own one. */
static void *write_often(void *context)
{
    const stele_locale locale = locale_of("fa");
    stele_buffer       text = { 0 }, expected = { 0 };
    bool               same = true;

    for (int32_t i = 0; i < ROUNDS && same; i += stride()) {
        const unsigned round = *(const unsigned *)context * 997 + (unsigned)i;
        same = write_round(&text, round);
        if (same && i % 100 == 0) {
            char date[TEXT_SIZE];
            stele_buffer_clear(&expected);
            snprintf(date, sizeof date, "%04u-%02u-%02u", 1 + round % 9999, 1 + round % 12, 1 + round % 28);
            same = stele_locale_format_date(&expected, &locale, stele_str_of(date), STELE_DATE_FULL, NULL) == STELE_OK
                   && stele_locale_format_double(&expected, &locale, round * 1234.5, -1, STELE_NUMBER_DECIMAL, NULL)
                          == STELE_OK
                   && strcmp(text.data, expected.data) == 0;
        }
    }
    stele_buffer_free(&text);
    stele_buffer_free(&expected);
    return same ? context : NULL;
}

static void threads_share_formats(void **state)
{
    const stele_locale locale = locale_of("fa");
    pthread_t          threads[THREADS];
    unsigned           numbers_of[THREADS];

    (void)state;
    assert_int_equal(stele_date_format_new(&shared.date, &locale, STELE_DATE_FULL, NULL), STELE_OK);
    assert_int_equal(stele_number_format_new(&shared.number, &locale, STELE_NUMBER_DECIMAL, -1, NULL), STELE_OK);
    for (unsigned i = 0; i < THREADS; i++) {
        numbers_of[i] = i;
        assert_int_equal(pthread_create(&threads[i], NULL, write_often, &numbers_of[i]), 0);
    }
    for (size_t i = 0; i < THREADS; i++) {
        void *result;
        assert_int_equal(pthread_join(threads[i], &result), 0);
        assert_non_null(result);
    }
    stele_date_format_free(shared.date);
    stele_number_format_free(shared.number);
}

/* ---- Names. ---- */

struct name {
    const char *name, *tag, *in, *text;
};

static struct name names[] = {
    { "a language", "az", "en", "Azerbaijani" },
    { "a language in itself", "az", "az", "azərbaycan" },
    { "with a script", "az-Cyrl", "en", "Azerbaijani (Cyrillic)" },
    { "with a region", "ar-EG", "tr", "Arapça (Mısır)" },
    { "a script that has a name of its own", "zh-Hans", "en", "Simplified Chinese" },
    { "a region that has a name of its own", "pt-BR", "en", "Brazilian Portuguese" },
    { "a language that has no name", "xyz-AZ", "en", "xyz (Azerbaijan)" },
    { "in a language that ICU does not know", "az-AZ", "xyz", "az (AZ)" },
};

static void locale_is_named(void **state)
{
    const struct name *row = *state;
    const stele_locale locale = locale_of(row->tag), in = locale_of(row->in);
    stele_buffer       text = { 0 };

    assert_int_equal(stele_locale_name(&text, &locale, &in, NULL), STELE_OK);
    assert_text(&text, row->text);
}

static void names_are_those_of_icu(void **state)
{
    static const char *const in[] = { "en", "az", "tr", "ar", "zh" };

    (void)state;
    for (size_t j = 0; j < sizeof in / sizeof *in; j++) {
        UErrorCode           status = U_ZERO_ERROR;
        ULocaleDisplayNames *displayed = uldn_open(in[j], ULDN_DIALECT_NAMES, &status);
        const stele_locale   language = locale_of(in[j]);
        for (int32_t i = 0; i < uloc_countAvailable(); i += stride()) {
            const stele_locale locale = locale_of(uloc_getAvailable(i));
            stele_buffer       text = { 0 };
            UChar              wide[TEXT_SIZE];
            char               expected[TEXT_SIZE];
            assert_int_equal(stele_locale_name(&text, &locale, &language, NULL), STELE_OK);
            uldn_localeDisplayName(displayed, uloc_getAvailable(i), wide, TEXT_SIZE, &status);
            u_strToUTF8(expected, sizeof expected, NULL, wide, -1, &status);
            assert_icu(status, uloc_getAvailable(i));
            assert_text(&text, expected);
        }
        uldn_close(displayed);
    }
}

/* ---- All of it. ---- */

static void formats_survive_every_failed_allocation(void **state)
{
    const stele_locale locale = locale_of("az");
    const stele_str    date = stele_str_of("1992-02-26");
    char               digits[900];

    (void)state;
    memset(digits, '7', sizeof digits); /* More than the room on the stack. */
    for (int which = 0; which < 4; which++) {
        for (size_t n = 0;; n++) {
            struct test_heap heap = { .fail_at = n + 1 };
            stele_allocator  allocator = test_allocator(&heap);
            stele_report    *report = stele_report_new(&allocator);
            stele_buffer     text = { .allocator = &allocator };
            stele_status status = which == 0 ? stele_locale_format_date(&text, &locale, date, STELE_DATE_FULL, report)
                                  : which == 1
                                      ? stele_locale_format_number(&text, &locale, (stele_str){ digits, sizeof digits },
                                                                   STELE_NUMBER_DECIMAL, report)
                                  : which == 2 ? stele_locale_name(&text, &locale, &locale, report)
                                               : stele_locale_format_double(&text, &locale, 0.5, 999,
                                                                            STELE_NUMBER_PERCENT, report);

            assert_true(status == STELE_OK || (status == STELE_NO_MEMORY && text.length == 0));
            stele_buffer_free(&text);
            stele_report_free(report);
            assert_int_equal(heap.in_use, 0);
            if (heap.calls <= n) {
                assert_int_equal(status, STELE_OK);
                break;
            }
        }
    }
}

int main(void)
{
    use_built_module();
    ADD_ROWS(dates, date_is_written);
    ADD_TEST(dates_are_those_of_icu);
    ADD_TEST(every_day_is_one_behind_the_one_before);
    ADD_TEST(the_process_has_no_part_in_it);
    ADD_ROWS(numbers, number_is_written);
    ADD_ROWS(reals, real_is_written);
    ADD_TEST(numbers_are_those_of_icu);
    ADD_TEST(a_number_has_at_most_999_characters);
    ADD_TEST(a_format_serves_many_dates);
    ADD_TEST(a_format_serves_many_numbers);
    ADD_TEST(threads_share_formats);
    ADD_ROWS(names, locale_is_named);
    ADD_TEST(names_are_those_of_icu);
    ADD_TEST(formats_survive_every_failed_allocation);
    return _cmocka_run_group_tests("formats", tests, test_count, NULL, NULL);
}
