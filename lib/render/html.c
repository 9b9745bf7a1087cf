/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* HTML, a whole page. The root says in which language and direction the page is; whatever comes from another locale says
 * so itself. Every element has its unit's id, the same in all languages, so that links into the text hold. */
#include "lib/render/html.h"

#include <stdio.h>

#include <stele/locale_format.h>

#include "lib/document/document.h"

/* The open lists, the outermost first. Each has an open item as its last. */
struct lists {
    unsigned depth;
    bool     numbered[STELE__UNIT_LEVEL_MAX + 1]; /* By depth, from 1. */
    unsigned levels[STELE__UNIT_LEVEL_MAX + 1];   /* Of the items: a part may begin with any. */
    size_t   locales[STELE__UNIT_LEVEL_MAX + 1];  /* Of the open item; at 0, that of the page. */
};

void stele_render__put_attribute(stele_render__out *out, const char *name, stele_str value)
{
    stele_render__put_text(out, " ");
    stele_render__put_text(out, name);
    stele_render__put_text(out, "=\"");
    stele_render__put_escaped(out, value);
    stele_render__put_text(out, "\"");
}

void stele_render__put_language(stele_render__out *out, const stele_render__plan *plan, size_t locale)
{
    stele_render__put_attribute(out, "lang", stele_render__tag(plan, locale));
    stele_render__put_attribute(out, "dir", stele_render__direction(plan, locale));
}

/* Adds a start tag. The language is named where it differs from that of the element around. */
static void put_start(stele_render__out *out, const stele_render__plan *plan, const char *name, stele_str id,
                      size_t locale, size_t around)
{
    stele_render__put_text(out, "<");
    stele_render__put_text(out, name);
    if (id.data)
        stele_render__put_attribute(out, "id", id);
    if (locale != around)
        stele_render__put_language(out, plan, locale);
    stele_render__put_text(out, ">");
}

void stele_render__put_end(stele_render__out *out, const char *name)
{
    stele_render__put_text(out, "</");
    stele_render__put_text(out, name);
    stele_render__put_text(out, ">\n");
}

/* Adds an element with a text in it. */
static void put_element(stele_render__out *out, const stele_render__plan *plan, const char *name, stele_str id,
                        stele_render__piece piece)
{
    put_start(out, plan, name, id, piece.locale, plan->primary);
    stele_render__put_words(out, plan, piece.text);
    stele_render__put_end(out, name);
}

static void close_list(stele_render__out *out, struct lists *lists)
{
    stele_render__put_text(out, "</li>\n");
    stele_render__put_end(out, lists->numbered[lists->depth--] ? "ol" : "ul");
}

static void open_list(stele_render__out *out, struct lists *lists, unsigned level, bool numbered, unsigned number)
{
    char digits[24];

    stele_render__put_text(out, lists->depth ? "\n" : "");
    stele_render__put_text(out, numbered ? "<ol" : "<ul");
    if (numbered && number != 1)
        stele_render__put_attribute(out, "start", stele__decimal(digits, number));
    stele_render__put_text(out, ">\n");
    lists->numbered[++lists->depth] = numbered;
    lists->levels[lists->depth] = level;
}

/* Adds an item, which stays open for lists within it. */
static void put_item(stele_render__out *out, const stele_render__plan *plan, size_t place, struct lists *lists)
{
    const stele_unit          unit = stele__bundle_unit(plan->bundle, place);
    const stele_render__piece piece = stele_render__piece_at(plan, place);
    unsigned                  number = 0;
    const bool                numbered = stele__unit_number(&unit, &number);

    while (lists->levels[lists->depth] > unit.level)
        close_list(out, lists);
    if (lists->levels[lists->depth] == unit.level && lists->numbered[lists->depth] != numbered)
        close_list(out, lists);
    if (lists->levels[lists->depth] < unit.level)
        open_list(out, lists, unit.level, numbered, number);
    else
        stele_render__put_text(out, "</li>\n");
    put_start(out, plan, "li", unit.id, piece.locale, lists->locales[lists->depth - 1]);
    stele_render__put_words(out, plan, piece.text);
    lists->locales[lists->depth] = piece.locale;
}

const char *stele_render__element_of(const stele_unit *unit)
{
    static const char *const headings[] = { "h1", "h2", "h3", "h4", "h5", "h6" };

    return unit->kind == STELE_UNIT_PARAGRAPH ? "p" : headings[unit->level < 6 ? unit->level : 5];
}

static void put_unit(stele_render__out *out, const stele_render__plan *plan, size_t place, struct lists *lists)
{
    const stele_unit unit = stele__bundle_unit(plan->bundle, place);

    if (unit.kind == STELE_UNIT_LIST_ITEM) {
        put_item(out, plan, place, lists);
        return;
    }
    while (lists->depth)
        close_list(out, lists);
    put_element(out, plan, stele_render__element_of(&unit), unit.id, stele_render__piece_at(plan, place));
}

/* Writes a date as a locale does, in the calendar and the digits that it has in the document. */
static bool write_date(stele_buffer *written, stele_str date, stele_str locale)
{
    stele_locale exact;
    char         tag[STELE_LOCALE_SIZE + 32];

    snprintf(tag, sizeof tag, "%.*s-u-ca-gregory-nu-latn", STELE_STR_ARGS(locale));
    return stele_locale_parse(&exact, stele_str_of(tag), NULL) == STELE_OK
           && stele_locale_format_date(written, &exact, date, STELE_DATE_LONG, NULL) == STELE_OK;
}

void stele_render__put_date(stele_render__out *out, const stele_render__plan *plan, stele_str locale)
{
    const stele_str date = stele_bundle_metadata(plan->bundle, STELE__LITERAL("Date"));
    stele_buffer    written = { .allocator = out->heap };

    if (plan->options->localized_date && out->status == STELE_OK && write_date(&written, date, locale)) {
        stele_render__put_text(out, "<time");
        stele_render__put_attribute(out, "datetime", date);
        stele_render__put_text(out, ">");
        stele_render__put_escaped(out, (stele_str){ written.data, written.length });
    } else {
        stele_render__put_text(out, "<time dir=\"ltr\">");
        stele_render__put_escaped(out, date);
    }
    stele_render__put_text(out, "</time>");
    stele_buffer_free(&written);
}

/* Adds whose words these are, and the date, each a paragraph. */
static void put_issuer(stele_render__out *out, const stele_render__plan *plan)
{
    const stele_render__piece issuer = stele_render__metadata(plan, STELE__LITERAL("Issuer-Name"));
    const stele_str           none = { NULL, 0 };

    if (issuer.text.data)
        put_element(out, plan, "p", none, issuer);
    if (stele_bundle_metadata(plan->bundle, STELE__LITERAL("Date")).data) {
        stele_render__put_text(out, "<p>");
        stele_render__put_date(out, plan, stele_render__tag(plan, plan->primary));
        stele_render__put_text(out, "</p>\n");
    }
}

static bool has_issuer(const stele_render__plan *plan)
{
    return stele_render__metadata(plan, STELE__LITERAL("Issuer-Name")).text.data
           || stele_bundle_metadata(plan->bundle, STELE__LITERAL("Date")).data;
}

/* On paper, what stands above the text. */
static void put_letterhead(stele_render__out *out, const stele_render__plan *plan)
{
    if (!has_issuer(plan))
        return;
    stele_render__put_text(out, "<header>\n");
    put_issuer(out, plan);
    stele_render__put_end(out, "header");
}

/* The page's title: that of the document, or its first words where it has none. */
void stele_render__put_head(stele_render__out *out, const stele_render__plan *plan, bool table)
{
    const stele_render__piece title = stele_render__piece_at(plan, 0);
    const stele_str           none = { NULL, 0 };

    stele_render__put_text(out, "<!DOCTYPE html>\n<html");
    stele_render__put_language(out, plan, plan->primary);
    stele_render__put_text(out, ">\n<head>\n<meta charset=\"utf-8\">\n"
                                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    put_start(out, plan, "title", none, title.locale, plan->primary);
    stele_render__put_escaped(out, title.text);
    stele_render__put_end(out, "title");
    if (!plan->options->unstyled) {
        stele_render__put_text(out, "<style>\n");
        stele_render__put_text(out, stele_render__style);
        stele_render__put_text(out, table ? stele_render__table_style : "");
        stele_render__put_text(out, plan->options->print ? stele_render__print_style : "");
        stele_render__put_text(out, plan->options->print && table ? stele_render__print_table_style : "");
        stele_render__put_end(out, "style");
    }
    stele_render__put_text(out, "</head>\n<body");
    stele_render__put_text(out, table ? " class=\"parallel\">\n" : ">\n");
    if (!table && plan->options->print && plan->attributed)
        put_letterhead(out, plan);
    stele_render__put_text(out, "<main>\n");
}

/* What stands below the text. */
static void put_footer(stele_render__out *out, const stele_render__plan *plan)
{
    const stele_render__piece notice = stele_render__metadata(plan, STELE__LITERAL("Notice"));
    const stele_str           none = { NULL, 0 };
    const bool                signed_above = plan->options->print;

    if (!notice.text.data && (signed_above || !has_issuer(plan)))
        return;
    stele_render__put_text(out, "<footer>\n");
    if (!signed_above)
        put_issuer(out, plan);
    if (notice.text.data)
        put_element(out, plan, "p", none, notice);
    stele_render__put_end(out, "footer");
}

void stele_render__write_html(stele_render__out *out, const stele_render__plan *plan)
{
    struct lists lists = { .locales = { plan->primary } };

    stele_render__put_head(out, plan, false);
    for (size_t i = plan->first; i < plan->end; i++)
        put_unit(out, plan, i, &lists);
    while (lists.depth)
        close_list(out, &lists);
    stele_render__put_end(out, "main");
    if (plan->attributed)
        put_footer(out, plan);
    stele_render__put_text(out, "</body>\n</html>\n");
}
