# SPDX-License-Identifier: LGPL-2.1-or-later
# A library by itself, since it keeps what a process bound and opened; libstele keeps nothing. As there, the objects are made
# once, for the unit tests too.
noinst_LTLIBRARIES += libstele-intl-inside.la
libstele_intl_inside_la_SOURCES = \
	lib/intl/convert.c lib/intl/domains.c lib/intl/environment.c lib/intl/files.c lib/intl/gettext.c lib/intl/intl.h \
	lib/intl/memory.c lib/intl/names.c lib/intl/views.c
libstele_intl_inside_la_LIBADD = $(LTLIBICONV) $(THREADS)

lib_LTLIBRARIES += libstele-intl.la
libstele_intl_la_SOURCES =
libstele_intl_la_LIBADD = libstele-intl-inside.la libstele.la
libstele_intl_la_LDFLAGS = $(STELE_LDFLAGS) -version-info $(STELE_INTERFACE) -no-undefined
if WITH_VERSION_SCRIPT
libstele_intl_la_LDFLAGS += -Wl,--version-script=$(srcdir)/lib/intl/stele-intl.map
endif
EXTRA_libstele_intl_la_DEPENDENCIES = lib/intl/stele-intl.map
EXTRA_DIST += lib/intl/stele-intl.map

steleinclude_HEADERS += include/stele/libintl.h
steleintlincludedir = $(includedir)/stele/intl
steleintlinclude_HEADERS = include/stele/intl/libintl.h
pkgconfig_DATA += lib/intl/stele-intl.pc
