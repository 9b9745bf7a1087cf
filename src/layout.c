/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The options of msgcat and its kin, by the names that they have there. */
#include "src/layout.h"

#include <string.h>
#include <strings.h>

#include "src/i18n.h"
#include "src/options.h"
#include "src/output.h"

const struct command_option layout_options[] = {
    { 'o', "output", N_("FILE"),
      N_("write to FILE, which is replaced only when all is\nwell; - is the standard output") },
    { 'w', "width", N_("COLUMNS"), N_("wrap at COLUMNS, quotes included; default: 79") },
    { OPTION_NO_WRAP, "no-wrap", NULL, N_("break strings only behind newlines") },
    { 's', "sort-output", NULL, N_("sort by source text") },
    { 'F', "sort-by-file", NULL, N_("sort by the first reference") },
    { OPTION_NO_LOCATION, "no-location", NULL, N_("write no references") },
    { 'n', "add-location", N_("[HOW]"), N_("write references: full (with lines), file, never") },
    { 'i', "indent", NULL, N_("put strings behind tab stops") },
    { OPTION_STRICT, "strict", NULL, N_("write in the strict style of Uniforum") },
    { 'e', "no-escape", NULL, N_("write letters beyond ASCII as they are; the default") },
    { 'E', "escape", NULL, N_("write bytes beyond ASCII as escapes") },
    { OPTION_NO_OBSOLETE, "no-obsolete", NULL, N_("leave obsolete entries out") },
    { 0, NULL, NULL, NULL },
};

static bool choose_locations(struct invocation *run, stele_catalog_write_options *options)
{
    static const char *const choices[] = { "full", "file", "never", NULL };
    int                      place = STELE_LOCATIONS_FULL;

    if (optarg && !options_choose(run, choices, optarg, &place))
        return false;
    options->locations = (stele_catalog_locations)place;
    return true;
}

static bool choose_order(struct invocation *run, stele_catalog_write_options *options, stele_catalog_order order)
{
    if (options->order != STELE_ORDER_KEPT && options->order != order) {
        options_refuse(run, _("the options '%s' and '%s' exclude each other"), "--sort-output", "--sort-by-file");
        return false;
    }
    options->order = order;
    return true;
}

static bool choose_width(struct invocation *run, stele_catalog_write_options *options)
{
    unsigned width;

    if (!options_number(run, optarg, WIDTH_MAX, &width))
        return false;
    options->width = width;
    options->no_wrap = width == 0;
    return true;
}

bool layout_take_option(struct invocation *run, struct layout *layout, int letter)
{
    stele_catalog_write_options *options = &layout->options;
    const bool                   changed = layout->changed;

    layout->changed = true;
    switch (letter) {
    case 'w': return choose_width(run, options);
    case OPTION_NO_WRAP: options->no_wrap = true; return true;
    case 's': return choose_order(run, options, STELE_ORDER_MSGID);
    case 'F': return choose_order(run, options, STELE_ORDER_FILE);
    case OPTION_NO_LOCATION: options->locations = STELE_LOCATIONS_NONE; return true;
    case 'n': return choose_locations(run, options);
    case 'i': options->indent = true; return true;
    case OPTION_STRICT: options->strict = true; return true;
    case 'e': options->escape = false; return true;
    case 'E': options->escape = true; return true;
    case OPTION_NO_OBSOLETE: options->no_obsolete = true; return true;
    case 'o': layout->path = optarg; break;
    }
    layout->changed = changed;
    return true;
}

/* Whether the charset to write may lack a character, so that writing fails halfway. */
static bool may_lack(const struct layout *layout, const stele_catalog *catalog)
{
    static const char mark[] = "charset=", utf8[] = "UTF-8";
    stele_str         charset = stele_str_of(layout->options.charset);

    if (!charset.data) {
        stele_str   type = stele_catalog_header_field(catalog, stele_str_of("Content-Type"));
        const char *found = memmem(type.length ? type.data : "", type.length, mark, sizeof mark - 1);
        if (found)
            charset = (stele_str){ found + sizeof mark - 1,
                                   (size_t)(type.data + type.length - found) - sizeof mark + 1 };
    }
    return charset.length != sizeof utf8 - 1 || strncasecmp(charset.data, utf8, sizeof utf8 - 1) != 0;
}

/* Writes all or nothing to the standard output. */
static stele_status write_whole(const struct layout *layout, const stele_catalog *catalog, struct output *output,
                                stele_report *report)
{
    stele_buffer text = { 0 };
    stele_sink   sink = output_sink(output);
    stele_status status = stele_catalog_write_with(catalog, &layout->options, stele_sink_buffer(&text), report);

    if (status == STELE_OK)
        status = sink.write(sink.context, text.data, text.length);
    stele_buffer_free(&text);
    return status;
}

stele_status layout_write(const struct layout *layout, const stele_catalog *catalog, stele_report *report)
{
    struct output output;
    stele_status  status = output_begin(&output, layout->path, report);

    if (status != STELE_OK)
        return status;
    if (output_is_standard(layout->path) && may_lack(layout, catalog))
        status = write_whole(layout, catalog, &output, report);
    else
        status = stele_catalog_write_with(catalog, &layout->options, output_sink(&output), report);
    return output_end(&output, status, report);
}
