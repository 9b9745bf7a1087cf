# SPDX-License-Identifier: LGPL-2.1-or-later
include tests/text/utf8.mk

check_PROGRAMS += tests/text/test-text
TESTS += tests/text/test-text
tests_text_test_text_SOURCES = tests/text/test_text.c
tests_text_test_text_CPPFLAGS = $(test_cppflags)
tests_text_test_text_LDADD = $(test_ldadd)
