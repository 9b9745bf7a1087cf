/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Rendering: check what the caller asks, plan, and let the format write. */
#include <stele/render.h>

#include "lib/render/parallel.h"

typedef void writer(stele_render__out *out, const stele_render__plan *plan);

static writer *const writers[] = {
    [STELE_FORMAT_TEXT] = stele_render__write_text,
    [STELE_FORMAT_MARKDOWN] = stele_render__write_markdown,
    [STELE_FORMAT_HTML] = stele_render__write_html,
    [STELE_FORMAT_JSON] = stele_render__write_json,
    [STELE_FORMAT_JSON_LINES] = stele_render__write_json_lines,
    [STELE_FORMAT_ROFF] = stele_render__write_roff,
};

/* Those that set translations side by side; NULL for none. */
typedef void table_writer(stele_render__out *out, const stele_render__table *table);

static table_writer *const table_writers[] = {
    [STELE_FORMAT_TEXT] = stele_render__write_text_table,
    [STELE_FORMAT_MARKDOWN] = stele_render__write_markdown_table,
    [STELE_FORMAT_HTML] = stele_render__write_html_table,
    [STELE_FORMAT_JSON] = stele_render__write_json_table,
    [STELE_FORMAT_JSON_LINES] = stele_render__write_json_lines_table,
    [STELE_FORMAT_ROFF] = NULL,
};

static bool is_valid(const stele_render_options *options)
{
    for (size_t i = 0; i < sizeof options->reserved / sizeof *options->reserved; i++) {
        if (options->reserved[i] != 0)
            return false;
    }
    return (unsigned)options->format < sizeof writers / sizeof *writers
           && (unsigned)options->attribution <= STELE_ATTRIBUTION_ALWAYS && options->min_complete <= 100;
}

static stele_status render_table(const stele_bundle *bundle, const stele_render_options *options,
                                 const stele_sink *sink, stele_report *report)
{
    stele_render__table table;
    stele_render__out   out;
    stele_status        status;

    if (!table_writers[options->format])
        return STELE_BAD_ARGUMENT;
    status = stele_render__table_make(&table, bundle, options, report);
    if (status == STELE_OK) {
        stele_render__out_begin(&out, sink, report);
        table_writers[options->format](&out, &table);
        status = stele_render__out_end(&out, options->written, report);
    }
    stele_render__table_free(&table);
    return status;
}

stele_status stele_render(const stele_bundle *bundle, const stele_render_options *options, stele_sink sink,
                          stele_report *report)
{
    static const stele_render_options defaults = { 0 };
    stele_render__plan                plan;
    stele_render__out                 out;
    stele_status                      status;

    if (!options)
        options = &defaults;
    if (options->written)
        *options->written = 0;
    if (!bundle || !sink.write || !is_valid(options))
        return STELE_BAD_ARGUMENT;
    if (options->parallel)
        return render_table(bundle, options, &sink, report);
    if ((status = stele_render__plan_make(&plan, bundle, options, report)) != STELE_OK)
        return status;
    stele_render__out_begin(&out, &sink, report);
    writers[options->format](&out, &plan);
    status = stele_render__out_end(&out, options->written, report);
    stele_render__plan_free(&plan);
    return status;
}
