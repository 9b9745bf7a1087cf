/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The table, and what all that stands in it needs: text out of UTF-16, ICU's errors, names of locales. */
#include "lib/icu/module/module.h"

#include <string.h>

#include <unicode/uloc.h>
#include <unicode/ures.h>
#include <unicode/ustring.h>
#include <unicode/utf16.h>
#include <unicode/uversion.h>

__attribute__((visibility("default"))) extern const stele__icu_table stele__icu_module;

const stele__icu_table stele__icu_module = {
    .version = STELE__ICU_VERSION,
    .icu_version = U_ICU_VERSION,
    .name = icu_name,
    .date_open = icu_date_open,
    .date_close = icu_date_close,
    .date_add = icu_date_add,
    .number_open = icu_number_open,
    .number_close = icu_number_close,
    .number_add = icu_number_add,
    .collator_open = icu_collator_open,
    .collator_close = icu_collator_close,
    .collator_compare = icu_collator_compare,
    .collator_key = icu_collator_key,
    .breaker_open = icu_breaker_open,
    .breaker_close = icu_breaker_close,
    .breaker_mark = icu_breaker_mark,
    .transliterator_open = icu_transliterator_open,
    .transliterator_close = icu_transliterator_close,
    .transliterate = icu_transliterate,
};

stele_status icu_status(stele__icu_call *call, UErrorCode error)
{
    if (U_SUCCESS(error))
        return STELE_OK;
    if (error == U_MEMORY_ALLOCATION_ERROR)
        return STELE_NO_MEMORY;
    call->failure = u_errorName(error);
    /* Its data are in a library of their own, of which there is an empty one too. */
    if (error == U_MISSING_RESOURCE_ERROR || error == U_FILE_ACCESS_ERROR)
        return STELE_UNAVAILABLE;
    return error == U_ILLEGAL_ARGUMENT_ERROR ? STELE_BAD_ARGUMENT : STELE_SYSTEM;
}

void icu_string_init(icu_string *string)
{
    string->text = string->room;
    string->length = 0;
    string->capacity = ICU_ROOM;
}

static void release(stele__icu_call *call, UChar *text, int32_t capacity)
{
    call->allocator->release(call->allocator->context, text, (size_t)capacity * sizeof *text);
}

void icu_string_free(stele__icu_call *call, icu_string *string)
{
    if (string->text != string->room)
        release(call, string->text, string->capacity);
    icu_string_init(string);
}

stele_status icu_string_resize(stele__icu_call *call, icu_string *string, int32_t length)
{
    UChar *text;

    string->length = 0;
    if (length <= string->capacity)
        return STELE_OK;
    text = call->allocator->allocate(call->allocator->context, (size_t)length * sizeof *text);
    if (!text)
        return STELE_NO_MEMORY;
    icu_string_free(call, string);
    string->text = text;
    string->capacity = length;
    return STELE_OK;
}

bool icu_string_again(stele__icu_call *call, icu_string *string, UErrorCode *error, stele_status *status)
{
    const int32_t needed = string->length;

    if (*error == U_BUFFER_OVERFLOW_ERROR && needed > string->capacity) {
        *error = U_ZERO_ERROR;
        *status = icu_string_resize(call, string, needed);
        return *status == STELE_OK;
    }
    *status = icu_status(call, *error);
    return false;
}

stele_status icu_put(stele__icu_call *call, stele_buffer *out, const icu_string *string)
{
    enum { STEP = 300, BYTES_A_UNIT = 3 };
    char         bytes[STEP * BYTES_A_UNIT];
    stele_status status = STELE_OK;

    for (int32_t at = 0; at < string->length && status == STELE_OK;) {
        UErrorCode error = U_ZERO_ERROR;
        int32_t    count = string->length - at < STEP ? string->length - at : STEP, length;

        if (count == STEP && U16_IS_LEAD(string->text[at + count - 1]))
            count--;
        u_strToUTF8WithSub(bytes, sizeof bytes, &length, string->text + at, count, 0xfffd, NULL, &error);
        status = icu_status(call, error);
        if (status == STELE_OK)
            status = call->add(out, bytes, (size_t)length);
        at += count;
    }
    return status;
}

/* UTF-16 has at most as many units as UTF-8 has bytes, so that mostly one round does. */
stele_status icu_widen(stele__icu_call *call, icu_string *string, stele_str text)
{
    UErrorCode   error = U_ZERO_ERROR;
    stele_status status;

    do {
        u_strFromUTF8WithSub(string->text, string->capacity, &string->length, text.data ? text.data : "",
                             (int32_t)text.length, 0xfffd, NULL, &error);
    } while (icu_string_again(call, string, &error, &status));
    return status;
}

stele_status icu_tag(stele__icu_call *call, char name[ICU_NAME_SIZE], const char *tag)
{
    UErrorCode error = U_ZERO_ERROR;

    uloc_forLanguageTag(tag[0] ? tag : "und", name, ICU_NAME_SIZE, NULL, &error);
    if (error == U_STRING_NOT_TERMINATED_WARNING)
        error = U_BUFFER_OVERFLOW_ERROR;
    return icu_status(call, error);
}

/* Where the extensions of a tag begin: "-u-…", "-x-…". */
static const char *extensions(const char *tag)
{
    for (const char *at = strchr(tag, '-'); at; at = strchr(at + 1, '-')) {
        if (at[1] && at[2] == '-')
            return at;
    }
    return "";
}

stele_status icu_locale(stele__icu_call *call, char name[ICU_NAME_SIZE], const char *tag)
{
    UErrorCode       error = U_ZERO_ERROR;
    char             root[ICU_NAME_SIZE] = "und";
    UResourceBundle *data;
    const char      *kept = extensions(tag);
    stele_status     status = icu_tag(call, name, tag);

    if (status != STELE_OK)
        return status;
    data = ures_open(NULL, name, &error);
    ures_close(data);
    if (U_FAILURE(error) || (error != U_USING_DEFAULT_WARNING && name[0]))
        return icu_status(call, error);
    if (strlen(kept) < sizeof root - strlen(root))
        strcat(root, kept);
    return icu_tag(call, name, root);
}
