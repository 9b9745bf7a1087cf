/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/locale/locale.h: the door of the room of tags, CLDR facts and fallback. */
#ifndef STELE_LOCALE_LOCALE_H
#define STELE_LOCALE_LOCALE_H

#include <stele/locale.h>

/* CLDR's plural rule for the whole numbers of a language, as the value of a Plural-Forms header; NULL where there is none.
 * Static. */
const char *stele__locale_plural_forms(const stele_locale *locale);

#endif
