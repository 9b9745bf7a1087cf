/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/locale/tag.h: a language tag taken to pieces. For lib/locale alone. */
#ifndef STELE_LOCALE_TAG_H
#define STELE_LOCALE_TAG_H

#include <stele/locale.h>

#include "lib/base/base.h"

enum {
    STELE__VARIANTS_MAX = STELE_LOCALE_SIZE / 5, /* The shortest, "-1901", has five characters. */
    STELE__SUBTAGS_MAX = STELE_LOCALE_SIZE / 2
};

/* What stele_locale_parse() works on. The slices point into the text that was read, or into a table. */
typedef struct stele__tag {
    char      language[9], script[5], region[4]; /* Canonical in case. */
    stele_str variants[STELE__VARIANTS_MAX];     /* In lower case, as all below. */
    size_t    variant_count;
    stele_str extensions[STELE__SUBTAGS_MAX]; /* Each with its singleton: "u-ca-islamic". */
    size_t    extension_count;
    stele_str private_use; /* With its x: "x-quot". */
} stele__tag;

/* What is wrong with a text, and at which byte. */
typedef struct stele__tag_fault {
    stele__finding finding;
    size_t         at;
} stele__tag_fault;

/* A text in lower case with hyphens, of which tags hold slices. */
typedef struct stele__tag_text {
    char   text[STELE_LOCALE_SIZE];
    size_t length;
} stele__tag_text;

/* Adds a subtag and a hyphen before it, or fails. Takes upper case and the wild separators too. */
bool stele__tag_text_add(stele__tag_text *text, stele_str subtags);

/* Reads a tag (RFC 5646, section 2.1) that stands in lower case with hyphens; replaces nothing. */
bool stele__tag_read(stele__tag *tag, stele_str text, stele__tag_fault *fault);

/* Replaces what is deprecated (UTS #35, part 1, annex C, "LocaleId Canonicalization"). */
void stele__tag_replace(stele__tag *tag);

/* Finds what replaces a whole grandfathered tag, in lower case; the absent string where there is nothing. */
stele_str stele__tag_replacement(stele_str text);

/* Whether the text is a variant in shape. */
bool stele__tag_is_variant(stele_str text);

/* The parts behind the region, the first hyphen included: "-valencia-u-ca-islamic". */
const char *stele__locale_rest(const stele_locale *locale);

/* Puts a locale together. False, and `*locale` not touched, where it is too long. The parts may be those of `locale`. */
bool stele__locale_compose(stele_locale *locale, const char *language, const char *script, const char *region,
                           const char *rest);

#endif
