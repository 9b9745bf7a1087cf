/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The scan in vectors of 32 bytes: four comparisons and two masks each. */
#include "lib/po/scan.h"

#if PO_SCAN_X86
#include <immintrin.h>

#define TARGET __attribute__((target("avx2")))

bool stele__po_can_avx2(void)
{
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("popcnt");
}

TARGET void stele__po_classify_avx2(const char *bytes, size_t blocks, char line_end, uint64_t *specials)
{
    const __m256i end_byte = _mm256_set1_epi8(line_end);
    const __m256i quote = _mm256_set1_epi8('"');
    const __m256i backslash = _mm256_set1_epi8('\\');
    const __m256i four = _mm256_set1_epi8(4);

    for (size_t block = 0; block < blocks; block++) {
        uint64_t marks = 0;
        for (unsigned part = 0; part < PO_SCAN_BLOCK; part += 32) {
            const __m256i text = _mm256_loadu_si256(
                (const __m256i *)(const void *)(bytes + block * PO_SCAN_BLOCK + part));
            const __m256i end = _mm256_cmpeq_epi8(text, end_byte);
            const __m256i low = _mm256_cmpeq_epi8(_mm256_min_epu8(text, four), text);
            const __m256i string = _mm256_or_si256(_mm256_cmpeq_epi8(text, quote), _mm256_cmpeq_epi8(text, backslash));
            const __m256i mark = _mm256_or_si256(_mm256_or_si256(end, low), string);
            marks |= (uint64_t)(uint32_t)_mm256_movemask_epi8(mark) << part;
        }
        specials[block] = marks;
    }
}

/* Most blocks have few places, so eight are written without asking how many there are. */
__attribute__((target("avx2,bmi,popcnt"))) size_t stele__po_list_avx2(const uint64_t *specials, size_t blocks,
                                                                      uint16_t *places)
{
    enum { STEP = 8 };
    size_t count = 0;

    for (size_t block = 0; block < blocks; block++) {
        const size_t start = block * PO_SCAN_BLOCK;
        uint64_t     word = specials[block];
        uint16_t    *to = places + count;
        count += (size_t)__builtin_popcountll(word);
        do {
            for (unsigned i = 0; i < STEP; i++) {
                to[i] = (uint16_t)(start + _tzcnt_u64(word));
                word = _blsr_u64(word);
            }
            to += STEP;
        } while (word);
    }
    return count;
}
#else
extern const int stele__po_no_avx2; /* A file must not be empty. */
const int        stele__po_no_avx2 = 0;
#endif
