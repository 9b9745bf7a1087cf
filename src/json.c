/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Prints JSON. */
#include "src/json.h"

#include <stdio.h>

void json_string(stele_str text)
{
    putchar('"');
    for (size_t i = 0; i < text.length; i++) {
        unsigned char c = (unsigned char)text.data[i];
        if (c == '"' || c == '\\')
            printf("\\%c", c);
        else if (c < 0x20 || c == 0x7f)
            printf("\\u%04x", c);
        else
            putchar(c);
    }
    putchar('"');
}
