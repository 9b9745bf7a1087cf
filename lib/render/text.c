/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Plain text: the source's own layout with other texts in it. Without a width all bytes between the units are those of the
 * source. With one, lines are wrapped and lose the blanks at their ends, and an item hangs on its marker. */
#include "lib/render/plan.h"

#include "lib/document/document.h"

/* Adds what stands between two units, line by line without blanks at the ends. */
static void put_between(stele_render__out *out, stele_str text)
{
    size_t at = 0, end;

    while (at < text.length) {
        stele_str rest = stele__slice(text, at, text.length);
        stele_str line = stele__slice(rest, 0, stele__plain_line(rest, &end));
        at += line.length + end;
        if (end) {
            stele_str line_end = stele__slice(rest, line.length, end);
            while (line.length && stele__is_blank(line.data[line.length - 1]))
                line.length--;
            stele_render__put(out, line);
            stele_render__put(out, line_end);
        } else {
            stele_render__put(out, line);
        }
    }
}

/* What stands before the second line of a unit: blanks as wide as its marker; where the source shows an indent of its own
 * in the second line of a paragraph, that. Never more than half of the line: an indent must not eat the text. */
static stele_str hanging_indent(const stele_unit *unit, stele_str lead, size_t width)
{
    size_t columns = stele__width(lead), end;
    size_t first = stele__plain_line(unit->source, &end);

    if (unit->kind != STELE_UNIT_LIST_ITEM && end) {
        stele_str second = stele__slice(unit->source, first + end, unit->source.length);
        for (columns = 0; columns < second.length && stele__is_blank(second.data[columns]);)
            columns++;
    }
    return stele_render__blanks(columns < width / 2 ? columns : width / 2);
}

static void put_unit(stele_render__out *out, const stele_render__plan *plan, size_t place)
{
    const stele_unit unit = stele__bundle_unit(plan->bundle, place);
    const size_t     width = plan->options->width;
    const stele_str  text = stele_render__piece_at(plan, place).text;
    stele_str        before = unit.before, lead;

    /* A part begins with its first unit, whatever stands between that and the one before. */
    if (place > 0 && place == plan->first)
        before = stele__unit_lead(&unit);
    if (width == 0) {
        stele_render__put(out, before);
        stele_render__put(out, text);
        return;
    }
    lead = stele__unit_lead(&unit);
    put_between(out, stele__slice(before, 0, before.length - lead.length));
    stele_render__put_wrapped(out, text,
                              &(stele__wrap_style){ .width = width,
                                                    .first = lead,
                                                    .hanging = hanging_indent(&unit, lead, width),
                                                    .line_end = stele__bundle_line_end(plan->bundle) });
}

/* Adds a line of the metadata below the text. */
static void put_below(stele_render__out *out, const stele_render__plan *plan, stele_str text)
{
    const stele_str line_end = stele__bundle_line_end(plan->bundle);

    if (!text.data)
        return;
    stele_render__put_wrapped(out, text, &(stele__wrap_style){ .width = plan->options->width, .line_end = line_end });
    stele_render__put(out, line_end);
}

/* Adds the document, unit by unit. */
static void put_document(stele_render__out *out, const stele_render__plan *plan)
{
    stele_str tail = stele__bundle_tail(plan->bundle);

    for (size_t i = plan->first; i < plan->end; i++)
        put_unit(out, plan, i);
    if (plan->end < plan->length)
        tail.length = 0;
    if (plan->options->width)
        put_between(out, tail);
    else
        stele_render__put(out, tail);
    if (tail.length == 0 || (tail.data[tail.length - 1] != '\n' && tail.data[tail.length - 1] != '\r'))
        stele_render__put(out, stele__bundle_line_end(plan->bundle));
}

void stele_render__write_text(stele_render__out *out, const stele_render__plan *plan)
{
    /* A bundle has each of its locales ready to be copied out. */
    if (plan->alone != SIZE_MAX && plan->options->width == 0 && !plan->is_part)
        stele_render__put(out, stele__bundle_plain(plan->bundle, plan->alone));
    else
        put_document(out, plan);
    if (!plan->attributed)
        return;
    stele_render__put(out, stele__bundle_line_end(plan->bundle));
    put_below(out, plan, stele_render__metadata_text(plan, STELE__LITERAL("Issuer-Name")));
    put_below(out, plan, stele_render__metadata_text(plan, STELE__LITERAL("Date")));
    put_below(out, plan, stele_render__metadata_text(plan, STELE__LITERAL("Notice")));
}
