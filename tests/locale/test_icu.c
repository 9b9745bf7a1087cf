/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Asks ICU itself what lib/locale answers from its tables: for every locale that ICU has, and for every language with many
 * scripts and regions, whether they are usual or not. Then plural rules: which category ICU gives for a number is compared
 * with the form that the compiled gettext expression gives. */
#include "tests/support.h"

#include <unicode/uloc.h>
#include <unicode/upluralrules.h>
#include <unicode/ures.h>
#include <unicode/ustring.h>

#include <stele/locale.h>
#include <stele/plural.h>

enum { NAME_SIZE = 200, CATEGORIES = 6 };

static size_t compared;

static void assert_icu(UErrorCode status, const char *what)
{
    if (U_FAILURE(status))
        fail_msg("ICU, %s: %s", what, u_errorName(status));
}

/* The locale as ICU names it. */
static void icu_name(char name[NAME_SIZE], const stele_locale *locale)
{
    UErrorCode status = U_ZERO_ERROR;

    uloc_forLanguageTag(locale->tag[0] ? locale->tag : "und", name, NAME_SIZE, NULL, &status);
    assert_icu(status, locale->tag);
}

static void assert_part(const char *what, const stele_locale *asked, const char *got, const char *expected)
{
    if (strcmp(got, expected) != 0)
        fail_msg("%s of \"%s\": \"%s\", but \"%s\" in ICU", what, asked->tag, got, expected);
}

/* Language, script and region are the same. What follows these differs in spelling alone, and stays as it is. */
static void assert_same_parts(const char *what, const stele_locale *asked, const stele_locale *got,
                              const char *expected)
{
    UErrorCode status = U_ZERO_ERROR;
    char       part[ULOC_FULLNAME_CAPACITY];

    uloc_getLanguage(expected, part, sizeof part, &status);
    assert_part(what, asked, got->language, strcmp(part, "und") == 0 ? "" : part);
    uloc_getScript(expected, part, sizeof part, &status);
    assert_part(what, asked, got->script, part);
    uloc_getCountry(expected, part, sizeof part, &status);
    assert_part(what, asked, got->region, part);
    assert_icu(status, expected);
}

static void compare_likely(const stele_locale *locale)
{
    UErrorCode   status = U_ZERO_ERROR;
    char         name[NAME_SIZE], likely[NAME_SIZE];
    stele_locale got;

    icu_name(name, locale);
    uloc_addLikelySubtags(name, likely, sizeof likely, &status);
    assert_icu(status, name);
    stele_locale_maximize(&got, locale);
    assert_same_parts("the likely subtags", locale, &got, likely);
    uloc_minimizeSubtags(name, likely, sizeof likely, &status);
    assert_icu(status, name);
    stele_locale_minimize(&got, locale);
    assert_same_parts("the minimal subtags", locale, &got, likely);
    assert_part("the direction", locale, stele_locale_direction(locale) == STELE_RIGHT_TO_LEFT ? "rtl" : "ltr",
                uloc_isRightToLeft(name) ? "rtl" : "ltr");
    compared++;
}

/* Calls `visit` with all locales of ICU, and with the languages of these in other scripts and regions. */
static void for_many_locales(void (*visit)(const stele_locale *locale))
{
    static const char *const scripts[] = { "",      "-Latn", "-Cyrl", "-Arab", "-Hans", "-Hant",
                                           "-Deva", "-Hebr", "-Thaa", "-Adlm", "-Zyyy", "-Zzzz" };
    static const char *const regions[] = { "",    "-AZ", "-US", "-001", "-CN", "-TW", "-HK",  "-IR", "-PK",
                                           "-RS", "-ME", "-IL", "-RU",  "-GB", "-NO", "-419", "-MN", "-ZZ" };
    stele_locale             locale;

    for (int32_t i = 0; i < uloc_countAvailable(); i++) {
        const char *name = uloc_getAvailable(i);
        assert_int_equal(stele_locale_parse(&locale, stele_str_of(name), NULL), STELE_OK);
        visit(&locale);
        if (strchr(name, '_'))
            continue;
        for (size_t script = 0; script < sizeof scripts / sizeof *scripts; script++) {
            for (size_t region = 0; region < sizeof regions / sizeof *regions; region++) {
                char tag[NAME_SIZE];
                snprintf(tag, sizeof tag, "%s%s%s", name, scripts[script], regions[region]);
                assert_int_equal(stele_locale_parse(&locale, stele_str_of(tag), NULL), STELE_OK);
                visit(&locale);
            }
        }
    }
}

static void likely_subtags_and_direction_are_those_of_icu(void **state)
{
    (void)state;
    compared = 0;
    for_many_locales(compare_likely);
    assert_true(compared > 30000);
}

static void likely_subtags_are_those_of_icu_for_every_row(void **state)
{
    UErrorCode       status = U_ZERO_ERROR;
    UResourceBundle *rows = ures_openDirect(NULL, "likelySubtags", &status);
    stele_locale     locale;

    (void)state;
    assert_icu(status, "likelySubtags");
    for (int32_t i = 0; i < ures_getSize(rows); i++) {
        UResourceBundle *row = ures_getByIndex(rows, i, NULL, &status);
        assert_icu(status, "a row");
        assert_int_equal(stele_locale_parse(&locale, stele_str_of(ures_getKey(row)), NULL), STELE_OK);
        compare_likely(&locale);
        ures_close(row);
    }
    assert_true(ures_getSize(rows) > 1000);
    ures_close(rows);
}

/* ---- Parents. ---- */

static UResourceBundle *parents;

/* The parent that CLDR names; false where the last subtag is cut off. */
static bool named_parent(const char *child, char parent[NAME_SIZE])
{
    UErrorCode status = U_ZERO_ERROR;
    bool       found = false;

    for (int32_t i = 0; i < ures_getSize(parents) && !found; i++) {
        UResourceBundle *row = ures_getByIndex(parents, i, NULL, &status);
        for (int32_t j = 0; j < ures_getSize(row) && !found; j++) {
            char         text[NAME_SIZE];
            const UChar *wide = ures_getStringByIndex(row, j, NULL, &status);
            u_strToUTF8(text, NAME_SIZE, NULL, wide, -1, &status);
            assert_icu(status, child);
            found = strcmp(text, child) == 0;
        }
        if (found)
            snprintf(parent, NAME_SIZE, "%s", strcmp(ures_getKey(row), "root") == 0 ? "" : ures_getKey(row));
        ures_close(row);
    }
    return found;
}

static void compare_parent(const stele_locale *locale)
{
    UErrorCode   status = U_ZERO_ERROR;
    char         name[NAME_SIZE], parent[NAME_SIZE];
    stele_locale got;

    icu_name(name, locale);
    if (!named_parent(name, parent))
        uloc_getParent(name, parent, sizeof parent, &status);
    assert_icu(status, name);
    assert_int_equal(stele_locale_parent(&got, locale), name[0] != '\0');
    assert_same_parts("the parent", locale, &got, parent);
    compared++;
}

static void parents_are_those_of_icu(void **state)
{
    UErrorCode       status = U_ZERO_ERROR;
    UResourceBundle *data = ures_openDirect(NULL, "supplementalData", &status);

    (void)state;
    parents = ures_getByKey(data, "parentLocales", NULL, &status);
    assert_icu(status, "parentLocales");
    compared = 0;
    for (int32_t i = 0; i < uloc_countAvailable(); i++) {
        stele_locale locale;
        assert_int_equal(stele_locale_parse(&locale, stele_str_of(uloc_getAvailable(i)), NULL), STELE_OK);
        compare_parent(&locale);
    }
    assert_true(compared > 500);
    ures_close(parents);
    ures_close(data);
}

/* ---- Plural rules. ---- */

static int category_of(const UPluralRules *rules, unsigned long n)
{
    static const char *const names[CATEGORIES] = { "zero", "one", "two", "few", "many", "other" };
    UErrorCode               status = U_ZERO_ERROR;
    UChar                    wide[40];
    char                     name[40];

    uplrules_select(rules, (double)n, wide, 40, &status);
    u_strToUTF8(name, sizeof name, NULL, wide, -1, &status);
    assert_icu(status, "a category");
    for (int i = 0; i < CATEGORIES; i++) {
        if (strcmp(name, names[i]) == 0)
            return i;
    }
    fail_msg("\"%s\" is no category", name);
    return 0;
}

/* The i-th number to be tried: all small ones, and some around and far beyond the round ones. */
static bool sample(size_t i, unsigned long *n)
{
    static const unsigned long steps[] = {
        2000,   5000,   9999,   10000,  10001,   12000,   20000,   20001,   40000,
        60000,  80000,  99999,  100000, 100001,  100002,  100011,  101000,  111111,
        160000, 200000, 500000, 900000, 1000000, 1000001, 1100000, 2000000, 10000000
    };
    enum { SMALL = 1101, WALK = 997 };

    *n = i < SMALL ? i : 10000 + (i - SMALL) * WALK;
    if (i < SMALL || *n <= 1000000)
        return true;
    i -= SMALL + (1000000 - 10000) / WALK + 1;
    if (i >= sizeof steps / sizeof *steps)
        return false;
    *n = steps[i];
    return true;
}

/* The form is the category's place among those that whole numbers have. */
static void compare_plural(const char *name)
{
    UErrorCode    status = U_ZERO_ERROR;
    UPluralRules *rules = uplrules_open(name, &status);
    stele_plural *rule = NULL;
    stele_locale  locale;
    unsigned      places[CATEGORIES] = { 0 }, count = 0;
    unsigned long n;

    assert_icu(status, name);
    assert_int_equal(stele_locale_parse(&locale, stele_str_of(name), NULL), STELE_OK);
    assert_int_equal(stele_plural_for_locale(&rule, &locale, NULL), STELE_OK);
    for (size_t i = 0; sample(i, &n); i++)
        places[category_of(rules, n)] = 1;
    for (int i = 0; i < CATEGORIES; i++) {
        bool used = places[i];
        places[i] = count;
        count += used;
    }
    if (stele_plural_count(rule) != count)
        fail_msg("\"%s\" has %u forms, but %u in ICU", name, stele_plural_count(rule), count);
    for (size_t i = 0; sample(i, &n); i++) {
        unsigned form = stele_plural_form(rule, n), expected = places[category_of(rules, n)];
        if (form != expected)
            fail_msg("\"%s\": %lu takes form %u, but %u in ICU", name, n, form, expected);
    }
    stele_plural_free(rule);
    uplrules_close(rules);
    compared++;
}

static void plural_forms_are_those_of_icu(void **state)
{
    UErrorCode       status = U_ZERO_ERROR;
    UResourceBundle *data = ures_openDirect(NULL, "plurals", &status), *locales;

    (void)state;
    locales = ures_getByKey(data, "locales", NULL, &status);
    assert_icu(status, "plurals");
    compared = 0;
    for (int32_t i = 0; i < ures_getSize(locales); i++) {
        UResourceBundle *row = ures_getByIndex(locales, i, NULL, &status);
        assert_icu(status, "a row");
        if (strcmp(ures_getKey(row), "root") != 0)
            compare_plural(ures_getKey(row));
        ures_close(row);
    }
    assert_true(compared > 150);
    ures_close(locales);
    ures_close(data);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(likely_subtags_and_direction_are_those_of_icu),
        cmocka_unit_test(likely_subtags_are_those_of_icu_for_every_row),
        cmocka_unit_test(parents_are_those_of_icu),
        cmocka_unit_test(plural_forms_are_those_of_icu),
    };
    return cmocka_run_group_tests_name("locale against ICU", tests, NULL, NULL);
}
