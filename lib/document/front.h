/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/document/front.h: front matter, the fields that stand before a text between lines of three - (YAML) or + (TOML). For
 * lib/document alone. */
#ifndef STELE_DOCUMENT_FRONT_H
#define STELE_DOCUMENT_FRONT_H

#include <stele/reader.h>

/* The forms of units that are fields; readers have others. */
enum { FRONT_PLAIN = 0x100, FRONT_SINGLE, FRONT_DOUBLE, FRONT_BASIC, FRONT_LITERAL };

/* Adds the fields that the options name as units; `*body` receives where the text behind the front matter begins, 0 without any (a
 * byte order mark is part of it). Fields are taken that stand in one line at the top level; lists, maps, and texts over several lines stay as they
 * are. STELE_OK, STELE_NO_MEMORY. */
stele_status stele_document__read_front(stele_builder *builder, stele_str bytes, size_t *body);

/* Writes a translation of such a unit: in the quotes that it has in the source, or where those cannot hold it, in double ones. */
stele_status stele_document__put_front(const stele_unit *unit, stele_str translation, stele_buffer *bytes);

/* What a translation of such a unit lacks; nothing where it lacks nothing. */
stele_status stele_document__compare_front(stele_str translation, stele_buffer *difference);

#endif
