/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The frame of a compiled bundle, and its records. */
#include "lib/bundle/image.h"

#include "lib/base/hash.h"

/* How sections are named and how large their records are; 0: no records. */
static const struct {
    char   name[5];
    size_t size;
} sections[STELE_BUNDLE__SECTIONS] = {
    [STELE_BUNDLE__INFO] = { "INFO", STELE_BUNDLE__INFO_SIZE },
    [STELE_BUNDLE__META] = { "META", STELE_BUNDLE__META_SIZE },
    [STELE_BUNDLE__UNIT] = { "UNIT", STELE_BUNDLE__UNIT_SIZE },
    [STELE_BUNDLE__LOCL] = { "LOCL", STELE_BUNDLE__LOCALE_SIZE },
    [STELE_BUNDLE__LIDX] = { "LIDX", STELE_BUNDLE__SLOT_SIZE },
    [STELE_BUNDLE__RULE] = { "RULE", STELE_BUNDLE__RULE_SIZE },
    [STELE_BUNDLE__PIEC] = { "PIEC", STELE_BUNDLE__PIECE_SIZE },
    [STELE_BUNDLE__MSGS] = { "MSGS", STELE_BUNDLE__MESSAGE_SIZE },
    [STELE_BUNDLE__MIDX] = { "MIDX", STELE_BUNDLE__BUCKET_SIZE },
    [STELE_BUNDLE__FORM] = { "FORM", STELE_BUNDLE__FORM_SIZE },
    [STELE_BUNDLE__TEXT] = { "TEXT", 0 },
};

stele_str stele_bundle__section_name(stele_bundle__section section)
{
    return stele_str_of(sections[section].name);
}

/* The opening of an image. */
struct opening {
    stele_bundle__image *image;
    const char          *name;
    stele_report        *report;
};

static stele_status refuse(const struct opening *opening, stele__finding finding, size_t first, size_t second)
{
    char digits[2][24];

    stele__tell(opening->report, finding, (stele__place){ opening->name, 0, 0 },
                &(stele__args){ { stele__decimal(digits[0], first), stele__decimal(digits[1], second) } });
    return STELE_INVALID;
}

/* Looks at what comes before the table. `*count` receives the number of sections. */
static stele_status read_header(const struct opening *opening, size_t *count)
{
    const stele_str      bytes = opening->image->bytes;
    const unsigned char *header = (const unsigned char *)bytes.data;
    uint64_t             length;

    if (!stele__starts_with(bytes, STELE__LITERAL(STELE_BUNDLE__MAGIC)))
        return refuse(opening, STELE__BUNDLE_MAGIC, 0, 0);
    if (bytes.length < STELE_BUNDLE__HEADER_SIZE + STELE_BUNDLE__CHECKSUM_SIZE)
        return refuse(opening, STELE__BUNDLE_CUT_OFF, bytes.length,
                      STELE_BUNDLE__HEADER_SIZE + STELE_BUNDLE__CHECKSUM_SIZE);
    if (stele_bundle__u16(header + 8) != STELE_BUNDLE__MAJOR)
        return refuse(opening, STELE__BUNDLE_VERSION, stele_bundle__u16(header + 8), STELE_BUNDLE__MAJOR);
    *count = stele_bundle__u32(header + 12);
    length = stele_bundle__u64(header + 16);
    if (length != bytes.length)
        return refuse(opening, STELE__BUNDLE_CUT_OFF, bytes.length, length > SIZE_MAX ? SIZE_MAX : (size_t)length);
    if (*count > STELE_BUNDLE__SECTIONS_MAX)
        return refuse(opening, STELE__BUNDLE_SECTIONS, *count, STELE_BUNDLE__SECTIONS_MAX);
    return STELE_OK;
}

/* Whether a reader that does not know a section may pass it over: those whose names begin with a small letter. */
static bool may_be_passed_over(const unsigned char *name)
{
    return name[0] >= 'a' && name[0] <= 'z';
}

/* Takes one row of the table. `*end` is where the section before it ends. */
static stele_status read_entry(const struct opening *opening, const unsigned char *entry, size_t *end)
{
    const unsigned char *bytes = (const unsigned char *)opening->image->bytes.data;
    const size_t         length = opening->image->bytes.length;
    const uint64_t       offset = stele_bundle__u64(entry + 8), size = stele_bundle__u64(entry + 16);

    if (offset < *end || offset > length || size > length - offset || offset % STELE_BUNDLE__ALIGNMENT)
        return refuse(opening, STELE__BUNDLE_SECTION_OUTSIDE, (size_t)(entry - bytes), 0);
    *end = (size_t)(offset + size);
    for (size_t i = 0; i < STELE_BUNDLE__SECTIONS; i++) {
        stele_bundle__part *part = &opening->image->parts[i];
        const size_t        record = sections[i].size;
        if (memcmp(entry, sections[i].name, 4) != 0)
            continue;
        if (part->bytes || (record && size % record))
            return refuse(opening, STELE__BUNDLE_SECTION_WRONG, (size_t)(entry - bytes), 0);
        *part = (stele_bundle__part){ bytes + offset, (size_t)size, record ? (size_t)size / record : 0 };
        return STELE_OK;
    }
    if (may_be_passed_over(entry))
        return STELE_OK;
    return refuse(opening, STELE__BUNDLE_SECTION_UNKNOWN, (size_t)(entry - bytes), 0);
}

static stele_status read_table(const struct opening *opening, size_t count)
{
    const unsigned char *bytes = (const unsigned char *)opening->image->bytes.data;
    const size_t         size = STELE_BUNDLE__HEADER_SIZE + count * STELE_BUNDLE__ENTRY_SIZE;
    size_t               end = size + STELE_BUNDLE__CHECKSUM_SIZE;
    stele_status         status = STELE_OK;

    if (opening->image->bytes.length < end)
        return refuse(opening, STELE__BUNDLE_CUT_OFF, opening->image->bytes.length, end);
    if (stele__hash(bytes, size, 0) != stele_bundle__u64(bytes + size))
        return refuse(opening, STELE__BUNDLE_CHECKSUM, 0, size);
    for (size_t i = 0; i < count && status == STELE_OK; i++)
        status = read_entry(opening, bytes + STELE_BUNDLE__HEADER_SIZE + i * STELE_BUNDLE__ENTRY_SIZE, &end);
    if (status == STELE_OK && end != opening->image->bytes.length)
        status = refuse(opening, STELE__BUNDLE_CUT_OFF, opening->image->bytes.length, end);
    return status;
}

/* Whether the tables fit each other, which every reader of records relies on. */
static bool is_consistent(const stele_bundle__image *image)
{
    const stele_bundle__part *parts = image->parts;
    const size_t              locales = parts[STELE_BUNDLE__LOCL].count, units = parts[STELE_BUNDLE__UNIT].count;
    const size_t              messages = parts[STELE_BUNDLE__MSGS].count, text = parts[STELE_BUNDLE__TEXT].length;
    size_t                    pieces, forms;

    return parts[STELE_BUNDLE__INFO].count == 1 && locales && text && text < UINT32_MAX
           && stele__multiply(&pieces, locales, units) && pieces == parts[STELE_BUNDLE__PIEC].count
           && stele__multiply(&forms, locales, messages) && forms == parts[STELE_BUNDLE__FORM].count
           && (messages == 0) == (parts[STELE_BUNDLE__MIDX].count == 0) && parts[STELE_BUNDLE__LIDX].count > locales
           && parts[STELE_BUNDLE__RULE].count <= STELE_BUNDLE__RULES_MAX && image->source < locales
           && image->length <= units && (image->document.data != NULL) == (image->length > 0)
           && image->document_end <= image->document.length;
}

stele_status stele_bundle__image_open(stele_bundle__image *image, stele_str bytes, const char *name,
                                      stele_report *report)
{
    const struct opening opening = { image, name, report };
    const unsigned char *info;
    size_t               count = 0;
    stele_status         status;

    *image = (stele_bundle__image){ .bytes = bytes };
    if ((status = read_header(&opening, &count)) != STELE_OK || (status = read_table(&opening, count)) != STELE_OK)
        return status;
    info = stele_bundle__record(image, STELE_BUNDLE__INFO, 0, STELE_BUNDLE__INFO_SIZE);
    if (!info)
        return refuse(&opening, STELE__BUNDLE_TABLES, 0, 0);
    if (!(stele_bundle__u32(info + 20) & STELE_BUNDLE__NO_DOCUMENT))
        image->document = stele_bundle__string_at(image, info);
    image->length = stele_bundle__u32(info + 8);
    image->document_end = stele_bundle__u32(info + 12);
    image->source = stele_bundle__u32(info + 16);
    return is_consistent(image) ? STELE_OK : refuse(&opening, STELE__BUNDLE_TABLES, 0, 0);
}

size_t stele_bundle__locales(const stele_bundle__image *image)
{
    return image->parts[STELE_BUNDLE__LOCL].count;
}

size_t stele_bundle__units(const stele_bundle__image *image)
{
    return image->parts[STELE_BUNDLE__UNIT].count;
}

size_t stele_bundle__messages(const stele_bundle__image *image)
{
    return image->parts[STELE_BUNDLE__MSGS].count;
}

stele_bundle__unit_record stele_bundle__unit_at(const stele_bundle__image *image, size_t place)
{
    const unsigned char *record = stele_bundle__record(image, STELE_BUNDLE__UNIT, place, STELE_BUNDLE__UNIT_SIZE);

    if (!record)
        return (stele_bundle__unit_record){ 0 };
    return (stele_bundle__unit_record){
        .id = stele_bundle__string_at(image, record),
        .text = stele_bundle__string_at(image, record + 8),
        .kind = record[16],
        .level = record[17],
        .line = stele_bundle__u32(record + 20),
        .start = stele_bundle__u32(record + 24),
        .end = stele_bundle__u32(record + 28),
    };
}

stele_bundle__locale_record stele_bundle__locale_at(const stele_bundle__image *image, size_t place)
{
    const unsigned char *record = stele_bundle__record(image, STELE_BUNDLE__LOCL, place, STELE_BUNDLE__LOCALE_SIZE);

    if (!record)
        return (stele_bundle__locale_record){ 0 };
    return (stele_bundle__locale_record){
        .tag = stele_bundle__string_at(image, record),
        .name = stele_bundle__string_at(image, record + 8),
        .flags = stele_bundle__u32(record + 16),
        .translated = stele_bundle__u32(record + 20),
        .fuzzy = stele_bundle__u32(record + 24),
        .untranslated = stele_bundle__u32(record + 28),
        .plain = stele_bundle__string_at(image, record + 32),
        .primary = stele_bundle__u32(record + 40),
        .from_wanted = stele_bundle__u32(record + 44),
    };
}

stele_str stele_bundle__piece(const stele_bundle__image *image, size_t locale, size_t unit, size_t *from)
{
    const size_t         units = stele_bundle__units(image);
    const unsigned char *record = NULL;

    if (unit < units && locale < stele_bundle__locales(image))
        record = stele_bundle__record(image, STELE_BUNDLE__PIEC, locale * units + unit, STELE_BUNDLE__PIECE_SIZE);
    *from = record ? stele_bundle__u32(record + 8) : image->source;
    if (*from >= stele_bundle__locales(image))
        *from = image->source;
    return record ? stele_bundle__string_at(image, record) : (stele_str){ NULL, 0 };
}

void stele_bundle__meta_at(const stele_bundle__image *image, size_t place, stele_str *name, stele_str *value)
{
    const unsigned char *record = stele_bundle__record(image, STELE_BUNDLE__META, place, STELE_BUNDLE__META_SIZE);

    *name = record ? stele_bundle__string_at(image, record) : (stele_str){ NULL, 0 };
    *value = record ? stele_bundle__string_at(image, record + 8) : (stele_str){ NULL, 0 };
}

stele_str stele_bundle__rule(const stele_bundle__image *image, size_t number)
{
    const unsigned char *record = stele_bundle__record(image, STELE_BUNDLE__RULE, number, STELE_BUNDLE__RULE_SIZE);

    return record ? stele_bundle__string_at(image, record) : (stele_str){ NULL, 0 };
}
