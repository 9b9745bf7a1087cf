# SPDX-License-Identifier: LGPL-2.1-or-later
EXTRA_PROGRAMS += bench/mo/bench-mo
CLEANFILES += bench/mo/bench-mo
bench_mo_bench_mo_SOURCES = bench/mo/bench_mo.c bench/bench.h
bench_mo_bench_mo_LDADD = libstele.la $(LIBINTL) -lpthread
bench: bench/mo/bench-mo
