# SPDX-License-Identifier: LGPL-2.1-or-later
check_PROGRAMS += tests/catalog/test-catalog tests/catalog/test-edit
TESTS += tests/catalog/test-catalog tests/catalog/test-edit
tests_catalog_test_catalog_SOURCES = tests/catalog/test_catalog.c
tests_catalog_test_catalog_CPPFLAGS = $(test_cppflags)
tests_catalog_test_catalog_LDADD = $(test_ldadd)
include tests/catalog/plural.mk
tests_catalog_test_edit_SOURCES = tests/catalog/test_edit.c
tests_catalog_test_edit_CPPFLAGS = $(test_cppflags)
tests_catalog_test_edit_LDADD = $(test_ldadd)
