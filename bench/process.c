/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Times whole processes: starts each command in turn, again and again, and prints the median wall-clock time of each in
 * milliseconds. Commands take turns, so that a change in the machine's speed meets all of them alike.
 *
 *     process ROUNDS COMMAND… -- COMMAND… [-- …]
 *
 * Output goes to /dev/null. Each turn is two runs, of which the second counts: a virtual machine gives memory that a large
 * process has left back to its host, and whoever comes next would pay for fetching it again. The first round is not
 * counted. A command that fails ends the measurement. */
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>

enum { COMMANDS_MAX = 16, ROUNDS_MAX = 10000 };

extern char **environ;

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

/* Runs a command to its end; its time in milliseconds, or a negative number where it failed. */
static double run(char **command)
{
    posix_spawn_file_actions_t actions;
    pid_t                      child;
    int                        status;
    double                     start;

    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
    start = now();
    if (posix_spawnp(&child, command[0], &actions, NULL, command, environ) != 0)
        return -1;
    if (waitpid(child, &status, 0) < 0 || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
        return -1;
    posix_spawn_file_actions_destroy(&actions);
    return now() - start;
}

static int ascending(const void *a, const void *b)
{
    const double *x = a, *y = b;
    return (*x > *y) - (*x < *y);
}

/* Cuts the arguments at each "--"; the number of commands. */
static int split(char **arguments, char **commands[COMMANDS_MAX])
{
    int count = 0;

    while (*arguments && count < COMMANDS_MAX) {
        commands[count++] = arguments;
        while (*arguments && strcmp(*arguments, "--") != 0)
            arguments++;
        if (*arguments)
            *arguments++ = NULL;
    }
    return count;
}

int main(int argc, char **argv)
{
    static double times[COMMANDS_MAX][ROUNDS_MAX];
    char        **commands[COMMANDS_MAX];
    int           rounds = argc > 2 ? atoi(argv[1]) : 0;
    int           count;

    if (rounds < 1 || rounds > ROUNDS_MAX) {
        fprintf(stderr, "usage: %s ROUNDS COMMAND... [-- COMMAND...]...\n", argv[0]);
        return 2;
    }
    count = split(argv + 2, commands);
    for (int round = -1; round < rounds; round++) {
        for (int i = 0; i < count; i++) {
            double time = run(commands[i]) < 0 ? -1 : run(commands[i]);
            if (time < 0) {
                fprintf(stderr, "%s: %s failed\n", argv[0], commands[i][0]);
                return 1;
            }
            if (round >= 0)
                times[i][round] = time;
        }
    }
    for (int i = 0; i < count; i++) {
        qsort(times[i], (size_t)rounds, sizeof times[i][0], ascending);
        printf("%.3f\n", times[i][rounds / 2]);
    }
    return 0;
}
