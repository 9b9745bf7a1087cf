/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Reading PO files. A row is a file after the usual header and what comes of it: the catalog (see test_dump()) or, where a
 * line begins with "f.po:", what is told. Where stele judges otherwise than gettext 0.21, the row says why. */
#include "tests/po/support.h"

#define HEADER "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n"
#define HEADER_IN(charset) "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=" charset "\\n\"\n\n"

static struct row {
    const char *name, *text;
    size_t      length;
    const char *expected;
} rows[] = {
#define ROW(name, text, expected)                                                                                      \
    {                                                                                                                  \
        "read: " name, HEADER text, sizeof HEADER text - 1, expected                                                   \
    }
#define RAW(name, text, expected)                                                                                      \
    {                                                                                                                  \
        "read: " name, text, sizeof text - 1, expected                                                                 \
    }
    /* strings */
    ROW("all escapes", "msgid \"\\a\\b\\f\\n\\r\\t\\v\\\\\\\"\"\nmsgstr \"\"", "\a\b\f\n\r\t\v\\\"=; "),
    ROW("octal escapes have up to three digits", "msgid \"\\1018 \\60 \\7\"msgstr\"\"", "A8 0 \a=; "),
    ROW("hexadecimal escapes have all digits that follow, the last two count", "msgid \"\\x4\\x0041g\"msgstr\"\"",
        "f.po:4:8: error: the byte 4 (EOT) is not allowed here, for it separates context and text in MO files; use "
        "msgctxt\n"),
    ROW("numeric escapes may make a character", "msgid \"a\"\nmsgstr \"\\303\\251\"", "a=é; "),
    ROW("numeric escapes that make no character are told", "msgid \"a\"\nmsgstr \"\\303a\"",
        "f.po:5:9: error: the numeric escapes in this string do not make a character; write the character itself\n"),
    ROW("an unknown escape is told, and each of them", "msgid \"é\\q\"\n\"\\'\"\nmsgstr \"\"",
        "f.po:4:9: error: unknown escape \"\\q\"; write \\\\ for a backslash\n"
        "f.po:5:2: error: unknown escape \"\\'\"; write \\\\ for a backslash\n"),
    /* gettext ends the string at a NUL, which loses text in silence. */
    ROW("NUL is refused, written or escaped", "msgid \"a\0b\"\nmsgstr \"\\0c\"",
        "f.po:4:9: error: a NUL byte is not allowed in a string; remove it\n"
        "f.po:5:9: error: a NUL byte is not allowed in a string; remove it\n"),
    ROW("EOT may stand in a translation", "msgid \"a\"\nmsgstr \"\4\\4\"", "a=\4\4; "),
    ROW("a backslash joins lines", "msgid \"a\\\nb\"\nmsgstr \"\\q\\\n\\p\"",
        "f.po:6:9: error: unknown escape \"\\q\"; write \\\\ for a backslash\n"
        "f.po:7:1: error: unknown escape \"\\p\"; write \\\\ for a backslash\n"),
    ROW("strings side by side are one", "msgid \"a\" \"b\"\n\n\"c\"\nmsgstr \"\"\n\"d\"", "abc=d; "),
    ROW("a string that is not closed is told where it begins, and costs one entry",
        "msgid \"é\nmsgstr \"b\"\n\nmsgid \"c\"\nmsgstr\"d\n",
        "f.po:4:7: error: this string is not closed by a quote on its line\n"
        "f.po:8:7: error: this string is not closed by a quote on its line\n"),
    ROW("a string may not end with the file", "msgid \"a\"\nmsgstr \"b\\",
        "f.po:5:8: error: this string is not closed by a quote on its line\n"),
    /* grammar */
    RAW("an empty file is an empty catalog", "", ""),
    RAW("a file of comments is an empty catalog", "# a\n#. b", ""),
    RAW("all may stand on one line", "msgid\"a\"msgstr\"b\"# c\nmsgid \"d\"msgstr \"e\"", "a=b; #<c>d=e; "),
    RAW("tabs, form feeds and vertical tabs are blanks", "\tmsgid\f\"a\"\v\nmsgstr\t\"b\"", "a=b; "),
    ROW("no context differs from an empty one", "msgid \"a\"msgstr \"b\"msgctxt \"\" msgid \"a\"msgstr \"c\"",
        "a=b; |a=c; "),
    ROW("an empty msgid with a context is no header", "msgctxt \"c\" msgid \"\" msgstr \"d\"", "c|=d; "),
    ROW("plural forms, blanks in the index", "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr [ 0 ] \"c\"\nmsgstr[1]\"d\"",
        "a+b=c/d; "),
    ROW("a keyword that is not known is told once", "MSGID \"a\"\nMSGSTR \"b\"\nmsgid \"c\"\nmsgstr \"d\"",
        "f.po:4:1: error: unknown keyword \"MSGID\"; known are msgctxt, msgid, msgid_plural, msgstr and domain\n"),
    ROW("no msgstr", "msgid \"a\"\nmsgid \"b\"\nmsgstr \"\"\nmsgid \"c\"",
        "f.po:4:1: error: this entry has no msgstr; add one\nf.po:7:1: error: this entry has no msgstr; add one\n"),
    ROW("no msgid", "msgstr \"a\"\n\nmsgctxt \"c\"\nmsgstr \"d\"\n\n#| msgid \"e\"",
        "f.po:4:1: error: msgstr is not allowed here; expected is msgctxt or msgid\n"
        "f.po:7:1: error: msgstr is not allowed here; expected is msgid\n"
        "f.po:9:13: error: this entry has no msgid; add one\n"),
    ROW("no string", "msgid\nmsgstr \"a\"", "f.po:5:1: error: a string in quotes is needed after msgid\n"),
    RAW("a string without keyword", "\"a\"\n\nmsgid \"b\" msgstr \"c\"",
        "f.po:1:1: error: this string belongs to no keyword; put msgid or msgstr before it\n"),
    ROW("what is no word", "é\n\n\1\n\n[0]",
        "f.po:4:1: error: \"é\" is not expected here; a keyword such as msgid is\n"
        "f.po:6:1: error: \"\\x01\" is not expected here; a keyword such as msgid is\n"
        "f.po:8:1: error: \"[\" is not expected here; a keyword such as msgid is\n"),
    ROW("a wrong plural index", "msgid \"a\" msgid_plural \"b\"\nmsgstr[1] \"c\"\nmsgstr[18446744073709551616] \"d\"",
        "f.po:5:1: error: wrong plural index; the next form is msgstr[0]\n"
        "f.po:6:1: error: wrong plural index; the next form is msgstr[1]\n"),
    ROW("a plural without index, an index without plural",
        "msgid \"a\" msgid_plural \"b\"\nmsgstr \"c\"\n\nmsgid \"d\"\nmsgstr[0] \"e\"\nmsgstr[x] \"e\"",
        "f.po:5:1: error: the msgstr of an entry with msgid_plural needs an index; write msgstr[0]\n"
        "f.po:8:1: error: msgstr[] without msgid_plural; add it, or write msgstr without an index\n"
        "f.po:9:7: error: the index of a msgstr is a number in brackets, as in msgstr[0]\n"),
    /* gettext gives the second place and the first as two diagnostics. */
    ROW("a duplicate is told with both places",
        "msgid \"a\"\nmsgstr \"b\"\n\n msgid \"a\"\nmsgid_plural \"x\"\nmsgstr[0] \"\"",
        "f.po:7:2: error: this message was defined before, in line 4; remove one of the two\n"),
    ROW("an obsolete entry can be a duplicate too", "msgid \"a\"\nmsgstr \"b\"\n\n#~ msgid \"a\"\n#~ msgstr \"b\"",
        "f.po:7:4: error: this message was defined before, in line 4; remove one of the two\n"),
    ROW("two headers", "msgid \"\" msgstr \"\"",
        "f.po:4:1: error: this message was defined before, in line 1; remove one of the two\n"),
    ROW("the same message in two domains", "msgid \"a\" msgstr \"b\"\ndomain \"other\"\nmsgid \"a\" msgstr \"c\"",
        "a=b; a=c; "),
    /* comments */
    ROW("comments of all kinds",
        "#\n#x\n#  y \n#. ext\n#:a.c:1 b.c :2\t\xe2\x81\xa8"
        "c d.c\xe2\x81\xa9:3 e:f\n#, ,fuzzy c-format,range: 0..10\nmsgid \"a\"\nmsgstr \"b\"",
        "#<>#<x>#< y >#.<ext>#:<a.c:1>#:<b.c :2>#:<\xe2\x81\xa8"
        "c d.c\xe2\x81\xa9:3>#:<e:f>#,<fuzzy>#,<c-format>#,<range: 0..10>?a=b; "),
    /* Releases of gettext after 0.21 have a second kind of flag lines. */
    ROW("#= has flags too", "#= fuzzy\nmsgid \"a\"\nmsgstr \"b\"", "#,<fuzzy>?a=b; "),
    ROW("previous ids",
        "#| msgctxt \"x\"\n#| msgid \"o\"\n#| \"ld\\n\"\n#| msgid_plural \"olds\"\nmsgid \"a\"\nmsgstr \"b\"",
        "{ctxt}x{id}old\n{plural}olds{}a=b; "),
    ROW("obsolete entries with all that they may have",
        "#~ # old\n#, fuzzy\n#~| msgid \"x\"\n#~ msgid \"a\"\n#~ \"b\"\n#~ msgstr \"c\"",
        "#<old>#,<fuzzy>~?{id}x{}ab=c; "),
    ROW("an entry is obsolete as a whole",
        "#~ msgid \"a\"\nmsgstr \"b\"\n#~ msgid \"c\"\n#~ \"d\"\n\"e\"\n#~ msgstr \"f\"",
        "f.po:5:1: error: inconsistent use of #~; all lines of an entry have it, or none\n"
        "f.po:8:1: error: inconsistent use of #~; all lines of an entry have it, or none\n"),
    ROW("a comment inside an entry is told, and the entry goes on",
        "msgid \"a\"\n# x\n#. y\nmsgstr \"b\"\nmsgid \"c\"\n#~ msgid \"d\"",
        "f.po:5:1: error: a comment is not allowed inside an entry; move it before the entry\n"
        "f.po:8:1: error: this entry has no msgstr; add one\nf.po:9:4: error: this entry has no msgstr; add one\n"),
    ROW("#| without a keyword", "#| hello\nmsgid \"a\"\nmsgstr \"b\"",
        "f.po:4:4: error: unknown keyword \"hello\"; known are msgctxt, msgid, msgid_plural, msgstr and domain\n"),
    /* line ends; gettext refuses a byte order mark */
    RAW("a byte order mark", "\xef\xbb\xbfmsgid \"a\"\nmsgstr \"é\\q\"",
        "f.po:2:10: error: unknown escape \"\\q\"; write \\\\ for a backslash\n"),
    RAW("CR LF", "# c\r\nmsgid \"a\\\r\nb\"\r\n\"c\"\r\nmsgstr \"d\"\r\n", "#<c>abc=d; "),
    RAW("CR alone", "# c\r#, fuzzy\rmsgid \"a\\\rb\"\r\"c\"\rmsgstr \"d\"\r", "#<c>#,<fuzzy>?abc=d; "),
    RAW("CR alone ends no line in a file that has LF", "# c\rd\nmsgid \"a\rb\"\nmsgstr \"\"", "#<c\rd>a\rb=; "),
    /* charsets */
    RAW("ISO-8859-1", HEADER_IN("ISO-8859-1") "# \xe9\nmsgid \"a\"\nmsgstr \"\xe9\\q\"",
        "f.po:6:10: error: unknown escape \"\\q\"; write \\\\ for a backslash\n"),
    RAW("a second byte that looks like a backslash", HEADER_IN("BIG5") "msgid \"a\\n\"\nmsgstr \"\xa5\x5c\"",
        "a\n=功; "),
    RAW("a charset in which iconv makes the backslash something else",
        HEADER_IN("SHIFT_JIS") "msgid \"~\\n\"\nmsgstr \"\x83\x5c\"", "~\n=ソ; "),
    /* gettext takes any bytes in a charset that it does not know. */
    RAW("a charset that is not known, and UTF-8 in it", HEADER_IN("KLINGON-8") "msgid \"a\"\nmsgstr \"é\"",
        "f.po:1:1: warning: the header names the charset \"KLINGON-8\", which is not known; the file is read as UTF-8, "
        "say "
        "so there\na=é; "),
    RAW("a charset that is not known, and no UTF-8 in it", HEADER_IN("KLINGON-8") "msgid \"a\"\nmsgstr \"\xe9\"",
        "f.po:1:1: error: the header names the charset \"KLINGON-8\", which cannot be read; convert the file to UTF-8 "
        "and "
        "say so there\n"),
    RAW("a hostile charset name", HEADER_IN("../../x") "msgid \"a\"\nmsgstr \"\xe9\"",
        "f.po:1:1: error: the header names the charset \"../../x\", which cannot be read; convert the file to UTF-8 "
        "and say "
        "so there\n"),
    RAW("a charset with a state", HEADER_IN("ISO-2022-JP") "msgid \"a\"\nmsgstr \"\xe9\"",
        "f.po:1:1: error: the header names the charset \"ISO-2022-JP\", which cannot be read; convert the file to "
        "UTF-8 and "
        "say so there\n"),
    RAW("a template's CHARSET is UTF-8", HEADER_IN("CHARSET") "msgid \"a\"\nmsgstr \"é\"", "a=é; "),
    RAW("bytes that are not of the charset", HEADER_IN("ASCII") "msgid \"a\"\nmsgstr \"é\"",
        "f.po:5:9: error: the byte \\xc3 is no ASCII text here; correct it, or the charset in the header\n"
        "f.po:5:10: error: the byte \\xa9 is no ASCII text here; correct it, or the charset in the header\n"),
    ROW("bytes that are not UTF-8", "msgid \"é\xff\"\nmsgstr \"\xc3\"",
        "f.po:4:9: error: the byte \\xff is no UTF-8 text here; correct it, or the charset in the header\n"
        "f.po:5:9: error: the byte \\xc3 is no UTF-8 text here; correct it, or the charset in the header\n"),
    ROW("bytes that are not UTF-8, in a comment", "# \xff\nmsgid \"a\"\nmsgstr \"b\"",
        "f.po:4:3: warning: the byte \\xff in a comment is no UTF-8 text; correct it, or the charset in the header\n"
        "#<\xef\xbf\xbd>a=b; "),
    RAW("mistakes before a change of charset are told once",
        "msgid \"a\\q\"\nmsgstr \"b\"\n" HEADER_IN("ISO-8859-1") "msgid \"\xe9\"\nmsgstr \"\\p\"",
        "f.po:1:9: error: unknown escape \"\\q\"; write \\\\ for a backslash\n"
        "f.po:7:9: error: unknown escape \"\\p\"; write \\\\ for a backslash\n"),
    RAW("UTF-16", "\xff\xfem\0s\0g\0", "f.po:1:1: error: this is UTF-16, not a PO file; save it as UTF-8 text\n"),
    RAW("an MO file", "\xde\x12\x04\x95\0\0\0\0",
        "f.po:1:1: error: this is an MO file, not a PO file; save it as UTF-8 text\n"),
#undef ROW
#undef RAW
};

/* The dump behind the header's entry, if the row has the usual one. */
static const char *behind_header(const char *dump)
{
    const char *end = strncmp(dump, "=Content-Type", 13) == 0 ? strstr(dump, "; ") : NULL;

    end = end ? strstr(end + 2, "; ") : NULL;
    return end ? end + 2 : dump;
}

static void text_gives_what_the_row_says(void **state)
{
    const struct row *row = *state;
    const stele_str   text = { row->text, row->length };
    stele_buffer      told;
    stele_catalog    *catalog = test_read(text, &told);

    if (catalog) {
        stele_buffer dump = test_dump(catalog);
        test_add(&told, behind_header(dump.data));
        stele_buffer_free(&dump);
        assert_written(catalog, text);
    }
    assert_string_equal(told.data, row->expected);
    stele_catalog_free(catalog);
    stele_buffer_free(&told);
}

/* Has all that a PO file can have. */
static const char everything[] =
    "\xef\xbb\xbf# first\n\n" HEADER
    "#  tr\n#. ext\n#: a.c:1 b.c:2\n#, fuzzy, c-format\n#| msgctxt \"c\"\n#| msgid \"p\"\n"
    "msgctxt \"d\"\nmsgid \"a\\n\"\n\"b\"\nmsgid_plural \"as\"\nmsgstr[0] \"\\303\\251\"\nmsgstr[1] \"é\"\n\n"
    "domain \"x\"\nmsgid \"e\" msgstr \"f\"\n#~ msgid \"o\"\n#~ msgstr \"\\x41\"\n# last\n";

/* Whatever is read, what comes of it makes sense: a catalog that writes the same bytes, or errors with their places. */
static void assert_sound(stele_str text)
{
    stele_report  *report = stele_report_new(NULL);
    stele_catalog *catalog;
    stele_status   status = stele_catalog_read(&catalog, text, "f.po", report);

    if (status == STELE_OK) {
        stele_buffer dump = test_dump(catalog);
        assert_written(catalog, text);
        stele_buffer_free(&dump);
        assert_int_equal(stele_report_count(report, STELE_ERROR), 0);
    } else {
        assert_int_equal(status, STELE_INVALID);
        assert_null(catalog);
        assert_true(stele_report_count(report, STELE_ERROR) > 0);
    }
    for (size_t i = 0; i < stele_report_length(report); i++) {
        assert_true(stele_report_at(report, i)->line > 0);
        assert_true(stele_report_at(report, i)->column > 0);
    }
    stele_catalog_free(catalog);
    stele_report_free(report);
}

static void a_file_cut_off_anywhere_is_read_or_refused(void **state)
{
    (void)state;
    for (size_t length = 0; length < sizeof everything; length++) {
        char *exact = malloc(length + !length);
        assert_non_null(exact);
        memcpy(exact, everything, length);
        assert_sound((stele_str){ exact, length });
        free(exact);
    }
}

static void a_file_with_random_damage_is_read_or_refused(void **state)
{
    static const char pieces[] = "\"\"\"\\\\\n\n#~|,.:=[]01 \r\0\4\xff\xc3msgidstr_pluralctxt";
    uint64_t          seed = 42;

    (void)state;
    for (unsigned round = 0; round < 20000; round++) {
        char   text[sizeof everything + 8];
        size_t length = sizeof everything - 1;
        memcpy(text, everything, length);
        for (unsigned damage = 1 + (unsigned)(test_random(&seed) % 4); damage > 0; damage--) {
            const size_t at = test_random(&seed) % length;
            const char   byte = pieces[test_random(&seed) % (sizeof pieces - 1)];
            switch (test_random(&seed) % 3) {
            case 0: text[at] = byte; break;
            case 1: memmove(text + at, text + at + 1, --length - at); break;
            default:
                memmove(text + at + 1, text + at, length++ - at);
                text[at] = byte;
                break;
            }
        }
        assert_sound((stele_str){ text, length });
    }
}

static void reading_survives_every_failed_allocation(void **state)
{
    static const char latin[] = HEADER_IN("ISO-8859-1") "msgctxt \"c\"\nmsgid \"\xe9\\n\"\nmsgstr \"x\"\n";
    static const struct {
        const char *text;
        size_t      length;
    } texts[] = { { everything, sizeof everything - 1 }, { latin, sizeof latin - 1 } };

    (void)state;
    for (size_t i = 0; i < 2; i++) {
        stele_status status = STELE_NO_MEMORY;
        for (size_t n = 1; status != STELE_OK; n++) {
            struct test_heap heap = { .fail_at = n };
            stele_allocator  allocator = test_allocator(&heap);
            stele_report    *report = stele_report_new(&allocator);
            stele_catalog   *catalog = NULL;
            if (report)
                status = stele_catalog_read(&catalog, (stele_str){ texts[i].text, texts[i].length }, "f.po", report);
            assert_true(status == STELE_OK || (status == STELE_NO_MEMORY && !catalog));
            stele_catalog_free(catalog);
            stele_report_free(report);
            assert_int_equal(heap.in_use, 0);
        }
    }
}

static void every_file_of_the_corpus_comes_back_as_it_was(void **state)
{
    glob_t files = test_corpus();

    (void)state;
    for (size_t i = 0; i < files.gl_pathc; i++) {
        stele_report  *report = stele_report_new(NULL);
        stele_catalog *catalog;
        FILE          *file = fopen(files.gl_pathv[i], "r");
        stele_buffer   bytes = { 0 };
        char           part[4096];
        assert_non_null(file);
        for (size_t got; (got = fread(part, 1, sizeof part, file)) > 0;)
            assert_int_equal(stele_buffer_add(&bytes, part, got), STELE_OK);
        fclose(file);
        assert_int_equal(stele_catalog_open(&catalog, files.gl_pathv[i], report), STELE_OK);
        assert_int_equal(stele_report_length(report), 0);
        assert_written(catalog, ((stele_str){ bytes.data, bytes.length }));
        stele_catalog_free(catalog);
        stele_buffer_free(&bytes);
        stele_report_free(report);
    }
    globfree(&files);
}

static void a_file_that_is_not_there_is_told(void **state)
{
    stele_report  *report = stele_report_new(NULL);
    stele_catalog *catalog;

    (void)state;
    assert_int_equal(stele_catalog_open(&catalog, "/nowhere/f.po", report), STELE_NOT_FOUND);
    assert_null(catalog);
    assert_string_equal(stele_report_at(report, 0)->id, "file-open");
    stele_report_free(report);
}

/* Work must grow with the file, not with its square. A quadratic reader would take minutes. */
static void hostile_files_take_time_in_proportion(void **state)
{
    static const char *const pieces[] = { "msgid \"a\" msgstr \"b\" ",
                                          "x ",
                                          "\"",
                                          "msgid \"\\q",
                                          "# ",
                                          "msgid \"a\"\n",
                                          "#~ #~ ",
                                          "#, fuzzy, ",
                                          "#: a b ",
                                          "msgid \"a\" msgid_plural \"b\" " };
    enum { SIZE = 4 << 20 };

    (void)state;
    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
        char        *text = malloc(SIZE);
        const size_t length = strlen(pieces[i]);
        assert_non_null(text);
        for (size_t at = 0; at < SIZE; at++)
            text[at] = pieces[i][at % length];
        assert_sound((stele_str){ text, SIZE });
        free(text);
    }
}

static void duplicates_are_kept_where_that_is_asked_for(void **state)
{
    static const char text[] = "msgid \"a\"\nmsgstr \"1\"\n\nmsgid \"b\"\nmsgstr \"2\"\n\nmsgid \"a\"\nmsgstr \"3\"\n\n"
                               "#~ msgid \"a\"\n#~ msgstr \"4\"\n",
                      two[] = "msgid \"\"\nmsgstr \"A: 1\\n\"\n\nmsgid \"\"\nmsgstr \"A: 2\\n\"\n";
    const stele_catalog_read_options kept = { .duplicates = true }, wrong = { .reserved = { 1 } };
    const stele_str                  none = { NULL, 0 };
    stele_catalog                   *catalog;
    stele_buffer                     written = { 0 };

    (void)state;
    assert_int_equal(stele_catalog_read_with(&catalog, stele_str_of(text), "f.po", NULL, NULL), STELE_INVALID);
    assert_int_equal(stele_catalog_read_with(&catalog, stele_str_of(two), "f.po", &kept, NULL), STELE_INVALID);
    assert_int_equal(stele_catalog_read_with(&catalog, stele_str_of(text), "f.po", &wrong, NULL), STELE_BAD_ARGUMENT);
    assert_int_equal(stele_catalog_open_with(&catalog, "none.po", &wrong, NULL), STELE_BAD_ARGUMENT);
    assert_int_equal(stele_catalog_open_with(&catalog, "none.po", &kept, NULL), STELE_NOT_FOUND);
    assert_null(catalog);
    assert_int_equal(stele_catalog_read_with(&catalog, stele_str_of(text), "f.po", &kept, NULL), STELE_OK);
    assert_int_equal(stele_catalog_length(catalog), 4);
    assert_str(stele_catalog_translate(catalog, none, stele_str_of("a"), none, 1), "1");
    assert_int_equal(stele_catalog_write(catalog, stele_sink_buffer(&written), NULL), STELE_OK);
    assert_string_equal(written.data, text);
    stele_buffer_free(&written);
    stele_catalog_free(catalog);
}

int main(void)
{
    enum { ROWS = sizeof rows / sizeof *rows };
    static const struct CMUnitTest functions[] = {
        cmocka_unit_test(a_file_cut_off_anywhere_is_read_or_refused),
        cmocka_unit_test(a_file_with_random_damage_is_read_or_refused),
        cmocka_unit_test(reading_survives_every_failed_allocation),
        cmocka_unit_test(every_file_of_the_corpus_comes_back_as_it_was),
        cmocka_unit_test(a_file_that_is_not_there_is_told),
        cmocka_unit_test(duplicates_are_kept_where_that_is_asked_for),
        cmocka_unit_test(hostile_files_take_time_in_proportion),
    };
    enum { FUNCTIONS = sizeof functions / sizeof *functions };
    struct CMUnitTest tests[ROWS + FUNCTIONS];

    for (size_t i = 0; i < ROWS; i++)
        tests[i] = (struct CMUnitTest){ rows[i].name, text_gives_what_the_row_says, NULL, NULL, &rows[i] };
    memcpy(tests + ROWS, functions, sizeof functions);
    return cmocka_run_group_tests_name("po reading", tests, NULL, NULL);
}
