/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* stele extract: the template for translators.
 *
 * POT-Creation-Date says when a text last changed, so that an extraction that finds the same texts gives the same
 * file: the date of the file that is there is kept while its messages are the same, and a file that would not change
 * is not written. A new date is that of SOURCE_DATE_EPOCH where it is set, for builds that are to be reproduced, else
 * now. */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "src/documents.h"
#include "src/i18n.h"
#include "src/options.h"
#include "src/output.h"
#include "src/place.h"
#include "src/settings.h"

enum {
    OPTION_CHECK = OPTION_LONG,
    OPTION_LOCATION,
    OPTION_DUPLICATES,
    OPTION_PACKAGE,
    OPTION_VERSION,
    OPTION_BUGS,
    OPTION_HOLDER
};

static const struct command_option extract_options[] = {
    { 'o', "output", N_("FILE"),
      N_("write to FILE; where the texts are the same, its\ndate stays; - is the standard output. FOLDER/ gets a\nfile "
         "for each document") },
    { OPTION_CHECK, "check", NULL, N_("write nothing; end with 1 where something would\nchange") },
    { OPTION_LOCATION, "add-location", N_("HOW"), N_("what references say: full, file, never; default:\nfile") },
    { OPTION_DUPLICATES, "duplicates", N_("HOW"),
      N_("a text that is there twice: merge makes one message\nof it, context one for each place; default: merge") },
    { OPTION_PACKAGE, "package-name", N_("NAME"), N_("the package, for the header") },
    { OPTION_VERSION, "package-version", N_("VERSION"), N_("its version") },
    { OPTION_BUGS, "msgid-bugs-address", N_("ADDRESS"), N_("where mistakes in the texts are reported") },
    { OPTION_HOLDER, "copyright-holder", N_("NAME"), N_("who holds the copyright") },
    { 0, NULL, NULL, NULL },
};

enum { DATE_SIZE = 32 };

/* What POT-Creation-Date looks like; a letter for itself, 0 for any digit. */
static const char date_shape[] = "0000-00-00 00:00+0000";

/* Copies a date that has the usual shape, in any time zone. */
static bool copy_date(char date[DATE_SIZE], stele_str text)
{
    if (text.length != sizeof date_shape - 1)
        return false;
    for (size_t i = 0; i < text.length; i++) {
        char c = text.data[i], shape = date_shape[i];
        if (shape == '0' ? !isdigit((unsigned char)c) : c != shape && !(shape == '+' && c == '-'))
            return false;
    }
    memcpy(date, text.data, text.length);
    date[text.length] = '\0';
    return true;
}

/* Writes the date of SOURCE_DATE_EPOCH, else the present one. False, with that said, where the variable is no date. */
static bool new_date(struct invocation *run, char date[DATE_SIZE])
{
    const char *epoch = getenv("SOURCE_DATE_EPOCH");
    time_t      when = time(NULL);
    struct tm   parts;

    if (epoch && *epoch) {
        long long seconds = 0;
        for (const char *digit = epoch; *digit && seconds >= 0; digit++)
            seconds = isdigit((unsigned char)*digit) && seconds < 100000000000 ? 10 * seconds + (*digit - '0') : -1;
        if (seconds < 0 || seconds > 253402300799) { /* The end of the year 9999. */
            options_refuse(run, _("SOURCE_DATE_EPOCH is no number of seconds: '%s'"), epoch);
            return false;
        }
        when = (time_t)seconds;
    }
    return gmtime_r(&when, &parts) && strftime(date, DATE_SIZE, "%Y-%m-%d %H:%M+0000", &parts) > 0;
}

/* Whether a catalog has the messages of the other, obsolete ones and the header aside. */
static bool has_all(stele_catalog *catalog, const stele_catalog *other)
{
    const stele_message *message;

    for (size_t i = 0; (message = stele_catalog_at(other, i)); i++) {
        if (!stele_message_is_header(message) && !stele_message_is_obsolete(message)
            && !stele_catalog_find(catalog, stele_message_msgctxt(message), stele_message_msgid(message)))
            return false;
    }
    return true;
}

/* The catalog at the place of the output; NULL where there is none that can be read. What is no regular file is not
 * read: a pipe would wait for somebody to write. */
static stele_catalog *read_present(const char *path)
{
    stele_catalog *catalog = NULL;
    struct stat    about;

    if (output_is_standard(path) || stat(path, &about) != 0 || !S_ISREG(about.st_mode)
        || stele_catalog_open(&catalog, path, NULL) != STELE_OK)
        return NULL;
    return catalog;
}

/* What is written, and where. */
struct extraction {
    struct invocation      *run;
    stele_template_options *options;
    stele_template *template; /* Of all documents; NULL where each has one of its own. */
    const char *path;
    const char *date;  /* The new one. */
    size_t      count; /* Of documents that could be read. */
    bool        only_check, would_change;
};

/* Where nothing is there yet, the template goes straight to its place. */
static stele_status write_new(struct extraction *extraction, const stele_catalog *catalog, const char *path)
{
    struct output output;
    stele_report *report = extraction->run->report;
    stele_status  status;

    extraction->would_change = true;
    if (extraction->only_check)
        return STELE_OK;
    if ((status = output_begin(&output, path, report)) != STELE_OK)
        return status;
    return output_end(&output, stele_catalog_write(catalog, output_sink(&output), report), report);
}

/* Keeps the date of the present file where its messages are those of the template. */
static stele_status keep_date(stele_catalog *catalog, stele_catalog *present)
{
    const stele_str field = stele_str_of("POT-Creation-Date");
    char            date[DATE_SIZE];

    if (!has_all(present, catalog) || !has_all(catalog, present)
        || !copy_date(date, stele_catalog_header_field(present, field)))
        return STELE_OK;
    return stele_catalog_set_header_field(catalog, field, stele_str_of(date));
}

/* Whether the file that is there has this text already. A catalog that was not edited is written as it was read. */
static bool is_present(const stele_catalog *present, const stele_buffer *text)
{
    stele_buffer written = { 0 };
    bool         same = present && stele_catalog_write(present, stele_sink_buffer(&written), NULL) == STELE_OK
                && written.length == text->length && memcmp(written.data, text->data, text->length) == 0;

    stele_buffer_free(&written);
    return same;
}

/* Writes a template, unless the file that is there has it already. */
static stele_status write_template(struct extraction *extraction, stele_catalog *catalog, const char *path)
{
    stele_report  *report = extraction->run->report;
    stele_catalog *present = read_present(path);
    stele_buffer   text = { 0 };
    struct output  output;
    stele_status   status;

    if (!present)
        return write_new(extraction, catalog, path);
    status = keep_date(catalog, present);
    if (status == STELE_OK)
        status = stele_catalog_write(catalog, stele_sink_buffer(&text), report);
    if (status == STELE_OK && !is_present(present, &text)) {
        extraction->would_change = true;
        if (!extraction->only_check && (status = output_begin(&output, path, report)) == STELE_OK) {
            const stele_sink sink = output_sink(&output);
            status = output_end(&output, sink.write(sink.context, text.data, text.length), report);
        }
    }
    stele_buffer_free(&text);
    stele_catalog_free(present);
    return status;
}

/* Extracts from a folder with stele.meta, a compiled bundle, or without a source from the document that stele carries. No locale is
 * wanted: the catalogs have no part in the template, and may be broken. */
static stele_status extract_source(struct extraction *extraction, const char *source)
{
    stele_report  *report = extraction->run->report;
    stele_bundle  *bundle;
    stele_catalog *catalog = NULL;
    stele_status   status = command_open(&bundle, source, &(stele_bundle_options){ .locales = "" }, report);

    if (status == STELE_OK)
        status = stele_bundle_template(&catalog, bundle, extraction->date, report);
    if (status == STELE_OK)
        status = write_template(extraction, catalog, extraction->path);
    stele_catalog_free(catalog);
    stele_bundle_close(bundle);
    return status;
}

/* The place of a document's own template: FOLDER/its/path.pot; a path that leads out of the folder has its steps up left out. */
static stele_status name_template(stele_buffer *path, const char *folder, const char *name)
{
    size_t       length;
    stele_status status;

    while (*name == '/' || strncmp(name, "./", 2) == 0 || strncmp(name, "../", 3) == 0)
        name += *name == '/' ? 1 : name[1] == '/' ? 2 : 3;
    if (strstr(name, "/../")) {
        complain(_("%s: the path leads back"), name);
        return STELE_BAD_ARGUMENT;
    }
    length = strrchr(name, '.') && strrchr(name, '.') > name ? (size_t)(strrchr(name, '.') - name) : strlen(name);
    if ((status = stele_buffer_add_str(path, stele_str_of(folder))) == STELE_OK
        && (status = stele_buffer_add(path, name, length)) == STELE_OK)
        status = stele_buffer_add(path, ".pot", 4);
    return status;
}

/* Makes and writes a document's own template. */
static stele_status extract_alone(const stele_document *document, void *request, stele_report *report)
{
    struct extraction *extraction = request;
    stele_template *template = NULL;
    stele_buffer path = { 0 };
    stele_status status = name_template(&path, extraction->path, stele_document_name(document));

    if (status == STELE_OK)
        status = stele_template_new(&template, extraction->options, report);
    if (status == STELE_OK)
        status = stele_template_add(template, document);
    if (status == STELE_OK && !extraction->only_check)
        place_make_folders(path.data);
    if (status == STELE_OK)
        status = write_template(extraction, stele_template_catalog(template), path.data);
    stele_template_free(template);
    stele_buffer_free(&path);
    return status;
}

static stele_status extract_together(const stele_document *document, void *request, stele_report *report)
{
    struct extraction *extraction = request;

    (void)report;
    extraction->count++;
    return stele_template_add(extraction->template, document);
}

/* Extracts from documents; those that could not be read were told, and the others have their template. */
static int extract_documents(struct extraction *extraction, struct documents *documents, struct file_list *files)
{
    struct invocation *run = extraction->run;
    const char        *path = extraction->path;
    const bool         alone = path && *path && path[strlen(path) - 1] == '/';
    stele_status       status = documents_expand(files, documents);
    int                worst = EXIT_DONE, last;

    extraction->options->creation_date = extraction->date;
    documents->options.texts_only = true;
    if (status == STELE_OK && !alone)
        status = stele_template_new(&extraction->template, extraction->options, run->report);
    if (status == STELE_OK)
        worst = documents_read_each(run, files, documents, alone ? extract_alone : extract_together, extraction);
    if (status == STELE_OK && !alone && (extraction->count || worst == EXIT_DONE))
        status = write_template(extraction, stele_template_catalog(extraction->template), path);
    stele_template_free(extraction->template);
    last = command_finish(run, status);
    return last > worst ? last : worst;
}

/* Whether the operands are documents, and not a source that has its catalogs beside it. */
static bool are_documents(const struct invocation *run, const struct documents *documents,
                          const struct file_list *files)
{
    char        meta[4096];
    const char *path;
    struct stat about;

    if (documents->options.format || documents->options.tag_count || files->list_count || run->argc - optind > 1)
        return true;
    if (run->argc - optind == 0)
        return false;
    path = run->argv[optind];
    if (stele_reader_for(path) || path[documents_base(path)])
        return true;
    snprintf(meta, sizeof meta, "%s/stele.meta", path);
    return stat(path, &about) == 0 && S_ISDIR(about.st_mode) && access(meta, F_OK) != 0;
}

struct request {
    struct documents       documents;
    struct file_list       files;
    stele_template_options options;
    stele_buffer           package;
    const char            *path, *name, *version;
    bool                   check;
};

static bool take_option(struct invocation *run, struct request *request, int letter)
{
    static const char *const locations[] = { "file", "full", "never", NULL };
    static const char *const duplicates[] = { "merge", "context", NULL };
    int                      place;

    switch (letter) {
    case 'o': request->path = optarg; return true;
    case OPTION_CHECK: request->check = true; return true;
    case OPTION_LOCATION:
        if (!options_choose(run, locations, optarg, &place))
            return false;
        request->options.references = (stele_template_references)place;
        return true;
    case OPTION_DUPLICATES:
        if (!options_choose(run, duplicates, optarg, &place))
            return false;
        request->options.by_context = place == 1;
        return true;
    case OPTION_PACKAGE: request->name = optarg; return true;
    case OPTION_VERSION: request->version = optarg; return true;
    case OPTION_BUGS: request->options.bugs_address = optarg; return true;
    case OPTION_HOLDER: request->options.holder = optarg; return true;
    }
    return files_take_option(run, &request->files, letter) && documents_take_option(run, &request->documents, letter);
}

/* "NAME VERSION", where one of them was given. */
static stele_status name_package(struct request *request)
{
    const char  *parts[] = { request->name ? request->name : "PACKAGE", " ",
                            request->version ? request->version : "VERSION" };
    stele_status status = STELE_OK;

    if (!request->name && !request->version)
        return STELE_OK;
    for (int i = 0; i < (request->version || !request->name ? 3 : 1) && status == STELE_OK; i++)
        status = stele_buffer_add_str(&request->package, stele_str_of(parts[i]));
    request->options.package = request->package.data;
    return status;
}

static int run_extract(struct invocation *run)
{
    struct request    request;
    struct extraction extraction;
    settings_found    found;
    const char       *source;
    char              date[DATE_SIZE];
    int               letter, exit_status;

    do {
        request = (struct request){ 0 };
        while ((letter = options_next(run)) > 0) {
            if (!take_option(run, &request, letter))
                return run->exit_status;
        }
        if (letter == OPTIONS_STOP)
            return run->exit_status;
        found = settings_join(run, request.documents.config);
    } while (found == SETTINGS_JOINED);
    if (found == SETTINGS_WRONG || !new_date(run, date))
        return run->exit_status;
    if (name_package(&request) != STELE_OK)
        return command_finish(run, STELE_NO_MEMORY);
    extraction = (struct extraction){
        .run = run, .options = &request.options, .path = request.path, .date = date, .only_check = request.check
    };
    if (are_documents(run, &request.documents, &request.files)) {
        if (!files_operands(run, &request.files))
            return run->exit_status;
        exit_status = extract_documents(&extraction, &request.documents, &request.files);
    } else {
        if (!options_operand(run, &source))
            return run->exit_status;
        exit_status = command_finish(run, extract_source(&extraction, source));
    }
    stele_buffer_free(&request.package);
    return exit_status == EXIT_DONE && request.check && extraction.would_change ? EXIT_CONTENT : exit_status;
}

const struct command command_extract = {
    .name = "extract",
    .operands = N_("[SOURCE|DOCUMENT...]"),
    .summary = N_("make the template for translators"),
    .about = N_("Writes the template (POT) with one entry for each text that is to be\n"
                "translated. SOURCE is a folder as for render; its catalogs are not read.\n"
                "A DOCUMENT is a text, Markdown or HTML file, or a folder with such files."),
    .options = extract_options,
    .shared = { documents_options, files_options },
    .run = run_extract,
};
