/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Output of which nothing is lost unnoticed: a failure to write shows at once, at the last flush, or at the close. */
#include "src/output.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "src/i18n.h"

/* Whether it was said that the standard output failed; once is enough. */
static bool said;

static void say_failure(int error)
{
    if (!said)
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

bool output_is_standard(const char *path)
{
    return !path || strcmp(path, "-") == 0;
}

stele_status output_begin(struct output *output, const char *path, stele_report *report)
{
    output->file = NULL;
    output->failed = false;
    output->error = 0;
    return output_is_standard(path) ? STELE_OK : stele_output_open(&output->file, path, report);
}

stele_sink output_sink(struct output *output)
{
    return output->file ? stele_output_sink(output->file) : (stele_sink){ write_standard, output };
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
        say_failure(output->error);
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
    say_failure(errno ? errno : EIO);
    return exit_status == EXIT_DONE ? EXIT_SYSTEM : exit_status;
}
