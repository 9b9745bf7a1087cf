/* SPDX-License-Identifier: LGPL-2.1-or-later */
/**
 * Plural rules: which form of a message goes with a number.
 *
 *     stele_plural *rule = NULL;
 *     if (stele_plural_parse(&rule, stele_str_of("nplurals=2; plural=(n != 1);"), report) == STELE_OK)
 *         form = stele_plural_form(rule, 5);                          // 1
 *     stele_plural_free(rule);
 *
 * A rule is immutable. Threads: any number may ask one rule at once.
 */
#ifndef STELE_PLURAL_H
#define STELE_PLURAL_H

#include <stele/locale.h>

STELE_BEGIN

/** A compiled rule. */
typedef struct stele_plural stele_plural;

enum {
    STELE_PLURAL_FORMS_MAX = 64 /**< The most forms a rule may have; no language has more than six. */
};

/**
 * Reads the value of a Plural-Forms header field: "nplurals=N; plural=EXPRESSION;", the expression in gettext's subset of
 * C (n, decimal numbers, ?: || && == != < > <= >= + - * / % ! and parentheses).
 *
 * @param text  Borrowed for the call. Diagnostics count columns from its start.
 *              What stands before "nplurals", the last semicolon and what stands behind it may be anything or absent.
 * @return      STELE_OK; STELE_INVALID for a rule that cannot be read; STELE_LIMIT for more than STELE_PLURAL_FORMS_MAX
 *              forms, or where more than 128 values would wait for each other, as in 1+(1+(1+…; STELE_NO_MEMORY.
 *              Time and memory in proportion to the text, however deep it nests.
 * Since 0.1.
 */
STELE_API STELE_CHECK stele_status stele_plural_parse(stele_plural **rule, stele_str text, stele_report *report);

/**
 * Makes the rule that CLDR gives for the whole numbers of a language (UTS #35, part 3, "Language Plural Rules"), in the
 * order of categories that gettext's catalogs use (zero, one, two, few, many, other; those that whole numbers have). Where
 * tradition differs, this is CLDR: French has a form of its own for millions. What a catalog's own header says goes before.
 *
 * @return  STELE_OK; STELE_NOT_FOUND where CLDR has no rule for it; no rule is made then.
 */
STELE_API STELE_CHECK stele_status stele_plural_for_locale(stele_plural **rule, const stele_locale *locale,
                                                           stele_report *report);

/** The number of forms, from 1. */
STELE_API unsigned stele_plural_count(const stele_plural *rule);

/**
 * The form for a number, below stele_plural_count(). Where the expression divides by zero or gives a form that there is
 * not, the answer is 0, as gettext() has it.
 */
STELE_API unsigned stele_plural_form(const stele_plural *rule, unsigned long n);

/** Writes the rule as a header's value, "nplurals=2; plural=(n != 1);". */
STELE_API STELE_CHECK stele_status stele_plural_write(const stele_plural *rule, stele_buffer *text);

/** Releases the rule. */
STELE_API void stele_plural_free(stele_plural *rule);

STELE_END

#endif
