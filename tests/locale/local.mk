# SPDX-License-Identifier: LGPL-2.1-or-later
check_PROGRAMS += tests/locale/test-locale
TESTS += tests/locale/test-locale
tests_locale_test_locale_SOURCES = tests/locale/test_locale.c
tests_locale_test_locale_CPPFLAGS = $(test_cppflags)
tests_locale_test_locale_LDADD = $(test_ldadd)
