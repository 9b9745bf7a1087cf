/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/bundle/inside.h: what a bundle is. For lib/bundle alone. */
#ifndef STELE_BUNDLE_INSIDE_H
#define STELE_BUNDLE_INSIDE_H

#include <stdatomic.h>

#include <stele/plural.h>

#include "lib/bundle/bundle.h"
#include "lib/bundle/image.h"

/* Files of 4 GiB or more are refused. */
#define STELE_BUNDLE__SIZE_LIMIT ((size_t)UINT32_MAX)

/* The locales as they are told. */
typedef struct stele_bundle__listing {
    size_t               count;
    stele_bundle_locale *locales;
    stele_locale        *tags; /* Those of `locales`. */
} stele_bundle__listing;

struct stele_bundle {
    atomic_size_t       references;
    stele_allocator     allocator;
    stele_bundle__image image;
    stele__file         file; /* Owns the image's bytes, or this: */
    stele__map          map;  /* Else they are the caller's. */

    /* Made when first asked for; NULL until then. */
    _Atomic(stele_bundle__listing *) listing;
    _Atomic(stele_document *)        document;
    _Atomic(stele_plural *)          rules[STELE_BUNDLE__RULES_MAX];
};

/* The list of locales; NULL where there is no memory. */
const stele_bundle__listing *stele_bundle__list(const stele_bundle *bundle);

/* Finds the locale that serves who wants `wanted`, which is no tag of the bundle. SIZE_MAX where there is none. */
size_t stele_bundle__match_locale(const stele_bundle *bundle, stele_str wanted);

/* What stele_bundle_find_locale() does. Tags are short: their length is counted sooner than a function is called. */
static inline size_t stele_bundle__place_of(const stele_bundle *bundle, const char *wanted)
{
    stele_str text = { wanted, 0 };
    uint64_t  word = 0;
    size_t    place;

    if (!wanted || !*wanted)
        return bundle->image.source;
    for (; text.length < 8 && wanted[text.length]; text.length++)
        word |= (uint64_t)(unsigned char)wanted[text.length] << 8 * text.length;
    if (text.length == 8)
        text.length = strlen(wanted);
    place = stele_bundle__locale_by_word(&bundle->image, word, text);
    return place != SIZE_MAX ? place : stele_bundle__match_locale(bundle, text);
}

/* For the end of a bundle. */
void stele_bundle__free_listing(stele_bundle *bundle);
void stele_bundle__free_rules(stele_bundle *bundle);

#endif
