/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Breakers: the boundaries are ICU's, what is here is who owns what. */
#include <stele/breaker.h>

#include <assert.h>

#include "lib/base/base.h"
#include "lib/icu/icu.h"

static_assert((int)STELE_BREAK_GRAPHEMES == STELE__ICU_GRAPHEMES && (int)STELE_BREAK_WORDS == STELE__ICU_WORDS
                  && (int)STELE_BREAK_LINES == STELE__ICU_LINES && (int)STELE_BREAK_SENTENCES == STELE__ICU_SENTENCES
                  && (int)STELE_BREAK_HERE == STELE__ICU_BOUNDARY && (int)STELE_BREAK_WORD == STELE__ICU_WORD_BEGINS
                  && (int)STELE_BREAK_MANDATORY == STELE__ICU_LINE_ENDS,
              "the table has the public numbers");

struct stele_breaker {
    const stele__icu_table *icu;
    stele_allocator         allocator;
    void                   *made;
};

stele_status stele_breaker_new(stele_breaker **breaker, const stele_locale *locale, stele_break_kind kind,
                               stele_report *report)
{
    const stele__icu_table *icu;
    stele__icu_call         call = stele__icu_call_new(report);
    stele_breaker          *made;
    stele_status            status;

    *breaker = NULL;
    if ((unsigned)kind > STELE_BREAK_SENTENCES)
        return STELE_BAD_ARGUMENT;
    if (!(icu = stele__icu_table_open(report)))
        return STELE_UNAVAILABLE;
    if (!(made = stele__allocate_zeroed(call.allocator, sizeof *made)))
        return STELE_NO_MEMORY;
    made->icu = icu;
    made->allocator = *call.allocator;
    if ((status = icu->breaker_open(&call, &made->made, locale->tag, (int)kind)) == STELE_OK)
        *breaker = made;
    else
        stele_breaker_free(made);
    return stele__icu_tell(report, &call, status);
}

stele_status stele_breaker_mark(const stele_breaker *breaker, stele_str text, unsigned char *marks,
                                stele_report *report)
{
    stele__icu_call call = stele__icu_call_new(report);

    if (text.length > INT32_MAX)
        return STELE_LIMIT;
    if (text.length == 0)
        return STELE_OK;
    memset(marks, STELE_BREAK_NONE, text.length);
    return stele__icu_tell(report, &call, breaker->icu->breaker_mark(&call, breaker->made, text, marks));
}

void stele_breaker_free(stele_breaker *breaker)
{
    stele_allocator allocator;

    if (!breaker)
        return;
    allocator = breaker->allocator;
    if (breaker->made)
        breaker->icu->breaker_close(&allocator, breaker->made);
    stele__release(&allocator, breaker, sizeof *breaker);
}
