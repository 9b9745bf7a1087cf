/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The scan in words of eight bytes. For each byte value that is looked for, `equal` sets the top bit of the bytes that are
 * it, exactly (no carry runs between bytes: the sum of two seven-bit numbers fits into eight); `gather` makes eight bits of
 * eight top bits. Bytes are numbered from the low end, so a big-endian word is turned around first. */
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

/* The top bit of each byte that is not zero. */
static uint64_t nonzero(uint64_t word)
{
    return ((word & EACH(0x7f)) + EACH(0x7f)) | word;
}

/* The top bit of each byte that is below 5. */
static uint64_t low(uint64_t word)
{
    return ~(((word & EACH(0x7f)) + EACH(0x80 - 5)) | word);
}

static uint64_t gather(uint64_t tops)
{
    return ((tops & EACH(0x80)) >> 7) * UINT64_C(0x0102040810204080) >> 56;
}

void stele__po_classify_portable(const char *bytes, size_t blocks, char line_end, uint64_t *line_ends,
                                 uint64_t *specials)
{
    const uint64_t end_byte = EACH((unsigned char)line_end);

    for (size_t block = 0; block < blocks; block++) {
        uint64_t ends = 0, marks = 0;
        for (unsigned part = 0; part < PO_SCAN_BLOCK; part += 8) {
            const uint64_t word = load(bytes + block * PO_SCAN_BLOCK + part);
            const uint64_t end = ~nonzero(word ^ end_byte);
            const uint64_t mark = end | ~nonzero(word ^ EACH('"')) | ~nonzero(word ^ EACH('\\')) | low(word);
            ends |= gather(end) << part;
            marks |= gather(mark) << part;
        }
        line_ends[block] = ends;
        specials[block] = marks;
    }
}

size_t stele__po_list_portable(const uint64_t *specials, size_t blocks, uint16_t *places)
{
    size_t count = 0;

    for (size_t block = 0; block < blocks; block++) {
        for (uint64_t word = specials[block]; word; word &= word - 1)
            places[count++] = (uint16_t)(block * PO_SCAN_BLOCK + (size_t)__builtin_ctzll(word));
    }
    return count;
}
