/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Whether translations are up to date. */
#include "tests/support.h"

#include <stele/stale.h>

#define H "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n"
#define M(id, str) "msgid \"" id "\"\nmsgstr \"" str "\"\n\n"
#define FUZZY "#, fuzzy\n"
#define WAS(id) "#| msgid \"" id "\"\n"

static stele_catalog *read_catalog(const char *text, stele_report *report)
{
    stele_catalog *catalog;

    return stele_catalog_read(&catalog, stele_str_of(text), "a.po", report) == STELE_OK ? catalog : NULL;
}

/* Asks about the text "Open the file". */
static const struct row {
    const char     *name, *catalog, *others; /* Other messages of the template. */
    stele_freshness freshness;
    const char     *before;
} rows[] = {
    { "a translation of the very text is fresh", M("Open the file", "x"), "", STELE_FRESH, NULL },
    { "without an entry it is missing", M("Quit", "x"), "", STELE_MISSING, NULL },
    { "an empty entry is missing", M("Open the file", ""), "", STELE_MISSING, NULL },
    { "a merged catalog tells the old text", FUZZY WAS("Open a file") M("Open the file", "x"), "", STELE_CHANGED,
      "Open a file" },
    { "one that was not merged as well", M("Open a file", "x"), "", STELE_CHANGED, "Open a file" },
    { "an obsolete entry tells it too", "#~ msgid \"Open a file\"\n#~ msgstr \"x\"\n", "", STELE_CHANGED,
      "Open a file" },
    { "a guess from a text in use is none", M("Open a file", "x"), M("Open a file", ""), STELE_MISSING, NULL },
    { "a merged guess from a text in use is none",
      FUZZY WAS("Open a file") M("Open the file", "x") M("Open a file", "x"), M("Open a file", ""), STELE_MISSING,
      NULL },
    { "a mark of doubt without an old text", FUZZY M("Open the file", "x"), "", STELE_CHANGED, NULL },
    { "an old text that is the present one tells nothing", FUZZY WAS("Open the file") M("Open the file", "x"), "",
      STELE_CHANGED, NULL },
    { "a message for the unit's id goes first", "msgctxt \"paragraph-1\"\n" M("Open the file", "x"), "", STELE_FRESH,
      NULL },
};

static void texts_are_judged(void **state)
{
    const struct row  *row = *state;
    char               text[1024], template[1024];
    stele_catalog     *catalog, *ref;
    stele_stale       *stale;
    stele_stale_answer answer;

    snprintf(text, sizeof text, "%s%s", H, row->catalog);
    snprintf(template, sizeof template, "%s%s%s", H, M("Open the file", ""), row->others);
    catalog = read_catalog(text, NULL);
    ref = read_catalog(template, NULL);
    assert_true(catalog && ref);
    assert_int_equal(stele_stale_new(&stale, catalog, ref, NULL), STELE_OK);
    answer = stele_stale_ask(stale, stele_str_of("paragraph-1"), (stele_str){ NULL, 0 }, stele_str_of("Open the file"));
    assert_int_equal(answer.freshness, row->freshness);
    assert_int_equal(answer.message != NULL, row->freshness != STELE_MISSING);
    if (row->before)
        assert_true(stele_str_equal(answer.before, stele_str_of(row->before)));
    else
        assert_null(answer.before.data);
    answer = stele_stale_ask(stale, (stele_str){ NULL, 0 }, (stele_str){ NULL, 0 }, stele_str_of("No such text"));
    assert_int_equal(answer.freshness, STELE_MISSING);
    stele_stale_free(stale);
    stele_catalog_free(catalog);
    stele_catalog_free(ref);
}

static void failed_allocations_are_survived(void **state)
{
    size_t n = 0;

    (void)state;
    for (bool done = false; !done; n++) {
        struct test_heap      heap = { .fail_at = n + 1 };
        const stele_allocator allocator = test_allocator(&heap);
        stele_report         *report = stele_report_new(&allocator);
        stele_catalog        *catalog = read_catalog(H M("Open a file", "x"), NULL);
        stele_catalog        *ref = read_catalog(H M("Open the file", ""), NULL);
        stele_stale          *stale = NULL;
        if (report) {
            const stele_status status = stele_stale_new(&stale, catalog, ref, report);
            assert_int_equal(status == STELE_OK, stale != NULL);
            assert_true(status == STELE_OK || status == STELE_NO_MEMORY);
        }
        stele_stale_free(stale);
        stele_catalog_free(catalog);
        stele_catalog_free(ref);
        stele_report_free(report);
        assert_int_equal(heap.in_use, 0);
        done = heap.calls <= n;
    }
    assert_true(n > 3);
}

#define ROWS(rows) (sizeof rows / sizeof *rows)

int main(void)
{
    struct CMUnitTest tests[1 + ROWS(rows)] = { cmocka_unit_test(failed_allocations_are_survived) };

    for (size_t i = 0; i < ROWS(rows); i++)
        tests[1 + i] = (struct CMUnitTest){ rows[i].name, texts_are_judged, NULL, NULL, (void *)&rows[i] };
    return cmocka_run_group_tests_name("stale", tests, NULL, NULL);
}
