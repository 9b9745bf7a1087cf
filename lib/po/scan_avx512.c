/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The scan in vectors of 64 bytes. A comparison gives the word of bits itself, and its places are the numbers 0 to 63 from
 * which those of the other bytes are squeezed out. */
#include "lib/po/scan.h"

#if PO_SCAN_X86
#include <immintrin.h>

#define TARGET __attribute__((target("avx512bw,avx512vbmi2,popcnt")))

bool stele__po_can_avx512(void)
{
    return __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vbmi2")
           && __builtin_cpu_supports("popcnt");
}

TARGET void stele__po_classify_avx512(const char *bytes, size_t blocks, char line_end, uint64_t *specials)
{
    const __m512i end_byte = _mm512_set1_epi8(line_end);
    const __m512i quote = _mm512_set1_epi8('"');
    const __m512i backslash = _mm512_set1_epi8('\\');
    const __m512i four = _mm512_set1_epi8(4);

    for (size_t block = 0; block < blocks; block++) {
        const __m512i text = _mm512_loadu_si512(bytes + block * PO_SCAN_BLOCK);
        specials[block] = _mm512_cmpeq_epi8_mask(text, end_byte) | _mm512_cmpeq_epi8_mask(text, quote)
                          | _mm512_cmpeq_epi8_mask(text, backslash) | _mm512_cmple_epu8_mask(text, four);
    }
}

TARGET size_t stele__po_list_avx512(const uint64_t *specials, size_t blocks, uint16_t *places)
{
    static const unsigned char numbers[PO_SCAN_BLOCK] = { 0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12,
                                                          13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25,
                                                          26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38,
                                                          39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51,
                                                          52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63 };
    const __m512i              all = _mm512_loadu_si512(numbers);
    size_t                     count = 0;

    for (size_t block = 0; block < blocks; block++) {
        const __m512i  start = _mm512_set1_epi16((short)(block * PO_SCAN_BLOCK));
        const __m512i  left = _mm512_maskz_compress_epi8(specials[block], all);
        const unsigned more = (unsigned)__builtin_popcountll(specials[block]);
        _mm512_storeu_si512(places + count,
                            _mm512_add_epi16(start, _mm512_cvtepu8_epi16(_mm512_castsi512_si256(left))));
        if (more > PO_SCAN_BLOCK / 2)
            _mm512_storeu_si512(places + count + PO_SCAN_BLOCK / 2,
                                _mm512_add_epi16(start, _mm512_cvtepu8_epi16(_mm512_extracti64x4_epi64(left, 1))));
        count += more;
    }
    return count;
}
#else
extern const int stele__po_no_avx512; /* A file must not be empty. */
const int        stele__po_no_avx512 = 0;
#endif
