/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Putting catalogs of messages into a draft, beside a document or without one. */
#include "lib/bundle/draft.h"

/* Makes room for more locales; those that are there stay where they are. The arrays of a draft are in its arena, so the
 * old ones are only given back with it. */
static stele_status grow(stele_bundle__draft *draft, size_t more)
{
    const size_t                old = draft->locale_count, count = old + more;
    stele_bundle_locale        *locales = stele__arena_take(&draft->arena, count * sizeof *locales);
    stele_locale               *tags = stele__arena_take(&draft->arena, count * sizeof *tags);
    stele_bundle__translations *translations = stele__arena_take(&draft->arena, count * sizeof *translations);

    if (!locales || !tags || !translations)
        return STELE_NO_MEMORY;
    if (old) {
        memcpy(locales, draft->locales, old * sizeof *locales);
        memcpy(tags, draft->tags, old * sizeof *tags);
        memcpy(translations, draft->translations, old * sizeof *translations);
    }
    draft->locales = locales;
    draft->tags = tags;
    draft->translations = translations;
    return STELE_OK;
}

/* Finds a locale, or adds it as one that has nothing of the document. There is room. */
static stele_status place_of(stele_bundle__draft *draft, const char *name, size_t *place, stele_report *report)
{
    const stele_str text = stele_str_of(name);
    stele_locale    tag;
    stele_str       kept;
    char            digits[24];

    if (memchr(name, '/', text.length) || stele_locale_parse(&tag, text, NULL) != STELE_OK) {
        stele__tell(report, STELE__BUNDLE_LOCALE, (stele__place){ 0 }, &(stele__args){ { text } });
        return STELE_INVALID;
    }
    for (*place = 0; *place < draft->locale_count; ++*place) {
        if (strcmp(draft->tags[*place].tag, tag.tag) == 0)
            return STELE_OK;
    }
    if (draft->locale_count == STELE_BUNDLE__LOCALES_MAX) {
        stele__tell(report, STELE__BUNDLE_LOCALES_MANY, (stele__place){ 0 },
                    &(stele__args){ { stele__decimal(digits, STELE_BUNDLE__LOCALES_MAX) } });
        return STELE_LIMIT;
    }
    if (!stele__arena_copy(&draft->arena, &kept, text))
        return STELE_NO_MEMORY;
    draft->tags[*place] = tag;
    draft->locales[*place] = (stele_bundle_locale){ .locale = tag, .name = kept, .untranslated = draft->unit_count };
    draft->translations[*place] = (stele_bundle__translations){ 0 };
    draft->locale_count++;
    return STELE_OK;
}

stele_status stele_bundle__begin_draft(stele_bundle__draft *draft, const char *language, stele_report *report)
{
    stele_status status;

    *draft = (stele_bundle__draft){ .allocator = *stele__report_allocator(report) };
    stele__arena_init(&draft->arena, &draft->allocator);
    if ((status = grow(draft, 1)) == STELE_OK
        && (status = place_of(draft, language, &draft->source, report)) == STELE_OK)
        draft->locales[draft->source].is_source = true;
    return status;
}

stele_status stele_bundle__add_catalogs(stele_bundle__draft *draft, const stele_bundle_parts *parts,
                                        stele_report *report)
{
    size_t       size;
    stele_status status = STELE_OK;

    draft->accept_fuzzy = parts->options.accept_fuzzy;
    if (parts->catalog_count == 0)
        return STELE_OK;
    if (!stele__multiply(&size, parts->catalog_count, sizeof *draft->catalogs)
        || !(draft->catalogs = stele__arena_take(&draft->arena, size)))
        return STELE_NO_MEMORY;
    status = grow(draft,
                  parts->catalog_count < STELE_BUNDLE__LOCALES_MAX ? parts->catalog_count : STELE_BUNDLE__LOCALES_MAX);
    for (size_t i = 0; i < parts->catalog_count && status == STELE_OK; i++) {
        stele_bundle__catalog *catalog = &draft->catalogs[draft->catalog_count];
        catalog->catalog = parts->catalogs[i].catalog;
        if (!parts->catalogs[i].locale || !catalog->catalog)
            return STELE_BAD_ARGUMENT;
        status = place_of(draft, parts->catalogs[i].locale, &catalog->locale, report);
        draft->catalog_count += status == STELE_OK;
    }
    return status;
}
