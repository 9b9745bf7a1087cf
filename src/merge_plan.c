/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* A tree of catalogs stands to a tree of templates as pages do to documents, so it is found by the same patterns. Catalogs of one template are
 * beside each other in the list: threads that work on them share it. */
#include "src/merge.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "src/i18n.h"
#include "src/localizing.h"

static stele_status add_template(struct merge_plan *plan, const char *path)
{
    struct merge_template *more = realloc(plan->templates, (plan->template_count + 1) * sizeof *more);

    if (!more)
        return STELE_NO_MEMORY;
    plan->templates = more;
    more[plan->template_count++] = (struct merge_template){ .path = path };
    return STELE_OK;
}

stele_status merge_plan_operands(struct merge_plan *plan, struct file_list *files)
{
    if (!(plan->template_of = calloc(files->count, sizeof *plan->template_of)))
        return STELE_NO_MEMORY;
    return add_template(plan, files->paths[--files->count]);
}

/* Adds a catalog of the last template, if it is there. */
static stele_status add_catalog(struct merge_plan *plan, const char *path)
{
    if (access(path, F_OK) != 0)
        return STELE_OK;
    if (plan->path_count == plan->path_capacity) {
        const size_t capacity = plan->path_capacity ? 2 * plan->path_capacity : 256;
        char       **paths = realloc(plan->paths, capacity * sizeof *paths);
        size_t      *of;
        if (!paths)
            return STELE_NO_MEMORY;
        plan->paths = paths;
        if (!(of = realloc(plan->template_of, capacity * sizeof *of)))
            return STELE_NO_MEMORY;
        plan->template_of = of;
        plan->path_capacity = capacity;
    }
    if (!(plan->paths[plan->path_count] = strdup(path)))
        return STELE_NO_MEMORY;
    plan->template_of[plan->path_count++] = plan->template_count - 1;
    return STELE_OK;
}

/* Adds the catalogs of a template that is called `relative` below its folder. */
static stele_status add_catalogs(struct merge_plan *plan, const char *pattern, const char *relative)
{
    stele_buffer mine = { 0 }, path = { 0 };
    char       **names = NULL;
    size_t       count = 0;
    stele_status status = pattern_fill(&mine, pattern, "{locale}", relative, "");

    if (status == STELE_OK)
        status = pattern_locales(&names, &count, mine.data, "");
    for (size_t i = 0; i < count; i++) {
        if (status == STELE_OK && (status = pattern_fill(&path, mine.data, names[i], "", "")) == STELE_OK)
            status = add_catalog(plan, path.data);
        free(names[i]);
    }
    free(names);
    stele_buffer_free(&mine);
    stele_buffer_free(&path);
    return status;
}

stele_status merge_plan_tree(struct merge_plan *plan, struct file_list *files, const char *catalogs)
{
    char       **operands = files->paths, *pattern;
    const size_t operand_count = files->count;
    stele_status status = pattern_find(&pattern, catalogs, "");

    if (status == STELE_OK)
        status = templates_expand(files);
    for (size_t i = 0; i < files->count && status == STELE_OK; i++) {
        status = add_template(plan, files->paths[i]);
        if (status == STELE_OK)
            status = add_catalogs(plan, pattern, page_relative(files->paths[i], operands, operand_count));
    }
    free(pattern);
    files->paths = plan->paths;
    files->count = plan->path_count;
    if (status != STELE_OK || plan->path_count)
        return status;
    complain(_("there is no catalog of a template in %s"), catalogs);
    return STELE_NOT_FOUND;
}

stele_status merge_open_template(struct merge_plan *plan, size_t place, const stele_catalog **template,
                                 stele_report *report)
{
    struct merge_template *chosen = &plan->templates[plan->template_of[place]];
    stele_status           status = STELE_OK;

    pthread_mutex_lock(&plan->lock);
    if (!chosen->is_opened) {
        chosen->is_opened = true;
        status = stele_catalog_open(&chosen->catalog, chosen->path, report);
        chosen->is_broken = status != STELE_OK;
    } else if (chosen->is_broken)
        status = STELE_INVALID;
    *template = chosen->catalog;
    pthread_mutex_unlock(&plan->lock);
    return status;
}

void merge_plan_free(struct merge_plan *plan)
{
    for (size_t i = 0; i < plan->template_count; i++)
        stele_catalog_free(plan->templates[i].catalog);
    free(plan->templates);
    free(plan->template_of);
    for (size_t i = 0; i < plan->path_count; i++)
        free(plan->paths[i]);
    free(plan->paths);
}
