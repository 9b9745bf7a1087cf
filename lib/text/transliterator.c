/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Transliterators: the transforms are ICU's, what is here is who owns what, and that time stays in proportion: ICU moves
 * all that stands behind a letter when it changes that, and for some texts does worse (80 KB of accents took 46 seconds), so
 * it is given a line at a time, and of a long one a piece. */
#include <stele/transliterator.h>

#include "lib/base/base.h"
#include "lib/icu/icu.h"

struct stele_transliterator {
    const stele__icu_table *icu;
    stele_allocator         allocator;
    void                   *made;
};

enum { ID_MAX = 1000, PIECE_MAX = 1024 };

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

/* The length of the next piece: to the end of the line; where that is long, to a blank, or to any character at last. */
static size_t piece_length(stele_str text)
{
    const size_t most = text.length < PIECE_MAX ? text.length : PIECE_MAX;
    const char  *line_end = memchr(text.data, '\n', most), *blank;
    size_t       length = most;

    if (line_end)
        return (size_t)(line_end - text.data) + 1;
    if (most == text.length)
        return most;
    if ((blank = memrchr(text.data, ' ', most)))
        return (size_t)(blank - text.data) + 1;
    while (length > most - 3 && (text.data[length] & 0xc0) == 0x80)
        length--;
    return length;
}

stele_status stele_transliterate(const stele_transliterator *transliterator, stele_str text, stele_buffer *result,
                                 stele_report *report)
{
    stele__icu_call call = stele__icu_call_new(report);
    const size_t    length = result->length;
    stele_status    status = STELE_OK;

    while (text.length && status == STELE_OK) {
        const size_t piece = piece_length(text);
        status = transliterator->icu->transliterate(&call, transliterator->made, result, stele__slice(text, 0, piece));
        text = stele__slice(text, piece, text.length);
    }
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
