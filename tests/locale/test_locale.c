/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Tags, POSIX names, likely subtags, parents, choosing, the environment. Each row is a test. */
#include "tests/support.h"

#include <stele/locale.h>

/* ---- Reading: what a text becomes. ---- */

struct reading {
    const char *name, *text, *tag;
};

static struct reading readings[] = {
    { "a language", "az", "az" },
    { "case becomes canonical", "AZ-lATN-az", "az-Latn-AZ" },
    { "underscores are hyphens", "pt_br", "pt-BR" },
    { "capitals and mixed separators", "zh_HANS-CN", "zh-Hans-CN" },
    { "a region in lower case", "nb-no", "nb-NO" },
    { "a region of three digits", "es-419", "es-419" },
    { "und is the root", "und", "" },
    { "und with a script", "und-arab", "und-Arab" },
    { "a language of eight letters", "abcdefgh", "abcdefgh" },
    { "an extlang takes the place of its language", "zh-yue-HK", "yue-HK" },
    { "an extlang is replaced in turn", "zh-cmn-Hant-TW", "zh-Hant-TW" },
    { "variants are sorted", "sl-rozaj-biske-1994", "sl-1994-biske-rozaj" },
    { "extensions are sorted", "en-u-ca-islamic-a-bb", "en-a-bb-u-ca-islamic" },
    { "keywords of u are sorted, true is left out", "en-u-kn-true-ca-islamic-attr-aaa", "en-u-ca-islamic-attr-aaa-kn" },
    { "attributes of u are sorted", "en-u-foo-bar-nu-thai", "en-u-bar-foo-nu-thai" },
    { "the first of two keywords counts", "en-u-ca-islamic-ca-buddhist", "en-u-ca-islamic" },
    { "fields of t are sorted", "en-t-jp-m0-und-d0-fwidth", "en-t-jp-d0-fwidth-m0-und" },
    { "private use", "en-x-Foo-B", "en-x-foo-b" },
    { "nothing but private use", "x-whatever", "und-x-whatever" },
    { "grandfathered: i-klingon", "i-KLINGON", "tlh" },
    { "grandfathered: sgn-BE-FR", "sgn-be-fr", "sfb" },
    { "grandfathered: zh-min-nan", "zh-min-nan", "nan" },
    { "grandfathered: en-GB-oed", "en-GB-oed", "en-GB-oxendict" },
    { "grandfathered: i-default", "i-default", "en-x-i-default" },
    { "grandfathered: i-enochian", "i-enochian", "und-x-i-enochian" },
    { "redundant: sgn-US", "sgn-US", "ase" },
    { "deprecated: iw", "iw-IL", "he-IL" },
    { "deprecated: sh is Serbian in Latin script", "sh", "sr-Latn" },
    { "deprecated: sh keeps a script of its own", "sh-Cyrl", "sr-Cyrl" },
    { "deprecated: mo", "mo", "ro" },
    { "deprecated: cnr is Serbian of Montenegro", "cnr", "sr-ME" },
    { "three letters where there are two", "aze-AZ", "az-AZ" },
    { "deprecated variant: arevmda", "hy-arevmda", "hyw" },
    { "deprecated variant: arevela", "hy-arevela", "hy" },
    { "deprecated variant: aaland", "sv-aaland", "sv-AX" },
    { "deprecated variants: hepburn-heploc", "ja-Latn-hepburn-heploc", "ja-Latn-alalc97" },
    { "deprecated variants in the other order", "ja-Latn-heploc-hepburn", "ja-Latn-alalc97" },
    { "deprecated variant: polytoni", "el-polytoni", "el-polyton" },
    { "deprecated script", "cop-Qaai", "cop-Zinh" },
    { "deprecated region", "de-DD", "de-DE" },
    { "numeric region", "en-840", "en-US" },
    { "divided region: where the language is at home", "hy-SU", "hy-AM" },
    { "divided region: Azerbaijani", "az-SU", "az-AZ" },
    { "divided region: else the first", "en-SU", "en-RU" },
    { "Norwegian stays", "no-NO", "no-NO" },
    { "POSIX: a charset is dropped", "az_AZ.UTF-8", "az-AZ" },
    { "POSIX: euro is dropped", "de_DE.ISO-8859-15@euro", "de-DE" },
    { "POSIX: latin", "sr_RS@latin", "sr-Latn-RS" },
    { "POSIX: latin after a charset", "az_AZ.UTF-8@latin", "az-Latn-AZ" },
    { "POSIX: a charset after the modifier", "az_AZ@latin.UTF-8", "az-Latn-AZ" },
    { "POSIX: cyrillic", "sr@cyrillic", "sr-Cyrl" },
    { "POSIX: cyrillic Uzbek", "uz@cyrillic", "uz-Cyrl" },
    { "POSIX: devanagari", "ks_IN@devanagari", "ks-Deva-IN" },
    { "POSIX: capitals", "sr@Latin", "sr-Latn" },
    { "POSIX: iqtelif", "tt_RU@iqtelif", "tt-Latn-RU" },
    { "POSIX: valencia", "ca@valencia", "ca-valencia" },
    { "POSIX: valencia with territory", "ca_ES.utf8@valencia", "ca-ES-valencia" },
    { "POSIX: saaho", "aa_ER@saaho", "ssy-ER" },
    { "POSIX: tarask", "be@tarask", "be-tarask" },
    { "POSIX: ijekavian in Latin", "sr@ijekavianlatin", "sr-Latn-ijekavsk" },
    { "POSIX: quot is private", "en@quot", "en-x-quot" },
    { "POSIX: boldquot is private", "en@boldquot", "en-x-boldquot" },
    { "POSIX: C", "C", "en" },
    { "POSIX: C.UTF-8", "C.UTF-8", "en" },
    { "POSIX: POSIX", "POSIX", "en" },
    { "the longest tag",
      "en-x-aaaaaaaa-aaaaaaaa-aaaaaaaa-aaaaaaaa-aaaaaaaa-aaaaaaaa-aaaaaaaa-aaaaaaaa-aaaaaaaa-aaaaaaaa",
      "en-x-aaaaaaaa-aaaaaaaa-aaaaaaaa-aaaaaaaa-aaaaaaaa-aaaaaaaa-aaaaaaaa-aaaaaaaa-aaaaaaaa-aaaaaaaa" },
};

static void text_becomes_tag(void **state)
{
    const struct reading *row = *state;
    stele_report         *report = stele_report_new(NULL);
    stele_locale          locale, again;

    assert_int_equal(stele_locale_parse(&locale, stele_str_of(row->text), report), STELE_OK);
    assert_string_equal(locale.tag, row->tag);
    assert_int_equal(stele_report_length(report), 0);
    if (locale.tag[0]) { /* What is canonical stays as it is. */
        assert_int_equal(stele_locale_parse(&again, stele_str_of(locale.tag), NULL), STELE_OK);
        assert_memory_equal(&again, &locale, sizeof locale);
    }
    stele_report_free(report);
}

/* ---- Malformed: what is told. ---- */

struct fault {
    const char  *name, *text;
    stele_status status;
    const char  *id, *column;
};

static struct fault faults[] = {
    { "an empty text", "", STELE_INVALID, "locale-empty", "" },
    { "a space", "az AZ", STELE_INVALID, "locale-character", "character 3," },
    { "a letter that is not ASCII", "a\xc9\x99", STELE_INVALID, "locale-character", "character 2," },
    { "two hyphens", "az--AZ", STELE_INVALID, "locale-subtag-empty", "character 4;" },
    { "a hyphen at the end", "az-", STELE_INVALID, "locale-subtag-empty", "character 4;" },
    { "a hyphen at the start", "-az", STELE_INVALID, "locale-subtag-empty", "character 1;" },
    { "nine letters", "en-abcdefghi", STELE_INVALID, "locale-subtag-length", "character 4 " },
    { "a language of one letter", "a-DE", STELE_INVALID, "locale-language", "" },
    { "a language with a digit", "e1-DE", STELE_INVALID, "locale-language", "" },
    { "a script after the region", "az-AZ-Latn", STELE_INVALID, "locale-order", "character 7 " },
    { "a second region", "az-AZ-TR", STELE_INVALID, "locale-order", "character 7 " },
    { "an extlang after four letters", "abcd-abc", STELE_INVALID, "locale-order", "character 6 " },
    { "a variant twice", "de-1901-1901", STELE_INVALID, "locale-twice", "character 9 " },
    { "an extension twice", "en-a-bbb-a-ccc", STELE_INVALID, "locale-twice", "character 10 " },
    { "an extension without a part", "en-a", STELE_INVALID, "locale-extension-empty", "character 4" },
    { "an extension before another", "en-a-b-cc", STELE_INVALID, "locale-extension-empty", "character 4" },
    { "private use without a part", "en-x", STELE_INVALID, "locale-extension-empty", "character 4" },
    { "a modifier without a name", "az@", STELE_INVALID, "locale-modifier", "character 4 " },
    { "a modifier with a bad character", "az@la%in", STELE_INVALID, "locale-modifier", "character 4 " },
    { "a modifier of nine letters", "az@abcdefghi", STELE_INVALID, "locale-modifier", "character 4 " },
    { "nothing before the charset", ".UTF-8", STELE_INVALID, "locale-empty", "" },
    { "too long a tag",
      "en-x-aaaaaaaa-aaaaaaaa-aaaaaaaa-aaaaaaaa-aaaaaaaa-aaaaaaaa-aaaaaaaa-aaaaaaaa-aaaaaaaa-aaaaaaaa-a", STELE_LIMIT,
      "locale-too-long", "" },
};

static void malformed_text_is_told(void **state)
{
    const struct fault *row = *state;
    stele_report       *report = stele_report_new(NULL);
    stele_locale        locale, zero = { .tag = "" };

    assert_int_equal(stele_locale_parse(&locale, stele_str_of(row->text), report), row->status);
    assert_memory_equal(&locale, &zero, sizeof zero);
    assert_int_equal(stele_report_length(report), 1);
    assert_string_equal(stele_report_at(report, 0)->id, row->id);
    if (!strstr(stele_report_at(report, 0)->text, row->column))
        fail_msg("\"%s\" does not tell \"%s\"", stele_report_at(report, 0)->text, row->column);
    stele_report_free(report);
}

/* ---- What CLDR knows of a locale; NULL for what is not asked. ---- */

struct fact {
    const char *name, *text, *maximized, *minimized, *parents, *posix, *endonym;
    bool        is_rtl;
};

static struct fact facts[] = {
    { "az", "az", "az-Latn-AZ", "az", ",root", "az", "azərbaycan", false },
    { "az-Latn-AZ", "az-Latn-AZ", "az-Latn-AZ", "az", ",az-Latn,az,root", "az_AZ", "azərbaycan", false },
    { "az-Cyrl", "az-Cyrl", "az-Cyrl-AZ", "az-Cyrl", ",root", "az@cyrillic", "азәрбајҹан", false },
    { "az-IR is written in Arabic script", "az-IR", "az-Arab-IR", "az-IR", ",az,root", "az_IR", NULL, true },
    { "ar", "ar", "ar-Arab-EG", "ar", ",root", "ar", "العربية", true },
    { "he", "iw", "he-Hebr-IL", "he", ",root", "he", "עברית", true },
    { "pt-BR", "pt-BR", "pt-Latn-BR", "pt", ",pt,root", "pt_BR", "português", false },
    { "pt-AO", "pt-AO", "pt-Latn-AO", "pt-AO", ",pt-PT,pt,root", "pt_AO", "português", false },
    { "zh-TW", "zh-TW", "zh-Hant-TW", "zh-TW", ",zh,root", "zh_TW", "繁體中文", false },
    { "zh-Hant", "zh-Hant", "zh-Hant-TW", "zh-TW", ",root", "zh_Hant", "繁體中文", false },
    { "zh-Hans", "zh-Hans", "zh-Hans-CN", "zh", ",zh,root", "zh_Hans", "简体中文", false },
    { "zh-Hant-MO", "zh-Hant-MO", "zh-Hant-MO", "zh-MO", ",zh-Hant-HK,zh-Hant,root", "zh_MO", "繁體中文", false },
    { "sr", "sr", "sr-Cyrl-RS", "sr", ",root", "sr", "српски", false },
    { "sr-Latn", "sr-Latn", "sr-Latn-RS", "sr-Latn", ",root", "sr@latin", "srpski", false },
    { "sr-ME is written in Latin script", "sr-ME", "sr-Latn-ME", "sr-ME", ",sr,root", "sr_ME", "srpski", false },
    { "nb-NO", "nb-NO", "nb-Latn-NO", "nb", ",nb,no,root", "nb_NO", "norsk bokmål", false },
    { "nn", "nn", "nn-Latn-NO", "nn", ",no,root", "nn", "norsk nynorsk", false },
    { "en-GB", "en-GB", "en-Latn-GB", "en-GB", ",en-001,en,root", "en_GB", "English", false },
    { "es-MX", "es-MX", "es-Latn-MX", "es-MX", ",es-419,es,root", "es_MX", "español", false },
    { "a variant", "ca-ES-valencia", "ca-Latn-ES-valencia", "ca-valencia", ",ca-ES,ca,root", "ca_ES@valencia", "català",
      false },
    { "an extension loses its singleton", "en-u-ca-islamic", "en-Latn-US-u-ca-islamic", "en-u-ca-islamic",
      ",en-u-ca,en,root", "en", "English", false },
    { "private use", "en@quot", "en-Latn-US-x-quot", "en-x-quot", ",en,root", "en@quot", "English", false },
    { "two modifiers", "sr@ijekavianlatin", "sr-Latn-RS-ijekavsk", "sr-Latn-ijekavsk", ",sr-Latn,root",
      "sr@latin-ijekavsk", "srpski", false },
    { "an unknown language stays", "xyz-FR", "xyz-FR", "xyz-FR", ",xyz,root", "xyz_FR", NULL, false },
    { "a long language stays", "abcdefgh-FR", "abcdefgh-FR", "abcdefgh-FR", ",abcdefgh,root", "abcdefgh_FR", NULL,
      false },
    { "the root", "und", "en-Latn-US", "en", "", "und", NULL, false },
    { "a right-to-left script of a left-to-right language", "tr-Arab", "tr-Arab-TR", "tr-Arab", ",tr,root", "tr@arabic",
      NULL, true },
    { "Kazakh in China", "kk-CN", "kk-Arab-CN", "kk-CN", ",kk,root", "kk_CN", NULL, true },
    { "Urdu in Nastaliq", "ur-Aran", "ur-Aran-PK", "ur-Aran", ",ur,root", "ur_Aran", NULL, true },
};

static void facts_are_known(void **state)
{
    const struct fact *row = *state;
    stele_locale       locale, other, parent;
    stele_buffer       text = { 0 };
    const char        *endonym;

    assert_int_equal(stele_locale_parse(&locale, stele_str_of(row->text), NULL), STELE_OK);
    stele_locale_maximize(&other, &locale);
    assert_string_equal(other.tag, row->maximized);
    assert_true(stele_locale_matches(&locale, &other));
    stele_locale_minimize(&other, &locale);
    assert_string_equal(other.tag, row->minimized);
    for (parent = locale; stele_locale_parent(&parent, &parent);) {
        assert_int_equal(stele_buffer_add(&text, ",", 1), STELE_OK);
        assert_int_equal(stele_buffer_add_str(&text, stele_str_of(parent.tag[0] ? parent.tag : "root")), STELE_OK);
    }
    assert_str(((stele_str){ text.data, text.length }), row->parents);
    stele_buffer_clear(&text);
    assert_int_equal(stele_locale_posix(&locale, &text), STELE_OK);
    assert_str(((stele_str){ text.data, text.length }), row->posix);
    stele_buffer_free(&text);
    endonym = stele_locale_endonym(&locale);
    if (!row->endonym)
        assert_null(endonym);
    else
        assert_string_equal(endonym ? endonym : "none", row->endonym);
    assert_int_equal(stele_locale_direction(&locale), row->is_rtl ? STELE_RIGHT_TO_LEFT : STELE_LEFT_TO_RIGHT);
}

/* ---- Choosing. ---- */

struct wish {
    const char *name, *wanted, *available, *found;
};

static struct wish wishes[] = {
    { "the very locale", "az", "en az tr", "az" },
    { "az-Latn-AZ finds az", "az-Latn-AZ", "en az az_Cyrl", "az" },
    { "az finds az_Latn_AZ", "az", "az_Cyrl az_Latn_AZ", "az_Latn_AZ" },
    { "the same tag comes before one that only matches", "az", "az_AZ az", "az az_AZ" },
    { "az-IR does not fall to az", "az-IR", "az", "" },
    { "az-IR finds az_Arab", "az-IR", "az az_Arab", "az_Arab" },
    { "pt finds pt_BR, before other regions", "pt", "pt_PT pt_BR", "pt_BR pt_PT" },
    { "a region finds another one at last", "de-AT", "de_CH fr", "de_CH" },
    { "another region comes before the next wanted", "pt-AO,fr", "fr pt_BR", "pt_BR fr" },
    { "pt-AO: pt_PT, then pt", "pt-AO", "pt pt_BR pt_PT", "pt_PT pt pt_BR" },
    { "one wanted after the other", "pt-AO,fr", "fr pt pt_PT", "pt_PT pt fr" },
    { "zh-TW finds zh_Hant, not zh", "zh-TW", "zh zh_Hant", "zh_Hant" },
    { "zh-TW finds nothing in zh", "zh-TW", "zh zh_CN zh_Hans", "" },
    { "zh-HK finds zh_Hant", "zh-HK", "zh zh_Hant", "zh_Hant" },
    { "zh-MO finds zh_HK", "zh-MO", "zh zh_HK zh_TW", "zh_HK zh_TW" },
    { "zh-Hant finds zh_TW", "zh-Hant", "zh_CN zh_TW", "zh_TW" },
    { "zh-CN finds zh_Hans", "zh-CN", "zh_Hans zh_Hant", "zh_Hans" },
    { "sr-Latn does not fall to sr", "sr-Latn", "sr", "" },
    { "sr-Latn-RS finds sr@latin", "sr-Latn-RS", "sr sr@latin", "sr@latin" },
    { "sr-ME finds sr@latin", "sr-ME", "sr sr@latin", "sr@latin" },
    { "a script without CLDR's word on parents does not fall either", "ku-Cyrl", "ku", "" },
    { "nb-NO: nb, then no", "nb-NO", "no nb nn", "nb no" },
    { "nn: nn, then no", "nn", "no nb nn", "nn no" },
    { "no finds its children at last", "no", "nb no nn", "no nb nn" },
    { "en-GB", "en-GB", "en en_001 en_US", "en_001 en en_US" },
    { "ca-ES-valencia: the variant, then without", "ca_ES@valencia", "ca ca@valencia", "ca@valencia ca" },
    { "ca finds the variant at last", "ca", "ca@valencia ca_ES", "ca_ES ca@valencia" },
    { "en@quot falls to en", "en@quot", "en", "en" },
    { "en does not find en@quot", "en", "en@quot", "" },
    { "an extension is no hindrance", "de-DE-u-co-phonebk", "de", "de" },
    { "each place once", "az,az-AZ,az", "az az_AZ", "az az_AZ" },
    { "blanks and empty places", " az , ,tr,", "tr az", "az tr" },
    { "nothing wanted", "", "az", "" },
    { "an unknown language finds itself", "xyz-FR", "fr xyz", "xyz" },
    { "deprecated and new spelling are one", "iw", "he", "he" },
};

/* Reads locales separated by spaces. */
static size_t read_available(const char *text, stele_locale available[16], stele_str names[16])
{
    size_t    count = 0;
    stele_str rest = stele_str_of(text), end;

    while (rest.length) {
        const char *space = memchr(rest.data, ' ', rest.length);
        end = (stele_str){ rest.data, space ? (size_t)(space - rest.data) : rest.length };
        assert_true(count < 16);
        names[count] = end;
        assert_int_equal(stele_locale_parse(&available[count++], end, NULL), STELE_OK);
        rest.length -= end.length + (space ? 1 : 0);
        rest.data += end.length + (space ? 1 : 0);
    }
    return count;
}

static void wish_is_granted(void **state)
{
    const struct wish *row = *state;
    stele_locale       available[16];
    stele_str          names[16];
    size_t             order[16], found = 99, count = read_available(row->available, available, names);
    stele_buffer       text = { 0 };

    assert_int_equal(stele_locale_choose(order, &found, stele_str_of(row->wanted), available, count, NULL), STELE_OK);
    for (size_t i = 0; i < found; i++) {
        if (i)
            assert_int_equal(stele_buffer_add(&text, " ", 1), STELE_OK);
        assert_true(order[i] < count);
        assert_int_equal(stele_buffer_add_str(&text, names[order[i]]), STELE_OK);
    }
    assert_str(((stele_str){ text.data, text.length }), row->found);
    stele_buffer_free(&text);
}

static void a_malformed_wish_does_not_hinder_the_others(void **state)
{
    stele_report *report = stele_report_new(NULL);
    stele_locale  available;
    size_t        order, found;

    (void)state;
    assert_int_equal(stele_locale_parse(&available, stele_str_of("tr"), NULL), STELE_OK);
    assert_int_equal(stele_locale_choose(&order, &found, stele_str_of("a%,tr"), &available, 1, report), STELE_INVALID);
    assert_int_equal(found, 1);
    assert_int_equal(order, 0);
    assert_int_equal(stele_report_length(report), 1);
    stele_report_free(report);
}

static void choosing_among_many_takes_each_once(void **state)
{
    enum { COUNT = 2000 };
    static stele_locale available[COUNT];
    static size_t       order[COUNT];
    static bool         seen[COUNT];
    size_t              found;

    (void)state;
    for (size_t i = 0; i < COUNT; i++)
        assert_int_equal(stele_locale_parse(&available[i], stele_str_of(i % 2 ? "az" : "az-AZ"), NULL), STELE_OK);
    assert_int_equal(stele_locale_choose(order, &found, stele_str_of("tr,az"), available, COUNT, NULL), STELE_OK);
    assert_int_equal(found, COUNT);
    for (size_t i = 0; i < COUNT; i++) {
        assert_false(seen[order[i]]);
        seen[order[i]] = true;
        assert_int_equal(order[i] % 2, i < COUNT / 2);
    }
}

/* ---- The environment. ---- */

struct environment {
    const char *name, *language, *lc_all, *lc_messages, *lang, *wanted;
};

static struct environment environments[] = {
    { "nothing is set", NULL, NULL, NULL, NULL, "" },
    { "LANG", NULL, NULL, NULL, "az_AZ.UTF-8", "az-AZ" },
    { "LC_MESSAGES before LANG", NULL, NULL, "tr_TR", "az_AZ", "tr-TR" },
    { "LC_ALL before both", NULL, "fr_FR", "tr_TR", "az_AZ", "fr-FR" },
    { "empty is as if not set", NULL, "", "", "az_AZ", "az-AZ" },
    { "LANGUAGE before all", "ru:tr_TR.UTF-8", NULL, NULL, "az_AZ", "ru,tr-TR" },
    { "LANGUAGE is not asked where the locale is C", "ru", "C", NULL, "az_AZ", "" },
    { "LANGUAGE is not asked where the locale is C.UTF-8", "ru", NULL, NULL, "C.UTF-8", "" },
    { "LANGUAGE is not asked where the locale is POSIX", "ru", NULL, NULL, "POSIX", "" },
    { "LANGUAGE is not asked where no locale is set", "ru", NULL, NULL, NULL, "" },
    { "an empty LANGUAGE", "", NULL, NULL, "az_AZ", "az-AZ" },
    { "LANGUAGE ends at C", "ru:C:tr", NULL, NULL, "az_AZ", "ru" },
    { "malformed and empty entries are left out", "::r%:sr@latin:", NULL, NULL, "az_AZ", "sr-Latn" },
    { "a malformed locale", NULL, NULL, NULL, "%%%", "" },
};

static void set_variable(const char *name, const char *value)
{
    assert_int_equal(value ? setenv(name, value, 1) : unsetenv(name), 0);
}

static void environment_is_read(void **state)
{
    const struct environment *row = *state;
    stele_buffer              wanted = { 0 };

    set_variable("LANGUAGE", row->language);
    set_variable("LC_ALL", row->lc_all);
    set_variable("LC_MESSAGES", row->lc_messages);
    set_variable("LANG", row->lang);
    assert_int_equal(stele_locale_environment(&wanted), STELE_OK);
    assert_str(((stele_str){ wanted.data, wanted.length }), row->wanted);
    stele_buffer_free(&wanted);
}

static void names_survive_every_failed_allocation(void **state)
{
    stele_locale locale;

    (void)state;
    set_variable("LC_ALL", "az_AZ");
    set_variable("LANGUAGE", "az:tr:ru:fr:ca@valencia:en:ar:de_DE:pt_BR:zh_TW:zh_CN:sr@latin");
    assert_int_equal(stele_locale_parse(&locale, stele_str_of("sr@ijekavianlatin"), NULL), STELE_OK);
    for (size_t n = 0;; n++) {
        struct test_heap heap = { .fail_at = n + 1 };
        stele_allocator  allocator = test_allocator(&heap);
        stele_buffer     buffer = { .allocator = &allocator };
        stele_status     first = stele_locale_environment(&buffer), second;
        size_t           length = buffer.length;

        assert_true(first == STELE_OK || (first == STELE_NO_MEMORY && length == 0));
        second = stele_locale_posix(&locale, &buffer);
        assert_true(second == STELE_OK || (second == STELE_NO_MEMORY && buffer.length == length));
        stele_buffer_free(&buffer);
        assert_int_equal(heap.in_use, 0);
        if (heap.calls <= n)
            break;
        assert_true(first == STELE_NO_MEMORY || second == STELE_NO_MEMORY);
    }
}

enum { TESTS_MAX = 400 };

static struct CMUnitTest tests[TESTS_MAX];
static size_t            test_count;

static void add_test(const char *name, CMUnitTestFunction function, void *row)
{
    assert_true(test_count < TESTS_MAX);
    tests[test_count++] = (struct CMUnitTest){ name, function, NULL, NULL, row };
}

#define ADD_ROWS(rows, function)                                                                                       \
    for (size_t i = 0; i < sizeof(rows) / sizeof *(rows); i++)                                                         \
    add_test((rows)[i].name, function, &(rows)[i])

int main(void)
{
    ADD_ROWS(readings, text_becomes_tag);
    ADD_ROWS(faults, malformed_text_is_told);
    ADD_ROWS(facts, facts_are_known);
    ADD_ROWS(wishes, wish_is_granted);
    ADD_ROWS(environments, environment_is_read);
    add_test("a_malformed_wish_does_not_hinder_the_others", a_malformed_wish_does_not_hinder_the_others, NULL);
    add_test("choosing_among_many_takes_each_once", choosing_among_many_takes_each_once, NULL);
    add_test("names_survive_every_failed_allocation", names_survive_every_failed_allocation, NULL);
    return _cmocka_run_group_tests("locale", tests, test_count, NULL, NULL);
}
