/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The same questions to stele and to the C library's gettext(), about the same files. Skipped where gettext() does not find
 * them: where it is another than GNU's, or there is no locale with UTF-8. */
#include "tests/support.h"

#include <dirent.h>
#include <libintl.h>
#include <locale.h>
#include <sys/stat.h>
#include <unistd.h>

#include <stele/mo.h>

static char root[] = "/tmp/stele-test.XXXXXX";

/* Copies a file to where gettext() looks for the catalog of a domain. */
static void install(const char *domain, stele_str bytes)
{
    char  path[4096];
    FILE *file;

    snprintf(path, sizeof path, "%s/tt/LC_MESSAGES/%s.mo", root, domain);
    file = fopen(path, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(bytes.data, 1, bytes.length, file), bytes.length);
    assert_int_equal(fclose(file), 0);
    assert_non_null(bindtextdomain(domain, root));
}

static int make_root(void **state)
{
    static const struct {
        uint32_t numbers[13];
        char     strings[6];
    } probe = { { 0x950412de, 0, 1, 28, 36, 0, 44, 1, 44, 1, 46, 0, 0 }, "" };
    char path[4096], file[48] = { 0 };

    *state = NULL;
    if (!mkdtemp(root))
        return -1;
    snprintf(path, sizeof path, "%s/tt", root);
    if (mkdir(path, 0700) != 0)
        return -1;
    snprintf(path, sizeof path, "%s/tt/LC_MESSAGES", root);
    if (mkdir(path, 0700) != 0)
        return -1;
    memcpy(file, probe.numbers, 44);
    memcpy(file + 44, "a\0b", 4);
    if (!setlocale(LC_ALL, "C.UTF-8") || setenv("LANGUAGE", "tt", 1) != 0)
        return 0;
    install("probe", (stele_str){ file, sizeof file });
    if (strcmp(dgettext("probe", "a"), "b") == 0)
        *state = root;
    return 0;
}

static int remove_root(void **state)
{
    char command[64];

    (void)state;
    snprintf(command, sizeof command, "rm -rf %s", root);
    return system(command) == 0 ? 0 : -1;
}

static bool is_ascii(const char *text)
{
    while (*text && (unsigned char)*text < 0x80)
        text++;
    return *text == '\0';
}

/* Every key of a file, a key that is none, and for plurals many numbers. */
static void compare(const char *domain, const stele_mo *mo)
{
    const bool is_utf8 = stele_str_equal(stele_mo_charset(mo), stele_str_of("UTF-8"));
    stele_str  original, translation;

    for (size_t i = 0; stele_mo_at(mo, i, &original, &translation); i++) {
        const char     *key = original.data;
        const stele_str msgid = stele_str_of(key);
        char            other[300];
        if (!is_utf8 && !is_ascii(key))
            continue; /* gettext() wants the bytes of the file here. */
        assert_str(stele_mo_find(mo, (stele_str){ NULL, 0 }, msgid), dgettext(domain, key));
        for (unsigned long n = 0; original.length > msgid.length && n < 130; n++)
            assert_str(stele_mo_find_plural(mo, (stele_str){ NULL, 0 }, msgid, n), dngettext(domain, key, "", n));
        snprintf(other, sizeof other, "%.290s?", key);
        if (dgettext(domain, other) == other)
            assert_null(stele_mo_find(mo, (stele_str){ NULL, 0 }, stele_str_of(other)).data);
    }
}

/* Opens, installs and compares all files that end in `ending` in a folder; PO files are compiled first. */
static size_t compare_folder(const char *folder, const char *ending, const char *prefix)
{
    DIR           *stream = opendir(folder);
    struct dirent *entry;
    size_t         count = 0;

    while (stream && (entry = readdir(stream)) != NULL) {
        const char    *dot = strrchr(entry->d_name, '.');
        char           path[4096], domain[300];
        stele_catalog *catalog = NULL;
        stele_buffer   file = { 0 };
        stele_mo      *mo;
        if (!dot || strcmp(dot, ending) != 0)
            continue;
        snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
        snprintf(domain, sizeof domain, "%s%s", prefix, entry->d_name);
        if (strcmp(ending, ".po") == 0) {
            assert_int_equal(stele_catalog_open(&catalog, path, NULL), STELE_OK);
        } else {
            assert_int_equal(stele_mo_open(&mo, path, NULL), STELE_OK);
            assert_int_equal(stele_mo_catalog(&catalog, mo, NULL), STELE_OK);
            stele_mo_free(mo);
        }
        assert_int_equal(stele_mo_write(catalog, &(stele_mo_options){ .big_endian = count % 2 == 1 },
                                        stele_sink_buffer(&file), NULL),
                         STELE_OK);
        install(domain, (stele_str){ file.data, file.length });
        assert_int_equal(stele_mo_use(&mo, (stele_str){ file.data, file.length }, NULL, NULL), STELE_OK);
        compare(domain, mo);
        stele_mo_free(mo);
        stele_buffer_free(&file);
        stele_catalog_free(catalog);
        count++;
    }
    if (stream)
        closedir(stream);
    return count;
}

static void the_corpus_is_looked_up_as_by_gettext(void **state)
{
    const char *corpus = getenv("STELE_CORPUS");
    char        folder[4096];

    snprintf(folder, sizeof folder, "%s/godot-editor", corpus ? corpus : "");
    if (!*state || !corpus || compare_folder(folder, ".po", "new-") == 0)
        skip();
    snprintf(folder, sizeof folder, "%s/godot-editor/old", corpus);
    (void)compare_folder(folder, ".po", "old-");
}

static void the_cases_are_looked_up_as_by_gettext(void **state)
{
    const char *source = getenv("STELE_SOURCE");
    char        folder[4096];

    snprintf(folder, sizeof folder, "%s/tests/mo/cases", source ? source : ".");
    if (!*state)
        skip();
    assert_true(compare_folder(folder, ".mo", "case-") > 20);
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_corpus_is_looked_up_as_by_gettext),
        cmocka_unit_test(the_cases_are_looked_up_as_by_gettext),
    };

    return cmocka_run_group_tests(tests, make_root, remove_root);
}
