# SPDX-License-Identifier: LGPL-2.1-or-later
# The door to ICU is in the library; what stands behind it is a module, or is linked in, or is left out.
libstele_inside_la_SOURCES += lib/icu/icu.c lib/icu/icu.h lib/icu/load.h lib/icu/table.h
icu_module_sources = \
	lib/icu/module/break.c lib/icu/module/collate.c lib/icu/module/date.c lib/icu/module/module.c lib/icu/module/module.h \
	lib/icu/module/name.c lib/icu/module/number.c lib/icu/module/transliterate.c

if ICU_IS_MODULE
libstele_inside_la_SOURCES += lib/icu/load_module.c
libstele_inside_la_CPPFLAGS += -DSTELE_MODULES='"$(pkglibdir)"' \
	-DSTELE_MODULES_IN_PREFIX='"$(patsubst $(prefix)/%,%,$(pkglibdir))"'
libstele_inside_la_LIBADD += $(DL_LIBS)

pkglib_LTLIBRARIES += stele-icu.la
stele_icu_la_SOURCES = $(icu_module_sources)
stele_icu_la_CPPFLAGS = $(AM_CPPFLAGS) $(ICU_CFLAGS)
stele_icu_la_LIBADD = $(ICU_LIBS)
stele_icu_la_LDFLAGS = -module -shared -avoid-version -no-undefined
endif

if ICU_IS_LINKED
libstele_inside_la_SOURCES += lib/icu/load_linked.c $(icu_module_sources)
libstele_inside_la_CPPFLAGS += $(ICU_CFLAGS)
libstele_inside_la_LIBADD += $(ICU_LIBS)
endif

if ICU_IS_LEFT_OUT
libstele_inside_la_SOURCES += lib/icu/load_none.c
endif
