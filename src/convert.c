/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* stele convert: a catalog in another charset, as msgconv does. */
#include "src/catalogs.h"
#include "src/i18n.h"
#include "src/options.h"

static const struct command_option convert_options[] = {
    { 't', "to-code", N_("CHARSET"), N_("the charset to write; default: UTF-8") },
    { 0, NULL, NULL, NULL },
};

static int run_convert(struct invocation *run)
{
    struct file_list files = { 0 };
    struct layout    layout = { .options = { .charset = "UTF-8", .anew = true } };
    int              letter;

    while ((letter = options_next(run)) > 0) {
        if (letter == 't')
            layout.options.charset = optarg;
        else if (!files_take_option(run, &files, letter) || !layout_take_option(run, &layout, letter))
            return run->exit_status;
    }
    if (letter == OPTIONS_STOP || !files_operands(run, &files))
        return run->exit_status;
    if (files.count > 1) {
        options_refuse(run, _("one operand too many: '%s'"), files.paths[1]);
        return run->exit_status;
    }
    return catalogs_join(run, &files, &layout, &(struct catalogs_joining){ 0 });
}

const struct command command_convert = {
    .name = "convert",
    .operands = N_("FILE"),
    .summary = N_("write a catalog in another charset"),
    .about = N_("Writes a catalog (PO) in another charset, which its header then names, and lays\n"
                "all entries out anew, as msgconv does. FILE may be - for the standard input."),
    .options = convert_options,
    .shared = { layout_options, files_options },
    .run = run_convert,
};
