/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/po/layout.h: messages as lines of a PO file, as msgcat of GNU gettext 0.21 writes them. For lib/po alone.
 * Lines are added to a buffer and end in LF. */
#ifndef STELE_PO_LAYOUT_H
#define STELE_PO_LAYOUT_H

#include "lib/catalog/catalog.h"
#include "lib/po/po.h"

/* Room that is used again for each string. */
typedef struct po_layout {
    const stele__po_options *options;
    const char              *charset; /* A NUL-terminated name, for the widths of characters that differ by charset. */
    stele_buffer            *out;
    stele_buffer             piece; /* A line of a string with its escapes. */
    stele_buffer breaks; /* For each byte: whether a break before it is forbidden, then whether there is one. */
    stele_buffer references;
} po_layout;

void stele__po_layout_init(po_layout *layout, const stele__po_options *options, const char *charset, stele_buffer *out);
void stele__po_layout_free(po_layout *layout);

/* Adds the lines of a message. */
stele_status stele__po_layout_message(po_layout *layout, const stele_message *message);

/* Adds a keyword and its string behind `prefix`, which is "" or like "#~ ". */
stele_status stele__po_layout_string(po_layout *layout, stele_str prefix, stele_str keyword, stele_str string,
                                     bool no_wrap);

/* Adds the lines with references. */
stele_status stele__po_layout_references(po_layout *layout, const stele_message *message);

/* Adds the line with flags, if there are any to show; `*no_wrap` tells whether one forbids to wrap the strings. */
stele_status stele__po_layout_flags(po_layout *layout, const stele_message *message, bool *no_wrap);

#endif
