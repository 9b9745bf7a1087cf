/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/mo/key.h: keys of messages, whole or with their contexts apart. For lib/mo alone. */
#ifndef STELE_MO_KEY_H
#define STELE_MO_KEY_H

#include "lib/base/base.h"
#include "lib/base/key.h"
#include "lib/mo/format.h"

/* A key, whole in `text`, or with its context apart. */
typedef struct mo_key {
    stele_str context; /* {NULL, 0} for none. */
    stele_str text;
} mo_key;

static inline size_t mo_key_length(const mo_key *key)
{
    return key->text.length + (key->context.data ? key->context.length + 1 : 0);
}

/* The hash of a key is the same whether its context stands apart or not. */
static inline uint64_t mo_key_hash(const mo_key *key, uint64_t seed)
{
    const stele_str context = key->context, text = key->text;
    char            room[STELE__SHORT_KEY];

    if (!context.data)
        return stele__key_hash(text, seed);
    if (mo_key_length(key) > STELE__SHORT_KEY)
        return stele__hash_joined(context, MO_EOT, text, seed);
    memcpy(room, context.data, context.length);
    room[context.length] = MO_EOT;
    if (text.length)
        memcpy(room + context.length + 1, text.data, text.length);
    return stele__short_key_hash((stele_str){ room, mo_key_length(key) }, seed);
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
