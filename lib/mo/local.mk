# SPDX-License-Identifier: LGPL-2.1-or-later
libstele_inside_la_SOURCES += \
	lib/mo/catalog.c lib/mo/charset.c lib/mo/charset.h lib/mo/dependent.c \
	lib/mo/format.h lib/mo/hash.c lib/mo/index.c lib/mo/index.h lib/mo/key.h lib/mo/mo.c lib/mo/open.c lib/mo/plan.c \
	lib/mo/reader.h lib/mo/search.c lib/mo/sort.c lib/mo/sort.h lib/mo/text.c lib/mo/write.c lib/mo/writer.h
