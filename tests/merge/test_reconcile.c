/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Reconciling two versions of a catalog. */
#include "tests/support.h"

#include <stele/reconcile.h>

#include "lib/base/base.h"

/* The messages of the rows, shortly. */
#define M(id, text) "msgid \"" id "\"\nmsgstr \"" text "\"\n\n"
#define FUZZY(id, text) "#, fuzzy\n" M(id, text)
#define OLD(id, text) "#~ msgid \"" id "\"\n#~ msgstr \"" text "\"\n\n"
#define HEADER(fields) "msgid \"\"\nmsgstr \"\"\n" fields "\n"
/* gettext's tools put a single field into the first line. */
#define FIELD(field) "msgid \"\"\nmsgstr \"" field "\\n\"\n\n"
#define OURS_MARK "\"#-#-#-#-#  ours  #-#-#-#-#\\n\"\n"
#define THEIRS_MARK "\"#-#-#-#-#  theirs  #-#-#-#-#\\n\"\n"

static const struct row {
    const char *name, *base, *ours, *theirs, *result;
    size_t      conflicts;
} rows[] = {
    { "what nobody changed stays", M("a", "x"), M("a", "x"), M("a", "x"), M("a", "x"), 0 },
    { "what theirs translated is taken", M("a", "") M("b", ""), M("a", "x") M("b", ""), M("a", "") M("b", "y"),
      M("a", "x") M("b", "y"), 0 },
    { "what ours changed stays", M("a", "x"), M("a", "y"), M("a", "x"), M("a", "y"), 0 },
    { "what both changed alike is no conflict", M("a", "x"), M("a", "y"), M("a", "y"), M("a", "y"), 0 },
    { "two translations are a conflict, and both stay", M("a", ""), M("a", "x"), M("a", "y"),
      "#, fuzzy\nmsgid \"a\"\nmsgstr \"\"\n" OURS_MARK "\"x\\n\"\n" THEIRS_MARK "\"y\"\n\n", 1 },
    { "a translation beats none", M("a", "x"), M("a", "y"), M("a", ""), M("a", "y"), 0 },
    { "a translation in no doubt beats a fuzzy one", M("a", ""), FUZZY("a", "x"), M("a", "y"), M("a", "y"), 0 },
    { "and is not beaten by one", M("a", ""), M("a", "x"), FUZZY("a", "y"), M("a", "x"), 0 },
    { "fuzzy is taken away where one side did", FUZZY("a", "x"), FUZZY("a", "x"), M("a", "x"), M("a", "x"), 0 },
    { "a message that theirs added stands behind what it follows", M("a", "x") M("c", "z"), M("a", "x") M("c", "z"),
      M("a", "x") M("b", "y") M("c", "z"), M("a", "x") M("b", "y") M("c", "z"), 0 },
    { "messages that both added at one place", M("a", "x"), M("a", "x") M("b", "y"), M("a", "x") M("c", "z"),
      M("a", "x") M("c", "z") M("b", "y"), 0 },
    { "a message that theirs took out goes", M("a", "x") M("b", "y"), M("a", "x") M("b", "y"), M("b", "y"), M("b", "y"),
      0 },
    { "unless ours translated it since", M("a", "") M("b", "y"), M("a", "x") M("b", "y"), M("b", "y"),
      M("a", "x") M("b", "y"), 0 },
    { "what ours took out comes back as obsolete where theirs translated it", M("a", "") M("b", "y"), M("b", "y"),
      M("a", "x") M("b", "y"), M("b", "y") OLD("a", "x"), 0 },
    { "what ours took out stays out otherwise", M("a", "w") M("b", "y"), M("b", "y"), M("a", "w") M("b", "z"),
      M("b", "z"), 0 },
    { "a message that theirs made obsolete", M("a", "x"), M("a", "x"), OLD("a", "x"), OLD("a", "x"), 0 },
    { "a message that came back", OLD("a", "x"), OLD("a", "x"), M("a", "x"), M("a", "x"), 0 },
    { "the order of theirs, where it alone was rearranged", M("a", "x") M("b", "y") M("c", ""),
      M("a", "x") M("b", "y") M("c", "z"), M("c", "") M("a", "x") M("b", "y"), M("c", "z") M("a", "x") M("b", "y"), 0 },
    { "the order of ours, where both were", M("a", "x") M("b", "y") M("c", "z"), M("b", "y") M("a", "x") M("c", "z"),
      M("c", "z") M("a", "x") M("b", "w"), M("b", "w") M("a", "x") M("c", "z"), 0 },
    { "comments of translators are joined", "# one\n# two\n" M("a", "x"), "# one\n# two\n# three\n" M("a", "x"),
      "# zero\n# two\n" M("a", "x"), "# two\n# three\n# zero\n" M("a", "x"), 0 },
    { "flags are joined", "#, c-format\n" M("a", "x"), "#, c-format, no-wrap\n" M("a", "x"),
      "#, range: 0..9\n" M("a", "x"), "#, range: 0..9, no-wrap\n" M("a", "x"), 0 },
    { "references of the newer template",
      HEADER("\"POT-Creation-Date: 2024-01-01 00:00+0000\\n\"\n") "#: f:1\n" M("a", "x"),
      HEADER("\"POT-Creation-Date: 2024-01-01 00:00+0000\\n\"\n") "#: f:2\n" M("a", "x"),
      HEADER("\"POT-Creation-Date: 2024-02-01 00:00+0000\\n\"\n") "#: f:3\n" M("a", "x"),
      FIELD("POT-Creation-Date: 2024-02-01 00:00+0000") "#: f:3\n" M("a", "x"), 0 },
    { "references never conflict", "#: f:1\n" M("a", "x"), "#: f:2\n" M("a", "x"), "#: f:3\n" M("a", "x"),
      "#: f:2\n" M("a", "x"), 0 },
    { "fields of the later revision, in whatever zone",
      HEADER("\"PO-Revision-Date: 2024-01-01 00:00+0000\\n\"\n\"Last-Translator: N\\n\"\n\"X-A: 1\\n\"\n"),
      HEADER("\"PO-Revision-Date: 2024-03-01 10:00+0400\\n\"\n\"Last-Translator: O\\n\"\n\"X-A: 1\\n\"\n"),
      HEADER(
          "\"PO-Revision-Date: 2024-03-01 07:00+0000\\n\"\n\"Last-Translator: T\\n\"\n\"X-A: 2\\n\"\n\"X-B: 3\\n\"\n"),
      HEADER(
          "\"PO-Revision-Date: 2024-03-01 07:00+0000\\n\"\n\"Last-Translator: T\\n\"\n\"X-A: 2\\n\"\n\"X-B: 3\\n\"\n"),
      0 },
    { "a date does not go back", HEADER("\"PO-Revision-Date: 2024-01-01 00:00+0000\\n\"\n\"X: 1\\n\"\n"),
      HEADER("\"PO-Revision-Date: 2024-03-01 00:00+0000\\n\"\n\"X: 2\\n\"\n"),
      HEADER("\"PO-Revision-Date: 2024-02-01 00:00+0000\\n\"\n\"X: 3\\n\"\n"),
      HEADER("\"PO-Revision-Date: 2024-03-01 00:00+0000\\n\"\n\"X: 2\\n\"\n"), 0 },
    { "a field that theirs took out", HEADER("\"X: 1\\n\"\n\"Y: 2\\n\"\n"), HEADER("\"X: 1\\n\"\n\"Y: 2\\n\"\n"),
      FIELD("Y: 2"), FIELD("Y: 2"), 0 },
    { "lists in the header are joined", HEADER("\"X-KeywordsList: _;\\n\"\n"), HEADER("\"X-KeywordsList: _;N_\\n\"\n"),
      HEADER("\"X-KeywordsList: _;gettext\\n\"\n"), FIELD("X-KeywordsList: _;N_;gettext"), 0 },
    { "a plural that theirs added", M("a", "x"), M("a", "x"),
      "msgid \"a\"\nmsgid_plural \"as\"\nmsgstr[0] \"x\"\nmsgstr[1] \"xs\"\n\n",
      "msgid \"a\"\nmsgid_plural \"as\"\nmsgstr[0] \"x\"\nmsgstr[1] \"xs\"\n\n", 0 },
    { "and ours translated the singular", M("a", ""), M("a", "x"),
      "msgid \"a\"\nmsgid_plural \"as\"\nmsgstr[0] \"\"\nmsgstr[1] \"\"\n\n",
      "msgid \"a\"\nmsgid_plural \"as\"\nmsgstr[0] \"x\"\nmsgstr[1] \"\"\n\n", 0 },
    { "a plural that theirs took away", "msgid \"a\"\nmsgid_plural \"as\"\nmsgstr[0] \"x\"\nmsgstr[1] \"xs\"\n\n",
      "msgid \"a\"\nmsgid_plural \"as\"\nmsgstr[0] \"x\"\nmsgstr[1] \"xs\"\n\n", M("a", "x"), M("a", "x"), 0 },
    { "a conflict in plural forms", "msgid \"a\"\nmsgid_plural \"as\"\nmsgstr[0] \"\"\nmsgstr[1] \"\"\n\n",
      "msgid \"a\"\nmsgid_plural \"as\"\nmsgstr[0] \"x\"\nmsgstr[1] \"xs\"\n\n",
      "msgid \"a\"\nmsgid_plural \"as\"\nmsgstr[0] \"y\"\nmsgstr[1] \"ys\"\n\n",
      "#, fuzzy\nmsgid \"a\"\nmsgid_plural \"as\"\nmsgstr[0] \"\"\n" OURS_MARK "\"x\\n\"\n" THEIRS_MARK
      "\"y\"\nmsgstr[1] \"\"\n" OURS_MARK "\"xs\\n\"\n" THEIRS_MARK "\"ys\"\n\n",
      1 },
    { "messages with a context are others", "msgctxt \"k\"\n" M("a", ""), "msgctxt \"k\"\n" M("a", ""),
      "msgctxt \"k\"\n" M("a", "") M("a", "x"), "msgctxt \"k\"\n" M("a", "") M("a", "x"), 0 },
    { "messages of a domain come into that domain", M("a", "x"), M("a", "x"),
      M("a", "x") "domain \"d\"\n\n" M("a", "y"), M("a", "x") "domain \"d\"\n\n" M("a", "y"), 0 },
    { "without a base, both sides are additions", "", M("a", "x") M("b", "y"), M("c", "z") M("b", "y"),
      M("c", "z") M("a", "x") M("b", "y"), 0 },
    { "a header comes first", M("a", "x"), M("a", "x"), FIELD("X: 1") M("a", "x"), FIELD("X: 1") M("a", "x"), 0 },
};

static stele_catalog *read_catalog(const char *text, const char *name, stele_report *report)
{
    stele_catalog *catalog = NULL;

    if (*text)
        (void)!stele_catalog_read(&catalog, stele_str_of(text), name, report);
    else
        (void)!stele_catalog_new(&catalog, report);
    return catalog;
}

/* Without blank lines at the end, which catalogs do not end with. */
static void assert_is(const stele_buffer *written, const char *wanted)
{
    size_t length = strlen(wanted);

    while (length > 1 && wanted[length - 1] == '\n' && wanted[length - 2] == '\n')
        length--;
    if (written->length != length || memcmp(written->data, wanted, length) != 0)
        print_error("got:\n%s\nwanted:\n%.*s", written->data ? written->data : "", (int)length, wanted);
    assert_true(written->length == length && memcmp(written->data, wanted, length) == 0);
}

static void catalogs_are_reconciled(void **state)
{
    const struct row      *row = *state;
    stele_report          *report = stele_report_new(NULL);
    stele_catalog         *base = read_catalog(row->base, "base.po", NULL);
    stele_catalog         *ours = read_catalog(row->ours, "ours.po", NULL);
    stele_catalog         *theirs = read_catalog(row->theirs, "theirs.po", NULL);
    stele_reconcile_counts counts;
    stele_buffer           written = { 0 };

    assert_int_equal(stele_reconcile(ours, base, theirs, NULL, &counts, report), STELE_OK);
    assert_int_equal(counts.conflicts, row->conflicts);
    assert_int_equal(stele_report_count(report, STELE_ERROR), row->conflicts);
    assert_int_equal(stele_catalog_write(ours, stele_sink_buffer(&written), NULL), STELE_OK);
    while (written.length > 1 && written.data[written.length - 1] == '\n' && written.data[written.length - 2] == '\n')
        written.data[--written.length] = '\0';
    assert_is(&written, row->result);
    stele_buffer_free(&written);
    stele_catalog_free(base);
    stele_catalog_free(ours);
    stele_catalog_free(theirs);
    stele_report_free(report);
}

/* A pseudo-random number below `limit`. */
static unsigned pick(uint64_t *state, unsigned limit)
{
    *state = *state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return (unsigned)(*state >> 33) % limit;
}

enum { IDS = 12 };

/* A side: for each id whether it is there and what it says; 0 for absent, 1 for untranslated. */
static void make_side(unsigned side[IDS], const unsigned *from, uint64_t *state, unsigned edits)
{
    for (unsigned id = 0; id < IDS; id++)
        side[id] = from ? from[id] : pick(state, 4);
    while (edits-- > 0)
        side[pick(state, IDS)] = pick(state, 6);
}

static void write_side(stele_buffer *text, const unsigned side[IDS])
{
    for (unsigned id = 0; id < IDS; id++) {
        char message[64];
        int  length = side[id] ? snprintf(message, sizeof message, "msgid \"%u\"\nmsgstr \"%.*s\"\n\n", id,
                                         side[id] > 1 ? (int)side[id] : 0, "abcdefgh")
                               : 0;
        assert_int_equal(stele_buffer_add(text, message, (size_t)length), STELE_OK);
    }
}

/* What each message must become, said once more and shortly. */
static void check_message(stele_catalog *ours, unsigned id, unsigned base, unsigned mine, unsigned theirs)
{
    char                 key[8], said[16];
    const stele_message *message;
    stele_str            text;

    snprintf(key, sizeof key, "%u", id);
    message = stele_catalog_find(ours, (stele_str){ NULL, 0 }, stele_str_of(key));
    if (mine > 1 && theirs > 1 && mine != theirs && mine != base && theirs != base) {
        assert_non_null(message);
        text = stele_message_msgstr(message, 0);
        snprintf(said, sizeof said, "%.*s\n#", (int)mine, "abcdefgh");
        assert_non_null(memmem(text.data, text.length, said, strlen(said)));
        assert_true(stele_message_is_fuzzy(message));
        return;
    }
    if (mine == theirs || theirs == base)
        theirs = mine;
    else if (mine != base && (theirs == 0 || (theirs == 1 && mine > 1)))
        theirs = mine;
    else if (mine == 0 && base != 0)
        theirs = 0; /* At most obsolete. */
    if (theirs == 0) {
        assert_null(message);
        return;
    }
    assert_non_null(message);
    assert_false(stele_message_is_fuzzy(message));
    assert_int_equal(stele_message_msgstr(message, 0).length, theirs > 1 ? theirs : 0);
}

static void random_versions_are_reconciled(void **state)
{
    uint64_t random = 7;

    (void)state;
    for (int round = 0; round < 1000; round++) {
        unsigned       sides[3][IDS];
        stele_buffer   texts[3] = { { 0 } };
        stele_catalog *catalogs[3];
        make_side(sides[0], NULL, &random, 0);
        for (int side = 0; side < 3; side++) {
            if (side)
                make_side(sides[side], sides[0], &random, 5);
            write_side(&texts[side], sides[side]);
            catalogs[side] = read_catalog(texts[side].data ? texts[side].data : "", "f.po", NULL);
        }
        assert_int_equal(stele_reconcile(catalogs[1], catalogs[0], catalogs[2], NULL, NULL, NULL), STELE_OK);
        for (unsigned id = 0; id < IDS; id++)
            check_message(catalogs[1], id, sides[0][id], sides[1][id], sides[2][id]);
        for (int side = 0; side < 3; side++) {
            stele_catalog_free(catalogs[side]);
            stele_buffer_free(&texts[side]);
        }
    }
}

/* A corpus file against a version of it, in which each eleventh message is gone and each seventh has another text. */
static void a_large_catalog_takes_what_changed_and_keeps_its_bytes(void **state)
{
    const char            *corpus = getenv("STELE_CORPUS");
    char                   path[512];
    stele_catalog         *base, *ours, *theirs;
    stele_buffer           before = { 0 }, after = { 0 };
    stele_reconcile_counts counts;
    const stele_message   *message;

    (void)state;
    snprintf(path, sizeof path, "%s/godot-editor/az.po", corpus ? corpus : "");
    if (stele_catalog_open(&base, path, NULL) != STELE_OK)
        skip();
    assert_int_equal(stele_catalog_open(&ours, path, NULL), STELE_OK);
    assert_int_equal(stele_catalog_open(&theirs, path, NULL), STELE_OK);
    for (size_t place = 1; (message = stele_catalog_at(theirs, place)); place++) {
        if (place % 7 == 0 && !stele_message_is_obsolete(message) && !stele_message_msgid_plural(message).data)
            assert_int_equal(stele_catalog_set_msgstr(theirs, message, 0, STELE__LITERAL("changed")), STELE_OK);
    }
    assert_int_equal(stele_reconcile(ours, base, theirs, NULL, &counts, NULL), STELE_OK);
    assert_true(counts.changed > 100);
    assert_int_equal(counts.added + counts.removed + counts.conflicts, 0);
    assert_int_equal(stele_catalog_write(ours, stele_sink_buffer(&after), NULL), STELE_OK);
    assert_int_equal(stele_catalog_write(theirs, stele_sink_buffer(&before), NULL), STELE_OK);
    assert_int_equal(after.length, before.length);
    assert_memory_equal(after.data, before.data, after.length);
    stele_buffer_free(&before);
    stele_buffer_free(&after);
    stele_catalog_free(base);
    stele_catalog_free(ours);
    stele_catalog_free(theirs);
}

/* Every allocation in turn fails; nothing is lost but the work. */
static void every_failed_allocation_is_survived(void **state)
{
    (void)state;
    for (size_t row = 0; row < sizeof rows / sizeof *rows; row++) {
        for (size_t n = 0;; n++) {
            struct test_heap      heap = { .fail_at = n + 1, .fail_on = n % 2 };
            const stele_allocator allocator = test_allocator(&heap);
            stele_report         *report = stele_report_new(&allocator);
            stele_catalog        *base, *ours, *theirs;
            if (!report)
                continue;
            base = read_catalog(rows[row].base, "base.po", report);
            ours = read_catalog(rows[row].ours, "ours.po", report);
            theirs = read_catalog(rows[row].theirs, "theirs.po", report);
            if (base && ours && theirs) {
                const stele_status status = stele_reconcile(ours, base, theirs, NULL, NULL, report);
                assert_true(status == STELE_OK || status == STELE_NO_MEMORY);
            }
            stele_catalog_free(base);
            stele_catalog_free(ours);
            stele_catalog_free(theirs);
            stele_report_free(report);
            assert_int_equal(heap.in_use, 0);
            if (heap.calls <= n)
                break;
        }
    }
}

static void unknown_options_are_refused(void **state)
{
    stele_catalog *empty[3];

    (void)state;
    for (int i = 0; i < 3; i++)
        empty[i] = read_catalog("", NULL, NULL);
    assert_int_equal(
        stele_reconcile(empty[0], empty[1], empty[2], &(stele_reconcile_options){ .reserved = { 1 } }, NULL, NULL),
        STELE_BAD_ARGUMENT);
    for (int i = 0; i < 3; i++)
        stele_catalog_free(empty[i]);
}

#define ROWS(rows) (sizeof rows / sizeof *rows)

int main(void)
{
    const struct CMUnitTest plain[] = {
        cmocka_unit_test(random_versions_are_reconciled),
        cmocka_unit_test(a_large_catalog_takes_what_changed_and_keeps_its_bytes),
        cmocka_unit_test(every_failed_allocation_is_survived),
        cmocka_unit_test(unknown_options_are_refused),
    };
    struct CMUnitTest tests[ROWS(plain) + ROWS(rows)];

    memcpy(tests, plain, sizeof plain);
    for (size_t i = 0; i < ROWS(rows); i++)
        tests[ROWS(plain) + i] = (struct CMUnitTest){ rows[i].name, catalogs_are_reconciled, NULL, NULL,
                                                      (void *)&rows[i] };
    return cmocka_run_group_tests_name("reconcile", tests, NULL, NULL);
}
