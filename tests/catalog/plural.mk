# SPDX-License-Identifier: LGPL-2.1-or-later
check_PROGRAMS += tests/catalog/test-plural
TESTS += tests/catalog/test-plural
tests_catalog_test_plural_SOURCES = tests/catalog/test_plural.c
tests_catalog_test_plural_CPPFLAGS = $(test_cppflags)
tests_catalog_test_plural_LDADD = $(test_ldadd)
