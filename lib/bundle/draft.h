/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/bundle/draft.h: a bundle while it is made: what was read from its source, before it is packed. For lib/bundle
 * alone. */
#ifndef STELE_BUNDLE_DRAFT_H
#define STELE_BUNDLE_DRAFT_H

#include <stele/bundle.h>

#include "lib/base/base.h"
#include "lib/bundle/files.h"

enum { STELE_BUNDLE__LOCALES_MAX = 1000 /* More locales in one bundle are refused. */ };

/* A line of the metadata. */
typedef struct stele_bundle__line {
    stele_str name, value;
    size_t    line, column; /* Where the value stands. */
} stele_bundle__line;

/* The lines that have a meaning here. */
typedef enum stele_bundle__key {
    STELE_BUNDLE__DOCUMENT,
    STELE_BUNDLE__LANGUAGE,
    STELE_BUNDLE__ISSUER,
    STELE_BUNDLE__ISSUER_NAME,
    STELE_BUNDLE__DATE,
    STELE_BUNDLE__NOTICE,
    STELE_BUNDLE__KEYS
} stele_bundle__key;

/* The metadata. Its strings stand in the bundle's arena. */
typedef struct stele_bundle__metadata {
    stele_bundle__line  known[STELE_BUNDLE__KEYS]; /* By key; absent ones have no name. */
    stele_bundle__line *others;
    size_t              other_count, other_capacity;
    stele_locale        language;
} stele_bundle__metadata;

/* A text to translate. */
typedef struct stele_bundle__unit {
    stele_str         text;     /* The msgid. */
    stele_str         context;  /* The msgctxt; a unit of the document may as well do without. */
    stele_bundle__key metadata; /* STELE_BUNDLE__KEYS for units of the document. */
} stele_bundle__unit;

/* What a locale has. */
typedef struct stele_bundle__translations {
    stele_catalog *catalog; /* Its messages hold the texts; NULL where none was read. */
    stele_str     *texts;   /* By unit; absent ones have no data. NULL where no catalog was read. */
} stele_bundle__translations;

/* Messages that go in beside the document, and the locale that they are in. */
typedef struct stele_bundle__catalog {
    size_t               locale;
    const stele_catalog *catalog; /* Borrowed. */
} stele_bundle__catalog;

/* A draft. All zero but for the allocator is an empty one. */
typedef struct stele_bundle__draft {
    stele_allocator             allocator;
    stele__arena                arena;
    stele_bundle__metadata      metadata;
    stele_document             *document; /* NULL where there is none. */
    stele_bundle__unit         *units;
    size_t                      unit_count;
    stele_bundle_locale        *locales;
    stele_locale               *tags; /* Those of `locales`. */
    stele_bundle__translations *translations;
    size_t                      locale_count;
    size_t                      source; /* The source language's place. */
    stele_bundle__catalog      *catalogs;
    size_t                      catalog_count;
    bool                        accept_fuzzy;
} stele_bundle__draft;

/* What a locale has for a unit, one line of UTF-8; {NULL, 0} where it has nothing that may be shown. The source language
 * has something for every unit. */
static inline stele_str stele_bundle__draft_text(const stele_bundle__draft *draft, size_t locale, size_t unit)
{
    const stele_str *texts = draft->translations[locale].texts;
    stele_str        text = texts ? texts[unit] : (stele_str){ NULL, 0 };

    return text.data || locale != draft->source ? text : draft->units[unit].text;
}

/* Where a locale was named, until its catalog is read. */
typedef struct stele_bundle__named {
    stele_str name;
    size_t    line, column; /* In LINGUAS; 0 where the folder was looked through. */
} stele_bundle__named;

/* Reads stele.meta into the draft; every mistake is told. */
stele_status stele_bundle__read_metadata(stele_bundle__draft *draft, const char *folder, stele_report *report);

/* The context under which a line of the metadata is translated, "metadata: Notice"; absent for those that are not. */
stele_str stele_bundle__key_context(stele_bundle__key key);

/* Finds out which locales there are and fills in locales, tags, and where each was named. What is wrong is told, and left
 * out where `keep_going`. */
stele_status stele_bundle__read_locales(stele_bundle__draft *draft, const char *folder, bool keep_going,
                                        stele_bundle__named **named, stele_report *report);

/* Looks a locale's units up in its catalog, which the draft owns from then on, and counts them. */
stele_status stele_bundle__resolve(stele_bundle__draft *draft, size_t locale, stele_catalog *catalog, bool accept_fuzzy,
                                   const char *path, stele_report *report);

/* Reads a folder into a draft. What is wrong is told, and left out where the
 * options say so; the options are valid. Whatever comes of it, stele_bundle__draft_free() releases it. */
stele_status stele_bundle__read_draft(stele_bundle__draft *draft, const char *folder,
                                      const stele_bundle_options *options, stele_report *report);

/* Begins a draft without a document, of messages in a language. */
stele_status stele_bundle__begin_draft(stele_bundle__draft *draft, const char *language, stele_report *report);

/* Puts catalogs in, which must outlive the draft. */
stele_status stele_bundle__add_catalogs(stele_bundle__draft *draft, const stele_bundle_parts *parts,
                                        stele_report *report);

void stele_bundle__draft_free(stele_bundle__draft *draft);

#endif
