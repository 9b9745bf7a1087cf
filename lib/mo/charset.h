/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/mo/charset.h: the charset of a file, and conversion from and to it. For lib/mo alone. */
#ifndef STELE_MO_CHARSET_H
#define STELE_MO_CHARSET_H

#include <iconv.h>
#include <stele/buffer.h>

/* Whether text in this charset is UTF-8 as it stands: none is named, or a template's, or ASCII, which is a part of it. */
bool stele__mo_is_utf8(stele_str charset);

/* Opens a converter between a charset and UTF-8. STELE_NOT_FOUND where iconv() does not know it, or ASCII is not a part of
 * it. */
stele_status stele__mo_converter_open(iconv_t *converter, stele_str charset, bool from_utf8);

/* Converts a string and adds it to `text`. STELE_INVALID leaves in `from` what cannot be converted. */
stele_status stele__mo_convert(iconv_t converter, stele_str *from, stele_buffer *text);

#endif
