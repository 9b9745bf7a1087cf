/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Likely subtags (UTS #35, part 1, 4.3) and parents: what CLDR says of how locales hang together. */
#include "lib/base/base.h"
#include "lib/locale/cldr_data.h"
#include "lib/locale/tag.h"

/* The row for these parts; "" parts are left out. */
static const stele__likely_row *likely_for(const char *language, const char *script, const char *region)
{
    char key[24];

    snprintf(key, sizeof key, "%s%s%s%s%s", language[0] ? language : "und", script[0] ? "-" : "", script,
             region[0] ? "-" : "", region);
    return STELE__CLDR_FIND(stele__likely, key);
}

/* The lookups of UTS #35, from the most to the least telling. */
static const stele__likely_row *look_up(const stele_locale *locale)
{
    const char              *language = locale->language, *script = locale->script, *region = locale->region;
    const stele__likely_row *row = likely_for(language, script, region);

    if (!row && script[0] && region[0])
        row = likely_for(language, script, "");
    if (!row && region[0])
        row = likely_for(language, "", region);
    if (!row)
        row = likely_for(language, "", "");
    if (!row && script[0])
        row = likely_for("", script, "");
    return row;
}

void stele_locale_maximize(stele_locale *result, const stele_locale *locale)
{
    const stele_locale       from = *locale;
    const stele__likely_row *row = look_up(&from);
    char                     parts[3][9] = { "", "", "" };
    stele_str                rest, piece;

    *result = from;
    if (!row)
        return;
    rest = stele_str_of(row->value);
    for (int i = 0; i < 3 && stele__next_piece(&rest, '-', &piece); i++)
        memcpy(parts[i], piece.data, piece.length);
    if (!stele__tag_join(result, from.language[0] ? from.language : parts[0], from.script[0] ? from.script : parts[1],
                         from.region[0] ? from.region : parts[2], stele__tag_rest(&from)))
        *result = from;
}

/* Whether these parts alone grow to the same maximal locale. */
static bool suffices(stele_locale *trial, const stele_locale *most, const char *script, const char *region)
{
    stele_locale grown;

    if (!stele__tag_join(trial, most->language, script, region, stele__tag_rest(most)))
        return false;
    stele_locale_maximize(&grown, trial);
    return strcmp(grown.tag, most->tag) == 0;
}

void stele_locale_minimize(stele_locale *result, const stele_locale *locale)
{
    stele_locale most, trial;

    stele_locale_maximize(&most, locale);
    if (suffices(&trial, &most, "", "") || suffices(&trial, &most, "", most.region)
        || suffices(&trial, &most, most.script, ""))
        *result = trial;
    else
        *result = most;
}

bool stele_locale_matches(const stele_locale *a, const stele_locale *b)
{
    stele_locale first, second;

    stele_locale_maximize(&first, a);
    stele_locale_maximize(&second, b);
    return strcmp(first.tag, second.tag) == 0;
}

/* Without its last subtag, and without a singleton that would then stand at the end. */
static void cut_last(stele_locale *parent, const stele_locale *locale)
{
    const char *script = locale->script, *region = locale->region;
    char        rest[STELE_LOCALE_SIZE];
    char       *dash;

    snprintf(rest, sizeof rest, "%s", stele__tag_rest(locale));
    if ((dash = strrchr(rest, '-')) != NULL) {
        *dash = '\0';
        if (dash - rest >= 2 && dash[-2] == '-')
            dash[-2] = '\0';
    } else if (region[0]) {
        region = "";
    } else if (script[0] && locale->language[0]) {
        script = "";
    } else {
        memset(parent, 0, sizeof *parent);
        return;
    }
    if (!locale->language[0] && !script[0] && !region[0] && !rest[0])
        memset(parent, 0, sizeof *parent);
    else
        (void)stele__tag_join(parent, locale->language, script, region, rest);
}

bool stele_locale_parent(stele_locale *parent, const stele_locale *locale)
{
    const stele_locale       child = *locale;
    const stele__parent_row *row;

    memset(parent, 0, sizeof *parent);
    if (!child.tag[0])
        return false;
    row = STELE__CLDR_FIND(stele__parents, child.tag);
    if (!row)
        cut_last(parent, &child);
    else if (row->value[0] && stele_locale_parse(parent, stele_str_of(row->value), NULL) != STELE_OK)
        return false;
    return true;
}
