/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Reading as libgettextpo reads: on every catalog of the corpus, each message has the same texts, comments, references and
 * flags. */
#include "tests/po/support.h"

#include <gettext-po.h>

/* The peer keeps some memory to itself; LeakSanitizer asks this function what not to tell. */
__attribute__((visibility("default"))) const char *__lsan_default_suppressions(void);

const char *__lsan_default_suppressions(void)
{
    return "leak:libgettextpo";
}

static void ignore_error(int severity, po_message_t message, const char *file, size_t line, size_t column,
                         int multiline, const char *text)
{
    (void)severity, (void)message, (void)file, (void)line, (void)column, (void)multiline, (void)text;
}

static void ignore_two_errors(int severity, po_message_t a, const char *file_a, size_t line_a, size_t column_a,
                              int multiline_a, const char *text_a, po_message_t b, const char *file_b, size_t line_b,
                              size_t column_b, int multiline_b, const char *text_b)
{
    ignore_error(severity, a, file_a, line_a, column_a, multiline_a, text_a);
    ignore_error(severity, b, file_b, line_b, column_b, multiline_b, text_b);
}

static const struct po_xerror_handler handler = { ignore_error, ignore_two_errors };

/* Absent strings are NULL there. */
static void assert_text(stele_str text, const char *expected)
{
    assert_int_equal(!text.data, !expected);
    assert_str(text, expected);
}

/* The peer's comments are one text, in which each line ends with a newline. */
static void assert_comments(const stele_message *message, stele_comment_kind kind, const char *expected)
{
    stele_buffer all = { 0 };
    stele_str    line;

    for (size_t at = 0; stele_message_comment(message, kind, &at, &line);) {
        test_add_str(&all, "", line);
        test_add(&all, "\n");
    }
    assert_string_equal(all.data ? all.data : "", expected);
    stele_buffer_free(&all);
}

/* A peer's reference as stele gives it. */
static void assert_reference(stele_str text, po_filepos_t filepos)
{
    char         line[24] = "";
    stele_buffer expected = { 0 };

    if (po_filepos_start_line(filepos) != (size_t)-1)
        snprintf(line, sizeof line, ":%zu", po_filepos_start_line(filepos));
    test_add(&expected, po_filepos_file(filepos));
    test_add(&expected, line);
    assert_str(text, expected.data);
    stele_buffer_free(&expected);
}

static void assert_references(const stele_message *message, po_message_t peer)
{
    int       number = 0;
    stele_str text;

    for (size_t at = 0; stele_message_comment(message, STELE_COMMENT_REFERENCE, &at, &text); number++) {
        po_filepos_t filepos = po_message_filepos(peer, number);
        assert_non_null(filepos);
        assert_reference(text, filepos);
    }
    assert_null(po_message_filepos(peer, number));
}

static void assert_forms(const stele_message *message, po_message_t peer)
{
    const size_t count = stele_message_form_count(message);

    if (!po_message_msgid_plural(peer)) {
        assert_int_equal(count, 1);
        assert_text(stele_message_msgstr(message, 0), po_message_msgstr(peer));
        return;
    }
    for (size_t form = 0; form < count; form++)
        assert_text(stele_message_msgstr(message, form), po_message_msgstr_plural(peer, (int)form));
    assert_null(po_message_msgstr_plural(peer, (int)count));
}

static void assert_same(const stele_message *message, po_message_t peer)
{
    static const char *const formats[] = { "c-format", "python-format", "qt-format", "objc-format" };

    assert_text(stele_message_msgctxt(message), po_message_msgctxt(peer));
    assert_text(stele_message_msgid(message), po_message_msgid(peer));
    assert_text(stele_message_msgid_plural(message), po_message_msgid_plural(peer));
    assert_text(stele_message_previous_msgctxt(message), po_message_prev_msgctxt(peer));
    assert_text(stele_message_previous_msgid(message), po_message_prev_msgid(peer));
    assert_text(stele_message_previous_msgid_plural(message), po_message_prev_msgid_plural(peer));
    assert_forms(message, peer);
    assert_int_equal(stele_message_is_fuzzy(message), po_message_is_fuzzy(peer));
    assert_int_equal(stele_message_is_obsolete(message), po_message_is_obsolete(peer));
    assert_comments(message, STELE_COMMENT_TRANSLATOR, po_message_comments(peer));
    assert_comments(message, STELE_COMMENT_EXTRACTED, po_message_extracted_comments(peer));
    assert_references(message, peer);
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++)
        assert_int_equal(stele_message_has_flag(message, stele_str_of(formats[i])),
                         po_message_is_format(peer, formats[i]));
}

static void assert_file(const char *path)
{
    po_file_t             file = po_file_read(path, &handler);
    po_message_iterator_t messages = po_message_iterator(file, NULL);
    stele_catalog        *catalog;
    size_t                place = 0;

    assert_int_equal(stele_catalog_open(&catalog, path, NULL), STELE_OK);
    for (po_message_t peer; (peer = po_next_message(messages)); place++) {
        const stele_message *message = stele_catalog_at(catalog, place);
        assert_non_null(message);
        assert_same(message, peer);
    }
    assert_int_equal(place, stele_catalog_length(catalog));
    stele_catalog_free(catalog);
    po_message_iterator_free(messages);
    po_file_free(file);
}

static void every_file_of_the_corpus_is_read_alike(void **state)
{
    glob_t files = test_corpus();

    (void)state;
    for (size_t i = 0; i < files.gl_pathc; i++)
        assert_file(files.gl_pathv[i]);
    globfree(&files);
}

/* What the corpus lacks: contexts, plurals, previous ids, obsolete entries. */
static void rare_things_are_read_alike(void **state)
{
    static const char text[] =
        "# t\n#\n#. e\n#: a.c:1 b/c.h:22\n#: d\n#, fuzzy, c-format\n#| msgctxt \"x\"\n#| msgid \"o\"\n"
        "#| msgid_plural \"os\"\nmsgctxt \"y\"\nmsgid \"n\"\nmsgid_plural \"ns\"\nmsgstr[0] \"\\t1\"\n"
        "msgstr[1] \"2\"\n\n#, fuzzy\n#~| msgid \"p\"\n#~ msgctxt \"\"\n#~ msgid \"q\"\n#~ msgstr \"r\"\n";
    char      path[] = "/tmp/stele-test.XXXXXX";
    const int descriptor = mkstemp(path);

    (void)state;
    assert_true(descriptor >= 0);
    assert_int_equal(write(descriptor, text, sizeof text - 1), sizeof text - 1);
    assert_int_equal(close(descriptor), 0);
    assert_file(path);
    assert_int_equal(remove(path), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_file_of_the_corpus_is_read_alike),
        cmocka_unit_test(rare_things_are_read_alike),
    };
    return cmocka_run_group_tests_name("po peer", tests, NULL, NULL);
}
