/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Chooses among locales. For each wanted one: itself, then its parents up to the root; at each step whatever is the same
 * locale once likely subtags are added. At last come relatives that no parent leads to: other regions of the same language in
 * the same script, for somebody who wants "en-US" reads "en-GB" rather than what the source is in. */
#include "lib/base/base.h"
#include "lib/locale/locale.h"
#include "lib/locale/tag.h"

struct choice {
    size_t             *order;
    size_t             *found;
    const stele_locale *available;
    size_t              count;
};

static void take(struct choice *choice, size_t place)
{
    for (size_t i = 0; i < *choice->found; i++) {
        if (choice->order[i] == place)
            return;
    }
    choice->order[(*choice->found)++] = place;
}

/* Takes what is the same as `step`: first by the letter, then by likely subtags. */
static void take_matching(struct choice *choice, const stele_locale *step)
{
    for (size_t i = 0; i < choice->count; i++) {
        if (strcmp(choice->available[i].tag, step->tag) == 0)
            take(choice, i);
    }
    for (size_t i = 0; i < choice->count; i++) {
        if (stele_locale_matches(&choice->available[i], step))
            take(choice, i);
    }
}

/* Cutting "zh-HK" down to "zh" would change its script from Hant to Hans; such a tag climbs with its script written out. */
static void write_out_script(stele_locale *step)
{
    stele_locale most, language, plain;

    if (step->script[0])
        return;
    stele_locale_maximize(&most, step);
    (void)stele__tag_join(&plain, step->language, "", "", "");
    stele_locale_maximize(&language, &plain);
    if (strcmp(most.script, language.script) != 0)
        (void)stele__tag_join(step, most.language, most.script, most.region, stele__tag_rest(step));
}

/* Other regions of the language in the same script, and languages whose parent it is (Bokmål for Norwegian). */
static void take_relatives(struct choice *choice, const stele_locale *wanted)
{
    stele_locale most, other, parent;

    stele_locale_maximize(&most, wanted);
    for (size_t i = 0; i < choice->count; i++) {
        const stele_locale *available = &choice->available[i];
        stele_locale_maximize(&other, available);
        if (!available->language[0] || strcmp(other.script, most.script) != 0)
            continue;
        (void)stele__tag_join(&parent, available->language, "", "", "");
        (void)stele_locale_parent(&parent, &parent);
        if (strcmp(other.language, most.language) == 0 || strcmp(parent.language, most.language) == 0)
            take(choice, i);
    }
}

static void choose_for(struct choice *choice, const stele_locale *wanted)
{
    stele_locale step = *wanted;

    take_matching(choice, &step);
    write_out_script(&step);
    while (stele_locale_parent(&step, &step) && step.tag[0])
        take_matching(choice, &step);
    take_relatives(choice, wanted);
}

stele_status stele_locale_choose(size_t *order, size_t *found, stele_str wanted, const stele_locale *available,
                                 size_t available_count, stele_report *report)
{
    struct choice choice = { order, found, available, available_count };
    stele_status  status = STELE_OK;
    stele_str     piece;

    *found = 0;
    while (stele__next_piece(&wanted, ',', &piece)) {
        stele_locale locale;
        piece = stele__trimmed(piece);
        if (piece.length == 0)
            continue;
        if (stele_locale_parse(&locale, piece, report) == STELE_OK)
            choose_for(&choice, &locale);
        else
            status = STELE_INVALID;
    }
    return status;
}
