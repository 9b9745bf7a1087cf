/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Reading HTML into units, and putting translations into their place. */
#include "tests/document/reading.h"

#include <glob.h>

static const struct row {
    const char *name, *text, *outline;
} rows[] = {
    { "paragraphs", "<p>One\n two<p>three</p>four", "paragraph: One two|paragraph: three|paragraph: four" },
    { "a title and headings", "<title>a &amp; b</title><h1>c</h1><h2 id=d>e</h2>",
      "title: a &amp; b|heading 1: c|heading 2: e" },
    { "lists whose items have no end", "<ul><li>a<li>b<ol><li>c</ol>d</ul>",
      "list-item 1: a|list-item 1: b|list-item 2: c|paragraph: d" },
    { "the first paragraph of an item is its text", "<ul><li><p>a</p><p>b</p></li></ul>",
      "list-item 1: a|paragraph: b" },
    { "tables", "<table><caption>a</caption><tr><th>b<td><div>c</div>d</table>",
      "caption: a|cell: b|cell: c|paragraph: d" },
    { "lists of definitions", "<dl><dt>a<dd>b<dt>c</dl>", "term: a|definition: b|term: c" },
    { "figures", "<figure><img src=a alt=b><figcaption>c</figcaption></figure>", "attribute: b|caption: c" },
    { "markup in a text is part of it", "<p>a <b class='x'>b</b> <br>\n c</p>",
      "paragraph: a <b class='x'>b</b> <br> c" },
    { "what holds all of a text is not part of it", "<p><b><a href=u>a</a></b></p>", "paragraph: a" },
    { "what stands beside a text is not part of it", "<p><img src=a> b<br><!-- c --></p>", "paragraph: b" },
    { "a tag that has no partner is not at an end", "<p></i>a<b></p>", "paragraph: a" },
    { "references to characters stay", "<p>&lt;a&gt; &eacute;</p>", "paragraph: &lt;a&gt; &eacute;" },
    { "no text", "<p>&nbsp; &mdash; \xe2\x80\x94 <code>a</code> <br></p>", "" },
    { "attributes that are shown", "<p title=\"a\"><img alt='b'> c <input placeholder=d> e<input type=submit value=f>",
      "attribute: a|attribute: b|paragraph: c <input placeholder=d> e|attribute: f" },
    { "of a part of a text they are part of it", "<p>a <img alt='b'> c</p>", "paragraph: a <img alt='b'> c" },
    { "values that are not shown", "<input type=hidden value=a><option value=b>c</option><meta name=x content=d>",
      "paragraph: c" },
    { "what a page says of itself",
      "<meta content=a name=description><META property='og:title' content='b'><meta name=viewport content=c>",
      "attribute: a|attribute: b" },
    { "scripts and styles are none", "<p>a<script>if (a<b) \"</p><p>\"</script>b<style>p{}</style></p>",
      "paragraph: a|paragraph: b" },
    { "a script in a script that is hidden", "<script><!-- <script>a</script> b --></script>c", "paragraph: c" },
    { "a script that is not closed", "<p>a</p><script>b<p>c", "paragraph: a" },
    { "code stays in its text", "<p>run <code>a &lt; b</code></p><pre>c</pre>",
      "paragraph: run <code>a &lt; b</code>" },
    { "translate", "<p translate=no>a <b translate=yes>c</b></p><pre translate=yes>d\n  e</pre><p>f</p>",
      "paragraph: c|paragraph: d\n  e|paragraph: f" },
    { "a class of the same meaning", "<div class='x notranslate'>a<p title=b>c</p></div>d", "paragraph: d" },
    { "a name in a text that is not translated", "<p>a <span translate=no>b</span></p>",
      "paragraph: a <span translate=no>b</span>" },
    { "another language", "<html lang=en><p lang=fr>a</p><p lang=en-GB>b</p>", "paragraph: b" },
    { "another language, where the document's is not said", "<p lang=fr>a</p>", "paragraph: a" },
    { "an element that stands by itself", "<p>a <span its-within-text=no>b</span> c</p>",
      "paragraph: a|paragraph: b|paragraph: c" },
    { "pictures", "<p>a <svg><circle/><title>b</title></svg> c</p>",
      "paragraph: a <svg><circle/><title>b</title></svg> c" },
    { "the words of a picture", "<svg><style>p{}</style><title>a</title><text>b <tspan>c</tspan></text></svg>",
      "paragraph: a|paragraph: b|paragraph: c" },
    { "a block ends a picture", "<svg><p>a</p>", "paragraph: a" },
    { "a text area", "<textarea>\na\n <b> </textarea>", "paragraph: a\n <b>" },
    { "tags of templates", "<p>{{ if gt .a 1 }}b{{ end }}</p>\n{% include c %}\n<a href=\"{{ d \"e\" }}\">f</a>",
      "paragraph: {{ if gt .a 1 }}b{{ end }}|paragraph: f" },
    { "braces that are meant as such", "<p>a {{ b</p><p>c }} d</p>", "paragraph: a {{ b|paragraph: c }} d" },
    { "a template in a line of its own ends a text", "a\n{{ b }}\nc", "paragraph: a|paragraph: c" },
    { "a mark takes the next unit out", "<!-- i18n:skip --><p>a</p><p>b</p>", "paragraph: b" },
    { "marks take a stretch out", "<p>a<!-- stele:skip-start -->b<!-- stele:skip-end -->c</p>",
      "paragraph: a|paragraph: c" },
    { "comments", "<p>a<!-->b<!-- > <p> -->c<!----!>d</p>", "paragraph: a<!-->b<!-- > <p> -->c<!----!>d" },
    { "what is no tag", "a < b <3 </> <!x> <?y> c", "paragraph: a < b <3 </> <!x> <?y> c" },
    { "a tag that is not closed", "<p>a <b c=\"d>", "paragraph: a" },
    { "a greater-than sign in a value", "<p title='a>b'>c</p>", "attribute: a>b|paragraph: c" },
    { "letters of either case", "<P>a<BR>b<SCRIPT>c</script >d", "paragraph: a<BR>b|paragraph: d" },
    { "XHTML", "<?xml version='1.0'?><p><a id='x'/>a <![CDATA[<p>]]> b</p>", "paragraph: a <![CDATA[<p>]]> b" },
    { "front matter", "---\ntitle: a\n---\n<p>b</p>", "metadata: a|paragraph: b" },
    { "end tags that were never begun", "</div>a</p>b</b></ul>", "paragraph: a|paragraph: b" },
    { "a paragraph ends what is in it", "<p translate=no>a<p>b", "paragraph: b" },
    { "no blanks in Chinese", "<p>\xe6\x96\x87\n  \xe5\xad\x97\xe3\x80\x82\na \xe6\x96\x87</p>",
      "paragraph: \xe6\x96\x87\xe5\xad\x97\xe3\x80\x82 a \xe6\x96\x87" },
    { "nothing", "", "" },
};

static void text_is_read(void **state)
{
    const struct row *row = *state;
    stele_document   *document = read_as("f.html", stele_str_of(row->text));

    assert_outline(document, row->outline);
    stele_document_free(document);
}

static const struct put_row put_rows[] = {
    { "a paragraph", "<p>a\n b</p>", "x <y", "<p>x <y</p>", "it has a tag without an end" },
    { "signs", "<p>a &amp; b</p>", "x &amp; 1 < 2", "<p>x &amp; 1 < 2</p>", "" },
    { "markup in another order", "<p><i>a</i> <b>b</b> c</p>", "<b>x</b> <i>y</i> z", "<p><b>x</b> <i>y</i> z</p>",
      "" },
    { "a link that is missing", "<p>a <a href=u>b</a></p>", "x", NULL, "it lacks the tag \"</a>\"" },
    { "a link to somewhere else", "<p>a <a href=u>b</a></p>", "x <a href=v>y</a>", NULL,
      "it lacks the tag \"<a href=u>\"" },
    { "a shown value may be translated", "<p>a <img src=i alt='b'> c</p>", "x <img src=i alt='y'> z",
      "<p>x <img src=i alt='y'> z</p>", "" },
    { "another may not", "<p>a <img src=i alt='b'> c</p>", "x <img src=j alt='b'> z", NULL,
      "it lacks the tag \"<img src=i alt=''>\"" },
    { "a tag more", "<p>a</p>", "<b>x</b>", NULL, "it adds the tag \"</b>\"" },
    { "tags across each other", "<p><i>a</i> <b>b</b> c</p>", "<b>x <i>y</b> z</i> z", NULL,
      "its tags are not nested in each other" },
    { "an end before its beginning", "<p>a <b>b</b></p>", "x </b>y<b>", NULL, "its tags are not nested in each other" },
    { "a block in a text", "<p>a</p>", "x<p>y", NULL, "it is read as another kind of block, or as several" },
    { "a script", "<p>a</p>", "x<script>y</script>", NULL, "it is read as another kind of block, or as several" },
    { "code that was translated", "<p>a <code>b</code></p>", "x <code>y</code>", NULL,
      "it lacks the code \"<code>b</code>\"" },
    { "code that moved", "<p>a <code>b</code></p>", "<code>b</code> x", "<p><code>b</code> x</p>", "" },
    { "a name that was translated", "<p>a <b translate=no>b</b></p>", "x <b translate=no>y</b>", NULL,
      "it lacks the code \"<b translate=no>b</b>\"" },
    { "a template's tag", "<p>a {{ b }}</p>", "x {{ y }}", NULL, "it lacks the tag \"{{ b }}\"" },
    { "a comment may be left out", "<p>a <!-- b --> c</p>", "x y", "<p>x y</p>", "" },
    { "no text", "<p>a</p>", "&nbsp;", NULL, "it has no text" },
    { "a title", "<title>a</title>", "<b> & x", "<title><b> & x</title>", "" },
    { "a title that ends itself", "<title>a</title>", "x</TITLE><p>y", NULL,
      "it is read as another kind of block, or as several" },
    { "a value in double quotes", "<img alt=\"a\">", "x \"y\" 'z'", "<img alt=\"x &quot;y&quot; 'z'\">", "" },
    { "a value in single quotes", "<img alt='a'>", "x \"y\" 'z'", "<img alt='x \"y\" &#39;z&#39;'>", "" },
    { "a value without quotes", "<img alt=a>", "x y", "<img alt=\"x y\">", "" },
    { "an option", "<option>a</option>", "<b>x</b>", NULL, "it adds the tag \"</b>\"" },
    { "a picture", "<p>a <svg><g/></svg> b</p>", "x <svg><g/></svg>", "<p>x <svg><g/></svg></p>", "" },
    { "a picture that was changed", "<p>a <svg><g/></svg> b</p>", "x <svg><h/></svg>", NULL,
      "it lacks the code \"<svg><g/></svg>\"" },
    { "a field of the front matter", "---\ntitle: a\n---\n", "x: y", "---\ntitle: \"x: y\"\n---\n", "" },
};

static void translation_is_put(void **state)
{
    const struct put_row *row = *state;
    stele_document       *document = read_as("f.html", stele_str_of(row->text));

    assert_put(document, row);
    stele_document_free(document);
}

static void links_and_anchors_are_in_the_source(void **state)
{
    stele_document *document = read_as(
        "f.html", STELE__LITERAL("<link href=a.css><h1 id=\"b\">c <a name=d href=' e '>f</a></h1>\n"
                                 "<img src='g' srcset=\"h 2x, i, j 1w\"><p id=k>\n<a href=\"\">l</a>"));
    static const struct {
        const char     *destination;
        stele_link_kind kind;
        size_t          line;
    } links[] = { { "a.css", STELE_LINK_RESOURCE, 1 }, { "e", STELE_LINK_REFERENCE, 1 },
                  { "g", STELE_LINK_RESOURCE, 2 },     { "h", STELE_LINK_RESOURCE, 2 },
                  { "i", STELE_LINK_RESOURCE, 2 },     { "j", STELE_LINK_RESOURCE, 2 } };
    static const char *const anchors[] = { "b", "d", "k" };

    (void)state;
    for (size_t i = 0; i < sizeof links / sizeof *links; i++) {
        const stele_link *link = stele_document_link_at(document, i);
        assert_non_null(link);
        assert_true(stele_str_equal(link->destination, stele_str_of(links[i].destination)));
        assert_int_equal(link->kind, links[i].kind);
        assert_int_equal(link->line, links[i].line);
    }
    assert_null(stele_document_link_at(document, 6));
    for (size_t i = 0; i < 3; i++)
        assert_true(stele_str_equal(stele_document_anchor_at(document, i)->name, stele_str_of(anchors[i])));
    assert_int_equal(stele_document_anchor_at(document, 0)->unit, 0);
    assert_int_equal(stele_document_anchor_at(document, 1)->unit, STELE_NO_UNIT);
    assert_true(stele_str_equal(stele_document_at(document, 0)->anchor, STELE__LITERAL("b")));
    stele_document_free(document);
}

static void units_have_names_and_comments(void **state)
{
    stele_document *document = read_as("f.html",
                                       STELE__LITERAL("<IMG ALT=a><!-- stele:comment b --><!-- i18n:comment c -->"
                                                      "<p>d</p><p its-loc-note='e'>f</p><p>g"));

    (void)state;
    assert_true(stele_str_equal(stele_document_at(document, 0)->name, STELE__LITERAL("img alt")));
    assert_true(stele_str_equal(stele_document_at(document, 1)->comment, STELE__LITERAL("b\nc")));
    assert_true(stele_str_equal(stele_document_at(document, 2)->comment, STELE__LITERAL("e")));
    assert_null(stele_document_at(document, 3)->comment.data);
    stele_document_free(document);
}

static void words_are_what_is_read(void **state)
{
    stele_document *document = read_as("f.html",
                                       STELE__LITERAL("<p>a <b>b</b>&amp;&eacute;&#x41;<br>c &d; {{ e }}</p>"));
    stele_buffer    words = { 0 };

    (void)state;
    assert_int_equal(
        stele_document_words(document, stele_document_at(document, 0), stele_document_at(document, 0)->text, &words),
        STELE_OK);
    assert_string_equal(words.data, "a b&\xc3\xa9"
                                    "A c &d; ");
    stele_buffer_free(&words);
    stele_document_free(document);
}

static void any_text_comes_back(void **state)
{
    static const char *const parts[] = { "a",
                                         " b ",
                                         "\n",
                                         "<p>",
                                         "</p>",
                                         "<b>",
                                         "</b>",
                                         "<i c='d'>",
                                         "</i>",
                                         "<ul>",
                                         "<li>",
                                         "</ul>",
                                         "<pre>",
                                         "</pre>",
                                         "<script>",
                                         "</script>",
                                         "<title>",
                                         "</title>",
                                         "<!--",
                                         "-->",
                                         "<svg>",
                                         "</svg>",
                                         "<svg/>",
                                         "<table>",
                                         "<td>",
                                         "</table>",
                                         "<br>",
                                         "<img alt=\"",
                                         "\"",
                                         "'",
                                         ">",
                                         "<",
                                         "&amp;",
                                         "{{",
                                         "}}",
                                         "<textarea>",
                                         "</textarea>",
                                         "<p translate=no>",
                                         "<b translate=yes>",
                                         "<html lang=en>",
                                         "<i lang=fr>",
                                         "<!-- i18n:skip -->",
                                         "\xc3\xa9",
                                         "\xef\xbb\xbf",
                                         "<title",
                                         "=",
                                         "/",
                                         "<!DOCTYPE html>",
                                         "<?xml ",
                                         "]]>",
                                         "<![CDATA[",
                                         "<code>",
                                         "</code>",
                                         "<option>" };

    (void)state;
    assert_random_texts_come_back("f.html", parts, sizeof parts / sizeof *parts);
}

static void deep_and_long_texts_take_time_in_proportion(void **state)
{
    static const char *const parts[] = {
        "<b>",
        "</b>",
        "<p>",
        "<div>",
        "<b><p>",
        "<li>",
        "<td>",
        "<b></i>",
        "<x></y>",
        "<!--",
        "<!-- -->",
        "{{",
        "{{ }",
        "<a b=\"{{",
        "<a b='",
        "<a b",
        "<title>{{</title>",
        "<svg>",
        "<svg></p>",
        "<script>",
        "<script><!--<script></script>",
        "<title>",
        "<title></titl",
        "&",
        "&amp",
        "<![CDATA[",
        "<? ",
        "<option>",
        "<p><button>",
        "<table><div>",
        "</p>",
        "<b translate=yes>",
        "a=",
        "<q>\n",
    };

    (void)state;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        assert_linear("f.html", parts[i]);
}

static void nesting_is_borne(void **state)
{
    stele_buffer    text = { 0 };
    stele_document *document;

    (void)state;
    for (int i = 0; i < 100000; i++)
        assert_int_equal(stele_buffer_add_str(&text, STELE__LITERAL("<div><b>")), STELE_OK);
    assert_int_equal(stele_buffer_add_str(&text, STELE__LITERAL("a")), STELE_OK);
    for (int i = 0; i < 100000; i++)
        assert_int_equal(stele_buffer_add_str(&text, STELE__LITERAL("</b></div>")), STELE_OK);
    document = read_as("f.html", (stele_str){ text.data, text.length });
    assert_int_equal(stele_document_length(document), 1);
    assert_true(stele_str_equal(stele_document_at(document, 0)->text, STELE__LITERAL("a")));
    stele_document_free(document);
    stele_buffer_free(&text);
}

/* Whatever HTML this machine has: each file comes back, and where each text is another of the same structure, the page has the
 * same units. */
static void files_of_this_machine_come_back(void **state)
{
    static const char *const patterns[] = { "/usr/share/doc/*/*.html", "/usr/share/doc/*/html/*.html",
                                            "/usr/share/doc/*/*/*.html" };
    glob_t                   found = { 0 };
    size_t                   tried = 0;

    (void)state;
    for (size_t i = 0; i < sizeof patterns / sizeof *patterns; i++)
        (void)glob(patterns[i], i ? GLOB_APPEND : 0, NULL, &found);
    for (size_t i = 0; i < found.gl_pathc && tried < 400; i++) {
        stele_document *document;
        if (stele_document_open_as(&document, found.gl_pathv[i], NULL, NULL) != STELE_OK)
            continue;
        assert_identity("f.html", stele_document_bytes(document));
        stele_document_free(document);
        tried++;
    }
    globfree(&found);
    if (tried == 0)
        skip();
}

static void failed_allocations_are_survived(void **state)
{
    const stele_document_options options = { .format = "html" };

    (void)state;
    for (size_t n = 0;; n++) {
        struct test_heap      heap = { .fail_at = n + 1, .fail_on = n % 2 };
        const stele_allocator allocator = test_allocator(&heap);
        stele_report         *report = stele_report_new(&allocator);
        stele_document       *document = NULL;
        stele_buffer          bytes = { .allocator = &allocator };
        if (report
            && stele_document_read_as(&document,
                                      STELE__LITERAL("<!-- i18n:comment c --><p its-loc-note=n>a\n <b id=x>b</b> "
                                                     "<img alt=c></p><img alt='d'><svg><text>e\nf</text></svg>"),
                                      "f", &options, report)
                   == STELE_OK) {
            for (size_t i = 0; i < stele_document_length(document); i++) {
                const stele_unit  *unit = stele_document_at(document, i);
                const stele_status status = stele_document_compare(
                    document, unit, STELE__LITERAL("x <b id=x>y</b> <img alt=z>"), &bytes);
                assert_true(status == STELE_OK || status == STELE_NO_MEMORY);
                (void)!stele_document_put(document, unit, STELE__LITERAL("x'\""), &bytes);
                (void)!stele_document_words(document, unit, STELE__LITERAL("x&amp;<b>"), &bytes);
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
        cmocka_unit_test(links_and_anchors_are_in_the_source),
        cmocka_unit_test(units_have_names_and_comments),
        cmocka_unit_test(words_are_what_is_read),
        cmocka_unit_test(any_text_comes_back),
        cmocka_unit_test(deep_and_long_texts_take_time_in_proportion),
        cmocka_unit_test(nesting_is_borne),
        cmocka_unit_test(files_of_this_machine_come_back),
        cmocka_unit_test(failed_allocations_are_survived),
    };
    struct CMUnitTest tests[ROWS(plain) + ROWS(rows) + ROWS(put_rows)];
    size_t            count = ROWS(plain);

    memcpy(tests, plain, sizeof plain);
    for (size_t i = 0; i < ROWS(rows); i++)
        tests[count++] = (struct CMUnitTest){ rows[i].name, text_is_read, NULL, NULL, (void *)&rows[i] };
    for (size_t i = 0; i < ROWS(put_rows); i++)
        tests[count++] = (struct CMUnitTest){ put_rows[i].name, translation_is_put, NULL, NULL, (void *)&put_rows[i] };
    return cmocka_run_group_tests_name("html", tests, NULL, NULL);
}
