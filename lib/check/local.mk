# SPDX-License-Identifier: LGPL-2.1-or-later
libstele_inside_la_SOURCES += \
	lib/check/accelerator.c lib/check/check.c lib/check/checking.h lib/check/checks.def lib/check/format.c \
	lib/check/format.h lib/check/format_boost.c lib/check/format_c.c lib/check/format_java.c lib/check/format_pascal.c lib/check/format_places.c lib/check/format_printf.c lib/check/format_languages.h lib/check/format_python.c \
	lib/check/format_python_brace.c lib/check/formats.c lib/check/formats.def lib/check/header.c \
	lib/check/newline.c lib/check/place.c lib/check/plural.c \
	lib/check/plural_facts.c lib/check/plural_facts.h
