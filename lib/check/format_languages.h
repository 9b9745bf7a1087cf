/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/check/format_languages.h: the readers of formats.def. */
#ifndef STELE_CHECK_FORMAT_LANGUAGES_H
#define STELE_CHECK_FORMAT_LANGUAGES_H

#include "lib/check/format.h"

#define FORMAT(name, flag, language, rules, compare)                                                                   \
    stele_status stele__format_read_##name(stele__format *format, stele_str text, bool is_translation);
#include "lib/check/formats.def"
#undef FORMAT

/* Comparisons of their own. */
void stele__format_compare_csharp(const stele__format *source, const stele__format *translation, bool is_strict,
                                  stele__format_teller *tell, void *context);

#endif
