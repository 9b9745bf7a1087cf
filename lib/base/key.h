/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/base/key.h: keys that are looked up, hashed and compared.
 *
 * Most keys are a line of text or less. Those are hashed and compared here, in the lines of whoever asks, where XXH3 and
 * memcmp() would spend more on finding out the length than on the bytes. Compiled bundles have these hashes in them
 * (doc/bundle-format.md), so they are the same on every machine and never change. */
#ifndef STELE_BASE_KEY_H
#define STELE_BASE_KEY_H

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "lib/base/hash.h"

enum { STELE__SHORT_KEY = 128 /* Bytes, at most. */ };

/* Eight and four bytes, little-endian. */
static inline uint64_t stele__key_u64(const char *at)
{
    uint64_t word;

    memcpy(&word, at, sizeof word);
    return __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ ? word : __builtin_bswap64(word);
}

static inline uint64_t stele__key_u32(const char *at)
{
    uint32_t word;

    memcpy(&word, at, sizeof word);
    return __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ ? word : __builtin_bswap32(word);
}

/* Both halves of a product, each bit of which hangs on many of the factors'. */
static inline uint64_t stele__key_mix(uint64_t a, uint64_t b)
{
#ifdef __SIZEOF_INT128__
    const unsigned __int128 product = (unsigned __int128)a * b;

    return (uint64_t)product ^ (uint64_t)(product >> 64);
#else
    const uint64_t low_a = (uint32_t)a, high_a = a >> 32, low_b = (uint32_t)b, high_b = b >> 32;
    const uint64_t middle = low_a * high_b + (low_a * low_b >> 32), other = high_a * low_b + (uint32_t)middle;

    return (a * b) ^ (high_a * high_b + (middle >> 32) + (other >> 32));
#endif
}

/* Hashes a key of up to STELE__SHORT_KEY bytes: sixteen at a time are mixed with what came before, and with numbers that
 * nobody can know once there is a seed. The last sixteen may have been taken already; of fewer than that the first and the
 * last eight, or four, may overlap. */
static inline __attribute__((always_inline)) uint64_t stele__short_key_hash(stele_str key, uint64_t seed)
{
    const uint64_t odd = UINT64_C(0x9e3779b97f4a7c15), other = seed ^ UINT64_C(0xd1b54a32d192ed03);
    const size_t   length = key.length;
    uint64_t       hash = seed ^ odd, first = 0, last = 0;

    if (length >= 16) {
        for (size_t at = 0; at + 16 < length; at += 16)
            hash = stele__key_mix(stele__key_u64(key.data + at) ^ hash, stele__key_u64(key.data + at + 8) ^ other);
        first = stele__key_u64(key.data + length - 16);
        last = stele__key_u64(key.data + length - 8);
    } else if (length >= 8) {
        first = stele__key_u64(key.data);
        last = stele__key_u64(key.data + length - 8);
    } else if (length >= 4) {
        first = stele__key_u32(key.data);
        last = stele__key_u32(key.data + length - 4);
    } else if (length > 0) {
        first = (unsigned char)key.data[0] | (uint64_t)(unsigned char)key.data[length / 2] << 8;
        last = (unsigned char)key.data[length - 1];
    }
    return stele__key_mix(stele__key_mix(first ^ hash, last ^ other) ^ length, odd);
}

/* Hashes a key of any length; a long one by XXH3. */
static inline __attribute__((always_inline)) uint64_t stele__key_hash(stele_str key, uint64_t seed)
{
    return key.length <= STELE__SHORT_KEY ? stele__short_key_hash(key, seed) : stele__hash(key.data, key.length, seed);
}

/* Whether two keys of the same length are the same. Like the hash, with the last bytes twice. */
static inline __attribute__((always_inline)) bool stele__key_same(const char *a, const char *b, size_t length)
{
    if (length > STELE__SHORT_KEY)
        return memcmp(a, b, length) == 0;
    if (length >= 16) {
#ifdef __SSE2__
        const __m128i *const        last_a = (const __m128i *)(const void *)(a + length - 16),
                             *const last_b = (const __m128i *)(const void *)(b + length - 16);
        __m128i                     differ = _mm_xor_si128(_mm_loadu_si128(last_a), _mm_loadu_si128(last_b));
        for (size_t at = 0; at + 16 < length; at += 16)
            differ = _mm_or_si128(differ, _mm_xor_si128(_mm_loadu_si128((const __m128i *)(const void *)(a + at)),
                                                        _mm_loadu_si128((const __m128i *)(const void *)(b + at))));
        return _mm_movemask_epi8(_mm_cmpeq_epi8(differ, _mm_setzero_si128())) == 0xffff;
#else
        return memcmp(a, b, length) == 0;
#endif
    }
    if (length >= 8)
        return ((stele__key_u64(a) ^ stele__key_u64(b))
                | (stele__key_u64(a + length - 8) ^ stele__key_u64(b + length - 8)))
               == 0;
    if (length >= 4)
        return ((stele__key_u32(a) ^ stele__key_u32(b))
                | (stele__key_u32(a + length - 4) ^ stele__key_u32(b + length - 4)))
               == 0;
    return length == 0 || (a[0] == b[0] && a[length / 2] == b[length / 2] && a[length - 1] == b[length - 1]);
}

#endif
