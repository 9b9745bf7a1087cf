/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Changing a catalog that was read: what is then written, and that a change does all or nothing. Joining catalogs. */
#include "tests/po/support.h"

#define HEADER "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n"
#define A "# t\n#. e\n#: a.c:1\n#, fuzzy, c-format\n#| msgid \"p\"\nmsgid \"a\"\nmsgstr \"x\"\n"
#define B "msgid\"b\"   msgstr \"y\"\n"
#define C "msgctxt \"z\"\nmsgid \"c\"\nmsgstr \"\"\n"

static const stele_str none = { NULL, 0 };

static stele_str text_of(const char *text)
{
    return stele_str_of(text);
}

static const stele_message *find(stele_catalog *catalog, const char *msgid)
{
    return stele_catalog_find(catalog, none, text_of(msgid));
}

static stele_status clear_fuzzy(stele_catalog *catalog)
{
    return stele_catalog_set_flag(catalog, find(catalog, "a"), text_of("fuzzy"), false);
}

static stele_status set_flags(stele_catalog *catalog)
{
    const stele_str flags[] = { { "no-wrap", 7 }, { "fuzzy", 5 }, { "no-wrap", 7 } };
    return stele_catalog_set_comments(catalog, find(catalog, "b"), STELE_COMMENT_FLAG, flags, 3);
}

static stele_status replace_comments(stele_catalog *catalog)
{
    const stele_str      lines[] = { { "one", 3 }, { "two", 3 } };
    const stele_message *message = find(catalog, "a");
    const stele_status   status = stele_catalog_set_comments(catalog, message, STELE_COMMENT_TRANSLATOR, lines, 2);

    return status == STELE_OK ? stele_catalog_set_comments(catalog, message, STELE_COMMENT_REFERENCE, NULL, 0) : status;
}

static stele_status clear_previous(stele_catalog *catalog)
{
    return stele_catalog_set_previous(catalog, find(catalog, "a"), none, none, none);
}

static stele_status set_previous(stele_catalog *catalog)
{
    return stele_catalog_set_previous(catalog, find(catalog, "b"), text_of("q"), text_of("r"), text_of("s"));
}

static stele_status make_obsolete(stele_catalog *catalog)
{
    return stele_catalog_set_obsolete(catalog, find(catalog, "b"), true);
}

static stele_status revive(stele_catalog *catalog)
{
    return stele_catalog_set_obsolete(catalog, stele_catalog_at(catalog, 1), false);
}

static stele_status replace_field(stele_catalog *catalog)
{
    return stele_catalog_set_header_field(catalog, text_of("LANGUAGE"), text_of("az"));
}

static stele_status remove_field(stele_catalog *catalog)
{
    return stele_catalog_set_header_field(catalog, text_of("Language"), none);
}

static stele_status remove_first(stele_catalog *catalog)
{
    return stele_catalog_remove(catalog, stele_catalog_at(catalog, 0));
}

static stele_status remove_second(stele_catalog *catalog)
{
    return stele_catalog_remove(catalog, stele_catalog_at(catalog, 1));
}

static stele_status remove_last(stele_catalog *catalog)
{
    return stele_catalog_remove(catalog, stele_catalog_at(catalog, stele_catalog_length(catalog) - 1));
}

static bool is_header(const stele_message *message, void *context)
{
    (void)context;
    return stele_message_is_header(message);
}

static stele_status keep_header(stele_catalog *catalog)
{
    return stele_catalog_keep(catalog, is_header, NULL);
}

static bool is_nothing(const stele_message *message, void *context)
{
    (void)message, (void)context;
    return false;
}

static stele_status keep_nothing(stele_catalog *catalog)
{
    return stele_catalog_keep(catalog, is_nothing, NULL);
}

static stele_status move_last_to_second(stele_catalog *catalog)
{
    return stele_catalog_move(catalog, stele_catalog_at(catalog, stele_catalog_length(catalog) - 1), 1);
}

static stele_status sort_by_msgid(stele_catalog *catalog)
{
    return stele_catalog_sort(catalog, STELE_ORDER_MSGID);
}

static stele_status sort_by_file(stele_catalog *catalog)
{
    return stele_catalog_sort(catalog, STELE_ORDER_FILE);
}

static stele_status insert(stele_catalog *catalog)
{
    const stele_message *message;
    const stele_status   status = stele_catalog_add(catalog, &message, none, text_of("n"), none);

    return status == STELE_OK ? stele_catalog_move(catalog, message, 1) : status;
}

static stele_status remove_and_add_again(stele_catalog *catalog)
{
    const stele_status status = stele_catalog_remove(catalog, find(catalog, "b"));

    return status == STELE_OK ? stele_catalog_add(catalog, NULL, none, text_of("b"), none) : status;
}

static struct row {
    const char *name, *before;
    stele_status (*act)(stele_catalog *catalog);
    const char *after;
} rows[] = {
    { "edit: fuzzy is cleared, other flags stay", HEADER A "\n" B, clear_fuzzy,
      HEADER "# t\n#. e\n#: a.c:1\n#, c-format\n#| msgid \"p\"\nmsgid \"a\"\nmsgstr \"x\"\n\n" B },
    { "edit: flags are replaced", HEADER A "\n" B, set_flags,
      HEADER A "\n#, fuzzy, no-wrap\nmsgid \"b\"\nmsgstr \"y\"\n" },
    { "edit: comments are replaced, references cleared", A "\n" B, replace_comments,
      "# one\n# two\n#. e\n#, fuzzy, c-format\n#| msgid \"p\"\nmsgid \"a\"\nmsgstr \"x\"\n\n" B },
    { "edit: previous ids are cleared", A, clear_previous,
      "# t\n#. e\n#: a.c:1\n#, fuzzy, c-format\nmsgid \"a\"\nmsgstr \"x\"\n" },
    { "edit: previous ids are set", B, set_previous,
      "#| msgctxt \"q\"\n#| msgid \"r\"\n#| msgid_plural \"s\"\nmsgid \"b\"\nmsgstr \"y\"\n" },
    { "edit: a message becomes obsolete in its place", B "\n" C, make_obsolete,
      "#~ msgid \"b\"\n#~ msgstr \"y\"\n\n" C },
    { "edit: an obsolete message is revived", HEADER "#~ msgid \"o\"\n#~ msgstr \"x\"\n", revive,
      HEADER "msgid \"o\"\nmsgstr \"x\"\n" },
    { "edit: a header field is replaced in its place",
      "msgid \"\"\nmsgstr \"\"\n\"Language: tr\\n\"\n\"X: y\\n\"\n\n" B, replace_field,
      "msgid \"\"\nmsgstr \"\"\n\"Language: az\\n\"\n\"X: y\\n\"\n\n" B },
    { "edit: a new header field comes last", HEADER B, replace_field,
      "msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\"LANGUAGE: az\\n\"\n\n" B },
    { "edit: a header field is taken out", "msgid \"\"\nmsgstr \"Language: tr\\nX: y\"\n\n" B, remove_field,
      "msgid \"\"\nmsgstr \"X: y\\n\"\n\n" B },
    { "edit: a catalog without header gets one before all else", B "\n# end\n", replace_field,
      "msgid \"\"\nmsgstr \"LANGUAGE: az\\n\"\n\n" B "\n# end\n" },
    { "edit: removing takes an entry's lines and an empty one", HEADER A "\n" B "\n\n# end\n", remove_second,
      HEADER B "\n\n# end\n" },
    { "edit: removing the first", "\n" A "\n\n" B, remove_first, B },
    { "edit: removing the last keeps the end of the file", HEADER A "\n" B "\n# end", remove_last, HEADER A "\n# end" },
    { "edit: removing from a file with CR LF", "msgid \"a\"\r\nmsgstr \"\"\r\n\r\nmsgid \"b\"\r\nmsgstr \"\"\r\n",
      remove_first, "msgid \"b\"\r\nmsgstr \"\"\r\n" },
    { "edit: removing behind a byte order mark keeps that", "\xef\xbb\xbf" A "\n" B, remove_first, "\xef\xbb\xbf" B },
    { "edit: removing the first of a domain keeps the domain", B "\ndomain \"d\"\n\n" A "\n" B, remove_second,
      B "\ndomain \"d\"\n\n" B },
    { "edit: all but the header is removed", HEADER A "\n" B "\n# end\n", keep_header,
      "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n# end\n" },
    { "edit: all is removed, a comment at the end stays", A "\n" B "\n# end\n", keep_nothing, "# end\n" },
    { "edit: moving takes the bytes along", HEADER A "\n" B "\n" C, move_last_to_second, HEADER C "\n" A "\n" B },
    { "edit: moving the last without a line end", A "\n" B "\nmsgid \"d\"\nmsgstr \"\"", move_last_to_second,
      A "\nmsgid \"d\"\nmsgstr \"\"\n\nmsgid\"b\"   msgstr \"y\"" },
    { "edit: an obsolete message without comments is removed", HEADER "#~ msgid \"o\"\n#~ msgstr \"x\"\n\n" B,
      remove_second, HEADER B },
    { "edit: a message that begins with previous ids is removed",
      HEADER "#| msgid \"o\"\nmsgid \"n\"\nmsgstr \"x\"\n\n#~| msgid \"p\"\n#~ msgid \"q\"\n#~ msgstr \"r\"\n",
      remove_second, HEADER "#~| msgid \"p\"\n#~ msgid \"q\"\n#~ msgstr \"r\"\n" },
    { "edit: sorting by msgid, obsolete ones last", HEADER "#~ msgid \"0\"\n#~ msgstr \"x\"\n\n" C "\n" B "\n" A,
      sort_by_msgid, HEADER A "\n" B "\n" C "\n#~ msgid \"0\"\n#~ msgstr \"x\"\n" },
    { "edit: sorting by file", A "\n" C "\n" B, sort_by_file, B "\n" C "\n" A },
    { "edit: a new message between old ones", HEADER A "\n" B, insert, HEADER "msgid \"n\"\nmsgstr \"\"\n\n" A "\n" B },
    { "edit: what was removed can be added again", B "\n" C, remove_and_add_again, C "\nmsgid \"b\"\nmsgstr \"\"\n" },
};

static void edit_gives_what_the_row_says(void **state)
{
    const struct row *row = *state;
    stele_buffer      told;
    stele_catalog    *catalog = test_read(text_of(row->before), &told);

    assert_non_null(catalog);
    assert_int_equal(row->act(catalog), STELE_OK);
    assert_written(catalog, text_of(row->after));
    stele_buffer_free(&told);
    stele_catalog_free(catalog);
}

/* A change that fails leaves what there was; but for a header that may be there without its field. */
static void editing_survives_every_failed_allocation(void **state)
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
                status = stele_catalog_read(&catalog, text_of(rows[i].before), NULL, report);
            if (status == STELE_OK)
                status = rows[i].act(catalog);
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

static void a_source_is_mended(void **state)
{
    stele_buffer         told, written = { 0 };
    stele_catalog       *catalog = test_read(text_of(HEADER "#, fuzzy\nmsgid \"a\"\nmsgstr \"x\"\n\n" B), &told);
    const stele_message *a = find(catalog, "a");

    (void)state;
    assert_int_equal(stele_catalog_set_source(catalog, a, none, text_of("b"), none), STELE_INVALID);
    assert_int_equal(stele_catalog_set_source(catalog, a, none, text_of(""), none), STELE_BAD_ARGUMENT);
    assert_int_equal(stele_catalog_set_source(catalog, a, none, text_of("c"), text_of("d")), STELE_BAD_ARGUMENT);
    assert_int_equal(stele_catalog_set_source(catalog, a, none, text_of("\xff"), none), STELE_BAD_ARGUMENT);
    assert_int_equal(stele_catalog_set_source(catalog, stele_catalog_at(catalog, 0), none, text_of("c"), none),
                     STELE_BAD_ARGUMENT);
    assert_ptr_equal(find(catalog, "a"), a);
    assert_int_equal(stele_catalog_set_source(catalog, a, text_of("k"), text_of("c"), none), STELE_OK);
    assert_null(stele_catalog_find(catalog, none, text_of("a")));
    assert_ptr_equal(stele_catalog_find(catalog, text_of("k"), text_of("c")), a);
    assert_int_equal(stele_catalog_set_source(catalog, a, none, text_of("a"), none), STELE_OK);
    assert_ptr_equal(find(catalog, "a"), a);
    assert_int_equal(stele_catalog_set_source(catalog, a, none, text_of("n"), none), STELE_OK);
    assert_int_equal(stele_catalog_write(catalog, stele_sink_buffer(&written), NULL), STELE_OK);
    assert_string_equal(written.data, HEADER "#, fuzzy\nmsgid \"n\"\nmsgstr \"x\"\n\n" B);
    stele_buffer_free(&written);
    stele_buffer_free(&told);
    stele_catalog_free(catalog);
}

static void what_is_no_edit_is_refused(void **state)
{
    static const char                 line_break[] = "a\nb";
    const stele_str                   two = text_of("a, b");
    stele_buffer                      told;
    stele_catalog                    *catalog = test_read(text_of(HEADER A), &told);
    const stele_message              *a = find(catalog, "a");
    const stele_catalog_write_options reserved = { .reserved = { 1 } };

    (void)state;
    assert_int_equal(stele_catalog_set_flag(catalog, a, two, true), STELE_BAD_ARGUMENT);
    assert_int_equal(stele_catalog_set_comments(catalog, a, STELE_COMMENT_FLAG, &two, 1), STELE_BAD_ARGUMENT);
    assert_int_equal(stele_catalog_set_previous(catalog, a, two, none, none), STELE_BAD_ARGUMENT);
    assert_int_equal(stele_catalog_set_header_field(catalog, text_of("a:"), two), STELE_BAD_ARGUMENT);
    assert_int_equal(stele_catalog_set_header_field(catalog, text_of("a"), text_of(line_break)), STELE_BAD_ARGUMENT);
    assert_int_equal(stele_catalog_move(catalog, a, 2), STELE_BAD_ARGUMENT);
    assert_int_equal(stele_catalog_write_with(catalog, &reserved, stele_sink_file(stderr), NULL), STELE_BAD_ARGUMENT);
    assert_written(catalog, text_of(HEADER A));
    stele_buffer_free(&told);
    stele_catalog_free(catalog);
}

static void removed_messages_are_no_more(void **state)
{
    stele_buffer   told;
    stele_catalog *catalog = test_read(text_of(HEADER A "\n" B), &told);

    (void)state;
    assert_true(stele_catalog_memory(catalog) > strlen(HEADER A "\n" B));
    assert_int_equal(stele_catalog_remove(catalog, stele_catalog_header(catalog)), STELE_OK);
    assert_null(stele_catalog_header(catalog));
    assert_int_equal(stele_catalog_remove(catalog, find(catalog, "a")), STELE_OK);
    assert_null(find(catalog, "a"));
    assert_int_equal(stele_catalog_length(catalog), 1);
    assert_str(stele_message_msgid(stele_catalog_at(catalog, 0)), "b");
    assert_int_equal(stele_catalog_count(catalog).fuzzy, 0);
    stele_buffer_free(&told);
    stele_catalog_free(catalog);
}

/* Joins two texts; what comes out is put into `*written`. */
static stele_status join(const char *first, const char *second, const stele_catalog_concat_options *options,
                         stele_report *report, stele_buffer *written)
{
    static const char *const names[] = { "d/f.po", "g.po" };
    stele_catalog           *inputs[2] = { NULL, NULL }, *joined = NULL;
    stele_status             status = stele_catalog_read(&inputs[0], text_of(first), NULL, report);

    if (status == STELE_OK)
        status = stele_catalog_read(&inputs[1], text_of(second), NULL, report);
    if (status == STELE_OK)
        status = stele_catalog_concat(&joined, (const stele_catalog *const *)inputs, names, 2, options, report);
    stele_catalog_free(inputs[0]);
    stele_catalog_free(inputs[1]);
    if (status == STELE_OK)
        status = stele_catalog_write(joined, stele_sink_buffer(written), report);
    stele_catalog_free(joined);
    return status;
}

static const struct joining {
    const char                  *first, *second;
    stele_catalog_concat_options options;
    const char                  *after;
} joinings[] = {
    /* Comments and flags that differ are joined, previous ids left out. */
    { A,
      "# u\n#. e\n#: b.c\n#, fuzzy, no-c-format, mine\nmsgid \"a\"\nmsgstr \"x\"\n",
      { 0 },
      "# #-#-#-#-#  f.po  #-#-#-#-#\n# t\n# #-#-#-#-#  g.po  #-#-#-#-#\n# u\n#. e\n#: a.c:1 b.c\n"
      "#, fuzzy, c-format, mine\nmsgid \"a\"\nmsgstr \"x\"\n" },
    /* A translation counts before one in doubt. */
    { A "\n" B,
      "msgid \"a\"\nmsgstr \"z\"\n\n" C,
      { 0 },
      "msgid \"a\"\nmsgstr \"z\"\n\nmsgid \"b\"\nmsgstr \"y\"\n\n" C },
    /* Translations that differ. */
    { B,
      "#, range: 1..2\nmsgid \"b\"\nmsgstr \"z\\n\"\n",
      { 0 },
      "#, fuzzy\nmsgid \"b\"\nmsgstr \"\"\n\"#-#-#-#-#  f.po  #-#-#-#-#\\n\"\n\"y\\n\"\n"
      "\"#-#-#-#-#  g.po  #-#-#-#-#\\n\"\n\"z\\n\"\n" },
    { "#, range: 3..9\nmsgid \"b\"\nmsgstr \"y\"\n",
      "#, range: 1..5\nmsgid \"b\"\nmsgstr \"z\"\n",
      { .use_first = true },
      "#, range: 3..9\nmsgid \"b\"\nmsgstr \"y\"\n" },
    { "#, range: 3..9\nmsgid \"b\"\nmsgstr \"y\"\n",
      "#, range: 1..5\nmsgid \"b\"\nmsgstr \"y\"\n",
      { 0 },
      "#, range: 1..9\nmsgid \"b\"\nmsgstr \"y\"\n" },
    { A "\n" B, C "\n" B, { .unique = true }, A "\n" C },
    { A "\n" B, C "\n" B, { .more_than = 1 }, "msgid \"b\"\nmsgstr \"y\"\n" },
    /* Charsets that differ. */
    { "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=ISO-8859-1\\n\"\n\nmsgid \"1\"\nmsgstr \"\xe9\"\n",
      "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=KOI8-R\\n\"\n\nmsgid \"2\"\nmsgstr \"\xd1\"\n",
      { 0 },
      HEADER "msgid \"1\"\nmsgstr \"é\"\n\nmsgid \"2\"\nmsgstr \"я\"\n" },
    { "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=ASCII\\n\"\n",
      "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=KOI8-R\\n\"\n\nmsgid \"2\"\nmsgstr \"\xd1\"\n",
      { 0 },
      "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=KOI8-R\\n\"\n\nmsgid \"2\"\nmsgstr \"\xd1\"\n" },
    /* Plurals. */
    { "msgid \"a\"\nmsgid_plural \"as\"\nmsgstr[0] \"x\"\nmsgstr[1] \"y\"\n",
      "msgid \"a\"\nmsgid_plural \"as\"\nmsgstr[0] \"x\"\n",
      { 0 },
      "#, fuzzy\nmsgid \"a\"\nmsgid_plural \"as\"\nmsgstr[0] \"\"\n\"#-#-#-#-#  f.po  #-#-#-#-#\\n\"\n\"x\\n\"\n"
      "\"#-#-#-#-#  g.po  #-#-#-#-#\\n\"\n\"x\"\nmsgstr[1] \"\"\n\"#-#-#-#-#  f.po  #-#-#-#-#\\n\"\n\"y\"\n" },
};

static void catalogs_are_joined_as_msgcat_does(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof joinings / sizeof *joinings; i++) {
        stele_buffer written = { 0 };
        assert_int_equal(join(joinings[i].first, joinings[i].second, &joinings[i].options, NULL, &written), STELE_OK);
        assert_str(((stele_str){ written.data, written.length }), joinings[i].after);
        stele_buffer_free(&written);
    }
}

static void joining_survives_every_failed_allocation(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof joinings / sizeof *joinings; i++) {
        stele_status status = STELE_NO_MEMORY;
        for (size_t n = 1; status != STELE_OK; n++) {
            struct test_heap heap = { .fail_at = n };
            stele_allocator  allocator = test_allocator(&heap);
            stele_report    *report = stele_report_new(&allocator);
            stele_buffer     written = { 0 };
            if (report)
                status = join(joinings[i].first, joinings[i].second, &joinings[i].options, report, &written);
            assert_true(status == STELE_OK || status == STELE_NO_MEMORY);
            stele_buffer_free(&written);
            stele_report_free(report);
            assert_int_equal(heap.in_use, 0);
        }
    }
}

static void a_message_with_plural_and_without_is_told(void **state)
{
    stele_report *report = stele_report_new(NULL);
    stele_buffer  written = { 0 };

    (void)state;
    assert_int_equal(join(B, "msgid \"b\"\nmsgid_plural \"bs\"\nmsgstr[0] \"y\"\n", NULL, report, &written), STELE_OK);
    assert_int_equal(stele_report_length(report), 1);
    assert_string_equal(stele_report_at(report, 0)->id, "po-plural-mixed");
    stele_buffer_free(&written);
    stele_report_free(report);
}

int main(void)
{
    enum { ROWS = sizeof rows / sizeof *rows };
    static const struct CMUnitTest functions[] = {
        cmocka_unit_test(editing_survives_every_failed_allocation),
        cmocka_unit_test(a_source_is_mended),
        cmocka_unit_test(what_is_no_edit_is_refused),
        cmocka_unit_test(removed_messages_are_no_more),
        cmocka_unit_test(catalogs_are_joined_as_msgcat_does),
        cmocka_unit_test(joining_survives_every_failed_allocation),
        cmocka_unit_test(a_message_with_plural_and_without_is_told),
    };
    enum { FUNCTIONS = sizeof functions / sizeof *functions };
    struct CMUnitTest tests[ROWS + FUNCTIONS];

    for (size_t i = 0; i < ROWS; i++)
        tests[i] = (struct CMUnitTest){ rows[i].name, edit_gives_what_the_row_says, NULL, NULL, &rows[i] };
    memcpy(tests + ROWS, functions, sizeof functions);
    return cmocka_run_group_tests_name("catalog editing", tests, NULL, NULL);
}
