/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/bundle/inside.h: what a bundle is made of. For lib/bundle alone. */
#ifndef STELE_BUNDLE_INSIDE_H
#define STELE_BUNDLE_INSIDE_H

#include <stdatomic.h>

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

struct stele_bundle {
    atomic_size_t               references;
    stele_allocator             allocator;
    stele__arena                arena;
    stele_bundle__metadata      metadata;
    stele_document             *document;
    stele_bundle__unit         *units;
    size_t                      unit_count;
    stele_bundle_locale        *locales;
    stele_locale               *tags; /* Those of `locales`. */
    stele_bundle__translations *translations;
    size_t                      locale_count;
    size_t                      source; /* The source language's place. */
};

/* Where a locale was named, until its catalog is read. */
typedef struct stele_bundle__named {
    stele_str name;
    size_t    line, column; /* In LINGUAS; 0 where the folder was looked through. */
} stele_bundle__named;

/* Reads stele.meta into the bundle; every mistake is told. */
stele_status stele_bundle__read_metadata(stele_bundle *bundle, const stele_bundle__files *files, stele_report *report);

/* The name of a known line. */
stele_str stele_bundle__key_name(stele_bundle__key key);

/* The context under which a line of the metadata is translated, "metadata: Notice"; absent for those that are not. */
stele_str stele_bundle__key_context(stele_bundle__key key);

/* Finds out which locales there are and fills in locales, tags, and where each was named. What is wrong is told, and left
 * out where `keep_going`. */
stele_status stele_bundle__read_locales(stele_bundle *bundle, const stele_bundle__files *files, bool keep_going,
                                        stele_bundle__named **named, stele_report *report);

/* Looks a locale's units up in its catalog, which the bundle owns from then on, and counts them. */
stele_status stele_bundle__resolve(stele_bundle *bundle, size_t locale, stele_catalog *catalog, bool accept_fuzzy,
                                   const char *path, stele_report *report);

#endif
