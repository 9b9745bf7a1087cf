/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* A bundle's files, in a folder. */
#include "lib/bundle/files.h"

#include <dirent.h>
#include <errno.h>
#include <sys/stat.h>

const char *stele_bundle__path(const char *folder, stele_str name, stele__arena *arena)
{
    const size_t length = strlen(folder);
    const bool   slash = length == 0 || folder[length - 1] != '/';
    size_t       size;
    char        *path;

    if (!stele__add(&size, length, name.length) || !stele__add(&size, size, 2)
        || !(path = stele__arena_take_bytes(arena, size)))
        return NULL;
    memcpy(path, folder, length);
    path[length] = '/';
    memcpy(path + length + slash, name.data, name.length);
    path[length + slash + name.length] = '\0';
    return path;
}

bool stele_bundle__has(const char *path)
{
    struct stat about;

    return stat(path, &about) == 0 || errno != ENOENT;
}

stele_status stele_bundle__check_folder(const char *folder, stele_report *report)
{
    struct stat about;

    if (stat(folder, &about) != 0) {
        if (errno != ENOENT && errno != ENOTDIR) {
            stele__tell_system(report, STELE__FILE_OPEN, folder, errno);
            return STELE_SYSTEM;
        }
        stele__tell(report, STELE__BUNDLE_NO_FOLDER, (stele__place){ folder, 0, 0 }, NULL);
        return STELE_NOT_FOUND;
    }
    return STELE_OK;
}

static bool is_before(stele_str a, stele_str b)
{
    size_t shorter = a.length < b.length ? a.length : b.length;
    int    order = memcmp(a.data, b.data, shorter);

    return order ? order < 0 : a.length < b.length;
}

/* Lets the item at `at` sink to its place in a heap whose root is the greatest. */
static void sink_down(stele_str *names, size_t count, size_t at)
{
    for (size_t child; (child = 2 * at + 1) < count; at = child) {
        stele_str name = names[at];
        if (child + 1 < count && is_before(names[child], names[child + 1]))
            child++;
        if (!is_before(name, names[child]))
            return;
        names[at] = names[child];
        names[child] = name;
    }
}

/* Heapsort: it takes no memory and has no bad case. */
static void sort_names(stele_str *names, size_t count)
{
    for (size_t i = count / 2; i-- > 0;)
        sink_down(names, count, i);
    for (size_t end = count; end-- > 1;) {
        stele_str last = names[end];
        names[end] = names[0];
        names[0] = last;
        sink_down(names, end, 0);
    }
}

/* Keeps the name of a catalog. */
static bool keep_name(stele__arena *arena, stele_str **names, size_t *capacity, size_t *count, const char *file)
{
    stele_str name = stele_str_of(file);

    if (name.length <= 3 || file[0] == '.' || memcmp(file + name.length - 3, ".po", 3) != 0)
        return true;
    name.length -= 3;
    return stele__grow(&arena->allocator, names, capacity, *count + 1, sizeof **names)
           && stele__arena_copy(arena, &(*names)[(*count)++], name);
}

stele_status stele_bundle__list_catalogs(const char *folder, stele__arena *arena, stele_str **names, size_t *count,
                                         stele_report *report)
{
    stele_status   status = STELE_OK;
    stele_str     *found = NULL;
    size_t         capacity = 0;
    DIR           *open;
    struct dirent *entry;

    *names = NULL;
    *count = 0;
    open = opendir(folder);
    if (!open) {
        stele__tell_system(report, STELE__FILE_OPEN, folder, errno);
        return STELE_SYSTEM;
    }
    while (status == STELE_OK && (errno = 0, entry = readdir(open))) {
        if (!keep_name(arena, &found, &capacity, count, entry->d_name))
            status = STELE_NO_MEMORY;
    }
    if (status == STELE_OK && errno) {
        stele__tell_system(report, STELE__FILE_READ, folder, errno);
        status = STELE_SYSTEM;
    }
    closedir(open);
    if (status == STELE_OK && *count) {
        size_t size = *count * sizeof **names;
        *names = stele__arena_take(arena, size);
        if (*names) {
            memcpy(*names, found, size);
            sort_names(*names, *count);
        } else {
            status = STELE_NO_MEMORY;
        }
    }
    stele__release(&arena->allocator, found, capacity * sizeof *found);
    return status;
}
