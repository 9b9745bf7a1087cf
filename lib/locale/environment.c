/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The user's locales, in the order in which gettext looks for them. Nothing else in the library reads the environment. */
#include "lib/locale/locale.h"

#include <stdlib.h>

#include "lib/base/base.h"

/* Whether a name is that of the locale which knows no language, with a charset or without. */
static bool is_c(stele_str name)
{
    return stele_str_equal(name, STELE__LITERAL("C")) || stele_str_equal(name, STELE__LITERAL("POSIX"))
           || stele__starts_with(name, STELE__LITERAL("C."));
}

/* The first of the variables that is set and not empty; the absent string where none is. */
static stele_str environment_locale(void)
{
    static const char *const variables[] = { "LC_ALL", "LC_MESSAGES", "LANG" };

    for (size_t i = 0; i < sizeof variables / sizeof *variables; i++) {
        const char *value = getenv(variables[i]);
        if (value && value[0])
            return stele_str_of(value);
    }
    return (stele_str){ NULL, 0 };
}

/* Adds one name; what is malformed is left out. */
static stele_status add_wanted(stele_buffer *wanted, size_t start, stele_str name)
{
    stele_locale locale;
    stele_status status = STELE_OK;

    if (stele_locale_parse(&locale, name, NULL) != STELE_OK)
        return STELE_OK;
    if (wanted->length > start)
        status = stele_buffer_add(wanted, ",", 1);
    return status == STELE_OK ? stele_buffer_add_str(wanted, stele_str_of(locale.tag[0] ? locale.tag : "und")) : status;
}

stele_status stele_locale_environment(stele_buffer *wanted)
{
    stele_str    locale = environment_locale(), list = stele_str_of(getenv("LANGUAGE")), name;
    size_t       start = wanted->length;
    stele_status status = STELE_OK;

    if (!locale.data || is_c(locale))
        return STELE_OK;
    if (!list.length)
        return add_wanted(wanted, start, locale);
    /* gettext ends at a "C" in the list: from there on, messages stay as they are. */
    while (status == STELE_OK && stele__next_piece(&list, ':', &name) && !is_c(name)) {
        if (name.length)
            status = add_wanted(wanted, start, name);
    }
    if (status != STELE_OK && wanted->data) {
        wanted->length = start;
        wanted->data[start] = '\0';
    }
    return status;
}
