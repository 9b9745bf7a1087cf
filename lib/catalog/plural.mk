# SPDX-License-Identifier: LGPL-2.1-or-later
libstele_inside_la_SOURCES += lib/catalog/plural.c lib/catalog/plural.h lib/catalog/plural_parse.c lib/catalog/plural_run.c
