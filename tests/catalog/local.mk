# SPDX-License-Identifier: LGPL-2.1-or-later
check_PROGRAMS += tests/catalog/test-catalog
TESTS += tests/catalog/test-catalog
tests_catalog_test_catalog_SOURCES = tests/catalog/test_catalog.c
tests_catalog_test_catalog_CPPFLAGS = $(test_cppflags)
tests_catalog_test_catalog_LDADD = $(test_ldadd)
include tests/catalog/plural.mk
