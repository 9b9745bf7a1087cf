# SPDX-License-Identifier: LGPL-2.1-or-later
EXTRA_PROGRAMS += bench/intl/bench-intl
CLEANFILES += bench/intl/bench-intl
bench_intl_bench_intl_SOURCES = bench/intl/bench_intl.c bench/bench.h
bench_intl_bench_intl_LDADD = libstele-intl.la libstele.la $(LIBINTL)
bench: bench/intl/bench-intl
