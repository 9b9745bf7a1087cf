/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The table of languages, and the flags by which an entry of a catalog says in which of them its texts are format strings. */
#include "lib/format/language.h"

const stele__format_kind stele__format_kinds[] = {
#define FORMAT(name, flag, language, rules, compare)                                                                   \
    { STELE__LITERAL(flag), STELE__LITERAL(language), rules, stele__format_read_##name, compare },
#define FORMAT_UNREAD(flag) { STELE__LITERAL(flag), { NULL, 0 }, 0, NULL, NULL },
#include "lib/format/formats.def"
#undef FORMAT
#undef FORMAT_UNREAD
};

_Static_assert(sizeof stele__format_kinds / sizeof *stele__format_kinds == STELE__FORMAT_KINDS,
               "an array of kinds has this many");
_Static_assert(STELE__FORMAT_KINDS <= 64, "a message's languages are kept as bits");

size_t stele__format_of_flag(stele_str flag, stele__format_claim *claim)
{
    static const stele_str prefixes[] = { [STELE__FORMAT_NOT] = STELE__LITERAL("no-"),
                                          [STELE__FORMAT_POSSIBLE] = STELE__LITERAL("possible-"),
                                          [STELE__FORMAT_IMPOSSIBLE] = STELE__LITERAL("impossible-") };
    static const stele_str ending = STELE__LITERAL("-format");
    size_t                 kind = 0;

    *claim = STELE__FORMAT_IS;
    if (flag.length <= ending.length
        || memcmp(flag.data + flag.length - ending.length, ending.data, ending.length) != 0)
        return STELE__FORMAT_KINDS;
    for (stele__format_claim i = STELE__FORMAT_NOT; i <= STELE__FORMAT_IMPOSSIBLE; i++) {
        if (stele__starts_with(flag, prefixes[i])) {
            flag = stele__slice(flag, prefixes[i].length, SIZE_MAX);
            *claim = i;
            break;
        }
    }
    while (kind < STELE__FORMAT_KINDS && !stele_str_equal(flag, stele__format_kinds[kind].flag))
        kind++;
    return kind;
}

bool stele__format_take_flag(uint64_t *kinds, stele_str flag)
{
    stele__format_claim claim;
    const size_t        kind = stele__format_of_flag(flag, &claim);

    if (kind == STELE__FORMAT_KINDS)
        return false;
    if (claim == STELE__FORMAT_IS || claim == STELE__FORMAT_POSSIBLE)
        *kinds |= UINT64_C(1) << kind;
    else
        *kinds &= ~(UINT64_C(1) << kind);
    return true;
}
