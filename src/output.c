/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Output of which nothing is lost unnoticed: a failure to write shows at once, at the last flush, or at the close. */
#include "src/output.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "src/i18n.h"

/* Whether it was said that the standard output failed; once is enough. */
static bool said;

static void say_failure(int error, size_t written)
{
    if (!said && written)
        complain(_("cannot write to the standard output after %zu bytes: %s"), written, strerror(error));
    else if (!said)
        complain(_("cannot write to the standard output: %s"), strerror(error));
    said = true;
}

static stele_status write_standard(void *context, const char *bytes, size_t length)
{
    struct output *output = context;

    if (length == 0 || fwrite(bytes, 1, length, stdout) == length)
        return STELE_OK;
    output->error = errno;
    output->failed = true;
    return STELE_SYSTEM;
}

/* Writes large pieces without a detour through the stream, so that it is known what went out before a failure. */
static stele_status write_pieces_standard(void *context, const stele_str *pieces, size_t count, size_t *taken)
{
    struct output   *output = context;
    const stele_sink sink = stele_sink_descriptor(STDOUT_FILENO);
    const size_t     before = *taken;
    stele_status     status = fflush(stdout) == 0 ? STELE_OK : STELE_SYSTEM;

    if (status == STELE_OK)
        status = sink.write_pieces(sink.context, pieces, count, taken);
    output->written += *taken - before;
    if (status == STELE_OK)
        return STELE_OK;
    output->error = errno;
    output->failed = true;
    return status;
}

bool output_is_standard(const char *path)
{
    return !path || strcmp(path, "-") == 0;
}

stele_status output_begin(struct output *output, const char *path, stele_report *report)
{
    output->file = NULL;
    output->failed = false;
    output->error = 0;
    output->written = 0;
    return output_is_standard(path) ? STELE_OK : stele_output_open(&output->file, path, report);
}

stele_sink output_sink(struct output *output)
{
    if (output->file)
        return stele_output_sink(output->file);
    return (
        stele_sink){ .write = write_standard, .context = output, .write_pieces = write_pieces_standard, .tells = true };
}

stele_status output_end(struct output *output, stele_status status, stele_report *report)
{
    if (output->file) {
        status = stele_output_close(output->file, status, report);
        output->file = NULL;
        return status;
    }
    if (!output->failed && status == STELE_OK && fflush(stdout) != 0) {
        output->error = errno;
        output->failed = true;
        status = STELE_SYSTEM;
    }
    if (output->failed)
        say_failure(output->error, output->written);
    return status;
}

int output_close_standard(int exit_status)
{
    /* An earlier failure of printf() shows in the stream's mark; its errno is gone when fclose() then succeeds. */
    bool failed = ferror(stdout) != 0;

    errno = 0;
    if (fclose(stdout) != 0)
        failed = true;
    if (!failed)
        return exit_status;
    say_failure(errno ? errno : EIO, 0);
    return exit_status == EXIT_DONE ? EXIT_SYSTEM : exit_status;
}
