# SPDX-License-Identifier: LGPL-2.1-or-later
EXTRA_PROGRAMS += bench/bundle/bench-bundle
CLEANFILES += bench/bundle/bench-bundle
bench_bundle_bench_bundle_SOURCES = bench/bundle/bench_bundle.c bench/bench.h
bench_bundle_bench_bundle_LDADD = libstele.la $(LIBINTL) -lpthread
bench: bench/bundle/bench-bundle
