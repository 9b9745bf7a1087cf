/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Patterns, stamps and the record of the last run. */
#include "src/localizing.h"

#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool begins(const char *text, const char *beginning)
{
    return strncmp(text, beginning, strlen(beginning)) == 0;
}

bool pattern_has(const char *pattern, const char *mark)
{
    return strstr(pattern, mark) != NULL;
}

/* The parts of a relative path. */
static stele_str part_of(const char *relative, const char *mark)
{
    const char *slash = strrchr(relative, '/'), *name = slash ? slash + 1 : relative, *dot = strrchr(name, '.');
    const char *end = relative + strlen(relative), *stop = dot && dot > name ? dot : end;

    if (begins(mark, "{folder}"))
        return slash ? (stele_str){ relative, (size_t)(slash - relative) } : stele_str_of(".");
    if (begins(mark, "{stem}"))
        return (stele_str){ relative, (size_t)(stop - relative) };
    if (begins(mark, "{suffix}"))
        return (stele_str){ stop, (size_t)(end - stop) };
    return stele_str_of(relative);
}

stele_status pattern_fill(stele_buffer *filled, const char *pattern, const char *locale, const char *relative,
                          const char *domain)
{
    static const char *const marks[] = { "{locale}", "{domain}", "{path}", "{folder}", "{stem}", "{suffix}" };
    stele_status             status = STELE_OK;

    stele_buffer_clear(filled);
    while (*pattern && status == STELE_OK) {
        size_t mark = 0;
        while (mark < sizeof marks / sizeof *marks && !begins(pattern, marks[mark]))
            mark++;
        if (mark == sizeof marks / sizeof *marks) {
            status = stele_buffer_add(filled, pattern++, 1);
            continue;
        }
        status = stele_buffer_add_str(filled, mark == 0   ? stele_str_of(locale)
                                              : mark == 1 ? stele_str_of(domain)
                                                          : part_of(relative, marks[mark]));
        pattern += strlen(marks[mark]);
    }
    return status;
}

static int by_bytes(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* Adds the locale that a name gives, where it stands between a beginning and an end and is a tag. */
static stele_status add_locale(char ***names, size_t *count, const char *name, const char *begin, const char *end)
{
    const size_t length = strlen(name), before = strlen(begin), behind = strlen(end);
    char       **more, *copy;
    stele_locale locale;

    if (length <= before + behind || strncmp(name, begin, before) != 0 || strcmp(name + length - behind, end) != 0
        || memchr(name + before, '.', length - before - behind) /* A domain before the locale. */
        || stele_locale_parse(&locale, (stele_str){ name + before, length - before - behind }, NULL) != STELE_OK)
        return STELE_OK;
    if (!(copy = strndup(name + before, length - before - behind))
        || !(more = realloc(*names, (*count + 1) * sizeof *more))) {
        free(copy);
        return STELE_NO_MEMORY;
    }
    *names = more;
    (*names)[(*count)++] = copy;
    return STELE_OK;
}

stele_status pattern_locales(char ***names, size_t *count, const char *pattern, const char *domain)
{
    stele_buffer         folder = { 0 }, filled = { 0 };
    const char          *mark, *slash, *name, *rest;
    char                 begin[NAME_MAX + 1], end[NAME_MAX + 1];
    DIR                 *directory = NULL;
    const struct dirent *entry;
    stele_status         status = pattern_fill(&filled, pattern, "{locale}", "", domain);

    *names = NULL;
    *count = 0;
    if (status != STELE_OK || !(mark = strstr(filled.data, "{locale}")))
        goto done;
    for (slash = mark; slash > filled.data && slash[-1] != '/'; slash--)
        ;
    name = mark + strlen("{locale}");
    rest = strchr(name, '/');
    snprintf(begin, sizeof begin, "%.*s", (int)(mark - slash), slash);
    snprintf(end, sizeof end, "%.*s", (int)(rest ? rest - name : (ptrdiff_t)strlen(name)), name);
    status = stele_buffer_add(&folder, filled.data, (size_t)(slash - filled.data));
    if (status == STELE_OK)
        status = stele_buffer_add(&folder, ".", 1);
    directory = status == STELE_OK ? opendir(folder.data) : NULL;
    while (directory && status == STELE_OK && (entry = readdir(directory))) {
        if (entry->d_name[0] != '.')
            status = add_locale(names, count, entry->d_name, begin, end);
    }
    if (*count)
        qsort(*names, *count, sizeof **names, by_bytes);
done:
    if (directory)
        closedir(directory);
    stele_buffer_free(&folder);
    stele_buffer_free(&filled);
    return status;
}

/* The number of locales that a pattern finds. */
static stele_status count_locales(size_t *count, const char *pattern, const char *domain)
{
    char       **names;
    stele_status status = pattern_locales(&names, count, pattern, domain);

    for (size_t i = 0; i < *count; i++)
        free(names[i]);
    free(names);
    return status;
}

stele_status pattern_find(char **pattern, const char *catalogs, const char *domain)
{
    static const char *const ways[] = { "/{locale}.po", "/{domain}.{locale}.po", "/{locale}/LC_MESSAGES/{domain}.po",
                                        "/{locale}/LC_MESSAGES/{stem}.po" };
    const bool               is_pattern = pattern_has(catalogs, "{locale}");
    size_t                   count = 0;
    stele_status             status = STELE_OK;

    *pattern = NULL;
    for (size_t i = 0; i < sizeof ways / sizeof *ways && status == STELE_OK && count == 0; i++) {
        const char  *way = is_pattern ? "" : ways[i];
        const size_t length = strlen(catalogs), behind = strlen(way);
        if (pattern_has(way, "{domain}") && !*domain)
            continue;
        free(*pattern);
        if (!(*pattern = malloc(length + behind + 1)))
            return STELE_NO_MEMORY;
        memcpy(*pattern, catalogs, length);
        memcpy(*pattern + length, way, behind + 1);
        if (is_pattern)
            break;
        status = count_locales(&count, *pattern, domain);
    }
    return status;
}

const char *page_relative(const char *path, char *const *operands, size_t count)
{
    const char *relative = path;

    for (size_t i = 0; i < count; i++) {
        const size_t length = documents_base(operands[i]);
        if (length && strncmp(path, operands[i], length) == 0 && path[length] != '\0'
            && (path[length] == '/' || operands[i][length - 1] == '/'))
            relative = path + length;
    }
    while (*relative == '/' || strncmp(relative, "./", 2) == 0 || strncmp(relative, "../", 3) == 0)
        relative += *relative == '/' ? 1 : relative[1] == '/' ? 2 : 3;
    return relative;
}

struct file_stamp stamp_of(const char *path)
{
    struct stat about;

    if (stat(path, &about) != 0)
        return (struct file_stamp){ 0 };
    return (struct file_stamp){ about.st_size, about.st_mtim.tv_sec, about.st_mtim.tv_nsec };
}

bool stamp_same(const struct file_stamp *a, const struct file_stamp *b)
{
    return a->size == b->size && a->seconds == b->seconds && a->nanoseconds == b->nanoseconds;
}

bool output_prepare(char *path, const char *root, bool make)
{
    const size_t length = strlen(root);
    struct stat  about;

    if (strncmp(path, root, length) != 0)
        return false;
    for (char *slash = path + length; (slash = strchr(slash, '/')); slash++) {
        bool is_there, is_folder;
        *slash = '\0';
        is_there = lstat(path, &about) == 0;
        if (!is_there && make) /* What fails shows at once. */
            is_there = (mkdir(path, 0777) == 0 || errno == EEXIST) && lstat(path, &about) == 0;
        is_folder = is_there && S_ISDIR(about.st_mode);
        *slash = '/';
        if (!is_folder)
            return false;
    }
    return lstat(path, &about) != 0 || S_ISREG(about.st_mode);
}

/* One line of the record. */
struct state_line {
    const char        *output;
    struct page_result result;
};

struct state {
    stele_buffer       text;
    struct state_line *lines; /* Sorted by output. */
    size_t             count;
};

static const char title[] = "stele-localize 1 ";

stele_status state_begin(stele_buffer *text, unsigned long long options)
{
    char line[64];

    snprintf(line, sizeof line, "%s%016llx\n", title, options);
    return stele_buffer_add_str(text, stele_str_of(line));
}

/* Sixteen numbers, and the path at the end, which may have anything in it but a line end. */
stele_status state_add(stele_buffer *text, const char *output, const struct page_result *result)
{
    char                     line[512];
    const struct file_stamp *document = &result->document, *catalog = &result->catalog, *page = &result->output;

    snprintf(line, sizeof line, "%lld %lld %lld %lld %lld %lld %lld %lld %lld %zu %zu %zu %zu %zu %d ", document->size,
             document->seconds, document->nanoseconds, catalog->size, catalog->seconds, catalog->nanoseconds,
             page->size, page->seconds, page->nanoseconds, result->counts.units, result->counts.translated,
             result->counts.fuzzy, result->counts.untranslated, result->counts.refused, result->written);
    if (strchr(output, '\n'))
        return STELE_OK;
    if (stele_buffer_add_str(text, stele_str_of(line)) != STELE_OK
        || stele_buffer_add_str(text, stele_str_of(output)) != STELE_OK)
        return STELE_NO_MEMORY;
    return stele_buffer_add(text, "\n", 1);
}

/* Takes a number and the blank behind it. */
static bool take_number(char **at, long long *number)
{
    char *end;

    *number = strtoll(*at, &end, 10);
    if (end == *at || *end != ' ')
        return false;
    *at = end + 1;
    return true;
}

static bool read_line(char *text, struct state_line *line)
{
    long long numbers[15];

    for (int i = 0; i < 15; i++) {
        if (!take_number(&text, &numbers[i]) || numbers[i] < 0)
            return false;
    }
    line->output = text;
    line->result = (struct page_result){
        .document = { numbers[0], numbers[1], numbers[2] },
        .catalog = { numbers[3], numbers[4], numbers[5] },
        .output = { numbers[6], numbers[7], numbers[8] },
        .counts = { (size_t)numbers[9], (size_t)numbers[10], (size_t)numbers[11], (size_t)numbers[12],
                    (size_t)numbers[13] },
        .written = numbers[14] != 0,
        .known = true,
    };
    return *text != '\0';
}

static int by_output(const void *a, const void *b)
{
    return strcmp(((const struct state_line *)a)->output, ((const struct state_line *)b)->output);
}

/* Cuts the text into its lines, and fills the record. */
static bool read_lines(struct state *state, unsigned long long options)
{
    char         expected[64];
    size_t       lines = 0;
    char        *at = state->text.data, *end = at + state->text.length;
    const size_t length = (size_t)snprintf(expected, sizeof expected, "%s%016llx\n", title, options);

    if (state->text.length < length || memcmp(at, expected, length) != 0 || end[-1] != '\n')
        return false;
    at += length;
    for (char *newline = at; newline < end && (newline = memchr(newline, '\n', (size_t)(end - newline))); newline++)
        lines++;
    if (!(state->lines = calloc(lines + 1, sizeof *state->lines)))
        return false;
    while (at < end) {
        char *newline = memchr(at, '\n', (size_t)(end - at));
        *newline = '\0';
        if (strlen(at) != (size_t)(newline - at) || !read_line(at, &state->lines[state->count++]))
            return false;
        at = newline + 1;
    }
    qsort(state->lines, state->count, sizeof *state->lines, by_output);
    return true;
}

struct state *state_read(const char *path, unsigned long long options)
{
    struct state *state = calloc(1, sizeof *state);
    FILE         *file = state ? fopen(path, "rb") : NULL;
    const bool    is_read = file && stele_input_read(&state->text, fileno(file), path, NULL) == STELE_OK
                         && state->text.length && read_lines(state, options);

    if (file)
        fclose(file);
    if (is_read)
        return state;
    state_free(state);
    return NULL;
}

void state_free(struct state *state)
{
    if (!state)
        return;
    stele_buffer_free(&state->text);
    free(state->lines);
    free(state);
}

const struct page_result *state_find(const struct state *state, const char *output)
{
    const struct state_line  key = { .output = output };
    const struct state_line *found = state && state->count
                                         ? bsearch(&key, state->lines, state->count, sizeof key, by_output)
                                         : NULL;

    return found ? &found->result : NULL;
}

void state_each(const struct state *state,
                void (*each)(const char *output, const struct page_result *result, void *context), void *context)
{
    for (size_t i = 0; state && i < state->count; i++)
        each(state->lines[i].output, &state->lines[i].result, context);
}
