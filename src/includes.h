/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* src/includes.h: documents that a Markdown document includes, with mdBook's {{#include FILE}}. */
#ifndef STELE_SRC_INCLUDES_H
#define STELE_SRC_INCLUDES_H

#include <stele/buffer.h>

/* Takes the path of an included file, which is the callee's to release. */
typedef stele_status include_found(void *context, char *path);

/* Finds what a document includes, in its folder and below: documents of formats that are known, be they there or not. One that lies
 * elsewhere is told about and left out. What is no Markdown, or cannot be read, includes nothing. */
stele_status includes_find(const char *path, include_found *found, void *context);

#endif
