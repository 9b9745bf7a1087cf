/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/bundle/messages.h: messages in a compiled bundle. For lib/bundle alone.
 *
 * All locales share one index of keys: buckets of 64 bytes, a cache line, with room for four. A bucket says of each key 32
 * more bits of its hash, the message's number, and where its msgid stands. So most look-ups touch three lines of memory, of
 * which only the first is waited for: the bucket, the msgid, and the record of the translation. A miss ends in the bucket.
 * The four marks are compared without a branch, since half of all messages are not the first in their bucket. */
#ifndef STELE_BUNDLE_MESSAGES_H
#define STELE_BUNDLE_MESSAGES_H

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "lib/base/key.h"
#include "lib/bundle/image.h"

/* Where the columns of a bucket begin. */
enum { STELE_BUNDLE__MARKS = 0, STELE_BUNDLE__NUMBERS = 16, STELE_BUNDLE__OFFSETS = 32, STELE_BUNDLE__LENGTHS = 48 };

/* The key of a message; a message without a context or plural has them absent. False beyond the last. */
typedef struct stele_bundle__key_record {
    stele_str msgctxt, msgid, msgid_plural;
} stele_bundle__key_record;

bool stele_bundle__message_at(const stele_bundle__image *image, size_t place, stele_bundle__key_record *key);

/* The hash under which a message is found: that of the msgid, seeded with that of the context where there is one. */
static inline uint64_t stele_bundle__key_hash(stele_str msgctxt, stele_str msgid)
{
    if (!msgctxt.data)
        return stele__key_hash(msgid, 0);
    return stele__key_hash(msgid, stele__key_hash(msgctxt, 0));
}

/* Which marks of a bucket are this one, in bits. */
static inline unsigned stele_bundle__matches(const unsigned char *bucket, uint32_t mark)
{
#ifdef __SSE2__
    const __m128i marks = _mm_loadu_si128((const __m128i *)(const void *)bucket);

    return (unsigned)_mm_movemask_ps(_mm_castsi128_ps(_mm_cmpeq_epi32(marks, _mm_set1_epi32((int)mark))));
#else
    unsigned matches = 0;

    for (unsigned i = 0; i < STELE_BUNDLE__BUCKET_SLOTS; i++)
        matches |= (unsigned)(stele_bundle__u32(bucket + 4 * i) == mark) << i;
    return matches;
#endif
}

/* Whether a bucket's last place is taken, so that a search goes on in the next. */
static inline bool stele_bundle__is_full(const unsigned char *bucket)
{
    return stele_bundle__u32(bucket + 4 * (STELE_BUNDLE__BUCKET_SLOTS - 1)) != 0;
}

/* Whether a place of a bucket has this msgid; of its context nothing is known yet. */
static inline __attribute__((always_inline)) bool stele_bundle__has_msgid(const stele_bundle__image *image,
                                                                          const unsigned char *bucket, unsigned place,
                                                                          stele_str msgid)
{
    const unsigned char *column = bucket + (size_t)4 * place;
    const uint32_t       length = stele_bundle__u32(column + STELE_BUNDLE__LENGTHS);
    const stele_str      found = stele_bundle__string(image, stele_bundle__u32(column + STELE_BUNDLE__OFFSETS), length);

    return length == msgid.length && found.data && stele__key_same(found.data, msgid.data, msgid.length);
}

/* The bucket that a hash belongs into; some address where there are no messages. */
static inline const unsigned char *stele_bundle__bucket(const stele_bundle__image *image, uint64_t hash)
{
    const stele_bundle__part *index = &image->parts[STELE_BUNDLE__MIDX];

    return index->bytes + stele_bundle__home(hash, index->count) * STELE_BUNDLE__BUCKET_SIZE;
}

/* The number of a message of this hash, wherever it stands; SIZE_MAX where there is none. */
size_t stele_bundle__search(const stele_bundle__image *image, uint64_t hash, stele_str msgctxt, stele_str msgid);

/* The same, for messages without a context a short way where the key nearly always is. */
static inline __attribute__((always_inline)) size_t stele_bundle__find_hashed(const stele_bundle__image *image,
                                                                              uint64_t hash, stele_str msgctxt,
                                                                              stele_str msgid)
{
    if (!msgctxt.data && image->parts[STELE_BUNDLE__MIDX].count) {
        const unsigned char *bucket = stele_bundle__bucket(image, hash);
        const unsigned       matches = stele_bundle__matches(bucket, stele_bundle__mark(hash));
        uint32_t             number;
        unsigned             place;
        if (!matches && !stele_bundle__is_full(bucket))
            return SIZE_MAX;
        place = (unsigned)__builtin_ctz(matches | 1u << STELE_BUNDLE__BUCKET_SLOTS);
        if (place < STELE_BUNDLE__BUCKET_SLOTS) {
            number = stele_bundle__u32(bucket + STELE_BUNDLE__NUMBERS + (size_t)4 * place);
            if (!(number & STELE_BUNDLE__HAS_CONTEXT) && stele_bundle__has_msgid(image, bucket, place, msgid))
                return number;
        }
    }
    return stele_bundle__search(image, hash, msgctxt, msgid);
}

static inline size_t stele_bundle__find_message(const stele_bundle__image *image, stele_str msgctxt, stele_str msgid)
{
    return stele_bundle__find_hashed(image, stele_bundle__key_hash(msgctxt, msgid), msgctxt, msgid);
}

/* A message's translation in a locale, its plural forms with a NUL between them; absent where there is none. `*rule` is
 * the number of its plural rule, from 1; 0 where it has no plural. */
static inline stele_str stele_bundle__forms(const stele_bundle__image *image, size_t locale, size_t message,
                                            unsigned *rule)
{
    const size_t         messages = image->parts[STELE_BUNDLE__MSGS].count;
    const unsigned char *record;
    uint32_t             offset, length;

    *rule = 0;
    if (message >= messages || locale >= image->parts[STELE_BUNDLE__LOCL].count)
        return (stele_str){ NULL, 0 };
    record = image->parts[STELE_BUNDLE__FORM].bytes + (locale * messages + message) * STELE_BUNDLE__FORM_SIZE;
    offset = stele_bundle__u32(record);
    length = stele_bundle__u32(record + 4);
    if (offset == 0)
        return (stele_str){ NULL, 0 };
    *rule = length >> 24;
    return stele_bundle__string(image, offset, length & STELE_BUNDLE__LENGTH_MASK);
}

/* The form of that number out of what stele_bundle__forms() gave; the first where there are not so many. */
stele_str stele_bundle__form(stele_str forms, unsigned number);

#endif
