/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The compiled form: that it says the same as the folder it was made of, that a second reader understands it, and that
 * nothing in it can lead a reader astray. */
#include "tests/bundle/folder.h"

#include <sys/mman.h>

#include <stele/mo.h>
#include <stele/plural.h>
#include <stele/render.h>

#include "tests/bundle/second_reader.h"

static stele_str str(const char *text)
{
    return stele_str_of(text);
}

static stele_catalog *read_catalog(const char *text)
{
    stele_catalog *catalog;

    assert_int_equal(stele_catalog_read(&catalog, str(text), "test.po", NULL), STELE_OK);
    return catalog;
}

#define HEADER(rule)                                                                                                   \
    "msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\"Plural-Forms: " rule "\\n\"\n\n"

/* A bundle with messages in three locales, beside the folder's document where there is one. */
static stele_bundle *make_with_messages(const char *folder)
{
    stele_catalog *az = read_catalog(
        HEADER("nplurals=2; plural=(n != 1);") ENTRY("Open", "A\xc3\xa7")
            ENTRY("Save", "Saxla") "msgctxt \"verb\"\n" ENTRY(
                "Open", "A\xc3\xa7maq") "msgid \"file\"\nmsgid_plural \"files\"\nmsgstr[0] \"fayl\"\n"
                                        "msgstr[1] \"fayllar\"\n\n#, fuzzy\n" ENTRY("Undo", "Geri"));
    stele_catalog *ru = read_catalog(
        HEADER("nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);")
            ENTRY("Open", "\xd0\x9e\xd1\x82") "msgid \"file\"\nmsgid_plural \"files\"\nmsgstr[0] \"f0\"\n"
                                              "msgstr[1] \"f1\"\nmsgstr[2] \"f2\"\n\n"
                                              "#~ msgid \"Old\"\n#~ msgstr \"x\"\n");
    stele_catalog             *az_ir = read_catalog(HEADER("nplurals=1; plural=0;") ENTRY("Save", "Saxla (IR)"));
    const stele_bundle_catalog catalogs[] = { { "az", az }, { "ru", ru }, { "az_AZ", az_ir } };
    stele_bundle              *bundle;

    assert_int_equal(stele_bundle_make(&bundle,
                                       &(stele_bundle_parts){ .document = folder,
                                                              .language = folder ? NULL : "en",
                                                              .catalogs = catalogs,
                                                              .catalog_count = 3 },
                                       NULL),
                     STELE_OK);
    stele_catalog_free(az);
    stele_catalog_free(ru);
    stele_catalog_free(az_ir);
    return bundle;
}

/* Renders in every way into one text. Failures are part of it. */
static void render_all(const stele_bundle *bundle, const char *locale, stele_buffer *out)
{
    for (int format = STELE_FORMAT_TEXT; format <= STELE_FORMAT_JSON; format++) {
        for (unsigned width = 0; width <= 30; width += 30) {
            stele_status status = stele_render(bundle,
                                               &(stele_render_options){ .locale = locale,
                                                                        .format = (stele_format)format,
                                                                        .width = width,
                                                                        .attribution = STELE_ATTRIBUTION_ALWAYS },
                                               stele_sink_buffer(out), NULL);
            assert_int_equal(stele_buffer_add(out, status == STELE_OK ? "+" : "-", 1), STELE_OK);
        }
    }
}

/* Asks everything that can be asked, into one text. */
static stele_buffer tell_all(const stele_bundle *bundle)
{
    static const char *const wanted[] = { "", "az", "tr", "az-Arab", "tr-CY", "xx", "ru,az" };
    stele_buffer             out = { 0 };
    stele_catalog *template = NULL;
    stele_str msgctxt, msgid, msgid_plural;

    for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++)
        render_all(bundle, wanted[i], &out);
    for (size_t i = 0; i < stele_bundle_locale_count(bundle); i++) {
        const stele_bundle_locale *locale = stele_bundle_locale_at(bundle, i);
        char                       line[256];
        render_all(bundle, locale->locale.tag, &out);
        snprintf(line, sizeof line, "%.*s %s %d %zu %zu %zu %zu\n", STELE_STR_ARGS(locale->name), locale->locale.tag,
                 locale->is_source, locale->translated, locale->fuzzy, locale->untranslated,
                 stele_bundle_find_locale(bundle, locale->locale.tag));
        assert_int_equal(stele_buffer_add_str(&out, str(line)), STELE_OK);
        for (size_t m = 0; stele_bundle_message_at(bundle, m, &msgctxt, &msgid, &msgid_plural); m++) {
            for (unsigned long n = 0; n < 6; n++) {
                stele_str found = stele_bundle_find_plural(bundle, i, msgctxt, msgid, n);
                assert_int_equal(stele_buffer_add_str(&out, found), STELE_OK);
            }
        }
    }
    if (stele_bundle_template(&template, bundle, NULL, NULL) == STELE_OK)
        assert_int_equal(stele_catalog_write(template, stele_sink_buffer(&out), NULL), STELE_OK);
    stele_catalog_free(template);
    return out;
}

static void assert_same_answers(const stele_bundle *one, const stele_bundle *other)
{
    stele_buffer first = tell_all(one), second = tell_all(other);

    assert_int_equal(first.length, second.length);
    assert_memory_equal(first.data, second.data, first.length);
    stele_buffer_free(&first);
    stele_buffer_free(&second);
}

static stele_bundle *use(stele_str image, bool map)
{
    stele_report *report = stele_report_new(NULL);
    stele_bundle *bundle;
    stele_status  status = stele_bundle_use(&bundle, image, "x.stele", &(stele_bundle_options){ .map = map }, report);

    if (status != STELE_OK)
        (void)stele_report_print(report, stderr);
    assert_int_equal(status, STELE_OK);
    stele_report_free(report);
    return bundle;
}

static void a_compiled_bundle_says_what_its_folder_does(void **state)
{
    stele_bundle *folder, *used, *read, *mapped;

    (void)state;
    write_folder();
    folder = make_with_messages(".");
    write_bytes("x.stele", stele_bundle_image(folder));
    used = use(stele_bundle_image(folder), false);
    assert_int_equal(stele_bundle_open(&read, "x.stele", NULL), STELE_OK);
    assert_int_equal(stele_bundle_open_with(&mapped, "x.stele", &(stele_bundle_options){ .map = true }, NULL),
                     STELE_OK);
    assert_same_answers(folder, used);
    assert_same_answers(folder, read);
    assert_same_answers(folder, mapped);
    assert_int_equal(stele_bundle_verify(mapped, NULL), STELE_OK);
    assert_int_equal(stele_document_length(stele_bundle_document(mapped)), 3);
    stele_bundle_close(folder);
    stele_bundle_close(used);
    stele_bundle_close(read);
    stele_bundle_close(mapped);
}

/* What was found out when the bundle was made is what is found when it is asked anew: a list of locales is. */
static void a_locale_alone_is_rendered_as_in_a_list(void **state)
{
    stele_bundle *bundle;

    (void)state;
    write_folder();
    bundle = make_with_messages(".");
    for (size_t i = 0; i < stele_bundle_locale_count(bundle); i++) {
        const char  *tag = stele_bundle_locale_at(bundle, i)->locale.tag;
        char         list[2 * STELE_LOCALE_SIZE + 2];
        stele_buffer alone = { 0 }, listed = { 0 };
        for (int format = STELE_FORMAT_TEXT; format <= STELE_FORMAT_ROFF; format++) {
            stele_render_options options = { .format = (stele_format)format };
            snprintf(list, sizeof list, "%s,%s", tag, tag);
            if (format == STELE_FORMAT_JSON || format == STELE_FORMAT_JSON_LINES)
                continue; /* They say what was requested. */
            for (options.width = 0; options.width <= 20; options.width += 20) {
                options.locale = tag;
                assert_int_equal(stele_render(bundle, &options, stele_sink_buffer(&alone), NULL), STELE_OK);
                options.locale = list;
                assert_int_equal(stele_render(bundle, &options, stele_sink_buffer(&listed), NULL), STELE_OK);
            }
        }
        assert_string_equal(alone.data, listed.data);
        stele_buffer_free(&alone);
        stele_buffer_free(&listed);
    }
    stele_bundle_close(bundle);
}

/* Formats whose lines are not broken need no memory for the ordinary call. */
static void rendering_one_locale_takes_no_memory(void **state)
{
    struct test_heap heap = { 0 };
    stele_allocator  allocator = test_allocator(&heap);
    stele_report    *report = stele_report_new(&allocator);
    stele_bundle    *bundle, *used;
    char             room[1 << 16];
    size_t           calls;

    (void)state;
    write_folder();
    bundle = make_with_messages(".");
    assert_int_equal(
        stele_bundle_use(&used, stele_bundle_image(bundle), "x", &(stele_bundle_options){ .map = true }, report),
        STELE_OK);
    calls = heap.calls;
    for (int format = STELE_FORMAT_TEXT; format <= STELE_FORMAT_ROFF; format++) {
        for (size_t i = 0; i < stele_bundle_locale_count(bundle); i++) {
            const stele_render_options options = { .locale = stele_bundle_locale_at(bundle, i)->locale.tag,
                                                   .format = (stele_format)format,
                                                   .attribution = STELE_ATTRIBUTION_ALWAYS };
            FILE                      *file = fmemopen(room, sizeof room, "wb");
            assert_non_null(file);
            assert_int_equal(stele_render(used, &options, stele_sink_file(file), report), STELE_OK);
            assert_int_equal(fclose(file), 0);
        }
    }
    assert_int_equal(heap.calls, calls);
    stele_bundle_close(used);
    stele_bundle_close(bundle);
    stele_report_free(report);
}

static void the_same_source_gives_the_same_bytes(void **state)
{
    stele_bundle *one, *other;

    (void)state;
    write_folder();
    one = make_with_messages(".");
    other = make_with_messages(".");
    assert_true(stele_str_equal(stele_bundle_image(one), stele_bundle_image(other)));
    stele_bundle_close(one);
    stele_bundle_close(other);
}

static void an_image_may_lie_anywhere(void **state)
{
    stele_bundle *bundle, *moved;
    stele_str     image;
    char         *room;

    (void)state;
    write_folder();
    bundle = make_with_messages(".");
    image = stele_bundle_image(bundle);
    for (size_t shift = 0; shift < 9; shift++) {
        room = malloc(image.length + shift);
        assert_non_null(room);
        memcpy(room + shift, image.data, image.length);
        moved = use((stele_str){ room + shift, image.length }, shift % 2);
        assert_same_answers(bundle, moved);
        stele_bundle_close(moved);
        free(room);
    }
    stele_bundle_close(bundle);
}

/* Holds every statement of the library against the second reader's. */
static void compare_readers(const stele_bundle *bundle)
{
    const struct second_reader reader = second_open(stele_bundle_image(bundle));
    const size_t               units = second_units(&reader), messages = second_messages(&reader);
    const size_t               length = second_u32(reader.info.bytes + 8);
    stele_str                  keys[3];

    assert_int_equal(stele_bundle_locale_count(bundle), second_locales(&reader));
    assert_int_equal(stele_bundle_unit_count(bundle), units);
    assert_int_equal(stele_bundle_message_count(bundle), messages);
    for (size_t u = 0; u < length; u++) {
        const stele_unit *unit = stele_document_at(stele_bundle_document(bundle), u);
        const uint8_t    *record = reader.unit.bytes + 32 * u;
        const stele_str   document = second_string(&reader, reader.info.bytes);
        assert_true(stele_str_equal(unit->id, second_string(&reader, record)));
        assert_true(stele_str_equal(unit->text, second_string(&reader, record + 8)));
        assert_int_equal(unit->kind, record[16]);
        assert_int_equal(unit->level, record[17]);
        assert_int_equal(unit->line, second_u32(record + 20));
        assert_memory_equal(unit->source.data, document.data + second_u32(record + 24), unit->source.length);
        assert_int_equal(unit->source.length, second_u32(record + 28) - second_u32(record + 24));
    }
    for (size_t l = 0; l < second_locales(&reader); l++) {
        const stele_bundle_locale *locale = stele_bundle_locale_at(bundle, l);
        const uint8_t             *record = reader.locl.bytes + 64 * l;
        const stele_str            plain = second_string(&reader, record + 32);
        stele_buffer               rendered = { 0 };
        assert_true(stele_str_equal(str(locale->locale.tag), second_string(&reader, record)));
        assert_true(stele_str_equal(locale->name, second_string(&reader, record + 8)));
        assert_int_equal(locale->translated, second_u32(record + 20));
        assert_int_equal(locale->fuzzy, second_u32(record + 24));
        assert_int_equal(locale->untranslated, second_u32(record + 28));
        assert_int_equal(second_find_locale(&reader, str(locale->locale.tag)), l);
        if (length) {
            assert_int_equal(stele_render(bundle, &(stele_render_options){ .locale = locale->locale.tag },
                                          stele_sink_buffer(&rendered), NULL),
                             STELE_OK);
            assert_true(stele_str_equal(plain, (stele_str){ rendered.data, rendered.length }));
        }
        stele_buffer_free(&rendered);
        for (size_t u = 0; u < length; u++) {
            const uint8_t  *piece = reader.piec.bytes + 12 * (l * units + u);
            const stele_str text = second_slice(&reader, second_u32(piece), second_u32(piece + 4));
            assert_true(text.data >= plain.data && text.data + text.length <= plain.data + plain.length);
        }
        for (size_t m = 0; m < messages; m++) {
            unsigned      rule;
            stele_str     forms;
            stele_plural *plural = NULL;
            assert_true(stele_bundle_message_at(bundle, m, &keys[0], &keys[1], &keys[2]));
            assert_int_equal(second_find_message(&reader, keys[0], keys[1]), m);
            assert_true(stele_str_equal(keys[2], second_string(&reader, reader.msgs.bytes + 24 * m + 16)));
            forms = second_forms(&reader, l, m, &rule);
            if (rule)
                assert_int_equal(
                    stele_plural_parse(&plural, second_string(&reader, reader.rule.bytes + 8 * (rule - 1)), NULL),
                    STELE_OK);
            for (unsigned long n = 0; n < 30; n++) {
                const char *form = forms.data;
                stele_str   found = stele_bundle_find_plural(bundle, l, keys[0], keys[1], n);
                for (unsigned i = plural ? stele_plural_form(plural, n) : 0; i > 0; i--)
                    form += strlen(form) + 1;
                assert_int_equal(found.data != NULL, form != NULL);
                if (form)
                    assert_true(stele_str_equal(found, str(form)));
            }
            stele_plural_free(plural);
        }
    }
}

static void a_second_reader_agrees(void **state)
{
    stele_bundle *bundle;

    (void)state;
    write_folder();
    bundle = make_with_messages(".");
    compare_readers(bundle);
    stele_bundle_close(bundle);
    bundle = make_with_messages(NULL);
    compare_readers(bundle);
    stele_bundle_close(bundle);
    assert_int_equal(stele_bundle_open_builtin(&bundle, NULL, NULL), STELE_OK);
    compare_readers(bundle);
    stele_bundle_close(bundle);
}

/* Ten thousand messages, so that buckets overflow. */
static void a_second_reader_agrees_on_many_messages(void **state)
{
    stele_catalog *catalog;
    stele_bundle  *bundle;

    (void)state;
    assert_int_equal(stele_catalog_new(&catalog, NULL), STELE_OK);
    for (unsigned i = 0; i < 10000; i++) {
        const stele_message *message;
        char                 text[32];
        snprintf(text, sizeof text, "message %u", i);
        assert_int_equal(stele_catalog_add(catalog, &message, (stele_str){ i % 3 ? NULL : "menu", i % 3 ? 0 : 4 },
                                           str(text), (stele_str){ NULL, 0 }),
                         STELE_OK);
        snprintf(text, sizeof text, "mesaj %u", i);
        assert_int_equal(stele_catalog_set_msgstr(catalog, message, 0, str(text)), STELE_OK);
    }
    assert_int_equal(stele_bundle_make(&bundle,
                                       &(stele_bundle_parts){ .language = "en",
                                                              .catalogs = &(stele_bundle_catalog){ "az", catalog },
                                                              .catalog_count = 1 },
                                       NULL),
                     STELE_OK);
    compare_readers(bundle);
    assert_string_equal(stele_bundle_text(bundle, "az", "menu", "message 9"), "mesaj 9");
    assert_string_equal(stele_bundle_text(bundle, "az", NULL, "message 10"), "mesaj 10");
    assert_string_equal(stele_bundle_text(bundle, "az", NULL, "message 9"), "message 9");
    stele_bundle_close(bundle);
    stele_catalog_free(catalog);
}

/* Keys of every length around the places where they are hashed in another way. */
static void a_second_reader_agrees_on_keys_of_every_length(void **state)
{
    stele_catalog *catalog;
    stele_bundle  *bundle;
    char           text[400];

    (void)state;
    assert_int_equal(stele_catalog_new(&catalog, NULL), STELE_OK);
    for (size_t length = 1; length < 300; length++) {
        const stele_message *message;
        for (size_t i = 0; i < length; i++)
            text[i] = (char)('!' + (i * 7 + length) % 90);
        assert_int_equal(stele_catalog_add(catalog, &message,
                                           (stele_str){ length % 2 ? text : NULL, length % 2 ? length : 0 },
                                           (stele_str){ text, length }, (stele_str){ NULL, 0 }),
                         STELE_OK);
        assert_int_equal(stele_catalog_set_msgstr(catalog, message, 0, str("x")), STELE_OK);
    }
    assert_int_equal(stele_bundle_make(&bundle,
                                       &(stele_bundle_parts){ .language = "en",
                                                              .catalogs = &(stele_bundle_catalog){ "az", catalog },
                                                              .catalog_count = 1 },
                                       NULL),
                     STELE_OK);
    assert_int_equal(stele_bundle_message_count(bundle), 299);
    compare_readers(bundle);
    /* Each byte counts. */
    for (size_t length = 2; length < 300; length += 2) {
        for (size_t i = 0; i < length; i++)
            text[i] = (char)('!' + (i * 7 + length) % 90);
        for (size_t i = 0; i < length; i++) {
            text[i] = (char)(text[i] ^ 1);
            assert_null(stele_bundle_find(bundle, 1, (stele_str){ NULL, 0 }, (stele_str){ text, length }).data);
            text[i] = (char)(text[i] ^ 1);
        }
        assert_non_null(stele_bundle_find(bundle, 1, (stele_str){ NULL, 0 }, (stele_str){ text, length }).data);
    }
    stele_bundle_close(bundle);
    stele_catalog_free(catalog);
}

static void messages_are_found_as_gettext_finds_them(void **state)
{
    stele_bundle *bundle = make_with_messages(NULL);

    (void)state;
    assert_string_equal(stele_bundle_text(bundle, "az", NULL, "Open"), "A\xc3\xa7");
    assert_string_equal(stele_bundle_text(bundle, "az", "verb", "Open"), "A\xc3\xa7maq");
    assert_string_equal(stele_bundle_text(bundle, "az", "noun", "Open"), "Open");
    assert_string_equal(stele_bundle_text(bundle, "az", NULL, "Undo"), "Undo");
    assert_string_equal(stele_bundle_text(bundle, "az", NULL, "Absent"), "Absent");
    assert_string_equal(stele_bundle_text(bundle, "az", NULL, ""), "");
    assert_string_equal(stele_bundle_text(bundle, "fr", NULL, "Open"), "Open");
    assert_string_equal(stele_bundle_text(bundle, NULL, NULL, "Open"), "Open");
    assert_string_equal(stele_bundle_text(bundle, "ru", NULL, "Old"), "Old");
    assert_string_equal(stele_bundle_text(bundle, "az", NULL, "file"), "fayl");
    assert_string_equal(stele_bundle_text_plural(bundle, "az", NULL, "file", "files", 5), "fayllar");
    assert_string_equal(stele_bundle_text_plural(bundle, "ru", NULL, "file", "files", 21), "f0");
    assert_string_equal(stele_bundle_text_plural(bundle, "ru", NULL, "file", "files", 22), "f1");
    assert_string_equal(stele_bundle_text_plural(bundle, "ru", NULL, "file", "files", 11), "f2");
    assert_string_equal(stele_bundle_text_plural(bundle, "fr", NULL, "file", "files", 1), "file");
    assert_string_equal(stele_bundle_text_plural(bundle, "fr", NULL, "file", "files", 2), "files");
    assert_null(stele_bundle_find(bundle, 0, (stele_str){ NULL, 0 }, str("Absent")).data);
    assert_null(stele_bundle_find(bundle, SIZE_MAX, (stele_str){ NULL, 0 }, str("Open")).data);
    assert_null(stele_bundle_document(bundle));
    stele_bundle_close(bundle);
}

static void messages_alone_cannot_be_rendered(void **state)
{
    stele_bundle *bundle = make_with_messages(NULL);
    stele_buffer  out = { 0 };
    stele_report *report = stele_report_new(NULL);

    (void)state;
    assert_int_equal(stele_render(bundle, NULL, stele_sink_buffer(&out), report), STELE_NOT_FOUND);
    assert_int_equal(out.length, 0);
    assert_string_equal(stele_report_at(report, 0)->text,
                        "the bundle has messages alone and no document that could be rendered");
    stele_report_free(report);
    stele_bundle_close(bundle);
}

/* az-AZ has one translation of its own and the others from az, the plural with az's rule. */
static void a_locale_has_what_it_falls_back_to(void **state)
{
    stele_bundle *bundle = make_with_messages(NULL);

    (void)state;
    assert_string_equal(stele_bundle_text(bundle, "az-AZ", NULL, "Save"), "Saxla (IR)");
    assert_string_equal(stele_bundle_text(bundle, "az-AZ", NULL, "Open"), "A\xc3\xa7");
    assert_string_equal(stele_bundle_text_plural(bundle, "az_AZ", NULL, "file", "files", 5), "fayllar");
    assert_string_equal(stele_bundle_text(bundle, "xx,ru-RU", NULL, "Open"), "\xd0\x9e\xd1\x82");
    stele_bundle_close(bundle);
}

static void two_translations_of_a_message_are_told(void **state)
{
    stele_catalog             *one = read_catalog(HEADER("nplurals=1; plural=0;") ENTRY("Open", "a"));
    stele_catalog             *other = read_catalog(HEADER("nplurals=1; plural=0;") ENTRY("Open", "b"));
    const stele_bundle_catalog catalogs[] = { { "az", one }, { "az", other }, { "az", one } };
    stele_report              *report = stele_report_new(NULL);
    stele_bundle              *bundle;
    stele_buffer               told;

    (void)state;
    assert_int_equal(
        stele_bundle_make(&bundle, &(stele_bundle_parts){ .language = "en", .catalogs = catalogs, .catalog_count = 3 },
                          report),
        STELE_OK);
    told = test_report_text(report);
    assert_string_equal(told.data, "warning: the message \"Open\" has different translations into az in two catalogs; "
                                   "the first one is taken\n");
    assert_string_equal(stele_bundle_text(bundle, "az", NULL, "Open"), "a");
    stele_buffer_free(&told);
    stele_bundle_close(bundle);
    stele_report_free(report);
    stele_catalog_free(one);
    stele_catalog_free(other);
}

static void what_cannot_be_made_is_refused(void **state)
{
    stele_catalog *catalog = read_catalog(ENTRY("a", "b"));
    stele_bundle  *bundle;

    (void)state;
    assert_int_equal(stele_bundle_make(&bundle, NULL, NULL), STELE_BAD_ARGUMENT);
    assert_int_equal(stele_bundle_make(&bundle, &(stele_bundle_parts){ .language = NULL }, NULL), STELE_BAD_ARGUMENT);
    assert_int_equal(stele_bundle_make(&bundle, &(stele_bundle_parts){ .language = "../x" }, NULL), STELE_INVALID);
    assert_int_equal(
        stele_bundle_make(&bundle,
                          &(stele_bundle_parts){ .language = "en",
                                                 .catalogs = &(stele_bundle_catalog){ "../../etc", catalog },
                                                 .catalog_count = 1 },
                          NULL),
        STELE_INVALID);
    assert_null(bundle);
    stele_catalog_free(catalog);
}

/* Whatever the bytes are, opening refuses them or whatever is asked has an answer. */
static void try_image(stele_str image)
{
    for (int map = 0; map < 2; map++) {
        stele_bundle *bundle;
        stele_buffer  told;
        stele_status  status = stele_bundle_use(&bundle, image, "x", &(stele_bundle_options){ .map = map }, NULL);
        assert_true(status == STELE_OK || status == STELE_INVALID);
        if (status != STELE_OK) {
            assert_null(bundle);
            continue;
        }
        told = tell_all(bundle);
        stele_buffer_free(&told);
        (void)stele_bundle_document(bundle);
        status = stele_bundle_verify(bundle, NULL);
        assert_true(status == STELE_OK || status == STELE_INVALID);
        stele_bundle_close(bundle);
    }
}

/* A copy with no byte to spare at its end, so that a checker sees reading beyond. */
static stele_str copy_of(stele_str image)
{
    char *copy = malloc(image.length ? image.length : 1);

    assert_non_null(copy);
    memcpy(copy, image.data, image.length);
    return (stele_str){ copy, image.length };
}

static void each_flipped_byte_is_found(void **state)
{
    stele_bundle *bundle, *none;
    stele_str     copy;

    (void)state;
    write_folder();
    bundle = make_with_messages(".");
    copy = copy_of(stele_bundle_image(bundle));
    for (size_t i = 0; i < copy.length; i++) {
        static const unsigned char flips[] = { 0x01, 0x80, 0xff };
        for (size_t j = 0; j < sizeof flips; j++) {
            unsigned char *byte = (unsigned char *)(uintptr_t)copy.data + i;
            *byte ^= flips[j];
            assert_int_equal(stele_bundle_use(&none, copy, "x", NULL, NULL), STELE_INVALID);
            if (j == 0 && i % 7 == 0)
                try_image(copy);
            *byte ^= flips[j];
        }
    }
    free((void *)(uintptr_t)copy.data);
    stele_bundle_close(bundle);
}

static void each_cut_is_found(void **state)
{
    stele_bundle *bundle, *none;
    stele_str     image;

    (void)state;
    write_folder();
    bundle = make_with_messages(".");
    image = stele_bundle_image(bundle);
    for (size_t length = 0; length < image.length; length++) {
        stele_str copy = copy_of((stele_str){ image.data, length });
        assert_int_equal(stele_bundle_use(&none, copy, "x", NULL, NULL), STELE_INVALID);
        assert_int_equal(stele_bundle_use(&none, copy, "x", &(stele_bundle_options){ .map = true }, NULL),
                         STELE_INVALID);
        free((void *)(uintptr_t)copy.data);
    }
    stele_bundle_close(bundle);
}

static void put_number(uint8_t *at, size_t bytes, uint64_t number)
{
    for (size_t i = 0; i < bytes; i++)
        at[i] = (uint8_t)(number >> 8 * i);
}

/* Makes all checksums right. */
static void sign(uint8_t *file, size_t length)
{
    const size_t count = second_u32(file + 12), end = 24 + 32 * count;

    for (size_t i = 0; i < count; i++) {
        const size_t offset = second_number(file + 24 + 32 * i + 8, 8),
                     size = second_number(file + 24 + 32 * i + 16, 8);
        if (offset <= length && size <= length - offset)
            put_number(file + 24 + 32 * i + 24, 8, XXH3_64bits(file + offset, size));
    }
    put_number(file + end, 8, XXH3_64bits(file, end));
}

/* Tables that lie, under checksums that are right: each number of each table takes each of some values. */
static void hostile_tables_lead_nowhere(void **state)
{
    static const uint32_t values[] = { 0, 1, 3, 64, 255, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff };
    stele_bundle         *bundle;
    stele_str             copy;
    uint8_t              *file;
    size_t                count, tables_end = 0;

    (void)state;
    write_folder();
    bundle = make_with_messages(".");
    copy = copy_of(stele_bundle_image(bundle));
    file = (uint8_t *)(uintptr_t)copy.data;
    count = second_u32(file + 12);
    tables_end = second_number(file + 24 + 32 * (count - 1) + 8, 8); /* TEXT is the last. */
    for (size_t at = 8; at + 4 <= tables_end; at += 4) {
        const uint32_t before = second_u32(file + at);
        if (at >= 24 + 32 * count && at < 24 + 32 * count + 8)
            continue;
        for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
            put_number(file + at, 4, values[i]);
            if (second_u32(file + 12) == count)
                sign(file, copy.length);
            try_image(copy);
            put_number(file + at, 4, before);
        }
    }
    free(file);
    stele_bundle_close(bundle);
}

/* Puts other bytes in the place of a string, everywhere in the strings, and makes the checksums right. */
static void replace_string(stele_str image, const char *before, const char *after)
{
    uint8_t     *file = (uint8_t *)(uintptr_t)image.data;
    const size_t length = strlen(before) + 1;
    size_t       replaced = 0;

    assert_int_equal(strlen(after) + 1, length);
    for (size_t i = 0; i + length <= image.length; i++) {
        if (file[i - (i > 0)] == 0 && memcmp(file + i, before, length) == 0) {
            memcpy(file + i, after, length);
            replaced++;
        }
    }
    assert_true(replaced > 0);
    sign(file, image.length);
}

/* Names of locales become names of files; one that leads elsewhere is refused, and mapped it is not told. */
static void names_that_lead_elsewhere_are_refused(void **state)
{
    stele_bundle              *bundle, *other;
    const stele_bundle_locale *locale;
    stele_str                  copy;

    (void)state;
    bundle = make_with_messages(NULL);
    copy = copy_of(stele_bundle_image(bundle));
    replace_string(copy, "az_AZ", "../AZ");
    assert_int_equal(stele_bundle_use(&other, copy, "x", NULL, NULL), STELE_INVALID);
    other = use(copy, true);
    for (size_t i = 0; (locale = stele_bundle_locale_at(other, i)); i++)
        assert_null(memchr(locale->name.data, '/', locale->name.length));
    stele_bundle_close(other);
    stele_bundle_close(bundle);
    free((void *)(uintptr_t)copy.data);
}

/* Two locales with the same tag: one would never be found. */
static void locales_that_are_there_twice_are_refused(void **state)
{
    stele_bundle *bundle = make_with_messages(NULL), *other;
    stele_str     copy = copy_of(stele_bundle_image(bundle));

    (void)state;
    replace_string(copy, "ru", "az");
    assert_int_equal(stele_bundle_use(&other, copy, "x", NULL, NULL), STELE_INVALID);
    other = use(copy, true);
    assert_string_equal(stele_bundle_text(other, "az", NULL, "Save"), "Saxla");
    stele_bundle_close(other);
    stele_bundle_close(bundle);
    free((void *)(uintptr_t)copy.data);
}

/* Text that is no UTF-8, under checksums that are right: opening finds it; mapped, it is not shown. */
static void text_that_is_no_utf8_is_not_shown(void **state)
{
    stele_bundle *bundle, *other;
    stele_buffer  out = { 0 };
    uint8_t      *file;
    stele_str     copy;
    char         *at;

    (void)state;
    write_folder();
    bundle = make_with_messages(".");
    copy = copy_of(stele_bundle_image(bundle));
    file = (uint8_t *)(uintptr_t)copy.data;
    at = memmem(file, copy.length, "B\xc9\x99nd", 5);
    assert_non_null(at);
    at[1] = '\xff';
    sign(file, copy.length);
    assert_int_equal(stele_bundle_use(&other, copy, "x", NULL, NULL), STELE_INVALID);
    other = use(copy, true);
    assert_int_equal(stele_render(other, &(stele_render_options){ .locale = "az", .format = STELE_FORMAT_HTML },
                                  stele_sink_buffer(&out), NULL),
                     STELE_OK);
    assert_null(memchr(out.data, '\xff', out.length));
    stele_buffer_free(&out);
    stele_bundle_close(other);
    stele_bundle_close(bundle);
    free(file);
}

/* Bundles of other versions. */
static void versions_are_told_apart(void **state)
{
    stele_report *report = stele_report_new(NULL);
    stele_bundle *bundle = make_with_messages(NULL), *other;
    stele_str     copy = copy_of(stele_bundle_image(bundle));
    uint8_t      *file = (uint8_t *)(uintptr_t)copy.data;
    stele_buffer  told;

    (void)state;
    file[8] = 2;
    sign(file, copy.length);
    assert_int_equal(stele_bundle_use(&other, copy, "x.stele", NULL, report), STELE_INVALID);
    told = test_report_text(report);
    assert_string_equal(told.data,
                        "x.stele: error: the bundle is of version 2, this program reads version 1; update it, "
                        "or make the bundle again\n");
    file[8] = 1;
    file[10] = 7; /* A later minor version. */
    sign(file, copy.length);
    assert_int_equal(stele_bundle_use(&other, copy, "x.stele", NULL, NULL), STELE_OK);
    stele_bundle_close(other);
    memcpy(file + 24, "META", 4); /* INFO comes first; it is absent now, and META is there twice or INFO missing. */
    sign(file, copy.length);
    assert_int_equal(stele_bundle_use(&other, copy, "x.stele", NULL, NULL), STELE_INVALID);
    stele_buffer_free(&told);
    stele_bundle_close(bundle);
    stele_report_free(report);
    free(file);
}

/* A file that is replaced or cut while it is open: what was read stays; what was mapped stays under a rename. */
static void a_replaced_file_changes_nothing_for_who_has_it_open(void **state)
{
    stele_bundle *bundle, *read, *mapped;

    (void)state;
    write_folder();
    bundle = make_with_messages(".");
    write_bytes("x.stele", stele_bundle_image(bundle));
    assert_int_equal(stele_bundle_open(&read, "x.stele", NULL), STELE_OK);
    assert_int_equal(stele_bundle_open_with(&mapped, "x.stele", &(stele_bundle_options){ .map = true }, NULL),
                     STELE_OK);
    write_file("new", "x");
    assert_int_equal(rename("new", "x.stele"), 0);
    assert_same_answers(bundle, read);
    assert_same_answers(bundle, mapped);
    stele_bundle_close(read);
    stele_bundle_close(mapped);
    write_bytes("x.stele", stele_bundle_image(bundle));
    assert_int_equal(stele_bundle_open(&read, "x.stele", NULL), STELE_OK);
    assert_int_equal(truncate("x.stele", 0), 0);
    assert_same_answers(bundle, read);
    stele_bundle_close(read);
    stele_bundle_close(bundle);
}

/* A mapped file whose bytes are changed in place: wrong text at most. */
static void a_mapped_file_that_is_written_to_gives_defined_text(void **state)
{
    stele_bundle *bundle, *mapped;
    stele_buffer  told;
    stele_str     image;

    (void)state;
    write_folder();
    bundle = make_with_messages(".");
    image = stele_bundle_image(bundle);
    for (size_t from = 64; from + 64 < image.length; from += 64) {
        FILE *file;
        write_bytes("x.stele", image);
        assert_int_equal(stele_bundle_open_with(&mapped, "x.stele", &(stele_bundle_options){ .map = true }, NULL),
                         STELE_OK);
        file = fopen("x.stele", "r+b");
        assert_non_null(file);
        assert_int_equal(fseek(file, (long)from, SEEK_SET), 0);
        for (int i = 0; i < 64; i++)
            assert_true(fputc((int)(from * 31 + (size_t)i * 7) & 0xff, file) != EOF);
        assert_int_equal(fclose(file), 0);
        told = tell_all(mapped);
        stele_buffer_free(&told);
        stele_bundle_close(mapped);
    }
    stele_bundle_close(bundle);
}

/* A file that fills its last page has its last string at the very end of it. */
static void a_mapped_file_of_whole_pages_ends_its_strings(void **state)
{
    const size_t page = (size_t)sysconf(_SC_PAGESIZE);
    bool         whole = false;

    (void)state;
    for (size_t pad = 0; pad < page + 64 && !whole; pad++) {
        stele_catalog       *catalog;
        const stele_message *message;
        stele_bundle        *bundle, *mapped;
        char                *text = malloc(pad + 1);
        assert_non_null(text);
        memset(text, 'x', pad + 1);
        assert_int_equal(stele_catalog_new(&catalog, NULL), STELE_OK);
        assert_int_equal(stele_catalog_add(catalog, &message, (stele_str){ NULL, 0 }, str("m"), (stele_str){ NULL, 0 }),
                         STELE_OK);
        assert_int_equal(stele_catalog_set_msgstr(catalog, message, 0, (stele_str){ text, pad + 1 }), STELE_OK);
        assert_int_equal(stele_bundle_make(&bundle,
                                           &(stele_bundle_parts){ .language = "en",
                                                                  .catalogs = &(stele_bundle_catalog){ "az", catalog },
                                                                  .catalog_count = 1 },
                                           NULL),
                         STELE_OK);
        if (stele_bundle_image(bundle).length % page == 0) {
            whole = true;
            write_bytes("x.stele", stele_bundle_image(bundle));
            assert_int_equal(stele_bundle_open_with(&mapped, "x.stele", &(stele_bundle_options){ .map = true }, NULL),
                             STELE_OK);
            assert_int_equal(strlen(stele_bundle_text(mapped, "az", NULL, "m")), pad + 1);
            stele_bundle_close(mapped);
        }
        stele_bundle_close(bundle);
        stele_catalog_free(catalog);
        free(text);
    }
    assert_true(whole);
}

static void making_and_asking_survive_every_failed_allocation(void **state)
{
    stele_catalog *catalog = read_catalog(HEADER("nplurals=2; plural=(n != 1);") ENTRY(
        "Open", "A\xc3\xa7") "msgid \"file\"\nmsgid_plural \"files\"\nmsgstr[0] \"a\"\nmsgstr[1] \"b\"\n\n");

    (void)state;
    write_folder();
    for (size_t n = 1;; n++) {
        struct test_heap           heap = { .fail_at = n };
        stele_allocator            allocator = test_allocator(&heap);
        stele_report              *report = stele_report_new(&allocator);
        stele_bundle              *bundle = NULL, *used = NULL;
        const stele_bundle_catalog catalogs[] = { { "az", catalog }, { "ru", catalog } };
        stele_status               status = STELE_NO_MEMORY;

        if (report)
            status = stele_bundle_make(
                &bundle, &(stele_bundle_parts){ .document = ".", .catalogs = catalogs, .catalog_count = 2 }, report);
        if (status == STELE_OK)
            status = stele_bundle_use(&used, stele_bundle_image(bundle), "x", NULL, report);
        if (used) {
            const char *text = stele_bundle_text_plural(used, "az-AZ", NULL, "file", "files", 1);
            assert_true(strcmp(text, "a") == 0 || strcmp(text, "file") == 0);
            assert_true(stele_bundle_document(used) || heap.calls >= n);
            assert_true(stele_bundle_locale_at(used, 0) || heap.calls >= n);
        }
        assert_true(status == STELE_OK || status == STELE_NO_MEMORY);
        stele_bundle_close(used);
        stele_bundle_close(bundle);
        stele_report_free(report);
        assert_int_equal(heap.in_use, 0);
        assert_int_equal(heap.bytes, 0);
        if (heap.calls < n) {
            assert_int_equal(status, STELE_OK);
            break;
        }
    }
    stele_catalog_free(catalog);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_FOLDER(a_compiled_bundle_says_what_its_folder_does),
        IN_FOLDER(a_locale_alone_is_rendered_as_in_a_list),
        IN_FOLDER(rendering_one_locale_takes_no_memory),
        IN_FOLDER(the_same_source_gives_the_same_bytes),
        IN_FOLDER(an_image_may_lie_anywhere),
        IN_FOLDER(a_second_reader_agrees),
        IN_FOLDER(a_second_reader_agrees_on_many_messages),
        IN_FOLDER(a_second_reader_agrees_on_keys_of_every_length),
        IN_FOLDER(messages_are_found_as_gettext_finds_them),
        IN_FOLDER(messages_alone_cannot_be_rendered),
        IN_FOLDER(a_locale_has_what_it_falls_back_to),
        IN_FOLDER(two_translations_of_a_message_are_told),
        IN_FOLDER(what_cannot_be_made_is_refused),
        IN_FOLDER(each_flipped_byte_is_found),
        IN_FOLDER(each_cut_is_found),
        IN_FOLDER(hostile_tables_lead_nowhere),
        IN_FOLDER(names_that_lead_elsewhere_are_refused),
        IN_FOLDER(locales_that_are_there_twice_are_refused),
        IN_FOLDER(text_that_is_no_utf8_is_not_shown),
        IN_FOLDER(versions_are_told_apart),
        IN_FOLDER(a_replaced_file_changes_nothing_for_who_has_it_open),
        IN_FOLDER(a_mapped_file_that_is_written_to_gives_defined_text),
        IN_FOLDER(a_mapped_file_of_whole_pages_ends_its_strings),
        IN_FOLDER(making_and_asking_survive_every_failed_allocation),
    };
    return cmocka_run_group_tests_name("image", tests, NULL, NULL);
}
