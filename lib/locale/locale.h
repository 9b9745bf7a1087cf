/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/locale/locale.h: the door of the room of locales. */
#ifndef STELE_LOCALE_LOCALE_H
#define STELE_LOCALE_LOCALE_H

#include <stele/locale.h>

/* The value of a Plural-Forms header field for the whole numbers of a language, as CLDR has it; NULL where it has none.
 * A static string. */
const char *stele__locale_plural_forms(const stele_locale *locale);

#endif
