/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* getopt_long() over tables of command_option. Its own messages are switched off: ours name what is wrong in the user's
 * language and say where help is. */
#include "src/options.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "src/help.h"
#include "src/i18n.h"
#include "src/settings.h"

enum { OPTION_COLOR = 1000, OPTIONS_MAX = 64 };

const struct command_option common_options[] = {
    { 'q', "quiet", NULL, N_("tell errors alone") },
    { 'v', "verbose", NULL, N_("tell what was taken where a translation is lacking") },
    { OPTION_COLOR, "color", N_("[WHEN]"), N_("colour diagnostics: auto, never, always") },
    { 'h', "help", NULL, N_("show this help") },
    { 0, NULL, NULL, NULL },
};

/* What getopt_long() is given, made from the tables of one command. */
static struct {
    struct option long_options[OPTIONS_MAX + 1];
    size_t        count;
    char          letters[3 * OPTIONS_MAX + 3];
    size_t        length;
} made;

static void add_table(const struct command_option *option)
{
    for (; option->name; option++) {
        int kind = !option->argument ? no_argument : option->argument[0] == '[' ? optional_argument : required_argument;

        assert(made.count < OPTIONS_MAX);
        made.long_options[made.count++] = (struct option){ option->name, kind, NULL, option->letter };
        if (option->letter < OPTION_LONG) {
            made.letters[made.length++] = (char)option->letter;
            for (int colons = kind; colons > 0; colons--)
                made.letters[made.length++] = ':';
        }
    }
}

void options_begin(struct invocation *run, bool end_at_operand)
{
    made.count = made.length = 0;
    if (end_at_operand)
        made.letters[made.length++] = '+';
    made.letters[made.length++] = ':';
    add_table(run->command->options);
    for (size_t i = 0; i < OPTION_TABLES && run->command->shared[i]; i++)
        add_table(run->command->shared[i]);
    add_table(common_options);
    made.long_options[made.count] = (struct option){ NULL, 0, NULL, 0 };
    made.letters[made.length] = '\0';
    optind = 0; /* Makes glibc begin anew. */
    opterr = 0;
}

int options_refuse(struct invocation *run, const char *format, ...)
{
    const char *name = run->command->name, *place = settings_place(optind - 1);
    va_list     arguments;

    if (place)
        fprintf(stderr, "%s: %s: ", place, _("error"));
    else
        fputs("stele: ", stderr);
    va_start(arguments, format);
    vfprintf(stderr, format, arguments);
    va_end(arguments);
    fputc('\n', stderr);
    if (!place)
        fprintf(stderr, _("Try '%s%s%s --help'.\n"), "stele", *name ? " " : "", name);
    run->exit_status = place ? EXIT_CONTENT : EXIT_USAGE;
    return OPTIONS_STOP;
}

/* How many long options begin as `word` does, which is "--name" or "--name=argument". */
static size_t count_beginning(const char *word)
{
    size_t length = strcspn(word + 2, "="), found = 0;

    for (size_t i = 0; i < made.count; i++)
        found += strncmp(made.long_options[i].name, word + 2, length) == 0;
    return found;
}

/* The long option that a letter stands for; NULL for none. */
static const struct option *find_letter(int letter)
{
    for (size_t i = 0; i < made.count; i++) {
        if (made.long_options[i].val == letter)
            return &made.long_options[i];
    }
    return NULL;
}

/* Says what getopt_long() did not like. It leaves the letter in `optopt`, 0 for an unknown long option; the word itself
 * is only sure to be the one before `optind` when that was a long option. */
static int refuse_option(struct invocation *run, bool argument_missing)
{
    const char          *word = run->argv[optind - 1];
    const struct option *known = optopt ? find_letter(optopt) : NULL;

    if (argument_missing && known && strncmp(word, "--", 2) == 0)
        return options_refuse(run, _("option '--%s' needs an argument"), known->name);
    if (argument_missing)
        return options_refuse(run, _("option '-%c' needs an argument"), optopt);
    if (known)
        return options_refuse(run, _("option '--%s' takes no argument"), known->name);
    if (optopt)
        return options_refuse(run, _("unknown option '-%c'"), optopt);
    if (count_beginning(word) > 1)
        return options_refuse(run, _("option '%s' is ambiguous"), word);
    return options_refuse(run, _("unknown option '%s'"), word);
}

static bool choose_color(struct invocation *run)
{
    static const char *const choices[] = { "auto", "never", "always", NULL };
    int                      place = COLOR_ALWAYS;

    if (optarg && !options_choose(run, choices, optarg, &place))
        return false;
    run->color = (color_choice)place;
    return true;
}

int options_next(struct invocation *run)
{
    for (;;) {
        int letter = getopt_long(run->argc, run->argv, made.letters, made.long_options, NULL);

        switch (letter) {
        case -1: return OPTIONS_END;
        case '?': return refuse_option(run, false);
        case ':': return refuse_option(run, true);
        case 'q':
        case 'v':
            run->quiet = letter == 'q';
            run->verbose = letter == 'v';
            break;
        case OPTION_COLOR:
            if (!choose_color(run))
                return OPTIONS_STOP;
            break;
        case 'h':
            help_print(run->command);
            run->exit_status = EXIT_DONE;
            return OPTIONS_STOP;
        default: return letter;
        }
    }
}

bool options_operand(struct invocation *run, const char **operand)
{
    *operand = optind < run->argc ? run->argv[optind++] : NULL;
    if (optind >= run->argc)
        return true;
    options_refuse(run, _("one operand too many: '%s'"), run->argv[optind]);
    return false;
}

bool options_choose(struct invocation *run, const char *const *choices, const char *argument, int *place)
{
    char   list[128] = "";
    size_t length = 0;

    for (int i = 0; choices[i]; i++) {
        if (strcmp(choices[i], argument) == 0) {
            *place = i;
            return true;
        }
    }
    for (int i = 0; choices[i]; i++) {
        int written = snprintf(list + length, sizeof list - length, "%s%s", i ? ", " : "", choices[i]);
        assert(written > 0 && (size_t)written < sizeof list - length);
        length += (size_t)written;
    }
    options_refuse(run, _("'%s' is none of: %s"), argument, list);
    return false;
}

bool number_read(const char *text, unsigned most, unsigned *number)
{
    unsigned value = 0;

    if (!*text)
        return false;
    for (; *text; text++) {
        unsigned digit = (unsigned)(unsigned char)*text - '0';
        if (digit > 9 || value > (most - digit) / 10)
            return false;
        value = 10 * value + digit;
    }
    *number = value;
    return true;
}

bool options_number(struct invocation *run, const char *argument, unsigned most, unsigned *number)
{
    if (number_read(argument, most, number))
        return true;
    options_refuse(run, _("'%s' is no number from 0 to %u"), argument, most);
    return false;
}
