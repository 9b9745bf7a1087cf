/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* In which words two texts differ. */
#include "tests/support.h"

#include <stele/text.h>

/* What is handed out, as "same[-removed-]{+added+}". */
static stele_status note(void *context, stele_text_change change, stele_str text)
{
    static const char *const marks[][2] = { { "", "" }, { "[-", "-]" }, { "{+", "+}" } };
    char                    *noted = context, *end = noted + strlen(noted);

    assert_true(text.length > 0);
    snprintf(end, 4096 - (size_t)(end - noted), "%s%.*s%s", marks[change][0], STELE_STR_ARGS(text), marks[change][1]);
    return STELE_OK;
}

static const struct row {
    const char *name, *before, *after, *expected;
} rows[] = {
    { "nothing and nothing", "", "", "" },
    { "the same is one part", "one two", "one two", "one two" },
    { "a word that is another", "It stands on a hill.", "It stands on the hill.", "It stands on [-a -]{+the +}hill." },
    { "a word more at the end", "one two", "one two three", "one two {+three+}" },
    { "a word less at the start", "one two", "two", "[-one -]two" },
    { "two changes", "a b c d e", "a x c y e", "a [-b -]{+x +}c [-d -]{+y +}e" },
    { "a word that moved", "a b c", "b c a", "[-a -]b c {+a+}" },
    { "blanks are no difference", "one  two\nthree", "one two three", "one two three" },
    { "all is another", "a b", "c d", "[-a b-]{+c d+}" },
    { "a repeated word", "the the end", "the end", "the [-the -]end" },
    { "from nothing", "", "new", "{+new+}" },
    { "each Han character is a word", "\xe5\xba\x83\xe5\xb3\xb6", "\xe5\xba\x83\xe5\xb8\x82",
      "\xe5\xba\x83[-\xe5\xb3\xb6-]{+\xe5\xb8\x82+}" },
};

static void texts_are_compared(void **state)
{
    const struct row *row = *state;
    char              noted[4096] = "";

    assert_int_equal(stele_text_compare(stele_str_of(row->before), stele_str_of(row->after), note, noted, NULL),
                     STELE_OK);
    assert_string_equal(noted, row->expected);
}

struct sides {
    char before[4096], after[4096];
};

static stele_status split(void *context, stele_text_change change, stele_str text)
{
    struct sides *sides = context;

    if (change != STELE_TEXT_ADDED)
        strncat(sides->before, text.data, text.length);
    if (change != STELE_TEXT_REMOVED)
        strncat(sides->after, text.data, text.length);
    return STELE_OK;
}

/* Whatever is found to differ, both texts can be put together again. */
static void nothing_is_lost_of_random_texts(void **state)
{
    unsigned seed = 7;

    (void)state;
    for (int round = 0; round < 3000; round++) {
        char         texts[2][256] = { "", "" };
        struct sides sides = { "", "" };
        for (int side = 0; side < 2; side++) {
            for (int words = 0; words < round % 40; words++) {
                seed = seed * 1664525 + 1013904223;
                strcat(texts[side], (const char *[]){ "a ", "b ", "c ", "dd ", "e-f " }[(seed >> 16) % 5]);
            }
        }
        assert_int_equal(stele_text_compare(stele_str_of(texts[0]), stele_str_of(texts[1]), split, &sides, NULL),
                         STELE_OK);
        assert_string_equal(sides.before, texts[0]);
        assert_string_equal(sides.after, texts[1]);
    }
}

static stele_status count(void *context, stele_text_change change, stele_str text)
{
    (void)change;
    (void)text;
    ++*(size_t *)context;
    return STELE_OK;
}

/* Two texts of 100,000 words without a common one would take ten thousand million steps. */
static void long_texts_are_one_change(void **state)
{
    enum { WORDS = 100000 };
    char  *before = malloc(2 * WORDS + 1), *after = malloc(2 * WORDS + 1);
    size_t parts = 0;

    (void)state;
    assert_true(before && after);
    for (size_t i = 0; i < WORDS; i++) {
        memcpy(before + 2 * i, "a ", 3);
        memcpy(after + 2 * i, "b ", 3);
    }
    assert_int_equal(stele_text_compare(stele_str_of(before), stele_str_of(after), count, &parts, NULL), STELE_OK);
    assert_int_equal(parts, 2);
    free(before);
    free(after);
}

static stele_status refuse(void *context, stele_text_change change, stele_str text)
{
    (void)context;
    (void)change;
    (void)text;
    return STELE_SYSTEM;
}

static void failures_are_handed_on(void **state)
{
    (void)state;
    assert_int_equal(stele_text_compare(stele_str_of("a b"), stele_str_of("a c"), refuse, NULL, NULL), STELE_SYSTEM);
    for (size_t n = 0; n < 12; n++) {
        struct test_heap      heap = { .fail_at = n + 1 };
        const stele_allocator allocator = test_allocator(&heap);
        stele_report         *report = stele_report_new(&allocator);
        char                  noted[4096] = "";
        if (report) {
            const stele_status status = stele_text_compare(stele_str_of("a b c"), stele_str_of("a d e"), note, noted,
                                                           report);
            assert_true(status == STELE_OK || status == STELE_NO_MEMORY);
            stele_report_free(report);
        }
        assert_int_equal(heap.in_use, 0);
        if (heap.calls <= n)
            return;
    }
    fail_msg("a comparison takes more blocks than that");
}

#define ROWS(rows) (sizeof rows / sizeof *rows)

int main(void)
{
    const struct CMUnitTest plain[] = {
        cmocka_unit_test(nothing_is_lost_of_random_texts),
        cmocka_unit_test(long_texts_are_one_change),
        cmocka_unit_test(failures_are_handed_on),
    };
    struct CMUnitTest tests[ROWS(plain) + ROWS(rows)];

    memcpy(tests, plain, sizeof plain);
    for (size_t i = 0; i < ROWS(rows); i++)
        tests[ROWS(plain) + i] = (struct CMUnitTest){ rows[i].name, texts_are_compared, NULL, NULL, (void *)&rows[i] };
    return cmocka_run_group_tests_name("compare", tests, NULL, NULL);
}
