# SPDX-License-Identifier: LGPL-2.1-or-later
libstele_inside_la_SOURCES += \
	lib/localize/page.c \
	lib/localize/template.c
