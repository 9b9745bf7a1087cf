/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Calls a target with files, one test each: what was found once is looked at for ever. The folder is the first argument; what it
 * has to hold is one file at least. */
#include <dirent.h>
#include <stdio.h>

#include "fuzz/fuzz.h"

int main(int argc, char **argv)
{
    const char          *folder = argc > 1 ? argv[1] : ".";
    DIR                 *directory = opendir(folder);
    const struct dirent *entry;
    size_t               count = 0;

    while (directory && (entry = readdir(directory))) {
        char        path[4096];
        stele__file file;
        if (entry->d_name[0] == '.')
            continue;
        snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
        if (stele__file_read(&file, path, SIZE_MAX, NULL) != STELE_OK) {
            printf("not ok %zu - %s cannot be read\n", ++count, entry->d_name);
            continue;
        }
        printf("# %s\n", entry->d_name);
        fflush(stdout); /* So that it is known which one it was. */
        (void)LLVMFuzzerTestOneInput((const uint8_t *)file.bytes, file.length);
        printf("ok %zu - %s\n", ++count, entry->d_name);
        stele__file_free(&file);
    }
    if (directory)
        closedir(directory);
    printf("1..%zu\n", count);
    return count ? 0 : 1;
}
