/* SPDX-License-Identifier: LGPL-2.1-or-later */
/**
 * Where output goes: a FILE, a descriptor, a buffer, or a function of the caller's. A sink is a small value; what it
 * writes to is the caller's and is neither flushed nor closed by the library.
 */
#ifndef STELE_SINK_H
#define STELE_SINK_H

#include <stdio.h>

#include <stele/buffer.h>

STELE_BEGIN

/** A sink. One of the caller's own is made as `(stele_sink){ .write = take, .context = &mine }`. */
typedef struct stele_sink {
    /**
     * Takes `length` bytes, all of them or none that count. A status other than STELE_OK ends the output, and the call
     * that produces it returns that status.
     */
    stele_status (*write)(void *context, const char *bytes, size_t length);
    void *context;
    /**
     * May be NULL. Takes several pieces at once, in order, as writev() does, and adds to `*taken` how many bytes it took,
     * also where it fails half-way. Where it is given, rendering calls it instead of `write`.
     */
    stele_status (*write_pieces)(void *context, const stele_str *pieces, size_t count, size_t *taken);
    /** Whether who gave the sink tells of its failures, as stele_output_close() does; else the call that writes does. */
    bool tells;
} stele_sink;

/** Writes to a stream, with fwrite(). STELE_SYSTEM when the stream fails (errno tells why); flush it to know all. */
STELE_API stele_sink stele_sink_file(FILE *file);

/** Writes to a descriptor, with writev(), again after EINTR and short writes. STELE_SYSTEM when it fails (errno). */
STELE_API stele_sink stele_sink_descriptor(int descriptor);

/** Adds to a buffer, which must outlive the sink. */
STELE_API stele_sink stele_sink_buffer(stele_buffer *buffer);

STELE_END

#endif
