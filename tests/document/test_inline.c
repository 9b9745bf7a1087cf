/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The inline structure of Markdown, its words, the tags of templates, and the marks in comments. */
#include "tests/support.h"

#include <time.h>

#include "lib/document/markdown_inline.h"
#include "lib/document/tags.h"

static const stele_document_options none;

/* The labels that the rows may use: [r], [foo bar], [ẞ] and the footnote [^f]. */
static stele_document__labels make_labels(void)
{
    stele_document__labels labels = { .allocator = &stele__default_allocator };

    assert_int_equal(stele_document__add_label(&labels, STELE__LITERAL("r"), false), STELE_OK);
    assert_int_equal(stele_document__add_label(&labels, STELE__LITERAL(" Foo\n  BAR "), false), STELE_OK);
    assert_int_equal(stele_document__add_label(&labels, STELE__LITERAL("\xe1\xba\x9e"), false), STELE_OK);
    assert_int_equal(stele_document__add_label(&labels, STELE__LITERAL("f"), true), STELE_OK);
    assert_int_equal(stele_document__add_label(&labels, STELE__LITERAL("  "), false), STELE_OK);
    stele_document__sort_labels(&labels);
    return labels;
}

/* Pieces as "kind(destination or label or content)" in a row; words behind "=". */
static const struct row {
    const char *name, *text, *pieces;
} rows[] = {
    { "text alone", "a b", "= a b" },
    { "a link", "[a](/u)", "link(/u)= a" },
    { "a link with a title", "[a](</u v> \"t\")", "link(/u v|t)= a" },
    { "a link without a destination", "[a]()", "link()= a" },
    { "parentheses in a destination", "[a](/u(v)w)", "link(/u(v)w)= a" },
    { "a destination that is not closed", "[a](/u", "= [a](/u" },
    { "a reference", "[a][r]", "link([r])= a" },
    { "labels are compared without regard to case and blanks", "[a][ FOO bar]", "link([ FOO bar])= a" },
    { "letters are folded", "[SS] [\xc3\x9f]", "link([SS])link([\xc3\x9f])= SS \xc3\x9f" },
    { "a collapsed reference", "[r][]", "link([r])= r" },
    { "a shortcut", "[r]", "link([r])= r" },
    { "a label that is not defined", "[x][y]", "= [x][y]" },
    { "an image within a link", "[![a](/i)](/u)", "link(/u)image(/i)= a" },
    { "no link within a link", "[a [r] b](/u)", "link([r])= [a r b](/u)" },
    { "a footnote", "a[^f] b", "footnote(f)= a b" },
    { "a footnote that is not defined", "a[^g]", "= a[^g]" },
    { "code", "`` a ` b ``", "code( a ` b )= a ` b" },
    { "code before links", "[a`](/u)`", "code(](/u))= [a](/u)" },
    { "backticks without a partner", "`` a `", "= `` a `" },
    { "tags", "<b class='x'>a</b>", "html(<b class='x'>)html(</b>)= a" },
    { "a comment", "a<!-- [b](c) -->d", "html(<!-- [b](c) -->)= ad" },
    { "a comment without an end", "a <!-- [b](c)", "link(c)= a <!-- b" },
    { "no tag", "a < b > c <1>", "= a < b > c <1>" },
    { "an autolink", "<https://a.b> <x@y.z>", "autolink(https://a.b)autolink(x@y.z)= https://a.b x@y.z" },
    { "addresses without brackets", "see https://a.b/c. (www.d.e)",
      "autolink(https://a.b/c)autolink(www.d.e)= see https://a.b/c. (www.d.e)" },
    { "escapes", "\\[a\\](b) \\q", "= [a](b) \\q" },
    { "tags of templates", "a {{< x \"]\" >}} {% y %} {{ z }}", "tag({{< x \"]\" >}})tag({% y %})tag({{ z }})= a   " },
    { "a tag without an end", "a {{< x {{< y", "= a {{< x {{< y" },
    { "an attribute", "a {#id} {.c k=v} {#not#}", "tag({#id})tag({.c k=v})tag({#not#})= a   " },
    { "e-mail addresses without brackets", "to a.b+c@d-e.fg. or @h.i j@k l@m.n- o@p_q.r",
      "autolink(a.b+c@d-e.fg)autolink(o@p_q.r)= to a.b+c@d-e.fg. or @h.i j@k l@m.n- o@p_q.r" },
    { "none in code, in a link, or escaped", "`a@b.c` @d.e [f@g.h](i) j\\@k.l",
      "code(a@b.c)link(i)= a@b.c @d.e f@g.h j@k.l" },
    { "a hard break", "a  \nb\\\nc", "break()break()= a b c" },
    { "emphasis", "*a* __b__ snake_case 2 * 3 ~~c~~", "= a b snake_case 2 * 3 c" },
    { "character references", "&lt;&#65;&#x42;&unknown; &amp", "= <AB&unknown; &amp" },
};

static void add_piece(stele_buffer *shown, const stele_document__inline *piece)
{
    static const char *const kinds[] = { "", "link", "image", "code", "html", "autolink", "footnote", "tag", "break" };
    char                     text[256];
    const stele_str          detail = piece->kind == STELE_DOCUMENT__HTML || piece->kind == STELE_DOCUMENT__TEMPLATE_TAG
                                          ? piece->span
                                      : piece->destination.data ? piece->destination
                                      : piece->label.data       ? piece->label
                                                                : piece->content;
    const bool               is_reference = piece->label.data && piece->kind != STELE_DOCUMENT__FOOTNOTE;
    const int length = snprintf(text, sizeof text, "%s(%s%.*s%s%s%.*s)", kinds[piece->kind], is_reference ? "[" : "",
                                STELE_STR_ARGS(detail), is_reference ? "]" : "", piece->title.data ? "|" : "",
                                STELE_STR_ARGS(piece->title));
    assert_int_equal(stele_buffer_add(shown, text, (size_t)length), STELE_OK);
}

static void pieces_are_found(void **state)
{
    const struct row       *row = *state;
    stele_document__labels  labels = make_labels();
    stele_document__inlines list = { .allocator = &stele__default_allocator };
    stele_buffer            shown = { 0 };

    assert_int_equal(stele_document__read_inlines(&list, stele_str_of(row->text), &labels, &none), STELE_OK);
    for (size_t i = 0; i < list.count; i++)
        add_piece(&shown, &list.items[i]);
    assert_int_equal(stele_buffer_add(&shown, "= ", 2), STELE_OK);
    assert_int_equal(
        stele_document__inline_words(stele_str_of(row->text), &labels, &none, &stele__default_allocator, &shown),
        STELE_OK);
    assert_string_equal(shown.data, row->pieces);
    stele_buffer_free(&shown);
    stele_document__free_inlines(&list);
    stele_document__free_labels(&labels);
}

/* Texts that make a careless parser go back again and again, at two lengths: twice the text takes not much more than twice the time. */
static const struct trap {
    const char *name, *begin, *part;
} traps[] = {
    { "brackets", "", "[" },        { "closing brackets", "", "[r]" }, { "images", "", "![" },
    { "backticks", "", "`a``" },    { "comments", "", "<!-- " },       { "tags", "", "<a " },
    { "attributes", "<a", " b='" }, { "links in links", "", "[a](" },  { "templates", "", "{{< " },
    { "parentheses", "[a](", "(" }, { "titles", "", "[a](b \"" },      { "addresses", "", "http://a.b(" },
    { "references", "", "&#" },     { "declarations", "", "<!A" },     { "autolinks", "", "<a:" },
    { "at signs", "", "a@" },       { "mail", "", "a.b@c.d" },         { "domains", "a@", "b." },
};

static double seconds_for(const struct trap *trap, size_t count, const stele_document__labels *labels)
{
    stele_buffer    text = { 0 }, words = { 0 };
    struct timespec from, to;

    assert_int_equal(stele_buffer_add_str(&text, stele_str_of(trap->begin)), STELE_OK);
    for (size_t i = 0; i < count; i++)
        assert_int_equal(stele_buffer_add_str(&text, stele_str_of(trap->part)), STELE_OK);
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &from);
    assert_int_equal(stele_document__inline_words((stele_str){ text.data, text.length }, labels, &none,
                                                  &stele__default_allocator, &words),
                     STELE_OK);
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &to);
    stele_buffer_free(&text);
    stele_buffer_free(&words);
    return (double)(to.tv_sec - from.tv_sec) + (double)(to.tv_nsec - from.tv_nsec) / 1e9;
}

static void traps_take_time_in_proportion(void **state)
{
    stele_document__labels labels = make_labels();

    (void)state;
    for (size_t i = 0; i < sizeof traps / sizeof *traps; i++) {
        double best = 1e9;
        for (int round = 0; round < 3 && best > 24; round++) {
            const double once = seconds_for(&traps[i], 20000, &labels), eight = seconds_for(&traps[i], 160000, &labels);
            const double factor = eight / (once + 1e-4);
            best = factor < best ? factor : best;
        }
        if (best > 24)
            print_error("%s: eight times the text takes %.1f times as long\n", traps[i].name, best);
        assert_true(best <= 24);
    }
    stele_document__free_labels(&labels);
}

static void a_line_of_tags_is_known(void **state)
{
    const stele_tag              own[] = { { "@", ";" } };
    const stele_document_options options = { .tags = own, .tag_count = 1 };

    (void)state;
    assert_true(stele_document__only_tags(STELE__LITERAL("{{< a >}} {% b %}"), &none));
    assert_true(stele_document__only_tags(STELE__LITERAL("::: warning"), &none));
    assert_true(stele_document__only_tags(STELE__LITERAL(" @include x;"), &options));
    assert_false(stele_document__only_tags(STELE__LITERAL("@include x;"), &none));
    assert_false(stele_document__only_tags(STELE__LITERAL("{{< a >}} b"), &none));
    assert_false(stele_document__only_tags(STELE__LITERAL("  "), &none));
    assert_false(stele_document__only_tags(STELE__LITERAL("{ a }"), &none));
}

static void failed_allocations_are_survived(void **state)
{
    const stele_str text = STELE__LITERAL("[a ![b](/c) `d`][r] <e> [^f] {{ g }} https://h.i");

    (void)state;
    for (size_t n = 0;; n++) {
        struct test_heap        heap = { .fail_at = n + 1, .fail_on = n % 2 };
        const stele_allocator   allocator = test_allocator(&heap);
        stele_document__labels  labels = { .allocator = &allocator };
        stele_document__inlines list = { .allocator = &allocator };
        stele_buffer            words = { .allocator = &allocator };
        stele_status            status = stele_document__add_label(&labels, STELE__LITERAL("r"), false);
        stele_document__sort_labels(&labels);
        if (status == STELE_OK)
            status = stele_document__read_inlines(&list, text, &labels, &none);
        if (status == STELE_OK)
            status = stele_document__inline_words(text, &labels, &none, &allocator, &words);
        assert_true(status == STELE_OK || status == STELE_NO_MEMORY);
        stele_document__free_labels(&labels);
        stele_document__free_inlines(&list);
        stele_buffer_free(&words);
        assert_int_equal(heap.in_use, 0);
        if (heap.calls <= n)
            break;
    }
}

#define ROWS(rows) (sizeof rows / sizeof *rows)

int main(void)
{
    const struct CMUnitTest plain[] = {
        cmocka_unit_test(traps_take_time_in_proportion),
        cmocka_unit_test(a_line_of_tags_is_known),
        cmocka_unit_test(failed_allocations_are_survived),
    };
    struct CMUnitTest tests[ROWS(plain) + ROWS(rows)];

    memcpy(tests, plain, sizeof plain);
    for (size_t i = 0; i < ROWS(rows); i++)
        tests[ROWS(plain) + i] = (struct CMUnitTest){ rows[i].name, pieces_are_found, NULL, NULL, (void *)&rows[i] };
    return cmocka_run_group_tests_name("inline", tests, NULL, NULL);
}
