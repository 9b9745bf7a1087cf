/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Names of locales in a language. */
#include "lib/icu/module/module.h"

#include <unicode/uldnames.h>

stele_status icu_name(stele__icu_call *call, stele_buffer *out, const char *tag, const char *in)
{
    UErrorCode           error = U_ZERO_ERROR;
    UDisplayContext      contexts[] = { UDISPCTX_DIALECT_NAMES };
    char                 name[ICU_NAME_SIZE], language[ICU_NAME_SIZE];
    ULocaleDisplayNames *names;
    icu_string           text;
    stele_status         status = icu_tag(call, name, tag);

    if (status == STELE_OK)
        status = icu_locale(call, language, in);
    if (status != STELE_OK)
        return status;
    names = uldn_openForContext(language, contexts, 1, &error);
    icu_string_init(&text);
    do {
        text.length = uldn_localeDisplayName(names, name, text.text, text.capacity, &error);
    } while (icu_string_again(call, &text, &error, &status));
    if (status == STELE_OK)
        status = icu_put(call, out, &text);
    icu_string_free(call, &text);
    uldn_close(names);
    return status;
}
