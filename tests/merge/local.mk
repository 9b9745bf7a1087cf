# SPDX-License-Identifier: LGPL-2.1-or-later
check_PROGRAMS += tests/merge/test-reconcile
TESTS += tests/merge/test-reconcile
tests_merge_test_reconcile_SOURCES = tests/merge/test_reconcile.c
tests_merge_test_reconcile_CPPFLAGS = $(test_cppflags)
tests_merge_test_reconcile_LDADD = $(test_ldadd)
