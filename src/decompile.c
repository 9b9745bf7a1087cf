/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* stele decompile: MO files back to PO, as msgunfmt does. */
#include <unistd.h>

#include "src/catalogs.h"
#include "src/i18n.h"
#include "src/options.h"
#include "src/output.h"

static const struct command_option no_options[] = { { 0, NULL, NULL, NULL } };

/* Opens an MO file; for the standard input `text` holds its bytes as long as it is open. */
static stele_status open_mo(stele_mo **mo, stele_buffer *text, struct file_task *task)
{
    stele_status status;

    *mo = NULL;
    if (!output_is_standard(task->path))
        return stele_mo_open(mo, task->path, task->report);
    status = stele_input_read(text, STDIN_FILENO, task->name, task->report);
    if (status == STELE_OK)
        status = stele_mo_use(mo, (stele_str){ text->data, text->length }, task->name, task->report);
    return status;
}

static stele_status read_mo(stele_catalog **catalog, struct file_task *task)
{
    stele_mo    *mo;
    stele_buffer text = { 0 };
    stele_status status = open_mo(&mo, &text, task);

    *catalog = NULL;
    if (status == STELE_OK)
        status = stele_mo_catalog(catalog, mo, task->report);
    stele_mo_free(mo);
    stele_buffer_free(&text);
    return status;
}

static int run_decompile(struct invocation *run)
{
    struct file_list files = { 0 };
    struct layout    layout = { .options = { .anew = true } };
    int              letter;

    while ((letter = options_next(run)) > 0) {
        if (!files_take_option(run, &files, letter) || !layout_take_option(run, &layout, letter))
            return run->exit_status;
    }
    if (letter == OPTIONS_STOP || !files_operands(run, &files))
        return run->exit_status;
    return catalogs_join(run, &files, &layout, &(struct catalogs_joining){ .read = read_mo });
}

const struct command command_decompile = {
    .name = "decompile",
    .operands = N_("FILE..."),
    .summary = N_("make a PO file of MO files"),
    .about = N_("Makes a catalog (PO) of compiled ones (MO), as msgunfmt does. What they do not\n"
                "hold, comments and references, is lost. FILE may be - for the standard input."),
    .options = no_options,
    .shared = { layout_options, files_options },
    .run = run_decompile,
};
