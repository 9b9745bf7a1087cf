# SPDX-License-Identifier: LGPL-2.1-or-later
libstele_inside_la_SOURCES += \
	lib/locale/choose.c lib/locale/collator.c lib/locale/cldr.h lib/locale/cldr_data.c lib/locale/environment.c lib/locale/format.c lib/locale/locale.c \
	lib/locale/locale.h lib/locale/parse.c lib/locale/posix.c lib/locale/replace.c lib/locale/search.c lib/locale/search.h \
	lib/locale/tag.c lib/locale/tag.h

include tools/local.mk
