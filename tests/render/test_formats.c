/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Markdown, HTML and JSON: blocks, escaping, marks of language and direction. */
#include "tests/render/rendering.h"

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

/* What a program prints. */
static stele_buffer output_of(const char *command)
{
    char         bytes[4096];
    stele_buffer out = { 0 };
    FILE        *pipe = popen(command, "r");

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
        html = output_of("cmark --unsafe -t html out.md");
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

static void pages_for_paper_have_their_issuer_above_and_bind_suffixes(void **state)
{
    stele_bundle        *bundle = bundle_of("T 1-a\n\nin 1992-ci & 25-26. x-y 3- 4 -5 1-a<b AB-C\n", NULL, NULL);
    stele_render_options options = { .format = STELE_FORMAT_HTML, .print = true };
    stele_buffer         out = render(bundle, &options), styled;

    (void)state;
    assert_non_null(strstr(out.data, "<title>T 1-a</title>"));
    assert_non_null(strstr(out.data, "<body>\n<header>\n<p>Center</p>\n<p><time dir=\"ltr\">2024-02-26</time></p>\n"
                                     "</header>\n<main>\n<h1 id=\"title\">T <span>1-a</span></h1>\n"));
    assert_non_null(strstr(
        out.data,
        ">in <span>1992-ci</span> &amp; <span>25-26.</span> x-y 3- 4 -5 <span>1-a&lt;b</span> <span>AB-C</span></p>"));
    assert_null(strstr(out.data, "<footer>")); /* The source has no notice. */
    assert_non_null(strstr(out.data, "size: A4;"));
    assert_non_null(strstr(out.data, "counter(page)"));
    styled = render(bundle, &(stele_render_options){ .format = STELE_FORMAT_HTML });
    assert_null(strstr(styled.data, "size: A4;"));
    assert_null(strstr(styled.data, "<span>"));
    stele_buffer_free(&out);
    stele_buffer_free(&styled);
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

static void json_lines_have_the_same_an_object_a_line(void **state)
{
    stele_bundle        *bundle = bundle_of("T\n\na\n", "ar", ENTRY("a", "\xd8\xa3 \\\"q\\\""));
    stele_render_options options = { .locale = "ar", .format = STELE_FORMAT_JSON_LINES };

    (void)state;
    assert_renders(
        bundle, &options,
        "{\"kind\": \"document\", \"document\": \"doc.txt\", \"language\": \"en\", \"issuer\": \"ICYF-ERC\", "
        "\"issuer_name\": \"Center\", \"date\": \"2024-02-26\", \"notice\": \"Unofficial.\", "
        "\"requested\": \"ar\", \"locale\": \"ar\", \"direction\": \"rtl\", \"complete\": 25}\n"
        "{\"id\": \"title\", \"kind\": \"title\", \"level\": 0, \"locale\": \"en\", \"direction\": \"ltr\", "
        "\"text\": \"T\"}\n"
        "{\"id\": \"paragraph-1e964e1f\", \"kind\": \"paragraph\", \"level\": 0, \"locale\": \"ar\", "
        "\"direction\": \"rtl\", \"text\": \"\xd8\xa3 \\\"q\\\"\"}\n");
    options.attribution = STELE_ATTRIBUTION_NEVER;
    options.first = options.last = "title";
    assert_renders(bundle, &options,
                   "{\"id\": \"title\", \"kind\": \"title\", \"level\": 0, \"locale\": \"en\", \"direction\": \"ltr\", "
                   "\"text\": \"T\"}\n");
    stele_bundle_close(bundle);
}

static const struct roff_row {
    const char *name, *document, *expected;
    bool        attributed;
} roff_rows[] = {
    { "title, headings and paragraphs", "T\n\na\n\nb\n\nH\n===\nI\n---\nc\n\nd\n",
      ".SH\nT\na\n.PP\nb\n.SH\nH\n.SS\nI\nc\n.PP\nd\n", false },
    { "items, numbered ones, and those in others", "- a\n  1. b\n  2. c\n- d\n\ne\n",
      ".IP \\(bu 2\na\n.RS\n.IP 1. 4\nb\n.IP 2. 4\nc\n.RE\n.IP \\(bu 2\nd\n.PP\ne\n", false },
    { "what would be a request or a sign is escaped", "T\n\n.SH x\n\n'br y\n\na-b \\n(xy `q' ^~\"\n",
      ".SH\nT\n\\&.SH x\n.PP\n\\(aqbr y\n.PP\na\\-b \\(rsn(xy \\(gaq\\(aq \\(ha\\(ti\\(dq\n", false },
    { "other letters are named by number", "\xc9\x99\xf0\x9f\x98\x80x\n", "\\[u0259]\\[u1F600]x\n", false },
    { "attribution stands below", "a\n", "a\n.PP\nCenter\n.PP\n2024\\-02\\-26\n", true },
};

static void manual_pages_are_written(void **state)
{
    static const char       header[] = ".TH \"DOC\" 7 \"2024-02-26\" \"ICYF\\-ERC\" \"\"\n.nh\n.ad l\n";
    const struct roff_row  *row = row_of(state);
    stele_bundle           *bundle = bundle_of(row->document, NULL, NULL);
    char                    expected[512];
    const stele_attribution attribution = row->attributed ? STELE_ATTRIBUTION_AUTO : STELE_ATTRIBUTION_NEVER;

    snprintf(expected, sizeof expected, "%s%s", header, row->expected);
    assert_renders(bundle, &(stele_render_options){ .format = STELE_FORMAT_ROFF, .attribution = attribution },
                   expected);
    stele_bundle_close(bundle);
}

/* Takes the blanks out, in place. */
static void drop_blanks(stele_buffer *text)
{
    size_t length = 0;

    fold_blanks(text);
    for (size_t i = 0; i < text->length; i++) {
        if (memcmp(text->data + i, "\xc2\xa0", text->length - i < 2 ? 1 : 2) == 0)
            i++; /* A no-break space, which groff prints as a blank. */
        else if (text->data[i] != ' ')
            text->data[length++] = text->data[i];
    }
    text->length = length;
    text->data[length] = '\0';
}

static void man_gives_every_text_back(void **state)
{
    static const char *const   readers[] = { "groff -man -Tutf8 -ww -P-cbou out.7 2>&1",
                                             "mandoc -Tutf8 -Owidth=70 out.7 | col -bx" };
    static const char *const   names[] = { "groff", "mandoc" };
    stele_bundle              *bundle = hostile_bundle();
    stele_buffer               expected = { 0 }, page;
    const stele_render_options options = { .locale = "az", .format = STELE_FORMAT_ROFF };

    (void)state;
    for (int i = -1; i < 2 * HOSTILE; i++) {
        if (i >= HOSTILE)
            assert_int_equal(stele_buffer_add_str(&expected, stele_str_of("\xe2\x80\xa2 ")), STELE_OK);
        assert_int_equal(stele_buffer_add_str(&expected, stele_str_of(hostile[i < 0 ? 0 : i % HOSTILE])), STELE_OK);
    }
    drop_blanks(&expected);
    page = render(bundle, &options);
    write_bytes("out.7", (stele_str){ page.data, page.length });
    for (int i = 0; i < 2; i++) {
        char         command[64];
        stele_buffer shown;
        snprintf(command, sizeof command, "command -v %s >/dev/null", names[i]);
        if (system(command) != 0)
            continue;
        shown = output_of(readers[i]);
        drop_blanks(&shown);
        if (!strstr(shown.data, expected.data))
            fail_msg("%s shows: %s\nwanted: %s", names[i], shown.data, expected.data);
        stele_buffer_free(&shown);
    }
    stele_buffer_free(&expected);
    stele_buffer_free(&page);
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

int main(void)
{
    const struct CMUnitTest plain[] = {
        IN_FOLDER(a_commonmark_parser_gives_every_text_back_at_any_width),
        IN_FOLDER(a_checker_accepts_the_html_of_hostile_texts),
        IN_FOLDER(pages_for_paper_have_their_issuer_above_and_bind_suffixes),
        IN_FOLDER(the_style_sheet_can_be_left_out),
        IN_FOLDER(json_has_the_metadata_and_the_units),
        IN_FOLDER(json_in_the_source_language_has_no_notice),
        IN_FOLDER(json_lines_have_the_same_an_object_a_line),
        IN_FOLDER(man_gives_every_text_back),
        IN_FOLDER(hostile_metadata_is_escaped),
    };
    struct CMUnitTest tests[ROWS(plain) + ROWS(markdown_rows) + ROWS(html_rows) + ROWS(roff_rows)];
    size_t            count = ROWS(plain);

    memcpy(tests, plain, sizeof plain);
    ADD(markdown_rows, markdown_is_written)
    ADD(html_rows, html_is_written)
    ADD(roff_rows, manual_pages_are_written)
    return cmocka_run_group_tests_name("formats", tests, NULL, NULL);
}
