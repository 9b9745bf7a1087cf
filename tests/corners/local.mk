# SPDX-License-Identifier: LGPL-2.1-or-later
# The corner cases of PO and MO, run through the peer's tools and through ours.
check_PROGRAMS += tests/corners/readback
tests_corners_readback_SOURCES = tests/corners/readback.c
tests_corners_readback_LDADD = libstele.la
tests_corners_readback_LDFLAGS = -no-install

TESTS += tests/corners/run.sh
EXTRA_DIST += \
	tests/corners/run.sh tests/corners/split.awk tests/corners/places.awk tests/corners/README.md \
	tests/corners/lexing.txt tests/corners/grammar.txt tests/corners/comments.txt tests/corners/charsets.txt \
	tests/corners/checks.txt tests/corners/layout.txt tests/corners/mo.txt tests/corners/tools.txt
