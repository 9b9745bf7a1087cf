# SPDX-License-Identifier: LGPL-2.1-or-later
check_PROGRAMS += tests/mo/test-mo-gettext tests/mo/test-mo-read tests/mo/test-mo-write
TESTS += tests/mo/test-mo-gettext tests/mo/test-mo-read tests/mo/test-mo-write
tests_mo_test_mo_gettext_SOURCES = tests/mo/test_mo_gettext.c
tests_mo_test_mo_gettext_CPPFLAGS = $(test_cppflags)
tests_mo_test_mo_gettext_LDADD = $(test_ldadd) $(LIBINTL)
tests_mo_test_mo_read_SOURCES = tests/mo/test_mo_read.c tests/mo/make_mo.h
tests_mo_test_mo_read_CPPFLAGS = $(test_cppflags)
tests_mo_test_mo_read_LDADD = $(test_ldadd) -lpthread
tests_mo_test_mo_write_SOURCES = tests/mo/test_mo_write.c
tests_mo_test_mo_write_CPPFLAGS = $(test_cppflags)
tests_mo_test_mo_write_LDADD = $(test_ldadd)
