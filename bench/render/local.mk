# SPDX-License-Identifier: LGPL-2.1-or-later
EXTRA_PROGRAMS += bench/render/bench-render
CLEANFILES += bench/render/bench-render
bench_render_bench_render_SOURCES = bench/bench.h bench/render/bench_render.c
bench_render_bench_render_CPPFLAGS = $(AM_CPPFLAGS) $(UNISTRING_CFLAGS)
bench_render_bench_render_LDADD = libstele.la $(UNISTRING_LIBS)
bench: bench/render/bench-render
