/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Making one message of several definitions, as msgcat does. One alone is copied. Of several, what is the same is taken once
 * and what differs is put together, each part behind the line that names where it is from.
 *
 * Of flags of formats "c-format" is stronger than "no-c-format"; "possible-c-format" and "impossible-c-format" say too
 * little to be kept. "no-wrap" is stronger than "wrap"; a range counts if all have one, and then spans them. */
#include "lib/catalog/join.h"

#include <stdlib.h>
#include <string.h>

static const stele_str fuzzy = STELE__LITERAL("fuzzy");

/* A flag, and what of flags that speak of the same thing decides. */
typedef struct join_flag {
    stele_str text, about;
    unsigned  strength; /* 0 for one that is not kept. */
    size_t    place;
} join_flag;

typedef struct join_work {
    stele_catalog         *catalog;
    stele_message         *message;
    const join_definition *definitions;
    size_t                 count;
} join_work;

static stele_status copy_forms(join_work *join, const stele_message *from)
{
    const bool   has_plural = join->message->details && join->message->details->msgid_plural.data;
    const size_t count = has_plural ? stele_message_form_count(from) : 1;
    stele_str   *forms = stele__allocate_array(&join->catalog->allocator, count, sizeof *forms);
    stele_status status = STELE_NO_MEMORY;

    if (!forms)
        return status;
    for (size_t form = 0; form < count; form++)
        forms[form] = stele_message_msgstr(from, form);
    status = stele_message__set_forms(join->catalog, join->message, forms, count);
    stele__release(&join->catalog->allocator, forms, count * sizeof *forms);
    return status;
}

static bool have_same_forms(const stele_message *a, const stele_message *b)
{
    const size_t count = stele_message_form_count(a);

    if (count != stele_message_form_count(b))
        return false;
    for (size_t form = 0; form < count; form++) {
        if (!stele_str_equal(stele_message_msgstr(a, form), stele_message_msgstr(b, form)))
            return false;
    }
    return true;
}

/* Puts a form of all definitions together. Each part but the last ends its line. */
static stele_status join_form(const join_work *join, size_t form, stele_buffer *text)
{
    stele_status status = STELE_OK;

    for (size_t i = 0; i < join->count && status == STELE_OK; i++) {
        const stele_str part = stele_message_msgstr(join->definitions[i].message, form);
        if (!part.data)
            continue;
        if (text->length > 0 && text->data[text->length - 1] != '\n')
            status = stele_buffer_add(text, "\n", 1);
        if (status == STELE_OK)
            status = stele_buffer_add_str(text, join->definitions[i].mark);
        if (status == STELE_OK)
            status = stele_buffer_add(text, "\n", 1);
        if (status == STELE_OK)
            status = stele_buffer_add_str(text, part);
    }
    return status == STELE_OK && text->length >= UINT32_MAX ? STELE_LIMIT : status;
}

/* Translations that differ: all of them, in doubt. */
static stele_status join_forms(join_work *join)
{
    const stele_allocator *allocator = &join->catalog->allocator;
    size_t                 count = 1;
    stele_str             *forms;
    stele_status           status = STELE_OK;

    for (size_t i = 0; join->message->details && join->message->details->msgid_plural.data && i < join->count; i++) {
        const size_t has = stele_message_form_count(join->definitions[i].message);
        count = has > count ? has : count;
    }
    forms = stele__allocate_array(allocator, count, sizeof *forms);
    if (!forms)
        return STELE_NO_MEMORY;
    for (size_t form = 0; form < count && status == STELE_OK; form++) {
        stele_buffer text = { .allocator = allocator };
        status = join_form(join, form, &text);
        if (status == STELE_OK
            && !stele__arena_copy(&join->catalog->arena, &forms[form], (stele_str){ text.data, text.length }))
            status = STELE_NO_MEMORY;
        stele_buffer_free(&text);
    }
    if (status == STELE_OK)
        status = stele_message__set_forms(join->catalog, join->message, forms, count);
    stele__release(allocator, forms, count * sizeof *forms);
    if (status == STELE_OK)
        status = stele_message__add_comment(join->catalog, join->message, STELE_COMMENT_FLAG, fuzzy);
    return status;
}

static stele_status add_comments(join_work *join, const stele_message *from, stele_comment_kind kind)
{
    stele_str    text;
    stele_status status = STELE_OK;

    for (size_t at = 0; status == STELE_OK && stele_message_comment(from, kind, &at, &text);)
        status = stele_message__add_comment(join->catalog, join->message, kind, text);
    return status;
}

static bool have_same_comments(const stele_message *a, const stele_message *b, stele_comment_kind kind)
{
    size_t    at = 0, bt = 0;
    stele_str left, right;
    bool      more;

    while ((more = stele_message_comment(a, kind, &at, &left))) {
        if (!stele_message_comment(b, kind, &bt, &right) || !stele_str_equal(left, right))
            return false;
    }
    return !stele_message_comment(b, kind, &bt, &right);
}

/* Comments that differ stand behind the marks of their definitions. */
static stele_status join_comments(join_work *join, stele_comment_kind kind)
{
    bool         same = true;
    stele_status status = STELE_OK;

    for (size_t i = 1; i < join->count && same; i++)
        same = have_same_comments(join->definitions[0].message, join->definitions[i].message, kind);
    for (size_t i = 0; i < (same ? 1 : join->count) && status == STELE_OK; i++) {
        const stele_message *from = join->definitions[i].message;
        stele_str            first;
        size_t               at = 0;
        if (!stele_message_comment(from, kind, &at, &first))
            continue;
        if (!same)
            status = stele_message__add_comment(join->catalog, join->message, kind, join->definitions[i].mark);
        if (status == STELE_OK)
            status = add_comments(join, from, kind);
    }
    return status;
}

/* What a flag speaks of. */
static join_flag sort_flag(stele_str text, size_t place)
{
    static const struct {
        stele_str prefix;
        unsigned  strength;
    } prefixes[] = { { STELE__LITERAL("no-"), 1 },
                     { STELE__LITERAL("possible-"), 0 },
                     { STELE__LITERAL("impossible-"), 0 } };
    static const stele_str suffix = STELE__LITERAL("-format");
    join_flag              flag = { text, text, 2, place };

    if (stele_str_equal(text, STELE__LITERAL("wrap")) || stele_str_equal(text, STELE__LITERAL("no-wrap"))) {
        flag.about = STELE__LITERAL("wrap");
        flag.strength = text.data[0] == 'n' ? 2 : 1;
        return flag;
    }
    if (text.length <= suffix.length
        || !stele_str_equal(stele__slice(text, text.length - suffix.length, SIZE_MAX), suffix))
        return flag;
    for (size_t i = 0; i < sizeof prefixes / sizeof *prefixes; i++) {
        if (stele__starts_with(text, prefixes[i].prefix)) {
            flag.about = stele__slice(text, prefixes[i].prefix.length, SIZE_MAX);
            flag.strength = prefixes[i].strength;
            break;
        }
    }
    return flag;
}

static int compare_flags(const void *left, const void *right)
{
    const join_flag *a = left, *b = right;
    int              order = stele__compare_text(a->about, b->about);

    if (order == 0)
        order = (a->strength < b->strength) - (a->strength > b->strength);
    return order ? order : (a->place > b->place) - (a->place < b->place);
}

static int compare_places(const void *left, const void *right)
{
    const join_flag *a = left, *b = right;
    return (a->place > b->place) - (a->place < b->place);
}

/* Widens a range by a definition's. False where it has none. */
static bool widen(const stele_message *message, stele_str *min, stele_str *max)
{
    stele_str flag, least, most;
    bool      found = false;

    for (size_t at = 0; stele_message_comment(message, STELE_COMMENT_FLAG, &at, &flag);) {
        if (!stele__split_range(flag, &least, &most))
            continue;
        found = true;
        if (!min->data || stele__compare_numbers(least, *min) < 0)
            *min = least;
        if (!max->data || stele__compare_numbers(most, *max) > 0)
            *max = most;
    }
    return found;
}

static stele_status join_range(join_work *join)
{
    stele_str    min = { NULL, 0 }, max = { NULL, 0 };
    stele_buffer text = { .allocator = &join->catalog->allocator };
    stele_status status;

    for (size_t i = 0; i < join->count; i++) {
        if (!widen(join->definitions[i].message, &min, &max))
            return STELE_OK;
    }
    status = stele_buffer_add_str(&text, STELE__LITERAL("range: "));
    if (status == STELE_OK)
        status = stele_buffer_add_str(&text, min);
    if (status == STELE_OK)
        status = stele_buffer_add(&text, "..", 2);
    if (status == STELE_OK)
        status = stele_buffer_add_str(&text, max);
    if (status == STELE_OK)
        status = stele_message__add_comment(join->catalog, join->message, STELE_COMMENT_FLAG,
                                            (stele_str){ text.data, text.length });
    stele_buffer_free(&text);
    return status;
}

/* Collects all flags but ranges, and "fuzzy", which the translation decides. */
static stele_status collect_flags(const join_work *join, stele_buffer *room, size_t *count)
{
    stele_str text, min, max;

    *count = 0;
    for (size_t i = 0; i < join->count; i++) {
        for (size_t at = 0; stele_message_comment(join->definitions[i].message, STELE_COMMENT_FLAG, &at, &text);) {
            const join_flag flag = sort_flag(text, *count);
            if (flag.strength == 0 || stele_str_equal(text, fuzzy) || stele__split_range(text, &min, &max))
                continue;
            if (stele_buffer_add(room, (const char *)&flag, sizeof flag) != STELE_OK)
                return STELE_NO_MEMORY;
            ++*count;
        }
    }
    return STELE_OK;
}

/* Of the flags that speak of the same thing the strongest stays. */
static stele_status join_flags(join_work *join)
{
    stele_buffer room = { .allocator = &join->catalog->allocator };
    size_t       count, kept = 0;
    stele_status status = collect_flags(join, &room, &count);
    join_flag   *flags = (join_flag *)(void *)room.data;

    if (status == STELE_OK && count > 0) {
        qsort(flags, count, sizeof *flags, compare_flags);
        for (size_t i = 0; i < count; i++) {
            if (i == 0 || !stele_str_equal(flags[i].about, flags[kept - 1].about))
                flags[kept++] = flags[i];
        }
        qsort(flags, kept, sizeof *flags, compare_places);
    }
    for (size_t i = 0; i < kept && status == STELE_OK; i++)
        status = stele_message__add_comment(join->catalog, join->message, STELE_COMMENT_FLAG, flags[i].text);
    stele_buffer_free(&room);
    return status == STELE_OK ? join_range(join) : status;
}

/* Joins what several definitions say. */
static stele_status join_all(join_work *join)
{
    bool         same = true, in_doubt = true;
    stele_status status = STELE_OK;

    for (size_t i = 0; i < join->count; i++) {
        same &= have_same_forms(join->definitions[0].message, join->definitions[i].message);
        in_doubt &= stele_message_is_fuzzy(join->definitions[i].message);
    }
    status = same ? copy_forms(join, join->definitions[0].message) : join_forms(join);
    if (status == STELE_OK && same && in_doubt)
        status = stele_message__add_comment(join->catalog, join->message, STELE_COMMENT_FLAG, fuzzy);
    if (status == STELE_OK)
        status = join_comments(join, STELE_COMMENT_TRANSLATOR);
    if (status == STELE_OK)
        status = join_comments(join, STELE_COMMENT_EXTRACTED);
    for (size_t i = 0; i < join->count && status == STELE_OK; i++)
        status = add_comments(join, join->definitions[i].message, STELE_COMMENT_REFERENCE);
    return status == STELE_OK ? join_flags(join) : status;
}

/* Copies all that a definition says. */
static stele_status copy_all(join_work *join)
{
    const stele_message *from = join->definitions[0].message;
    stele_status         status = copy_forms(join, from);

    for (int kind = STELE_COMMENT_TRANSLATOR; kind <= STELE_COMMENT_FLAG && status == STELE_OK; kind++)
        status = add_comments(join, from, (stele_comment_kind)kind);
    return status == STELE_OK
               ? stele_catalog_set_previous(join->catalog, join->message, stele_message_previous_msgctxt(from),
                                            stele_message_previous_msgid(from),
                                            stele_message_previous_msgid_plural(from))
               : status;
}

stele_status stele_catalog__join(stele_catalog *catalog, const stele_message *key, const join_definition *definitions,
                                 size_t count)
{
    join_work       join = { catalog, NULL, definitions, count };
    const stele_str plural = stele_message_msgid_plural(key);
    bool            obsolete = true;
    stele_status    status = stele_catalog__add(catalog, &join.message, key->domain, stele_message_msgctxt(key),
                                                stele_message__key(key));

    if (status != STELE_OK)
        return status;
    for (size_t i = 0; i < count; i++)
        obsolete &= stele_message_is_obsolete(definitions[i].message);
    if (plural.data
        && (!stele_message__details(catalog, join.message)
            || !stele__arena_copy(&catalog->arena, &join.message->details->msgid_plural, plural)))
        return STELE_NO_MEMORY;
    if (obsolete)
        join.message->bits |= STELE__OBSOLETE;
    if (obsolete && join.message == catalog->header)
        catalog->header = NULL;
    return count == 1 ? copy_all(&join) : join_all(&join);
}

stele_status stele_catalog__copy(stele_catalog *catalog, const stele_message *from, uint16_t domain)
{
    stele_message key = *from;

    key.domain = domain;
    return stele_catalog__join(catalog, &key, &(join_definition){ .message = from }, 1);
}
