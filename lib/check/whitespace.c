/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Blanks: at both ends they join a text to what a program puts beside it, and two in a row are a slip. Newlines have a check
 * of their own. */
#include "lib/check/pair.h"

/* Blanks of any width that belong to a line. */
static bool is_space(ucs4_t c)
{
    return c == ' ' || c == '\t' || c == 0xa0 || c == 0x202f || c == 0x3000;
}

static bool begins_with_space(stele_str text)
{
    size_t at = 0;

    return is_space(stele__next_character(text, &at));
}

static bool ends_with_space(stele_str text)
{
    size_t at = text.length;

    return is_space(stele__previous_character(text, &at));
}

static bool begin_agrees(stele__checking *checking, stele_str source, stele_str translation, stele__finding *finding,
                         stele__args *args)
{
    (void)checking, (void)finding, (void)args;
    return source.length == 0 || begins_with_space(source) == begins_with_space(translation);
}

stele_status stele__check_space_begin(stele__checking *checking)
{
    return stele__check_pairs(checking, begin_agrees, STELE__SPACE_BEGIN);
}

static bool end_agrees(stele__checking *checking, stele_str source, stele_str translation, stele__finding *finding,
                       stele__args *args)
{
    (void)checking, (void)finding, (void)args;
    return source.length == 0 || ends_with_space(source) == ends_with_space(translation);
}

stele_status stele__check_space_end(stele__checking *checking)
{
    return stele__check_pairs(checking, end_agrees, STELE__SPACE_END);
}

/* Two blanks with something on both sides; NULL for none. Those that begin or end a line set it in. */
static const char *find_double(stele_str text)
{
    const char *at = text.data, *const end = text.data + text.length;

    while (at < end && (at = memmem(at, (size_t)(end - at), "  ", 2))) {
        const char *behind = at;

        while (behind < end && *behind == ' ')
            behind++;
        if (at > text.data && at[-1] != '\n' && behind < end && *behind != '\n')
            return at;
        at = behind;
    }
    return NULL;
}

static bool has_no_double(stele__checking *checking, stele_str source, stele_str translation, stele__finding *finding,
                          stele__args *args)
{
    const char *found = find_double(translation);

    (void)checking, (void)finding;
    if (!found || find_double(source))
        return true;
    args->at[1] = stele__excerpt_before(translation, (size_t)(found - translation.data));
    return false;
}

stele_status stele__check_space_double(stele__checking *checking)
{
    return stele__check_pairs(checking, has_no_double, STELE__SPACE_DOUBLE);
}

static size_t count_tabs(stele_str text)
{
    size_t count = 0;

    for (size_t i = 0; i < text.length; i++)
        count += text.data[i] == '\t';
    return count;
}

static bool tabs_agree(stele__checking *checking, stele_str source, stele_str translation, stele__finding *finding,
                       stele__args *args)
{
    (void)checking, (void)finding, (void)args;
    return count_tabs(source) == count_tabs(translation);
}

stele_status stele__check_tabs(stele__checking *checking)
{
    return stele__check_pairs(checking, tabs_agree, STELE__TABS);
}
