/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Output files for programs: a replacement, with a block before it so that small pieces do not each cost a system call.
 * The error of a write is kept from when it happened, since errno does not last until the file is closed. */
#include <stele/output.h>

#include <errno.h>
#include <unistd.h>

#include "lib/base/base.h"

enum { BLOCK = 64 << 10 };

struct stele_output {
    stele_allocator    allocator;
    stele__replacement replacement;
    int                error; /* Of the first write that failed. */
    size_t             path_size;
    char              *path;
    size_t             used;
    char               block[BLOCK];
};

/* Hands bytes to the file. Once that has failed, it goes on failing. */
static stele_status pass_on(stele_output *output, const char *bytes, size_t length)
{
    stele_sink sink = stele__replacement_sink(&output->replacement);

    if (output->error == 0 && sink.write(sink.context, bytes, length) != STELE_OK)
        output->error = errno ? errno : EIO;
    return output->error == 0 ? STELE_OK : STELE_SYSTEM;
}

static stele_status flush(stele_output *output)
{
    stele_status status = pass_on(output, output->block, output->used);

    output->used = 0;
    return status;
}

static stele_status write_to_output(void *context, const char *bytes, size_t length)
{
    stele_output *output = context;

    if (length > BLOCK - output->used && flush(output) != STELE_OK)
        return STELE_SYSTEM;
    if (length > BLOCK)
        return pass_on(output, bytes, length);
    if (length > 0)
        memcpy(output->block + output->used, bytes, length);
    output->used += length;
    return STELE_OK;
}

static void release(stele_output *output)
{
    stele_allocator allocator = output->allocator;

    stele__release(&allocator, output->path, output->path_size);
    stele__release(&allocator, output, sizeof *output);
}

stele_status stele_output_open(stele_output **output, const char *path, stele_report *report)
{
    const stele_allocator *allocator = stele__report_allocator(report);
    stele_output          *made = stele__allocate(allocator, sizeof *made);
    stele_status           status = STELE_NO_MEMORY;

    *output = NULL;
    if (!made)
        return STELE_NO_MEMORY;
    made->allocator = *allocator;
    made->error = 0;
    made->used = 0;
    made->path_size = strlen(path) + 1;
    made->path = stele__allocate(allocator, made->path_size);
    if (made->path) {
        memcpy(made->path, path, made->path_size);
        status = stele__replacement_begin(&made->replacement, made->path, report);
    }
    if (status != STELE_OK) {
        release(made);
        return status;
    }
    *output = made;
    return STELE_OK;
}

stele_sink stele_output_sink(stele_output *output)
{
    return (stele_sink){ .write = write_to_output, .context = output, .tells = true };
}

stele_status stele_output_sync(stele_output *output)
{
    /* What is no file (a terminal, a pipe) has nothing to bring anywhere. */
    if (flush(output) == STELE_OK && output->replacement.temporary.length && fsync(output->replacement.descriptor) != 0)
        output->error = errno;
    return output->error == 0 ? STELE_OK : STELE_SYSTEM;
}

stele_status stele_output_close(stele_output *output, stele_status status, stele_report *report)
{
    stele_status ended;

    if (!output)
        return status;
    if (status == STELE_OK)
        status = flush(output);
    /* The replacement tells what errno says for STELE_SYSTEM, which is about this file only where a write to it failed. */
    if (output->error != 0) {
        errno = output->error;
        ended = stele__replacement_end(&output->replacement, STELE_SYSTEM, report);
    } else {
        ended = stele__replacement_end(&output->replacement, status == STELE_OK ? STELE_OK : STELE_INVALID, report);
    }
    release(output);
    return status == STELE_OK ? ended : status;
}
