/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/check/plural_facts.h: what the header's plural rule says of its forms. For lib/check alone. */
#ifndef STELE_CHECK_PLURAL_FACTS_H
#define STELE_CHECK_PLURAL_FACTS_H

#include <stele/plural.h>

enum {
    STELE__PLURAL_TRIED = 1001, /* The numbers 0 … 1000 are tried. */
    STELE__PLURAL_OFTEN = 5     /* A form for at least so many of them is no name of a number or two. */
};

/* All slices are parts of the header. */
typedef struct stele__plural_facts {
    stele_str     count_text;      /* Behind "nplurals="; absent where the header has none. */
    stele_str     expression_text; /* Behind "plural=", without the semicolon; absent likewise. */
    unsigned      count;           /* nplurals; 0 where it is no number from 1 to STELE_PLURAL_FORMS_MAX. */
    stele_plural *rule;            /* NULL where it is missing or cannot be read. */
    bool          is_right;        /* All numbers tried have a form; else what follows means nothing. */
    unsigned char form[STELE__PLURAL_TRIED];
    bool          often[STELE_PLURAL_FORMS_MAX];
} stele__plural_facts;

/* Reads the rule out of a header, where gettext looks for it: anywhere. One that is missing or wrong is no failure.
 * `report` gives the allocator and gets nothing. */
stele_status stele__plural_facts_read(stele__plural_facts *facts, stele_str header, stele_report *report);

/* Whether a translation in this form must show all arguments of its source: where the form stands for many numbers, and for
 * more than one of `first` … `last`, the range that the entry says its numbers are from. */
bool stele__plural_is_general(const stele__plural_facts *facts, size_t form, uint32_t first, uint32_t last);

void stele__plural_facts_free(stele__plural_facts *facts);

#endif
