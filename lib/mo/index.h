/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/mo/index.h: finds a message by its key. For lib/mo alone.
 *
 * Open addressing with linear steps over slots of 16 bytes, four in a cache line. A slot has all that an answer needs, so
 * that a hit reads one line of the table and the key in the file, and a miss almost always the one line only.
 * Invariants: a free slot has sign 0, others do not; at least three slots in eight are free; no key is more than STEPS_MAX
 * slots away from where it belongs. */
#ifndef STELE_MO_INDEX_H
#define STELE_MO_INDEX_H

#include "lib/base/hash.h"
#include "lib/mo/reader.h"

typedef struct mo_slot {
    uint32_t sign;     /* 15 bits of the hash, 1, and the key's length, if less than MO_LONG_KEY, in the lower half. */
    uint32_t original; /* As in mo_string. */
    uint32_t translation;
    uint32_t length; /* Of the translation, and MO_PLURAL where the message has a plural. */
} mo_slot;

_Static_assert(sizeof(mo_slot) == 16, "four slots in a cache line");

enum { MO_LONG_KEY = 0xffff };
#define MO_PLURAL (UINT32_C(1) << 31)

struct mo_index {
    mo_slot *slots; /* At the start of a cache line. NULL where memory was lacking: then look into the file. */
    size_t   mask;
    uint64_t seed;
    size_t   block_size; /* What was allocated, this head included. */
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

/* The slot of a key; NULL for none. */
static inline const mo_slot *mo_index_find(const stele_mo *mo, const mo_index *index, const mo_key *key)
{
    const size_t   length = mo_key_length(key);
    const uint64_t hash = mo_key_hash(key, index->seed);
    const uint32_t sign = mo_sign(hash, length);

    for (size_t at = hash & index->mask;; at = (at + 1) & index->mask) {
        const mo_slot *slot = &index->slots[at];
        if (slot->sign == sign) {
            const char *original = mo_bytes(mo, slot->original);
            if ((length < MO_LONG_KEY || strlen(original) == length) && mo_same_key(original, key))
                return slot;
        } else if (slot->sign == 0) {
            return NULL;
        }
    }
}

/* Builds the index and puts it into its place, unless another thread was faster. */
const mo_index *stele__mo_index_build(const stele_mo *mo);

/* The index, built by the first call. Never NULL, but its slots may be. */
static inline const mo_index *mo_index_of(const stele_mo *mo)
{
    const mo_index *index = atomic_load_explicit(&mo->index, memory_order_acquire);

    return __builtin_expect(index != NULL, 1) ? index : stele__mo_index_build(mo);
}

void stele__mo_index_free(stele_mo *mo);

/* Finds an entry without the index. */
bool stele__mo_search(const stele_mo *mo, const mo_key *key, mo_entry *entry);

#endif
