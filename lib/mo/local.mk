# SPDX-License-Identifier: LGPL-2.1-or-later
libstele_inside_la_SOURCES += \
	lib/mo/dependent.c lib/mo/format.h lib/mo/index.c lib/mo/index.h lib/mo/mo.c lib/mo/open.c \
	lib/mo/reader.h lib/mo/search.c lib/mo/text.c
