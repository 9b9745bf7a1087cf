/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Writing MO files, and making catalogs of them. The files in cases/ were written by msgfmt 0.21; where it is installed, it
 * also compiles the corpus and catalogs that are made up at random, and every byte is compared. */
#include "tests/support.h"

#include <dirent.h>
#include <sys/stat.h>
#include <unistd.h>

#include <stele/mo.h>

#include "lib/base/base.h"
#include "lib/mo/sort.h"
#include "lib/mo/writer.h"

#define COUNT(array) (sizeof array / sizeof *array)

static const struct row {
    const char      *name, *po, *mo;
    stele_mo_options options;
} rows[] = {
    { "messages are sorted by their bytes", "plain", "plain", { 0 } },
    { "the hash table can be left out", "plain", "plain_no_hash", { .no_hash = true } },
    { "the other byte order can be written", "plain", "plain_big", { .big_endian = true } },
    { "strings can be aligned to a power of two", "plain", "plain_16", { .alignment = 16 } },
    { "strings can be aligned to any number", "plurals", "plurals_7", { .alignment = 7 } },
    { "a context stands before its message", "contexts", "contexts", { 0 } },
    { "all options go together", "contexts", "contexts_all", { true, true, true, 8, { NULL, 0 }, { 0 } } },
    { "plural forms stand side by side", "plurals", "plurals", { 0 } },
    { "fuzzy, untranslated and obsolete messages are left out", "states", "states", { 0 } },
    { "fuzzy messages can be taken in", "states", "states_use_fuzzy", { .use_fuzzy = true } },
    { "a fuzzy header is taken in", "fuzzy_header", "fuzzy_header", { 0 } },
    { "a catalog needs no header", "no_header", "no_header", { 0 } },
    { "an empty header is left out", "empty_header", "empty_header", { 0 } },
    { "the template's date is left out", "date", "date", { 0 } },
    { "the template's date is left out at the end", "date_last", "date_last", { 0 } },
    { "a header with a date has one form", "date_plural", "date_plural", { 0 } },
    { "what looks like a header in a context keeps its date", "date_context", "date_context", { 0 } },
    { "one message has a hash table of 3", "one", "one", { 0 } },
    { "two messages have a hash table of 5", "two", "two", { 0 } },
    { "messages that collide are hashed twice", "hundred", "hundred", { 0 } },
    { "text stays in the charset of the header", "latin", "latin", { 0 } },
    { "domains are written together", "domains", "domains", { 0 } },
    { "macros in C formats are segments", "dependent", "dependent", { 0 } },
    { "segments are written in the other byte order", "dependent", "dependent_big", { .big_endian = true } },
    { "with segments there always is a hash table", "dependent", "dependent_no_hash", { .no_hash = true } },
    { "segments are aligned", "dependent", "dependent_100", { .alignment = 100 } },
    { "local digits need major revision 1", "digits", "digits", { 0 } },
    { "a header can have segments", "dependent_header", "dependent_header", { 0 } },
    { "the last flag says whether there is a C format", "flags", "flags", { 0 } },
    { "translations with a mistake are no C formats", "formats", "formats", { 0 } },
    { "source texts with a mistake are no C formats", "format_sources", "format_sources", { 0 } },
    { "arguments by number have one type", "format_types", "format_types", { 0 } },
};

static stele_buffer read_file(const char *path)
{
    stele__file  file;
    stele_buffer buffer = { 0 };

    if (stele__file_read(&file, path, SIZE_MAX, NULL) != STELE_OK)
        fail_msg("cannot read %s", path);
    assert_int_equal(stele_buffer_add(&buffer, file.bytes, file.length), STELE_OK);
    stele__file_free(&file);
    return buffer;
}

static void case_path(char path[4096], const char *name, const char *ending)
{
    const char *source = getenv("STELE_SOURCE");

    snprintf(path, 4096, "%s/tests/mo/cases/%s.%s", source ? source : ".", name, ending);
}

static stele_catalog *open_catalog(const char *path)
{
    stele_report  *report = stele_report_new(NULL);
    stele_catalog *catalog;

    if (stele_catalog_open(&catalog, path, report) != STELE_OK) {
        stele_report_print(report, stderr);
        fail_msg("cannot read %s", path);
    }
    stele_report_free(report);
    return catalog;
}

static stele_buffer compile(const stele_catalog *catalog, const stele_mo_options *options)
{
    stele_buffer made = { 0 };

    assert_int_equal(stele_mo_write(catalog, options, stele_sink_buffer(&made), NULL), STELE_OK);
    return made;
}

static void assert_same_bytes(const stele_buffer *made, const stele_buffer *expected, const char *name)
{
    size_t at = 0;

    while (at < made->length && at < expected->length && made->data[at] == expected->data[at])
        at++;
    if (at < made->length || at < expected->length)
        fail_msg("%s: byte %zu differs (%zu bytes, expected %zu)", name, at, made->length, expected->length);
}

static void compiles_as_msgfmt(void **state)
{
    const struct row *row = *state;
    char              path[4096];
    stele_catalog    *catalog;
    stele_buffer      made, expected;

    case_path(path, row->po, "po");
    catalog = open_catalog(path);
    made = compile(catalog, &row->options);
    case_path(path, row->mo, "mo");
    expected = read_file(path);
    assert_same_bytes(&made, &expected, row->mo);
    stele_buffer_free(&made);
    stele_buffer_free(&expected);
    stele_catalog_free(catalog);
}

/* What was compiled, opened, made a catalog and compiled again, is the same; so every string survives. */
static void a_file_survives_being_made_a_catalog(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        char           path[4096];
        stele_buffer   file, again;
        stele_catalog *catalog;
        stele_mo      *mo;
        if (strcmp(rows[i].po, "date") == 0)
            continue; /* A second date is only left out the second time. */
        case_path(path, rows[i].mo, "mo");
        file = read_file(path);
        assert_int_equal(stele_mo_use(&mo, (stele_str){ file.data, file.length }, path, NULL), STELE_OK);
        assert_int_equal(stele_mo_catalog(&catalog, mo, NULL), STELE_OK);
        again = compile(catalog, &rows[i].options);
        assert_same_bytes(&again, &file, rows[i].mo);
        stele_buffer_free(&again);
        stele_buffer_free(&file);
        stele_catalog_free(catalog);
        stele_mo_free(mo);
    }
}

static stele_catalog *read_catalog(const char *po)
{
    stele_catalog *catalog;

    assert_int_equal(stele_catalog_read(&catalog, stele_str_of(po), NULL, NULL), STELE_OK);
    return catalog;
}

static void one_domain_can_be_chosen(void **state)
{
    stele_catalog *catalog = read_catalog("msgid \"a\"\nmsgstr \"A\"\n\ndomain \"d\"\n\nmsgid \"a\"\nmsgstr \"B\"\n");
    stele_report  *report = stele_report_new(NULL);
    stele_buffer   made = compile(catalog, &(stele_mo_options){ .domain = STELE__LITERAL("d") });
    stele_mo      *mo;

    (void)state;
    assert_int_equal(stele_mo_use(&mo, (stele_str){ made.data, made.length }, NULL, NULL), STELE_OK);
    assert_int_equal(stele_mo_length(mo), 1);
    assert_str(stele_mo_find_key(mo, "a", 1), "B");
    stele_mo_free(mo);
    stele_buffer_clear(&made);
    assert_int_equal(
        stele_mo_write(catalog, &(stele_mo_options){ .domain = STELE__LITERAL("e") }, stele_sink_buffer(&made), NULL),
        STELE_NOT_FOUND);
    assert_int_equal(stele_mo_write(catalog, NULL, stele_sink_buffer(&made), report), STELE_INVALID);
    assert_string_equal(stele_report_at(report, 0)->id, "mo-duplicate");
    assert_int_equal(made.length, 0);
    stele_buffer_free(&made);
    stele_report_free(report);
    stele_catalog_free(catalog);
}

static void a_catalog_without_translations_writes_nothing(void **state)
{
    stele_catalog *catalog = read_catalog("msgid \"a\"\nmsgstr \"\"\n\n#, fuzzy\nmsgid \"b\"\nmsgstr \"B\"\n");
    stele_buffer   made = { 0 };

    (void)state;
    assert_int_equal(stele_mo_write(catalog, NULL, stele_sink_buffer(&made), NULL), STELE_NOT_FOUND);
    assert_int_equal(made.length, 0);
    stele_catalog_free(catalog);
}

static void wrong_options_are_refused(void **state)
{
    stele_catalog *catalog = read_catalog("msgid \"a\"\nmsgstr \"A\"\n");
    stele_buffer   made = { 0 };

    (void)state;
    assert_int_equal(
        stele_mo_write(catalog, &(stele_mo_options){ .reserved = { 0, 0, 0, 1 } }, stele_sink_buffer(&made), NULL),
        STELE_BAD_ARGUMENT);
    assert_int_equal(stele_mo_write(catalog, &(stele_mo_options){ .alignment = 65537 }, stele_sink_buffer(&made), NULL),
                     STELE_BAD_ARGUMENT);
    assert_int_equal(made.length, 0);
    stele_catalog_free(catalog);
}

/* A text that was set after reading, in a charset that lacks it. */
static void text_that_the_charset_lacks_is_told(void **state)
{
    stele_catalog *catalog = read_catalog("msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=ISO-8859-1\\n\"\n\n"
                                          "msgid \"a\"\nmsgstr \"A\"\n");
    stele_report  *report = stele_report_new(NULL);
    stele_buffer   made = { 0 };

    (void)state;
    assert_int_equal(stele_catalog_set_msgstr(catalog, stele_catalog_at(catalog, 1), 0, stele_str_of("ğ")), STELE_OK);
    assert_int_equal(stele_mo_write(catalog, NULL, stele_sink_buffer(&made), report), STELE_INVALID);
    assert_string_equal(stele_report_at(report, 0)->id, "po-unwritable");
    assert_int_equal(made.length, 0);
    stele_report_free(report);
    stele_catalog_free(catalog);
}

static stele_status fill_up(void *left, const char *bytes, size_t length)
{
    size_t *room = left;

    (void)bytes;
    if (length > *room)
        return STELE_SYSTEM;
    *room -= length;
    return STELE_OK;
}

static void a_sink_that_fails_ends_the_output(void **state)
{
    char           path[4096];
    stele_catalog *catalog;
    size_t         room = 100;

    (void)state;
    case_path(path, "hundred", "po");
    catalog = open_catalog(path);
    assert_int_equal(stele_mo_write(catalog, NULL, (stele_sink){ .write = fill_up, .context = &room }, NULL),
                     STELE_SYSTEM);
    stele_catalog_free(catalog);
}

static void writing_survives_every_failed_allocation(void **state)
{
    static const char *const      names[] = { "plain", "latin", "dependent", "formats", "plurals", "contexts", "date" };
    static const stele_mo_options options[] = {
        { 0 },
        { .use_fuzzy = true, .big_endian = true, .alignment = 16 },
        { .no_hash = true, .domain = { "messages", 8 } },
    };

    (void)state;
    for (size_t i = 0; i < COUNT(names) * COUNT(options); i++) {
        const char             *name = names[i / COUNT(options)];
        const stele_mo_options *way = &options[i % COUNT(options)];
        char                    path[4096];
        stele_catalog          *catalog;
        stele_buffer            expected;

        case_path(path, name, "po");
        catalog = open_catalog(path);
        expected = compile(catalog, way);
        for (size_t n = 1;; n++) {
            struct test_heap heap = { .fail_at = n };
            stele_allocator  allocator = test_allocator(&heap);
            stele_report    *report = stele_report_new(&allocator);
            stele_buffer     made = { 0 };
            if (report) {
                stele_status status = stele_mo_write(catalog, way, stele_sink_buffer(&made), report);
                assert_true(status == STELE_OK || status == STELE_NO_MEMORY);
                if (status == STELE_OK)
                    assert_same_bytes(&made, &expected, name);
            }
            stele_report_free(report);
            assert_int_equal(heap.in_use, 0);
            stele_buffer_free(&made);
            if (heap.calls < n)
                break;
        }
        stele_buffer_free(&expected);
        stele_catalog_free(catalog);
    }
}

static void making_a_catalog_survives_every_failed_allocation(void **state)
{
    static const char *const names[] = { "contexts", "plurals", "latin", "dependent" };

    (void)state;
    for (size_t i = 0; i < COUNT(names); i++) {
        char         path[4096];
        stele_buffer file;
        case_path(path, names[i], "mo");
        file = read_file(path);
        for (size_t n = 1;; n++) {
            struct test_heap heap = { .fail_at = n };
            stele_allocator  allocator = test_allocator(&heap);
            stele_report    *report = stele_report_new(&allocator);
            stele_mo        *mo = NULL;
            stele_catalog   *catalog = NULL;
            stele_status     status = STELE_NO_MEMORY;
            if (report)
                status = stele_mo_use(&mo, (stele_str){ file.data, file.length }, NULL, report);
            if (status == STELE_OK)
                status = stele_mo_catalog(&catalog, mo, report);
            assert_true(status == STELE_OK || status == STELE_NO_MEMORY);
            assert_true((status == STELE_OK) == (catalog != NULL));
            stele_catalog_free(catalog);
            stele_mo_free(mo);
            stele_report_free(report);
            assert_int_equal(heap.in_use, 0);
            if (heap.calls < n)
                break;
        }
        stele_buffer_free(&file);
    }
}

static uint32_t random_below(uint64_t *state, uint32_t limit)
{
    *state = *state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return (uint32_t)(*state >> 33) % limit;
}

static int by_bytes(const void *a, const void *b)
{
    return strcmp(((const mo_item *)a)->key, ((const mo_item *)b)->key);
}

/* Keys with long equal beginnings, of which some are beginnings of others, in numbers around where the sort changes its
 * way. */
static void keys_are_sorted_by_their_bytes(void **state)
{
    enum { MOST = 9000, LENGTH = 40 };
    static char         keys[MOST][LENGTH];
    static mo_item      items[MOST], spare[MOST], expected[MOST];
    static const size_t counts[] = { 0, 1, 2, 12, 13, 31, 32, 63, 64, 100, 199, 200, MOST };
    uint64_t            random = 7;

    (void)state;
    for (size_t i = 0; i < COUNT(counts); i++) {
        for (size_t k = 0; k < counts[i]; k++) {
            const uint32_t length = random_below(&random, LENGTH - 1);
            memset(keys[k], 'x', length);
            if (length > 0 && random_below(&random, 3))
                keys[k][random_below(&random, length)] = "\001\xff"
                                                         "ab"[random_below(&random, 4)];
            keys[k][length] = '\0';
            items[k] = expected[k] = (mo_item){ mo_prefix(keys[k], length, 0), keys[k], length, (uint32_t)k };
        }
        qsort(expected, counts[i], sizeof *expected, by_bytes);
        stele__mo_sort(items, counts[i], spare);
        for (size_t k = 0; k < counts[i]; k++)
            assert_string_equal(items[k].key, expected[k].key);
    }
}

static void keys_are_hashed_in_step_as_one_by_one(void **state)
{
    enum { MOST = 257, LENGTH = 30 };
    char     keys[MOST][LENGTH];
    mo_item  items[MOST] = { { 0 } };
    uint32_t hashes[MOST], portable[MOST];
    uint64_t random = 3;

    (void)state;
    for (uint32_t count = 0; count < MOST; count += 1 + count / 9) {
        for (uint32_t i = 0; i < count; i++) {
            const uint32_t length = random_below(&random, LENGTH);
            for (uint32_t at = 0; at < length; at++)
                keys[i][at] = (char)(1 + random_below(&random, 255));
            items[i] = (mo_item){ 0, keys[i], length, count - 1 - i };
        }
        stele__mo_hash_window(items, count, hashes);
        stele__mo_hash_window_portable(items, count, portable);
        for (uint32_t i = 0; i < count; i++) {
            uint32_t hash = 0; /* As the manual of gettext has it. */
            for (uint32_t at = 0; at < items[i].length; at++) {
                uint32_t high;
                hash = (hash << 4) + (unsigned char)keys[i][at];
                high = hash & 0xf0000000u;
                hash = high ? hash ^ high >> 24 ^ high : hash;
            }
            assert_int_equal(hashes[count - 1 - i], hash);
            assert_int_equal(portable[count - 1 - i], hash);
        }
    }
}

/* A folder of its own, in which msgfmt works; NULL where there is no msgfmt of the version that is followed. */
static int enter_folder_with_msgfmt(void **state)
{
    static char folder[] = "/tmp/stele-test.XXXXXX";

    memcpy(folder + sizeof folder - 7, "XXXXXX", 6);
    if (!mkdtemp(folder) || chdir(folder) != 0)
        return -1;
    *state = system("msgfmt --version 2>/dev/null | grep -q ' 0\\.21$'") == 0 ? folder : NULL;
    return 0;
}

static int leave_folder(void **state)
{
    char folder[64], command[100];

    (void)state;
    if (!getcwd(folder, sizeof folder) || strncmp(folder, "/tmp/stele-test.", 16) != 0)
        return -1;
    snprintf(command, sizeof command, "rm -rf %s", folder);
    return chdir("/") == 0 && system(command) == 0 ? 0 : -1;
}

static const struct {
    const char      *arguments;
    stele_mo_options options;
} ways[] = {
    { "", { 0 } },
    { "--use-fuzzy --endianness=big --alignment=16", { .use_fuzzy = true, .big_endian = true, .alignment = 16 } },
    { "--no-hash --alignment=3", { .no_hash = true, .alignment = 3 } },
};

/* Compiles a file both ways. */
static void compare_with_msgfmt(const char *path, size_t way)
{
    char           command[4200];
    stele_catalog *catalog = open_catalog(path);
    stele_buffer   made = { 0 };
    stele_status   status = stele_mo_write(catalog, &ways[way].options, stele_sink_buffer(&made), NULL);

    (void)remove("peer.mo");
    snprintf(command, sizeof command, "msgfmt %s -o peer.mo '%s' 2>/dev/null", ways[way].arguments, path);
    assert_int_not_equal(system(command), -1); /* It may complain of the text and write the file all the same. */
    if (status == STELE_NOT_FOUND) {
        assert_int_not_equal(access("peer.mo", F_OK), 0);
    } else {
        stele_buffer expected = read_file("peer.mo");
        assert_int_equal(status, STELE_OK);
        assert_same_bytes(&made, &expected, path);
        stele_buffer_free(&expected);
    }
    stele_buffer_free(&made);
    stele_catalog_free(catalog);
}

/* Calls `use` for each catalog of the corpus; how many there were. */
static size_t for_each_in_corpus(const char *below, void (*use)(const char *path))
{
    char           folder[2048], path[4096];
    const char    *corpus = getenv("STELE_CORPUS");
    DIR           *stream;
    struct dirent *entry;
    size_t         count = 0;

    snprintf(folder, sizeof folder, "%s/%s", corpus ? corpus : "", below);
    stream = corpus ? opendir(folder) : NULL;
    while (stream && (entry = readdir(stream)) != NULL) {
        const char *ending = strrchr(entry->d_name, '.');
        if (!ending || strcmp(ending, ".po") != 0)
            continue;
        snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
        use(path);
        count++;
    }
    if (stream)
        closedir(stream);
    return count;
}

static void compare_all_ways(const char *path)
{
    for (size_t way = 0; way < COUNT(ways); way++)
        compare_with_msgfmt(path, way);
}

static void the_corpus_is_compiled_as_by_msgfmt(void **state)
{
    if (!*state || for_each_in_corpus("godot-editor", compare_all_ways) == 0)
        skip();
    (void)for_each_in_corpus("godot-editor/old", compare_all_ways);
}

/* Writes a string of a PO file, of pieces that bring out what matters: formats, escapes, long equal beginnings. */
static void write_random_text(FILE *file, uint64_t *random, bool with_forms)
{
    static const char *const pieces[] = {
        "a",    "b",    "aaaaaaaa", "aaaaaaaab",    "ç",         "你好",          "\\n", "\\t",
        "\\\\", "\\\"", "%d",       "%s",           "%<PRIu64>", "%<PRIdLEAST8>", "%Id", "%1$d",
        "%2$s", "%%",   "%y",       "%1$<PRIxMAX>", "% ",        "\\001",         "z",   ""
    };
    const uint32_t count = random_below(random, with_forms ? 6 : 5);

    putc('"', file);
    for (uint32_t i = 0; i < count; i++)
        fputs(pieces[random_below(random, COUNT(pieces))], file);
    fputs("\"\n", file);
}

static void write_random_catalog(const char *path, uint64_t *random)
{
    static const char *const flags[] = { "#, c-format\n",    "#, fuzzy\n",       "#, fuzzy, c-format\n",
                                         "#, no-c-format\n", "#, objc-format\n", "# c-format\n" };
    FILE                    *file = fopen(path, "w");
    const uint32_t           count = random_below(random, 60);

    assert_non_null(file);
    if (random_below(random, 4) != 0)
        fputs("msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\nPOT-Creation-Date: now\\nX: y\\n\"\n\n",
              file);
    for (uint32_t i = 0; i < count; i++) {
        const bool plural = random_below(random, 4) == 0;
        if (random_below(random, 2))
            fputs(flags[random_below(random, COUNT(flags))], file);
        if (random_below(random, 5) == 0)
            fprintf(file, "msgctxt \"%u\"\n", random_below(random, 3));
        fprintf(file, "msgid \"%s%u\" ", random_below(random, 2) ? "aaaaaaaa" : "", i * 7919 % 61);
        write_random_text(file, random, false);
        if (plural) {
            fputs("msgid_plural ", file);
            write_random_text(file, random, false);
        }
        for (uint32_t form = 0; form < (plural ? 3 : 1); form++) {
            if (plural)
                fprintf(file, "msgstr[%u] ", form);
            else
                fputs("msgstr ", file);
            write_random_text(file, random, true);
        }
        putc('\n', file);
    }
    assert_int_equal(fclose(file), 0);
}

static void random_catalogs_are_compiled_as_by_msgfmt(void **state)
{
    uint64_t random = 20201;

    if (!*state)
        skip();
    for (int i = 0; i < 60; i++) {
        write_random_catalog("random.po", &random);
        compare_with_msgfmt("random.po", (size_t)i % COUNT(ways));
    }
}

/* The messages of two catalogs are the same, one by one. The second may lack flags: msgunfmt leaves out those of messages in
 * which another string is no right format, which then could not be compiled to the same file. */
static void assert_same_messages(const stele_catalog *a, const stele_catalog *b)
{
    assert_int_equal(stele_catalog_length(a), stele_catalog_length(b));
    for (size_t i = 0; i < stele_catalog_length(a); i++) {
        const stele_message *one = stele_catalog_at(a, i), *two = stele_catalog_at(b, i);
        assert_int_equal(stele_message_msgctxt(one).data == NULL, stele_message_msgctxt(two).data == NULL);
        assert_true(stele_str_equal(stele_message_msgctxt(one), stele_message_msgctxt(two)));
        assert_true(stele_str_equal(stele_message_msgid(one), stele_message_msgid(two)));
        assert_int_equal(stele_message_msgid_plural(one).data == NULL, stele_message_msgid_plural(two).data == NULL);
        assert_true(stele_str_equal(stele_message_msgid_plural(one), stele_message_msgid_plural(two)));
        assert_int_equal(stele_message_form_count(one), stele_message_form_count(two));
        for (size_t form = 0; form < stele_message_form_count(one); form++)
            assert_true(stele_str_equal(stele_message_msgstr(one, form), stele_message_msgstr(two, form)));
        if (stele_message_has_flag(two, STELE__LITERAL("c-format")))
            assert_true(stele_message_has_flag(one, STELE__LITERAL("c-format")));
    }
}

static void a_file_becomes_the_catalog_that_msgunfmt_makes(void **state)
{
    if (!*state)
        skip();
    for (size_t i = 0; i < COUNT(rows); i++) {
        char           path[4096], command[4200];
        stele_catalog *made, *expected;
        stele_mo      *mo;
        case_path(path, rows[i].mo, "mo");
        snprintf(command, sizeof command, "msgunfmt --no-wrap --force-po -o peer.po '%s' 2>/dev/null", path);
        assert_int_equal(system(command), 0);
        assert_int_equal(stele_mo_open(&mo, path, NULL), STELE_OK);
        assert_int_equal(stele_mo_catalog(&made, mo, NULL), STELE_OK);
        expected = open_catalog("peer.po");
        assert_same_messages(made, expected);
        stele_catalog_free(expected);
        stele_catalog_free(made);
        stele_mo_free(mo);
    }
}

int main(void)
{
#define WITH_MSGFMT(test) cmocka_unit_test_setup_teardown(test, enter_folder_with_msgfmt, leave_folder)
    static const struct CMUnitTest single[] = {
        cmocka_unit_test(a_file_survives_being_made_a_catalog),
        cmocka_unit_test(one_domain_can_be_chosen),
        cmocka_unit_test(a_catalog_without_translations_writes_nothing),
        cmocka_unit_test(wrong_options_are_refused),
        cmocka_unit_test(text_that_the_charset_lacks_is_told),
        cmocka_unit_test(a_sink_that_fails_ends_the_output),
        cmocka_unit_test(writing_survives_every_failed_allocation),
        cmocka_unit_test(making_a_catalog_survives_every_failed_allocation),
        cmocka_unit_test(keys_are_sorted_by_their_bytes),
        cmocka_unit_test(keys_are_hashed_in_step_as_one_by_one),
        WITH_MSGFMT(the_corpus_is_compiled_as_by_msgfmt),
        WITH_MSGFMT(random_catalogs_are_compiled_as_by_msgfmt),
        WITH_MSGFMT(a_file_becomes_the_catalog_that_msgunfmt_makes),
    };
    struct CMUnitTest tests[COUNT(single) + COUNT(rows)];

    memcpy(tests, single, sizeof single);
    for (size_t i = 0; i < COUNT(rows); i++)
        tests[COUNT(single) + i] = (struct CMUnitTest){ rows[i].name, compiles_as_msgfmt, NULL, NULL,
                                                        (void *)(uintptr_t)&rows[i] };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
