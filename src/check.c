/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* stele check: what a program can find wrong in catalogs, for people and for other programs. Each file has a report of its own, in
 * whatever thread it was read; all are written when all are there. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "src/check_fix.h"
#include "src/files.h"
#include "src/i18n.h"
#include "src/json.h"
#include "src/options.h"
#include "src/output.h"

enum {
    OPTION_CHECKS = OPTION_LONG,
    OPTION_FUZZY,
    OPTION_OBSOLETE,
    OPTION_LIST,
    OPTION_STRICT,
    OPTION_ACCELERATOR,
    OPTION_FIX
};

static const struct command_option check_options[] = {
    { OPTION_CHECKS, "checks", N_("LIST"),
      N_("which checks, by id, separated by commas: all,\ndefault, and -ID for all but that; default: "
         "default") },
    { OPTION_LIST, "list", NULL, N_("print the checks, and do nothing else") },
    { 'f', "format", N_("FORMAT"), N_("text, json, sarif, junit; default: text") },
    { OPTION_ACCELERATOR, "accelerator", N_("CHARACTER"), N_("what stands before a keyboard accelerator: & or _") },
    { OPTION_FUZZY, "fuzzy", NULL, N_("check translations in doubt as well") },
    { OPTION_OBSOLETE, "obsolete", NULL, N_("check obsolete entries as well") },
    { OPTION_FIX, "fix", NULL, N_("mend in the files what has one right text, and print\nthe rest") },
    { OPTION_STRICT, "strict", NULL, N_("end with 1 for warnings too") },
    { 0, NULL, NULL, NULL },
};

enum format { TEXT, JSON, SARIF, JUNIT };

struct request {
    struct file_list    files;
    stele_check_options options;
    enum format         format;
    bool                lists, strict, fixes;
    stele_report      **reports; /* One for each file. */
};

/* Mends what is found in a catalog, writes it to its file, and looks again. */
static stele_status fix(struct file_task *task, stele_catalog *catalog, const stele_check_options *options,
                        stele_report *report)
{
    stele_output *output;
    size_t        count;
    stele_status  status = check_fix(catalog, report, &count);

    if (status != STELE_OK || count == 0)
        return status;
    if ((status = stele_output_open(&output, task->path, task->report)) != STELE_OK)
        return status;
    status = stele_output_close(output, stele_catalog_write(catalog, stele_output_sink(output), task->report),
                                task->report);
    if (status != STELE_OK)
        return status;
    stele_report_clear(report);
    (void)!files_say(task, ngettext("%s: %zu translation mended\n", "%s: %zu translations mended\n", count), task->name,
                     count);
    status = stele_check(catalog, options, report);
    return status;
}

static stele_status check_file(struct file_task *task, void *context)
{
    struct request *request = context;
    stele_report   *report = command_new_report();
    stele_catalog  *catalog = NULL;
    stele_status    status = report ? stele_catalog_open(&catalog, task->path, report) : STELE_NO_MEMORY;

    request->reports[task->place] = report;
    if (status == STELE_OK) {
        stele_check_options options = request->options;
        options.file = task->name;
        status = stele_check(catalog, &options, report);
        if (request->fixes && (status == STELE_OK || status == STELE_INVALID) && !output_is_standard(task->path))
            status = fix(task, catalog, &options, report);
    }
    stele_catalog_free(catalog);
    return status == STELE_INVALID ? STELE_OK : status; /* What is wrong in a file is told with the rest. */
}

static const char *severity_of(const stele_diagnostic *finding)
{
    static const char *const names[] = { "note", "warning", "error" };

    return names[finding->severity - STELE_NOTE];
}

/* Calls `print` for every finding, in the order of the files. */
static void each_finding(const struct request *request, void (*print)(const stele_diagnostic *finding, size_t place))
{
    size_t place = 0;

    for (size_t i = 0; i < request->files.count; i++) {
        const stele_diagnostic *finding;
        for (size_t n = 0; request->reports[i] && (finding = stele_report_at(request->reports[i], n)); n++)
            print(finding, place++);
    }
}

/* The id by which a finding is switched off; that of the finding where no check found it. */
static const char *rule_of(const stele_diagnostic *finding)
{
    return finding->check ? finding->check : finding->id;
}

static void print_text(const stele_diagnostic *finding, size_t place)
{
    static const char *const words[] = { N_("note"), N_("warning"), N_("error") };

    (void)place;
    printf("%s:", finding->file ? finding->file : "stele");
    if (finding->line && finding->column)
        printf("%zu:%zu:", finding->line, finding->column);
    else if (finding->line)
        printf("%zu:", finding->line);
    printf(" %s: %s [%s]\n", _(words[finding->severity - STELE_NOTE]), finding->text, rule_of(finding));
}

static void print_field(const char *name, const char *value)
{
    printf("\"%s\": ", name);
    json_string(stele_str_of(value));
}

static void print_json(const stele_diagnostic *finding, size_t place)
{
    printf("%s\n  {", place ? "," : "");
    print_field("file", finding->file ? finding->file : "");
    printf(", \"line\": %zu, \"column\": %zu, ", finding->line, finding->column);
    print_field("severity", severity_of(finding));
    printf(", ");
    print_field("check", rule_of(finding));
    printf(", ");
    print_field("finding", finding->id);
    printf(", ");
    print_field("text", finding->text);
    printf("}");
}

/* SARIF 2.1.0, 3.27. */
static void print_sarif(const stele_diagnostic *finding, size_t place)
{
    printf("%s\n        {", place ? "," : "");
    print_field("ruleId", rule_of(finding));
    printf(", ");
    print_field("level", severity_of(finding));
    printf(", \"message\": {");
    print_field("text", finding->text);
    printf("}, \"locations\": [{\"physicalLocation\": {\"artifactLocation\": {");
    print_field("uri", finding->file ? finding->file : "");
    printf("}");
    if (finding->line)
        printf(", \"region\": {\"startLine\": %zu, \"startColumn\": %zu}", finding->line,
               finding->column ? finding->column : 1);
    printf("}}]}");
}

/* The rules are the list of checks; 3.49. */
static void print_sarif_head(void)
{
    const stele_check_info *check;

    printf("{\n  \"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\",\n  \"version\": \"2.1.0\",\n"
           "  \"runs\": [\n    {\n      \"tool\": {\"driver\": {\"name\": \"stele\", ");
    print_field("version", stele_version());
    printf(", \"rules\": [");
    for (size_t i = 0; (check = stele_check_at(i)); i++) {
        printf("%s\n        {", i ? "," : "");
        print_field("id", check->id);
        printf(", \"shortDescription\": {");
        print_field("text", _(check->summary));
        printf("}, \"defaultConfiguration\": {\"enabled\": %s}}", check->is_default ? "true" : "false");
    }
    printf("]}},\n      \"columnKind\": \"unicodeCodePoints\",\n      \"results\": [");
}

/* A text in an attribute of XML. */
static void print_attribute(const char *name, const char *text)
{
    printf(" %s=\"", name);
    for (; *text; text++) {
        switch (*text) {
        case '&': fputs("&amp;", stdout); break;
        case '<': fputs("&lt;", stdout); break;
        case '"': fputs("&quot;", stdout); break;
        default:
            if ((unsigned char)*text >= ' ')
                putchar(*text);
        }
    }
    putchar('"');
}

/* A file is a suite, a finding a case that failed; a file without any has one that passed. */
static void print_junit(const struct request *request)
{
    printf("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"stele check\">\n");
    for (size_t i = 0; i < request->files.count; i++) {
        const stele_report     *report = request->reports[i];
        const size_t            count = report ? stele_report_length(report) : 0;
        const stele_diagnostic *finding;
        printf("  <testsuite");
        print_attribute("name", request->files.paths[i]);
        printf(" tests=\"%zu\" failures=\"%zu\">\n", count ? count : 1, count);
        if (count == 0)
            printf("    <testcase name=\"all\"/>\n");
        for (size_t n = 0; n < count && (finding = stele_report_at(report, n)); n++) {
            printf("    <testcase");
            print_attribute("name", rule_of(finding));
            print_attribute("file", finding->file ? finding->file : "");
            printf(" line=\"%zu\"><failure", finding->line);
            print_attribute("type", severity_of(finding));
            print_attribute("message", finding->text);
            printf("/></testcase>\n");
        }
        printf("  </testsuite>\n");
    }
    printf("</testsuites>\n");
}

static void print_findings(const struct request *request)
{
    switch (request->format) {
    case TEXT: each_finding(request, print_text); break;
    case JSON:
        putchar('[');
        each_finding(request, print_json);
        puts("\n]");
        break;
    case SARIF:
        print_sarif_head();
        each_finding(request, print_sarif);
        puts("]\n    }\n  ]\n}");
        break;
    case JUNIT: print_junit(request); break;
    }
}

static void print_checks(void)
{
    const stele_check_info *check;
    size_t                  widest = 0;

    for (size_t i = 0; (check = stele_check_at(i)); i++)
        widest = strlen(check->id) > widest ? strlen(check->id) : widest;
    for (size_t i = 0; (check = stele_check_at(i)); i++)
        printf("%-*s %c %s\n", (int)widest, check->id, check->is_default ? '*' : ' ', _(check->summary));
}

static bool take_option(struct invocation *run, struct request *request, int letter)
{
    static const char *const formats[] = { "text", "json", "sarif", "junit", NULL };
    int                      place;

    switch (letter) {
    case OPTION_CHECKS: request->options.checks = optarg; return true;
    case OPTION_LIST: request->lists = true; return true;
    case OPTION_FUZZY: request->options.with_fuzzy = true; return true;
    case OPTION_OBSOLETE: request->options.with_obsolete = true; return true;
    case OPTION_FIX: request->fixes = true; return true;
    case OPTION_STRICT: request->strict = true; return true;
    case OPTION_ACCELERATOR:
        if (strlen(optarg) != 1) {
            options_refuse(run, _("'%s' is not one character"), optarg);
            return false;
        }
        request->options.accelerator = *optarg;
        return true;
    case 'f':
        if (!options_choose(run, formats, optarg, &place))
            return false;
        request->format = (enum format)place;
        return true;
    }
    return files_take_option(run, &request->files, letter);
}

/* The exit status that the findings make of the work's. */
static int judge(const struct request *request, int exit_status)
{
    for (size_t i = 0; i < request->files.count; i++) {
        const stele_report *report = request->reports[i];
        if (report && exit_status == EXIT_DONE
            && (stele_report_count(report, STELE_ERROR)
                || (request->strict && stele_report_count(report, STELE_WARNING))))
            exit_status = EXIT_CONTENT;
    }
    return exit_status;
}

static int check(struct invocation *run, struct request *request)
{
    int exit_status;

    request->reports = calloc(request->files.count, sizeof *request->reports);
    if (!request->reports)
        return command_finish(run, STELE_NO_MEMORY);
    request->files.progress = true;
    exit_status = judge(request, files_run(run, &request->files, check_file, request));
    if (exit_status != EXIT_SYSTEM)
        print_findings(request);
    for (size_t i = 0; i < request->files.count; i++)
        stele_report_free(request->reports[i]);
    free(request->reports);
    return exit_status;
}

/* Whether the list of checks is one: told before any file is read. */
static bool are_checks(struct invocation *run, const struct request *request)
{
    stele_catalog *none;
    stele_status   status = stele_catalog_read(&none, (stele_str){ "", 0 }, NULL, NULL);

    if (status != STELE_OK)
        return true;
    status = stele_check(none, &request->options, NULL);
    stele_catalog_free(none);
    if (status == STELE_BAD_ARGUMENT)
        options_refuse(run, _("'%s' names a check that there is not; see stele check --list"), request->options.checks);
    return status != STELE_BAD_ARGUMENT;
}

static int run_check(struct invocation *run)
{
    struct request request = { 0 };
    int            letter;

    while ((letter = options_next(run)) > 0) {
        if (!take_option(run, &request, letter))
            return run->exit_status;
    }
    if (letter == OPTIONS_STOP || !are_checks(run, &request))
        return run->exit_status;
    if (request.lists) {
        print_checks();
        return EXIT_DONE;
    }
    return files_operands(run, &request.files) ? check(run, &request) : run->exit_status;
}

const struct command command_check = {
    .name = "check",
    .operands = N_("FILE..."),
    .summary = N_("find mistakes in catalogs"),
    .about = N_("Looks through PO files for what msgfmt -c finds and more: blanks, punctuation,\n"
                "brackets, tags, placeholders, addresses, figures, letters that only look right.\n"
                "A comment 'stele:ignore=ID' in an entry, or in the header's, switches a check\n"
                "off there. Findings are printed with their place and their check's id."),
    .options = check_options,
    .shared = { files_options_without_f },
    .run = run_check,
};
