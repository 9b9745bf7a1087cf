# SPDX-License-Identifier: LGPL-2.1-or-later
libstele_inside_la_SOURCES += \
	lib/check/accelerator.c lib/check/check.c lib/check/checking.h lib/check/checks.def lib/check/formats.c \
	lib/check/header.c lib/check/newline.c lib/check/place.c lib/check/plural.c lib/check/plural_facts.c \
	lib/check/plural_facts.h
