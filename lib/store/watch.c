/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* inotify on folders. A watch on a file would follow the file when another one takes its place, so only folders are watched:
 * the one that the path names, all that the way to it leads through, of which only the next name on the way matters, and the
 * same for the ways of links in the folder. Where the path leads nowhere, the way to the last folder that there is.
 *
 * What is told is only when to look; what changed is found out by the stamp (stamp.h). So nothing depends on the order of events
 * or on their being complete, and an overflow of the queue is a change like another. */
#include "lib/store/watch.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

enum { LINKS_MAX = 40, LINK_LENGTH = 4096, NAME_LENGTH = 255 };

/* A file that is made is of interest when it is closed after writing; links and folders when they are made. */
#define EVENTS                                                                                                         \
    (IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF | IN_ATTRIB)

void stele_store__watch_begin(store_watch *watch, const stele_allocator *allocator)
{
    *watch = (store_watch){ .allocator = *allocator };
    watch->descriptor = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    if (watch->descriptor < 0)
        watch->error = errno;
}

static void release_text(store_watch *watch, char *text)
{
    if (text)
        stele__release(&watch->allocator, text, strlen(text) + 1);
}

static char *copy(store_watch *watch, const char *text)
{
    const size_t size = strlen(text) + 1;
    char        *made = stele__allocate(&watch->allocator, size);

    return made ? memcpy(made, text, size) : NULL;
}

static void release_folder(store_watch *watch, store_watched *folder)
{
    release_text(watch, folder->path);
    release_text(watch, folder->name);
}

static store_watched *find_folder(const store_watch *watch, int number)
{
    for (size_t i = 0; i < watch->count; i++) {
        if (watch->folders[i].number == number)
            return &watch->folders[i];
    }
    return NULL;
}

/* Whether a folder that is asked for once more was asked for as what it is noted as. If not, everything in it matters. */
static void note_again(store_watch *watch, store_watched *folder, const char *name)
{
    folder->round = watch->round;
    if (folder->name && !(name && strcmp(folder->name, name) == 0)) {
        release_text(watch, folder->name);
        folder->name = NULL;
    }
}

/* Notes that a folder is watched under a number, in this round. */
static stele_status note_folder(store_watch *watch, int number, const char *path, const char *name)
{
    store_watched  made = { .number = number, .round = watch->round };
    store_watched *known = find_folder(watch, number);

    if (known) {
        note_again(watch, known, name);
        return STELE_OK;
    }
    if (!stele__grow(&watch->allocator, &watch->folders, &watch->capacity, watch->count + 1, sizeof *watch->folders)
        || !(made.path = copy(watch, path)) || (name && !(made.name = copy(watch, name)))) {
        release_folder(watch, &made);
        (void)inotify_rm_watch(watch->descriptor, number);
        return STELE_NO_MEMORY;
    }
    watch->folders[watch->count++] = made;
    return STELE_OK;
}

/* Watches a folder, or keeps on; for one name in it, or with NULL for all. */
static stele_status watch_folder(store_watch *watch, const char *path, const char *name)
{
    const int number = inotify_add_watch(watch->descriptor, path, EVENTS | IN_ONLYDIR | IN_EXCL_UNLINK);

    if (number >= 0)
        return note_folder(watch, number, path, name);
    /* A folder that is gone again has told of that in the one above it; one that may not be looked into cannot tell. */
    if (errno != ENOENT && errno != ENOTDIR && errno != EACCES)
        watch->error = errno;
    return STELE_OK;
}

/* The walk along a path. */
typedef struct store_walk {
    stele_buffer done; /* The folder that was reached: no links in it. Empty for the current one. */
    stele_buffer rest; /* The names that are left. */
    unsigned     links;
} store_walk;

static const char *folder_of(const store_walk *walk)
{
    return walk->done.length > 0 ? walk->done.data : ".";
}

/* Takes the next name and puts it behind `done`; false where none is left. What `done` was long before is in `*before`. */
static bool next_name(store_walk *walk, size_t *before, stele_status *status)
{
    const char  *from = walk->rest.data ? walk->rest.data : "";
    const size_t slashes = strspn(from, "/"), length = strcspn(from + slashes, "/");
    const bool   between = walk->done.length > 0 && walk->done.data[walk->done.length - 1] != '/';

    *before = walk->done.length;
    if (length == 0)
        return false;
    if ((between && (*status = stele_buffer_add(&walk->done, "/", 1)) != STELE_OK)
        || (*status = stele_buffer_add(&walk->done, from + slashes, length)) != STELE_OK)
        return false;
    memmove(walk->rest.data, from + slashes + length, walk->rest.length - slashes - length + 1);
    walk->rest.length -= slashes + length;
    return true;
}

/* Cuts `done` back to the folder that a name was put behind. */
static void step_back(store_walk *walk, size_t length)
{
    walk->done.length = length;
    if (walk->done.data)
        walk->done.data[length] = '\0';
}

/* Goes where the link at `done` leads, from the folder that it is in. */
static stele_status follow(store_walk *walk, size_t folder)
{
    stele_buffer  rest = { .allocator = walk->rest.allocator };
    char          target[LINK_LENGTH];
    const ssize_t length = readlink(walk->done.data, target, sizeof target);
    stele_status  status;

    step_back(walk, folder);
    if (length <= 0 || ++walk->links > LINKS_MAX) {
        stele_buffer_clear(&walk->rest);
        return STELE_OK;
    }
    if ((status = stele_buffer_add(&rest, target, (size_t)length)) == STELE_OK
        && (status = stele_buffer_add(&rest, "/", 1)) == STELE_OK)
        status = stele_buffer_add(&rest, walk->rest.data, walk->rest.length);
    if (status == STELE_OK && target[0] == '/') {
        stele_buffer_clear(&walk->done);
        status = stele_buffer_add(&walk->done, "/", 1);
    }
    stele_buffer_free(&walk->rest);
    walk->rest = rest;
    return status;
}

/* Watches the folder that `done` was before its last name, for that name. */
static stele_status watch_above(store_watch *watch, store_walk *walk, size_t length)
{
    const size_t slash = length > 0 && walk->done.data[length] == '/';
    const char   kept = walk->done.data[length];
    char         name[NAME_LENGTH + 1];
    stele_status status;

    (void)snprintf(name, sizeof name, "%s", walk->done.data + length + slash);
    walk->done.data[length] = '\0';
    status = watch_folder(watch, length > 0 ? walk->done.data : ".", name);
    walk->done.data[length] = kept;
    return status;
}

/* Walks on to the end of the path, and watches what is on the way. `*is_folder` tells what `done` is then. */
static stele_status walk_on(store_watch *watch, store_walk *walk, bool *is_folder)
{
    struct stat  about;
    size_t       above;
    stele_status status = STELE_OK;

    *is_folder = true;
    while (status == STELE_OK && next_name(walk, &above, &status)) {
        bool there;
        if ((status = watch_above(watch, walk, above)) != STELE_OK)
            break;
        there = lstat(walk->done.data, &about) == 0; /* From here on, changes are told. */
        *is_folder = there && S_ISDIR(about.st_mode);
        if (there && S_ISLNK(about.st_mode))
            status = follow(walk, above);
        else if (!*is_folder)
            break;
    }
    return status;
}

static stele_status begin_walk(store_walk *walk, const store_watch *watch, const char *path)
{
    stele_status status = STELE_OK;

    *walk = (store_walk){ .done.allocator = &watch->allocator, .rest.allocator = &watch->allocator };
    if (path[0] == '/')
        status = stele_buffer_add(&walk->done, "/", 1);
    return status == STELE_OK ? stele_buffer_add_str(&walk->rest, stele_str_of(path)) : status;
}

static void end_walk(store_walk *walk)
{
    stele_buffer_free(&walk->done);
    stele_buffer_free(&walk->rest);
}

/* Watches the ways of the links in a folder. */
static stele_status watch_links(store_watch *watch, const char *folder)
{
    DIR           *stream = opendir(folder);
    struct dirent *entry;
    stele_status   status = STELE_OK;

    while (stream && status == STELE_OK && (entry = readdir(stream))) {
        store_walk walk;
        bool       is_folder;
        if (entry->d_name[0] == '.' || (entry->d_type != DT_LNK && entry->d_type != DT_UNKNOWN))
            continue;
        if ((status = begin_walk(&walk, watch, folder)) == STELE_OK
            && (status = stele_buffer_add(&walk.rest, "/", 1)) == STELE_OK
            && (status = stele_buffer_add_str(&walk.rest, stele_str_of(entry->d_name))) == STELE_OK)
            status = walk_on(watch, &walk, &is_folder);
        end_walk(&walk);
    }
    if (stream)
        (void)closedir(stream);
    return status;
}

/* Watches no more what this round did not ask for. */
static void drop_others(store_watch *watch)
{
    size_t kept = 0;

    for (size_t i = 0; i < watch->count; i++) {
        if (watch->folders[i].round == watch->round)
            watch->folders[kept++] = watch->folders[i];
        else {
            (void)inotify_rm_watch(watch->descriptor, watch->folders[i].number);
            release_folder(watch, &watch->folders[i]);
        }
    }
    watch->count = kept;
}

stele_status stele_store__watch_path(store_watch *watch, const char *path)
{
    store_walk   walk;
    bool         is_folder = false;
    stele_status status;

    if (watch->descriptor < 0)
        return STELE_OK;
    watch->round++;
    watch->error = 0;
    if ((status = begin_walk(&walk, watch, path)) == STELE_OK)
        status = walk_on(watch, &walk, &is_folder);
    if (status == STELE_OK && is_folder && (status = watch_folder(watch, folder_of(&walk), NULL)) == STELE_OK)
        status = watch_links(watch, folder_of(&walk));
    end_walk(&walk);
    if (status == STELE_OK)
        drop_others(watch);
    return status;
}

/* Whether a file that was made is one that will be closed after it was written, and has no name from before. */
static bool will_be_closed(const store_watched *folder, const char *name)
{
    struct stat about;
    char        path[LINK_LENGTH];

    return snprintf(path, sizeof path, "%s/%s", folder->path, name) < (int)sizeof path && lstat(path, &about) == 0
           && S_ISREG(about.st_mode) && about.st_nlink == 1;
}

/* Whether an event may mean another bundle. */
static bool event_matters(const store_watch *watch, const struct inotify_event *event, const char *name)
{
    const store_watched *folder = find_folder(watch, event->wd);

    if (event->mask & IN_IGNORED) /* Why a watch ended was told before. */
        return false;
    if (!folder || event->len == 0) /* The queue was too short, or it is about the folder itself. */
        return true;
    if (folder->name && strcmp(folder->name, name) != 0)
        return false;
    return event->mask != IN_CREATE || !will_be_closed(folder, name);
}

void stele_store__watch_take(store_watch *watch, bool *any, bool *matters)
{
    _Alignas(struct inotify_event) char events[4096];
    ssize_t                             got;

    *any = *matters = false;
    while (watch->descriptor >= 0 && (got = read(watch->descriptor, events, sizeof events)) > 0) {
        for (ssize_t at = 0; at < got;) {
            struct inotify_event event;
            memcpy(&event, events + at, sizeof event);
            *any = true;
            *matters = *matters || event_matters(watch, &event, events + at + sizeof event);
            at += (ssize_t)(sizeof event + event.len);
        }
    }
}

void stele_store__watch_end(store_watch *watch)
{
    if (watch->descriptor >= 0)
        (void)close(watch->descriptor);
    for (size_t i = 0; i < watch->count; i++)
        release_folder(watch, &watch->folders[i]);
    stele__release(&watch->allocator, watch->folders, watch->capacity * sizeof *watch->folders);
}
