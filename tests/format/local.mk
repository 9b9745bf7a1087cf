# SPDX-License-Identifier: LGPL-2.1-or-later
noinst_HEADERS += tests/format/languages.h
check_PROGRAMS += tests/format/test-layout
TESTS += tests/format/test-layout
tests_format_test_layout_SOURCES = tests/format/test_layout.c
tests_format_test_layout_CPPFLAGS = $(test_cppflags)
tests_format_test_layout_LDADD = $(test_ldadd)
