/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Reads locale names. One grammar serves all spellings: a name is first freed of what POSIX hangs on it (".UTF-8",
 * "@latin"), then cut at '-' and '_', and its subtags are told apart by length and by what they are made of, as RFC 5646,
 * section 2.1 has it:
 *
 *     langtag = language ["-" script] ["-" region] *("-" variant) *("-" extension) ["-" privateuse]
 *
 * Then codes that CLDR has replaced are replaced, variants and extensions put in order, and the tag is written in its
 * canonical case. Start at stele_locale_parse(), at the end. */
#include "lib/locale/tag.h"

#include "lib/base/base.h"
#include "lib/locale/cldr_data.h"

enum { SUBTAGS_MAX = STELE_LOCALE_SIZE / 2, VARIANTS_MAX = 12, EXTENSIONS_MAX = 12 };

/* A name being read. Slices point into `text`, a copy in lower case with '-' for every separator. */
struct parser {
    char      text[STELE_LOCALE_SIZE];
    stele_str subtags[SUBTAGS_MAX];
    size_t    count, at;
    char      language[9], script[5], region[4];
    stele_str variants[VARIANTS_MAX];
    size_t    variant_count;
    stele_str extensions[EXTENSIONS_MAX]; /* "u-nu-latn"; contiguous in `text`. */
    size_t    extension_count;
    stele_str private_use; /* "x-…" */
};

/* RFC 5646's irregular and regular grandfathered tags with what CLDR replaces them by. */
static const struct {
    const char *tag, *instead;
} grandfathered[] = {
    { "art-lojban", "jbo" },
    { "cel-gaulish", "xtg" },
    { "en-gb-oed", "en-GB-oxendict" },
    { "i-ami", "ami" },
    { "i-bnn", "bnn" },
    { "i-default", "en-x-i-default" },
    { "i-enochian", "und-x-i-enochian" },
    { "i-hak", "hak" },
    { "i-klingon", "tlh" },
    { "i-lux", "lb" },
    { "i-mingo", "see-x-i-mingo" },
    { "i-navajo", "nv" },
    { "i-pwn", "pwn" },
    { "i-tao", "tao" },
    { "i-tay", "tay" },
    { "i-tsu", "tsu" },
    { "no-bok", "nb" },
    { "no-nyn", "nn" },
    { "sgn-be-fr", "sfb" },
    { "sgn-be-nl", "vgt" },
    { "sgn-ch-de", "sgg" },
    { "zh-guoyu", "zh" },
    { "zh-hakka", "hak" },
    { "zh-min", "nan-x-zh-min" },
    { "zh-min-nan", "nan" },
    { "zh-xiang", "hsn" },
};

/* What POSIX names say by a modifier. */
static const struct {
    const char *modifier, *script;
} modifiers[] = {
    { "arabic", "Arab" },  { "cyrillic", "Cyrl" }, { "devanagari", "Deva" }, { "hebrew", "Hebr" },
    { "iqtelif", "Latn" }, { "latin", "Latn" },    { "mongolian", "Mong" },  { "thai", "Thai" },
};

const void *stele__cldr_find(const void *rows, size_t count, size_t row_size, const char *key)
{
    const char *table = rows;

    while (count > 0) {
        const char *middle = table + count / 2 * row_size;
        int         order = strcmp(key, middle);
        if (order == 0)
            return middle;
        if (order > 0) {
            table = middle + row_size;
            count -= count / 2 + 1;
        } else {
            count /= 2;
        }
    }
    return NULL;
}

static bool all(stele_str text, bool (*is)(char))
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

static bool is_alpha(char c)
{
    return stele__is_alpha(c);
}

static bool is_digit(char c)
{
    return stele__is_digit(c);
}

static bool is_language(stele_str s)
{
    return s.length >= 2 && s.length <= 8 && all(s, is_alpha);
}

static bool is_extlang(stele_str s)
{
    return s.length == 3 && all(s, is_alpha);
}

static bool is_script(stele_str s)
{
    return s.length == 4 && all(s, is_alpha);
}

static bool is_region(stele_str s)
{
    return (s.length == 2 && all(s, is_alpha)) || (s.length == 3 && all(s, is_digit));
}

static bool is_variant(stele_str s)
{
    return (s.length >= 5 && s.length <= 8) || (s.length == 4 && stele__is_digit(s.data[0]));
}

static const char *copy(char *to, stele_str from)
{
    memcpy(to, from.data, from.length);
    to[from.length] = '\0';
    return to;
}

static void capitalize(char *text, size_t count)
{
    for (size_t i = 0; i < count && text[i]; i++)
        text[i] = stele__upper(text[i]);
}

const char *stele__tag_rest(const stele_locale *locale)
{
    const char *rest = locale->tag;
    size_t      length = strlen(locale->language);

    rest += length ? length : strncmp(rest, "und", 3) == 0 ? 3 : 0;
    if (locale->script[0])
        rest += 1 + strlen(locale->script);
    if (locale->region[0])
        rest += 1 + strlen(locale->region);
    return rest;
}

bool stele__tag_join(stele_locale *locale, const char *language, const char *script, const char *region,
                     const char *rest)
{
    const bool   root = !language[0] && !script[0] && !region[0] && !rest[0];
    stele_locale made;
    int          length;

    memset(&made, 0, sizeof made);
    length = snprintf(made.tag, sizeof made.tag, "%s%s%s%s%s%s",
                      root          ? ""
                      : language[0] ? language
                                    : "und",
                      script[0] ? "-" : "", script, region[0] ? "-" : "", region, rest);
    if (length < 0 || (size_t)length >= sizeof made.tag) {
        memset(locale, 0, sizeof *locale);
        return false;
    }
    snprintf(made.language, sizeof made.language, "%s", language);
    snprintf(made.script, sizeof made.script, "%s", script);
    snprintf(made.region, sizeof made.region, "%s", region);
    *locale = made;
    return true;
}

/* Where the mistake is, in characters of what the caller wrote. */
static stele_status malformed(stele_report *report, stele__finding finding, size_t offset, stele_str whole,
                              stele_str part)
{
    char digits[24];

    stele__tell(report, finding, (stele__place){ 0 },
                &(stele__args){ { whole, part, stele__decimal(digits, offset + 1) } });
    return STELE_INVALID;
}

static bool more(const struct parser *parser)
{
    return parser->at < parser->count;
}

static stele_str next(const struct parser *parser)
{
    return parser->subtags[parser->at];
}

/* language and extlang; an extlang stands for the language by itself (RFC 5646, 4.5). */
static bool read_language(struct parser *parser)
{
    if (!more(parser) || !is_language(next(parser)))
        return false;
    copy(parser->language, next(parser));
    parser->at++;
    if (strlen(parser->language) > 3)
        return true;
    for (int i = 0; i < 3 && more(parser) && is_extlang(next(parser)); i++, parser->at++) {
        if (i == 0)
            copy(parser->language, next(parser));
    }
    if (strcmp(parser->language, "und") == 0)
        parser->language[0] = '\0';
    return true;
}

static bool read_variants(struct parser *parser)
{
    for (; more(parser) && is_variant(next(parser)); parser->at++) {
        for (size_t i = 0; i < parser->variant_count; i++) {
            if (stele_str_equal(parser->variants[i], next(parser)))
                return false;
        }
        if (parser->variant_count == VARIANTS_MAX)
            return false;
        parser->variants[parser->variant_count++] = next(parser);
    }
    return true;
}

/* Extensions and private use: a singleton and what belongs to it. */
static bool read_extensions(struct parser *parser)
{
    while (more(parser) && next(parser).length == 1) {
        stele_str first = next(parser), last = first;
        bool      private_use = first.data[0] == 'x';
        size_t    least = private_use ? 1 : 2, parts = 0;

        for (parser->at++; more(parser) && next(parser).length >= least; parser->at++, parts++)
            last = next(parser);
        if (parts == 0)
            return false;
        last = (stele_str){ first.data, (size_t)(last.data + last.length - first.data) };
        if (private_use) {
            parser->private_use = last;
            return !more(parser);
        }
        for (size_t i = 0; i < parser->extension_count; i++) {
            if (parser->extensions[i].data[0] == first.data[0])
                return false;
        }
        if (parser->extension_count == EXTENSIONS_MAX)
            return false;
        parser->extensions[parser->extension_count++] = last;
    }
    return true;
}

static bool read_langtag(struct parser *parser)
{
    if (more(parser) && stele_str_equal(next(parser), STELE__LITERAL("x")))
        return read_extensions(parser);
    if (!read_language(parser))
        return false;
    if (more(parser) && is_script(next(parser))) {
        copy(parser->script, next(parser));
        capitalize(parser->script, 1);
        parser->at++;
    }
    if (more(parser) && is_region(next(parser))) {
        copy(parser->region, next(parser));
        capitalize(parser->region, 3);
        parser->at++;
    }
    return read_variants(parser) && read_extensions(parser) && !more(parser);
}

/* Of several regions that one was divided into, the one where the language is likeliest; else the first. */
static void choose_region(struct parser *parser, const char *regions)
{
    char                     key[16];
    const stele__likely_row *likely;
    const char              *region = NULL;

    snprintf(key, sizeof key, "%s", parser->language[0] ? parser->language : "und");
    likely = STELE__CLDR_FIND(stele__likely, key);
    if (likely && strrchr(likely->value, '-'))
        region = strstr(regions, strrchr(likely->value, '-') + 1);
    snprintf(parser->region, sizeof parser->region, "%.*s", (int)strcspn(region ? region : regions, " "),
             region ? region : regions);
}

/* UTS #35, part 1, annex C: replaces single codes. */
static void replace_aliases(struct parser *parser)
{
    const stele__alias_row *alias = STELE__CLDR_FIND(stele__language_aliases, parser->language);

    if (alias) { /* "sr-Latn": language, and script or region where the tag has none. */
        stele_str rest = stele_str_of(alias->value), piece;
        for (bool first = true; stele__next_piece(&rest, '-', &piece); first = false) {
            if (first)
                copy(parser->language, piece);
            else if (is_script(piece) && !parser->script[0])
                copy(parser->script, piece);
            else if (is_region(piece) && !parser->region[0])
                copy(parser->region, piece);
        }
    }
    alias = STELE__CLDR_FIND(stele__script_aliases, parser->script);
    if (alias)
        copy(parser->script, stele_str_of(alias->value));
    alias = STELE__CLDR_FIND(stele__region_aliases, parser->region);
    if (alias)
        choose_region(parser, alias->value);
    for (size_t i = 0; i < parser->variant_count; i++) {
        char key[9];
        alias = STELE__CLDR_FIND(stele__variant_aliases, copy(key, parser->variants[i]));
        if (alias && is_variant(stele_str_of(alias->value)))
            parser->variants[i] = stele_str_of(alias->value);
    }
}

static int compare(stele_str a, stele_str b)
{
    size_t shorter = a.length < b.length ? a.length : b.length;
    int    order = memcmp(a.data, b.data, shorter);

    return order ? order : (a.length > b.length) - (a.length < b.length);
}

static void sort(stele_str *list, size_t count)
{
    for (size_t i = 1; i < count; i++) {
        stele_str moved = list[i];
        size_t    at = i;
        for (; at > 0 && compare(list[at - 1], moved) > 0; at--)
            list[at] = list[at - 1];
        list[at] = moved;
    }
}

/* Puts variants (in the order of the alphabet), extensions (in the order of their singletons) and private use together. */
static bool write_rest(struct parser *parser, char rest[2 * STELE_LOCALE_SIZE])
{
    size_t    length = 0;
    stele_str parts[VARIANTS_MAX + EXTENSIONS_MAX + 1];
    size_t    count = 0;

    sort(parser->variants, parser->variant_count);
    sort(parser->extensions, parser->extension_count);
    for (size_t i = 0; i < parser->variant_count; i++)
        parts[count++] = parser->variants[i];
    for (size_t i = 0; i < parser->extension_count; i++)
        parts[count++] = parser->extensions[i];
    if (parser->private_use.length)
        parts[count++] = parser->private_use;
    rest[0] = '\0';
    for (size_t i = 0; i < count; i++) {
        if (length + parts[i].length + 2 > 2 * STELE_LOCALE_SIZE)
            return false;
        rest[length++] = '-';
        copy(rest + length, parts[i]);
        length += parts[i].length;
    }
    return true;
}

/* Adds what a POSIX modifier says: a script, a variant, or else a name of one's own. "euro" says nothing. */
static bool apply_modifier(struct parser *parser, stele_str modifier)
{
    if (modifier.length == 0 || stele__equal_ignoring_case(modifier, STELE__LITERAL("euro")))
        return true;
    for (size_t i = 0; i < sizeof modifiers / sizeof *modifiers; i++) {
        if (stele__equal_ignoring_case(modifier, stele_str_of(modifiers[i].modifier))) {
            strcpy(parser->script, modifiers[i].script);
            return true;
        }
    }
    return false;
}

/* Copies in lower case with '-' between subtags, and cuts. */
static bool cut(struct parser *parser, stele_str text)
{
    stele_str rest = { parser->text, text.length };

    for (size_t i = 0; i < text.length; i++)
        parser->text[i] = text.data[i] == '_' ? '-' : stele__lower(text.data[i]);
    parser->text[text.length] = '\0';
    while (parser->count < SUBTAGS_MAX && stele__next_piece(&rest, '-', &parser->subtags[parser->count])) {
        if (parser->subtags[parser->count].length == 0 || parser->subtags[parser->count].length > 8
            || !all(parser->subtags[parser->count], is_alphanumeric)) {
            parser->at = parser->count;
            return false;
        }
        parser->count++;
    }
    return rest.data == NULL;
}

/* Takes ".charset" and "@modifier" off the end of a POSIX name. */
static stele_str split_posix(stele_str text, stele_str *modifier)
{
    const char *at = text.length ? memchr(text.data, '@', text.length) : NULL;
    const char *dot;

    *modifier = (stele_str){ "", 0 };
    if (at) {
        *modifier = (stele_str){ at + 1, text.length - (size_t)(at + 1 - text.data) };
        text.length = (size_t)(at - text.data);
    }
    dot = text.length ? memchr(text.data, '.', text.length) : NULL;
    if (dot)
        text.length = (size_t)(dot - text.data);
    return text;
}

/* A modifier that names no script becomes a variant where it has the form of one, else private use ("en@quot"). */
static stele_status parse_parts(stele_locale *locale, stele_str text, stele_str modifier, stele_report *report)
{
    struct parser parser = { .count = 0 };
    char          rest[2 * STELE_LOCALE_SIZE], extra[STELE_LOCALE_SIZE] = "";

    if (!cut(&parser, text) || !read_langtag(&parser)) {
        stele_str part = parser.at < SUBTAGS_MAX ? parser.subtags[parser.at] : (stele_str){ "", 0 };
        size_t    offset = part.data ? (size_t)(part.data - parser.text) : text.length;
        return malformed(report, STELE__LOCALE_MALFORMED, offset, text, part);
    }
    if (!apply_modifier(&parser, modifier)) {
        for (size_t i = 0; i < modifier.length; i++)
            extra[i] = stele__lower(modifier.data[i]);
        if (!all(modifier, is_alphanumeric) || modifier.length > 8)
            return malformed(report, STELE__LOCALE_MALFORMED, text.length + 1, text, modifier);
        if (is_variant(modifier) && parser.variant_count < VARIANTS_MAX)
            parser.variants[parser.variant_count++] = (stele_str){ extra, modifier.length };
        else if (!parser.private_use.length) {
            memmove(extra + 2, extra, modifier.length);
            memcpy(extra, "x-", 2);
            parser.private_use = (stele_str){ extra, modifier.length + 2 };
        }
    }
    replace_aliases(&parser);
    if (!write_rest(&parser, rest) || !stele__tag_join(locale, parser.language, parser.script, parser.region, rest)) {
        stele__tell(report, STELE__LOCALE_TOO_LONG, (stele__place){ 0 }, &(stele__args){ { text } });
        return STELE_LIMIT;
    }
    return STELE_OK;
}

stele_status stele_locale_parse(stele_locale *locale, stele_str text, stele_report *report)
{
    stele_str modifier;

    memset(locale, 0, sizeof *locale);
    if (text.length == 0)
        return malformed(report, STELE__LOCALE_EMPTY, 0, text, text);
    if (text.length >= STELE_LOCALE_SIZE) {
        stele__tell(report, STELE__LOCALE_TOO_LONG, (stele__place){ 0 }, &(stele__args){ { text } });
        return STELE_LIMIT;
    }
    text = split_posix(text, &modifier);
    if (stele_str_equal(text, STELE__LITERAL("C")) || stele_str_equal(text, STELE__LITERAL("POSIX")))
        text = STELE__LITERAL("en");
    if (stele__equal_ignoring_case(text, STELE__LITERAL("und")) && modifier.length == 0)
        return STELE_OK;
    for (size_t i = 0; i < sizeof grandfathered / sizeof *grandfathered; i++) {
        if (stele__equal_ignoring_case(text, stele_str_of(grandfathered[i].tag)))
            text = stele_str_of(grandfathered[i].instead);
    }
    return parse_parts(locale, text, modifier, report);
}
