/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Settings become words of a command line, "--key=value", so that nothing knows two ways of being told; where one is refused, the
 * place in the file is said. */
#include "src/settings.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "src/i18n.h"
#include "src/options.h"
#include "src/toml.h"

/* The words that were made. They live until the process ends. */
static struct {
    char      **words;
    char      **all;    /* The whole command line. */
    char      **places; /* Of each of the first `count` words behind the command's name. */
    int         count, capacity;
    const char *file;
} joined;

const char *settings_place(int word)
{
    return word > 0 && word <= joined.count ? joined.places[word - 1] : NULL;
}

static char *place_of(size_t line, size_t column)
{
    const int length = snprintf(NULL, 0, "%s:%zu:%zu", joined.file, line, column);
    char     *place = length > 0 ? malloc((size_t)length + 1) : NULL;

    if (place)
        snprintf(place, (size_t)length + 1, "%s:%zu:%zu", joined.file, line, column);
    return place;
}

/* Says what is wrong at a place. */
static settings_found refuse(struct invocation *run, size_t line, size_t column, const char *why, const char *what)
{
    fprintf(stderr, "%s:%zu:%zu: %s: ", joined.file, line, column, _("error"));
    fprintf(stderr, why, what);
    fputc('\n', stderr);
    run->exit_status = EXIT_CONTENT;
    return SETTINGS_WRONG;
}

static bool add_word(char *word, size_t line, size_t column)
{
    if (joined.count + 1 >= joined.capacity) {
        const int capacity = joined.capacity ? 2 * joined.capacity : 64;
        char    **words = realloc(joined.words, (size_t)capacity * sizeof *words);
        char    **places = words ? realloc(joined.places, (size_t)capacity * sizeof *places) : NULL;
        joined.words = words ? words : joined.words;
        if (!places)
            return false;
        joined.places = places;
        joined.capacity = capacity;
    }
    joined.words[joined.count] = word;
    joined.places[joined.count] = place_of(line, column);
    return word && joined.places[joined.count++];
}

/* "--key=value"; without a value where it is NULL. */
static char *make_word(const char *key, const char *value)
{
    const size_t length = strlen(key) + (value ? strlen(value) + 1 : 0) + 3;
    char        *word = malloc(length);

    if (word)
        snprintf(word, length, value ? "--%s=%s" : "--%s", key, value);
    return word;
}

/* The option of the command that has this long name; NULL for none. */
static const struct command_option *find_option(const struct command *command, const char *name)
{
    const struct command_option *tables[OPTION_TABLES + 1] = { command->options };

    for (size_t i = 0; i < OPTION_TABLES; i++)
        tables[i + 1] = command->shared[i];
    for (size_t i = 0; i <= OPTION_TABLES; i++) {
        for (const struct command_option *option = tables[i]; option && option->name; option++) {
            if (strcmp(option->name, name) == 0 && option->letter != OPTION_CONFIG)
                return option;
        }
    }
    return NULL;
}

/* Whether any command has an option of this name: before the tables stand those of several. */
static bool is_known(const char *name)
{
    for (size_t i = 0; commands[i]; i++) {
        if (find_option(commands[i], name))
            return true;
    }
    return false;
}

/* Whether two names differ in one letter, or in the order of two. */
static bool is_near(const char *a, const char *b)
{
    const size_t long_a = strlen(a), long_b = strlen(b), most = long_a > long_b ? long_a : long_b;
    size_t       front = 0, back = 0;

    while (a[front] && a[front] == b[front])
        front++;
    while (back < long_a - front && back < long_b - front && a[long_a - 1 - back] == b[long_b - 1 - back])
        back++;
    return most - front - back <= 1
           || (long_a == long_b && most - front - back == 2 && a[front] == b[front + 1] && a[front + 1] == b[front]);
}

/* A key that nobody knows: what it may have been meant to be. */
static settings_found refuse_key(struct invocation *run, const toml_entry *entry)
{
    const struct command_option *tables[OPTION_TABLES + 1] = { run->command->options };

    for (size_t i = 0; i < OPTION_TABLES; i++)
        tables[i + 1] = run->command->shared[i];
    if (!*entry->table && is_near(entry->key, "documents"))
        return refuse(run, entry->line, entry->column, _("there is no such setting; do you mean '%s'?"), "documents");
    for (size_t i = 0; i <= OPTION_TABLES; i++) {
        for (const struct command_option *option = tables[i]; option && option->name; option++) {
            if (is_near(entry->key, option->name))
                return refuse(run, entry->line, entry->column, _("there is no such setting; do you mean '%s'?"),
                              option->name);
        }
    }
    return refuse(run, entry->line, entry->column,
                  _("there is no setting '%s'; keys are the long names of the command's options"), entry->key);
}

/* Whether a path is absolute, or has a step up. */
static bool leads_out(const char *path)
{
    for (const char *at = path; *at; at += strcspn(at, "/"), at += *at == '/') {
        if (strncmp(at, "..", 2) == 0 && (at[2] == '/' || at[2] == '\0'))
            return true;
    }
    return *path == '/';
}

/* Whether a name is in a list that NULL ends. */
static bool is_among(const char *const *names, const char *name)
{
    for (; *names; names++) {
        if (strcmp(*names, name) == 0)
            return true;
    }
    return false;
}

/* Adds "--key=a,b". */
static bool add_list(const toml_entry *entry)
{
    size_t length = strlen(entry->key) + 4;
    char  *word;

    for (size_t i = 0; i < entry->count; i++)
        length += strlen(entry->values[i].text) + 1;
    if (!(word = malloc(length)))
        return false;
    snprintf(word, length, "--%s=", entry->key);
    for (size_t i = 0; i < entry->count; i++) {
        strcat(word, i ? "," : "");
        strcat(word, entry->values[i].text);
    }
    return add_word(word, entry->values[0].line, entry->values[0].column);
}

/* Adds a flag, or an option with its values: those of a list each as an option where it may be given several times, else with commas
 * between. */
static settings_found add_option(struct invocation *run, const struct command_option *option, const toml_entry *entry)
{
    static const char *const repeated[] = { "tag", "exclude", "directory", "files-from", NULL };
    static const char *const paths[] = { "output", "catalogs", "depfile", "directory", "files-from", NULL };
    const bool               is_joined = entry->is_list && entry->count && !is_among(repeated, entry->key);

    for (size_t i = 0; i < entry->count; i++) {
        const toml_value *value = &entry->values[i];
        const bool        is_flag = value->kind == TOML_TRUE || value->kind == TOML_FALSE;
        if (is_flag != !option->argument || (is_flag && entry->is_list))
            return refuse(run, value->line, value->column,
                          option->argument ? _("'%s' is a text or a number") : _("'%s' is true or false"), entry->key);
        if (!is_flag && is_among(paths, entry->key) && leads_out(value->text))
            return refuse(run, value->line, value->column, _("'%s' leads out of the folder of the settings"),
                          value->text);
        if (!is_joined && value->kind != TOML_FALSE
            && !add_word(make_word(entry->key, is_flag ? NULL : value->text), value->line, value->column))
            return SETTINGS_WRONG;
    }
    return !is_joined || add_list(entry) ? SETTINGS_JOINED : SETTINGS_WRONG;
}

/* The operands stand behind the command line's own words. */
static char **operands;
static int    operand_count;

static settings_found add_documents(struct invocation *run, const toml_entry *entry)
{
    operands = calloc(entry->count + 1, sizeof *operands);
    for (size_t i = 0; i < entry->count && operands; i++) {
        const toml_value *value = &entry->values[i];
        if (value->kind != TOML_STRING)
            return refuse(run, value->line, value->column, _("'%s' is a text or a number"), entry->key);
        if (leads_out(value->text))
            return refuse(run, value->line, value->column, _("'%s' leads out of the folder of the settings"),
                          value->text);
        if (!(operands[operand_count++] = strdup(value->text)))
            return SETTINGS_WRONG;
    }
    return operands ? SETTINGS_JOINED : SETTINGS_WRONG;
}

static settings_found add_entry(struct invocation *run, const toml_entry *entry)
{
    const struct command_option *option;

    if (*entry->table && strcmp(entry->table, run->command->name) != 0)
        return command_find(entry->table)
                   ? SETTINGS_JOINED
                   : refuse(run, entry->line, entry->column, _("there is no command '%s'"), entry->table);
    if (!*entry->table && strcmp(entry->key, "documents") == 0)
        return add_documents(run, entry);
    if (!(option = find_option(run->command, entry->key)))
        return *entry->table || !is_known(entry->key) ? refuse_key(run, entry) : SETTINGS_JOINED;
    return add_option(run, option, entry);
}

/* The whole command line: settings, what the user said, and the settings' documents where the user named none. */
static bool join(struct invocation *run)
{
    const bool has_operands = optind < run->argc;
    char     **all = calloc((size_t)(joined.count + run->argc + operand_count + 3), sizeof *all);
    int        count = 0;

    if (!all)
        return false;
    all[count++] = run->argv[0];
    for (int i = 0; i < joined.count; i++)
        all[count++] = joined.words[i];
    for (int i = 1; i < run->argc; i++)
        all[count++] = run->argv[i];
    for (int i = 0; i < operand_count && !has_operands; i++)
        all[count++] = operands[i];
    run->argv = joined.all = all;
    run->argc = count;
    return true;
}

/* Goes to the folder of the settings; names in them and on the command line are taken from there. */
static const char *enter_folder(const char *path)
{
    const char *slash = strrchr(path, '/');
    char       *folder = slash ? strndup(path, (size_t)(slash - path) + 1) : NULL;
    const bool  entered = !slash || (folder && chdir(folder) == 0);

    free(folder);
    return entered ? (slash ? slash + 1 : path) : NULL;
}

settings_found settings_join(struct invocation *run, const char *path)
{
    stele_buffer   text = { 0 };
    toml_file      file = { 0 };
    settings_found found = SETTINGS_JOINED;
    FILE          *stream;
    stele_status   status;

    if (joined.file || (!path && (optind < run->argc || access("stele.toml", F_OK) != 0)))
        return SETTINGS_NONE;
    joined.file = path ? path : "stele.toml";
    if (!(path = enter_folder(joined.file)) || !(stream = fopen(path, "rb"))) {
        complain(_("%s: cannot open"), joined.file);
        run->exit_status = EXIT_CONTENT;
        return SETTINGS_WRONG;
    }
    status = stele_input_read(&text, fileno(stream), joined.file, run->report);
    fclose(stream);
    if (status != STELE_OK) {
        run->exit_status = command_finish(run, status);
        return SETTINGS_WRONG;
    }
    if (!toml_read(&file, (stele_str){ text.data ? text.data : "", text.length }))
        found = file.wrong ? refuse(run, file.line, file.column, "%s", _(file.wrong)) : SETTINGS_WRONG;
    for (size_t i = 0; i < file.count && found == SETTINGS_JOINED; i++)
        found = add_entry(run, &file.entries[i]);
    if (found == SETTINGS_JOINED && !join(run))
        found = SETTINGS_WRONG;
    if (found == SETTINGS_JOINED)
        options_begin(run, false);
    else if (run->exit_status == EXIT_DONE)
        run->exit_status = command_finish(run, STELE_NO_MEMORY);
    toml_free(&file);
    stele_buffer_free(&text);
    return found;
}
