/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* PDF by way of HTML: a browser without a window prints the page. All that it reads and writes is in a folder of its own,
 * which only the user can enter and which is gone afterwards, also after an interruption: signals that would end the
 * command wait until the browser has ended. */
#include "src/pdf.h"

#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "src/i18n.h"

extern char **environ;

enum { PATH_SIZE = 4096, PATIENCE = 120 /* Seconds that a browser may take. */, TICKS = 100 /* In a second. */ };

/* The folder and the files in it. */
struct place {
    char folder[PATH_SIZE], page[PATH_SIZE + 16], pdf[PATH_SIZE + 16], log[PATH_SIZE + 16];
};

/* Finds a program in a folder of PATH, or by its path. NULL for none. */
static char *find_program(const char *name)
{
    const char *folders = getenv("PATH");
    char        path[PATH_SIZE];

    if (strchr(name, '/'))
        return access(name, X_OK) == 0 ? strdup(name) : NULL;
    while (folders && *folders) {
        const size_t length = strcspn(folders, ":");
        const int    written = snprintf(path, sizeof path, "%.*s/%s", (int)length, folders, name);
        if (length && written > 0 && (size_t)written < sizeof path && access(path, X_OK) == 0)
            return strdup(path);
        folders += length + (folders[length] == ':');
    }
    return NULL;
}

char *pdf_browser(void)
{
    static const char *const names[] = { "chromium", "chromium-browser", "google-chrome", "google-chrome-stable",
                                         "chrome" };
    const char              *named = getenv("STELE_CHROMIUM");
    char                    *found = NULL;

    if (named && *named) {
        found = find_program(named);
        if (!found)
            complain(_("'%s', which STELE_CHROMIUM names, is no program"), named);
        return found;
    }
    for (size_t i = 0; i < sizeof names / sizeof *names && !found; i++)
        found = find_program(names[i]);
    if (!found)
        complain(_("a PDF is made by Chromium, which is not installed; install the package chromium, or name the\n"
                   "program in the environment variable STELE_CHROMIUM"));
    return found;
}

static bool make_place(struct place *place)
{
    const char *temporary = getenv("TMPDIR");
    int         length;

    if (!temporary || temporary[0] != '/')
        temporary = "/tmp";
    length = snprintf(place->folder, sizeof place->folder, "%s/stele-pdf.XXXXXX", temporary);
    if (length < 0 || (size_t)length >= sizeof place->folder || !mkdtemp(place->folder)) {
        complain(_("cannot make a temporary folder in '%s': %s"), temporary, strerror(errno));
        return false;
    }
    snprintf(place->page, sizeof place->page, "%s/page.html", place->folder);
    snprintf(place->pdf, sizeof place->pdf, "%s/page.pdf", place->folder);
    snprintf(place->log, sizeof place->log, "%s/log", place->folder);
    return true;
}

static int remove_one(const char *path, const struct stat *info, int kind, struct FTW *walk)
{
    (void)info;
    (void)kind;
    (void)walk;
    (void)remove(path); /* What cannot be removed stays; the others go. */
    return 0;
}

/* Writes the page. */
static stele_status write_page(const char *path, const stele_buffer *page)
{
    FILE *file = fopen(path, "wb");
    bool  written = file && fwrite(page->data, 1, page->length, file) == page->length;

    if (file && fclose(file) != 0)
        written = false;
    if (written)
        return STELE_OK;
    complain(_("cannot write '%s': %s"), path, strerror(errno));
    return STELE_SYSTEM;
}

/* Adds what a file holds; nothing where it cannot be read. */
static stele_status add_file(stele_buffer *text, const char *path)
{
    FILE        *file = fopen(path, "rb");
    stele_status status = STELE_OK;
    char         block[BUFSIZ];

    for (size_t got; file && status == STELE_OK && (got = fread(block, 1, sizeof block, file)) > 0;)
        status = stele_buffer_add(text, block, got);
    if (file)
        (void)fclose(file);
    return status;
}

/* Writes a path as a URL; letters, digits and a few signs stand for themselves (RFC 3986, 2.3). */
static void write_url(char *url, size_t size, const char *path)
{
    size_t length = (size_t)snprintf(url, size, "file://");

    for (; *path && length + 4 < size; path++) {
        const unsigned char c = (unsigned char)*path;
        const bool          plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                           || strchr("/-._~", c);
        length += (size_t)snprintf(url + length, size - length, plain ? "%c" : "%%%02X", c);
    }
}

/* Starts the browser with its words in the log. False, errno telling why, where it cannot be started. */
static bool start(pid_t *process, const char *browser, const struct place *place, bool sandbox, const sigset_t *signals)
{
    char                       url[3 * PATH_SIZE + 64], profile[PATH_SIZE + 64], output[PATH_SIZE + 64];
    char                      *arguments[] = { (char *)(uintptr_t)browser,
                                               "--headless",
                                               "--disable-gpu",
                                               "--no-first-run",
                                               "--disable-extensions",
                                               "--disable-background-networking",
                                               "--no-pdf-header-footer",
                                               profile,
                                               output,
                                               url,
                          sandbox ? NULL : "--no-sandbox",
                                               NULL };
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t          attributes;
    int                        error;

    snprintf(profile, sizeof profile, "--user-data-dir=%s/profile", place->folder);
    snprintf(output, sizeof output, "--print-to-pdf=%s", place->pdf);
    write_url(url, sizeof url, place->page);
    if ((error = posix_spawn_file_actions_init(&actions)) == 0) {
        if ((error = posix_spawnattr_init(&attributes)) == 0) {
            (void)posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK);
            (void)posix_spawnattr_setsigmask(&attributes, signals);
            error = posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
            if (!error)
                error = posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, place->log,
                                                         O_WRONLY | O_CREAT | O_TRUNC, 0600);
            if (!error)
                error = posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO);
            if (!error)
                error = posix_spawn(process, browser, &actions, &attributes, arguments, environ);
            (void)posix_spawnattr_destroy(&attributes);
        }
        (void)posix_spawn_file_actions_destroy(&actions);
    }
    errno = error;
    return error == 0;
}

/* Waits for the browser; ends it where it takes too long, or where somebody wants the command to end. */
static bool wait_for(pid_t process)
{
    const struct timespec tick = { 0, 1000000000 / TICKS };
    int                   status;

    for (int waited = 0;; waited++) {
        sigset_t pending;
        pid_t    ended = waitpid(process, &status, WNOHANG);
        if (ended < 0 && errno != EINTR)
            return false;
        if (ended > 0)
            return WIFEXITED(status) && WEXITSTATUS(status) == 0;
        (void)sigpending(&pending);
        if (waited == PATIENCE * TICKS || sigismember(&pending, SIGINT) == 1 || sigismember(&pending, SIGTERM) == 1
            || sigismember(&pending, SIGHUP) == 1)
            (void)kill(process, waited < PATIENCE * TICKS ? SIGTERM : SIGKILL);
        (void)nanosleep(&tick, NULL);
    }
}

/* Whether the browser says that it cannot confine itself, as in a container or for root. */
static bool lacks_sandbox(const struct place *place)
{
    stele_buffer log = { 0 };
    bool         lacks = add_file(&log, place->log) == STELE_OK && log.data && strstr(log.data, "sandbox");

    stele_buffer_free(&log);
    return lacks;
}

/* Runs the browser and takes the PDF. The page has no script and nothing from elsewhere, so where a sandbox cannot be had,
 * it is printed without one. */
static stele_status run(stele_buffer *pdf, const char *browser, const struct place *place, const sigset_t *signals)
{
    stele_status status = STELE_OK;
    size_t       before = pdf->length;
    bool         sandbox = geteuid() != 0; /* For root Chromium has none. */

    for (;;) {
        pid_t process;
        if (!start(&process, browser, place, sandbox, signals)) {
            complain(_("cannot run '%s': %s"), browser, strerror(errno));
            return STELE_SYSTEM;
        }
        if (wait_for(process) || !sandbox || !lacks_sandbox(place))
            break;
        sandbox = false;
    }
    status = add_file(pdf, place->pdf);
    if (status == STELE_OK && (pdf->length - before < 5 || memcmp(pdf->data + before, "%PDF-", 5) != 0)) {
        complain(_("'%s' made no PDF"), browser);
        status = STELE_SYSTEM;
    }
    return status;
}

stele_status pdf_print(stele_buffer *pdf, const char *browser, const stele_buffer *page)
{
    struct place place;
    sigset_t     ending, before;
    stele_status status;

    (void)sigemptyset(&ending);
    (void)sigaddset(&ending, SIGINT);
    (void)sigaddset(&ending, SIGTERM);
    (void)sigaddset(&ending, SIGHUP);
    (void)sigprocmask(SIG_BLOCK, &ending, &before);
    if (make_place(&place)) {
        status = write_page(place.page, page);
        if (status == STELE_OK)
            status = run(pdf, browser, &place, &before);
        (void)nftw(place.folder, remove_one, 16, FTW_DEPTH | FTW_PHYS);
    } else {
        status = STELE_SYSTEM;
    }
    (void)sigprocmask(SIG_SETMASK, &before, NULL);
    return status;
}
