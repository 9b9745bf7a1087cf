/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The list of checks: each example is what it says, and findings name their check. */
#include "tests/support.h"

#include <stele/check.h>

#include "lib/base/base.h"

static void add_quoted(stele_buffer *po, const char *keyword, const char *text)
{
    assert_int_equal(stele_buffer_add_str(po, stele_str_of(keyword)), STELE_OK);
    assert_int_equal(stele_buffer_add_str(po, stele_str_of(" \"")), STELE_OK);
    for (; *text; text++) {
        const char *escaped = *text == '\n' ? "\\n" : *text == '\t' ? "\\t" : *text == '"' ? "\\\"" : NULL;
        if (escaped)
            assert_int_equal(stele_buffer_add_str(po, stele_str_of(escaped)), STELE_OK);
        else
            assert_int_equal(stele_buffer_add(po, text, 1), STELE_OK);
    }
    assert_int_equal(stele_buffer_add_str(po, stele_str_of("\"\n")), STELE_OK);
}

/* How much a check finds in an entry. */
static size_t count_findings(const stele_check_info *check, const char *translation, const char *comment)
{
    stele_buffer   po = { 0 };
    stele_catalog *catalog;
    stele_report  *report = stele_report_new(NULL);
    size_t         count;

    assert_int_equal(
        stele_buffer_add_str(&po,
                             STELE__LITERAL("msgid \"\"\nmsgstr \"\"\n\"Language: az\\n\"\n\"Content-Type: text/plain; "
                                            "charset=UTF-8\\n\"\n\n")),
        STELE_OK);
    assert_int_equal(stele_buffer_add_str(&po, stele_str_of(comment)), STELE_OK);
    if (*check->flags) {
        assert_int_equal(stele_buffer_add_str(&po, STELE__LITERAL("#, ")), STELE_OK);
        assert_int_equal(stele_buffer_add_str(&po, stele_str_of(check->flags)), STELE_OK);
        assert_int_equal(stele_buffer_add_str(&po, STELE__LITERAL("\n")), STELE_OK);
    }
    add_quoted(&po, "msgid", check->source);
    add_quoted(&po, "msgstr", translation);
    assert_int_equal(stele_catalog_read(&catalog, (stele_str){ po.data, po.length }, "f.po", report), STELE_OK);
    (void)!stele_check(catalog, &(stele_check_options){ .checks = check->id, .accelerator = '&' }, report);
    count = stele_report_length(report);
    for (size_t i = 0; i < count; i++) {
        assert_string_equal(stele_report_at(report, i)->check, check->id);
        assert_true(stele_report_at(report, i)->line > 0);
    }
    stele_catalog_free(catalog);
    stele_report_free(report);
    stele_buffer_free(&po);
    return count;
}

static void example_is_right(void **state)
{
    const stele_check_info *check = *state;
    char                    comment[128];

    assert_int_equal(count_findings(check, check->right, ""), 0);
    assert_int_equal(count_findings(check, check->wrong, ""), 1);
    snprintf(comment, sizeof comment, "# stele:ignore=%s\n", check->id);
    assert_int_equal(count_findings(check, check->wrong, comment), 0);
    snprintf(comment, sizeof comment, "#, ignore-%.*s\n", (int)strcspn(check->names, " "), check->names);
    if (*check->names && strcmp(check->names, "max-length") != 0)
        assert_int_equal(count_findings(check, check->wrong, comment), 0);
}

int main(void)
{
    enum { MOST = 100 };
    static struct CMUnitTest tests[MOST];
    size_t                   count = 0;
    const stele_check_info  *check;

    for (size_t i = 0; (check = stele_check_at(i)) && count < MOST; i++) {
        if (check->source)
            tests[count++] = (struct CMUnitTest){ check->id, example_is_right, NULL, NULL, (void *)(uintptr_t)check };
    }
    return _cmocka_run_group_tests("checks", tests, count, NULL, NULL);
}
