/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* src/i18n.h: the command's own messages, through gettext. All are UTF-8, as what the command renders is. */
#ifndef STELE_SRC_I18N_H
#define STELE_SRC_I18N_H

#ifdef ENABLE_NLS
#include <libintl.h>
#define _(text) gettext(text)
#else
#define _(text) (text)
#define ngettext(one, many, n) ((n) == 1 ? (one) : (many))
#endif

/* Marks a text that is translated where it is used. */
#define N_(text) text

#endif
