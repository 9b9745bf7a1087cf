# SPDX-License-Identifier: LGPL-2.1-or-later
libstele_inside_la_SOURCES += \
	lib/localize/anchor.c \
	lib/localize/anchor.h \
	lib/localize/language.c \
	lib/localize/language.h \
	lib/localize/link.c \
	lib/localize/page.c \
	lib/localize/sort.c \
	lib/localize/sort.h \
	lib/localize/template.c
