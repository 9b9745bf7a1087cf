/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/render/plan.h: what all formats share: which text stands where, and the way out. For lib/render alone. */
#ifndef STELE_RENDER_PLAN_H
#define STELE_RENDER_PLAN_H

#include <stele/render.h>

#include "lib/base/base.h"
#include "lib/bundle/bundle.h"
#include "lib/text/text.h"

/* The text of a unit, and the locale that it comes from, a place in the bundle. */
typedef struct stele_render__piece {
    stele_str text;
    size_t    locale;
} stele_render__piece;

/* What is rendered. */
typedef struct stele_render__plan {
    const stele_bundle         *bundle;
    const stele_render_options *options;
    stele_allocator             allocator;
    size_t                      alone;  /* The one locale that is wanted, of which the bundle knows what it shows; */
    stele_render__piece        *pieces; /* else, `alone` being SIZE_MAX, by unit, as lib/bundle/bundle.h counts them. */
    size_t                      count;
    size_t                      length;     /* Those of the document. */
    size_t                      first, end; /* What is rendered of them: from the first to before the end. */
    bool                        is_part;    /* Whether that is less than all. */
    size_t                      primary;    /* The locale that the whole is said to be in. */
    size_t                      complete;   /* Percent that comes from the wanted locales, rounded down. */
    bool                        translated; /* Whether any unit of the document is not in the source language. */
    bool                        attributed; /* Whether issuer, date and notice are shown. */
} stele_render__plan;

/* The way out: bytes are gathered and given to the sink in large pieces. The first failure is kept and ends all output, so
 * that formats need not look after each word. */
typedef struct stele_render__out {
    stele_buffer          *buffer; /* Where text is added: `gathered`, or the sink's own where that is a buffer. */
    size_t                 start;  /* What the sink's own buffer held before. */
    const stele_sink      *sink;
    stele_status           status;
    bool                   sink_failed; /* Whether the status is the sink's, */
    int                    error;       /* and then errno. */
    size_t                 taken;       /* Bytes that the sink took. */
    const stele_allocator *heap;
    stele_allocator        own; /* That of `gathered`, which begins in `room`. */
    stele_buffer           gathered;
    char                   room[32 << 10];
    stele__dictionary      dictionary; /* For wrapped text. */
} stele_render__out;

/* Chooses a text for each unit. What options ask to be told is told. */
stele_status stele_render__plan_make(stele_render__plan *plan, const stele_bundle *bundle,
                                     const stele_render_options *options, stele_report *report);
void         stele_render__plan_free(stele_render__plan *plan);

/* Finds the units that the options name as first and last; STELE_NOT_FOUND, with that told, where there is none. */
stele_status stele_render__choose_part(stele_render__plan *plan, stele_report *report);

/* The tag of a locale of the bundle, "und" for the root, and "ltr" or "rtl". */
stele_str stele_render__tag(const stele_render__plan *plan, size_t locale);
stele_str stele_render__direction(const stele_render__plan *plan, size_t locale);

/* What stands for a unit. */
stele_render__piece stele_render__piece_at(const stele_render__plan *plan, size_t unit);

/* The piece of a line of the metadata; its text is absent where there is none. The notice is only there where something
 * is translated. */
stele_render__piece stele_render__metadata(const stele_render__plan *plan, stele_str name);

/* The text of any line of the metadata, translated where it is translatable; {NULL, 0} where there is none. */
stele_str stele_render__metadata_text(const stele_render__plan *plan, stele_str name);

/* Begins. The sink and the report are borrowed, and the way out must stay where it is. */
void stele_render__out_begin(stele_render__out *out, const stele_sink *sink, stele_report *report);

/* Gives the sink what is left, and releases. A sink that failed is told about, with how much it took; `written`, which may
 * be NULL, gets that number. Returns the first failure. */
stele_status stele_render__out_end(stele_render__out *out, size_t *written, stele_report *report);

/* Adds bytes. */
void stele_render__put(stele_render__out *out, stele_str text);
void stele_render__put_text(stele_render__out *out, const char *text);

/* Adds wrapped text. */
void stele_render__put_wrapped(stele_render__out *out, stele_str text, const stele__wrap_style *style);

/* A string of blanks, at most 384: enough for the markers of items in all levels. */
stele_str stele_render__blanks(size_t count);

/* Whether a character may be a mark within a line of Markdown. */
bool stele_render__marks_inline(char c);

/* The formats. */
void stele_render__write_text(stele_render__out *out, const stele_render__plan *plan);
void stele_render__write_markdown(stele_render__out *out, const stele_render__plan *plan);
void stele_render__write_html(stele_render__out *out, const stele_render__plan *plan);
void stele_render__write_json(stele_render__out *out, const stele_render__plan *plan);
void stele_render__write_json_lines(stele_render__out *out, const stele_render__plan *plan);
void stele_render__write_roff(stele_render__out *out, const stele_render__plan *plan);

#endif
