/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Merging a template into a catalog, and finding the most similar text. */
#include "tests/support.h"

#include <stele/merge.h>

#include "lib/base/base.h"
#include "lib/merge/similar.h"

#define H                                                                                                              \
    "msgid \"\"\nmsgstr \"\"\n\"POT-Creation-Date: 2024-01-01 00:00+0000\\n\"\n\"Language: az\\n\"\n\"Plural-Forms: "  \
    "nplurals=2; plural=(n != 1);\\n\"\n\n"
#define T "msgid \"\"\nmsgstr \"\"\n\"POT-Creation-Date: 2024-02-02 00:00+0000\\n\"\n\"X: 1\\n\"\n\n"
#define M(id, text) "msgid \"" id "\"\nmsgstr \"" text "\"\n\n"

static const struct row {
    const char         *name, *old, *ref, *merged; /* Without the header. */
    stele_merge_options options;
} rows[] = {
    { "a message keeps its translation, and gets the template's comments",
      "# mine\n#. old\n#: a.c:1\n#, c-format\n" M("Open", "Aç"),
      "#. new\n#: b.c:2\n#, no-wrap\n" M("Open", ""),
      "# mine\n#. new\n#: b.c:2\n#, no-wrap\n" M("Open", "Aç"),
      { .threshold = 0 } },
    { "the order is the template's",
      M("a", "x") M("b", "y"),
      M("b", "") M("a", ""),
      M("b", "y") M("a", "x"),
      { .threshold = 0 } },
    { "what the template no longer has becomes obsolete",
      M("Open", "Aç") M("b", ""),
      M("c", ""),
      M("c", "") "#~ msgid \"Open\"\n#~ msgstr \"Aç\"\n\n",
      { .threshold = 0 } },
    { "or is dropped", M("Open", "Aç"), M("c", ""), M("c", ""), { .drop_obsolete = true } },
    { "an obsolete message comes back",
      "#~ msgid \"Open\"\n#~ msgstr \"Aç\"\n\n",
      M("Open", ""),
      M("Open", "Aç"),
      { .threshold = 0 } },
    { "a changed text gets the translation of the most similar one",
      M("Open the file", "Faylı aç") M("Close the fire", "x"),
      M("Open the files", ""),
      "#, fuzzy\n" M("Open the files", "Faylı aç") "#~ msgid \"Close the fire\"\n#~ msgstr \"x\"\n\n",
      { .threshold = 0 } },
    { "with the text that it was",
      M("Open the file", "Faylı aç"),
      M("Open the files", ""),
      "#, fuzzy\n#| msgid \"Open the file\"\n" M("Open the files", "Faylı aç"),
      { .previous = true } },
    { "no guesses",
      M("Open the file", "Faylı aç"),
      M("Open the files", ""),
      M("Open the files", "") "#~ msgid \"Open the file\"\n#~ msgstr \"Faylı aç\"\n\n",
      { .no_fuzzy = true } },
    { "the same text in another context is a guess",
      "msgctxt \"k\"\n" M("Open", "Aç"),
      M("Open", ""),
      "#, fuzzy\n" M("Open", "Aç"),
      { .threshold = 0 } },
    { "a message in doubt stays so, with what it was",
      "#, fuzzy\n#| msgid \"was\"\n" M("Open", "Aç"),
      M("Open", ""),
      "#, fuzzy\n#| msgid \"was\"\n" M("Open", "Aç"),
      { .threshold = 0 } },
    { "a text that got a plural",
      M("file", "fayl"),
      "msgid \"file\"\nmsgid_plural \"files\"\nmsgstr[0] \"\"\nmsgstr[1] \"\"\n\n",
      "#, fuzzy\nmsgid \"file\"\nmsgid_plural \"files\"\nmsgstr[0] \"fayl\"\nmsgstr[1] \"fayl\"\n\n",
      { .threshold = 0 } },
    { "a higher threshold",
      M("Open the file", "Faylı aç"),
      M("Open the door", ""),
      M("Open the door", "") "#~ msgid \"Open the file\"\n#~ msgstr \"Faylı aç\"\n\n",
      { .threshold = 0.9 } },
};

static stele_catalog *read_catalog(const char *header, const char *text, stele_report *report)
{
    stele_buffer   bytes = { 0 };
    stele_catalog *catalog = NULL;

    assert_int_equal(stele_buffer_add_str(&bytes, stele_str_of(header)), STELE_OK);
    assert_int_equal(stele_buffer_add_str(&bytes, stele_str_of(text)), STELE_OK);
    (void)!stele_catalog_read(&catalog, (stele_str){ bytes.data, bytes.length }, "f.po", report);
    stele_buffer_free(&bytes);
    return catalog;
}

static void catalogs_are_merged(void **state)
{
    const struct row *row = *state;
    stele_catalog    *old = read_catalog(H, row->old, NULL), *ref = read_catalog(T, row->ref, NULL), *merged;
    stele_buffer      text = { 0 };
    const char       *body;
    size_t            length = strlen(row->merged);

    assert_int_equal(stele_merge(&merged, old, ref, &row->options, NULL, NULL), STELE_OK);
    assert_int_equal(stele_catalog_write(merged, stele_sink_buffer(&text), NULL), STELE_OK);
    assert_non_null(strstr(text.data, "POT-Creation-Date: 2024-02-02"));
    assert_non_null(strstr(text.data, "Language: az"));
    assert_null(strstr(text.data, "X: 1"));
    body = strstr(text.data, "\n\n");
    assert_non_null(body);
    while (length > 1 && row->merged[length - 1] == '\n' && row->merged[length - 2] == '\n')
        length--;
    if (strlen(body + 2) != length || memcmp(body + 2, row->merged, length) != 0)
        print_error("%s\n", body + 2);
    assert_int_equal(strlen(body + 2), length);
    assert_memory_equal(body + 2, row->merged, length);
    stele_buffer_free(&text);
    stele_catalog_free(old);
    stele_catalog_free(ref);
    stele_catalog_free(merged);
}

static void compendia_are_asked_where_the_catalog_has_nothing(void **state)
{
    stele_catalog       *old = read_catalog(H, M("a", "x"), NULL), *ref = read_catalog(T, M("a", "") M("b", ""), NULL);
    stele_catalog       *compendium = read_catalog(H, M("a", "no") M("b", "yes"), NULL), *merged;
    const stele_catalog *compendia[] = { compendium };
    stele_merge_counts   counts;

    (void)state;
    assert_int_equal(stele_merge(&merged, old, ref,
                                 &(stele_merge_options){ .compendia = compendia, .compendium_count = 1 }, &counts,
                                 NULL),
                     STELE_OK);
    assert_int_equal(counts.exact, 2);
    assert_true(
        stele_str_equal(stele_catalog_translate(merged, (stele_str){ 0 }, STELE__LITERAL("a"), (stele_str){ 0 }, 0),
                        STELE__LITERAL("x")));
    assert_true(
        stele_str_equal(stele_catalog_translate(merged, (stele_str){ 0 }, STELE__LITERAL("b"), (stele_str){ 0 }, 0),
                        STELE__LITERAL("yes")));
    stele_catalog_free(merged);
    stele_catalog_free(old);
    stele_catalog_free(ref);
    stele_catalog_free(compendium);
}

static unsigned pick(uint64_t *state, unsigned limit)
{
    *state = *state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return (unsigned)(*state >> 33) % limit;
}

enum { TEXTS = 200, LENGTH_MAX = 320 };

/* A text of words, sometimes one of before with a change. */
static size_t make_text(char *text, char before[][LENGTH_MAX], unsigned count, uint64_t *random)
{
    static const char *const words[] = { "open", "the", "file",  "close",    "a", "door",
                                         "%d",   "of",  "night", "\xc9\x99", ".", "Save" };
    size_t                   length = 0;

    if (count && pick(random, 2)) {
        strcpy(text, before[pick(random, count)]);
        length = strlen(text);
        for (unsigned edits = pick(random, 4); edits > 0 && length > 2; edits--)
            text[pick(random, (unsigned)length)] = (char)('a' + pick(random, 26));
        return length;
    }
    for (unsigned n = 1 + pick(random, pick(random, 8) ? 8 : 40); n > 0 && length < LENGTH_MAX - 16; n--)
        length += (size_t)sprintf(text + length, "%s%s", length ? " " : "", words[pick(random, 12)]);
    return length;
}

/* What is found is what looking at every text finds. */
static void nothing_more_similar_is_missed(void **state)
{
    static char        texts[TEXTS][LENGTH_MAX];
    static uint32_t    room[LENGTH_MAX + 1];
    stele_merge__texts set = { .allocator = &stele__default_allocator };
    uint64_t           random = 17;

    (void)state;
    for (unsigned i = 0; i < TEXTS; i++) {
        const size_t length = make_text(texts[i], texts, i, &random);
        assert_int_equal(stele_merge__add_text(&set, (stele_str){ texts[i], length }, i, i % 3), STELE_OK);
    }
    assert_int_equal(stele_merge__arrange_texts(&set), STELE_OK);
    for (int round = 0; round < 150; round++) {
        char            query[LENGTH_MAX];
        const size_t    length = make_text(query, texts, TEXTS, &random);
        const uint32_t  group = pick(&random, 3);
        const stele_str text = { query, length };
        double          best = 0.6;
        uint32_t        wanted = UINT32_MAX, found;
        for (uint32_t i = 0; i < TEXTS; i++) {
            const stele_str other = stele_str_of(texts[i]);
            const double value = 2.0 * (double)stele_merge__common(text, other, room) / (double)(length + other.length)
                                 + (i % 3 == group ? STELE_MERGE__BONUS : 0);
            if (value > best) {
                best = value;
                wanted = i;
            }
        }
        assert_int_equal(stele_merge__find_text(&set, text, group, 0.6, &found), STELE_OK);
        assert_int_equal(found, wanted);
    }
    stele_merge__free_texts(&set);
}

/* Each way to compare says what the plain table says, for texts of any bytes and lengths, as many at once as there may be; and no bound is
 * below what there is in common. */
static void all_kernels_agree(void **state)
{
    static char          bytes[STELE_MERGE__LANES + 1][600];
    static uint32_t      room[601];
    uint8_t              counts[STELE_MERGE__LANES * STELE_MERGE__COUNTS];
    uint8_t              coarse[STELE_MERGE__LANES * STELE_MERGE__COARSE];
    stele_merge__pattern pattern = { .allocator = &stele__default_allocator };
    uint64_t             random = 23;

    (void)state;
    for (int round = 0; round < 600; round++) {
        const unsigned letters = round % 3 == 0 ? 256 : 4 + pick(&random, 60), longest = round % 2 ? 70 : 600;
        const size_t   count = 1 + pick(&random, STELE_MERGE__LANES);
        stele_str      texts[STELE_MERGE__LANES + 1];
        size_t         expected[STELE_MERGE__LANES];

        for (size_t i = 0; i <= count; i++) {
            texts[i] = (stele_str){ bytes[i], pick(&random, longest + 1) };
            for (size_t at = 0; at < texts[i].length; at++)
                bytes[i][at] = (char)(pick(&random, letters) + (letters < 256 ? ' ' : 0));
        }
        assert_true(stele_merge__prepare(&pattern, texts[count]));
        for (size_t i = 0; i < count; i++) {
            expected[i] = stele_merge__common(texts[count], texts[i], room);
            stele_merge__count_bytes(counts + i * STELE_MERGE__COUNTS, coarse + i * STELE_MERGE__COARSE, texts[i]);
        }
        for (size_t k = 0; k < stele_merge__kernel_count; k++) {
            const stele_merge__kernel *kernel = &stele_merge__kernels[k];
            size_t                     lengths[STELE_MERGE__LANES];
            if (!kernel->usable())
                continue;
            kernel->lengths(&pattern, texts, count, lengths);
            for (size_t i = 0; i < count; i++) {
                assert_int_equal(lengths[i], expected[i]);
                if (pattern.is_countable)
                    assert_int_equal(kernel->next(counts, i, i + 1, pattern.counts, expected[i]), i);
                if (pattern.is_countable)
                    assert_int_equal(kernel->next_coarse(coarse, i, i + 1, pattern.coarse, expected[i]), i);
            }
            for (size_t need = 0; need < 700; need += 1 + need / 8)
                assert_int_equal(
                    kernel->next(counts, 0, count, pattern.counts, need),
                    stele_merge__kernels[stele_merge__kernel_count - 1].next(counts, 0, count, pattern.counts, need));
        }
    }
    stele_merge__free_pattern(&pattern);
}

static void failed_allocations_are_survived(void **state)
{
    (void)state;
    for (size_t n = 0; n < 250; n++) {
        struct test_heap      heap = { .fail_at = n + 1, .fail_on = n % 2 };
        const stele_allocator allocator = test_allocator(&heap);
        stele_report         *report = stele_report_new(&allocator);
        stele_catalog        *old = read_catalog(H, M("Open the file", "x") M("b", "y"), NULL);
        stele_catalog        *ref = read_catalog(
                   T, M("Open the files", "") "msgid \"c\"\nmsgid_plural \"d\"\nmsgstr[0] \"\"\nmsgstr[1] \"\"\n", NULL);
        stele_catalog *merged = NULL;
        if (report) {
            const stele_status status = stele_merge(&merged, old, ref, &(stele_merge_options){ .previous = true }, NULL,
                                                    report);
            assert_true(status == STELE_OK || status == STELE_NO_MEMORY);
        }
        stele_catalog_free(merged);
        stele_catalog_free(old);
        stele_catalog_free(ref);
        stele_report_free(report);
        assert_int_equal(heap.in_use, 0);
    }
}

static void options_out_of_range_are_refused(void **state)
{
    stele_catalog *old = read_catalog(H, "", NULL), *merged;

    (void)state;
    assert_int_equal(stele_merge(&merged, old, old, &(stele_merge_options){ .threshold = 1.5 }, NULL, NULL),
                     STELE_BAD_ARGUMENT);
    assert_null(merged);
    assert_int_equal(stele_merge(&merged, old, old, &(stele_merge_options){ .reserved = { 1 } }, NULL, NULL),
                     STELE_BAD_ARGUMENT);
    stele_catalog_free(old);
}

#define ROWS(rows) (sizeof rows / sizeof *rows)

int main(void)
{
    const struct CMUnitTest plain[] = {
        cmocka_unit_test(compendia_are_asked_where_the_catalog_has_nothing),
        cmocka_unit_test(nothing_more_similar_is_missed),
        cmocka_unit_test(all_kernels_agree),
        cmocka_unit_test(failed_allocations_are_survived),
        cmocka_unit_test(options_out_of_range_are_refused),
    };
    struct CMUnitTest tests[ROWS(plain) + ROWS(rows)];

    memcpy(tests, plain, sizeof plain);
    for (size_t i = 0; i < ROWS(rows); i++)
        tests[ROWS(plain) + i] = (struct CMUnitTest){ rows[i].name, catalogs_are_merged, NULL, NULL, (void *)&rows[i] };
    return cmocka_run_group_tests_name("merge", tests, NULL, NULL);
}
