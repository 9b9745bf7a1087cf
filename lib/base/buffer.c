/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Growing strings. A NUL stands behind the bytes whenever there is memory at all. */
#include <stele/buffer.h>

#include <string.h>

#include "lib/base/memory.h"

stele_status stele_buffer_reserve(stele_buffer *buffer, size_t more)
{
    size_t needed;

    if (!stele__add(&needed, buffer->length, more) || !stele__add(&needed, needed, 1))
        return STELE_NO_MEMORY;
    if (!stele__grow(buffer->allocator, &buffer->data, &buffer->capacity, needed, 1))
        return STELE_NO_MEMORY;
    buffer->data[buffer->length] = '\0';
    return STELE_OK;
}

stele_status stele_buffer_add(stele_buffer *buffer, const char *bytes, size_t length)
{
    if (length == 0)
        return STELE_OK;
    if (stele_buffer_reserve(buffer, length) != STELE_OK)
        return STELE_NO_MEMORY;
    memcpy(buffer->data + buffer->length, bytes, length);
    buffer->length += length;
    buffer->data[buffer->length] = '\0';
    return STELE_OK;
}

void stele_buffer_clear(stele_buffer *buffer)
{
    buffer->length = 0;
    if (buffer->data)
        buffer->data[0] = '\0';
}

void stele_buffer_free(stele_buffer *buffer)
{
    stele__release(buffer->allocator, buffer->data, buffer->capacity);
    buffer->data = NULL;
    buffer->length = buffer->capacity = 0;
}
