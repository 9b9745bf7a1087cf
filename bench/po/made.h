/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* bench/po/made.h: a large catalog, the same each time. */
#ifndef STELE_BENCH_PO_MADE_H
#define STELE_BENCH_PO_MADE_H

#include <stele.h>

enum { MADE_MESSAGES = 100000 };

/* A PO file of 24 MB, to be freed. */
stele_buffer make_catalog(void);

/* Prints the reason and ends the program. */
void fail(const char *what);

#endif
