/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* tests/intl/catalogs.h: catalogs in a folder of their own, where gettext looks for them. */
#ifndef STELE_TESTS_INTL_CATALOGS_H
#define STELE_TESTS_INTL_CATALOGS_H

#include "tests/support.h"

#include <locale.h>
#include <sys/stat.h>
#include <unistd.h>

#include <stele/mo.h>

#define STELE_LIBINTL_NO_MACROS
#include <stele/libintl.h>

static char catalogs_root[] = "/tmp/stele-test.XXXXXX";

static inline int make_catalogs_root(void **state)
{
    (void)state;
    return mkdtemp(catalogs_root) ? 0 : -1;
}

static inline int remove_catalogs_root(void **state)
{
    char command[64];

    (void)state;
    snprintf(command, sizeof command, "rm -rf %s", catalogs_root);
    return system(command) == 0 ? 0 : -1;
}

static inline void make_catalog_folder(const char *locale, const char *category)
{
    char path[512];

    snprintf(path, sizeof path, "%s/%s", catalogs_root, locale);
    (void)mkdir(path, 0700);
    snprintf(path, sizeof path, "%s/%s/%s", catalogs_root, locale, category);
    (void)mkdir(path, 0700);
}

static inline void install_bytes(const char *locale, const char *category, const char *domain, stele_str bytes)
{
    char  path[512];
    FILE *file;

    make_catalog_folder(locale, category);
    snprintf(path, sizeof path, "%s/%s/%s/%s.mo", catalogs_root, locale, category, domain);
    file = fopen(path, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(bytes.data, 1, bytes.length, file), bytes.length);
    assert_int_equal(fclose(file), 0);
}

/* Compiles the text of a PO file to where a domain's catalog is looked for. */
static inline void install_catalog(const char *locale, const char *category, const char *domain, const char *po)
{
    stele_catalog *catalog = NULL;
    stele_buffer   file = { 0 };

    assert_int_equal(stele_catalog_read(&catalog, stele_str_of(po), "test.po", NULL), STELE_OK);
    assert_int_equal(stele_mo_write(catalog, NULL, stele_sink_buffer(&file), NULL), STELE_OK);
    install_bytes(locale, category, domain, (stele_str){ file.data, file.length });
    stele_buffer_free(&file);
    stele_catalog_free(catalog);
}

#define CATALOG_HEADER(charset, plural)                                                                                \
    "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=" charset "\\nPlural-Forms: " plural "\\n\"\n"
#define CATALOG_ENTRY(msgid, msgstr) "\nmsgid \"" msgid "\"\nmsgstr \"" msgstr "\"\n"

#endif
