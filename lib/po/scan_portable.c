/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The scan in words of eight bytes. A byte below 0x80 differs from another one if their difference in bits, 7f added to it,
 * has the top bit; no carry runs into the next byte, as the sum of two seven-bit numbers fits into eight. `gather` makes
 * eight bits of eight top bits. Bytes are numbered from the low end, so a big-endian word is turned around first. */
#include "lib/po/scan.h"

#include <string.h>

#define EACH(byte) ((uint64_t)(byte)*UINT64_C(0x0101010101010101))

static uint64_t load(const char *bytes)
{
    uint64_t word;

    memcpy(&word, bytes, sizeof word);
#if defined __BYTE_ORDER__ && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    word = __builtin_bswap64(word);
#endif
    return word;
}

/* The top bit of each byte that is special. */
static uint64_t special(uint64_t word, uint64_t line_end)
{
    const uint64_t low = word & EACH(0x7f);
    const uint64_t differs = ((low ^ line_end) + EACH(0x7f)) & ((low ^ EACH('"')) + EACH(0x7f))
                             & ((low ^ EACH('\\')) + EACH(0x7f));
    const uint64_t is_above_4 = low + EACH(0x7f - 4);

    return ~((differs & is_above_4) | word) & EACH(0x80);
}

static uint64_t gather(uint64_t tops)
{
    return (tops >> 7) * UINT64_C(0x0102040810204080) >> 56;
}

void stele__po_classify_portable(const char *bytes, size_t blocks, char line_end, uint64_t *specials)
{
    const uint64_t end_byte = EACH((unsigned char)line_end);

    for (size_t block = 0; block < blocks; block++) {
        uint64_t bits = 0;
#pragma GCC unroll 8
        for (unsigned part = 0; part < PO_SCAN_BLOCK; part += 8)
            bits |= gather(special(load(bytes + block * PO_SCAN_BLOCK + part), end_byte)) << part;
        specials[block] = bits;
    }
}

/* How many bits are set. The compiler's own is a call where the machine has no instruction for it. */
static size_t count_bits(uint64_t word)
{
    word -= word >> 1 & EACH(0x55);
    word = (word & EACH(0x33)) + (word >> 2 & EACH(0x33));
    return ((word + (word >> 4)) & EACH(0x0f)) * EACH(1) >> 56;
}

/* Most blocks have few places, so six are written without asking how many there are. */
size_t stele__po_list_portable(const uint64_t *specials, size_t blocks, uint16_t *places)
{
    enum { STEP = 6 };
    size_t count = 0;

    for (size_t block = 0; block < blocks; block++) {
        const size_t start = block * PO_SCAN_BLOCK;
        uint64_t     word = specials[block];
        uint16_t    *to = places + count;
        count += count_bits(word);
        do {
#pragma GCC unroll 6
            for (unsigned i = 0; i < STEP; i++) {
                to[i] = (uint16_t)(start + (size_t)__builtin_ctzll(word | UINT64_C(1) << 63));
                word &= word - 1;
            }
            to += STEP;
        } while (word);
    }
    return count;
}
