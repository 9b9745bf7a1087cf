/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/document/markdown_span.h: how long the things are that may begin at a place of a Markdown text, each by its rule. All give 0
 * where it does not begin there. For lib/document alone. */
#ifndef STELE_DOCUMENT_MARKDOWN_SPAN_H
#define STELE_DOCUMENT_MARKDOWN_SPAN_H

#include <stele/str.h>

/* "<scheme:…>" or "<somebody@example.org>". */
size_t stele_document__span_autolink(stele_str text, size_t at);

/* A tag, a comment, an instruction, a declaration, or CDATA. `*missing`, 0 at first, keeps which ends are not to come any more in this
 * text; places must not go back. */
size_t stele_document__span_html(stele_str text, size_t at, unsigned *missing);

/* An address without brackets that GitHub makes a link: "www.", "http://", "https://" or "ftp://" at the start of a word. */
size_t stele_document__span_bare_link(stele_str text, size_t at);

/* The same for an e-mail address around the "@" at `at`, which does not begin before `from`. `*start` receives where it does. */
size_t stele_document__span_bare_mail(stele_str text, size_t at, size_t from, size_t *start);

/* What follows the "]" of a link: "(destination 'title')", with either left out. */
size_t stele_document__span_target(stele_str text, size_t at, stele_str *destination, stele_str *title);

#endif
