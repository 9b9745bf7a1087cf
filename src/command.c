/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What subcommands have in common: how they open what they read, tell what they found, and end. */
#include "src/command.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "src/i18n.h"
#include "src/terminal.h"

const struct command *command_find(const char *name)
{
    for (size_t i = 0; commands[i]; i++) {
        if (strcmp(commands[i]->name, name) == 0)
            return commands[i];
    }
    return NULL;
}

void complain(const char *format, ...)
{
    va_list arguments;

    fputs("stele: ", stderr);
    va_start(arguments, format);
    vfprintf(stderr, format, arguments);
    va_end(arguments);
    fputc('\n', stderr);
}

stele_status command_open(stele_bundle **bundle, const char *source, const stele_bundle_options *options,
                          stele_report *report)
{
    if (source)
        return stele_bundle_open_with(bundle, source, options, report);
    return stele_bundle_open_builtin(bundle, options, report);
}

/* How a severity is shown: its name, and what the terminal is told before it. */
static const struct {
    const char *name, *color;
} severities[] = {
    [STELE_NOTE] = { N_("note"), "\033[1;36m" },
    [STELE_WARNING] = { N_("warning"), "\033[1;35m" },
    [STELE_ERROR] = { N_("error"), "\033[1;31m" },
};

/* One diagnostic, in the form of stele_report_print(), which knows no colours. */
static void print_diagnostic(const stele_diagnostic *diagnostic, bool colored)
{
    const char *bold = colored ? "\033[1m" : "", *plain = colored ? "\033[0m" : "";

    if (diagnostic->file) {
        fprintf(stderr, "%s%s", bold, diagnostic->file);
        if (diagnostic->line)
            fprintf(stderr, ":%zu", diagnostic->line);
        if (diagnostic->line && diagnostic->column)
            fprintf(stderr, ":%zu", diagnostic->column);
        fprintf(stderr, ":%s ", plain);
    }
    fprintf(stderr, "%s%s:%s %s\n", colored ? severities[diagnostic->severity].color : "",
            _(severities[diagnostic->severity].name), plain, diagnostic->text);
}

static const char *translate(void *context, const char *text)
{
    (void)context;
    return _(text);
}

stele_report *command_new_report(void)
{
    stele_report *report = stele_report_new(NULL);

    stele_report_translate(report, translate, NULL);
    return report;
}

void command_tell(const struct invocation *run, const stele_report *report)
{
    const bool              colored = stele_report_length(report) && terminal_colors(run->color, STDERR_FILENO);
    const stele_diagnostic *diagnostic;

    for (size_t i = 0; (diagnostic = stele_report_at(report, i)); i++) {
        if (!run->quiet || diagnostic->severity == STELE_ERROR)
            print_diagnostic(diagnostic, colored);
    }
    if (stele_report_is_partial(report))
        complain(_("there are more findings than are shown"));
}

static int exit_status_of(stele_status status)
{
    switch (status) {
    case STELE_OK: return EXIT_DONE;
    case STELE_INVALID:
    case STELE_INCOMPLETE:
    case STELE_NOT_FOUND:
    case STELE_LIMIT: return EXIT_CONTENT;
    case STELE_BAD_ARGUMENT: return EXIT_USAGE;
    case STELE_NO_MEMORY:
    case STELE_SYSTEM:
    case STELE_UNAVAILABLE: break;
    }
    return EXIT_SYSTEM;
}

int command_exit_status(const stele_report *report, stele_status status)
{
    if (status == STELE_NO_MEMORY)
        complain(_("there is not enough memory"));
    /* What was left out because it is broken makes the result wrong, even where the rest could be shown. */
    if (status == STELE_OK && stele_report_count(report, STELE_ERROR) > 0)
        status = STELE_INVALID;
    return exit_status_of(status);
}

int command_finish(struct invocation *run, stele_status status)
{
    command_tell(run, run->report);
    return command_exit_status(run->report, status);
}
