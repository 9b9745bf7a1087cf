/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What gettext()'s interface asks of the process. Only this file does.
 *
 * The name of a locale is asked of nl_langinfo() where that knows it: it is the thread's own, and takes no lock. */
#include "lib/intl/intl.h"

#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>

/* glibc counts here when setlocale() was called, and programs count themselves after they changed LANGUAGE. */
extern int _nl_msg_cat_cntr __attribute__((weak));

static const struct {
    int         category;
    const char *name;
} categories[] = {
    { LC_MESSAGES, "LC_MESSAGES" },
    { LC_CTYPE, "LC_CTYPE" },
    { LC_NUMERIC, "LC_NUMERIC" },
    { LC_TIME, "LC_TIME" },
    { LC_COLLATE, "LC_COLLATE" },
    { LC_MONETARY, "LC_MONETARY" },
#ifdef LC_PAPER
    { LC_PAPER, "LC_PAPER" },
    { LC_NAME, "LC_NAME" },
    { LC_ADDRESS, "LC_ADDRESS" },
    { LC_TELEPHONE, "LC_TELEPHONE" },
    { LC_MEASUREMENT, "LC_MEASUREMENT" },
    { LC_IDENTIFICATION, "LC_IDENTIFICATION" },
#endif
};

const char *stele_intl__category_name(int category)
{
    for (size_t i = 0; i < sizeof categories / sizeof *categories; i++) {
        if (categories[i].category == category)
            return categories[i].name;
    }
    return NULL;
}

const char *stele_intl__locale_name(int category)
{
    const char *name;

    if (category != LC_MESSAGES && !stele_intl__category_name(category))
        return "C";
#ifdef NL_LOCALE_NAME
    name = nl_langinfo(NL_LOCALE_NAME(category));
#else
    name = setlocale(category, NULL);
#endif
    return name && *name ? name : "C";
}

const char *stele_intl__codeset(void)
{
    return nl_langinfo(CODESET);
}

static const char *variable(const char *name)
{
    const char *value = getenv(name);

    return value && *value ? value : NULL;
}

const char *stele_intl__language(void)
{
    return variable("LANGUAGE");
}

const char *stele_intl__output_charset(void)
{
    return variable("OUTPUT_CHARSET");
}

int stele_intl__changes(void)
{
    return &_nl_msg_cat_cntr ? __atomic_load_n(&_nl_msg_cat_cntr, __ATOMIC_RELAXED) : 0;
}

bool stele_intl__locale_changes_are_told(void)
{
    return &_nl_msg_cat_cntr && uselocale((locale_t)0) == LC_GLOBAL_LOCALE;
}
