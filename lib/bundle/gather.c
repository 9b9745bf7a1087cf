/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Reading a folder into a draft: the metadata, the document that it names, the list of locales, and the catalogs of those
 * that are needed. */
#include "lib/bundle/draft.h"

/* Reads the document that the metadata names. */
static stele_status read_document(stele_bundle__draft *draft, const char *folder, stele_report *report)
{
    const stele_bundle__line *line = &draft->metadata.known[STELE_BUNDLE__DOCUMENT];
    const char               *path = stele_bundle__path(folder, line->value, &draft->arena);
    const char               *meta = stele_bundle__path(folder, STELE__LITERAL("stele.meta"), &draft->arena);

    if (!path || !meta)
        return STELE_NO_MEMORY;
    if (!stele_bundle__has(path)) {
        stele__tell(report, STELE__BUNDLE_NO_FILE, (stele__place){ meta, line->line, line->column },
                    &(stele__args){ { line->value } });
        return STELE_NOT_FOUND;
    }
    return stele_document_open(&draft->document, path, report);
}

/* Lists what is to be translated: the document's units, then the metadata's. */
static stele_status list_units(stele_bundle__draft *draft)
{
    const size_t length = stele_document_length(draft->document);
    size_t       size, count = 0;

    if (!stele__add(&size, length, STELE_BUNDLE__KEYS) || !stele__multiply(&size, size, sizeof *draft->units)
        || !(draft->units = stele__arena_take(&draft->arena, size)))
        return STELE_NO_MEMORY;
    for (; count < length; count++) {
        const stele_unit *unit = stele_document_at(draft->document, count);
        draft->units[count] = (stele_bundle__unit){ unit->text, unit->id, STELE_BUNDLE__KEYS };
    }
    for (int key = 0; key < STELE_BUNDLE__KEYS; key++) {
        stele_str context = stele_bundle__key_context((stele_bundle__key)key);
        if (context.data && draft->metadata.known[key].name.data)
            draft->units[count++] = (stele_bundle__unit){ draft->metadata.known[key].value, context,
                                                          (stele_bundle__key)key };
    }
    draft->unit_count = count;
    return STELE_OK;
}

/* Marks the locales whose catalogs are needed: all, or those that rendering in `wanted` would ask, and the source. */
static stele_status mark_needed(const stele_bundle__draft *draft, const char *wanted, bool *needed,
                                stele_report *report)
{
    const size_t count = draft->locale_count;
    size_t       found = 0;
    size_t      *order;
    stele_status status;

    memset(needed, !wanted, count);
    needed[draft->source] = true;
    if (!wanted || !*wanted)
        return STELE_OK;
    order = stele__allocate_array(&draft->allocator, count, sizeof *order);
    if (!order)
        return STELE_NO_MEMORY;
    status = stele_locale_choose(order, &found, stele_str_of(wanted), draft->tags, count, report);
    for (size_t i = 0; status == STELE_OK && i < found; i++)
        needed[order[i]] = true;
    stele__release(&draft->allocator, order, count * sizeof *order);
    return status;
}

/* Takes a locale out of the list. */
static void drop_locale(stele_bundle__draft *draft, size_t place, stele_bundle__named *named, bool *needed)
{
    const size_t behind = --draft->locale_count - place;

    memmove(&draft->locales[place], &draft->locales[place + 1], behind * sizeof *draft->locales);
    memmove(&draft->tags[place], &draft->tags[place + 1], behind * sizeof *draft->tags);
    memmove(&draft->translations[place], &draft->translations[place + 1], behind * sizeof *draft->translations);
    memmove(&named[place], &named[place + 1], behind * sizeof *named);
    memmove(&needed[place], &needed[place + 1], behind * sizeof *needed);
    if (place < draft->source)
        draft->source--;
}

/* Opens the catalog of a locale. The source language may do without one, so that `*catalog` stays NULL. */
static stele_status open_catalog(stele_bundle__draft *draft, const char *folder, size_t place,
                                 const stele_bundle__named *named, stele_catalog **catalog, const char **path,
                                 stele_report *report)
{
    stele_buffer name = { .allocator = &draft->allocator };
    const char  *list = stele_bundle__path(folder, STELE__LITERAL("LINGUAS"), &draft->arena);
    stele_status status;

    *catalog = NULL;
    if ((status = stele_buffer_add_str(&name, named->name)) != STELE_OK
        || (status = stele_buffer_add(&name, ".po", 3)) != STELE_OK)
        goto done;
    *path = stele_bundle__path(folder, (stele_str){ name.data, name.length }, &draft->arena);
    if (!*path || !list)
        status = STELE_NO_MEMORY;
    else if (stele_bundle__has(*path))
        status = stele_catalog_open(catalog, *path, report);
    else if (!draft->locales[place].is_source) {
        stele__tell(report, STELE__BUNDLE_NO_FILE, (stele__place){ list, named->line, named->column },
                    &(stele__args){ { { name.data, name.length } } });
        status = STELE_NOT_FOUND;
    }
done:
    stele_buffer_free(&name);
    return status;
}

/* Reads the catalog of the locale at `place`, and looks all units up in it. */
static stele_status read_catalog(stele_bundle__draft *draft, const char *folder, size_t place,
                                 const stele_bundle__named *named, bool accept_fuzzy, stele_report *report)
{
    stele_catalog *catalog;
    const char    *path;
    stele_status   status = open_catalog(draft, folder, place, named, &catalog, &path, report);

    if (status == STELE_OK && catalog)
        status = stele_bundle__resolve(draft, place, catalog, accept_fuzzy, path, report);
    return status;
}

/* Reads the catalogs that are needed. Every broken one is told of before the first failure is returned. */
static stele_status read_catalogs(stele_bundle__draft *draft, const char *folder, stele_bundle__named *named,
                                  const stele_bundle_options *options, stele_report *report)
{
    const size_t count = draft->locale_count;
    bool        *needed = stele__allocate(&draft->allocator, count);
    stele_status status = needed ? mark_needed(draft, options->locales, needed, report) : STELE_NO_MEMORY;
    size_t       place = 0;

    if (status != STELE_OK)
        goto done;
    while (status != STELE_NO_MEMORY && place < draft->locale_count) {
        stele_status one = STELE_OK;
        if (needed[place])
            one = read_catalog(draft, folder, place, &named[place], options->accept_fuzzy, report);
        if (one != STELE_OK && one != STELE_NO_MEMORY && options->keep_going && !draft->locales[place].is_source) {
            drop_locale(draft, place, named, needed);
            continue;
        }
        if (one == STELE_NO_MEMORY || (one != STELE_OK && status == STELE_OK && !options->keep_going))
            status = one;
        place++;
    }
done:
    stele__release(&draft->allocator, needed, count);
    return status;
}

/* The source language is complete with or without a catalog. */
static void complete_source(stele_bundle__draft *draft)
{
    stele_bundle_locale *source = &draft->locales[draft->source];

    source->translated = draft->unit_count;
    source->fuzzy = source->untranslated = 0;
}

void stele_bundle__draft_free(stele_bundle__draft *draft)
{
    for (size_t i = 0; draft->translations && i < draft->locale_count; i++)
        stele_catalog_free(draft->translations[i].catalog);
    stele_document_free(draft->document);
    stele__release(&draft->allocator, draft->metadata.others,
                   draft->metadata.other_capacity * sizeof *draft->metadata.others);
    stele__arena_free(&draft->arena);
}

stele_status stele_bundle__read_draft(stele_bundle__draft *draft, const char *folder,
                                      const stele_bundle_options *options, stele_report *report)
{
    stele_bundle__named *named = NULL;
    stele_status         status;

    *draft = (stele_bundle__draft){ .allocator = *stele__report_allocator(report) };
    stele__arena_init(&draft->arena, &draft->allocator);
    if ((status = stele_bundle__check_folder(folder, report)) != STELE_OK
        || (status = stele_bundle__read_metadata(draft, folder, report)) != STELE_OK
        || (status = read_document(draft, folder, report)) != STELE_OK || (status = list_units(draft)) != STELE_OK
        || (status = stele_bundle__read_locales(draft, folder, options->keep_going, &named, report)) != STELE_OK
        || (status = read_catalogs(draft, folder, named, options, report)) != STELE_OK)
        return status;
    complete_source(draft);
    return STELE_OK;
}
