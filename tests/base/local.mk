# SPDX-License-Identifier: LGPL-2.1-or-later
check_PROGRAMS += tests/base/test-base
TESTS += tests/base/test-base
tests_base_test_base_SOURCES = tests/base/test_base.c
tests_base_test_base_CPPFLAGS = $(test_cppflags)
tests_base_test_base_LDADD = $(test_ldadd)

check_PROGRAMS += tests/base/test-output
TESTS += tests/base/test-output
tests_base_test_output_SOURCES = tests/base/test_output.c
tests_base_test_output_CPPFLAGS = $(test_cppflags)
tests_base_test_output_LDADD = $(test_ldadd)
