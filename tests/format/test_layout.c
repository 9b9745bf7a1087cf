/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Catalogs of random format strings, laid out anew in narrow lines: the same bytes as msgcat writes, which keeps directives
 * whole. The seed is fixed; STELE_TEST_SEED in the environment tries others. */
#include "tests/format/languages.h"

#include <unistd.h>

#include <stele.h>

enum { SEED = 20250713, ENTRIES = 600, WIDTH = 34 };

static const char words[] =
    "aaa b cc-dd e/f (g h) longerword, tail. x; - \xc3\xa9 \xe6\x97\xa5\xe6\x9c\xac % $ { } \\n";

/* Adds a text of words and of runs of the language's pieces. */
static void add_text(stele_buffer *po, const struct pieces *pieces, const struct pieces *plain, uint64_t *state)
{
    for (size_t i = 3 + random_below(state, 12); i-- > 0;) {
        const bool is_word = random_below(state, 2);

        for (size_t run = is_word ? 1 : 1 + random_below(state, 4); run-- > 0;) {
            const struct pieces *from = is_word ? plain : pieces;
            const stele_str      piece = from->at[random_below(state, from->count)];

            for (size_t k = 0; k < piece.length; k++)
                assert_int_equal(stele_buffer_add(po, piece.data[k] == '_' ? " " : piece.data + k, 1), STELE_OK);
        }
        if (random_below(state, 3))
            assert_int_equal(stele_buffer_add(po, " ", 1), STELE_OK);
    }
}

static void add(stele_buffer *po, const char *text)
{
    assert_int_equal(stele_buffer_add_str(po, stele_str_of(text)), STELE_OK);
}

static stele_buffer make_catalog(const struct language *language)
{
    static struct pieces pieces, plain;
    const char          *seed = getenv("STELE_TEST_SEED");
    uint64_t             state = seed ? strtoul(seed, NULL, 10) : SEED;
    stele_buffer         po = { 0 };

    split(&pieces, language->pieces);
    split(&plain, words);
    add(&po, "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n");
    for (unsigned i = 0; i < ENTRIES; i++) {
        char head[100];

        snprintf(head, sizeof head, "\n#, %s\nmsgctxt \"%u ", language->flag, i);
        add(&po, head);
        add_text(&po, &pieces, &plain, &state);
        add(&po, "\"\nmsgid \"");
        add_text(&po, &pieces, &plain, &state);
        add(&po, "\"\nmsgstr \"");
        add_text(&po, &pieces, &plain, &state);
        add(&po, "\"\n");
    }
    return po;
}

static stele_buffer lay_out(const stele_buffer *po)
{
    const stele_catalog_write_options options = { .anew = true, .width = WIDTH };
    stele_buffer                      out = { 0 };
    stele_catalog                    *catalog;

    assert_int_equal(stele_catalog_read(&catalog, (stele_str){ po->data, po->length }, NULL, NULL), STELE_OK);
    assert_int_equal(stele_catalog_write_with(catalog, &options, stele_sink_buffer(&out), NULL), STELE_OK);
    stele_catalog_free(catalog);
    return out;
}

static stele_buffer run_msgcat(const stele_buffer *po)
{
    char         path[] = "/tmp/stele-layout.XXXXXX", command[200], piece[4096];
    const int    file = mkstemp(path);
    stele_buffer out = { 0 };
    FILE        *output;

    assert_true(file >= 0);
    assert_int_equal(write(file, po->data, po->length), (ssize_t)po->length);
    close(file);
    snprintf(command, sizeof command, "LC_ALL=C.UTF-8 LANGUAGE= msgcat --width=%d '%s' 2>/dev/null", WIDTH, path);
    output = popen(command, "r");
    assert_non_null(output);
    for (size_t length; (length = fread(piece, 1, sizeof piece, output)) > 0;)
        assert_int_equal(stele_buffer_add(&out, piece, length), STELE_OK);
    assert_int_equal(pclose(output), 0);
    unlink(path);
    return out;
}

static void strings_are_broken_as_msgcat_breaks_them(void **state)
{
    const struct language *language = *state;
    stele_buffer           po, ours, theirs;

    if (system("msgcat --version 2>/dev/null | grep -q ' 0\\.21$'") != 0)
        skip();
    po = make_catalog(language);
    ours = lay_out(&po);
    theirs = run_msgcat(&po);
    assert_string_equal(ours.data, theirs.data);
    stele_buffer_free(&po);
    stele_buffer_free(&ours);
    stele_buffer_free(&theirs);
}

static void layout_survives_every_failed_allocation(void **state)
{
    static const char                 text[] = "#, c-format\n"
                                               "msgid \"a long string with % d and more of these: % 5d, % i\"\n"
                                               "msgstr \"\"\n\"another long string with % d and more of\"\n\" these: % 5d, % i\"\n";
    const stele_catalog_write_options options = { .anew = true, .width = WIDTH };
    stele_status                      status = STELE_NO_MEMORY;

    (void)state;
    for (size_t n = 1; status != STELE_OK; n++) {
        struct test_heap heap = { .fail_at = n };
        stele_allocator  allocator = test_allocator(&heap);
        stele_report    *report = stele_report_new(&allocator);
        stele_catalog   *catalog = NULL;
        stele_buffer     out = { 0 };

        status = report ? stele_catalog_read(&catalog, stele_str_of(text), NULL, report) : STELE_NO_MEMORY;
        if (status == STELE_OK)
            status = stele_catalog_write_with(catalog, &options, stele_sink_buffer(&out), report);
        assert_true(status == STELE_OK || status == STELE_NO_MEMORY);
        if (status == STELE_OK)
            assert_non_null(strstr(out.data, "of these: % 5d, % i\"\n"));
        stele_buffer_free(&out);
        stele_catalog_free(catalog);
        stele_report_free(report);
        assert_int_equal(heap.in_use, 0);
    }
}

/* msgcat 0.21 keeps fields of Python's braces whole as if each stood at the start of the string, which only shows where a line
 * breaks there. */
int main(void)
{
    struct CMUnitTest tests[LANGUAGES + 1];
    size_t            count = 0;

    for (size_t i = 0; i < LANGUAGES; i++) {
        if (strcmp(languages[i].flag, "python-brace-format") != 0)
            tests[count++] = (struct CMUnitTest){ languages[i].name, strings_are_broken_as_msgcat_breaks_them, NULL,
                                                  NULL, &languages[i] };
    }
    tests[count++] = (struct CMUnitTest)cmocka_unit_test(layout_survives_every_failed_allocation);
    return _cmocka_run_group_tests("format: layout", tests, count, NULL, NULL);
}
