# SPDX-License-Identifier: LGPL-2.1-or-later
check_PROGRAMS += tests/localize/test-page tests/localize/test-template
TESTS += tests/localize/test-page tests/localize/test-template
tests_localize_test_page_SOURCES = tests/localize/test_page.c
tests_localize_test_page_CPPFLAGS = $(test_cppflags)
tests_localize_test_page_LDADD = $(test_ldadd)
tests_localize_test_template_SOURCES = tests/localize/test_template.c
tests_localize_test_template_CPPFLAGS = $(test_cppflags)
tests_localize_test_template_LDADD = $(test_ldadd)
