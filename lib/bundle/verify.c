/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Looking at all of a compiled bundle, section by section. The first mistake ends it: a file that is wrong in one place is
 * to be made again, not mended. */
#include "lib/bundle/image.h"

#include <stele/plural.h>

#include "lib/base/hash.h"
#include "lib/bundle/messages.h"
#include "lib/document/document.h"
#include "lib/text/text.h"

struct verifying {
    const stele_bundle__image *image;
    const char                *name;
    stele_report              *report;
};

/* Tells which record of which section is wrong. */
static stele_status refuse(const struct verifying *verifying, stele_bundle__section section, size_t place)
{
    char digits[24];

    stele__tell(verifying->report, STELE__BUNDLE_RECORD, (stele__place){ verifying->name, 0, 0 },
                &(stele__args){ { stele__decimal(digits, place), stele_bundle__section_name(section) } });
    return STELE_INVALID;
}

/* Whether a string stands where a record says: inside, at the start of a character, with a NUL behind it. All strings are
 * known to be UTF-8 as a whole. */
static bool is_string(const struct verifying *verifying, const unsigned char *record)
{
    const stele_str text = stele_bundle__string_at(verifying->image, record);

    return text.data && text.data[text.length] == '\0' && ((unsigned char)text.data[0] & 0xc0) != 0x80;
}

static bool is_string_or_none(const struct verifying *verifying, const unsigned char *record)
{
    return stele_bundle__u32(record) == STELE_BUNDLE__NONE || is_string(verifying, record);
}

/* Checks a checksum that stands in the section table. */
static stele_status verify_checksums(const struct verifying *verifying)
{
    const unsigned char *bytes = (const unsigned char *)verifying->image->bytes.data;
    const size_t         count = stele_bundle__u32(bytes + 12);
    size_t end = STELE_BUNDLE__HEADER_SIZE + count * STELE_BUNDLE__ENTRY_SIZE + STELE_BUNDLE__CHECKSUM_SIZE;

    for (size_t i = 0; i < count; i++) {
        const unsigned char *entry = bytes + STELE_BUNDLE__HEADER_SIZE + i * STELE_BUNDLE__ENTRY_SIZE;
        const size_t offset = (size_t)stele_bundle__u64(entry + 8), length = (size_t)stele_bundle__u64(entry + 16);
        char         digits[2][24];
        bool         is_right = stele__hash(bytes + offset, length, 0) == stele_bundle__u64(entry + 24);
        for (; end < offset; end++)
            is_right = is_right && bytes[end] == 0;
        end = offset + length;
        if (!is_right) {
            stele__tell(verifying->report, STELE__BUNDLE_CHECKSUM, (stele__place){ verifying->name, 0, 0 },
                        &(stele__args){ { stele__decimal(digits[0], offset), stele__decimal(digits[1], end) } });
            return STELE_INVALID;
        }
    }
    return STELE_OK;
}

static stele_status verify_text(const struct verifying *verifying)
{
    const stele_bundle__part *text = &verifying->image->parts[STELE_BUNDLE__TEXT];

    if (text->bytes[0] != '\0' || text->bytes[text->length - 1] != '\0'
        || !stele__utf8_valid((const char *)text->bytes, text->length, NULL))
        return refuse(verifying, STELE_BUNDLE__TEXT, 0);
    return STELE_OK;
}

static stele_status verify_metadata(const struct verifying *verifying)
{
    for (size_t i = 0; i < verifying->image->parts[STELE_BUNDLE__META].count; i++) {
        const unsigned char *record = stele_bundle__record(verifying->image, STELE_BUNDLE__META, i,
                                                           STELE_BUNDLE__META_SIZE);
        if (!is_string(verifying, record) || !is_string(verifying, record + 8))
            return refuse(verifying, STELE_BUNDLE__META, i);
    }
    return STELE_OK;
}

/* Checks the units: those of the document follow each other in its bytes, then come lines of the metadata. */
static stele_status verify_units(const struct verifying *verifying)
{
    const stele_bundle__image *image = verifying->image;
    size_t                     end = 0;

    for (size_t i = 0; i < stele_bundle__units(image); i++) {
        const unsigned char *record = stele_bundle__record(image, STELE_BUNDLE__UNIT, i, STELE_BUNDLE__UNIT_SIZE);
        const stele_bundle__unit_record unit = stele_bundle__unit_at(image, i);
        bool                            is_right = is_string(verifying, record) && is_string(verifying, record + 8);
        if (i < image->length) {
            is_right = is_right && unit.kind <= STELE_UNIT_LIST_ITEM && unit.level <= STELE__UNIT_LEVEL_MAX
                       && (unit.kind != STELE_UNIT_LIST_ITEM || unit.level > 0) && unit.start >= end
                       && unit.end >= unit.start && unit.end <= image->document_end;
            end = unit.end;
        } else {
            is_right = is_right && unit.kind == STELE_BUNDLE__METADATA_KIND
                       && unit.line < image->parts[STELE_BUNDLE__META].count;
        }
        if (!is_right)
            return refuse(verifying, STELE_BUNDLE__UNIT, i);
    }
    return STELE_OK;
}

/* Whether what a locale shows lies in its rendering, unit after unit. */
static bool has_right_pieces(const struct verifying *verifying, size_t locale, stele_str plain)
{
    const stele_bundle__image *image = verifying->image;
    const size_t               units = stele_bundle__units(image);
    size_t                     at = 0;

    for (size_t i = 0; i < units; i++) {
        const unsigned char *record = stele_bundle__record(image, STELE_BUNDLE__PIEC, locale * units + i,
                                                           STELE_BUNDLE__PIECE_SIZE);
        const stele_str      piece = stele_bundle__string_at(image, record);
        size_t               start;
        if (!piece.data || ((unsigned char)piece.data[0] & 0xc0) == 0x80
            || stele_bundle__u32(record + 8) >= stele_bundle__locales(image))
            return false;
        if (i >= image->length) {
            if (piece.data[piece.length] != '\0')
                return false;
            continue;
        }
        if (piece.data < plain.data)
            return false;
        start = (size_t)(piece.data - plain.data);
        if (start < at || start > plain.length || piece.length > plain.length - start
            || ((unsigned char)piece.data[piece.length] & 0xc0) == 0x80)
            return false;
        at = start + piece.length;
    }
    return true;
}

/* Whether a locale's name is one: such names become names of files. */
static bool is_locale_name(stele_str name)
{
    stele_locale locale;

    return !memchr(name.data, '/', name.length) && stele_locale_parse(&locale, name, NULL) == STELE_OK;
}

/* Checks the locales. That each is found under its tag means as well that no two have the same. */
static stele_status verify_locales(const struct verifying *verifying)
{
    const stele_bundle__image *image = verifying->image;
    const size_t               units = stele_bundle__units(image);

    for (size_t i = 0; i < stele_bundle__locales(image); i++) {
        const unsigned char *record = stele_bundle__record(image, STELE_BUNDLE__LOCL, i, STELE_BUNDLE__LOCALE_SIZE);
        const stele_bundle__locale_record locale = stele_bundle__locale_at(image, i);
        stele_locale                      tag = { .tag = "" };
        if (!is_string(verifying, record) || !is_string(verifying, record + 8) || !is_string(verifying, record + 32)
            || (locale.tag.length && stele_locale_parse(&tag, locale.tag, NULL) != STELE_OK)
            || !stele_str_equal(stele_str_of(tag.tag), locale.tag) || !is_locale_name(locale.name)
            || stele_bundle__locale_by_tag(image, locale.tag) != i || locale.primary >= stele_bundle__locales(image)
            || locale.from_wanted > units || locale.translated > units || locale.fuzzy > units
            || locale.untranslated > units)
            return refuse(verifying, STELE_BUNDLE__LOCL, i);
        if (!has_right_pieces(verifying, i, locale.plain))
            return refuse(verifying, STELE_BUNDLE__PIEC, i * units);
    }
    return STELE_OK;
}

static stele_status verify_rules(const struct verifying *verifying)
{
    for (size_t i = 0; i < verifying->image->parts[STELE_BUNDLE__RULE].count; i++) {
        const stele_str text = stele_bundle__rule(verifying->image, i);
        stele_plural   *rule;
        stele_status    status = stele_plural_parse(&rule, text, NULL);
        stele_plural_free(rule);
        if (status == STELE_NO_MEMORY)
            return status;
        if (status != STELE_OK)
            return refuse(verifying, STELE_BUNDLE__RULE, i);
    }
    return STELE_OK;
}

/* Checks the messages: each has to be found under its key, and nothing else. */
static stele_status verify_messages(const struct verifying *verifying)
{
    const stele_bundle__image *image = verifying->image;
    const stele_bundle__part  *index = &image->parts[STELE_BUNDLE__MIDX];
    size_t                     taken = 0;

    for (size_t i = 0; i < index->length; i += STELE_BUNDLE__BUCKET_SIZE) {
        for (size_t j = 0; j < STELE_BUNDLE__BUCKET_SLOTS; j++)
            taken += stele_bundle__u32(index->bytes + i + 4 * j) != 0;
    }
    if (taken != stele_bundle__messages(image))
        return refuse(verifying, STELE_BUNDLE__MIDX, 0);
    for (size_t i = 0; i < stele_bundle__messages(image); i++) {
        const unsigned char *record = stele_bundle__record(image, STELE_BUNDLE__MSGS, i, STELE_BUNDLE__MESSAGE_SIZE);
        stele_bundle__key_record key;
        if (!stele_bundle__message_at(image, i, &key) || !is_string(verifying, record)
            || !is_string_or_none(verifying, record + 8) || !is_string_or_none(verifying, record + 16)
            || stele_bundle__find_message(image, key.msgctxt, key.msgid) != i)
            return refuse(verifying, STELE_BUNDLE__MSGS, i);
    }
    return STELE_OK;
}

static stele_status verify_forms(const struct verifying *verifying)
{
    const stele_bundle__image *image = verifying->image;

    for (size_t i = 0; i < image->parts[STELE_BUNDLE__FORM].count; i++) {
        const unsigned char *record = stele_bundle__record(image, STELE_BUNDLE__FORM, i, STELE_BUNDLE__FORM_SIZE);
        const uint32_t       length = stele_bundle__u32(record + 4);
        const stele_str      text = stele_bundle__string(image, stele_bundle__u32(record),
                                                         length & STELE_BUNDLE__LENGTH_MASK);
        if (stele_bundle__u32(record) == 0 && length == 0)
            continue;
        if (!text.data || text.data[text.length] != '\0' || ((unsigned char)text.data[0] & 0xc0) == 0x80
            || length >> 24 > image->parts[STELE_BUNDLE__RULE].count)
            return refuse(verifying, STELE_BUNDLE__FORM, i);
    }
    return STELE_OK;
}

stele_status stele_bundle__image_verify(const stele_bundle__image *image, const char *name, stele_report *report)
{
    static stele_status (*const steps[])(
        const struct verifying *verifying) = { verify_checksums, verify_text,  verify_metadata, verify_units,
                                               verify_locales,   verify_rules, verify_messages, verify_forms };
    const struct verifying verifying = { image, name, report };
    stele_status           status = STELE_OK;

    for (size_t i = 0; i < sizeof steps / sizeof *steps && status == STELE_OK; i++)
        status = steps[i](&verifying);
    return status;
}
