/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Finding and reading documents. */
#include "src/documents.h"

#include <dirent.h>
#include <errno.h>
#include <fnmatch.h>
#include <search.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "src/i18n.h"
#include "src/includes.h"
#include "src/options.h"
#include "src/output.h"
#include "src/settings.h"

const struct command_option documents_options[] = {
    { OPTION_FORMAT, "format", N_("NAME"), N_("read documents as text, markdown, html; default: by\ntheir names") },
    { OPTION_TAG, "tag", N_("BEGIN,END"),
      N_("what stands between them is a tag of a template and\nmust stay; may be given several times") },
    { OPTION_CODE, "code", N_("LANGUAGES"),
      N_("comments in blocks of code in these are texts,\n\"c,python\"; all: in every one that is known") },
    { OPTION_CODE_STRINGS, "code-strings", NULL, N_("strings in those blocks are texts as well") },
    { OPTION_FIELDS, "fields", N_("NAMES"),
      N_("fields of front matter that are texts,\n\"title,menu.main.name\"; all: every one") },
    { OPTION_SENTENCES, "sentences", N_("LOCALE"), N_("each sentence is a text, as this language has them") },
    { OPTION_EXCLUDE, "exclude", N_("PATTERN"),
      N_("leave out documents whose name fits, \"drafts/**\";\nmay be given several times") },
    { OPTION_CONFIG, "config", N_("FILE"),
      N_("take documents and options from FILE, in whose\nfolder they are; default: stele.toml, where no\nDOCUMENT is "
         "given") },
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
    if (letter == OPTION_SENTENCES) {
        stele_locale locale;
        options->sentences = optarg;
        if (stele_locale_parse(&locale, stele_str_of(optarg), NULL) == STELE_OK)
            return true;
        options_refuse(run, _("'%s' is no locale"), optarg);
        return false;
    }
    if (letter == OPTION_CONFIG)
        documents->config = optarg;
    if (letter == OPTION_EXCLUDE && documents->exclude_count < EXCLUDES_MAX)
        documents->excludes[documents->exclude_count++] = optarg;
    else if (letter == OPTION_EXCLUDE) {
        options_refuse(run, _("there are more than %d patterns"), (int)EXCLUDES_MAX);
        return false;
    }
    if (letter == OPTION_CODE)
        options->code = list_of(optarg);
    if (letter == OPTION_FIELDS)
        options->fields = list_of(optarg);
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
    bool (*wanted)(const char *path); /* Of what is found in folders. */
};

static bool is_document(const char *path)
{
    return stele_reader_for(path) != NULL;
}

static bool ends_with(const char *path, const char *ending)
{
    const size_t length = strlen(path), behind = strlen(ending);

    return length > behind && strcmp(path + length - behind, ending) == 0;
}

static bool is_translation(const char *path)
{
    return ends_with(path, ".po");
}

static bool is_template(const char *path)
{
    return ends_with(path, ".pot");
}

bool is_catalog_name(const char *path)
{
    return is_translation(path) || is_template(path);
}

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

/* What stands under a name, DT_REG or DT_DIR; file systems that do not say it with the name are asked. */
static int type_of(const char *path, int said)
{
    struct stat about;

    if (said != DT_UNKNOWN || lstat(path, &about) != 0)
        return said;
    return S_ISREG(about.st_mode) ? DT_REG : S_ISDIR(about.st_mode) ? DT_DIR : DT_UNKNOWN;
}

/* Adds what a folder has under a name: a document, or the documents of a folder. */
static stele_status add_entry(struct listing *listing, const char *folder, const struct dirent *entry, unsigned depth)
{
    char        *path = join(folder, entry->d_name);
    int          type;
    stele_status status = STELE_OK;

    if (!path)
        return STELE_NO_MEMORY;
    type = type_of(path, entry->d_type);
    if (type == DT_REG && listing->wanted(path))
        return add_path(listing, path);
    if (type == DT_DIR)
        status = add_folder(listing, path, depth + 1);
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
            status = add_entry(listing, folder, entries[i], depth);
        free(entries[i]);
    }
    if (count > 0)
        free(entries);
    return status;
}

/* Whether the first folder or name of a pattern fits that of a name. */
static bool fits_part(const char *pattern, size_t pattern_length, const char *name, size_t length)
{
    char copies[2][256];

    if (pattern_length >= sizeof *copies || length >= sizeof *copies)
        return false;
    memcpy(copies[0], pattern, pattern_length);
    copies[0][pattern_length] = '\0';
    memcpy(copies[1], name, length);
    copies[1][length] = '\0';
    return fnmatch(copies[0], copies[1], FNM_PERIOD) == 0;
}

bool documents_fit(const char *pattern, const char *name)
{
    const char *many = NULL, *many_name = NULL; /* Behind the last "**", and from where it is tried. */

    while (*name) {
        const size_t length = strcspn(name, "/"), pattern_length = strcspn(pattern, "/");
        const bool   is_any = pattern_length == 2 && strncmp(pattern, "**", 2) == 0;
        if (is_any && pattern[2] == '\0')
            return true;
        if (is_any) {
            many = pattern += 3;
            many_name = name;
        } else if (*pattern && fits_part(pattern, pattern_length, name, length)
                   && !pattern[pattern_length] == !name[length]) {
            pattern += pattern_length + (pattern[pattern_length] == '/');
            name += length + (name[length] == '/');
        } else if (many && many_name[strcspn(many_name, "/")]) {
            name = many_name += strcspn(many_name, "/") + 1;
            pattern = many;
        } else
            return false;
    }
    return *pattern == '\0';
}

size_t documents_base(const char *operand)
{
    size_t length = strcspn(operand, "*?[");

    if (operand[length] == '\0' || access(operand, F_OK) == 0)
        return strlen(operand);
    while (length && operand[length - 1] != '/')
        length--;
    return length;
}

static bool is_excluded(const struct documents *documents, const char *name)
{
    for (size_t i = 0; i < documents->exclude_count; i++) {
        if (documents_fit(documents->excludes[i], name))
            return true;
    }
    return false;
}

/* Adds the documents in the folder of a pattern that it fits. */
static stele_status add_fitting(struct listing *listing, const char *pattern, size_t base)
{
    struct listing all = { .wanted = listing->wanted };
    char          *folder = base ? strndup(pattern, base) : strdup(".");
    stele_status   status = folder ? add_folder(&all, folder, 0) : STELE_NO_MEMORY;

    for (size_t i = 0; i < all.count; i++) {
        const char *name = base ? all.paths[i] : all.paths[i] + 2; /* Without "./". */
        if (status == STELE_OK && documents_fit(pattern, name))
            status = add_path(listing, strdup(name));
        free(all.paths[i]);
    }
    free(all.paths);
    free(folder);
    return status;
}

static stele_status add_operand(struct listing *listing, const char *operand)
{
    const size_t base = documents_base(operand);
    struct stat  about;

    if (operand[base])
        return add_fitting(listing, operand, base);
    if (!output_is_standard(operand) && stat(operand, &about) == 0 && S_ISDIR(about.st_mode))
        return add_folder(listing, operand, 0);
    return add_path(listing, strdup(operand));
}

/* A list, and a tree of the names in it. */
struct following {
    struct listing *listing;
    void           *names;
};

/* "./a" is "a". */
static const char *plain_name(const char *path)
{
    return strncmp(path, "./", 2) == 0 ? path + 2 : path;
}

static int by_name(const void *a, const void *b)
{
    return strcmp(plain_name(a), plain_name(b));
}

/* Takes an included document that is not in the list yet. */
static stele_status follow(void *context, char *path)
{
    struct following *following = context;
    struct stat       about;

    if (tfind(path, &following->names, by_name) || lstat(path, &about) != 0 || !S_ISREG(about.st_mode)) {
        free(path);
        return STELE_OK;
    }
    if (!tsearch(path, &following->names, by_name)) {
        free(path);
        return STELE_NO_MEMORY;
    }
    return add_path(following->listing, path);
}

/* The names are the list's. */
static void leave(void *name)
{
    (void)name;
}

/* Whether an operand is a document by its name, and no folder or pattern. */
static bool is_one(const char *operand)
{
    struct stat about;

    return !operand[documents_base(operand)] && !output_is_standard(operand) && stat(operand, &about) == 0
           && S_ISREG(about.st_mode);
}

/* Adds what the documents include that were named one by one, and what that includes, each once. A folder has in it what is to be taken. */
static stele_status add_includes(struct listing *listing, const struct file_list *files)
{
    const size_t     count = listing->count;
    struct following following = { listing, NULL };
    stele_status     status = STELE_OK;

    for (size_t i = 0; i < count && status == STELE_OK; i++)
        status = tsearch(listing->paths[i], &following.names, by_name) ? STELE_OK : STELE_NO_MEMORY;
    for (size_t i = 0; i < files->count && status == STELE_OK; i++) {
        if (is_one(files->paths[i]))
            status = includes_find(files->paths[i], follow, &following);
    }
    for (size_t i = count; i < listing->count && status == STELE_OK; i++)
        status = includes_find(listing->paths[i], follow, &following);
    tdestroy(following.names, leave);
    return status;
}

stele_status documents_expand(struct file_list *files, const struct documents *documents)
{
    static struct listing listing = { .wanted = is_document }; /* Its names live until the next call. */
    stele_status          status = STELE_OK;
    size_t                kept = 0;

    while (listing.count)
        free(listing.paths[--listing.count]);
    for (size_t i = 0; i < files->count && status == STELE_OK; i++)
        status = add_operand(&listing, files->paths[i]);
    if (status == STELE_OK)
        status = add_includes(&listing, files);
    for (size_t i = 0; i < listing.count; i++) {
        if (!is_excluded(documents, plain_name(listing.paths[i])))
            listing.paths[kept++] = listing.paths[i];
        else
            free(listing.paths[i]);
    }
    listing.count = kept;
    files->paths = listing.paths;
    files->count = listing.count;
    return status;
}

/* Puts the files of folders among the files, as the listing wants them. */
static stele_status expand(struct listing *listing, struct file_list *files)
{
    stele_status status = STELE_OK;

    for (size_t i = 0; i < files->count && status == STELE_OK; i++)
        status = add_operand(listing, files->paths[i]);
    files->paths = listing->paths;
    files->count = listing->count;
    return status;
}

stele_status catalogs_expand(struct file_list *files)
{
    static struct listing listing = { .wanted = is_translation }; /* As above. */

    return expand(&listing, files);
}

stele_status templates_expand(struct file_list *files)
{
    static struct listing listing = { .wanted = is_template };

    return expand(&listing, files);
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

/* What documents_read_each() is asked for. */
struct reading {
    struct documents *documents;
    document_end     *end;
    void             *request;
};

static stele_status read_next(struct file_task *task, void *context)
{
    const struct reading *reading = context;

    return read_one(task, reading->documents);
}

static stele_status end_reading(struct file_task *task, void *context)
{
    const struct reading *reading = context;
    stele_document      **document = &reading->documents->read[task->place];
    stele_status          status = *document ? reading->end(*document, reading->request, task->report) : STELE_OK;

    stele_document_free(*document);
    *document = NULL;
    return status;
}

int documents_read_each(struct invocation *run, const struct file_list *files, struct documents *documents,
                        document_end *end, void *request)
{
    struct reading reading = { documents, end, request };
    int            exit_status;

    documents->count = files->count;
    documents->read = calloc(files->count + 1, sizeof *documents->read);
    if (!documents->read)
        return command_finish(run, STELE_NO_MEMORY);
    exit_status = files_run_in_order(run, files, read_next, end_reading, &reading);
    documents_free(documents);
    return exit_status;
}

void documents_free(struct documents *documents)
{
    for (size_t i = 0; documents->read && i < documents->count; i++)
        stele_document_free(documents->read[i]);
    free(documents->read);
    documents->read = NULL;
}
