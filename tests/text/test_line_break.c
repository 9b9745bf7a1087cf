/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The quick way to wrap, against libunistring asked about every paragraph. The tables are of one version of libunistring; of
 * another, what they say of new characters may differ, and nothing is compared. */
#include "tests/support.h"

#include <dirent.h>
#include <unistr.h>
#include <unistring/version.h>

#include "lib/base/base.h"
#include "lib/text/line_break.h"

static uint64_t state_of_chance = 19920226;

static uint32_t chance(uint32_t below)
{
    state_of_chance = state_of_chance * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)(state_of_chance >> 33) % below;
}

/* Whether the tables are of the libunistring that is here. */
static bool is_same_version(void)
{
    char        path[512], line[256] = "", version[32];
    const char *source = getenv("STELE_SOURCE");
    FILE       *file;

    snprintf(path, sizeof path, "%s/lib/text/line_break_data.c", source ? source : ".");
    file = fopen(path, "r");
    assert_non_null(file);
    assert_non_null(fgets(line, sizeof line, file));
    fclose(file);
    snprintf(version, sizeof version, "libunistring %d.%d.", _libunistring_version >> 16,
             _libunistring_version >> 8 & 0xff);
    return strstr(line, version) != NULL;
}

static uint8_t entry_of(ucs4_t c)
{
    return c < 0x800 ? stele__line_narrow[c] : stele__line_wide[stele__line_blocks[c >> 6]][c & 63];
}

/* Wraps in both ways. Returns whether the quick one did. */
static bool check(stele_str text, const stele__wrap_style *style)
{
    stele_buffer quick = { 0 }, plain = { 0 };
    bool         done;

    assert_int_equal(stele_buffer_add(&quick, "kept", 4), STELE_OK);
    assert_int_equal(stele_buffer_add(&plain, "kept", 4), STELE_OK);
    assert_int_equal(stele__wrap_quick(&quick, text, style, &done), STELE_OK);
    if (done && text.length)
        assert_int_equal(stele__wrap_by_breaker(&plain, text, style), STELE_OK);
    assert_str(((stele_str){ quick.data, quick.length }), plain.data);
    stele_buffer_free(&quick);
    stele_buffer_free(&plain);
    return done;
}

static size_t add(uint8_t *text, size_t length, ucs4_t c)
{
    int added = u8_uctomb(text + length, c, 4);
    assert_true(added > 0);
    return length + (size_t)added;
}

static void each_character_among_others(void **state)
{
    static const ucs4_t others[] = {
        'a', '1', '(', ')', '-', ',', '/', '"', 0x4e00, 0x3001, 0xa0, 0x300c, 0xac00, '$'
    };
    const stele__wrap_style narrow = { .width = 1 }, wide = { .width = 7 };
    size_t                  done = 0;

    (void)state;
    if (!is_same_version())
        skip();
    for (ucs4_t c = ' '; c <= 0xffff; c++) {
        if (c >= 0xd800 && c < 0xe000)
            continue;
        for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
            uint8_t text[64];
            size_t  length = add(text, 0, others[i]);
            length = add(text, length, c);
            length = add(text, length, others[i]);
            length = add(text, length, ' ');
            length = add(text, length, c);
            length = add(text, length, ' ');
            length = add(text, length, others[i]);
            done += check((stele_str){ (char *)text, length }, &narrow);
            check((stele_str){ (char *)text, length }, &wide);
        }
    }
    assert_true(done > 50000 * sizeof others / sizeof *others);
}

/* Mostly letters and spaces of a few scripts, and now and then any character of any class. */
static ucs4_t any_character(void)
{
    static const ucs4_t starts[] = { 'a', 0x430, 0x627, 0xe0, 0x259, 0x4e00, 0x3042, 0xac00, '0', 0x5d0, 0xe01, 0x300 };
    static const char   signs[] = "()[]{}!?.,;:-/\"'%$+|";

    switch (chance(10)) {
    case 0:
    case 1: return ' ';
    case 2: return (ucs4_t)signs[chance(sizeof signs - 1)];
    case 3: return starts[chance(sizeof starts / sizeof *starts)];
    case 4:
        for (;;) {
            ucs4_t c = ' ' + chance(0xffe0);
            if ((c < 0xd800 || c >= 0xe000) && (entry_of(c) & STELE__LINE_CLASS) != STELE__LINE_OTHER)
                return c;
        }
    case 5: return 0x2010 + chance(0x20);
    default: return starts[chance(7)] + chance(20);
    }
}

static void random_text_at_random_widths(void **state)
{
    size_t done = 0;

    (void)state;
    if (!is_same_version())
        skip();
    for (int round = 0; round < 200000; round++) {
        uint8_t           text[4 * 256];
        size_t            length = 0;
        stele__wrap_style style = { .width = 1 + chance(30) };
        if (chance(3) == 0) {
            style.first = STELE__LITERAL("  \xe2\x80\xa2 ");
            style.hanging = STELE__LITERAL("    ");
            style.line_end = STELE__LITERAL("\r\n");
        }
        for (uint32_t characters = chance(100); characters; characters--)
            length = add(text, length, any_character());
        done += check((stele_str){ (char *)text, length }, &style);
    }
    assert_true(done > 20000);
}

/* Every line of the corpus's files, as a paragraph. */
static void lines_of_real_catalogs(void **state)
{
    char           path[1024];
    const char    *source = getenv("STELE_SOURCE");
    DIR           *corpus;
    struct dirent *entry;
    size_t         lines = 0, done = 0;

    (void)state;
    snprintf(path, sizeof path, "%s/../shared/corpus", source ? source : ".");
    corpus = opendir(path);
    if (!corpus || !is_same_version()) {
        if (corpus)
            closedir(corpus);
        skip();
    }
    while ((entry = readdir(corpus))) {
        static const char *const names[] = { "ru.po", "ja.po", "ar.po", "fr.po", "zh_CN.po", "tr.po" };
        for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
            stele__file       file;
            stele_str         rest, line;
            stele__wrap_style style = { .width = 40 };
            snprintf(path, sizeof path, "%s/../shared/corpus/%s/%s", source ? source : ".", entry->d_name, names[i]);
            if (entry->d_name[0] == '.' || stele__file_read(&file, path, SIZE_MAX, NULL) != STELE_OK)
                continue;
            rest = stele__file_text(&file);
            while (stele__next_piece(&rest, '\n', &line)) {
                if (line.length && !u8_check((const uint8_t *)line.data, line.length)) {
                    lines++;
                    done += check(line, &style);
                }
            }
            stele__file_free(&file);
        }
    }
    closedir(corpus);
    assert_true(done > lines / 2);
}

static void runs_are_of_letters_alone(void **state)
{
    static const unsigned char leads[] = { 0xc3, 0xc4, 0xc5, 0xc6, 0xc7, 0xc8, 0xc9, 0xca, 0xd0, 0xd1 };

    (void)state;
    for (char c = 'a'; c <= 'z'; c++) {
        assert_int_equal(entry_of((ucs4_t)c), entry_of('a'));
        assert_int_equal(entry_of((ucs4_t)(c - 'a' + 'A')), entry_of('a'));
    }
    for (size_t i = 0; i < sizeof leads; i++) {
        for (unsigned k = 0; k < 64; k++)
            assert_int_equal(entry_of((leads[i] & 0x1fu) << 6 | k), entry_of('a'));
    }
}

static void long_runs_at_every_length(void **state)
{
    (void)state;
    for (size_t length = 1; length < 80; length++) {
        for (size_t place = 0; place < length; place++) {
            static const char *const breakers[] = { " ", "-", "\xe2\x80\x94", "\xd8\xa7", "\xc9\x99", "1" };
            for (size_t i = 0; i < sizeof breakers / sizeof *breakers; i++) {
                stele_buffer      text = { 0 };
                stele__wrap_style style = { .width = 20 };
                for (size_t at = 0; at < length; at++)
                    assert_int_equal(stele_buffer_add_str(&text, stele_str_of(at == place && at ? breakers[i] : "x")),
                                     STELE_OK);
                assert_true(check((stele_str){ text.data, text.length }, &style));
                stele_buffer_free(&text);
            }
        }
    }
}

static void what_is_cut_off_is_not_read_over(void **state)
{
    static const char *const cut[] = { "a\xc9", "a\xe2\x80", "a\xe2", "a\xf0\x9f\x98" };

    (void)state;
    for (size_t i = 0; i < sizeof cut / sizeof *cut; i++) {
        const size_t      length = strlen(cut[i]);
        char             *bytes = malloc(length); /* So that a look behind the end is noticed. */
        stele_buffer      out = { 0 };
        stele__wrap_style style = { .width = 10 };
        bool              done;
        assert_non_null(bytes);
        memcpy(bytes, cut[i], length);
        assert_int_equal(stele__wrap_quick(&out, (stele_str){ bytes, length }, &style, &done), STELE_OK);
        free(bytes);
        stele_buffer_free(&out);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_character_among_others), cmocka_unit_test(random_text_at_random_widths),
        cmocka_unit_test(lines_of_real_catalogs),      cmocka_unit_test(runs_are_of_letters_alone),
        cmocka_unit_test(long_runs_at_every_length),   cmocka_unit_test(what_is_cut_off_is_not_read_over),
    };
    return cmocka_run_group_tests_name("line break", tests, NULL, NULL);
}
