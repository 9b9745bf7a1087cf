/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Transliterators: the transforms are ICU's, what is here is who owns what. */
#include <stele/transliterator.h>

#include "lib/base/base.h"
#include "lib/icu/icu.h"

struct stele_transliterator {
    const stele__icu_table *icu;
    stele_allocator         allocator;
    void                   *made;
};

/* So that no transform's result, in UTF-16, comes near the numbers that ICU counts with. */
enum { ID_MAX = 1000, TEXT_MAX = 256 << 20 };

stele_status stele_transliterator_new(stele_transliterator **transliterator, stele_str id, stele_report *report)
{
    const stele__icu_table *icu;
    stele__icu_call         call = stele__icu_call_new(report);
    stele_transliterator   *made;
    stele_status            status;

    *transliterator = NULL;
    if (id.length > ID_MAX)
        return STELE_LIMIT;
    if (!(icu = stele__icu_table_open(report)))
        return STELE_UNAVAILABLE;
    if (!(made = stele__allocate_zeroed(call.allocator, sizeof *made)))
        return STELE_NO_MEMORY;
    made->icu = icu;
    made->allocator = *call.allocator;
    if ((status = icu->transliterator_open(&call, &made->made, id)) == STELE_OK)
        *transliterator = made;
    else
        stele_transliterator_free(made);
    if (status == STELE_NOT_FOUND)
        stele__tell(report, STELE__ICU_NO_TRANSLITERATION, (stele__place){ 0 }, &(stele__args){ { id } });
    return stele__icu_tell(report, &call, status);
}

stele_status stele_transliterate(const stele_transliterator *transliterator, stele_str text, stele_buffer *result,
                                 stele_report *report)
{
    stele__icu_call call = stele__icu_call_new(report);
    const size_t    length = result->length;
    stele_status    status;

    if (text.length > TEXT_MAX)
        return STELE_LIMIT;
    status = transliterator->icu->transliterate(&call, transliterator->made, result, text);
    if (status != STELE_OK)
        stele__buffer_cut(result, length);
    return stele__icu_tell(report, &call, status);
}

void stele_transliterator_free(stele_transliterator *transliterator)
{
    stele_allocator allocator;

    if (!transliterator)
        return;
    allocator = transliterator->allocator;
    if (transliterator->made)
        transliterator->icu->transliterator_close(transliterator->made);
    stele__release(&allocator, transliterator, sizeof *transliterator);
}
