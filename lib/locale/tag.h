/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/locale/tag.h: taking tags apart and putting them together. For lib/locale alone. */
#ifndef STELE_LOCALE_TAG_H
#define STELE_LOCALE_TAG_H

#include <stele/locale.h>

/* What follows language, script and region in a tag: "-valencia-u-nu-latn", or "". */
const char *stele__tag_rest(const stele_locale *locale);

/* Makes a locale of its parts; `rest` is as stele__tag_rest() gives it. Empty parts are left out. False where the tag would
 * be too long; the locale is then the root. The parts may lie in `locale`. */
bool stele__tag_join(stele_locale *locale, const char *language, const char *script, const char *region,
                     const char *rest);

#endif
