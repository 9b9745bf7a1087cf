/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Reads tags and POSIX names. A name is language[_TERRITORY][.charset][@modifier], where the charset tells nothing of the
 * language and a modifier is a script, a variant or a private matter. What stands before is read as a tag, the modifiers
 * are added, deprecated parts replaced, and the whole written in canonical order (RFC 5646, 4.5; UTS #35, part 1, 3.2.1):
 * variants and extensions by the alphabet, keywords of "u" and fields of "t" by their keys, the value "true" left out.
 *
 * Modifiers that no standard has ("quot", "boldquot", which gettext makes for English) become private use, "en-x-quot":
 * such a catalog stays apart from the plain one, is not found by who wants "en", and is named "en@quot" again. */
#include "lib/locale/tag.h"

typedef struct {
    char name[16];
    char script[5];
    char variant[9];
    bool is_private;
} modifier;

/* By name. "euro" tells of a charset alone. */
static const modifier modifiers[] = {
    { "arab", "Arab", "", false },
    { "arabic", "Arab", "", false },
    { "boldquot", "", "", true },
    { "cyrillic", "Cyrl", "", false },
    { "cyrl", "Cyrl", "", false },
    { "deva", "Deva", "", false },
    { "devanagari", "Deva", "", false },
    { "ekavian", "", "ekavsk", false },
    { "ekavianlatin", "Latn", "ekavsk", false },
    { "euro", "", "", false },
    { "greek", "Grek", "", false },
    { "gurmukhi", "Guru", "", false },
    { "hans", "Hans", "", false },
    { "hant", "Hant", "", false },
    { "hebrew", "Hebr", "", false },
    { "ijekavian", "", "ijekavsk", false },
    { "ijekavianlatin", "Latn", "ijekavsk", false },
    { "iqtelif", "Latn", "", false },
    { "latin", "Latn", "", false },
    { "latn", "Latn", "", false },
    { "mongolian", "Mong", "", false },
    { "shaw", "Shaw", "", false },
};

/* Where the pieces of a name are put while it is read. */
typedef struct {
    stele__tag       tag;
    stele__tag_text  name, replacement, modifiers, private_use;
    stele__tag_fault fault;
} tag_reader;

static const modifier *find_modifier(stele_str name)
{
    for (size_t i = 0; i < sizeof modifiers / sizeof *modifiers; i++) {
        if (stele__equal_ignoring_case(name, stele_str_of(modifiers[i].name)))
            return &modifiers[i];
    }
    return NULL;
}

static void add_variant(stele__tag *tag, stele_str variant)
{
    for (size_t i = 0; i < tag->variant_count; i++) {
        if (stele_str_equal(tag->variants[i], variant))
            return;
    }
    if (tag->variant_count < STELE__VARIANTS_MAX)
        tag->variants[tag->variant_count++] = variant;
}

/* False where there is no room for it. */
static bool add_private_use(tag_reader *reader, stele_str subtag)
{
    stele__tag_text *text = &reader->private_use;

    if (text->length == 0) {
        stele_str first = reader->tag.private_use.length ? reader->tag.private_use : STELE__LITERAL("x");
        if (!stele__tag_text_add(text, first))
            return false;
    }
    if (!stele__tag_text_add(text, subtag))
        return false;
    reader->tag.private_use = (stele_str){ text->text, text->length };
    return true;
}

/* Adds what one modifier tells; `name` stands in lower case and lives as long as the tag. */
static bool add_modifier(tag_reader *reader, stele_str name)
{
    const modifier *known = find_modifier(name);

    if (known && known->script[0])
        memcpy(reader->tag.script, known->script, sizeof known->script);
    if (known && known->variant[0])
        add_variant(&reader->tag, stele_str_of(known->variant));
    if (known && !known->is_private)
        return true;
    if (!known && stele__tag_is_variant(name)) {
        add_variant(&reader->tag, name);
        return true;
    }
    return add_private_use(reader, name);
}

/* Reads "latin" or "latin-valencia", which begins at byte `at`. */
static stele_status read_modifiers(tag_reader *reader, stele_str text, size_t at)
{
    size_t    start = reader->modifiers.length;
    stele_str rest, name;

    reader->fault = (stele__tag_fault){ STELE__LOCALE_MODIFIER, at };
    if (text.length == 0)
        return STELE_INVALID;
    if (!stele__tag_text_add(&reader->modifiers, text)) {
        reader->fault.finding = STELE__LOCALE_TOO_LONG;
        return STELE_LIMIT;
    }
    start += start > 0; /* The hyphen between two. */
    rest = (stele_str){ reader->modifiers.text + start, reader->modifiers.length - start };
    while (stele__next_piece(&rest, '-', &name)) {
        if (name.length == 0 || (name.length > 8 && !find_modifier(name)))
            return STELE_INVALID;
        for (size_t i = 0; i < name.length; i++) {
            if (!stele__is_alpha(name.data[i]) && !stele__is_digit(name.data[i]))
                return STELE_INVALID;
        }
        if (!add_modifier(reader, name)) {
            reader->fault.finding = STELE__LOCALE_TOO_LONG;
            return STELE_LIMIT;
        }
    }
    return STELE_OK;
}

/* Reads what stands before the charset and the modifiers. */
static stele_status read_name(tag_reader *reader, stele_str name)
{
    stele_str text, replacement;

    if (stele_str_equal(name, STELE__LITERAL("C")) || stele_str_equal(name, STELE__LITERAL("POSIX")))
        name = STELE__LITERAL("en");
    if (!stele__tag_text_add(&reader->name, name)) {
        reader->fault = (stele__tag_fault){ STELE__LOCALE_TOO_LONG, STELE_LOCALE_SIZE - 1 };
        return STELE_LIMIT;
    }
    text = (stele_str){ reader->name.text, reader->name.length };
    replacement = stele__tag_replacement(text);
    if (replacement.data)
        text = replacement;
    return stele__tag_read(&reader->tag, text, &reader->fault) ? STELE_OK : STELE_INVALID;
}

static size_t find_end(stele_str text, size_t at)
{
    while (at < text.length && text.data[at] != '.' && text.data[at] != '@')
        at++;
    return at;
}

static int compare(stele_str a, stele_str b)
{
    size_t shorter = a.length < b.length ? a.length : b.length;
    int    order = shorter ? memcmp(a.data, b.data, shorter) : 0;

    return order ? order : (a.length > b.length) - (a.length < b.length);
}

/* Sorts the few subtags that there are, and keeps the order of equal ones. `width` limits what is compared. */
static void sort(stele_str *subtags, size_t count, size_t width)
{
    for (size_t i = 1; i < count; i++) {
        stele_str moved = subtags[i];
        size_t    j = i;

        for (; j > 0 && compare(stele__slice(subtags[j - 1], 0, width), stele__slice(moved, 0, width)) > 0; j--)
            subtags[j] = subtags[j - 1];
        subtags[j] = moved;
    }
}

/* Whether a subtag begins a keyword of "u" (letter or digit, letter) or a field of "t" (letter, digit). */
static bool is_key(char singleton, stele_str subtag)
{
    if (subtag.length != 2)
        return false;
    return singleton == 'u' ? stele__is_alpha(subtag.data[1])
                            : stele__is_alpha(subtag.data[0]) && stele__is_digit(subtag.data[1]);
}

/* Writes a keyword or field; "kn-true" is written "kn". */
static bool add_keyword(stele__tag_text *text, char singleton, stele_str keyword)
{
    if (singleton == 'u' && stele_str_equal(stele__slice(keyword, 2, keyword.length), STELE__LITERAL("-true")))
        keyword.length = 2;
    return stele__tag_text_add(text, keyword);
}

/* Writes the extensions "u" and "t" with their parts sorted; of two keywords with one key, the first counts. */
static bool add_sorted_extension(stele__tag_text *text, stele_str extension)
{
    stele_str head[STELE__SUBTAGS_MAX], keywords[STELE__SUBTAGS_MAX], subtag, rest = extension;
    size_t    head_count = 0, keyword_count = 0;
    char      singleton = extension.data[0];

    for (bool first = true; stele__next_piece(&rest, '-', &subtag); first = false) {
        if (first)
            continue;
        if (is_key(singleton, subtag))
            keywords[keyword_count++] = subtag;
        else if (keyword_count)
            keywords[keyword_count - 1].length = (size_t)(subtag.data - keywords[keyword_count - 1].data)
                                                 + subtag.length;
        else
            head[head_count++] = subtag;
    }
    if (singleton == 'u')
        sort(head, head_count, STELE_LOCALE_SIZE);
    sort(keywords, keyword_count, 2);
    if (!stele__tag_text_add(text, stele__slice(extension, 0, 1)))
        return false;
    for (size_t i = 0; i < head_count; i++) {
        if (!stele__tag_text_add(text, head[i]))
            return false;
    }
    for (size_t i = 0; i < keyword_count; i++) {
        if (i > 0 && memcmp(keywords[i].data, keywords[i - 1].data, 2) == 0)
            continue;
        if (!add_keyword(text, singleton, keywords[i]))
            return false;
    }
    return true;
}

/* Writes the parts behind the region, with a hyphen before each. */
static bool write_rest(stele__tag *tag, stele__tag_text *text)
{
    sort(tag->variants, tag->variant_count, STELE_LOCALE_SIZE);
    sort(tag->extensions, tag->extension_count, 1);
    for (size_t i = 0; i < tag->variant_count; i++) {
        if (!stele__tag_text_add(text, tag->variants[i]))
            return false;
    }
    for (size_t i = 0; i < tag->extension_count; i++) {
        stele_str extension = tag->extensions[i];
        bool      sorted = extension.data[0] == 'u' || extension.data[0] == 't';
        if (sorted ? !add_sorted_extension(text, extension) : !stele__tag_text_add(text, extension))
            return false;
    }
    return !tag->private_use.length || stele__tag_text_add(text, tag->private_use);
}

static stele_status read_all(tag_reader *reader, stele_locale *locale, stele_str text)
{
    size_t          at = find_end(text, 0);
    stele__tag_text rest = { .length = 0 };
    char            with_hyphen[STELE_LOCALE_SIZE + 1] = "";
    stele_status    status = read_name(reader, stele__slice(text, 0, at));

    while (status == STELE_OK && at < text.length) {
        bool   is_modifier = text.data[at] == '@';
        size_t start = at + 1;
        at = find_end(text, start);
        if (is_modifier)
            status = read_modifiers(reader, stele__slice(text, start, at - start), start);
    }
    if (status != STELE_OK)
        return status;
    sort(reader->tag.variants, reader->tag.variant_count, STELE_LOCALE_SIZE);
    stele__tag_replace(&reader->tag);
    reader->fault = (stele__tag_fault){ STELE__LOCALE_TOO_LONG, 0 };
    if (!write_rest(&reader->tag, &rest))
        return STELE_LIMIT;
    if (rest.length) {
        with_hyphen[0] = '-';
        memcpy(with_hyphen + 1, rest.text, rest.length + 1);
    }
    return stele__locale_compose(locale, reader->tag.language, reader->tag.script, reader->tag.region, with_hyphen)
               ? STELE_OK
               : STELE_LIMIT;
}

/* What replacing made may be a tag that is replaced as a whole: "sgn-GB" by "bfi". */
static void replace_whole(stele_locale *locale)
{
    tag_reader      reader = { .fault = { .at = 0 } };
    stele__tag_text lower = { .length = 0 };
    stele_locale    whole = { .tag = "" };

    if (stele__tag_text_add(&lower, stele_str_of(locale->tag))
        && stele__tag_replacement((stele_str){ lower.text, lower.length }).data
        && read_all(&reader, &whole, (stele_str){ lower.text, lower.length }) == STELE_OK)
        *locale = whole;
}

stele_status stele_locale_parse(stele_locale *locale, stele_str text, stele_report *report)
{
    tag_reader   reader;
    stele_status status;
    char         column[24], limit[24];

    memset(&reader, 0, sizeof reader);
    memset(locale, 0, sizeof *locale);
    status = read_all(&reader, locale, text);
    if (status == STELE_OK)
        replace_whole(locale);
    if (status != STELE_OK) {
        stele__args args = { { text, stele__decimal(column, reader.fault.at + 1),
                               stele__decimal(limit, STELE_LOCALE_SIZE - 1) } };
        stele__tell(report, reader.fault.finding, (stele__place){ 0 }, &args);
    }
    return status;
}
