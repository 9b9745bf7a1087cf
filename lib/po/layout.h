/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/po/layout.h: messages as lines of a PO file, as msgcat of GNU gettext 0.21 writes them. For lib/po alone.
 * Lines are added to a buffer and end in LF. */
#ifndef STELE_PO_LAYOUT_H
#define STELE_PO_LAYOUT_H

#include <iconv.h>

#include "lib/catalog/catalog.h"
#include "lib/format/format.h"

enum { PO_WIDTH_USUAL = 79, PO_WIDTH_LEAST = 20 };

/* Room that is used again for each string. */
typedef struct po_layout {
    const stele_catalog_write_options *options;
    const char   *charset; /* A NUL-terminated name, for the widths of characters that differ by charset. */
    iconv_t       escaped; /* To the charset whose bytes are escaped; (iconv_t)-1 for UTF-8. */
    stele_buffer *out;
    stele_buffer  piece;  /* A line of a string with its escapes. */
    stele_buffer  breaks; /* For each byte: whether a break before it is forbidden, then whether there is one. */
    stele_buffer  encoded;
    stele_buffer  inside; /* For each byte of a string: whether a format directive goes on with it. */
    stele__format format;
    stele_buffer  references;
} po_layout;

/* What the strings of a message have in common. */
typedef struct po_style {
    stele_str                 prefix;  /* "" or like "#~ ". */
    size_t                    extra;   /* Columns by which keywords are moved to stand under those of previous ids. */
    bool                      no_wrap; /* Strings are only broken behind newlines. */
    const stele__format_kind *format;  /* Strings are not broken within its directives; may be NULL. */
} po_style;

/* What the flags of a message say of its strings. */
typedef struct po_flagged {
    bool                      no_wrap;
    const stele__format_kind *format; /* The first of those that it may have; NULL for none that is read. */
} po_flagged;

void stele__po_layout_init(po_layout *layout, const stele_catalog_write_options *options, const char *charset,
                           stele_buffer *out);
void stele__po_layout_free(po_layout *layout);

/* Adds the lines of a message. STELE_INVALID where a string that is escaped has a character that the charset lacks. */
stele_status stele__po_layout_message(po_layout *layout, const stele_message *message);

/* Adds what separates a message from what stands before it. */
stele_status stele__po_layout_separator(po_layout *layout, const stele_message *message);

/* Adds the line that begins a domain, behind a separator. */
stele_status stele__po_layout_domain(po_layout *layout, stele_str name);

/* Adds the lines with references. */
stele_status stele__po_layout_references(po_layout *layout, const stele_message *message);

/* Adds the line with flags, if there are any to show. */
stele_status stele__po_layout_flags(po_layout *layout, const stele_message *message, po_flagged *flagged);

/* The most columns of a line. */
static inline size_t stele__po_width(const stele_catalog_write_options *options)
{
    if (options->width == 0)
        return PO_WIDTH_USUAL;
    return options->width < PO_WIDTH_LEAST ? PO_WIDTH_LEAST : options->width;
}

#endif
