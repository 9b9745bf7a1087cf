/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Opening converters. Names come from files, and to iconv_open() some characters mean more than a name (a slash begins an
 * option, nothing is the charset of the locale), so only harmless ones reach it. */
#include "lib/text/charset.h"

#include <errno.h>
#include <string.h>

#include "lib/base/base.h"

/* A NUL-terminated copy of the name, if it is one that may be handed on. */
static bool copy_name(char copy[STELE__CHARSET_NAME_MAX + 1], stele_str name)
{
    if (name.length == 0 || name.length > STELE__CHARSET_NAME_MAX)
        return false;
    for (size_t i = 0; i < name.length; i++) {
        const char c = name.data[i];
        if (!stele__is_alpha(c) && !stele__is_digit(c) && (c == '\0' || !strchr("-_.:+()", c)))
            return false;
        copy[i] = c;
    }
    copy[name.length] = '\0';
    return true;
}

stele_status stele__charset_open(iconv_t *converter, stele_str name, bool from_utf8)
{
    char copy[STELE__CHARSET_NAME_MAX + 1];

    *converter = (iconv_t)-1;
    if (!copy_name(copy, name))
        return STELE_NOT_FOUND;
    *converter = from_utf8 ? iconv_open(copy, "UTF-8") : iconv_open("UTF-8", copy);
    if (*converter == (iconv_t)-1)
        return errno == ENOMEM ? STELE_NO_MEMORY : STELE_NOT_FOUND;
    return STELE_OK;
}

size_t stele__charset_run(iconv_t converter, const char **from, size_t *from_left, char **to, size_t *to_left)
{
    char        *in = (char *)(uintptr_t)*from;
    const size_t result = iconv(converter, &in, from_left, to, to_left);

    *from = in;
    return result;
}
