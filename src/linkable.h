/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* src/linkable.h: bytes in forms that a program can be linked with. Both define `NAME`, an array of unsigned char at a multiple
 * of 64, and `NAME_size`, a size_t. */
#ifndef STELE_SRC_LINKABLE_H
#define STELE_SRC_LINKABLE_H

#include <stele.h>

enum { LINKABLE_NAME_MAX = 200 };

/* Whether a name is an identifier of C, and not too long. */
bool linkable_is_name(const char *name);

/* Makes an identifier of a file's name: what stands before its ending, other characters as underscores. */
void linkable_name(char name[LINKABLE_NAME_MAX + 1], const char *path);

/* Writes a source file. */
stele_status linkable_c_source(stele_sink sink, stele_str bytes, const char *name);

/* Whether objects of this machine are known, and writing one: a relocatable ELF file. */
bool         linkable_has_objects(void);
stele_status linkable_object(stele_sink sink, stele_str bytes, const char *name);

#endif
