# SPDX-License-Identifier: LGPL-2.1-or-later
# The suite. Programs are cmocka's and speak TAP, .bats files are bats's; automake's driver counts each test in them.

TEST_EXTENSIONS = .bats .sh
LOG_DRIVER = env AM_TAP_AWK='$(AWK)' $(SHELL) $(top_srcdir)/build-aux/tap-driver.sh
LOG_COMPILER = $(SHELL) $(srcdir)/tests/run-cmocka.sh
BATS_LOG_DRIVER = $(LOG_DRIVER)
BATS_LOG_COMPILER = $(BATS)
AM_BATS_LOG_FLAGS = --tap
SH_LOG_DRIVER = $(LOG_DRIVER)
SH_LOG_COMPILER = $(SHELL)
AM_TESTS_ENVIRONMENT = \
	CMOCKA_MESSAGE_OUTPUT=TAP; export CMOCKA_MESSAGE_OUTPUT; \
	STELE_SOURCE='$(abs_top_srcdir)'; export STELE_SOURCE; \
	STELE_BUILD='$(abs_top_builddir)'; export STELE_BUILD; \
	STELE_CORPUS='$(abs_top_srcdir)/../shared/corpus'; export STELE_CORPUS;

# What every unit test is built with; each sets NAME_CPPFLAGS and NAME_LDADD to these.
test_cppflags = $(AM_CPPFLAGS) $(CMOCKA_CFLAGS) $(UNISTRING_CFLAGS)
test_ldadd = libstele-builtin.la libstele-inside.la $(CMOCKA_LIBS)
noinst_HEADERS = tests/support.h
# What is not compiled is named here, since a part below that is left out would leave it out of a release as well.
EXTRA_DIST += tests/run-cmocka.sh tests/intl/contexts.c tests/intl/program.sh tests/locale/cldr.sh \
	tests/mo/cases tests/text/line_break.sh tests/document/manuals.sh tests/document/manuals.py tests/document/front.sh tests/document/front.py \
	tests/document/peers.c tests/threads/tsan.supp

if WITH_CMOCKA
include tests/base/local.mk
include tests/icu/local.mk
include tests/text/local.mk
include tests/locale/local.mk
include tests/catalog/local.mk
include tests/po/local.mk
include tests/mo/local.mk
include tests/document/local.mk
include tests/bundle/local.mk
include tests/render/local.mk
include tests/format/local.mk
include tests/check/local.mk
include tests/localize/local.mk
include tests/merge/local.mk
include tests/store/local.mk
include tests/threads/local.mk
include tests/intl/local.mk
endif
include tests/cli/local.mk
include tests/corners/local.mk
include tests/gettext/local.mk
include tests/house/local.mk

# For tests/suite.sh, which runs the unit tests a second time under valgrind.
.PHONY: print-unit-tests
print-unit-tests:
	@echo $(filter $(check_PROGRAMS:$(EXEEXT)=),$(TESTS))

# And for its run under ThreadSanitizer, the programs that start threads.
.PHONY: print-thread-tests
print-thread-tests:
	@echo tests/threads/test-threads tests/store/test-store-threads tests/intl/test-threads
