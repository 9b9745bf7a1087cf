/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Bundles: opening, asking, counting references. All that a bundle has is made when it is opened and never changed, so
 * that the count is the one thing that threads write to. */
#include "lib/bundle/bundle.h"

#include "lib/bundle/inside.h"

#include "lib/document/document.h"

/* Reads the document that the metadata names. */
static stele_status read_document(stele_bundle *bundle, const stele_bundle__files *files, stele_report *report)
{
    const stele_bundle__line *line = &bundle->metadata.known[STELE_BUNDLE__DOCUMENT];
    const char               *path = stele_bundle__path(files, line->value, &bundle->arena);
    const char               *meta = stele_bundle__path(files, STELE__LITERAL("stele.meta"), &bundle->arena);

    if (!path || !meta)
        return STELE_NO_MEMORY;
    if (!stele_bundle__has(files, path)) {
        stele__tell(report, STELE__BUNDLE_NO_FILE, (stele__place){ meta, line->line, line->column },
                    &(stele__args){ { line->value } });
        return STELE_NOT_FOUND;
    }
    return stele_bundle__open_document(files, path, &bundle->document, report);
}

/* Lists what is to be translated: the document's units, then the metadata's. */
static stele_status list_units(stele_bundle *bundle)
{
    const size_t length = stele_document_length(bundle->document);
    size_t       size, count = 0;

    if (!stele__add(&size, length, STELE_BUNDLE__KEYS) || !stele__multiply(&size, size, sizeof *bundle->units)
        || !(bundle->units = stele__arena_take(&bundle->arena, size)))
        return STELE_NO_MEMORY;
    for (; count < length; count++) {
        const stele_unit *unit = stele_document_at(bundle->document, count);
        bundle->units[count] = (stele_bundle__unit){ unit->text, unit->id, STELE_BUNDLE__KEYS };
    }
    for (int key = 0; key < STELE_BUNDLE__KEYS; key++) {
        stele_str context = stele_bundle__key_context((stele_bundle__key)key);
        if (context.data && bundle->metadata.known[key].name.data)
            bundle->units[count++] = (stele_bundle__unit){ bundle->metadata.known[key].value, context,
                                                           (stele_bundle__key)key };
    }
    bundle->unit_count = count;
    return STELE_OK;
}

/* Marks the locales whose catalogs are needed: all, or those that rendering in `wanted` would ask, and the source. */
static stele_status mark_needed(const stele_bundle *bundle, const char *wanted, bool *needed, stele_report *report)
{
    const size_t count = bundle->locale_count;
    size_t       found = 0;
    size_t      *order;
    stele_status status;

    memset(needed, !wanted, count);
    needed[bundle->source] = true;
    if (!wanted || !*wanted)
        return STELE_OK;
    order = stele__allocate_array(&bundle->allocator, count, sizeof *order);
    if (!order)
        return STELE_NO_MEMORY;
    status = stele_locale_choose(order, &found, stele_str_of(wanted), bundle->tags, count, report);
    for (size_t i = 0; status == STELE_OK && i < found; i++)
        needed[order[i]] = true;
    stele__release(&bundle->allocator, order, count * sizeof *order);
    return status;
}

/* Takes a locale out of the list. */
static void drop_locale(stele_bundle *bundle, size_t place, stele_bundle__named *named, bool *needed)
{
    const size_t behind = --bundle->locale_count - place;

    memmove(&bundle->locales[place], &bundle->locales[place + 1], behind * sizeof *bundle->locales);
    memmove(&bundle->tags[place], &bundle->tags[place + 1], behind * sizeof *bundle->tags);
    memmove(&bundle->translations[place], &bundle->translations[place + 1], behind * sizeof *bundle->translations);
    memmove(&named[place], &named[place + 1], behind * sizeof *named);
    memmove(&needed[place], &needed[place + 1], behind * sizeof *needed);
    if (place < bundle->source)
        bundle->source--;
}

/* Opens the catalog of a locale. The source language may do without one, so that `*catalog` stays NULL. */
static stele_status open_catalog(stele_bundle *bundle, const stele_bundle__files *files, size_t place,
                                 const stele_bundle__named *named, stele_catalog **catalog, const char **path,
                                 stele_report *report)
{
    stele_buffer name = { .allocator = &bundle->allocator };
    const char  *list = stele_bundle__path(files, STELE__LITERAL("LINGUAS"), &bundle->arena);
    stele_status status;

    *catalog = NULL;
    if ((status = stele_buffer_add_str(&name, named->name)) != STELE_OK
        || (status = stele_buffer_add(&name, ".po", 3)) != STELE_OK)
        goto done;
    *path = stele_bundle__path(files, (stele_str){ name.data, name.length }, &bundle->arena);
    if (!*path || !list)
        status = STELE_NO_MEMORY;
    else if (stele_bundle__has(files, *path))
        status = stele_bundle__open_catalog(files, *path, catalog, report);
    else if (!bundle->locales[place].is_source) {
        stele__tell(report, STELE__BUNDLE_NO_FILE, (stele__place){ list, named->line, named->column },
                    &(stele__args){ { { name.data, name.length } } });
        status = STELE_NOT_FOUND;
    }
done:
    stele_buffer_free(&name);
    return status;
}

/* Reads the catalog of the locale at `place`, and looks all units up in it. */
static stele_status read_catalog(stele_bundle *bundle, const stele_bundle__files *files, size_t place,
                                 const stele_bundle__named *named, bool accept_fuzzy, stele_report *report)
{
    stele_catalog *catalog;
    const char    *path;
    stele_status   status = open_catalog(bundle, files, place, named, &catalog, &path, report);

    if (status == STELE_OK && catalog)
        status = stele_bundle__resolve(bundle, place, catalog, accept_fuzzy, path, report);
    return status;
}

/* Reads the catalogs that are needed. Every broken one is told of before the first failure is returned. */
static stele_status read_catalogs(stele_bundle *bundle, const stele_bundle__files *files, stele_bundle__named *named,
                                  const stele_bundle_options *options, stele_report *report)
{
    const size_t count = bundle->locale_count;
    bool        *needed = stele__allocate(&bundle->allocator, count);
    stele_status status = needed ? mark_needed(bundle, options->locales, needed, report) : STELE_NO_MEMORY;
    size_t       place = 0;

    if (status != STELE_OK)
        goto done;
    while (status != STELE_NO_MEMORY && place < bundle->locale_count) {
        stele_status one = STELE_OK;
        if (needed[place])
            one = read_catalog(bundle, files, place, &named[place], options->accept_fuzzy, report);
        if (one != STELE_OK && one != STELE_NO_MEMORY && options->keep_going && !bundle->locales[place].is_source) {
            drop_locale(bundle, place, named, needed);
            continue;
        }
        if (one == STELE_NO_MEMORY || (one != STELE_OK && status == STELE_OK && !options->keep_going))
            status = one;
        place++;
    }
done:
    stele__release(&bundle->allocator, needed, count);
    return status;
}

/* The source language is complete with or without a catalog. */
static void complete_source(stele_bundle *bundle)
{
    stele_bundle_locale *source = &bundle->locales[bundle->source];

    source->translated = bundle->unit_count;
    source->fuzzy = source->untranslated = 0;
}

static void free_bundle(stele_bundle *bundle)
{
    const stele_allocator allocator = bundle->allocator;

    for (size_t i = 0; i < bundle->locale_count; i++)
        stele_catalog_free(bundle->translations[i].catalog);
    stele_document_free(bundle->document);
    stele__release(&allocator, bundle->metadata.others,
                   bundle->metadata.other_capacity * sizeof *bundle->metadata.others);
    stele__arena_free(&bundle->arena);
    stele__release(&allocator, bundle, sizeof *bundle);
}

static stele_status open_files(stele_bundle **bundle, const stele_bundle__files *files,
                               const stele_bundle_options *options, stele_report *report)
{
    static const stele_bundle_options defaults = { 0 };
    const stele_allocator            *allocator = stele__report_allocator(report);
    stele_bundle__named              *named = NULL;
    stele_bundle                     *made;
    stele_status                      status;

    *bundle = NULL;
    if (!options)
        options = &defaults;
    for (size_t i = 0; i < sizeof options->reserved / sizeof *options->reserved; i++) {
        if (options->reserved[i] != 0)
            return STELE_BAD_ARGUMENT;
    }
    if ((status = stele_bundle__check_folder(files, report)) != STELE_OK)
        return status;
    made = stele__allocate_zeroed(allocator, sizeof *made);
    if (!made)
        return STELE_NO_MEMORY;
    made->allocator = *allocator;
    stele__arena_init(&made->arena, allocator);
    atomic_init(&made->references, 1);
    if ((status = stele_bundle__read_metadata(made, files, report)) != STELE_OK
        || (status = read_document(made, files, report)) != STELE_OK || (status = list_units(made)) != STELE_OK
        || (status = stele_bundle__read_locales(made, files, options->keep_going, &named, report)) != STELE_OK
        || (status = read_catalogs(made, files, named, options, report)) != STELE_OK) {
        free_bundle(made);
        return status;
    }
    complete_source(made);
    *bundle = made;
    return STELE_OK;
}

stele_status stele_bundle_open(stele_bundle **bundle, const char *path, stele_report *report)
{
    return stele_bundle_open_with(bundle, path, NULL, report);
}

stele_status stele_bundle_open_with(stele_bundle **bundle, const char *path, const stele_bundle_options *options,
                                    stele_report *report)
{
    *bundle = NULL;
    return path ? open_files(bundle, &(stele_bundle__files){ path }, options, report) : STELE_BAD_ARGUMENT;
}

stele_status stele_bundle_open_builtin(stele_bundle **bundle, const stele_bundle_options *options, stele_report *report)
{
    return open_files(bundle, &(stele_bundle__files){ NULL }, options, report);
}

stele_bundle *stele_bundle_retain(stele_bundle *bundle)
{
    /* Who retains holds a reference already, so nothing else needs to be in order. */
    if (bundle)
        atomic_fetch_add_explicit(&bundle->references, 1, memory_order_relaxed);
    return bundle;
}

void stele_bundle_close(stele_bundle *bundle)
{
    /* Whatever other threads did with the bundle comes before their closing, and all of it before its end. */
    if (bundle && atomic_fetch_sub_explicit(&bundle->references, 1, memory_order_acq_rel) == 1)
        free_bundle(bundle);
}

size_t stele_bundle_locale_count(const stele_bundle *bundle)
{
    return bundle->locale_count;
}

const stele_bundle_locale *stele_bundle_locale_at(const stele_bundle *bundle, size_t place)
{
    return place < bundle->locale_count ? &bundle->locales[place] : NULL;
}

size_t stele_bundle_unit_count(const stele_bundle *bundle)
{
    return bundle->unit_count;
}

const stele_document *stele_bundle_document(const stele_bundle *bundle)
{
    return bundle->document;
}

stele_str stele_bundle_metadata(const stele_bundle *bundle, stele_str name)
{
    const stele_bundle__metadata *metadata = &bundle->metadata;

    for (int key = 0; key < STELE_BUNDLE__KEYS; key++) {
        if (stele__equal_ignoring_case(name, stele_bundle__key_name((stele_bundle__key)key)))
            return metadata->known[key].value;
    }
    for (size_t i = 0; i < metadata->other_count; i++) {
        if (stele__equal_ignoring_case(name, metadata->others[i].name))
            return metadata->others[i].value;
    }
    return (stele_str){ NULL, 0 };
}

const stele_locale *stele__bundle_tags(const stele_bundle *bundle)
{
    return bundle->tags;
}

size_t stele__bundle_source(const stele_bundle *bundle)
{
    return bundle->source;
}

stele_str stele__bundle_text(const stele_bundle *bundle, size_t locale, size_t unit)
{
    const stele_str *texts = bundle->translations[locale].texts;
    stele_str        text = texts ? texts[unit] : (stele_str){ NULL, 0 };

    return text.data || locale != bundle->source ? text : bundle->units[unit].text;
}

size_t stele__bundle_length(const stele_bundle *bundle)
{
    return stele_document_length(bundle->document);
}

stele_unit stele__bundle_unit(const stele_bundle *bundle, size_t place)
{
    return *stele_document_at(bundle->document, place);
}

stele_str stele__bundle_tail(const stele_bundle *bundle)
{
    return stele_document_tail(bundle->document);
}

stele_str stele__bundle_line_end(const stele_bundle *bundle)
{
    return stele__document_line_end(bundle->document);
}

size_t stele__bundle_metadata_unit(const stele_bundle *bundle, stele_str name)
{
    for (size_t i = stele_document_length(bundle->document); i < bundle->unit_count; i++) {
        if (stele__equal_ignoring_case(name, stele_bundle__key_name(bundle->units[i].metadata)))
            return i;
    }
    return SIZE_MAX;
}
