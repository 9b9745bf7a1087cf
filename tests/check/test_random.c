/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Random format strings, and real catalogs: stele and msgfmt -c must judge each entry alike. Strings are made of the pieces
 * that a language's directives have, translations are their sources with a piece changed, so that about every fourth entry
 * has a finding. The seed is fixed; STELE_TEST_SEED and STELE_TEST_ENTRIES in the environment try others. */
#include "tests/check/peer.h"
#include "tests/format/languages.h"

#include <dirent.h>

enum { SEED = 20240226, ENTRIES = 4000, PIECES = 6, TEXT = 256 };

/* A string as the pieces it is made of. */
struct text {
    size_t    count;
    stele_str at[2 * PIECES];
};

static void make_text(struct text *text, const struct pieces *pieces, uint64_t *state)
{
    text->count = 1 + random_below(state, PIECES);
    for (size_t i = 0; i < text->count; i++)
        text->at[i] = pieces->at[random_below(state, pieces->count)];
}

/* The source as a translator may have left it: as it is, with a piece replaced, left out, put in, or two exchanged; or
 * another text. */
static void change_text(struct text *changed, const struct text *text, const struct pieces *pieces, uint64_t *state)
{
    const size_t a = random_below(state, text->count), b = random_below(state, text->count);
    stele_str    other = pieces->at[random_below(state, pieces->count)];

    *changed = *text;
    switch (random_below(state, 8)) {
    case 0:
    case 1: break;
    case 2:
    case 3: changed->at[a] = other; break;
    case 4:
        if (text->count > 1)
            changed->at[a] = changed->at[--changed->count];
        break;
    case 5: changed->at[changed->count++] = other; break;
    case 6:
        changed->at[a] = text->at[b];
        changed->at[b] = text->at[a];
        break;
    default: make_text(changed, pieces, state);
    }
}

static void spell(char out[TEXT], const struct text *text)
{
    size_t length = 0;

    for (size_t i = 0; i < text->count; i++) {
        for (size_t k = 0; k < text->at[i].length; k++) {
            const char c = text->at[i].data[k];
            assert_true(length + 2 < TEXT);
            out[length++] = c == '_' ? ' ' : c;
        }
    }
    out[length] = '\0';
}

static bool is_avoided(const char *text, const struct pieces *avoided)
{
    for (size_t i = 0; i < avoided->count; i++) {
        if (memmem(text, strlen(text), avoided->at[i].data, avoided->at[i].length))
            return true;
    }
    return false;
}

/* What one entry is. */
struct entry {
    char   source[TEXT], forms[2][TEXT];
    size_t form_count, line; /* Of its first msgstr. */
};

static void make_entry(struct entry *entry, const struct pieces *pieces, const struct pieces *avoided, uint64_t *state)
{
    bool again;

    entry->form_count = random_below(state, 3) ? 1 : 2;
    do {
        struct text source, changed;

        make_text(&source, pieces, state);
        spell(entry->source, &source);
        again = is_avoided(entry->source, avoided);
        for (size_t form = 0; form < entry->form_count; form++) {
            change_text(&changed, &source, pieces, state);
            spell(entry->forms[form], &changed);
            again |= is_avoided(entry->forms[form], avoided);
        }
    } while (again);
}

static size_t put_entry(stele_buffer *po, const char *flag, size_t number, struct entry *entry, size_t line)
{
    char   text[4 * TEXT + 200];
    size_t lines = 0;

    if (entry->form_count == 1)
        snprintf(text, sizeof text, "#, %s\nmsgctxt \"%zu\"\nmsgid \"%s\"\nmsgstr \"%s\"\n\n", flag, number,
                 entry->source, entry->forms[0]);
    else
        snprintf(text, sizeof text,
                 "#, %s\nmsgctxt \"%zu\"\nmsgid \"one\"\nmsgid_plural \"%s\"\nmsgstr[0] \"%s\"\nmsgstr[1] \"%s\"\n\n",
                 flag, number, entry->source, entry->forms[0], entry->forms[1]);
    assert_int_equal(stele_buffer_add_str(po, stele_str_of(text)), STELE_OK);
    for (const char *at = text; *at; at++)
        lines += *at == '\n';
    entry->line = line + (entry->form_count == 1 ? 3 : 4);
    return line + lines;
}

/* Whether stele found something in the entry. */
static bool found_in(const struct peer_lines *lines, const struct entry *entry)
{
    return peer_has(lines, entry->line) || (entry->form_count == 2 && peer_has(lines, entry->line + 1));
}

static void take_lines(struct peer_lines *lines, const stele_report *report)
{
    lines->count = 0;
    for (size_t i = 0; i < stele_report_length(report); i++)
        lines->at[lines->count++] = stele_report_at(report, i)->line;
    peer_settle(lines);
}

static size_t from_environment(const char *name, size_t otherwise)
{
    const char *text = getenv(name);
    return text ? strtoul(text, NULL, 10) : otherwise;
}

/* Makes a catalog of entries in this language. */
static stele_buffer make_catalog(const struct language *language, struct entry *entries, size_t count)
{
    static struct pieces pieces, avoided;
    uint64_t             state = from_environment("STELE_TEST_SEED", SEED);
    stele_buffer         po = { 0 };
    size_t               line = 13;

    split(&pieces, language->pieces);
    split(&avoided, language->avoided);
    assert_int_equal(stele_buffer_add_str(&po, stele_str_of(PEER_HEADER("nplurals=2; plural=(n != 1);"))), STELE_OK);
    for (size_t i = 0; i < count; i++) {
        make_entry(&entries[i], &pieces, &avoided, &state);
        line = put_entry(&po, language->flag, i, &entries[i], line);
    }
    return po;
}

static void random_strings_are_judged_as_msgfmt_does(void **state)
{
    static struct peer_lines ours, theirs;
    const struct language   *language = *state;
    const size_t             count = from_environment("STELE_TEST_ENTRIES", ENTRIES);
    struct entry            *entries = calloc(count, sizeof *entries);
    stele_buffer             po;
    stele_report            *report;
    stele_status             status;
    char                     path[32];
    size_t                   agreed = 0, differing = 0;

    if (!peer_is_installed()) {
        free(entries);
        skip();
    }
    assert_non_null(entries);
    po = make_catalog(language, entries, count);
    report = peer_check(po.data, po.length, &(stele_check_options){ .checks = "format" }, &status);
    take_lines(&ours, report);
    peer_write(path, po.data, po.length);
    peer_run(&theirs, path, "");
    unlink(path);
    for (size_t i = 0; i < count; i++) {
        const bool our = found_in(&ours, &entries[i]), their = peer_has(&theirs, entries[i].line);

        agreed += our && their;
        if (our != their && !(language->more && our)) {
            differing++;
            print_error("# only %s: \"%s\" \"%s\" \"%s\"\n", our ? "stele" : "msgfmt", entries[i].source,
                        entries[i].forms[0], entries[i].forms[1]);
        }
    }
    assert_int_equal(differing, 0);
    assert_true(agreed > count / 10);
    stele_report_free(report);
    stele_buffer_free(&po);
    free(entries);
}

/* Whatever msgfmt -c finds in a real catalog is found, at the same line. */
static void compare_catalog(const char *path)
{
    static struct peer_lines ours, theirs;
    stele_report            *report = stele_report_new(NULL);
    stele_catalog           *catalog;

    stele_report_limit(report, PEER_LINES);
    assert_int_equal(stele_catalog_open(&catalog, path, report), STELE_OK);
    assert_int_equal(stele_check(catalog, &(stele_check_options){ .file = path }, report), STELE_OK);
    take_lines(&ours, report);
    peer_run(&theirs, path, "");
    for (size_t i = 0; i < theirs.count; i++) {
        if (!peer_has(&ours, theirs.at[i]))
            print_error("# %s:%zu: only msgfmt\n", path, theirs.at[i]);
        assert_true(peer_has(&ours, theirs.at[i]));
    }
    stele_catalog_free(catalog);
    stele_report_free(report);
}

static size_t compare_folder(const char *folder)
{
    DIR           *open = opendir(folder);
    struct dirent *entry;
    size_t         count = 0;

    if (!open)
        return 0;
    while ((entry = readdir(open))) {
        char         path[4096];
        const size_t length = strlen(entry->d_name);

        if (length < 4 || strcmp(entry->d_name + length - 3, ".po") != 0)
            continue;
        snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
        compare_catalog(path);
        count++;
    }
    closedir(open);
    return count;
}

static void what_msgfmt_finds_in_real_catalogs_is_found(void **state)
{
    const char *corpus = getenv("STELE_CORPUS");
    char        folder[4000];
    size_t      count;

    (void)state;
    if (!corpus || !peer_is_installed() || access(corpus, R_OK) != 0)
        skip();
    snprintf(folder, sizeof folder, "%s/godot-editor", corpus);
    count = compare_folder(folder);
    snprintf(folder, sizeof folder, "%s/godot-editor/old", corpus);
    assert_true(count + compare_folder(folder) > 10);
}

int main(void)
{
    struct CMUnitTest tests[LANGUAGES + 1];

    for (size_t i = 0; i < LANGUAGES; i++)
        tests[i] = (struct CMUnitTest){ languages[i].name, random_strings_are_judged_as_msgfmt_does, NULL, NULL,
                                        &languages[i] };
    tests[LANGUAGES] = (struct CMUnitTest)cmocka_unit_test(what_msgfmt_finds_in_real_catalogs_is_found);
    return cmocka_run_group_tests_name("check: random", tests, NULL, NULL);
}
