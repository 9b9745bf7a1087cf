/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What is known of a locale: its direction, its name in itself, its name in gettext, its plural rule. */
#include "lib/base/base.h"
#include "lib/locale/cldr_data.h"
#include "lib/locale/locale.h"
#include "lib/locale/tag.h"

stele_direction stele_locale_direction(const stele_locale *locale)
{
    stele_locale most;

    stele_locale_maximize(&most, locale);
    return stele__cldr_find(stele__right_to_left, stele__right_to_left_count, sizeof *stele__right_to_left, most.script)
               ? STELE_RIGHT_TO_LEFT
               : STELE_LEFT_TO_RIGHT;
}

/* The locale without region and rest; and without its script too where that is the likely one. */
static bool plain(stele_locale *result, const stele_locale *locale)
{
    stele_locale most, language;

    stele_locale_maximize(&most, locale);
    if (!most.language[0])
        return false;
    (void)stele__tag_join(result, most.language, "", "", "");
    stele_locale_maximize(&language, result);
    if (strcmp(language.script, most.script) != 0)
        (void)stele__tag_join(result, most.language, most.script, "", "");
    return true;
}

const char *stele_locale_endonym(const stele_locale *locale)
{
    stele_locale              name;
    const stele__endonym_row *row;

    if (!plain(&name, locale))
        return NULL;
    row = STELE__CLDR_FIND(stele__endonyms, name.tag);
    if (!row)
        row = STELE__CLDR_FIND(stele__endonyms, name.language);
    return row ? row->value : NULL;
}

stele_status stele_locale_posix(const stele_locale *locale, stele_buffer *name)
{
    static const struct {
        const char *script, *modifier;
    } usual[] = { { "Arab", "@arabic" }, { "Cyrl", "@cyrillic" }, { "Deva", "@devanagari" }, { "Latn", "@latin" } };
    char         text[STELE_LOCALE_SIZE + 16];
    const char  *rest = stele__tag_rest(locale), *modifier = "";
    stele_locale likely;

    (void)stele__tag_join(&likely, locale->language, "", locale->region, "");
    stele_locale_maximize(&likely, &likely);
    if (locale->script[0] && strcmp(likely.script, locale->script) != 0) {
        for (size_t i = 0; i < sizeof usual / sizeof *usual; i++) {
            if (strcmp(usual[i].script, locale->script) == 0)
                modifier = usual[i].modifier;
        }
    }
    /* A script that no modifier says, or that has to stand beside another modifier, stays a subtag: zh_Hant. */
    if (modifier[0] || strcmp(likely.script, locale->script) == 0 || !locale->script[0])
        snprintf(text, sizeof text, "%s%s%s%s", locale->language[0] ? locale->language : "und",
                 locale->region[0] ? "_" : "", locale->region, modifier);
    else
        snprintf(text, sizeof text, "%s_%s%s%s", locale->language[0] ? locale->language : "und", locale->script,
                 locale->region[0] ? "_" : "", locale->region);
    /* One variant or one private name is a modifier; more has no POSIX form and is left out. */
    if (!modifier[0] && rest[0] == '-') {
        const char *extra = strncmp(rest, "-x-", 3) == 0 ? rest + 3 : rest + 1;
        if (!strchr(extra, '-')) {
            size_t length = strlen(text);
            snprintf(text + length, sizeof text - length, "@%s", extra);
        }
    }
    return stele_buffer_add_str(name, stele_str_of(text));
}

const char *stele__locale_plural_forms(const stele_locale *locale)
{
    const stele__plural_row *row = NULL;
    stele_locale             step = *locale;

    /* "pt-PT" has a rule of its own. */
    do
        row = STELE__CLDR_FIND(stele__plurals, step.tag);
    while (!row && stele_locale_parent(&step, &step));
    if (!row && locale->language[0])
        row = STELE__CLDR_FIND(stele__plurals, locale->language);
    return row ? stele__plural_rules[row->rule] : NULL;
}
