/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Dates. A day has no time zone: it is formatted as the noon of that day in UTC, so that neither the process's zone nor a
 * leap of any calendar can move it. */
#include "lib/icu/module/module.h"

#include <float.h>

#include <unicode/ucal.h>
#include <unicode/udat.h>

static const UChar utc[] = { 'U', 'T', 'C' };

/* ISO 8601 counts by the Gregorian calendar before 1582 too, ICU only when it is told so. Other calendars refuse, rightly. */
static void make_proleptic(UDateFormat *format)
{
    UErrorCode error = U_ZERO_ERROR;
    UCalendar *calendar = ucal_clone(udat_getCalendar(format), &error);

    ucal_setGregorianChange(calendar, -DBL_MAX, &error);
    if (U_SUCCESS(error))
        udat_setCalendar(format, calendar);
    ucal_close(calendar);
}

static UDateFormatStyle style_of(int style)
{
    static const UDateFormatStyle styles[] = { UDAT_FULL, UDAT_LONG, UDAT_MEDIUM, UDAT_SHORT };
    return styles[style];
}

stele_status icu_date_open(stele__icu_call *call, void **made, const char *tag, int style)
{
    UErrorCode   error = U_ZERO_ERROR;
    char         name[ICU_NAME_SIZE];
    stele_status status = icu_locale(call, name, tag);

    if (status != STELE_OK)
        return status;
    *made = udat_open(UDAT_NONE, style_of(style), name, utc, 3, NULL, 0, &error);
    if (U_SUCCESS(error))
        make_proleptic(*made);
    return icu_status(call, error);
}

void icu_date_close(void *format)
{
    udat_close(format);
}

/* The format has a calendar, but works on a copy of it, so that threads do not meet there. */
stele_status icu_date_add(stele__icu_call *call, const void *format, stele_buffer *out, int32_t day)
{
    const UDate  noon = ((double)day + 0.5) * U_MILLIS_PER_DAY;
    UErrorCode   error = U_ZERO_ERROR;
    icu_string   text;
    stele_status status;

    icu_string_init(&text);
    do {
        text.length = udat_format(format, noon, text.text, text.capacity, NULL, &error);
    } while (icu_string_again(call, &text, &error, &status));
    if (status == STELE_OK)
        status = icu_put(call, out, &text);
    icu_string_free(call, &text);
    return status;
}
