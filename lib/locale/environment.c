/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The user's locales, from the environment, in gettext's order. The one place in the library that reads it, and only when
 * it is called. */
#include <stdlib.h>

#include "lib/base/base.h"
#include "lib/locale/locale.h"

static stele_str variable(const char *name)
{
    const char *value = getenv(name);

    return value ? stele_str_of(value) : (stele_str){ "", 0 };
}

/* "C", "C.UTF-8" and "POSIX": untranslated. */
static bool is_c(stele_str name)
{
    const char *dot = name.length ? memchr(name.data, '.', name.length) : NULL;

    if (dot)
        name.length = (size_t)(dot - name.data);
    return stele_str_equal(name, STELE__LITERAL("C")) || stele_str_equal(name, STELE__LITERAL("POSIX"));
}

static stele_status add(stele_buffer *wanted, stele_str name)
{
    stele_locale locale;
    stele_status status = STELE_OK;

    if (stele_locale_parse(&locale, name, NULL) != STELE_OK || !locale.tag[0])
        return STELE_OK;
    if (wanted->length)
        status = stele_buffer_add(wanted, ",", 1);
    return status == STELE_OK ? stele_buffer_add_str(wanted, stele_str_of(locale.tag)) : status;
}

stele_status stele_locale_environment(stele_buffer *wanted)
{
    static const char *const variables[] = { "LC_ALL", "LC_MESSAGES", "LANG" };
    stele_str                name = { "", 0 }, list = variable("LANGUAGE"), piece;
    stele_status             status = STELE_OK;

    for (size_t i = 0; i < sizeof variables / sizeof *variables && name.length == 0; i++)
        name = variable(variables[i]);
    if (name.length == 0 || is_c(name))
        return STELE_OK;
    if (list.length == 0)
        return add(wanted, name);
    while (stele__next_piece(&list, ':', &piece) && status == STELE_OK) {
        if (is_c(piece)) /* As gettext has it, what follows is not looked at. */
            break;
        status = add(wanted, piece);
    }
    return status;
}
