/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/base/sink.h: giving to sinks. */
#ifndef STELE_BASE_SINK_H
#define STELE_BASE_SINK_H

#include <stele/sink.h>

/* Gives pieces to a sink, in order, in one call where the sink can take several. Adds to `*taken` the bytes that it took,
 * also where it fails; a sink without `write_pieces` takes a piece whole or not at all. Empty pieces are allowed. */
stele_status stele__sink_write(const stele_sink *sink, const stele_str *pieces, size_t count, size_t *taken);

/* The buffer that a sink of stele_sink_buffer() adds to; NULL for any other. */
stele_buffer *stele__sink_buffer(const stele_sink *sink);

#endif
