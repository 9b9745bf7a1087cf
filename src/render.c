/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* stele render: the document, in a locale. */
#include <stele.h>

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "src/i18n.h"
#include "src/options.h"
#include "src/output.h"
#include "src/pdf.h"
#include "src/terminal.h"
#include "src/watch.h"

enum {
    OPTION_MIN_COMPLETE = OPTION_LONG,
    OPTION_ATTRIBUTION,
    OPTION_NO_STYLE,
    OPTION_FUZZY,
    OPTION_UNIT,
    OPTION_FROM,
    OPTION_TO,
    OPTION_PARALLEL,
    OPTION_WATCH
};

static const struct command_option render_options[] = {
    { 'l', "locale", N_("LOCALE,..."),
      N_("the locales that are wanted, best first; what one\nlacks comes from the next, at last from the\n"
         "source; default: the environment's") },
    { 'f', "format", N_("FORMAT"),
      N_("text (the default), markdown, html, json, jsonl\n(an object a line), roff (a manual page), or pdf") },
    { 'w', "width", N_("COLUMNS"),
      N_("wrap text and Markdown; 0: a paragraph a line;\ndefault: a terminal's width, else 0") },
    { 'o', "output", N_("FILE"),
      N_("write to FILE, which is replaced only when all is\nwell; - is the standard output") },
    { OPTION_PARALLEL, "parallel", N_("LOCALE,..."),
      N_("set the translations into these locales side by\nside; not for -f roff") },
    { OPTION_UNIT, "unit", N_("ID"), N_("write the unit with this id alone; -f jsonl\nshows the ids") },
    { OPTION_FROM, "from", N_("ID"), N_("begin with this unit") },
    { OPTION_TO, "to", N_("ID"), N_("end with this unit") },
    { OPTION_MIN_COMPLETE, "min-complete", N_("PERCENT"), N_("write nothing where less is translated") },
    { OPTION_ATTRIBUTION, "attribution", N_("WHEN"),
      N_("issuer, date and notice below the text: auto (not\nin text and Markdown), never, always") },
    { OPTION_NO_STYLE, "no-style", NULL, N_("leave the style sheet out of HTML") },
    { OPTION_FUZZY, "fuzzy", NULL, N_("take translations that are marked as in doubt") },
    { OPTION_WATCH, "watch", NULL, N_("write again whenever SOURCE changes, until\ninterrupted") },
    { 0, NULL, NULL, NULL },
};

/* What the command line asks for. */
struct request {
    const char          *source;
    const char          *path; /* Of -o. */
    bool                 width_given;
    bool                 pdf;
    bool                 watch;
    stele_store         *store; /* With `watch`, where bundles come from. */
    stele_bundle_options opening;
    stele_render_options rendering;
};

static bool take_option(struct invocation *run, struct request *request, int letter)
{
    static const char *const formats[] = { "text", "markdown", "html", "json", "jsonl", "roff", "pdf", NULL };
    static const char *const attributions[] = { "auto", "never", "always", NULL };
    stele_render_options    *rendering = &request->rendering;
    int                      place;

    switch (letter) {
    case 'l': rendering->locale = optarg; break;
    case 'f':
        if (!options_choose(run, formats, optarg, &place))
            return false;
        request->pdf = place > STELE_FORMAT_ROFF;
        rendering->format = request->pdf ? STELE_FORMAT_HTML : (stele_format)place;
        break;
    case 'w': request->width_given = true; return options_number(run, optarg, WIDTH_MAX, &rendering->width);
    case 'o': request->path = optarg; break;
    case OPTION_MIN_COMPLETE: return options_number(run, optarg, PERCENT_MAX, &rendering->min_complete);
    case OPTION_ATTRIBUTION:
        if (!options_choose(run, attributions, optarg, &place))
            return false;
        rendering->attribution = (stele_attribution)place;
        break;
    case OPTION_NO_STYLE: rendering->unstyled = true; break;
    case OPTION_FUZZY: request->opening.accept_fuzzy = true; break;
    case OPTION_WATCH: request->watch = true; break;
    case OPTION_PARALLEL: rendering->parallel = optarg; break;
    case OPTION_UNIT: rendering->first = rendering->last = optarg; break;
    case OPTION_FROM: rendering->first = optarg; break;
    case OPTION_TO: rendering->last = optarg; break;
    }
    return true;
}

/* Whether what was asked for goes together. */
static bool check_options(struct invocation *run, const struct request *request)
{
    const stele_render_options *rendering = &request->rendering;

    if (request->pdf && output_is_standard(request->path) && isatty(STDOUT_FILENO)) {
        options_refuse(run, _("a PDF is nothing for a terminal; name a file with '%s'"), "-o");
        return false;
    }
    if (request->watch && !request->source) {
        options_refuse(run, _("'%s' needs a SOURCE; the statement that stele carries does not change"), "--watch");
        return false;
    }
    if (!rendering->parallel)
        return true;
    if (rendering->locale)
        options_refuse(run, _("the options '%s' and '%s' exclude each other"), "-l", "--parallel");
    else if (rendering->format == STELE_FORMAT_ROFF)
        options_refuse(run, _("the options '%s' and '%s' exclude each other"), "-f roff", "--parallel");
    else if (rendering->parallel[strspn(rendering->parallel, ", ")] == '\0')
        options_refuse(run, _("option '--%s' needs an argument"), "parallel");
    else
        return true;
    return false;
}

static bool take_options(struct invocation *run, struct request *request)
{
    int letter;

    while ((letter = options_next(run)) > 0) {
        if (!take_option(run, request, letter))
            return false;
    }
    return letter == OPTIONS_END && options_operand(run, &request->source) && check_options(run, request);
}

static stele_status open_source(stele_bundle **bundle, const struct request *request, stele_report *report)
{
    if (!request->store)
        return command_open(bundle, request->source, &request->opening, report);
    *bundle = stele_store_bundle(request->store);
    return STELE_OK;
}

static stele_status render(struct invocation *run, const struct request *request)
{
    stele_bundle *bundle = NULL;
    struct output output = { 0 };
    stele_status  status = open_source(&bundle, request, run->report);

    if (status == STELE_OK)
        status = output_begin(&output, request->path, run->report);
    if (status == STELE_OK) {
        status = stele_render(bundle, &request->rendering, output_sink(&output), run->report);
        status = output_end(&output, status, run->report);
    }
    stele_bundle_close(bundle);
    return status;
}

/* Prints a page made for paper. */
static stele_status render_pdf(struct invocation *run, const struct request *request, const char *browser)
{
    stele_bundle *bundle = NULL;
    struct output output = { 0 };
    stele_buffer  page = { 0 }, pdf = { 0 };
    stele_status  status = open_source(&bundle, request, run->report);

    if (status == STELE_OK)
        status = stele_render(bundle, &request->rendering, stele_sink_buffer(&page), run->report);
    if (status == STELE_OK)
        status = pdf_print(&pdf, browser, &page);
    if (status == STELE_OK)
        status = output_begin(&output, request->path, run->report);
    if (status == STELE_OK) {
        const stele_sink sink = output_sink(&output);
        status = output_end(&output, sink.write(sink.context, pdf.data, pdf.length), run->report);
    }
    stele_buffer_free(&page);
    stele_buffer_free(&pdf);
    stele_bundle_close(bundle);
    return status;
}

/* Does what is asked for, where a PDF is only after it is sure that one can be made. */
static stele_status render_any(struct invocation *run, struct request *request)
{
    stele_status status = STELE_SYSTEM;
    char        *browser;

    if (!request->pdf)
        return render(run, request);
    request->rendering.print = request->rendering.localized_date = true;
    browser = pdf_browser();
    if (browser)
        status = render_pdf(run, request, browser);
    free(browser);
    return status;
}

static void choose_width(struct request *request)
{
    if (!request->width_given && output_is_standard(request->path))
        request->rendering.width = terminal_width();
}

/* Once more, for a source that is watched. The terminal may have another width by now. */
static stele_status render_again(struct invocation *run, stele_store *store, void *context)
{
    struct request *request = context;

    request->store = store;
    choose_width(request);
    return render_any(run, request);
}

static int run_render(struct invocation *run)
{
    struct request request = { 0 };
    stele_buffer   environment = { 0 };
    stele_status   status = STELE_OK;

    if (!take_options(run, &request))
        return run->exit_status;
    if (!request.rendering.locale && !request.rendering.parallel) {
        status = stele_locale_environment(&environment);
        request.rendering.locale = environment.data ? environment.data : "";
    }
    request.opening.locales = request.rendering.parallel ? request.rendering.parallel : request.rendering.locale;
    request.rendering.tell_fallback = run->verbose;
    choose_width(&request);
    if (status == STELE_OK && request.watch) {
        run->exit_status = watch_run(run, request.source, &request.opening, request.path, render_again, &request);
        stele_buffer_free(&environment);
        return run->exit_status;
    }
    if (status == STELE_OK)
        status = render_any(run, &request);
    stele_buffer_free(&environment);
    return command_finish(run, status);
}

const struct command command_render = {
    .name = "render",
    .operands = N_("[SOURCE]"),
    .summary = N_("write the document in a locale"),
    .about = N_("Writes a document, or a part of it, in a locale. SOURCE is a folder with a\n"
                "document, its stele.meta and its catalogs; without it, the statement that stele\n"
                "carries."),
    .options = render_options,
    .run = run_render,
};
