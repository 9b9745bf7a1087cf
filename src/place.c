/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Patterns such as "out/{name}.mo". */
#include "src/place.h"

#include <string.h>
#include <sys/stat.h>

static const char folder_mark[] = "{folder}", name_mark[] = "{name}";

static bool begins(const char *text, const char *beginning)
{
    return strncmp(text, beginning, strlen(beginning)) == 0;
}

bool place_is_pattern(const char *pattern)
{
    for (const char *brace = pattern; (brace = strchr(brace, '{')); brace++) {
        if (!begins(brace, folder_mark) && !begins(brace, name_mark))
            return false;
    }
    return strstr(pattern, name_mark) != NULL;
}

/* The folder of a path; "." where it names none. */
static stele_str folder_of(const char *path)
{
    const char *slash = strrchr(path, '/');

    if (!slash)
        return stele_str_of(".");
    return (stele_str){ path, slash == path ? 1 : (size_t)(slash - path) };
}

/* The last part of a path without what begins with its last full stop. */
static stele_str name_of(const char *path)
{
    const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path, *stop = strrchr(name, '.');

    return (stele_str){ name, stop && stop > name ? (size_t)(stop - name) : strlen(name) };
}

stele_status place_fill(stele_buffer *place, const char *pattern, const char *path)
{
    stele_status status = STELE_OK;

    while (*pattern && status == STELE_OK) {
        if (begins(pattern, folder_mark)) {
            status = stele_buffer_add_str(place, folder_of(path));
            pattern += sizeof folder_mark - 1;
        } else if (begins(pattern, name_mark)) {
            status = stele_buffer_add_str(place, name_of(path));
            pattern += sizeof name_mark - 1;
        } else {
            status = stele_buffer_add(place, pattern++, 1);
        }
    }
    return status;
}

void place_simplify(char *path)
{
    const char *from = path;
    char       *to = path;

    if (*from == '/')
        *to++ = *from++;
    while (*from) {
        const size_t length = strcspn(from, "/");
        if (length > 1 || (length == 1 && *from != '.')) {
            if (to > path && to[-1] != '/')
                *to++ = '/';
            memmove(to, from, length);
            to += length;
        }
        from += length;
        from += *from == '/';
    }
    *to = '\0';
}

void place_make_folders(char *path)
{
    for (char *slash = path; (slash = strchr(slash + 1, '/'));) {
        *slash = '\0';
        (void)mkdir(path, 0777); /* What fails shows when the file is opened. */
        *slash = '/';
    }
}
