/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The scan in vectors of 16 bytes: four comparisons and two masks each. */
#include "lib/po/scan.h"

#if PO_SCAN_X86
#include <immintrin.h>

#define TARGET __attribute__((target("sse2")))

bool stele__po_can_sse2(void)
{
    return __builtin_cpu_supports("sse2");
}

TARGET void stele__po_classify_sse2(const char *bytes, size_t blocks, char line_end, uint64_t *specials)
{
    const __m128i end_byte = _mm_set1_epi8(line_end);
    const __m128i quote = _mm_set1_epi8('"');
    const __m128i backslash = _mm_set1_epi8('\\');
    const __m128i four = _mm_set1_epi8(4);

    for (size_t block = 0; block < blocks; block++) {
        uint64_t marks = 0;
        for (unsigned part = 0; part < PO_SCAN_BLOCK; part += 16) {
            const __m128i text = _mm_loadu_si128((const __m128i *)(const void *)(bytes + block * PO_SCAN_BLOCK + part));
            const __m128i end = _mm_cmpeq_epi8(text, end_byte);
            const __m128i low = _mm_cmpeq_epi8(_mm_min_epu8(text, four), text);
            const __m128i string = _mm_or_si128(_mm_cmpeq_epi8(text, quote), _mm_cmpeq_epi8(text, backslash));
            const __m128i mark = _mm_or_si128(_mm_or_si128(end, low), string);
            marks |= (uint64_t)(uint32_t)_mm_movemask_epi8(mark) << part;
        }
        specials[block] = marks;
    }
}
#else
extern const int stele__po_no_sse2; /* A file must not be empty. */
const int        stele__po_no_sse2 = 0;
#endif
