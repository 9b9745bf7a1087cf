/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What switches checks off: comments of an entry with "stele:ignore=ID,ID", and Weblate's flags, which begin with "ignore-"
 * and write their names with hyphens. They are read when there is something to tell, which is seldom. */
#include "lib/check/checking.h"

/* Whether one of the ids behind a "stele:ignore=" in a comment is this check's. */
static bool comment_ignores(stele_str comment, stele_str id)
{
    static const stele_str key = STELE__LITERAL("stele:ignore=");
    const char            *found = stele__find_text(comment, key);
    stele_str              rest, piece;

    if (!found)
        return false;
    rest = stele__slice(comment, (size_t)(found - comment.data) + key.length, SIZE_MAX);
    for (size_t i = 0; i < rest.length; i++) {
        if (stele__is_blank(rest.data[i]))
            rest.length = i;
    }
    while (stele__next_piece(&rest, ',', &piece)) {
        if (stele_str_equal(piece, id) || stele_str_equal(piece, STELE__LITERAL("all")))
            return true;
    }
    return false;
}

/* Weblate has "_" in names and "-" in flags. */
static bool same_name(stele_str a, stele_str b)
{
    if (a.length != b.length)
        return false;
    for (size_t i = 0; i < a.length; i++) {
        if ((a.data[i] == '_' ? '-' : a.data[i]) != (b.data[i] == '_' ? '-' : b.data[i]))
            return false;
    }
    return true;
}

static bool flag_ignores(stele_str flag, const stele_check_info *check)
{
    static const stele_str start = STELE__LITERAL("ignore-");
    stele_str              names = stele_str_of(check->names), name;

    if (!stele__starts_with(flag, start))
        return false;
    flag = stele__slice(flag, start.length, SIZE_MAX);
    if (stele_str_equal(flag, stele_str_of(check->id)) || stele_str_equal(flag, STELE__LITERAL("all-checks")))
        return true;
    while (stele__next_piece(&names, ' ', &name)) {
        if (same_name(flag, name))
            return true;
    }
    return false;
}

bool stele__check_is_ignored(const stele_check_info *check, const stele_message *message)
{
    static const stele_comment_kind kinds[] = { STELE_COMMENT_TRANSLATOR, STELE_COMMENT_EXTRACTED };
    stele_str                       text;

    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        for (size_t at = 0; stele_message_comment(message, kinds[i], &at, &text);) {
            if (comment_ignores(text, stele_str_of(check->id)))
                return true;
        }
    }
    for (size_t at = 0; stele_message_comment(message, STELE_COMMENT_FLAG, &at, &text);) {
        if (flag_ignores(text, check))
            return true;
    }
    return false;
}
