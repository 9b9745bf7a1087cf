/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The sinks that the library brings. Each takes several pieces in one call, and counts what went out before a failure. */
#include "lib/base/sink.h"

#include <errno.h>
#include <sys/uio.h>
#include <unistd.h>

enum { VECTORS = 16 }; /* What one system call is given at most; POSIX promises as many. */

static stele_status write_pieces_to_file(void *context, const stele_str *pieces, size_t count, size_t *taken)
{
    for (size_t i = 0; i < count; i++) {
        size_t written = pieces[i].length ? fwrite(pieces[i].data, 1, pieces[i].length, context) : 0;
        *taken += written;
        if (written < pieces[i].length)
            return STELE_SYSTEM;
    }
    return STELE_OK;
}

static stele_status write_to_file(void *context, const char *bytes, size_t length)
{
    size_t taken = 0;
    return write_pieces_to_file(context, &(stele_str){ bytes, length }, 1, &taken);
}

stele_sink stele_sink_file(FILE *file)
{
    return (stele_sink){ .write = write_to_file, .context = file, .write_pieces = write_pieces_to_file };
}

/* Fills vectors with pieces from `*next` on, of which `*offset` bytes are written, and gives how many there are. */
static int fill_vectors(struct iovec *vectors, const stele_str *pieces, size_t count, size_t next, size_t offset)
{
    int filled = 0;

    for (; next < count && filled < VECTORS; next++, offset = 0) {
        /* A vector is not const, although writev() leaves what it points to alone. */
        if (pieces[next].length > offset)
            vectors[filled++] = (struct iovec){ (void *)(uintptr_t)(pieces[next].data + offset),
                                                pieces[next].length - offset };
    }
    return filled;
}

static stele_status write_pieces_to_descriptor(void *context, const stele_str *pieces, size_t count, size_t *taken)
{
    const int    descriptor = (int)(intptr_t)context;
    struct iovec vectors[VECTORS];
    size_t       next = 0, offset = 0;

    for (int filled; (filled = fill_vectors(vectors, pieces, count, next, offset)) > 0;) {
        ssize_t written = writev(descriptor, vectors, filled);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return STELE_SYSTEM;
        *taken += (size_t)written;
        for (offset += (size_t)written; next < count && offset >= pieces[next].length; next++)
            offset -= pieces[next].length;
    }
    return STELE_OK;
}

static stele_status write_to_descriptor(void *context, const char *bytes, size_t length)
{
    size_t taken = 0;
    return write_pieces_to_descriptor(context, &(stele_str){ bytes, length }, 1, &taken);
}

stele_sink stele_sink_descriptor(int descriptor)
{
    return (stele_sink){ .write = write_to_descriptor,
                         .context = (void *)(intptr_t)descriptor,
                         .write_pieces = write_pieces_to_descriptor };
}

static stele_status write_pieces_to_buffer(void *context, const stele_str *pieces, size_t count, size_t *taken)
{
    for (size_t i = 0; i < count; i++) {
        stele_status status = stele_buffer_add_str(context, pieces[i]);
        if (status != STELE_OK)
            return status;
        *taken += pieces[i].length;
    }
    return STELE_OK;
}

static stele_status write_to_buffer(void *context, const char *bytes, size_t length)
{
    return stele_buffer_add(context, bytes, length);
}

stele_sink stele_sink_buffer(stele_buffer *buffer)
{
    return (stele_sink){ .write = write_to_buffer, .context = buffer, .write_pieces = write_pieces_to_buffer };
}

stele_status stele__sink_write(const stele_sink *sink, const stele_str *pieces, size_t count, size_t *taken)
{
    if (sink->write_pieces)
        return sink->write_pieces(sink->context, pieces, count, taken);
    for (size_t i = 0; i < count; i++) {
        stele_status status = STELE_OK;
        if (pieces[i].length > 0)
            status = sink->write(sink->context, pieces[i].data, pieces[i].length);
        if (status != STELE_OK)
            return status;
        *taken += pieces[i].length;
    }
    return STELE_OK;
}

stele_buffer *stele__sink_buffer(const stele_sink *sink)
{
    return sink->write == write_to_buffer ? sink->context : NULL;
}
