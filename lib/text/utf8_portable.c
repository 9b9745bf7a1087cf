/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* UTF-8 validation, byte by byte but for ASCII, which goes by words of eight bytes. The cases are the rows of table 3-7
 * of the Unicode Standard: what the lead byte is decides the range of the second; all further ones are 80..BF. */
#include "lib/text/utf8_kernels.h"

#include <string.h>

static bool is_continuation(unsigned char byte)
{
    return (byte & 0xc0) == 0x80;
}

/* The length of the well-formed character at `at`, whose lead byte is not ASCII; 0 where there is none. */
static size_t multibyte_length(const unsigned char *at, size_t left)
{
    const unsigned char lead = at[0];

    if (lead < 0xc2 || lead > 0xf4 || left < 2 || !is_continuation(at[1]))
        return 0;
    if (lead < 0xe0)
        return 2;
    if (left < 3 || !is_continuation(at[2]))
        return 0;
    if (lead < 0xf0) {
        bool overlong = lead == 0xe0 && at[1] < 0xa0;
        bool surrogate = lead == 0xed && at[1] > 0x9f;
        return overlong || surrogate ? 0 : 3;
    }
    if (left < 4 || !is_continuation(at[3]))
        return 0;
    if ((lead == 0xf0 && at[1] < 0x90) || (lead == 0xf4 && at[1] > 0x8f))
        return 0;
    return 4;
}

size_t stele__utf8_prefix_portable(const char *bytes, size_t length)
{
    const unsigned char *text = (const unsigned char *)bytes;
    size_t               at = 0;

    while (at < length) {
        if (text[at] < 0x80) {
            uint64_t word;
            while (length - at >= sizeof word) {
                memcpy(&word, text + at, sizeof word);
                if (word & UINT64_C(0x8080808080808080))
                    break;
                at += sizeof word;
            }
            while (at < length && text[at] < 0x80)
                at++;
        } else {
            size_t step = multibyte_length(text + at, length - at);
            if (step == 0)
                break;
            at += step;
        }
    }
    return at;
}
