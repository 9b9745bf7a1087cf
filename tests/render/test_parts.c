/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Parts of a document, and where output goes: sinks that take pieces, fail half-way, and say how far they came. */
#include "tests/render/rendering.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/resource.h>

/* A title, a paragraph, an item, one within it, a paragraph. */
static const char document[] = "T\n\na\n\n- b\n  - c\n\n\nd\n";

/* The id of the unit with this text. */
static const char *id_of(const stele_bundle *bundle, const char *text)
{
    for (size_t i = 0;; i++) {
        const stele_unit *unit = stele_document_at(stele_bundle_document(bundle), i);
        assert_non_null(unit);
        if (stele_str_equal(unit->text, stele_str_of(text)))
            return unit->id.data; /* Ends in a NUL, as all strings of an arena do. */
    }
}

static const struct part_row {
    const char  *name, *first, *last; /* Texts; NULL for none. */
    stele_format format;
    unsigned     width;
    const char  *expected;
} part_rows[] = {
    { "text: the title alone", "T", "T", STELE_FORMAT_TEXT, 0, "T\n" },
    { "text: one in the middle", "a", "a", STELE_FORMAT_TEXT, 0, "a\n" },
    { "text: an item keeps its marker", "b", "b", STELE_FORMAT_TEXT, 0, "- b\n" },
    { "text: wrapped too", "b", "b", STELE_FORMAT_TEXT, 20, "- b\n" },
    { "text: a range keeps what stands between", "a", "c", STELE_FORMAT_TEXT, 0, "a\n\n- b\n  - c\n" },
    { "text: up to one", NULL, "a", STELE_FORMAT_TEXT, 0, "T\n\na\n" },
    { "text: from one on", "c", NULL, STELE_FORMAT_TEXT, 0, "  - c\n\n\nd\n" },
    { "text: from the first to the last is all", "T", "d", STELE_FORMAT_TEXT, 0, document },
    { "markdown: begins without a blank line", "a", "b", STELE_FORMAT_MARKDOWN, 0, "a\n\n- b\n" },
    { "markdown: an inner item begins a list", "c", "d", STELE_FORMAT_MARKDOWN, 0, "- c\n\nd\n" },
    { "roff: a part", "c", "d", STELE_FORMAT_ROFF, 0,
      ".TH \"DOC\" 7 \"2024-02-26\" \"ICYF\\-ERC\" \"\"\n.nh\n.ad l\n.RS\n.IP \\(bu 2\nc\n.RE\n.PP\nd\n" },
};

static void parts_are_rendered(void **state)
{
    const struct part_row *row = row_of(state);
    stele_bundle          *bundle = bundle_of(document, NULL, NULL);

    assert_renders(bundle,
                   &(stele_render_options){ .format = row->format,
                                            .width = row->width,
                                            .attribution = STELE_ATTRIBUTION_NEVER,
                                            .first = row->first ? id_of(bundle, row->first) : NULL,
                                            .last = row->last ? id_of(bundle, row->last) : NULL },
                   row->expected);
    stele_bundle_close(bundle);
}

static void lists_of_a_part_are_closed_in_html(void **state)
{
    stele_bundle        *bundle = bundle_of("T\n\n- a\n  - b\n  - c\n- d\n", NULL, NULL);
    stele_render_options options = { .format = STELE_FORMAT_HTML, .first = id_of(bundle, "b") };
    stele_buffer         out = render(bundle, &options);

    (void)state;
    assert_non_null(strstr(out.data, "<main>\n<ul>\n<li id=\"list-item-44d8843f\">b</li>\n<li id="));
    assert_non_null(strstr(out.data, ">c</li>\n</ul>\n<ul>\n<li id="));
    assert_non_null(strstr(out.data, ">d</li>\n</ul>\n</main>\n"));
    assert_null(strstr(out.data, "<h1"));
    assert_non_null(strstr(out.data, "<title>T</title>"));
    stele_buffer_free(&out);
    stele_bundle_close(bundle);
}

static void json_of_a_part_has_its_units(void **state)
{
    stele_bundle        *bundle = bundle_of(document, NULL, NULL);
    stele_render_options options = { .format = STELE_FORMAT_JSON,
                                     .first = id_of(bundle, "a"),
                                     .last = id_of(bundle, "a") };
    stele_buffer         out = render(bundle, &options);

    (void)state;
    assert_non_null(strstr(out.data, "  \"units\": [\n    {\"id\": \"paragraph-1e964e1f\""));
    assert_non_null(strstr(out.data, "\"text\": \"a\"}\n  ]\n}\n"));
    stele_buffer_free(&out);
    stele_bundle_close(bundle);
}

static const struct wrong_row {
    const char  *name, *first, *last; /* Ids. */
    stele_status status;
    const char  *told;
} wrong_rows[] = {
    { "the most similar id is named", "titel", NULL, STELE_NOT_FOUND,
      "error: there is no unit \"titel\"; the most similar is \"title\"\n" },
    { "with letters added and replaced", NULL, "paragraf-1e94e1f", STELE_NOT_FOUND,
      "error: there is no unit \"paragraf-1e94e1f\"; the most similar is \"paragraph-1e964e1f\"\n" },
    { "an empty id is unknown too", "", NULL, STELE_NOT_FOUND,
      "error: there is no unit \"\"; the most similar is \"title\"\n" },
    { "the last must not stand before the first", "paragraph-1e964e1f", "title", STELE_INVALID,
      "error: the unit \"paragraph-1e964e1f\" stands behind \"title\"; name them the other way round\n" },
};

static void wrong_parts_are_refused(void **state)
{
    const struct wrong_row *row = row_of(state);
    stele_bundle           *bundle = bundle_of(document, NULL, NULL);
    stele_report           *report = stele_report_new(NULL);
    stele_buffer            out = { 0 }, told;
    size_t                  written = 1;
    stele_render_options    options = { .first = row->first, .last = row->last, .written = &written };

    assert_int_equal(stele_render(bundle, &options, stele_sink_buffer(&out), report), row->status);
    told = test_report_text(report);
    assert_str(((stele_str){ told.data, told.length }), row->told);
    assert_int_equal(out.length, 0);
    assert_int_equal(written, 0);
    stele_buffer_free(&told);
    stele_report_free(report);
    stele_bundle_close(bundle);
}

static void a_very_long_id_costs_little(void **state)
{
    stele_bundle *bundle = bundle_of(document, NULL, NULL);
    stele_buffer  out = { 0 }, id = { 0 };

    (void)state;
    for (int i = 0; i < 1000000; i++)
        assert_int_equal(stele_buffer_add(&id, "x", 1), STELE_OK);
    assert_int_equal(stele_render(bundle, &(stele_render_options){ .first = id.data }, stele_sink_buffer(&out), NULL),
                     STELE_NOT_FOUND);
    stele_buffer_free(&id);
    stele_bundle_close(bundle);
}

/* A document of small texts and a large one, in memory to be compared with. */
static stele_bundle *large_bundle(stele_buffer *text)
{
    for (int i = 0; i < 3000; i++)
        assert_int_equal(stele_buffer_add_str(text, stele_str_of("a paragraph\n\n")), STELE_OK);
    for (int i = 0; i < 20000; i++)
        assert_int_equal(stele_buffer_add_str(text, stele_str_of("word ")), STELE_OK);
    assert_int_equal(stele_buffer_add_str(text, stele_str_of("end\n\nlast\n")), STELE_OK);
    return bundle_of(text->data, NULL, NULL);
}

/* A sink that takes pieces, up to a number of bytes. */
struct taker {
    stele_buffer got;
    size_t       room, calls, largest;
};

static stele_status take_pieces(void *context, const stele_str *pieces, size_t count, size_t *taken)
{
    struct taker *taker = context;

    taker->calls++;
    for (size_t i = 0; i < count; i++) {
        size_t length = pieces[i].length < taker->room ? pieces[i].length : taker->room;
        assert_true(pieces[i].length > 0);
        if (pieces[i].length > taker->largest)
            taker->largest = pieces[i].length;
        assert_int_equal(stele_buffer_add(&taker->got, pieces[i].data, length), STELE_OK);
        taker->room -= length;
        *taken += length;
        if (length < pieces[i].length) {
            errno = ENOSPC;
            return STELE_SYSTEM;
        }
    }
    return STELE_OK;
}

static stele_status take_nothing(void *context, const char *bytes, size_t length)
{
    (void)context;
    (void)bytes;
    (void)length;
    fail();
    return STELE_SYSTEM;
}

static stele_sink sink_of(struct taker *taker)
{
    return (stele_sink){ .write = take_nothing, .context = taker, .write_pieces = take_pieces };
}

static void a_large_text_goes_out_as_it_is(void **state)
{
    stele_buffer         text = { 0 };
    stele_bundle        *bundle = large_bundle(&text);
    struct taker         taker = { .room = SIZE_MAX };
    size_t               written;
    stele_render_options options = { .locale = "en,en", .written = &written };

    (void)state;
    assert_int_equal(stele_render(bundle, &options, sink_of(&taker), NULL), STELE_OK);
    assert_string_equal(taker.got.data, text.data);
    assert_int_equal(written, text.length);
    assert_int_equal(taker.largest, 20000 * 5 + 3);
    assert_true(taker.calls <= 4);
    stele_buffer_free(&taker.got);
    stele_buffer_free(&text);
    stele_bundle_close(bundle);
}

static void a_sink_that_fails_half_way_is_told_with_how_much_it_took(void **state)
{
    static const size_t rooms[] = { 0, 1, 32000, 33000, 50000, 139000 };
    stele_buffer        text = { 0 };
    stele_bundle       *bundle = large_bundle(&text);

    (void)state;
    for (size_t i = 0; i < ROWS(rooms); i++) {
        struct taker         taker = { .room = rooms[i] };
        stele_report        *report = stele_report_new(NULL);
        size_t               written;
        stele_render_options options = { .written = &written };
        char                 told[128];

        assert_int_equal(stele_render(bundle, &options, sink_of(&taker), report), STELE_SYSTEM);
        assert_int_equal(written, rooms[i]);
        assert_int_equal(taker.got.length, rooms[i]);
        assert_memory_equal(taker.got.data ? taker.got.data : "", text.data, rooms[i]);
        snprintf(told, sizeof told, "writing failed after %zu bytes: No space left on device", rooms[i]);
        assert_string_equal(stele_report_at(report, 0)->text, told);
        assert_string_equal(stele_report_at(report, 0)->id, "render-sink");
        assert_int_equal(stele_report_length(report), 1);
        stele_buffer_free(&taker.got);
        stele_report_free(report);
    }
    stele_buffer_free(&text);
    stele_bundle_close(bundle);
}

static void a_sink_that_tells_itself_is_not_told_about(void **state)
{
    stele_bundle *bundle = bundle_of(document, NULL, NULL);
    stele_report *report = stele_report_new(NULL);
    struct taker  taker = { .room = 0 };
    stele_sink    sink = sink_of(&taker);

    (void)state;
    sink.tells = true;
    assert_int_equal(stele_render(bundle, NULL, sink, report), STELE_SYSTEM);
    assert_int_equal(stele_report_length(report), 0);
    stele_buffer_free(&taker.got);
    stele_report_free(report);
    stele_bundle_close(bundle);
}

/* A function that takes `left` pieces and then has a reason of its own to stop. */
static stele_status take_some(void *context, const char *bytes, size_t length)
{
    int *left = context;

    (void)bytes;
    (void)length;
    return --*left >= 0 ? STELE_OK : STELE_LIMIT;
}

static void a_function_counts_by_pieces_and_is_named_by_its_status(void **state)
{
    stele_buffer         text = { 0 };
    stele_bundle        *bundle = large_bundle(&text);
    stele_report        *report = stele_report_new(NULL);
    int                  left = 1;
    size_t               written;
    stele_render_options options = { .locale = "en,en", .written = &written };
    stele_sink           sink = { .write = take_some, .context = &left };
    char                 told[128];

    (void)state;
    assert_int_equal(stele_render(bundle, &options, sink, report), STELE_LIMIT);
    assert_true(written > 0 && written < text.length);
    snprintf(told, sizeof told, "writing failed after %zu bytes: STELE_LIMIT", written);
    assert_string_equal(stele_report_at(report, 0)->text, told);
    stele_buffer_free(&text);
    stele_report_free(report);
    stele_bundle_close(bundle);
}

static void descriptors_and_streams_get_the_same_bytes(void **state)
{
    stele_buffer  text = { 0 };
    stele_bundle *bundle = large_bundle(&text);

    (void)state;
    for (int i = 0; i < 2; i++) {
        size_t               written;
        stele_render_options options = { .written = &written };
        stele__file          file;
        FILE                *stream = fopen("out", "wb");
        stele_sink           sink = i ? stele_sink_file(stream) : stele_sink_descriptor(fileno(stream));

        assert_int_equal(stele_render(bundle, &options, sink, NULL), STELE_OK);
        assert_int_equal(fclose(stream), 0);
        assert_int_equal(written, text.length);
        assert_int_equal(stele__file_read(&file, "out", SIZE_MAX, NULL), STELE_OK);
        assert_str(stele__file_text(&file), text.data);
        stele__file_free(&file);
    }
    stele_buffer_free(&text);
    stele_bundle_close(bundle);
}

static void a_disk_that_fills_up_is_told_to_the_byte(void **state)
{
    stele_buffer         text = { 0 };
    stele_bundle        *bundle = large_bundle(&text);
    stele_report        *report = stele_report_new(NULL);
    size_t               written;
    stele_render_options options = { .written = &written };
    struct rlimit        before;
    int                  descriptor = open("out", O_WRONLY | O_CREAT | O_TRUNC, 0666);

    (void)state;
    assert_true(descriptor >= 0);
    assert_int_equal(getrlimit(RLIMIT_FSIZE, &before), 0);
    (void)signal(SIGXFSZ, SIG_IGN);
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &(struct rlimit){ 50001, before.rlim_max }), 0);
    assert_int_equal(stele_render(bundle, &options, stele_sink_descriptor(descriptor), report), STELE_SYSTEM);
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &before), 0);
    assert_int_equal(written, 50001);
    assert_int_equal(lseek(descriptor, 0, SEEK_END), 50001);
    assert_string_equal(stele_report_at(report, 0)->text, "writing failed after 50001 bytes: File too large");
    assert_int_equal(close(descriptor), 0);
    stele_buffer_free(&text);
    stele_report_free(report);
    stele_bundle_close(bundle);
}

static void output_is_added_to_a_buffer(void **state)
{
    stele_bundle        *bundle = bundle_of("T\n", NULL, NULL);
    stele_buffer         out = { 0 };
    size_t               written;
    stele_render_options options = { .written = &written };

    (void)state;
    assert_int_equal(stele_buffer_add(&out, "before:", 7), STELE_OK);
    assert_int_equal(stele_render(bundle, &options, stele_sink_buffer(&out), NULL), STELE_OK);
    assert_string_equal(out.data, "before:T\n");
    assert_int_equal(written, 2);
    stele_buffer_free(&out);
    stele_bundle_close(bundle);
}

int main(void)
{
    const struct CMUnitTest plain[] = {
        IN_FOLDER(lists_of_a_part_are_closed_in_html),
        IN_FOLDER(json_of_a_part_has_its_units),
        IN_FOLDER(a_very_long_id_costs_little),
        IN_FOLDER(a_large_text_goes_out_as_it_is),
        IN_FOLDER(a_sink_that_fails_half_way_is_told_with_how_much_it_took),
        IN_FOLDER(a_sink_that_tells_itself_is_not_told_about),
        IN_FOLDER(a_function_counts_by_pieces_and_is_named_by_its_status),
        IN_FOLDER(descriptors_and_streams_get_the_same_bytes),
        IN_FOLDER(a_disk_that_fills_up_is_told_to_the_byte),
        IN_FOLDER(output_is_added_to_a_buffer),
    };
    struct CMUnitTest tests[ROWS(plain) + ROWS(part_rows) + ROWS(wrong_rows)];
    size_t            count = ROWS(plain);

    memcpy(tests, plain, sizeof plain);
    ADD(part_rows, parts_are_rendered)
    ADD(wrong_rows, wrong_parts_are_refused)
    return cmocka_run_group_tests_name("parts", tests, NULL, NULL);
}
