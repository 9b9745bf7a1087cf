/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Bundles: the object over a compiled image. Whatever a bundle is opened from, it has an image: a folder is packed into
 * one in memory, so that everything that is asked is answered in one way.
 *
 * An image never changes. A few things that not every caller needs are made of it when they are first asked for: the list
 * of locales, the document, plural rules. Threads that need one at the same time may each make it; the first to be done
 * puts its own in place, and the others throw theirs away, so that nobody ever waits. */
#include "lib/bundle/bundle.h"

#include <errno.h>
#include <sys/stat.h>

#include "lib/bundle/draft.h"
#include "lib/bundle/inside.h"
#include "lib/bundle/pack.h"
#include "lib/document/document.h"
#include "lib/text/text.h"

static bool is_valid(const stele_bundle_options *options)
{
    for (size_t i = 0; i < sizeof options->reserved / sizeof *options->reserved; i++) {
        if (options->reserved[i] != 0)
            return false;
    }
    return true;
}

/* Whether the options are such as may be given; all zero stands for NULL. */
static bool take_options(const stele_bundle_options **options)
{
    static const stele_bundle_options defaults = { 0 };

    if (!*options)
        *options = &defaults;
    return is_valid(*options);
}

static void free_bundle(stele_bundle *bundle)
{
    const stele_allocator allocator = bundle->allocator;

    stele_bundle__free_listing(bundle);
    stele_bundle__free_rules(bundle);
    stele_document_free(atomic_load(&bundle->document));
    stele__map_close(&bundle->map);
    stele__file_free(&bundle->file);
    stele__release(&allocator, bundle, sizeof *bundle);
}

/* An object over nothing yet. */
static stele_bundle *new_bundle(stele_report *report)
{
    stele_bundle *bundle = stele__allocate_zeroed(stele__report_allocator(report), sizeof *bundle);

    if (bundle) {
        bundle->allocator = *stele__report_allocator(report);
        atomic_init(&bundle->references, 1);
    }
    return bundle;
}

/* Opens the image whose bytes the object has been given. Strings must not run on behind its end: where it is not looked
 * through, its last byte has to end them, but for a map, behind which there is a NUL, and where looking would cost a page
 * fault. */
static stele_status open_image(stele_bundle *bundle, stele_str bytes, bool trusted, const char *name,
                               stele_report *report)
{
    stele_status status = stele_bundle__image_open(&bundle->image, bytes, name, report);

    if (status == STELE_OK && !trusted) {
        status = stele_bundle__image_verify(&bundle->image, name, report);
        bundle->image.has_valid_text = status == STELE_OK;
    } else if (status == STELE_OK && !bundle->map.base && bytes.data[bytes.length - 1] != '\0') {
        stele__tell(report, STELE__BUNDLE_TABLES, (stele__place){ name, 0, 0 }, NULL);
        status = STELE_INVALID;
    }
    return status;
}

/* Hands a finished object over, or releases it. */
static stele_status finish(stele_bundle **bundle, stele_bundle *made, stele_status status)
{
    if (status == STELE_OK)
        *bundle = made;
    else
        free_bundle(made);
    return status;
}

/* Packs a draft into an object; the document goes over to it. What the listing and the document need is made now, since
 * there is a caller who can be told of a failure. */
static stele_status make_bundle(stele_bundle **bundle, stele_bundle__draft *draft, stele_report *report)
{
    stele_bundle *made = new_bundle(report);
    stele_status  status = made ? stele_bundle__pack(&made->file, draft, report) : STELE_NO_MEMORY;

    if (!made)
        return status;
    if (status == STELE_OK)
        status = stele_bundle__image_open(&made->image, stele__file_text(&made->file), "", report);
    if (status == STELE_OK) {
        made->image.has_valid_text = true;
        atomic_init(&made->document, draft->document);
        draft->document = NULL;
        status = stele_bundle__list(made) ? STELE_OK : STELE_NO_MEMORY;
    }
    return finish(bundle, made, status);
}

static stele_status open_folder(stele_bundle **bundle, const char *folder, const stele_bundle_options *options,
                                stele_report *report)
{
    stele_bundle__draft draft;
    stele_status        status = stele_bundle__read_draft(&draft, folder, options, report);

    if (status == STELE_OK)
        status = make_bundle(bundle, &draft, report);
    stele_bundle__draft_free(&draft);
    return status;
}

/* Opens a compiled file. */
static stele_status open_file(stele_bundle **bundle, const char *path, bool map, stele_report *report)
{
    stele_bundle *made = new_bundle(report);
    stele_status  status;

    if (!made)
        return STELE_NO_MEMORY;
    if (map)
        status = stele__map_open(&made->map, path, STELE_BUNDLE__SIZE_LIMIT, report);
    else
        status = stele__file_read(&made->file, path, STELE_BUNDLE__SIZE_LIMIT, report);
    if (status == STELE_OK)
        status = open_image(made, map ? stele__map_text(&made->map) : stele__file_text(&made->file), map, path, report);
    return finish(bundle, made, status);
}

stele_status stele_bundle_open(stele_bundle **bundle, const char *path, stele_report *report)
{
    return stele_bundle_open_with(bundle, path, NULL, report);
}

stele_status stele_bundle_open_with(stele_bundle **bundle, const char *path, const stele_bundle_options *options,
                                    stele_report *report)
{
    struct stat about;

    *bundle = NULL;
    if (!path || !take_options(&options))
        return STELE_BAD_ARGUMENT;
    if (stat(path, &about) == 0 && !S_ISDIR(about.st_mode))
        return open_file(bundle, path, options->map, report);
    return open_folder(bundle, path, options, report);
}

stele_status stele_bundle_use(stele_bundle **bundle, stele_str bytes, const char *name,
                              const stele_bundle_options *options, stele_report *report)
{
    stele_bundle *made;

    *bundle = NULL;
    if (!name || !take_options(&options))
        return STELE_BAD_ARGUMENT;
    made = new_bundle(report);
    if (!made)
        return STELE_NO_MEMORY;
    return finish(bundle, made, open_image(made, bytes, options->map, name, report));
}

stele_status stele_bundle_make(stele_bundle **bundle, const stele_bundle_parts *parts, stele_report *report)
{
    const stele_bundle_options *options = parts ? &parts->options : NULL;
    stele_bundle__draft         draft = { .allocator = *stele__report_allocator(report) };
    stele_status                status;

    *bundle = NULL;
    if (!parts || !take_options(&options) || (!parts->document && !parts->language) || parts->reserved[0]
        || parts->reserved[1] || parts->reserved[2] || parts->reserved[3])
        return STELE_BAD_ARGUMENT;
    if (parts->document)
        status = stele_bundle__read_draft(&draft, parts->document, options, report);
    else
        status = stele_bundle__begin_draft(&draft, parts->language, report);
    if (status == STELE_OK)
        status = stele_bundle__add_catalogs(&draft, parts, report);
    if (status == STELE_OK)
        status = make_bundle(bundle, &draft, report);
    stele_bundle__draft_free(&draft);
    return status;
}

stele_status stele_bundle_verify(const stele_bundle *bundle, stele_report *report)
{
    return stele_bundle__image_verify(&bundle->image, "", report);
}

stele_str stele_bundle_image(const stele_bundle *bundle)
{
    return bundle->image.bytes;
}

bool stele_bundle_section_at(const stele_bundle *bundle, size_t place, stele_bundle_section *section)
{
    *section = (stele_bundle_section){ 0 };
    for (size_t i = 0; i < STELE_BUNDLE__SECTIONS; i++) {
        const stele_bundle__part *part = &bundle->image.parts[i];
        if (part->length == 0 || place-- > 0)
            continue;
        *section = (stele_bundle_section){ stele_bundle__section_name((stele_bundle__section)i),
                                           (size_t)(part->bytes - (const unsigned char *)bundle->image.bytes.data),
                                           part->length };
        return true;
    }
    return false;
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

size_t stele_bundle_unit_count(const stele_bundle *bundle)
{
    return stele_bundle__units(&bundle->image);
}

/* Reads the document that is inside. The name of its file is a line of the metadata. */
static stele_document *make_document(const stele_bundle *bundle)
{
    const stele_str name = stele_bundle_metadata(bundle, STELE__LITERAL("Document"));
    stele_report   *report = stele_report_new(&bundle->allocator);
    stele_document *document = NULL;

    if (report
        && stele_document_read(&document, bundle->image.document, name.data ? name.data : "", report) != STELE_OK)
        document = NULL;
    stele_report_free(report);
    return document;
}

const stele_document *stele_bundle_document(const stele_bundle *bundle)
{
    stele_bundle   *shared = (stele_bundle *)(uintptr_t)bundle; /* What is made on demand is no change to a caller. */
    stele_document *document = atomic_load_explicit(&shared->document, memory_order_acquire), *before = NULL;

    if (document || !bundle->image.document.data)
        return document;
    document = make_document(bundle);
    if (!document || atomic_compare_exchange_strong(&shared->document, &before, document))
        return document;
    stele_document_free(document);
    return before;
}

stele_str stele_bundle_metadata(const stele_bundle *bundle, stele_str name)
{
    stele_str found, value;

    for (size_t i = 0; i < bundle->image.parts[STELE_BUNDLE__META].count; i++) {
        stele_bundle__meta_at(&bundle->image, i, &found, &value);
        if (found.data && stele__equal_ignoring_case(name, found))
            return value;
    }
    return (stele_str){ NULL, 0 };
}

size_t stele__bundle_source(const stele_bundle *bundle)
{
    return bundle->image.source;
}

/* A text that may be shown. In an image that nobody has looked through, that is still to be found out. */
static stele_str shown(const stele_bundle *bundle, stele_str text)
{
    if (!bundle->image.has_valid_text && !stele__utf8_valid(text.data, text.length, NULL))
        return (stele_str){ NULL, 0 };
    return text;
}

stele_str stele__bundle_piece(const stele_bundle *bundle, size_t locale, size_t unit, size_t *from)
{
    stele_str text = shown(bundle, stele_bundle__piece(&bundle->image, locale, unit, from));
    return text.data ? text : (stele_str){ "", 0 };
}

stele_str stele__bundle_text(const stele_bundle *bundle, size_t locale, size_t unit)
{
    size_t    from;
    stele_str text = stele_bundle__piece(&bundle->image, locale, unit, &from);

    if (from != locale)
        return (stele_str){ NULL, 0 };
    text = shown(bundle, text);
    return text.data || locale != bundle->image.source ? text : (stele_str){ "", 0 };
}

stele_str stele__bundle_plain(const stele_bundle *bundle, size_t locale)
{
    const stele_str plain = stele_bundle__locale_at(&bundle->image, locale).plain;
    return plain.data ? plain : (stele_str){ "", 0 };
}

size_t stele__bundle_primary(const stele_bundle *bundle, size_t locale, size_t *from_wanted, bool *is_translated)
{
    const stele_bundle__locale_record record = stele_bundle__locale_at(&bundle->image, locale);

    *from_wanted = record.from_wanted;
    *is_translated = (record.flags & STELE_BUNDLE__SHOWS_TRANSLATION) != 0;
    return record.primary < stele_bundle__locales(&bundle->image) ? record.primary : bundle->image.source;
}

size_t stele__bundle_length(const stele_bundle *bundle)
{
    return bundle->image.length;
}

/* A part of the document's bytes; empty where there is no such part. */
static stele_str document_slice(const stele_bundle *bundle, size_t start, size_t end)
{
    const stele_str document = bundle->image.document;

    if (start > end || end > document.length)
        return (stele_str){ "", 0 };
    return shown(bundle, (stele_str){ document.data + start, end - start });
}

stele_unit stele__bundle_unit(const stele_bundle *bundle, size_t place)
{
    const stele_bundle__unit_record record = stele_bundle__unit_at(&bundle->image, place);
    const size_t                    before = place ? stele_bundle__unit_at(&bundle->image, place - 1).end : 0;
    stele_unit                      unit = {
                             .id = shown(bundle, record.id),
                             .kind = record.kind <= STELE_UNIT_LIST_ITEM ? (stele_unit_kind)record.kind : STELE_UNIT_PARAGRAPH,
                             .text = shown(bundle, record.text),
                             .level = record.level <= STELE__UNIT_LEVEL_MAX ? record.level : STELE__UNIT_LEVEL_MAX,
                             .before = document_slice(bundle, before, record.start),
                             .source = document_slice(bundle, record.start, record.end),
                             .line = record.line,
    };

    if (unit.kind == STELE_UNIT_LIST_ITEM && unit.level == 0)
        unit.level = 1;
    return unit;
}

stele_str stele__bundle_tail(const stele_bundle *bundle)
{
    return document_slice(bundle, bundle->image.document_end, bundle->image.document.length);
}

stele_str stele__bundle_line_end(const stele_bundle *bundle)
{
    return stele__plain_line_end(bundle->image.document);
}

size_t stele__bundle_metadata_unit(const stele_bundle *bundle, stele_str name)
{
    for (size_t i = bundle->image.length; i < stele_bundle__units(&bundle->image); i++) {
        stele_str found, value;
        stele_bundle__meta_at(&bundle->image, stele_bundle__unit_at(&bundle->image, i).line, &found, &value);
        if (found.data && stele__equal_ignoring_case(name, found))
            return i;
    }
    return SIZE_MAX;
}
