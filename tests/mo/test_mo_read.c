/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Reading MO files and looking up in them. */
#include "tests/mo/make_mo.h"

#include <inttypes.h>
#include <pthread.h>

#include <stele/mo.h>

#include "lib/mo/index.h"

#define COUNT(array) (sizeof array / sizeof *array)

static const stele_str no_context = { NULL, 0 };

/* A catalog with each kind of message. */
static const struct mo_row rows[] = {
    { TEXT(""),
      TEXT("Language: az\nContent-Type: text/plain; charset=UTF-8\nPlural-Forms: nplurals=2; plural=n != 1;\n") },
    { TEXT("\004Open"), TEXT("in the empty context") },
    { TEXT("Menu\004Open"), TEXT("Aç (menyu)") },
    { TEXT("Open"), TEXT("Aç") },
    { TEXT("file\0files"), TEXT("fayl\0fayllar") },
    { TEXT("one\0many"), TEXT("a single form") },
};

static const struct mo_shape shapes[] = {
    { false, 0, 0 },           { false, 0, 11 },          { true, 0, 11 },         { true, 0, 0 },
    { false, 0x00010000, 11 }, { false, 0x00000001, 11 }, { true, 0x00010007, 7 },
};

static stele_str find(const stele_mo *mo, const char *msgid)
{
    return stele_mo_find(mo, no_context, stele_str_of(msgid));
}

static void assert_rows(const stele_mo *mo)
{
    assert_int_equal(stele_mo_length(mo), COUNT(rows));
    assert_str(find(mo, "Open"), "Aç");
    assert_str(stele_mo_find(mo, stele_str_of("Menu"), stele_str_of("Open")), "Aç (menyu)");
    assert_str(find(mo, "Menu\004Open"), "Aç (menyu)");
    assert_str(stele_mo_find(mo, stele_str_of(""), stele_str_of("Open")), "in the empty context");
    assert_null(stele_mo_find(mo, stele_str_of("Menyu"), stele_str_of("Open")).data);
    assert_null(find(mo, "Ope").data);
    assert_null(find(mo, "Opens").data);
    assert_null(stele_mo_find_key(mo, "file\0files", 10).data);
    assert_str(find(mo, "file"), "fayl");
    assert_str(stele_mo_find_plural(mo, no_context, stele_str_of("file"), 1), "fayl");
    assert_str(stele_mo_find_plural(mo, no_context, stele_str_of("file"), 2), "fayllar");
    assert_str(stele_mo_find_plural(mo, no_context, stele_str_of("one"), 2), "a single form");
    assert_str(stele_mo_find_plural(mo, no_context, stele_str_of("Open"), 2), "Aç");
    assert_null(stele_mo_find_plural(mo, no_context, stele_str_of("none"), 2).data);
    assert_int_equal(stele_mo_find_key(mo, "file", 4).length, sizeof "fayl\0fayllar" - 1);
    assert_str(stele_mo_header_field(mo, stele_str_of("language")), "az");
    assert_null(stele_mo_header_field(mo, stele_str_of("X-None")).data);
    assert_str(stele_mo_charset(mo), "UTF-8");
    assert_int_equal(stele_plural_count(stele_mo_plural(mo)), 2);
    for (size_t i = 0; i < COUNT(rows); i++) {
        stele_str original, translation;
        assert_true(stele_mo_at(mo, i, &original, &translation));
        assert_true(stele_str_equal(original, rows[i].original));
        assert_true(stele_str_equal(translation, rows[i].translation));
        assert_int_equal(translation.data[translation.length], 0);
    }
    assert_false(stele_mo_at(mo, COUNT(rows), NULL, NULL));
}

static stele_str bytes_of(const stele_buffer *file)
{
    return (stele_str){ file->data, file->length };
}

static void every_shape_of_file_gives_the_same_answers(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(shapes); i++) {
        stele_buffer file = make_mo(rows, COUNT(rows), shapes[i]);
        stele_mo    *mo;
        assert_int_equal(stele_mo_use(&mo, bytes_of(&file), NULL, NULL), STELE_OK);
        assert_rows(mo);
        stele_mo_free(mo);
        stele_buffer_free(&file);
    }
}

static void bytes_are_used_where_they_are(void **state)
{
    stele_buffer file = make_mo(rows, COUNT(rows), shapes[0]);
    stele_str    text;
    stele_mo    *mo;

    (void)state;
    assert_int_equal(stele_mo_use(&mo, bytes_of(&file), NULL, NULL), STELE_OK);
    text = find(mo, "Open");
    assert_true(text.data > file.data && text.data < file.data + file.length);
    stele_mo_free(mo);
    stele_buffer_free(&file);
}

static void a_file_is_read(void **state)
{
    char         path[] = "/tmp/stele-test.XXXXXX";
    stele_buffer file = make_mo(rows, COUNT(rows), shapes[1]);
    FILE        *stream = fdopen(mkstemp(path), "wb");
    stele_mo    *mo;

    (void)state;
    assert_non_null(stream);
    assert_int_equal(fwrite(file.data, 1, file.length, stream), file.length);
    assert_int_equal(fclose(stream), 0);
    assert_int_equal(stele_mo_open(&mo, path, NULL), STELE_OK);
    assert_rows(mo);
    stele_mo_free(mo);
    assert_int_equal(remove(path), 0);
    assert_int_equal(stele_mo_open(&mo, path, NULL), STELE_NOT_FOUND);
    assert_null(mo);
    stele_buffer_free(&file);
}

static void of_equal_keys_in_any_order_the_first_counts(void **state)
{
    static const struct mo_row unsorted[] = {
        { TEXT("z"), TEXT("last") },          { TEXT("a\0as"), TEXT("1\0002") }, { TEXT("a"), TEXT("second") },
        { TEXT(""), TEXT("Language: tr\n") }, { TEXT("z"), TEXT("again") },
    };
    stele_buffer file = make_mo(unsorted, COUNT(unsorted), shapes[0]);
    stele_mo    *mo;

    (void)state;
    assert_int_equal(stele_mo_use(&mo, bytes_of(&file), NULL, NULL), STELE_OK);
    assert_str(find(mo, "z"), "last");
    assert_str(find(mo, "a"), "1");
    assert_str(stele_mo_header_field(mo, stele_str_of("Language")), "tr");
    assert_null(stele_mo_charset(mo).data);
    stele_mo_free(mo);
    stele_buffer_free(&file);
}

static void strings_may_share_bytes(void **state)
{
    static const struct mo_row shared[] = { { TEXT("stone"), TEXT("") }, { TEXT("one"), TEXT("") } };
    stele_buffer               file = make_mo(shared, 2, shapes[0]);
    stele_mo                  *mo;

    (void)state;
    mo_put(&file, 40, mo_get(&file, 32, false) + 2, false); /* "one" inside "stone" */
    mo_put(&file, 44, 5, false);                            /* the first translation: "stone" too */
    mo_put(&file, 48, mo_get(&file, 32, false), false);
    assert_int_equal(stele_mo_use(&mo, bytes_of(&file), NULL, NULL), STELE_OK);
    assert_str(find(mo, "stone"), "stone");
    assert_str(find(mo, "one"), "");
    stele_mo_free(mo);
    stele_buffer_free(&file);
}

static void an_empty_file_of_no_messages_has_english_plurals(void **state)
{
    stele_buffer file = make_mo(NULL, 0, shapes[0]);
    stele_mo    *mo;

    (void)state;
    assert_int_equal(stele_mo_use(&mo, bytes_of(&file), NULL, NULL), STELE_OK);
    assert_int_equal(stele_mo_length(mo), 0);
    assert_null(find(mo, "").data);
    assert_int_equal(stele_plural_form(stele_mo_plural(mo), 5), 1);
    stele_mo_free(mo);
    stele_buffer_free(&file);
}

/* Adds the parts of a file of minor revision 1: two segments, of which one is unknown, and three messages. */
static stele_buffer make_dependent(bool swapped)
{
    static const char *const segments[] = { "PRIu64", "PRIz128", "I" };
    static const struct piece {
        const char *text;
        uint32_t    segment;
    } strings[3][2][2] = {
        { { { "%", 0 }, { " bytes", UINT32_MAX } }, { { "bayt: %", 0 }, { "", UINT32_MAX } } },
        { { { "%d", UINT32_MAX } }, { { "%", 2 }, { "d", UINT32_MAX } } },
        { { { "wide %", 1 }, { "", UINT32_MAX } }, { { "wide", UINT32_MAX } } },
    };
    stele_buffer file = make_mo(rows, COUNT(rows), (struct mo_shape){ swapped, 1, 0 });
    uint32_t     tables = (uint32_t)file.length;

    mo_put(&file, 28, 3, swapped);
    mo_put(&file, 32, tables, swapped);
    mo_put(&file, 36, 3, swapped);
    mo_put(&file, 40, tables + 24, swapped);
    mo_put(&file, 44, tables + 36, swapped);
    for (int i = 0; i < 12; i++)
        mo_add_number(&file, 0, swapped);
    for (size_t i = 0; i < 3; i++) {
        mo_put(&file, tables + 8 * i, (uint32_t)strlen(segments[i]) + 1, swapped);
        mo_put(&file, tables + 8 * i + 4, (uint32_t)file.length, swapped);
        mo_add(&file, segments[i], strlen(segments[i]) + 1);
    }
    for (size_t i = 0; i < 6; i++) {
        const struct piece *piece = strings[i / 2][i % 2];
        size_t              texts = file.length, pair;
        mo_add(&file, piece[0].text, strlen(piece[0].text) + (piece[0].segment == UINT32_MAX));
        if (piece[0].segment != UINT32_MAX)
            mo_add(&file, piece[1].text, strlen(piece[1].text) + 1);
        mo_put(&file, tables + 24 + 12 * (i % 2) + 4 * (i / 2), (uint32_t)file.length, swapped);
        mo_add_number(&file, (uint32_t)texts, swapped);
        for (pair = 0;; pair++) {
            bool last = piece[pair].segment == UINT32_MAX;
            mo_add_number(&file, (uint32_t)strlen(piece[pair].text) + last, swapped);
            mo_add_number(&file, piece[pair].segment, swapped);
            if (last)
                break;
        }
    }
    return file;
}

static void strings_that_depend_on_the_system_are_made_for_it(void **state)
{
    (void)state;
    for (int swapped = 0; swapped < 2; swapped++) {
        stele_buffer file = make_dependent(swapped);
        stele_mo    *mo;
        assert_int_equal(stele_mo_use(&mo, bytes_of(&file), NULL, NULL), STELE_OK);
        assert_int_equal(stele_mo_length(mo), COUNT(rows) + 2);
        assert_str(find(mo, "%" PRIu64 " bytes"), "bayt: %" PRIu64);
#ifdef __GLIBC__
        assert_str(find(mo, "%d"), "%Id");
#else
        assert_str(find(mo, "%d"), "%d");
#endif
        assert_null(find(mo, "wide %").data);
        assert_str(find(mo, "Open"), "Aç");
        stele_mo_free(mo);
        stele_buffer_free(&file);
    }
}

static void messages_that_a_catalog_cannot_hold_are_left_out(void **state)
{
    static const struct mo_row odd[] = {
        { TEXT("a"), TEXT("first") },           { TEXT("a"), TEXT("second") },
        { TEXT("c\004d\004e"), TEXT("twice") }, { TEXT("b\0bs"), TEXT("1\0002\0003\0004") },
        { TEXT("d"), TEXT("one\0hidden") },     { TEXT("e\0es"), TEXT("only") },
    };
    stele_buffer   file = make_mo(odd, COUNT(odd), shapes[0]), told;
    stele_report  *report = stele_report_new(NULL);
    stele_catalog *catalog;
    stele_mo      *mo;

    (void)state;
    assert_int_equal(stele_mo_use(&mo, bytes_of(&file), NULL, report), STELE_OK);
    assert_int_equal(stele_mo_catalog(&catalog, mo, report), STELE_OK);
    told = test_report_text(report);
    assert_string_equal(
        told.data, "warning: the message \"a\" was there before, and is left out; compile the file again\n"
                   "warning: the message \"c\\x04d\\x04e\" has the byte 4 (EOT) in its text, which a catalog cannot "
                   "hold, and is left out\n");
    assert_int_equal(stele_catalog_length(catalog), 4);
    assert_str(stele_message_msgstr(stele_catalog_at(catalog, 0), 0), "first");
    assert_int_equal(stele_message_form_count(stele_catalog_at(catalog, 1)), 4);
    assert_str(stele_message_msgstr(stele_catalog_at(catalog, 1), 3), "4");
    assert_str(stele_message_msgstr(stele_catalog_at(catalog, 2), 0), "one");
    assert_int_equal(stele_message_form_count(stele_catalog_at(catalog, 3)), 1);
    stele_catalog_free(catalog);
    stele_mo_free(mo);
    stele_buffer_free(&told);
    stele_report_free(report);
    stele_buffer_free(&file);
}

/* What no look-up can find is not looked at before a catalog is made of the file. */
static void wrong_text_of_unknown_segments_is_told_late(void **state)
{
    stele_buffer   file = make_dependent(false);
    stele_report  *report = stele_report_new(NULL);
    stele_catalog *catalog;
    stele_mo      *mo;

    (void)state;
    for (size_t at = 0; at + 4 < file.length; at++) {
        if (memcmp(file.data + at, "wide", 4) == 0)
            file.data[at] = (char)0xff;
    }
    assert_int_equal(stele_mo_use(&mo, bytes_of(&file), NULL, report), STELE_OK);
    assert_int_equal(stele_mo_catalog(&catalog, mo, report), STELE_INVALID);
    assert_null(catalog);
    assert_string_equal(stele_report_at(report, 0)->id, "mo-not-utf8");
    stele_mo_free(mo);
    stele_report_free(report);
    stele_buffer_free(&file);
}

static void text_in_another_charset_is_converted(void **state)
{
    static const struct mo_row latin[] = {
        { TEXT(""), TEXT("Content-Type: text/plain; charset=ISO-8859-9\n") },
        { TEXT("caf\xe9\0caf\xe9s"), TEXT("kahve\0kahve\xf0") },
    };
    static const struct mo_row japanese[] = {
        { TEXT(""), TEXT("Content-Type: text/plain; charset=iso-2022-jp\n") },
        { TEXT("a"), TEXT("\x1b$B$\"\x1b(B") },
    };
    stele_buffer file = make_mo(latin, 2, shapes[2]);
    stele_mo    *mo;

    (void)state;
    assert_int_equal(stele_mo_use(&mo, bytes_of(&file), NULL, NULL), STELE_OK);
    assert_str(stele_mo_find_plural(mo, no_context, stele_str_of("café"), 3), "kahveğ");
    assert_str(stele_mo_charset(mo), "ISO-8859-9");
    stele_mo_free(mo);
    stele_buffer_free(&file);
    file = make_mo(japanese, 2, shapes[0]);
    assert_int_equal(stele_mo_use(&mo, bytes_of(&file), NULL, NULL), STELE_OK);
    assert_str(find(mo, "a"), "あ");
    stele_mo_free(mo);
    stele_buffer_free(&file);
}

/* What a row of two messages, the header and one more, gives in a report. */
static stele_status report_on(const char *header, const char *text, const char *expected)
{
    const struct mo_row two[] = { { TEXT(""), stele_str_of(header) }, { TEXT("a"), stele_str_of(text) } };
    stele_buffer        file = make_mo(two, 2, shapes[0]), told;
    stele_report       *report = stele_report_new(NULL);
    stele_mo           *mo;
    stele_status        status = stele_mo_use(&mo, bytes_of(&file), "f.mo", report);

    told = test_report_text(report);
    assert_string_equal(told.data, expected);
    stele_buffer_free(&told);
    stele_mo_free(mo);
    stele_report_free(report);
    stele_buffer_free(&file);
    return status;
}

static void text_that_is_in_no_charset_is_refused(void **state)
{
    (void)state;
    assert_int_equal(
        report_on("Content-Type: text/plain; charset=KLINGON-8\n", "ç",
                  "f.mo: warning: the header names the charset \"KLINGON-8\", which is not known; the file is "
                  "read as UTF-8\n"),
        STELE_OK);
    assert_int_equal(
        report_on("Content-Type: text/plain; charset=UTF-16\n", "ç",
                  "f.mo: warning: the header names the charset \"UTF-16\", which is not known; the file is "
                  "read as UTF-8\n"),
        STELE_OK);
    assert_int_equal(report_on("", "ab\xffz",
                               "f.mo: error: the text at byte 66, of message 1, is not UTF-8; name its charset in the "
                               "header and compile the file again\n"),
                     STELE_INVALID);
    assert_int_equal(
        report_on("Content-Type: text/plain; charset=EUC-JP\n", "ab\xa4",
                  "f.mo: error: the text at byte 107 is not in the charset \"EUC-JP\"; correct that in the "
                  "header and compile the file again\n"),
        STELE_INVALID);
}

/* A string that begins inside a character of another is no text, though all bytes together are. */
static void a_string_inside_a_character_is_refused(void **state)
{
    static const struct mo_row two[] = { { TEXT("a"), TEXT("ç") }, { TEXT("b"), TEXT("") } };
    stele_buffer               file = make_mo(two, 2, shapes[0]);
    stele_mo                  *mo;

    (void)state;
    mo_put(&file, 52, 1, false);
    mo_put(&file, 56, mo_get(&file, 48, false) + 1, false);
    assert_int_equal(stele_mo_use(&mo, bytes_of(&file), NULL, NULL), STELE_INVALID);
    stele_buffer_free(&file);
}

static const struct wrong {
    const char *name;
    size_t      at; /* The number that is changed. */
    uint32_t    number;
    const char *expected;
} wrongs[] = {
    { "another magic number is no MO file", 0, 0x950412df,
      "f: error: this is no MO file, its first four bytes are others; compile one with msgfmt\n" },
    { "major revision 2 is not known", 4, 0x20000,
      "f: error: the major revision 2 at byte 4 is not known; known are 0 and 1\n" },
    { "more messages than fit are refused", 8, 0x20000000,
      "f: error: the table of 536870912 entries at byte 28 reaches beyond the end of the file; get it again\n" },
    { "a table of originals that begins outside is refused", 12, 0xfffffff8,
      "f: error: the table of 6 entries at byte 4294967288 reaches beyond the end of the file; get it again\n" },
    { "a table of originals in the header is refused", 12, 27,
      "f: error: the tables at bytes 0 and 27 share bytes; compile the file again\n" },
    { "a table of translations over that of originals is refused", 16, 36,
      "f: error: the tables at bytes 28 and 36 share bytes; compile the file again\n" },
    { "a hash table that ends outside is refused", 20, 0xffffffff,
      "f: error: the table of 4294967295 entries at byte 124 reaches beyond the end of the file; get it again\n" },
    { "a hash table over the translations is refused", 24, 120,
      "f: error: the tables at bytes 76 and 120 share bytes; compile the file again\n" },
    { "a string that begins outside is refused", 40, 0x7fffffff,
      "f: error: the entry at byte 36 is for a string at byte 2147483647 that reaches beyond the end of the file; get "
      "it "
      "again\n" },
    { "a string whose end wraps around is refused", 36, 0xffffffff,
      "f: error: the entry at byte 36 is for a string at byte 169 that reaches beyond the end of the file; get it "
      "again\n" },
    { "a string without a NUL behind it is refused", 36, 2,
      "f: error: the string at byte 169 has no NUL behind it at byte 171; compile the file again\n" },
};

static void wrong_numbers_are_told_with_their_places(void **state)
{
    const struct wrong *wrong = *state;

    for (int swapped = 0; swapped < 2; swapped++) {
        stele_report *report = stele_report_new(NULL);
        stele_buffer  file = make_mo(rows, COUNT(rows), (struct mo_shape){ swapped, 0, 11 }), told;
        stele_mo     *mo;
        mo_put(&file, wrong->at, wrong->number, swapped);
        assert_int_equal(stele_mo_use(&mo, bytes_of(&file), "f", report), STELE_INVALID);
        assert_null(mo);
        told = test_report_text(report);
        assert_string_equal(told.data, wrong->expected);
        stele_buffer_free(&told);
        stele_buffer_free(&file);
        stele_report_free(report);
    }
}

static void strings_that_share_too_much_are_refused(void **state)
{
    enum { MESSAGES = 100, LENGTH = 60000 };
    static char   long_text[LENGTH];
    struct mo_row many[MESSAGES];
    stele_report *report = stele_report_new(NULL);
    stele_buffer  file;
    stele_mo     *mo;

    (void)state;
    memset(long_text, 'x', sizeof long_text);
    for (size_t i = 0; i < MESSAGES; i++)
        many[i] = (struct mo_row){ TEXT(""), { long_text, i == 0 ? LENGTH : 0 } };
    file = make_mo(many, MESSAGES, shapes[0]);
    for (size_t i = 1; i < MESSAGES; i++)
        memcpy(file.data + 28 + 8 * (MESSAGES + i), file.data + 28 + 8 * MESSAGES, 8);
    assert_int_equal(stele_mo_use(&mo, bytes_of(&file), NULL, report), STELE_INVALID);
    assert_string_equal(stele_report_at(report, 0)->id, "mo-sharing");
    stele_buffer_free(&file);
    stele_report_free(report);
}

/* Asks everything, so that a sanitizer sees a wrong read. */
static void use_all(const stele_mo *mo)
{
    stele_str original, translation;

    for (size_t i = 0; stele_mo_at(mo, i, &original, &translation); i++) {
        size_t length = strlen(original.data);
        assert_true(length <= original.length);
        assert_int_equal(translation.data[translation.length], 0);
        assert_non_null(stele_mo_find_key(mo, original.data, length).data);
        assert_non_null(stele_mo_find_plural(mo, no_context, (stele_str){ original.data, length }, i).data);
    }
    assert_null(find(mo, "no such message").data);
    (void)stele_mo_header_field(mo, stele_str_of("Language"));
}

/* A copy that ends where its memory does. */
static stele_status use_copy(const char *bytes, size_t length)
{
    char        *copy = malloc(length ? length : 1);
    stele_mo    *mo;
    stele_status status;

    assert_non_null(copy);
    memcpy(copy, bytes, length);
    status = stele_mo_use(&mo, (stele_str){ copy, length }, NULL, NULL);
    if (status == STELE_OK)
        use_all(mo);
    stele_mo_free(mo);
    free(copy);
    return status;
}

static void every_cut_off_file_is_refused(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(shapes) + 2; i++) {
        stele_buffer file = i < COUNT(shapes) ? make_mo(rows, COUNT(rows), shapes[i])
                                              : make_dependent(i == COUNT(shapes));
        assert_int_equal(use_copy(file.data, file.length), STELE_OK);
        for (size_t length = 0; length < file.length; length++)
            assert_int_equal(use_copy(file.data, length), STELE_INVALID);
        stele_buffer_free(&file);
    }
}

static void no_wrong_byte_does_harm(void **state)
{
    static const unsigned char values[] = { 0, 1, 2, 4, 0x1c, 0x7f, 0x80, 0xfe, 0xff };

    (void)state;
    for (size_t i = 0; i < 4; i++) {
        stele_buffer file = i < 2 ? make_mo(rows, COUNT(rows), shapes[i + 1]) : make_dependent(i == 2);
        for (size_t at = 0; at < file.length; at++) {
            const char before = file.data[at];
            for (size_t k = 0; k < COUNT(values); k++) {
                stele_status status;
                file.data[at] = (char)values[k];
                status = use_copy(file.data, file.length);
                assert_true(status == STELE_OK || status == STELE_INVALID);
            }
            file.data[at] = before;
        }
        stele_buffer_free(&file);
    }
}

/* Looking up does without memory, whatever kind of file it is. */
static void every_failed_allocation_is_survived(void **state)
{
    static const struct mo_row latin[] = {
        { TEXT(""), TEXT("Content-Type: text/plain; charset=ISO-8859-1\n") },
        { TEXT("a"), TEXT("\xe9") },
    };

    (void)state;
    for (int kind = 0; kind < 4; kind++) {
        stele_buffer file = kind == 0   ? make_mo(rows, COUNT(rows), shapes[2])
                            : kind == 1 ? make_mo(rows, COUNT(rows), shapes[0])
                            : kind == 2 ? make_mo(latin, 2, shapes[0])
                                        : make_dependent(false);
        for (size_t n = 1;; n++) {
            struct test_heap heap = { .fail_at = n };
            stele_allocator  allocator = test_allocator(&heap);
            stele_report    *report = stele_report_new(&allocator);
            stele_mo        *mo = NULL;
            stele_status     status = report ? stele_mo_use(&mo, bytes_of(&file), NULL, report) : STELE_NO_MEMORY;
            assert_true(status == STELE_OK || status == STELE_NO_MEMORY);
            if (status == STELE_OK) {
                const stele_status prepared = stele_mo_prepare(mo);
                assert_int_equal(prepared, heap.calls == n ? STELE_NO_MEMORY : STELE_OK);
                if (kind < 2)
                    assert_rows(mo);
                use_all(mo);
            }
            stele_mo_free(mo);
            stele_report_free(report);
            assert_int_equal(heap.in_use, 0);
            if (heap.calls < n)
                break;
        }
        stele_buffer_free(&file);
    }
}

/* Without memory for an index, and with every wrong number in the file's table. */
static void a_wrong_hash_table_is_not_believed(void **state)
{
    enum { TABLE = 28 + 16 * COUNT(rows), SIZE = 11 };
    stele_buffer file = make_mo(rows, COUNT(rows), shapes[1]);

    (void)state;
    for (size_t at = TABLE; at < TABLE + 4 * SIZE; at += 4) {
        const uint32_t before = mo_get(&file, at, false);
        for (uint32_t number = 0; number < COUNT(rows) + 3; number++) {
            struct test_heap heap = { 0 };
            stele_allocator  allocator = test_allocator(&heap);
            stele_report    *report = stele_report_new(&allocator);
            stele_mo        *mo;
            mo_put(&file, at, number, false);
            assert_int_equal(stele_mo_use(&mo, bytes_of(&file), NULL, report), STELE_OK);
            heap.fail_at = 1;
            heap.fail_on = true;
            assert_rows(mo);
            stele_mo_free(mo);
            stele_report_free(report);
            assert_int_equal(heap.in_use, 0);
        }
        mo_put(&file, at, before, false);
    }
    stele_buffer_free(&file);
}

/* Keys whose hashes without a seed all belong into the same place of the table. */
static void keys_that_were_made_to_collide_are_found(void **state)
{
    enum { KEYS = 1200, LENGTH = 12 };
    static char          keys[KEYS][LENGTH];
    static struct mo_row colliding[KEYS];
    stele_buffer         file;
    stele_mo            *mo;
    size_t               found = 0;

    (void)state;
    for (unsigned i = 0; found < KEYS; i++) {
        snprintf(keys[found], LENGTH, "%u", i);
        if ((uint32_t)stele__short_key_hash(stele_str_of(keys[found]), 0) >> 21 == 7) {
            colliding[found] = (struct mo_row){ stele_str_of(keys[found]), stele_str_of(keys[found]) };
            found++;
        }
    }
    file = make_mo(colliding, KEYS, shapes[0]);
    assert_int_equal(stele_mo_use(&mo, bytes_of(&file), NULL, NULL), STELE_OK);
    for (size_t i = 0; i < KEYS; i++)
        assert_str(find(mo, keys[i]), keys[i]);
    assert_null(find(mo, "x").data);
    stele_mo_free(mo);
    stele_buffer_free(&file);
}

/* Every choice of four signs out of the one that is looked for, none, and those that differ in the first or the last bit. */
static void signs_are_compared_at_once_as_one_by_one(void **state)
{
    const uint32_t sign = UINT32_C(0x80010017), choices[] = { sign, 0, sign ^ 1, sign ^ UINT32_C(0x80000000) };

    (void)state;
    for (unsigned way = 0; way < 256; way++) {
        mo_bucket bucket = { .originals = { sign, sign, sign, sign } };
        unsigned  expected = 0;
        for (unsigned i = 0; i < MO_BUCKET; i++) {
            bucket.signs[i] = choices[way >> 2 * i & 3];
            expected |= (unsigned)(bucket.signs[i] == sign) << i;
        }
        assert_int_equal(mo_bucket_matches(&bucket, sign), expected);
        assert_int_equal(mo_bucket_matches_portable(&bucket, sign), expected);
    }
}

/* In keys of every length that is treated by itself, each byte counts, and it does not matter where the context ends. */
static void each_byte_of_a_short_key_counts(void **state)
{
    char key[STELE__SHORT_KEY], other[STELE__SHORT_KEY];

    (void)state;
    for (size_t i = 0; i < STELE__SHORT_KEY; i++)
        key[i] = other[i] = (char)(1 + i * 37 % 127);
    for (size_t length = 0; length <= STELE__SHORT_KEY; length++) {
        const uint64_t hash = stele__short_key_hash((stele_str){ key, length }, 5);
        assert_true(stele__key_same(key, other, length));
        for (size_t i = 0; i < length; i++) {
            const mo_key apart = { { other, i }, { other + i + 1, length - i - 1 } };
            other[i] ^= 0x40;
            assert_false(stele__key_same(key, other, length));
            assert_true(stele__short_key_hash((stele_str){ other, length }, 5) != hash);
            other[i] = MO_EOT;
            assert_true(mo_key_hash(&apart, 5) == stele__short_key_hash((stele_str){ other, length }, 5));
            other[i] = key[i];
        }
    }
}

/* Keys around the length from which on the index does not keep it, and contexts too long for the room they are hashed in. */
static void long_keys_are_found(void **state)
{
    enum { LENGTH = 70000 };
    static char          text[LENGTH];
    static struct mo_row longs[5];
    static const size_t  lengths[5] = { 65534, 65535, 65536, 69000, 511 };
    stele_buffer         file;
    stele_mo            *mo;

    (void)state;
    memset(text, 'k', sizeof text);
    text[600] = '\004';
    for (size_t i = 0; i < 5; i++)
        longs[i] = (struct mo_row){ { text, lengths[i] }, TEXT("found") };
    file = make_mo(longs, 5, shapes[0]);
    assert_int_equal(stele_mo_use(&mo, bytes_of(&file), NULL, NULL), STELE_OK);
    for (size_t i = 0; i < 5; i++) {
        assert_str(stele_mo_find_key(mo, text, lengths[i]), "found");
        assert_null(stele_mo_find_key(mo, text, lengths[i] - 3).data);
        if (lengths[i] > 600)
            assert_str(stele_mo_find(mo, (stele_str){ text, 600 }, (stele_str){ text + 601, lengths[i] - 601 }),
                       "found");
    }
    stele_mo_free(mo);
    stele_buffer_free(&file);
}

static void *ask(void *mo)
{
    for (int i = 0; i < 200; i++)
        assert_rows(mo);
    return NULL;
}

static void threads_may_ask_at_once_from_the_first_call_on(void **state)
{
    stele_buffer file = make_mo(rows, COUNT(rows), shapes[2]);

    (void)state;
    for (int round = 0; round < 20; round++) {
        pthread_t threads[4];
        stele_mo *mo;
        assert_int_equal(stele_mo_use(&mo, bytes_of(&file), NULL, NULL), STELE_OK);
        for (int i = 0; i < 4; i++)
            assert_int_equal(pthread_create(&threads[i], NULL, ask, mo), 0);
        for (int i = 0; i < 4; i++)
            assert_int_equal(pthread_join(threads[i], NULL), 0);
        stele_mo_free(mo);
    }
    stele_buffer_free(&file);
}

int main(void)
{
    static const struct CMUnitTest single[] = {
        cmocka_unit_test(every_shape_of_file_gives_the_same_answers),
        cmocka_unit_test(bytes_are_used_where_they_are),
        cmocka_unit_test(a_file_is_read),
        cmocka_unit_test(of_equal_keys_in_any_order_the_first_counts),
        cmocka_unit_test(strings_may_share_bytes),
        cmocka_unit_test(an_empty_file_of_no_messages_has_english_plurals),
        cmocka_unit_test(strings_that_depend_on_the_system_are_made_for_it),
        cmocka_unit_test(messages_that_a_catalog_cannot_hold_are_left_out),
        cmocka_unit_test(wrong_text_of_unknown_segments_is_told_late),
        cmocka_unit_test(text_in_another_charset_is_converted),
        cmocka_unit_test(text_that_is_in_no_charset_is_refused),
        cmocka_unit_test(a_string_inside_a_character_is_refused),
        cmocka_unit_test(strings_that_share_too_much_are_refused),
        cmocka_unit_test(every_cut_off_file_is_refused),
        cmocka_unit_test(no_wrong_byte_does_harm),
        cmocka_unit_test(every_failed_allocation_is_survived),
        cmocka_unit_test(a_wrong_hash_table_is_not_believed),
        cmocka_unit_test(keys_that_were_made_to_collide_are_found),
        cmocka_unit_test(signs_are_compared_at_once_as_one_by_one),
        cmocka_unit_test(each_byte_of_a_short_key_counts),
        cmocka_unit_test(long_keys_are_found),
        cmocka_unit_test(threads_may_ask_at_once_from_the_first_call_on),
    };
    struct CMUnitTest tests[COUNT(single) + COUNT(wrongs)];

    memcpy(tests, single, sizeof single);
    for (size_t i = 0; i < COUNT(wrongs); i++)
        tests[COUNT(single) + i] = (struct CMUnitTest){ wrongs[i].name, wrong_numbers_are_told_with_their_places, NULL,
                                                        NULL, (void *)(uintptr_t)&wrongs[i] };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
