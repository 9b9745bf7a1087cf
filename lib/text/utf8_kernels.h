/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/text/utf8_kernels.h: the variants of UTF-8 validation. For lib/text and its tests alone. */
#ifndef STELE_TEXT_UTF8_KERNELS_H
#define STELE_TEXT_UTF8_KERNELS_H

#include "lib/text/utf8.h"

/* A variant. Its function returns the length of a prefix that is well-formed and ends where a character ends. The portable
 * one finds the longest such prefix; the vector ones stop at the block that has the error or is the last, and leave the
 * rest to it. */
struct stele__utf8_kernel {
    const char *name;
    bool (*usable)(void); /* Whether this machine can run it. */
    size_t (*valid_prefix)(const char *bytes, size_t length);
};

/* All variants that were compiled, the fastest first, the portable one last. */
extern const stele__utf8_kernel stele__utf8_kernels[];
extern const size_t             stele__utf8_kernel_count;

/* Steps back from the end of a block to where its last character began, if it goes on behind. */
static inline size_t utf8_character_start(const char *bytes, size_t at)
{
    for (size_t back = 1; back <= 3 && back <= at; back++) {
        const unsigned char byte = (unsigned char)bytes[at - back];
        if (byte >= 0xc0)
            return at - back;
        if (byte < 0x80)
            break;
    }
    return at;
}

size_t stele__utf8_prefix_portable(const char *bytes, size_t length);

#if defined __x86_64__ && defined __GNUC__
#define UTF8_X86 1
bool   stele__utf8_can_avx2(void);
bool   stele__utf8_can_avx512(void);
bool   stele__utf8_can_ssse3(void);
size_t stele__utf8_prefix_avx2(const char *bytes, size_t length);
size_t stele__utf8_prefix_avx512(const char *bytes, size_t length);
size_t stele__utf8_prefix_ssse3(const char *bytes, size_t length);
#else
#define UTF8_X86 0
#endif

#endif
