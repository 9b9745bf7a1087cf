/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/catalog/join.h: making one message of several definitions. For lib/catalog alone. */
#ifndef STELE_CATALOG_JOIN_H
#define STELE_CATALOG_JOIN_H

#include "lib/catalog/catalog.h"

/* A definition of a message. */
typedef struct join_definition {
    const stele_message *message;
    stele_str            mark; /* The line that names where it is from. */
} join_definition;

/* Adds a message to the catalog that is made of definitions, at least one. `key` has its domain, context, id and plural. */
stele_status stele_catalog__join(stele_catalog *catalog, const stele_message *key, const join_definition *definitions,
                                 size_t count);

#endif
