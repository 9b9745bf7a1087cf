/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/bundle/bundle.h: the door of the room: what the floors above ask of a bundle beyond <stele/bundle.h>.
 *
 * Units are counted here as stele_bundle_unit_count() does: those of the document, in its order, then the translatable
 * lines of the metadata. */
#ifndef STELE_BUNDLE_BUNDLE_H
#define STELE_BUNDLE_BUNDLE_H

#include <stele/bundle.h>

/* The locales alone, side by side, for stele_locale_choose(); NULL where there is no memory to list them. */
const stele_locale *stele__bundle_tags(const stele_bundle *bundle);

/* The place of the source language among the locales. */
size_t stele__bundle_source(const stele_bundle *bundle);

/* The tag of a locale, "" for the root, and the direction of its script. */
stele_str       stele__bundle_tag(const stele_bundle *bundle, size_t locale);
stele_direction stele__bundle_direction(const stele_bundle *bundle, size_t locale);

/* The locale with this very tag; SIZE_MAX for none. Costs the same however many there are. */
size_t stele__bundle_locale_by_tag(const stele_bundle *bundle, stele_str tag);

/* What is shown when one locale of the bundle alone is wanted: of a unit, with the locale that it is in; and of the whole
 * document, a paragraph a line, ready to be copied out. */
stele_str stele__bundle_piece(const stele_bundle *bundle, size_t locale, size_t unit, size_t *from);
stele_str stele__bundle_plain(const stele_bundle *bundle, size_t locale);

/* The locale that the document is said to be in then. `*from_wanted` receives how many units come from the locale or
 * wherever it leads, `*is_translated` whether any unit of the document is not in the source language. */
size_t stele__bundle_primary(const stele_bundle *bundle, size_t locale, size_t *from_wanted, bool *is_translated);

/* What a locale has for a unit, one line of UTF-8; {NULL, 0} where it has nothing that may be shown. The source language
 * has something for every unit. */
stele_str stele__bundle_text(const stele_bundle *bundle, size_t locale, size_t unit);

/* The document's units, by value, so that a bundle need not hold them as they are told. The strings are the bundle's. */
size_t     stele__bundle_length(const stele_bundle *bundle);
stele_unit stele__bundle_unit(const stele_bundle *bundle, size_t place);

/* The document's bytes behind its last unit, and how it ends its lines. */
stele_str stele__bundle_tail(const stele_bundle *bundle);
stele_str stele__bundle_line_end(const stele_bundle *bundle);

/* The unit that a line of the metadata is; SIZE_MAX where it is absent or not translatable. */
size_t stele__bundle_metadata_unit(const stele_bundle *bundle, stele_str name);

#endif
