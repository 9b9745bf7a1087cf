/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Boundaries in text. ICU reads UTF-8 as it is, so that offsets are bytes. An iterator keeps its place in itself, so each
 * call works on a copy of the one that was made; rules and dictionaries are shared by all of them. */
#include "lib/icu/module/module.h"

#include <unicode/ubrk.h>
#include <unicode/utext.h>

struct breaker {
    UBreakIterator *iterator;
    int             kind;
};

static const UBreakIteratorType types[] = { [STELE__ICU_GRAPHEMES] = UBRK_CHARACTER,
                                            [STELE__ICU_WORDS] = UBRK_WORD,
                                            [STELE__ICU_LINES] = UBRK_LINE,
                                            [STELE__ICU_SENTENCES] = UBRK_SENTENCE };

stele_status icu_breaker_open(stele__icu_call *call, void **made, const char *tag, int kind)
{
    const stele_allocator *allocator = call->allocator;
    UErrorCode             error = U_ZERO_ERROR;
    char                   name[ICU_NAME_SIZE];
    struct breaker        *breaker;
    stele_status           status = icu_locale(call, name, tag);

    if (status != STELE_OK)
        return status;
    if (!(breaker = allocator->allocate(allocator->context, sizeof *breaker)))
        return STELE_NO_MEMORY;
    breaker->kind = kind;
    breaker->iterator = ubrk_open(types[kind], name, NULL, 0, &error);
    if ((status = icu_status(call, error)) != STELE_OK)
        allocator->release(allocator->context, breaker, sizeof *breaker);
    else
        *made = breaker;
    return status;
}

void icu_breaker_close(const stele_allocator *allocator, void *made)
{
    struct breaker *breaker = made;

    ubrk_close(breaker->iterator);
    allocator->release(allocator->context, breaker, sizeof *breaker);
}

/* Marks all boundaries before the end of the text. What the iterator says of a boundary is about what stands before it. */
static void mark(UBreakIterator *iterator, int kind, unsigned char *marks, int32_t length)
{
    int32_t from = ubrk_first(iterator);

    if (length > 0)
        marks[0] = STELE__ICU_BOUNDARY;
    for (int32_t at = ubrk_next(iterator); at != UBRK_DONE; from = at, at = ubrk_next(iterator)) {
        const int32_t status = ubrk_getRuleStatus(iterator);
        if (at < length)
            marks[at] = STELE__ICU_BOUNDARY;
        if (kind == STELE__ICU_WORDS && status >= UBRK_WORD_NONE_LIMIT)
            marks[from] = STELE__ICU_WORD_BEGINS;
        else if (kind == STELE__ICU_LINES && status >= UBRK_LINE_HARD && status < UBRK_LINE_HARD_LIMIT && at < length)
            marks[at] = STELE__ICU_LINE_ENDS;
    }
}

stele_status icu_breaker_mark(stele__icu_call *call, const void *made, stele_str text, unsigned char *marks)
{
    const struct breaker *breaker = made;
    UErrorCode            error = U_ZERO_ERROR;
    UText                 source = UTEXT_INITIALIZER;
    UBreakIterator       *iterator = ubrk_clone(breaker->iterator, &error);

    utext_openUTF8(&source, text.data, (int64_t)text.length, &error);
    if (U_SUCCESS(error)) {
        ubrk_setUText(iterator, &source, &error);
        if (U_SUCCESS(error))
            mark(iterator, breaker->kind, marks, (int32_t)text.length);
    }
    utext_close(&source);
    ubrk_close(iterator);
    return icu_status(call, error);
}
