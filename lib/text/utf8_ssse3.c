/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* UTF-8 validation in vectors of 16 bytes. utf8_mistakes.h tells how it works. */
#include "lib/text/utf8_kernels.h"

#if UTF8_X86
#include <immintrin.h>

#include "lib/text/utf8_mistakes.h"

#define TARGET __attribute__((target("ssse3")))

/* The bytes some places before each, the last ones of the block before included. */
#define BEFORE(bytes, earlier, count) _mm_alignr_epi8(bytes, earlier, 16 - (count))

TARGET static inline __m128i table(const unsigned char entries[16])
{
    return _mm_loadu_si128((const __m128i *)(const void *)entries);
}

TARGET static inline __m128i high_halves(__m128i bytes)
{
    return _mm_and_si128(_mm_srli_epi16(bytes, 4), _mm_set1_epi8(0x0f));
}

/* Whether a block has no mistake, given the block before it. */
TARGET static inline bool is_right(__m128i bytes, __m128i earlier)
{
    const __m128i first = BEFORE(bytes, earlier, 1);
    const __m128i by_first = _mm_and_si128(
        _mm_shuffle_epi8(table(first_high), high_halves(first)),
        _mm_shuffle_epi8(table(first_low), _mm_and_si128(first, _mm_set1_epi8(0x0f))));
    const __m128i mistakes = _mm_and_si128(by_first, _mm_shuffle_epi8(table(second_high), high_halves(bytes)));
    const __m128i third = _mm_subs_epu8(BEFORE(bytes, earlier, 2), _mm_set1_epi8(0xe0 - 0x80));
    const __m128i fourth = _mm_subs_epu8(BEFORE(bytes, earlier, 3), _mm_set1_epi8(0xf0 - 0x80));
    const __m128i continues = _mm_and_si128(_mm_or_si128(third, fourth), _mm_set1_epi8(-0x80));
    const __m128i wrong = _mm_xor_si128(continues, mistakes);

    return _mm_movemask_epi8(_mm_cmpeq_epi8(wrong, _mm_setzero_si128())) == 0xffff;
}

bool stele__utf8_can_ssse3(void)
{
    return __builtin_cpu_supports("ssse3");
}

/* A block of ASCII is right unless the character before it goes on. */
TARGET size_t stele__utf8_prefix_ssse3(const char *bytes, size_t length)
{
    __m128i earlier = _mm_setzero_si128();
    size_t  at = 0;

    while (length - at >= 16) {
        const __m128i block = _mm_loadu_si128((const __m128i *)(const void *)(bytes + at));
        const bool    is_ascii = _mm_movemask_epi8(block) == 0 && (at == 0 || (unsigned char)bytes[at - 1] < 0x80);
        if (!is_ascii && !is_right(block, earlier))
            break;
        earlier = block;
        at += 16;
    }
    return utf8_character_start(bytes, at);
}
#else
extern const int stele__utf8_no_ssse3; /* A file must not be empty. */
const int        stele__utf8_no_ssse3 = 0;
#endif
