# SPDX-License-Identifier: LGPL-2.1-or-later
check_PROGRAMS += tests/threads/test-threads
TESTS += tests/threads/test-threads
tests_threads_test_threads_SOURCES = tests/threads/test_threads.c tests/threads/shared.c tests/threads/shared.h \
	tests/icu/icu.h tests/store/stone.h
tests_threads_test_threads_CPPFLAGS = $(test_cppflags)
tests_threads_test_threads_LDADD = $(test_ldadd) $(THREADS)
