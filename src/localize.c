/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* stele localize: a tree of documents in every locale. Documents are read one after the other, or side by side with --jobs, so that memory
 * is that of the largest and of the catalogs; each is read only where one of its pages has to be made. What was made the last time, of what, is
 * in a record beside the pages. */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "src/alternates.h"
#include "src/i18n.h"
#include "src/json.h"
#include "src/links.h"
#include "src/localizing.h"
#include "src/options.h"
#include "src/output.h"
#include "src/place.h"
#include "src/settings.h"
#include "src/watch.h"

enum {
    OPTION_CATALOGS = OPTION_LONG,
    OPTION_DOMAIN,
    OPTION_KEEP,
    OPTION_BELOW,
    OPTION_MARK,
    OPTION_FUZZY,
    OPTION_STRICT_PAGES,
    OPTION_CHECK,
    OPTION_LIST,
    OPTION_DEPFILE,
    OPTION_PRUNE,
    OPTION_JSON,
    OPTION_ANCHORS,
    OPTION_TWINS,
    OPTION_LINKS,
    OPTION_WATCH,
    OPTION_SITE,
    OPTION_MENU
};

static const struct command_option localize_options[] = {
    { OPTION_CATALOGS, "catalogs", N_("WHERE"),
      N_("a folder with LOCALE.po, or a pattern such as\npo/{locale}/{stem}.po; default: po") },
    { OPTION_DOMAIN, "domain", N_("NAME"), N_("what stands for {domain} in it") },
    { 'l', "locale", N_("LOCALES"), N_("these locales alone, separated by commas; default:\nall that have a catalog") },
    { 'o', "output", N_("WHERE"),
      N_("a folder, or a pattern of {locale}, {path},\n{folder}, {stem}, {suffix}; default: localized,\nwhich is "
         "localized/{locale}/{path}") },
    { OPTION_KEEP, "keep", N_("PERCENT"), N_("pages that are translated less than this are not\nwritten; default: 0") },
    { OPTION_BELOW, "below", N_("HOW"),
      N_("what becomes of those: omit, or source, which writes\nthe source; default: omit") },
    { OPTION_MARK, "mark", N_("LOCALE"), N_("mark what stays in the source language with this\nlang") },
    { OPTION_ANCHORS, "anchors", N_("RULE"),
      N_("translated headings keep the anchor of their source,\nby the rule of github, hugo, mdbook; default: none") },
    { OPTION_TWINS, "twins", N_("PATTERN"),
      N_("links lead to files that are there in the language,\nas {stem}.{locale}{suffix}") },
    { OPTION_SITE, "site", N_("URL"),
      N_("where the folder of pages is published; HTML pages\nname other languages: canonical, hreflang") },
    { OPTION_MENU, "menu", NULL, N_("put a menu of the languages into the place of\n<!-- stele:menu -->") },
    { OPTION_LINKS, "links", NULL, N_("look after the links between pages, and tell those\nthat lead nowhere") },
    { OPTION_FUZZY, "fuzzy", NULL, N_("take translations that are marked as in doubt") },
    { OPTION_STRICT_PAGES, "strict", NULL, N_("end with 1 where a translation was not taken for its\nstructure") },
    { OPTION_CHECK, "check", NULL, N_("write nothing; end with 1 where something would\nchange") },
    { OPTION_LIST, "list-outputs", NULL, N_("print what would be written, and do nothing else") },
    { OPTION_DEPFILE, "depfile", N_("FILE"), N_("write a rule for make: pages, and what they are made\nof") },
    { OPTION_PRUNE, "prune", NULL, N_("remove pages of the last run that have no source any\nmore") },
    { OPTION_WATCH, "watch", NULL, N_("do it again whenever a document or catalog changes,\nuntil interrupted") },
    { OPTION_JSON, "json", NULL, N_("print the summary as JSON") },
    { 0, NULL, NULL, NULL },
};

/* A locale, and its catalog where all pages share one. */
struct locale {
    char                 *name;
    stele_catalog        *catalog; /* Opened when it is first needed, */
    bool                  is_opened;
    bool                  is_broken;
    struct file_stamp     stamp;
    size_t                pages, written; /* Of the summary, */
    stele_localize_counts counts;         /* as well. */
};

struct request {
    struct file_list       files;
    struct documents       documents;
    stele_localize_options options;
    const char            *catalogs, *domain, *locales, *output, *depfile, *twins, *site;
    unsigned               keep;
    bool                   keeps_source, strict, check, list, prune, json, checks_links, watches, menu;
    bool                   quiet; /* What was not taken is not told again for a page that stays. */
    /* What follows from them. */
    char               *pattern, *output_pattern, *root, *linguas;
    struct locale      *all;
    size_t              locale_count;
    struct page_name   *pages; /* For each file. */
    struct link_tree    tree;
    size_t              dead_links;
    struct page_result *results;
    struct state       *state;
    bool                shared; /* A locale has one catalog for all pages. */
    pthread_mutex_t     lock;   /* Of the catalogs. */
};

/* Opens the catalog of a locale once for all pages; a broken one is told by who comes first. */
static stele_status open_shared(struct request *request, struct locale *locale, struct file_task *task,
                                stele_catalog **catalog)
{
    stele_buffer path = { 0 };
    stele_status status = STELE_OK;

    pthread_mutex_lock(&request->lock);
    if (!locale->is_opened) {
        locale->is_opened = true;
        status = pattern_fill(&path, request->pattern, locale->name, "", request->domain);
        if (status == STELE_OK)
            status = stele_catalog_open(&locale->catalog, path.data, task->report);
        locale->is_broken = status != STELE_OK;
        stele_buffer_free(&path);
    } else if (locale->is_broken)
        status = STELE_INVALID;
    *catalog = locale->catalog;
    pthread_mutex_unlock(&request->lock);
    return status;
}

/* Whether a file has these bytes already. */
static bool has_bytes(const char *path, const stele_buffer *bytes)
{
    FILE        *file = fopen(path, "rb");
    stele_buffer present = { 0 };
    const bool   same = file && stele_input_read(&present, fileno(file), path, NULL) == STELE_OK
                      && present.length == bytes->length
                      && (bytes->length == 0 || memcmp(present.data, bytes->data, bytes->length) == 0);

    if (file)
        fclose(file);
    stele_buffer_free(&present);
    return same;
}

/* Writes a page, unless it is there as it is. */
static stele_status write_page(const struct request *request, struct file_task *task, char *path,
                               const stele_buffer *bytes, struct page_result *result)
{
    stele_output *output;
    stele_sink    sink;
    stele_status  status;

    if (has_bytes(path, bytes))
        return STELE_OK;
    result->changed = true;
    if (request->check)
        return STELE_OK;
    if (!output_prepare(path, request->root, true)) {
        (void)files_say(task, _("%s: this leads out of the folder %s, and is not written\n"), path, request->root);
        return STELE_INVALID;
    }
    if ((status = stele_output_open(&output, path, task->report)) != STELE_OK)
        return status;
    sink = stele_output_sink(output);
    return stele_output_close(output, sink.write(sink.context, bytes->data ? bytes->data : "", bytes->length),
                              task->report);
}

static unsigned percent_of(const stele_localize_counts *counts)
{
    return counts->units ? (unsigned)(counts->translated * 100 / counts->units) : 100;
}

/* Whether links in pages are others than in their source: where pages do not lie to each other as their sources do, or files may be there
 * in the language. */
static bool renames(const struct request *request)
{
    const char  *pattern = request->output_pattern;
    const size_t length = strlen(pattern);

    return request->twins || length < 7 || strcmp(pattern + length - 7, "/{path}") != 0;
}

/* One page: from the document and a catalog, which may be missing where each page has its own. */
static stele_status make_page(struct request *request, struct file_task *task, const char *locale,
                              const stele_document *document, stele_catalog *catalog, stele_buffer *bytes,
                              struct page_result *result)
{
    const struct link_names names = { locale, request->domain, request->output_pattern, request->twins };
    stele_localize_options  options = request->options;
    stele_status            status;

    options.locale = locale;
    status = stele_localize(document, catalog, &options, stele_sink_buffer(bytes), &result->counts, task->report);
    if (status == STELE_OK) {
        result->written = percent_of(&result->counts) >= request->keep;
        if (!result->written && request->keeps_source) {
            stele_str source = stele_document_bytes(document);
            stele_buffer_clear(bytes);
            result->written = true;
            status = stele_buffer_add_str(bytes, source);
        }
    }
    if (status == STELE_OK && result->written && renames(request))
        status = links_rewrite(&request->tree, task->place, &names, &request->documents.options,
                               stele_document_reader(document), bytes);
    result->known = status == STELE_OK;
    return status;
}

/* A page of the document that is being worked on. */
struct made {
    stele_buffer bytes;
    char        *output;
    bool         is_new; /* It was made, and is to be written. */
};

/* The state of the work on one document. */
struct work {
    struct request   *request;
    struct file_task *task;
    stele_document   *document; /* NULL until it is needed. */
    struct file_stamp stamp;    /* Its file's. */
    struct made      *made;     /* For each locale. */
    stele_buffer      output, catalog;
};

static struct page_result *result_at(const struct work *work, size_t place)
{
    return &work->request->results[work->task->place * work->request->locale_count + place];
}

/* Opens what a page needs and makes it. */
static stele_status need_page(struct work *work, size_t place)
{
    struct request *request = work->request;
    struct locale  *locale = &request->all[place];
    stele_catalog  *catalog = NULL;
    stele_status    status = pattern_fill(&work->catalog, request->pattern, locale->name,
                                          request->pages[work->task->place].relative, request->domain);

    if (status == STELE_OK && !work->document)
        status = stele_document_open_as(&work->document, work->task->path, &request->documents.options,
                                        work->task->report);
    if (status == STELE_OK && request->shared)
        status = open_shared(request, locale, work->task, &catalog);
    else if (status == STELE_OK && access(work->catalog.data, F_OK) == 0)
        status = stele_catalog_open(&catalog, work->catalog.data, work->task->report);
    if (status == STELE_OK)
        status = make_page(request, work->task, locale->name, work->document, catalog, &work->made[place].bytes,
                           result_at(work, place));
    work->made[place].is_new = status == STELE_OK;
    if (!request->shared)
        stele_catalog_free(catalog);
    return status;
}

/* One page in one locale, made where something of it is new since the last time. */
static stele_status do_page(struct work *work, size_t place)
{
    struct request           *request = work->request;
    const struct page_name   *page = &request->pages[work->task->place];
    struct locale            *locale = &request->all[place];
    struct page_result       *result = result_at(work, place);
    const struct page_result *before;
    struct file_stamp         now;
    stele_status status = pattern_fill(&work->output, request->output_pattern, locale->name, page->relative,
                                       request->domain);

    if (status == STELE_OK && !(work->made[place].output = strdup(work->output.data)))
        status = STELE_NO_MEMORY;
    if (status == STELE_OK)
        status = pattern_fill(&work->catalog, request->pattern, locale->name, page->relative, request->domain);
    if (status != STELE_OK)
        return status;
    result->document = work->stamp;
    result->catalog = request->shared ? locale->stamp : stamp_of(work->catalog.data);
    before = state_find(request->state, work->output.data);
    if (before) {
        now = stamp_of(work->output.data);
        if (stamp_same(&before->document, &result->document) && stamp_same(&before->catalog, &result->catalog)
            && stamp_same(&before->output, &now) && (request->quiet || before->counts.refused == 0)) {
            *result = *before;
            return STELE_OK;
        }
    }
    return need_page(work, place);
}

/* Whether a page is in its language: it is there, and not because the source stands for it. */
static bool is_complete(const struct request *request, const struct page_result *result)
{
    return result->known && result->written && percent_of(&result->counts) >= request->keep;
}

/* Whether there are pages now in other languages than the last time, so that all have to name others. */
static bool have_others(const struct work *work)
{
    for (size_t i = 0; i < work->request->locale_count; i++) {
        const struct page_result *before = work->made[i].output ? state_find(work->request->state, work->made[i].output)
                                                                : NULL;
        if ((before && is_complete(work->request, before)) != is_complete(work->request, result_at(work, i)))
            return true;
    }
    return false;
}

/* Tells each new page which others there are. */
static stele_status name_others(struct work *work)
{
    const struct request *request = work->request;
    struct alternate     *pages = calloc(request->locale_count + 1, sizeof *pages);
    struct alternates     all = { request->site,         request->root, request->pages[work->task->place].relative,
                                  request->options.mark, pages,         request->locale_count };
    stele_status          status = pages ? STELE_OK : STELE_NO_MEMORY;

    for (size_t i = 0; pages && i < request->locale_count; i++)
        pages[i] = (struct alternate){ request->all[i].name,
                                       is_complete(request, result_at(work, i)) ? work->made[i].output : NULL };
    for (size_t i = 0; status == STELE_OK && i < request->locale_count; i++) {
        if (work->made[i].is_new && pages[i].output)
            status = alternates_add(&all, i, request->menu, &work->made[i].bytes);
    }
    free(pages);
    return status;
}

/* All pages of one document. A locale that is broken harms no other. */
static stele_status do_document(struct file_task *task, void *context)
{
    struct request *request = context;
    struct work     work = { .request = request,
                             .task = task,
                             .stamp = stamp_of(task->path),
                             .made = calloc(request->locale_count + 1, sizeof *work.made) };
    stele_status    worst = work.made ? STELE_OK : STELE_NO_MEMORY, status = STELE_OK;

    for (size_t i = 0; work.made && i < request->locale_count && (status == STELE_OK || work.document); i++) {
        status = do_page(&work, i); /* Where there is no document then, it is for that. */
        worst = status != STELE_OK && worst != STELE_NO_MEMORY ? status : worst;
    }
    if ((request->site || request->menu) && worst == STELE_OK) {
        for (size_t i = 0, others = have_others(&work); others && i < request->locale_count && worst == STELE_OK; i++) {
            if (!work.made[i].is_new)
                worst = need_page(&work, i);
        }
        if (worst == STELE_OK)
            worst = name_others(&work);
    }
    for (size_t i = 0; work.made && i < request->locale_count; i++) {
        struct made        *made = &work.made[i];
        struct page_result *result = result_at(&work, i);
        if (made->is_new && result->written
            && (status = write_page(request, task, made->output, &made->bytes, result)) != STELE_OK) {
            result->known = false;
            worst = worst == STELE_NO_MEMORY ? worst : status;
        }
        if (made->is_new)
            result->output = stamp_of(made->output);
        stele_buffer_free(&made->bytes);
        free(made->output);
    }
    free(work.made);
    stele_document_free(work.document);
    stele_buffer_free(&work.output);
    stele_buffer_free(&work.catalog);
    return worst;
}

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

/* Where catalogs are: by the pattern, or for a folder in the first of the usual ways in which there are some. */
static stele_status find_pattern(struct request *request)
{
    static const char *const ways[] = { "/{locale}.po", "/{domain}.{locale}.po", "/{locale}/LC_MESSAGES/{domain}.po",
                                        "/{locale}/LC_MESSAGES/{stem}.po" };
    stele_status             status = STELE_OK;

    if (pattern_has(request->catalogs, "{locale}")) {
        request->pattern = compose(request->catalogs, "", "");
        return request->pattern ? STELE_OK : STELE_NO_MEMORY;
    }
    for (size_t i = 0; i < sizeof ways / sizeof *ways && status == STELE_OK; i++) {
        char **names;
        size_t count;
        if (pattern_has(ways[i], "{domain}") && !*request->domain)
            continue;
        free(request->pattern);
        request->pattern = compose(request->catalogs, ways[i], "");
        if (!request->pattern)
            return STELE_NO_MEMORY;
        status = pattern_locales(&names, &count, request->pattern, request->domain);
        for (size_t n = 0; n < count; n++)
            free(names[n]);
        free(names);
        if (count)
            break;
    }
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

/* What a document is called below the operand that it came from, without steps up. */
static const char *relative_to(const char *path, char *const *operands, size_t count)
{
    const char *relative = path;

    for (size_t i = 0; i < count; i++) {
        const size_t length = documents_base(operands[i]);
        if (length && strncmp(path, operands[i], length) == 0 && path[length] != '\0'
            && (path[length] == '/' || operands[i][length - 1] == '/'))
            relative = path + length;
    }
    while (*relative == '/' || strncmp(relative, "./", 2) == 0 || strncmp(relative, "../", 3) == 0)
        relative += *relative == '/' ? 1 : relative[1] == '/' ? 2 : 3;
    return relative;
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
        request->pages[i] = (struct page_name){ files->paths[i], relative_to(files->paths[i], operands, count) };
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
static unsigned long long options_number_of(const struct request *request)
{
    char               text[64];
    unsigned long long hash = 0xcbf29ce484222325;
    const char        *parts[] = { request->pattern,
                                   request->output_pattern,
                                   request->domain,
                            request->options.mark ? request->options.mark : "",
                            request->twins ? request->twins : "",
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
static stele_status for_each(const struct request *request,
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

static const struct page_result *result_of(const struct request *request, size_t page, size_t locale)
{
    return &request->results[page * request->locale_count + locale];
}

static stele_status print_output(const struct request *request, size_t page, size_t locale, const char *output,
                                 void *context)
{
    (void)request;
    (void)page;
    (void)locale;
    (void)context;
    puts(output);
    return STELE_OK;
}

/* A name in a rule for make. */
static stele_status add_name(stele_buffer *text, const char *name)
{
    stele_status status = STELE_OK;

    for (; *name && status == STELE_OK; name++) {
        if (strchr(" #\\", *name))
            status = stele_buffer_add(text, "\\", 1);
        else if (*name == '$')
            status = stele_buffer_add(text, "$", 1);
        if (status == STELE_OK)
            status = stele_buffer_add(text, name, 1);
    }
    return status;
}

static stele_status add_rule(const struct request *request, size_t page, size_t locale, const char *output,
                             void *context)
{
    stele_buffer *text = context, catalog = { 0 };
    stele_status  status = pattern_fill(&catalog, request->pattern, request->all[locale].name,
                                        request->pages[page].relative, request->domain);

    if (status == STELE_OK && (status = add_name(text, output)) == STELE_OK
        && (status = stele_buffer_add(text, ": ", 2)) == STELE_OK
        && (status = add_name(text, request->pages[page].path)) == STELE_OK
        && (status = stele_buffer_add(text, " ", 1)) == STELE_OK && (status = add_name(text, catalog.data)) == STELE_OK)
        status = stele_buffer_add(text, "\n", 1);
    stele_buffer_free(&catalog);
    return status;
}

static stele_status add_line(const struct request *request, size_t page, size_t locale, const char *output,
                             void *context)
{
    const struct page_result *result = result_of(request, page, locale);

    return result->known ? state_add(context, output, result) : STELE_OK;
}

/* Writes a small file at once. */
static stele_status write_file(const char *path, const stele_buffer *text, stele_report *report)
{
    stele_output *output;
    stele_sink    sink;
    stele_status  status = stele_output_open(&output, path, report);

    if (status != STELE_OK)
        return status;
    sink = stele_output_sink(output);
    return stele_output_close(output, sink.write(sink.context, text->data ? text->data : "", text->length), report);
}

/* Where the record is. */
static char *state_path(const struct request *request)
{
    return compose(request->root, ".stele-localize", "");
}

static stele_status write_state(struct invocation *run, const struct request *request)
{
    stele_buffer text = { 0 };
    char        *path = state_path(request);
    stele_status status = path ? state_begin(&text, options_number_of(request)) : STELE_NO_MEMORY;

    if (status == STELE_OK)
        status = for_each(request, add_line, &text);
    if (status == STELE_OK && !has_bytes(path, &text))
        status = write_file(path, &text, run->report);
    stele_buffer_free(&text);
    free(path);
    return status;
}

/* Removing what the last run made and this one does not. */
struct pruning {
    const struct request *request;
    char                **outputs; /* Of this run, sorted. */
    size_t                length, count;
};

static stele_status collect_output(const struct request *request, size_t page, size_t locale, const char *output,
                                   void *context)
{
    struct pruning *pruning = context;

    (void)request;
    (void)page;
    (void)locale;
    if (!(pruning->outputs[pruning->length] = strdup(output)))
        return STELE_NO_MEMORY;
    pruning->length++;
    return STELE_OK;
}

static int by_bytes(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* What somebody has changed since is theirs. */
static void prune_one(const char *output, const struct page_result *result, void *context)
{
    struct pruning         *pruning = context;
    const struct file_stamp now = stamp_of(output);
    char                   *path;

    if (!result->written || now.seconds == 0 || !stamp_same(&now, &result->output)
        || bsearch(&output, pruning->outputs, pruning->length, sizeof *pruning->outputs, by_bytes)
        || !(path = strdup(output)))
        return;
    if (output_prepare(path, pruning->request->root, false)) {
        pruning->count++;
        if (!pruning->request->check)
            (void)unlink(path);
    }
    free(path);
}

static stele_status prune(const struct request *request, size_t *count)
{
    struct pruning pruning = { .request = request };
    stele_status   status = STELE_NO_MEMORY;

    pruning.outputs = calloc(request->files.count * request->locale_count + 1, sizeof *pruning.outputs);
    if (pruning.outputs)
        status = for_each(request, collect_output, &pruning);
    if (status == STELE_OK) {
        qsort(pruning.outputs, pruning.length, sizeof *pruning.outputs, by_bytes);
        state_each(request->state, prune_one, &pruning);
    }
    for (size_t i = 0; i < pruning.length; i++)
        free(pruning.outputs[i]);
    free(pruning.outputs);
    *count = pruning.count;
    return status;
}

/* Adds up what became of the pages. */
static void add_up(struct request *request)
{
    for (size_t i = 0; i < request->locale_count; i++) {
        struct locale *locale = &request->all[i];
        for (size_t page = 0; page < request->files.count; page++) {
            const struct page_result *result = result_of(request, page, i);
            if (!result->known)
                continue;
            locale->pages++;
            locale->written += result->written;
            locale->counts.units += result->counts.units;
            locale->counts.translated += result->counts.translated;
            locale->counts.fuzzy += result->counts.fuzzy;
            locale->counts.untranslated += result->counts.untranslated;
            locale->counts.refused += result->counts.refused;
        }
    }
}

static void print_summary(const struct request *request)
{
    size_t widest = 0;

    for (size_t i = 0; i < request->locale_count; i++)
        widest = strlen(request->all[i].name) > widest ? strlen(request->all[i].name) : widest;
    for (size_t i = 0; i < request->locale_count; i++) {
        const struct locale *locale = &request->all[i];
        printf("%-*s  ", (int)widest, locale->name);
        printf(_("%zu of %zu pages, %zu of %zu texts translated (%u%%), %zu fuzzy, %zu not taken\n"), locale->written,
               locale->pages, locale->counts.translated, locale->counts.units, percent_of(&locale->counts),
               locale->counts.fuzzy, locale->counts.refused);
    }
}

static void print_json(const struct request *request)
{
    putchar('[');
    for (size_t i = 0; i < request->locale_count; i++) {
        const struct locale *locale = &request->all[i];
        printf("%s\n  {\"locale\": ", i ? "," : "");
        json_string(stele_str_of(locale->name));
        printf(", \"pages\": %zu, \"written\": %zu, \"units\": %zu, \"translated\": %zu, \"fuzzy\": %zu, "
               "\"untranslated\": %zu, \"refused\": %zu}",
               locale->pages, locale->written, locale->counts.units, locale->counts.translated, locale->counts.fuzzy,
               locale->counts.untranslated, locale->counts.refused);
    }
    puts("\n]");
}

static bool take_option(struct invocation *run, struct request *request, int letter)
{
    static const char *const below[] = { "omit", "source", NULL };
    static const char *const rules[] = { "none", "github", "hugo", "mdbook", NULL };
    int                      place;

    switch (letter) {
    case OPTION_CATALOGS: request->catalogs = optarg; return true;
    case OPTION_DOMAIN: request->domain = optarg; return true;
    case 'l': request->locales = optarg; return true;
    case 'o': request->output = optarg; return true;
    case OPTION_KEEP: return options_number(run, optarg, PERCENT_MAX, &request->keep);
    case OPTION_BELOW:
        if (!options_choose(run, below, optarg, &place))
            return false;
        request->keeps_source = place == 1;
        return true;
    case OPTION_MARK: request->options.mark = optarg; return true;
    case OPTION_ANCHORS:
        if (!options_choose(run, rules, optarg, &place))
            return false;
        request->options.anchors = (stele_anchor_rule)place;
        return true;
    case OPTION_SITE: request->site = optarg; return true;
    case OPTION_MENU: request->menu = true; return true;
    case OPTION_WATCH: request->watches = true; return true;
    case OPTION_TWINS: request->twins = optarg; return true;
    case OPTION_LINKS: request->checks_links = true; return true;
    case OPTION_FUZZY: request->options.accept_fuzzy = true; return true;
    case OPTION_STRICT_PAGES: request->strict = true; return true;
    case OPTION_CHECK: request->check = true; return true;
    case OPTION_LIST: request->list = true; return true;
    case OPTION_DEPFILE: request->depfile = optarg; return true;
    case OPTION_PRUNE: request->prune = true; return true;
    case OPTION_JSON: request->json = true; return true;
    }
    return files_take_option(run, &request->files, letter) && documents_take_option(run, &request->documents, letter);
}

/* Tags that come into pages must be tags. */
static bool are_tags(struct invocation *run, const struct request *request)
{
    stele_locale locale;

    if (request->options.mark && stele_locale_parse(&locale, stele_str_of(request->options.mark), NULL) != STELE_OK) {
        options_refuse(run, _("'%s' is no locale"), request->options.mark);
        return false;
    }
    for (size_t i = 0; i < request->locale_count; i++) {
        if (strchr(request->all[i].name, '/')
            || stele_locale_parse(&locale, stele_str_of(request->all[i].name), NULL) != STELE_OK) {
            options_refuse(run, _("'%s' is no locale"), request->all[i].name);
            return false;
        }
    }
    return true;
}

static stele_status prepare(struct request *request)
{
    char        *path;
    stele_status status;

    if ((status = find_pattern(request)) != STELE_OK || (status = find_locales(request)) != STELE_OK
        || (status = find_outputs(request)) != STELE_OK || (status = name_pages(request)) != STELE_OK)
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
    if (!(path = state_path(request)))
        return STELE_NO_MEMORY;
    request->state = state_read(path, options_number_of(request));
    free(path);
    return status;
}

static bool has_changed(const struct request *request)
{
    bool changed = false;

    for (size_t i = 0; i < request->files.count * request->locale_count; i++)
        changed |= request->results[i].changed;
    return changed;
}

static stele_status check_links(struct request *request)
{
    struct link_names *names = calloc(request->locale_count + 1, sizeof *names);
    stele_status       status = STELE_NO_MEMORY;

    for (size_t i = 0; names && i < request->locale_count; i++)
        names[i] = (struct link_names){ request->all[i].name, request->domain, request->output_pattern,
                                        request->twins };
    if (names)
        status = links_check(&request->tree, names, request->locale_count, &request->documents.options,
                             request->options.anchors, &request->dead_links);
    free(names);
    return status;
}

/* What is to be done when all pages are. */
static stele_status conclude(struct invocation *run, struct request *request, size_t *pruned)
{
    stele_buffer rules = { 0 };
    stele_status status = request->prune ? prune(request, pruned) : STELE_OK;

    add_up(request);
    if (status == STELE_OK && request->checks_links)
        status = check_links(request);
    if (status == STELE_OK && !request->check)
        status = write_state(run, request);
    if (status == STELE_OK && request->depfile && (status = for_each(request, add_rule, &rules)) == STELE_OK)
        status = write_file(request->depfile, &rules, run->report);
    stele_buffer_free(&rules);
    if (request->json)
        print_json(request);
    else if (!run->quiet && !(request->watches && !has_changed(request)))
        print_summary(request);
    return status;
}

static void free_request(struct request *request)
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

/* The exit status that what was found and changed makes of the work's. */
static int judge(const struct request *request, int exit_status, size_t pruned)
{
    const bool changed = pruned > 0 || has_changed(request);

    if (request->strict && request->dead_links && exit_status == EXIT_DONE)
        exit_status = EXIT_CONTENT;
    for (size_t i = 0; i < request->files.count * request->locale_count; i++) {
        if (request->strict && request->results[i].counts.refused && exit_status == EXIT_DONE)
            exit_status = EXIT_CONTENT;
    }
    return exit_status == EXIT_DONE && request->check && changed ? EXIT_CONTENT : exit_status;
}

/* Watches the folders of documents and catalogs. */
static void watch_all(const struct request *request, struct watch *watch, char *const *operands, size_t count)
{
    stele_buffer catalog = { 0 };

    for (size_t i = 0; i < count; i++)
        watch_add(watch, operands[i]);
    for (size_t page = 0; page < request->files.count; page++) {
        watch_add(watch, request->pages[page].path);
        for (size_t i = 0; i < request->locale_count && (!request->shared || page == 0); i++) {
            if (pattern_fill(&catalog, request->pattern, request->all[i].name, request->pages[page].relative,
                             request->domain)
                == STELE_OK)
                watch_add(watch, catalog.data);
        }
    }
    stele_buffer_free(&catalog);
}

static int localize(struct invocation *run, struct request *request, struct watch *watch)
{
    char *const *operands = request->files.paths;
    const size_t operand_count = request->files.count;
    size_t       pruned = 0;
    int          exit_status, end_status;
    stele_status status = prepare(request);

    if (status != STELE_OK)
        return command_finish(run, status);
    if (!are_tags(run, request))
        return run->exit_status;
    if (request->locale_count == 0) {
        complain(_("there is no catalog at %s"), request->pattern);
        return EXIT_CONTENT;
    }
    if (watch)
        watch_all(request, watch, operands, operand_count);
    if (request->list)
        return command_finish(run, for_each(request, print_output, NULL));
    exit_status = files_run(run, &request->files, do_document, request);
    end_status = command_finish(run, conclude(run, request, &pruned));
    return judge(request, exit_status > end_status ? exit_status : end_status, pruned);
}

/* Reads the command line, and settings; false where that ended the work. */
static bool read_request(struct invocation *run, struct request *request)
{
    settings_found found;
    int            letter;

    do {
        *request = (struct request){
            .catalogs = "po", .domain = "", .output = "localized", .lock = PTHREAD_MUTEX_INITIALIZER
        };
        while ((letter = options_next(run)) > 0) {
            if (!take_option(run, request, letter))
                return false;
        }
        if (letter == OPTIONS_STOP)
            return false;
        found = settings_join(run, request->documents.config);
    } while (found == SETTINGS_JOINED);
    request->quiet = run->quiet;
    return found != SETTINGS_WRONG && files_operands(run, &request->files);
}

/* Once more, for documents that are watched: the command line says the same, and what is there may not. */
static void localize_again(struct invocation *run, struct watch *watch)
{
    struct request request;

    options_begin(run, false);
    if (read_request(run, &request))
        run->exit_status = localize(run, &request, watch);
    free_request(&request);
}

static int run_localize(struct invocation *run)
{
    struct request request;
    int            exit_status;

    if (!read_request(run, &request))
        return run->exit_status;
    exit_status = request.watches ? watch_folders(run, localize_again) : localize(run, &request, NULL);
    free_request(&request);
    return exit_status;
}

const struct command command_localize = {
    .name = "localize",
    .operands = N_("DOCUMENT..."),
    .summary = N_("write documents in other languages"),
    .about = N_("Writes each DOCUMENT, a text, Markdown or HTML file or a folder of such, in\n"
                "every locale that has a catalog. A translation whose structure is not that of\n"
                "its source is not taken, and told; all others are. What would not change is\n"
                "not written."),
    .options = localize_options,
    .shared = { documents_options, files_options },
    .run = run_localize,
};
