/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/text/charset.h: iconv() by the names of charsets that files give. */
#ifndef STELE_TEXT_CHARSET_H
#define STELE_TEXT_CHARSET_H

#include <iconv.h>
#include <stddef.h>
#include <stele/status.h>
#include <stele/str.h>

enum { STELE__CHARSET_NAME_MAX = 40 }; /* The longest name, in bytes. */

/* Opens a converter between UTF-8 and a charset, to UTF-8 or, if `from_utf8`, the other way. STELE_NOT_FOUND where iconv()
 * does not know it or its name is none that may be handed on; STELE_NO_MEMORY. */
stele_status stele__charset_open(iconv_t *converter, stele_str name, bool from_utf8);

/* iconv(), which takes its input for one that may be changed, and does not change it. */
size_t stele__charset_run(iconv_t converter, const char **from, size_t *from_left, char **to, size_t *to_left);

#endif
