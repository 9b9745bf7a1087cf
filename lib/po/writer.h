/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/po/writer.h: a writing of a catalog, in either of two ways: write.c copies what was not edited, write_anew.c lays out
 * all of it. For lib/po alone. */
#ifndef STELE_PO_WRITER_H
#define STELE_PO_WRITER_H

#include "lib/po/charset.h"
#include "lib/po/layout.h"

typedef struct po_writer {
    const stele_catalog               *catalog;
    const stele__source               *source;
    const stele_catalog_write_options *options;
    stele_sink                         sink;
    stele_report                      *report;
    stele_str                          charset;   /* That is written; absent for UTF-8. */
    po_charset                         from;      /* What the source was converted from. */
    iconv_t                            encoder;   /* To what is written; (iconv_t)-1 for UTF-8. */
    size_t                             text_from; /* A stretch of the text that waits to be copied, */
    size_t                             text_to;   /* up to here. */
    stele_buffer                       lines;     /* Messages, as they are laid out. */
    stele_buffer                       encoded;   /* The same, in the charset and with the line ends of the file. */
    po_layout                          layout;
} po_writer;

/* Writes laid-out lines in the charset that is written and with the file's line ends. Without the last line end, if `open`.
 * STELE_INVALID where the charset lacks a character. */
stele_status stele__po_put_lines(po_writer *writer, stele_str lines, bool open);

/* Tells of a message that cannot be written. */
void stele__po_tell_unwritable(const po_writer *writer, const stele_message *message);

/* Writes everything laid out anew. */
stele_status stele__po_write_anew(po_writer *writer);

#endif
