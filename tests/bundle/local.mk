# SPDX-License-Identifier: LGPL-2.1-or-later
noinst_HEADERS += tests/bundle/folder.h tests/bundle/second_reader.h
check_PROGRAMS += tests/bundle/test-bundle tests/bundle/test-image tests/bundle/test-template
TESTS += tests/bundle/test-bundle tests/bundle/test-image tests/bundle/test-template
tests_bundle_test_bundle_SOURCES = tests/bundle/test_bundle.c
tests_bundle_test_bundle_CPPFLAGS = $(test_cppflags)
tests_bundle_test_bundle_CFLAGS = $(AM_CFLAGS) -pthread
tests_bundle_test_bundle_LDADD = $(test_ldadd)
tests_bundle_test_template_SOURCES = tests/bundle/test_template.c
tests_bundle_test_template_CPPFLAGS = $(test_cppflags)
tests_bundle_test_template_LDADD = $(test_ldadd)
tests_bundle_test_image_SOURCES = tests/bundle/test_image.c
tests_bundle_test_image_CPPFLAGS = $(test_cppflags)
tests_bundle_test_image_LDADD = $(test_ldadd) -lxxhash
