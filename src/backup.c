/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* A backup is a link: the file itself is not copied, and there is no moment at which there is none. */
#include "src/backup.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "src/options.h"

bool backup_choose(struct invocation *run, struct backup *backup)
{
    static const char *const names[] = { "none", "off", "simple", "never", "numbered", "t", "existing", "nil", NULL };
    int                      place;

    if (!options_choose(run, names, optarg, &place))
        return false;
    backup->control = (unsigned)place / 2;
    return true;
}

/* The number in a name "FILE.~N~"; 0 for another name. */
static unsigned long number_of(const char *entry, const char *name)
{
    const size_t  length = strlen(name);
    char         *end;
    unsigned long number;

    if (strncmp(entry, name, length) != 0 || strncmp(entry + length, ".~", 2) != 0 || entry[length + 2] < '1'
        || entry[length + 2] > '9')
        return 0;
    number = strtoul(entry + length + 2, &end, 10);
    return strcmp(end, "~") == 0 ? number : 0;
}

/* The highest number of a backup of the file. */
static unsigned long last_number(const char *path)
{
    const char          *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path;
    char                *folder = slash ? strndup(path, (size_t)(slash - path) + 1) : strdup(".");
    DIR                 *directory = folder ? opendir(folder) : NULL;
    const struct dirent *entry;
    unsigned long        last = 0, number;

    while (directory && (entry = readdir(directory))) {
        if ((number = number_of(entry->d_name, name)) > last)
            last = number;
    }
    if (directory)
        closedir(directory);
    free(folder);
    return last;
}

bool backup_make(const struct backup *backup, const char *path)
{
    const unsigned long last = backup->control >= BACKUP_NUMBERED ? last_number(path) : 0;
    const bool   is_numbered = backup->control == BACKUP_NUMBERED || (backup->control == BACKUP_EXISTING && last);
    const char  *suffix = backup->suffix ? backup->suffix : "~";
    const size_t size = strlen(path) + strlen(suffix) + 32;
    char        *name;
    bool         made;

    if (backup->control == BACKUP_NONE || access(path, F_OK) != 0)
        return true;
    if (!(name = malloc(size)))
        return false;
    if (is_numbered)
        snprintf(name, size, "%s.~%lu~", path, last + 1);
    else
        snprintf(name, size, "%s%s", path, suffix);
    made = link(path, name) == 0;
    if (!made && errno == EEXIST && !is_numbered)
        made = unlink(name) == 0 && link(path, name) == 0;
    free(name);
    return made;
}
