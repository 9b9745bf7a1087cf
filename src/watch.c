/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Waits for changes of a source. Signals that end the process are held back while the work is done, and let through while
 * there is nothing to do; so no file is left half written, and whoever started the process sees by which signal it ended. */
#include "src/watch.h"

#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/inotify.h>
#endif

#include "src/output.h"

enum {
    BURST = 50,       /* What follows a change within so many ms belongs to it. */
    LOOK_EACH = 1000, /* So often where the system does not tell of changes. */
    MILLION = 1000000 /* Nanoseconds in a millisecond. */
};

static volatile sig_atomic_t caught;

static void note_signal(int number)
{
    caught = number;
}

/* Holds back the signals that end the process; those that are ignored stay so. `waiting` is what is let through when there is
 * nothing to do. */
static void hold_signals(sigset_t *waiting)
{
    static const int numbers[] = { SIGINT, SIGTERM, SIGHUP };
    struct sigaction before, noting = { .sa_handler = note_signal };
    sigset_t         held;

    (void)sigemptyset(&held);
    (void)sigprocmask(SIG_BLOCK, NULL, waiting);
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        if (sigaction(numbers[i], NULL, &before) != 0 || before.sa_handler == SIG_IGN)
            continue;
        (void)sigaction(numbers[i], &noting, NULL);
        (void)sigaddset(&held, numbers[i]);
        (void)sigdelset(waiting, numbers[i]);
    }
    (void)sigprocmask(SIG_BLOCK, &held, NULL);
}

/* Ends the process as the signal would have. */
static void end_by_signal(const sigset_t *waiting)
{
    (void)signal(caught, SIG_DFL);
    (void)raise(caught);
    (void)sigprocmask(SIG_SETMASK, waiting, NULL);
}

/* Waits until the descriptor can be read, or for so many ms; -1 for ever. Returns early for a signal. */
static void wait_for(int descriptor, int milliseconds, const sigset_t *waiting)
{
    struct pollfd         change = { descriptor, POLLIN, 0 }; /* A negative one is passed over. */
    const struct timespec time = { milliseconds / 1000, milliseconds % 1000 * (long)MILLION };

    (void)ppoll(&change, 1, milliseconds < 0 ? NULL : &time, waiting);
}

static void tell(const struct invocation *run)
{
    command_tell(run, run->report);
    stele_report_clear(run->report);
}

/* Waits until there is another bundle. False when a signal came before. */
static bool wait_for_change(const struct invocation *run, stele_store *store, const sigset_t *waiting)
{
    bool changed = false;

    while (!caught && !changed) {
        wait_for(stele_store_descriptor(store), stele_store_is_polled(store) ? LOOK_EACH : -1, waiting);
        if (!caught)
            wait_for(-1, BURST, waiting);
        if (!caught && stele_store_refresh(store, &changed, run->report) == STELE_NO_MEMORY)
            (void)command_exit_status(run->report, STELE_NO_MEMORY); /* Says so; the next change is a new chance. */
        tell(run);
    }
    return !caught;
}

/* What stands between two outputs: a terminal is cleared, in a stream it is a form feed. */
static void separate(void)
{
    fputs(isatty(STDOUT_FILENO) ? "\033[H\033[2J" : "\f\n", stdout);
}

int watch_run(struct invocation *run, const char *source, const stele_bundle_options *opening, const char *path,
              watch_work *work, void *context)
{
    const bool   standard = output_is_standard(path);
    stele_store *store;
    sigset_t     waiting;
    stele_status status = stele_store_open(&store, source, opening, run->report);

    if (status != STELE_OK)
        return command_finish(run, status);
    hold_signals(&waiting);
    for (;;) {
        status = work(run, store, context);
        tell(run);
        if (status == STELE_NO_MEMORY || (standard && status == STELE_SYSTEM) || !wait_for_change(run, store, &waiting))
            break;
        if (standard)
            separate();
    }
    stele_store_close(store);
    if (caught)
        end_by_signal(&waiting);
    return command_finish(run, status);
}

struct watch {
    int descriptor; /* Of inotify; negative where there is none. */
};

void watch_add(struct watch *watch, const char *path)
{
#ifdef __linux__
    const uint32_t changes = IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_CREATE;
    struct stat    about;
    const char    *slash = strrchr(path, '/');
    char          *folder;

    if (watch->descriptor < 0)
        return;
    if (stat(path, &about) == 0 && S_ISDIR(about.st_mode)) {
        (void)inotify_add_watch(watch->descriptor, path, changes);
        return;
    }
    folder = slash ? strndup(path, (size_t)(slash - path) + 1) : strdup(".");
    if (folder)
        (void)inotify_add_watch(watch->descriptor, folder, changes);
    free(folder);
#else
    (void)watch;
    (void)path;
#endif
}

/* Forgets changes that were told. */
static void drain(int descriptor)
{
    char events[4096];

    while (read(descriptor, events, sizeof events) > 0)
        ;
}

int watch_folders(struct invocation *run, void (*work)(struct invocation *run, struct watch *watch))
{
    struct watch watch = { -1 };
    sigset_t     waiting;

#ifdef __linux__
    watch.descriptor = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
#endif
    hold_signals(&waiting);
    while (!caught) {
        work(run, &watch);
        tell(run);
        (void)fflush(stdout);
        wait_for(watch.descriptor, watch.descriptor < 0 ? LOOK_EACH : -1, &waiting);
        if (!caught)
            wait_for(-1, BURST, &waiting);
        if (watch.descriptor >= 0)
            drain(watch.descriptor);
    }
    if (watch.descriptor >= 0)
        close(watch.descriptor);
    end_by_signal(&waiting);
    return run->exit_status;
}
