/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* tests/render/rendering.h: rendering folders in tests. */
#ifndef STELE_TESTS_RENDER_RENDERING_H
#define STELE_TESTS_RENDER_RENDERING_H

#include "tests/bundle/folder.h"

#include <stele/render.h>

#include "lib/base/base.h"

enum { FORMATS = STELE_FORMAT_ROFF + 1 };

static inline stele_bundle *open_folder(void)
{
    stele_report *report = stele_report_new(NULL);
    stele_bundle *bundle;
    stele_status  status = stele_bundle_open(&bundle, ".", report);

    if (status != STELE_OK)
        (void)stele_report_print(report, stderr);
    assert_int_equal(status, STELE_OK);
    stele_report_free(report);
    return bundle;
}

/* Writes a folder with this document and one catalog. */
static inline stele_bundle *bundle_of(const char *document, const char *locale, const char *entries)
{
    char path[32];

    write_file("stele.meta", META);
    write_file("doc.txt", document);
    write_file("LINGUAS", locale ? locale : "");
    if (locale) {
        snprintf(path, sizeof path, "%s.po", locale);
        write_catalog(path, entries);
    }
    return open_folder();
}

static inline stele_buffer render(const stele_bundle *bundle, const stele_render_options *options)
{
    stele_buffer out = { 0 };

    assert_int_equal(stele_render(bundle, options, stele_sink_buffer(&out), NULL), STELE_OK);
    return out;
}

static inline void assert_renders(const stele_bundle *bundle, const stele_render_options *options, const char *expected)
{
    stele_buffer out = render(bundle, options);

    assert_str(((stele_str){ out.data, out.length }), expected);
    stele_buffer_free(&out);
}

#endif
