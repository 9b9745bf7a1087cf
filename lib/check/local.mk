# SPDX-License-Identifier: LGPL-2.1-or-later
libstele_inside_la_SOURCES += \
	lib/check/accelerator.c lib/check/characters.c lib/check/check.c lib/check/checking.h lib/check/checks.def \
	lib/check/figures.c lib/check/formats.c lib/check/header.c lib/check/ignore.c lib/check/markup.c lib/check/newline.c \
	lib/check/pair.c lib/check/pair.h lib/check/place.c lib/check/plural.c lib/check/plural_facts.c \
	lib/check/plural_facts.h lib/check/punctuation.c lib/check/whitespace.c lib/check/whole.c
