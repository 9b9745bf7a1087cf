/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* A locale's name is language[_territory][.codeset][@modifier]. Catalogs are looked for under the whole name and under all
 * that remain when parts are left out, the language never. The parts are bits, the more telling the higher, so that
 * counting down through the subsets of what the name has gives the names in gettext's order. */
#include "lib/intl/intl.h"

enum { NORMALIZED = 1, CODESET = 2, TERRITORY = 4, MODIFIER = 8 };

/* Takes the front of `rest` up to a character of `ends`. */
static stele_str take_until(stele_str *rest, const char *ends)
{
    size_t    length = 0;
    stele_str part;

    while (length < rest->length && !strchr(ends, rest->data[length]))
        length++;
    part = (stele_str){ rest->data, length };
    *rest = (stele_str){ rest->data + length, rest->length - length };
    return part;
}

/* Takes a part that is begun by `sign`; an empty one counts for none. */
static bool take_part(stele_str *rest, char sign, const char *ends, stele_str *part)
{
    if (rest->length == 0 || rest->data[0] != sign)
        return false;
    *rest = (stele_str){ rest->data + 1, rest->length - 1 };
    *part = take_until(rest, ends);
    return part->length > 0;
}

/* Letters small, digits, nothing else; a name of digits alone is one of ISO's. False where that is no other name, or one
 * that no charset has. */
static bool normalize(char *normalized, size_t size, stele_str codeset)
{
    size_t length = 0;
    bool   digits_only = true;

    if (codeset.length + 4 > size)
        return false;
    for (size_t i = 0; i < codeset.length; i++) {
        const char c = codeset.data[i];
        digits_only = digits_only && !((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
    }
    if (digits_only)
        length = (size_t)(stpcpy(normalized, "iso") - normalized);
    for (size_t i = 0; i < codeset.length; i++) {
        const char c = codeset.data[i];
        if (c >= 'A' && c <= 'Z')
            normalized[length++] = (char)(c - 'A' + 'a');
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            normalized[length++] = c;
    }
    normalized[length] = '\0';
    return !stele_str_equal(codeset, (stele_str){ normalized, length });
}

void stele_intl__names_begin(intl_names *names, stele_str locale)
{
    stele_str rest = locale;

    *names = (intl_names){ .language = take_until(&rest, "_.@") };
    /* No name may lead out of the folder. */
    names->ended = names->language.length == 0 || memchr(locale.data, '/', locale.length);
    if (take_part(&rest, '_', ".@", &names->territory))
        names->all |= TERRITORY;
    if (take_part(&rest, '.', "@", &names->codeset))
        names->all |= CODESET;
    if (take_part(&rest, '@', "", &names->modifier))
        names->all |= MODIFIER;
    if (names->all & CODESET && normalize(names->normalized, sizeof names->normalized, names->codeset))
        names->all |= NORMALIZED;
    names->parts = names->all;
}

static stele_status add_part(stele_buffer *path, const char *sign, stele_str part)
{
    const stele_status status = stele_buffer_add(path, sign, strlen(sign));

    return status == STELE_OK ? stele_buffer_add_str(path, part) : status;
}

stele_status stele_intl__names_next(intl_names *names, stele_buffer *path, bool *found)
{
    const unsigned both = CODESET | NORMALIZED;
    unsigned       parts;
    stele_status   status;

    if (!names->ended && (names->parts & both) == both) /* Two charsets are no name. */
        names->parts = (names->parts - 1) & names->all;
    *found = !names->ended;
    if (!*found)
        return STELE_OK;
    parts = names->parts;
    names->ended = parts == 0;
    names->parts = (parts - 1) & names->all;
    status = add_part(path, "", names->language);
    if (status == STELE_OK && parts & TERRITORY)
        status = add_part(path, "_", names->territory);
    if (status == STELE_OK && parts & CODESET)
        status = add_part(path, ".", names->codeset);
    if (status == STELE_OK && parts & NORMALIZED)
        status = add_part(path, ".", stele_str_of(names->normalized));
    if (status == STELE_OK && parts & MODIFIER)
        status = add_part(path, "@", names->modifier);
    return status;
}
