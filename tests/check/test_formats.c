/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Format strings: a row is a source, its translation, and the finding that it gives. All rows go through msgfmt -c as well,
 * in one catalog; where it judges otherwise the row says so. */
#include "tests/check/peer.h"

#include "lib/format/format.h"

/* How msgfmt of gettext 0.21 judges a row. */
enum { SAME, SILENT, STRICTER };

struct row {
    const char *flags, *source, *translation;
    const char *finding; /* Its id without "format-"; "" for none. Of several, the first. */
    int         peer;
};

#define C "c-format"
#define PYTHON "python-format"
#define BRACE "python-brace-format"

/* clang-format off */
static const struct row rows[] = {
    { C, "%d files", "%d fayl", "", SAME },
    { C, "%d", "%i", "", SAME },
    { C, "%u", "%x", "", SAME },
    { C, "%d", "%s", "argument-type", SAME },
    { C, "%d", "%u", "argument-type", SAME },
    { C, "%ld", "%lld", "argument-type", SAME },
    { C, "%lld", "%qd", "", SAME },
    { C, "%ld", "%d", "argument-type", SAME },
    { C, "%hhd", "%hd", "argument-type", SAME },
    { C, "%hld", "%ld", "", SAME },
    { C, "%zd", "%Zd", "", SAME },
    { C, "%zd", "%td", "argument-type", SAME },
    { C, "%f", "%g", "", SAME },
    { C, "%f", "%lf", "", SAME },
    { C, "%f", "%Lf", "argument-type", SAME },
    { C, "%c", "%lc", "argument-type", SAME },
    { C, "%lc", "%C", "", SAME },
    { C, "%ls", "%S", "", SAME },
    { C, "%p", "%lp", "", SAME },
    { C, "%n", "%ln", "argument-type", SAME },
    { C, "%d %s", "%d", "argument-missing", SAME },
    { C, "%d", "%d %s", "argument-extra", SAME },
    { C, "%d %s", "%2$s %1$d", "", SAME },
    { C, "%d %s", "%s %d", "argument-type", SAME },
    { C, "%d", "%1$d %1$d", "", SAME },
    { C, "%d", "%1$d %1$s", "two-types", SAME },
    { C, "%d %s", "%2$s %d", "mixed", SAME },
    { C, "%s", "%2$s", "gap", SAME },
    { C, "%s", "%0$s", "number-zero", SAME },
    { C, "%s", "%4294967297$s", "", SAME },
    { C, "%*d", "%d", "argument-missing", SAME },
    { C, "%*d", "%2$*1$d", "", SAME },
    { C, "%*d", "%1$*d", "mixed", SAME },
    { C, "%.*f", "%.3f", "argument-type", SAME },
    { C, "x", "%*0$%", "number-zero", SAME },
    { C, "100%%", "100 %%", "", SAME },
    { C, "100%%", "100%", "unfinished", SAME },
    { C, "x", "%5$%", "", SAME },
    { C, "%m", "x", "", SAME },
    { C, "%d", "%1$d %m", "", SAME },
    { C, "x", "%*m", "argument-extra", SAME },
    { C, "x", "%y", "conversion", SAME },
    { C, "x", "%ö", "conversion", SAME },
    { C, "x", "%@", "conversion", SAME },
    { C, "%y", "x", "", SAME },
    { C, "%d", "%-+ #0'5.3d", "", SAME },
    { C, "%d", "%3*d", "conversion", SAME },
    { C, "%d", "%Id", "", SAME },
    { C, "%Id", "x", "", SAME },
    { C, "%<PRId64>", "%<PRIi64>", "", SAME },
    { C, "%<PRId64>", "%lld", "argument-type", SAME },
    { C, "%<PRId64>", "%<PRIu64>", "argument-type", SAME },
    { C, "%<PRIdMAX>", "%jd", "", SAME },
    { C, "%<PRIuLEAST16>", "%<PRIuFAST16>", "argument-type", SAME },
    { C, "%<PRIdPTR>", "%<PRIdPTR>", "", SAME },
    { C, "%<PRId64>", "%<PRId65>", "macro", SAME },
    { C, "%<PRId64>", "%<PRId64", "macro", SAME },
    { C, "%<PRId64>", "%l<PRId64>", "conversion", SAME },
    { "no-c-format", "%d", "x", "", SAME },
    { "possible-c-format", "%d", "x", "argument-missing", SAME },
    { "impossible-c-format", "%d", "x", "", SAME },
    { "c-format, no-c-format", "%d", "x", "", SAME },
    { "no-c-format, c-format", "%d", "x", "argument-missing", SAME },
    { "c-format, python-brace-format", "%d {a}", "%d", "argument-missing", SAME },
    { "objc-format", "%@", "%@", "", SAME },
    { "objc-format", "%@", "%s", "argument-type", SAME },
    { "objc-format", "%@ %d", "%2$d %1$@", "", SAME },

    { PYTHON, "%s", "%r", "", SAME },
    { PYTHON, "%s", "%a", "", STRICTER },
    { PYTHON, "%d", "%u", "", SAME },
    { PYTHON, "%d", "%s", "argument-type", SAME },
    { PYTHON, "%c", "%d", "argument-type", SAME },
    { PYTHON, "%f", "%d", "argument-type", SAME },
    { PYTHON, "%s %s", "%s", "argument-missing", SAME },
    { PYTHON, "%s", "%s %s", "argument-extra", SAME },
    { PYTHON, "%(n)s", "x", "argument-missing", SAME },
    { PYTHON, "x", "%(n)s", "argument-extra", SAME },
    { PYTHON, "%(a)s %(b)d", "%(b)d %(a)s", "", SAME },
    { PYTHON, "%(a)s", "%(a)d", "argument-type", SAME },
    { PYTHON, "%(a)d", "%(a)d %(a)f", "two-types", SAME },
    { PYTHON, "%(a)s", "%s", "argument-passing", SAME },
    { PYTHON, "%s", "%(a)s", "argument-passing", SAME },
    { PYTHON, "%(a)s", "%(a)s %s", "named-mixed", SAME },
    { PYTHON, "%(a)d", "%(a)*d", "named-mixed", SAME },
    { PYTHON, "%(a(b)c)s", "%(a(b)c)s", "", SAME },
    { PYTHON, "%(a)s", "%(a", "unfinished", SAME },
    { PYTHON, "%(a)s", "%(a)", "unfinished", SAME },
    { PYTHON, "%d", "%hhd", "conversion", SAME },
    { PYTHON, "%d", "%ld", "", SAME },
    { PYTHON, "%*d", "%d", "argument-missing", SAME },
    { PYTHON, "%d", "%1$d", "conversion", SAME },
    { PYTHON, "50%%", "50%", "unfinished", SAME },
    { PYTHON, "x", "%5%", "", SAME },
    { PYTHON, "x", "%(a)%", "argument-extra", SAME },

    { BRACE, "{a}", "{a}", "", SAME },
    { BRACE, "{a}", "x", "argument-missing", SAME },
    { BRACE, "x", "{a}", "argument-extra", SAME },
    { BRACE, "{a} {b}", "{b} {a}", "", SAME },
    { BRACE, "{0} {1}", "{1} {0}", "", SAME },
    { BRACE, "{0}", "{1}", "argument-missing", SAME },
    { BRACE, "{a.b}", "{a}", "argument-extra", SAME },
    { BRACE, "{a[0]}", "{a[1]}", "argument-missing", SAME },
    { BRACE, "{a:>5}", "{a:<5}", "argument-extra", SAME },
    { BRACE, "{a:{b}}", "{a:{b}}", "", SAME },
    { BRACE, "{a:{b}} {b}", "{a:{b}}", "argument-missing", SAME },
    { BRACE, "{{", "{{ }}", "", SAME },
    { BRACE, "x", "{", "unfinished", SAME },
    { BRACE, "x", "{a", "unfinished", SAME },
    { BRACE, "x", "{a b}", "conversion", SAME },
    { BRACE, "x", "{a.}", "conversion", SAME },
    { BRACE, "x", "{a[]}", "conversion", SAME },
    { BRACE, "x", "{a[b", "unfinished", SAME },
    { BRACE, "x", "{a:{b:{c}}}", "conversion", SAME },
    { BRACE, "x", "{a!x}", "conversion", SAME },
    { BRACE, "{a!r}", "{a!s}", "argument-missing", SILENT },
    { BRACE, "{} {}", "{1} {0}", "", SAME },
    { BRACE, "{0} {1}", "{} {}", "", STRICTER },
    { BRACE, "{} {}", "{}", "argument-missing", SILENT },
    { BRACE, "{a}", "{} {0} {a}", "mixed", SAME },
    { BRACE, "{d:%d.%m.%Y}", "{d:%d.%m.%Y}", "", SAME },

    { "sh-format", "$a ${b}", "${b} $a", "", SAME },
    { "sh-format", "$a", "x", "argument-missing", SAME },
    { "sh-format", "x", "$a", "argument-extra", SAME },
    { "sh-format", "$a", "$a-", "", SAME },
    { "sh-format", "$a", "${a:-b}", "variable", SAME },
    { "sh-format", "$a", "$(a)", "variable", SAME },
    { "sh-format", "$a", "$1", "variable", SAME },
    { "sh-format", "$a", "${é}", "variable", SAME },
    { "sh-format", "$a", "${a", "unfinished", SAME },
    { "sh-format", "5 $a", "5 $", "unfinished", SAME },
    { "perl-format", "%s %d", "%2$d %1$s", "", SAME },
    { "perl-format", "%d %s", "%1$d %s", "two-types", SAME },
    { "perl-format", "%vd", "%d", "argument-type", SAME },
    { "perl-format", "%*vd", "%_ %vd", "", SAME },
    { "perl-format", "%I64d", "%qd", "", SAME },
    { "perl-format", "%lu", "%u", "argument-type", SAME },
    { "perl-format", "%f", "%lf", "conversion", SAME },
    { "perl-format", "%s", "%", "unfinished", SAME },
    { "ruby-format", "%<a>s", "%{a}", "", SAME },
    { "ruby-format", "%<a>d", "%<b>d", "argument-missing", SAME },
    { "ruby-format", "%{a}", "%s", "argument-passing", SAME },
    { "ruby-format", "%s %d", "%1$s %d", "mixed", SAME },
    { "ruby-format", "%s", "%<a>s %s", "named-mixed", SAME },
    { "ruby-format", "%5d", "%5-d", "conversion", SAME },
    { "ruby-format", "%1$s", "%2$s", "argument-missing", SILENT },
    { "gcc-internal-format", "%qD and %<x%>", "%<x%>: %+J", "", SAME },
    { "gcc-internal-format", "%wd", "%ld", "argument-type", SAME },
    { "gcc-internal-format", "%s: %m", "%s", "argument-missing", SAME },
    { "gcc-internal-format", "%.*s", "%2$.*1$s", "", SAME },
    { "gcc-internal-format", "%qs", "%qqs", "conversion", SAME },
    { "gcc-internal-format", "%d", "%.5d", "conversion", SAME },
    { "gcc-internal-format", "%1$.*1$s", "", "", SAME },
    { "gfc-internal-format", "%C %s", "%s %C", "", SAME },
    { "gfc-internal-format", "%C", "x", "argument-missing", SAME },
    { "gfc-internal-format", "%s %L", "%2$L %1$s", "", SAME },
    { "gfc-internal-format", "%d", "%lld", "conversion", SAME },
    { "gfc-internal-format", "%d", "%1$d %C %2$d", "two-types", SAME },
    { "kde-kuit-format", "<b>%1</b>", "<b>%2</b>", "argument-missing", SAME },
    { "perl-brace-format", "{a} {b}", "{b} {a}", "", SAME },
    { "perl-brace-format", "{a}", "{b}", "argument-missing", SAME },
    { "perl-brace-format", "{a}", "{a} {b} {", "", SAME },
    { "qt-format", "%1 %2", "%2 %1", "", SAME },
    { "qt-format", "%1", "%2", "argument-missing", SAME },
    { "qt-format", "%1", "%1 %2", "argument-extra", SAME },
    { "qt-format", "%1", "%L1", "not-plain", SAME },
    { "qt-format", "%L1", "%1", "", SAME },
    { "qt-format", "%10", "%1", "argument-extra", SAME },
    { "qt-format", "%1 %", "%1 %% %n", "", SAME },
    { "qt-plural-format", "%n", "%Ln", "", SAME },
    { "qt-plural-format", "%n", "x", "argument-missing", SAME },
    { "kde-format", "%1 %2", "%2 %1", "", SAME },
    { "kde-format", "%1 %2", "%1", "argument-missing", SAME },
    { "kde-format", "%1 %3", "%3 %1", "", SAME },
    { "kde-format", "%1", "%4 %1", "gap", SAME },
    { "smalltalk-format", "%1 %2", "%2 %1", "", SAME },
    { "smalltalk-format", "%1", "%a", "conversion", SAME },
    { "smalltalk-format", "%1", "%2", "argument-missing", SAME },
    { "ycp-format", "%1 %%", "%1 %0", "conversion", SAME },
    { "csharp-format", "{0} {1}", "{1} {0}", "", SAME },
    { "csharp-format", "{0} {1}", "{1}", "", SAME },
    { "csharp-format", "{0} {1}", "{0}", "argument-missing", SAME },
    { "csharp-format", "{0}", "{1}", "argument-extra", SAME },
    { "csharp-format", "{0}", "{0,-5:x}", "", SAME },
    { "csharp-format", "{0}", "{0 }", "conversion", SAME },
    { "csharp-format", "{0}", "{0,}", "conversion", SAME },
    { "csharp-format", "{0}", "{a}", "conversion", SAME },
    { "csharp-format", "{0}", "{0", "unfinished", SAME },
    { "csharp-format", "{0}", "{0} }", "brace", SAME },
    { "csharp-format", "{{0}}", "{{", "", SAME },
    { "object-pascal-format", "%d %s", "%1:s %0:d", "", SAME },
    { "object-pascal-format", "%d", "%D", "", SAME },
    { "object-pascal-format", "%d", "%s", "argument-type", SAME },
    { "object-pascal-format", "%*d", "%d", "argument-missing", SAME },
    { "object-pascal-format", "%d", "%.d", "conversion", SAME },
    { "object-pascal-format", "%*:d", "%0:d", "", SAME },
    { "object-pascal-format", "%d", "%-5.2d", "", SAME },
    { "php-format", "%d %s", "%2$s %1$d", "", SAME },
    { "php-format", "%s", "%1$s %s", "", SAME },
    { "php-format", "%d", "%f", "argument-type", SAME },
    { "php-format", "%s", "%'x-10.3s", "", SAME },
    { "php-format", "%s", "%.s", "conversion", SAME },
    { "php-format", "%s", "%+s", "conversion", SAME },
    { "php-format", "%s", "%0$s", "number-zero", SAME },
    { "javascript-format", "%s %d", "%2$d %1$s", "", SAME },
    { "javascript-format", "%s", "%1$s %s", "mixed", SAME },
    { "javascript-format", "%s", "%j", "argument-type", SAME },
    { "javascript-format", "%d", "%i", "conversion", SAME },
    { "lua-format", "%d", "%5.3i", "", SAME },
    { "lua-format", "%s", "%q", "argument-type", SAME },
    { "lua-format", "%s", "%1$s", "conversion", SAME },
    { "lua-format", "5%%", "5 %", "unfinished", SAME },
    { "awk-format", "%*d", "%2$*1$d", "", SAME },
    { "awk-format", "%d", "%x", "argument-type", SAME },
    { "tcl-format", "%d %d", "%1$*d", "", SAME },
    { "tcl-format", "%hd", "%d", "argument-type", SAME },
    { "tcl-format", "%ld", "%d", "", SAME },
    { "elisp-format", "%d", "%1$d %d", "argument-extra", SAME },
    { "elisp-format", "%s", "%S", "argument-type", SAME },
    { "elisp-format", "%2$%%d", "%2$d", "", SAME },
    { "librep-format", "%d", "%e", "conversion", SAME },
    { "java-format", "{0} {1}", "{1} {0}", "", SAME },
    { "java-format", "{0}", "{1}", "argument-missing", SAME },
    { "java-format", "{0}", "it's {0}", "argument-missing", SAME },
    { "java-format", "{0}", "it''s {0}", "", SAME },
    { "java-format", "{0,number}", "{0,number,#,##0.00}", "", SAME },
    { "java-format", "{0,number}", "{0}", "argument-type", SAME },
    { "java-format", "{0,date,short}", "{0,time}", "", SAME },
    { "java-format", "{0} {0,number}", "{0,number}", "", SAME },
    { "java-format", "{0}", "{0} {0,date} {0,number}", "two-types", SAME },
    { "java-format", "{0,choice,0#none|1<{1}}", "{0,choice,0#x|1#{1}}", "", SAME },
    { "java-format", "{0,choice,0#none|1<{1}}", "{0,choice,0#x}", "argument-missing", SAME },
    { "java-format", "{0,choice,0#x}", "{0,choice,|0#x}", "style", SAME },
    { "java-format", "{0,number}", "{0,number,abc}", "style", SAME },
    { "java-format", "{0}", "{0,count}", "style", SAME },
    { "java-format", "{0}", "{ 0}", "conversion", SAME },
    { "java-format", "{0}", "{0", "unfinished", SAME },
    { "java-format", "{0}", "{0}}", "brace", SAME },
    { "java-printf-format", "%s %d", "%2$d %1$s", "", SAME },
    { "java-printf-format", "%s", "%s %<S", "", SAME },
    { "java-printf-format", "%s", "%<s", "conversion", SAME },
    { "java-printf-format", "%s", "%d", "argument-type", SAME },
    { "java-printf-format", "%d", "%,d", "", SAME },
    { "java-printf-format", "%d", "%.3d", "conversion", SAME },
    { "java-printf-format", "%s", "%+s", "conversion", SAME },
    { "java-printf-format", "%tY", "%tm", "", SAME },
    { "java-printf-format", "%tY", "%tx", "conversion", SAME },
    { "java-printf-format", "%n", "%5n", "conversion", SAME },
    { "boost-format", "%1% %2%", "%2% %1%", "", SAME },
    { "boost-format", "%1%", "%s", "", SAME },
    { "boost-format", "%d", "%|1$5d|", "", SAME },
    { "boost-format", "%d", "%1%", "argument-type", SAME },
    { "boost-format", "%1%", "%2%", "argument-missing", SAME },
    { "boost-format", "%1%", "%1% %s", "mixed", SAME },
    { "boost-format", "%1%", "%|1$", "unfinished", SAME },
    { "boost-format", "%1%", "%0%", "conversion", SAME },
    { "boost-format", "x", "%5t%|T*|", "", SAME },
    { "boost-format", "x", "%TT %T", "unfinished", SAME },
};
/* clang-format on */

enum { ROWS = sizeof rows / sizeof *rows };

/* Writes a literal with its escapes. */
static void put_literal(stele_buffer *po, const char *text)
{
    assert_int_equal(stele_buffer_add(po, "\"", 1), STELE_OK);
    for (; *text; text++) {
        if (*text == '"' || *text == '\\')
            assert_int_equal(stele_buffer_add(po, "\\", 1), STELE_OK);
        assert_int_equal(stele_buffer_add(po, text, 1), STELE_OK);
    }
    assert_int_equal(stele_buffer_add(po, "\"\n", 2), STELE_OK);
}

static void put(stele_buffer *po, const char *text)
{
    assert_int_equal(stele_buffer_add_str(po, stele_str_of(text)), STELE_OK);
}

/* One entry for a row, of four lines and an empty one; its msgstr is the fourth. */
static void put_row(stele_buffer *po, const struct row *row, size_t number)
{
    char line[128];

    snprintf(line, sizeof line, "#, %s\nmsgctxt \"%zu\"\nmsgid ", row->flags, number);
    put(po, line);
    put_literal(po, row->source);
    put(po, "msgstr ");
    put_literal(po, row->translation);
    put(po, "\n");
}

/* The catalog of all rows; row i has its msgstr in line row_line(i). */
static stele_buffer make_catalog(void)
{
    stele_buffer po = { 0 };

    put(&po, PEER_HEADER("nplurals=2; plural=(n != 1);"));
    for (size_t i = 0; i < ROWS; i++)
        put_row(&po, &rows[i], i);
    return po;
}

static size_t row_line(size_t i)
{
    return 13 + 5 * i + 3;
}

static void each_row_has_its_finding(void **state)
{
    stele_buffer  po = make_catalog();
    stele_status  status;
    stele_report *report = peer_check(po.data, po.length, &(stele_check_options){ .checks = "format" }, &status);
    size_t        at = 0;
    bool          right = true;

    (void)state;
    for (size_t i = 0; i < ROWS; i++) {
        const stele_diagnostic *found = stele_report_at(report, at);
        const bool              has_one = found && found->line == row_line(i);
        const char             *id = has_one ? found->id + strlen("format-") : "";

        if (strcmp(id, rows[i].finding) != 0) {
            print_error("# %s \"%s\" \"%s\": %s\n", rows[i].flags, rows[i].source, rows[i].translation, id);
            right = false;
        }
        while ((found = stele_report_at(report, at)) && found->line == row_line(i))
            at++;
    }
    assert_true(right);
    assert_int_equal(at, stele_report_length(report));
    stele_report_free(report);
    stele_buffer_free(&po);
}

static void msgfmt_judges_the_same(void **state)
{
    static struct peer_lines lines;
    stele_buffer             po = make_catalog();
    char                     path[32];
    bool                     right = true;

    (void)state;
    if (!peer_is_installed())
        skip();
    peer_write(path, po.data, po.length);
    peer_run(&lines, path, "");
    unlink(path);
    for (size_t i = 0; i < ROWS; i++) {
        const bool found = peer_has(&lines, row_line(i)), ours = *rows[i].finding;

        if (found != (rows[i].peer == SAME ? ours : rows[i].peer == STRICTER)) {
            print_error("# %s \"%s\" \"%s\"\n", rows[i].flags, rows[i].source, rows[i].translation);
            right = false;
        }
    }
    assert_true(right);
    stele_buffer_free(&po);
}

/* Checks a plural entry; `forms` are two, or one where the second is NULL. */
static struct plural_row {
    const char *name, *rule, *flags, *plural, *forms[2];
    size_t      found; /* A bit for each form with a finding. */
} plural_rows[] = {
    { "the form for one may leave out the number", "nplurals=2; plural=(n != 1);", C, "%d", { "x", "%d" }, 0 },
    { "the form for many may not", "nplurals=2; plural=(n != 1);", C, "%d", { "%d", "x" }, 2 },
    { "the form for one may not add an argument", "nplurals=2; plural=(n != 1);", C, "%d", { "%d %d", "%d" }, 1 },
    { "the form for one may not change a type", "nplurals=2; plural=(n != 1);", C, "%d", { "%s", "%d" }, 1 },
    { "a form for four numbers may leave out the number", "nplurals=2; plural=(n >= 4);", C, "%d", { "x", "%d" }, 0 },
    { "a form for five numbers may not", "nplurals=2; plural=(n >= 5);", C, "%d", { "x", "%d" }, 1 },
    { "the only form may not leave out the number", "nplurals=1; plural=0;", C, "%d", { "x", NULL }, 1 },
    { "a range of two numbers", "nplurals=2; plural=(n != 1);", "c-format, range: 0..1", "%d", { "%d", "x" }, 0 },
    { "a range of three numbers", "nplurals=2; plural=(n != 1);", "c-format, range: 0..2", "%d", { "%d", "x" }, 2 },
    { "a range beyond what is tried",
      "nplurals=2; plural=(n != 1);",
      "c-format, range: 0..4000000000",
      "%d",
      { "%d", "x" },
      2 },
    { "a malformed range is none", "nplurals=2; plural=(n != 1);", "c-format, range: 0..x", "%d", { "%d", "x" }, 2 },
    { "KDE may leave out one argument", "nplurals=2; plural=(n != 1);", "kde-format", "%1 %2", { "%2", "%1 %2" }, 0 },
    { "KDE may not leave out two", "nplurals=2; plural=(n != 1);", "kde-format", "%1 %2", { "x", "%1 %2" }, 1 },
    { "Qt leaves out nothing", "nplurals=2; plural=(n != 1);", "qt-format", "%1", { "x", "%1" }, 1 },
    { "C# may leave out the last",
      "nplurals=2; plural=(n != 1);",
      "csharp-format",
      "{0} {1}",
      { "{0}", "{0} {1}" },
      0 },
    { "a tuple of Python is used up by all forms", "nplurals=2; plural=(n != 1);", PYTHON, "%d", { "x", "%d" }, 1 },
    { "a mapping of Python need not be", "nplurals=2; plural=(n != 1);", PYTHON, "%(n)d", { "x", "%(n)d" }, 0 },
    { "fields need not be", "nplurals=2; plural=(n != 1);", BRACE, "{n}", { "x", "{n}" }, 0 },
};

static void plural_forms_are_judged_by_their_numbers(void **state)
{
    static struct peer_lines lines;
    const struct plural_row *row = *state;
    char                     po[2048], path[32];
    stele_status             status;
    stele_report            *report;
    size_t                   found = 0;

    snprintf(po, sizeof po, PEER_HEADER("%s") "#, %s\nmsgid \"one\"\nmsgid_plural \"%s\"\nmsgstr[0] \"%s\"\n%s%s%s",
             row->rule, row->flags, row->plural, row->forms[0], row->forms[1] ? "msgstr[1] \"" : "",
             row->forms[1] ? row->forms[1] : "", row->forms[1] ? "\"\n" : "");
    report = peer_check(po, strlen(po), &(stele_check_options){ .checks = "format" }, &status);
    for (size_t i = 0; i < stele_report_length(report); i++)
        found |= (size_t)1 << (stele_report_at(report, i)->line - 16);
    stele_report_free(report);
    assert_int_equal(found, row->found);
    if (peer_is_installed()) {
        peer_write(path, po, strlen(po));
        peer_run(&lines, path, "");
        unlink(path);
        assert_int_equal(lines.count > 0, row->found != 0);
    }
}

static void a_rule_that_is_wrong_judges_leniently(void **state)
{
    static const char po[] = PEER_HEADER("nplurals=2; plural=n/0;") "#, c-format\n"
                                                                    "msgid \"one\"\n"
                                                                    "msgid_plural \"%d\"\n"
                                                                    "msgstr[0] \"x\"\n"
                                                                    "msgstr[1] \"y\"\n";
    stele_status      status;
    stele_report     *report = peer_check(po, sizeof po - 1, &(stele_check_options){ .checks = "format" }, &status);

    (void)state;
    assert_int_equal(stele_report_length(report), 0);
    stele_report_free(report);
}

static void findings_name_strings_and_arguments(void **state)
{
    static const char po[] = "#, c-format\nmsgid \"one\"\nmsgid_plural \"%d %s\"\nmsgstr[0] \"%1$d %2$y\"\n"
                             "msgstr[1] \"%d %s %s\"\n\n"
                             "#, python-format\nmsgid \"%(size)d\"\nmsgstr \"x\"\n";
    stele_status      status;
    stele_report *report = peer_check(po, sizeof po - 1, &(stele_check_options){ .checks = "format", .file = "a.po" },
                                      &status);
    stele_buffer  text = test_report_text(report);

    (void)state;
    assert_string_equal(
        text.data, "a.po:4:1: error: msgstr[0] is no C format string: \"y\" is not allowed in directive 2; write the "
                   "directive as the source has it\n"
                   "a.po:5:1: error: msgstr[1] has the argument \"3\", which msgid_plural has not; take its directive "
                   "away\n"
                   "a.po:9:1: error: msgstr lacks the argument \"size\" of msgid; put its directive in\n");
    stele_buffer_free(&text);
    stele_report_free(report);
}

/* Strings of many directives, in an order that is bad for sorting, are read in a moment. */
static void hostile_strings_take_time_in_proportion(void **state)
{
    enum { COUNT = 200000 };
    stele_buffer  text = { 0 };
    stele__format format = { 0 };
    char          directive[32];

    (void)state;
    for (unsigned i = COUNT; i > 0; i--) {
        snprintf(directive, sizeof directive, "%%%u$d", i % 2 ? i : COUNT - i + 2);
        put(&text, directive);
    }
    assert_int_equal(stele__format_read(&stele__format_kinds[0], &format, (stele_str){ text.data, text.length }, true),
                     STELE_OK);
    assert_int_equal(format.count, COUNT);
    for (size_t i = 0; i < format.count; i++)
        assert_int_equal(format.arguments[i].number, i + 1);
    stele__format_free(&format);
    stele_buffer_free(&text);
}

/* A choice in a choice, and so on for ever, is told and not followed. */
static void nested_choices_have_a_limit(void **state)
{
    enum { DEPTH = 20000 };
    const stele__format_kind *java = stele__format_kinds;
    stele_buffer              text = { 0 };
    stele__format             format = { 0 };

    (void)state;
    while (!stele_str_equal(java->flag, stele_str_of("java-format")))
        java++;
    for (unsigned i = 0; i < DEPTH; i++)
        put(&text, "{0,choice,0#");
    for (unsigned i = 0; i < DEPTH; i++)
        put(&text, "}");
    assert_int_equal(stele__format_read(java, &format, (stele_str){ text.data, text.length }, true), STELE_INVALID);
    assert_int_equal(format.fault.finding, STELE__FORMAT_STYLE);
    stele__format_free(&format);
    stele_buffer_free(&text);
}

/* Every beginning of a string is read without reading beyond it. */
static void cut_strings_are_read_to_their_end(void **state)
{
    stele__format format = { 0 };

    (void)state;
    for (size_t i = 0; i < ROWS; i++) {
        for (size_t length = 0; length <= strlen(rows[i].translation); length++) {
            char *cut = malloc(length + 1);

            assert_non_null(cut);
            memcpy(cut, rows[i].translation, length);
            cut = realloc(cut, length ? length : 1);
            for (size_t kind = 0; kind < STELE__FORMAT_KINDS; kind++) {
                stele_status status;

                if (!stele__format_kinds[kind].parse)
                    continue;
                status = stele__format_read(&stele__format_kinds[kind], &format, (stele_str){ cut, length }, true);
                assert_true(status == STELE_OK || status == STELE_INVALID);
            }
            free(cut);
        }
    }
    stele__format_free(&format);
}

int main(void)
{
    const struct CMUnitTest functions[] = {
        cmocka_unit_test(each_row_has_its_finding),
        cmocka_unit_test(msgfmt_judges_the_same),
        cmocka_unit_test(a_rule_that_is_wrong_judges_leniently),
        cmocka_unit_test(findings_name_strings_and_arguments),
        cmocka_unit_test(hostile_strings_take_time_in_proportion),
        cmocka_unit_test(nested_choices_have_a_limit),
        cmocka_unit_test(cut_strings_are_read_to_their_end),
    };
    enum { PLURALS = sizeof plural_rows / sizeof *plural_rows, FUNCTIONS = sizeof functions / sizeof *functions };
    struct CMUnitTest tests[PLURALS + FUNCTIONS];

    for (size_t i = 0; i < PLURALS; i++)
        tests[i] = (struct CMUnitTest){ plural_rows[i].name, plural_forms_are_judged_by_their_numbers, NULL, NULL,
                                        &plural_rows[i] };
    memcpy(tests + PLURALS, functions, sizeof functions);
    return cmocka_run_group_tests_name("check: formats", tests, NULL, NULL);
}
