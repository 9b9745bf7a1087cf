# SPDX-License-Identifier: LGPL-2.1-or-later
check_PROGRAMS += tests/text/test-utf8
TESTS += tests/text/test-utf8
tests_text_test_utf8_SOURCES = tests/text/test_utf8.c
tests_text_test_utf8_CPPFLAGS = $(test_cppflags)
tests_text_test_utf8_LDADD = $(test_ldadd) $(UNISTRING_LIBS)
