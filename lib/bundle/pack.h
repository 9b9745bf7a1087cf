/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/bundle/pack.h: writing the compiled form. For lib/bundle alone. */
#ifndef STELE_BUNDLE_PACK_H
#define STELE_BUNDLE_PACK_H

#include "lib/bundle/draft.h"
#include "lib/bundle/format.h"

/* Sections while they are written. The first failure is kept and ends all writing, so that nobody need look after each
 * number. */
typedef struct stele_bundle__packing {
    const stele_bundle__draft *draft;
    stele_report              *report;
    stele_status               status;
    stele_buffer               parts[STELE_BUNDLE__SECTIONS];
    size_t                    *orders;  /* By locale, where it leads: places of locales, best first. */
    size_t                    *lengths; /* How many those are. */
} stele_bundle__packing;

/* A string's place in the section of strings. */
typedef struct stele_bundle__packed {
    uint32_t offset, length;
} stele_bundle__packed;

/* Adds a number to a section. */
void stele_bundle__put(stele_bundle__packing *packing, stele_bundle__section section, uint32_t number);

/* Adds a string and its NUL to the section of strings; the absent one has the offset STELE_BUNDLE__NONE. */
stele_bundle__packed stele_bundle__pack_string(stele_bundle__packing *packing, stele_str text);

/* Adds the place of a string to a section. */
void stele_bundle__put_packed(stele_bundle__packing *packing, stele_bundle__section section,
                              stele_bundle__packed packed);

/* Fails where nothing has failed before. */
void stele_bundle__pack_failed(stele_bundle__packing *packing, stele_status status);

/* Writes the sections of messages: RULE, MSGS, MIDX, FORM. */
void stele_bundle__pack_messages(stele_bundle__packing *packing);

/* Packs a draft. The image is a file in memory, for the caller to release. */
stele_status stele_bundle__pack(stele__file *image, const stele_bundle__draft *draft, stele_report *report);

#endif
