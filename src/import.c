/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* stele import: the configuration of po4a as settings of stele. What documents, languages, catalogs and outputs it names is taken;
 * for what stele has no setting for, or reads by itself, the place is told, so that nobody finds out later. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <stele/reader.h>

#include "src/documents.h"
#include "src/i18n.h"
#include "src/options.h"
#include "src/output.h"

static const struct command_option import_options[] = {
    { 'o', "output", N_("FILE"),
      N_("where the settings go; default: stele.toml beside\nFILE, which must not be there yet; - is the "
         "standard\noutput") },
    { 0, NULL, NULL, NULL },
};

enum { WORDS_MAX = 512, DOCUMENTS_MAX = 4096, OPTIONS_MAX = 64 };

/* A word of a line, with its place. */
struct word {
    char  *text;
    size_t line, column;
};

struct document {
    char  *master, *output; /* The second with {locale}. */
    size_t line;
};

struct import {
    const char     *file;
    stele_buffer    text, settings;
    stele_status    status; /* Of writing the settings. */
    char           *at;
    size_t          line;
    char           *line_start;
    struct word     words[WORDS_MAX]; /* Of one command; the first is its name, between brackets. */
    size_t          count;
    struct document documents[DOCUMENTS_MAX];
    size_t          document_count;
    char           *locales, *template, *catalogs; /* The last two with {locale}, {stem}. */
    char           *package, *version, *address, *holder;
    unsigned        keep;
    bool            is_markdown, is_lossy;
};

static void warn(struct import *import, const struct word *word, const char *format, const char *what)
{
    fprintf(stderr, "%s:%zu:%zu: %s: ", import->file, word->line, word->column, _("warning"));
    fprintf(stderr, format, what);
    fputc('\n', stderr);
    import->is_lossy = true;
}

/* Goes over blanks, comments and escaped line ends within a command. */
static void skip(struct import *import)
{
    for (;;) {
        if (*import->at == ' ' || *import->at == '\t' || *import->at == '\r')
            import->at++;
        else if (*import->at == '#')
            import->at += strcspn(import->at, "\n");
        else if (*import->at == '\\' && (import->at[1] == '\n' || (import->at[1] == '\r' && import->at[2] == '\n'))) {
            import->at = strchr(import->at, '\n') + 1;
            import->line_start = import->at;
            import->line++;
        } else
            return;
    }
}

/* A word ends at a blank that is not in quotes; the outer quotes are taken out. */
static char *take_word(struct import *import)
{
    char *to = import->at, *start = to, quote = '\0';

    for (; *import->at && *import->at != '\n' && (quote || (*import->at != ' ' && *import->at != '\t')); import->at++) {
        if (*import->at == quote)
            quote = '\0';
        else if (!quote && (*import->at == '"' || *import->at == '\''))
            quote = *import->at;
        else
            *to++ = *import->at;
    }
    return strndup(start, (size_t)(to - start));
}

/* Takes the next command, with its words; false behind the last, or without memory. */
static bool take_command(struct import *import)
{
    for (size_t i = 0; i < import->count; i++)
        free(import->words[i].text);
    import->count = 0;
    for (skip(import); *import->at == '\n'; skip(import)) {
        import->line_start = ++import->at;
        import->line++;
    }
    for (; *import->at && *import->at != '\n' && import->count < WORDS_MAX; skip(import)) {
        struct word *word = &import->words[import->count];
        *word = (struct word){ NULL, import->line, (size_t)(import->at - import->line_start) + 1 };
        if (import->count == 0 && *import->at == '[') {
            const size_t length = strcspn(import->at + 1, "]\n");
            word->text = strndup(import->at + 1, length);
            import->at += 1 + length + (import->at[1 + length] == ']');
        } else
            word->text = take_word(import);
        if (!word->text)
            return false;
        import->count++;
    }
    return import->count > 0;
}

/* A copy with each mark replaced; NULL where there is no memory. */
static char *replace(const char *text, const char *mark, const char *by)
{
    stele_buffer made = { 0 };
    stele_status status = STELE_OK;

    for (const char *found; (found = strstr(text, mark)) && status == STELE_OK; text = found + strlen(mark)) {
        status = stele_buffer_add(&made, text, (size_t)(found - text));
        if (status == STELE_OK)
            status = stele_buffer_add_str(&made, stele_str_of(by));
    }
    if (status == STELE_OK)
        status = stele_buffer_add_str(&made, stele_str_of(text));
    if (status == STELE_OK && !made.data)
        return strdup("");
    return status == STELE_OK ? made.data : NULL;
}

static void set(char **field, const char *text)
{
    free(*field);
    *field = strdup(text);
}

/* The paths of po4a with $lang and $master as stele's patterns. */
static char *pattern_of(const char *path)
{
    char *locale = replace(path, "$lang", "{locale}"), *whole = locale ? replace(locale, "$master", "{stem}") : NULL;

    free(locale);
    return whole;
}

static void take_languages(struct import *import)
{
    stele_buffer list = { 0 };

    for (size_t i = 1; i < import->count; i++) {
        (void)!stele_buffer_add_str(&list, stele_str_of(i > 1 ? "," : ""));
        (void)!stele_buffer_add_str(&list, stele_str_of(import->words[i].text));
    }
    if (list.data)
        set(&import->locales, list.data);
    stele_buffer_free(&list);
}

static void take_paths(struct import *import)
{
    for (size_t i = 1; i < import->count; i++) {
        const struct word *word = &import->words[i];
        if (i == 1)
            import->template = pattern_of(word->text);
        else if (strncmp(word->text, "$lang:", 6) == 0)
            import->catalogs = pattern_of(word->text + 6);
        else
            warn(import, word, _("'%s' is the catalog of one language; only a pattern with $lang is taken"),
                 word->text);
    }
}

static void take_folder(struct import *import)
{
    if (import->count < 2)
        return;
    free(import->template);
    free(import->catalogs);
    import->catalogs = strdup(import->words[1].text);
    import->template = replace("FOLDER/template.pot", "FOLDER", import->words[1].text);
    warn(import, &import->words[1],
         _("the template in '%s' is named template.pot now; write its own name into the settings"),
         import->words[1].text);
}

/* Options of po4a that say what stele does anyway: the charset is UTF-8, lines are not wrapped. */
static bool is_usual(const char *option)
{
    static const char *const usual[] = { "neverwrap",
                                         "--wrap-po",
                                         "--no-previous",
                                         "--previous",
                                         "--quiet",
                                         "-q",
                                         "-v",
                                         "--verbose",
                                         "UTF-8",
                                         "utf-8",
                                         "-M",
                                         "--master-charset",
                                         "-L",
                                         "--localized-charset",
                                         "-A",
                                         "--addendum-charset",
                                         "-o",
                                         "--option",
                                         "newline",
                                         "no",
                                         "--porefs",
                                         "file",
                                         "noline",
                                         "none",
                                         "breaks",
                                         "--srcdir" };

    for (size_t i = 0; i < sizeof usual / sizeof *usual; i++) {
        if (strcmp(usual[i], option) == 0)
            return true;
    }
    return false;
}

/* Takes an option that has a value, where it is one; `*at` goes behind them. */
static bool take_value(char **words, size_t count, size_t *at, const char *name, const char *letter, const char **value)
{
    if ((strcmp(words[*at], name) != 0 && (!letter || strcmp(words[*at], letter) != 0)) || *at + 1 >= count)
        return false;
    *value = words[++*at];
    return true;
}

/* Cuts a text at blanks and equal signs that are not in quotes, in place; how many words there are. */
static size_t split(char *text, char **words)
{
    size_t count = 0;

    while (count < OPTIONS_MAX) {
        char *to = text += strspn(text, " \t="), quote = '\0';
        if (!*text)
            break;
        words[count++] = to;
        for (; *text && (quote || !strchr(" \t=", *text)); text++) {
            if (*text == quote)
                quote = '\0';
            else if (!quote && (*text == '"' || *text == '\''))
                quote = *text;
            else
                *to++ = *text;
        }
        text += *text != '\0';
        *to = '\0';
    }
    return count;
}

/* The options of po4a in one text, or of a reader of its. */
static void take_options(struct import *import, const struct word *from, const char *text)
{
    char  *copy = strdup(text), *words[OPTIONS_MAX];
    size_t count = copy ? split(copy, words) : 0;

    for (size_t i = 0; i < count; i++) {
        const char *value;
        if (take_value(words, count, &i, "--keep", "-k", &value)) {
            if (!number_read(value, PERCENT_MAX, &import->keep))
                warn(import, from, _("'%s' is no percentage"), value);
        } else if (take_value(words, count, &i, "--package-name", NULL, &value))
            set(&import->package, value);
        else if (take_value(words, count, &i, "--package-version", NULL, &value))
            set(&import->version, value);
        else if (take_value(words, count, &i, "--msgid-bugs-address", NULL, &value))
            set(&import->address, value);
        else if (take_value(words, count, &i, "--copyright-holder", NULL, &value))
            set(&import->holder, value);
        else if (strcmp(words[i], "markdown") == 0)
            import->is_markdown = true;
        else if (!is_usual(words[i]))
            warn(import, from, _("the option '%s' is not taken"), words[i]);
    }
    free(copy);
}

/* One document, "[type: text] master $lang:output opt:...". */
static void take_document(struct import *import, const char *type)
{
    struct document *document = &import->documents[import->document_count];

    while (*type == ' ')
        type++;
    if (import->count < 3 || import->document_count == DOCUMENTS_MAX) {
        warn(import, &import->words[0], _("'%s' has no document, or no output"), import->words[0].text);
        return;
    }
    if (!stele_reader_for(import->words[1].text)) {
        warn(import, &import->words[1], _("'%s' is of a kind that stele does not read; it is left out"),
             import->words[1].text);
        return;
    }
    *document = (struct document){ strdup(import->words[1].text), NULL, import->words[1].line };
    for (size_t i = 2; i < import->count; i++) {
        const struct word *word = &import->words[i];
        if (strncmp(word->text, "$lang:", 6) == 0)
            document->output = pattern_of(word->text + 6);
        else if (strncmp(word->text, "opt:", 4) == 0)
            take_options(import, word, word->text + 4);
        else if (strncmp(word->text, "add_", 4) == 0 || strncmp(word->text, "add:", 4) == 0)
            warn(import, word, _("the addendum '%s' is not taken; put its text into the document"), word->text);
        else
            warn(import, word, _("'%s' is not taken; there is one way for all documents and languages"), word->text);
    }
    if (!document->output) {
        warn(import, &import->words[1], _("'%s' has no output with $lang; it is left out"), document->master);
        free(document->master);
        return;
    }
    import->document_count++;
}

static void take_settings(struct import *import)
{
    while (take_command(import)) {
        const char *name = import->words[0].text;
        if (strcmp(name, "po4a_langs") == 0)
            take_languages(import);
        else if (strcmp(name, "po4a_paths") == 0)
            take_paths(import);
        else if (strcmp(name, "po_directory") == 0)
            take_folder(import);
        else if (strcmp(name, "options") == 0) {
            for (size_t i = 1; i < import->count; i++) {
                if (strncmp(import->words[i].text, "opt:", 4) == 0)
                    take_options(import, &import->words[i], import->words[i].text + 4);
                else
                    warn(import, &import->words[i], _("the option '%s' is not taken"), import->words[i].text);
            }
        } else if (strncmp(name, "po4a_alias:", 11) == 0 || strncmp(name, "po4a_alias ", 11) == 0) {
            for (size_t i = 2; i < import->count; i++) {
                if (strncmp(import->words[i].text, "opt:", 4) == 0)
                    take_options(import, &import->words[i], import->words[i].text + 4);
            }
        } else if (strncmp(name, "type:", 5) == 0)
            take_document(import, name + 5);
        else
            warn(import, &import->words[0], _("'%s' is not known here"), name);
    }
}

/* The pattern of an output whose document is called `relative`; NULL for none. */
static char *output_pattern(const char *relative, const char *output)
{
    const size_t length = strlen(relative), whole = strlen(output);
    const char  *dot = strrchr(relative, '.');
    const size_t stem = dot ? (size_t)(dot - relative) : length;
    char        *tail, *made = NULL;

    if (whole >= length && strcmp(output + whole - length, relative) == 0) {
        if ((made = calloc(whole + 8, 1))) {
            memcpy(made, output, whole - length);
            strcat(made, "{path}");
        }
        return made;
    }
    if (!(tail = calloc(length + 12, 1)))
        return NULL;
    memcpy(tail, relative, stem);
    strcat(strcat(tail, ".{locale}"), relative + stem);
    if (whole >= strlen(tail) && strcmp(output + whole - strlen(tail), tail) == 0 && (made = calloc(whole + 32, 1))) {
        memcpy(made, output, whole - strlen(tail));
        strcat(made, "{stem}.{locale}{suffix}");
    }
    free(tail);
    return made;
}

/* How many documents go where a pattern says, when their names begin behind `base`. */
static size_t count_fitting(const struct import *import, const char *pattern, size_t base)
{
    size_t fitting = 0;

    for (size_t i = 0; i < import->document_count; i++) {
        char *own = output_pattern(import->documents[i].master + base, import->documents[i].output);
        fitting += own && strcmp(own, pattern) == 0;
        free(own);
    }
    return fitting;
}

/* The folder that all documents are in, as the length of its name with a slash. */
static size_t common_base(const struct import *import)
{
    const char *first = import->documents[0].master;
    size_t      base = 0;

    for (size_t i = 0; first[i]; i++) {
        for (size_t n = 1; n < import->document_count; n++) {
            if (import->documents[n].master[i] != first[i])
                return base;
        }
        base = first[i] == '/' ? i + 1 : base;
    }
    return base;
}

static void put(struct import *import, const char *text)
{
    if (import->status == STELE_OK)
        import->status = stele_buffer_add_str(&import->settings, stele_str_of(text));
}

/* Writes a text in quotes. */
static void put_string(struct import *import, const char *text)
{
    char one[3] = "\\";

    put(import, "\"");
    for (; *text; text++) {
        one[1] = *text;
        put(import, *text == '"' || *text == '\\' ? one : one + 1);
    }
    put(import, "\"");
}

static void put_setting(struct import *import, const char *key, const char *value)
{
    if (!value)
        return;
    put(import, key);
    put(import, " = ");
    put_string(import, value);
    put(import, "\n");
}

/* A list of texts, each in a line of its own. */
static void put_list(struct import *import, const char *key, const char *const *texts, size_t count)
{
    put(import, key);
    put(import, " = [\n");
    for (size_t i = 0; i < count; i++) {
        put(import, "  ");
        put_string(import, texts[i]);
        put(import, ",\n");
    }
    put(import, "]\n");
}

static bool is_document(const struct import *import, const char *name)
{
    for (size_t i = 0; i < import->document_count; i++) {
        if (strcmp(import->documents[i].master, name) == 0)
            return true;
    }
    return false;
}

/* The documents: their folder, without what else is in it, or one by one. */
static void put_documents(struct import *import, size_t base)
{
    const char      *names[DOCUMENTS_MAX];
    struct documents none = { 0 };
    char            *folder = base ? strndup(import->documents[0].master, base - 1) : NULL;
    struct file_list files = { .paths = &folder, .count = folder ? 1 : 0 };
    size_t           count = 0;

    for (size_t i = 0; i < import->document_count; i++)
        names[i] = import->documents[i].master;
    if (!folder) {
        put_list(import, "documents", names, import->document_count);
        return;
    }
    names[0] = folder;
    put_list(import, "documents", names, 1);
    if (documents_expand(&files, &none) == STELE_OK) {
        for (size_t i = 0; i < files.count && count < DOCUMENTS_MAX; i++) {
            if (!is_document(import, files.paths[i]))
                names[count++] = files.paths[i];
        }
        if (count)
            put_list(import, "exclude", names, count);
    }
    free(folder);
}

static void put_settings(struct import *import)
{
    const size_t bases[] = { import->document_count ? common_base(import) : 0, 0 };
    char        *best = NULL;
    size_t       base = 0, most = 0;

    for (size_t i = 0; i < 2 && import->document_count; i++) {
        char        *pattern = output_pattern(import->documents[0].master + bases[i], import->documents[0].output);
        const size_t fitting = pattern ? count_fitting(import, pattern, bases[i]) : 0;
        if (fitting > most) {
            free(best);
            best = pattern;
            most = fitting;
            base = bases[i];
        } else
            free(pattern);
    }
    for (size_t i = 0; i < import->document_count; i++) {
        const struct document *document = &import->documents[i];
        char                  *own = output_pattern(document->master + base, document->output);
        if (!best || !own || strcmp(own, best) != 0)
            warn(import, &(struct word){ NULL, document->line, 1 },
                 _("the output of '%s' follows no rule that holds for all; write one into the settings"),
                 document->master);
        free(own);
    }
    put_documents(import, base);
    put(import, "\n[extract]\n");
    put_setting(import, "output", import->template);
    put_setting(import, "package-name", import->package);
    put_setting(import, "package-version", import->version);
    put_setting(import, "msgid-bugs-address", import->address);
    put_setting(import, "copyright-holder", import->holder);
    put(import, "\n[localize]\n");
    put_setting(import, "catalogs", import->catalogs);
    put_setting(import, "locale", import->locales);
    put_setting(import, "output", best);
    if (import->keep) {
        char number[32];
        snprintf(number, sizeof number, "keep = %u\n", import->keep);
        put(import, number);
    }
    free(best);
}

static void free_import(struct import *import)
{
    for (size_t i = 0; i < import->document_count; i++) {
        free(import->documents[i].master);
        free(import->documents[i].output);
    }
    for (size_t i = 0; i < import->count; i++)
        free(import->words[i].text);
    free(import->locales);
    free(import->template);
    free(import->catalogs);
    free(import->package);
    free(import->version);
    free(import->address);
    free(import->holder);
    stele_buffer_free(&import->text);
    stele_buffer_free(&import->settings);
    free(import);
}

static char *beside(const char *file)
{
    const char  *slash = strrchr(file, '/');
    const size_t folder = slash ? (size_t)(slash - file) + 1 : 0;
    char        *path = malloc(folder + sizeof "stele.toml");

    if (path) {
        memcpy(path, file, folder);
        memcpy(path + folder, "stele.toml", sizeof "stele.toml");
    }
    return path;
}

static int write_settings(struct invocation *run, const char *path, const struct import *import)
{
    char         *own = path ? NULL : beside(import->file);
    struct output output;
    stele_sink    sink;
    stele_status  status;

    if (own && access(own, F_OK) == 0) {
        complain(_("%s: this is there already; name another with --output"), own);
        free(own);
        return EXIT_CONTENT;
    }
    status = path || own ? output_begin(&output, path ? path : own, run->report) : STELE_NO_MEMORY;
    if (status == STELE_OK) {
        sink = output_sink(&output);
        status = output_end(&output, sink.write(sink.context, import->settings.data, import->settings.length),
                            run->report);
    }
    free(own);
    return command_finish(run, status);
}

/* Reads the file and writes what it says. */
static int do_import(struct invocation *run, struct import *import, const char *path)
{
    FILE        *file = fopen(import->file, "rb");
    stele_status status;
    int          exit_status;

    if (!file) {
        complain(_("%s: cannot open"), import->file);
        return EXIT_CONTENT;
    }
    status = stele_input_read(&import->text, fileno(file), import->file, run->report);
    fclose(file);
    if (status == STELE_OK)
        status = stele_buffer_add(&import->text, "", 1); /* A NUL at the end. */
    if (status != STELE_OK)
        return command_finish(run, status);
    import->at = import->line_start = import->text.data;
    take_settings(import);
    put(import, "# Documents, languages and places as po4a had them.\n");
    put_settings(import);
    if (import->status != STELE_OK)
        return command_finish(run, import->status);
    exit_status = write_settings(run, path, import);
    return exit_status == EXIT_DONE && import->is_lossy ? EXIT_CONTENT : exit_status;
}

static int run_import(struct invocation *run)
{
    struct import *import = calloc(1, sizeof *import);
    const char    *path = NULL;
    int            letter, exit_status;

    if (!import)
        return command_finish(run, STELE_NO_MEMORY);
    import->line = 1;
    import->keep = 80; /* po4a's own. */
    while ((letter = options_next(run)) > 0)
        path = letter == 'o' ? optarg : path;
    if (letter == OPTIONS_STOP || !options_operand(run, &import->file))
        exit_status = run->exit_status;
    else if (!import->file) {
        options_refuse(run, _("a file is missing"));
        exit_status = run->exit_status;
    } else
        exit_status = do_import(run, import, path);
    free_import(import);
    return exit_status;
}

const struct command command_import = {
    .name = "import",
    .operands = N_("FILE"),
    .summary = N_("make settings of po4a's configuration"),
    .about = N_("Reads po4a.cfg and writes stele.toml: documents, languages, catalogs, template,\n"
                "outputs, and how complete a page must be. What is not taken is told with its\n"
                "place, and the exit status is 1."),
    .options = import_options,
    .run = run_import,
};
