/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/mo/index.h: finds a message by its key. For lib/mo alone.
 *
 * Buckets of 64 bytes, a cache line, have room for four messages; one that finds its bucket full goes into the next. A bucket
 * has all that an answer needs, so that a hit reads one line of the table and the key in the file, and a miss nearly always
 * the one line only. The four signs are compared without a branch: half of all messages are not the first in their bucket.
 * In a large catalog each line comes from far away, and what counts is how many questions the processor has under way
 * meanwhile; so the way of a short key through here is one of few instructions.
 * Invariants: free places have sign 0 and are the last in their bucket; half of all places are free; no key is more than
 * STEPS_MAX buckets away from its own. */
#ifndef STELE_MO_INDEX_H
#define STELE_MO_INDEX_H

#include "lib/mo/key.h"
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
    uint64_t   count;   /* Less than 2^32. */
    uint64_t   seed;
    size_t     block_size; /* What was allocated, this head included. */
};

static inline uint32_t mo_sign(uint64_t hash, size_t length)
{
    return ((uint32_t)(hash >> 48) | 1) << 16 | (uint32_t)(length < MO_LONG_KEY ? length : MO_LONG_KEY);
}

/* The bucket that a hash belongs into. */
static inline size_t mo_home(const mo_index *index, uint64_t hash)
{
    return (hash & UINT32_MAX) * index->count >> 32;
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

static inline bool mo_bucket_is_full(const mo_bucket *bucket)
{
    return bucket->signs[MO_BUCKET - 1] != 0;
}

/* What was found of a message: all forms of its translation. Small enough to be returned in registers. */
typedef struct mo_found {
    const char *bytes;  /* NULL for no message. */
    uint32_t    length; /* As in a bucket. */
} mo_found;

static inline mo_found mo_found_at(const stele_mo *mo, const mo_bucket *bucket, unsigned place)
{
    return (mo_found){ mo_bytes(mo, bucket->translations[place]), bucket->lengths[place] };
}

static inline stele_str mo_forms(mo_found found)
{
    return (stele_str){ found.bytes, found.length & ~MO_PLURAL };
}

/* Looks a key of up to STELE__SHORT_KEY bytes up where it nearly always is, at the first place with its sign in its own bucket.
 * False where it could be elsewhere. */
static inline __attribute__((always_inline)) bool mo_find_short(const stele_mo *mo, const mo_index *index,
                                                                stele_str key, mo_found *found)
{
    const uint64_t   hash = stele__short_key_hash(key, index->seed);
    const mo_bucket *bucket = &index->buckets[mo_home(index, hash)];
    const unsigned   matches = mo_bucket_matches(bucket, mo_sign(hash, key.length));
    unsigned         place;

    if (!matches) {
        *found = (mo_found){ NULL, 0 };
        return !mo_bucket_is_full(bucket);
    }
    place = (unsigned)__builtin_ctz(matches);
    *found = mo_found_at(mo, bucket, place);
    return stele__key_same(mo_bytes(mo, bucket->originals[place]), key.data, key.length);
}

/* Finds a key of this hash. Its bucket and the place there, or NULL, and in `*end` the bucket where it would be put. */
const mo_bucket *stele__mo_index_find(const stele_mo *mo, const mo_index *index, const mo_key *key, uint64_t hash,
                                      unsigned *place, size_t *end);

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
