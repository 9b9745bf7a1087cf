/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The elements of HTML. Those that are not listed are part of the text that they stand in, as a browser shows them. */
#include "lib/document/html_element.h"

#include <stele/document.h>

#define BLOCK HTML_IS_BLOCK
#define VOID HTML_IS_VOID
#define INNER (HTML_IS_BLOCK | HTML_IS_INNER)
#define RAW (HTML_IS_RAW | INNER)
#define FLOW (HTML_IS_FLOW | HTML_IS_BLOCK)
#define CELL (HTML_IS_BLOCK | HTML_IS_SCOPE)

#define PARAGRAPH STELE_UNIT_PARAGRAPH
#define ITEM STELE_UNIT_LIST_ITEM
#define HEADING STELE_UNIT_HEADING
#define CAPTION STELE_UNIT_CAPTION

/* In the order of strcmp(), but for the first. */
static const html_element elements[] = {
    { "", 0, PARAGRAPH, 0, HTML_UNKNOWN },
    { "a", 0, PARAGRAPH, 0, HTML_A },
    { "address", FLOW, PARAGRAPH, 0, HTML_OTHER_NAME },
    { "area", VOID, PARAGRAPH, 0, HTML_OTHER_NAME },
    { "article", BLOCK, PARAGRAPH, 0, HTML_OTHER_NAME },
    { "aside", BLOCK, PARAGRAPH, 0, HTML_OTHER_NAME },
    { "base", INNER | VOID, PARAGRAPH, 0, HTML_OTHER_NAME },
    { "basefont", VOID, PARAGRAPH, 0, HTML_OTHER_NAME },
    { "bgsound", VOID, PARAGRAPH, 0, HTML_OTHER_NAME },
    { "blockquote", BLOCK, PARAGRAPH, 0, HTML_OTHER_NAME },
    { "body", BLOCK, PARAGRAPH, 0, HTML_OTHER_NAME },
    { "br", VOID, PARAGRAPH, 0, HTML_OTHER_NAME },
    { "caption", CELL, CAPTION, 0, HTML_OTHER_NAME },
    { "center", FLOW, PARAGRAPH, 0, HTML_OTHER_NAME },
    { "code", HTML_IS_CODE, PARAGRAPH, 0, HTML_CODE },
    { "col", BLOCK | VOID, PARAGRAPH, 0, HTML_OTHER_NAME },
    { "colgroup", BLOCK, PARAGRAPH, 0, HTML_OTHER_NAME },
    { "datalist", INNER, PARAGRAPH, 0, HTML_OTHER_NAME },
    { "dd", BLOCK, STELE_UNIT_DEFINITION, 0, HTML_DD },
    { "details", BLOCK, PARAGRAPH, 0, HTML_OTHER_NAME },
    { "dialog", BLOCK, PARAGRAPH, 0, HTML_OTHER_NAME },
    { "dir", BLOCK | HTML_IS_LIST, PARAGRAPH, 0, HTML_OTHER_NAME },
    { "div", FLOW, PARAGRAPH, 0, HTML_DIV },
    { "dl", BLOCK, PARAGRAPH, 0, HTML_OTHER_NAME },
    { "dt", BLOCK, STELE_UNIT_TERM, 0, HTML_DT },
    { "embed", VOID, PARAGRAPH, 0, HTML_OTHER_NAME },
    { "fieldset", BLOCK, PARAGRAPH, 0, HTML_OTHER_NAME },
    { "figcaption", BLOCK, CAPTION, 0, HTML_OTHER_NAME },
    { "figure", BLOCK, PARAGRAPH, 0, HTML_OTHER_NAME },
    { "footer", BLOCK, PARAGRAPH, 0, HTML_OTHER_NAME },
    { "form", BLOCK, PARAGRAPH, 0, HTML_OTHER_NAME },
    { "frame", BLOCK | VOID, PARAGRAPH, 0, HTML_OTHER_NAME },
    { "frameset", BLOCK, PARAGRAPH, 0, HTML_OTHER_NAME },
    { "h1", BLOCK, HEADING, 1, HTML_OTHER_NAME },
    { "h2", BLOCK, HEADING, 2, HTML_OTHER_NAME },
    { "h3", BLOCK, HEADING, 3, HTML_OTHER_NAME },
    { "h4", BLOCK, HEADING, 4, HTML_OTHER_NAME },
    { "h5", BLOCK, HEADING, 5, HTML_OTHER_NAME },
    { "h6", BLOCK, HEADING, 6, HTML_OTHER_NAME },
    { "head", BLOCK, PARAGRAPH, 0, HTML_OTHER_NAME },
    { "header", BLOCK, PARAGRAPH, 0, HTML_OTHER_NAME },
    { "hgroup", BLOCK, PARAGRAPH, 0, HTML_OTHER_NAME },
    { "hr", BLOCK | VOID, PARAGRAPH, 0, HTML_OTHER_NAME },
    { "html", BLOCK | HTML_IS_SCOPE, PARAGRAPH, 0, HTML_HTML },
    { "iframe", RAW, PARAGRAPH, 0, HTML_OTHER_NAME },
    { "img", VOID, PARAGRAPH, 0, HTML_IMG },
    { "input", VOID, PARAGRAPH, 0, HTML_INPUT },
    { "keygen", VOID, PARAGRAPH, 0, HTML_OTHER_NAME },
    { "legend", BLOCK, CAPTION, 0, HTML_OTHER_NAME },
    { "li", BLOCK, ITEM, 0, HTML_LI },
    { "link", INNER | VOID, PARAGRAPH, 0, HTML_LINK },
    { "listing", BLOCK | HTML_IS_PRE | HTML_IS_CODE, PARAGRAPH, 0, HTML_OTHER_NAME },
    { "main", BLOCK, PARAGRAPH, 0, HTML_OTHER_NAME },
    { "math", HTML_IS_FOREIGN, PARAGRAPH, 0, HTML_OTHER_NAME },
    { "menu", BLOCK | HTML_IS_LIST, PARAGRAPH, 0, HTML_OTHER_NAME },
    { "meta", INNER | VOID, PARAGRAPH, 0, HTML_META },
    { "nav", BLOCK, PARAGRAPH, 0, HTML_OTHER_NAME },
    { "noembed", RAW, PARAGRAPH, 0, HTML_OTHER_NAME },
    { "noframes", RAW, PARAGRAPH, 0, HTML_OTHER_NAME },
    { "noscript", INNER, PARAGRAPH, 0, HTML_OTHER_NAME },
    { "ol", BLOCK | HTML_IS_LIST, PARAGRAPH, 0, HTML_OTHER_NAME },
    { "optgroup", INNER, PARAGRAPH, 0, HTML_OPTGROUP },
    { "option", INNER | HTML_IS_PLAIN, PARAGRAPH, 0, HTML_OPTION },
    { "p", FLOW, PARAGRAPH, 0, HTML_P },
    { "param", VOID, PARAGRAPH, 0, HTML_OTHER_NAME },
    { "plaintext", RAW, PARAGRAPH, 0, HTML_PLAINTEXT },
    { "pre", BLOCK | HTML_IS_PRE | HTML_IS_CODE, PARAGRAPH, 0, HTML_OTHER_NAME },
    { "script", RAW, PARAGRAPH, 0, HTML_SCRIPT },
    { "search", BLOCK, PARAGRAPH, 0, HTML_OTHER_NAME },
    { "section", BLOCK, PARAGRAPH, 0, HTML_OTHER_NAME },
    { "select", INNER, PARAGRAPH, 0, HTML_OTHER_NAME },
    { "source", VOID, PARAGRAPH, 0, HTML_OTHER_NAME },
    { "style", RAW, PARAGRAPH, 0, HTML_OTHER_NAME },
    { "summary", BLOCK, PARAGRAPH, 0, HTML_OTHER_NAME },
    { "svg", HTML_IS_FOREIGN, PARAGRAPH, 0, HTML_OTHER_NAME },
    { "table", BLOCK | HTML_IS_SCOPE, PARAGRAPH, 0, HTML_TABLE },
    { "tbody", BLOCK, PARAGRAPH, 0, HTML_OTHER_NAME },
    { "td", CELL, STELE_UNIT_CELL, 0, HTML_TD },
    { "template", INNER | HTML_IS_SCOPE, PARAGRAPH, 0, HTML_OTHER_NAME },
    { "textarea", INNER | HTML_IS_RCDATA | HTML_IS_PRE | HTML_IS_PLAIN, PARAGRAPH, 0, HTML_OTHER_NAME },
    { "tfoot", BLOCK, PARAGRAPH, 0, HTML_OTHER_NAME },
    { "th", CELL, STELE_UNIT_CELL, 0, HTML_TH },
    { "thead", BLOCK, PARAGRAPH, 0, HTML_OTHER_NAME },
    { "title", BLOCK | HTML_IS_RCDATA | HTML_IS_PLAIN, STELE_UNIT_TITLE, 0, HTML_TITLE },
    { "tr", BLOCK, PARAGRAPH, 0, HTML_TR },
    { "track", VOID, PARAGRAPH, 0, HTML_OTHER_NAME },
    { "ul", BLOCK | HTML_IS_LIST, PARAGRAPH, 0, HTML_OTHER_NAME },
    { "wbr", VOID, PARAGRAPH, 0, HTML_OTHER_NAME },
    { "xmp", RAW, PARAGRAPH, 0, HTML_OTHER_NAME },
};

enum { COUNT = sizeof elements / sizeof *elements, LONGEST = 10 /* "figcaption" */ };

_Static_assert((int)COUNT <= (int)HTML_ELEMENTS_MAX, "what is counted by element has room");

const html_element *stele_document__html_element(stele_str name)
{
    char   lower[LONGEST + 1];
    size_t low = 1, high = COUNT;

    if (name.length == 0 || name.length > LONGEST)
        return &elements[0];
    for (size_t i = 0; i < name.length; i++)
        lower[i] = stele__lower(name.data[i]);
    lower[name.length] = '\0';
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        const int    order = strcmp(lower, elements[middle].text);
        if (order == 0)
            return &elements[middle];
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return &elements[0];
}

size_t stele_document__html_place(const html_element *element)
{
    return (size_t)(element - elements);
}

const html_element *stele_document__html_at(size_t place)
{
    return &elements[place < COUNT ? place : 0];
}
