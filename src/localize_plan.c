/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What is to be done: names of catalogs, locales and pages, and what was done the last time. */
#include "src/localize.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "src/i18n.h"
#include "src/output.h"
#include "src/place.h"

/* A copy of texts put together; NULL where there is no memory. */
static char *compose(const char *a, const char *b, const char *c)
{
    const size_t lengths[] = { strlen(a), strlen(b), strlen(c) };
    char        *made = malloc(lengths[0] + lengths[1] + lengths[2] + 1);

    if (made) {
        memcpy(made, a, lengths[0]);
        memcpy(made + lengths[0], b, lengths[1]);
        memcpy(made + lengths[0] + lengths[1], c, lengths[2] + 1);
    }
    return made;
}

/* The locales that a folder of catalogs lists in LINGUAS, set apart by commas; NULL where it has none. */
static char *read_linguas(const char *folder)
{
    char        *path = compose(folder, "/LINGUAS", ""), *list = NULL;
    FILE        *file = path ? fopen(path, "r") : NULL;
    stele_buffer text = { 0 };
    size_t       length = 0;

    free(path);
    if (!file || stele_input_read(&text, fileno(file), "LINGUAS", NULL) != STELE_OK
        || !(list = calloc(text.length + 2, 1)))
        text.length = 0;
    for (size_t at = 0; list && at < text.length;) {
        const size_t blank = strspn(text.data + at, " \t\r\n"), word = strcspn(text.data + at + blank, " \t\r\n#");
        at += blank;
        if (length && word)
            list[length++] = ',';
        memcpy(list + length, text.data + at, word);
        length += word;
        at += word;
        if (at < text.length && text.data[at] == '#')
            at += strcspn(text.data + at, "\n");
    }
    stele_buffer_free(&text);
    if (file)
        fclose(file);
    return list;
}

/* Takes the locales that were asked for, or those that the folder of catalogs lists, or those that the pattern finds. */
static stele_status find_locales(struct request *request)
{
    char       **names = NULL;
    size_t       count = 0;
    stele_status status = STELE_OK;

    if (!request->locales)
        request->locales = request->linguas = read_linguas(request->catalogs);
    if (!request->locales)
        status = pattern_locales(&names, &count, request->pattern, request->domain);
    for (const char *at = request->locales; at && *at && status == STELE_OK;) {
        const size_t length = strcspn(at, ",");
        char       **more = realloc(names, (count + 1) * sizeof *names);
        if (!more || !(more[count] = strndup(at, length)))
            status = STELE_NO_MEMORY;
        names = more ? more : names;
        count += status == STELE_OK;
        at += length;
        at += *at == ',';
    }
    request->all = calloc(count + 1, sizeof *request->all);
    if (!request->all)
        status = STELE_NO_MEMORY;
    for (size_t i = 0; i < count && status == STELE_OK; i++)
        request->all[request->locale_count++].name = names[i];
    free(names);
    return status;
}

/* Where pages go, and the folder that none may leave. */
static stele_status find_outputs(struct request *request)
{
    const char *brace, *slash;

    request->output_pattern = pattern_has(request->output, "{locale}")
                                  ? compose(request->output, "", "")
                                  : compose(request->output, "/{locale}/{path}", "");
    if (!request->output_pattern)
        return STELE_NO_MEMORY;
    brace = strchr(request->output_pattern, '{');
    for (slash = brace; slash > request->output_pattern && slash[-1] != '/'; slash--)
        ;
    request->root = slash > request->output_pattern
                        ? strndup(request->output_pattern, (size_t)(slash - request->output_pattern))
                        : strdup("./");
    if (!request->root)
        return STELE_NO_MEMORY;
    if (!request->check && !request->list)
        place_make_folders(request->root);
    return STELE_OK;
}

static int by_name(const void *a, const void *b)
{
    return strcmp(((const struct page_name *)a)->relative, ((const struct page_name *)b)->relative);
}

/* Two documents of different folders must not become one page. */
static stele_status refuse_same_names(const struct request *request)
{
    const size_t      count = request->files.count;
    struct page_name *sorted = calloc(count + 1, sizeof *sorted);
    stele_status      status = sorted ? STELE_OK : STELE_NO_MEMORY;

    if (sorted && count) {
        memcpy(sorted, request->pages, count * sizeof *sorted);
        qsort(sorted, count, sizeof *sorted, by_name);
    }
    for (size_t i = 1; i < count && status == STELE_OK; i++) {
        if (by_name(&sorted[i - 1], &sorted[i]) == 0) {
            complain(_("%s and %s would become one page; name the folder that they are in"), sorted[i - 1].path,
                     sorted[i].path);
            status = STELE_INVALID;
        }
    }
    free(sorted);
    return status;
}

static stele_status name_pages(struct request *request)
{
    struct file_list *files = &request->files;
    char            **operands = files->paths;
    const size_t      count = files->count;
    stele_status      status = documents_expand(files, &request->documents);

    request->pages = calloc(files->count + 1, sizeof *request->pages);
    request->results = calloc(files->count * request->locale_count + 1, sizeof *request->results);
    if (!request->pages || !request->results)
        return STELE_NO_MEMORY;
    for (size_t i = 0; i < files->count && status == STELE_OK; i++) {
        request->pages[i] = (struct page_name){ files->paths[i], page_relative(files->paths[i], operands, count) };
        if (strstr(request->pages[i].relative, "../")) {
            complain(_("%s: the path leads back"), files->paths[i]);
            status = STELE_INVALID;
        }
    }
    if (status == STELE_OK && !links_begin(&request->tree, request->pages, files->count))
        status = STELE_NO_MEMORY;
    return status == STELE_OK ? refuse_same_names(request) : status;
}

/* What the pages depend on besides documents and catalogs, as a number (FNV-1a). */
unsigned long long localize_options_number(const struct request *request)
{
    char               text[64];
    unsigned long long hash = 0xcbf29ce484222325;
    const char        *parts[] = { request->pattern,
                                   request->output_pattern,
                                   request->domain,
                            request->options.mark ? request->options.mark : "",
                            request->twins ? request->twins : "",
                            request->documents.options.sentences ? request->documents.options.sentences : "",
                            request->site ? request->site : "",
                            request->menu ? "menu" : "",
                            request->documents.options.format ? request->documents.options.format : "",
                            request->documents.options.code ? request->documents.options.code : "",
                                   text };

    snprintf(text, sizeof text, "%u %d %d %d %d %zu %s", request->keep, request->keeps_source,
             request->documents.options.strings, request->options.accept_fuzzy, (int)request->options.anchors,
             request->documents.options.tag_count, stele_version());
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        for (const char *c = parts[i]; *c; c++)
            hash = (hash ^ (unsigned char)*c) * 0x100000001b3;
    }
    for (size_t i = 0; i < request->documents.options.tag_count; i++) {
        const stele_tag *tag = &request->documents.options.tags[i];
        for (const char *c = tag->begin; *c; c++)
            hash = (hash ^ (unsigned char)*c) * 0x100000001b3;
        for (const char *c = tag->end; *c; c++)
            hash = (hash ^ (unsigned char)*c) * 0x100000001b3;
    }
    return hash;
}

/* Calls `each` for every page in every locale, with its output. */
stele_status localize_each(const struct request *request,
                           stele_status (*each)(const struct request *request, size_t page, size_t locale,
                                                const char *output, void *context),
                           void *context)
{
    stele_buffer output = { 0 };
    stele_status status = STELE_OK;

    for (size_t page = 0; page < request->files.count && status == STELE_OK; page++) {
        for (size_t locale = 0; locale < request->locale_count && status == STELE_OK; locale++) {
            status = pattern_fill(&output, request->output_pattern, request->all[locale].name,
                                  request->pages[page].relative, request->domain);
            if (status == STELE_OK)
                status = each(request, page, locale, output.data, context);
        }
    }
    stele_buffer_free(&output);
    return status;
}

/* Where the record is. */
char *localize_record(const struct request *request)
{
    return compose(request->root, ".stele-localize", "");
}

stele_status localize_plan(struct request *request)
{
    char        *path;
    stele_status status;

    if ((status = pattern_find(&request->pattern, request->catalogs, request->domain)) != STELE_OK
        || (status = find_locales(request)) != STELE_OK || (status = find_outputs(request)) != STELE_OK
        || (status = name_pages(request)) != STELE_OK)
        return status;
    request->options.reading = &request->documents.options;
    request->shared = !pattern_has(request->pattern, "{stem}") && !pattern_has(request->pattern, "{path}")
                      && !pattern_has(request->pattern, "{folder}");
    for (size_t i = 0; request->shared && i < request->locale_count; i++) {
        stele_buffer catalog = { 0 };
        status = pattern_fill(&catalog, request->pattern, request->all[i].name, "", request->domain);
        if (status == STELE_OK)
            request->all[i].stamp = stamp_of(catalog.data);
        stele_buffer_free(&catalog);
    }
    if (!(path = localize_record(request)))
        return STELE_NO_MEMORY;
    request->state = state_read(path, localize_options_number(request));
    free(path);
    return status;
}

void localize_free(struct request *request)
{
    for (size_t i = 0; i < request->locale_count; i++) {
        stele_catalog_free(request->all[i].catalog);
        free(request->all[i].name);
    }
    free(request->all);
    free(request->pattern);
    free(request->output_pattern);
    free(request->root);
    free(request->linguas);
    links_free(&request->tree);
    free(request->pages);
    free(request->results);
    state_free(request->state);
}
