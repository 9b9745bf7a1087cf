/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* src/stale.h: how stele stale shows what it has found. */
#ifndef STELE_SRC_STALE_H
#define STELE_SRC_STALE_H

#include <stele.h>

/* One text of a source: a unit, or a message of a template. */
struct stale_text {
    const char *document;
    stele_str   id, kind, text; /* `id` is absent for a message. */
    size_t      line, column;
};

/* How it is shown. */
struct stale_style {
    bool     color;
    unsigned width; /* Of the terminal; old and new text stand side by side where it is wide enough. */
};

/* Shows a text that is not fresh: where it is, and what has changed. */
stele_status stale_print(stele_sink sink, const struct stale_style *style, const struct stale_text *text,
                         const char *locale, const stele_stale_answer *answer);

/* The text as an object, on one line without its end. */
stele_status stale_print_json(stele_sink sink, const struct stale_text *text, const stele_stale_answer *answer);

#endif
