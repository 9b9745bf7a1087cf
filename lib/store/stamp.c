/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* A stamp is the sum of a hash for each file, of its name and what stat() says of it, links followed; a sum, since folders are
 * read in any order. Files whose names begin with a dot are no part of a bundle, and editors put theirs there. */
#include "lib/store/stamp.h"

#include <dirent.h>
#include <errno.h>
#include <sys/stat.h>
#include <time.h>

#include "lib/base/hash.h"

/* The coarsest clock of a file system that is in use (FAT). */
enum { CLOCK_SECONDS = 2 };

/* What counts of a file. Only numbers of 64 bits, so that no padding is hashed. */
typedef struct store_facts {
    uint64_t device, inode, mode, size, error;
    int64_t  written, written_ns, changed, changed_ns;
} store_facts;

static void add_file(store_stamp *stamp, const char *path, const char *name, int64_t *newest)
{
    struct stat about;
    store_facts facts = { 0 };

    if (stat(path, &about) != 0)
        facts.error = (uint64_t)errno;
    else
        facts = (store_facts){ .device = (uint64_t)about.st_dev,
                               .inode = (uint64_t)about.st_ino,
                               .mode = (uint64_t)about.st_mode,
                               .size = (uint64_t)about.st_size,
                               .written = about.st_mtim.tv_sec,
                               .written_ns = about.st_mtim.tv_nsec,
                               .changed = about.st_ctim.tv_sec,
                               .changed_ns = about.st_ctim.tv_nsec };
    stamp->sum += stele__hash(&facts, sizeof facts, stele__hash(name, strlen(name), 0));
    stamp->files++;
    if (facts.changed > *newest)
        *newest = facts.changed;
}

/* Adds the files of an open folder. */
static stele_status add_files(store_stamp *stamp, DIR *folder, stele_buffer *path, int64_t *newest)
{
    const size_t   length = path->length;
    struct dirent *entry;

    while ((entry = readdir(folder))) {
        if (entry->d_name[0] == '.')
            continue;
        path->length = length;
        if (stele_buffer_add_str(path, stele_str_of(entry->d_name)) != STELE_OK)
            return STELE_NO_MEMORY;
        add_file(stamp, path->data, entry->d_name, newest);
    }
    return STELE_OK;
}

stele_status stele_store__stamp(store_stamp *stamp, const char *path, const stele_allocator *allocator)
{
    stele_buffer    full = { .allocator = allocator };
    DIR            *folder;
    int64_t         newest = INT64_MIN;
    struct timespec now = { 0 };
    stele_status    status = STELE_OK;

    *stamp = (store_stamp){ 0 };
    (void)clock_gettime(CLOCK_REALTIME, &now);
    add_file(stamp, path, "", &newest);
    folder = opendir(path);
    if (folder) {
        if ((status = stele_buffer_add_str(&full, stele_str_of(path))) == STELE_OK
            && (status = stele_buffer_add(&full, "/", 1)) == STELE_OK)
            status = add_files(stamp, folder, &full, &newest);
        (void)closedir(folder);
    }
    stele_buffer_free(&full);
    stamp->is_fresh = newest > now.tv_sec - CLOCK_SECONDS;
    return status;
}
