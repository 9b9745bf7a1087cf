/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Holds each form of a message against its source. What texts must have in common, tags and placeholders, are tokens: the
 * sum of their hashes does not depend on their order, so that nothing needs to be kept of a text but a number. */
#include "lib/check/pair.h"

#include "lib/base/hash.h"

stele_status stele__check_pairs(stele__checking *checking, stele__pair_test *test, stele__finding finding)
{
    const stele_message *message = checking->message;
    const stele_str      singular = stele_message_msgid(message), plural = stele_message_msgid_plural(message);
    const size_t         count = stele_message_form_count(message);

    for (size_t form = 0; form < count; form++) {
        const stele_str text = stele_message_msgstr(message, form);
        stele__finding  found = finding, ignored = finding;
        stele__args     args = { 0 }, unused = { 0 };
        char            room[48];

        if (text.length == 0 || test(checking, plural.data ? plural : singular, text, &found, &args)
            || (plural.data && test(checking, singular, text, &ignored, &unused)))
            continue;
        args.at[0] = stele__part_name(room, message, STELE__MSGSTR + form);
        stele__check_tell(checking, found, message, STELE__MSGSTR + form, &args);
    }
    return STELE_OK;
}

static uint64_t sum_of_tokens(stele_str text, stele__next_token *next)
{
    uint64_t  sum = 0;
    stele_str token;

    for (size_t at = 0; next(text, &at, &token);)
        sum += stele__hash(token.data, token.length, 0);
    return sum;
}

static size_t count_token(stele_str text, stele__next_token *next, stele_str token)
{
    size_t    count = 0;
    stele_str other;

    for (size_t at = 0; next(text, &at, &other);)
        count += stele_str_equal(token, other);
    return count;
}

/* Looks at the first tokens of a text for one that the other text has less often. */
static bool find_rarer(stele_str text, stele_str other, stele__next_token *next, stele_str *token)
{
    enum { TOKENS_COMPARED = 64 };
    size_t at = 0;

    for (int i = 0; i < TOKENS_COMPARED && next(text, &at, token); i++) {
        if (count_token(text, next, *token) > count_token(other, next, *token))
            return true;
    }
    return false;
}

bool stele__same_tokens(stele_str source, stele_str translation, stele__next_token *next, stele_str *token,
                        bool *is_missing)
{
    if (sum_of_tokens(source, next) == sum_of_tokens(translation, next))
        return true;
    *is_missing = find_rarer(source, translation, next, token);
    return !*is_missing && !find_rarer(translation, source, next, token);
}
