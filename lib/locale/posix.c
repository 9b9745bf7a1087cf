/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Locales as gettext names them. */
#include "lib/locale/locale.h"

#include "lib/base/base.h"
#include "lib/locale/tag.h"

/* The modifiers that name scripts. Other scripts are written as a part of the name, "zh_Hant". */
static const struct {
    char script[5], modifier[12];
} script_modifiers[] = {
    { "Arab", "arabic" }, { "Cyrl", "cyrillic" }, { "Deva", "devanagari" }, { "Grek", "greek" },
    { "Hebr", "hebrew" }, { "Latn", "latin" },    { "Shaw", "shaw" },
};

/* Whether the name must tell the script, as it is not the likely one. Catalogs in Chinese always tell it if not the
 * region: nobody can say of "zh" which of the two it is. */
static bool needs_script(const stele_locale *locale)
{
    stele_locale without = *locale, likely;

    if (!locale->script[0])
        return false;
    if (strcmp(locale->language, "zh") == 0 && !locale->region[0])
        return true;
    if (!stele__locale_compose(&without, locale->language, "", locale->region, ""))
        return true;
    stele_locale_maximize(&likely, &without);
    return strcmp(likely.script, locale->script) != 0;
}

static const char *script_modifier(const char *script)
{
    for (size_t i = 0; i < sizeof script_modifiers / sizeof *script_modifiers; i++) {
        if (strcmp(script_modifiers[i].script, script) == 0)
            return script_modifiers[i].modifier;
    }
    return NULL;
}

static stele_status add_part(stele_buffer *name, char separator, stele_str part)
{
    stele_status status = stele_buffer_add(name, &separator, 1);

    return status == STELE_OK ? stele_buffer_add_str(name, part) : status;
}

/* Variants and private subtags are modifiers; extensions have no place in such a name. */
static stele_status add_modifiers(stele_buffer *name, const char *script, const char *rest)
{
    stele_str    left = stele_str_of(*rest ? rest + 1 : NULL), subtag;
    bool         in_extension = false, in_private_use = false;
    char         separator = '@';
    stele_status status = STELE_OK;

    if (script) {
        status = add_part(name, separator, stele_str_of(script));
        separator = '-';
    }
    while (status == STELE_OK && stele__next_piece(&left, '-', &subtag)) {
        if (subtag.length == 1 && !in_private_use) {
            in_private_use = subtag.data[0] == 'x';
            in_extension = !in_private_use;
        } else if (!in_extension) {
            status = add_part(name, separator, subtag);
            separator = '-';
        }
    }
    return status;
}

stele_status stele_locale_posix(const stele_locale *locale, stele_buffer *name)
{
    const char  *modifier = NULL, *language = locale->language[0] ? locale->language : "und";
    size_t       length = name->length;
    bool         tells_script = needs_script(locale);
    stele_status status = stele_buffer_add_str(name, stele_str_of(language));

    if (tells_script)
        modifier = script_modifier(locale->script);
    if (status == STELE_OK && tells_script && !modifier)
        status = add_part(name, '_', stele_str_of(locale->script));
    if (status == STELE_OK && locale->region[0])
        status = add_part(name, '_', stele_str_of(locale->region));
    if (status == STELE_OK)
        status = add_modifiers(name, modifier, stele__locale_rest(locale));
    if (status != STELE_OK)
        stele__buffer_cut(name, length);
    return status;
}
