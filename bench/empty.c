/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* A program that does nothing, linked with libunistring: what starting a process costs at least. */
#include <unistr.h>

int main(void)
{
    return u8_strlen((const uint8_t *)"") != 0;
}
