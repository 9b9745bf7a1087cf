/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/text/text.h: the door of the room. UTF-8 and other charsets, what plain text may hold, width and wrapping. */
#ifndef STELE_TEXT_TEXT_H
#define STELE_TEXT_TEXT_H

#include "lib/text/charset.h"
#include "lib/text/dictionary.h"
#include "lib/text/fill.h"
#include "lib/text/plain.h"
#include "lib/text/utf8.h"
#include "lib/text/wrap.h"

#endif
