/* SPDX-License-Identifier: LGPL-2.1-or-later */
/**
 * Dates, numbers and names of languages, as a locale writes them.
 *
 *     stele_buffer text = { 0 };
 *     if (stele_locale_format_date(&text, &locale, stele_str_of("1992-02-26"), STELE_DATE_LONG, report) == STELE_OK)
 *         puts(text.data);                                          // az: 26 fevral 1992
 *     stele_buffer_free(&text);
 *
 * All comes from ICU (<stele/icu.h>) and is the same in every process with the same ICU: no time zone and no locale of the
 * process has a part in it. Where ICU is missing the answer is STELE_UNAVAILABLE and nothing is added, so that a caller can
 * show what it has instead; with NULL for the report, silently.
 *
 * The functions with a locale in their name make a formatter of ICU's each time, which takes most of their 15 to 30
 * microseconds; who writes many keeps a stele_date_format or a stele_number_format, and pays one or two.
 *
 * Threads: these formats are immutable; any number of threads may use them at once, each with its own buffer and report.
 */
#ifndef STELE_LOCALE_FORMAT_H
#define STELE_LOCALE_FORMAT_H

#include <stele/buffer.h>
#include <stele/locale.h>

STELE_BEGIN

/** How much of a date is written, as CLDR has it for each locale. */
typedef enum stele_date_style {
    STELE_DATE_FULL,   /**< en: Wednesday, February 26, 1992 */
    STELE_DATE_LONG,   /**< en: February 26, 1992 */
    STELE_DATE_MEDIUM, /**< en: Feb 26, 1992 */
    STELE_DATE_SHORT   /**< en: 2/26/92 */
} stele_date_style;

/**
 * Adds a date, as a locale writes it.
 *
 * @param text    Gets the date added, in UTF-8; as it was on failure.
 * @param locale  In its language, its digits and its calendar: Thai counts Buddhist years, Persian has its own months. An
 *                extension asks for another one: "th-u-ca-gregory", "ar-EG-u-nu-latn". Where ICU does not know the
 *                language, the result is that of its root locale.
 * @param date    "YYYY-MM-DD" (ISO 8601, from year 0001, in the Gregorian calendar also before 1582); borrowed for the call.
 * @param style   See there.
 * @return        STELE_OK; STELE_INVALID where `date` is no day, which the report is told; STELE_BAD_ARGUMENT for a style
 *                that there is not; STELE_UNAVAILABLE; STELE_NO_MEMORY; STELE_SYSTEM where ICU fails.
 * Since 0.1.
 */
STELE_API STELE_CHECK stele_status stele_locale_format_date(stele_buffer *text, const stele_locale *locale,
                                                            stele_str date, stele_date_style style,
                                                            stele_report *report);

/** How a locale writes dates in a style. */
typedef struct stele_date_format stele_date_format;

/**
 * Makes a format for many dates.
 *
 * @param format  Receives it, to be freed by stele_date_format_free(); NULL on failure.
 * @return        STELE_OK; STELE_BAD_ARGUMENT for a style that there is not; STELE_UNAVAILABLE; STELE_NO_MEMORY;
 *                STELE_SYSTEM where ICU fails.
 * Locale and style as in stele_locale_format_date(). Since 0.1.
 */
STELE_API STELE_CHECK stele_status stele_date_format_new(stele_date_format **format, const stele_locale *locale,
                                                         stele_date_style style, stele_report *report);

/** Adds a date to a text, as stele_locale_format_date() does. Since 0.1. */
STELE_API STELE_CHECK stele_status stele_date_format_add(const stele_date_format *format, stele_buffer *text,
                                                         stele_str date, stele_report *report);

/** Releases a format; no thread may use it any more. */
STELE_API void stele_date_format_free(stele_date_format *format);

/** How a number is written. */
typedef enum stele_number_style {
    STELE_NUMBER_DECIMAL, /**< en: 1,234.5; az: 1.234,5 */
    STELE_NUMBER_PERCENT  /**< The number is a share of 1: 0.25 gives 25% (en), %25 (tr) */
} stele_number_style;

/**
 * Adds a number, as a locale writes it: its digits, its marks, its groups.
 *
 * @param text    Gets the number added, in UTF-8; as it was on failure.
 * @param locale  An extension asks for other digits than the usual ones: "ar-EG-u-nu-latn".
 * @param number  ASCII digits with "-" or "+" before them and a "." in them: "-1234567.50". Nothing is rounded, and as many
 *                decimals are written as stand there; of a percentage, two fewer ("0.255" gives 25.5%). Borrowed for the call.
 * @return        STELE_OK; STELE_INVALID for anything else, which the report is told; STELE_LIMIT for more than 999
 *                characters; STELE_BAD_ARGUMENT for a style that there is not; STELE_UNAVAILABLE; STELE_NO_MEMORY;
 *                STELE_SYSTEM where ICU fails.
 * Since 0.1.
 */
STELE_API STELE_CHECK stele_status stele_locale_format_number(stele_buffer *text, const stele_locale *locale,
                                                              stele_str number, stele_number_style style,
                                                              stele_report *report);

/**
 * Adds a floating-point number, as a locale writes it.
 *
 * @param number    Infinities and NaN are written as CLDR has them.
 * @param decimals  How many are written, from 0 to 999, rounded half to even; negative for as many as tell the number from
 *                  all others of its type.
 * Otherwise as stele_locale_format_number(). Since 0.1.
 */
STELE_API STELE_CHECK stele_status stele_locale_format_double(stele_buffer *text, const stele_locale *locale,
                                                              double number, int decimals, stele_number_style style,
                                                              stele_report *report);

/** How a locale writes numbers in a style. */
typedef struct stele_number_format stele_number_format;

/**
 * Makes a format for many numbers.
 *
 * @param format    Receives it, to be freed by stele_number_format_free(); NULL on failure.
 * @param decimals  How many are written, from 0 to 999, rounded half to even; negative for all that matter: those of
 *                  "1.50" are one.
 * @return          STELE_OK; STELE_BAD_ARGUMENT for a style that there is not, or too many decimals; STELE_UNAVAILABLE;
 *                  STELE_NO_MEMORY; STELE_SYSTEM where ICU fails.
 * Locale and style as in stele_locale_format_number(). Since 0.1.
 */
STELE_API STELE_CHECK stele_status stele_number_format_new(stele_number_format **format, const stele_locale *locale,
                                                           stele_number_style style, int decimals,
                                                           stele_report *report);

/** Adds a number to a text; numbers are read as in stele_locale_format_number(). Since 0.1. */
STELE_API STELE_CHECK stele_status stele_number_format_add(const stele_number_format *format, stele_buffer *text,
                                                           stele_str number, stele_report *report);

/** Adds a floating-point number to a text; infinities and NaN are written as CLDR has them. Since 0.1. */
STELE_API STELE_CHECK stele_status stele_number_format_add_double(const stele_number_format *format, stele_buffer *text,
                                                                  double number, stele_report *report);

/** Releases a format; no thread may use it any more. */
STELE_API void stele_number_format_free(stele_number_format *format);

/**
 * Adds the name of a locale in a language: of "az-Cyrl" in "en", "Azerbaijani (Cyrillic)". The name in the locale's own
 * language needs no ICU: stele_locale_endonym().
 *
 * @param text    Gets the name added, in UTF-8, as it stands within a sentence; as it was on failure.
 * @param locale  Named. For parts that CLDR has no name for, their subtags stand.
 * @param in      In this language.
 * @return        STELE_OK; STELE_UNAVAILABLE; STELE_NO_MEMORY; STELE_SYSTEM where ICU fails.
 * Since 0.1.
 */
STELE_API STELE_CHECK stele_status stele_locale_name(stele_buffer *text, const stele_locale *locale,
                                                     const stele_locale *in, stele_report *report);

STELE_END

#endif
