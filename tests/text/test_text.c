/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Plain text at the door, and wrapping. */
#include "tests/support.h"

#include <time.h>

#include "lib/base/base.h"
#include "lib/text/text.h"

#define NBSP "\xc2\xa0"

static const struct wrap_row {
    const char *name;
    size_t      width;
    const char *first, *hanging, *text, *expected;
} wrap_rows[] = {
    { "a line may be as long as the width", 9, "", "", "one stone two", "one stone\ntwo" },
    { "one column less and the word goes to the next line", 8, "", "", "one stone two", "one\nstone\ntwo" },
    { "width 0 leaves the text on one line", 0, "- ", "  ", "one stone  two\tthree", "- one stone  two\tthree" },
    { "a word longer than the line stays whole", 4, "", "", "a committed b", "a\ncommitted\nb" },
    { "a long word stands alone even where the line had room before it", 6, "", "", "to commemorate",
      "to\ncommemorate" },
    { "blanks are kept within a line and dropped at its end", 7, "", "", "a   b   c   d", "a   b\nc   d" },
    { "a tab is a blank", 10, "", "", "a\tb", "a b" },
    { "an indent counts", 8, "  \xe2\x80\xa2 ", "    ", "ab cd ef", "  \xe2\x80\xa2 ab\n    cd\n    ef" },
    { "no-break spaces hold their neighbours", 8, "", "", "32" NBSP "ans et 5" NBSP "jours",
      "32" NBSP "ans\net\n5" NBSP "jours" },
    { "a no-break space at the end stays", 5, "", "", "ab" NBSP " cd", "ab" NBSP "\ncd" },
    { "a figure with a hyphen stays whole", 6, "", "", "of 25-26 May", "of\n25-26\nMay" },
    { "a suffix stays with its figure", 7, "", "", "il 1992-ci il", "il\n1992-ci\nil" },
    { "a word may break after its hyphen", 8, "", "", "well-known", "well-\nknown" },
    { "French quotes hold to their words", 8, "", "", "la \xc2\xab" NBSP "paix" NBSP "\xc2\xbb",
      "la\n\xc2\xab" NBSP "paix" NBSP "\xc2\xbb" },
    { "ideographs are two columns wide and break anywhere", 6, "", "",
      "\xe5\xba\x83\xe5\xb3\xb6\xe5\xb8\x82\xe9\x95\xb7", "\xe5\xba\x83\xe5\xb3\xb6\xe5\xb8\x82\n\xe9\x95\xb7" },
    { "an ideographic full stop does not begin a line", 4, "", "", "\xe5\xba\x83\xe5\xb3\xb6\xe3\x80\x82",
      "\xe5\xba\x83\n\xe5\xb3\xb6\xe3\x80\x82" },
    { "combining marks take no column", 5, "", "",
      "a\xcc\x81"
      "bcde f",
      "a\xcc\x81"
      "bcde\nf" },
    { "an em space at the end of a line is dropped", 3, "", "",
      "abc\xe2\x80\x83"
      "def",
      "abc\ndef" },
    { "a line break in the text stays one", 20, "", "  ", "one\ntwo\xe2\x80\xa8three\r\nfour",
      "one\n  two\n  three\n  four" },
    { "lines that are empty have no indent", 20, "- ", "  ", "one\n\ntwo\n", "- one\n\n  two\n" },
    { "an indent wider than the line leaves a word a line", 2, "....", "....", "a b", "....a\n....b" },
    { "a text of blanks is nothing", 5, "- ", "  ", "   ", "" },
    { "no text is nothing", 5, "- ", "  ", "", "" },
};

static void text_is_wrapped(void **state)
{
    const struct wrap_row *row = *state;
    stele_buffer           out = { 0 };
    stele__wrap_style      style = { .width = row->width,
                                     .first = stele_str_of(row->first),
                                     .hanging = stele_str_of(row->hanging) };

    assert_int_equal(stele__wrap(&out, stele_str_of(row->text), &style), STELE_OK);
    assert_str(((stele_str){ out.data, out.length }), row->expected);
    stele_buffer_free(&out);
}

/* A long paragraph of many scripts. */
static const char mixed[] =
    "On the night of 25-26 February 1992, Khojaly city \xe2\x80\x9cwas sieged\xe2\x80\x9d \xe2\x80\x94 "
    "\xd0\xb2 \xd0\xbd\xd0\xbe\xd1\x87\xd1\x8c \xd0\xbd\xd0\xb0 26" NBSP
    "\xd1\x84\xd0\xb5\xd0\xb2\xd1\x80\xd0\xb0\xd0\xbb\xd1\x8f 1992 "
    "\xd8\xae\xd9\x88\xd8\xac\xd8\xa7\xd9\x84\xd9\x8a\xd8\x8c \xd8\xa7\xd9\x84\xd8\xa5\xd8\xa8\xd8\xa7\xd8\xaf\xd8\xa9 "
    "\xe5\xba\x83\xe5\xb3\xb6\xe5\xb8\x82\xe9\x95\xb7\xe3\x80\x82 (63%) well-known peace-building and/or $5.00 "
    "http://example.org/a/b?c=d e\xcc\x81nd.";

/* Whether two texts are the same but for blanks and line ends. */
static bool same_ink(stele_str a, stele_str b)
{
    size_t i = 0, k = 0;

    for (;;) {
        while (i < a.length && stele__is_blank(a.data[i]))
            i++;
        while (k < b.length && stele__is_blank(b.data[k]))
            k++;
        if (i == a.length || k == b.length)
            return i == a.length && k == b.length;
        if (a.data[i++] != b.data[k++])
            return false;
    }
}

static void no_line_is_longer_than_any_width_but_for_a_word(void **state)
{
    stele_buffer out = { 0 };

    (void)state;
    for (size_t width = 1; width <= 200; width++) {
        stele__wrap_style style = { .width = width };
        stele_str         rest, line;

        stele_buffer_clear(&out);
        assert_int_equal(stele__wrap(&out, stele_str_of(mixed), &style), STELE_OK);
        rest = (stele_str){ out.data, out.length };
        assert_true(same_ink(rest, stele_str_of(mixed)));
        while (stele__next_piece(&rest, '\n', &line)) {
            stele_buffer      alone = { 0 };
            stele__wrap_style narrow = { .width = 1 };
            assert_true(line.length > 0);
            assert_false(stele__is_blank(line.data[0]));
            assert_false(stele__is_blank(line.data[line.length - 1]));
            if (stele__width(line) <= width)
                continue;
            assert_int_equal(stele__wrap(&alone, line, &narrow), STELE_OK); /* It could not have been broken. */
            assert_str(line, alone.data);
            stele_buffer_free(&alone);
        }
    }
    stele_buffer_free(&out);
}

static void lines_are_filled_as_far_as_they_go(void **state)
{
    stele_buffer      out = { 0 };
    stele__wrap_style style = { .width = 20 };
    char              words[2 * 500];

    (void)state;
    for (size_t i = 0; i < sizeof words; i++)
        words[i] = i % 2 ? ' ' : 'x';
    assert_int_equal(stele__wrap(&out, (stele_str){ words, sizeof words }, &style), STELE_OK);
    assert_int_equal(out.length, 50 * 20 - 1); /* Ten words of one letter a line, with their blanks and line ends. */
    stele_buffer_free(&out);
}

static stele_status put_escaped(stele_buffer *out, stele_str piece, bool begins_line)
{
    stele_status status = begins_line ? stele_buffer_add(out, "\\", 1) : STELE_OK;
    return status == STELE_OK ? stele_buffer_add_str(out, piece) : status;
}

static void a_format_may_write_the_start_of_a_line_differently(void **state)
{
    stele_buffer      out = { 0 };
    stele__wrap_style style = { .width = 5, .first = { "* ", 2 }, .hanging = { "  ", 2 }, .put = put_escaped };

    (void)state;
    assert_int_equal(stele__wrap(&out, stele_str_of("a bc d"), &style), STELE_OK);
    assert_string_equal(out.data, "* \\a\n  \\bc\n  \\d");
    stele_buffer_free(&out);
}

static void a_format_may_break_at_single_spaces_alone(void **state)
{
    stele_buffer      out = { 0 };
    stele__wrap_style style = { .width = 1, .at_spaces = true };

    (void)state;
    assert_int_equal(stele__wrap(&out,
                                 stele_str_of("well-known a  b c\xe2\x80\x83 d \xe2\x80\x83"
                                              "e \xe5\xba\x83\xe5\xb3\xb6"),
                                 &style),
                     STELE_OK);
    assert_string_equal(out.data, "well-known\na  b\nc\xe2\x80\x83 d \xe2\x80\x83"
                                  "e\n\xe5\xba\x83\xe5\xb3\xb6");
    stele_buffer_free(&out);
}

static void a_paragraph_of_ten_megabytes_takes_time_in_proportion(void **state)
{
    const size_t      small = 1 << 20, large = 10 << 20;
    char             *text = malloc(large);
    double            seconds[2];
    stele__wrap_style style = { .width = 72 };

    (void)state;
    assert_non_null(text);
    for (size_t i = 0; i < large; i++)
        text[i] = i % 9 == 8 ? ' ' : i % 5 == 4 ? '-' : 'a';
    for (int i = 0; i < 2; i++) {
        struct test_heap heap = { 0 };
        stele_allocator  allocator = test_allocator(&heap);
        stele_buffer     out = { .allocator = &allocator };
        size_t           length = i ? large : small;
        clock_t          start = clock();

        assert_int_equal(stele__wrap(&out, (stele_str){ text, length }, &style), STELE_OK);
        seconds[i] = (double)(clock() - start) / CLOCKS_PER_SEC;
        assert_true(heap.most < 6 * length + 65536);
        stele_buffer_free(&out);
        assert_int_equal(heap.in_use, 0);
    }
    assert_true(seconds[1] < 40 * seconds[0] + 0.5); /* Ten times the text; quadratic would be a hundred. */
    free(text);
}

static void wrapping_survives_every_failed_allocation(void **state)
{
    (void)state;
    for (size_t n = 1;; n++) {
        struct test_heap  heap = { .fail_at = n };
        stele_allocator   allocator = test_allocator(&heap);
        stele_buffer      out = { .allocator = &allocator };
        stele__wrap_style style = { .width = 10, .first = { "  ", 2 }, .hanging = { "    ", 4 } };
        stele_status      status = stele__wrap(&out, stele_str_of(mixed), &style);

        assert_int_equal(status, heap.calls < n ? STELE_OK : STELE_NO_MEMORY);
        stele_buffer_free(&out);
        assert_int_equal(heap.in_use, 0);
        if (heap.calls < n)
            break;
    }
}

static const struct check_row {
    const char  *name;
    stele_str    text;
    stele_status status;
    const char  *told;
} check_rows[] = {
    { "letters and blanks are plain text", STELE__LITERAL("Xocal\xc4\xb1\t\r\n\f"), STELE_OK, "" },
    { "no text is plain text", STELE__LITERAL(""), STELE_OK, "" },
    { "a byte that is not UTF-8 is told with line and column", STELE__LITERAL("a\r\nb\rXocal\xc4\xb1 \xff"),
      STELE_INVALID, "f.txt:3:8: error: this is not UTF-8; convert the file to UTF-8\n" },
    { "a sequence that is cut off is told", STELE__LITERAL("a\n\xe2\x80"), STELE_INVALID,
      "f.txt:2:1: error: this is not UTF-8; convert the file to UTF-8\n" },
    { "a NUL is told", STELE__LITERAL("a\0b"), STELE_INVALID,
      "f.txt:1:2: error: a text cannot hold the control character U+0000; take it out\n" },
    { "an escape is told", STELE__LITERAL("\xc4\xb1\n\n\n\x1b[31m"), STELE_INVALID,
      "f.txt:4:1: error: a text cannot hold the control character U+001B; take it out\n" },
};

static void text_is_checked(void **state)
{
    const struct check_row *row = *state;
    stele_report           *report = stele_report_new(NULL);
    stele_buffer            told;

    assert_int_equal(stele__plain_check(row->text, "f.txt", report), row->status);
    told = test_report_text(report);
    assert_str(((stele_str){ told.data, told.length }), row->told);
    stele_buffer_free(&told);
    stele_report_free(report);
}

/* Whatever stands around it, and wherever. */
static void each_control_is_found(void **state)
{
    char text[80];

    (void)state;
    for (int c = 1; c < 0x80; c++) {
        const bool is_plain = (c >= '\t' && c <= '\r') || (c >= ' ' && c < 0x7f);
        for (size_t at = 0; at < sizeof text; at++) {
            memset(text, at % 2 ? 'a' : ' ', sizeof text);
            text[at] = (char)c;
            assert_int_equal(stele__plain_check((stele_str){ text, sizeof text }, "f.txt", NULL),
                             is_plain ? STELE_OK : STELE_INVALID);
        }
    }
}

static const struct line_row {
    const char *name, *text, *expected;
} line_rows[] = {
    { "one line is left as it is", "a  b", "a  b" },
    { "blanks at the ends go", " \n\t a b \r\n", "a b" },
    { "a line end with its blanks becomes a blank", "a  \n  b\tc", "a b c" },
    { "the line ends of Unicode are line ends",
      "\xe2\x80\xa8"
      "a\xe2\x80\xa9"
      "b\xc2\x85"
      "c\xc2\x85",
      "a b c" },
    { "control characters become U+FFFD", "a\x1b[1m\x7f\xc2\x9b.", "a\xef\xbf\xbd[1m\xef\xbf\xbd\xef\xbf\xbd." },
    { "blanks alone are nothing", " \n \t", "" },
};

static void one_line_is_made(void **state)
{
    const struct line_row *row = *state;
    stele__arena           arena = { 0 };
    stele_str              line;

    assert_true(stele__plain_one_line(&line, stele_str_of(row->text), &arena));
    assert_str(line, row->expected);
    stele__arena_free(&arena);
}

static void ink_is_told_from_white_and_invisible_characters(void **state)
{
    (void)state;
    assert_true(stele__plain_has_ink(stele_str_of(" \xe2\x80\x94")));
    assert_false(stele__plain_has_ink(stele_str_of(" \t" NBSP "\xe3\x80\x80\xef\xbb\xbf\xe2\x80\x8b")));
    assert_false(stele__plain_has_ink(stele_str_of(NULL)));
}

static void columns_are_counted_by_east_asian_width(void **state)
{
    (void)state;
    assert_int_equal(stele__width(stele_str_of("stele")), 5);
    assert_int_equal(stele__width(stele_str_of("Xocal\xc4\xb1")), 6);
    assert_int_equal(stele__width(stele_str_of("a\xe5\xba\x83\xcc\x81")), 3);
    assert_int_equal(stele__width(stele_str_of(NULL)), 0);
}

static void only_harmless_names_of_charsets_are_handed_on(void **state)
{
    static const char *const harmless[] = { "ISO-8859-1", "koi8-r", "SHIFT_JIS" };
    static const char *const others[] = { "",
                                          "UTF-16//IGNORE",
                                          "ISO-8859-1,",
                                          "no such charset",
                                          "no-such-charset",
                                          "ISO-8859-1ISO-8859-1ISO-8859-1ISO-8859-1I" };
    iconv_t                  converter;

    (void)state;
    for (size_t i = 0; i < sizeof harmless / sizeof *harmless; i++) {
        for (int way = 0; way < 2; way++) {
            assert_int_equal(stele__charset_open(&converter, stele_str_of(harmless[i]), way == 1), STELE_OK);
            assert_int_equal(iconv_close(converter), 0);
        }
    }
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        assert_int_equal(stele__charset_open(&converter, stele_str_of(others[i]), false), STELE_NOT_FOUND);
    assert_int_equal(stele__charset_open(&converter, (stele_str){ "ISO-8859-1\0x", 12 }, false), STELE_NOT_FOUND);
}

#define ROWS(rows) (sizeof rows / sizeof *rows)

int main(void)
{
    const struct CMUnitTest plain[] = {
        cmocka_unit_test(no_line_is_longer_than_any_width_but_for_a_word),
        cmocka_unit_test(lines_are_filled_as_far_as_they_go),
        cmocka_unit_test(a_format_may_write_the_start_of_a_line_differently),
        cmocka_unit_test(a_format_may_break_at_single_spaces_alone),
        cmocka_unit_test(a_paragraph_of_ten_megabytes_takes_time_in_proportion),
        cmocka_unit_test(wrapping_survives_every_failed_allocation),
        cmocka_unit_test(each_control_is_found),
        cmocka_unit_test(ink_is_told_from_white_and_invisible_characters),
        cmocka_unit_test(columns_are_counted_by_east_asian_width),
        cmocka_unit_test(only_harmless_names_of_charsets_are_handed_on),
    };
    struct CMUnitTest tests[ROWS(plain) + ROWS(wrap_rows) + ROWS(check_rows) + ROWS(line_rows)];
    size_t            count = ROWS(plain);

    memcpy(tests, plain, sizeof plain);
    for (size_t i = 0; i < ROWS(wrap_rows); i++)
        tests[count++] = (struct CMUnitTest){ wrap_rows[i].name, text_is_wrapped, NULL, NULL, (void *)&wrap_rows[i] };
    for (size_t i = 0; i < ROWS(check_rows); i++)
        tests[count++] = (struct CMUnitTest){ check_rows[i].name, text_is_checked, NULL, NULL, (void *)&check_rows[i] };
    for (size_t i = 0; i < ROWS(line_rows); i++)
        tests[count++] = (struct CMUnitTest){ line_rows[i].name, one_line_is_made, NULL, NULL, (void *)&line_rows[i] };
    return cmocka_run_group_tests_name("text", tests, NULL, NULL);
}
