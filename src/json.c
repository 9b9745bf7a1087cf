/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Prints JSON. */
#include "src/json.h"

#include <stdio.h>

static bool needs_escape(unsigned char c)
{
    return c < 0x20 || c == 0x7f || c == '"' || c == '\\';
}

stele_status json_write(stele_sink sink, const char *text)
{
    return sink.write(sink.context, text, strlen(text));
}

stele_status json_write_number(stele_sink sink, const char *text, size_t number)
{
    char         digits[24];
    int          length = snprintf(digits, sizeof digits, "%zu", number);
    stele_status status = json_write(sink, text);

    return status == STELE_OK ? sink.write(sink.context, digits, (size_t)length) : status;
}

stele_status json_write_string(stele_sink sink, stele_str text)
{
    stele_status status = json_write(sink, "\"");

    for (size_t at = 0; at < text.length && status == STELE_OK;) {
        size_t end = at;
        char   escape[8];

        while (end < text.length && !needs_escape((unsigned char)text.data[end]))
            end++;
        status = sink.write(sink.context, text.data + at, end - at);
        if (status == STELE_OK && end < text.length) {
            unsigned char c = (unsigned char)text.data[end++];
            snprintf(escape, sizeof escape, c == '"' || c == '\\' ? "\\%c" : "\\u%04x", c);
            status = json_write(sink, escape);
        }
        at = end;
    }
    return status == STELE_OK ? json_write(sink, "\"") : status;
}

void json_string(stele_str text)
{
    (void)json_write_string(stele_sink_file(stdout), text);
}
