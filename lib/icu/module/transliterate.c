/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Transliteration. ICU works in one piece of memory, which is filled anew where it was too small. */
#include "lib/icu/module/module.h"

#include <unicode/utrans.h>

stele_status icu_transliterator_open(stele__icu_call *call, void **made, stele_str id)
{
    UErrorCode   error = U_ZERO_ERROR;
    UParseError  place;
    icu_string   wide;
    stele_status status;

    icu_string_init(&wide);
    if ((status = icu_widen(call, &wide, id)) == STELE_OK) {
        *made = utrans_openU(wide.text, wide.length, UTRANS_FORWARD, NULL, 0, &place, &error);
        status = error == U_INVALID_ID ? STELE_NOT_FOUND : icu_status(call, error);
    }
    icu_string_free(call, &wide);
    return status;
}

void icu_transliterator_close(void *transliterator)
{
    utrans_close(transliterator);
}

stele_status icu_transliterate(stele__icu_call *call, const void *transliterator, stele_buffer *out, stele_str text)
{
    UErrorCode   error = U_ZERO_ERROR;
    icu_string   wide;
    stele_status status;

    icu_string_init(&wide);
    do {
        int32_t limit;
        if ((status = icu_widen(call, &wide, text)) != STELE_OK)
            break;
        limit = wide.length;
        utrans_transUChars(transliterator, wide.text, &wide.length, wide.capacity, 0, &limit, &error);
    } while (icu_string_again(call, &wide, &error, &status));
    if (status == STELE_OK)
        status = icu_put(call, out, &wide);
    icu_string_free(call, &wide);
    return status;
}
