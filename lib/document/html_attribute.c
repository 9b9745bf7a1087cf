/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What attributes say: which of them readers are shown, and what they tell of translation: `translate` and `lang` of HTML, the class
 * "notranslate" that search engines made, and the local rules of ITS 2.0. */
#include "lib/document/html.h"

/* The attributes that are shown, and the elements that they are shown of; NULL for every one. */
static const struct {
    const char *name, *elements;
} shown[] = {
    { "alt", NULL },
    { "title", NULL },
    { "placeholder", NULL },
    { "aria-label", NULL },
    { "aria-description", NULL },
    { "aria-placeholder", NULL },
    { "aria-roledescription", NULL },
    { "aria-valuetext", NULL },
    { "abbr", " th td " },
    { "label", " option optgroup track menu " },
    { "summary", " table " },
};

/* What a meta element's content is shown for. */
static const char *const metas[] = {
    "abstract",
    "application-name",
    "apple-mobile-web-app-title",
    "dc.description",
    "dc.title",
    "dcterms.abstract",
    "dcterms.title",
    "description",
    "keywords",
    "og:description",
    "og:image:alt",
    "og:site_name",
    "og:title",
    "twitter:description",
    "twitter:image:alt",
    "twitter:title",
};

static bool is(stele_str text, const char *word)
{
    return stele__equal_ignoring_case(text, stele_str_of(word));
}

/* Whether a list of words has one. */
static bool has_word(stele_str list, const char *word)
{
    const size_t length = strlen(word);

    for (size_t at = 0, end; at < list.length; at = end + 1) {
        for (end = at; end < list.length && !html_is_space(list.data[end]); end++)
            ;
        if (end - at == length && memcmp(list.data + at, word, length) == 0)
            return true;
    }
    return false;
}

static void note_input(html_said *said, const html_attribute *attribute)
{
    if (is(attribute->name, "type"))
        said->is_button = is(attribute->value, "button") || is(attribute->value, "submit")
                          || is(attribute->value, "reset");
}

static void note_meta(html_said *said, const html_attribute *attribute)
{
    if (!is(attribute->name, "name") && !is(attribute->name, "property") && !is(attribute->name, "itemprop"))
        return;
    for (size_t i = 0; i < sizeof metas / sizeof *metas; i++) {
        if (is(attribute->value, metas[i]))
            said->meta = stele_str_of(metas[i]);
    }
}

static void note_translate(html_said *said, const html_attribute *attribute)
{
    if (is(attribute->value, "no"))
        said->translate = HTML_SAYS_NO;
    else if (attribute->value.length == 0 || is(attribute->value, "yes"))
        said->translate = HTML_SAYS_YES;
}

html_said stele_document__html_said(const html_tokens *tokens, const html_token *tag)
{
    html_attributes attributes = stele_document__html_attributes(tokens, tag);
    html_attribute  attribute;
    html_said       said = { 0 };
    bool            is_ruled_out = false;

    while (stele_document__html_attribute(&attributes, &attribute)) {
        const stele_str name = attribute.name;
        if (tag->element->name == HTML_INPUT)
            note_input(&said, &attribute);
        else if (tag->element->name == HTML_META)
            note_meta(&said, &attribute);
        if (is(name, "translate") || is(name, "its:translate"))
            note_translate(&said, &attribute);
        else if (is(name, "lang"))
            said.lang = attribute.value;
        else if (is(name, "xml:lang"))
            said.xml_lang = attribute.value;
        else if (is(name, "class"))
            is_ruled_out = has_word(attribute.value, "notranslate");
        else if (is(name, "dir"))
            said.dir = attribute.value;
        else if (is(name, "id"))
            said.id = attribute.value;
        else if (is(name, "its-loc-note") || is(name, "its:locNote"))
            said.note = attribute.value;
        else if (is(name, "its-within-text") || is(name, "its:withinText"))
            said.stands_alone = is(attribute.value, "no");
    }
    if (said.translate == HTML_SAYS_NOTHING && is_ruled_out)
        said.translate = HTML_SAYS_NO;
    return said;
}

bool stele_document__html_is_shown(const html_token *tag, const html_said *said, const html_attribute *attribute)
{
    char         element[16];
    const size_t length = strlen(tag->element->text);

    if (!attribute->value.data)
        return false;
    if (tag->element->name == HTML_META && is(attribute->name, "content"))
        return said->meta.data != NULL;
    if (tag->element->name == HTML_INPUT && is(attribute->name, "value"))
        return said->is_button;
    for (size_t i = 0; i < sizeof shown / sizeof *shown; i++) {
        if (!is(attribute->name, shown[i].name))
            continue;
        if (!shown[i].elements)
            return true;
        element[0] = ' ';
        memcpy(element + 1, tag->element->text, length);
        memcpy(element + 1 + length, " ", 2);
        return strstr(shown[i].elements, element) != NULL;
    }
    return false;
}
