/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Collation. A collator of ICU's may be used by many threads at once as long as nothing of it is changed. */
#include "lib/icu/module/module.h"

#include <unicode/ucol.h>

stele_status icu_collator_open(stele__icu_call *call, void **made, const char *tag)
{
    UErrorCode   error = U_ZERO_ERROR;
    char         name[ICU_NAME_SIZE];
    stele_status status = icu_locale(call, name, tag);

    if (status != STELE_OK)
        return status;
    *made = ucol_open(name, &error);
    return icu_status(call, error);
}

void icu_collator_close(void *collator)
{
    ucol_close(collator);
}

stele_status icu_collator_compare(stele__icu_call *call, const void *collator, stele_str a, stele_str b, int *order)
{
    UErrorCode error = U_ZERO_ERROR;

    *order = ucol_strcollUTF8(collator, a.data ? a.data : "", (int32_t)a.length, b.data ? b.data : "",
                              (int32_t)b.length, &error);
    return icu_status(call, error);
}

stele_status icu_collator_key(stele__icu_call *call, const void *collator, stele_buffer *out, stele_str text)
{
    enum { ROOM = 512 };
    const stele_allocator *allocator = call->allocator;
    uint8_t                room[ROOM], *key = room;
    icu_string             wide;
    int32_t                length, capacity = ROOM;
    stele_status           status;

    icu_string_init(&wide);
    if ((status = icu_widen(call, &wide, text)) == STELE_OK) {
        length = ucol_getSortKey(collator, wide.text, wide.length, key, capacity);
        if (length > capacity) {
            capacity = length;
            key = allocator->allocate(allocator->context, (size_t)capacity);
            if (key)
                length = ucol_getSortKey(collator, wide.text, wide.length, key, capacity);
        }
        /* The NUL behind the key is the buffer's affair. No key at all is how ICU says that there is no memory. */
        status = key && length > 0 ? call->add(out, (const char *)key, (size_t)length - 1) : STELE_NO_MEMORY;
    }
    if (key && key != room)
        allocator->release(allocator->context, key, (size_t)capacity);
    icu_string_free(call, &wide);
    return status;
}
