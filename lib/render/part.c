/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The part of the document that is rendered: all of it, or from one unit to another, by their ids. For an id that there
 * is not, the most similar one is named: that which the fewest letters added, taken away and replaced lead to
 * (Levenshtein), which a row of numbers as long as the wanted id finds. */
#include "lib/render/plan.h"

enum { COMPARED = 64 /* Bytes of ids that are compared; those of documents are shorter. */ };

/* How many letters two ids differ in. */
static unsigned difference(stele_str a, stele_str b)
{
    unsigned row[COMPARED + 1];

    a = stele__slice(a, 0, COMPARED);
    b = stele__slice(b, 0, COMPARED);
    for (unsigned k = 0; k <= b.length; k++)
        row[k] = k;
    for (unsigned i = 0; i < a.length; i++) {
        unsigned before = row[0]++; /* What stood to the left in the row above. */
        for (unsigned k = 0; k < b.length; k++) {
            unsigned best = before + (a.data[i] != b.data[k]);
            before = row[k + 1];
            if (best > row[k] + 1)
                best = row[k] + 1;
            row[k + 1] = best < before + 1 ? best : before + 1;
        }
    }
    return row[b.length];
}

static stele_str most_similar(const stele_bundle *bundle, stele_str wanted)
{
    stele_str nearest = stele__bundle_unit(bundle, 0).id;
    unsigned  least = difference(nearest, wanted);

    for (size_t i = 1; i < stele__bundle_length(bundle); i++) {
        const stele_str id = stele__bundle_unit(bundle, i).id;
        const unsigned  found = difference(id, wanted);
        if (found < least) {
            least = found;
            nearest = id;
        }
    }
    return nearest;
}

/* Finds a unit; tells where there is none. */
static stele_status find_unit(size_t *place, const stele_bundle *bundle, const char *id, stele_report *report)
{
    const stele_str wanted = stele_str_of(id);

    for (*place = 0; *place < stele__bundle_length(bundle); ++*place) {
        if (stele_str_equal(stele__bundle_unit(bundle, *place).id, wanted))
            return STELE_OK;
    }
    stele__tell(report, STELE__RENDER_NO_UNIT, (stele__place){ 0 },
                &(stele__args){ { wanted, most_similar(bundle, wanted) } });
    return STELE_NOT_FOUND;
}

stele_status stele_render__choose_part(stele_render__plan *plan, stele_report *report)
{
    const stele_render_options *options = plan->options;
    size_t                      last = plan->length - 1;
    stele_status                status = STELE_OK;

    plan->first = 0;
    if (options->first)
        status = find_unit(&plan->first, plan->bundle, options->first, report);
    if (status == STELE_OK && options->last)
        status = find_unit(&last, plan->bundle, options->last, report);
    if (status == STELE_OK && last < plan->first) {
        stele__tell(report, STELE__RENDER_PART_REVERSED, (stele__place){ 0 },
                    &(stele__args){ { stele_str_of(options->first), stele_str_of(options->last) } });
        status = STELE_INVALID;
    }
    plan->end = last + 1;
    plan->is_part = plan->first > 0 || plan->end < plan->length;
    return status;
}
