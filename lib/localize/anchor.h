/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/localize/anchor.h: the names that a site's generator gives headings. For lib/localize alone. */
#ifndef STELE_LOCALIZE_ANCHOR_H
#define STELE_LOCALIZE_ANCHOR_H

#include <stele/localize.h>

#include "lib/base/base.h"

/* Makes the anchor of a heading's words by a rule, without regard to others of the same words; added to `anchor`. STELE_OK, STELE_NO_MEMORY. */
stele_status stele_localize__slug(stele_anchor_rule rule, stele_str words, stele_buffer *anchor);

/* The anchors of all units of a document, in the arena: those that headings have by the rule, numbered where they come again, or that are
 * written there; absent for units that have none. */
stele_status stele_localize__anchors(stele_anchor_rule rule, const stele_document *document, stele_str **anchors,
                                     stele__arena *arena);

#endif
