/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/po/charset.h: from other charsets to UTF-8 and back, with places kept. For lib/po alone.
 *
 * Text is converted line by line. Bytes that are not of the charset become U+FFFD each and are listed; marks tell where
 * stretches of the UTF-8 text came from, so that the original bytes of an entry can be found again. */
#ifndef STELE_PO_CHARSET_H
#define STELE_PO_CHARSET_H

#include <iconv.h>

#include "lib/catalog/catalog.h"

/* A byte that was not of the charset. */
typedef struct po_bad_byte {
    uint32_t      at; /* In the UTF-8 text. */
    unsigned char byte;
} po_bad_byte;

/* A way to UTF-8. */
typedef struct po_charset {
    iconv_t to_utf8;       /* (iconv_t)-1 for UTF-8 itself, which is only repaired. */
    bool    ascii_is_kept; /* iconv() leaves \ and ~ alone; some charsets see a yen or won sign in these bytes. */
} po_charset;

/* What a conversion gives. */
typedef struct po_converted {
    stele_buffer text; /* With an allocator. */
    stele__mark *marks;
    size_t       mark_count, mark_capacity;
    po_bad_byte *bad;
    size_t       bad_count, bad_capacity;
    size_t       limit; /* Conversion ends at this length of the text. */
} po_converted;

/* Opens a charset by name. STELE_NOT_FOUND where iconv() does not know it or PO files cannot be written in it: bytes that
 * the grammar is made of must mean themselves. */
stele_status stele__po_charset_open(po_charset *charset, stele_str name);
void         stele__po_charset_close(po_charset *charset);

/* Converts a whole text. STELE_INVALID for far too many bad bytes, STELE_LIMIT where it becomes too long. */
stele_status stele__po_convert(const po_charset *charset, stele_str original, po_converted *converted);
void         stele__po_converted_free(po_converted *converted);

/* Where the character at an offset in a source's text came from in its original. `charset` is the one it was converted
 * from. */
stele_status stele__po_origin(const po_charset *charset, const stele__source *source, size_t text, size_t *original,
                              const stele_allocator *allocator);

/* The way back: adds UTF-8 text in another charset. STELE_INVALID where it lacks a character. */
stele_status stele__po_encode(iconv_t from_utf8, stele_str text, stele_buffer *out);

/* Whether this is a name of UTF-8 or none at all ("CHARSET", as in templates). */
bool stele__po_is_utf8(stele_str name);

#endif
