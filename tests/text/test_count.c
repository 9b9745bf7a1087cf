/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Words and characters of texts. What is ASCII is counted by rules of our own, so libunistring is asked for the same. */
#include "tests/support.h"

#include <unictype.h>
#include <uniwbrk.h>

#include <stele/text.h>

static const struct row {
    const char *name, *text;
    size_t      words, characters;
} rows[] = {
    { "nothing has no words", "", 0, 0 },
    { "blanks and marks are no words", " - \t... \n", 0, 9 },
    { "words are set apart by blanks", "It stands on the hill.", 5, 22 },
    { "an apostrophe stays in its word", "won't 'tis", 2, 10 },
    { "a decimal number is one word", "3.14 1,000 a.b", 3, 14 },
    { "a hyphen parts words", "well-known 1992-ci", 4, 18 },
    { "an underscore joins, alone it is none", "a_b _ __c", 2, 9 },
    { "letters with marks",
      "Dağlıq Qarabağ\xe2\x80\x99"
      "ın",
      2, 17 },
    { "Arabic", "\xd8\xae\xd9\x88\xd8\xac\xd8\xa7\xd9\x84\xd9\x8a 1992", 2, 11 },
    { "each Han character counts", "\xe5\xba\x83\xe5\xb3\xb6\xe5\xb8\x82", 3, 3 },
    { "a run of Thai is one word",
      "\xe0\xb8\xaa\xe0\xb8\xa7\xe0\xb8\xb1\xe0\xb8\xaa\xe0\xb8\x94\xe0\xb8\xb5 \xe0\xb8\xaa\xe0\xb8\xa7", 2, 9 },
    { "bytes that are no UTF-8 are no words", "\xff\xfe a", 1, 4 },
};

static void text_is_counted(void **state)
{
    const struct row       *row = *state;
    const stele_text_counts counts = stele_text_count(stele_str_of(row->text));

    assert_int_equal(counts.words, row->words);
    assert_int_equal(counts.characters, row->characters);
}

/* What libunistring finds in ASCII. */
static size_t count_by_peer(const char *text, size_t length)
{
    char   marks[32];
    size_t words = 0;
    bool   has_letter = false;

    u8_wordbreaks((const uint8_t *)text, length, marks);
    for (size_t at = 0; at < length; at++) {
        if (marks[at])
            words += has_letter, has_letter = false;
        has_letter |= uc_is_alnum((unsigned char)text[at]);
    }
    return words + has_letter;
}

static void ascii_is_counted_as_by_libunistring(void **state)
{
    static const char letters[] = "aB1_.,;:'-/ \"";
    unsigned          seed = 1;

    (void)state;
    for (int round = 0; round < 200000; round++) {
        char   text[32];
        size_t length = (size_t)round % sizeof text;
        for (size_t i = 0; i < length; i++) {
            seed = seed * 1664525 + 1013904223;
            text[i] = letters[(seed >> 16) % (sizeof letters - 1)];
        }
        assert_int_equal(stele_text_count((stele_str){ text, length }).words, count_by_peer(text, length));
    }
}

/* A text without a blank is cut into blocks; no word is counted twice or lost at an edge. */
static void long_runs_are_counted_whole(void **state)
{
    enum { WORDS = 5000 };
    char  *text = malloc(WORDS * 8 + 1), *end = text;
    size_t characters = 0;

    (void)state;
    assert_non_null(text);
    for (size_t i = 0; i < WORDS; i++) {
        const char *word = i % 3 ? "\xc9\x99l\xc4\xb1-" : "a\xc3\xa9z\xe2\x80\x94";
        end = stpcpy(end, word);
        characters += 4;
    }
    assert_int_equal(stele_text_count((stele_str){ text, (size_t)(end - text) }).words, WORDS);
    assert_int_equal(stele_text_count((stele_str){ text, (size_t)(end - text) }).characters, characters);
    free(text);
}

static void columns_are_those_of_a_terminal(void **state)
{
    (void)state;
    assert_int_equal(stele_text_columns(stele_str_of("\xe5\xba\x83"
                                                     "a\xcc\x81")),
                     3);
    assert_int_equal(stele_text_columns(stele_str_of("")), 0);
}

#define ROWS(rows) (sizeof rows / sizeof *rows)

int main(void)
{
    const struct CMUnitTest plain[] = {
        cmocka_unit_test(ascii_is_counted_as_by_libunistring),
        cmocka_unit_test(long_runs_are_counted_whole),
        cmocka_unit_test(columns_are_those_of_a_terminal),
    };
    struct CMUnitTest tests[ROWS(plain) + ROWS(rows)];

    memcpy(tests, plain, sizeof plain);
    for (size_t i = 0; i < ROWS(rows); i++)
        tests[ROWS(plain) + i] = (struct CMUnitTest){ rows[i].name, text_is_counted, NULL, NULL, (void *)&rows[i] };
    return cmocka_run_group_tests_name("count", tests, NULL, NULL);
}
