/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What readers add to a document. Units, links and anchors come each in the order of the source, so that lines and columns
 * are counted by going forward. */
#include "lib/document/reader.h"

#include "lib/text/text.h"

void stele_document__go_to(stele_document__position *position, stele_str bytes, size_t offset)
{
    const char *newline;

    while ((newline = memchr(bytes.data + position->offset, '\n', offset - position->offset))) {
        position->offset = (size_t)(newline - bytes.data) + 1;
        position->line++;
        position->column = 1;
    }
    for (; position->offset < offset; position->offset++)
        position->column += ((unsigned char)bytes.data[position->offset] & 0xC0) != 0x80;
}

const stele_document_options *stele_builder_options(const stele_builder *builder)
{
    return builder->options;
}

stele_report *stele_builder_report(const stele_builder *builder)
{
    return builder->report;
}

const char *stele_builder_name(const stele_builder *builder)
{
    return builder->document->name.data;
}

stele_status stele_builder_keep(stele_builder *builder, stele_str *kept, stele_str text)
{
    return stele__arena_copy(&builder->document->arena, kept, text) ? STELE_OK : STELE_NO_MEMORY;
}

/* The offset of a slice of the source that is not before `start`; false where it is none. */
static bool offset_of(const stele_document *document, stele_str slice, size_t start, size_t *offset)
{
    const stele_str bytes = stele__file_text(&document->file);
    const uintptr_t begin = (uintptr_t)bytes.data, at = (uintptr_t)slice.data;

    if (!slice.data || at < begin || at - begin > bytes.length || slice.length > bytes.length - (at - begin))
        return false;
    *offset = at - begin;
    return *offset >= start;
}

stele_status stele_builder_unit(stele_builder *builder, const stele_unit *unit)
{
    stele_unit whole = *unit;

    if (!builder->breaker)
        return stele_document__add_unit(builder, unit);
    if (!whole.text.data)
        whole.text = whole.source;
    return whole.text.data ? stele_document__add_sentences(builder, &whole) : STELE_BAD_ARGUMENT;
}

stele_status stele_document__add_unit(stele_builder *builder, const stele_unit *unit)
{
    stele_document *document = builder->document;
    const stele_str bytes = stele__file_text(&document->file);
    stele_unit     *added;
    size_t          start;

    if (!offset_of(document, unit->source, document->end, &start))
        return STELE_BAD_ARGUMENT;
    if (!stele__grow(&document->allocator, &document->units, &document->capacity, document->length + 1,
                     sizeof *document->units))
        return STELE_NO_MEMORY;
    added = &document->units[document->length++];
    *added = *unit;
    if (!added->text.data)
        added->text = added->source;
    added->before = stele__slice(bytes, document->end, start - document->end);
    stele_document__go_to(&builder->unit, bytes, start);
    added->line = builder->unit.line;
    added->column = builder->unit.column;
    document->end = start + unit->source.length;
    return STELE_OK;
}

stele_status stele_builder_link(stele_builder *builder, const stele_link *link)
{
    stele_document *document = builder->document;
    const stele_str bytes = stele__file_text(&document->file);
    stele_link     *added;
    size_t          start;

    if (!offset_of(document, link->destination, builder->link.offset, &start))
        return STELE_BAD_ARGUMENT;
    if (!stele__grow(&document->allocator, &document->links, &document->link_capacity, document->link_count + 1,
                     sizeof *document->links))
        return STELE_NO_MEMORY;
    added = &document->links[document->link_count++];
    *added = *link;
    stele_document__go_to(&builder->link, bytes, start);
    added->line = builder->link.line;
    added->column = builder->link.column;
    return STELE_OK;
}

stele_status stele_builder_anchor(stele_builder *builder, stele_str name, stele_str source, bool of_unit)
{
    stele_document *document = builder->document;
    const stele_str bytes = stele__file_text(&document->file);
    stele_anchor   *added;
    size_t          start;

    if (!offset_of(document, source, builder->anchor.offset, &start))
        return STELE_BAD_ARGUMENT;
    if (!stele__grow(&document->allocator, &document->anchors, &document->anchor_capacity, document->anchor_count + 1,
                     sizeof *document->anchors))
        return STELE_NO_MEMORY;
    stele_document__go_to(&builder->anchor, bytes, start);
    added = &document->anchors[document->anchor_count++];
    *added = (stele_anchor){ name, of_unit ? document->length : STELE_NO_UNIT, builder->anchor.line };
    return STELE_OK;
}
