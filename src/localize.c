/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* stele localize: a tree of documents in every locale. Documents are read one after the other, or side by side with --jobs, so that memory
 * is that of the largest and of the catalogs; each is read only where one of its pages has to be made. What was made the last time, of what, is
 * in a record beside the pages. */
#include "src/localize.h"

#include <string.h>

#include "src/i18n.h"
#include "src/options.h"
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
    stele_status status = localize_plan(request);

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
        return command_finish(run, localize_each(request, localize_print, NULL));
    request->files.progress = true;
    exit_status = files_run(run, &request->files, localize_document, request);
    end_status = command_finish(run, localize_conclude(run, request, &pruned));
    return localize_judge(request, exit_status > end_status ? exit_status : end_status, pruned);
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
    localize_free(&request);
}

static int run_localize(struct invocation *run)
{
    struct request request;
    int            exit_status;

    if (!read_request(run, &request))
        return run->exit_status;
    exit_status = request.watches ? watch_folders(run, localize_again) : localize(run, &request, NULL);
    localize_free(&request);
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
