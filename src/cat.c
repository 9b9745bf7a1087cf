/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* stele cat: catalogs joined and laid out, as msgcat does. */
#include "src/catalogs.h"
#include "src/i18n.h"
#include "src/options.h"

enum { OPTION_MORE_THAN = OPTION_LONG, OPTION_LESS_THAN, OPTION_USE_FIRST, OPTION_KEEP_LAYOUT, OPTION_DUPLICATES };

static const struct command_option cat_options[] = {
    { OPTION_KEEP_LAYOUT, "keep-layout", NULL, N_("leave the entries of a single FILE as they are") },
    { 't', "to-code", N_("CHARSET"), N_("write in this charset") },
    { OPTION_USE_FIRST, "use-first", NULL,
      N_("take the first translation of a message; without\nthis, all that differ") },
    { OPTION_DUPLICATES, "duplicates", NULL,
      N_("let a FILE define messages more than once, and join\nthem as those of several files, as msguniq does") },
    { 'u', "unique", NULL, N_("messages that are in one file alone") },
    { OPTION_MORE_THAN, "more-than", N_("N"), N_("messages that are in more than N files") },
    { OPTION_LESS_THAN, "less-than", N_("N"), N_("messages that are in fewer than N files") },
    { 0, NULL, NULL, NULL },
};

struct request {
    struct file_list        files;
    struct layout           layout;
    struct catalogs_joining joining;
    bool                    keep_layout;
    bool                    duplicates;
};

/* Reads a file that may define a message more than once. */
static stele_status read_duplicates(stele_catalog **catalog, struct file_task *task)
{
    return catalogs_read_with(catalog, task, &(stele_catalog_read_options){ .duplicates = true });
}

static bool take_bound(struct invocation *run, size_t *bound)
{
    unsigned number;

    if (!options_number(run, optarg, COUNT_MAX, &number))
        return false;
    *bound = number;
    return true;
}

static bool take_option(struct invocation *run, struct request *request, int letter)
{
    stele_catalog_concat_options *concat = &request->joining.concat;

    switch (letter) {
    case OPTION_KEEP_LAYOUT: request->keep_layout = true; return true;
    case 't': request->layout.options.charset = optarg; return true;
    case OPTION_USE_FIRST: concat->use_first = true; return true;
    case OPTION_DUPLICATES: request->duplicates = true; return true;
    case 'u': concat->unique = true; return true;
    case OPTION_MORE_THAN: return take_bound(run, &concat->more_than);
    case OPTION_LESS_THAN: return take_bound(run, &concat->less_than);
    }
    return files_take_option(run, &request->files, letter) && layout_take_option(run, &request->layout, letter);
}

static int run_cat(struct invocation *run)
{
    struct request request = { 0 };
    int            letter;

    while ((letter = options_next(run)) > 0) {
        if (!take_option(run, &request, letter))
            return run->exit_status;
    }
    if (letter == OPTIONS_STOP || !files_operands(run, &request.files))
        return run->exit_status;
    request.layout.options.anew = !request.keep_layout;
    if (request.duplicates) {
        request.joining.read = read_duplicates;
        request.joining.even_one = true;
    }
    return catalogs_join(run, &request.files, &request.layout, &request.joining);
}

const struct command command_cat = {
    .name = "cat",
    .operands = N_("FILE..."),
    .summary = N_("join catalogs and lay them out"),
    .about = N_("Joins catalogs (PO) and lays all entries out anew, as msgcat does. Of messages\n"
                "that several files have, comments and references come together; translations\n"
                "that differ are all kept, for a translator to choose. FILE may be - for the\n"
                "standard input."),
    .options = cat_options,
    .shared = { layout_options, files_options },
    .run = run_cat,
};
