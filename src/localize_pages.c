/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The pages of one document: each is made where something of it is new since the last time, and written when it is known which others there
 * are. */
#include "src/localize.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "src/alternates.h"
#include "src/i18n.h"
#include "src/output.h"

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

/* Whether a file has these bytes already. What has another size is not read. */
bool localize_has_bytes(const char *path, const stele_buffer *bytes)
{
    stele_buffer present = { 0 };
    struct stat  about;
    int          descriptor;
    bool         same;

    if (stat(path, &about) != 0 || !S_ISREG(about.st_mode) || (uintmax_t)about.st_size != bytes->length
        || (descriptor = open(path, O_RDONLY | O_CLOEXEC)) < 0)
        return false;
    same = stele_input_read(&present, descriptor, path, NULL) == STELE_OK && present.length == bytes->length
           && (bytes->length == 0 || memcmp(present.data, bytes->data, bytes->length) == 0);
    close(descriptor);
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

    if (localize_has_bytes(path, bytes))
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

unsigned localize_percent(const stele_localize_counts *counts)
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

/* Lets readers see what a page has for them where it is not translated whole: an element of the class "stele-incomplete", which is
 * hidden otherwise. */
static void show_notice(stele_buffer *page)
{
    static const char mark[] = "class=\"stele-incomplete\" hidden";
    const size_t      length = sizeof mark - 1, kept = length - strlen(" hidden");
    char             *found = page->length ? memmem(page->data, page->length, mark, length) : NULL;

    if (!found)
        return;
    memmove(found + kept, found + length, (size_t)(page->data + page->length - found) - length);
    page->length -= length - kept;
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
        result->written = localize_percent(&result->counts) >= request->keep;
        if (!result->written && request->keeps_source) {
            stele_str source = stele_document_bytes(document);
            stele_buffer_clear(bytes);
            result->written = true;
            status = stele_buffer_add_str(bytes, source);
        }
    }
    if (status == STELE_OK && result->written && result->counts.translated < result->counts.units)
        show_notice(bytes);
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
    return result->known && result->written && localize_percent(&result->counts) >= request->keep;
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
stele_status localize_document(struct file_task *task, void *context)
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
