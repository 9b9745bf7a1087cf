/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The text is searched for tags alone, whatever they stand in: an include is one in a block of code as well. */
#include "src/includes.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <stele/input.h>
#include <stele/reader.h>

#include "src/command.h"
#include "src/i18n.h"
#include "src/place.h"

static const char begin[] = "{{#include ";

/* Whether a path has a step upwards. */
static bool leads_up(const char *path)
{
    for (const char *at = path; at; at = strchr(at, '/')) {
        at += *at == '/';
        if (at[0] == '.' && at[1] == '.' && (at[2] == '/' || at[2] == '\0'))
            return true;
    }
    return false;
}

/* The path of a file that a document names; NULL where there is no memory. */
static char *join(const char *document, stele_str name)
{
    const char  *slash = strrchr(document, '/');
    const size_t folder = slash ? (size_t)(slash + 1 - document) : 0;
    char        *path = malloc(folder + name.length + 1);

    if (!path)
        return NULL;
    memcpy(path, document, folder);
    memcpy(path + folder, name.data, name.length);
    path[folder + name.length] = '\0';
    place_simplify(path);
    return path;
}

/* What a tag includes: the name up to a blank, and without ":LINES" or ":ANCHOR" behind it. */
static stele_str name_in(stele_str tag)
{
    size_t start = 0, end;

    while (start < tag.length && strchr(" \t", tag.data[start]))
        start++;
    for (end = start; end < tag.length && !strchr(" \t\r\n:}", tag.data[end]); end++)
        ;
    return (stele_str){ tag.data + start, end - start };
}

static stele_status take(const char *document, stele_str name, include_found *found, void *context)
{
    const bool is_absolute = name.length && name.data[0] == '/';
    char      *path = join(document, is_absolute ? (stele_str){ name.data + 1, name.length - 1 } : name);
    char      *shown = strndup(name.data, name.length);
    const bool is_outside = shown && (is_absolute || leads_up(shown));

    if (!path || !shown) {
        free(path);
        free(shown);
        return STELE_NO_MEMORY;
    }
    if (name.length == 0 || !stele_reader_for(path) || is_outside) {
        if (name.length && stele_reader_for(path))
            complain(_("%s: the include '%s' leads out of its folder, and is left out"), document, shown);
        free(path);
        free(shown);
        return STELE_OK;
    }
    free(shown);
    return found(context, path);
}

stele_status includes_find(const char *path, include_found *found, void *context)
{
    const stele_reader *reader = stele_reader_for(path);
    stele_buffer        text = { 0 };
    struct stat         about;
    stele_status        status = STELE_OK;
    int                 descriptor = -1;
    const char         *at, *end, *close_tag;

    if (!reader || strcmp(reader->name, "markdown") != 0 || stat(path, &about) != 0 || !S_ISREG(about.st_mode)
        || (descriptor = open(path, O_RDONLY | O_CLOEXEC)) < 0)
        return STELE_OK;
    if (stele_input_read(&text, descriptor, path, NULL) == STELE_OK && text.length) {
        at = text.data;
        end = text.data + text.length;
        while (status == STELE_OK && (at = memmem(at, (size_t)(end - at), begin, sizeof begin - 1))) {
            at += sizeof begin - 1;
            if (!(close_tag = memmem(at, (size_t)(end - at), "}}", 2)))
                break;
            status = take(path, name_in((stele_str){ at, (size_t)(close_tag - at) }), found, context);
            at = close_tag;
        }
    }
    close(descriptor);
    stele_buffer_free(&text);
    return status;
}
