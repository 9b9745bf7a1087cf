# SPDX-License-Identifier: LGPL-2.1-or-later
check_PROGRAMS += tests/po/test-breaks tests/po/test-read tests/po/test-scan tests/po/test-write
TESTS += tests/po/test-breaks tests/po/test-read tests/po/test-scan tests/po/test-write
noinst_HEADERS += tests/po/support.h
tests_po_test_breaks_SOURCES = tests/po/test_breaks.c
tests_po_test_breaks_CPPFLAGS = $(test_cppflags)
tests_po_test_breaks_LDADD = $(test_ldadd) $(UNISTRING_LIBS)
tests_po_test_read_SOURCES = tests/po/test_read.c
tests_po_test_read_CPPFLAGS = $(test_cppflags)
tests_po_test_read_LDADD = $(test_ldadd)
tests_po_test_scan_SOURCES = tests/po/test_scan.c
tests_po_test_scan_CPPFLAGS = $(test_cppflags)
tests_po_test_scan_LDADD = $(test_ldadd)
tests_po_test_write_SOURCES = tests/po/test_write.c
tests_po_test_write_CPPFLAGS = $(test_cppflags)
tests_po_test_write_LDADD = $(test_ldadd)

if WITH_GETTEXTPO
check_PROGRAMS += tests/po/test-peer
TESTS += tests/po/test-peer
tests_po_test_peer_SOURCES = tests/po/test_peer.c
tests_po_test_peer_CPPFLAGS = $(test_cppflags)
tests_po_test_peer_LDADD = $(test_ldadd) -lgettextpo
endif
