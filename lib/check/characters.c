/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Characters that nobody sees, or that look like others. Most texts have none of the bytes in question, and are left after a
 * search for these. */
#include "lib/check/pair.h"

#include <stdio.h>

/* Spaces of no width, the byte order mark, and control characters but for those that set lines. Joiners and marks of
 * direction are part of how some scripts are written. */
static bool is_invisible(ucs4_t c)
{
    return c == 0x200b || c == 0x2060 || c == 0xfeff || c == 0x7f || (c >= 0x80 && c < 0xa0)
           || (c < 0x20 && c != '\n' && c != '\t' && c != '\r');
}

static bool has_character(stele_str text, ucs4_t sought)
{
    for (size_t at = 0; at < text.length;) {
        if (stele__next_character(text, &at) == sought)
            return true;
    }
    return false;
}

static bool shows_all(stele__checking *checking, stele_str source, stele_str translation, stele__finding *finding,
                      stele__args *args)
{
    const bool has_breaks = stele__check_language_is(checking, "th") || stele__check_language_is(checking, "km")
                            || stele__check_language_is(checking, "lo") || stele__check_language_is(checking, "my");

    (void)finding;
    for (size_t at = 0; at < translation.length;) {
        const size_t start = at;
        const ucs4_t c = stele__next_character(translation, &at);

        if (!is_invisible(c) || (has_breaks && c == 0x200b) || has_character(source, c))
            continue;
        args->at[1] = (stele_str){ checking->room[0],
                                   (size_t)snprintf(checking->room[0], sizeof *checking->room, "U+%04X", (unsigned)c) };
        args->at[2] = stele__excerpt_before(translation, start);
        return false;
    }
    return true;
}

stele_status stele__check_invisible(stele__checking *checking)
{
    return stele__check_pairs(checking, shows_all, STELE__INVISIBLE);
}

/* Whether embeddings and overrides, and isolates, are closed as often as they are opened, and not before (UAX #9, BD9 and
 * BD10); a paragraph closes none of them, so that text behind it would not be hurt. */
static bool is_balanced(stele_str text)
{
    size_t embeddings = 0, isolates = 0;

    for (size_t at = 0; at < text.length;) {
        const ucs4_t c = stele__next_character(text, &at);

        if (c == 0x202a || c == 0x202b || c == 0x202d || c == 0x202e)
            embeddings++;
        else if (c >= 0x2066 && c <= 0x2068)
            isolates++;
        else if ((c == 0x202c && embeddings-- == 0) || (c == 0x2069 && isolates-- == 0))
            return false;
    }
    return embeddings == 0 && isolates == 0;
}

static bool directions_agree(stele__checking *checking, stele_str source, stele_str translation,
                             stele__finding *finding, stele__args *args)
{
    (void)checking, (void)finding, (void)args;
    return !memchr(translation.data, '\xe2', translation.length) || is_balanced(translation) || !is_balanced(source);
}

stele_status stele__check_bidi(stele__checking *checking)
{
    return stele__check_pairs(checking, directions_agree, STELE__BIDI_UNBALANCED);
}

static bool is_cyrillic(ucs4_t c)
{
    return c >= 0x400 && c < 0x530;
}

/* Letters that look alike in both scripts. */
static bool is_latin_double(ucs4_t c)
{
    return c < 0x80 && memchr("aceopxyijsABCEHIKMOPSTXY", (int)c, 24) && c;
}

static bool is_cyrillic_double(ucs4_t c)
{
    static const unsigned short doubles[] = { 0x405, 0x406, 0x408, 0x410, 0x412, 0x415, 0x41a, 0x41c, 0x41d,
                                              0x41e, 0x420, 0x421, 0x422, 0x423, 0x425, 0x430, 0x435, 0x43e,
                                              0x440, 0x441, 0x443, 0x445, 0x455, 0x456, 0x458 };

    for (size_t i = 0; i < sizeof doubles / sizeof *doubles; i++) {
        if (c == doubles[i])
            return true;
    }
    return false;
}

/* Takes the next word, of letters of the two scripts; whether all its letters of one of them have a double in the other. */
static bool next_word_is_mixed(stele_str text, size_t *at, stele_str *word)
{
    size_t start = *at, cyrillic = 0, latin = 0, cyrillic_doubles = 0, latin_doubles = 0;

    while (*at < text.length) {
        size_t       next = *at;
        const ucs4_t c = stele__next_character(text, &next);
        const bool   is_latin = c < 0x80 && stele__is_alpha((char)c);

        if (!is_latin && !is_cyrillic(c))
            break;
        cyrillic += !is_latin;
        latin += is_latin;
        cyrillic_doubles += !is_latin && is_cyrillic_double(c);
        latin_doubles += is_latin && is_latin_double(c);
        *at = next;
    }
    *word = stele__slice(text, start, *at - start);
    return cyrillic && latin && cyrillic + latin > 2 && (cyrillic == cyrillic_doubles || latin == latin_doubles);
}

static bool scripts_agree(stele__checking *checking, stele_str source, stele_str translation, stele__finding *finding,
                          stele__args *args)
{
    (void)checking, (void)finding, (void)source;
    if (!memchr(translation.data, '\xd0', translation.length) && !memchr(translation.data, '\xd1', translation.length))
        return true;
    for (size_t at = 0; at < translation.length;) {
        if (next_word_is_mixed(translation, &at, &args->at[1]))
            return false;
        if (at < translation.length && args->at[1].length == 0)
            (void)stele__next_character(translation, &at);
    }
    return true;
}

stele_status stele__check_mixed_script(stele__checking *checking)
{
    return stele__check_pairs(checking, scripts_agree, STELE__MIXED_SCRIPT);
}

/* "i" with U+0307 behind it is what lowering a capital I with a dot gives where the language is not asked. */
static bool dots_agree(stele__checking *checking, stele_str source, stele_str translation, stele__finding *finding,
                       stele__args *args)
{
    const char *found = memmem(translation.data, translation.length, "i\xcc\x87", 3);
    size_t      start, end;

    (void)checking, (void)finding;
    if (!found || stele__find_text(source, STELE__LITERAL("i\xcc\x87")))
        return true;
    start = end = (size_t)(found - translation.data);
    while (start > 0 && !stele__is_blank(translation.data[start - 1]))
        start--;
    while (end < translation.length && !stele__is_blank(translation.data[end]))
        end++;
    args->at[1] = stele__slice(translation, start, end - start);
    return false;
}

stele_status stele__check_dotted_i(stele__checking *checking)
{
    return stele__check_pairs(checking, dots_agree, STELE__DOTTED_I);
}
