# SPDX-License-Identifier: LGPL-2.1-or-later
check_PROGRAMS += tests/locale/test-locale
TESTS += tests/locale/test-locale
tests_locale_test_locale_SOURCES = tests/locale/test_locale.c
tests_locale_test_locale_CPPFLAGS = $(test_cppflags)
tests_locale_test_locale_LDADD = $(test_ldadd)

# What the tables say, against ICU.
TESTS += tests/locale/cldr.sh
if WITH_ICU
check_PROGRAMS += tests/locale/test-icu
TESTS += tests/locale/test-icu
tests_locale_test_icu_SOURCES = tests/locale/test_icu.c
tests_locale_test_icu_CPPFLAGS = $(test_cppflags) $(ICU_CFLAGS)
tests_locale_test_icu_LDADD = $(test_ldadd) $(ICU_LIBS)
endif
