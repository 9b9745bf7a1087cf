/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What is asked of a translation as a whole: its length, words that stand there twice, whether it is one at all. */
#include <stdlib.h>
#include <unictype.h>

#include "lib/check/pair.h"

static size_t count_characters(stele_str text)
{
    size_t count = 0;

    for (size_t i = 0; i < text.length; i++)
        count += (text.data[i] & 0xc0) != 0x80;
    return count;
}

/* The flag max-length:N; false where there is none. */
static bool read_max_length(const stele_message *message, uint32_t *most)
{
    static const stele_str start = STELE__LITERAL("max-length:");
    stele_str              flag;

    for (size_t at = 0; stele_message_comment(message, STELE_COMMENT_FLAG, &at, &flag);) {
        if (stele__starts_with(flag, start))
            return stele__leading_number(stele__trimmed(stele__slice(flag, start.length, SIZE_MAX)), most) > 0;
    }
    return false;
}

stele_status stele__check_max_length(stele__checking *checking)
{
    const stele_message *message = checking->message;
    uint32_t             most;
    char                 room[48], digits[24], most_digits[24];

    if (!read_max_length(message, &most))
        return STELE_OK;
    for (size_t form = 0; form < stele_message_form_count(message); form++) {
        const size_t count = count_characters(stele_message_msgstr(message, form));

        if (count > most)
            stele__check_tell(checking, STELE__MAX_LENGTH, message, STELE__MSGSTR + form,
                              &(stele__args){ { stele__part_name(room, message, STELE__MSGSTR + form),
                                                stele__decimal(digits, count), stele__decimal(most_digits, most) } });
    }
    return STELE_OK;
}

/* The next run of letters, with the one blank that must stand before it if it is to repeat a word. */
static bool next_word(stele_str text, size_t *at, stele_str *word, bool *follows)
{
    size_t start = *at, blanks = *at;

    while (*at < text.length) {
        size_t next = *at;

        if (!uc_is_alpha(stele__next_character(text, &next))) {
            if (*at > start)
                break;
            start = next;
        }
        *at = next;
    }
    *word = stele__slice(text, start, *at - start);
    *follows = start == blanks + 1 && text.data[blanks] == ' ';
    return word->length > 0;
}

static bool find_repeated(stele_str text, stele_str *word)
{
    stele_str last = { NULL, 0 };
    bool      follows;

    for (size_t at = 0; next_word(text, &at, word, &follows); last = *word) {
        if (follows && word->length > 1 && stele_str_equal(*word, last))
            return true;
    }
    return false;
}

static bool repeats_nothing(stele__checking *checking, stele_str source, stele_str translation, stele__finding *finding,
                            stele__args *args)
{
    stele_str ignored;

    (void)checking, (void)finding;
    return !find_repeated(translation, &args->at[1]) || find_repeated(source, &ignored);
}

stele_status stele__check_repeated_words(stele__checking *checking)
{
    return stele__check_pairs(checking, repeats_nothing, STELE__REPEATED_WORD);
}

/* A text without small letters is a name, a sign or an acronym, which stays. */
static bool has_changed(stele__checking *checking, stele_str source, stele_str translation, stele__finding *finding,
                        stele__args *args)
{
    (void)checking, (void)finding, (void)args;
    if (!stele_str_equal(source, translation))
        return true;
    for (size_t at = 0; at < source.length;) {
        if (uc_is_lower(stele__next_character(source, &at)))
            return false;
    }
    return true;
}

stele_status stele__check_unchanged(stele__checking *checking)
{
    return stele__check_pairs(checking, has_changed, STELE__UNCHANGED);
}

/* In the order of the source texts, and of the file where these are the same. */
static int by_source(const void *a, const void *b)
{
    const stele_message *left = *(const stele_message *const *)a, *right = *(const stele_message *const *)b;
    const stele_str      one = stele_message_msgid(left), other = stele_message_msgid(right);
    const size_t         common = one.length < other.length ? one.length : other.length;
    int                  order = common ? memcmp(one.data, other.data, common) : 0;

    if (order == 0)
        order = (one.length > other.length) - (one.length < other.length);
    if (order == 0)
        order = (stele_message_line(left) > stele_message_line(right))
                - (stele_message_line(left) < stele_message_line(right));
    return order;
}

stele_status stele__check_inconsistent(stele__checking *checking)
{
    const stele_allocator *allocator = stele__report_allocator(checking->report);
    const size_t           length = stele_catalog_length(checking->catalog);
    const stele_message  **sorted = stele__allocate_array(allocator, length, sizeof *sorted);
    size_t                 count = 0, first = 0;

    if (!sorted)
        return STELE_NO_MEMORY;
    for (size_t i = 0; i < length; i++) {
        const stele_message *message = stele_catalog_at(checking->catalog, i);
        if (stele__check_wants(checking, message) && !stele_message_msgid_plural(message).data)
            sorted[count++] = message;
    }
    if (count)
        qsort(sorted, count, sizeof *sorted, by_source);
    for (size_t i = 1; i < count; i++) {
        char digits[24];
        if (!stele_str_equal(stele_message_msgid(sorted[i]), stele_message_msgid(sorted[first])))
            first = i;
        else if (!stele_str_equal(stele_message_msgstr(sorted[i], 0), stele_message_msgstr(sorted[first], 0)))
            stele__check_tell(checking, STELE__INCONSISTENT, sorted[i], STELE__MSGSTR,
                              &(stele__args){ { stele__decimal(digits, stele_message_line(sorted[first])) } });
    }
    stele__release(allocator, sorted, length * sizeof *sorted);
    return STELE_OK;
}
