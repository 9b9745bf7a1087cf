/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/render/escape.h: finding what HTML needs escaped. For lib/render and its tests alone. */
#ifndef STELE_RENDER_ESCAPE_H
#define STELE_RENDER_ESCAPE_H

#include <stele/str.h>

/* A variant of the scan. It gives the length of a beginning of `text` in which nothing has to be replaced: all up to the
 * first byte that is markup, a control, or begins a character of a range that has forbidden ones, or somewhere before. */
typedef size_t stele_render__scan(const char *text, size_t length);

stele_render__scan stele_render__scan_portable;

#if defined __SSE2__
#define STELE_RENDER__SCAN_SSE2 1
stele_render__scan stele_render__scan_sse2;
#else
#define STELE_RENDER__SCAN_SSE2 0
#endif

#endif
