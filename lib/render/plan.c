/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The plan: for each unit the first text that there is, going through the wanted locales in order and ending at the source
 * language, which has all.
 *
 * Where one locale is wanted by the very tag that the bundle has for it, which is what most callers do, that was found out
 * when the bundle was made. Then the plan says so, and nothing is allocated and no unit looked at. */
#include "lib/render/plan.h"

#include <stdlib.h>
#include <string.h>

/* The making of a plan. */
struct making {
    stele_render__plan *plan;
    size_t             *order; /* The wanted locales that there are, best first. */
    size_t              found;
    size_t             *counts; /* How many units each locale gave. */
    size_t              locale_count;
    size_t              from_wanted;
    size_t              best; /* The first of the wanted locales that gives a unit of the document; `found` for none. */
};

/* Finds the wanted locales that there are; the source language where none is named. */
static stele_status choose_locales(struct making *making, stele_report *report)
{
    const stele_bundle *bundle = making->plan->bundle;
    const char         *wanted = making->plan->options->locale;

    if (wanted && *wanted)
        return stele_locale_choose(making->order, &making->found, stele_str_of(wanted), stele__bundle_tags(bundle),
                                   making->locale_count, report);
    making->order[0] = stele__bundle_source(bundle);
    making->found = 1;
    return STELE_OK;
}

static void choose_piece(struct making *making, size_t unit)
{
    const stele_bundle  *bundle = making->plan->bundle;
    stele_render__piece *piece = &making->plan->pieces[unit];

    for (size_t i = 0; i < making->found; i++) {
        piece->locale = making->order[i];
        piece->text = stele__bundle_text(bundle, piece->locale, unit);
        if (piece->text.data) {
            making->from_wanted++;
            making->counts[piece->locale]++;
            if (unit < making->plan->length && i < making->best)
                making->best = i;
            return;
        }
    }
    piece->locale = stele__bundle_source(bundle);
    piece->text = stele__bundle_text(bundle, piece->locale, unit);
    making->counts[piece->locale]++;
}

/* Chooses all pieces and sums them up. The whole is in the best wanted locale that gives any of it. */
static void choose_pieces(struct making *making)
{
    stele_render__plan *plan = making->plan;
    const size_t        source = stele__bundle_source(plan->bundle);

    making->best = making->found;
    for (size_t i = 0; i < plan->count; i++) {
        choose_piece(making, i);
        if (i < plan->length && plan->pieces[i].locale != source)
            plan->translated = true;
    }
    plan->primary = making->best < making->found ? making->order[making->best] : source;
    plan->complete = (size_t)((uint64_t)making->from_wanted * 100 / plan->count);
}

/* A wanted locale that there is not. */
struct missing {
    stele_str name;
    size_t    place;
};

struct missing_list {
    struct missing *at;
    size_t          count, capacity;
};

static int by_name(const void *a, const void *b)
{
    const struct missing *x = a, *y = b;
    int                   order = (x->name.length > y->name.length) - (x->name.length < y->name.length);

    if (order == 0)
        order = memcmp(x->name.data, y->name.data, x->name.length);
    return order ? order : (x->place > y->place) - (x->place < y->place);
}

static int by_place(const void *a, const void *b)
{
    const struct missing *x = a, *y = b;
    return (x->place > y->place) - (x->place < y->place);
}

static stele_status find_missing(struct making *making, struct missing_list *missing)
{
    const stele_allocator *allocator = &making->plan->allocator;
    stele_str              wanted = stele_str_of(making->plan->options->locale);
    const stele_locale    *tags = stele__bundle_tags(making->plan->bundle);
    size_t                *order = stele__allocate_array(allocator, making->locale_count, sizeof *order);
    stele_status           status = order ? STELE_OK : STELE_NO_MEMORY;
    stele_str              name;

    while (status == STELE_OK && stele__next_piece(&wanted, ',', &name)) {
        size_t found;
        name = stele__trimmed(name);
        if (name.length == 0)
            continue;
        status = stele_locale_choose(order, &found, name, tags, making->locale_count, NULL);
        if (status != STELE_OK || found > 0)
            continue;
        if (stele__grow(allocator, &missing->at, &missing->capacity, missing->count + 1, sizeof *missing->at)) {
            missing->at[missing->count] = (struct missing){ name, missing->count };
            missing->count++;
        } else {
            status = STELE_NO_MEMORY;
        }
    }
    stele__release(allocator, order, making->locale_count * sizeof *order);
    return status;
}

/* Tells which wanted locales there are not, each once and in their order. */
static stele_status tell_missing(struct making *making, stele_report *report)
{
    struct missing_list missing = { 0 };
    const stele_status  status = find_missing(making, &missing);
    size_t              kept = 0;

    if (missing.count > 1)
        qsort(missing.at, missing.count, sizeof *missing.at, by_name);
    for (size_t i = 0; i < missing.count; i++) {
        if (kept == 0 || !stele_str_equal(missing.at[kept - 1].name, missing.at[i].name))
            missing.at[kept++] = missing.at[i];
    }
    if (kept > 1)
        qsort(missing.at, kept, sizeof *missing.at, by_place);
    for (size_t i = 0; i < kept && status == STELE_OK; i++)
        stele__tell(report, STELE__RENDER_NO_LOCALE, (stele__place){ 0 }, &(stele__args){ { missing.at[i].name } });
    stele__release(&making->plan->allocator, missing.at, missing.capacity * sizeof *missing.at);
    return status;
}

/* Tells how many units a locale gave in place of the primary one. */
static void tell_given(const struct making *making, size_t locale, stele_report *report)
{
    const stele_render__plan *plan = making->plan;
    char                      some[24], all[24];

    if (locale == plan->primary || making->counts[locale] == 0)
        return;
    stele__tell(report, STELE__RENDER_FALLBACK, (stele__place){ 0 },
                &(stele__args){ { stele__decimal(some, making->counts[locale]), stele__decimal(all, plan->count),
                                  stele_render__tag(plan, plan->primary), stele_render__tag(plan, locale) } });
}

/* Tells which units come from another locale than the primary one: the wanted ones in their order, then the source. */
static void tell_fallback(const struct making *making, stele_report *report)
{
    const size_t source = stele__bundle_source(making->plan->bundle);
    bool         told_source = making->found == 0;

    for (size_t i = 0; i < making->found; i++) {
        tell_given(making, making->order[i], report);
        told_source = told_source || making->order[i] == source;
    }
    if (!told_source)
        tell_given(making, source, report);
}

static stele_status check_complete(const stele_render__plan *plan, stele_report *report)
{
    const unsigned needed = plan->options->min_complete;
    char           have[24], want[24];

    if (plan->complete >= needed)
        return STELE_OK;
    stele__tell(report, STELE__RENDER_INCOMPLETE, (stele__place){ 0 },
                &(stele__args){ { stele__decimal(have, plan->complete), stele__decimal(want, needed) } });
    return STELE_INCOMPLETE;
}

static bool is_attributed(const stele_render_options *options)
{
    if (options->attribution == STELE_ATTRIBUTION_AUTO)
        return options->format != STELE_FORMAT_TEXT && options->format != STELE_FORMAT_MARKDOWN;
    return options->attribution == STELE_ATTRIBUTION_ALWAYS || options->format == STELE_FORMAT_JSON;
}

/* Chooses pieces one by one, for a list of wanted locales or one that is not among the bundle's. */
static stele_status make_pieces(stele_render__plan *plan, stele_report *report)
{
    struct making making = { .plan = plan, .locale_count = stele_bundle_locale_count(plan->bundle) };
    stele_status  status = STELE_NO_MEMORY;

    plan->pieces = stele__allocate_array(&plan->allocator, plan->count, sizeof *plan->pieces);
    making.order = stele__allocate_array(&plan->allocator, making.locale_count, sizeof *making.order);
    making.counts = stele__allocate_zeroed(&plan->allocator, making.locale_count * sizeof *making.counts);
    if (!plan->pieces || !making.order || !making.counts || !stele__bundle_tags(plan->bundle))
        goto done;
    if ((status = choose_locales(&making, report)) != STELE_OK)
        goto done;
    choose_pieces(&making);
    if (plan->options->tell_fallback) {
        if ((status = tell_missing(&making, report)) != STELE_OK)
            goto done;
        tell_fallback(&making, report);
    }
done:
    stele__release(&plan->allocator, making.order, making.locale_count * sizeof *making.order);
    stele__release(&plan->allocator, making.counts, making.locale_count * sizeof *making.counts);
    return status;
}

/* Takes what the bundle knows of one of its locales; false where something else is wanted. */
static bool take_alone(stele_render__plan *plan)
{
    const stele_str wanted = stele_str_of(plan->options->locale);
    size_t          from_wanted;

    if (plan->options->tell_fallback)
        return false;
    plan->alone = wanted.length ? stele__bundle_locale_by_tag(plan->bundle, wanted)
                                : stele__bundle_source(plan->bundle);
    if (plan->alone == SIZE_MAX)
        return false;
    plan->primary = stele__bundle_primary(plan->bundle, plan->alone, &from_wanted, &plan->translated);
    plan->complete = (size_t)((uint64_t)from_wanted * 100 / plan->count);
    return true;
}

stele_status stele_render__plan_make(stele_render__plan *plan, const stele_bundle *bundle,
                                     const stele_render_options *options, stele_report *report)
{
    stele_status status;

    *plan = (stele_render__plan){ .bundle = bundle,
                                  .options = options,
                                  .allocator = *stele__report_allocator(report),
                                  .count = stele_bundle_unit_count(bundle),
                                  .length = stele__bundle_length(bundle),
                                  .alone = SIZE_MAX,
                                  .attributed = is_attributed(options) };
    if (plan->length == 0) {
        stele__tell(report, STELE__RENDER_NO_DOCUMENT, (stele__place){ 0 }, NULL);
        return STELE_NOT_FOUND;
    }
    if ((status = stele_render__choose_part(plan, report)) == STELE_OK && !take_alone(plan))
        status = make_pieces(plan, report);
    if (status == STELE_OK)
        status = check_complete(plan, report);
    if (status != STELE_OK)
        stele_render__plan_free(plan);
    return status;
}

void stele_render__plan_free(stele_render__plan *plan)
{
    stele__release(&plan->allocator, plan->pieces, plan->count * sizeof *plan->pieces);
    plan->pieces = NULL;
}

stele_render__piece stele_render__piece_at(const stele_render__plan *plan, size_t unit)
{
    stele_render__piece piece;

    if (plan->alone == SIZE_MAX)
        return plan->pieces[unit];
    piece.text = stele__bundle_piece(plan->bundle, plan->alone, unit, &piece.locale);
    return piece;
}

stele_str stele_render__tag(const stele_render__plan *plan, size_t locale)
{
    const stele_str tag = stele__bundle_tag(plan->bundle, locale);
    return tag.length ? tag : STELE__LITERAL("und");
}

stele_str stele_render__direction(const stele_render__plan *plan, size_t locale)
{
    return stele_str_of(stele__bundle_direction(plan->bundle, locale) == STELE_RIGHT_TO_LEFT ? "rtl" : "ltr");
}

stele_render__piece stele_render__metadata(const stele_render__plan *plan, stele_str name)
{
    size_t unit = stele__bundle_metadata_unit(plan->bundle, name);

    if (unit == SIZE_MAX || (!plan->translated && stele_str_equal(name, STELE__LITERAL("Notice"))))
        return (stele_render__piece){ { NULL, 0 }, plan->primary };
    return stele_render__piece_at(plan, unit);
}

stele_str stele_render__metadata_text(const stele_render__plan *plan, stele_str name)
{
    const stele_render__piece piece = stele_render__metadata(plan, name);

    if (piece.text.data)
        return piece.text;
    if (stele__bundle_metadata_unit(plan->bundle, name) != SIZE_MAX)
        return (stele_str){ NULL, 0 };
    return stele_bundle_metadata(plan->bundle, name);
}
