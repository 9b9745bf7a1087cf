# SPDX-License-Identifier: LGPL-2.1-or-later
noinst_HEADERS += tests/render/rendering.h
check_PROGRAMS += tests/render/test-formats tests/render/test-parts tests/render/test-render tests/render/test-statement
TESTS += tests/render/test-formats tests/render/test-parts tests/render/test-render tests/render/test-statement
tests_render_test_formats_SOURCES = tests/render/test_formats.c
tests_render_test_formats_CPPFLAGS = $(test_cppflags)
tests_render_test_formats_LDADD = $(test_ldadd)
tests_render_test_parts_SOURCES = tests/render/test_parts.c
tests_render_test_parts_CPPFLAGS = $(test_cppflags)
tests_render_test_parts_LDADD = $(test_ldadd)
tests_render_test_render_SOURCES = tests/render/test_render.c
tests_render_test_render_CPPFLAGS = $(test_cppflags)
tests_render_test_render_CFLAGS = $(AM_CFLAGS) -pthread
tests_render_test_render_LDADD = $(test_ldadd)
tests_render_test_statement_SOURCES = tests/render/test_statement.c
tests_render_test_statement_CPPFLAGS = $(test_cppflags)
tests_render_test_statement_LDADD = $(test_ldadd) $(UNISTRING_LIBS)
