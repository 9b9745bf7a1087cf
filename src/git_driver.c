/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* stele install-git-driver: tells a git repository to merge catalogs, and to show what differs in them, by stele. Git is
 * started directly, without a shell. */
#include <errno.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "src/i18n.h"
#include "src/options.h"
#include "src/output.h"

enum { OPTION_GLOBAL = OPTION_LONG, OPTION_PRINT };

static const struct command_option install_options[] = {
    { OPTION_GLOBAL, "global", NULL,
      N_("for all repositories of the user; which files are\ncatalogs is for them to say") },
    { OPTION_PRINT, "print", NULL, N_("print what would be set, and change nothing") },
    { 0, NULL, NULL, NULL },
};

extern char **environ;

/* What git is to know. Of a catalog it shows what `stele cat` makes, so that neither layout nor references are differences. */
static const struct setting {
    const char *name, *value;
} settings[] = {
    { "merge.stele.name", "gettext catalogs, message by message" },
    { "merge.stele.driver", "stele merge-driver --path %P %O %A %B" },
    { "diff.stele.textconv", "stele cat --quiet --no-location --no-wrap" },
    { "diff.stele.cachetextconv", "true" },
};

static const char *const attributes[] = { "*.po merge=stele diff=stele", "*.pot merge=stele diff=stele" };

enum { SETTINGS = sizeof settings / sizeof *settings, ATTRIBUTES = sizeof attributes / sizeof *attributes };

/* Starts a program and waits for it. False, with that said, where it cannot be started or fails. */
static bool run_program(const char *const *arguments)
{
    pid_t process;
    int   state = 0,
        error = posix_spawnp(&process, arguments[0], NULL, NULL, (char *const *)(uintptr_t)arguments, environ);

    if (error) {
        complain(_("cannot run '%s': %s"), arguments[0], strerror(error));
        return false;
    }
    while (waitpid(process, &state, 0) < 0) {
        if (errno != EINTR)
            return false;
    }
    return WIFEXITED(state) && WEXITSTATUS(state) == 0; /* Git has said what is wrong. */
}

static bool configure_git(const char *folder, bool global)
{
    for (size_t i = 0; i < SETTINGS; i++) {
        const char *const local[] = { "git", "-C", folder, "config", settings[i].name, settings[i].value, NULL };
        const char *const all[] = { "git", "config", "--global", settings[i].name, settings[i].value, NULL };
        if (!run_program(global ? all : local))
            return false;
    }
    return true;
}

/* Whether a text has a line. */
static bool has_line(const stele_buffer *text, const char *line)
{
    const size_t length = strlen(line);

    for (size_t at = 0; at < text->length;) {
        const char  *newline = memchr(text->data + at, '\n', text->length - at);
        const size_t end = newline ? (size_t)(newline - text->data) : text->length;
        if (end - at == length && memcmp(text->data + at, line, length) == 0)
            return true;
        at = end + 1;
    }
    return false;
}

/* Adds the lines that a text lacks. */
static stele_status add_attributes(stele_buffer *text, bool *added)
{
    stele_status status = STELE_OK;

    if (text->length && text->data[text->length - 1] != '\n')
        status = stele_buffer_add(text, "\n", 1);
    for (size_t i = 0; i < ATTRIBUTES && status == STELE_OK; i++) {
        if (has_line(text, attributes[i]))
            continue;
        *added = true;
        if ((status = stele_buffer_add_str(text, stele_str_of(attributes[i]))) == STELE_OK)
            status = stele_buffer_add(text, "\n", 1);
    }
    return status;
}

/* Says in the folder's .gitattributes which files are catalogs. */
static stele_status write_attributes(const char *folder, stele_report *report)
{
    stele_buffer  path = { 0 }, text = { 0 };
    struct output output;
    bool          added = false;
    FILE         *file = NULL;
    stele_status  status = stele_buffer_add_str(&path, stele_str_of(folder));

    if (status == STELE_OK)
        status = stele_buffer_add_str(&path, stele_str_of("/.gitattributes"));
    if (status == STELE_OK && (file = fopen(path.data, "rb")))
        status = stele_input_read(&text, fileno(file), path.data, report);
    if (status == STELE_OK)
        status = add_attributes(&text, &added);
    if (status == STELE_OK && added && (status = output_begin(&output, path.data, report)) == STELE_OK) {
        const stele_sink sink = output_sink(&output);
        status = output_end(&output, sink.write(sink.context, text.data, text.length), report);
    }
    if (file)
        fclose(file);
    stele_buffer_free(&path);
    stele_buffer_free(&text);
    return status;
}

static void print_all(void)
{
    for (size_t i = 0; i < SETTINGS; i++)
        printf("git config %s '%s'\n", settings[i].name, settings[i].value);
    for (size_t i = 0; i < ATTRIBUTES; i++)
        printf(".gitattributes: %s\n", attributes[i]);
}

static int run_install(struct invocation *run)
{
    const char *folder;
    bool        global = false, print = false;
    int         letter;

    while ((letter = options_next(run)) > 0) {
        switch (letter) {
        case OPTION_GLOBAL: global = true; break;
        case OPTION_PRINT: print = true; break;
        }
    }
    if (letter == OPTIONS_STOP || !options_operand(run, &folder))
        return run->exit_status;
    if (print) {
        print_all();
        return EXIT_DONE;
    }
    folder = folder ? folder : ".";
    if (!configure_git(folder, global))
        return EXIT_SYSTEM;
    return command_finish(run, global ? STELE_OK : write_attributes(folder, run->report));
}

const struct command command_install_git_driver = {
    .name = "install-git-driver",
    .operands = N_("[FOLDER]"),
    .summary = N_("let git merge and compare catalogs by message"),
    .about = N_("Sets up the git repository of FOLDER (without one, of the present folder): its\n"
                "configuration gets a merge driver and a filter for differences, and the\n"
                "folder's .gitattributes says that they are for *.po and *.pot."),
    .options = install_options,
    .run = run_install,
};
