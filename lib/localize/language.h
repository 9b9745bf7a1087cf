/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/localize/language.h: what an HTML page says of its own language. For lib/localize alone. */
#ifndef STELE_LOCALIZE_LANGUAGE_H
#define STELE_LOCALIZE_LANGUAGE_H

#include <stele/locale.h>

#include "lib/document/document.h"

enum { STELE_LOCALIZE__EDITS_MAX = 5 };

/* Slices of the source that others stand in the place of, in their order. All zero has none. */
typedef struct stele_localize__language {
    struct {
        stele_str source, text;
    } edits[STELE_LOCALIZE__EDITS_MAX];
    size_t       count;
    stele_locale locale;
} stele_localize__language;

/* Makes the page's language a locale's: `lang` and `xml:lang`, and `dir` where it is said or the direction is not the usual one. False
 * where there is nothing to be changed. `locale` may be NULL. */
bool stele_localize__set_language(stele_localize__language *language, const stele_document *document,
                                  const stele_locale *locale);

/* Adds a part of the source, with what stands in the place of slices in it. STELE_OK, STELE_NO_MEMORY. */
stele_status stele_localize__put_between(const stele_localize__language *language, stele_str part, stele_buffer *bytes);

#endif
