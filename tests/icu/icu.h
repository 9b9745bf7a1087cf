/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* tests/icu/icu.h: opening the door in a build folder, and what ICU itself says, as UTF-8. */
#ifndef STELE_TESTS_ICU_ICU_H
#define STELE_TESTS_ICU_ICU_H

#include "tests/support.h"

#include <stele/icu.h>
#include <stele/locale.h>

/* A test has the library inside; the module is where libtool makes it. */
static inline void use_built_module(void)
{
    char path[1000];

    snprintf(path, sizeof path, "%s/.libs", getenv("STELE_BUILD"));
    assert_int_equal(stele_icu_set_folder(path), STELE_OK);
}

static inline stele_locale locale_of(const char *tag)
{
    stele_locale locale = { 0 };

    if (tag[0])
        assert_int_equal(stele_locale_parse(&locale, stele_str_of(tag), NULL), STELE_OK);
    return locale;
}

/* How far long loops, such as those over all of ICU's locales, go on at once: by 1, but under valgrind, where all takes
 * seventy times as long, by 13. */
static inline int32_t stride(void)
{
    const char *preloaded = getenv("LD_PRELOAD");
    return preloaded && strstr(preloaded, "vgpreload") ? 13 : 1;
}

/* Fails unless the buffer holds this text, and releases it. */
#define assert_text(text, expected) test_assert_text((text), (expected), __FILE__, __LINE__)

static inline void test_assert_text(stele_buffer *text, const char *expected, const char *file, int line)
{
    test_assert_str((stele_str){ text->data, text->length }, expected, file, line);
    stele_buffer_free(text);
}

/* A list of tests, rows of tables among them. */
enum { TESTS_MAX = 200 };

static struct CMUnitTest tests[TESTS_MAX];
static size_t            test_count;

static inline void add_test(const char *name, CMUnitTestFunction function, void *row)
{
    assert_true(test_count < TESTS_MAX);
    tests[test_count++] = (struct CMUnitTest){ name, function, NULL, NULL, row };
}

#define ADD_ROWS(rows, function)                                                                                       \
    for (size_t i = 0; i < sizeof(rows) / sizeof *(rows); i++)                                                         \
    add_test((rows)[i].name, function, &(rows)[i])
#define ADD_TEST(function) add_test(#function, function, NULL)

#endif
