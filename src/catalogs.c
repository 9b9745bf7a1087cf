/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Reads catalogs, in as many threads as there are jobs, joins them, and writes what comes out. */
#include "src/catalogs.h"

#include <stdlib.h>
#include <unistd.h>

#include "src/output.h"

/* What the tasks are given; each fills the slots of its own place. */
struct reading {
    const struct catalogs_joining *joining;
    stele_catalog                **catalogs;
};

stele_status catalogs_read_with(stele_catalog **catalog, struct file_task *task,
                                const stele_catalog_read_options *options)
{
    stele_buffer text = { 0 };
    stele_status status;

    *catalog = NULL;
    if (!output_is_standard(task->path))
        return stele_catalog_open_with(catalog, task->path, options, task->report);
    status = stele_input_read(&text, STDIN_FILENO, task->name, task->report);
    if (status == STELE_OK)
        status = stele_catalog_read_with(catalog, (stele_str){ text.data, text.length }, task->name, options,
                                         task->report);
    stele_buffer_free(&text);
    return status;
}

stele_status catalogs_read(stele_catalog **catalog, struct file_task *task)
{
    return catalogs_read_with(catalog, task, NULL);
}

static stele_status read_one(struct file_task *task, void *context)
{
    const struct reading          *reading = context;
    const struct catalogs_joining *joining = reading->joining;
    stele_catalog                **catalog = &reading->catalogs[task->place];
    stele_status                   status = joining->read ? joining->read(catalog, task) : catalogs_read(catalog, task);

    if (status == STELE_OK && joining->change)
        status = joining->change(*catalog, joining->context);
    return status;
}

static stele_status write_joined(const struct reading *reading, size_t count, const struct layout *layout,
                                 stele_report *report)
{
    const stele_catalog_concat_options *options = &reading->joining->concat;
    const stele_catalog *const         *catalogs = (const stele_catalog *const *)reading->catalogs;
    stele_catalog                      *joined;
    stele_status                        status;

    if (count == 1 && !reading->joining->even_one && !options->unique && !options->less_than && !options->more_than)
        return layout_write(layout, catalogs[0], report);
    status = stele_catalog_concat(&joined, catalogs, NULL, count, options, report);
    if (status == STELE_OK)
        status = layout_write(layout, joined, report);
    stele_catalog_free(joined);
    return status;
}

int catalogs_join(struct invocation *run, const struct file_list *files, const struct layout *layout,
                  const struct catalogs_joining *joining)
{
    struct reading reading = { joining, calloc(files->count, sizeof(stele_catalog *)) };
    int            exit_status;

    if (!reading.catalogs)
        return command_finish(run, STELE_NO_MEMORY);
    exit_status = files_run(run, files, read_one, &reading);
    if (exit_status == EXIT_DONE)
        exit_status = command_finish(run, write_joined(&reading, files->count, layout, run->report));
    for (size_t i = 0; i < files->count; i++)
        stele_catalog_free(reading.catalogs[i]);
    free(reading.catalogs);
    return exit_status;
}
