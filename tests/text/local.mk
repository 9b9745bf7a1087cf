# SPDX-License-Identifier: LGPL-2.1-or-later
include tests/text/utf8.mk

check_PROGRAMS += tests/text/test-text
TESTS += tests/text/test-text
tests_text_test_text_SOURCES = tests/text/test_text.c
tests_text_test_text_CPPFLAGS = $(test_cppflags)
tests_text_test_text_LDADD = $(test_ldadd)
check_PROGRAMS += tests/text/test-line-break
TESTS += tests/text/test-line-break tests/text/line_break.sh
tests_text_test_line_break_SOURCES = tests/text/test_line_break.c
tests_text_test_line_break_CPPFLAGS = $(test_cppflags)
tests_text_test_line_break_LDADD = $(test_ldadd) $(UNISTRING_LIBS)
check_PROGRAMS += tests/text/test-count
TESTS += tests/text/test-count
tests_text_test_count_SOURCES = tests/text/test_count.c
tests_text_test_count_CPPFLAGS = $(test_cppflags) $(UNISTRING_CFLAGS)
tests_text_test_count_LDADD = $(test_ldadd) $(UNISTRING_LIBS)
check_PROGRAMS += tests/text/test-compare
TESTS += tests/text/test-compare
tests_text_test_compare_SOURCES = tests/text/test_compare.c
tests_text_test_compare_CPPFLAGS = $(test_cppflags)
tests_text_test_compare_LDADD = $(test_ldadd)
