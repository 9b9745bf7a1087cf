/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/base/buffer.h: what the library does to a caller's buffer besides adding. */
#ifndef STELE_BASE_BUFFER_H
#define STELE_BASE_BUFFER_H

#include <stele/buffer.h>

/* Cuts the buffer back to an earlier length. */
static inline void stele__buffer_cut(stele_buffer *buffer, size_t length)
{
    if (buffer->data) {
        buffer->length = length;
        buffer->data[length] = '\0';
    }
}

#endif
