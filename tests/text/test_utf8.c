/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* UTF-8 validation: the rows of the Unicode Standard's table 3-7 and their neighbours, and every variant against
 * libunistring's u8_check() on random and hostile bytes at all alignments. */
#include "tests/support.h"

#include <unistr.h>

#include "lib/text/utf8.h"
#include "lib/text/utf8_kernels.h"

static struct row {
    const char *name, *bytes;
    size_t      length, bad;
} rows[] = {
#define ROW(name, bytes, bad)                                                                                          \
    {                                                                                                                  \
        name, bytes, sizeof bytes - 1, bad                                                                             \
    }
    ROW("utf8: nothing is valid", "", 0),
    ROW("utf8: ASCII is valid, NUL included", "a\0b", 3),
    ROW("utf8: C2 80 is the first of two bytes", "\xc2\x80", 2),
    ROW("utf8: C1 BF is overlong", "a\xc1\xbf", 1),
    ROW("utf8: E0 A0 80 is the first of three bytes", "\xe0\xa0\x80", 3),
    ROW("utf8: E0 9F BF is overlong", "\xe0\x9f\xbf", 0),
    ROW("utf8: ED 9F BF stands before the surrogates", "\xed\x9f\xbf", 3),
    ROW("utf8: ED A0 80 is a surrogate", "\xed\xa0\x80", 0),
    ROW("utf8: EE 80 80 stands behind the surrogates", "\xee\x80\x80", 3),
    ROW("utf8: F0 90 80 80 is the first of four bytes", "\xf0\x90\x80\x80", 4),
    ROW("utf8: F0 8F BF BF is overlong", "\xf0\x8f\xbf\xbf", 0),
    ROW("utf8: F4 8F BF BF is the last", "\xf4\x8f\xbf\xbf", 4),
    ROW("utf8: F4 90 80 80 is beyond the last", "\xf4\x90\x80\x80", 0),
    ROW("utf8: F5 is never seen", "\xf5\x80\x80\x80", 0),
    ROW("utf8: FF is never seen", "ab\xff", 2),
    ROW("utf8: a continuation byte alone", "ab\x80", 2),
    ROW("utf8: two bytes cut off", "ab\xc3", 2),
    ROW("utf8: three bytes cut off", "ab\xe3\x81", 2),
    ROW("utf8: four bytes cut off", "ab\xf0\x9f\x98", 2),
    ROW("utf8: a lead byte where a continuation is needed", "\xc3\xc3\xa9", 0),
    ROW("utf8: one continuation byte too many", "\xc3\xa9\xa9", 2),
#undef ROW
};

static void validity_and_offset_are_found(void **state)
{
    const struct row *row = *state;
    size_t            bad = 99;

    assert_int_equal(stele__utf8_valid(row->bytes, row->length, &bad), row->bad == row->length);
    assert_int_equal(bad, row->bad);
    assert_int_equal(stele__utf8_valid(row->bytes, row->length, NULL), row->bad == row->length);
}

/* A small generator of pseudo-random numbers (Marsaglia's xorshift), the same on every machine. */
static uint64_t next_random(uint64_t *seed)
{
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    return *seed;
}

/* Fills with characters of all lengths, each lead and continuation byte near the borders of its range, and now and then a
 * byte that is wrong. */
static void fill(unsigned char *bytes, size_t length, uint64_t *seed, unsigned wrong)
{
    static const char *const pieces[] = {
        "a",  "z", "\x7f",         "\xc2\x80",     "\xdf\xbf",         "\xe0\xa0\x80",
        "あ", "ж", "\xed\x9f\xbf", "\xee\x80\x80", "\xf0\x90\x80\x80", "\xf4\x8f\xbf\xbf"
    };
    static const unsigned char borders[] = { 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf,
                                             0xe0, 0xed, 0xef, 0xf0, 0xf4, 0xf5, 0xff, 0x00, 0x7f };
    size_t                     at = 0;

    while (at < length) {
        const char *piece = pieces[next_random(seed) % (sizeof pieces / sizeof *pieces)];
        size_t      size = strlen(piece);
        if (size > length - at)
            size = length - at;
        memcpy(bytes + at, piece, size);
        at += size;
    }
    for (unsigned i = 0; i < wrong; i++)
        bytes[next_random(seed) % length] = borders[next_random(seed) % sizeof borders];
}

/* The offset that libunistring gives. */
static size_t expected_offset(const unsigned char *bytes, size_t length)
{
    const uint8_t *bad = u8_check(bytes, length);
    return bad ? (size_t)(bad - bytes) : length;
}

static void every_variant_agrees_with_libunistring(void **state)
{
    uint64_t seed = 20240229;

    (void)state;
    for (unsigned round = 0; round < 6000; round++) {
        size_t         length = 1 + next_random(&seed) % 1500;
        size_t         offset = round % 64;
        unsigned char *block = malloc(offset + length); /* Exact, so that AddressSanitizer sees a byte too far. */
        unsigned char *bytes = block + offset;
        size_t         expected;

        assert_non_null(block);
        fill(bytes, length, &seed, round % 4);
        if (round % 8 > 3) { /* A stretch of ASCII, which may begin in the middle of a character. */
            const size_t from = next_random(&seed) % length;
            memset(bytes + from, 'x', next_random(&seed) % (length - from));
        }
        expected = expected_offset(bytes, length);
        for (size_t i = 0; i < stele__utf8_kernel_count; i++) {
            const stele__utf8_kernel *kernel = &stele__utf8_kernels[i];
            size_t                    prefix;
            if (!kernel->usable())
                continue;
            prefix = kernel->valid_prefix((char *)bytes, length);
            assert_true(prefix <= expected);
            prefix += stele__utf8_prefix_portable((char *)bytes + prefix, length - prefix);
            assert_int_equal(prefix, expected);
        }
        free(block);
    }
}

/* Every pair of bytes at every place around the border of two blocks. */
static void every_pair_of_bytes_is_judged_alike(void **state)
{
    (void)state;
    for (unsigned pair = 0; pair < 0x10000; pair++) {
        size_t        place = pair % 66;
        unsigned char bytes[130];

        memset(bytes, 'a', sizeof bytes);
        bytes[place] = (unsigned char)(pair >> 8);
        bytes[place + 1] = (unsigned char)pair;
        bytes[place + 2] = 0x80 | (pair & 0x3f);
        bytes[place + 3] = 0x80;
        for (size_t i = 0; i < stele__utf8_kernel_count; i++) {
            const stele__utf8_kernel *kernel = &stele__utf8_kernels[i];
            if (kernel->usable()) {
                size_t prefix = kernel->valid_prefix((char *)bytes, sizeof bytes);
                prefix += stele__utf8_prefix_portable((char *)bytes + prefix, sizeof bytes - prefix);
                assert_int_equal(prefix, expected_offset(bytes, sizeof bytes));
            }
        }
    }
}

int main(void)
{
    enum { ROWS = sizeof rows / sizeof *rows };
    struct CMUnitTest tests[ROWS + 2] = {
        [ROWS] = cmocka_unit_test(every_variant_agrees_with_libunistring),
        [ROWS + 1] = cmocka_unit_test(every_pair_of_bytes_is_judged_alike),
    };

    for (size_t i = 0; i < ROWS; i++)
        tests[i] = (struct CMUnitTest){ rows[i].name, validity_and_offset_are_found, NULL, NULL, &rows[i] };
    return cmocka_run_group_tests_name("utf8", tests, NULL, NULL);
}
