/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Catalogs in memory: adding, finding, translating, counting, and what a caller may not do. */
#include "tests/support.h"

#include <stele/catalog.h>

static const stele_str none = { NULL, 0 };

static stele_str text_of(const char *text)
{
    return stele_str_of(text);
}

static stele_catalog *new_catalog(stele_report *report)
{
    stele_catalog *catalog;

    assert_int_equal(stele_catalog_new(&catalog, report), STELE_OK);
    return catalog;
}

static const stele_message *add(stele_catalog *catalog, stele_str msgctxt, const char *msgid, const char *msgstr)
{
    const stele_message *message;

    assert_int_equal(stele_catalog_add(catalog, &message, msgctxt, text_of(msgid), none), STELE_OK);
    assert_int_equal(stele_catalog_set_msgstr(catalog, message, 0, text_of(msgstr)), STELE_OK);
    return message;
}

static void number_of(char digits[16], unsigned number)
{
    snprintf(digits, 16, "%u", number);
}

/* Adds many messages and finds each again, by context too. */
static void assert_all_are_found(stele_catalog *catalog, unsigned count)
{
    const stele_message *first = NULL;
    char                 digits[16];

    for (unsigned number = 0; number < count; number++) {
        number_of(digits, number);
        const stele_message *message = add(catalog, number % 3 ? none : text_of(number % 2 ? "" : "c"), digits, "x");
        first = first ? first : message;
    }
    assert_int_equal(stele_catalog_length(catalog), count);
    assert_ptr_equal(stele_catalog_at(catalog, 0), first); /* Records do not move. */
    assert_null(stele_catalog_at(catalog, count));
    for (unsigned number = 0; number < count; number++) {
        const stele_message *message;
        number_of(digits, number);
        message = stele_catalog_find(catalog, number % 3 ? none : text_of(number % 2 ? "" : "c"), text_of(digits));
        assert_ptr_equal(message, stele_catalog_at(catalog, number));
        assert_int_equal(!stele_catalog_find(catalog, none, text_of(digits)), number % 3 == 0);
        assert_int_equal(stele_catalog_add(catalog, &message, number % 3 ? none : text_of(number % 2 ? "" : "c"),
                                           text_of(digits), none),
                         STELE_INVALID);
        assert_null(message);
    }
    assert_int_equal(stele_catalog_length(catalog), count);
}

static void messages_are_found_however_many_there_are(void **state)
{
    stele_catalog *catalog = new_catalog(NULL);

    (void)state;
    assert_all_are_found(catalog, 5000);
    stele_catalog_free(catalog);
}

/* An allocator that gives no block between two sizes: the tables that the index grows to, and nothing else. */
struct stingy {
    struct test_heap heap;
    size_t           least, most;
};

static void *stingy_allocate(void *context, size_t size)
{
    struct stingy *stingy = context;
    return size >= stingy->least && size <= stingy->most ? NULL : test_allocate(&stingy->heap, size);
}

static void *stingy_reallocate(void *context, void *block, size_t old_size, size_t new_size)
{
    return test_reallocate(&((struct stingy *)context)->heap, block, old_size, new_size);
}

static void stingy_release(void *context, void *block, size_t size)
{
    test_release(&((struct stingy *)context)->heap, block, size);
}

static void without_memory_for_an_index_messages_are_found_all_the_same(void **state)
{
    struct stingy         stingy = { .least = 256, .most = 256 }; /* 32 slots of 8 bytes. */
    const stele_allocator allocator = { stingy_allocate, stingy_reallocate, stingy_release, &stingy };
    stele_report         *report = stele_report_new(&allocator);
    stele_catalog        *catalog = new_catalog(report);

    (void)state;
    assert_all_are_found(catalog, 100);
    stele_catalog_free(catalog);
    stele_report_free(report);
    assert_int_equal(stingy.heap.in_use, 0);
}

static void translating_falls_back_to_the_source(void **state)
{
    stele_catalog       *catalog = new_catalog(NULL);
    const stele_message *message;

    (void)state;
    add(catalog, none, "stone", "daş");
    add(catalog, none, "empty", "");
    message = add(catalog, none, "doubtful", "x");
    assert_int_equal(stele_catalog_add_comment(catalog, message, STELE_COMMENT_FLAG, text_of("fuzzy")), STELE_OK);
    assert_str(stele_catalog_translate(catalog, none, text_of("stone"), none, 0), "daş");
    assert_str(stele_catalog_translate(catalog, text_of(""), text_of("stone"), none, 0), "stone");
    assert_str(stele_catalog_translate(catalog, none, text_of("empty"), none, 0), "empty");
    assert_str(stele_catalog_translate(catalog, none, text_of("doubtful"), none, 0), "doubtful");
    assert_str(stele_catalog_translate(catalog, none, text_of("one"), text_of("many"), 1), "one");
    assert_str(stele_catalog_translate(catalog, none, text_of("one"), text_of("many"), 0), "many");
    stele_catalog_free(catalog);
}

static void plural_forms_follow_the_header(void **state)
{
    stele_catalog       *catalog = new_catalog(NULL);
    const stele_message *header = add(catalog, none, "", "Plural-Forms: nplurals=3; plural=n%3;\n");
    const stele_message *message;

    (void)state;
    assert_ptr_equal(stele_catalog_header(catalog), header);
    assert_int_equal(stele_plural_count(stele_catalog_plural(catalog)), 3);
    assert_int_equal(stele_catalog_add(catalog, &message, none, text_of("one"), text_of("many")), STELE_OK);
    assert_int_equal(stele_message_form_count(message), 3);
    for (size_t form = 0; form < 3; form++) {
        char digits[16];
        assert_int_equal(stele_message_get_state(message), STELE_UNTRANSLATED);
        number_of(digits, (unsigned)form);
        assert_int_equal(stele_catalog_set_msgstr(catalog, message, form, text_of(digits)), STELE_OK);
    }
    assert_int_equal(stele_message_get_state(message), STELE_TRANSLATED);
    assert_int_equal(stele_catalog_set_msgstr(catalog, message, 3, text_of("x")), STELE_BAD_ARGUMENT);
    assert_str(stele_catalog_translate(catalog, none, text_of("one"), text_of("many"), 5), "2");
    assert_null(stele_message_msgstr(message, 3).data);

    /* The header's language decides where it has no rule that can be read, and English where there is no language. */
    assert_int_equal(stele_catalog_set_msgstr(catalog, header, 0, text_of("Language: ja\nPlural-Forms: broken\n")),
                     STELE_OK);
    assert_int_equal(stele_plural_count(stele_catalog_plural(catalog)), 1);
    assert_int_equal(stele_catalog_set_msgstr(catalog, header, 0, text_of("")), STELE_OK);
    assert_int_equal(stele_plural_count(stele_catalog_plural(catalog)), 2);
    stele_catalog_free(catalog);
}

static void header_fields_are_found_by_name(void **state)
{
    stele_catalog *catalog = new_catalog(NULL);

    (void)state;
    assert_null(stele_catalog_header(catalog));
    assert_null(stele_catalog_header_field(catalog, text_of("Language")).data);
    add(catalog, none, "", "X-Language: no\nLanguage:  az \nlanguage: tr\nLanguage-Team: x");
    assert_str(stele_catalog_header_field(catalog, text_of("LANGUAGE")), "az");
    assert_str(stele_catalog_header_field(catalog, text_of("Language-Team")), "x");
    assert_null(stele_catalog_header_field(catalog, text_of("Lang")).data);
    stele_catalog_free(catalog);
}

static void messages_are_counted_by_state(void **state)
{
    stele_catalog       *catalog = new_catalog(NULL);
    stele_catalog_counts counts;

    (void)state;
    add(catalog, none, "", "Language: az\n");
    add(catalog, none, "a", "x");
    add(catalog, none, "b", "");
    assert_int_equal(
        stele_catalog_add_comment(catalog, add(catalog, none, "c", "y"), STELE_COMMENT_FLAG, text_of("fuzzy")),
        STELE_OK);
    assert_int_equal(
        stele_catalog_add_comment(catalog, add(catalog, none, "d", ""), STELE_COMMENT_FLAG, text_of("fuzzy")),
        STELE_OK);
    counts = stele_catalog_count(catalog);
    assert_int_equal(counts.translated, 1);
    assert_int_equal(counts.fuzzy, 1);
    assert_int_equal(counts.untranslated, 2);
    assert_int_equal(counts.obsolete, 0);
    stele_catalog_free(catalog);
}

static void comments_are_walked_in_order_and_flags_added_once(void **state)
{
    stele_catalog       *catalog = new_catalog(NULL);
    const stele_message *message = add(catalog, none, "a", "");
    stele_str            text;
    size_t               at = 0, count = 0;

    (void)state;
    for (unsigned number = 0; number < 50; number++) {
        char digits[16];
        number_of(digits, number);
        assert_int_equal(stele_catalog_add_comment(catalog, message, STELE_COMMENT_EXTRACTED, text_of(digits)),
                         STELE_OK);
        assert_int_equal(stele_catalog_add_comment(catalog, message, STELE_COMMENT_FLAG, text_of("c-format")),
                         STELE_OK);
    }
    for (; stele_message_comment(message, STELE_COMMENT_EXTRACTED, &at, &text); count++) {
        char digits[16];
        number_of(digits, (unsigned)count);
        assert_str(text, digits);
    }
    assert_int_equal(count, 50);
    assert_false(stele_message_comment(message, STELE_COMMENT_EXTRACTED, &at, &text));
    at = 0;
    assert_true(stele_message_comment(message, STELE_COMMENT_FLAG, &at, &text));
    assert_false(stele_message_comment(message, STELE_COMMENT_FLAG, &at, &text));
    assert_true(stele_message_has_flag(message, text_of("c-format")));
    assert_false(stele_message_has_flag(message, text_of("c")));
    stele_catalog_free(catalog);
}

static void what_no_file_could_say_is_refused(void **state)
{
    static const struct {
        stele_comment_kind kind;
        const char        *text;
    } comments[] = { { STELE_COMMENT_TRANSLATOR, "a\nb" }, { STELE_COMMENT_EXTRACTED, "a\rb" },
                     { STELE_COMMENT_FLAG, "a, b" },       { STELE_COMMENT_FLAG, "" },
                     { STELE_COMMENT_REFERENCE, "a b" },   { STELE_COMMENT_REFERENCE, "" },
                     { STELE_COMMENT_TRANSLATOR, "\xff" } };
    stele_catalog       *catalog = new_catalog(NULL);
    const stele_message *message = add(catalog, none, "a", "b");

    (void)state;
    for (size_t i = 0; i < sizeof comments / sizeof *comments; i++)
        assert_int_equal(stele_catalog_add_comment(catalog, message, comments[i].kind, text_of(comments[i].text)),
                         STELE_BAD_ARGUMENT);
    assert_int_equal(stele_catalog_set_msgstr(catalog, message, 0, text_of("\xc3")), STELE_BAD_ARGUMENT);
    assert_int_equal(stele_catalog_set_msgstr(catalog, message, 0, (stele_str){ "a\0b", 3 }), STELE_BAD_ARGUMENT);
    assert_int_equal(stele_catalog_set_msgstr(catalog, message, 1, text_of("x")), STELE_BAD_ARGUMENT);
    assert_int_equal(stele_catalog_add(catalog, NULL, none, text_of("\xff"), none), STELE_BAD_ARGUMENT);
    assert_int_equal(stele_catalog_add(catalog, NULL, text_of("a\4"), text_of("b"), none), STELE_BAD_ARGUMENT);
    assert_str(stele_message_msgstr(message, 0), "b");
    assert_int_equal(stele_catalog_length(catalog), 1);
    stele_catalog_free(catalog);
}

/* Adds to a catalog until memory fails; the catalog is sound then, too. */
static stele_status fill(stele_catalog *catalog)
{
    const stele_message *message = NULL;
    stele_status         status = STELE_OK;
    char                 digits[16];

    for (unsigned number = 0; number < 100 && status == STELE_OK; number++) {
        number_of(digits, number);
        status = stele_catalog_add(catalog, &message, text_of(digits), number ? text_of(digits) : text_of(""),
                                   text_of(digits));
        if (status == STELE_OK)
            status = stele_catalog_set_msgstr(catalog, message, 1, text_of(digits));
        if (status == STELE_OK)
            status = stele_catalog_add_comment(catalog, message, STELE_COMMENT_REFERENCE, text_of(digits));
    }
    for (size_t place = 0; place < stele_catalog_length(catalog); place++) {
        message = stele_catalog_at(catalog, place);
        assert_ptr_equal(stele_catalog_find(catalog, stele_message_msgctxt(message), stele_message_msgid(message)),
                         message);
    }
    return status;
}

static void adding_survives_every_failed_allocation(void **state)
{
    stele_status status = STELE_NO_MEMORY;

    (void)state;
    for (size_t n = 1; status != STELE_OK; n++) {
        struct test_heap heap = { .fail_at = n };
        stele_allocator  allocator = test_allocator(&heap);
        stele_report    *report = stele_report_new(&allocator);
        stele_catalog   *catalog = NULL;

        if (report && (status = stele_catalog_new(&catalog, report)) == STELE_OK)
            status = fill(catalog);
        assert_true(status == STELE_OK || status == STELE_NO_MEMORY);
        if (heap.calls >= n) /* Failed, though perhaps only the index did, which is benign. */
            status = STELE_NO_MEMORY;
        stele_catalog_free(catalog);
        stele_report_free(report);
        assert_int_equal(heap.in_use, 0);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(messages_are_found_however_many_there_are),
        cmocka_unit_test(without_memory_for_an_index_messages_are_found_all_the_same),
        cmocka_unit_test(translating_falls_back_to_the_source),
        cmocka_unit_test(plural_forms_follow_the_header),
        cmocka_unit_test(header_fields_are_found_by_name),
        cmocka_unit_test(messages_are_counted_by_state),
        cmocka_unit_test(comments_are_walked_in_order_and_flags_added_once),
        cmocka_unit_test(what_no_file_could_say_is_refused),
        cmocka_unit_test(adding_survives_every_failed_allocation),
    };
    return cmocka_run_group_tests_name("catalog", tests, NULL, NULL);
}
