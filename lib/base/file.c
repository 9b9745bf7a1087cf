/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Files are read, not mapped: a file that somebody truncates under a map would kill the caller with SIGBUS. Reading into
 * memory that is advised to huge pages costs little more. */
#include "lib/base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

#include "lib/base/diagnostics.h"

enum { FIRST_READ = 16 << 10 };

/* Makes room for a read and for the NUL. */
static bool make_room(stele__file *file, size_t needed)
{
    const size_t before = file->capacity;

    if (before == 0) {
        file->bytes = stele__allocate_large(&file->allocator, &needed);
        if (file->bytes)
            file->capacity = needed;
        return file->bytes != NULL;
    }
    if (!stele__grow(&file->allocator, &file->bytes, &file->capacity, needed, 1))
        return false;
    if (file->capacity != before)
        stele__advise_huge(file->bytes, file->capacity);
    return true;
}

/* What fstat() says of the size is only where reading begins: it may be wrong by the time, or 0 for a pipe. A read that had room for one
 * byte more and gave just this many has reached the end. */
static size_t expected_size(int descriptor, bool *is_known)
{
    struct stat about;

    *is_known = true;
    if (fstat(descriptor, &about) == 0 && S_ISREG(about.st_mode) && about.st_size > 0
        && (uintmax_t)about.st_size < SIZE_MAX - 2)
        return (size_t)about.st_size
               + 2; /* One more than the file, so that its end shows in the first read; and a NUL. */
    *is_known = false;
    return FIRST_READ;
}

stele_status stele__file_read_descriptor(stele__file *file, int descriptor, const char *name, size_t limit,
                                         stele_report *report)
{
    stele_status status = STELE_OK;
    bool         is_known;
    size_t       expected = expected_size(descriptor, &is_known);
    char         digits[24];

    *file = (stele__file){ .allocator = *stele__report_allocator(report) };
    if (expected > limit && expected > FIRST_READ)
        goto too_large;
    for (;;) {
        ssize_t got;
        if (!make_room(file, file->length + 2 > expected ? file->length + 2 : expected)) {
            status = STELE_NO_MEMORY;
            goto done;
        }
        got = read(descriptor, file->bytes + file->length, file->capacity - file->length - 1);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0) {
            bool folder = errno == EISDIR;
            status = STELE_SYSTEM;
            if (folder)
                stele__tell(report, STELE__FILE_IS_FOLDER, (stele__place){ name, 0, 0 }, NULL);
            else
                stele__tell_system(report, STELE__FILE_READ, name, errno);
            goto done;
        }
        if (got == 0)
            break;
        file->length += (size_t)got;
        if (file->length >= limit)
            goto too_large;
        if (is_known && file->length + 2 == expected)
            break;
    }
    file->bytes[file->length] = '\0';
    goto done;
too_large:
    status = STELE_LIMIT;
    stele__tell(report, STELE__FILE_TOO_LARGE, (stele__place){ name, 0, 0 },
                &(stele__args){ { stele__decimal(digits, limit - 1) } });
done:
    if (status != STELE_OK)
        stele__file_free(file);
    return status;
}

stele_status stele__file_read(stele__file *file, const char *path, size_t limit, stele_report *report)
{
    int          descriptor;
    stele_status status;

    *file = (stele__file){ 0 };
    do
        descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
    while (descriptor < 0 && errno == EINTR);
    if (descriptor < 0) {
        status = errno == ENOENT || errno == ENOTDIR ? STELE_NOT_FOUND : STELE_SYSTEM;
        stele__tell_system(report, STELE__FILE_OPEN, path, errno);
        return status;
    }
    status = stele__file_read_descriptor(file, descriptor, path, limit, report);
    close(descriptor);
    return status;
}

void stele__file_free(stele__file *file)
{
    stele__release(file->allocator.allocate ? &file->allocator : NULL, file->bytes, file->capacity);
    *file = (stele__file){ 0 };
}

/* What stands at a place before something is written there. */
struct standing {
    bool   is_link;
    bool   is_special; /* No regular file; a rename would destroy it. Seen through a link. */
    mode_t mode;       /* Of a regular file; 0 where none is there. */
};

static struct standing look_at(const char *path)
{
    struct standing found = { 0 };
    struct stat     about;

    if (lstat(path, &about) != 0)
        return found;
    found.is_link = S_ISLNK(about.st_mode);
    if (found.is_link && stat(path, &about) != 0)
        return found;
    found.is_special = !S_ISREG(about.st_mode);
    found.mode = found.is_special ? 0 : about.st_mode;
    return found;
}

/* Puts six letters at the end of the name that nobody can guess. */
static bool choose_suffix(char *suffix)
{
    static const char letters[] = "abcdefghijklmnopqrstuvwxyz012345";
    unsigned char     random[6];

    if (getrandom(random, sizeof random, 0) != (ssize_t)sizeof random)
        return false;
    for (size_t i = 0; i < sizeof random; i++)
        suffix[i] = letters[random[i] % 32];
    return true;
}

/* Makes the temporary beside the file, with the file's own mode, or for a new file, of mode 0, with what the umask leaves. */
static int open_temporary(stele__replacement *replacement, mode_t mode)
{
    enum { TRIES = 100 };
    stele_buffer *name = &replacement->temporary;
    const char   *path = replacement->resolved.data;
    int           descriptor = -1;

    if (stele_buffer_add(name, path, replacement->resolved.length) != STELE_OK
        || stele_buffer_add(name, ".XXXXXX", 7) != STELE_OK) {
        errno = ENOMEM;
        return -1;
    }
    for (int i = 0; i < TRIES && descriptor < 0; i++) {
        if (!choose_suffix(name->data + name->length - 6))
            break;
        descriptor = open(name->data, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (descriptor < 0 && errno != EEXIST && errno != EINTR)
            break;
    }
    if (descriptor < 0)
        stele_buffer_clear(name);
    else if (mode)
        (void)fchmod(descriptor, mode & 07777);
    return descriptor;
}

stele_status stele__replacement_begin(stele__replacement *replacement, const char *path, stele_report *report)
{
    const struct standing there = look_at(path);
    char                 *resolved;
    int                   error;

    *replacement = (stele__replacement){ .descriptor = -1, .path = path };
    replacement->resolved.allocator = replacement->temporary.allocator = stele__report_allocator(report);
    if (there.is_special) {
        replacement->descriptor = open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY);
    } else {
        resolved = there.is_link ? realpath(path, NULL) : NULL; /* Where a link leads nowhere, in its place. */
        if (stele_buffer_add_str(&replacement->resolved, stele_str_of(resolved ? resolved : path)) != STELE_OK)
            errno = ENOMEM;
        else
            replacement->descriptor = open_temporary(replacement, there.mode);
        error = errno;
        free(resolved);
        errno = error;
    }
    if (replacement->descriptor >= 0)
        return STELE_OK;
    error = errno;
    stele__tell_system(report, STELE__FILE_WRITE, path, error);
    stele_buffer_free(&replacement->resolved);
    stele_buffer_free(&replacement->temporary);
    return error == ENOMEM ? STELE_NO_MEMORY : STELE_SYSTEM;
}

stele_sink stele__replacement_sink(stele__replacement *replacement)
{
    return stele_sink_descriptor(replacement->descriptor);
}

stele_status stele__replacement_end(stele__replacement *replacement, stele_status status, stele_report *report)
{
    const bool renamed = replacement->temporary.length > 0;
    int        error = status == STELE_OK ? 0 : errno;

    if (status == STELE_SYSTEM)
        stele__tell_system(report, STELE__FILE_WRITE, replacement->path, error);
    if (status == STELE_OK && renamed && fsync(replacement->descriptor) != 0)
        error = errno;
    if (close(replacement->descriptor) != 0 && error == 0)
        error = errno;
    if (error == 0 && renamed && rename(replacement->temporary.data, replacement->resolved.data) != 0)
        error = errno;
    if (error != 0 || status != STELE_OK) {
        if (renamed)
            (void)unlink(replacement->temporary.data);
        if (status == STELE_OK) {
            stele__tell_system(report, STELE__FILE_WRITE, replacement->path, error);
            status = STELE_SYSTEM;
        }
    }
    stele_buffer_free(&replacement->resolved);
    stele_buffer_free(&replacement->temporary);
    return status;
}
