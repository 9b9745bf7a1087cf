/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The mark at the end of a text, and brackets. Each script has its own forms of a mark, so marks are compared by what they
 * mean. Quotes, closing brackets, blanks and tags at the end are looked through. */
#include "lib/check/pair.h"

typedef enum mark { MARK_NONE, MARK_STOP, MARK_QUESTION, MARK_SHOUT, MARK_COLON, MARK_SEMICOLON, MARK_ELLIPSIS } mark;

static mark mark_of(ucs4_t c, bool is_greek)
{
    switch (c) {
    case '.':
    case 0x0589: /* Armenian */
    case 0x06d4: /* Arabic, in Urdu */
    case 0x0964: /* Devanagari danda */
    case 0x1362: /* Ethiopic */
    case 0x17d4: /* Khmer */
    case 0x104b: /* Burmese */
    case 0x3002: /* ideographic */
    case 0xff0e:
    case 0xff61: return MARK_STOP;
    case '?':
    case 0x037e: /* Greek */
    case 0x055e:
    case 0x061f:
    case 0x1367:
    case 0xff1f: return MARK_QUESTION;
    case '!':
    case 0x055c:
    case 0xff01: return MARK_SHOUT;
    case ':':
    case 0x1366:
    case 0xff1a: return MARK_COLON;
    case ';': return is_greek ? MARK_QUESTION : MARK_SEMICOLON;
    case 0x061b:
    case 0xff1b: return MARK_SEMICOLON;
    case 0x2026:
    case 0x22ef: return MARK_ELLIPSIS;
    default: return MARK_NONE;
    }
}

/* What stands behind the mark that ends a sentence. */
static bool is_looked_through(ucs4_t c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == 0xa0 || c == 0x202f || c == '"' || c == '\'' || c == ')'
           || c == ']' || c == '*' || c == '_' || c == '`' || c == 0xab || c == 0xbb || (c >= 0x2018 && c <= 0x201f)
           || c == 0x300d || c == 0x300f || c == 0xff09 || c == 0x200e || c == 0x200f;
}

/* The mark at the end of a text, `*shown` with the mark itself or the last character. */
static mark end_mark(stele_str text, bool is_greek, stele_str *shown)
{
    size_t end = text.length, at = text.length;
    ucs4_t c = 0;
    mark   found;

    while (at > 0 && is_looked_through(c = stele__previous_character(text, &at)))
        end = at;
    found = end > 0 ? mark_of(c, is_greek) : MARK_NONE;
    *shown = stele__slice(text, at, end - at);
    if (found == MARK_STOP && at >= 2 && text.data[at] == '.' && text.data[at - 1] == '.' && text.data[at - 2] == '.') {
        *shown = stele__slice(text, at - 2, 3);
        return MARK_ELLIPSIS;
    }
    if (found == MARK_STOP && at >= 3 && c == 0x3002 && memcmp(text.data + at - 3, text.data + at, 3) == 0)
        return MARK_ELLIPSIS;
    return found;
}

/* In these scripts sentences end with a blank, or with nothing. */
static bool has_no_stops(const stele__checking *checking)
{
    return stele__check_language_is(checking, "th") || stele__check_language_is(checking, "lo")
           || stele__check_language_is(checking, "my") || stele__check_language_is(checking, "km");
}

/* A question may end without its mark where a word says that it is one. A source without a mark is mostly a title, of which
 * a translation may make a sentence. */
static bool marks_agree(stele__checking *checking, stele_str source, stele_str translation, stele__finding *finding,
                        stele__args *args)
{
    const bool is_greek = stele__check_language_is(checking, "el");
    const mark wanted = end_mark(source, false, &args->at[1]), found = end_mark(translation, is_greek, &args->at[2]);

    (void)finding;
    if (wanted == found || wanted == MARK_NONE || source.length == 1)
        return true;
    if ((wanted == MARK_STOP || found == MARK_NONE) && has_no_stops(checking))
        return true;
    return wanted == MARK_QUESTION && found == MARK_STOP
           && (stele__check_language_is(checking, "ja") || stele__check_language_is(checking, "ko"));
}

stele_status stele__check_end_punctuation(stele__checking *checking)
{
    return stele__check_pairs(checking, marks_agree, STELE__END_PUNCTUATION);
}

enum { BRACKETS = 3 };

static const stele_str bracket_names[BRACKETS] = { STELE__LITERAL("( )"), STELE__LITERAL("[ ]"),
                                                   STELE__LITERAL("{ }") };

/* Adds up what is open of each kind. Full-width forms close the others. */
static void count_brackets(stele_str text, ptrdiff_t open[BRACKETS])
{
    for (size_t at = 0; at < text.length;) {
        switch (stele__next_character(text, &at)) {
        case '(':
        case 0xff08: open[0]++; break;
        case ')':
        case 0xff09: open[0]--; break;
        case '[':
        case 0xff3b: open[1]++; break;
        case ']':
        case 0xff3d: open[1]--; break;
        case '{':
        case 0xff5b: open[2]++; break;
        case '}':
        case 0xff5d: open[2]--; break;
        default: break;
        }
    }
}

static bool brackets_agree(stele__checking *checking, stele_str source, stele_str translation, stele__finding *finding,
                           stele__args *args)
{
    ptrdiff_t before[BRACKETS] = { 0 }, after[BRACKETS] = { 0 };

    (void)checking, (void)finding;
    count_brackets(translation, after);
    if (!after[0] && !after[1] && !after[2])
        return true;
    count_brackets(source, before);
    for (size_t i = 0; i < BRACKETS; i++) {
        if (after[i] && !before[i]) {
            args->at[1] = bracket_names[i];
            return false;
        }
    }
    return true;
}

stele_status stele__check_brackets(stele__checking *checking)
{
    return stele__check_pairs(checking, brackets_agree, STELE__BRACKETS);
}
