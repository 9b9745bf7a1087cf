# SPDX-License-Identifier: LGPL-2.1-or-later
check_PROGRAMS += tests/mo/test-mo-read
TESTS += tests/mo/test-mo-read
tests_mo_test_mo_read_SOURCES = tests/mo/test_mo_read.c tests/mo/make_mo.h
tests_mo_test_mo_read_CPPFLAGS = $(test_cppflags)
tests_mo_test_mo_read_LDADD = $(test_ldadd) -lpthread
