/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Plural rules: reading a header's value, asking for a form, writing. The expression is compiled in
 * lib/catalog/plural_parse.c and run in lib/catalog/plural_run.c. The numbers up to 255, nearly all that are ever asked for,
 * are answered from a table that is made with the rule. */
#include "lib/catalog/plural.h"

#include <assert.h>
#include <limits.h>

#include "lib/base/base.h"
#include "lib/locale/locale.h"

/* Finds `key` in the text; what stands behind it. */
static bool value_of(stele_str text, stele_str key, stele_str *value)
{
    for (size_t i = 0; i + key.length <= text.length; i++) {
        if (memcmp(text.data + i, key.data, key.length) == 0) {
            *value = stele__slice(text, i + key.length, SIZE_MAX);
            return true;
        }
    }
    return false;
}

/* The expression: what stands before a semicolon, the end of a line, or a NUL. gettext reads no further either. */
static stele_str up_to_end(stele_str text)
{
    size_t length = 0;

    while (length < text.length && text.data[length] != ';' && text.data[length] != '\n' && text.data[length] != '\0')
        length++;
    return stele__slice(text, 0, length);
}

static stele_status read_count(unsigned *count, stele_str text, stele_report *report)
{
    stele_str     value;
    unsigned long number = 0;
    size_t        i;

    if (!value_of(text, STELE__LITERAL("nplurals="), &value)) {
        stele__tell(report, STELE__PLURAL_NO_COUNT, (stele__place){ 0 }, NULL);
        return STELE_INVALID;
    }
    value = stele__trimmed(value);
    for (i = 0; i < value.length && stele__is_digit(value.data[i]) && number <= UINT_MAX; i++)
        number = number * 10 + (unsigned long)(value.data[i] - '0');
    if (i == 0 || number == 0) {
        stele__tell(report, STELE__PLURAL_BAD_COUNT, (stele__place){ 0 }, &(stele__args){ { value } });
        return STELE_INVALID;
    }
    if (number > STELE_PLURAL_FORMS_MAX) {
        char digits[24];
        stele__tell(report, STELE__PLURAL_TOO_MANY, (stele__place){ 0 },
                    &(stele__args){ { stele__decimal(digits, STELE_PLURAL_FORMS_MAX) } });
        return STELE_LIMIT;
    }
    *count = (unsigned)number;
    return STELE_OK;
}

static stele_status keep_text(stele_plural *rule, stele_str expression)
{
    char         digits[24];
    stele_buffer text = { .allocator = &rule->allocator };
    stele_status status = stele_buffer_add(&text, "nplurals=", 9);

    if (status == STELE_OK)
        status = stele_buffer_add_str(&text, stele__decimal(digits, rule->count));
    if (status == STELE_OK)
        status = stele_buffer_add(&text, "; plural=", 9);
    if (status == STELE_OK)
        status = stele_buffer_add_str(&text, stele__trimmed(expression));
    if (status == STELE_OK)
        status = stele_buffer_add(&text, ";", 1);
    if (status == STELE_OK && !(rule->text = stele__allocate(&rule->allocator, text.length)))
        status = STELE_NO_MEMORY;
    if (status == STELE_OK) {
        memcpy(rule->text, text.data, text.length);
        rule->text_length = text.length;
    }
    stele_buffer_free(&text);
    return status;
}

static unsigned evaluate_form(const stele_plural *rule, unsigned long n)
{
    unsigned long form;

    return stele__plural_evaluate(rule, n, &form) && form < rule->count ? (unsigned)form : 0;
}

static void fill_table(stele_plural *rule)
{
    static_assert(STELE_PLURAL_FORMS_MAX <= UINT8_MAX, "a form fits the table");

    if (rule->length > STELE__PLURAL_SHORT)
        return;
    for (unsigned long n = 0; n < STELE__PLURAL_SMALL; n++)
        rule->small[n] = (uint8_t)evaluate_form(rule, n);
    rule->small_count = STELE__PLURAL_SMALL;
}

stele_status stele_plural_parse(stele_plural **rule, stele_str text, stele_report *report)
{
    const stele_allocator *allocator = stele__report_allocator(report);
    stele_plural          *made;
    stele_str              expression;
    unsigned               count = 0;
    stele_status           status;

    *rule = NULL;
    if ((status = read_count(&count, text, report)) != STELE_OK)
        return status;
    if (!value_of(text, STELE__LITERAL("plural="), &expression)) {
        stele__tell(report, STELE__PLURAL_NO_EXPRESSION, (stele__place){ 0 }, NULL);
        return STELE_INVALID;
    }
    expression = up_to_end(expression);
    made = stele__allocate_zeroed(allocator, sizeof *made);
    if (!made)
        return STELE_NO_MEMORY;
    made->allocator = *allocator;
    made->count = count;
    if ((status = stele__plural_compile(made, expression, text, report)) != STELE_OK
        || (status = stele__plural_optimize(made)) != STELE_OK || (status = keep_text(made, expression)) != STELE_OK) {
        stele_plural_free(made);
        return status;
    }
    fill_table(made);
    *rule = made;
    return STELE_OK;
}

stele_status stele_plural_for_locale(stele_plural **rule, const stele_locale *locale, stele_report *report)
{
    const char *forms = stele__locale_plural_forms(locale);

    *rule = NULL;
    return forms ? stele_plural_parse(rule, stele_str_of(forms), report) : STELE_NOT_FOUND;
}

unsigned stele_plural_count(const stele_plural *rule)
{
    return rule->count;
}

unsigned stele_plural_form(const stele_plural *rule, unsigned long n)
{
    return n < rule->small_count ? rule->small[n] : evaluate_form(rule, n);
}

stele_status stele_plural_write(const stele_plural *rule, stele_buffer *text)
{
    return stele_buffer_add(text, rule->text, rule->text_length);
}

void stele_plural_free(stele_plural *rule)
{
    stele_allocator allocator;

    if (!rule)
        return;
    allocator = rule->allocator;
    stele__release(&allocator, rule->steps, rule->capacity * sizeof *rule->steps);
    stele__release(&allocator, rule->text, rule->text_length);
    stele__release(&allocator, rule, sizeof *rule);
}
