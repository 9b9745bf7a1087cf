/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* stele compile: PO files to MO files. One catalog gives a file for each of its domains, as msgfmt has it, or the one of
 * -o; several give one each, at the place that a pattern says. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "src/catalogs.h"
#include "src/i18n.h"
#include "src/json.h"
#include "src/options.h"
#include "src/output.h"
#include "src/place.h"

enum {
    OPTION_NO_HASH = OPTION_LONG,
    OPTION_ENDIANNESS,
    OPTION_STATISTICS,
    OPTION_ACCELERATORS,
    OPTION_CHECK_FORMAT,
    OPTION_CHECK_HEADER,
    OPTION_PATTERN,
    OPTION_JSON
};

static const struct command_option compile_options[] = {
    { 'o', "output", N_("FILE"),
      N_("write to FILE, all domains in one; - is the\nstandard output; default: DOMAIN.mo for each") },
    { OPTION_PATTERN, "output-pattern", N_("PATTERN"),
      N_("write a file for each input: {folder} is its\nfolder, {name} its name without ending; default\n"
         "for several: {folder}/{name}.mo") },
    { 'c', "check", NULL, N_("look for mistakes, and write nothing where there\nare errors") },
    { OPTION_CHECK_FORMAT, "check-format", NULL, N_("look at format strings alone") },
    { OPTION_CHECK_HEADER, "check-header", NULL, N_("look at the header alone") },
    { OPTION_ACCELERATORS, "check-accelerators", N_("[CHARACTER]"),
      N_("look at keyboard accelerators, which CHARACTER\nmarks; & by default") },
    { 'f', "use-fuzzy", NULL, N_("take translations in doubt as well") },
    { OPTION_NO_HASH, "no-hash", NULL, N_("leave out the hash table") },
    { OPTION_ENDIANNESS, "endianness", N_("ORDER"), N_("the byte order: little (the default), big") },
    { 'a', "alignment", N_("BYTES"), N_("put strings at multiples of BYTES; default: 1") },
    { OPTION_STATISTICS, "statistics", NULL, N_("count translations") },
    { OPTION_JSON, "json", NULL, N_("count translations, in a JSON object for each file") },
    { 0, NULL, NULL, NULL },
};

enum { ALIGNMENT_MAX = 65536, CHECK_ALL = 1, CHECK_FORMAT = 2, CHECK_HEADER = 4 };

struct request {
    struct file_list files;
    const char      *path;    /* Of -o. */
    const char      *pattern; /* NULL where there is one file and no pattern is given. */
    unsigned         checks;
    char             accelerator;
    bool             statistics, json;
    stele_mo_options mo;
};

struct counts {
    size_t translated, fuzzy, untranslated;
};

/* Counts as msgfmt does: whether a plural is translated its first form says, obsolete messages are none, and the header is
 * one only if it is empty. */
static struct counts count_messages(const stele_catalog *catalog)
{
    struct counts        counts = { 0 };
    const stele_message *message;

    for (size_t i = 0; (message = stele_catalog_at(catalog, i)); i++) {
        if (stele_message_is_obsolete(message))
            continue;
        if (stele_message_msgstr(message, 0).length == 0)
            counts.untranslated++;
        else if (stele_message_is_header(message))
            continue;
        else if (stele_message_is_fuzzy(message))
            counts.fuzzy++;
        else
            counts.translated++;
    }
    return counts;
}

static stele_status say_statistics(struct file_task *task, const struct request *request, const stele_catalog *catalog)
{
    const struct counts counts = count_messages(catalog);
    stele_status        status = STELE_OK;

    if (request->files.count > 1)
        status = files_say(task, "%s: ", task->name);
    if (status == STELE_OK)
        status = files_say(task, ngettext("%zu translated message", "%zu translated messages", counts.translated),
                           counts.translated);
    if (status == STELE_OK && counts.fuzzy > 0)
        status = files_say(task, ngettext(", %zu fuzzy translation", ", %zu fuzzy translations", counts.fuzzy),
                           counts.fuzzy);
    if (status == STELE_OK && counts.untranslated > 0)
        status = files_say(task,
                           ngettext(", %zu untranslated message", ", %zu untranslated messages", counts.untranslated),
                           counts.untranslated);
    return status == STELE_OK ? files_say(task, ".\n") : status;
}

static stele_status print_statistics(const struct file_task *task, const stele_catalog *catalog)
{
    const struct counts counts = count_messages(catalog);
    stele_status        status;

    if ((status = json_write(task->sink, "{\"file\": ")) == STELE_OK
        && (status = json_write_string(task->sink, stele_str_of(task->name))) == STELE_OK
        && (status = json_write_number(task->sink, ", \"translated\": ", counts.translated)) == STELE_OK
        && (status = json_write_number(task->sink, ", \"fuzzy\": ", counts.fuzzy)) == STELE_OK
        && (status = json_write_number(task->sink, ", \"untranslated\": ", counts.untranslated)) == STELE_OK)
        status = json_write(task->sink, "}\n");
    return status;
}

/* The catalog as an MO file. A domain without any message gives none. */
static stele_status write_mo(struct file_task *task, const stele_catalog *catalog, const char *path,
                             const stele_mo_options *options)
{
    stele_output *output = NULL;
    stele_status  status;

    if (output_is_standard(path)) {
        status = stele_mo_write(catalog, options, task->sink, task->report);
    } else {
        status = stele_output_open(&output, path, task->report);
        if (status != STELE_OK)
            return status;
        status = stele_mo_write(catalog, options, stele_output_sink(output), task->report);
        status = stele_output_close(output, status, task->report);
    }
    return status == STELE_NOT_FOUND ? STELE_OK : status;
}

/* Whether a domain can be a file in the present folder. */
static bool is_file_name(stele_str domain)
{
    return domain.length > 0 && domain.data[0] != '.' && !memchr(domain.data, '/', domain.length);
}

/* A file for each domain. */
static stele_status write_domains(struct file_task *task, const struct request *request, const stele_catalog *catalog)
{
    stele_mo_options options = request->mo;
    stele_status     status = STELE_OK;

    for (size_t i = 0; status == STELE_OK; i++) {
        stele_buffer path = { 0 };

        options.domain = stele_catalog_domain(catalog, i);
        if (!options.domain.data)
            break;
        if (!is_file_name(options.domain)) {
            stele_report_add(task->report,
                             &(stele_diagnostic){ .severity = STELE_ERROR,
                                                  .id = "command-domain",
                                                  .file = task->name,
                                                  .text = _("the name of a domain cannot be that of a file; use -o") });
            return STELE_INVALID;
        }
        if ((status = stele_buffer_add_str(&path, options.domain)) == STELE_OK
            && (status = stele_buffer_add_str(&path, stele_str_of(".mo"))) == STELE_OK)
            status = write_mo(task, catalog, path.data, &options);
        stele_buffer_free(&path);
    }
    return status;
}

/* Where the file of an input goes. */
static stele_status fill_pattern(stele_buffer *path, const struct request *request, const char *input)
{
    return place_fill(path, request->pattern, output_is_standard(input) ? "messages" : input);
}

static stele_status write_by_pattern(struct file_task *task, const struct request *request,
                                     const stele_catalog *catalog)
{
    stele_buffer path = { 0 };
    stele_status status = fill_pattern(&path, request, task->path);

    if (status == STELE_OK) {
        place_make_folders(path.data);
        status = write_mo(task, catalog, path.data, &request->mo);
    }
    stele_buffer_free(&path);
    return status;
}

/* Newlines at both ends are looked at in any case, as msgfmt does. */
static stele_status check(struct file_task *task, const struct request *request, const stele_catalog *catalog)
{
    static const char   all[] = ",header-fields,charset,plural-rule,plural-cldr,plural-forms,format";
    char                checks[256];
    stele_check_options options = {
        .checks = checks, .file = task->name, .accelerator = request->accelerator, .with_fuzzy = request->mo.use_fuzzy
    };

    snprintf(checks, sizeof checks, "newlines%s%s%s%s", request->accelerator ? ",accelerator" : "",
             request->checks & CHECK_ALL ? all : "", request->checks & CHECK_FORMAT ? ",format" : "",
             request->checks & CHECK_HEADER ? ",header-fields,charset,plural-rule" : "");
    return stele_check(catalog, &options, task->report);
}

static stele_status compile(struct file_task *task, void *context)
{
    const struct request *request = context;
    stele_catalog        *catalog;
    stele_status          status = catalogs_read(&catalog, task);

    if (status == STELE_OK)
        status = check(task, request, catalog);
    if (status == STELE_OK && request->pattern)
        status = write_by_pattern(task, request, catalog);
    else if (status == STELE_OK && request->path)
        status = write_mo(task, catalog, request->path, &request->mo);
    else if (status == STELE_OK)
        status = write_domains(task, request, catalog);
    if (status == STELE_OK && request->statistics)
        status = say_statistics(task, request, catalog);
    if (status == STELE_OK && request->json)
        status = print_statistics(task, catalog);
    stele_catalog_free(catalog);
    return status;
}

static bool take_mo_option(struct invocation *run, struct request *request, int letter)
{
    static const char *const orders[] = { "little", "big", NULL };
    unsigned                 alignment;
    int                      place;

    switch (letter) {
    case 'f': request->mo.use_fuzzy = true; break;
    case OPTION_NO_HASH: request->mo.no_hash = true; break;
    case OPTION_ENDIANNESS:
        if (!options_choose(run, orders, optarg, &place))
            return false;
        request->mo.big_endian = place == 1;
        break;
    case 'a':
        if (!options_number(run, optarg, ALIGNMENT_MAX, &alignment))
            return false;
        request->mo.alignment = alignment;
        break;
    }
    return true;
}

static bool choose_accelerator(struct invocation *run, struct request *request)
{
    if (optarg && (strlen(optarg) != 1 || (unsigned char)optarg[0] >= 0x80)) {
        options_refuse(run, _("'%s' is no single ASCII character"), optarg);
        return false;
    }
    request->accelerator = optarg ? optarg[0] : '&';
    return true;
}

static bool take_option(struct invocation *run, struct request *request, int letter)
{
    switch (letter) {
    case 'o': request->path = optarg; return true;
    case OPTION_PATTERN:
        request->pattern = optarg;
        if (place_is_pattern(optarg))
            return true;
        options_refuse(run, _("a pattern has {name}, and no other braces but {folder}: '%s'"), optarg);
        return false;
    case 'c': request->checks |= CHECK_ALL; return true;
    case OPTION_CHECK_FORMAT: request->checks |= CHECK_FORMAT; return true;
    case OPTION_CHECK_HEADER: request->checks |= CHECK_HEADER; return true;
    case OPTION_ACCELERATORS: return choose_accelerator(run, request);
    case OPTION_STATISTICS: request->statistics = true; return true;
    case OPTION_JSON: request->json = true; return true;
    }
    return take_mo_option(run, request, letter) && files_take_option(run, &request->files, letter);
}

/* What can be said only when all options are known. */
static bool options_agree(struct invocation *run, struct request *request)
{
    if (request->path && request->pattern)
        options_refuse(run, _("the options '%s' and '%s' exclude each other"), "--output", "--output-pattern");
    else if (request->path && request->files.count > 1)
        options_refuse(run, _("-o takes what one file gives; use --output-pattern for several"));
    else if (request->json && request->path && output_is_standard(request->path))
        options_refuse(run, _("the standard output cannot take both the file and JSON"));
    else
        return true;
    return false;
}

/* An input and where its file goes. */
struct target {
    const char  *operand;
    stele_buffer path;
};

static int compare_targets(const void *a, const void *b)
{
    const struct target *one = a, *other = b;

    return strcmp(one->path.data, other->path.data);
}

static stele_status find_targets(const struct request *request, struct target *targets)
{
    const struct file_list *files = &request->files;
    stele_status            status = STELE_OK;

    for (size_t i = 0; i < files->count && status == STELE_OK; i++) {
        stele_buffer found = { 0 };
        const char  *input;

        targets[i].operand = files->paths[i];
        if ((status = files_find(&input, files, i, &found)) == STELE_OK
            && (status = fill_pattern(&targets[i].path, request, input)) == STELE_OK)
            place_simplify(targets[i].path.data);
        stele_buffer_free(&found);
    }
    return status;
}

/* Refuses a pattern that gives two inputs the same place, of which one would be lost. Where there is no memory to tell, there
 * will be none for the work. */
static bool targets_differ(struct invocation *run, const struct request *request)
{
    const size_t   count = request->files.count;
    struct target *targets = calloc(count, sizeof *targets);
    bool           differ = true;

    if (targets && find_targets(request, targets) == STELE_OK) {
        qsort(targets, count, sizeof *targets, compare_targets);
        for (size_t i = 1; i < count && differ; i++) {
            differ = compare_targets(&targets[i - 1], &targets[i]) != 0;
            if (!differ)
                options_refuse(run, _("'%s' and '%s' would both become '%s'"), targets[i - 1].operand,
                               targets[i].operand, targets[i].path.data);
        }
    }
    for (size_t i = 0; targets && i < count; i++)
        stele_buffer_free(&targets[i].path);
    free(targets);
    return differ;
}

static int run_compile(struct invocation *run)
{
    struct request request = { 0 };
    int            letter;

    while ((letter = options_next(run)) > 0) {
        if (!take_option(run, &request, letter))
            return run->exit_status;
    }
    if (letter == OPTIONS_STOP || !files_operands(run, &request.files) || !options_agree(run, &request))
        return run->exit_status;
    if (request.files.count > 1 && !request.pattern)
        request.pattern = "{folder}/{name}.mo";
    if (request.pattern && !targets_differ(run, &request))
        return run->exit_status;
    return files_run(run, &request.files, compile, &request);
}

const struct command command_compile = {
    .name = "compile",
    .operands = N_("FILE..."),
    .summary = N_("make MO files of PO files"),
    .about = N_("Compiles catalogs (PO) into the form that programs look up in (MO), the same\n"
                "bytes as msgfmt. FILE may be - for the standard input."),
    .options = compile_options,
    .shared = { files_options_without_f },
    .run = run_compile,
};
