/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The command: finds the subcommand and runs it. Nothing else is done before, so that starting costs little. */
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "src/help.h"
#include "src/i18n.h"
#include "src/options.h"
#include "src/output.h"
#include "src/terminal.h"

const struct command *const commands[] = {
    &command_render,
    &command_list,
    &command_stat,
    &command_stale,
    &command_amend,
    &command_extract,
    &command_localize,
    &command_import,
    &command_bundle,
    &command_inspect,
    &command_cat,
    &command_check,
    &command_compile,
    &command_decompile,
    &command_convert,
    &command_select,
    &command_edit,
    &command_diff,
    &command_merge,
    &command_merge_driver,
    &command_install_git_driver,
    &command_help,
    NULL,
};

#ifdef ENABLE_NLS
/* Whether the user's locale may have another language than the messages have. Asking costs nothing; setlocale() opens ten
 * files, a tenth of the time of a process that does little. */
static bool may_translate(void)
{
    static const char *const variables[] = { "LC_ALL", "LC_MESSAGES", "LANG" };
    const char              *locale = getenv("LANGUAGE");

    if (locale && *locale)
        return true;
    locale = NULL;
    for (size_t i = 0; i < sizeof variables / sizeof *variables && !(locale && *locale); i++)
        locale = getenv(variables[i]);
    return locale && *locale && strcmp(locale, "C") != 0 && strncmp(locale, "C.", 2) != 0
           && strcmp(locale, "POSIX") != 0;
}

#endif

/* Messages are in the user's language, and like all output in UTF-8; so the one category that matters is LC_MESSAGES.
 * The C library's own ("No such file or directory") would be converted to the charset of LC_CTYPE if not told the
 * same. */
static void choose_language(void)
{
#ifdef ENABLE_NLS
    const char *folder = getenv("STELE_LOCALEDIR");

    if (!may_translate() || !setlocale(LC_MESSAGES, ""))
        return;
    bindtextdomain(PACKAGE, folder && *folder ? folder : LOCALEDIR);
    bind_textdomain_codeset(PACKAGE, "UTF-8");
    bind_textdomain_codeset("libc", "UTF-8");
    textdomain(PACKAGE);
#endif
}

/* Reads stele's own command line and gives the subcommand's; false where there is none to run. */
static bool choose_command(struct invocation *run)
{
    int letter;

    options_begin(run, true);
    while ((letter = options_next(run)) > 0) {
        if (letter == OPTION_VERSION) {
            help_version();
            return false;
        }
    }
    if (letter == OPTIONS_STOP)
        return false;
    if (optind >= run->argc) {
        options_refuse(run, _("a command is missing"));
        return false;
    }
    run->argc -= optind;
    run->argv += optind;
    run->command = command_find(run->argv[0]);
    if (!run->command) {
        run->command = &stele_itself;
        options_refuse(run, _("unknown command '%s'"), run->argv[0]);
        return false;
    }
    return true;
}

int main(int argc, char **argv)
{
    struct invocation run = { .command = &stele_itself, .argc = argc, .argv = argv };

    terminal_occupy();
    choose_language();
    if (choose_command(&run)) {
        options_begin(&run, false);
        run.report = command_new_report();
        run.exit_status = run.report ? run.command->run(&run) : command_finish(&run, STELE_NO_MEMORY);
        stele_report_free(run.report);
    }
    return output_close_standard(run.exit_status);
}
