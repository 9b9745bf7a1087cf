/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Finding and reading documents. */
#include "src/documents.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "src/i18n.h"
#include "src/options.h"
#include "src/output.h"

const struct command_option documents_options[] = {
    { OPTION_FORMAT, "format", N_("NAME"), N_("read documents as text, markdown, html; default: by\ntheir names") },
    { OPTION_TAG, "tag", N_("BEGIN,END"),
      N_("what stands between them is a tag of a template and\nmust stay; may be given several times") },
    { OPTION_CODE, "code", N_("LANGUAGES"),
      N_("comments in blocks of code in these are texts,\n\"c,python\"; all: in every one that is known") },
    { OPTION_CODE_STRINGS, "code-strings", NULL, N_("strings in those blocks are texts as well") },
    { 0, NULL, NULL, NULL },
};

/* A list with commas as the library has it, with blanks, in place. */
static const char *list_of(char *list)
{
    if (strcmp(list, "all") == 0)
        return "*";
    for (char *at = list; *at; at++) {
        if (*at == ',')
            *at = ' ';
    }
    return list;
}

bool documents_take_option(struct invocation *run, struct documents *documents, int letter)
{
    stele_document_options *options = &documents->options;
    char                   *comma;

    if (letter == OPTION_FORMAT) {
        options->format = optarg;
        if (stele_reader_named(optarg))
            return true;
        options_refuse(run, _("unknown format '%s'"), optarg);
        return false;
    }
    if (letter == OPTION_CODE)
        options->code = list_of(optarg);
    if (letter == OPTION_CODE_STRINGS)
        options->strings = true;
    if (letter != OPTION_TAG)
        return true;
    comma = strchr(optarg, ',');
    if (!comma || comma == optarg || !comma[1] || options->tag_count == TAGS_MAX) {
        options_refuse(run, _("'%s' is not the begin and the end of a tag, with a comma between"), optarg);
        return false;
    }
    *comma = '\0';
    documents->tags[options->tag_count++] = (stele_tag){ optarg, comma + 1 };
    options->tags = documents->tags;
    return true;
}

/* The list while it grows. */
struct listing {
    char **paths;
    size_t count, capacity;
};

/* Takes a path, which was allocated. */
static stele_status add_path(struct listing *listing, char *path)
{
    if (path && listing->count == listing->capacity) {
        const size_t capacity = listing->capacity ? 2 * listing->capacity : 64;
        char **paths = capacity <= SIZE_MAX / sizeof *paths ? realloc(listing->paths, capacity * sizeof *paths) : NULL;
        if (!paths) {
            free(path);
            return STELE_NO_MEMORY;
        }
        listing->paths = paths;
        listing->capacity = capacity;
    }
    if (!path)
        return STELE_NO_MEMORY;
    listing->paths[listing->count++] = path;
    return STELE_OK;
}

static char *join(const char *folder, const char *name)
{
    const size_t length = strlen(folder), slash = length && folder[length - 1] != '/', more = strlen(name) + 1;
    char        *path = malloc(length + slash + more);

    if (path) {
        memcpy(path, folder, length);
        path[length] = '/';
        memcpy(path + length + slash, name, more);
    }
    return path;
}

static int by_bytes(const struct dirent **a, const struct dirent **b)
{
    return strcmp((*a)->d_name, (*b)->d_name);
}

static int is_shown(const struct dirent *entry)
{
    return entry->d_name[0] != '.';
}

static stele_status add_folder(struct listing *listing, const char *folder, unsigned depth);

/* Adds what a folder has under a name: a document, or the documents of a folder. */
static stele_status add_entry(struct listing *listing, const char *folder, const char *name, unsigned depth)
{
    char        *path = join(folder, name);
    struct stat  about;
    stele_status status = STELE_OK;

    if (!path)
        return STELE_NO_MEMORY;
    if (lstat(path, &about) == 0) {
        if (S_ISREG(about.st_mode) && stele_reader_for(path))
            return add_path(listing, path);
        if (S_ISDIR(about.st_mode))
            status = add_folder(listing, path, depth + 1);
    }
    free(path);
    return status;
}

static stele_status add_folder(struct listing *listing, const char *folder, unsigned depth)
{
    enum { DEPTH_MAX = 64 };
    struct dirent **entries;
    const int       count = depth < DEPTH_MAX ? scandir(folder, &entries, is_shown, by_bytes) : 0;
    stele_status    status = STELE_OK;

    if (count < 0) {
        complain(_("%s: cannot open: %s"), folder, strerror(errno));
        return STELE_SYSTEM;
    }
    for (int i = 0; i < count; i++) {
        if (status == STELE_OK)
            status = add_entry(listing, folder, entries[i]->d_name, depth);
        free(entries[i]);
    }
    if (count > 0)
        free(entries);
    return status;
}

stele_status documents_expand(struct file_list *files)
{
    static struct listing listing; /* Its names live until the process ends. */
    stele_status          status = STELE_OK;

    for (size_t i = 0; i < files->count && status == STELE_OK; i++) {
        struct stat about;
        if (!output_is_standard(files->paths[i]) && stat(files->paths[i], &about) == 0 && S_ISDIR(about.st_mode))
            status = add_folder(&listing, files->paths[i], 0);
        else
            status = add_path(&listing, strdup(files->paths[i]));
    }
    files->paths = listing.paths;
    files->count = listing.count;
    return status;
}

/* Reads one document; the standard input under its usual name. */
static stele_status read_one(struct file_task *task, void *context)
{
    struct documents *documents = context;
    stele_document  **document = &documents->read[task->place];
    stele_buffer      text = { 0 };
    stele_status      status;

    if (!output_is_standard(task->path))
        return stele_document_open_as(document, task->path, &documents->options, task->report);
    status = stele_input_read(&text, STDIN_FILENO, task->name, task->report);
    if (status == STELE_OK)
        status = stele_document_read_as(document, (stele_str){ text.data ? text.data : "", text.length }, task->name,
                                        &documents->options, task->report);
    stele_buffer_free(&text);
    return status;
}

int documents_read(struct invocation *run, const struct file_list *files, struct documents *documents)
{
    documents->count = files->count;
    documents->read = calloc(files->count + 1, sizeof *documents->read);
    if (!documents->read)
        return command_finish(run, STELE_NO_MEMORY);
    return files_run(run, files, read_one, documents);
}

void documents_free(struct documents *documents)
{
    for (size_t i = 0; documents->read && i < documents->count; i++)
        stele_document_free(documents->read[i]);
    free(documents->read);
    documents->read = NULL;
}
