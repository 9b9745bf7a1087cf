/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Reading Markdown into units, and putting translations into their place. */
#include "tests/document/reading.h"

static const struct row {
    const char *name, *text, *outline;
} rows[] = {
    { "paragraphs", "One\ntwo\n\nthree", "paragraph: One two|paragraph: three" },
    { "headings", "# A #\n\nB\n===\n\n## C \n", "heading 1: A|heading 1: B|heading 2: C" },
    { "an anchor is no text", "# A {#a}\n\n# B ## {#b .c}\n", "heading 1: A|heading 1: B" },
    { "lists", "- a\n- b\n\n  c\n  1. d\n", "list-item 1: a|list-item 1: b|paragraph: c|list-item 2: d" },
    { "tasks", "- [ ] a\n- [x] b\n- [y] c\n", "list-item 1: a|list-item 1: b|list-item 1: [y] c" },
    { "quotes", "> a\n> b\nc\n>\n> d\n", "paragraph: a b c|paragraph: d" },
    { "tables", "| a | b |\n|---|:-:|\n| c |\n| d \\| e | `f` |\n", "cell: a|cell: b|cell: c|cell: d \\| e" },
    { "what has no words is none",
      "`a`\n\n</div>\n{{ b }} <https://c.d> &nbsp;\n\n**`e`** f\n\n![g](h)\n\n[`k`](l) ![](m)\n\n| `i` |\n|---|\n| 1 "
      "|\n\n# `j`\n",
      "paragraph: **`e`** f|paragraph: ![g](h)|cell: 1|heading 1: `j`" },
    { "hard breaks", "a  \nb\\\nc\n", "paragraph: a  \nb\\\nc" },
    { "code is none", "    a\n\n```\nb\n```\n\nc\n", "paragraph: c" },
    { "breaks are none", "---\n\nb\n", "paragraph: b" },
    { "blocks of HTML are read as such",
      "<div align='c'>\n<b>a</b> *b*\n<img alt='c'>\n</div>\n\nd <i>e</i>\n\n<pre>\nf\n\ng</pre>\n",
      "paragraph: <b>a</b> *b*|attribute: c|paragraph: d <i>e</i>" },
    { "elements around Markdown", "<details><summary>a</summary>\n\nb\n\n</details>\n", "paragraph: a|paragraph: b" },
    { "marks in a block of HTML", "<!-- i18n:skip -->\n<p>a</p>\n<p>b</p>\n\nc\n", "paragraph: b|paragraph: c" },
    { "HTML in a quote stays", "> <div>\n> a\n> </div>\n", "" },
    { "other HTML is none", "<!-- a -->\n\n<?php b ?>\n\n<!C>\n\n<script>\nd\n</script>\n", "" },
    { "footnotes and definitions of links", "a[^1] [b]\n\n[^1]: c\n\n[b]: /u 'd'\n",
      "paragraph: a[^1] [b]|footnote: c" },
    { "definitions", "a\n: b\n", "term: a|definition: b" },
    { "fields of the front matter",
      "---\ntitle: a\ndate: b\ndescription: 'c''s' # d\nsummary: \"e\\n\\u00e9\"\n---\n# f\n",
      "metadata: a|metadata: c's|metadata: e\n\xc3\xa9|heading 1: f" },
    { "fields that are not certain stay",
      "---\ntitle: |\n  a\ndescription: b\n  c\nsummary: [d]\nsubtitle: true\n---\ne\n", "paragraph: e" },
    { "fields without a text", "---\ntitle: \"\"\ndescription: ' '\n---\na\n", "paragraph: a" },
    { "front matter in TOML", "+++\ntitle = \"a\"\nsummary = 'b'\ndate = 2024-01-01\n[x]\ntitle = \"c\"\n+++\nd\n",
      "metadata: a|metadata: b|paragraph: d" },
    { "a rule at the start is no front matter", "---\n\na\n", "paragraph: a" },
    { "tags that stand alone are none", "{{< a >}}\n\nb\n{{% c %}}\nd\n", "paragraph: b|paragraph: d" },
    { "fences of divisions are none", "::: note\na\n:::\n", "paragraph: a" },
    { "a mark takes the next unit out", "<!-- i18n:skip -->\n\na\n\nb\n", "paragraph: b" },
    { "marks take a stretch out", "<!-- stele:skip-start -->\n\na\n\nb\n\n<!-- stele:skip-end -->\n\nc\n",
      "paragraph: c" },
    { "line ends of either kind", "a\r\nb\r\n\r\n- c\r\n", "paragraph: a b|list-item 1: c" },
    { "no blanks in Chinese and Japanese",
      "> \xe6\x96\x87\n> \xe5\xad\x97\n\n\xe3\x81\x82\na\n\xf0\xa0\x80\x80\n\xe3\x82\xa2\n",
      "paragraph: \xe6\x96\x87\xe5\xad\x97|paragraph: \xe3\x81\x82 a \xf0\xa0\x80\x80\xe3\x82\xa2" },
    { "blanks in Korean", "\xea\xb0\x80\n\xeb\x82\x98\n", "paragraph: \xea\xb0\x80 \xeb\x82\x98" },
    { "nothing", "", "" },
};

static void text_is_read(void **state)
{
    const struct row *row = *state;
    stele_document   *document = read_as("f.md", stele_str_of(row->text));

    assert_outline(document, row->outline);
    stele_document_free(document);
}

/* Front matter whose every field is a text, and what is found: "name=text|...". */
static const struct field_row {
    const char *name, *text, *fields;
} field_rows[] = {
    { "fields below others", "---\na:\n  b:\n    c: d e\n  f: g\nh: i\n---\n", "a.b.c=d e|a.f=g|h=i" },
    { "items of lists, as far out as their key", "---\na:\n- b\n- c d\ne: f\n---\n", "a=b|a=c d|e=f" },
    { "items of lists, farther in", "---\na:\n    - 'b'\n    -   \"c\"\n---\n", "a=b|a=c" },
    { "fields in items", "---\na:\n  - b: c\n    d: e\n  - b: f\ng: h\n---\n", "a.b=c|a.d=e|a.b=f|g=h" },
    { "lists in lists", "---\na:\n- - b\n  - c\n- d: e\n  f:\n  - g\n---\n", "a=b|a=c|a.d=e|a.f=g" },
    { "comments and empty lines", "---\na: # b\n\n  # c: d\n  e: f # g\n#h: i\n---\n", "a.e=f" },
    { "texts of several lines are passed over", "---\na: |\n  b: c\n\n  d\ne: >-\n   f: g\nh: i\n   j: k\nl: m\n---\n",
      "l=m" },
    { "so are those in lists", "---\na:\n- |\n  b: c\n- d\n   e: f\n- g\n---\n", "a=g" },
    { "quotes over several lines", "---\na: \"b\n  c: d\"\ne: f\n---\n", "e=f" },
    { "brackets over several lines", "---\na: [b,\n  c: d]\ne: f\n---\n", "e=f" },
    { "brackets that are not closed", "---\na:\n- [b,\nc: d\n---\n", "" },
    { "keys that are no plain names", "---\n\"a b\":\n  c: d\n<<: *g\nh: i\n---\n", "?.c=d|h=i" },
    { "a tab is no indent", "---\na:\n\tb: c\nd: e\n---\n", "" },
    { "tables of TOML", "+++\na = \"b\"\n[c]\nd = 'e'\n[[f.g]]\nh = \"i\"\n[f.\"j k\"]\nl = \"m\"\n+++\n",
      "a=b|c.d=e|f.g.h=i|?.l=m" },
    { "texts of several lines in TOML",
      "+++\na = \"\"\"\nb = \"c\"\n\"\"\"\nd = '''e'''\nf = '''\ng = 'h' '''\ni = 'j'\n+++\n", "i=j" },
    { "lists in many lists",
      "---\n - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - a: b\n---\n", "a=b" },
};

static void every_field_is_found(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof field_rows / sizeof *field_rows; i++) {
        const struct field_row *row = &field_rows[i];
        stele_buffer            found = { 0 };
        stele_document         *document;
        const stele_unit       *unit;

        assert_int_equal(stele_document_read_as(&document, stele_str_of(row->text), "f.md",
                                                &(stele_document_options){ .fields = "*" }, NULL),
                         STELE_OK);
        for (size_t place = 0; (unit = stele_document_at(document, place)); place++) {
            assert_int_equal(stele_buffer_add(&found, "|", place > 0), STELE_OK);
            assert_int_equal(stele_buffer_add_str(&found, unit->name), STELE_OK);
            assert_int_equal(stele_buffer_add(&found, "=", 1), STELE_OK);
            assert_int_equal(stele_buffer_add_str(&found, unit->text), STELE_OK);
        }
        if (strcmp(found.data ? found.data : "", row->fields) != 0)
            fail_msg("%s: %s", row->name, found.data);
        stele_buffer_free(&found);
        stele_document_free(document);
    }
}

static void a_field_below_others_is_chosen_by_its_name(void **state)
{
    stele_document *document;

    (void)state;
    assert_int_equal(stele_document_read_as(&document, STELE__LITERAL("---\ntitle: a\nmenu:\n  title: b\n---\n"),
                                            "f.md", &(stele_document_options){ .fields = "menu.title" }, NULL),
                     STELE_OK);
    assert_int_equal(stele_document_length(document), 1);
    assert_true(stele_str_equal(stele_document_at(document, 0)->text, STELE__LITERAL("b")));
    stele_document_free(document);
}

/* A translation of the first unit, and what becomes of the text; or why it is none. */
static const struct put_row put_rows[] = {
    { "a line of the paragraph", "a\nb\n", "x y", "x y\n", "" },
    { "a hard break in a quote", "> a  \n> b\n", "x  \ny", "> x  \n> y\n", "" },
    { "a hard break in a list", "- a\\\n  b\n", "x\\\ny", "- x\\\n  y\n", "" },
    { "a cell", "| a |\n|---|\n", "x|y\\|z", "| x\\|y\\|z |\n|---|\n", "" },
    { "a link elsewhere in the sentence", "a [b](/u) c\n", "[x](/u) y", "[x](/u) y\n", "" },
    { "a link that is missing", "a [b](/u)\n", "x", NULL, "it lacks the link \"/u\"" },
    { "a link to somewhere else", "a [b](/u)\n", "[x](/v)", NULL, "it lacks the link \"/u\"" },
    { "a link more", "a\n", "[x](/v)", NULL, "it adds the link \"/v\"" },
    { "code that was translated", "a `b`\n", "x `y`", NULL, "it lacks the code \"b\"" },
    { "an image", "![a](/i)\n", "![x](/i)", "![x](/i)\n", "" },
    { "a footnote that is missing", "a[^1]\n\n[^1]: b\n", "x", NULL, "it lacks the footnote \"1\"" },
    { "a reference whose label stays", "a [b]\n\n[b]: /u\n", "x [y][b]", "x [y][b]\n\n[b]: /u\n", "" },
    { "a reference whose label does not", "a [b]\n\n[b]: /u\n", "x [y]", NULL, "it lacks the link \"b\"" },
    { "a tag that is not closed", "a <b>c</b>\n", "x <b>y", NULL, "it lacks the tag \"</b>\"" },
    { "a tag of a template", "a {{< b >}}\n", "x {{< y >}}", NULL, "it lacks the tag \"{{< b >}}\"" },
    { "a comment may be left out", "a <!-- b -->\n", "x", "x\n", "" },
    { "a shown attribute may be translated", "<img alt='a'> b\n", "x <img alt='y'>", "x <img alt='y'>\n", "" },
    { "another kind of block", "a\n", "# x", NULL, "it is read as another kind of block, or as several" },
    { "several blocks", "a\n", "x\n\ny", NULL, "it is read as another kind of block, or as several" },
    { "a list in a heading's place is a heading's text", "# a\n", "- x", "# - x\n", "" },
    { "a heading over two lines", "a\nb\n===\n", "x", "x\n===\n", "" },
    { "a field without text", "---\ntitle: a\n---\n", " ", NULL, "it has no text" },
    { "a plain field", "---\ntitle: a\n---\n", "x y", "---\ntitle: x y\n---\n", "" },
    { "a plain field that needs quotes", "---\ntitle: a\n---\n", "x: \"y\"", "---\ntitle: \"x: \\\"y\\\"\"\n---\n",
      "" },
    { "a plain field that would be something else", "---\ntitle: a\n---\n", "12", "---\ntitle: \"12\"\n---\n", "" },
    { "a field in single quotes", "---\ntitle: 'a' # b\n---\n", "x's", "---\ntitle: 'x''s' # b\n---\n", "" },
    { "a literal of TOML", "+++\ntitle = 'a'\n+++\n", "x's", "+++\ntitle = \"x's\"\n+++\n", "" },
    { "a text in a block of HTML", "<div>\n<b>a</b> c\n</div>\n", "x <b>y</b>", "<div>\nx <b>y</b>\n</div>\n", "" },
    { "one that would end the block", "<div>\na\n</div>\n", "x\n \ny", NULL, "it has an empty line" },
    { "one with other tags", "<div>\na\n</div>\n", "<b>x</b>", NULL, "it adds the tag \"</b>\"" },
    { "a value in a block of HTML", "<p align=c><img alt=a></p>\n", "x y", "<p align=c><img alt=\"x y\"></p>\n", "" },
    { "nothing", "a\n", "", NULL, "it is read as another kind of block, or as several" },
};

static void translation_is_put(void **state)
{
    const struct put_row *row = *state;
    stele_document       *document = read_as("f.md", stele_str_of(row->text));

    assert_put(document, row);
    stele_document_free(document);
}

/* What is found in code, where its language is asked for. */
static const struct row code_rows[] = {
    { "comments in lines", "```c\nint a; // b c\n// d\n//  e \n\n  // f\n// ---\n```\ng\n",
      "code: b c|code: d e|code: f|paragraph: g" },
    { "comments with an end", "```js\n/* a */ b(); /* c\n * d\n */ e(); /** f */\n```\n", "code: a|code: c d|code: f" },
    { "a comment that is not closed", "```c\n/* a\nb\n```\nc\n", "code: a b|paragraph: c" },
    { "marks in strings are none", "```c\na(\"// b\", '/*', \"\\\"// c\"); // d\n```\n",
      "code: // b|code: \\\"// c|code: d" },
    { "an apostrophe begins no string", "```ini\n; don't\na = b ; c\n```\n", "code: don't|code: c" },
    { "a hash within a word is no comment", "~~~sh title=x\n#!/bin/sh\necho $# a#b # c\n~~~\n", "code: c" },
    { "code in quotes and lists", "> - a\n>   ```py\n>   # b\n>   # c\n>   ```\n", "list-item 1: a|code: b c" },
    { "a language that is not asked for, or not known", "```lua\n-- a\n```\n```\n// b\n```\n```odd\n// c\n```\n", "" },
    { "indented code", "    // a\n", "" },
    { "a block that a mark takes out", "<!-- stele:skip -->\n\n```c\n// a\n```\n\n```c\n// b\n```\n", "code: b" },
};

static const stele_document_options with_code = { .code = "c js ini sh py odd", .strings = true };

static stele_document *read_code(const char *text)
{
    stele_document *document;

    assert_int_equal(stele_document_read_as(&document, stele_str_of(text), "f.md", &with_code, NULL), STELE_OK);
    return document;
}

static void code_is_read(void **state)
{
    const struct row *row = *state;
    stele_document   *document = read_code(row->text);

    assert_outline(document, row->outline);
    stele_document_free(document);
}

static const struct put_row code_put_rows[] = {
    { "a comment in lines", "> ```c\n>   // a\n>   // b\n> ```\n", "x\ny", "> ```c\n>   // x\n>   // y\n> ```\n", "" },
    { "a comment behind code", "```c\na; // b\n```\n", "x\ny", "```c\na; // x y\n```\n", "" },
    { "a comment that would go on", "```c\n// b\n```\n", "x\\", NULL, "the line after it would belong to the comment" },
    { "a comment with an end", "```c\n/* a\n * b\n */\n```\n", "x\ny", "```c\n/* x\n * y\n */\n```\n", "" },
    { "a comment that would end", "```c\n/* a */\n```\n", "x */ y", NULL, "it ends the comment" },
    { "a string", "```c\nb(\"a\");\n```\n", "x \\\"y\\\"", "```c\nb(\"x \\\"y\\\"\");\n```\n", "" },
    { "a string that would end", "```c\nb(\"a\");\n```\n", "x\", y(\"", NULL, "it ends the string" },
    { "a string that would go on", "```c\nb('a');\n```\n", "x\\", NULL, "it ends the string" },
    { "nothing", "```c\n// a\n```\n", " ", NULL, "it has no text" },
};

static void code_is_put(void **state)
{
    const struct put_row *row = *state;
    stele_document       *document = read_code(row->text);

    assert_put(document, row);
    stele_document_free(document);
}

static void links_and_anchors_are_in_the_source(void **state)
{
    stele_document *document = read_as(
        "f.md",
        STELE__LITERAL("# A {#a}\n\n> see [b\n> ![c](i.png)](d.md#e) and\n> <https://f.g> www.h.i\n\n[j]: k.md\n"));
    static const struct {
        const char     *destination;
        stele_link_kind kind;
        size_t          line;
    } links[] = { { "i.png", STELE_LINK_RESOURCE, 4 },
                  { "d.md#e", STELE_LINK_REFERENCE, 4 },
                  { "https://f.g", STELE_LINK_REFERENCE, 5 },
                  { "www.h.i", STELE_LINK_REFERENCE, 5 },
                  { "k.md", STELE_LINK_REFERENCE, 7 } };
    const stele_link *link;

    (void)state;
    for (size_t i = 0; i < sizeof links / sizeof *links; i++) {
        assert_non_null(link = stele_document_link_at(document, i));
        assert_true(stele_str_equal(link->destination, stele_str_of(links[i].destination)));
        assert_int_equal(link->kind, links[i].kind);
        assert_int_equal(link->line, links[i].line);
    }
    assert_null(stele_document_link_at(document, 5));
    assert_true(stele_str_equal(stele_document_anchor_at(document, 0)->name, STELE__LITERAL("a")));
    assert_int_equal(stele_document_anchor_at(document, 0)->unit, 0);
    stele_document_free(document);
}

static void who_wants_texts_alone_gets_the_same_units(void **state)
{
    const stele_str text = STELE__LITERAL(
        "# A {#a}\n\nsee [b](c.md) <a href=\"d\">e</a>\n\n<p id=\"f\">g</p>\n\n[j]: k.md\n");
    stele_document *all, *texts;

    (void)state;
    assert_int_equal(stele_document_read_as(&all, text, "f.md", NULL, NULL), STELE_OK);
    assert_int_equal(
        stele_document_read_as(&texts, text, "f.md", &(stele_document_options){ .texts_only = true }, NULL), STELE_OK);
    assert_non_null(stele_document_link_at(all, 2));
    assert_null(stele_document_link_at(texts, 0));
    for (size_t i = 0; stele_document_at(all, i) || stele_document_at(texts, i); i++)
        assert_true(stele_str_equal(stele_document_at(all, i)->id, stele_document_at(texts, i)->id));
    assert_int_equal(stele_document_length(texts), 3);
    stele_document_free(all);
    stele_document_free(texts);
}

static void marks_speak_to_translators(void **state)
{
    stele_document   *document = read_as("f.md", STELE__LITERAL("<!-- i18n:comment One -->\n<!-- mdpo-translator: Two "
                                                                  "-->\n\n<!-- stele:context menu -->\n\nOpen\n\nClose\n"));
    const stele_unit *unit = stele_document_at(document, 0);

    (void)state;
    assert_true(stele_str_equal(unit->context, STELE__LITERAL("menu")));
    assert_non_null(memmem(unit->comment.data, unit->comment.length, "One", 3));
    assert_null(stele_document_at(document, 1)->context.data);
    stele_document_free(document);
}

static void any_text_comes_back(void **state)
{
    static const char *const parts[] = { "a",         "b c",       "\n",
                                         "\n",        "\n\n",      "\r\n",
                                         "  ",        "\t",        "> ",
                                         "- ",        "1. ",       "# ",
                                         "===\n",     "---\n",     "|",
                                         "|---|\n",   "```\n",     "~~~\n",
                                         "    ",      "[r]: /u\n", "[^f]: ",
                                         ": ",        "<div>\n",   "<!-- i18n:skip -->\n",
                                         "{{< x >}}", "::: y\n",   "[r]",
                                         "![i](/j)",  "`",         "\\\n",
                                         "{#id}",     "\xc3\xa9",  "\xef\xbb\xbf",
                                         "[ ] " };

    (void)state;
    assert_random_texts_come_back("f.md", parts, sizeof parts / sizeof *parts);
}

/* Whatever is put into a field is what is read there again. */
static void any_field_is_read_as_it_was_put(void **state)
{
    static const char *const matters[] = { "---\ntitle: a # b\n---\n", "---\ntitle: 'a'\n---\n",
                                           "---\ntitle: \"a\"\n---\n", "+++\ntitle = \"a\"\n+++\n",
                                           "+++\ntitle = 'a' # b\n+++\n" };
    static const char *const parts[] = { "a", " ", ":",  "#",  "'",    "\"",  "\\",       "-", "[", "{",
                                         "|", ">", "\n", "\t", "true", "0x1", "\xc9\x99", "%", "@", "&" };
    uint64_t                 random = 9;

    (void)state;
    for (int round = 0; round < 4000; round++) {
        stele_document   *document = read_as("f.md", stele_str_of(matters[round % 5])), *again;
        const stele_unit *unit = stele_document_at(document, 0);
        stele_buffer      page = { 0 };
        char              text[128] = "";
        random = random * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
        for (size_t i = 0, count = 1 + (random >> 33) % 6; i < count; i++) {
            random = random * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
            strcat(text, parts[(random >> 33) % (sizeof parts / sizeof *parts)]);
        }
        if (strspn(text, " \t\n") == strlen(text))
            strcat(text, "a");
        assert_int_equal(stele_buffer_add_str(&page, unit->before), STELE_OK);
        assert_int_equal(stele_document_put(document, unit, stele_str_of(text), &page), STELE_OK);
        assert_int_equal(stele_buffer_add_str(&page, stele_document_tail(document)), STELE_OK);
        again = read_as("f.md", (stele_str){ page.data, page.length });
        if (stele_document_length(again) != 1
            || !stele_str_equal(stele_document_at(again, 0)->text, stele_str_of(text)))
            print_error("%s\n", page.data);
        assert_int_equal(stele_document_length(again), 1);
        assert_true(stele_str_equal(stele_document_at(again, 0)->text, stele_str_of(text)));
        stele_document_free(again);
        stele_document_free(document);
        stele_buffer_free(&page);
    }
}

static void deep_and_long_texts_take_time_in_proportion(void **state)
{
    static const char *const parts[] = { "> ",       "- ",    "1. ",     "- a\n",  "> a\n\n", "[a]: b\n",
                                         "|a",       "# a\n", "```\n",   "<!--\n", "{{<\n",   "[^a]: ",
                                         "a\n: b\n", "*",     "    a\n", "\\\n" };

    (void)state;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        assert_linear("f.md", parts[i]);
}

static void failed_allocations_are_survived(void **state)
{
    const stele_tag              own[] = { { "@", ";" } };
    const stele_document_options options = { .format = "markdown", .tags = own, .tag_count = 1 };

    (void)state;
    for (size_t n = 0;; n++) {
        struct test_heap      heap = { .fail_at = n + 1, .fail_on = n % 2 };
        const stele_allocator allocator = test_allocator(&heap);
        stele_report         *report = stele_report_new(&allocator);
        stele_document       *document = NULL;
        stele_buffer          bytes = { .allocator = &allocator };
        if (report
            && stele_document_read_as(&document,
                                      STELE__LITERAL("# A {#b}\n\n- c [d](/e)\n  f [g]\n\n[g]: /h\n[^i]: j\n"), "f",
                                      &options, report)
                   == STELE_OK) {
            for (size_t i = 0; i < stele_document_length(document); i++) {
                const stele_unit  *unit = stele_document_at(document, i);
                const stele_status status = stele_document_compare(document, unit, STELE__LITERAL("x [y](/e) [g]"),
                                                                   &bytes);
                assert_true(status == STELE_OK || status == STELE_NO_MEMORY);
                (void)!stele_document_put(document, unit, STELE__LITERAL("x"), &bytes);
            }
        }
        stele_buffer_free(&bytes);
        stele_document_free(document);
        stele_report_free(report);
        assert_int_equal(heap.in_use, 0);
        if (report && heap.calls <= n)
            break;
    }
}

#define ROWS(rows) (sizeof rows / sizeof *rows)

int main(void)
{
    const struct CMUnitTest plain[] = {
        cmocka_unit_test(every_field_is_found),
        cmocka_unit_test(a_field_below_others_is_chosen_by_its_name),
        cmocka_unit_test(links_and_anchors_are_in_the_source),
        cmocka_unit_test(who_wants_texts_alone_gets_the_same_units),
        cmocka_unit_test(marks_speak_to_translators),
        cmocka_unit_test(any_text_comes_back),
        cmocka_unit_test(any_field_is_read_as_it_was_put),
        cmocka_unit_test(deep_and_long_texts_take_time_in_proportion),
        cmocka_unit_test(failed_allocations_are_survived),
    };
    struct CMUnitTest tests[ROWS(plain) + ROWS(rows) + ROWS(put_rows) + ROWS(code_rows) + ROWS(code_put_rows)];
    size_t            count = ROWS(plain);

    memcpy(tests, plain, sizeof plain);
    for (size_t i = 0; i < ROWS(rows); i++)
        tests[count++] = (struct CMUnitTest){ rows[i].name, text_is_read, NULL, NULL, (void *)&rows[i] };
    for (size_t i = 0; i < ROWS(put_rows); i++)
        tests[count++] = (struct CMUnitTest){ put_rows[i].name, translation_is_put, NULL, NULL, (void *)&put_rows[i] };
    for (size_t i = 0; i < ROWS(code_rows); i++)
        tests[count++] = (struct CMUnitTest){ code_rows[i].name, code_is_read, NULL, NULL, (void *)&code_rows[i] };
    for (size_t i = 0; i < ROWS(code_put_rows); i++)
        tests[count++] = (struct CMUnitTest){ code_put_rows[i].name, code_is_put, NULL, NULL,
                                              (void *)&code_put_rows[i] };
    return cmocka_run_group_tests_name("markdown", tests, NULL, NULL);
}
