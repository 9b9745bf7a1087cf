/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What CLDR knows of a locale: likely subtags, parent, direction, endonym, plural rule. All comes from the tables of
 * lib/locale/cldr.h; nothing is allocated, nothing is remembered. */
#include "lib/locale/locale.h"

#include "lib/locale/cldr.h"
#include "lib/locale/search.h"
#include "lib/locale/tag.h"

static uint64_t pack(const stele_locale *locale)
{
    return stele__cldr_pack(locale->language, locale->script, locale->region);
}

const char *stele__locale_rest(const stele_locale *locale)
{
    size_t length = locale->language[0] ? strlen(locale->language) : 3;

    if (!locale->tag[0])
        return "";
    length += locale->script[0] ? 5 : 0;
    length += locale->region[0] ? strlen(locale->region) + 1 : 0;
    return locale->tag + length;
}

bool stele__locale_compose(stele_locale *locale, const char *language, const char *script, const char *region,
                           const char *rest)
{
    stele_locale made = { .tag = "" };
    const char  *parts[] = { language, script, region };
    char        *places[] = { made.language, made.script, made.region };
    size_t       length = 0, rest_length = strlen(rest);

    for (int i = 0; i < 3; i++) {
        size_t      part_length;
        const char *written = i == 0 && !parts[i][0] ? "und" : parts[i];

        memcpy(places[i], parts[i], strlen(parts[i]) + 1);
        if (!(part_length = strlen(written)))
            continue;
        if (i > 0)
            made.tag[length++] = '-';
        memcpy(made.tag + length, written, part_length);
        length += part_length;
    }
    if (rest_length >= sizeof made.tag - length)
        return false;
    memcpy(made.tag + length, rest, rest_length + 1);
    if (strcmp(made.tag, "und") == 0)
        made.tag[0] = '\0';
    *locale = made;
    return true;
}

/* Gives a locale other leading parts. Where it would be too long, it stays as it is. */
static void compose_packed(stele_locale *result, uint64_t packed, const stele_locale *locale)
{
    char language[9], script[5], region[4];

    *result = *locale;
    stele__cldr_unpack(packed, language, script, region);
    (void)stele__locale_compose(result, language, script, region, stele__locale_rest(locale));
}

void stele_locale_maximize(stele_locale *result, const stele_locale *locale)
{
    uint64_t likely = stele__cldr_maximize(pack(locale));

    if (likely == STELE__UNPACKABLE)
        *result = *locale;
    else
        compose_packed(result, likely, locale);
}

void stele_locale_minimize(stele_locale *result, const stele_locale *locale)
{
    uint64_t whole = stele__cldr_maximize(pack(locale)), language = whole & STELE__CLDR_LANGUAGE;

    if (whole == STELE__UNPACKABLE)
        *result = *locale;
    else if (stele__cldr_maximize(language) == whole)
        compose_packed(result, language, locale);
    else if (stele__cldr_maximize(whole & ~STELE__CLDR_SCRIPT) == whole)
        compose_packed(result, whole & ~STELE__CLDR_SCRIPT, locale);
    else if (stele__cldr_maximize(whole & ~STELE__CLDR_REGION) == whole)
        compose_packed(result, whole & ~STELE__CLDR_REGION, locale);
    else
        compose_packed(result, whole, locale);
}

bool stele_locale_matches(const stele_locale *a, const stele_locale *b)
{
    uint64_t packed_a, packed_b;

    if (strcmp(a->tag, b->tag) == 0)
        return true;
    if (strcmp(stele__locale_rest(a), stele__locale_rest(b)) != 0)
        return false;
    packed_a = stele__cldr_maximize(pack(a));
    packed_b = stele__cldr_maximize(pack(b));
    return packed_a == packed_b && packed_a != STELE__UNPACKABLE;
}

/* Cuts the last subtag off, and with it a singleton that would be left without any (RFC 4647, section 3.4). */
static void cut(stele_locale *locale)
{
    char *rest = locale->tag + (stele__locale_rest(locale) - locale->tag), *hyphen = strrchr(rest, '-');

    if (hyphen) {
        *hyphen = '\0';
        if (hyphen - rest >= 2 && hyphen[-2] == '-')
            hyphen[-2] = '\0';
        if (strcmp(locale->tag, "und") == 0)
            locale->tag[0] = '\0';
        return;
    }
    if (locale->region[0])
        locale->region[0] = '\0';
    else if (locale->script[0])
        locale->script[0] = '\0';
    else
        locale->language[0] = '\0';
    (void)stele__locale_compose(locale, locale->language, locale->script, locale->region, "");
}

bool stele_locale_parent(stele_locale *parent, const stele_locale *locale)
{
    const stele__cldr_pair *row = NULL;

    if (parent != locale)
        *parent = *locale;
    if (!parent->tag[0])
        return false;
    if (!*stele__locale_rest(parent))
        row = stele__cldr_find(stele__cldr_parents, stele__cldr_parents_count, pack(parent));
    if (row) {
        char language[9], script[5], region[4];
        stele__cldr_unpack(row->to, language, script, region);
        (void)stele__locale_compose(parent, language, script, region, "");
    } else {
        cut(parent);
    }
    return true;
}

stele_direction stele_locale_direction(const stele_locale *locale)
{
    uint64_t packed = pack(locale), script;
    size_t   low = 0, high = stele__cldr_rtl_scripts_count;

    if (!locale->script[0])
        packed = stele__cldr_maximize(packed);
    else
        packed = stele__cldr_pack("", locale->script, "");
    if (packed == STELE__UNPACKABLE)
        return STELE_LEFT_TO_RIGHT;
    script = (packed & STELE__CLDR_SCRIPT) >> 11;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (stele__cldr_rtl_scripts[middle] < script)
            low = middle + 1;
        else
            high = middle;
    }
    return low < stele__cldr_rtl_scripts_count && stele__cldr_rtl_scripts[low] == script ? STELE_RIGHT_TO_LEFT
                                                                                         : STELE_LEFT_TO_RIGHT;
}

/* The script is asked for where the locale names it, or where its region makes it another than the language's usual one
 * (zh-TW). The name without a script does only for the usual one. */
const char *stele_locale_endonym(const stele_locale *locale)
{
    uint64_t    packed = pack(locale), likely = stele__cldr_maximize(packed), usual;
    const char *name = NULL;

    if (likely == STELE__UNPACKABLE)
        return NULL;
    usual = stele__cldr_maximize(likely & STELE__CLDR_LANGUAGE);
    if (!locale->language[0])
        return NULL;
    if (locale->script[0] || (usual & STELE__CLDR_SCRIPT) != (likely & STELE__CLDR_SCRIPT))
        name = stele__cldr_find_text(stele__cldr_endonyms, stele__cldr_endonyms_count, likely & ~STELE__CLDR_REGION);
    if (!name && (usual & STELE__CLDR_SCRIPT) == (likely & STELE__CLDR_SCRIPT))
        name = stele__cldr_find_text(stele__cldr_endonyms, stele__cldr_endonyms_count, likely & STELE__CLDR_LANGUAGE);
    return name;
}

/* A language's rule does not depend on its script, so that the root as parent of zh-Hant does not end the search. */
const char *stele__locale_plural_forms(const stele_locale *locale)
{
    stele_locale at = *locale;
    const char  *forms = NULL;

    do {
        uint64_t packed = stele__cldr_pack(at.language, "", at.region);
        if (at.language[0])
            forms = stele__cldr_find_text(stele__cldr_plurals, stele__cldr_plurals_count, packed);
    } while (!forms && stele_locale_parent(&at, &at));
    if (!forms && locale->language[0])
        forms = stele__cldr_find_text(stele__cldr_plurals, stele__cldr_plurals_count,
                                      stele__cldr_pack(locale->language, "", ""));
    return forms;
}
