/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Prints lib/locale/cldr_data.c: what the library must know of CLDR, taken from the ICU that this is linked with.
 *
 *     gen-cldr > lib/locale/cldr_data.c
 *
 * Each table is sorted by its key, for binary search, and has keys and values in place, so that it needs no relocation.
 * Plural rules are written for whole numbers in gettext's C subset: n and i are n, all other operands are 0. */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <unicode/uchar.h>
#include <unicode/uloc.h>
#include <unicode/ures.h>
#include <unicode/uscript.h>
#include <unicode/ustring.h>
#include <unicode/uversion.h>

enum { ROWS_MAX = 20000, TEXT_MAX = 1024 };

struct row {
    char key[64];
    char value[TEXT_MAX];
};

static struct row rows[ROWS_MAX];
static size_t     row_count;

static void die(const char *what, UErrorCode error)
{
    fprintf(stderr, "gen-cldr: %s: %s\n", what, u_errorName(error));
    exit(1);
}

static void add_row(const char *key, const char *value)
{
    if (row_count == ROWS_MAX || strlen(key) >= sizeof rows->key || strlen(value) >= sizeof rows->value)
        die(key, U_BUFFER_OVERFLOW_ERROR);
    strcpy(rows[row_count].key, key);
    strcpy(rows[row_count].value, value);
    row_count++;
}

static int by_key(const void *a, const void *b)
{
    return strcmp(((const struct row *)a)->key, ((const struct row *)b)->key);
}

/* ICU joins subtags with '_'. */
static void to_tag(char *text)
{
    for (; *text; text++) {
        if (*text == '_')
            *text = '-';
    }
}

static void to_utf8(char text[TEXT_MAX], const UChar *string, int32_t length)
{
    UErrorCode error = U_ZERO_ERROR;

    u_strToUTF8(text, TEXT_MAX, NULL, string, length, &error);
    if (U_FAILURE(error))
        die("a string", error);
}

/* A table of strings inside a bundle, as rows. */
static void read_table(UResourceBundle *table, bool as_tags)
{
    UErrorCode error = U_ZERO_ERROR;

    while (ures_hasNext(table)) {
        UResourceBundle *item = ures_getNextResource(table, NULL, &error);
        int32_t          length;
        const UChar     *string = ures_getString(item, &length, &error);
        char             key[64], value[TEXT_MAX];
        if (U_FAILURE(error))
            die("a table", error);
        snprintf(key, sizeof key, "%s", ures_getKey(item));
        to_utf8(value, string, length);
        if (as_tags) {
            to_tag(key);
            to_tag(value);
        }
        add_row(key, value);
        ures_close(item);
    }
}

static UResourceBundle *open_bundle(const char *name)
{
    UErrorCode       error = U_ZERO_ERROR;
    UResourceBundle *bundle = ures_openDirect(NULL, name, &error);

    if (U_FAILURE(error))
        die(name, error);
    return bundle;
}

static UResourceBundle *open_table(UResourceBundle *bundle, const char *key)
{
    UErrorCode       error = U_ZERO_ERROR;
    UResourceBundle *table = ures_getByKey(bundle, key, NULL, &error);

    if (U_FAILURE(error))
        die(key, error);
    return table;
}

static void print_rows(const char *type, const char *name, const char *what)
{
    qsort(rows, row_count, sizeof *rows, by_key);
    printf("\n/* %s */\nconst %s stele__%s[] = {\n", what, type, name);
    for (size_t i = 0; i < row_count; i++)
        printf("    { \"%s\", \"%s\" },\n", rows[i].key, rows[i].value);
    printf("};\nconst size_t stele__%s_count = %zu;\n", name, row_count);
    row_count = 0;
}

static void print_likely(void)
{
    UResourceBundle *bundle = open_bundle("likelySubtags");

    read_table(bundle, true);
    ures_close(bundle);
    print_rows("stele__likely_row", "likely", "Likely subtags.");
}

/* The parents that are not what cutting the last subtag off would give. */
static void print_parents(void)
{
    UErrorCode       error = U_ZERO_ERROR;
    UResourceBundle *bundle = open_bundle("supplementalData");
    UResourceBundle *table = open_table(bundle, "parentLocales");

    while (ures_hasNext(table)) {
        UResourceBundle *item = ures_getNextResource(table, NULL, &error);
        char             parent[64], child[TEXT_MAX];
        snprintf(parent, sizeof parent, "%s", strcmp(ures_getKey(item), "root") == 0 ? "" : ures_getKey(item));
        to_tag(parent);
        for (int32_t i = 0; i < ures_getSize(item); i++) {
            int32_t      length;
            const UChar *string = ures_getStringByIndex(item, i, &length, &error);
            if (U_FAILURE(error))
                die("parentLocales", error);
            to_utf8(child, string, length);
            to_tag(child);
            add_row(child, parent);
        }
        ures_close(item);
    }
    ures_close(table);
    ures_close(bundle);
    print_rows("stele__parent_row", "parents", "Parents that cutting off a subtag does not give.");
}

/* Aliases of one kind whose key is a single subtag. */
static void print_aliases(const char *kind, const char *name, const char *what)
{
    UErrorCode       error = U_ZERO_ERROR;
    UResourceBundle *bundle = open_bundle("metadata");
    UResourceBundle *aliases = open_table(bundle, "alias");
    UResourceBundle *table = open_table(aliases, kind);

    while (ures_hasNext(table)) {
        UResourceBundle *item = ures_getNextResource(table, NULL, &error);
        UResourceBundle *replacement = open_table(item, "replacement");
        const char      *key = ures_getKey(item);
        char             value[TEXT_MAX];
        int32_t          length;
        const UChar     *string = ures_getString(replacement, &length, &error);
        if (U_FAILURE(error))
            die(kind, error);
        to_utf8(value, string, length);
        to_tag(value);
        if (!strpbrk(key, "_-"))
            add_row(key, value);
        ures_close(replacement);
        ures_close(item);
    }
    ures_close(table);
    ures_close(aliases);
    ures_close(bundle);
    print_rows("stele__alias_row", name, what);
}

static void print_right_to_left(void)
{
    printf("\n/* Scripts that run from right to left. */\nconst char stele__right_to_left[][5] = {");
    for (int32_t script = 0; script <= u_getIntPropertyMaxValue(UCHAR_SCRIPT); script++) {
        if (uscript_isRightToLeft((UScriptCode)script))
            add_row(uscript_getShortName((UScriptCode)script), "");
    }
    qsort(rows, row_count, sizeof *rows, by_key);
    for (size_t i = 0; i < row_count; i++)
        printf("%s\"%s\",", i % 12 == 0 ? "\n    " : " ", rows[i].key);
    printf("\n};\nconst size_t stele__right_to_left_count = %zu;\n", row_count);
    row_count = 0;
}

/* The languages that ICU has data for, and those of them that it has in several scripts, each named in itself. */
static void print_endonyms(void)
{
    for (int32_t i = 0; i < uloc_countAvailable(); i++) {
        const char *locale = uloc_getAvailable(i);
        UErrorCode  error = U_ZERO_ERROR;
        UChar       name[128];
        char        key[64], value[TEXT_MAX], part[16];
        int32_t     length;

        if (uloc_getCountry(locale, part, sizeof part, &error) > 0
            || uloc_getVariant(locale, part, sizeof part, &error) > 0)
            continue;
        length = uloc_getDisplayName(locale, locale, name, 128, &error);
        if (U_FAILURE(error))
            die(locale, error);
        if (error == U_USING_DEFAULT_WARNING)
            continue;
        to_utf8(value, name, length);
        snprintf(key, sizeof key, "%s", locale);
        to_tag(key);
        add_row(key, value);
    }
    print_rows("stele__endonym_row", "endonyms", "Languages, named in themselves.");
}

/* One relation of a rule, such as "n % 10 = 2..4,9", as a C condition over whole numbers. An empty text is "always",
 * "0" is "never". */
static void relation(const char *text, char out[TEXT_MAX])
{
    char     operand = text[0], left[64];
    unsigned modulus = 0;
    bool     negated;
    int      taken = 0;
    size_t   used = 0, alternatives = 0;

    if (sscanf(text + 1, " %% %u%n", &modulus, &taken) < 1)
        taken = 0;
    text += 1 + taken;
    text += strspn(text, " ");
    negated = text[0] == '!';
    text += negated ? 2 : 1;
    if (modulus)
        snprintf(left, sizeof left, "n %% %u", modulus);
    else
        strcpy(left, "n");

    out[0] = '\0';
    if (operand != 'n' && operand != 'i') { /* Its value is 0. */
        bool zero = false;
        for (; *text; text += strcspn(text, ","), text += *text == ',') {
            unsigned low;
            if (sscanf(text, " %u", &low) == 1 && low == 0)
                zero = true;
        }
        strcpy(out, zero == negated ? "0" : "");
        return;
    }
    for (; *text; text += strcspn(text, ","), text += *text == ',') {
        unsigned low, high;
        bool     range = sscanf(text, " %u..%u", &low, &high) == 2;
        if (!range && sscanf(text, " %u", &low) != 1)
            die(text, U_PARSE_ERROR);
        used += (size_t)snprintf(out + used, TEXT_MAX - used, "%s", alternatives++ ? (negated ? " && " : " || ") : "");
        if (!range)
            used += (size_t)snprintf(out + used, TEXT_MAX - used, "%s %s %u", left, negated ? "!=" : "==", low);
        else if (negated)
            used += (size_t)snprintf(out + used, TEXT_MAX - used, "(%s < %u || %s > %u)", left, low, left, high);
        else if (low == 0)
            used += (size_t)snprintf(out + used, TEXT_MAX - used, "%s <= %u", left, high);
        else
            used += (size_t)snprintf(out + used, TEXT_MAX - used, "%s%s >= %u && %s <= %u%s", "(", left, low, left,
                                     high, ")");
    }
    if (alternatives > 1 && !negated) {
        char inner[TEXT_MAX];
        strcpy(inner, out);
        snprintf(out, TEXT_MAX, "(%.*s)", TEXT_MAX - 3, inner);
    }
}

/* A rule of one category, "A and B or C @integer …", as a C condition. Empty: always; "0": never. */
static void condition(char *rule, char out[TEXT_MAX])
{
    char  *samples = strchr(rule, '@');
    bool   any = false;
    size_t used = 0;

    if (samples)
        *samples = '\0';
    out[0] = '\0';
    for (char *rest = rule; rest;) {
        char  *next = strstr(rest, " or "), term[TEXT_MAX] = "";
        bool   never = false;
        size_t length = 0;
        if (next)
            *next = '\0';
        for (char *part = rest; part;) {
            char *end = strstr(part, " and "), text[TEXT_MAX];
            if (end)
                *end = '\0';
            part += strspn(part, " ");
            relation(part, text);
            if (strcmp(text, "0") == 0)
                never = true;
            else if (text[0])
                length += (size_t)snprintf(term + length, TEXT_MAX - length, "%s%s", length ? " && " : "", text);
            part = end ? end + 5 : NULL;
        }
        if (!never && !length) { /* Holds for every whole number. */
            out[0] = '\0';
            return;
        }
        if (!never) {
            used += (size_t)snprintf(out + used, TEXT_MAX - used, "%s%s", any ? " || " : "", term);
            any = true;
        }
        rest = next ? next + 4 : NULL;
    }
    if (!any)
        strcpy(out, "0");
}

/* The rules of one set as a Plural-Forms value. Categories that no whole number has are left out. */
static void plural_forms(UResourceBundle *set, char out[TEXT_MAX])
{
    static const char *const categories[] = { "zero", "one", "two", "few", "many" };
    char                     expression[TEXT_MAX] = "", last[TEXT_MAX] = "";
    unsigned                 forms = 0;
    size_t                   used = 0;

    for (size_t i = 0; i < sizeof categories / sizeof *categories; i++) {
        UErrorCode       error = U_ZERO_ERROR;
        UResourceBundle *item = ures_getByKey(set, categories[i], NULL, &error);
        int32_t          length;
        const UChar     *string;
        char             rule[TEXT_MAX], text[TEXT_MAX];
        if (U_FAILURE(error))
            continue;
        string = ures_getString(item, &length, &error);
        to_utf8(rule, string, length);
        condition(rule, text);
        ures_close(item);
        if (strcmp(text, "0") == 0)
            continue;
        used += (size_t)snprintf(expression + used, TEXT_MAX - used, "%s ? %u : ", text, forms++);
        strcpy(last, text);
    }
    if (forms == 0)
        strcpy(out, "nplurals=1; plural=0;");
    else if (forms == 1 && strcmp(last, "n == 1") == 0)
        strcpy(out, "nplurals=2; plural=(n != 1);");
    else if (forms == 1
             && (strcmp(last, "n <= 1") == 0 || strcmp(last, "n == 0 || n == 1") == 0
                 || strcmp(last, "(n == 0 || n == 1)") == 0))
        strcpy(out, "nplurals=2; plural=(n > 1);");
    else
        snprintf(out, TEXT_MAX, "nplurals=%u; plural=(%.*s%u);", forms + 1, TEXT_MAX - 64, expression, forms);
}

static void print_plurals(void)
{
    UErrorCode       error = U_ZERO_ERROR;
    UResourceBundle *bundle = open_bundle("plurals");
    UResourceBundle *locales = open_table(bundle, "locales"), *rules = open_table(bundle, "rules");

    while (ures_hasNext(locales)) {
        UResourceBundle *item = ures_getNextResource(locales, NULL, &error);
        int32_t          length;
        const UChar     *string = ures_getString(item, &length, &error);
        char             key[64], name[TEXT_MAX], value[TEXT_MAX];
        UResourceBundle *set;
        if (U_FAILURE(error))
            die("plurals", error);
        snprintf(key, sizeof key, "%s", ures_getKey(item));
        to_tag(key);
        to_utf8(name, string, length);
        ures_close(item);
        if (!name[0])
            continue;
        set = open_table(rules, name);
        plural_forms(set, value);
        ures_close(set);
        add_row(key, value);
    }
    ures_close(locales);
    ures_close(rules);
    ures_close(bundle);
    qsort(rows, row_count, sizeof *rows, by_key);
    printf("\n/* Plural rules for whole numbers: languages, then for each its place among the rules. */\n"
           "const stele__plural_row stele__plurals[] = {\n");
    for (size_t i = 0; i < row_count; i++) {
        size_t first = 0;
        while (strcmp(rows[first].value, rows[i].value) != 0)
            first++;
        /* A rule's place: how many different ones come before its first use. */
        size_t place = 0;
        for (size_t j = 0; j < first; j++) {
            size_t k = 0;
            while (strcmp(rows[k].value, rows[j].value) != 0)
                k++;
            place += k == j;
        }
        printf("    { \"%s\", %zu },\n", rows[i].key, place);
    }
    printf("};\nconst size_t stele__plurals_count = %zu;\n\nconst char *const stele__plural_rules[] = {\n", row_count);
    for (size_t i = 0; i < row_count; i++) {
        size_t first = 0;
        while (strcmp(rows[first].value, rows[i].value) != 0)
            first++;
        if (first == i)
            printf("    \"%s\",\n", rows[i].value);
    }
    printf("};\n");
    row_count = 0;
}

int main(void)
{
    UVersionInfo version;
    char         icu[U_MAX_VERSION_STRING_LENGTH];

    u_getVersion(version);
    u_versionToString(version, icu);
    printf("/* Generated by tools/gen-cldr.c from ICU %s; do not edit. CLDR data: Unicode licence v3. */\n", icu);
    printf("/* SPDX-License-Identifier: Unicode-3.0 */\n/* clang-format off */\n#include \"lib/locale/cldr_data.h\"\n");
    print_likely();
    print_parents();
    print_aliases("language", "language_aliases", "Language codes that have been replaced.");
    print_aliases("script", "script_aliases", "Script codes that have been replaced.");
    print_aliases("territory", "region_aliases", "Region codes that have been replaced; by the likeliest of several.");
    print_aliases("variant", "variant_aliases", "Variants that have been replaced.");
    print_right_to_left();
    print_endonyms();
    print_plurals();
    return 0;
}
