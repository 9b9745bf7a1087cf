/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Eight texts at once, each in a lane of 64 bits. Texts are read eight bytes each at a time and turned over, so that a row has one
 * byte of each; those that end first are filled up with 0xff, which the pattern does not have. */
#include "lib/merge/common.h"

#if STELE_MERGE__X86
#include <immintrin.h>

/* Frames with vectors of 64 bytes are misaligned by gcc where its AddressSanitizer looks for uses after a return. */
#define AVX512 __attribute__((target("avx512f,avx512bw,avx512vl"), no_sanitize_address))

bool stele_merge__can_avx512(void)
{
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw")
           && __builtin_cpu_supports("avx512vl");
}

/* What a text's counts have in common with the pattern's, in eight parts. */
AVX512 static inline __m512i parts(const uint8_t *counts, __m512i pattern)
{
    return _mm512_sad_epu8(_mm512_min_epu8(_mm512_loadu_si512(counts), pattern), _mm512_setzero_si512());
}

AVX512 static inline __m512i add_pairs(__m512i a, __m512i b)
{
    return _mm512_add_epi64(_mm512_unpacklo_epi64(a, b), _mm512_unpackhi_epi64(a, b));
}

/* Which of four texts have enough in common with the pattern: a bit for each. */
AVX512 static inline unsigned enough(const uint8_t *counts, __m512i pattern, __m512i need)
{
    const __m512i  first = add_pairs(parts(counts, pattern), parts(counts + STELE_MERGE__COUNTS, pattern));
    const __m512i  second = add_pairs(parts(counts + 2 * STELE_MERGE__COUNTS, pattern),
                                      parts(counts + 3 * STELE_MERGE__COUNTS, pattern));
    const __m512i  halves = _mm512_add_epi64(_mm512_shuffle_i64x2(first, second, 0x88),
                                             _mm512_shuffle_i64x2(first, second, 0xdd));
    const __m512i  all = _mm512_add_epi64(halves, _mm512_shuffle_i64x2(halves, halves, 0xb1));
    const unsigned mask = _mm512_cmpge_epu64_mask(all, need);

    return (mask & 3) | (mask >> 2 & 12);
}

AVX512 size_t stele_merge__next_avx512(const uint8_t *counts, size_t from, size_t end, const uint8_t *pattern,
                                       size_t need)
{
    const __m512i other = _mm512_loadu_si512(pattern), needed = _mm512_set1_epi64((long long)need);

    for (; end - from >= 4; from += 4) {
        const unsigned found = enough(counts + from * STELE_MERGE__COUNTS, other, needed);
        if (found)
            return from + (unsigned)__builtin_ctz(found);
    }
    while (from < end && (size_t)_mm512_reduce_add_epi64(parts(counts + from * STELE_MERGE__COUNTS, other)) < need)
        from++;
    return from;
}

/* Which of four texts have enough in common with the pattern by coarse counts: two bits for each. */
AVX512 static inline unsigned enough_coarse(const uint8_t *counts, __m512i pattern, __m512i need)
{
    const __m512i sums = parts(counts, pattern);

    return _mm512_cmpge_epu64_mask(_mm512_add_epi64(sums, _mm512_shuffle_epi32(sums, _MM_PERM_BADC)), need);
}

AVX512 size_t stele_merge__next_coarse_avx512(const uint8_t *counts, size_t from, size_t end, const uint8_t *pattern,
                                              size_t need)
{
    const __m128i one = _mm_loadu_si128((const __m128i *)(const void *)pattern);
    const __m512i other = _mm512_broadcast_i32x4(one), needed = _mm512_set1_epi64((long long)need);

    for (; end - from >= 16; from += 16) {
        const uint8_t *at = counts + from * STELE_MERGE__COARSE;
        const uint64_t found = enough_coarse(at, other, needed) | enough_coarse(at + 64, other, needed) << 8
                               | enough_coarse(at + 128, other, needed) << 16
                               | (uint64_t)enough_coarse(at + 192, other, needed) << 24;
        if (found)
            return from + (unsigned)__builtin_ctzll(found) / 2;
    }
    for (; from < end; from++) {
        const __m128i least = _mm_min_epu8(
            _mm_loadu_si128((const __m128i *)(const void *)(counts + from * STELE_MERGE__COARSE)), one);
        const __m128i sums = _mm_sad_epu8(least, _mm_setzero_si128());
        if ((size_t)_mm_cvtsi128_si64(sums) + (size_t)_mm_extract_epi64(sums, 1) >= need)
            break;
    }
    return from;
}

/* Eight bytes of a text from `at` on. */
static inline uint64_t bytes_at(stele_str text, size_t at)
{
    uint64_t bytes = ~UINT64_C(0);

    if (at + 8 <= text.length)
        memcpy(&bytes, text.data + at, 8);
    else if (at < text.length)
        memcpy(&bytes, text.data + at, text.length - at);
    return bytes;
}

/* Turns eight bytes of each of eight texts over into eight rows with a byte of each. */
AVX512 static inline void turn(uint64_t rows[8], const stele_str *texts, size_t at)
{
    __m128i pair[4], quad[4];

    for (size_t i = 0; i < 4; i++)
        pair[i] = _mm_unpacklo_epi8(_mm_cvtsi64_si128((long long)bytes_at(texts[2 * i], at)),
                                    _mm_cvtsi64_si128((long long)bytes_at(texts[2 * i + 1], at)));
    quad[0] = _mm_unpacklo_epi16(pair[0], pair[1]);
    quad[1] = _mm_unpackhi_epi16(pair[0], pair[1]);
    quad[2] = _mm_unpacklo_epi16(pair[2], pair[3]);
    quad[3] = _mm_unpackhi_epi16(pair[2], pair[3]);
    _mm_storeu_si128((__m128i *)(void *)&rows[0], _mm_unpacklo_epi32(quad[0], quad[2]));
    _mm_storeu_si128((__m128i *)(void *)&rows[2], _mm_unpackhi_epi32(quad[0], quad[2]));
    _mm_storeu_si128((__m128i *)(void *)&rows[4], _mm_unpacklo_epi32(quad[1], quad[3]));
    _mm_storeu_si128((__m128i *)(void *)&rows[6], _mm_unpackhi_epi32(quad[1], quad[3]));
}

/* The places in the table of masks of a row's bytes. */
AVX512 static inline __m512i places_of(uint64_t row)
{
    return _mm512_cvtepu8_epi64(_mm_cvtsi64_si128((long long)row));
}

/* One step of a state over the places where a byte stands, without a carry. */
AVX512 static inline __m512i step(__m512i bits, __m512i mask)
{
    const __m512i sum = _mm512_add_epi64(bits, _mm512_and_si512(bits, mask));

    return _mm512_ternarylogic_epi64(sum, bits, mask, 0xf4); /* sum | (bits & ~mask) */
}

/* Adds what became 0 in a word of all states. */
static void count_zeros(const uint64_t *row, uint64_t valid, size_t count, size_t *lengths)
{
    for (size_t lane = 0; lane < count; lane++)
        lengths[lane] += (size_t)__builtin_popcountll(~row[lane] & valid);
}

/* For a pattern of at most 64 bytes, whose state is one register. */
AVX512 static void short_lengths(const stele_merge__pattern *pattern, const stele_str *texts, size_t longest,
                                 size_t count, size_t *lengths)
{
    const size_t length = pattern->text.length;
    __m512i      bits = _mm512_set1_epi64(-1);
    uint64_t     rows[8];

    for (size_t at = 0; at < longest; at += 8) {
        turn(rows, texts, at);
        for (size_t i = 0; i < 8; i++)
            bits = step(bits, _mm512_i64gather_epi64(places_of(rows[i]), pattern->masks, 8));
    }
    _mm512_storeu_si512(rows, bits);
    count_zeros(rows, length < 64 ? (UINT64_C(1) << length) - 1 : ~UINT64_C(0), count, lengths);
}

/* A step of a state of several words, from the lowest to the highest. */
AVX512 static inline void long_step(const stele_merge__pattern *pattern, size_t words, __m512i places)
{
    uint64_t *state = pattern->rows;
    __mmask8  carry = 0;

    for (size_t word = 0; word < words; word++) {
        const __m512i bits = _mm512_loadu_si512(state + word * STELE_MERGE__LANES);
        const __m512i mask = _mm512_i64gather_epi64(places, pattern->masks + word, 8);
        const __m512i sum = _mm512_add_epi64(bits, _mm512_and_si512(bits, mask));
        const __m512i full = _mm512_mask_sub_epi64(sum, carry, sum, _mm512_set1_epi64(-1));

        carry = (__mmask8)(_mm512_cmplt_epu64_mask(sum, bits)
                           | (carry & _mm512_cmpeq_epi64_mask(sum, _mm512_set1_epi64(-1))));
        _mm512_storeu_si512(state + word * STELE_MERGE__LANES, _mm512_ternarylogic_epi64(full, bits, mask, 0xf4));
    }
}

AVX512 static void long_lengths(const stele_merge__pattern *pattern, const stele_str *texts, size_t longest,
                                size_t count, size_t *lengths)
{
    const size_t  words = stele_merge__words(pattern), left = pattern->text.length & 63;
    const __m512i width = _mm512_set1_epi64((long long)words);
    uint64_t      rows[8];

    memset(pattern->rows, 0xff, words * STELE_MERGE__LANES * sizeof *pattern->rows);
    for (size_t at = 0; at < longest; at += 8) {
        turn(rows, texts, at);
        for (size_t i = 0; i < 8; i++)
            long_step(pattern, words, _mm512_mullo_epi32(places_of(rows[i]), width));
    }
    for (size_t word = 0; word < words; word++)
        count_zeros(pattern->rows + word * STELE_MERGE__LANES,
                    word + 1 == words && left ? (UINT64_C(1) << left) - 1 : ~UINT64_C(0), count, lengths);
}

void stele_merge__lengths_avx512(const stele_merge__pattern *pattern, const stele_str *others, size_t count,
                                 size_t *lengths)
{
    stele_str texts[STELE_MERGE__LANES];
    size_t    longest = 0;

    if (count < 3 || !pattern->fits_lanes || pattern->text.length == 0) {
        for (size_t i = 0; i < count; i++)
            lengths[i] = stele_merge__common_length(pattern, others[i]);
        return;
    }
    for (size_t i = 0; i < STELE_MERGE__LANES; i++) {
        texts[i] = i < count ? others[i] : (stele_str){ NULL, 0 };
        longest = texts[i].length > longest ? texts[i].length : longest;
        if (i < count)
            lengths[i] = 0;
    }
    if (stele_merge__words(pattern) == 1)
        short_lengths(pattern, texts, longest, count, lengths);
    else
        long_lengths(pattern, texts, longest, count, lengths);
}

#endif
