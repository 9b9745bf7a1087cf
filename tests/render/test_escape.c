/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Escaping for HTML: the variants of the scan against each other, and the whole against one character after the other. */
#include "tests/support.h"

#include <unistr.h>

#include "lib/render/escape.h"
#include "lib/render/html.h"

static uint64_t state_of_chance = 20240226;

static uint32_t chance(uint32_t below)
{
    state_of_chance = state_of_chance * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)(state_of_chance >> 33) % below;
}

/* A byte that ends the scan, as escape.h has it. */
static bool stops(unsigned char c)
{
    return c < 0x20 || strchr("\"&'<>\x7f", c) || c == 0xc2 || c >= 0xef;
}

static void scans_find_each_byte_at_every_alignment(void **state)
{
    char bytes[96];

    (void)state;
    for (int byte = 0; byte < 256; byte++) {
        for (size_t start = 0; start < 17; start++) {
            for (size_t place = 0; place < 70; place++) {
                const size_t expected = stops((unsigned char)byte) ? place : 75 - start;
                memset(bytes, 'x', sizeof bytes);
                bytes[start + place] = (char)byte;
                if (start + place >= 75)
                    break;
                assert_int_equal(stele_render__scan_portable(bytes + start, 75 - start), expected);
#if STELE_RENDER__SCAN_SSE2
                assert_int_equal(stele_render__scan_sse2(bytes + start, 75 - start), expected);
#endif
            }
        }
    }
}

/* What HTML forbids (13.2.3.5) is replaced, and markup named. */
static void add_plainly(stele_buffer *out, ucs4_t c, const uint8_t *bytes, size_t length)
{
    const bool forbidden = (c < 0x20 && c != '\t' && c != '\n' && c != '\f') || (c >= 0x7f && c < 0xa0)
                           || (c >= 0xfdd0 && c <= 0xfdef) || (c & 0xfffe) == 0xfffe;
    const char *named = c == '&'    ? "&amp;"
                        : c == '<'  ? "&lt;"
                        : c == '>'  ? "&gt;"
                        : c == '"'  ? "&quot;"
                        : c == '\'' ? "&#39;"
                        : forbidden ? "\xef\xbf\xbd"
                                    : NULL;

    assert_int_equal(named ? stele_buffer_add_str(out, stele_str_of(named))
                           : stele_buffer_add(out, (const char *)bytes, length),
                     STELE_OK);
}

/* Escapes text and compares with the plain way. */
static void check(stele_str text)
{
    static stele_render__out out;
    stele_buffer             got = { 0 }, expected = { 0 };
    const stele_sink         sink = stele_sink_buffer(&got);

    for (size_t at = 0; at < text.length;) {
        ucs4_t c;
        int    length = u8_mbtouc(&c, (const uint8_t *)text.data + at, text.length - at);
        add_plainly(&expected, c, (const uint8_t *)text.data + at, (size_t)length);
        at += (size_t)length;
    }
    stele_render__out_begin(&out, &sink, NULL);
    stele_render__put_escaped(&out, text);
    assert_int_equal(stele_render__out_end(&out, NULL, NULL), STELE_OK);
    assert_str(((stele_str){ got.data, got.length }), expected.data ? expected.data : "");
    stele_buffer_free(&got);
    stele_buffer_free(&expected);
}

static void each_character_is_escaped_as_by_itself(void **state)
{
    (void)state;
    for (ucs4_t c = 1; c <= 0x10ffff; c++) {
        uint8_t bytes[8] = "";
        int     length = u8_uctomb(bytes, c, sizeof bytes);
        if (length > 0 && (c < 0x30000 || (c & 0xfff0) == 0xfff0))
            check((stele_str){ (const char *)bytes, (size_t)length });
    }
}

static void random_text_is_escaped_as_by_itself(void **state)
{
    static const ucs4_t favourites[] = { '&',    '<',    '>',     '"',     '\'',    '\t',    0x7f,     0x85,
                                         0xa0,   0xab,   0xfdcf,  0xfdd0,  0xfdef,  0xfdf0,  0xfffd,   0xfffe,
                                         0xffff, 0xff0c, 0x1f600, 0x1fffe, 0x1ffff, 0x2fffd, 0x10ffff, 1 };

    (void)state;
    for (int round = 0; round < 20000; round++) {
        uint8_t text[4 * 128];
        size_t  length = 0;
        for (uint32_t characters = chance(100); characters; characters--) {
            ucs4_t c = chance(8) == 0   ? favourites[chance(sizeof favourites / sizeof *favourites)]
                       : chance(3) == 0 ? 0x80 + chance(0x2000)
                                        : ' ' + chance(95);
            int    added = u8_uctomb(text + length, c, 4);
            assert_true(added > 0);
            length += (size_t)added;
        }
        check((stele_str){ (const char *)text, length });
    }
}

static void a_character_that_is_cut_off_is_replaced(void **state)
{
    static stele_render__out out;
    stele_buffer             got = { 0 };
    const stele_sink         sink = stele_sink_buffer(&got);
    char                    *cut = malloc(3); /* So that a look behind its end is noticed. */

    (void)state;
    assert_non_null(cut);
    memcpy(cut, "a\xf0\x9f", 3);
    stele_render__out_begin(&out, &sink, NULL);
    stele_render__put_escaped(&out, (stele_str){ cut, 3 });
    assert_int_equal(stele_render__out_end(&out, NULL, NULL), STELE_OK);
    assert_string_equal(got.data, "a\xef\xbf\xbd");
    free(cut);
    stele_buffer_free(&got);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(scans_find_each_byte_at_every_alignment),
        cmocka_unit_test(each_character_is_escaped_as_by_itself),
        cmocka_unit_test(random_text_is_escaped_as_by_itself),
        cmocka_unit_test(a_character_that_is_cut_off_is_replaced),
    };
    return cmocka_run_group_tests_name("escape", tests, NULL, NULL);
}
