/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Rendering: layout, escaping, fallback and its marks, options. */
#include "tests/bundle/folder.h"

#include <pthread.h>

#include <stele/render.h>

#include "lib/base/base.h"
#include "lib/text/text.h"

static stele_bundle *open_folder(void)
{
    stele_report *report = stele_report_new(NULL);
    stele_bundle *bundle;
    stele_status  status = stele_bundle_open(&bundle, ".", report);

    if (status != STELE_OK)
        (void)stele_report_print(report, stderr);
    assert_int_equal(status, STELE_OK);
    stele_report_free(report);
    return bundle;
}

/* Writes a folder with this document and one catalog. */
static stele_bundle *bundle_of(const char *document, const char *locale, const char *entries)
{
    char path[32];

    write_file("stele.meta", META);
    write_file("doc.txt", document);
    write_file("LINGUAS", locale ? locale : "");
    if (locale) {
        snprintf(path, sizeof path, "%s.po", locale);
        write_catalog(path, entries);
    }
    return open_folder();
}

static stele_buffer render(const stele_bundle *bundle, const stele_render_options *options)
{
    stele_buffer out = { 0 };

    assert_int_equal(stele_render(bundle, options, stele_sink_buffer(&out), NULL), STELE_OK);
    return out;
}

static void assert_renders(const stele_bundle *bundle, const stele_render_options *options, const char *expected)
{
    stele_buffer out = render(bundle, options);

    assert_str(((stele_str){ out.data, out.length }), expected);
    stele_buffer_free(&out);
}

/* Sources whose rendering in their own language is the source, with a line end where the last is missing. */
static const struct source_row {
    const char *name, *text, *line_end;
} source_rows[] = {
    { "a text without a final line end gets one", "Title\n\nBody", "\n" },
    { "a text with a final line end gets none", "Title\n\n  Body  \n\n\n", "" },
    { "CR LF stays CR LF", "Title\r\n\r\n  \xe2\x80\xa2 one\r\n  \xe2\x80\xa2 two", "\r\n" },
    { "a byte order mark stays", "\xef\xbb\xbfTitle\n\nBody\n", "" },
    { "ornaments, numbers and tabs stay", "Title\n=====\n\n1. a\n\t2)  b\n-----\n* * *\nc\td", "\n" },
    { "markup is text", "<b>&amp;</b> \"x\"\n\n**a** _b_ `c` [d](e)", "\n" },
};

static void the_source_is_rendered_byte_for_byte(void **state)
{
    const struct source_row *row = row_of(state);
    stele_bundle            *bundle = bundle_of(row->text, NULL, NULL);
    char                     expected[256];

    snprintf(expected, sizeof expected, "%s%s", row->text, row->line_end);
    assert_renders(bundle, NULL, expected);
    assert_renders(bundle, &(stele_render_options){ .locale = "en" }, expected);
    assert_renders(bundle, &(stele_render_options){ .locale = "de-AT,xx" }, expected);
    stele_bundle_close(bundle);
}

static const struct text_row {
    const char *name, *document, *entries;
    unsigned    width;
    const char *expected;
} text_rows[] = {
    { "texts are put into the source's layout", "T\n\n\n  \xe2\x80\xa2 one\n  \xe2\x80\xa2 two\n",
      ENTRY("T", "Ba\xc5\x9fl\xc4\xb1q") ENTRY("two", "iki"), 0,
      "Ba\xc5\x9fl\xc4\xb1q\n\n\n  \xe2\x80\xa2 one\n  \xe2\x80\xa2 iki\n" },
    { "lines of a paragraph become one without a width", "T\n\none\ntwo\n", "", 0, "T\n\none two\n" },
    { "items hang on their markers", "T\n\n  \xe2\x80\xa2 one two three\n", "", 12,
      "T\n\n  \xe2\x80\xa2 one two\n    three\n" },
    { "numbers are hung on as well", "T\n\n10. one two three\n", "", 12, "T\n\n10. one two\n    three\n" },
    { "a paragraph hangs as its second line does in the source", "T\n\none two three\n  four\n", "", 8,
      "T\n\none two\n  three\n  four\n" },
    { "an indented paragraph stays indented", "T\n\n  one two three\n", "", 9, "T\n\n  one two\n  three\n" },
    { "an indent takes no more than half of the line", "T\n\n            \xe2\x80\xa2 one two three\n", "", 10,
      "T\n\n            \xe2\x80\xa2 one\n     two\n     three\n" },
    { "blanks at the ends of lines go with a width", "T  \n \t\nbody  \n-----  \n", "", 40, "T\n\nbody\n-----\n" },
    { "CR LF is kept with a width", "T\r\n\r\none two\r\n", "", 4, "T\r\n\r\none\r\ntwo\r\n" },
};

static void text_is_laid_out(void **state)
{
    const struct text_row *row = row_of(state);
    stele_bundle          *bundle = bundle_of(row->document, "az", row->entries);

    assert_renders(bundle, &(stele_render_options){ .locale = "az", .width = row->width }, row->expected);
    stele_bundle_close(bundle);
}

static void no_line_of_text_is_longer_than_the_width_but_for_a_word(void **state)
{
    static const char source[] =
        "A title of several words\n\nThe night of 25-26 February, \xe2\x80\x9cKhojaly\xe2\x80\x9d "
        "\xe2\x80\x93 \xd0\xb3\xd0\xbe\xd1\x80\xd0\xbe\xd0\xb4 \xe5\xba\x83\xe5\xb3\xb6\xe5\xb8\x82.\n\n"
        "  \xe2\x80\xa2 one item of some length, with a semicolon;\n  \xe2\x80\xa2 another.\n";
    stele_bundle *bundle = bundle_of(source, NULL, NULL);
    stele_buffer  whole = render(bundle, NULL);

    (void)state;
    for (unsigned width = 1; width <= 200; width++) {
        stele_buffer out = render(bundle, &(stele_render_options){ .width = width });
        stele_str    rest = { out.data, out.length }, line;
        size_t       k = 0;

        for (size_t i = 0; i < out.length; i++) { /* The same text but for blanks and line ends. */
            if (stele__is_blank(out.data[i]))
                continue;
            while (stele__is_blank(whole.data[k]))
                k++;
            assert_int_equal(out.data[i], whole.data[k++]);
        }
        while (stele__next_piece(&rest, '\n', &line)) {
            assert_false(line.length && stele__is_blank(line.data[line.length - 1]));
            line = stele__trimmed(line);
            if (stele__starts_with(line, STELE__LITERAL("\xe2\x80\xa2 ")))
                line = stele__slice(line, 4, line.length);
            if (line.length && stele__width(line) > width) {
                stele_buffer      alone = { 0 };
                stele__wrap_style narrow = { .width = 1 };
                assert_int_equal(stele__wrap(&alone, line, &narrow), STELE_OK);
                assert_str(line, alone.data);
                stele_buffer_free(&alone);
            }
        }
        stele_buffer_free(&out);
    }
    stele_buffer_free(&whole);
    stele_bundle_close(bundle);
}

static const struct markdown_row {
    const char *name, *document;
    unsigned    width;
    const char *expected;
} markdown_rows[] = {
    { "title, paragraphs and items are blocks", "T\n\na\n\n\n\n  \xe2\x80\xa2 b\n\n  \xe2\x80\xa2 c\n\nd\n", 0,
      "# T\n\na\n\n- b\n- c\n\nd\n" },
    { "headings have their levels", "T\n\nPart\n====\nSub\n---\na\n", 0, "# T\n\n## Part\n\n### Sub\n\na\n" },
    { "numbers stay", "T\n\n3) a\n4) b\n", 0, "# T\n\n3. a\n4. b\n" },
    { "lists in lists are indented to the text above", "T\n\n- a\n  - b\n\n    10. c\n    11. d\n  - e\n- f\n", 0,
      "# T\n\n- a\n  - b\n\n    10. c\n    11. d\n  - e\n- f\n" },
    { "another kind of marker begins another list", "T\n\n- a\n\n1. b\n", 0, "# T\n\n- a\n\n1. b\n" },
    { "a title is not wrapped", "One two\n\nthree four\n", 3, "# One two\n\nthree\nfour\n" },
    { "items hang", "- one two\n", 6, "- one\n  two\n" },
    { "marks of inlines are escaped", "a *b* _c_ `d` [e](f) <g> &amp; h\\i j|k ~l~ m! n.\n", 0,
      "a \\*b\\* \\_c\\_ \\`d\\` \\[e\\](f) \\<g\\> \\&amp; h\\\\i j\\|k \\~l\\~ m! n.\n" },
    { "marks of blocks are left alone within a line", "a - b + c = d 1. e # f C# 25-26 x=y\n", 0,
      "a - b + c = d 1. e \\# f C# 25-26 x=y\n" },
    { "marks of blocks are escaped where a line begins", "a - + = # 1. 1) 23. 1.5 x\n", 1,
      "a\n\\-\n\\+\n\\=\n\\#\n1\\.\n1\\)\n23\\.\n1.5\nx\n" },
};

static void markdown_is_written(void **state)
{
    const struct markdown_row *row = row_of(state);
    stele_bundle              *bundle = bundle_of(row->document, NULL, NULL);

    assert_renders(bundle, &(stele_render_options){ .format = STELE_FORMAT_MARKDOWN, .width = row->width },
                   row->expected);
    stele_bundle_close(bundle);
}

/* Translations that look like markup. */
static const char *const hostile[] = {
    "# heading",
    "####### seven",
    "- item",
    "+ item",
    "* item",
    "1. one",
    "1) one",
    "1992. year",
    "-",
    "+",
    "1.",
    "---",
    "***",
    "___",
    "- - -",
    "===",
    "=",
    "> quote",
    "```",
    "~~~",
    "``` code",
    "a ``` b",
    "a `code` b",
    "`",
    "<b>bold</b>",
    "<!-- x -->",
    "<script>alert(1)</script>",
    "<http://example.org>",
    "&amp; &lt; &#35; &copy;",
    "[link](url)",
    "[ref]: /url",
    "![image](x)",
    "[x] task",
    "**strong** *em*",
    "_em_ __strong__",
    "snake_case_name",
    "back\\slash",
    "trailing\\",
    "\\*",
    "\\",
    "a\\ b",
    "| a | b |",
    "|---|---|",
    "a | b",
    "~~gone~~",
    "one # two #",
    "two ##",
    "# # #",
    "C# and F#",
    "!",
    "![",
    "a - b - c - d",
    "a + b + c = d",
    "1 - 2 - 3",
    "a 1. b 1) c 10. d",
    "\xe5\xba\x83+ \xe5\xb3\xb6- \xe5\xb8\x82= \xe9\x95\xb7# 1. x",
    "\xe5\xba\x83\\\xe5\xb3\xb6\\\xe5\xb8\x82",
    "+\\+\\+ \\\\ +",
    "a\\- b\\+ c",
    "\"quotes\" and 'quotes'",
    "http://example.org/a_b_c",
    "$5.00 (63%) {x} ^y^ @z",
    "a\xc2\xa0 b",
    "\xe2\x80\x9cKhojaly: Recognize\xe2\x80\x9d \xe2\x80\x93 x",
    "a:b: c",
    "Term\xe2\x80\xa8: definition",
    "^caret",
    ": colon",
    "\xe2\x80\xa2 bullet",
    "12345678901. x",
    "(1) x",
    "a. b",
    "- [ ] x",
    "0. x",
    "1.x",
    "-x",
    "+x",
    "#x",
    "=x",
    ">x",
};

enum { HOSTILE = sizeof hostile / sizeof *hostile };

/* Adds text with characters escaped as HTML of cmark has them. */
static void add_html(stele_buffer *out, const char *text)
{
    for (; *text; text++) {
        const char *escape = *text == '&'   ? "&amp;"
                             : *text == '<' ? "&lt;"
                             : *text == '>' ? "&gt;"
                             : *text == '"' ? "&quot;"
                                            : NULL;
        assert_int_equal(escape ? stele_buffer_add_str(out, stele_str_of(escape)) : stele_buffer_add(out, text, 1),
                         STELE_OK);
    }
}

/* Writes a folder whose texts are translated by the hostile ones: as title, paragraphs and items. */
static stele_bundle *hostile_bundle(void)
{
    stele_buffer  document = { 0 }, entries = { 0 };
    stele_bundle *bundle;

    for (int i = -1; i < 2 * HOSTILE; i++) {
        const char *text = hostile[i < 0 ? 0 : i % HOSTILE];
        char        line[32];
        snprintf(line, sizeof line, i < 0 ? "Title\n\n" : i < HOSTILE ? "p%d\n\n" : "- i%d\n", i);
        assert_int_equal(stele_buffer_add_str(&document, stele_str_of(line)), STELE_OK);
        snprintf(line, sizeof line,
                 i < 0         ? "msgid \"Title\"\n"
                 : i < HOSTILE ? "msgid \"p%d\"\n"
                               : "msgid \"i%d\"\n",
                 i);
        assert_int_equal(stele_buffer_add_str(&entries, stele_str_of(line)), STELE_OK);
        assert_int_equal(stele_buffer_add_str(&entries, stele_str_of("msgstr \"")), STELE_OK);
        for (; *text; text++) {
            if (*text == '"' || *text == '\\')
                assert_int_equal(stele_buffer_add(&entries, "\\", 1), STELE_OK);
            assert_int_equal(stele_buffer_add(&entries, text, 1), STELE_OK);
        }
        assert_int_equal(stele_buffer_add_str(&entries, stele_str_of("\"\n\n")), STELE_OK);
    }
    bundle = bundle_of(document.data, "az", entries.data);
    stele_buffer_free(&document);
    stele_buffer_free(&entries);
    return bundle;
}

/* Blanks and line ends made one blank each, in place. */
static void fold_blanks(stele_buffer *text)
{
    size_t length = 0;

    for (size_t i = 0; i < text->length; i++) {
        char c = stele__is_blank(text->data[i]) ? ' ' : text->data[i];
        if (memcmp(text->data + i, "\xe2\x80\xa8", text->length - i < 3 ? text->length - i : 3) == 0) {
            c = ' ';
            i += 2;
        }
        if (c != ' ' || (length && text->data[length - 1] != ' '))
            text->data[length++] = c;
    }
    text->length = length;
    text->data[length] = '\0';
}

/* What cmark makes of a file. */
static stele_buffer cmark_output(const char *path)
{
    char         command[128], bytes[4096];
    stele_buffer out = { 0 };
    FILE        *pipe;

    snprintf(command, sizeof command, "cmark --unsafe -t html %s", path);
    pipe = popen(command, "r");
    assert_non_null(pipe);
    for (size_t got; (got = fread(bytes, 1, sizeof bytes, pipe)) > 0;)
        assert_int_equal(stele_buffer_add(&out, bytes, got), STELE_OK);
    assert_int_equal(pclose(pipe), 0);
    return out;
}

/* Adds a block as HTML has it. */
static void add_element(stele_buffer *out, const char *name, const char *text)
{
    char tag[16];

    snprintf(tag, sizeof tag, "<%s>", name);
    assert_int_equal(stele_buffer_add_str(out, stele_str_of(tag)), STELE_OK);
    add_html(out, text);
    snprintf(tag, sizeof tag, "</%s>\n", name);
    assert_int_equal(stele_buffer_add_str(out, stele_str_of(tag)), STELE_OK);
}

static void a_commonmark_parser_gives_every_text_back_at_any_width(void **state)
{
    stele_bundle *bundle;
    stele_buffer  expected = { 0 };

    (void)state;
    if (system("command -v cmark >/dev/null") != 0)
        skip();
    bundle = hostile_bundle();
    add_element(&expected, "h1", hostile[0]);
    for (int i = 0; i < HOSTILE; i++)
        add_element(&expected, "p", hostile[i]);
    assert_int_equal(stele_buffer_add_str(&expected, stele_str_of("<ul>\n")), STELE_OK);
    for (int i = 0; i < HOSTILE; i++)
        add_element(&expected, "li", hostile[i]);
    assert_int_equal(stele_buffer_add_str(&expected, stele_str_of("</ul>\n")), STELE_OK);
    fold_blanks(&expected);
    for (unsigned width = 0; width <= 40; width++) {
        stele_buffer out = render(
            bundle, &(stele_render_options){ .locale = "az", .format = STELE_FORMAT_MARKDOWN, .width = width });
        stele_buffer html;
        write_bytes("out.md", (stele_str){ out.data, out.length });
        html = cmark_output("out.md");
        fold_blanks(&html);
        assert_string_equal(html.data, expected.data);
        stele_buffer_free(&html);
        stele_buffer_free(&out);
    }
    stele_buffer_free(&expected);
    stele_bundle_close(bundle);
}

#define HEAD(attributes, title)                                                                                        \
    "<!DOCTYPE html>\n<html " attributes ">\n<head>\n<meta charset=\"utf-8\">\n"                                       \
    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n" title "</head>\n<body>\n"
#define FOOT "</body>\n</html>\n"
#define EN "lang=\"en\" dir=\"ltr\""
#define AR "lang=\"ar\" dir=\"rtl\""

static const struct html_row {
    const char *name, *document, *entries;
    bool        attributed;
    const char *expected;
} html_rows[] = {
    { "a page in the source language has no notice and no marks", "T\n\na\n\n- b\n", "", true,
      HEAD(EN,
           "<title>T</title>\n") "<main>\n<h1 id=\"title\">T</h1>\n<p id=\"paragraph-1e964e1f\">a</p>\n"
                                 "<ul>\n<li id=\"list-item-44d8843f\">b</li>\n</ul>\n</main>\n<footer>\n<p>Center</p>\n"
                                 "<p><time dir=\"ltr\">2024-02-26</time></p>\n</footer>\n" FOOT },
    { "units from elsewhere say in what language and direction they are", "T\n\na\n\n- b\n", ENTRY("a", "\xd8\xa3"),
      true,
      HEAD(AR, "<title " EN
               ">T</title>\n") "<main>\n<h1 id=\"title\" " EN ">T</h1>\n"
                               "<p id=\"paragraph-1e964e1f\">\xd8\xa3</p>\n<ul>\n<li id=\"list-item-44d8843f\" " EN
                               ">b</li>\n</ul>\n</main>\n<footer>\n"
                               "<p " EN ">Center</p>\n<p><time dir=\"ltr\">2024-02-26</time></p>\n<p " EN
                               ">Unofficial.</p>\n</footer>\n" FOOT },
    { "an item within a foreign one says its own language", "T\n\n- a\n  - b\n  - a\n- b\n",
      ENTRY("T", "T") ENTRY("b", "\xd8\xa8"), false,
      HEAD(AR, "<title>T</title>\n") "<main>\n<h1 id=\"title\">T</h1>\n<ul>\n<li id=\"list-item-1e964e1f\" " EN ">a\n"
                                     "<ul>\n<li id=\"list-item-44d8843f\" " AR
                                     ">\xd8\xa8</li>\n<li id=\"list-item-1e964e1f-2\">a</li>\n</ul>\n</li>\n"
                                     "<li id=\"list-item-44d8843f-2\">\xd8\xa8</li>\n</ul>\n</main>\n" FOOT },
    { "numbers begin where they do in the source", "T\n\n3. a\n4. b\n\n- a\n", ENTRY("T", "T"), false,
      HEAD(AR,
           "<title>T</title>\n") "<main>\n<h1 id=\"title\">T</h1>\n<ol start=\"3\">\n<li id=\"list-item-1e964e1f\" " EN
                                 ">a</li>\n"
                                 "<li id=\"list-item-44d8843f\" " EN
                                 ">b</li>\n</ol>\n<ul>\n<li id=\"list-item-1e964e1f-2\" " EN
                                 ">a</li>\n</ul>\n</main>\n" FOOT },
    { "all that is markup is escaped", "T\n\na\n",
      ENTRY("T", "<b> & \\\"x\\\" 'y' &amp;") ENTRY("a", "\xef\xbf\xbf\\001 </p>"), false,
      HEAD(AR,
           "<title>&lt;b&gt; &amp; &quot;x&quot; &#39;y&#39; &amp;amp;</title>\n") "<main>\n<h1 id=\"title\">&lt;b&gt; "
                                                                                   "&amp; &quot;x&quot; &#39;y&#39; "
                                                                                   "&amp;amp;</h1>\n"
                                                                                   "<p "
                                                                                   "id=\"paragraph-1e964e1f\">"
                                                                                   "\xef\xbf\xbd\xef\xbf\xbd "
                                                                                   "&lt;/p&gt;</p>\n</main>\n" FOOT },
    { "a document without a title is titled by its first words", "a\nb\n\nc\n", ENTRY("a b", "x"), false,
      HEAD(AR, "<title>x</title>\n") "<main>\n<p id=\"paragraph-24582c4c\">x</p>\n<p id=\"paragraph-46b9f81b\" " EN
                                     ">c</p>\n</main>\n" FOOT },
};

static void html_is_written(void **state)
{
    const struct html_row *row = row_of(state);
    stele_bundle          *bundle = bundle_of(row->document, "ar", row->entries);

    assert_renders(
        bundle,
        &(stele_render_options){ .locale = "ar",
                                 .format = STELE_FORMAT_HTML,
                                 .unstyled = true,
                                 .attribution = row->attributed ? STELE_ATTRIBUTION_AUTO : STELE_ATTRIBUTION_NEVER },
        row->expected);
    stele_bundle_close(bundle);
}

static void a_checker_accepts_the_html_of_hostile_texts(void **state)
{
    stele_bundle *bundle;

    (void)state;
    if (system("command -v tidy >/dev/null") != 0)
        skip();
    bundle = hostile_bundle();
    for (int i = 0; i < 2; i++) {
        stele_buffer out = render(bundle,
                                  &(stele_render_options){ .locale = i ? "az" : NULL, .format = STELE_FORMAT_HTML });
        write_bytes("out.html", (stele_str){ out.data, out.length });
        stele_buffer_free(&out);
        assert_int_equal(system("tidy -quiet -errors -utf8 out.html"), 0);
    }
    stele_bundle_close(bundle);
}

static void the_style_sheet_can_be_left_out(void **state)
{
    stele_bundle *bundle = bundle_of("T\n\na\n", NULL, NULL);
    stele_buffer  styled = render(bundle, &(stele_render_options){ .format = STELE_FORMAT_HTML });
    stele_buffer  plain = render(bundle, &(stele_render_options){ .format = STELE_FORMAT_HTML, .unstyled = true });

    (void)state;
    assert_non_null(strstr(styled.data, "<style>\n"));
    assert_non_null(strstr(styled.data, "@page"));
    assert_null(strstr(plain.data, "style"));
    stele_buffer_free(&styled);
    stele_buffer_free(&plain);
    stele_bundle_close(bundle);
}

static void json_has_the_metadata_and_the_units(void **state)
{
    stele_bundle *bundle = bundle_of("T\n\na\n\n- b\n", "ar", ENTRY("a", "\xd8\xa3 \\\"q\\\" \\\\ \xe2\x80\xaf<"));

    (void)state;
    assert_renders(
        bundle, &(stele_render_options){ .locale = "ar-SA, fr", .format = STELE_FORMAT_JSON },
        "{\n  \"document\": \"doc.txt\",\n  \"language\": \"en\",\n  \"issuer\": \"ICYF-ERC\",\n"
        "  \"issuer_name\": \"Center\",\n  \"date\": \"2024-02-26\",\n  \"notice\": \"Unofficial.\",\n"
        "  \"requested\": \"ar-SA, fr\",\n  \"locale\": \"ar\",\n  \"direction\": \"rtl\",\n  \"complete\": 20,\n"
        "  \"units\": [\n"
        "    {\"id\": \"title\", \"kind\": \"title\", \"level\": 0, \"locale\": \"en\", \"direction\": \"ltr\", "
        "\"text\": \"T\"},\n"
        "    {\"id\": \"paragraph-1e964e1f\", \"kind\": \"paragraph\", \"level\": 0, \"locale\": \"ar\", "
        "\"direction\": \"rtl\", "
        "\"text\": \"\xd8\xa3 \\\"q\\\" \\\\ \xe2\x80\xaf<\"},\n"
        "    {\"id\": \"list-item-44d8843f\", \"kind\": \"list-item\", \"level\": 1, \"locale\": \"en\", "
        "\"direction\": \"ltr\", "
        "\"text\": \"b\"}\n  ]\n}\n");
    stele_bundle_close(bundle);
}

static void json_in_the_source_language_has_no_notice(void **state)
{
    stele_bundle *bundle = bundle_of("a\tb\n", NULL, NULL);

    (void)state;
    write_file("stele.meta", "Document: doc.txt\nLanguage: en\nNotice: x\n");
    stele_bundle_close(bundle);
    bundle = open_folder();
    assert_renders(bundle,
                   &(stele_render_options){ .format = STELE_FORMAT_JSON, .attribution = STELE_ATTRIBUTION_NEVER },
                   "{\n  \"document\": \"doc.txt\",\n  \"language\": \"en\",\n  \"issuer\": null,\n"
                   "  \"issuer_name\": null,\n  \"date\": null,\n  \"requested\": null,\n  \"locale\": \"en\",\n"
                   "  \"direction\": \"ltr\",\n  \"complete\": 100,\n  \"units\": [\n"
                   "    {\"id\": \"paragraph-bf86258c\", \"kind\": \"paragraph\", \"level\": 0, \"locale\": \"en\", "
                   "\"direction\": \"ltr\", "
                   "\"text\": \"a\\tb\"}\n  ]\n}\n");
    stele_bundle_close(bundle);
}

static void attribution_stands_below_where_it_is_wanted(void **state)
{
    stele_bundle        *bundle = bundle_of("T\n\na\n", "az", ENTRY("a", "m\xc9\x99tn") META_ENTRIES);
    stele_render_options options = { .locale = "az", .attribution = STELE_ATTRIBUTION_ALWAYS };

    (void)state;
    assert_renders(bundle, &options, "T\n\nm\xc9\x99tn\n\nM\xc9\x99rk\xc9\x99z\n2024-02-26\nQeyri-r\xc9\x99smi.\n");
    options.format = STELE_FORMAT_MARKDOWN;
    assert_renders(bundle, &options,
                   "# T\n\nm\xc9\x99tn\n\n---\n\nM\xc9\x99rk\xc9\x99z\n\n2024-02-26\n\nQeyri-r\xc9\x99smi.\n");
    options.locale = "en";
    options.format = STELE_FORMAT_TEXT;
    assert_renders(bundle, &options, "T\n\na\n\nCenter\n2024-02-26\n");
    options.attribution = STELE_ATTRIBUTION_AUTO;
    assert_renders(bundle, &options, "T\n\na\n");
    stele_bundle_close(bundle);
}

/* A folder with several locales, for fallback. */
static stele_bundle *bundle_with_locales(void)
{
    write_file("stele.meta", META);
    write_file("doc.txt", "T\n\na\n\nb\n\nc\n");
    write_file("LINGUAS", "pt pt_BR fr ar");
    write_catalog("pt.po", ENTRY("a", "a-pt") ENTRY("T", "T-pt"));
    write_catalog("pt_BR.po", ENTRY("T", "T-br"));
    write_catalog("fr.po", ENTRY("T", "T-fr") ENTRY("a", "a-fr") ENTRY("b", "b-fr"));
    write_catalog("ar.po", "");
    return open_folder();
}

static const struct fallback_row {
    const char *name, *locale, *expected, *told;
} fallback_rows[] = {
    { "each unit falls back by itself", "pt-BR,fr", "T-br\n\na-pt\n\nb-fr\n\nc\n",
      "note: 1 of 6 texts have no translation into pt-BR and are shown in pt\n"
      "note: 1 of 6 texts have no translation into pt-BR and are shown in fr\n"
      "note: 3 of 6 texts have no translation into pt-BR and are shown in en\n" },
    { "the order of the wanted locales counts", "fr,pt_BR", "T-fr\n\na-fr\n\nb-fr\n\nc\n",
      "note: 3 of 6 texts have no translation into fr and are shown in en\n" },
    { "a locale that there is not is told once", "de,xx-YY, fr", "T-fr\n\na-fr\n\nb-fr\n\nc\n",
      "note: there is no translation into de\nnote: there is no translation into xx-YY\n"
      "note: 3 of 6 texts have no translation into fr and are shown in en\n" },
    { "where no wanted locale is there the source is shown", "de", "T\n\na\n\nb\n\nc\n",
      "note: there is no translation into de\n" },
    { "the source language needs no word", "en-GB", "T\n\na\n\nb\n\nc\n", "" },
    { "no wanted locale is the source language", NULL, "T\n\na\n\nb\n\nc\n", "" },
    { "an empty catalog gives the source", "ar", "T\n\na\n\nb\n\nc\n", "" },
};

static void units_fall_back(void **state)
{
    const struct fallback_row *row = row_of(state);
    stele_bundle              *bundle = bundle_with_locales();
    stele_report              *report = stele_report_new(NULL);
    stele_buffer               out = { 0 }, told;
    stele_render_options       options = { .locale = row->locale, .tell_fallback = true };

    assert_int_equal(stele_render(bundle, &options, stele_sink_buffer(&out), report), STELE_OK);
    assert_str(((stele_str){ out.data, out.length }), row->expected);
    told = test_report_text(report);
    assert_str(((stele_str){ told.data, told.length }), row->told);
    stele_report_clear(report);
    options.tell_fallback = false;
    stele_buffer_clear(&out);
    assert_int_equal(stele_render(bundle, &options, stele_sink_buffer(&out), report), STELE_OK);
    assert_int_equal(stele_report_length(report), 0);
    stele_buffer_free(&out);
    stele_buffer_free(&told);
    stele_report_free(report);
    stele_bundle_close(bundle);
}

static void what_is_too_incomplete_is_not_written(void **state)
{
    stele_bundle        *bundle = bundle_with_locales();
    stele_report        *report = stele_report_new(NULL);
    stele_buffer         out = { 0 };
    stele_render_options options = { .locale = "fr", .min_complete = 51 };

    (void)state;
    assert_int_equal(stele_render(bundle, &options, stele_sink_buffer(&out), report), STELE_INCOMPLETE);
    assert_int_equal(out.length, 0);
    assert_string_equal(stele_report_at(report, 0)->text,
                        "only 50 percent of the texts are in the wanted locales, 51 are needed");
    options.min_complete = 50;
    assert_int_equal(stele_render(bundle, &options, stele_sink_buffer(&out), report), STELE_OK);
    options.locale = NULL;
    options.min_complete = 100;
    assert_int_equal(stele_render(bundle, &options, stele_sink_buffer(&out), report), STELE_OK);
    stele_buffer_free(&out);
    stele_report_free(report);
    stele_bundle_close(bundle);
}

static void options_that_are_wrong_are_refused_before_anything_is_written(void **state)
{
    stele_bundle        *bundle = bundle_with_locales();
    stele_report        *report = stele_report_new(NULL);
    stele_buffer         out = { 0 };
    stele_sink           sink = stele_sink_buffer(&out);
    stele_render_options wrong[] = {
        { .format = (stele_format)4 }, { .format = (stele_format)-1 }, { .attribution = (stele_attribution)3 },
        { .min_complete = 101 },       { .reserved = { 0, 1, 0, 0 } },
    };

    (void)state;
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        assert_int_equal(stele_render(bundle, &wrong[i], sink, report), STELE_BAD_ARGUMENT);
    assert_int_equal(stele_render(NULL, NULL, sink, report), STELE_BAD_ARGUMENT);
    assert_int_equal(stele_render(bundle, NULL, (stele_sink){ 0 }, report), STELE_BAD_ARGUMENT);
    assert_int_equal(stele_report_length(report), 0);
    assert_int_equal(stele_render(bundle, &(stele_render_options){ .locale = "fr,a_b_c" }, sink, report),
                     STELE_INVALID);
    assert_int_equal(stele_report_count(report, STELE_ERROR), 1);
    assert_int_equal(out.length, 0);
    stele_buffer_free(&out);
    stele_report_free(report);
    stele_bundle_close(bundle);
}

static stele_status refuse(void *context, const char *bytes, size_t length)
{
    (void)bytes;
    (void)length;
    ++*(int *)context;
    return STELE_SYSTEM;
}

static void what_the_sink_returns_ends_the_output(void **state)
{
    stele_bundle *bundle = bundle_with_locales();

    (void)state;
    for (int format = STELE_FORMAT_TEXT; format <= STELE_FORMAT_JSON; format++) {
        int calls = 0;
        assert_int_equal(stele_render(bundle, &(stele_render_options){ .format = (stele_format)format },
                                      (stele_sink){ refuse, &calls }, NULL),
                         STELE_SYSTEM);
        assert_int_equal(calls, 1);
    }
    stele_bundle_close(bundle);
}

static stele_status count_pieces(void *context, const char *bytes, size_t length)
{
    (void)bytes;
    assert_true(length > 0);
    ++*(size_t *)context;
    return STELE_OK;
}

static void output_comes_in_large_pieces(void **state)
{
    stele_buffer  document = { 0 };
    stele_bundle *bundle;
    size_t        pieces = 0;

    (void)state;
    for (int i = 0; i < 20000; i++)
        assert_int_equal(stele_buffer_add_str(&document, stele_str_of("a paragraph of some words\n\n")), STELE_OK);
    bundle = bundle_of(document.data, NULL, NULL);
    assert_int_equal(stele_render(bundle, NULL, (stele_sink){ count_pieces, &pieces }, NULL), STELE_OK);
    assert_true(pieces > 1 && pieces <= document.length / 65536 + 1);
    stele_buffer_free(&document);
    stele_bundle_close(bundle);
}

static void hostile_metadata_is_escaped(void **state)
{
    stele_bundle *bundle;
    stele_buffer  html, json, markdown;

    (void)state;
    write_file("stele.meta", "Document: doc.txt\nLanguage: en\nIssuer: \"<i>\nIssuer-Name: </footer><script>\"&'\\\n"
                             "Date: 2024-02-29\n");
    write_file("doc.txt", "T\n\na\n");
    write_file("LINGUAS", "");
    bundle = open_folder();
    html = render(bundle, &(stele_render_options){ .format = STELE_FORMAT_HTML, .unstyled = true });
    assert_non_null(strstr(html.data, "<p>&lt;/footer&gt;&lt;script&gt;&quot;&amp;&#39;\\</p>"));
    json = render(bundle, &(stele_render_options){ .format = STELE_FORMAT_JSON });
    assert_non_null(strstr(json.data, "\"issuer\": \"\\\"<i>\""));
    assert_non_null(strstr(json.data, "\"issuer_name\": \"</footer><script>\\\"&'\\\\\""));
    markdown = render(
        bundle, &(stele_render_options){ .format = STELE_FORMAT_MARKDOWN, .attribution = STELE_ATTRIBUTION_ALWAYS });
    assert_non_null(strstr(markdown.data, "\n\\</footer\\>\\<script\\>\"\\&'\\\\\n"));
    stele_buffer_free(&html);
    stele_buffer_free(&json);
    stele_buffer_free(&markdown);
    stele_bundle_close(bundle);
}

static void rendering_survives_every_failed_allocation(void **state)
{
    stele_bundle *bundle = bundle_with_locales();

    (void)state;
    for (int format = STELE_FORMAT_TEXT; format <= STELE_FORMAT_JSON; format++) {
        stele_render_options options = {
            .locale = "de,pt-BR,fr", .format = (stele_format)format, .width = 20, .tell_fallback = true
        };
        for (size_t n = 1;; n++) {
            struct test_heap heap = { .fail_at = n };
            stele_allocator  allocator = test_allocator(&heap);
            stele_report    *report = stele_report_new(&allocator);
            stele_buffer     out = { .allocator = &allocator };
            stele_status     status = stele_render(bundle, &options, stele_sink_buffer(&out), report);

            /* Without memory for the report the C library's is used, and nothing fails. */
            assert_true(status == STELE_OK || status == STELE_NO_MEMORY);
            stele_buffer_free(&out);
            stele_report_free(report);
            assert_int_equal(heap.in_use, 0);
            if (heap.calls < n) {
                assert_int_equal(status, STELE_OK);
                break;
            }
        }
    }
    stele_bundle_close(bundle);
}

/* What a thread renders, again and again. */
struct job {
    const stele_bundle *bundle;
    const char         *locale;
    stele_format        format;
    stele_buffer        first;
    bool                same;
};

static void *render_often(void *context)
{
    struct job *job = context;

    job->same = true;
    for (int i = 0; i < 200; i++) {
        stele_buffer         out = { 0 };
        stele_render_options options = { .locale = job->locale, .format = job->format, .width = 20 };
        if (stele_render(job->bundle, &options, stele_sink_buffer(i ? &out : &job->first), NULL) != STELE_OK)
            job->same = false;
        if (i
            && !stele_str_equal((stele_str){ out.data, out.length }, (stele_str){ job->first.data, job->first.length }))
            job->same = false;
        stele_buffer_free(&out);
    }
    return NULL;
}

static void four_threads_render_four_locales_at_once(void **state)
{
    stele_bundle *bundle = bundle_with_locales();
    struct job    jobs[4] = { { bundle, "pt-BR", STELE_FORMAT_TEXT, { 0 }, false },
                              { bundle, "fr", STELE_FORMAT_HTML, { 0 }, false },
                              { bundle, "ar", STELE_FORMAT_JSON, { 0 }, false },
                              { bundle, "en", STELE_FORMAT_MARKDOWN, { 0 }, false } };
    pthread_t     threads[4];

    (void)state;
    for (int i = 0; i < 4; i++)
        assert_int_equal(pthread_create(&threads[i], NULL, render_often, &jobs[i]), 0);
    for (int i = 0; i < 4; i++) {
        assert_int_equal(pthread_join(threads[i], NULL), 0);
        assert_true(jobs[i].same);
    }
    assert_string_equal(jobs[0].first.data, "T-br\n\na-pt\n\nb\n\nc\n");
    assert_string_equal(jobs[3].first.data, "# T\n\na\n\nb\n\nc\n");
    for (int i = 0; i < 4; i++)
        stele_buffer_free(&jobs[i].first);
    stele_bundle_close(bundle);
}

#define ROWS(rows) (sizeof rows / sizeof *rows)
#define ADD(rows, test)                                                                                                \
    for (size_t i = 0; i < ROWS(rows); i++)                                                                            \
        tests[count++] = FOLDER_TEST(rows[i].name, test, &rows[i]);

int main(void)
{
#define IN_FOLDER(test) cmocka_unit_test_setup_teardown(test, make_folder, remove_folder)
    const struct CMUnitTest plain[] = {
        IN_FOLDER(no_line_of_text_is_longer_than_the_width_but_for_a_word),
        IN_FOLDER(a_commonmark_parser_gives_every_text_back_at_any_width),
        IN_FOLDER(a_checker_accepts_the_html_of_hostile_texts),
        IN_FOLDER(the_style_sheet_can_be_left_out),
        IN_FOLDER(json_has_the_metadata_and_the_units),
        IN_FOLDER(json_in_the_source_language_has_no_notice),
        IN_FOLDER(attribution_stands_below_where_it_is_wanted),
        IN_FOLDER(what_is_too_incomplete_is_not_written),
        IN_FOLDER(options_that_are_wrong_are_refused_before_anything_is_written),
        IN_FOLDER(what_the_sink_returns_ends_the_output),
        IN_FOLDER(output_comes_in_large_pieces),
        IN_FOLDER(hostile_metadata_is_escaped),
        IN_FOLDER(rendering_survives_every_failed_allocation),
        IN_FOLDER(four_threads_render_four_locales_at_once),
    };
    struct CMUnitTest tests[ROWS(plain) + ROWS(source_rows) + ROWS(text_rows) + ROWS(markdown_rows) + ROWS(html_rows)
                            + ROWS(fallback_rows)];
    size_t            count = ROWS(plain);

    memcpy(tests, plain, sizeof plain);
    ADD(source_rows, the_source_is_rendered_byte_for_byte)
    ADD(text_rows, text_is_laid_out)
    ADD(markdown_rows, markdown_is_written)
    ADD(html_rows, html_is_written)
    ADD(fallback_rows, units_fall_back)
    return cmocka_run_group_tests_name("render", tests, NULL, NULL);
}
