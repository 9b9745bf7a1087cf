# SPDX-License-Identifier: LGPL-2.1-or-later
# The door to ICU, and that what comes through it is what ICU gives to whoever calls it directly.
check_PROGRAMS += tests/icu/test-door
TESTS += tests/icu/test-door
tests_icu_test_door_SOURCES = tests/icu/test_door.c tests/icu/icu.h
tests_icu_test_door_CPPFLAGS = $(test_cppflags)
if ICU_IS_MODULE
tests_icu_test_door_CPPFLAGS += -DICU_IS_MODULE -DSTELE_MODULES='"$(pkglibdir)"'
endif
if ICU_IS_LEFT_OUT
tests_icu_test_door_CPPFLAGS += -DICU_IS_LEFT_OUT
endif
tests_icu_test_door_CFLAGS = $(AM_CFLAGS) $(THREADS)
tests_icu_test_door_LDADD = $(test_ldadd) $(THREADS)

if WITH_ICU
check_PROGRAMS += tests/icu/test-format tests/icu/test-text
TESTS += tests/icu/test-format tests/icu/test-text
tests_icu_test_format_SOURCES = tests/icu/test_format.c tests/icu/icu.h
tests_icu_test_format_CPPFLAGS = $(test_cppflags) $(ICU_CFLAGS)
tests_icu_test_format_CFLAGS = $(AM_CFLAGS) $(THREADS)
tests_icu_test_format_LDADD = $(test_ldadd) $(ICU_LIBS) $(THREADS)
tests_icu_test_text_SOURCES = tests/icu/test_text.c tests/icu/icu.h
tests_icu_test_text_CPPFLAGS = $(test_cppflags) $(ICU_CFLAGS)
tests_icu_test_text_CFLAGS = $(AM_CFLAGS) $(THREADS)
tests_icu_test_text_LDADD = $(test_ldadd) $(ICU_LIBS) $(THREADS)
endif
