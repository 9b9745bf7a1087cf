# SPDX-License-Identifier: LGPL-2.1-or-later
check_PROGRAMS += tests/base/test-base
TESTS += tests/base/test-base
tests_base_test_base_SOURCES = tests/base/test_base.c
tests_base_test_base_CPPFLAGS = $(test_cppflags)
tests_base_test_base_LDADD = $(test_ldadd)
