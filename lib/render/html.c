/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* HTML, a whole page. The root says in which language and direction the page is; whatever comes from another locale says
 * so itself. Every element has its unit's id, the same in all languages, so that links into the text hold. */
#include "lib/render/plan.h"

#include <unistr.h>

#include "lib/document/document.h"

/* The open lists, the outermost first. Each has an open item as its last. */
struct lists {
    unsigned depth;
    bool     numbered[STELE__UNIT_LEVEL_MAX + 1]; /* By depth, from 1. */
    unsigned levels[STELE__UNIT_LEVEL_MAX + 1];   /* Of the items: a part may begin with any. */
    size_t   locales[STELE__UNIT_LEVEL_MAX + 1];  /* Of the open item; at 0, that of the page. */
};

/* Whether HTML forbids a character: controls and noncharacters (HTML, 13.2.3.5). */
static bool is_forbidden(ucs4_t c)
{
    return (c < 0x20 && c != '\t' && c != '\n' && c != '\f') || (c >= 0x7f && c < 0xa0) || (c >= 0xfdd0 && c <= 0xfdef)
           || (c & 0xfffe) == 0xfffe;
}

/* What stands for a character; NULL for the character itself. */
static const char *replacement_of(ucs4_t c)
{
    switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    case '\'': return "&#39;";
    default: return is_forbidden(c) ? "\xef\xbf\xbd" : NULL;
    }
}

static void put_escaped(stele_render__out *out, stele_str text)
{
    size_t from = 0, at = 0;

    while (at < text.length) {
        ucs4_t      c;
        int         length = u8_mbtouc(&c, (const uint8_t *)text.data + at, text.length - at);
        const char *replacement = replacement_of(c);
        if (replacement) {
            stele_render__put(out, stele__slice(text, from, at - from));
            stele_render__put_text(out, replacement);
            from = at + (size_t)length;
        }
        at += (size_t)length;
    }
    stele_render__put(out, stele__slice(text, from, text.length));
}

/* Adds ` name="value"`. */
static void put_attribute(stele_render__out *out, const char *name, stele_str value)
{
    stele_render__put_text(out, " ");
    stele_render__put_text(out, name);
    stele_render__put_text(out, "=\"");
    put_escaped(out, value);
    stele_render__put_text(out, "\"");
}

static void put_language(stele_render__out *out, const stele_render__plan *plan, size_t locale)
{
    put_attribute(out, "lang", stele_render__tag(plan, locale));
    put_attribute(out, "dir", stele_render__direction(plan, locale));
}

/* Adds a start tag. The language is named where it differs from that of the element around. */
static void put_start(stele_render__out *out, const stele_render__plan *plan, const char *name, stele_str id,
                      size_t locale, size_t around)
{
    stele_render__put_text(out, "<");
    stele_render__put_text(out, name);
    if (id.data)
        put_attribute(out, "id", id);
    if (locale != around)
        put_language(out, plan, locale);
    stele_render__put_text(out, ">");
}

static void put_end(stele_render__out *out, const char *name)
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
    put_escaped(out, piece.text);
    put_end(out, name);
}

static void close_list(stele_render__out *out, struct lists *lists)
{
    stele_render__put_text(out, "</li>\n");
    put_end(out, lists->numbered[lists->depth--] ? "ol" : "ul");
}

static void open_list(stele_render__out *out, struct lists *lists, unsigned level, bool numbered, unsigned number)
{
    char digits[24];

    stele_render__put_text(out, lists->depth ? "\n" : "");
    stele_render__put_text(out, numbered ? "<ol" : "<ul");
    if (numbered && number != 1)
        put_attribute(out, "start", stele__decimal(digits, number));
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
    put_escaped(out, piece.text);
    lists->locales[lists->depth] = piece.locale;
}

static void put_unit(stele_render__out *out, const stele_render__plan *plan, size_t place, struct lists *lists)
{
    static const char *const headings[] = { "h1", "h2", "h3", "h4", "h5", "h6" };
    const stele_unit         unit = stele__bundle_unit(plan->bundle, place);
    const char              *name = "p";

    if (unit.kind == STELE_UNIT_LIST_ITEM) {
        put_item(out, plan, place, lists);
        return;
    }
    while (lists->depth)
        close_list(out, lists);
    if (unit.kind != STELE_UNIT_PARAGRAPH)
        name = headings[unit.level < 6 ? unit.level : 5];
    put_element(out, plan, name, unit.id, stele_render__piece_at(plan, place));
}

/* The page's title: that of the document, or its first words where it has none. */
static void put_head(stele_render__out *out, const stele_render__plan *plan)
{
    const stele_str none = { NULL, 0 };

    stele_render__put_text(out, "<!DOCTYPE html>\n<html");
    put_language(out, plan, plan->primary);
    stele_render__put_text(out, ">\n<head>\n<meta charset=\"utf-8\">\n"
                                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    put_element(out, plan, "title", none, stele_render__piece_at(plan, 0));
    if (!plan->options->unstyled) {
        stele_render__put_text(out, "<style>\n");
        stele_render__put_text(out, stele_render__style);
        put_end(out, "style");
    }
    stele_render__put_text(out, "</head>\n<body>\n<main>\n");
}

static void put_footer(stele_render__out *out, const stele_render__plan *plan)
{
    const stele_render__piece issuer = stele_render__metadata(plan, STELE__LITERAL("Issuer-Name"));
    const stele_render__piece notice = stele_render__metadata(plan, STELE__LITERAL("Notice"));
    const stele_str           date = stele_bundle_metadata(plan->bundle, STELE__LITERAL("Date")), none = { NULL, 0 };

    if (!issuer.text.data && !notice.text.data && !date.data)
        return;
    stele_render__put_text(out, "<footer>\n");
    if (issuer.text.data)
        put_element(out, plan, "p", none, issuer);
    if (date.data) {
        stele_render__put_text(out, "<p><time dir=\"ltr\">");
        put_escaped(out, date);
        stele_render__put_text(out, "</time></p>\n");
    }
    if (notice.text.data)
        put_element(out, plan, "p", none, notice);
    put_end(out, "footer");
}

void stele_render__write_html(stele_render__out *out, const stele_render__plan *plan)
{
    struct lists lists = { .locales = { plan->primary } };

    put_head(out, plan);
    for (size_t i = plan->first; i < plan->end; i++)
        put_unit(out, plan, i, &lists);
    while (lists.depth)
        close_list(out, &lists);
    put_end(out, "main");
    if (plan->attributed)
        put_footer(out, plan);
    stele_render__put_text(out, "</body>\n</html>\n");
}
