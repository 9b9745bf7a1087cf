/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* A bundle's files, out of a folder or out of the library itself. The rest of the room asks by name and does not know
 * which. */
#include "lib/bundle/files.h"

#include <dirent.h>
#include <errno.h>
#include <sys/stat.h>

/* What stele.meta and LINGUAS may be long. */
enum { SMALL_FILE = 1 << 20 };

static const char builtin_prefix[] = "(built-in)/";

const char *stele_bundle__path(const stele_bundle__files *files, stele_str name, stele__arena *arena)
{
    stele_str folder = stele_str_of(files->folder ? files->folder : builtin_prefix);
    bool      slash = folder.length == 0 || folder.data[folder.length - 1] != '/';
    size_t    size;
    char     *path;

    if (!stele__add(&size, folder.length, name.length) || !stele__add(&size, size, 2)
        || !(path = stele__arena_take_bytes(arena, size)))
        return NULL;
    memcpy(path, folder.data, folder.length);
    path[folder.length] = '/';
    memcpy(path + folder.length + slash, name.data, name.length);
    path[folder.length + slash + name.length] = '\0';
    return path;
}

static const stele_bundle__embedded *find_embedded(const char *path)
{
    const char *name = path + sizeof builtin_prefix - 1;

    for (size_t i = 0; i < stele_bundle__embedded_count; i++) {
        if (strcmp(stele_bundle__embedded_files[i].name, name) == 0)
            return &stele_bundle__embedded_files[i];
    }
    return NULL;
}

/* The bytes of a file that the library carries. */
static stele_status embedded_text(const char *path, stele_str *text, stele_report *report)
{
    const stele_bundle__embedded *file = find_embedded(path);

    if (!file) {
        stele__tell_system(report, STELE__FILE_OPEN, path, ENOENT);
        return STELE_NOT_FOUND;
    }
    *text = (stele_str){ (const char *)file->bytes, file->length };
    return STELE_OK;
}

bool stele_bundle__has(const stele_bundle__files *files, const char *path)
{
    struct stat about;

    return files->folder ? stat(path, &about) == 0 || errno != ENOENT : find_embedded(path) != NULL;
}

stele_status stele_bundle__read(const stele_bundle__files *files, const char *path, stele_bundle__bytes *bytes,
                                stele_report *report)
{
    stele_status status;

    *bytes = (stele_bundle__bytes){ 0 };
    if (!files->folder)
        return embedded_text(path, &bytes->text, report);
    status = stele__file_read(&bytes->file, path, SMALL_FILE, report);
    bytes->text = stele__file_text(&bytes->file);
    return status;
}

stele_status stele_bundle__open_document(const stele_bundle__files *files, const char *path, stele_document **document,
                                         stele_report *report)
{
    stele_str    text;
    stele_status status;

    if (files->folder)
        return stele_document_open(document, path, report);
    status = embedded_text(path, &text, report);
    return status == STELE_OK ? stele_document_read(document, text, path, report) : status;
}

stele_status stele_bundle__open_catalog(const stele_bundle__files *files, const char *path, stele_catalog **catalog,
                                        stele_report *report)
{
    stele_str    text;
    stele_status status;

    if (files->folder)
        return stele_catalog_open(catalog, path, report);
    status = embedded_text(path, &text, report);
    return status == STELE_OK ? stele_catalog_read(catalog, text, path, report) : status;
}

stele_status stele_bundle__check_folder(const stele_bundle__files *files, stele_report *report)
{
    struct stat about;

    if (!files->folder)
        return STELE_OK;
    if (stat(files->folder, &about) != 0) {
        if (errno != ENOENT && errno != ENOTDIR) {
            stele__tell_system(report, STELE__FILE_OPEN, files->folder, errno);
            return STELE_SYSTEM;
        }
        stele__tell(report, STELE__BUNDLE_NO_FOLDER, (stele__place){ files->folder, 0, 0 }, NULL);
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

stele_status stele_bundle__list_catalogs(const stele_bundle__files *files, stele__arena *arena, stele_str **names,
                                         size_t *count, stele_report *report)
{
    stele_status   status = STELE_OK;
    stele_str     *found = NULL;
    size_t         capacity = 0;
    DIR           *folder;
    struct dirent *entry;

    *names = NULL;
    *count = 0;
    if (!files->folder) /* Those are listed in the LINGUAS beside them. */
        return STELE_OK;
    folder = opendir(files->folder);
    if (!folder) {
        stele__tell_system(report, STELE__FILE_OPEN, files->folder, errno);
        return STELE_SYSTEM;
    }
    while (status == STELE_OK && (errno = 0, entry = readdir(folder))) {
        if (!keep_name(arena, &found, &capacity, count, entry->d_name))
            status = STELE_NO_MEMORY;
    }
    if (status == STELE_OK && errno) {
        stele__tell_system(report, STELE__FILE_READ, files->folder, errno);
        status = STELE_SYSTEM;
    }
    closedir(folder);
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
