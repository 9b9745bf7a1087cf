# SPDX-License-Identifier: LGPL-2.1-or-later
check_PROGRAMS += tests/intl/test-intl tests/intl/test-peer tests/intl/test-threads
TESTS += tests/intl/test-intl tests/intl/test-peer tests/intl/test-threads
test_intl_ldadd = libstele-intl-inside.la $(test_ldadd) $(LIBINTL) $(THREADS)
tests_intl_test_intl_SOURCES = tests/intl/test_intl.c tests/intl/catalogs.h
tests_intl_test_intl_CPPFLAGS = $(test_cppflags)
tests_intl_test_intl_LDADD = $(test_intl_ldadd)
tests_intl_test_peer_SOURCES = tests/intl/test_peer.c tests/intl/catalogs.h
tests_intl_test_peer_CPPFLAGS = $(test_cppflags)
tests_intl_test_peer_LDADD = $(test_intl_ldadd)
tests_intl_test_threads_SOURCES = tests/intl/test_threads.c tests/intl/catalogs.h
tests_intl_test_threads_CPPFLAGS = $(test_cppflags)
tests_intl_test_threads_LDADD = $(test_intl_ldadd)

# stele's own command uses gettext. This is the same sources, unchanged, against stele's header.
check_PROGRAMS += tests/intl/stele
tests_intl_stele_SOURCES = $(src_stele_SOURCES)
tests_intl_stele_CPPFLAGS = -I$(srcdir)/include/stele/intl $(src_stele_CPPFLAGS)
tests_intl_stele_CFLAGS = $(src_stele_CFLAGS)
tests_intl_stele_LDADD = libstele-intl.la $(src_stele_LDADD)

check_SCRIPTS += tests/intl/program.sh
TESTS += tests/intl/program.sh
