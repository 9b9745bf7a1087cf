/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/po/po.h: the door of the room that reads and writes PO files. Reading, and writing with untouched entries as they
 * were, are public; see <stele/catalog.h>. */
#ifndef STELE_PO_PO_H
#define STELE_PO_PO_H

#include <stele/catalog.h>

/* How entries are laid out. All zero: as msgcat does without options. */
typedef struct stele__po_options {
    size_t width;   /* The most columns of a line, its quotes included; 0 for 79. */
    bool   no_wrap; /* Strings are only broken behind a newline. */
} stele__po_options;

/* Writes the whole catalog anew, as msgcat does: obsolete entries last, other domains behind the first. In UTF-8. */
stele_status stele__po_write_anew(const stele_catalog *catalog, const stele__po_options *options, stele_sink sink);

#endif
