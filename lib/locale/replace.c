/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Replaces deprecated parts of a tag by CLDR's aliases. Rules of one subtag stand in a table of packed numbers; those of a
 * language with a region or with variants, in a table of tags. A replacement gives only what the tag has not itself:
 * "sh" is "sr-Latn", but "sh-Cyrl" is "sr-Cyrl". Replaced languages may be replaced in turn, so that the language is asked
 * for until nothing changes; CLDR has no circles, and a count guards against them all the same. */
#include "lib/locale/cldr.h"
#include "lib/locale/search.h"
#include "lib/locale/tag.h"

enum { ROUNDS = 8 };

static int compare_tag(stele_str text, const char *from)
{
    int order = strncmp(text.data, from, text.length);

    return order ? order : from[text.length] ? -1 : 0;
}

stele_str stele__tag_replacement(stele_str text)
{
    size_t low = 0, high = stele__cldr_tags_count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int    order = compare_tag(text, stele__cldr_tags[middle].from);

        if (order == 0)
            return stele_str_of(stele__cldr_tags[middle].to);
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return (stele_str){ NULL, 0 };
}

/* Gives the tag what the replacement names. */
static void apply(stele__tag *tag, const stele__tag *replacement)
{
    if (replacement->language[0])
        memcpy(tag->language, replacement->language, sizeof tag->language);
    if (!tag->script[0])
        memcpy(tag->script, replacement->script, sizeof tag->script);
    if (!tag->region[0])
        memcpy(tag->region, replacement->region, sizeof tag->region);
    for (size_t i = 0; i < replacement->variant_count && tag->variant_count < STELE__VARIANTS_MAX; i++)
        tag->variants[tag->variant_count++] = replacement->variants[i];
}

/* Looks up "language-subtag[-second]" and reads what replaces it. */
static bool find_rule(stele__tag *replacement, const char *language, stele_str subtag, stele_str second)
{
    stele__tag_text  key = { .length = 0 };
    stele__tag_fault fault;
    stele_str        found;

    if (!stele__tag_text_add(&key, stele_str_of(language)) || !stele__tag_text_add(&key, subtag)
        || (second.length && !stele__tag_text_add(&key, second)))
        return false;
    found = stele__tag_replacement((stele_str){ key.text, key.length });
    return found.data && stele__tag_read(replacement, found, &fault);
}

static void remove_variant(stele__tag *tag, size_t index)
{
    tag->variant_count--;
    memmove(tag->variants + index, tag->variants + index + 1, (tag->variant_count - index) * sizeof *tag->variants);
}

/* Rules of variants: "hy-arevmda" is "hyw", "und-heploc" is "und-alalc97". True when one was followed. */
static bool replace_variant(stele__tag *tag)
{
    static const stele_str none = { NULL, 0 };
    stele__tag             replacement;

    for (size_t i = 0; i < tag->variant_count; i++) {
        for (size_t j = i + 1; j < tag->variant_count; j++) {
            if (find_rule(&replacement, "und", tag->variants[i], tag->variants[j])) {
                remove_variant(tag, j);
                remove_variant(tag, i);
                apply(tag, &replacement);
                return true;
            }
        }
    }
    for (size_t i = 0; i < tag->variant_count; i++) {
        if ((tag->language[0] && find_rule(&replacement, tag->language, tag->variants[i], none))
            || find_rule(&replacement, "und", tag->variants[i], none)) {
            remove_variant(tag, i);
            apply(tag, &replacement);
            return true;
        }
    }
    return false;
}

static void apply_packed(stele__tag *tag, uint64_t packed)
{
    stele__tag replacement = { .variant_count = 0 };

    stele__cldr_unpack(packed, replacement.language, replacement.script, replacement.region);
    apply(tag, &replacement);
}

/* True when the language, alone or with its region, was replaced. */
static bool replace_language(stele__tag *tag)
{
    stele__tag              replacement;
    const stele__cldr_pair *rule;

    if (!tag->language[0])
        return false;
    if (tag->region[0] && find_rule(&replacement, tag->language, stele_str_of(tag->region), (stele_str){ NULL, 0 })) {
        tag->region[0] = '\0';
        apply(tag, &replacement);
        return true;
    }
    rule = stele__cldr_find(stele__cldr_aliases, stele__cldr_aliases_count, stele__cldr_pack(tag->language, "", ""));
    if (rule)
        apply_packed(tag, rule->to);
    return rule;
}

/* A region that was divided becomes the one where the language is at home, if that is among its heirs, else the first. */
static void replace_region(stele__tag *tag)
{
    const stele__cldr_pair *rule, *end = stele__cldr_aliases + stele__cldr_aliases_count;
    uint64_t                region = stele__cldr_pack("", "", tag->region), chosen, home;

    if (!tag->region[0])
        return;
    rule = stele__cldr_find(stele__cldr_aliases, stele__cldr_aliases_count, region);
    if (!rule)
        return;
    chosen = rule->to;
    home = stele__cldr_maximize(stele__cldr_pack(tag->language, tag->script, ""));
    for (; rule < end && rule->from == region; rule++) {
        if (home != STELE__UNPACKABLE && rule->to == (home & STELE__CLDR_REGION))
            chosen = rule->to;
    }
    tag->region[0] = '\0';
    apply_packed(tag, chosen);
}

static void replace_script(stele__tag *tag)
{
    const stele__cldr_pair *rule;

    if (!tag->script[0])
        return;
    rule = stele__cldr_find(stele__cldr_aliases, stele__cldr_aliases_count, stele__cldr_pack("", tag->script, ""));
    if (rule) {
        tag->script[0] = '\0';
        apply_packed(tag, rule->to);
    }
}

void stele__tag_replace(stele__tag *tag)
{
    for (int i = 0; i < STELE__VARIANTS_MAX && replace_variant(tag); i++)
        continue;
    for (int i = 0; i < ROUNDS && replace_language(tag); i++)
        continue;
    replace_script(tag);
    replace_region(tag);
}
