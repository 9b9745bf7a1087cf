/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The length of the longest common subsequence, 64 steps of the usual table at once: a row of the table is kept as bits, of which
 * each that became 0 is one byte more in common. */
#include "lib/merge/common.h"

#if defined __SSE2__
#include <emmintrin.h>
#endif

/* What is counted together: each letter of ASCII by itself, and the commonest signs; all digits, all bytes beyond ASCII, all others. The
 * fewer bytes a kind has, the less is promised that does not come; of half as many kinds, twice as many texts would be compared. */
static unsigned kind_of(unsigned char c)
{
    enum { UPPER = 26, SIGNS = 52, DIGIT = 61, FOREIGN, OTHER };
    static const char signs[] = " .,%'\"(/_";
    const char       *sign;

    if (c >= 'a' && c <= 'z')
        return c - (unsigned)'a';
    if (c >= 'A' && c <= 'Z')
        return UPPER + c - (unsigned)'A';
    if (c >= 0x80)
        return FOREIGN;
    sign = c ? strchr(signs, c) : NULL;
    return sign ? SIGNS + (unsigned)(sign - signs) : stele__is_digit((char)c) ? DIGIT : OTHER;
}

void stele_merge__count_bytes(uint8_t *counts, uint8_t *coarse, stele_str text)
{
    memset(counts, 0, STELE_MERGE__COUNTS);
    for (size_t i = 0; i < text.length; i++) {
        uint8_t *count = &counts[kind_of((unsigned char)text.data[i])];
        *count = (uint8_t)(*count + (*count < 255));
    }
    for (size_t i = 0; i < STELE_MERGE__COARSE; i++) {
        unsigned sum = 0;
        for (size_t kind = i; kind < STELE_MERGE__COUNTS; kind += STELE_MERGE__COARSE)
            sum += counts[kind];
        coarse[i] = (uint8_t)(sum < 255 ? sum : 255);
    }
}

bool stele_merge__prepare(stele_merge__pattern *pattern, stele_str text)
{
    const size_t words = (text.length + 63) / 64;

    if (!stele__grow(pattern->allocator, &pattern->masks, &pattern->mask_capacity, 256 * words, sizeof *pattern->masks)
        || !stele__grow(pattern->allocator, &pattern->rows, &pattern->row_capacity, STELE_MERGE__LANES * words,
                        sizeof *pattern->rows))
        return false;
    pattern->text = text;
    memset(pattern->masks, 0, 256 * words * sizeof *pattern->masks);
    for (size_t i = 0; i < text.length; i++)
        pattern->masks[(unsigned char)text.data[i] * words + i / 64] |= UINT64_C(1) << (i & 63);
    stele_merge__count_bytes(pattern->counts, pattern->coarse, text);
    pattern->is_countable = true;
    for (size_t i = 0; i < STELE_MERGE__COARSE; i++)
        pattern->is_countable &= pattern->coarse[i] < 255;
    pattern->fits_lanes = !text.length || !memchr(text.data, 0xff, text.length);
    return true;
}

void stele_merge__free_pattern(stele_merge__pattern *pattern)
{
    stele__release(pattern->allocator, pattern->masks, pattern->mask_capacity * sizeof *pattern->masks);
    stele__release(pattern->allocator, pattern->rows, pattern->row_capacity * sizeof *pattern->rows);
    *pattern = (stele_merge__pattern){ .allocator = pattern->allocator };
}

/* For a pattern of at most 64 bytes. */
static size_t short_length(const stele_merge__pattern *pattern, stele_str other)
{
    uint64_t bits = ~UINT64_C(0);

    for (size_t i = 0; i < other.length; i++) {
        const uint64_t hits = bits & pattern->masks[(unsigned char)other.data[i]];
        bits = (bits + hits) | (bits - hits);
    }
    if (pattern->text.length < 64)
        bits |= ~UINT64_C(0) << pattern->text.length;
    return (size_t)__builtin_popcountll(~bits);
}

size_t stele_merge__common_length(const stele_merge__pattern *pattern, stele_str other)
{
    const size_t words = stele_merge__words(pattern);
    uint64_t    *row = pattern->rows;
    size_t       common = 0;

    if (words <= 1)
        return pattern->text.length ? short_length(pattern, other) : 0;
    memset(row, 0xff, words * sizeof *row);
    for (size_t i = 0; i < other.length; i++) {
        const uint64_t *mask = &pattern->masks[(unsigned char)other.data[i] * words];
        uint64_t        carry = 0;
        for (size_t word = 0; word < words; word++) {
            const uint64_t bits = row[word], hits = bits & mask[word];
            uint64_t       sum;
            const bool     over = __builtin_add_overflow(bits, hits, &sum);
            const bool     again = __builtin_add_overflow(sum, carry, &sum);
            carry = over || again;
            row[word] = sum | (bits - hits);
        }
    }
    if (pattern->text.length & 63)
        row[words - 1] |= ~UINT64_C(0) << (pattern->text.length & 63);
    for (size_t word = 0; word < words; word++)
        common += (size_t)__builtin_popcountll(~row[word]);
    return common;
}

static bool always(void)
{
    return true;
}

/* At most how many bytes two texts have in common, by so many counts. */
static inline size_t bound(const uint8_t *a, const uint8_t *b, size_t count)
{
#if defined __SSE2__
    __m128i sums = _mm_setzero_si128();

    for (size_t i = 0; i < count; i += 16) {
        const __m128i least = _mm_min_epu8(_mm_loadu_si128((const __m128i *)(const void *)(a + i)),
                                           _mm_loadu_si128((const __m128i *)(const void *)(b + i)));
        sums = _mm_add_epi64(sums, _mm_sad_epu8(least, _mm_setzero_si128()));
    }
    return (size_t)_mm_cvtsi128_si32(sums) + (size_t)_mm_cvtsi128_si32(_mm_unpackhi_epi64(sums, sums));
#else
    size_t sum = 0;

    for (size_t i = 0; i < count; i++)
        sum += a[i] < b[i] ? a[i] : b[i];
    return sum;
#endif
}

static size_t next_portable(const uint8_t *counts, size_t from, size_t end, const uint8_t *pattern, size_t need)
{
    while (from < end && bound(counts + from * STELE_MERGE__COUNTS, pattern, STELE_MERGE__COUNTS) < need)
        from++;
    return from;
}

static size_t next_coarse_portable(const uint8_t *counts, size_t from, size_t end, const uint8_t *pattern, size_t need)
{
    while (from < end && bound(counts + from * STELE_MERGE__COARSE, pattern, STELE_MERGE__COARSE) < need)
        from++;
    return from;
}

static void lengths_portable(const stele_merge__pattern *pattern, const stele_str *others, size_t count,
                             size_t *lengths)
{
    for (size_t i = 0; i < count; i++)
        lengths[i] = stele_merge__common_length(pattern, others[i]);
}

const stele_merge__kernel stele_merge__kernels[] = {
#if STELE_MERGE__X86
    { "avx512", stele_merge__can_avx512, stele_merge__next_avx512, stele_merge__next_coarse_avx512,
      stele_merge__lengths_avx512 },
#endif
    { "portable", always, next_portable, next_coarse_portable, lengths_portable },
};
const size_t stele_merge__kernel_count = sizeof stele_merge__kernels / sizeof *stele_merge__kernels;

const stele_merge__kernel *stele_merge__fastest(void)
{
    const stele_merge__kernel *kernel = stele_merge__kernels;

    while (!kernel->usable())
        kernel++;
    return kernel;
}
