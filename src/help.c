/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* stele help, and what --help and --version show. All of it is made from the tables of the commands. */
#include "src/help.h"

#include <stdio.h>
#include <string.h>

#include "src/i18n.h"
#include "src/options.h"

enum { NAME_COLUMNS = 11, OPTION_COLUMNS = 28 };

static const struct command_option itself_options[] = {
    { OPTION_VERSION, "version", NULL, N_("show the version") },
    { 0, NULL, NULL, NULL },
};

const struct command stele_itself = {
    .name = "",
    .operands = N_("COMMAND [ARGUMENT]..."),
    .about = N_("One text, carved in many languages: renders a document in any locale that it\n"
                "is translated into, and helps those who translate it."),
    .options = itself_options,
};

/* The columns that a text takes up. What is aligned here are words in alphabets, so that a character is a column. */
static int columns_of(const char *text)
{
    int columns = 0;

    for (; *text; text++)
        columns += ((unsigned char)*text & 0xc0) != 0x80;
    return columns;
}

/* Prints the lines of a text in a column, of which `used` columns to the left are taken. */
static void print_in_column(const char *text, int used, int column)
{
    if (used + 2 > column) {
        putchar('\n');
        used = 0;
    }
    for (;;) {
        size_t length = strcspn(text, "\n");
        printf("%*s%.*s\n", column - used, "", (int)length, text);
        if (!text[length])
            return;
        text += length + 1;
        used = 0;
    }
}

/* Writes "-o, --output=FILE" and gives its columns. */
static int print_option_name(const struct command_option *option)
{
    const char *argument = option->argument ? _(option->argument) : NULL;
    int         columns = 8 + columns_of(option->name); /* Two blanks, "-o, --" or as many blanks. */

    if (option->letter < OPTION_LONG)
        printf("  -%c, --%s", option->letter, option->name);
    else
        printf("      --%s", option->name);
    if (!argument)
        return columns;
    if (argument[0] == '[')
        printf("[=%s", argument + 1);
    else
        printf("=%s", argument);
    return columns + 1 + columns_of(argument);
}

static void print_options(const struct command_option *option)
{
    for (; option->name; option++) {
        int used = print_option_name(option);
        print_in_column(_(option->help), used, OPTION_COLUMNS);
    }
}

void help_print(const struct command *command)
{
    const bool itself = command == &stele_itself;

    printf(_("Usage: stele%s%s [OPTION]... %s\n"), itself ? "" : " ", command->name, _(command->operands));
    puts(_(command->about));
    if (itself) {
        printf("\n%s\n", _("Commands:"));
        for (size_t i = 0; commands[i]; i++) {
            int used = printf("  %s", commands[i]->name);
            print_in_column(_(commands[i]->summary), used, NAME_COLUMNS + 2);
        }
    }
    printf("\n%s\n", _("Options:"));
    print_options(command->options);
    for (size_t i = 0; i < OPTION_TABLES && command->shared[i]; i++)
        print_options(command->shared[i]);
    print_options(common_options);
    printf("\n%s\n", _("Exit status: 0 done, 1 the input is wrong or too incomplete, 2 bad usage,\n"
                       "3 the system failed."));
    if (itself)
        printf("%s\n", _("More on a command: stele COMMAND --help, or man stele."));
}

void help_version(void)
{
    printf("stele %s (libstele %s)\n", STELE_VERSION_STRING, stele_version());
    puts(_("Licence LGPL-2.1-or-later. This is free software: you may change it and pass it on.\n"
           "There is no warranty, to the extent permitted by law."));
}

static const struct command_option help_options[] = { { 0, NULL, NULL, NULL } };

static int run_help(struct invocation *run)
{
    const char           *name;
    const struct command *command = &stele_itself;
    int                   letter = options_next(run);

    if (letter == OPTIONS_STOP || !options_operand(run, &name))
        return run->exit_status;
    if (name && !(command = command_find(name))) {
        run->command = &stele_itself;
        options_refuse(run, _("unknown command '%s'"), name);
        return run->exit_status;
    }
    help_print(command);
    return EXIT_DONE;
}

const struct command command_help = {
    .name = "help",
    .operands = N_("[COMMAND]"),
    .summary = N_("tell how a command is used"),
    .about = N_("Tells how a command is used; without one, what commands there are."),
    .options = help_options,
    .run = run_help,
};
