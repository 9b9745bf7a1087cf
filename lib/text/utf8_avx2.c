/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* UTF-8 validation in vectors of 32 bytes. utf8_mistakes.h tells how it works. */
#include "lib/text/utf8_kernels.h"

#if UTF8_X86
#include <immintrin.h>

#include "lib/text/utf8_mistakes.h"

#define TARGET __attribute__((target("avx2")))

/* The bytes some places before each, the last ones of the block before included. */
#define BEFORE(bytes, earlier, count)                                                                                  \
    _mm256_alignr_epi8(bytes, _mm256_permute2x128_si256(earlier, bytes, 0x21), 16 - (count))

enum { BLOCK = 32, GROUP = 4 * BLOCK };

TARGET static inline __m256i load(const char *bytes)
{
    return _mm256_loadu_si256((const __m256i *)(const void *)bytes);
}

TARGET static inline __m256i table(const unsigned char entries[16])
{
    return _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)(const void *)entries));
}

TARGET static inline __m256i high_halves(__m256i bytes)
{
    return _mm256_and_si256(_mm256_srli_epi16(bytes, 4), _mm256_set1_epi8(0x0f));
}

/* What is wrong in a block, given the block before it: zero for nothing. */
TARGET static inline __m256i mistakes(__m256i bytes, __m256i earlier)
{
    const __m256i first = BEFORE(bytes, earlier, 1);
    const __m256i by_first = _mm256_and_si256(
        _mm256_shuffle_epi8(table(first_high), high_halves(first)),
        _mm256_shuffle_epi8(table(first_low), _mm256_and_si256(first, _mm256_set1_epi8(0x0f))));
    const __m256i by_both = _mm256_and_si256(by_first, _mm256_shuffle_epi8(table(second_high), high_halves(bytes)));
    const __m256i third = _mm256_subs_epu8(BEFORE(bytes, earlier, 2), _mm256_set1_epi8(0xe0 - 0x80));
    const __m256i fourth = _mm256_subs_epu8(BEFORE(bytes, earlier, 3), _mm256_set1_epi8(0xf0 - 0x80));
    const __m256i continues = _mm256_and_si256(_mm256_or_si256(third, fourth), _mm256_set1_epi8(-0x80));

    return _mm256_xor_si256(continues, by_both);
}

TARGET static inline bool is_zero(__m256i bytes)
{
    return _mm256_testz_si256(bytes, bytes) != 0;
}

bool stele__utf8_can_avx2(void)
{
    return __builtin_cpu_supports("avx2");
}

/* A group of ASCII is right unless the character before it goes on. In all others each block is looked at, for a branch
 * that goes now one way and now the other costs more. */
TARGET size_t stele__utf8_prefix_avx2(const char *bytes, size_t length)
{
    __m256i earlier = _mm256_setzero_si256();
    size_t  at = 0;

    for (; length - at >= GROUP; at += GROUP) {
        const __m256i a = load(bytes + at), b = load(bytes + at + BLOCK), c = load(bytes + at + 2 * BLOCK),
                      d = load(bytes + at + 3 * BLOCK);
        const __m256i any = _mm256_or_si256(_mm256_or_si256(a, b), _mm256_or_si256(c, d));
        if (_mm256_movemask_epi8(any) != 0 || (at > 0 && (unsigned char)bytes[at - 1] >= 0x80)) {
            const __m256i wrong = _mm256_or_si256(_mm256_or_si256(mistakes(a, earlier), mistakes(b, a)),
                                                  _mm256_or_si256(mistakes(c, b), mistakes(d, c)));
            if (!is_zero(wrong))
                break;
        }
        earlier = d;
    }
    for (; length - at >= BLOCK; at += BLOCK) {
        const __m256i block = load(bytes + at);
        if (!is_zero(mistakes(block, earlier)))
            break;
        earlier = block;
    }
    return utf8_character_start(bytes, at);
}
#else
extern const int stele__utf8_no_avx2; /* A file must not be empty. */
const int        stele__utf8_no_avx2 = 0;
#endif
