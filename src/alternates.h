/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* src/alternates.h: what a page of HTML says of the same page in other languages: to search engines in its head, and to readers in a
 * menu. Only pages that are there are named. */
#ifndef STELE_SRC_ALTERNATES_H
#define STELE_SRC_ALTERNATES_H

#include "src/command.h"

/* A page in one language. */
struct alternate {
    const char *locale;
    char       *output; /* NULL where it was not written. */
};

struct alternates {
    const char             *site;          /* The address of the folder `root`; NULL for none. */
    const char             *root;          /* What outputs begin with. */
    const char             *source;        /* The document below the site. */
    const char             *source_locale; /* NULL where it is not known. */
    const struct alternate *pages;
    size_t                  count;
};

/* Puts `canonical`, `alternate` and `x-default` into the page's head, unless it says such itself, and a menu into the place of
 * <!-- stele:menu -->, for the page at a place of the list. */
stele_status alternates_add(const struct alternates *alternates, size_t place, bool menu, stele_buffer *page);

#endif
