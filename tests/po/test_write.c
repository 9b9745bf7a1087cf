/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Writing PO files: edits that change only their entry, and whole catalogs laid out as msgcat does. */
#include "tests/po/support.h"

#define HEADER "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n"

static const stele_str none = { NULL, 0 };

/* A row is a file, what is done with the message "a", and the file that is then written. */
typedef enum edit { TRANSLATE, TRANSLATE_SECOND, MARK_FUZZY, COMMENT, REFER, ADD, ADD_PLURAL } edit;

static struct row {
    const char *name, *before;
    edit        action;
    const char *text, *after;
} rows[] = {
    { "write: only the edited entry changes",
      "# k\n\n" HEADER
      "#kept\nmsgid  \"b\"\nmsgstr\"\"\n\n# x\nmsgid \"a\" msgstr \"\"\n\n#. y\nmsgid\"c\"msgstr\"d\"#e",
      TRANSLATE, "new\n\"line\"",
      "# k\n\n" HEADER "#kept\nmsgid  \"b\"\nmsgstr\"\"\n\n# x\nmsgid \"a\"\nmsgstr "
      "\"\"\n\"new\\n\"\n\"\\\"line\\\"\"\n\n#. y\nmsgid\"c\"msgstr\"d\"#e" },
    { "write: an entry in the middle of a line gets lines of its own",
      "msgid \"b\" msgstr \"\" msgid \"a\" msgstr \"\" msgid \"c\" msgstr \"\"", TRANSLATE, "x",
      "msgid \"b\" msgstr \"\" \nmsgid \"a\"\nmsgstr \"x\" msgid \"c\" msgstr \"\"" },
    { "write: CR LF stays", "msgid \"a\"\r\nmsgstr \"\"\r\n\r\nmsgid \"b\"\r\nmsgstr \"\"\r\n", TRANSLATE, "x\ny",
      "msgid \"a\"\r\nmsgstr \"\"\r\n\"x\\n\"\r\n\"y\"\r\n\r\nmsgid \"b\"\r\nmsgstr \"\"\r\n" },
    { "write: CR stays", "# x\rmsgid \"a\"\rmsgstr \"\"\r", TRANSLATE, "y", "# x\rmsgid \"a\"\rmsgstr \"y\"\r" },
    { "write: a byte order mark stays", "\xef\xbb\xbfmsgid \"a\"\nmsgstr \"\"\n", TRANSLATE, "é",
      "\xef\xbb\xbfmsgid \"a\"\nmsgstr \"é\"\n" },
    { "write: the charset stays",
      "# \xe9\nmsgid \"\"\nmsgstr \"Content-Type: text/plain; charset=ISO-8859-1\\n\"\n\n#\xe9\nmsgid \"a\"\nmsgstr "
      "\"\"\n\nmsgid\"\xe9\"msgstr\"\"",
      TRANSLATE, "é",
      "# \xe9\nmsgid \"\"\nmsgstr \"Content-Type: text/plain; charset=ISO-8859-1\\n\"\n\n# \xe9\nmsgid \"a\"\nmsgstr "
      "\"\xe9\"\n\nmsgid\"\xe9\"msgstr\"\"" },
    { "write: a backslash stays one where iconv would change it",
      "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=SHIFT_JIS\\n\"\n\n# \x83\x5c\nmsgid \"a\"\nmsgstr \"\" # "
      "\x83\x5c",
      TRANSLATE, "ソ~\n",
      "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=SHIFT_JIS\\n\"\n\n# \x83\x5c\nmsgid \"a\"\nmsgstr "
      "\"\x83\x5c~\\n\" # \x83\x5c" },
    { "write: bad bytes in another entry's comment stay",
      HEADER "# \xff\xff\nmsgid \"b\"\nmsgstr \"é\"\n\nmsgid \"a\"\nmsgstr \"\"\n# \xff", TRANSLATE, "x",
      HEADER "# \xff\xff\nmsgid \"b\"\nmsgstr \"é\"\n\nmsgid \"a\"\nmsgstr \"x\"\n# \xff" },
    { "write: a second form", "msgid \"a\"\nmsgid_plural \"as\"\nmsgstr[0] \"x\"\n", TRANSLATE_SECOND, "y",
      "msgid \"a\"\nmsgid_plural \"as\"\nmsgstr[0] \"x\"\nmsgstr[1] \"y\"\n" },
    { "write: flags stand in msgcat's order, unknown ones last",
      "#, mine, no-wrap, c-format\nmsgid \"a\"\nmsgstr \"b\"\n", MARK_FUZZY, "fuzzy",
      "#, fuzzy, c-format, no-wrap, mine\nmsgid \"a\"\nmsgstr \"b\"\n" },
    { "write: a comment goes behind those of its kind", "#. e\n# t\nmsgid \"a\"\nmsgstr \"\"\n", COMMENT, "u",
      "# t\n# u\n#. e\nmsgid \"a\"\nmsgstr \"\"\n" },
    { "write: an empty comment", "msgid \"a\"\nmsgstr \"\"\n", COMMENT, "", "#\nmsgid \"a\"\nmsgstr \"\"\n" },
    { "write: references are shown once", "#: b.c:1 c.c :02\nmsgid \"a\"\nmsgstr \"\"\n", REFER, "b.c:1",
      "#: b.c:1 c.c:2\nmsgid \"a\"\nmsgstr \"\"\n" },
    { "write: previous ids and an obsolete entry", "#, fuzzy\n#~| msgid \"p\" \"q\"\n#~ msgid \"a\"\n#~ msgstr \"b\"\n",
      COMMENT, "c", "# c\n#, fuzzy\n#~| msgid \"pq\"\n#~ msgid \"a\"\n#~ msgstr \"b\"\n" },
    { "write: an obsolete entry without comments behind another one",
      "msgid \"b\"\nmsgstr \"\"\n\n#~ msgid \"c\"\n#~ msgstr \"\"\n#~ msgid \"d\"\n#~ msgstr \"\"\n", TRANSLATE, "x",
      "msgid \"b\"\nmsgstr \"\"\n\n#~ msgid \"c\"\n#~ msgstr \"\"\n#~ msgid \"d\"\n#~ msgstr \"x\"\n" },
    { "write: previous ids without comments behind another entry",
      "msgid \"b\"\nmsgstr \"\"\n#| msgid \"p\"\nmsgid \"a\"\nmsgstr \"\"\n", TRANSLATE, "x",
      "msgid \"b\"\nmsgstr \"\"\n#| msgid \"p\"\nmsgid \"a\"\nmsgstr \"x\"\n" },
    { "write: a new message comes last", "msgid \"a\"\nmsgstr \"\"", ADD, "n",
      "msgid \"a\"\nmsgstr \"\"\n\nmsgctxt \"ctxt\"\nmsgid \"n\"\nmsgstr \"\"\n" },
    { "write: a new message comes before the comments that end a file", "msgid \"a\"\r\nmsgstr \"\" \r\n\r\n# end", ADD,
      "n", "msgid \"a\"\r\nmsgstr \"\" \r\n\r\nmsgctxt \"ctxt\"\r\nmsgid \"n\"\r\nmsgstr \"\"\r\n\r\n# end" },
    { "write: a new message is of the first domain", "msgid \"a\"msgstr \"\"\ndomain \"x\"\nmsgid \"a\"msgstr \"\"\n",
      ADD, "n",
      "msgid \"a\"msgstr \"\"\ndomain \"x\"\nmsgid \"a\"msgstr \"\"\n\ndomain \"messages\"\n\nmsgctxt \"ctxt\"\nmsgid "
      "\"n\"\nmsgstr \"\"\n" },
    { "write: a new message in an empty file", "", ADD, "n", "msgctxt \"ctxt\"\nmsgid \"n\"\nmsgstr \"\"\n" },
    { "write: a new message with plural has the rule's forms",
      "msgid \"\"\nmsgstr \"Plural-Forms: nplurals=3; plural=n%3;\\n\"\n", ADD_PLURAL, "n",
      "msgid \"\"\nmsgstr \"Plural-Forms: nplurals=3; plural=n%3;\\n\"\n\nmsgid \"n\"\nmsgid_plural "
      "\"plural\"\nmsgstr[0] \"\"\nmsgstr[1] \"\"\nmsgstr[2] \"\"\n" },
};

static stele_status act(stele_catalog *catalog, edit action, stele_str text)
{
    const stele_message *message = stele_catalog_find(catalog, none, stele_str_of("a"));

    if (!message && stele_catalog_length(catalog) > 0)
        message = stele_catalog_at(catalog, stele_catalog_length(catalog) - 1);
    switch (action) {
    case TRANSLATE: return stele_catalog_set_msgstr(catalog, message, 0, text);
    case TRANSLATE_SECOND: return stele_catalog_set_msgstr(catalog, message, 1, text);
    case MARK_FUZZY: return stele_catalog_add_comment(catalog, message, STELE_COMMENT_FLAG, text);
    case COMMENT: return stele_catalog_add_comment(catalog, message, STELE_COMMENT_TRANSLATOR, text);
    case REFER: return stele_catalog_add_comment(catalog, message, STELE_COMMENT_REFERENCE, text);
    case ADD: return stele_catalog_add(catalog, NULL, stele_str_of("ctxt"), text, none);
    case ADD_PLURAL: return stele_catalog_add(catalog, NULL, none, text, stele_str_of("plural"));
    }
    return STELE_BAD_ARGUMENT;
}

static void edit_gives_what_the_row_says(void **state)
{
    const struct row *row = *state;
    stele_buffer      told, before, after;
    stele_catalog    *catalog = test_read(stele_str_of(row->before), &told), *again;

    assert_non_null(catalog);
    assert_int_equal(act(catalog, row->action, stele_str_of(row->text)), STELE_OK);
    assert_written(catalog, stele_str_of(row->after));
    stele_buffer_free(&told);

    /* What is written says the same when it is read again. */
    again = test_read(stele_str_of(row->after), &told);
    assert_non_null(again);
    before = test_dump(catalog);
    after = test_dump(again);
    if (row->action != MARK_FUZZY && row->action != REFER) /* These sort or drop something. */
        assert_string_equal(before.data, after.data);
    stele_buffer_free(&before);
    stele_buffer_free(&after);
    stele_buffer_free(&told);
    stele_catalog_free(catalog);
    stele_catalog_free(again);
}

static void editing_and_writing_survive_every_failed_allocation(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        stele_status status = STELE_NO_MEMORY;
        for (size_t n = 1; status != STELE_OK; n++) {
            struct test_heap heap = { .fail_at = n };
            stele_allocator  allocator = test_allocator(&heap);
            stele_report    *report = stele_report_new(&allocator);
            stele_catalog   *catalog = NULL;
            stele_buffer     written = { 0 };
            if (report)
                status = stele_catalog_read(&catalog, stele_str_of(rows[i].before), NULL, report);
            if (status == STELE_OK)
                status = act(catalog, rows[i].action, stele_str_of(rows[i].text));
            if (status == STELE_OK)
                status = stele_catalog_write(catalog, stele_sink_buffer(&written), report);
            assert_true(status == STELE_OK || status == STELE_NO_MEMORY);
            if (status == STELE_OK)
                assert_string_equal(written.data, rows[i].after);
            stele_buffer_free(&written);
            stele_catalog_free(catalog);
            stele_report_free(report);
            assert_int_equal(heap.in_use, 0);
        }
    }
}

/* A catalog with each kind of thing that the layout knows, in another charset than UTF-8. */
static const char full[] =
    "# k\n\nmsgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=ISO-8859-1\\n\"\n\"Plural-Forms: nplurals=2; "
    "plural=n != 1;\\n\"\n\n# t\xe9\n#. e\n#: b.c:2 a.c:1 a.c:7\n#, c-format, range: 0..9\nmsgctxt \"c\"\nmsgid \"%d "
    "stone\"\nmsgid_plural \"%d stones\"\nmsgstr[0] \"\xe9\"\nmsgstr[1] \"b\\n\\tc\"\n\n#, fuzzy\n#| msgctxt "
    "\"was\"\n#| msgid "
    "\"before\"\nmsgid \"a line that has more words than any line of eighty columns can hold without "
    "breaking\"\nmsgstr "
    "\"x\"\n\n#~ msgid \"z\"\n#~ msgstr \"y\"\n";

static const stele_catalog_write_options ways[] = {
    { 0 },
    { .anew = true },
    { .anew = true, .width = 30, .indent = true, .locations = STELE_LOCATIONS_FILE },
    { .anew = true, .no_wrap = true, .strict = true, .locations = STELE_LOCATIONS_NONE },
    { .escape = true, .no_obsolete = true, .order = STELE_ORDER_MSGID },
    { .order = STELE_ORDER_FILE, .charset = "UTF-8" },
    { .charset = "KOI8-R" },
};

/* Writes a catalog in one of the ways, with the n-th allocation failing; 0 for none. */
static stele_status write_in_a_way(const stele_catalog *catalog, size_t way, struct test_heap *heap, size_t n,
                                   stele_buffer *written)
{
    stele_allocator allocator = test_allocator(heap);
    stele_report   *report = stele_report_new(&allocator);
    stele_status    status;

    assert_non_null(report);
    heap->fail_at = n ? heap->calls + n : 0;
    status = stele_catalog_write_with(catalog, &ways[way], stele_sink_buffer(written), report);
    heap->fail_at = 0;
    stele_report_free(report);
    return status;
}

static void every_way_of_writing_survives_every_failed_allocation(void **state)
{
    (void)state;
    for (size_t way = 0; way < sizeof ways / sizeof *ways; way++) {
        struct test_heap heap = { 0 };
        stele_allocator  allocator = test_allocator(&heap);
        stele_report    *report = stele_report_new(&allocator);
        stele_catalog   *catalog;
        stele_buffer     expected = { 0 }, written = { 0 };
        stele_status     wanted, status = STELE_NO_MEMORY;
        size_t           in_use;

        assert_int_equal(stele_catalog_read(&catalog, stele_str_of(full), NULL, report), STELE_OK);
        assert_int_equal(act(catalog, ADD_PLURAL, stele_str_of("new")), STELE_OK);
        wanted = write_in_a_way(catalog, way, &heap, 0, &expected);
        assert_int_equal(wanted,
                         way + 1 < sizeof ways / sizeof *ways ? STELE_OK : STELE_INVALID); /* KOI8-R has no é. */
        in_use = heap.in_use;
        for (size_t n = 1; status == STELE_NO_MEMORY; n++) {
            stele_buffer_clear(&written);
            status = write_in_a_way(catalog, way, &heap, n, &written);
            assert_int_equal(heap.in_use, in_use);
        }
        assert_int_equal(status, wanted);
        if (status == STELE_OK)
            assert_string_equal(written.data, expected.data);
        stele_buffer_free(&written);
        stele_buffer_free(&expected);
        stele_catalog_free(catalog);
        stele_report_free(report);
        assert_int_equal(heap.in_use, 0);
    }
}

static void a_character_that_the_charset_lacks_is_told(void **state)
{
    stele_report  *report = stele_report_new(NULL);
    stele_buffer   told, written = { 0 };
    stele_catalog *catalog = test_read(
        stele_str_of(
            "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=ISO-8859-1\\n\"\n\nmsgid \"a\"\nmsgstr \"\xe9\"\n"),
        &told);

    (void)state;
    assert_non_null(catalog);
    assert_int_equal(act(catalog, TRANSLATE, stele_str_of("あ")), STELE_OK);
    assert_int_equal(stele_catalog_write(catalog, stele_sink_buffer(&written), report), STELE_INVALID);
    assert_string_equal(stele_report_at(report, 0)->id, "po-unwritable");
    stele_buffer_free(&written);
    stele_buffer_free(&told);
    stele_catalog_free(catalog);
    stele_report_free(report);
}

static stele_status refuse(void *context, const char *bytes, size_t length)
{
    (void)bytes;
    (void)length;
    return --*(int *)context < 0 ? STELE_SYSTEM : STELE_OK;
}

static void a_sink_that_fails_ends_the_writing(void **state)
{
    stele_buffer   told;
    stele_catalog *catalog = test_read(stele_str_of(rows[0].before), &told);

    (void)state;
    assert_int_equal(act(catalog, TRANSLATE, stele_str_of("x")), STELE_OK);
    for (int writes = 0; writes < 3; writes++) {
        int left = writes;
        assert_int_equal(stele_catalog_write(catalog, (stele_sink){ .write = refuse, .context = &left }, NULL),
                         STELE_SYSTEM);
    }
    stele_buffer_free(&told);
    stele_catalog_free(catalog);
}

/* What a command writes; absent where it is not installed. To be freed. */
static stele_buffer output_of(const char *command)
{
    stele_buffer output = { 0 };
    char         part[4096];
    FILE        *pipe = popen(command, "r");

    assert_non_null(pipe);
    for (size_t got; (got = fread(part, 1, sizeof part, pipe)) > 0;)
        assert_int_equal(stele_buffer_add(&output, part, got), STELE_OK);
    assert_int_equal(pclose(pipe), 0);
    return output;
}

static const struct layout {
    const char                 *option;
    stele_catalog_write_options options;
} layouts[] = {
    { "", { .anew = true } },
    { "--no-wrap", { .anew = true, .no_wrap = true } },
    { "--width=40", { .anew = true, .width = 40 } },
    { "--width=1", { .anew = true, .width = 1 } },
    { "--sort-output --indent", { .order = STELE_ORDER_MSGID, .indent = true } },
    { "--sort-by-file --strict", { .order = STELE_ORDER_FILE, .strict = true } },
    { "--sort-by-file -w 60", { .order = STELE_ORDER_FILE, .width = 60 } },
    { "--escape", { .anew = true, .escape = true } },
    { "--add-location=file --escape --indent -w 50",
      { .anew = true, .locations = STELE_LOCATIONS_FILE, .escape = true, .indent = true, .width = 50 } },
    { "--no-location --strict --indent",
      { .anew = true, .locations = STELE_LOCATIONS_NONE, .strict = true, .indent = true } },
    { "--add-location=file --strict", { .anew = true, .locations = STELE_LOCATIONS_FILE, .strict = true } },
};

static void assert_as_msgcat(const char *path)
{
    for (size_t i = 0; i < sizeof layouts / sizeof *layouts; i++) {
        char           command[4200];
        stele_catalog *catalog;
        stele_buffer   expected, written = { 0 };
        snprintf(command, sizeof command, "LC_ALL=C.UTF-8 msgcat %s '%s' 2>/dev/null", layouts[i].option, path);
        expected = output_of(command);
        assert_int_equal(stele_catalog_open(&catalog, path, NULL), STELE_OK);
        assert_int_equal(stele_catalog_write_with(catalog, &layouts[i].options, stele_sink_buffer(&written), NULL),
                         STELE_OK);
        assert_int_equal(written.length, expected.length);
        assert_memory_equal(written.data, expected.data, written.length);
        stele_buffer_free(&written);
        stele_buffer_free(&expected);
        stele_catalog_free(catalog);
    }
}

static void skip_without_msgcat(void)
{
    if (system("LC_ALL=C msgcat --version 2>/dev/null | head -1 | grep -q ' 0\\.21$'") != 0)
        skip();
}

static void the_corpus_is_laid_out_as_msgcat_does(void **state)
{
    glob_t files = test_corpus();

    (void)state;
    skip_without_msgcat();
    for (size_t i = 0; i < files.gl_pathc; i++)
        assert_as_msgcat(files.gl_pathv[i]);
    globfree(&files);
}

/* Adds a string of random pieces in quotes. None is a directive of a format: inside of those msgcat does not break. */
static void add_random_string(stele_buffer *text, uint64_t *seed)
{
    static const char *const pieces[] = { "word",
                                          "a",
                                          "longerword",
                                          "x-y",
                                          "http://example.org/a/b",
                                          "\\n",
                                          "\\t",
                                          "\\\"",
                                          "\\\\",
                                          "слово",
                                          "漢字漢字",
                                          "かな",
                                          "é",
                                          "…",
                                          "«q»",
                                          "’",
                                          "(paren)",
                                          "end.",
                                          "\xc2\xa0",
                                          "\xe2\x80\x8b",
                                          "العربية",
                                          "ไทย",
                                          "-",
                                          "--",
                                          "—",
                                          "/",
                                          "$5",
                                          "🙂",
                                          "e\xcc\x81",
                                          "\\a",
                                          "\\r",
                                          "  ",
                                          "\xe3\x80\x80",
                                          "가나다",
                                          "‘q’",
                                          "!",
                                          "?",
                                          "[x]",
                                          "{0}",
                                          "&amp;",
                                          "<b>",
                                          "\xe2\x80\xa8",
                                          "\5",
                                          "\x7f",
                                          "\xc2\xad" };
    static const size_t      lengths[] = { 0, 1, 2, 5, 12, 25, 40 };

    test_add(text, "\"");
    for (size_t left = lengths[test_random(seed) % 7]; left > 0; left--) {
        test_add(text, pieces[test_random(seed) % (sizeof pieces / sizeof *pieces)]);
        test_add(text, test_random(seed) % 4 ? " " : "");
    }
    test_add(text, "\"\n");
}

static void add_random_entry(stele_buffer *text, unsigned number, uint64_t *seed)
{
    static const char *const lines[] = { "# tr\n", "#  two\n", "#x\n", "#\n", "# \n", "#. ext\n", "#.x\n", "#.\n" };
    static const char *const references[] = { " a.c:7",  " ./b.c:12", " none.c", " a/longer/path/to/file.cpp:1234",
                                              " é.c:5",  " 漢字.c:3", " x.c :9", " a:b",
                                              " z.c:007" };
    static const char *const flags[] = { " fuzzy",         " c-format",          " no-c-format",
                                         " python-format", " no-wrap",           " wrap",
                                         " range: 1..5",   " possible-c-format", " impossible-qt-format" };
    const bool               obsolete = test_random(seed) % 8 == 0;
    const char              *prefix = obsolete ? "#~ " : "", *previous = obsolete ? "#~| " : "#| ";
    char                     id[32];

    for (uint64_t left = test_random(seed) % 3; left > 0; left--)
        test_add(text, lines[test_random(seed) % (sizeof lines / sizeof *lines)]);
    if (test_random(seed) % 2) {
        test_add(text, "#:");
        for (uint64_t left = 1 + test_random(seed) % 8; left > 0; left--)
            test_add(text, references[test_random(seed) % (sizeof references / sizeof *references)]);
        test_add(text, "\n");
    }
    if (test_random(seed) % 2) {
        test_add(text, "#,");
        for (uint64_t left = 1 + test_random(seed) % 3; left > 0; left--) {
            test_add(text, flags[test_random(seed) % (sizeof flags / sizeof *flags)]);
            test_add(text, left > 1 ? "," : "\n");
        }
    }
    if (test_random(seed) % 4 == 0) {
        test_add(text, previous);
        test_add(text, "msgid ");
        add_random_string(text, seed);
    }
    snprintf(id, sizeof id, "%smsgid \"%u\"", prefix, number);
    test_add(text, id);
    add_random_string(text, seed);
    test_add(text, prefix);
    test_add(text, "msgstr ");
    add_random_string(text, seed);
    test_add(text, "\n");
}

static void random_entries_are_laid_out_as_msgcat_does(void **state)
{
    char         path[] = "/tmp/stele-test.XXXXXX";
    int          descriptor;
    uint64_t     seed = 7;
    stele_buffer text = { 0 };

    (void)state;
    skip_without_msgcat();
    test_add(&text, HEADER);
    for (unsigned number = 0; number < 2000; number++)
        add_random_entry(&text, number, &seed);
    descriptor = mkstemp(path);
    assert_true(descriptor >= 0);
    assert_int_equal(
        stele_sink_descriptor(descriptor).write(stele_sink_descriptor(descriptor).context, text.data, text.length),
        STELE_OK);
    assert_as_msgcat(path);
    assert_int_equal(remove(path), 0);
    stele_buffer_free(&text);
}

int main(void)
{
    enum { ROWS = sizeof rows / sizeof *rows };
    static const struct CMUnitTest functions[] = {
        cmocka_unit_test(editing_and_writing_survive_every_failed_allocation),
        cmocka_unit_test(every_way_of_writing_survives_every_failed_allocation),
        cmocka_unit_test(a_character_that_the_charset_lacks_is_told),
        cmocka_unit_test(a_sink_that_fails_ends_the_writing),
        cmocka_unit_test(the_corpus_is_laid_out_as_msgcat_does),
        cmocka_unit_test(random_entries_are_laid_out_as_msgcat_does),
    };
    enum { FUNCTIONS = sizeof functions / sizeof *functions };
    struct CMUnitTest tests[ROWS + FUNCTIONS];

    for (size_t i = 0; i < ROWS; i++)
        tests[i] = (struct CMUnitTest){ rows[i].name, edit_gives_what_the_row_says, NULL, NULL, &rows[i] };
    memcpy(tests + ROWS, functions, sizeof functions);
    return cmocka_run_group_tests_name("po writing", tests, NULL, NULL);
}
