/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The sinks that the library brings. */
#include <stele/sink.h>

#include <errno.h>
#include <unistd.h>

static stele_status write_to_file(void *context, const char *bytes, size_t length)
{
    return length == 0 || fwrite(bytes, 1, length, context) == length ? STELE_OK : STELE_SYSTEM;
}

stele_sink stele_sink_file(FILE *file)
{
    return (stele_sink){ write_to_file, file };
}

static stele_status write_to_descriptor(void *context, const char *bytes, size_t length)
{
    const int descriptor = (int)(intptr_t)context;

    while (length > 0) {
        ssize_t written = write(descriptor, bytes, length);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return STELE_SYSTEM;
        bytes += written;
        length -= (size_t)written;
    }
    return STELE_OK;
}

stele_sink stele_sink_descriptor(int descriptor)
{
    return (stele_sink){ write_to_descriptor, (void *)(intptr_t)descriptor };
}

static stele_status write_to_buffer(void *context, const char *bytes, size_t length)
{
    return stele_buffer_add(context, bytes, length);
}

stele_sink stele_sink_buffer(stele_buffer *buffer)
{
    return (stele_sink){ write_to_buffer, buffer };
}
