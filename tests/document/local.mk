# SPDX-License-Identifier: LGPL-2.1-or-later
check_PROGRAMS += tests/document/test-document
TESTS += tests/document/test-document
tests_document_test_document_SOURCES = tests/document/test_document.c
tests_document_test_document_CPPFLAGS = $(test_cppflags)
tests_document_test_document_LDADD = $(test_ldadd)
