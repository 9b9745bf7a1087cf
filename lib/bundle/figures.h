/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/bundle/figures.h: what a translation must leave as it is. For lib/bundle alone. */
#ifndef STELE_BUNDLE_FIGURES_H
#define STELE_BUNDLE_FIGURES_H

#include <stele/buffer.h>

/* Adds the figures of a text ("613, 63, 366th") and the dates ("26 February 1992; March 1, 2022"), in its order.
 * Figures are words with a digit of any script; dates are told by the English names of months. */
stele_status stele_bundle__figures(stele_buffer *figures, stele_buffer *dates, stele_str text);

/* Whether a text has the abbreviation, with whatever blanks and dashes in it ("ICYF-ERC" is in "ICYF – ERC"). */
bool stele_bundle__mentions(stele_str text, stele_str abbreviation);

#endif
