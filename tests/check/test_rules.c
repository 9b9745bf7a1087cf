/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The checks of headers, plural rules, newlines and accelerators, a row each; and the machinery of stele_check(). The same
 * rows go through msgfmt -c. */
#include "tests/check/peer.h"

#define TWO "nplurals=2; plural=(n != 1);"
#define ONE_FORM "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"x\"\n"
#define FORMS ONE_FORM "msgstr[1] \"y\"\n"
#define MESSAGE "msgid \"a\"\nmsgstr \"x\"\n"
#define RULE(rule) PEER_HEADER(rule) FORMS
#define FIELD_BY_FIELD                                                                                                 \
    "2 header-field-missing; 2 header-field-missing; 2 header-field-missing; 2 header-field-missing; "                 \
    "2 header-field-missing; 2 header-field-missing; 2 header-field-missing"
#define CHARSET(name) "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=" name "\\n\"\n\n" MESSAGE

struct row {
    const char         *name, *po;
    const char         *findings; /* Of stele. */
    const char         *peer;     /* Lines in which msgfmt finds something; NULL where they are the same. */
    stele_check_options options;
    const char         *peer_options; /* NULL for none. */
};

#define ROW(title, text, ...)                                                                                          \
    {                                                                                                                  \
        .name = title, .po = text, .findings = __VA_ARGS__                                                             \
    }

/* clang-format off */
static struct row rows[] = {
    ROW("a right catalog has no findings",
        PEER_HEADER(TWO) "msgid \"c\"\nmsgstr \"z\"\n\n" FORMS,
        ""),
    ROW("a catalog without header is told",
        MESSAGE,
        "0 header-missing"),
    ROW("an empty header is none",
        "msgid \"\"\nmsgstr \"\"\n\n" MESSAGE,
        "0 header-missing"),
    ROW("an obsolete header is none",
        MESSAGE "\n#~ msgid \"\"\n#~ msgstr \"Language: az\\n\"\n",
        "0 header-missing"),
    ROW("each missing field is told",
        "msgid \"\"\nmsgstr \"x\"\n\n" MESSAGE,
        FIELD_BY_FIELD "; 2 header-field-missing; 2 charset-missing", .peer = "0; 2"),
    ROW("each field with the template's value is told",
        "msgid \"\"\nmsgstr \"\"\n\"Project-Id-Version: PACKAGE VERSION\\n\"\n\"PO-Revision-Date: YEAR-MO-DA HO:MI+ZONE\\n\"\n"
      "\"Last-Translator: FULL NAME <EMAIL@ADDRESS>\\n\"\n\"Language-Team: LANGUAGE <LL@li.org>\\n\"\n\"Language: \\n\"\n"
      "\"MIME-Version: 1.0\\n\"\n\"Content-Type: text/plain; charset=CHARSET\\n\"\n"
      "\"Content-Transfer-Encoding: ENCODING\\n\"\n",
        "2 header-field-template; 2 header-field-template; 2 header-field-template; 2 header-field-template; "
      "2 header-field-template; 2 header-field-template; 2 header-field-template; 2 charset-not-portable", .peer = "0; 2"),
    ROW("a fuzzy header is checked as well",
        "#, fuzzy\nmsgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n",
        "3 header-field-missing; 3 header-field-missing; 3 header-field-missing; 3 header-field-missing; "
      "3 header-field-missing; 3 header-field-missing; 3 header-field-missing"),
    ROW("a field's name is read with its case",
        "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\nlanguage: az\\n\"\n",
        FIELD_BY_FIELD),
    ROW("charset=CHARSET in a catalog",
        CHARSET("CHARSET"),
        "2 header-field-missing; 2 header-field-missing; 2 header-field-missing; 2 header-field-missing; "
      "2 header-field-missing; 2 header-field-template; 2 header-field-missing; 2 header-field-missing; 2 charset-not-portable", .peer = "0; 2", .options = { .checks = "default" }),
    ROW("a template may say charset=CHARSET",
        CHARSET("CHARSET"),
        "", .peer = "-", .options = { .checks = "charset", .file = "a.pot" }),
    ROW("a charset that is written otherwise",
        CHARSET("utf8"),
        FIELD_BY_FIELD "; 2 charset-not-portable", .peer = "0; 2"),
    ROW("a charset in small letters",
        CHARSET("utf-8"),
        FIELD_BY_FIELD),
    ROW("a charset with a semicolon behind it",
        CHARSET("UTF-8;"),
        FIELD_BY_FIELD "; 2 charset-not-portable", .peer = "0; 2"),

    ROW("more msgstr[] than nplurals",
        PEER_HEADER(TWO) FORMS "msgstr[2] \"z\"\n",
        "17 plural-forms-extra", .peer = "2"),
    ROW("fewer msgstr[] than nplurals",
        PEER_HEADER(TWO) ONE_FORM,
        "15 plural-forms-missing", .peer = "2"),
    ROW("a plural entry without a rule",
        PEER_HEADER("") FORMS,
        "2 plural-rule-missing; 2 plural-rule-missing", .peer = "15"),
    ROW("a plural entry without a header",
        FORMS,
        "0 header-missing; 3 plural-rule-missing; 3 plural-rule-missing", .peer = "0"),
    ROW("a plural entry and no plural=",
        RULE("nplurals=2;"),
        "2 plural-rule-missing", .peer = "15"),
    ROW("a plural entry and no nplurals=",
        RULE("plural=n;"),
        "2 plural-rule-missing", .peer = "15"),
    ROW("half a rule and no plural entry",
        PEER_HEADER("nplurals=2;") MESSAGE,
        ""),
    ROW("a fuzzy plural entry needs no rule",
        PEER_HEADER("") "#, fuzzy\n" FORMS,
        ""),
    ROW("an untranslated plural entry needs no rule",
        PEER_HEADER("") "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"\"\n",
        ""),
    ROW("division by zero",
        RULE("nplurals=2; plural=n/0;"),
        "2 plural-rule-division"),
    ROW("a remainder by zero, for one number",
        RULE("nplurals=2; plural=5%(n-3);"),
        "2 plural-rule-range; 2 plural-rule-division"),
    ROW("a form out of range",
        RULE("nplurals=2; plural=n>1 ? 2 : 0;"),
        "2 plural-rule-range"),
    ROW("a form out of range for large numbers",
        RULE("nplurals=2; plural=n>999 ? 2 : 0;"),
        "2 plural-rule-range"),
    ROW("what is beyond 1000 is not looked at",
        RULE("nplurals=2; plural=n>1000 ? 2 : n!=1;"),
        ""),
    ROW("nplurals=0",
        RULE("nplurals=0; plural=n;"),
        "2 plural-count-invalid"),
    ROW("nplurals=INTEGER",
        RULE("nplurals=INTEGER; plural=EXPRESSION;"),
        "2 plural-count-invalid"),
    ROW("nplurals=-2",
        RULE("nplurals=-2; plural=n>1;"),
        "2 plural-count-invalid"),
    ROW("nplurals beyond all reason",
        RULE("nplurals=4294967296; plural=n>1;"),
        "2 plural-count-invalid"),
    ROW("no semicolon behind the rule",
        RULE("nplurals=2; plural=n != 1"),
        ""),
    ROW("no semicolon between the two",
        RULE("nplurals=2 plural=n != 1;"),
        ""),
    ROW("something behind the semicolon",
        RULE("nplurals=2; plural=n != 1; junk"),
        ""),
    ROW("something behind the rule",
        RULE("nplurals=2; plural=n != 1 junk"),
        "2 plural-rule-invalid"),
    ROW("an unknown variable",
        RULE("nplurals=2; plural=m != 1;"),
        "2 plural-rule-invalid"),
    ROW("an open parenthesis",
        RULE("nplurals=2; plural=(n != 1;"),
        "2 plural-rule-invalid"),
    ROW("an empty rule",
        RULE("nplurals=2; plural=;"),
        "2 plural-rule-invalid"),
    ROW("a negative form",
        RULE("nplurals=2; plural=n-1;"),
        "2 plural-rule-negative; 2 plural-rule-range", .peer = "2"),
    ROW("? : is read from the right",
        RULE("nplurals=2; plural=n==1 ? 0 : n==2 ? 1 : 1;"),
        "", .options = { .checks = "default,-plural-cldr" }),
    ROW("a form that no number takes",
        RULE("nplurals=2; plural=0;"),
        "2 plural-rule-joins", .peer = "-"),
    ROW("a rule that joins what CLDR parts",
        RULE("nplurals=2; plural=n>1;"),
        "2 plural-rule-joins", .peer = "-"),
    ROW("a rule that parts what CLDR joins",
        PEER_HEADER("nplurals=3; plural=n==1 ? 0 : n==2 ? 1 : 2;") MESSAGE,
        "2 plural-rule-parts", .peer = "-"),
    ROW("the same rule with its forms in another order",
        PEER_HEADER("nplurals=2; plural=n==1;") MESSAGE,
        ""),
    ROW("nplurals=1 for a language that has two",
        PEER_HEADER("nplurals=1; plural=0;") ONE_FORM,
        "2 plural-rule-joins", .peer = "-"),

    ROW("a newline at the end of msgid alone",
        PEER_HEADER(TWO) "msgid \"a\\n\"\nmsgstr \"x\"\n",
        "14 newline-end-missing"),
    ROW("a newline at the end of msgstr alone",
        PEER_HEADER(TWO) "msgid \"a\"\nmsgstr \"x\\n\"\n",
        "14 newline-end-extra"),
    ROW("a newline at the begin of msgid alone",
        PEER_HEADER(TWO) "msgid \"\\na\"\nmsgstr \"x\"\n",
        "14 newline-begin-missing"),
    ROW("a newline at the begin of msgstr alone",
        PEER_HEADER(TWO) "msgid \"a\"\nmsgstr \"\\nx\"\n",
        "14 newline-begin-extra"),
    ROW("newlines inside are free",
        PEER_HEADER(TWO) "msgid \"a\\nb\"\nmsgstr \"x\"\n",
        ""),
    ROW("a newline and nothing else",
        PEER_HEADER(TWO) "msgid \"\\n\"\nmsgstr \"x\"\n",
        "14 newline-begin-missing; 14 newline-end-missing"),
    ROW("a newline that msgid_plural lacks",
        PEER_HEADER(TWO) "msgid \"a\\n\"\nmsgid_plural \"b\"\nmsgstr[0] \"x\\n\"\nmsgstr[1] \"y\\n\"\n",
        "14 newline-end-missing", .peer = "15"),
    ROW("a newline that one form lacks",
        PEER_HEADER(TWO) "msgid \"a\\n\"\nmsgid_plural \"b\\n\"\nmsgstr[0] \"x\\n\"\nmsgstr[1] \"y\"\n",
        "16 newline-end-missing", .peer = "15"),
    ROW("a newline that an empty form lacks",
        PEER_HEADER(TWO) "msgid \"a\\n\"\nmsgid_plural \"b\\n\"\nmsgstr[0] \"x\\n\"\nmsgstr[1] \"\"\n",
        "16 newline-end-missing", .peer = "15"),
    ROW("an entry whose first form is empty is untranslated",
        PEER_HEADER(TWO) "msgid \"a\\n\"\nmsgid_plural \"b\\n\"\nmsgstr[0] \"\"\nmsgstr[1] \"y\"\n",
        ""),
    ROW("an untranslated entry is not checked",
        PEER_HEADER(TWO) "msgid \"a\\n\"\nmsgstr \"\"\n",
        ""),
    ROW("a fuzzy entry is not checked",
        PEER_HEADER(TWO) "#, fuzzy\nmsgid \"a\\n\"\nmsgstr \"x\"\n",
        ""),
    ROW("a fuzzy entry is checked when asked for",
        PEER_HEADER(TWO) "#, fuzzy\nmsgid \"a\\n\"\nmsgstr \"x\"\n",
        "15 newline-end-missing", .options = { .with_fuzzy = true }, .peer_options = "-f"),
    ROW("an obsolete entry is not checked",
        PEER_HEADER(TWO) "#~ msgid \"a\\n\"\n#~ msgstr \"x\"\n",
        ""),
    ROW("an obsolete entry is checked when asked for",
        PEER_HEADER(TWO) "#~ msgid \"a\\n\"\n#~ msgstr \"x\"\n",
        "14 newline-end-missing", .peer = "-", .options = { .with_obsolete = true }),
    ROW("an empty msgid with a context is not checked",
        PEER_HEADER(TWO) "msgctxt \"c\"\nmsgid \"\"\nmsgstr \"x\\n\"\n",
        ""),

    ROW("accelerators are not checked unless asked for",
        PEER_HEADER(TWO) "msgid \"&a\"\nmsgstr \"x\"\n",
        ""),
    ROW("an accelerator that is missing",
        PEER_HEADER(TWO) "msgid \"&a\"\nmsgstr \"x\"\n",
        "14 accelerator-missing", .options = { .accelerator = '&' }, .peer_options = "--check-accelerators"),
    ROW("an accelerator at another letter",
        PEER_HEADER(TWO) "msgid \"&a\"\nmsgstr \"x&y\"\n",
        "", .options = { .accelerator = '&' }, .peer_options = "--check-accelerators"),
    ROW("an accelerator twice",
        PEER_HEADER(TWO) "msgid \"&a\"\nmsgstr \"&x&y\"\n",
        "14 accelerator-extra", .options = { .accelerator = '&' }, .peer_options = "--check-accelerators"),
    ROW("a doubled mark is no accelerator",
        PEER_HEADER(TWO) "msgid \"&a\"\nmsgstr \"&x &&\"\n",
        "", .options = { .accelerator = '&' }, .peer_options = "--check-accelerators"),
    ROW("a doubled mark alone is no accelerator",
        PEER_HEADER(TWO) "msgid \"&a\"\nmsgstr \"x && y\"\n",
        "14 accelerator-missing", .options = { .accelerator = '&' }, .peer_options = "--check-accelerators"),
    ROW("two marks in the source are text",
        PEER_HEADER(TWO) "msgid \"&a && b\"\nmsgstr \"x\"\n",
        "", .options = { .accelerator = '&' }, .peer_options = "--check-accelerators"),
    ROW("another mark",
        PEER_HEADER(TWO) "msgid \"_a\"\nmsgstr \"x\"\n",
        "14 accelerator-missing", .options = { .accelerator = '_' }, .peer_options = "--check-accelerators=_"),
    ROW("plural entries are no menu items",
        PEER_HEADER(TWO) "msgid \"&a\"\nmsgid_plural \"&b\"\nmsgstr[0] \"x\"\nmsgstr[1] \"y\"\n",
        "", .options = { .accelerator = '&' }, .peer_options = "--check-accelerators"),
};
/* clang-format on */

static void findings_are_as_expected(void **state)
{
    const struct row *row = *state;
    char              text[2048] = "";
    stele_status      status;
    stele_report     *report = peer_check(row->po, strlen(row->po), &row->options, &status);

    for (size_t i = 0; i < stele_report_length(report); i++) {
        const stele_diagnostic *found = stele_report_at(report, i);
        snprintf(text + strlen(text), sizeof text - strlen(text), "%s%zu %s", i ? "; " : "", found->line, found->id);
    }
    assert_string_equal(text, row->findings);
    assert_int_equal(status, stele_report_count(report, STELE_ERROR) ? STELE_INVALID : STELE_OK);
    stele_report_free(report);
}

/* The numbers of a list of findings, each once. */
static void read_lines(struct peer_lines *lines, const char *list)
{
    lines->count = 0;
    for (const char *at = list; at && *at && *at != '-'; at = strchr(at, ';') ? strchr(at, ';') + 2 : NULL)
        lines->at[lines->count++] = strtoul(at, NULL, 10);
    peer_settle(lines);
}

static void msgfmt_finds_the_same(void **state)
{
    static struct peer_lines found, expected;
    char                     path[32];

    (void)state;
    if (!peer_is_installed())
        skip();
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const struct row *row = &rows[i];
        bool              is_same;

        peer_write(path, row->po, strlen(row->po));
        peer_run(&found, path, row->peer_options ? row->peer_options : "");
        unlink(path);
        if (row->options.file)
            continue;
        read_lines(&expected, row->peer ? row->peer : row->findings);
        is_same = found.count == expected.count && memcmp(found.at, expected.at, found.count * sizeof *found.at) == 0;
        if (!is_same) {
            print_error("# %s\n", row->name);
            for (size_t k = 0; k < found.count; k++)
                print_error("# msgfmt finds something in line %zu\n", found.at[k]);
        }
        assert_true(is_same);
    }
}

static void checks_are_chosen_by_id(void **state)
{
    static const char po[] = PEER_HEADER("nplurals=2; plural=0;") "msgid \"a\\n\"\nmsgstr \"x\"\n";
    static const struct {
        const char  *checks, *ids;
        stele_status status;
    } choices[] = {
        { NULL, "plural-rule-joins newline-end-missing ", STELE_INVALID },
        { "default", "plural-rule-joins newline-end-missing ", STELE_INVALID },
        { "all", "plural-rule-joins newline-end-missing ", STELE_INVALID },
        { "newlines", "newline-end-missing ", STELE_INVALID },
        { "-newlines", "plural-rule-joins ", STELE_OK },
        { "all,-newlines,-plural-cldr", "", STELE_OK },
        { "charset,plural-cldr", "plural-rule-joins ", STELE_OK },
        { "", "", STELE_OK },
        { "newline", "check-unknown ", STELE_BAD_ARGUMENT },
        { "newlines,-all", "check-unknown ", STELE_BAD_ARGUMENT },
    };

    (void)state;
    for (size_t i = 0; i < sizeof choices / sizeof *choices; i++) {
        stele_status  status;
        char          ids[200] = "";
        stele_report *report = peer_check(po, sizeof po - 1, &(stele_check_options){ .checks = choices[i].checks },
                                          &status);

        for (size_t k = 0; k < stele_report_length(report); k++)
            strcat(strcat(ids, stele_report_at(report, k)->id), " ");
        assert_string_equal(ids, choices[i].ids);
        assert_int_equal(status, choices[i].status);
        stele_report_free(report);
    }
}

static void every_check_says_what_it_is(void **state)
{
    const stele_check_info *check;
    size_t                  count = 0;

    (void)state;
    for (; (check = stele_check_at(count)); count++) {
        assert_true(strlen(check->id) > 0 && strlen(check->summary) > 0);
        for (size_t other = 0; other < count; other++)
            assert_string_not_equal(check->id, stele_check_at(other)->id);
    }
    assert_true(count >= 8);
}

static void a_reserved_option_is_refused(void **state)
{
    stele_status  status;
    stele_report *report = peer_check("", 0, &(stele_check_options){ .reserved = { 0, 0, 0, 1 } }, &status);

    (void)state;
    assert_int_equal(status, STELE_BAD_ARGUMENT);
    stele_report_free(report);
}

static void the_status_needs_no_report(void **state)
{
    stele_catalog *catalog;

    (void)state;
    assert_int_equal(stele_catalog_read(&catalog, stele_str_of(MESSAGE), NULL, NULL), STELE_OK);
    assert_int_equal(stele_check(catalog, NULL, NULL), STELE_INVALID);
    assert_int_equal(stele_check(catalog, &(stele_check_options){ .checks = "newlines" }, NULL), STELE_OK);
    stele_catalog_free(catalog);
}

/* Findings stand at the keyword of the string that they are about, whatever its entry looks like. */
static void findings_have_line_and_column(void **state)
{
    static const char po[] = PEER_HEADER(TWO) "# translator: msgstr \"\n"
                                              "#, c-format\n"
                                              "#| msgid \"old\"\n"
                                              "msgctxt \"ö\" msgid \"msgstr \\\"\\n\"\n"
                                              "   \"\" msgid_plural\n"
                                              "\"x\"   msgstr[0] \"ö\" \"\\\"\" msgstr[1]\n"
                                              "\"y\"\n"
                                              "# gone\n"
                                              "#~| msgid \"old\"\n"
                                              "#~ msgid \"b\\n\"\n"
                                              "#~   msgstr \"y\"\n";
    stele_status      status;
    stele_buffer      text;
    stele_report     *report = peer_check(
            po, sizeof po - 1, &(stele_check_options){ .checks = "newlines", .file = "a.po", .with_obsolete = true },
            &status);

    (void)state;
    text = test_report_text(report);
    assert_string_equal(text.data, "a.po:17:7: error: msgid ends with \\n and msgid_plural does not; add it\n"
                                   "a.po:18:7: error: msgid ends with \\n and msgstr[0] does not; add it\n"
                                   "a.po:18:26: error: msgid ends with \\n and msgstr[1] does not; add it\n"
                                   "a.po:23:6: error: msgid ends with \\n and msgstr does not; add it\n");
    stele_buffer_free(&text);
    stele_report_free(report);
}

static void the_file_is_named_by_the_catalog_or_the_options(void **state)
{
    static const char po[] = "msgid \"a\\n\"\nmsgstr \"b\"\n";
    stele_report     *report = stele_report_new(NULL);
    stele_catalog    *catalog;

    (void)state;
    assert_int_equal(stele_catalog_read(&catalog, stele_str_of(po), "az.po", NULL), STELE_OK);
    assert_string_equal(stele_catalog_name(catalog), "az.po");
    assert_int_equal(stele_check(catalog, &(stele_check_options){ .checks = "newlines" }, report), STELE_INVALID);
    assert_string_equal(stele_report_at(report, 0)->file, "az.po");
    stele_report_clear(report);
    assert_int_equal(stele_check(catalog, &(stele_check_options){ .checks = "newlines", .file = "tr.po" }, report),
                     STELE_INVALID);
    assert_string_equal(stele_report_at(report, 0)->file, "tr.po");
    stele_report_clear(report);
    stele_catalog_free(catalog);
    assert_int_equal(stele_catalog_read(&catalog, stele_str_of(po), NULL, NULL), STELE_OK);
    assert_null(stele_catalog_name(catalog));
    assert_int_equal(stele_check(catalog, &(stele_check_options){ .checks = "newlines" }, report), STELE_INVALID);
    assert_null(stele_report_at(report, 0)->file);
    stele_catalog_free(catalog);
    assert_int_equal(stele_catalog_new(&catalog, NULL), STELE_OK);
    assert_null(stele_catalog_name(catalog));
    stele_catalog_free(catalog);
    stele_report_free(report);
}

static void an_entry_made_in_memory_has_no_place(void **state)
{
    stele_report        *report = stele_report_new(NULL);
    stele_catalog       *catalog;
    const stele_message *message;

    (void)state;
    assert_int_equal(stele_catalog_new(&catalog, report), STELE_OK);
    assert_int_equal(stele_catalog_add(catalog, &message, (stele_str){ 0 }, stele_str_of("a\n"), (stele_str){ 0 }),
                     STELE_OK);
    assert_int_equal(stele_catalog_set_msgstr(catalog, message, 0, stele_str_of("x")), STELE_OK);
    assert_int_equal(stele_check(catalog, &(stele_check_options){ .checks = "newlines" }, report), STELE_INVALID);
    assert_int_equal(stele_report_at(report, 0)->line, 0);
    assert_int_equal(stele_report_at(report, 0)->column, 0);
    stele_catalog_free(catalog);
    stele_report_free(report);
}

/* Many forms with a finding each must not walk over the entry from its start for each. */
static void an_entry_with_many_forms_is_checked_in_one_walk(void **state)
{
    enum { FORMS_COUNT = 60000 };
    stele_buffer  po = { 0 };
    stele_status  status;
    stele_report *report;
    char          line[64];

    (void)state;
    assert_int_equal(stele_buffer_add_str(&po, stele_str_of("msgid \"a\"\nmsgid_plural \"b\"\n")), STELE_OK);
    for (int i = 0; i < FORMS_COUNT; i++) {
        snprintf(line, sizeof line, "msgstr[%d] \"x\\n\"\n", i);
        assert_int_equal(stele_buffer_add_str(&po, stele_str_of(line)), STELE_OK);
    }
    report = peer_check(po.data, po.length, &(stele_check_options){ .checks = "newlines" }, &status);
    assert_int_equal(stele_report_count(report, STELE_ERROR), FORMS_COUNT);
    assert_int_equal(stele_report_at(report, PEER_LINES - 1)->line, PEER_LINES + 2);
    stele_report_free(report);
    stele_buffer_free(&po);
}

static stele_status check_with(struct test_heap *heap, const char *po)
{
    stele_allocator allocator = test_allocator(heap);
    stele_report   *report = stele_report_new(&allocator);
    stele_catalog  *catalog = NULL;
    stele_status    status = STELE_NO_MEMORY;

    if (report && (status = stele_catalog_read(&catalog, stele_str_of(po), NULL, report)) == STELE_OK)
        status = stele_check(catalog, &(stele_check_options){ .checks = "all", .accelerator = '&' }, report);
    stele_catalog_free(catalog);
    stele_report_free(report);
    return status;
}

static void checking_survives_every_failed_allocation(void **state)
{
    static const char po[] =
        PEER_HEADER("nplurals=2; plural=0;") "#, c-format, python-brace-format\n"
                                             "msgid \"&a %s\\n\"\nmsgstr \"x %1$d {a}\"\n\n"
                                             "#, python-format\n"
                                             "msgid \"%(a)s%(b)s%(c)s\"\nmsgstr \"%(c)s%(a)s%(b)d\"\n";

    (void)state;
    for (size_t n = 1;; n++) {
        struct test_heap heap = { .fail_at = n };
        stele_status     status = check_with(&heap, po);

        assert_int_equal(heap.in_use, 0);
        if (heap.calls < n) {
            assert_int_equal(status, STELE_INVALID);
            return;
        }
        assert_true(status == STELE_NO_MEMORY || status == STELE_INVALID);
    }
}

int main(void)
{
    const struct CMUnitTest functions[] = {
        cmocka_unit_test(msgfmt_finds_the_same),
        cmocka_unit_test(checks_are_chosen_by_id),
        cmocka_unit_test(every_check_says_what_it_is),
        cmocka_unit_test(a_reserved_option_is_refused),
        cmocka_unit_test(the_status_needs_no_report),
        cmocka_unit_test(findings_have_line_and_column),
        cmocka_unit_test(the_file_is_named_by_the_catalog_or_the_options),
        cmocka_unit_test(an_entry_made_in_memory_has_no_place),
        cmocka_unit_test(an_entry_with_many_forms_is_checked_in_one_walk),
        cmocka_unit_test(checking_survives_every_failed_allocation),
    };
    enum { ROWS = sizeof rows / sizeof *rows, FUNCTIONS = sizeof functions / sizeof *functions };
    struct CMUnitTest tests[ROWS + FUNCTIONS];

    for (size_t i = 0; i < ROWS; i++)
        tests[i] = (struct CMUnitTest){ rows[i].name, findings_are_as_expected, NULL, NULL, &rows[i] };
    memcpy(tests + ROWS, functions, sizeof functions);
    return cmocka_run_group_tests_name("check: rules", tests, NULL, NULL);
}
