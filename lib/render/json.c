/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* JSON (RFC 8259): one object with the metadata and the units, a member or a unit a line, so that files compare well; and
 * the same as JSON lines, the metadata as the first object and each unit as one more. */
#include "lib/render/plan.h"

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

/* Adds the metadata, but for what follows the number that it ends with. */
static void put_metadata(stele_render__out *out, const stele_render__plan *plan, const struct layout *layout)
{
    const size_t source = stele__bundle_source(plan->bundle);
    stele_str    notice = stele_render__metadata_text(plan, STELE__LITERAL("Notice"));
    char         digits[24];

    put_member(out, layout, "document", stele_bundle_metadata(plan->bundle, STELE__LITERAL("Document")));
    put_member(out, layout, "language", stele_render__tag(plan, source));
    put_member(out, layout, "issuer", stele_bundle_metadata(plan->bundle, STELE__LITERAL("Issuer")));
    put_member(out, layout, "issuer_name", stele_render__metadata_text(plan, STELE__LITERAL("Issuer-Name")));
    put_member(out, layout, "date", stele_bundle_metadata(plan->bundle, STELE__LITERAL("Date")));
    if (notice.data)
        put_member(out, layout, "notice", notice);
    put_member(out, layout, "requested", stele_str_of(plan->options->locale));
    put_member(out, layout, "locale", stele_render__tag(plan, plan->primary));
    put_member(out, layout, "direction", stele_render__direction(plan, plan->primary));
    stele_render__put_text(out, layout->before);
    stele_render__put_text(out, "\"complete\": ");
    stele_render__put(out, stele__decimal(digits, plan->complete));
}

static void put_unit(stele_render__out *out, const stele_render__plan *plan, size_t place)
{
    const stele_unit          unit = stele__bundle_unit(plan->bundle, place);
    const stele_render__piece piece = stele_render__piece_at(plan, place);
    char                      digits[24];

    stele_render__put_text(out, "{\"id\": ");
    put_string(out, unit.id);
    stele_render__put_text(out, ", \"kind\": ");
    put_string(out, stele_str_of(stele_unit_kind_name(unit.kind)));
    stele_render__put_text(out, ", \"level\": ");
    stele_render__put(out, stele__decimal(digits, unit.level));
    stele_render__put_text(out, ", \"locale\": ");
    put_string(out, stele_render__tag(plan, piece.locale));
    stele_render__put_text(out, ", \"direction\": ");
    put_string(out, stele_render__direction(plan, piece.locale));
    stele_render__put_text(out, ", \"text\": ");
    put_string(out, piece.text);
    stele_render__put_text(out, "}");
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
