/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Anchors of headings, by the rules of those who make sites of them.
 *
 *     github  letters, marks, digits and connecting punctuation are kept, letters small; blanks become hyphens
 *     hugo    letters, digits and underscores are kept, letters small; blanks become hyphens (its "github" rule, the default)
 *     mdbook  letters, digits, underscores and hyphens are kept, ASCII letters small; white space becomes hyphens
 *
 * All else is left out. The second heading of the same name gets "-1", the third "-2". */
#include "lib/localize/anchor.h"

#include <unicase.h>
#include <unictype.h>
#include <unistr.h>

#include "lib/base/hash.h"

enum { WORD = UC_CATEGORY_MASK_L | UC_CATEGORY_MASK_N };

/* What a character becomes; 0 where it is left out. */
static ucs4_t slug_character(stele_anchor_rule rule, ucs4_t c)
{
    const bool is_word = uc_is_general_category_withtable(c, WORD);

    if (c == '_' || c == '-' || is_word
        || (rule == STELE_ANCHORS_GITHUB
            && uc_is_general_category_withtable(c, UC_CATEGORY_MASK_M | UC_CATEGORY_MASK_Pc)))
        return rule == STELE_ANCHORS_MDBOOK ? (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c) : uc_tolower(c);
    if (c == ' ' || (rule == STELE_ANCHORS_MDBOOK && uc_is_property_white_space(c)))
        return '-';
    return 0;
}

stele_status stele_localize__slug(stele_anchor_rule rule, stele_str words, stele_buffer *anchor)
{
    stele_status status = STELE_OK;

    words = stele__trimmed(words);
    while (words.length && status == STELE_OK) {
        uint8_t   bytes[6];
        ucs4_t    c;
        const int length = u8_mbtouc(&c, (const uint8_t *)words.data, words.length);
        int       made;
        words = stele__slice(words, (size_t)length, words.length);
        c = slug_character(rule, c);
        if (c && (made = u8_uctomb(bytes, c, sizeof bytes)) > 0)
            status = stele_buffer_add(anchor, (const char *)bytes, (size_t)made);
    }
    return status;
}

/* The names that were given, with how often: slots, open addressing, at least half of them free. */
struct names {
    struct name {
        stele_str text;
        size_t    times;
    } * slots;
    size_t mask;
};

static struct name *find_name(const struct names *names, stele_str text)
{
    size_t at = (size_t)stele__hash(text.data, text.length, 0) & names->mask;

    while (names->slots[at].text.data && !stele_str_equal(names->slots[at].text, text))
        at = (at + 1) & names->mask;
    return &names->slots[at];
}

/* Gives a name that is not taken: the text itself, or with the next number behind it. */
static stele_status take_name(struct names *names, stele_buffer *text, stele__arena *arena, stele_str *taken)
{
    const size_t length = text->length;
    struct name *name = find_name(names, (stele_str){ text->data, length });
    size_t       times = name->text.data ? name->times : 0;
    char         digits[24];

    while (name->text.data) { /* "a-1" may be a heading of its own. */
        struct name    *numbered;
        const stele_str number = stele__decimal(digits, ++times);
        text->length = length;
        if (stele_buffer_add(text, "-", 1) != STELE_OK || stele_buffer_add_str(text, number) != STELE_OK)
            return STELE_NO_MEMORY;
        numbered = find_name(names, (stele_str){ text->data, text->length });
        if (!numbered->text.data) {
            name->times = times;
            name = numbered;
        }
    }
    if (!stele__arena_copy(arena, &name->text, (stele_str){ text->data, text->length }))
        return STELE_NO_MEMORY;
    *taken = name->text;
    return STELE_OK;
}

static bool is_heading(const stele_unit *unit)
{
    return unit->kind == STELE_UNIT_HEADING || unit->kind == STELE_UNIT_TITLE;
}

/* The name of one heading. */
static stele_status name_heading(stele_anchor_rule rule, const stele_document *document, const stele_unit *unit,
                                 struct names *names, stele_buffer room[2], stele__arena *arena, stele_str *anchor)
{
    stele_status status = STELE_OK;

    stele_buffer_clear(&room[0]);
    stele_buffer_clear(&room[1]);
    if (unit->anchor.data) {
        *anchor = unit->anchor;
        status = stele_buffer_add_str(&room[1], unit->anchor);
        if (status == STELE_OK && find_name(names, unit->anchor)->text.data)
            return STELE_OK; /* Twice the same by hand. */
    } else if ((status = stele_document_words(document, unit, unit->text, &room[0])) == STELE_OK)
        status = stele_localize__slug(rule, (stele_str){ room[0].data ? room[0].data : "", room[0].length }, &room[1]);
    if (status != STELE_OK || room[1].length == 0)
        return status;
    return take_name(names, &room[1], arena, anchor);
}

stele_status stele_localize__anchors(stele_anchor_rule rule, const stele_document *document, stele_str **anchors,
                                     stele__arena *arena)
{
    const size_t      length = stele_document_length(document);
    struct names      names = { NULL, 15 };
    stele_buffer      room[2] = { { .allocator = &arena->allocator }, { .allocator = &arena->allocator } };
    size_t            headings = 0;
    stele_status      status = STELE_OK;
    const stele_unit *unit;

    for (size_t i = 0; (unit = stele_document_at(document, i)); i++)
        headings += is_heading(unit);
    while (names.mask < 2 * headings)
        names.mask = 2 * names.mask + 1;
    *anchors = stele__arena_take(arena, (length + 1) * sizeof **anchors);
    names.slots = stele__arena_take(arena, (names.mask + 1) * sizeof *names.slots);
    if (!*anchors || !names.slots)
        return STELE_NO_MEMORY;
    memset(*anchors, 0, (length + 1) * sizeof **anchors);
    memset(names.slots, 0, (names.mask + 1) * sizeof *names.slots);
    for (size_t i = 0; status == STELE_OK && (unit = stele_document_at(document, i)); i++) {
        if (is_heading(unit))
            status = name_heading(rule, document, unit, &names, room, arena, &(*anchors)[i]);
    }
    stele_buffer_free(&room[0]);
    stele_buffer_free(&room[1]);
    return status;
}
