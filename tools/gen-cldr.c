/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Prints lib/locale/cldr_data.c, the tables that lib/locale/cldr.h explains, from the data that ICU carries:
 *
 *     likelySubtags        likely subtags
 *     supplementalData     parentLocales
 *     metadata             alias: replaced languages, scripts, territories, variants
 *     plurals              plural rules
 *
 * and from its functions for the scripts that run right to left and for names. Two runs with one version of ICU print
 * the same, whatever the environment is. */
#include "tools/gen-cldr.h"

#include <ctype.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <unicode/uchar.h>
#include <unicode/uldnames.h>
#include <unicode/uloc.h>
#include <unicode/ulocdata.h>
#include <unicode/uscript.h>
#include <unicode/ustring.h>
#include <unicode/uversion.h>

#include "lib/locale/cldr.h"

enum { ROWS_MAX = 4000, TEXTS_SIZE = 60000, NAME_SIZE = 200, RULE_SIZE = 4000 };

typedef struct {
    uint64_t from, to;
    char     comment[64];
    size_t   sequence; /* Keeps the order of rows with one `from`. */
} row;

static row    rows[ROWS_MAX];
static size_t row_count;

static stele__cldr_tag tags[ROWS_MAX];
static size_t          tag_count;

/* The texts so far, each with its NUL. */
static char   texts[TEXTS_SIZE];
static size_t texts_length;

static void fail(const char *what, const char *where)
{
    fprintf(stderr, "gen-cldr: %s: %s\n", what, where);
    exit(1);
}

void gen_check(UErrorCode status, const char *what)
{
    if (U_FAILURE(status))
        fail(u_errorName(status), what);
}

UResourceBundle *gen_item(const UResourceBundle *table, const char *key)
{
    UErrorCode       status = U_ZERO_ERROR;
    UResourceBundle *item = ures_getByKey(table, key, NULL, &status);

    gen_check(status, key);
    return item;
}

static UResourceBundle *item_at(const UResourceBundle *table, int32_t index)
{
    UErrorCode       status = U_ZERO_ERROR;
    UResourceBundle *item = ures_getByIndex(table, index, NULL, &status);

    gen_check(status, "a row");
    return item;
}

static UResourceBundle *open_bundle(const char *name)
{
    UErrorCode       status = U_ZERO_ERROR;
    UResourceBundle *bundle = ures_openDirect(NULL, name, &status);

    gen_check(status, name);
    return bundle;
}

void gen_string(const UResourceBundle *resource, char *text, size_t size)
{
    UErrorCode   status = U_ZERO_ERROR;
    int32_t      length;
    const UChar *string = ures_getString(resource, &length, &status);

    u_strToUTF8(text, (int32_t)size, NULL, string, length, &status);
    gen_check(status, "a string");
    if (status == U_STRING_NOT_TERMINATED_WARNING)
        fail("a string is too long", text);
}

/* Packs a locale of ICU: "az_Arab_IQ", "und_AQ", "root". False where it has more than three parts or unusual ones. */
static bool pack(const char *name, uint64_t *packed)
{
    char copy[NAME_SIZE], *part, *rest;
    char language[9] = "", script[5] = "", region[4] = "";

    snprintf(copy, sizeof copy, "%s", name);
    for (part = strtok_r(copy, "_", &rest); part; part = strtok_r(NULL, "_", &rest)) {
        size_t length = strlen(part);
        if (part == copy && (strcmp(part, "und") == 0 || strcmp(part, "root") == 0))
            continue;
        if (part == copy && length <= 3)
            memcpy(language, part, length + 1);
        else if (part != copy && length == 4 && isalpha((unsigned char)part[0]) && !script[0] && !region[0])
            memcpy(script, part, 5);
        else if (part != copy && !region[0] && (length == 2 || (length == 3 && isdigit((unsigned char)part[0]))))
            memcpy(region, part, length + 1);
        else
            return false;
    }
    *packed = stele__cldr_pack(language, script, region);
    return *packed != STELE__UNPACKABLE;
}

static void add_row(uint64_t from, uint64_t to, const char *format, ...)
{
    va_list arguments;

    if (row_count == ROWS_MAX)
        fail("too many rows", format);
    va_start(arguments, format);
    vsnprintf(rows[row_count].comment, sizeof rows[row_count].comment, format, arguments);
    va_end(arguments);
    rows[row_count].from = from;
    rows[row_count].to = to;
    rows[row_count].sequence = row_count;
    row_count++;
}

static void add_pair(const char *from, const char *to)
{
    uint64_t packed_from, packed_to;

    if (!pack(from, &packed_from) || !pack(to, &packed_to))
        fail("this does not fit the table", from);
    add_row(packed_from, packed_to, "%s: %s", from, to);
}

static int compare_rows(const void *a, const void *b)
{
    const row *x = a, *y = b;

    if (x->from != y->from)
        return x->from < y->from ? -1 : 1;
    return x->sequence < y->sequence ? -1 : 1;
}

/* Prints the rows gathered so far as one table, and forgets them. */
static void print_rows(const char *type, const char *name)
{
    qsort(rows, row_count, sizeof *rows, compare_rows);
    printf("\nconst %s stele__cldr_%s[] = {\n", type, name);
    for (size_t i = 0; i < row_count; i++) {
        if (strcmp(type, "uint32_t") == 0)
            printf("    0x%05llx, /* %s */\n", (unsigned long long)rows[i].from, rows[i].comment);
        else if (strcmp(type, "stele__cldr_text") == 0)
            printf("    { 0x%012llx, %llu }, /* %s */\n", (unsigned long long)rows[i].from,
                   (unsigned long long)rows[i].to, rows[i].comment);
        else
            printf("    { 0x%012llx, 0x%012llx }, /* %s */\n", (unsigned long long)rows[i].from,
                   (unsigned long long)rows[i].to, rows[i].comment);
    }
    printf("};\nconst size_t stele__cldr_%s_count = %zu;\n", name, row_count);
    row_count = 0;
}

static void print_likely(void)
{
    UResourceBundle *likely = open_bundle("likelySubtags");

    for (int32_t i = 0; i < ures_getSize(likely); i++) {
        UResourceBundle *item = item_at(likely, i);
        char             to[NAME_SIZE];

        gen_string(item, to, sizeof to);
        add_pair(ures_getKey(item), to);
        ures_close(item);
    }
    ures_close(likely);
    print_rows("stele__cldr_pair", "likely");
}

/* Each parent has one child or an array of them. */
static void print_parents(void)
{
    UResourceBundle *data = open_bundle("supplementalData"), *parents = gen_item(data, "parentLocales");

    for (int32_t i = 0; i < ures_getSize(parents); i++) {
        UResourceBundle *children = item_at(parents, i);
        char             child[NAME_SIZE];

        for (int32_t j = 0; j < ures_getSize(children); j++) {
            UResourceBundle *item = item_at(children, j);
            gen_string(item, child, sizeof child);
            add_pair(child, ures_getKey(children));
            ures_close(item);
        }
        ures_close(children);
    }
    ures_close(parents);
    ures_close(data);
    print_rows("stele__cldr_pair", "parents");
}

/* Writes a tag in lower case with hyphens. */
static void write_tag(char *tag, size_t size, const char *name)
{
    if (strlen(name) >= size)
        fail("a tag is too long", name);
    do
        *tag++ = *name == '_' ? '-' : (char)tolower((unsigned char)*name);
    while (*name++);
}

static void add_tag(const char *from, const char *to)
{
    if (tag_count == ROWS_MAX)
        fail("too many tags", from);
    write_tag(tags[tag_count].from, sizeof tags->from, from);
    write_tag(tags[tag_count].to, sizeof tags->to, to);
    tag_count++;
}

/* Gathers what replaces a territory (several, in order of preference), a language, a script or a variant. */
static void add_alias(const char *kind, const char *from, char *to)
{
    char padded_from[NAME_SIZE + 4], padded_to[NAME_SIZE + 4], *part, *rest;
    bool is_single = !strchr(from, '_');

    if (strcmp(kind, "language") == 0 && is_single) {
        add_pair(from, to);
    } else if (strcmp(kind, "language") == 0) {
        add_tag(from, to);
    } else if (strcmp(kind, "variant") == 0) {
        snprintf(padded_from, sizeof padded_from, "und_%s", from);
        snprintf(padded_to, sizeof padded_to, "und_%s", to);
        add_tag(padded_from, padded_to);
    } else if (strcmp(kind, "script") == 0 || strlen(from) == 2 || isdigit((unsigned char)from[0])) {
        snprintf(padded_from, sizeof padded_from, "und_%s", from);
        for (part = strtok_r(to, " ", &rest); part; part = strtok_r(NULL, " ", &rest)) {
            snprintf(padded_to, sizeof padded_to, "und_%s", part);
            add_pair(padded_from, padded_to);
        }
    }
}

static int compare_tags(const void *a, const void *b)
{
    return strcmp(((const stele__cldr_tag *)a)->from, ((const stele__cldr_tag *)b)->from);
}

static void print_aliases(void)
{
    static const char *const kinds[] = { "language", "script", "territory", "variant" };
    UResourceBundle         *data = open_bundle("metadata"), *aliases = gen_item(data, "alias");

    for (size_t kind = 0; kind < sizeof kinds / sizeof *kinds; kind++) {
        UResourceBundle *table = gen_item(aliases, kinds[kind]);
        for (int32_t i = 0; i < ures_getSize(table); i++) {
            UResourceBundle *item = item_at(table, i), *replacement = gen_item(item, "replacement");
            char             to[NAME_SIZE];

            gen_string(replacement, to, sizeof to);
            add_alias(kinds[kind], ures_getKey(item), to);
            ures_close(replacement);
            ures_close(item);
        }
        ures_close(table);
    }
    ures_close(aliases);
    ures_close(data);
    print_rows("stele__cldr_pair", "aliases");

    qsort(tags, tag_count, sizeof *tags, compare_tags);
    printf("\nconst stele__cldr_tag stele__cldr_tags[] = {\n");
    for (size_t i = 0; i < tag_count; i++)
        printf("    { \"%s\", \"%s\" },\n", tags[i].from, tags[i].to);
    printf("};\nconst size_t stele__cldr_tags_count = %zu;\n", tag_count);
}

/* ISO 15924 also has codes for styles of scripts. No character belongs to one, so that ICU knows no direction for them. */
static void print_rtl_scripts(void)
{
    static const char *const styles[] = { "Aran", "Syre", "Syrj", "Syrn" };
    int32_t                  last = u_getIntPropertyMaxValue(UCHAR_SCRIPT);

    for (int32_t script = 0; script <= last; script++) {
        const char *name = uscript_getShortName((UScriptCode)script);
        if (uscript_isRightToLeft((UScriptCode)script))
            add_row(stele__cldr_pack_letters(name, 4), 0, "%s", name);
    }
    for (size_t i = 0; i < sizeof styles / sizeof *styles; i++)
        add_row(stele__cldr_pack_letters(styles[i], 4), 0, "%s", styles[i]);
    print_rows("uint32_t", "rtl_scripts");
}

/* The place of a text among the texts, where it is added if it is new. */
static size_t place_of_text(const char *text)
{
    size_t length = strlen(text) + 1;

    for (size_t at = 0; at < texts_length; at += strlen(texts + at) + 1) {
        if (strcmp(texts + at, text) == 0)
            return at;
    }
    if (length > TEXTS_SIZE - texts_length)
        fail("too many texts", text);
    memcpy(texts + texts_length, text, length);
    texts_length += length;
    return texts_length - length;
}

/* The name of the language in itself: alone, or (`dialect`) together with script and region if CLDR has a name for that. */
static bool find_name(const char *locale, bool dialect, char name[NAME_SIZE])
{
    UErrorCode           status = U_ZERO_ERROR;
    UChar                wide[NAME_SIZE];
    ULocaleDisplayNames *names;

    if (dialect) {
        names = uldn_open(locale, ULDN_DIALECT_NAMES, &status);
        gen_check(status, locale);
        uldn_localeDisplayName(names, locale, wide, NAME_SIZE, &status);
        uldn_close(names);
    } else {
        uloc_getDisplayLanguage(locale, locale, wide, NAME_SIZE, &status);
    }
    gen_check(status, locale);
    if (status == U_USING_DEFAULT_WARNING)
        return false;
    status = U_ZERO_ERROR;
    u_strToUTF8(name, NAME_SIZE, NULL, wide, -1, &status);
    gen_check(status, locale);
    return !dialect || (!strchr(name, '(') && !strstr(name, "（") && !strstr(name, "["));
}

/* Every locale of a language, or of a language and a script. A name for both is taken only where it tells more: where the
 * language in this script is called otherwise, or CLDR has a name for the two together. */
static void print_endonyms(void)
{
    for (int32_t i = 0; i < uloc_countAvailable(); i++) {
        const char *locale = uloc_getAvailable(i);
        char        language[ULOC_LANG_CAPACITY], name[NAME_SIZE], plain[NAME_SIZE];
        UErrorCode  status = U_ZERO_ERROR;
        uint64_t    packed;

        if (!pack(locale, &packed) || (packed & 0x7ff) || !find_name(locale, false, name))
            continue;
        uloc_getLanguage(locale, language, sizeof language, &status);
        gen_check(status, locale);
        if (strcmp(language, locale) != 0 && find_name(language, false, plain) && strcmp(plain, name) == 0
            && !find_name(locale, true, name))
            continue;
        add_row(packed, place_of_text(name), "%s: %s", locale, name);
    }
    print_rows("stele__cldr_text", "endonyms");
}

static void print_plurals(void)
{
    UResourceBundle *data = open_bundle("plurals"), *locales = gen_item(data, "locales"),
                    *rules = gen_item(data, "rules");

    for (int32_t i = 0; i < ures_getSize(locales); i++) {
        UResourceBundle *item = item_at(locales, i), *rule;
        char             set[NAME_SIZE], header[RULE_SIZE];
        uint64_t         packed;

        if (!pack(ures_getKey(item), &packed))
            fail("this does not fit the table", ures_getKey(item));
        gen_string(item, set, sizeof set);
        rule = gen_item(rules, set);
        gen_plural(rule, header, sizeof header);
        if (packed)
            add_row(packed, place_of_text(header), "%s", ures_getKey(item));
        ures_close(rule);
        ures_close(item);
    }
    ures_close(rules);
    ures_close(locales);
    ures_close(data);
    print_rows("stele__cldr_text", "plurals");
}

static void print_texts(void)
{
    printf("\nconst char stele__cldr_texts[] =");
    for (size_t at = 0; at < texts_length; at += strlen(texts + at) + 1)
        printf("\n    \"%s\\0\"", texts + at);
    printf(";\n");
}

int main(void)
{
    UErrorCode   status = U_ZERO_ERROR;
    UVersionInfo cldr;

    uloc_setDefault("root", &status);
    ulocdata_getCLDRVersion(cldr, &status);
    gen_check(status, "ICU");
    printf(
        "/* SPDX-License-Identifier: LGPL-2.1-or-later; printed by tools/gen-cldr.c from ICU %s with CLDR %d.%d. */\n"
        "/* Do not edit: `make update-cldr` prints it anew. The data are those of Unicode, Inc. and others, under the\n"
        " * Unicode License (https://www.unicode.org/license.txt). */\n"
        "/* clang-format off */\n"
        "#include \"lib/locale/cldr.h\"\n",
        U_ICU_VERSION, cldr[0], cldr[1]);
    print_likely();
    print_parents();
    print_aliases();
    print_rtl_scripts();
    print_endonyms();
    print_plurals();
    print_texts();
    return fflush(stdout) == 0 ? 0 : 1;
}
