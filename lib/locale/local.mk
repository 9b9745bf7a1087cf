# SPDX-License-Identifier: LGPL-2.1-or-later
libstele_inside_la_SOURCES += \
	lib/locale/choose.c lib/locale/cldr_data.c lib/locale/cldr_data.h lib/locale/environment.c lib/locale/likely.c \
	lib/locale/locale.h lib/locale/names.c lib/locale/tag.c lib/locale/tag.h
