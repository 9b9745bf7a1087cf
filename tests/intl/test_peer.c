/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The same questions to stele and to the C library's gettext(), in one process, about the same files. Skipped where the C
 * library is another than GNU's. */
#include "tests/intl/catalogs.h"

#include <libintl.h>

extern int _nl_msg_cat_cntr __attribute__((weak));

/* Sets the locale and LANGUAGE, in the way that the manual of gettext has for it. False where there is no such locale. */
static bool go_to(const char *locale, const char *language)
{
    if (!setlocale(LC_ALL, locale))
        return false;
    if (language)
        assert_int_equal(setenv("LANGUAGE", language, 1), 0);
    else
        assert_int_equal(unsetenv("LANGUAGE"), 0);
    ++_nl_msg_cat_cntr;
    return true;
}

static void bind_both(const char *domain, const char *codeset)
{
    assert_string_equal(bindtextdomain(domain, catalogs_root), stele_bindtextdomain(domain, catalogs_root));
    if (codeset)
        assert_string_equal(bind_textdomain_codeset(domain, codeset), stele_bind_textdomain_codeset(domain, codeset));
    else
        assert_null(stele_bind_textdomain_codeset(domain, NULL));
}

/* Both give the same text, or both the message itself. */
static void assert_same(const char *domain, const char *msgid, const char *place)
{
    const char *peer = dgettext(domain, msgid), *ours = stele_dgettext(domain, msgid);

    if (strcmp(peer, ours) != 0 || (peer == msgid) != (ours == msgid))
        fail_msg("%s, domain %s, message %s: gettext has \"%s\", stele \"%s\"", place, domain, msgid, peer, ours);
}

static void assert_same_plural(const char *domain, const char *msgid, unsigned long n, const char *place)
{
    static const char many[] = "many";
    const char       *peer = dngettext(domain, msgid, many, n), *ours = stele_dngettext(domain, msgid, many, n);

    if (strcmp(peer, ours) != 0 || (peer == msgid) != (ours == msgid) || (peer == many) != (ours == many))
        fail_msg("%s, domain %s, message %s, %lu: gettext has \"%s\", stele \"%s\"", place, domain, msgid, n, peer,
                 ours);
}

static const char *const locales[] = {
    "C",           "POSIX",        "C.UTF-8",     "az_AZ.UTF-8",       "tr_TR",
    "tr_TR.UTF-8", "de_AT.UTF-8",  "sr_RS@latin", "sr_RS.UTF-8@latin", "de_DE@euro",
    "en_US.UTF-8", "ja_JP.EUC-JP", "zh_TW.BIG5",  "ru_RU.KOI8-R",      "az_AZ.utf8"
};
static const char *const languages[] = { NULL,
                                         "",
                                         "az",
                                         "tr:az",
                                         "none:az",
                                         "C:az",
                                         "az:C:tr",
                                         "POSIX:tr",
                                         "::az:",
                                         ":",
                                         "de_AT.UTF-8:sr_RS.UTF-8@latin",
                                         "sr_RS.ISO-8859-2@latin:tr",
                                         "sr@latin",
                                         "sr_RS@",
                                         "az_AZ.",
                                         "tr_.8859-9",
                                         "az.UTF8",
                                         "@latin",
                                         ".az",
                                         "_AZ",
                                         "az@a@b",
                                         "az_AZ_x.y.z" };

enum { LOCALES = sizeof locales / sizeof *locales, LANGUAGES = sizeof languages / sizeof *languages };

/* Goes through all pairs of a locale that there is and a list of languages. */
static void in_every_locale(void (*compare)(const char *place, void *context), void *context)
{
    char place[128];

    for (size_t i = 0; i < LOCALES; i++) {
        for (size_t k = 0; k < LANGUAGES; k++) {
            if (!go_to(locales[i], languages[k]))
                continue;
            snprintf(place, sizeof place, "locale %s, LANGUAGE=%s", locales[i], languages[k] ? languages[k] : "(none)");
            compare(place, context);
        }
    }
}

/* Which of the catalogs answers shows by the answer, its own name. The last have a charset's name in its plain form; glibc looks
 * there for the first message that it is asked for in a domain, and never again. */
static const char *const folders[] = {
    "az",
    "az_AZ",
    "az_AZ.UTF-8",
    "az.UTF8",
    "tr",
    "tr_TR",
    "tr_.8859-9",
    "de",
    "de_AT",
    "de_AT.UTF-8",
    "de_DE@euro",
    "de@euro",
    "sr",
    "sr@latin",
    "sr_RS@latin",
    "sr_RS",
    "sr_RS.UTF-8@latin",
    "sr.UTF-8",
    "sr.UTF-8@latin",
    "en",
    "ja_JP.EUC-JP",
    "ja",
    "zh_TW",
    "ru",
    "az@a@b",
    "sr_RS.ISO-8859-2@latin",
    "tr.iso88599",
    "tr_TR.iso88599",
    "az_AZ.utf8",
    "az.utf8",
    "de_AT.utf8",
    "sr.utf8@latin",
    "sr_RS.utf8@latin",
    "ja_JP.eucjp",
    "sr_RS.iso88592@latin",
};

enum { FOLDERS = sizeof folders / sizeof *folders, PLAIN_CHARSETS = 9, MESSAGES = 6, ROUNDS = 5 };

static uint32_t next_number(uint32_t *seed)
{
    *seed = *seed * 1103515245u + 12345u;
    return *seed >> 16;
}

/* A catalog with some of the messages; each third catalog is there. */
static void install_some(const char *domain, const char *folder, uint32_t *seed)
{
    char   po[2048];
    size_t length;

    if (next_number(seed) % 3 > 0)
        return;
    length = (size_t)snprintf(po, sizeof po, "%s", CATALOG_HEADER("UTF-8", "nplurals=2; plural=n != 1;"));
    for (int i = 0; i < MESSAGES; i++) {
        if (next_number(seed) % 2)
            length += (size_t)snprintf(po + length, sizeof po - length, CATALOG_ENTRY("m%d", "%s %d"), i, folder, i);
    }
    install_catalog(folder, "LC_MESSAGES", domain, po);
}

static void compare_messages(const char *place, void *context)
{
    char msgid[32];

    for (int i = 0; i <= MESSAGES; i++) {
        snprintf(msgid, sizeof msgid, "m%d", i);
        assert_same(context, msgid, place);
    }
}

static void catalogs_are_taken_in_the_order_of_gettext(void **state)
{
    uint32_t seed = 20240226;
    char     domain[32];

    (void)state;
    for (int round = 0; round < ROUNDS; round++) {
        snprintf(domain, sizeof domain, "some-%d", round);
        for (size_t i = 0; i < FOLDERS - PLAIN_CHARSETS; i++)
            install_some(domain, folders[i], &seed);
        bind_both(domain, NULL);
        in_every_locale(compare_messages, domain);
    }
}

/* Each question in a domain that nobody asked before. */
static void compare_first(const char *place, void *context)
{
    uint32_t   *seed = context;
    const char *msgid = next_number(seed) % 2 ? "m0" : "m1";
    char        domain[32];

    if (next_number(seed) % 4 > 0) /* glibc's lists of files get long. */
        return;
    snprintf(domain, sizeof domain, "first-%u", *seed);
    for (size_t i = 0; i < FOLDERS; i++)
        install_some(domain, folders[i], seed);
    bind_both(domain, NULL);
    assert_same(domain, msgid, place);
}

static void charsets_have_two_names_as_for_gettext(void **state)
{
    uint32_t seed = 613;

    (void)state;
    in_every_locale(compare_first, &seed);
}

static const char *const texts[] = { "", "stone", "shell", "mixed", "menu\004stone", "none", "menu\004none", "euro" };

static void compare_texts(const char *place, void *context)
{
    static const unsigned long numbers[] = { 0, 1, 2, 5, 11, 21, 112 };
    static unsigned            turn;

    if (turn++ % 4 > 0) /* With each charset it is the turn of others. */
        return;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        assert_same(context, texts[i], place);
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        assert_same_plural(context, "one stone", numbers[i], place);
    assert_same_plural(context, "stone", 2, place);
    assert_same_plural(context, "no stone", 2, place);
}

/* Text that some charsets lack, in catalogs of several charsets, with contexts and plurals. */
static void install_texts(const char *domain)
{
    static const char turkish[] = CATALOG_HEADER("UTF-8", "nplurals=2; plural=n>1;") CATALOG_ENTRY("stone", "taş")
        CATALOG_ENTRY("shell", "kabuk ğüşıİöç") CATALOG_ENTRY("mixed", "日本 ışık – “dil”") CATALOG_ENTRY(
            "euro",
            "5 €") "\nmsgctxt \"menu\"\nmsgid \"stone\"\nmsgstr \"Taş\"\n"
                   "\nmsgid \"one stone\"\nmsgid_plural \"many\"\nmsgstr[0] \"bir taş\"\nmsgstr[1] \"taşlar\"\n";
    static const char russian[] = CATALOG_HEADER(
        "KOI8-R",
        "nplurals=3; plural=n%10==1 && n%100!=11 ? 0 : n%10>=2 && "
        "n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2;") "\nmsgid \"stone\"\nmsgstr \"\xcb\xc1\xcd\xc5\xce\xd8\"\n"
                                                       "\nmsgid \"one stone\"\nmsgid_plural \"many\"\nmsgstr[0] "
                                                       "\"\xcb\xc1\"\nmsgstr[1] \"\xcd\xc5\"\nmsgstr[2] \"\xce\"\n";
    static const char german[] = CATALOG_HEADER("ISO-8859-1", "x") "\nmsgid \"shell\"\nmsgstr \"H\xfclle \xdf\"\n"
                                                                   "\nmsgid \"one stone\"\nmsgid_plural \"many\"\n"
                                                                   "msgstr[0] \"St\xe4in\"\nmsgstr[1] \"Steine\"\n";
    static const char plain[] = CATALOG_ENTRY("stone", "da\xc5\x9f") CATALOG_ENTRY("shell", "qabiq");

    install_catalog("tr", "LC_MESSAGES", domain, turkish);
    install_catalog("ru", "LC_MESSAGES", domain, russian);
    install_catalog("de", "LC_MESSAGES", domain, german);
    install_catalog("az", "LC_MESSAGES", domain, plain);
}

static void texts_contexts_plurals_and_charsets_are_those_of_gettext(void **state)
{
    static const char *const codesets[] = { NULL,         "UTF-8",  "utf8",       "ISO-8859-9", "ASCII",
                                            "ISO-8859-1", "KOI8-R", "x-nonsense", "EUC-JP" };
    char                     domain[32];

    (void)state;
    for (size_t i = 0; i < sizeof codesets / sizeof *codesets; i++) {
        snprintf(domain, sizeof domain, "texts-%zu", i);
        install_texts(domain);
        bind_both(domain, codesets[i]);
        in_every_locale(compare_texts, domain);
    }
}

static void the_corpus_is_looked_up_as_by_gettext(void **state)
{
    static const char *const names[] = { "az", "tr", "ru", "ja", "ar" };
    const char              *corpus = getenv("STELE_CORPUS");
    char                     path[4096];
    size_t                   compared = 0;

    (void)state;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        stele_catalog *catalog = NULL;
        stele_buffer   file = { 0 };
        stele_mo      *mo = NULL;
        stele_str      original;
        snprintf(path, sizeof path, "%s/godot-editor/%s.po", corpus ? corpus : "", names[i]);
        if (access(path, R_OK) != 0)
            continue;
        assert_int_equal(stele_catalog_open(&catalog, path, NULL), STELE_OK);
        assert_int_equal(stele_mo_write(catalog, NULL, stele_sink_buffer(&file), NULL), STELE_OK);
        install_bytes(names[i], "LC_MESSAGES", "corpus", (stele_str){ file.data, file.length });
        assert_int_equal(stele_mo_use(&mo, (stele_str){ file.data, file.length }, NULL, NULL), STELE_OK);
        bind_both("corpus", NULL);
        assert_true(go_to("C.UTF-8", names[i]));
        for (size_t k = 0; stele_mo_at(mo, k, &original, NULL); k++) {
            assert_same("corpus", original.data, names[i]);
            for (unsigned long n = 0; original.length > strlen(original.data) && n < 25; n++)
                assert_same_plural("corpus", original.data, n, names[i]);
            compared++;
        }
        stele_mo_free(mo);
        stele_buffer_free(&file);
        stele_catalog_free(catalog);
    }
    if (compared == 0)
        skip();
}

static void a_category_has_catalogs_of_its_own(void **state)
{
    static const int categories[] = { LC_CTYPE,    LC_NUMERIC,  LC_TIME,       LC_COLLATE,
                                      LC_MONETARY, LC_MESSAGES, LC_MEASUREMENT };

    (void)state;
    install_catalog("az", "LC_TIME", "category", CATALOG_HEADER("UTF-8", "x") CATALOG_ENTRY("stone", "vaxt"));
    install_catalog("az", "LC_MESSAGES", "category", CATALOG_HEADER("UTF-8", "x") CATALOG_ENTRY("stone", "daş"));
    install_catalog("tr", "LC_MONETARY", "category", CATALOG_HEADER("UTF-8", "x") CATALOG_ENTRY("stone", "para"));
    bind_both("category", "UTF-8");
    if (!setlocale(LC_ALL, "C.UTF-8"))
        skip();
    (void)setlocale(LC_MONETARY, "tr_TR.UTF-8");
    (void)setlocale(LC_TIME, "az_AZ.UTF-8");
    for (int languages_set = 0; languages_set < 2; languages_set++) {
        assert_int_equal(languages_set ? setenv("LANGUAGE", "az:tr", 1) : unsetenv("LANGUAGE"), 0);
        ++_nl_msg_cat_cntr;
        for (size_t i = 0; i < sizeof categories / sizeof *categories; i++) {
            assert_string_equal(dcgettext("category", "stone", categories[i]),
                                stele_dcgettext("category", "stone", categories[i]));
            assert_string_equal(dcngettext("category", "stone", "stones", 2, categories[i]),
                                stele_dcngettext("category", "stone", "stones", 2, categories[i]));
        }
    }
}

static void setting_functions_return_what_gettexts_return(void **state)
{
    (void)state;
    assert_string_equal(textdomain(NULL), stele_textdomain(NULL));
    assert_string_equal(textdomain("one"), stele_textdomain("one"));
    assert_string_equal(textdomain(NULL), stele_textdomain(NULL));
    assert_string_equal(textdomain(""), stele_textdomain(""));
    assert_string_equal(textdomain(NULL), stele_textdomain(NULL));
    assert_string_equal(bindtextdomain("unbound", NULL), stele_bindtextdomain("unbound", NULL));
    assert_string_equal(bindtextdomain("bound", "/a"), stele_bindtextdomain("bound", "/a"));
    assert_string_equal(bindtextdomain("bound", NULL), stele_bindtextdomain("bound", NULL));
    assert_string_equal(bindtextdomain("bound", "/b"), stele_bindtextdomain("bound", "/b"));
    assert_string_equal(bindtextdomain("bound", NULL), stele_bindtextdomain("bound", NULL));
    assert_string_equal(bind_textdomain_codeset("bound", "UTF-8"), stele_bind_textdomain_codeset("bound", "UTF-8"));
    assert_string_equal(bind_textdomain_codeset("bound", NULL), stele_bind_textdomain_codeset("bound", NULL));
    assert_null(bindtextdomain(NULL, "/a"));
    assert_null(stele_bindtextdomain(NULL, "/a"));
    assert_null(bindtextdomain("", "/a"));
    assert_null(stele_bindtextdomain("", "/a"));
    assert_null(bind_textdomain_codeset("", "UTF-8"));
    assert_null(stele_bind_textdomain_codeset("", "UTF-8"));
    assert_null(gettext(NULL));
    assert_null(stele_gettext(NULL));
}

static int skip_elsewhere(void **state)
{
    if (!&_nl_msg_cat_cntr || !setlocale(LC_ALL, "C.UTF-8")) {
        puts("1..0 # SKIP the C library has no GNU gettext");
        exit(0);
    }
    return make_catalogs_root(state);
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(setting_functions_return_what_gettexts_return),
        cmocka_unit_test(catalogs_are_taken_in_the_order_of_gettext),
        cmocka_unit_test(charsets_have_two_names_as_for_gettext),
        cmocka_unit_test(texts_contexts_plurals_and_charsets_are_those_of_gettext),
        cmocka_unit_test(a_category_has_catalogs_of_its_own),
        cmocka_unit_test(the_corpus_is_looked_up_as_by_gettext),
    };

    return cmocka_run_group_tests(tests, skip_elsewhere, remove_catalogs_root);
}
