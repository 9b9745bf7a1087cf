# SPDX-License-Identifier: LGPL-2.1-or-later
# The library. All objects are made once, into a library that is not installed; unit tests link it, since they may look
# inside, and libstele.la is the same with only the public names visible.

noinst_LTLIBRARIES += libstele-inside.la
libstele_inside_la_SOURCES =
libstele_inside_la_CPPFLAGS = $(AM_CPPFLAGS) $(UNISTRING_CFLAGS)
libstele_inside_la_LIBADD = $(UNISTRING_LIBS) $(LTLIBICONV)

include lib/base/local.mk
include lib/icu/local.mk
include lib/text/local.mk
include lib/locale/local.mk
include lib/format/local.mk
include lib/catalog/local.mk
include lib/po/local.mk
include lib/mo/local.mk
include lib/document/local.mk
include lib/bundle/local.mk
include lib/render/local.mk
include lib/check/local.mk
include lib/merge/local.mk
include lib/localize/local.mk

lib_LTLIBRARIES += libstele.la
libstele_la_SOURCES =
libstele_la_LIBADD = libstele-inside.la libstele-builtin.la
libstele_la_LDFLAGS = $(STELE_LDFLAGS) -version-info $(STELE_INTERFACE) -no-undefined
if WITH_VERSION_SCRIPT
libstele_la_LDFLAGS += -Wl,--version-script=$(srcdir)/lib/stele.map
endif
EXTRA_libstele_la_DEPENDENCIES = lib/stele.map
EXTRA_DIST += lib/stele.map

include_HEADERS = include/stele.h
steleincludedir = $(includedir)/stele
steleinclude_HEADERS = \
	include/stele/allocator.h include/stele/api.h include/stele/breaker.h include/stele/buffer.h include/stele/bundle.h \
	include/stele/catalog.h include/stele/check.h include/stele/collator.h include/stele/document.h include/stele/icu.h include/stele/input.h \
	include/stele/locale.h include/stele/localize.h include/stele/template.h include/stele/locale_format.h include/stele/merge.h include/stele/message.h include/stele/mo.h \
	include/stele/output.h include/stele/plural.h include/stele/reader.h include/stele/reconcile.h include/stele/render.h include/stele/report.h include/stele/sink.h \
	include/stele/stale.h include/stele/status.h include/stele/str.h include/stele/text.h include/stele/transliterator.h include/stele/version.h

pkgconfig_DATA = lib/stele.pc

include lib/store/local.mk
include lib/intl/local.mk
