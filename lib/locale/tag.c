/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Reads a language tag by RFC 5646, section 2.1:
 *
 *     langtag  = language ["-" script] ["-" region] *("-" variant) *("-" extension) ["-" privateuse]
 *     language = 2*3ALPHA ["-" extlang] / 4ALPHA / 5*8ALPHA       extlang  = 3ALPHA *2("-" 3ALPHA)
 *     script   = 4ALPHA                                           region   = 2ALPHA / 3DIGIT
 *     variant  = 5*8alphanum / (DIGIT 3alphanum)
 *     extension = singleton 1*("-" (2*8alphanum))                 privateuse = "x" 1*("-" (1*8alphanum))
 *
 * The subtags of each kind are told apart by their length and place alone, so one walk from left to right reads them. An
 * extlang takes the place of its language, as section 4.5 has it. */
#include "lib/locale/tag.h"

static bool fails(stele__tag_fault *fault, stele__finding finding, size_t at)
{
    fault->finding = finding;
    fault->at = at;
    return false;
}

static bool all(stele_str text, bool (*is)(char c))
{
    for (size_t i = 0; i < text.length; i++) {
        if (!is(text.data[i]))
            return false;
    }
    return true;
}

static bool is_alphanumeric(char c)
{
    return stele__is_alpha(c) || stele__is_digit(c);
}

static bool is_letters(stele_str subtag, size_t least, size_t most)
{
    return subtag.length >= least && subtag.length <= most && all(subtag, stele__is_alpha);
}

static bool is_region(stele_str subtag)
{
    return is_letters(subtag, 2, 2) || (subtag.length == 3 && all(subtag, stele__is_digit));
}

bool stele__tag_is_variant(stele_str subtag)
{
    return subtag.length <= 8 && all(subtag, is_alphanumeric)
           && (subtag.length >= 5 || (subtag.length == 4 && stele__is_digit(subtag.data[0])));
}

bool stele__tag_text_add(stele__tag_text *text, stele_str subtags)
{
    const bool needs_hyphen = text->length > 0;

    if (subtags.length + needs_hyphen >= sizeof text->text - text->length)
        return false;
    if (needs_hyphen)
        text->text[text->length++] = '-';
    for (size_t i = 0; i < subtags.length; i++)
        text->text[text->length++] = subtags.data[i] == '_' ? '-' : stele__lower(subtags.data[i]);
    text->text[text->length] = '\0';
    return true;
}

/* The subtag that is read at present: "" behind the last one. */
typedef struct {
    stele_str text, now;
    size_t    at;
} tag_walk;

static void step(tag_walk *walk)
{
    const char *end;
    stele_str   rest;

    if (walk->now.data) { /* Not before the first. */
        walk->at += walk->now.length;
        walk->at += walk->at < walk->text.length;
    }
    rest = stele__slice(walk->text, walk->at, walk->text.length);
    end = rest.length ? memchr(rest.data, '-', rest.length) : NULL;
    walk->now = stele__slice(rest, 0, end ? (size_t)(end - rest.data) : rest.length);
}

/* Whether all subtags have 1 to 8 letters and digits. */
static bool check_characters(stele_str text, stele__tag_fault *fault)
{
    size_t start = 0;

    if (text.length == 0)
        return fails(fault, STELE__LOCALE_EMPTY, 0);
    for (size_t i = 0; i <= text.length; i++) {
        if (i < text.length && text.data[i] != '-') {
            if (!is_alphanumeric(text.data[i]))
                return fails(fault, STELE__LOCALE_CHARACTER, i);
            continue;
        }
        if (i == start)
            return fails(fault, STELE__LOCALE_SUBTAG_EMPTY, i);
        if (i - start > 8)
            return fails(fault, STELE__LOCALE_SUBTAG_LENGTH, start);
        start = i + 1;
    }
    return true;
}

static void set_part(char *part, stele_str subtag)
{
    memcpy(part, subtag.data, subtag.length);
    part[subtag.length] = '\0';
}

static bool read_language(stele__tag *tag, tag_walk *walk, stele__tag_fault *fault)
{
    if (!is_letters(walk->now, 2, 8))
        return fails(fault, STELE__LOCALE_LANGUAGE, walk->at);
    set_part(tag->language, walk->now);
    step(walk);
    for (int i = 0; i < 3 && strlen(tag->language) <= 3 && is_letters(walk->now, 3, 3); i++) {
        set_part(tag->language, walk->now);
        step(walk);
    }
    if (strcmp(tag->language, "und") == 0)
        tag->language[0] = '\0';
    return true;
}

static void read_script_and_region(stele__tag *tag, tag_walk *walk)
{
    if (is_letters(walk->now, 4, 4)) {
        set_part(tag->script, walk->now);
        tag->script[0] = stele__upper(tag->script[0]);
        step(walk);
    }
    if (is_region(walk->now)) {
        set_part(tag->region, walk->now);
        for (char *c = tag->region; *c; c++)
            *c = stele__upper(*c);
        step(walk);
    }
}

static bool read_variants(stele__tag *tag, tag_walk *walk, stele__tag_fault *fault)
{
    for (; stele__tag_is_variant(walk->now); step(walk)) {
        for (size_t i = 0; i < tag->variant_count; i++) {
            if (stele_str_equal(tag->variants[i], walk->now))
                return fails(fault, STELE__LOCALE_TWICE, walk->at);
        }
        tag->variants[tag->variant_count++] = walk->now;
    }
    return true;
}

static bool read_extensions(stele__tag *tag, tag_walk *walk, stele__tag_fault *fault)
{
    while (walk->now.length == 1 && walk->now.data[0] != 'x') {
        stele_str extension = walk->now;
        size_t    start = walk->at;

        for (size_t i = 0; i < tag->extension_count; i++) {
            if (tag->extensions[i].data[0] == extension.data[0])
                return fails(fault, STELE__LOCALE_TWICE, start);
        }
        for (step(walk); walk->now.length >= 2; step(walk))
            extension.length = walk->at + walk->now.length - start;
        if (extension.length == 1)
            return fails(fault, STELE__LOCALE_EXTENSION_EMPTY, start);
        tag->extensions[tag->extension_count++] = extension;
    }
    return true;
}

bool stele__tag_read(stele__tag *tag, stele_str text, stele__tag_fault *fault)
{
    tag_walk walk = { .text = text };

    memset(tag, 0, sizeof *tag);
    if (!check_characters(text, fault))
        return false;
    step(&walk);
    if (!stele_str_equal(walk.now, STELE__LITERAL("x"))) {
        if (!read_language(tag, &walk, fault))
            return false;
        read_script_and_region(tag, &walk);
        if (!read_variants(tag, &walk, fault) || !read_extensions(tag, &walk, fault))
            return false;
    }
    if (stele_str_equal(walk.now, STELE__LITERAL("x"))) {
        if (walk.at + 1 == text.length)
            return fails(fault, STELE__LOCALE_EXTENSION_EMPTY, walk.at);
        tag->private_use = stele__slice(text, walk.at, text.length);
    } else if (walk.now.length) {
        return fails(fault, STELE__LOCALE_ORDER, walk.at);
    }
    return true;
}
