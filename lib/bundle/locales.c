/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The locales of a bundle: the list, made when it is first asked for, and finding one of them. A tag that a bundle has is
 * found in its index; any other goes through the chain of CLDR's parents, which needs the list. */
#include "lib/bundle/inside.h"

#include "lib/text/text.h"

static void free_listing(const stele_allocator *allocator, stele_bundle__listing *listing)
{
    if (!listing)
        return;
    stele__release(allocator, listing->locales, listing->count * sizeof *listing->locales);
    stele__release(allocator, listing->tags, listing->count * sizeof *listing->tags);
    stele__release(allocator, listing, sizeof *listing);
}

void stele_bundle__free_listing(stele_bundle *bundle)
{
    free_listing(&bundle->allocator, atomic_load(&bundle->listing));
}

/* Fills in one locale. In an image that nobody has looked through a tag may be none, and then it is the root's; a name
 * that is none, and might be the way to another folder, is left out for the tag. */
static void tell_locale(const stele_bundle *bundle, size_t place, stele_bundle_locale *locale, stele_locale *tag)
{
    const stele_bundle__locale_record record = stele_bundle__locale_at(&bundle->image, place);
    stele_locale                      named;

    if (record.tag.length == 0 || stele_locale_parse(tag, record.tag, NULL) != STELE_OK)
        *tag = (stele_locale){ .tag = "" };
    *locale = (stele_bundle_locale){ .locale = *tag,
                                     .name = record.name,
                                     .is_source = place == bundle->image.source,
                                     .translated = record.translated,
                                     .fuzzy = record.fuzzy,
                                     .untranslated = record.untranslated };
    if (!bundle->image.has_valid_text
        && (!record.name.data || memchr(record.name.data, '/', record.name.length)
            || stele_locale_parse(&named, record.name, NULL) != STELE_OK))
        locale->name = record.tag;
}

static stele_bundle__listing *make_listing(const stele_bundle *bundle)
{
    const size_t           count = stele_bundle__locales(&bundle->image);
    stele_bundle__listing *made = stele__allocate_zeroed(&bundle->allocator, sizeof *made);

    if (!made)
        return NULL;
    made->count = count;
    made->locales = stele__allocate_array(&bundle->allocator, count, sizeof *made->locales);
    made->tags = stele__allocate_array(&bundle->allocator, count, sizeof *made->tags);
    if (!made->locales || !made->tags) {
        free_listing(&bundle->allocator, made);
        return NULL;
    }
    for (size_t i = 0; i < count; i++)
        tell_locale(bundle, i, &made->locales[i], &made->tags[i]);
    return made;
}

const stele_bundle__listing *stele_bundle__list(const stele_bundle *bundle)
{
    stele_bundle          *shared = (stele_bundle *)(uintptr_t)bundle; /* What is made on demand is no change. */
    stele_bundle__listing *listing = atomic_load_explicit(&shared->listing, memory_order_acquire), *before = NULL;

    if (listing)
        return listing;
    listing = make_listing(bundle);
    if (!listing || atomic_compare_exchange_strong(&shared->listing, &before, listing))
        return listing;
    free_listing(&bundle->allocator, listing);
    return before;
}

size_t stele_bundle_locale_count(const stele_bundle *bundle)
{
    return stele_bundle__locales(&bundle->image);
}

const stele_bundle_locale *stele_bundle_locale_at(const stele_bundle *bundle, size_t place)
{
    const stele_bundle__listing *listing = place < stele_bundle__locales(&bundle->image) ? stele_bundle__list(bundle)
                                                                                         : NULL;
    return listing ? &listing->locales[place] : NULL;
}

const stele_locale *stele__bundle_tags(const stele_bundle *bundle)
{
    const stele_bundle__listing *listing = stele_bundle__list(bundle);
    return listing ? listing->tags : NULL;
}

stele_str stele__bundle_tag(const stele_bundle *bundle, size_t locale)
{
    const stele_str tag = stele_bundle__locale_at(&bundle->image, locale).tag;

    if (!tag.data || (!bundle->image.has_valid_text && !stele__utf8_valid(tag.data, tag.length, NULL)))
        return (stele_str){ "", 0 };
    return tag;
}

stele_direction stele__bundle_direction(const stele_bundle *bundle, size_t locale)
{
    const stele_bundle__listing *listing = atomic_load_explicit(&((stele_bundle *)(uintptr_t)bundle)->listing,
                                                                memory_order_acquire);
    stele_locale                 tag;

    if (listing && locale < listing->count)
        return stele_locale_direction(&listing->tags[locale]);
    if (stele_locale_parse(&tag, stele__bundle_tag(bundle, locale), NULL) != STELE_OK)
        return STELE_LEFT_TO_RIGHT;
    return stele_locale_direction(&tag);
}

size_t stele__bundle_locale_by_tag(const stele_bundle *bundle, stele_str tag)
{
    return stele_bundle__locale_by_tag(&bundle->image, tag);
}

size_t stele_bundle__match_locale(const stele_bundle *bundle, stele_str wanted)
{
    const size_t        count = stele_bundle__locales(&bundle->image);
    const stele_locale *tags = stele__bundle_tags(bundle);
    size_t             *order = stele__allocate_array(&bundle->allocator, count, sizeof *order);
    size_t              found = 0, place = SIZE_MAX;

    if (tags && order && stele_locale_choose(order, &found, wanted, tags, count, NULL) != STELE_NO_MEMORY && found)
        place = order[0];
    stele__release(&bundle->allocator, order, count * sizeof *order);
    return place;
}

size_t stele_bundle_find_locale(const stele_bundle *bundle, const char *wanted)
{
    return stele_bundle__place_of(bundle, wanted);
}
