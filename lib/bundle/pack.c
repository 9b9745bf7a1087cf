/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* From a draft to the compiled form. Each section grows in a buffer of its own; at the end they are set side by side.
 *
 * What each locale shows is decided here, unit by unit: the locale itself, then wherever it leads
 * (stele_locale_choose()), at last the source language. A locale's texts stand in reading order with the document's bytes
 * between them, so that they are the whole rendering, a paragraph a line, and each of them still a slice of it. The same
 * draft gives the same bytes. */
#include "lib/bundle/pack.h"

#include "lib/base/hash.h"
#include "lib/bundle/image.h"
#include "lib/document/document.h"

void stele_bundle__pack_failed(stele_bundle__packing *packing, stele_status status)
{
    if (packing->status == STELE_OK)
        packing->status = status;
}

static void put_bytes(stele_bundle__packing *packing, stele_bundle__section section, const void *bytes, size_t length)
{
    if (packing->status == STELE_OK && length)
        packing->status = stele_buffer_add(&packing->parts[section], bytes, length);
}

void stele_bundle__put(stele_bundle__packing *packing, stele_bundle__section section, uint32_t number)
{
    unsigned char bytes[4];

    stele_bundle__write_u32(bytes, number);
    put_bytes(packing, section, bytes, sizeof bytes);
}

/* Adds a number that is known to fit; one that does not is too large a document. */
static void put_size(stele_bundle__packing *packing, stele_bundle__section section, size_t number)
{
    if (number >= UINT32_MAX)
        stele_bundle__pack_failed(packing, STELE_LIMIT);
    stele_bundle__put(packing, section, (uint32_t)number);
}

void stele_bundle__put_packed(stele_bundle__packing *packing, stele_bundle__section section,
                              stele_bundle__packed packed)
{
    stele_bundle__put(packing, section, packed.offset);
    stele_bundle__put(packing, section, packed.length);
}

/* Where the next string will stand. */
static uint32_t next_offset(stele_bundle__packing *packing, size_t more)
{
    const size_t offset = packing->parts[STELE_BUNDLE__TEXT].length;

    if (more >= UINT32_MAX - 1 || offset >= UINT32_MAX - 1 - more) {
        if (packing->status == STELE_OK)
            stele__tell(packing->report, STELE__BUNDLE_TOO_LARGE, (stele__place){ 0 }, NULL);
        stele_bundle__pack_failed(packing, STELE_LIMIT);
        return 0;
    }
    return (uint32_t)offset;
}

stele_bundle__packed stele_bundle__pack_string(stele_bundle__packing *packing, stele_str text)
{
    stele_bundle__packed packed = { STELE_BUNDLE__NONE, 0 };

    if (!text.data)
        return packed;
    packed = (stele_bundle__packed){ next_offset(packing, text.length), (uint32_t)text.length };
    put_bytes(packing, STELE_BUNDLE__TEXT, text.data, text.length);
    put_bytes(packing, STELE_BUNDLE__TEXT, "", 1);
    return packed;
}

static void put_string(stele_bundle__packing *packing, stele_bundle__section section, stele_str text)
{
    stele_bundle__put_packed(packing, section, stele_bundle__pack_string(packing, text));
}

/* Writes a line of the metadata, where it is there. */
static void put_line(stele_bundle__packing *packing, const stele_bundle__line *line)
{
    if (!line->name.data)
        return;
    put_string(packing, STELE_BUNDLE__META, line->name);
    put_string(packing, STELE_BUNDLE__META, line->value);
}

/* The known lines come first, in the order of their keys. */
static void pack_metadata(stele_bundle__packing *packing)
{
    const stele_bundle__metadata *metadata = &packing->draft->metadata;

    for (int key = 0; key < STELE_BUNDLE__KEYS; key++)
        put_line(packing, &metadata->known[key]);
    for (size_t i = 0; i < metadata->other_count; i++)
        put_line(packing, &metadata->others[i]);
}

/* The place of a line among those that are there. */
static uint32_t line_place(const stele_bundle__metadata *metadata, stele_bundle__key wanted)
{
    uint32_t place = 0;

    for (int key = 0; key < (int)wanted; key++)
        place += metadata->known[key].name.data != NULL;
    return place;
}

static size_t document_length(const stele_bundle__draft *draft)
{
    return draft->document ? stele_document_length(draft->document) : 0;
}

static void pack_units(stele_bundle__packing *packing)
{
    const stele_bundle__draft *draft = packing->draft;
    const size_t               length = document_length(draft);
    size_t                     at = 0;

    for (size_t i = 0; i < draft->unit_count; i++) {
        const stele_unit *unit = i < length ? stele_document_at(draft->document, i) : NULL;
        put_string(packing, STELE_BUNDLE__UNIT, draft->units[i].context);
        put_string(packing, STELE_BUNDLE__UNIT, draft->units[i].text);
        if (unit) {
            const size_t start = at + unit->before.length;
            at = start + unit->source.length;
            stele_bundle__put(packing, STELE_BUNDLE__UNIT, (uint32_t)unit->kind | (uint32_t)unit->level << 8);
            put_size(packing, STELE_BUNDLE__UNIT, unit->line);
            put_size(packing, STELE_BUNDLE__UNIT, start);
            put_size(packing, STELE_BUNDLE__UNIT, at);
        } else {
            stele_bundle__put(packing, STELE_BUNDLE__UNIT, STELE_BUNDLE__METADATA_KIND);
            stele_bundle__put(packing, STELE_BUNDLE__UNIT, line_place(&draft->metadata, draft->units[i].metadata));
            stele_bundle__put(packing, STELE_BUNDLE__UNIT, 0);
            stele_bundle__put(packing, STELE_BUNDLE__UNIT, 0);
        }
    }
}

/* Writes what the whole is; the document's bytes are put together from its units and what stands between them. */
static void pack_info(stele_bundle__packing *packing)
{
    const stele_bundle__draft *draft = packing->draft;
    const size_t               length = document_length(draft);
    const uint32_t             start = next_offset(packing, 0);
    size_t                     end = 0;
    stele_str                  tail = { "", 0 };

    for (size_t i = 0; i < length; i++) {
        const stele_unit *unit = stele_document_at(draft->document, i);
        put_bytes(packing, STELE_BUNDLE__TEXT, unit->before.data, unit->before.length);
        put_bytes(packing, STELE_BUNDLE__TEXT, unit->source.data, unit->source.length);
        end += unit->before.length + unit->source.length;
    }
    if (draft->document)
        tail = stele_document_tail(draft->document);
    put_bytes(packing, STELE_BUNDLE__TEXT, tail.data, tail.length);
    put_bytes(packing, STELE_BUNDLE__TEXT, "", 1);
    stele_bundle__put(packing, STELE_BUNDLE__INFO, start);
    put_size(packing, STELE_BUNDLE__INFO, end + tail.length);
    put_size(packing, STELE_BUNDLE__INFO, length);
    put_size(packing, STELE_BUNDLE__INFO, end);
    put_size(packing, STELE_BUNDLE__INFO, draft->source);
    stele_bundle__put(packing, STELE_BUNDLE__INFO, draft->document ? 0 : STELE_BUNDLE__NO_DOCUMENT);
    stele_bundle__put(packing, STELE_BUNDLE__INFO, 0);
    stele_bundle__put(packing, STELE_BUNDLE__INFO, 0);
}

/* Finds out where each locale leads. */
static stele_status find_orders(stele_bundle__packing *packing)
{
    const stele_bundle__draft *draft = packing->draft;
    const size_t               count = draft->locale_count;
    size_t                     size;
    stele_status               status = STELE_OK;

    if (!stele__multiply(&size, count, count))
        return STELE_NO_MEMORY;
    packing->orders = stele__allocate_array(&draft->allocator, size, sizeof *packing->orders);
    packing->lengths = stele__allocate_array(&draft->allocator, count, sizeof *packing->lengths);
    if (!packing->orders || !packing->lengths)
        return STELE_NO_MEMORY;
    for (size_t i = 0; i < count && status == STELE_OK; i++) {
        const char *tag = draft->tags[i].tag;
        status = stele_locale_choose(packing->orders + i * count, &packing->lengths[i],
                                     stele_str_of(*tag ? tag : "und"), draft->tags, count, packing->report);
    }
    return status;
}

/* What a locale shows of a unit. `*from` is the locale that it is in, `*place` where that stands in the order, which is
 * the order's length for the source language as the last resort. */
static stele_str choose_text(const stele_bundle__packing *packing, size_t locale, size_t unit, size_t *from,
                             size_t *place)
{
    const stele_bundle__draft *draft = packing->draft;
    const size_t              *order = packing->orders + locale * draft->locale_count;

    for (*place = 0; *place < packing->lengths[locale]; ++*place) {
        stele_str text = stele_bundle__draft_text(draft, order[*place], unit);
        *from = order[*place];
        if (text.data)
            return text;
    }
    *from = draft->source;
    return draft->units[unit].text.data ? stele_bundle__draft_text(draft, draft->source, unit) : (stele_str){ "", 0 };
}

/* What is counted while a locale is packed. */
struct counts {
    size_t best; /* The first place in the order that gives a unit of the document. */
    size_t from_wanted;
    bool   shows_translation;
};

static void count_piece(const stele_bundle__packing *packing, struct counts *counts, size_t locale, size_t unit,
                        size_t from, size_t place)
{
    if (place < packing->lengths[locale])
        counts->from_wanted++;
    if (unit >= document_length(packing->draft))
        return;
    if (place < counts->best)
        counts->best = place;
    if (from != packing->draft->source)
        counts->shows_translation = true;
}

/* Writes what a locale shows: the document, then the lines of the metadata. The result is where the document stands. */
static stele_bundle__packed pack_pieces(stele_bundle__packing *packing, size_t locale, struct counts *counts)
{
    const stele_bundle__draft *draft = packing->draft;
    const size_t               length = document_length(draft);
    stele_bundle__packed       plain = { next_offset(packing, 0), 0 };
    stele_str                  tail;

    for (size_t i = 0; i < draft->unit_count; i++) {
        size_t    from, place;
        stele_str text = choose_text(packing, locale, i, &from, &place);
        count_piece(packing, counts, locale, i, from, place);
        if (i == length)
            put_bytes(packing, STELE_BUNDLE__TEXT, "", 1);
        if (i < length) {
            stele_str before = stele_document_at(draft->document, i)->before;
            put_bytes(packing, STELE_BUNDLE__TEXT, before.data, before.length);
            stele_bundle__put(packing, STELE_BUNDLE__PIEC, next_offset(packing, text.length));
            put_size(packing, STELE_BUNDLE__PIEC, text.length);
            put_bytes(packing, STELE_BUNDLE__TEXT, text.data, text.length);
        } else {
            put_string(packing, STELE_BUNDLE__PIEC, text);
        }
        put_size(packing, STELE_BUNDLE__PIEC, from);
        if (i + 1 == length) {
            tail = stele_document_tail(draft->document);
            put_bytes(packing, STELE_BUNDLE__TEXT, tail.data, tail.length);
            if (tail.length == 0 || (tail.data[tail.length - 1] != '\n' && tail.data[tail.length - 1] != '\r')) {
                tail = stele__document_line_end(draft->document);
                put_bytes(packing, STELE_BUNDLE__TEXT, tail.data, tail.length);
            }
            plain.length = next_offset(packing, 0) - plain.offset;
        }
    }
    if (length == draft->unit_count)
        put_bytes(packing, STELE_BUNDLE__TEXT, "", 1);
    return plain;
}

static void pack_locale(stele_bundle__packing *packing, size_t place)
{
    const stele_bundle__draft *draft = packing->draft;
    const stele_bundle_locale *locale = &draft->locales[place];
    struct counts              counts = { .best = packing->lengths[place] };
    stele_bundle__packed       plain;
    uint32_t                   flags = 0;

    put_string(packing, STELE_BUNDLE__LOCL, stele_str_of(draft->tags[place].tag));
    put_string(packing, STELE_BUNDLE__LOCL, locale->name);
    plain = pack_pieces(packing, place, &counts);
    if (!locale->is_source && !draft->translations[place].texts)
        flags |= STELE_BUNDLE__UNREAD;
    if (counts.shows_translation)
        flags |= STELE_BUNDLE__SHOWS_TRANSLATION;
    stele_bundle__put(packing, STELE_BUNDLE__LOCL, flags);
    put_size(packing, STELE_BUNDLE__LOCL, locale->translated);
    put_size(packing, STELE_BUNDLE__LOCL, locale->fuzzy);
    put_size(packing, STELE_BUNDLE__LOCL, locale->untranslated);
    stele_bundle__put_packed(packing, STELE_BUNDLE__LOCL, plain);
    put_size(packing, STELE_BUNDLE__LOCL,
             counts.best < packing->lengths[place] ? packing->orders[place * draft->locale_count + counts.best]
                                                   : draft->source);
    put_size(packing, STELE_BUNDLE__LOCL, counts.from_wanted);
    for (int i = 0; i < 4; i++)
        stele_bundle__put(packing, STELE_BUNDLE__LOCL, 0);
}

/* Writes the table of locales by tag, at most half full. */
static void pack_locale_index(stele_bundle__packing *packing)
{
    const stele_bundle__draft *draft = packing->draft;
    const size_t               slots = 2 * draft->locale_count;

    for (size_t i = 0; i < slots; i++) {
        for (size_t j = 0; j < STELE_BUNDLE__SLOT_SIZE / 4; j++)
            stele_bundle__put(packing, STELE_BUNDLE__LIDX, j == 3 ? STELE_BUNDLE__NONE : 0);
    }
    for (size_t i = 0; i < draft->locale_count && packing->status == STELE_OK; i++) {
        const stele_str tag = stele_str_of(draft->tags[i].tag);
        const uint64_t  word = stele_bundle__tag_word(tag);
        unsigned char  *bytes = (unsigned char *)packing->parts[STELE_BUNDLE__LIDX].data, *slot;
        size_t          at = stele_bundle__tag_home(word, slots);
        while (stele_bundle__u32(bytes + at * STELE_BUNDLE__SLOT_SIZE + 12) != STELE_BUNDLE__NONE)
            at = at + 1 < slots ? at + 1 : 0;
        slot = bytes + at * STELE_BUNDLE__SLOT_SIZE;
        stele_bundle__write_u64(slot, word);
        stele_bundle__write_u32(slot + 8, (uint32_t)tag.length);
        stele_bundle__write_u32(slot + 12, (uint32_t)i);
    }
}

static size_t aligned(size_t offset)
{
    return (offset + STELE_BUNDLE__ALIGNMENT - 1) / STELE_BUNDLE__ALIGNMENT * STELE_BUNDLE__ALIGNMENT;
}

/* Sets the sections side by side. Sections without a byte are left out. */
static void assemble(stele_bundle__packing *packing, stele__file *image)
{
    unsigned char *bytes, *entry;
    size_t         count = 0, frame, at;

    for (size_t i = 0; i < STELE_BUNDLE__SECTIONS; i++)
        count += packing->parts[i].length != 0;
    frame = STELE_BUNDLE__HEADER_SIZE + count * STELE_BUNDLE__ENTRY_SIZE;
    at = frame + STELE_BUNDLE__CHECKSUM_SIZE;
    for (size_t i = 0; i < STELE_BUNDLE__SECTIONS; i++) {
        if (packing->parts[i].length
            && (!stele__add(&at, at, STELE_BUNDLE__ALIGNMENT) || !stele__add(&at, at, packing->parts[i].length))) {
            stele_bundle__pack_failed(packing, STELE_LIMIT);
            return;
        }
    }
    bytes = stele__allocate(&image->allocator, at + 1);
    if (!bytes) {
        stele_bundle__pack_failed(packing, STELE_NO_MEMORY);
        return;
    }
    stele__advise_huge(bytes, at + 1);
    memset(bytes, 0, at + 1);
    image->bytes = (char *)bytes;
    image->capacity = at + 1;
    at = frame + STELE_BUNDLE__CHECKSUM_SIZE;
    entry = bytes + STELE_BUNDLE__HEADER_SIZE;
    for (size_t i = 0; i < STELE_BUNDLE__SECTIONS; i++) {
        const stele_buffer *part = &packing->parts[i];
        if (part->length == 0)
            continue;
        at = aligned(at);
        memcpy(entry, stele_bundle__section_name((stele_bundle__section)i).data, 4);
        stele_bundle__write_u64(entry + 8, at);
        stele_bundle__write_u64(entry + 16, part->length);
        stele_bundle__write_u64(entry + 24, stele__hash(part->data, part->length, 0));
        memcpy(bytes + at, part->data, part->length);
        at += part->length;
        entry += STELE_BUNDLE__ENTRY_SIZE;
    }
    image->length = at;
    memcpy(bytes, STELE_BUNDLE__MAGIC, STELE_BUNDLE__MAGIC_SIZE);
    stele_bundle__write_u32(bytes + 8, STELE_BUNDLE__MAJOR | (uint32_t)STELE_BUNDLE__MINOR << 16);
    stele_bundle__write_u32(bytes + 12, (uint32_t)count);
    stele_bundle__write_u64(bytes + 16, at);
    stele_bundle__write_u64(bytes + frame, stele__hash(bytes, frame, 0));
}

stele_status stele_bundle__pack(stele__file *image, const stele_bundle__draft *draft, stele_report *report)
{
    stele_bundle__packing packing = { .draft = draft, .report = report };

    *image = (stele__file){ .allocator = draft->allocator };
    for (size_t i = 0; i < STELE_BUNDLE__SECTIONS; i++)
        packing.parts[i].allocator = &draft->allocator;
    put_bytes(&packing, STELE_BUNDLE__TEXT, "", 1);
    stele_bundle__pack_failed(&packing, find_orders(&packing));
    pack_info(&packing);
    pack_metadata(&packing);
    pack_units(&packing);
    for (size_t i = 0; i < draft->locale_count && packing.status == STELE_OK; i++)
        pack_locale(&packing, i);
    pack_locale_index(&packing);
    stele_bundle__pack_messages(&packing);
    if (packing.status == STELE_OK)
        assemble(&packing, image);
    for (size_t i = 0; i < STELE_BUNDLE__SECTIONS; i++)
        stele_buffer_free(&packing.parts[i]);
    stele__release(&draft->allocator, packing.orders,
                   draft->locale_count * draft->locale_count * sizeof *packing.orders);
    stele__release(&draft->allocator, packing.lengths, draft->locale_count * sizeof *packing.lengths);
    return packing.status;
}
