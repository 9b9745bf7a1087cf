# SPDX-License-Identifier: LGPL-2.1-or-later
check_PROGRAMS += tests/store/test-store tests/store/test-store-threads
TESTS += tests/store/test-store tests/store/test-store-threads
tests_store_test_store_SOURCES = tests/store/test_store.c tests/store/stone.h
tests_store_test_store_CPPFLAGS = $(test_cppflags)
tests_store_test_store_LDADD = $(test_ldadd)
tests_store_test_store_threads_SOURCES = tests/store/test_store_threads.c tests/store/stone.h
tests_store_test_store_threads_CPPFLAGS = $(test_cppflags)
tests_store_test_store_threads_LDADD = $(test_ldadd) $(THREADS)
