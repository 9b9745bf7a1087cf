/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Changing comments, references and flags. What is added stands in the message's details, behind what its bytes say; where
 * something is taken away, all that is left of its kind goes there, and the bytes count no more for that kind. */
#include "lib/catalog/catalog.h"

#include <string.h>

static const stele_str fuzzy = STELE__LITERAL("fuzzy");

/* Makes room for `more` comments. */
static bool reserve_added(stele_catalog *catalog, stele__details *details, size_t more)
{
    size_t          capacity = details->added_capacity ? details->added_capacity : 4, needed, size;
    stele__comment *added;

    if (!stele__add(&needed, details->added_count, more))
        return false;
    if (needed <= details->added_capacity)
        return true;
    while (capacity < needed)
        capacity *= 2;
    if (capacity > UINT32_MAX || !stele__multiply(&size, capacity, sizeof *added)
        || !(added = stele__arena_take(&catalog->arena, size)))
        return false;
    if (details->added_count > 0)
        memcpy(added, details->added, details->added_count * sizeof *added);
    details->added = added;
    details->added_capacity = (uint32_t)capacity;
    return true;
}

/* Whether the text can stand in a line of this kind and be read back as the one thing it is. */
static bool fits_kind(stele_comment_kind kind, stele_str text)
{
    stele_str rest = text, item;

    if (!stele__is_text(text)
        || (text.length > 0 && (memchr(text.data, '\n', text.length) || memchr(text.data, '\r', text.length))))
        return false;
    if (kind == STELE_COMMENT_FLAG)
        return stele__next_flag(&rest, &item) && stele_str_equal(item, text);
    if (kind == STELE_COMMENT_REFERENCE)
        return stele__next_reference(&rest, &item) && stele_str_equal(item, text);
    return kind == STELE_COMMENT_EXTRACTED || kind == STELE_COMMENT_TRANSLATOR;
}

/* Whether the flags that a message now has make it fuzzy. */
static void update_fuzzy(stele_message *message)
{
    const bool is_fuzzy = stele_message_has_flag(message, fuzzy);

    message->bits = (uint16_t)((message->bits & ~STELE__FUZZY) | (is_fuzzy ? STELE__FUZZY : 0));
}

stele_status stele_message__add_kept_comment(stele_catalog *catalog, stele_message *message, stele_comment_kind kind,
                                             stele_str text)
{
    stele__details *details = stele_message__details(catalog, message);

    if (!details || !reserve_added(catalog, details, 1))
        return STELE_NO_MEMORY;
    details->added[details->added_count++] = (stele__comment){ kind, text };
    if (kind == STELE_COMMENT_FLAG && stele_str_equal(text, fuzzy))
        message->bits |= STELE__FUZZY;
    stele_catalog__touch(catalog, message);
    return STELE_OK;
}

stele_status stele_message__add_comment(stele_catalog *catalog, stele_message *message, stele_comment_kind kind,
                                        stele_str text)
{
    stele_str copy;

    if (!stele__arena_copy(&catalog->arena, &copy, text.data ? text : STELE__LITERAL("")))
        return STELE_NO_MEMORY;
    return stele_message__add_kept_comment(catalog, message, kind, copy);
}

stele_status stele_catalog_add_comment(stele_catalog *catalog, const stele_message *message, stele_comment_kind kind,
                                       stele_str text)
{
    if (!fits_kind(kind, text))
        return STELE_BAD_ARGUMENT;
    if (kind == STELE_COMMENT_FLAG && stele_message_has_flag(message, text))
        return STELE_OK;
    return stele_message__add_comment(catalog, stele_message__own(message), kind, text);
}

/* Takes the added comments of a kind out, but those from the place `keep` on. */
static void drop_added(stele__details *details, stele_comment_kind kind, size_t keep)
{
    uint32_t count = 0;

    for (size_t i = 0; i < details->added_count; i++) {
        if (details->added[i].kind != kind || i >= keep)
            details->added[count++] = details->added[i];
    }
    details->added_count = count;
}

/* Whether one of the first `count` texts is this one. */
static bool is_among(const stele_str *texts, size_t count, stele_str text)
{
    for (size_t i = 0; i < count; i++) {
        if (stele_str_equal(texts[i], text))
            return true;
    }
    return false;
}

stele_status stele_catalog_set_comments(stele_catalog *catalog, const stele_message *message, stele_comment_kind kind,
                                        const stele_str *texts, size_t count)
{
    stele_message  *changed = stele_message__own(message);
    stele__details *details;
    size_t          before, added = 0;

    if (kind > STELE_COMMENT_FLAG)
        return STELE_BAD_ARGUMENT;
    for (size_t i = 0; i < count; i++) {
        if (!fits_kind(kind, texts[i]))
            return STELE_BAD_ARGUMENT;
    }
    if (!(details = stele_message__details(catalog, changed)) || !reserve_added(catalog, details, count))
        return STELE_NO_MEMORY;
    before = details->added_count;
    for (size_t i = 0; i < count; i++) {
        stele__comment *comment = &details->added[before + added];
        if (kind == STELE_COMMENT_FLAG && is_among(texts, i, texts[i]))
            continue;
        if (!stele__arena_copy(&catalog->arena, &comment->text, texts[i].data ? texts[i] : STELE__LITERAL("")))
            return STELE_NO_MEMORY;
        comment->kind = kind;
        added++;
    }
    details->added_count = (uint32_t)(before + added);
    drop_added(details, kind, before);
    changed->bits |= stele_message__replaced(kind);
    if (kind == STELE_COMMENT_FLAG)
        update_fuzzy(changed);
    stele_catalog__touch(catalog, changed);
    return STELE_OK;
}

/* Takes a flag away, however often it is there: the others are kept as added ones. */
static stele_status clear_flag(stele_catalog *catalog, stele_message *message, stele_str flag)
{
    stele__details *details = stele_message__details(catalog, message);
    stele_str       found;
    size_t          left = 0, before;

    for (size_t at = 0; stele_message_comment(message, STELE_COMMENT_FLAG, &at, &found);)
        left += !stele_str_equal(found, flag);
    if (!details || !reserve_added(catalog, details, left))
        return STELE_NO_MEMORY;
    before = details->added_count;
    left = before;
    for (size_t at = 0; stele_message_comment(message, STELE_COMMENT_FLAG, &at, &found);) {
        if (!stele_str_equal(found, flag))
            details->added[left++] = (stele__comment){ STELE_COMMENT_FLAG, found };
    }
    details->added_count = (uint32_t)left;
    drop_added(details, STELE_COMMENT_FLAG, before);
    message->bits |= stele_message__replaced(STELE_COMMENT_FLAG);
    update_fuzzy(message);
    stele_catalog__touch(catalog, message);
    return STELE_OK;
}

stele_status stele_catalog_set_flag(stele_catalog *catalog, const stele_message *message, stele_str flag, bool on)
{
    if (!fits_kind(STELE_COMMENT_FLAG, flag))
        return STELE_BAD_ARGUMENT;
    if (on)
        return stele_catalog_add_comment(catalog, message, STELE_COMMENT_FLAG, flag);
    return stele_message_has_flag(message, flag) ? clear_flag(catalog, stele_message__own(message), flag) : STELE_OK;
}
