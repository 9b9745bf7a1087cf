# SPDX-License-Identifier: LGPL-2.1-or-later
include lib/text/utf8.mk

libstele_inside_la_SOURCES += \
	lib/text/breaker.c lib/text/charset.c lib/text/charset.h lib/text/compare.c lib/text/count.c lib/text/dictionary.c lib/text/dictionary.h lib/text/plain.c lib/text/plain.h lib/text/text.h lib/text/transliterator.c lib/text/wrap.c \
	lib/text/line_break.h lib/text/line_break_data.c lib/text/wrap.h lib/text/fill.c lib/text/fill.h lib/text/line_walk.h lib/text/wrap_quick.c
