/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* A manual page in the macros of man(7), which groff and mandoc read. A unit is one line of input, so that nothing but a
 * line's first character can be taken for a request. What is not ASCII is named by its number, for without preconv(1)
 * groff takes its input for Latin-1; words are not hyphenated, for that would be done by the rules of English. */
#include "lib/render/plan.h"

#include <stdio.h>
#include <unistr.h>

#include "lib/document/document.h"

/* What stands for a character that groff takes for something else: as markup, or as a typographic sign. */
static const char *replacement_of(char c)
{
    switch (c) {
    case '\\': return "\\(rs";
    case '-': return "\\-";
    case '\'': return "\\(aq";
    case '`': return "\\(ga";
    case '^': return "\\(ha";
    case '~': return "\\(ti";
    case '"': return "\\(dq";
    case '\t': return " ";
    default: return NULL;
    }
}

/* Adds a text in such a way that it may be an argument as well as a line. */
static void put_escaped(stele_render__out *out, stele_str text)
{
    size_t from = 0, at = 0;

    while (at < text.length) {
        ucs4_t      c;
        char        number[16];
        int         length = u8_mbtouc(&c, (const uint8_t *)text.data + at, text.length - at);
        const char *replacement = replacement_of(text.data[at]);
        if (c >= 0x80) {
            snprintf(number, sizeof number, "\\[u%04X]", (unsigned)c);
            replacement = number;
        }
        if (replacement) {
            stele_render__put(out, stele__slice(text, from, at - from));
            stele_render__put_text(out, replacement);
            from = at + (size_t)length;
        }
        at += (size_t)length;
    }
    stele_render__put(out, stele__slice(text, from, text.length));
}

/* Adds a text as a line. One that would begin with a dot or a blank begins with a sign of no width. */
static void put_line(stele_render__out *out, stele_str text)
{
    if (text.length && (text.data[0] == '.' || text.data[0] == ' ' || text.data[0] == '\t'))
        stele_render__put_text(out, "\\&");
    put_escaped(out, text);
    stele_render__put_text(out, "\n");
}

static void put_argument(stele_render__out *out, stele_str text)
{
    stele_render__put_text(out, " \"");
    put_escaped(out, text);
    stele_render__put_text(out, "\"");
}

/* Goes in or out to a level of lists; 0 is outside of all. */
static void move_to_level(stele_render__out *out, unsigned *level, unsigned wanted)
{
    for (; *level > wanted; --*level)
        stele_render__put_text(out, *level > 1 ? ".RE\n" : "");
    for (; *level < wanted; ++*level)
        stele_render__put_text(out, *level > 0 ? ".RS\n" : "");
}

/* Whether a unit is the first under a heading, which makes a paragraph by itself, as the page's beginning does. */
static bool begins_section(const stele_render__plan *plan, size_t place)
{
    stele_unit_kind before;

    if (place == plan->first)
        return true;
    before = stele__bundle_unit(plan->bundle, place - 1).kind;
    return before == STELE_UNIT_TITLE || before == STELE_UNIT_HEADING;
}

static void put_unit(stele_render__out *out, const stele_render__plan *plan, size_t place, unsigned *level)
{
    const stele_unit unit = stele__bundle_unit(plan->bundle, place);
    unsigned         number;
    char             digits[24];

    move_to_level(out, level, unit.kind == STELE_UNIT_LIST_ITEM ? unit.level : 0);
    switch (unit.kind) {
    case STELE_UNIT_TITLE: stele_render__put_text(out, ".SH\n"); break;
    case STELE_UNIT_HEADING: stele_render__put_text(out, unit.level < 2 ? ".SH\n" : ".SS\n"); break;
    case STELE_UNIT_LIST_ITEM:
        stele_render__put_text(out, ".IP ");
        if (stele__unit_number(&unit, &number)) {
            stele_render__put(out, stele__decimal(digits, number));
            stele_render__put_text(out, ". 4\n");
        } else {
            stele_render__put_text(out, "\\(bu 2\n");
        }
        break;
    default: stele_render__put_text(out, begins_section(plan, place) ? "" : ".PP\n");
    }
    put_line(out, stele_render__piece_at(plan, place).text);
}

/* The header: the document's name in capitals, as pages have it, the date, and whose words they are. */
static void put_header(stele_render__out *out, const stele_render__plan *plan)
{
    stele_str name = stele_bundle_metadata(plan->bundle, STELE__LITERAL("Document"));

    for (size_t i = name.length; i > 1; i--) {
        if (name.data[i - 1] == '.') {
            name.length = i - 1;
            break;
        }
    }
    stele_render__put_text(out, ".TH");
    stele_render__put_text(out, " \"");
    while (name.length) {
        const char capital = stele__upper(name.data[0]);
        const int  length = u8_mblen((const uint8_t *)name.data, name.length);
        put_escaped(out, length > 1 ? stele__slice(name, 0, (size_t)length) : (stele_str){ &capital, 1 });
        name = stele__slice(name, length > 1 ? (size_t)length : 1, name.length);
    }
    stele_render__put_text(out, "\" 7");
    stele_render__put_text(out, " \"");
    stele_render__put(out, stele_bundle_metadata(plan->bundle, STELE__LITERAL("Date"))); /* A hyphen is no sign here. */
    stele_render__put_text(out, "\"");
    put_argument(out, stele_bundle_metadata(plan->bundle, STELE__LITERAL("Issuer")));
    stele_render__put_text(out, " \"\"\n.nh\n.ad l\n");
}

/* Adds a line of the metadata below the text. */
static void put_below(stele_render__out *out, stele_str text)
{
    if (!text.data)
        return;
    stele_render__put_text(out, ".PP\n");
    put_line(out, text);
}

void stele_render__write_roff(stele_render__out *out, const stele_render__plan *plan)
{
    unsigned level = 0;

    put_header(out, plan);
    for (size_t i = plan->first; i < plan->end; i++)
        put_unit(out, plan, i, &level);
    move_to_level(out, &level, 0);
    if (!plan->attributed)
        return;
    put_below(out, stele_render__metadata_text(plan, STELE__LITERAL("Issuer-Name")));
    put_below(out, stele_render__metadata_text(plan, STELE__LITERAL("Date")));
    put_below(out, stele_render__metadata_text(plan, STELE__LITERAL("Notice")));
}
