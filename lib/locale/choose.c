/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Chooses among available locales. For each that is wanted, a chain of steps is tried: the locale, its parent, the parent's
 * parent, but not the root. At each step come first the available locales with the very tag of the step, then those that
 * are the same once likely subtags are added (az_AZ for "az").
 *
 * A step that is written in another script than what is wanted is passed over: who reads zh-TW does not read zh. So that
 * such a chain leads somewhere, it goes on with the script written out: zh-HK, zh-Hant-HK, zh-Hant.
 *
 * At last come relatives in the same script: other regions and variants of the language, and languages that CLDR makes its
 * children (nb for "no"), since who wants de-AT would rather read de-CH than the source. Private subtags stay private.
 *
 * Each place is given once. Which are taken is marked in the top bit of order[place], beside the places themselves, so that
 * nothing is allocated and nothing is searched. */
#include "lib/locale/locale.h"

#include "lib/base/base.h"
#include "lib/locale/tag.h"

#define TAKEN (~(SIZE_MAX >> 1))

typedef struct {
    size_t             *order;
    size_t              found;
    const stele_locale *available;
    size_t              count;
} locale_choice;

static void take(locale_choice *choice, size_t place)
{
    choice->order[place] |= TAKEN;
    choice->order[choice->found] = (choice->order[choice->found] & TAKEN) | place;
    choice->found++;
}

/* Takes all that is available for one step. */
static void try_step(locale_choice *choice, const stele_locale *step)
{
    for (size_t i = 0; i < choice->count; i++) {
        if (!(choice->order[i] & TAKEN) && strcmp(choice->available[i].tag, step->tag) == 0)
            take(choice, i);
    }
    for (size_t i = 0; i < choice->count; i++) {
        const stele_locale *available = &choice->available[i];
        bool may = !step->language[0] || !available->language[0] || strcmp(available->language, step->language) == 0;
        if (may && !(choice->order[i] & TAKEN) && stele_locale_matches(available, step))
            take(choice, i);
    }
}

/* The language that CLDR makes the parent of another one; "" for most. */
static stele_locale parent_language(const stele_locale *locale)
{
    stele_locale parent = { .tag = "" };

    if (stele__locale_compose(&parent, locale->language, "", "", ""))
        (void)stele_locale_parent(&parent, &parent);
    return parent;
}

/* Takes what is related to a wanted locale, of which `whole` has all likely subtags. */
static void try_relatives(locale_choice *choice, const stele_locale *whole)
{
    for (size_t i = 0; i < choice->count; i++) {
        const stele_locale *available = &choice->available[i];
        stele_locale        other;

        if ((choice->order[i] & TAKEN) || !available->language[0] || strstr(stele__locale_rest(available), "-x-"))
            continue;
        stele_locale_maximize(&other, available);
        if (strcmp(other.script, whole->script) != 0)
            continue;
        if (strcmp(other.language, whole->language) == 0
            || strcmp(parent_language(available).language, whole->language) == 0)
            take(choice, i);
    }
}

/* Climbs from the wanted locale to the root. */
static void try_parents(locale_choice *choice, const stele_locale *wanted, const stele_locale *whole)
{
    stele_locale step = *wanted, usual;

    while (stele_locale_parent(&step, &step) && step.tag[0]) {
        stele_locale_maximize(&usual, &step);
        if (strcmp(usual.script, whole->script) != 0)
            break;
        try_step(choice, &step);
    }
    if (!step.tag[0] || wanted->script[0])
        return;
    for (step = *whole; step.tag[0]; (void)stele_locale_parent(&step, &step)) {
        stele_locale_maximize(&usual, &step);
        if (strcmp(usual.script, whole->script) == 0)
            try_step(choice, &step);
    }
}

static void try_wanted(locale_choice *choice, const stele_locale *wanted)
{
    stele_locale whole;

    stele_locale_maximize(&whole, wanted);
    try_step(choice, wanted);
    try_parents(choice, wanted, &whole);
    try_relatives(choice, &whole);
}

stele_status stele_locale_choose(size_t *order, size_t *found, stele_str wanted, const stele_locale *available,
                                 size_t available_count, stele_report *report)
{
    locale_choice choice = { .order = order, .available = available, .count = available_count };
    stele_status  status = STELE_OK;
    stele_str     name;

    memset(order, 0, available_count * sizeof *order);
    while (stele__next_piece(&wanted, ',', &name)) {
        stele_locale locale;

        name = stele__trimmed(name);
        if (name.length == 0)
            continue;
        if (stele_locale_parse(&locale, name, report) == STELE_OK)
            try_wanted(&choice, &locale);
        else
            status = STELE_INVALID;
    }
    for (size_t i = 0; i < available_count; i++)
        order[i] &= ~TAKEN;
    *found = choice.found;
    return status;
}
