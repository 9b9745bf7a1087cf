/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* stele bundle: the compiled form of a document, its catalogs, and a program's messages; as a file, or as something to link a
 * program with. */
#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "src/i18n.h"
#include "src/linkable.h"
#include "src/options.h"
#include "src/output.h"

enum { OPTION_OBJECT = OPTION_LONG, OPTION_C_SOURCE, OPTION_SYMBOL, OPTION_LANGUAGE, OPTION_FUZZY };

static const struct command_option bundle_options[] = {
    { 'o', "output", N_("FILE"),
      N_("write to FILE; - is the standard output, which is\nthe default where it is no terminal") },
    { 'm', "messages", N_("WHERE"),
      N_("put messages in: a folder with LOCALE.po, LOCALE.mo\nor LOCALE/LC_MESSAGES/*.mo, or LOCALE=FILE; may be\n"
         "given several times") },
    { OPTION_LANGUAGE, "language", N_("LOCALE"),
      N_("what language the messages are in, for messages\nalone; default: en") },
    { OPTION_OBJECT, "object", NULL, N_("write an object for the linker") },
    { OPTION_C_SOURCE, "c-source", NULL, N_("write a C source file") },
    { OPTION_SYMBOL, "symbol", N_("NAME"),
      N_("what object and source call it; default: the name\nof the output or the source") },
    { OPTION_FUZZY, "fuzzy", NULL, N_("take translations that are marked as in doubt") },
    { 0, NULL, NULL, NULL },
};

/* Catalogs with their locales, gathered one by one. */
struct catalogs {
    stele_bundle_catalog *at;
    stele_catalog       **owned; /* The same catalogs, and */
    char                **names; /* the locales' names, to be released. */
    size_t                count, capacity;
};

struct request {
    const char     *source, *path, *symbol;
    const char    **messages;
    size_t          message_count;
    bool            object, c_source, fuzzy;
    const char     *language;
    struct catalogs catalogs;
};

static void free_catalogs(struct catalogs *catalogs)
{
    for (size_t i = 0; i < catalogs->count; i++) {
        stele_catalog_free(catalogs->owned[i]);
        free(catalogs->names[i]);
    }
    free(catalogs->at);
    free(catalogs->owned);
    free(catalogs->names);
}

/* Grows one of the arrays. */
static bool grow(void *array, size_t capacity, size_t size)
{
    void **block = array, *grown = realloc(*block, capacity * size);

    if (grown)
        *block = grown;
    return grown != NULL;
}

/* Keeps a catalog, which belongs to the list from then on. */
static stele_status keep(struct catalogs *catalogs, stele_str locale, stele_catalog *catalog)
{
    const size_t wanted = catalogs->capacity ? 2 * catalogs->capacity : 16;
    char        *name = strndup(locale.data, locale.length);

    if (catalogs->count == catalogs->capacity) {
        if (!grow(&catalogs->at, wanted, sizeof *catalogs->at)
            || !grow(&catalogs->owned, wanted, sizeof *catalogs->owned)
            || !grow(&catalogs->names, wanted, sizeof *catalogs->names)) {
            free(name);
            name = NULL;
        } else {
            catalogs->capacity = wanted;
        }
    }
    if (!name) {
        stele_catalog_free(catalog);
        return STELE_NO_MEMORY;
    }
    catalogs->owned[catalogs->count] = catalog;
    catalogs->names[catalogs->count] = name;
    catalogs->at[catalogs->count++] = (stele_bundle_catalog){ name, catalog };
    return STELE_OK;
}

static bool ends_in(const char *text, const char *end)
{
    const size_t length = strlen(text), tail = strlen(end);
    return length > tail && strcmp(text + length - tail, end) == 0;
}

/* Reads a PO file, or by its ending an MO file. */
static stele_status read_catalog(struct catalogs *catalogs, stele_str locale, const char *path, stele_report *report)
{
    stele_catalog *catalog = NULL;
    stele_mo      *mo = NULL;
    stele_status   status;

    if (ends_in(path, ".mo") || ends_in(path, ".gmo")) {
        status = stele_mo_open(&mo, path, report);
        if (status == STELE_OK)
            status = stele_mo_catalog(&catalog, mo, report);
        stele_mo_free(mo);
    } else {
        status = stele_catalog_open(&catalog, path, report);
    }
    return status == STELE_OK ? keep(catalogs, locale, catalog) : status;
}

/* A path of folder and name, with an ending. NULL where there is no memory; released by free(). */
static char *join(const char *folder, const char *name, const char *ending)
{
    const size_t length = strlen(folder), middle = strlen(name), tail = strlen(ending);
    char        *path = malloc(length + middle + tail + 2);

    if (!path)
        return NULL;
    memcpy(path, folder, length);
    path[length] = '/';
    memcpy(path + length + 1, name, middle);
    memcpy(path + length + 1 + middle, ending, tail + 1);
    return path;
}

static int by_name(const struct dirent **a, const struct dirent **b)
{
    return strcmp((*a)->d_name, (*b)->d_name);
}

/* Whether a name is not hidden, and no locale's if it had a dot in front. */
static int is_visible(const struct dirent *entry)
{
    return entry->d_name[0] != '.';
}

/* Does something for each entry of a folder, sorted. A folder that is none has no entries for `optional`. */
static stele_status for_each(const char *folder, bool                                                        optional,
                             stele_status (*act)(void *context, const char *folder, const char *name), void *context,
                             stele_report *report)
{
    struct dirent **entries;
    stele_status    status = STELE_OK;
    const int       count = scandir(folder, &entries, is_visible, by_name);

    if (count < 0) {
        if (optional && (errno == ENOENT || errno == ENOTDIR))
            return STELE_OK;
        if (errno == ENOMEM)
            return STELE_NO_MEMORY;
        stele_report_add(report, &(stele_diagnostic){ .severity = STELE_ERROR,
                                                      .id = "command-messages",
                                                      .file = folder,
                                                      .text = _("there is no such folder of catalogs") });
        return STELE_NOT_FOUND;
    }
    for (int i = 0; i < count; i++) {
        if (status == STELE_OK)
            status = act(context, folder, entries[i]->d_name);
        free(entries[i]);
    }
    free(entries);
    return status;
}

/* What the entries of a folder are looked at for. */
struct looking {
    struct catalogs *catalogs;
    stele_report    *report;
    const char      *locale; /* In LOCALE/LC_MESSAGES. */
};

/* Takes one MO or PO file of LOCALE/LC_MESSAGES. */
static stele_status take_domain(void *context, const char *folder, const char *name)
{
    const struct looking *looking = context;
    char                 *path;
    stele_status          status;

    if (!ends_in(name, ".mo") && !ends_in(name, ".po"))
        return STELE_OK;
    path = join(folder, name, "");
    if (!path)
        return STELE_NO_MEMORY;
    status = read_catalog(looking->catalogs, stele_str_of(looking->locale), path, looking->report);
    free(path);
    return status;
}

/* Takes one entry of a folder: LOCALE.po, LOCALE.mo, or a folder LOCALE with LC_MESSAGES in it. */
static stele_status take_entry(void *context, const char *folder, const char *name)
{
    struct looking *looking = context;
    const char     *dot = strrchr(name, '.');
    stele_locale    locale;
    stele_str       stem = { name, dot ? (size_t)(dot - name) : strlen(name) };
    const bool      is_file = ends_in(name, ".po") || ends_in(name, ".mo");
    char           *path;
    stele_status    status;

    if (!is_file)
        stem.length = strlen(name);
    if (stele_locale_parse(&locale, stem, NULL) != STELE_OK)
        return STELE_OK; /* A file of something else. */
    path = join(folder, name, is_file ? "" : "/LC_MESSAGES");
    if (!path)
        return STELE_NO_MEMORY;
    looking->locale = name;
    status = is_file ? read_catalog(looking->catalogs, stem, path, looking->report)
                     : for_each(path, true, take_domain, looking, looking->report);
    free(path);
    return status;
}

/* Takes what an argument of --messages names. */
static stele_status take_messages(struct catalogs *catalogs, const char *where, stele_report *report)
{
    struct looking looking = { .catalogs = catalogs, .report = report };
    const char    *equals = strchr(where, '=');

    if (equals)
        return read_catalog(catalogs, (stele_str){ where, (size_t)(equals - where) }, equals + 1, report);
    return for_each(where, false, take_entry, &looking, report);
}

static stele_status make(stele_bundle **bundle, struct request *request, stele_report *report)
{
    stele_bundle_parts parts = { .document = request->source,
                                 .language = request->language ? request->language : "en",
                                 .options.accept_fuzzy = request->fuzzy };
    stele_status       status = STELE_OK;

    *bundle = NULL;
    if (!request->source && request->message_count == 0)
        return stele_bundle_open_builtin(bundle, &parts.options, report);
    for (size_t i = 0; i < request->message_count && status == STELE_OK; i++)
        status = take_messages(&request->catalogs, request->messages[i], report);
    parts.catalogs = request->catalogs.at;
    parts.catalog_count = request->catalogs.count;
    return status == STELE_OK ? stele_bundle_make(bundle, &parts, report) : status;
}

static stele_status write_bundle(const struct request *request, stele_str image, stele_report *report)
{
    struct output output = { 0 };
    char          name[LINKABLE_NAME_MAX + 1];
    stele_sink    sink;
    stele_status  status = output_begin(&output, request->path, report);

    if (status != STELE_OK)
        return status;
    if (request->symbol)
        strcpy(name, request->symbol);
    else
        linkable_name(name, !output_is_standard(request->path) ? request->path
                            : request->source                  ? request->source
                                                               : "khojaly");
    sink = output_sink(&output);
    if (request->object)
        status = linkable_object(sink, image, name);
    else if (request->c_source)
        status = linkable_c_source(sink, image, name);
    else
        status = sink.write(sink.context, image.data, image.length);
    return output_end(&output, status, report);
}

static bool take_option(struct invocation *run, struct request *request, int letter)
{
    switch (letter) {
    case 'o': request->path = optarg; break;
    case 'm': request->messages[request->message_count++] = optarg; break;
    case OPTION_LANGUAGE: request->language = optarg; break;
    case OPTION_OBJECT: request->object = true; break;
    case OPTION_C_SOURCE: request->c_source = true; break;
    case OPTION_SYMBOL:
        if (!linkable_is_name(optarg)) {
            options_refuse(run, _("'%s' is no name of a variable in C"), optarg);
            return false;
        }
        request->symbol = optarg;
        break;
    case OPTION_FUZZY: request->fuzzy = true; break;
    }
    return true;
}

/* What can be said only when all options are known. */
static bool options_agree(struct invocation *run, const struct request *request)
{
    if (request->object && request->c_source)
        options_refuse(run, _("the options '%s' and '%s' exclude each other"), "--object", "--c-source");
    else if (request->object && !linkable_has_objects())
        options_refuse(run, _("objects of this machine are not known here; use --c-source"));
    else if (output_is_standard(request->path) && !request->c_source && isatty(STDOUT_FILENO))
        options_refuse(run, _("a bundle is no text for a terminal; use -o"));
    else
        return true;
    return false;
}

static int run_bundle(struct invocation *run)
{
    struct request request = { 0 };
    stele_bundle  *bundle = NULL;
    stele_status   status;
    int            letter;

    request.messages = calloc((size_t)run->argc, sizeof *request.messages);
    if (!request.messages)
        return command_finish(run, STELE_NO_MEMORY);
    while ((letter = options_next(run)) > 0) {
        if (!take_option(run, &request, letter)) {
            letter = OPTIONS_STOP;
            break;
        }
    }
    if (letter == OPTIONS_STOP || !options_operand(run, &request.source) || !options_agree(run, &request)) {
        free(request.messages);
        return run->exit_status;
    }
    status = make(&bundle, &request, run->report);
    if (status == STELE_OK)
        status = write_bundle(&request, stele_bundle_image(bundle), run->report);
    stele_bundle_close(bundle);
    free_catalogs(&request.catalogs);
    free(request.messages);
    return command_finish(run, status);
}

const struct command command_bundle = {
    .name = "bundle",
    .operands = N_("[SOURCE]"),
    .summary = N_("compile a document and its catalogs"),
    .about = N_("Writes a document in all of its languages, and messages for a program, as one\n"
                "file that needs no parsing. SOURCE is a folder as for render; without it and\n"
                "without messages, the statement that stele carries."),
    .options = bundle_options,
    .run = run_bundle,
};
