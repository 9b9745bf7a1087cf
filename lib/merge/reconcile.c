/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Reconciling two catalogs: theirs is gone through for what it changed or added, ours for what theirs took out, and at last
 * the order is made.
 *
 * The order is ours, unless theirs alone was rearranged since the base; what the other has besides stands behind what it
 * stands behind there. It is a linked list over the numbers of our records, so that many new messages take no longer than
 * few. */
#include "lib/merge/reconcile.h"

enum { NONE = UINT32_MAX };

/* Where the messages of theirs are in ours. */
struct places {
    uint32_t *of_theirs;    /* Our number for each of theirs; NONE. */
    bool     *removed;      /* For each number of ours. */
    size_t    theirs, ours; /* Messages of theirs, and of ours before any were added. */
    size_t    records;      /* Of ours, likewise. */
};

/* The place of a domain's name in a catalog, which gets it if need be. */
static stele_status find_domain(stele_catalog *catalog, const stele_catalog *from, uint16_t domain, uint16_t *found)
{
    if (domain == 0) {
        *found = 0;
        return STELE_OK;
    }
    return stele_catalog__domain(catalog, from->domains[domain], found);
}

/* Finds the message that has the key of another catalog's; NULL for none. */
static stele_status find(stele_catalog *catalog, const stele_catalog *from, const stele_message *key,
                         stele_message **found)
{
    uint16_t     domain;
    stele_status status = find_domain(catalog, from, key->domain, &domain);

    *found = NULL;
    if (status == STELE_OK)
        *found = stele_catalog__lookup(catalog, domain, stele_message_msgctxt(key), stele_message__key(key));
    return status;
}

/* A header that ours had none of says of the file what is true of ours: without a header it is in UTF-8. */
static stele_status adopt_header(stele_catalog *ours, const stele_message *header)
{
    stele_buffer text = { .allocator = &ours->allocator };
    stele_status status = stele__replace_charset(&text, stele_message_msgstr(header, 0), STELE__LITERAL("UTF-8"));

    if (status == STELE_OK)
        status = stele_catalog_set_msgstr(ours, header, 0, (stele_str){ text.data ? text.data : "", text.length });
    stele_buffer_free(&text);
    return status == STELE_OK ? stele_catalog__update_plural(ours) : status;
}

/* Adds a message of theirs that ours does not have; one that ours took out comes back as obsolete. */
static stele_status add_theirs(stele_merge__reconciling *work, const stele_message *theirs, bool was_ours,
                               uint32_t *number)
{
    uint16_t       domain;
    stele_message *added;
    stele_status   status = find_domain(work->ours, work->theirs, theirs->domain, &domain);

    if (status == STELE_OK)
        status = stele_catalog__copy(work->ours, theirs, domain);
    if (status != STELE_OK)
        return status;
    *number = (uint32_t)(work->ours->length - 1);
    work->counts.added++;
    added = stele_catalog__message(work->ours, *number);
    if (added == work->ours->header)
        return adopt_header(work->ours, added);
    if (was_ours && work->template == STELE_MERGE__OURS)
        status = stele_catalog_set_obsolete(work->ours, added, true);
    return status;
}

static stele_status take_theirs(stele_merge__reconciling *work, struct places *places)
{
    const size_t count = stele_catalog__count(work->theirs);
    stele_status status = STELE_OK;

    for (size_t place = 0; place < count && status == STELE_OK; place++) {
        const size_t         number = stele_catalog__number(work->theirs, place);
        const stele_message *theirs = stele_catalog__message(work->theirs, number);
        stele_message       *ours, *base;

        places->of_theirs[number] = NONE;
        if ((status = find(work->ours, work->theirs, theirs, &ours)) != STELE_OK
            || (status = find(work->base, work->theirs, theirs, &base)) != STELE_OK)
            return status;
        if (ours) {
            places->of_theirs[number] = (uint32_t)stele_catalog__number_of(work->ours, ours);
            status = stele_merge__message(work, ours, base, theirs);
        } else if (!stele_merge__is_unchanged(theirs, base)) {
            status = add_theirs(work, theirs, base != NULL, &places->of_theirs[number]);
        }
    }
    return status;
}

/* Takes out what theirs took out, where ours did not touch it; what ours changed since becomes obsolete. */
static stele_status drop_ours(stele_merge__reconciling *work, const struct places *places)
{
    stele_status status = STELE_OK;

    for (size_t place = 0; place < places->ours && status == STELE_OK; place++) {
        const size_t   number = stele_catalog__number(work->ours, place);
        stele_message *ours = stele_catalog__message(work->ours, number), *theirs, *base;

        if ((status = find(work->theirs, work->ours, ours, &theirs)) != STELE_OK
            || (status = find(work->base, work->ours, ours, &base)) != STELE_OK)
            return status;
        if (theirs || !base || ours == work->ours->header)
            continue;
        if (stele_merge__is_unchanged(ours, base)) {
            places->removed[number] = true;
            work->counts.removed++;
        } else if (work->template == STELE_MERGE__THEIRS && !stele_message_is_obsolete(ours)) {
            status = stele_catalog_set_obsolete(work->ours, ours, true);
            work->counts.removed++;
        }
    }
    return status;
}

/* Whether the messages that a version has in common with the base stand in another order. */
static stele_status is_rearranged(stele_merge__reconciling *work, const stele_catalog *version, size_t count,
                                  bool *rearranged)
{
    size_t       last = 0;
    stele_status status = STELE_OK;

    *rearranged = false;
    for (size_t place = 0; place < count && status == STELE_OK && !*rearranged; place++) {
        stele_message *base;
        status = find(work->base, version, stele_catalog__at(version, place), &base);
        if (status == STELE_OK && base && !stele_message_is_obsolete(base)) {
            const size_t number = stele_catalog__number_of(work->base, base);
            *rearranged = number < last;
            last = number;
        }
    }
    return status;
}

/* The order while it is made: behind each number the next; those that are not in it yet have themselves. The head stands
 * behind the last number. */
struct chain {
    uint32_t *next;
    uint32_t  head;
};

static void insert(struct chain *chain, uint32_t number, uint32_t after)
{
    chain->next[number] = chain->next[after];
    chain->next[after] = number;
}

/* The number of ours at a place of a version's order; NONE where ours has none. */
static uint32_t number_at(const stele_merge__reconciling *work, const struct places *places, bool of_theirs,
                          size_t place)
{
    return of_theirs ? places->of_theirs[stele_catalog__number(work->theirs, place)]
                     : (uint32_t)stele_catalog__number(work->ours, place);
}

/* Puts the messages of a version that are not in the chain yet behind those that they follow there. */
static void chain_version(const stele_merge__reconciling *work, const struct places *places, struct chain *chain,
                          bool of_theirs)
{
    const size_t count = of_theirs ? stele_catalog__count(work->theirs) : places->ours;
    uint32_t     before = chain->head;

    for (size_t place = 0; place < count; place++) {
        const uint32_t number = number_at(work, places, of_theirs, place);
        if (number == NONE || (number < places->records && places->removed[number]))
            continue;
        if (chain->next[number] == number)
            insert(chain, number, before);
        before = number;
    }
}

/* Whether obsolete messages stand behind all others, as gettext's tools have it. */
static bool obsolete_are_last(const stele_catalog *catalog, size_t count)
{
    bool seen = false;

    for (size_t place = 0; place < count; place++) {
        const bool obsolete = stele_message_is_obsolete(stele_catalog__at(catalog, place));
        if (seen && !obsolete)
            return false;
        seen |= obsolete;
    }
    return true;
}

/* Writes the chain down: all messages, or those that are obsolete, or not. */
static size_t write_chain(const stele_catalog *ours, const struct chain *chain, uint32_t *numbers, size_t count,
                          bool all, bool obsolete)
{
    for (uint32_t at = chain->next[chain->head]; at != NONE; at = chain->next[at]) {
        if (all || stele_message_is_obsolete(stele_catalog__message(ours, at)) == obsolete)
            numbers[count++] = at;
    }
    return count;
}

static stele_status arrange(stele_merge__reconciling *work, const struct places *places, bool last)
{
    stele_catalog *ours = work->ours;
    const size_t   length = ours->length;
    struct chain   chain = { stele__allocate_array(&ours->allocator, length + 1, 2 * sizeof *chain.next),
                             (uint32_t)length };
    bool           we_did, they_did;
    stele_status   status = chain.next ? STELE_OK : STELE_NO_MEMORY;
    size_t         count = 0;

    if (status == STELE_OK && !stele_catalog__need_order(ours))
        status = STELE_NO_MEMORY;
    if (status == STELE_OK)
        status = is_rearranged(work, ours, places->ours, &we_did);
    if (status == STELE_OK)
        status = is_rearranged(work, work->theirs, stele_catalog__count(work->theirs), &they_did);
    if (status == STELE_OK) {
        uint32_t *numbers = chain.next + length + 1;
        for (size_t number = 0; number < length; number++)
            chain.next[number] = (uint32_t)number;
        chain.next[length] = NONE;
        chain_version(work, places, &chain, they_did && !we_did);
        chain_version(work, places, &chain, !(they_did && !we_did));
        count = write_chain(ours, &chain, numbers, count, !last, false);
        if (last)
            count = write_chain(ours, &chain, numbers, count, false, true);
        stele_catalog__arrange(ours, numbers, count);
    }
    stele__release(&ours->allocator, chain.next, (length + 1) * 2 * sizeof *chain.next);
    return status;
}

/* Whose date of this name is later. */
static stele_merge__side newer(const stele_merge__reconciling *work, stele_str field)
{
    return stele_merge__compare_dates(stele_catalog_header_field(work->theirs, field),
                                      stele_catalog_header_field(work->ours, field))
                   > 0
               ? STELE_MERGE__THEIRS
               : STELE_MERGE__OURS;
}

static stele_status reconcile(stele_merge__reconciling *work)
{
    const stele_allocator *allocator = &work->ours->allocator;
    struct places          places = { .theirs = work->theirs->length,
                                      .ours = stele_catalog__count(work->ours),
                                      .records = work->ours->length };
    const bool             last = obsolete_are_last(work->ours, places.ours);
    stele_status           status = STELE_NO_MEMORY;

    places.of_theirs = stele__allocate_array(allocator, places.theirs, sizeof *places.of_theirs);
    places.removed = stele__allocate_zeroed(allocator, places.records * sizeof *places.removed);
    if (places.of_theirs && places.removed)
        status = take_theirs(work, &places);
    if (status == STELE_OK)
        status = drop_ours(work, &places);
    if (status == STELE_OK)
        status = arrange(work, &places, last);
    stele__release(allocator, places.of_theirs, places.theirs * sizeof *places.of_theirs);
    stele__release(allocator, places.removed, places.records * sizeof *places.removed);
    return status;
}

stele_status stele_reconcile(stele_catalog *ours, stele_catalog *base, stele_catalog *theirs,
                             const stele_reconcile_options *options, stele_reconcile_counts *counts,
                             stele_report *report)
{
    static const stele_reconcile_options none;
    stele_merge__reconciling             work = {
                    .ours = ours, .base = base, .theirs = theirs, .options = options ? options : &none, .report = report
    };
    stele_status status;

    if (counts)
        *counts = work.counts;
    for (size_t i = 0; i < sizeof none.reserved / sizeof *none.reserved; i++) {
        if (work.options->reserved[i])
            return STELE_BAD_ARGUMENT;
    }
    work.template = newer(&work, STELE__LITERAL("POT-Creation-Date"));
    work.revision = newer(&work, STELE__LITERAL("PO-Revision-Date"));
    status = reconcile(&work);
    if (counts)
        *counts = work.counts;
    return status;
}
