/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The scan: every kernel against a plain loop, on every byte at every place, and on random bytes at all alignments. */
#include "tests/po/support.h"

#include "lib/po/scan.h"

enum { BLOCKS = 3, SIZE = BLOCKS * PO_SCAN_BLOCK };

static bool is_special(char c, char line_end)
{
    return c == line_end || c == '"' || c == '\\' || (unsigned char)c <= 4;
}

static void assert_classified(const char *bytes, char line_end)
{
    for (size_t i = 0; i < stele__po_scan_kernel_count; i++) {
        const po_scan_kernel *kernel = &stele__po_scan_kernels[i];
        uint64_t              line_ends[BLOCKS], specials[BLOCKS];
        if (!kernel->usable())
            continue;
        kernel->classify(bytes, BLOCKS, line_end, line_ends, specials);
        for (size_t at = 0; at < SIZE; at++) {
            const unsigned bit = at % PO_SCAN_BLOCK;
            assert_int_equal(line_ends[at / PO_SCAN_BLOCK] >> bit & 1, bytes[at] == line_end);
            assert_int_equal(specials[at / PO_SCAN_BLOCK] >> bit & 1, is_special(bytes[at], line_end));
        }
    }
}

static void every_byte_is_classified_at_every_place(void **state)
{
    (void)state;
    for (unsigned value = 0; value < 256; value++) {
        char bytes[SIZE];
        for (size_t at = 0; at < SIZE; at++)
            bytes[at] = (char)(at % 3 == value % 3 ? value : value + (at % 2 ? 1 : 0x80));
        assert_classified(bytes, '\n');
        assert_classified(bytes, '\r');
    }
}

static void random_bytes_are_classified_at_all_alignments(void **state)
{
    static const char likely[] = "\"\\\n\r\0\4\5\x84\xa2\xdc\x8a!#]";
    uint64_t          seed = 99;

    (void)state;
    for (unsigned round = 0; round < 4000; round++) {
        const size_t offset = round % 64;
        char        *block = malloc(offset + SIZE); /* Exact, so that AddressSanitizer sees a byte too far. */
        assert_non_null(block);
        for (size_t at = 0; at < SIZE; at++) {
            const uint64_t number = test_random(&seed);
            block[offset + at] = number % 2 ? (char)(number >> 8) : likely[(number >> 8) % (sizeof likely - 1)];
        }
        assert_classified(block + offset, round % 2 ? '\n' : '\r');
        free(block);
    }
}

/* The next special byte, found by the scan and by a loop. */
static void the_next_byte_is_found_across_windows(void **state)
{
    enum { LENGTH = 3 * PO_SCAN_WORDS * PO_SCAN_BLOCK + 17 };
    char    *text = malloc(LENGTH);
    uint64_t seed = 5;
    po_scan  scan;

    (void)state;
    assert_non_null(text);
    for (size_t i = 0; i < stele__po_scan_kernel_count; i++) {
        const po_scan_kernel *kernel = &stele__po_scan_kernels[i];
        size_t                found = 0;
        if (!kernel->usable())
            continue;
        memset(text, 'a', LENGTH);
        for (unsigned marks = 0; marks < 12; marks++)
            text[test_random(&seed) % LENGTH] = '"';
        text[LENGTH - 1] = '\n';
        stele__po_scan_init(&scan, text, LENGTH, '\n', kernel);
        for (size_t at = 0; at < LENGTH; at = found + 1) {
            size_t expected = at;
            while (!is_special(text[expected], '\n'))
                expected++;
            found = po_scan_special(&scan, at);
            assert_int_equal(found, expected);
        }
        assert_int_equal(po_scan_special(&scan, LENGTH), LENGTH);
        assert_int_equal(po_scan_line_end(&scan, 0), LENGTH - 1); /* Backwards too. */
    }
    free(text);
}

static void a_scan_ends_where_utf8_does(void **state)
{
    enum { LENGTH = 2 * PO_SCAN_WORDS * PO_SCAN_BLOCK };
    char   *text = malloc(LENGTH);
    po_scan scan;

    (void)state;
    assert_non_null(text);
    for (size_t at = LENGTH / 2 - 5; at < LENGTH / 2 + 5; at++) {
        memset(text, 'a', LENGTH);
        memcpy(text + at, "\xe3\x81\x82", 3); /* Across the windows, where it is well-formed all the same. */
        text[LENGTH - 1] = '\n';
        stele__po_scan_init(&scan, text, LENGTH, '\n', NULL);
        assert_int_equal(po_scan_line_end(&scan, 0), LENGTH - 1);
        assert_false(scan.invalid);
        text[at + 2] = 'a';
        stele__po_scan_init(&scan, text, LENGTH, '\n', NULL);
        assert_int_equal(po_scan_line_end(&scan, 0), LENGTH);
        assert_true(scan.invalid);
        assert_int_equal(scan.valid, at);
    }
    free(text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_byte_is_classified_at_every_place),
        cmocka_unit_test(random_bytes_are_classified_at_all_alignments),
        cmocka_unit_test(the_next_byte_is_found_across_windows),
        cmocka_unit_test(a_scan_ends_where_utf8_does),
    };
    return cmocka_run_group_tests_name("po scan", tests, NULL, NULL);
}
