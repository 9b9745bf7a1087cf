# SPDX-License-Identifier: LGPL-2.1-or-later
# `make bench` measures stele and its peers in one run and prints the tables of bench/README.md.
EXTRA_PROGRAMS += bench/process bench/empty
bench_process_SOURCES = bench/process.c
bench_empty_SOURCES = bench/empty.c
bench_empty_LDADD = $(UNISTRING_LIBS)
CLEANFILES += bench/process bench/empty

include bench/po/local.mk
include bench/mo/local.mk
include bench/render/local.mk
include bench/intl/local.mk
include bench/bundle/local.mk

.PHONY: bench
bench: all bench/process bench/empty
	$(SHELL) $(srcdir)/bench/run.sh '$(abs_top_srcdir)' '$(abs_top_builddir)'

EXTRA_DIST += bench/README.md bench/large.awk bench/run.sh \
	bench/check/run.sh bench/localize/pages.awk bench/localize/run.sh bench/merge/made.awk bench/merge/run.sh bench/merge/tree.awk
