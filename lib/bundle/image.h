/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/bundle/image.h: looking into a compiled bundle. For lib/bundle alone.
 *
 * Nothing that an image says is trusted when it is used: a place or an offset that leads out of its section gives an
 * absent record or string. So opening looks at the frame alone, whatever the size, and what else is wrong can be found
 * out before (stele_bundle__image_verify()) but can never lead out of the bytes. */
#ifndef STELE_BUNDLE_IMAGE_H
#define STELE_BUNDLE_IMAGE_H

#include <stele/bundle.h>

#include "lib/base/base.h"
#include "lib/bundle/format.h"

/* The bytes of one section. */
typedef struct stele_bundle__part {
    const unsigned char *bytes;
    size_t               length;
    size_t               count; /* Whole records. */
} stele_bundle__part;

/* An image, opened. Points into its bytes. */
typedef struct stele_bundle__image {
    stele_str          bytes;
    stele_bundle__part parts[STELE_BUNDLE__SECTIONS];
    size_t             length;         /* Units of the document. */
    size_t             source;         /* The place of the source language. */
    stele_str          document;       /* The document's bytes; absent where there is none. */
    size_t             document_end;   /* Behind its last unit. */
    bool               has_valid_text; /* All text is known to be UTF-8. */
} stele_bundle__image;

/* A unit as it stands there. */
typedef struct stele_bundle__unit_record {
    stele_str id, text;
    unsigned  kind, level;
    size_t    line;       /* For a line of the metadata, its place there. */
    size_t    start, end; /* Its bytes in the document. */
} stele_bundle__unit_record;

/* A locale as it stands there. */
typedef struct stele_bundle__locale_record {
    stele_str tag, name;
    uint32_t  flags;
    size_t    translated, fuzzy, untranslated;
    stele_str plain;       /* The document in it, a paragraph a line. */
    size_t    primary;     /* The locale that it is said to be in when this one is wanted. */
    size_t    from_wanted; /* Units that come from wherever this locale leads. */
} stele_bundle__locale_record;

/* The bytes of one record; NULL where there is none. */
static inline const unsigned char *stele_bundle__record(const stele_bundle__image *image, stele_bundle__section section,
                                                        size_t place, size_t size)
{
    const stele_bundle__part *part = &image->parts[section];
    return place < part->count ? part->bytes + place * size : NULL;
}

/* A string by offset and length. A NUL follows it, or at least some NUL within the section. */
static inline stele_str stele_bundle__string(const stele_bundle__image *image, uint32_t offset, uint32_t length)
{
    const stele_bundle__part *text = &image->parts[STELE_BUNDLE__TEXT];

    if (offset >= text->length || length >= text->length - offset)
        return (stele_str){ NULL, 0 };
    return (stele_str){ (const char *)text->bytes + offset, length };
}

static inline stele_str stele_bundle__string_at(const stele_bundle__image *image, const unsigned char *record)
{
    return stele_bundle__string(image, stele_bundle__u32(record), stele_bundle__u32(record + 4));
}

/* Looks at the frame: magic, version, section table. Whatever is wrong is told under `name`. The bytes stay the
 * caller's. Costs the same whatever the size. */
stele_status stele_bundle__image_open(stele_bundle__image *image, stele_str bytes, const char *name,
                                      stele_report *report);

/* Looks at everything: checksums, each record and string. In time proportional to the size. */
stele_status stele_bundle__image_verify(const stele_bundle__image *image, const char *name, stele_report *report);

size_t stele_bundle__locales(const stele_bundle__image *image);
size_t stele_bundle__units(const stele_bundle__image *image);
size_t stele_bundle__messages(const stele_bundle__image *image);

/* Records by place; all absent and zero beyond the last. */
stele_bundle__unit_record   stele_bundle__unit_at(const stele_bundle__image *image, size_t place);
stele_bundle__locale_record stele_bundle__locale_at(const stele_bundle__image *image, size_t place);

/* What is shown of a unit when a locale alone is wanted, and the locale that it is in. */
stele_str stele_bundle__piece(const stele_bundle__image *image, size_t locale, size_t unit, size_t *from);

/* A line of the metadata by its place. */
void stele_bundle__meta_at(const stele_bundle__image *image, size_t place, stele_str *name, stele_str *value);

/* The first eight bytes of a tag as a number, zeros behind a shorter one. */
static inline uint64_t stele_bundle__tag_word(stele_str tag)
{
    uint64_t word = 0;

    for (size_t i = 0; i < tag.length && i < 8; i++)
        word |= (uint64_t)(unsigned char)tag.data[i] << 8 * i;
    return word;
}

/* Where the search for a tag begins. */
static inline size_t stele_bundle__tag_home(uint64_t word, size_t slots)
{
    return stele_bundle__home(word * UINT64_C(0x9e3779b97f4a7c15) >> 32, slots);
}

/* The place of the locale with this very tag, whose word is known; SIZE_MAX for none. Every look-up of a message by the name
 * of its locale comes through here, and most tags are short, so a slot has what makes those out. */
static inline size_t stele_bundle__locale_by_word(const stele_bundle__image *image, uint64_t word, stele_str tag)
{
    const stele_bundle__part *index = &image->parts[STELE_BUNDLE__LIDX];
    size_t                    at = stele_bundle__tag_home(word, index->count);

    for (size_t tried = 0; tried < index->count; tried++, at = at + 1 < index->count ? at + 1 : 0) {
        const unsigned char *slot = index->bytes + at * STELE_BUNDLE__SLOT_SIZE;
        const uint32_t       place = stele_bundle__u32(slot + 12);
        if (place >= image->parts[STELE_BUNDLE__LOCL].count)
            break;
        if (stele_bundle__u64(slot) == word && stele_bundle__u32(slot + 8) == tag.length
            && (tag.length <= 8
                || stele_str_equal(stele_bundle__string_at(image, image->parts[STELE_BUNDLE__LOCL].bytes
                                                                      + (size_t)place * STELE_BUNDLE__LOCALE_SIZE),
                                   tag)))
            return place;
    }
    return SIZE_MAX;
}

static inline size_t stele_bundle__locale_by_tag(const stele_bundle__image *image, stele_str tag)
{
    return stele_bundle__locale_by_word(image, stele_bundle__tag_word(tag), tag);
}

/* The text of a plural rule by its number; absent where there is none. */
stele_str stele_bundle__rule(const stele_bundle__image *image, size_t number);

/* The name of a section, "INFO". */
stele_str stele_bundle__section_name(stele_bundle__section section);

#endif
