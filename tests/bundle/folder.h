/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* tests/bundle/folder.h: folders for the tests of bundles and of rendering. Each test works in one of its own, which is
 * the current one. */
#ifndef STELE_TESTS_BUNDLE_FOLDER_H
#define STELE_TESTS_BUNDLE_FOLDER_H

#include "tests/support.h"

#include <unistd.h>

#include <stele/bundle.h>

/* A test's folder, and the row that it is to look at. */
struct test_folder {
    char        path[64];
    const void *row;
};

static inline int make_folder(void **state)
{
    struct test_folder *folder = malloc(sizeof *folder);

    if (!folder)
        return -1;
    folder->row = *state;
    strcpy(folder->path, "/tmp/stele-test.XXXXXX");
    if (!mkdtemp(folder->path) || chdir(folder->path) != 0)
        return -1;
    *state = folder;
    return 0;
}

static inline int remove_folder(void **state)
{
    struct test_folder *folder = *state;
    char                command[96];

    snprintf(command, sizeof command, "rm -rf %s", folder->path);
    free(folder);
    return chdir("/") == 0 && system(command) == 0 ? 0 : -1;
}

/* The row of the present test. */
static inline const void *row_of(void **state)
{
    return ((struct test_folder *)*state)->row;
}

static inline void write_bytes(const char *path, stele_str bytes)
{
    FILE *file = fopen(path, "wb");

    assert_non_null(file);
    assert_int_equal(fwrite(bytes.data, 1, bytes.length, file), bytes.length);
    assert_int_equal(fclose(file), 0);
}

static inline void write_file(const char *path, const char *text)
{
    write_bytes(path, stele_str_of(text));
}

/* Writes a catalog with a header and these entries. */
static inline void write_catalog(const char *path, const char *entries)
{
    FILE *file = fopen(path, "wb");

    assert_non_null(file);
    assert_true(fprintf(file,
                        "msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n"
                        "\"Plural-Forms: nplurals=2; plural=(n != 1);\\n\"\n\n%s",
                        entries)
                > 0);
    assert_int_equal(fclose(file), 0);
}

/* The metadata that most tests use. */
#define META                                                                                                           \
    "Document: doc.txt\nLanguage: en\nIssuer: ICYF-ERC\nIssuer-Name: Center\nDate: 2024-02-26\nNotice: Unofficial.\n"

/* An entry of a catalog. */
#define ENTRY(msgid, msgstr) "msgid \"" msgid "\"\nmsgstr \"" msgstr "\"\n\n"

/* The metadata's entries, translated. */
#define META_ENTRIES                                                                                                   \
    "msgctxt \"metadata: Issuer-Name\"\n" ENTRY(                                                                       \
        "Center", "M\xc9\x99rk\xc9\x99z") "msgctxt \"metadata: Notice\"\n" ENTRY("Unofficial.", "Qeyri-r\xc9\x99smi.")

/* The folder that most tests open: one title, one paragraph, one item; Azerbaijani complete, Turkish in part. */
static inline void write_folder(void)
{
    write_file("stele.meta", META);
    write_file("doc.txt", "Title\n\nBody.\n\n- Item\n");
    write_file("LINGUAS", "# the locales\naz tr # two\n");
    write_catalog("az.po", ENTRY("Title", "Ba\xc5\x9fl\xc4\xb1q") ENTRY("Body.", "M\xc9\x99tn.")
                               ENTRY("Item", "B\xc9\x99nd") META_ENTRIES);
    write_catalog(
        "tr.po",
        ENTRY("Title", "Ba\xc5\x9fl\xc4\xb1k") "#, fuzzy\n" ENTRY(
            "Body.", "Metin.") "msgctxt \"metadata: Notice\"\n" ENTRY("Unofficial.",
                                                                      "") "#~ msgid \"Item\"\n#~ msgstr \"Madde\"\n");
}

static inline stele_bundle *open_with(const stele_bundle_options *options)
{
    stele_report *report = stele_report_new(NULL);
    stele_bundle *bundle;
    stele_status  status = stele_bundle_open_with(&bundle, ".", options, report);

    if (status != STELE_OK)
        (void)stele_report_print(report, stderr);
    assert_int_equal(status, STELE_OK);
    assert_int_equal(stele_report_length(report), 0);
    stele_report_free(report);
    return bundle;
}

/* Tests in folders of their own: one, and one for each row of a table. */
#define IN_FOLDER(test) cmocka_unit_test_setup_teardown(test, make_folder, remove_folder)
#define ROWS(rows) (sizeof rows / sizeof *rows)
#define ADD(rows, test)                                                                                                \
    for (size_t i = 0; i < ROWS(rows); i++)                                                                            \
        tests[count++] = (struct CMUnitTest){ rows[i].name, test, make_folder, remove_folder, (void *)&rows[i] };

#endif
