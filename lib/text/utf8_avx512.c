/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* UTF-8 validation in vectors of 64 bytes. utf8_mistakes.h tells how it works. */
#include "lib/text/utf8_kernels.h"

#if UTF8_X86
#include <immintrin.h>

#include "lib/text/utf8_mistakes.h"

#define TARGET __attribute__((target("avx512bw,avx512vbmi")))

enum { BLOCK = 64, GROUP = 4 * BLOCK };

TARGET static inline __m512i load(const char *bytes)
{
    return _mm512_loadu_si512(bytes);
}

/* The bytes some places before each, the last ones of the block before included. */
TARGET static inline __m512i before(__m512i bytes, __m512i earlier, unsigned count)
{
    /* From 64 - count on, where numbers below 64 are places in `earlier`. */
    static const unsigned char numbers[BLOCK + 3] = { 61,  62,  63,  64,  65,  66,  67,  68,  69,  70,  71,  72,
                                                      73,  74,  75,  76,  77,  78,  79,  80,  81,  82,  83,  84,
                                                      85,  86,  87,  88,  89,  90,  91,  92,  93,  94,  95,  96,
                                                      97,  98,  99,  100, 101, 102, 103, 104, 105, 106, 107, 108,
                                                      109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120,
                                                      121, 122, 123, 124, 125, 126, 127 };

    return _mm512_permutex2var_epi8(earlier, _mm512_loadu_si512(numbers + 3 - count), bytes);
}

TARGET static inline __m512i table(const unsigned char entries[16])
{
    return _mm512_broadcast_i32x4(_mm_loadu_si128((const __m128i *)(const void *)entries));
}

TARGET static inline __m512i high_halves(__m512i bytes)
{
    return _mm512_and_si512(_mm512_srli_epi16(bytes, 4), _mm512_set1_epi8(0x0f));
}

/* What is wrong in a block, given the block before it: zero for nothing. */
TARGET static inline __m512i mistakes(__m512i bytes, __m512i earlier)
{
    const __m512i first = before(bytes, earlier, 1);
    const __m512i by_first = _mm512_and_si512(
        _mm512_shuffle_epi8(table(first_high), high_halves(first)),
        _mm512_shuffle_epi8(table(first_low), _mm512_and_si512(first, _mm512_set1_epi8(0x0f))));
    const __m512i by_both = _mm512_and_si512(by_first, _mm512_shuffle_epi8(table(second_high), high_halves(bytes)));
    const __m512i third = _mm512_subs_epu8(before(bytes, earlier, 2), _mm512_set1_epi8(0xe0 - 0x80));
    const __m512i fourth = _mm512_subs_epu8(before(bytes, earlier, 3), _mm512_set1_epi8(0xf0 - 0x80));
    const __m512i continues = _mm512_and_si512(_mm512_or_si512(third, fourth), _mm512_set1_epi8(-0x80));

    return _mm512_xor_si512(continues, by_both);
}

bool stele__utf8_can_avx512(void)
{
    return __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vbmi");
}

/* A group of ASCII is right unless the character before it goes on. In all others each block is looked at, for a branch
 * that goes now one way and now the other costs more. */
TARGET size_t stele__utf8_prefix_avx512(const char *bytes, size_t length)
{
    __m512i earlier = _mm512_setzero_si512();
    size_t  at = 0;

    for (; length - at >= GROUP; at += GROUP) {
        const __m512i a = load(bytes + at), b = load(bytes + at + BLOCK), c = load(bytes + at + 2 * BLOCK),
                      d = load(bytes + at + 3 * BLOCK);
        const __m512i any = _mm512_or_si512(_mm512_or_si512(a, b), _mm512_or_si512(c, d));
        if (_mm512_movepi8_mask(any) != 0 || (at > 0 && (unsigned char)bytes[at - 1] >= 0x80)) {
            const __m512i wrong = _mm512_or_si512(_mm512_or_si512(mistakes(a, earlier), mistakes(b, a)),
                                                  _mm512_or_si512(mistakes(c, b), mistakes(d, c)));
            if (_mm512_test_epi8_mask(wrong, wrong) != 0)
                break;
        }
        earlier = d;
    }
    for (; length - at >= BLOCK; at += BLOCK) {
        const __m512i block = load(bytes + at), wrong = mistakes(block, earlier);
        if (_mm512_test_epi8_mask(wrong, wrong) != 0)
            break;
        earlier = block;
    }
    return utf8_character_start(bytes, at);
}
#else
extern const int stele__utf8_no_avx512; /* A file must not be empty. */
const int        stele__utf8_no_avx512 = 0;
#endif
