/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The scan: every kernel against a plain loop, on every byte at every place, and on random bytes at all alignments. */
#include "tests/po/support.h"

#include "lib/po/reader.h"
#include "lib/text/utf8_kernels.h"

enum { BLOCKS = 3, SIZE = BLOCKS * PO_SCAN_BLOCK };

static bool is_special(char c, char line_end)
{
    return c == line_end || c == '"' || c == '\\' || (unsigned char)c <= 4;
}

static void assert_classified(const char *bytes, char line_end)
{
    for (size_t i = 0; i < stele__po_scan_kernel_count; i++) {
        const po_scan_kernel *kernel = &stele__po_scan_kernels[i];
        uint64_t              specials[BLOCKS];
        if (!kernel->usable())
            continue;
        kernel->classify(bytes, BLOCKS, line_end, specials);
        for (size_t at = 0; at < SIZE; at++) {
            const unsigned bit = at % PO_SCAN_BLOCK;
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

/* From words without a bit to words that have them all. */
static void bits_are_listed_however_many_there_are(void **state)
{
    enum { WORDS = 70 };
    uint64_t words[WORDS], seed = 41;
    uint16_t expected[WORDS * PO_SCAN_BLOCK], places[(WORDS + 1) * PO_SCAN_BLOCK];

    (void)state;
    for (unsigned round = 0; round < 300; round++) {
        size_t count = 0;
        for (size_t i = 0; i < WORDS; i++) {
            words[i] = i % 3 == 0 ? UINT64_MAX << round % 64 : i % 3 == 1 ? UINT64_MAX >> round % 64 : UINT64_MAX;
            for (unsigned step = 0; step < round % 7; step++)
                words[i] &= test_random(&seed);
            for (unsigned bit = 0; bit < PO_SCAN_BLOCK; bit++) {
                if (words[i] >> bit & 1)
                    expected[count++] = (uint16_t)(i * PO_SCAN_BLOCK + bit);
            }
        }
        for (size_t i = 0; i < stele__po_scan_kernel_count; i++) {
            const po_scan_kernel *kernel = &stele__po_scan_kernels[i];
            if (!kernel->usable())
                continue;
            assert_int_equal(kernel->list(words, WORDS, places), count);
            assert_memory_equal(places, expected, count * sizeof *places);
        }
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
        stele__po_scan_init(&scan, text, LENGTH, '\n', (po_kernels){ .scan = kernel });
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
        stele__po_scan_init(&scan, text, LENGTH, '\n', (po_kernels){ 0 });
        assert_int_equal(po_scan_line_end(&scan, 0), LENGTH - 1);
        assert_false(scan.invalid);
        text[at + 2] = 'a';
        stele__po_scan_init(&scan, text, LENGTH, '\n', (po_kernels){ 0 });
        assert_int_equal(po_scan_line_end(&scan, 0), LENGTH);
        assert_true(scan.invalid);
        assert_int_equal(scan.valid, at);
    }
    free(text);
}

/* Adds where a message stands. */
static void add_place(stele_buffer *text, const stele_catalog *catalog, const stele_message *message)
{
    char place[100];

    snprintf(place, sizeof place, "%zu:%zu+%zu ", stele_message_line(message),
             (size_t)(message->entry - catalog->source.text), (size_t)message->entry_length);
    test_add(text, place);
}

/* All that a read gives by some kernels: what it tells and every message. To be freed. */
static stele_buffer read_by(po_kernels kernels, stele_str text)
{
    stele_report  *report = stele_report_new(NULL);
    stele_buffer   result;
    stele_buffer   told;
    stele_catalog *catalog;

    (void)stele__po_read_by(kernels, &catalog, text, "f.po", report);
    told = test_report_text(report);
    result = catalog ? test_dump(catalog) : (stele_buffer){ 0 };
    for (size_t i = 0; catalog && i < stele_catalog_length(catalog); i++)
        add_place(&result, catalog, stele_catalog_at(catalog, i));
    test_add(&result, "|");
    test_add_str(&result, "", (stele_str){ told.data, told.length });
    stele_buffer_free(&told);
    stele_catalog_free(catalog);
    stele_report_free(report);
    return result;
}

static void assert_read_alike(stele_str text)
{
    stele_buffer best = read_by((po_kernels){ 0 }, text);

    for (size_t i = 0; i < stele__po_scan_kernel_count; i++) {
        /* The first of one kind with the first of the other, and so on: the portable ones are last in both. */
        const size_t back = stele__po_scan_kernel_count - 1 - i;
        const size_t last = stele__utf8_kernel_count - 1;
        po_kernels   kernels = { .scan = &stele__po_scan_kernels[i],
                                 .utf8 = &stele__utf8_kernels[back < last ? last - back : 0],
                                 .full_grammar = i % 2 == 0 };
        stele_buffer other;
        if (!kernels.scan->usable() || !kernels.utf8->usable())
            continue;
        other = read_by(kernels, text);
        if (!stele_str_equal((stele_str){ other.data, other.length }, (stele_str){ best.data, best.length })) {
            print_error("# %s gives:\n%s\n# instead of:\n%s\n", kernels.scan->name, other.data, best.data);
            fail();
        }
        stele_buffer_free(&other);
    }
    stele_buffer_free(&best);
}

static void all_kernels_read_random_files_alike(void **state)
{
    static const char *const parts[] = { "msgid ",
                                         "msgstr ",
                                         "\"\"\n",
                                         "\"a\\n\"\n",
                                         "\"жук\\t 見る\"\n",
                                         "# жук\n",
                                         "#, fuzzy\n",
                                         "\n",
                                         "\"b\"\n",
                                         "\r\n",
                                         "\xd0",
                                         "#~ ",
                                         "\\",
                                         "msgctxt ",
                                         "\"",
                                         "msgid \"q\"\nmsgstr \"r\"\n" };
    uint64_t                 seed = 17;

    (void)state;
    for (unsigned round = 0; round < 600; round++) {
        stele_buffer text = { 0 };
        for (uint64_t left = test_random(&seed) % 400; left > 0; left--) {
            const uint64_t number = test_random(&seed) >> 8;
            test_add(&text, number % 64 == 0 ? parts[10] : parts[(number >> 8) % 2 ? 15 : (number >> 16) % 10]);
        }
        test_add(&text, "\n");
        assert_read_alike((stele_str){ text.data, text.length });
        stele_buffer_free(&text);
    }
}

/* Entries of the usual shape, in which something is put that is not usual: the full grammar and the walk that knows this
 * shape alone must agree on where it ends. */
static void the_usual_shape_is_read_as_the_full_grammar_reads_it(void **state)
{
    static const char *const entries[] = { "#: a.c:1\n#, fuzzy, c-format\nmsgid \"a@\"\nmsgstr \"b\"\n\n",
                                           "msgctxt \"c\"\nmsgid \"a@\"\nmsgstr \"\"\n\"b\\n\"\n\"\\\"c\\\\\"\n\n",
                                           "# жук\n#\nmsgid \"\"\n\"@one \"\n\"two\"\nmsgstr \"три\"\n",
                                           "msgid \"m@\\t\\\"\"\nmsgstr \"\"\n\n\n",
                                           "#~ msgid \"o@\"\n#~ msgstr \"p\"\n\n",
                                           "#| msgid \"o\"\nmsgid \"n@\"\nmsgid_plural \"n\"\nmsgstr[0] \"q\"\n\n" };
    static const char *const odd[] = { "\"",   "\\",    "\n", " ",   "\t",    "\r",     "#",       "#~ ",     "#| ",
                                       "\1",   "\\x41", "\4", "m",   "\"\"",  "\\\n",   "\n\"d\"", "\n\n",    "msgid ",
                                       "\xd0", "[",     "~",  "\\q", "\\101", "domain", "msgstr",  "#, fuzzy" };
    uint64_t                 seed = 23;

    (void)state;
    for (unsigned round = 0; round < 6000; round++) {
        stele_buffer text = { 0 };
        for (unsigned i = 0; i < 12; i++) {
            const uint64_t number = test_random(&seed) >> 8;
            const char    *entry = entries[number % (sizeof entries / sizeof *entries)];
            const size_t   cut = (number >> 8) % strlen(entry);
            const bool     is_odd = (number >> 16) % 12 == 0;
            for (size_t at = 0; entry[at]; at++) {
                char c = entry[at] == '@' ? (char)('a' + i) : entry[at]; /* Each id is another one. */
                if (is_odd && at == cut)
                    test_add(&text, odd[(number >> 32) % (sizeof odd / sizeof *odd)]);
                assert_int_equal(stele_buffer_add(&text, &c, 1), STELE_OK);
            }
        }
        assert_read_alike((stele_str){ text.data, text.length });
        stele_buffer_free(&text);
    }
}

static void all_kernels_read_the_corpus_alike(void **state)
{
    glob_t files = test_corpus();

    (void)state;
    for (size_t i = 0; i < files.gl_pathc; i++) {
        FILE        *file = fopen(files.gl_pathv[i], "rb");
        stele_buffer text = { 0 };
        char         part[4096];
        assert_non_null(file);
        for (size_t got; (got = fread(part, 1, sizeof part, file)) > 0;)
            assert_int_equal(stele_buffer_add(&text, part, got), STELE_OK);
        fclose(file);
        assert_read_alike((stele_str){ text.data, text.length });
        stele_buffer_free(&text);
    }
    globfree(&files);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_byte_is_classified_at_every_place),
        cmocka_unit_test(random_bytes_are_classified_at_all_alignments),
        cmocka_unit_test(bits_are_listed_however_many_there_are),
        cmocka_unit_test(the_next_byte_is_found_across_windows),
        cmocka_unit_test(a_scan_ends_where_utf8_does),
        cmocka_unit_test(all_kernels_read_random_files_alike),
        cmocka_unit_test(the_usual_shape_is_read_as_the_full_grammar_reads_it),
        cmocka_unit_test(all_kernels_read_the_corpus_alike),
    };
    return cmocka_run_group_tests_name("po scan", tests, NULL, NULL);
}
