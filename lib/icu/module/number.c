/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Numbers. ICU takes the way a number is written as a skeleton of words ("percent scale/100 .00"), made here of the style
 * and of how many decimals there are. */
#include "lib/icu/module/module.h"

#include <unicode/unumberformatter.h>

enum { SKELETON_SIZE = 64 + STELE__ICU_DECIMALS_MAX };

static int32_t add_words(UChar *skeleton, int32_t length, const char *words)
{
    while (*words)
        skeleton[length++] = (UChar)*words++;
    return length;
}

/* As many decimals as are asked for; all that matter where `decimals` is negative. */
static int32_t make_skeleton(UChar skeleton[SKELETON_SIZE], int style, int decimals)
{
    int32_t length = style == STELE__ICU_PERCENT ? add_words(skeleton, 0, "percent scale/100 ") : 0;

    if (decimals < 0)
        return add_words(skeleton, length, "precision-unlimited");
    if (decimals == 0)
        return add_words(skeleton, length, "precision-integer");
    skeleton[length++] = '.';
    for (int i = 0; i < decimals; i++)
        skeleton[length++] = '0';
    return length;
}

static stele_status put_result(stele__icu_call *call, stele_buffer *out, const UFormattedNumber *result)
{
    UErrorCode   error = U_ZERO_ERROR;
    icu_string   text;
    stele_status status;

    icu_string_init(&text);
    do {
        text.length = unumf_resultToString(result, text.text, text.capacity, &error);
    } while (icu_string_again(call, &text, &error, &status));
    if (status == STELE_OK)
        status = icu_put(call, out, &text);
    icu_string_free(call, &text);
    return status;
}

stele_status icu_number_open(stele__icu_call *call, void **made, const char *tag, int style, int decimals)
{
    UErrorCode   error = U_ZERO_ERROR;
    char         name[ICU_NAME_SIZE];
    UChar        skeleton[SKELETON_SIZE];
    stele_status status = icu_locale(call, name, tag);

    if (status != STELE_OK)
        return status;
    *made = unumf_openForSkeletonAndLocale(skeleton, make_skeleton(skeleton, style, decimals), name, &error);
    return icu_status(call, error);
}

void icu_number_close(void *format)
{
    unumf_close(format);
}

stele_status icu_number_add(stele__icu_call *call, const void *format, stele_buffer *out,
                            const stele__icu_number *number)
{
    UErrorCode        error = U_ZERO_ERROR;
    UFormattedNumber *result = unumf_openResult(&error);
    stele_status      status;

    if (number->digits)
        unumf_formatDecimal(format, number->digits, number->length, result, &error);
    else
        unumf_formatDouble(format, number->value, result, &error);
    status = icu_status(call, error);
    if (status == STELE_OK)
        status = put_result(call, out, result);
    unumf_closeResult(result);
    return status;
}
