/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Chooses a variant of UTF-8 validation. The choice is made anew at each call, which costs a load and a test, and needs no
 * state. */
#include "lib/text/utf8.h"

#include "lib/text/utf8_kernels.h"

static bool always(void)
{
    return true;
}

const stele__utf8_kernel stele__utf8_kernels[] = {
#if UTF8_X86
    { "avx512", stele__utf8_can_avx512, stele__utf8_prefix_avx512 },
    { "avx2", stele__utf8_can_avx2, stele__utf8_prefix_avx2 },
    { "ssse3", stele__utf8_can_ssse3, stele__utf8_prefix_ssse3 },
#endif
    { "portable", always, stele__utf8_prefix_portable },
};
const size_t stele__utf8_kernel_count = sizeof stele__utf8_kernels / sizeof *stele__utf8_kernels;

bool stele__utf8_valid_by(const stele__utf8_kernel *kernel, const char *bytes, size_t length, size_t *bad_offset)
{
    size_t valid = 0;

    if (!kernel) {
        kernel = stele__utf8_kernels;
        while (!kernel->usable())
            kernel++;
    }
    if (length > 0) {
        valid = kernel->valid_prefix(bytes, length);
        if (valid < length)
            valid += stele__utf8_prefix_portable(bytes + valid, length - valid);
    }
    if (bad_offset)
        *bad_offset = valid;
    return valid == length;
}

bool stele__utf8_valid(const char *bytes, size_t length, size_t *bad_offset)
{
    return stele__utf8_valid_by(NULL, bytes, length, bad_offset);
}
