/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Input whole, for programs. */
#include <stele/input.h>

#include "lib/base/base.h"

stele_status stele_input_read(stele_buffer *text, int descriptor, const char *name, stele_report *report)
{
    stele__file  file;
    stele_status status = stele__file_read_descriptor(&file, descriptor, name, (size_t)UINT32_MAX, report);

    if (status == STELE_OK)
        status = stele_buffer_add(text, file.bytes, file.length);
    stele__file_free(&file);
    return status;
}
