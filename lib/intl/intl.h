/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/intl/intl.h: what libstele-intl is made of. The room stands beside the others: it is linked into a library of its own
 * and knows libstele by its public headers alone.
 *
 * A *domain* has a *binding* (folder and charset). Asked in a locale, it has a *view*: the catalogs that answer, best first,
 * and how each is converted. All of these are made under one lock, are immutable from then on, are published by a pointer, and
 * are never released: whoever sees one may use it for ever, which is also what strings handed out need. Their number is bounded
 * by what a program ever asked for, since the same question always gets the same view. */
#ifndef STELE_INTL_INTL_H
#define STELE_INTL_INTL_H

#include <stdatomic.h>
#include <stele/mo.h>

/* Where the memory comes from: the C library, or what a test puts here before the first call. */
extern stele_allocator stele_intl__heap;

/* Memory of `size` bytes; NULL where there is none. */
void *stele_intl__take(size_t size);

/* A copy of a C string; NULL where there is no memory. */
char *stele_intl__copy(const char *text);

/* Gives back what was taken and not published. */
void stele_intl__give_back(void *block, size_t size);

/* The environment, see environment.c. */

/* The name of the locale of a category, of this thread; "C" for a category that there is not. */
const char *stele_intl__locale_name(int category);

/* The charset of the locale. */
const char *stele_intl__codeset(void);

/* The folder's name of a category, "LC_MESSAGES"; NULL for one that there is not. */
const char *stele_intl__category_name(int category);

/* The value of LANGUAGE or OUTPUT_CHARSET; NULL where it is unset or empty. */
const char *stele_intl__language(void);
const char *stele_intl__output_charset(void);

/* Counts changes that the C library or the program made known by `_nl_msg_cat_cntr`. */
int stele_intl__changes(void);

/* Whether that counts every change of this thread's locale: the thread has the process's, and the C library is glibc. */
bool stele_intl__locale_changes_are_told(void);

/* The names that a locale has in file names, see names.c. */
typedef struct intl_names {
    stele_str language, territory, codeset, modifier;
    char      normalized[32]; /* The codeset in small letters; empty where that is no other name. */
    unsigned  parts;          /* Those of the next name. */
    unsigned  all;            /* Those of the longest. */
    bool      ended;
} intl_names;

/* Begins with a locale's name, which is borrowed. */
void stele_intl__names_begin(intl_names *names, stele_str locale);

/* Adds the next name to `path`; `*found` tells whether there was one. STELE_NO_MEMORY. */
stele_status stele_intl__names_next(intl_names *names, stele_buffer *path, bool *found);

/* Messages in another charset, see convert.c. */
typedef struct intl_conversion intl_conversion;

/* Makes a conversion to a charset for at most `count` messages; NULL where there is no memory. */
intl_conversion *stele_intl__conversion_new(const char *charset, size_t count);

/* The charset that it goes to. */
const char *stele_intl__conversion_charset(const intl_conversion *conversion);

/* The text converted; {NULL, 0} where that cannot be done. The same text always gives the same bytes. */
stele_str stele_intl__convert(intl_conversion *conversion, stele_str text);

/* An opened catalog, see files.c. */
typedef struct intl_source {
    const stele_mo     *mo;
    const stele_plural *plural;
    intl_conversion    *conversion; /* NULL where the text is right as it is. */
} intl_source;

/* Opens a catalog, or finds it opened. STELE_NOT_FOUND where there is none that can be used; STELE_NO_MEMORY.
 * Under the lock. */
stele_status stele_intl__file(intl_source *source, const char *path, const char *charset);

/* Domains and what they show, see domains.c and views.c. */

typedef struct intl_binding {
    const struct intl_binding *next; /* One that the domain had before. */
    const char                *folder;
    const char                *codeset; /* NULL for none. */
} intl_binding;

typedef struct intl_view {
    const struct intl_view *next;
    const intl_binding     *binding;
    int                     category;
    bool                    by_locale; /* The charset is the locale's. */
    const char             *locale;    /* Of the category. */
    const char             *list;      /* The languages, with colons between. */
    const char             *charset;
    size_t                  count;
    intl_source             sources[];
} intl_view;

typedef struct intl_domain {
    struct intl_domain           *next; /* In its chain. */
    size_t                        number;
    const intl_binding           *bindings; /* All that it ever had. Under the lock. */
    _Atomic(const intl_binding *) binding;
    _Atomic(const intl_view *)    views;
    char                          name[];
} intl_domain;

/* The domain of a name; NULL for the current one. NULL where there is no memory. */
intl_domain *stele_intl__domain(const char *name);

/* Counts changes of bindings. */
unsigned stele_intl__bindings_changed(void);

/* The lock under which all is made. */
void stele_intl__lock(void);
void stele_intl__unlock(void);

/* What a domain shows in the present locale; NULL where there is no memory. Without a lock, but for the first time. */
const intl_view *stele_intl__view(const char *domain, int category);

#endif
