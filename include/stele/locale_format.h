/* SPDX-License-Identifier: LGPL-2.1-or-later */
/**
 * Dates as a locale writes them.
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
 * Threads: any number at once, each with its own buffer and report.
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
 * Makes a formatter of ICU's each time. Since 0.1.
 */
STELE_API STELE_CHECK stele_status stele_locale_format_date(stele_buffer *text, const stele_locale *locale,
                                                            stele_str date, stele_date_style style,
                                                            stele_report *report);

STELE_END

#endif
