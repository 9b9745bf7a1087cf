/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Pieces are put into the finished page, behind everything that reads it: they are nobody's to translate. */
#include "src/alternates.h"

#include <stdio.h>
#include <string.h>

#include "src/links.h"

#define MENU "<!-- stele:menu -->"

static stele_status add(stele_buffer *text, const char *part)
{
    return stele_buffer_add_str(text, stele_str_of(part));
}

/* The address of a file below the site's root. */
static stele_status add_address(stele_buffer *text, const struct alternates *alternates, const char *path)
{
    const size_t length = strlen(alternates->site);
    stele_status status = add(text, alternates->site);

    if (status == STELE_OK && (length == 0 || alternates->site[length - 1] != '/'))
        status = add(text, "/");
    return status == STELE_OK ? links_add_way(text, "", path) : status;
}

static const char *below_root(const struct alternates *alternates, const char *output)
{
    const size_t length = strlen(alternates->root);

    return strncmp(output, alternates->root, length) == 0 ? output + length : output;
}

/* One link element in the head. `language`, a tag, is NULL for the page's own address. */
static stele_status add_link(stele_buffer *text, const struct alternates *alternates, const char *language,
                             const char *path)
{
    const char *parts[] = { language ? "<link rel=\"alternate\" hreflang=\"" : "<link rel=\"canonical",
                            language ? language : "", "\" href=\"" };
    stele_status status = STELE_OK;

    for (size_t i = 0; i < sizeof parts / sizeof *parts && status == STELE_OK; i++)
        status = add(text, parts[i]);
    if (status == STELE_OK)
        status = add_address(text, alternates, path);
    return status == STELE_OK ? add(text, "\">\n") : status;
}

/* The tag of a locale that may have been written otherwise. */
static const char *tag_of(const char *name, stele_locale *locale)
{
    return stele_locale_parse(locale, stele_str_of(name), NULL) == STELE_OK ? locale->tag : name;
}

/* What goes into the head. */
static stele_status add_links(stele_buffer *text, const struct alternates *alternates, size_t place, bool canonical,
                              bool others)
{
    const char  *own = below_root(alternates, alternates->pages[place].output);
    stele_locale locale;
    stele_status status = canonical ? add_link(text, alternates, NULL, own) : STELE_OK;

    for (size_t i = 0; i < alternates->count && others && status == STELE_OK; i++) {
        const struct alternate *page = &alternates->pages[i];
        if (page->output)
            status = add_link(text, alternates, tag_of(page->locale, &locale), below_root(alternates, page->output));
    }
    if (status == STELE_OK && others && alternates->source_locale)
        status = add_link(text, alternates, tag_of(alternates->source_locale, &locale), alternates->source);
    return status == STELE_OK && others ? add_link(text, alternates, "x-default", alternates->source) : status;
}

/* The name of a language in itself. */
static const char *name_of(const char *tag, stele_locale *locale)
{
    const char *name = stele_locale_parse(locale, stele_str_of(tag), NULL) == STELE_OK ? stele_locale_endonym(locale)
                                                                                       : NULL;
    return name ? name : tag;
}

/* One entry of the menu: where it leads, NULL for the page itself. */
static stele_status add_entry(stele_buffer *text, const char *tag, const stele_buffer *href)
{
    stele_locale locale;
    const char  *name = name_of(tag, &locale);
    const char  *parts[] = { "<li><",
                            href ? "a href=\"" : "span",
                            href ? href->data : "",
                            href ? "\" hreflang=\"" : "",
                            href ? locale.tag : "",
                            href ? "\"" : " aria-current=\"true\"",
                             " lang=\"",
                             locale.tag,
                             "\" dir=\"",
                            stele_locale_direction(&locale) == STELE_RIGHT_TO_LEFT ? "rtl" : "ltr",
                             "\">",
                             name,
                            href ? "</a></li>\n" : "</span></li>\n" };
    stele_status status = STELE_OK;

    for (size_t i = 0; i < sizeof parts / sizeof *parts && status == STELE_OK; i++)
        status = add(text, parts[i]);
    return status;
}

static stele_status add_menu(stele_buffer *text, const struct alternates *alternates, size_t place)
{
    stele_buffer href = { 0 };
    stele_status status = add(text, "<ul class=\"languages\">\n");

    for (size_t i = 0; i < alternates->count && status == STELE_OK; i++) {
        const struct alternate *page = &alternates->pages[i];
        if (!page->output)
            continue;
        stele_buffer_clear(&href);
        if (i != place)
            status = links_add_way(&href, alternates->pages[place].output, page->output);
        if (status == STELE_OK)
            status = add_entry(text, page->locale, i == place ? NULL : &href);
    }
    if (status == STELE_OK && alternates->site && alternates->source_locale) {
        stele_buffer_clear(&href);
        if ((status = add_address(&href, alternates, alternates->source)) == STELE_OK)
            status = add_entry(text, alternates->source_locale, &href);
    }
    stele_buffer_free(&href);
    return status == STELE_OK ? add(text, "</ul>") : status;
}

/* Where a text of ASCII letters is in the page, in either case; its length where it is not. */
static size_t find(const stele_buffer *page, const char *what)
{
    const size_t length = strlen(what);

    for (size_t at = 0; at + length <= page->length; at++) {
        size_t n = 0;
        while (n < length && (page->data[at + n] == what[n] || (page->data[at + n] | 32) == what[n]))
            n++;
        if (n == length)
            return at;
    }
    return page->length;
}

/* Puts a text into the place of some bytes. */
static stele_status replace(stele_buffer *page, size_t at, size_t length, const stele_buffer *by)
{
    stele_buffer made = { 0 };
    stele_status status = stele_buffer_add(&made, page->data, at);

    if (status == STELE_OK)
        status = stele_buffer_add(&made, by->data, by->length);
    if (status == STELE_OK)
        status = stele_buffer_add(&made, page->data + at + length, page->length - at - length);
    if (status == STELE_OK) {
        stele_buffer_free(page);
        *page = made;
    } else
        stele_buffer_free(&made);
    return status;
}

stele_status alternates_add(const struct alternates *alternates, size_t place, bool menu, stele_buffer *page)
{
    const size_t head = find(page, "</head");
    stele_buffer text = { 0 };
    stele_status status = STELE_OK;
    size_t       at;

    if (alternates->site && head < page->length) {
        status = add_links(&text, alternates, place, find(page, "rel=\"canonical\"") == page->length,
                           find(page, "hreflang=") == page->length);
        if (status == STELE_OK && text.length)
            status = replace(page, head, 0, &text);
    }
    stele_buffer_clear(&text);
    if (menu && status == STELE_OK && (at = find(page, MENU)) < page->length
        && (status = add_menu(&text, alternates, place)) == STELE_OK)
        status = replace(page, at, sizeof MENU - 1, &text);
    stele_buffer_free(&text);
    return status;
}
