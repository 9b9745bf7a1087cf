/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/text/utf8.h: whether bytes are UTF-8. */
#ifndef STELE_TEXT_UTF8_H
#define STELE_TEXT_UTF8_H

#include <stele/api.h>

/* Whether the bytes are well-formed UTF-8 (The Unicode Standard, table 3-7: no overlong forms, no surrogates, nothing
 * beyond U+10FFFF). NUL is a character like any other. Where they are not, `*bad_offset` is the first byte of the first
 * sequence that is wrong or cut off, and all before it is well-formed; where they are, it is `length`. `bad_offset` may
 * be NULL. Never reads outside the bytes. Threads: any. */
bool stele__utf8_valid(const char *bytes, size_t length, size_t *bad_offset);

/* The same by one of the variants of utf8_kernels.h, for tests and benchmarks; NULL for the best. */
typedef struct stele__utf8_kernel stele__utf8_kernel;

bool stele__utf8_valid_by(const stele__utf8_kernel *kernel, const char *bytes, size_t length, size_t *bad_offset);

#endif
