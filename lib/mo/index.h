/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/mo/index.h: finds a message by its key. For lib/mo alone.
 *
 * Buckets of 64 bytes, a cache line, have room for four messages; one that finds its bucket full goes into the next. A bucket
 * has all that an answer needs, so that a hit reads one line of the table and the key in the file, and a miss nearly always
 * the one line only. The four signs are compared without a branch: half of all messages are not the first in their bucket.
 * Invariants: free places have sign 0 and are the last in their bucket; half of all places or more are free; no key is
 * more than STEPS_MAX buckets away from its own. */
#ifndef STELE_MO_INDEX_H
#define STELE_MO_INDEX_H

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "lib/base/hash.h"
#include "lib/mo/reader.h"

enum { MO_BUCKET = 4 };

typedef struct mo_bucket {
    uint32_t
        signs[MO_BUCKET]; /* 15 bits of the hash, 1, and in the lower half the key's length, at most MO_LONG_KEY. */
    uint32_t originals[MO_BUCKET]; /* As in mo_string. */
    uint32_t translations[MO_BUCKET];
    uint32_t lengths[MO_BUCKET]; /* Of the translations, and MO_PLURAL where the message has a plural. */
} mo_bucket;

_Static_assert(sizeof(mo_bucket) == 64, "a bucket is a cache line");

enum { MO_LONG_KEY = 0xffff };
#define MO_PLURAL (UINT32_C(1) << 31)

struct mo_index {
    mo_bucket *buckets; /* NULL where memory was lacking: then look into the file. */
    size_t     mask;
    uint64_t   seed;
    size_t     block_size; /* What was allocated, this head included. */
};

/* A key, whole in `text`, or with its context apart. */
typedef struct mo_key {
    stele_str context; /* {NULL, 0} for none. */
    stele_str text;
} mo_key;

static inline size_t mo_key_length(const mo_key *key)
{
    return key->text.length + (key->context.data ? key->context.length + 1 : 0);
}

static inline uint64_t mo_key_hash(const mo_key *key, uint64_t seed)
{
    return key->context.data ? stele__hash_joined(key->context, MO_EOT, key->text, seed)
                             : stele__hash(key->text.data, key->text.length, seed);
}

static inline uint32_t mo_sign(uint64_t hash, size_t length)
{
    return ((uint32_t)(hash >> 48) | 1) << 16 | (uint32_t)(length < MO_LONG_KEY ? length : MO_LONG_KEY);
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

static inline const char *mo_bytes(const stele_mo *mo, uint32_t at)
{
    return mo->bases[at >> MO_MADE_BIT] + (at & ~MO_MADE);
}

/* Which signs of a bucket are this one, in bits. */
static inline unsigned mo_bucket_matches_portable(const mo_bucket *bucket, uint32_t sign)
{
    const uint32_t *signs = bucket->signs;

    return (unsigned)(signs[0] == sign) | (unsigned)(signs[1] == sign) << 1 | (unsigned)(signs[2] == sign) << 2
           | (unsigned)(signs[3] == sign) << 3;
}

static inline unsigned mo_bucket_matches(const mo_bucket *bucket, uint32_t sign)
{
#ifdef __SSE2__
    const __m128i signs = _mm_loadu_si128((const __m128i *)(const void *)bucket->signs);

    return (unsigned)_mm_movemask_ps(_mm_castsi128_ps(_mm_cmpeq_epi32(signs, _mm_set1_epi32((int)sign))));
#else
    return mo_bucket_matches_portable(bucket, sign);
#endif
}

/* Finds a key of this hash and length. Its bucket and the place there, or NULL and the bucket where it would be put. */
static inline const mo_bucket *mo_index_find(const stele_mo *mo, const mo_index *index, const mo_key *key,
                                             uint64_t hash, unsigned *place, size_t *end)
{
    const size_t   length = mo_key_length(key);
    const uint32_t sign = mo_sign(hash, length);

    for (size_t at = hash & index->mask;; at = (at + 1) & index->mask) {
        const mo_bucket *bucket = &index->buckets[at];
        for (unsigned matches = mo_bucket_matches(bucket, sign); matches; matches &= matches - 1) {
            const char *original;
            *place = (unsigned)__builtin_ctz(matches);
            original = mo_bytes(mo, bucket->originals[*place]);
            if ((length < MO_LONG_KEY || strlen(original) == length) && mo_same_key(original, key))
                return bucket;
        }
        if (bucket->signs[MO_BUCKET - 1] == 0) {
            *end = at;
            return NULL;
        }
    }
}

/* Builds the index and puts it into its place, unless another thread was faster. */
const mo_index *stele__mo_index_build(const stele_mo *mo);

/* The index, built by the first call. Never NULL, but its buckets may be. */
static inline const mo_index *mo_index_of(const stele_mo *mo)
{
    const mo_index *index = atomic_load_explicit(&mo->index, memory_order_acquire);

    return __builtin_expect(index != NULL, 1) ? index : stele__mo_index_build(mo);
}

void stele__mo_index_free(stele_mo *mo);

/* Finds an entry without the index. */
bool stele__mo_search(const stele_mo *mo, const mo_key *key, mo_entry *entry);

#endif
