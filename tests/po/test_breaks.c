/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Breaks of lines: what is found without libunistring is what it finds, for random texts of words, marks, blanks and
 * whatever else has rules of its own, in lines of all widths. */
#include "tests/po/support.h"

#include <unilbrk.h>

#include "lib/po/breaks.h"

enum { TEXT_MAX = 400, ROOM = TEXT_MAX + 8 };

/* Pieces of texts. In the first ones are all bytes that words of a simple text have; the others need all rules. */
static const char *const pieces[] = { " ", " ",    " ",  "a", "Zebra", "9",    "word", "жук",      "Жёлтый",
                                      "é", "ƒ",    "αβ", ".", ",",     "... ", ": ",   "; ",       "ÿ",
                                      "ɿ", "\\n",  "-",  "(", ")",     "%s",   "\\\"", "/",        "!",
                                      "?", "見る", "。", "×", "«",     "»",    "—",    "\xc2\xa0", "עברית",
                                      "ˈ", "́",     "ұ",  "$", "_",     "\t" };
enum { PIECES = sizeof pieces / sizeof *pieces, SIMPLE = 20 };

/* Puts a text together; `choice` is how many pieces there are to choose from. */
static size_t make_text(char *text, size_t choice, uint64_t *seed)
{
    size_t length = 0;

    for (uint64_t left = test_random(seed) % 60; left > 0; left--) {
        const char  *piece = pieces[(test_random(seed) >> 8) % choice];
        const size_t size = strlen(piece);
        if (length + size > TEXT_MAX)
            break;
        memcpy(text + length, piece, size);
        length += size;
    }
    return length;
}

/* Marks one byte in `often` as a place without a break, none for 0, and the newline at the end as the layout does. */
static void forbid(char *forbidden, const char *text, size_t length, unsigned often, uint64_t *seed)
{
    for (size_t at = 0; at < length; at++)
        forbidden[at] = often && (test_random(seed) >> 8) % often == 0 ? UC_BREAK_PROHIBITED : UC_BREAK_UNDEFINED;
    if (length >= 2 && memcmp(text + length - 2, "\\n", 2) == 0)
        forbidden[length - 2] = forbidden[length - 1] = UC_BREAK_PROHIBITED;
}

static void assert_broken_alike(const po_lines *lines, const char *text, size_t length, const char *forbidden)
{
    char breaks[ROOM], expected[ROOM];
    bool any = false, found = stele__po_find_breaks(lines, (stele_str){ text, length }, forbidden, breaks);

    u8_width_linebreaks((const uint8_t *)text, length, lines->width, lines->start, 0, forbidden, lines->charset,
                        expected);
    for (size_t at = 0; at < length; at++) {
        const bool is_break = expected[at] == UC_BREAK_POSSIBLE;
        any |= is_break;
        if ((breaks[at] == UC_BREAK_POSSIBLE) != is_break) {
            print_error("# byte %zu of '%.*s' in %d from %d\n", at, (int)length, text, lines->width, lines->start);
            fail();
        }
    }
    assert_int_equal(found, any);
}

static void texts_are_broken_as_libunistring_breaks_them(void **state)
{
    uint64_t seed = 11;

    (void)state;
    for (unsigned round = 0; round < 60000; round++) {
        char           text[TEXT_MAX], forbidden[TEXT_MAX];
        const size_t   length = make_text(text, round % 4 ? SIMPLE : PIECES, &seed);
        const po_lines lines = { (int)(test_random(&seed) % 90), (int)(test_random(&seed) % 20),
                                 round % 16 == 0 ? "EUC-JP" : "UTF-8" };
        forbid(forbidden, text, length, round % 3 ? 0 : 10, &seed);
        assert_broken_alike(&lines, text, length, forbidden);
    }
}

/* Adds any character of the first plane, as UTF-8. */
static size_t add_character(char *text, uint64_t *seed)
{
    uint32_t c;

    do
        c = ' ' + (uint32_t)(test_random(seed) >> 8) % 0xffe0;
    while (c >= 0xd800 && c < 0xe000);
    if (c < 0x80) {
        text[0] = (char)c;
        return 1;
    }
    if (c < 0x800) {
        text[0] = (char)(0xc0 | c >> 6);
        text[1] = (char)(0x80 | (c & 63));
        return 2;
    }
    text[0] = (char)(0xe0 | c >> 12);
    text[1] = (char)(0x80 | (c >> 6 & 63));
    text[2] = (char)(0x80 | (c & 63));
    return 3;
}

/* One character of any kind among pieces, so that the tables have to know it. */
static void any_character_is_broken_as_libunistring_breaks_it(void **state)
{
    uint64_t seed = 12;

    (void)state;
    for (unsigned round = 0; round < 100000; round++) {
        char           text[ROOM], forbidden[ROOM];
        size_t         length = make_text(text, SIMPLE, &seed);
        const po_lines lines = { (int)(test_random(&seed) % 40), (int)(test_random(&seed) % 20), "UTF-8" };
        length += add_character(text + length, &seed);
        memcpy(text + length, " ab", 3);
        forbid(forbidden, text, length + 3, round % 3 ? 0 : 10, &seed);
        assert_broken_alike(&lines, text, length + 3, forbidden);
    }
}

/* Every letter that is taken for one of a word, between words. */
static void every_letter_is_one(void **state)
{
    char forbidden[TEXT_MAX];

    (void)state;
    memset(forbidden, UC_BREAK_UNDEFINED, sizeof forbidden);
    for (unsigned lead = 0xc2; lead <= 0xdf; lead++) {
        for (unsigned second = 0x80; second < 0xc0; second++) {
            char text[80];
            snprintf(text, sizeof text, "ab%c%cab a%c%c %c%cb, %c%c cd%c%c. %c%c efg hi", lead, second, lead, second,
                     lead, second, lead, second, lead, second, lead, second);
            for (int width = 3; width < 16; width++)
                assert_broken_alike(&(po_lines){ width, 0, "UTF-8" }, text, strlen(text), forbidden);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(texts_are_broken_as_libunistring_breaks_them),
        cmocka_unit_test(any_character_is_broken_as_libunistring_breaks_it),
        cmocka_unit_test(every_letter_is_one),
    };
    return cmocka_run_group_tests_name("po breaks", tests, NULL, NULL);
}
