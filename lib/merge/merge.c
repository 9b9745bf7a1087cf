/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Merging a template into a catalog: a new catalog is made, message by message of the template, then what the old one has
 * besides. Exact matches are all found first, so that a message that has one is not given away by likeness to another. */
#include <stele/merge.h>

#include "lib/base/hash.h"
#include "lib/catalog/catalog.h"
#include "lib/merge/similar.h"

static const stele_str fuzzy = STELE__LITERAL("fuzzy");

/* What is being merged. Messages that can be taken have one number over the old catalog and the compendia. */
struct merging {
    stele_catalog             *merged;
    const stele_catalog       *old, *ref;
    const stele_merge_options *options;
    stele_merge_counts         counts;
    const stele_message      **sources; /* By number. */
    size_t                     source_count, source_capacity;
    bool                      *used;      /* Of the old catalog's messages, by their own number. */
    bool                       can_guess; /* The sources are listed. */
    stele_merge__texts         texts;
};

static bool is_empty(const stele_message *message)
{
    for (size_t form = 0; form < stele_message_form_count(message); form++) {
        if (stele_message_msgstr(message, form).length)
            return false;
    }
    return true;
}

static const stele_message *find_in(const stele_catalog *catalog, const stele_catalog *from, const stele_message *key)
{
    return stele_catalog_find_same((stele_catalog *)(uintptr_t)catalog, from, key); /* Looking up changes nothing. */
}

/* A message that has a translation of just this text: the old catalog's, or a compendium's. */
static const stele_message *find_exact(const struct merging *merging, const stele_message *key)
{
    const stele_message *found = find_in(merging->old, merging->ref, key), *other;

    if (found && !is_empty(found))
        return found;
    for (size_t i = 0; i < merging->options->compendium_count; i++) {
        other = find_in(merging->options->compendia[i], merging->ref, key);
        if (other && !is_empty(other))
            return other;
    }
    return found;
}

/* Copies the lines of one kind. */
static stele_status copy_lines(struct merging *merging, stele_message *to, const stele_message *from,
                               stele_comment_kind kind)
{
    stele_status status = STELE_OK;
    stele_str    text;

    for (size_t at = 0; status == STELE_OK && stele_message_comment(from, kind, &at, &text);) {
        if (kind != STELE_COMMENT_FLAG || !stele_str_equal(text, fuzzy))
            status = stele_message__add_comment(merging->merged, to, kind, text);
    }
    return status;
}

/* Sets the translation of another message: form for form; where one has a plural and the other none, the first form for all, in doubt. */
static stele_status take_translation(struct merging *merging, stele_message *to, const stele_message *from,
                                     bool *in_doubt)
{
    const bool   has_plural = stele_message_msgid_plural(to).data != NULL;
    const bool   differs = has_plural != (stele_message_msgid_plural(from).data != NULL);
    const size_t has = stele_message_form_count(from);
    const size_t count = !has_plural ? 1 : differs ? stele_plural_count(merging->merged->plural) : has;
    stele_str   *forms = stele__allocate_array(&merging->merged->allocator, count, sizeof *forms);
    stele_status status = forms ? STELE_OK : STELE_NO_MEMORY;

    for (size_t form = 0; forms && form < count; form++)
        forms[form] = stele_message_msgstr(from, differs ? 0 : form);
    if (status == STELE_OK)
        status = stele_message__set_forms(merging->merged, to, forms, count);
    stele__release(&merging->merged->allocator, forms, count * sizeof *forms);
    *in_doubt |= differs;
    return status;
}

/* Makes the template's message, still without a translation. */
static stele_status add_message(struct merging *merging, const stele_message *ref, stele_message **added)
{
    const stele_str plural = stele_message_msgid_plural(ref);
    uint16_t        domain = 0;
    stele_status    status = STELE_OK;

    if (ref->domain)
        status = stele_catalog__domain(merging->merged, merging->ref->domains[ref->domain], &domain);
    if (status == STELE_OK)
        status = stele_catalog__add(merging->merged, added, domain, stele_message_msgctxt(ref),
                                    stele_message__key(ref));
    if (status != STELE_OK || !plural.data)
        return status;
    if (!stele_message__details(merging->merged, *added)
        || !stele__arena_copy(&merging->merged->arena, &(*added)->details->msgid_plural, plural))
        return STELE_NO_MEMORY;
    {
        const stele_str none[STELE_PLURAL_FORMS_MAX] = { { NULL, 0 } };
        return stele_message__set_forms(merging->merged, *added, none, stele_plural_count(merging->merged->plural));
    }
}

/* Marks a message of the old catalog as taken. */
static void use(struct merging *merging, const stele_message *message)
{
    const size_t number = stele_catalog__number_of(merging->old, message);

    if (number != SIZE_MAX)
        merging->used[number] = true;
}

/* Keeps what a guess was made for; where that was in doubt itself, what it was made for. */
static stele_status set_previous(struct merging *merging, stele_message *to, const stele_message *from, bool is_guess)
{
    if (!is_guess || (merging->options->previous && stele_message_is_fuzzy(from)))
        return stele_catalog_set_previous(merging->merged, to, stele_message_previous_msgctxt(from),
                                          stele_message_previous_msgid(from),
                                          stele_message_previous_msgid_plural(from));
    if (!merging->options->previous)
        return STELE_OK;
    return stele_catalog_set_previous(merging->merged, to, stele_message_msgctxt(from), stele_message__key(from),
                                      stele_message_msgid_plural(from));
}

/* Fills a message of the template with what a match says. */
static stele_status fill(struct merging *merging, stele_message *to, const stele_message *from, bool is_guess)
{
    bool         in_doubt = is_guess || stele_message_is_fuzzy(from);
    stele_status status = copy_lines(merging, to, from, STELE_COMMENT_TRANSLATOR);

    if (status == STELE_OK)
        status = take_translation(merging, to, from, &in_doubt);
    if (status == STELE_OK && in_doubt && !is_empty(to))
        status = stele_message__add_comment(merging->merged, to, STELE_COMMENT_FLAG, fuzzy);
    if (status == STELE_OK && in_doubt)
        status = set_previous(merging, to, from, is_guess);
    use(merging, from);
    return status;
}

/* Messages with the same context are of one group. */
static uint32_t group_of(const stele_message *message)
{
    const stele_str context = stele_message_msgctxt(message);

    return context.data ? (uint32_t)stele__hash(context.data, context.length, 1) | 1 : 0;
}

/* Lists what can be taken for another text: messages with a translation. */
static stele_status list_sources(struct merging *merging, const stele_catalog *catalog)
{
    stele_status status = STELE_OK;

    for (size_t place = 0; place < stele_catalog__count(catalog) && status == STELE_OK; place++) {
        const stele_message *message = stele_catalog__at(catalog, place);
        if (stele_message_is_header(message) || is_empty(message))
            continue;
        if (merging->source_count >= UINT32_MAX
            || !stele__grow(&merging->merged->allocator, &merging->sources, &merging->source_capacity,
                            merging->source_count + 1, sizeof *merging->sources))
            return STELE_NO_MEMORY;
        status = stele_merge__add_text(&merging->texts, stele_message__key(message), (uint32_t)merging->source_count,
                                       group_of(message));
        merging->sources[merging->source_count++] = message;
    }
    return status;
}

/* Makes guesses possible, once the first is to be made. */
static stele_status prepare_guesses(struct merging *merging)
{
    stele_status status = list_sources(merging, merging->old);

    for (size_t i = 0; i < merging->options->compendium_count && status == STELE_OK; i++)
        status = list_sources(merging, merging->options->compendia[i]);
    merging->can_guess = true;
    return status == STELE_OK ? stele_merge__arrange_texts(&merging->texts) : status;
}

/* The message whose source text is most similar; NULL for none. */
static stele_status guess(struct merging *merging, const stele_message *ref, const stele_message **found)
{
    const double threshold = merging->options->threshold > 0 ? merging->options->threshold : 0.6;
    uint32_t     number = UINT32_MAX;
    stele_status status = merging->can_guess ? STELE_OK : prepare_guesses(merging);

    if (status == STELE_OK)
        status = stele_merge__find_text(&merging->texts, stele_message__key(ref), group_of(ref), threshold, &number);
    *found = status == STELE_OK && number != UINT32_MAX ? merging->sources[number] : NULL;
    return status;
}

static stele_status merge_message(struct merging *merging, const stele_message *ref)
{
    const stele_message *found = find_exact(merging, ref);
    bool                 is_guess = false;
    stele_message       *added;
    stele_status         status = STELE_OK;

    if (!found && !merging->options->no_fuzzy) {
        const stele_message *similar;
        status = guess(merging, ref, &similar);
        is_guess = similar != NULL;
        found = is_guess ? similar : found;
    }
    if (status == STELE_OK)
        status = add_message(merging, ref, &added);
    if (status == STELE_OK && found)
        status = fill(merging, added, found, is_guess);
    for (int kind = STELE_COMMENT_EXTRACTED; kind <= STELE_COMMENT_FLAG && status == STELE_OK; kind++)
        status = copy_lines(merging, added, ref, (stele_comment_kind)kind);
    if (is_guess)
        merging->counts.fuzzy++;
    else if (found && !is_empty(found))
        merging->counts.exact++;
    else
        merging->counts.missing++;
    return status;
}

/* The header is the old one's, with what the template knows better; a catalog without messages gets the template's. */
static stele_status merge_header(struct merging *merging)
{
    static const char *const fields[] = { "Report-Msgid-Bugs-To", "POT-Creation-Date" };
    stele_status status = merging->old->header ? stele_catalog__copy(merging->merged, merging->old->header, 0)
                          : merging->ref->header && stele_catalog__count(merging->old) == 0
                              ? stele_catalog__copy(merging->merged, merging->ref->header, 0)
                              : STELE_OK;

    for (size_t i = 0; i < 2 && status == STELE_OK && merging->old->header; i++) {
        const stele_str name = stele_str_of(fields[i]), value = stele_catalog_header_field(merging->ref, name);
        if (value.length)
            status = stele_catalog_set_header_field(merging->merged, name, value);
    }
    return status == STELE_OK ? stele_catalog__update_plural(merging->merged) : status;
}

/* A message that the template no longer has: its translation and what translators said, out of use. */
static stele_status add_obsolete(struct merging *merging, const stele_message *old)
{
    stele_message *added;
    uint16_t       domain = 0;
    bool           in_doubt = stele_message_is_fuzzy(old);
    stele_status   status = STELE_OK;

    if (old->domain)
        status = stele_catalog__domain(merging->merged, merging->old->domains[old->domain], &domain);
    if (status == STELE_OK)
        status = stele_catalog__add(merging->merged, &added, domain, stele_message_msgctxt(old),
                                    stele_message__key(old));
    if (status == STELE_OK && stele_message_msgid_plural(old).data
        && (!stele_message__details(merging->merged, added)
            || !stele__arena_copy(&merging->merged->arena, &added->details->msgid_plural,
                                  stele_message_msgid_plural(old))))
        status = STELE_NO_MEMORY;
    if (status == STELE_OK)
        status = take_translation(merging, added, old, &in_doubt);
    if (status == STELE_OK)
        status = copy_lines(merging, added, old, STELE_COMMENT_TRANSLATOR);
    if (status == STELE_OK)
        status = copy_lines(merging, added, old, STELE_COMMENT_FLAG);
    if (status == STELE_OK && in_doubt
        && (status = stele_message__add_comment(merging->merged, added, STELE_COMMENT_FLAG, fuzzy)) == STELE_OK)
        status = set_previous(merging, added, old, false);
    if (status == STELE_OK)
        status = stele_catalog_set_obsolete(merging->merged, added, true);
    merging->counts.obsolete++;
    return status;
}

static stele_status add_rest(struct merging *merging)
{
    stele_status status = STELE_OK;

    for (size_t place = 0; place < stele_catalog__count(merging->old) && status == STELE_OK; place++) {
        const size_t         number = stele_catalog__number(merging->old, place);
        const stele_message *old = stele_catalog__message(merging->old, number);
        if (!merging->used[number] && old != merging->old->header && !is_empty(old)
            && !find_in(merging->ref, merging->old, old))
            status = add_obsolete(merging, old);
    }
    return status;
}

static stele_status merge(struct merging *merging)
{
    stele_status status;

    merging->used = stele__allocate_zeroed(&merging->merged->allocator, merging->old->length * sizeof *merging->used);
    status = merging->used ? merge_header(merging) : STELE_NO_MEMORY;
    for (size_t place = 0; place < stele_catalog__count(merging->ref) && status == STELE_OK; place++) {
        const stele_message *ref = stele_catalog__at(merging->ref, place);
        if (ref != merging->ref->header && !stele_message_is_obsolete(ref))
            status = merge_message(merging, ref);
    }
    return status == STELE_OK && !merging->options->drop_obsolete ? add_rest(merging) : status;
}

stele_status stele_merge(stele_catalog **merged, const stele_catalog *catalog, const stele_catalog *ref,
                         const stele_merge_options *options, stele_merge_counts *counts, stele_report *report)
{
    static const stele_merge_options none;
    const stele_allocator           *allocator = stele__report_allocator(report);
    struct merging                   merging = {
                          .old = catalog, .ref = ref, .options = options ? options : &none, .texts = { .allocator = allocator }
    };
    stele_status status;

    *merged = NULL;
    for (size_t i = 0; i < sizeof none.reserved / sizeof *none.reserved; i++) {
        if (merging.options->reserved[i])
            return STELE_BAD_ARGUMENT;
    }
    if (!(merging.options->threshold >= 0 && merging.options->threshold <= 1))
        return STELE_BAD_ARGUMENT;
    if ((status = stele_catalog_new(&merging.merged, report)) != STELE_OK)
        return status;
    status = merge(&merging);
    stele_merge__free_texts(&merging.texts);
    stele__release(allocator, merging.sources, merging.source_capacity * sizeof *merging.sources);
    stele__release(allocator, merging.used, catalog->length * sizeof *merging.used);
    if (counts)
        *counts = merging.counts;
    if (status == STELE_OK)
        *merged = merging.merged;
    else
        stele_catalog_free(merging.merged);
    return status;
}
