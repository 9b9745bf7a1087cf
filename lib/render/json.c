/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* JSON (RFC 8259): one object with the metadata and the units, a member or a unit a line, so that files compare well; and
 * the same as JSON lines, the metadata as the first object and each unit as one more. */
#include "lib/render/parallel.h"

/* How the members of the metadata are laid out. */
struct layout {
    const char *before, *after;
};

/* Adds a string. Only what RFC 8259, section 7, demands is escaped. */
static void put_string(stele_render__out *out, stele_str text)
{
    static const char digits[] = "0123456789abcdef";
    size_t            from = 0;

    stele_render__put_text(out, "\"");
    for (size_t at = 0; at < text.length; at++) {
        const unsigned char c = (unsigned char)text.data[at];
        char                escape[] = "\\u0000";
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        stele_render__put(out, stele__slice(text, from, at - from));
        escape[4] = digits[c >> 4];
        escape[5] = digits[c & 15];
        stele_render__put_text(out, c == '"'    ? "\\\""
                                    : c == '\\' ? "\\\\"
                                    : c == '\n' ? "\\n"
                                    : c == '\t' ? "\\t"
                                                : escape);
        from = at + 1;
    }
    stele_render__put(out, stele__slice(text, from, text.length));
    stele_render__put_text(out, "\"");
}

/* Adds `"name": "value",`, with null for what is absent. */
static void put_member(stele_render__out *out, const struct layout *layout, const char *name, stele_str value)
{
    stele_render__put_text(out, layout->before);
    put_string(out, stele_str_of(name));
    stele_render__put_text(out, ": ");
    if (value.data)
        put_string(out, value);
    else
        stele_render__put_text(out, "null");
    stele_render__put_text(out, layout->after);
}

/* Adds what the source says of itself. */
static void put_source(stele_render__out *out, const stele_bundle *bundle, stele_str language,
                       const struct layout *layout)
{
    put_member(out, layout, "document", stele_bundle_metadata(bundle, STELE__LITERAL("Document")));
    put_member(out, layout, "language", language);
    put_member(out, layout, "issuer", stele_bundle_metadata(bundle, STELE__LITERAL("Issuer")));
}

/* Adds what the rendering into a locale came to, but for what follows the number that it ends with. */
static void put_outcome(stele_render__out *out, const stele_render__plan *plan, const struct layout *layout)
{
    const stele_str notice = stele_render__metadata_text(plan, STELE__LITERAL("Notice"));
    char            digits[24];

    if (notice.data)
        put_member(out, layout, "notice", notice);
    put_member(out, layout, "requested", stele_str_of(plan->options->locale));
    put_member(out, layout, "locale", stele_render__tag(plan, plan->primary));
    put_member(out, layout, "direction", stele_render__direction(plan, plan->primary));
    stele_render__put_text(out, layout->before);
    stele_render__put_text(out, "\"complete\": ");
    stele_render__put(out, stele__decimal(digits, plan->complete));
}

static void put_metadata(stele_render__out *out, const stele_render__plan *plan, const struct layout *layout)
{
    put_source(out, plan->bundle, stele_render__tag(plan, stele__bundle_source(plan->bundle)), layout);
    put_member(out, layout, "issuer_name", stele_render__metadata_text(plan, STELE__LITERAL("Issuer-Name")));
    put_member(out, layout, "date", stele_bundle_metadata(plan->bundle, STELE__LITERAL("Date")));
    put_outcome(out, plan, layout);
}

/* Adds what a unit is, the same in all locales. */
static void put_unit_start(stele_render__out *out, const stele_bundle *bundle, size_t place)
{
    const stele_unit unit = stele__bundle_unit(bundle, place);
    char             digits[24];

    stele_render__put_text(out, "{\"id\": ");
    put_string(out, unit.id);
    stele_render__put_text(out, ", \"kind\": ");
    put_string(out, stele_str_of(stele_unit_kind_name(unit.kind)));
    stele_render__put_text(out, ", \"level\": ");
    stele_render__put(out, stele__decimal(digits, unit.level));
    stele_render__put_text(out, ", ");
}

static void put_piece(stele_render__out *out, const stele_render__plan *plan, size_t place)
{
    const stele_render__piece piece = stele_render__piece_at(plan, place);

    stele_render__put_text(out, "\"locale\": ");
    put_string(out, stele_render__tag(plan, piece.locale));
    stele_render__put_text(out, ", \"direction\": ");
    put_string(out, stele_render__direction(plan, piece.locale));
    stele_render__put_text(out, ", \"text\": ");
    put_string(out, piece.text);
    stele_render__put_text(out, "}");
}

static void put_unit(stele_render__out *out, const stele_render__plan *plan, size_t place)
{
    put_unit_start(out, plan->bundle, place);
    put_piece(out, plan, place);
}

void stele_render__write_json(stele_render__out *out, const stele_render__plan *plan)
{
    static const struct layout lines = { "  ", ",\n" };

    stele_render__put_text(out, "{\n");
    put_metadata(out, plan, &lines);
    stele_render__put_text(out, ",\n  \"units\": [");
    for (size_t i = plan->first; i < plan->end; i++) {
        stele_render__put_text(out, i > plan->first ? ",\n    " : "\n    ");
        put_unit(out, plan, i);
    }
    stele_render__put_text(out, "\n  ]\n}\n");
}

void stele_render__write_json_lines(stele_render__out *out, const stele_render__plan *plan)
{
    static const struct layout line = { "", ", " };

    if (plan->attributed) {
        stele_render__put_text(out, "{\"kind\": \"document\", ");
        put_metadata(out, plan, &line);
        stele_render__put_text(out, "}\n");
    }
    for (size_t i = plan->first; i < plan->end; i++) {
        put_unit(out, plan, i);
        stele_render__put_text(out, "\n");
    }
}

/* Adds the metadata of a table: for each column its own. */
static void put_table_metadata(stele_render__out *out, const stele_render__table *table, const struct layout *layout,
                               const char *between)
{
    static const struct layout inner = { "", ", " };
    const stele_render__plan  *first = &table->columns[0].plan;

    put_source(out, table->bundle, stele_render__tag(first, stele__bundle_source(table->bundle)), layout);
    put_member(out, layout, "date", stele_bundle_metadata(table->bundle, STELE__LITERAL("Date")));
    stele_render__put_text(out, layout->before);
    stele_render__put_text(out, "\"locales\": [");
    for (size_t i = 0; i < table->count; i++) {
        const stele_render__plan *plan = &table->columns[i].plan;
        stele_render__put_text(out, i ? "," : "");
        stele_render__put_text(out, between);
        stele_render__put_text(out, "{");
        put_member(out, &inner, "issuer_name", stele_render__metadata_text(plan, STELE__LITERAL("Issuer-Name")));
        put_outcome(out, plan, &inner);
        stele_render__put_text(out, "}");
    }
}

static void put_table_unit(stele_render__out *out, const stele_render__table *table, size_t place)
{
    put_unit_start(out, table->bundle, place);
    stele_render__put_text(out, "\"texts\": [");
    for (size_t i = 0; i < table->count; i++) {
        stele_render__put_text(out, i ? ", {" : "{");
        put_piece(out, &table->columns[i].plan, place);
    }
    stele_render__put_text(out, "]}");
}

void stele_render__write_json_table(stele_render__out *out, const stele_render__table *table)
{
    static const struct layout lines = { "  ", ",\n" };
    const stele_render__plan  *first = &table->columns[0].plan;

    stele_render__put_text(out, "{\n");
    put_table_metadata(out, table, &lines, "\n    ");
    stele_render__put_text(out, "\n  ],\n  \"units\": [");
    for (size_t i = first->first; i < first->end; i++) {
        stele_render__put_text(out, i > first->first ? ",\n    " : "\n    ");
        put_table_unit(out, table, i);
    }
    stele_render__put_text(out, "\n  ]\n}\n");
}

void stele_render__write_json_lines_table(stele_render__out *out, const stele_render__table *table)
{
    static const struct layout line = { "", ", " };
    const stele_render__plan  *first = &table->columns[0].plan;

    if (first->attributed) {
        stele_render__put_text(out, "{\"kind\": \"document\", ");
        put_table_metadata(out, table, &line, "");
        stele_render__put_text(out, "]}\n");
    }
    for (size_t i = first->first; i < first->end; i++) {
        put_table_unit(out, table, i);
        stele_render__put_text(out, "\n");
    }
}
