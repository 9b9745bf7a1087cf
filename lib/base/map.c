/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Mapping a file. First come anonymous pages for the file and one more, then the file over all but the last: so a string
 * at the very end of a file that fills its last page still ends somewhere. */
#include "lib/base/map.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "lib/base/diagnostics.h"
#include "lib/base/memory.h"

static stele_status fail(const char *path, stele__finding finding, stele_report *report)
{
    const int error = errno;

    stele__tell_system(report, finding, path, error);
    return error == ENOENT || error == ENOTDIR ? STELE_NOT_FOUND : STELE_SYSTEM;
}

/* Sets the pages up. `map->length` is known. */
static stele_status map_pages(stele__map *map, int descriptor, const char *path, stele_report *report)
{
    const size_t page = (size_t)sysconf(_SC_PAGESIZE), pages = map->length / page + (map->length % page != 0);
    void        *base;

    map->size = (pages + 1) * page;
    base = mmap(NULL, map->size, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (base == MAP_FAILED)
        return errno == ENOMEM ? STELE_NO_MEMORY : fail(path, STELE__FILE_READ, report);
    if (pages && mmap(base, pages * page, PROT_READ, MAP_PRIVATE | MAP_FIXED, descriptor, 0) == MAP_FAILED) {
        stele_status status = fail(path, STELE__FILE_READ, report);
        munmap(base, map->size);
        return status;
    }
    map->base = base;
    return STELE_OK;
}

stele_status stele__map_open(stele__map *map, const char *path, size_t limit, stele_report *report)
{
    struct stat  about;
    char         digits[24];
    int          descriptor;
    stele_status status;

    *map = (stele__map){ 0 };
    do
        descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
    while (descriptor < 0 && errno == EINTR);
    if (descriptor < 0)
        return fail(path, STELE__FILE_OPEN, report);
    if (fstat(descriptor, &about) != 0) {
        status = fail(path, STELE__FILE_READ, report);
    } else if (S_ISDIR(about.st_mode)) {
        stele__tell(report, STELE__FILE_IS_FOLDER, (stele__place){ path, 0, 0 }, NULL);
        status = STELE_SYSTEM;
    } else if (about.st_size < 0 || (uintmax_t)about.st_size >= limit) {
        stele__tell(report, STELE__FILE_TOO_LARGE, (stele__place){ path, 0, 0 },
                    &(stele__args){ { stele__decimal(digits, limit - 1) } });
        status = STELE_LIMIT;
    } else {
        map->length = (size_t)about.st_size;
        status = map_pages(map, descriptor, path, report);
    }
    close(descriptor);
    if (status != STELE_OK)
        *map = (stele__map){ 0 };
    return status;
}

void stele__map_close(stele__map *map)
{
    if (map->base)
        munmap(map->base, map->size);
    *map = (stele__map){ 0 };
}
