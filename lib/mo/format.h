/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/mo/format.h: the numbers of the format, for reading and for writing. The layout is drawn in reader.h. */
#ifndef STELE_MO_FORMAT_H
#define STELE_MO_FORMAT_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#define MO_MAGIC UINT32_C(0x950412de)
#define MO_MAGIC_SWAPPED UINT32_C(0xde120495)
#define MO_LAST_SEGMENT UINT32_C(0xffffffff)

enum {
    MO_HEADER_SIZE = 28,
    MO_HEADER_SIZE_DEPENDENT = 48,
    MO_MAJOR_MAX = 1,
    MO_EOT = 4 /* Between context and source text. */
};

static inline uint32_t mo_read_32(const char *at, bool swapped)
{
    uint32_t value;

    memcpy(&value, at, sizeof value);
    return swapped ? __builtin_bswap32(value) : value;
}

/* The hash of the format's own table, that of P. J. Weinberger, as steps over bytes from 0 on. What a step leaves in the four
 * highest bits is lost in the next, and at the end. */
static inline uint32_t mo_hash_step(uint32_t hash, unsigned char byte)
{
    hash = (hash << 4) + byte;
    return hash ^ (hash >> 24 & 0xf0);
}

static inline uint32_t mo_hash_end(uint32_t hash)
{
    return hash & UINT32_C(0x0fffffff);
}

/* Goes on over several bytes. */
static inline uint32_t mo_hash(uint32_t hash, const char *bytes, size_t length)
{
    for (size_t i = 0; i < length; i++)
        hash = mo_hash_step(hash, (unsigned char)bytes[i]);
    return mo_hash_end(hash);
}

#endif
