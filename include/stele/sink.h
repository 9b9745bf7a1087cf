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

/** A sink. */
typedef struct stele_sink {
    /**
     * Takes `length` bytes, all of them or none that count. A status other than STELE_OK ends the output, and the call
     * that produces it returns that status.
     */
    stele_status (*write)(void *context, const char *bytes, size_t length);
    void *context;
} stele_sink;

/** Writes to a stream, with fwrite(). STELE_SYSTEM when the stream fails (errno tells why); flush it to know all. */
STELE_API stele_sink stele_sink_file(FILE *file);

/** Writes to a descriptor, with write(), again after EINTR and short writes. STELE_SYSTEM when it fails (errno). */
STELE_API stele_sink stele_sink_descriptor(int descriptor);

/** Adds to a buffer, which must outlive the sink. */
STELE_API stele_sink stele_sink_buffer(stele_buffer *buffer);

STELE_END

#endif
