# SPDX-License-Identifier: LGPL-2.1-or-later
EXTRA_PROGRAMS += bench/po/bench-po
CLEANFILES += bench/po/bench-po
bench_po_bench_po_SOURCES = bench/po/bench_po.c bench/po/made.c bench/po/made.h
bench_po_bench_po_LDADD = libstele-inside.la
if WITH_GETTEXTPO
bench_po_bench_po_CPPFLAGS = $(AM_CPPFLAGS) -DHAVE_GETTEXTPO=1
bench_po_bench_po_LDADD += -lgettextpo
else
bench_po_bench_po_CPPFLAGS = $(AM_CPPFLAGS) -DHAVE_GETTEXTPO=0
endif
bench: bench/po/bench-po
