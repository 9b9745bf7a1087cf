/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Reconciling one message: its plural, its translation, whether it is in use, and its lines of comments, references and
 * flags, each by itself. */
#include "lib/merge/reconcile.h"

#include <stdlib.h>

static const stele_str fuzzy = STELE__LITERAL("fuzzy");

/* Absent and empty differ here. */
static bool same_text(stele_str a, stele_str b)
{
    return !a.data == !b.data && stele_str_equal(a, b);
}

stele_merge__side stele_merge__side_of(stele_str ours, stele_str base, stele_str theirs)
{
    if (same_text(ours, theirs) || same_text(base, theirs))
        return STELE_MERGE__OURS;
    return same_text(base, ours) ? STELE_MERGE__THEIRS : STELE_MERGE__BOTH;
}

static bool is_empty(const stele_message *message)
{
    for (size_t form = 0; message && form < stele_message_form_count(message); form++) {
        if (stele_message_msgstr(message, form).length)
            return false;
    }
    return true;
}

static bool same_forms(const stele_message *a, const stele_message *b)
{
    if (!a || !b)
        return is_empty(a) && is_empty(b);
    if (stele_message_form_count(a) != stele_message_form_count(b))
        return is_empty(a) && is_empty(b);
    for (size_t form = 0; form < stele_message_form_count(a); form++) {
        if (!stele_str_equal(stele_message_msgstr(a, form), stele_message_msgstr(b, form)))
            return false;
    }
    return true;
}

/* Whether two versions say the same, and are as sure of it. */
static bool same_translation(const stele_message *a, const stele_message *b)
{
    if (!a || !b)
        return same_forms(a, b);
    return same_forms(a, b) && stele_message_is_fuzzy(a) == stele_message_is_fuzzy(b)
           && same_text(stele_message_previous_msgid(a), stele_message_previous_msgid(b))
           && same_text(stele_message_previous_msgctxt(a), stele_message_previous_msgctxt(b))
           && same_text(stele_message_previous_msgid_plural(a), stele_message_previous_msgid_plural(b));
}

static stele_merge__side choose_translation(const stele_message *ours, const stele_message *base,
                                            const stele_message *theirs)
{
    if (same_translation(ours, theirs) || same_translation(base, theirs))
        return STELE_MERGE__OURS;
    if (same_translation(base, ours))
        return STELE_MERGE__THEIRS;
    if (is_empty(theirs) || (stele_message_is_fuzzy(theirs) && !stele_message_is_fuzzy(ours) && !is_empty(ours)))
        return STELE_MERGE__OURS;
    if (is_empty(ours) || (stele_message_is_fuzzy(ours) && !stele_message_is_fuzzy(theirs)))
        return STELE_MERGE__THEIRS;
    return same_forms(ours, theirs) ? STELE_MERGE__OURS : STELE_MERGE__BOTH;
}

/* The lines of one kind that a message has, in order. All zero for none. */
struct lines {
    stele_str *items;
    size_t     count, capacity;
};

static bool collect_lines(struct lines *lines, const stele_allocator *allocator, const stele_message *message,
                          stele_comment_kind kind)
{
    stele_str text;

    lines->count = 0;
    for (size_t at = 0; message && stele_message_comment(message, kind, &at, &text);) {
        if (kind == STELE_COMMENT_FLAG && stele_str_equal(text, fuzzy))
            continue; /* The translation's affair. */
        if (!stele__grow(allocator, &lines->items, &lines->capacity, lines->count + 1, sizeof text))
            return false;
        lines->items[lines->count++] = text;
    }
    return true;
}

static bool same_lines(const struct lines *a, const struct lines *b)
{
    if (a->count != b->count)
        return false;
    for (size_t i = 0; i < a->count; i++) {
        if (!stele_str_equal(a->items[i], b->items[i]))
            return false;
    }
    return true;
}

static int compare_lines(const void *a, const void *b)
{
    return stele__compare_text(*(const stele_str *)a, *(const stele_str *)b);
}

/* Whether sorted lines have one. */
static bool has_line(const struct lines *sorted, stele_str line)
{
    return sorted->count && bsearch(&line, sorted->items, sorted->count, sizeof line, compare_lines);
}

enum { OURS, BASE, THEIRS, SORTED_OURS, SORTED_BASE, SORTED_THEIRS, VERSIONS };

/* Both sides' lines: ours without those that theirs took out, then those that theirs put in. `lines` are of all versions;
 * those of BASE are used for the result. */
static bool join_lines(struct lines lines[VERSIONS], const stele_allocator *allocator)
{
    struct lines *joined = &lines[BASE];

    for (int version = SORTED_OURS; version < VERSIONS; version++) {
        if (lines[version].count)
            qsort(lines[version].items, lines[version].count, sizeof(stele_str), compare_lines);
    }
    joined->count = 0;
    if (!stele__grow(allocator, &joined->items, &joined->capacity, lines[OURS].count + lines[THEIRS].count + 1,
                     sizeof *joined->items))
        return false;
    for (size_t i = 0; i < lines[OURS].count; i++) {
        const stele_str line = lines[OURS].items[i];
        if (!has_line(&lines[SORTED_BASE], line) || has_line(&lines[SORTED_THEIRS], line))
            joined->items[joined->count++] = line;
    }
    for (size_t i = 0; i < lines[THEIRS].count; i++) {
        const stele_str line = lines[THEIRS].items[i];
        if (!has_line(&lines[SORTED_BASE], line) && !has_line(&lines[SORTED_OURS], line))
            joined->items[joined->count++] = line;
    }
    return true;
}

/* Sets the lines of one kind; of flags, "fuzzy" stays as it is. Lines that could not be read back as what they are, such as one with a CR in
 * it, are left as ours has them. */
static stele_status set_lines(stele_merge__reconciling *work, stele_message *message, stele_comment_kind kind,
                              const struct lines *lines)
{
    const bool   is_fuzzy = stele_message_is_fuzzy(message);
    stele_status status = stele_catalog_set_comments(work->ours, message, kind, lines->items, lines->count);

    if (status == STELE_OK && kind == STELE_COMMENT_FLAG && is_fuzzy)
        status = stele_catalog_set_flag(work->ours, message, fuzzy, true);
    return status == STELE_BAD_ARGUMENT ? STELE_OK : status;
}

/* Reconciles the lines of one kind. What a template says is taken from the newer one, what people say is joined. */
static stele_status reconcile_lines(stele_merge__reconciling *work, stele_message *ours, const stele_message *base,
                                    const stele_message *theirs, stele_comment_kind kind, bool *changed)
{
    const stele_allocator *allocator = &work->ours->allocator;
    const stele_message   *versions[3] = { ours, base, theirs };
    const bool             of_template = kind == STELE_COMMENT_REFERENCE || kind == STELE_COMMENT_EXTRACTED;
    struct lines           lines[VERSIONS] = { 0 };
    struct lines          *taken = &lines[THEIRS];
    stele_status           status = STELE_NO_MEMORY;

    for (int version = OURS; version <= THEIRS; version++) {
        if (!collect_lines(&lines[version], allocator, versions[version], kind))
            goto done;
    }
    status = STELE_OK;
    if (same_lines(&lines[OURS], &lines[THEIRS]) || same_lines(&lines[BASE], &lines[THEIRS]))
        goto done;
    if (!same_lines(&lines[BASE], &lines[OURS])) {
        if (of_template && work->template == STELE_MERGE__OURS)
            goto done;
        for (int version = OURS; !of_template && version <= THEIRS; version++) {
            if (!collect_lines(&lines[SORTED_OURS + version], allocator, versions[version], kind))
                status = STELE_NO_MEMORY;
        }
        if (status != STELE_OK || (!of_template && !join_lines(lines, allocator))) {
            status = STELE_NO_MEMORY;
            goto done;
        }
        taken = of_template ? taken : &lines[BASE];
        if (same_lines(&lines[OURS], taken))
            goto done;
    }
    *changed = true;
    status = set_lines(work, ours, kind, taken);
done:
    for (int version = OURS; version < VERSIONS; version++)
        stele__release(allocator, lines[version].items, lines[version].capacity * sizeof(stele_str));
    return status;
}

bool stele_merge__is_unchanged(const stele_message *message, const stele_message *base)
{
    size_t    at = 0, there = 0;
    stele_str line, other;

    if (!base || !same_translation(message, base))
        return false;
    while (stele_message_comment(message, STELE_COMMENT_TRANSLATOR, &at, &line)) {
        if (!stele_message_comment(base, STELE_COMMENT_TRANSLATOR, &there, &other) || !stele_str_equal(line, other))
            return false;
    }
    return !stele_message_comment(base, STELE_COMMENT_TRANSLATOR, &there, &other);
}

/* Adds a side's text of a form behind the line that names the side. */
static stele_status add_side(stele_buffer *text, const char *name, const stele_message *message, size_t form)
{
    const size_t    count = stele_message_form_count(message);
    const stele_str said = stele_message_msgstr(message, form < count ? form : count - 1);
    const stele_str parts[] = { text->length && text->data[text->length - 1] != '\n' ? STELE__LITERAL("\n")
                                                                                     : STELE__LITERAL(""),
                                STELE__LITERAL("#-#-#-#-#  "), stele_str_of(name), STELE__LITERAL("  #-#-#-#-#\n"),
                                said };
    stele_status status = STELE_OK;

    for (size_t i = 0; i < sizeof parts / sizeof *parts && status == STELE_OK; i++)
        status = stele_buffer_add_str(text, parts[i]);
    return status == STELE_OK && text->length >= UINT32_MAX ? STELE_LIMIT : status;
}

/* Both sides' text of a form, kept in our catalog. */
static stele_status join_form(stele_merge__reconciling *work, stele_str *joined, const stele_message *ours,
                              const stele_message *theirs, size_t form)
{
    const stele_reconcile_options *options = work->options;
    stele_buffer                   text = { .allocator = &work->ours->allocator };
    stele_status status = add_side(&text, options->ours_name ? options->ours_name : "ours", ours, form);

    if (status == STELE_OK)
        status = add_side(&text, options->theirs_name ? options->theirs_name : "theirs", theirs, form);
    if (status == STELE_OK && !stele__arena_copy(&work->ours->arena, joined, (stele_str){ text.data, text.length }))
        status = STELE_NO_MEMORY;
    stele_buffer_free(&text);
    return status;
}

/* Sets the forms that the message has by now: of a plural as many as the versions have and the rule gives. */
static stele_status set_forms(stele_merge__reconciling *work, stele_message *ours, const stele_message *theirs,
                              stele_merge__side side)
{
    const stele_allocator *allocator = &work->ours->allocator;
    const stele_message   *from = side == STELE_MERGE__THEIRS ? theirs : ours;
    const size_t           has = stele_message_form_count(from), other = stele_message_form_count(theirs);
    size_t                 count = 1;
    stele_str             *forms;
    stele_status           status = STELE_OK;

    if (stele_message_msgid_plural(ours).data) {
        count = side == STELE_MERGE__BOTH && other > has ? other : has;
        if (count < stele_plural_count(work->ours->plural))
            count = stele_plural_count(work->ours->plural);
    }
    if (!(forms = stele__allocate_array(allocator, count, sizeof *forms)))
        return STELE_NO_MEMORY;
    for (size_t form = 0; form < count && status == STELE_OK; form++) {
        if (side == STELE_MERGE__BOTH)
            status = join_form(work, &forms[form], ours, theirs, form);
        else
            forms[form] = stele_message_msgstr(from, form); /* Absent beyond the last. */
    }
    if (status == STELE_OK)
        status = stele_message__set_forms(work->ours, ours, forms, count);
    stele__release(allocator, forms, count * sizeof *forms);
    return status;
}

static void tell_conflict(stele_merge__reconciling *work, const stele_message *ours)
{
    work->counts.conflicts++;
    stele__tell(work->report, STELE__RECONCILE_CONFLICT,
                (stele__place){ stele_catalog_name(work->ours), stele_message_line(ours), 0 },
                &(stele__args){ { stele_message__key(ours) } });
}

static stele_status reconcile_translation(stele_merge__reconciling *work, stele_message *ours,
                                          const stele_message *base, const stele_message *theirs, bool plural_changed,
                                          bool *changed)
{
    const stele_merge__side side = choose_translation(ours, base, theirs);
    const bool              is_fuzzy = side == STELE_MERGE__BOTH
                          || (side == STELE_MERGE__THEIRS ? stele_message_is_fuzzy(theirs)
                                                          : stele_message_is_fuzzy(ours));
    stele_status status = STELE_OK;

    if (side == STELE_MERGE__OURS && !plural_changed)
        return STELE_OK;
    *changed = true;
    if (side == STELE_MERGE__BOTH)
        tell_conflict(work, ours);
    status = set_forms(work, ours, theirs, side);
    if (status == STELE_OK && side == STELE_MERGE__THEIRS)
        status = stele_catalog_set_previous(work->ours, ours, stele_message_previous_msgctxt(theirs),
                                            stele_message_previous_msgid(theirs),
                                            stele_message_previous_msgid_plural(theirs));
    return status == STELE_OK ? stele_catalog_set_flag(work->ours, ours, fuzzy, is_fuzzy) : status;
}

/* Takes the plural source text of theirs, where theirs is the one that changed. */
static stele_status reconcile_plural(stele_merge__reconciling *work, stele_message *ours, const stele_message *base,
                                     const stele_message *theirs, bool *changed)
{
    const stele_str   none = { NULL, 0 }, text = stele_message_msgid_plural(theirs);
    stele_merge__side side = stele_merge__side_of(stele_message_msgid_plural(ours),
                                                  base ? stele_message_msgid_plural(base) : none, text);

    if (side == STELE_MERGE__BOTH)
        side = work->template;
    if (side == STELE_MERGE__OURS)
        return STELE_OK;
    *changed = true;
    if (!stele_message__details(work->ours, ours)
        || !stele__arena_copy(&work->ours->arena, &ours->details->msgid_plural, text))
        return STELE_NO_MEMORY;
    if (!text.data)
        ours->details->msgid_plural = text;
    stele_catalog__touch(work->ours, ours);
    return STELE_OK;
}

/* In use or not: as the side has it that changed that; a message that both sides made is in use if one uses it. */
static stele_status reconcile_use(stele_merge__reconciling *work, stele_message *ours, const stele_message *base,
                                  const stele_message *theirs, bool *changed)
{
    const bool obsolete = stele_message_is_obsolete(theirs);
    const bool theirs_decides = base ? stele_message_is_obsolete(base) != obsolete : !obsolete;

    if (!theirs_decides || obsolete == stele_message_is_obsolete(ours))
        return STELE_OK;
    *changed = true;
    return stele_catalog_set_obsolete(work->ours, ours, obsolete);
}

stele_status stele_merge__message(stele_merge__reconciling *work, stele_message *ours, const stele_message *base,
                                  const stele_message *theirs)
{
    const bool   is_header = ours == work->ours->header && stele_message_is_header(theirs);
    bool         changed = false, plural_changed = false;
    stele_status status = STELE_OK;

    if (is_header) {
        status = stele_merge__header(work, ours, base, theirs);
    } else {
        status = reconcile_plural(work, ours, base, theirs, &plural_changed);
        if (status == STELE_OK)
            status = reconcile_translation(work, ours, base, theirs, plural_changed, &changed);
        if (status == STELE_OK)
            status = reconcile_use(work, ours, base, theirs, &changed);
    }
    for (int kind = STELE_COMMENT_TRANSLATOR; kind <= STELE_COMMENT_FLAG && status == STELE_OK; kind++)
        status = reconcile_lines(work, ours, base, theirs, (stele_comment_kind)kind, &changed);
    work->counts.changed += changed || plural_changed;
    return status;
}
