/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* fuzz/fuzz.h: what the targets share. A target is one file with the function that libFuzzer calls; in the ordinary suite
 * fuzz/replay.c calls it with the inputs that were found once. */
#ifndef STELE_FUZZ_FUZZ_H
#define STELE_FUZZ_FUZZ_H

#include <stdlib.h>

#include "lib/base/base.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* What must hold for every input. */
#define MUST(condition) ((condition) ? (void)0 : abort())

static inline stele_str input_text(const uint8_t *data, size_t size)
{
    return (stele_str){ size ? (const char *)data : "", size };
}

static inline stele_str buffer_text(const stele_buffer *buffer)
{
    return (stele_str){ buffer->data ? buffer->data : "", buffer->length };
}

/* Takes the piece up to the next NUL off the front of an input; the last piece is what is left. */
static inline stele_str next_input(stele_str *rest)
{
    const char     *end = rest->length ? memchr(rest->data, '\0', rest->length) : NULL;
    const size_t    length = end ? (size_t)(end - rest->data) : rest->length;
    const stele_str piece = { rest->data, length };

    *rest = stele__slice(*rest, length + (end != NULL), rest->length);
    return piece;
}

#endif
