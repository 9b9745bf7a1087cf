# SPDX-License-Identifier: LGPL-2.1-or-later
libstele_inside_la_SOURCES += \
	lib/format/boost.c lib/format/c.c lib/format/format.c lib/format/format.h lib/format/formats.def lib/format/gcc.c \
	lib/format/java.c lib/format/kinds.c lib/format/language.h lib/format/object_pascal.c lib/format/perl.c \
	lib/format/places.c lib/format/printf.c lib/format/python.c lib/format/python_brace.c lib/format/ruby.c
