/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/mo/key.h: keys that are looked up, hashed and compared. For lib/mo alone.
 *
 * Most keys are a line of text or less. Those are hashed and compared here, in the lines of whoever asks, where XXH3 and
 * memcmp() would spend more on finding out the length than on the bytes. */
#ifndef STELE_MO_KEY_H
#define STELE_MO_KEY_H

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "lib/base/base.h"
#include "lib/base/hash.h"
#include "lib/mo/format.h"

enum { MO_SHORT_KEY = 128 }; /* Bytes, at most. */

/* A key, whole in `text`, or with its context apart. */
typedef struct mo_key {
    stele_str context; /* {NULL, 0} for none. */
    stele_str text;
} mo_key;

static inline size_t mo_key_length(const mo_key *key)
{
    return key->text.length + (key->context.data ? key->context.length + 1 : 0);
}

static inline uint64_t mo_load_64(const char *at)
{
    uint64_t word;

    memcpy(&word, at, sizeof word);
    return word;
}

static inline uint32_t mo_load_32(const char *at)
{
    uint32_t word;

    memcpy(&word, at, sizeof word);
    return word;
}

#define MO_ODD UINT64_C(0x9e3779b97f4a7c15)
#define MO_OTHER UINT64_C(0xd1b54a32d192ed03)

/* Both halves of a product, each bit of which hangs on many of the factors'. Where the compiler has no such product, two are
 * done with less. Hashes are not kept in any file, so they may differ. */
static inline uint64_t mo_mix(uint64_t a, uint64_t b)
{
#ifdef __SIZEOF_INT128__
    const unsigned __int128 product = (unsigned __int128)a * b;

    return (uint64_t)product ^ (uint64_t)(product >> 64);
#else
    const uint64_t sum = a * MO_ODD + (b ^ b >> 32) * MO_OTHER, mixed = (sum ^ sum >> 32) * MO_ODD;

    return mixed ^ mixed >> 29;
#endif
}

/* Hashes a short key: sixteen bytes at a time are mixed with what came before, and with numbers that nobody can know once
 * there is a seed. The last sixteen may have been taken already; of fewer than that the first and the last eight, or four,
 * may overlap. */
static inline uint64_t mo_hash_short(const char *key, size_t length, uint64_t seed)
{
    const uint64_t other = seed ^ MO_OTHER;
    uint64_t       hash = seed ^ MO_ODD, first = 0, last = 0;

    if (length >= 16) {
        for (size_t at = 0; at + 16 < length; at += 16)
            hash = mo_mix(mo_load_64(key + at) ^ hash, mo_load_64(key + at + 8) ^ other);
        first = mo_load_64(key + length - 16);
        last = mo_load_64(key + length - 8);
    } else if (length >= 8) {
        first = mo_load_64(key);
        last = mo_load_64(key + length - 8);
    } else if (length >= 4) {
        first = mo_load_32(key);
        last = mo_load_32(key + length - 4);
    } else if (length > 0) {
        first = (unsigned char)key[0] | (uint64_t)(unsigned char)key[length / 2] << 8;
        last = (unsigned char)key[length - 1];
    }
    return mo_mix(mo_mix(first ^ hash, last ^ other) ^ length, MO_ODD);
}

static inline uint64_t mo_hash_whole(stele_str key, uint64_t seed)
{
    return key.length <= MO_SHORT_KEY ? mo_hash_short(key.data, key.length, seed)
                                      : stele__hash(key.data, key.length, seed);
}

/* The hash of a key is the same whether its context stands apart or not. */
static inline uint64_t mo_key_hash(const mo_key *key, uint64_t seed)
{
    const stele_str context = key->context, text = key->text;
    char            room[MO_SHORT_KEY];

    if (!context.data)
        return mo_hash_whole(text, seed);
    if (mo_key_length(key) > MO_SHORT_KEY)
        return stele__hash_joined(context, MO_EOT, text, seed);
    memcpy(room, context.data, context.length);
    room[context.length] = MO_EOT;
    if (text.length)
        memcpy(room + context.length + 1, text.data, text.length);
    return mo_hash_short(room, mo_key_length(key), seed);
}

/* Whether two short keys of the same length are the same. Like the hash, with the last bytes twice. */
static inline bool mo_same_short(const char *a, const char *b, size_t length)
{
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
        return ((mo_load_64(a) ^ mo_load_64(b)) | (mo_load_64(a + length - 8) ^ mo_load_64(b + length - 8))) == 0;
    if (length >= 4)
        return ((mo_load_32(a) ^ mo_load_32(b)) | (mo_load_32(a + length - 4) ^ mo_load_32(b + length - 4))) == 0;
    return length == 0 || (a[0] == b[0] && a[length / 2] == b[length / 2] && a[length - 1] == b[length - 1]);
}

/* Whether a key is the one that stands at `original`, which is known to have its length. */
static inline bool mo_same_key(const char *original, const mo_key *key)
{
    const stele_str context = key->context, text = key->text;

    if (context.data) {
        if (memcmp(original, context.data, context.length) != 0 || original[context.length] != MO_EOT)
            return false;
        original += context.length + 1;
    }
    return text.length == 0 || memcmp(original, text.data, text.length) == 0;
}

#endif
