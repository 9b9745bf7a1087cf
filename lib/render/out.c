/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The way out of all formats. */
#include "lib/render/plan.h"

/* What is gathered before the sink gets it. */
enum { LARGE = 64 << 10 };

void stele_render__put(stele_render__out *out, stele_str text)
{
    if (out->status == STELE_OK)
        out->status = stele_buffer_add_str(&out->buffer, text);
}

void stele_render__put_text(stele_render__out *out, const char *text)
{
    stele_render__put(out, stele_str_of(text));
}

void stele_render__put_wrapped(stele_render__out *out, stele_str text, const stele__wrap_style *style)
{
    if (out->status == STELE_OK)
        out->status = stele__wrap(&out->buffer, text, style);
}

#define BLANKS_16 "                "
#define BLANKS_64 BLANKS_16 BLANKS_16 BLANKS_16 BLANKS_16

stele_str stele_render__blanks(size_t count)
{
    static const char blanks[] = BLANKS_64 BLANKS_64 BLANKS_64 BLANKS_64 BLANKS_64 BLANKS_64;
    const size_t                                                                   most = sizeof blanks - 1;

    return (stele_str){ blanks, count < most ? count : most };
}

void stele_render__flush(stele_render__out *out, bool last)
{
    if (out->status != STELE_OK || out->buffer.length == 0 || (!last && out->buffer.length < LARGE))
        return;
    out->status = out->sink.write(out->sink.context, out->buffer.data, out->buffer.length);
    stele_buffer_clear(&out->buffer);
}
