/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* src/check_fix.h: findings of stele check that can be mended without asking anybody. */
#ifndef STELE_SRC_CHECK_FIX_H
#define STELE_SRC_CHECK_FIX_H

#include "src/command.h"

/* Mends what a report found in a catalog, where the right text is certain: blanks at the ends, which the source has or has not, two blanks in
 * a row, invisible characters, the dot that is left on an i. `*count` receives how many translations changed. STELE_OK, STELE_NO_MEMORY. */
stele_status check_fix(stele_catalog *catalog, const stele_report *report, size_t *count);

#endif
