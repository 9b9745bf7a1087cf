/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Plural rules: reading a header's value, evaluating, and surveying a rule over the numbers that gettext's tools look at. */
#include "lib/catalog/plural.h"

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

stele_status stele_plural_parse(stele_plural **rule, stele_str text, stele_report *report)
{
    const stele_allocator *allocator = stele__report_allocator(report);
    stele_plural          *made;
    stele_str              expression, end;
    unsigned               count = 0;
    stele_status           status;

    *rule = NULL;
    if ((status = read_count(&count, text, report)) != STELE_OK)
        return status;
    if (!value_of(text, STELE__LITERAL("plural="), &expression)) {
        stele__tell(report, STELE__PLURAL_NO_EXPRESSION, (stele__place){ 0 }, NULL);
        return STELE_INVALID;
    }
    end = expression;
    (void)stele__next_piece(&end, ';', &expression);
    made = stele__allocate_zeroed(allocator, sizeof *made);
    if (!made)
        return STELE_NO_MEMORY;
    made->allocator = *allocator;
    made->count = count;
    if ((status = stele__plural_compile(made, expression, text, report)) != STELE_OK
        || (status = keep_text(made, expression)) != STELE_OK) {
        stele_plural_free(made);
        return status;
    }
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

/* Two values to one; division by zero is seen by the caller. */
static unsigned long apply(stele__plural_op op, unsigned long a, unsigned long b)
{
    switch (op) {
    case STELE__PLURAL_MULTIPLY: return a * b;
    case STELE__PLURAL_DIVIDE: return a / b;
    case STELE__PLURAL_REMAINDER: return a % b;
    case STELE__PLURAL_ADD: return a + b;
    case STELE__PLURAL_SUBTRACT: return a - b;
    case STELE__PLURAL_LESS: return a < b;
    case STELE__PLURAL_GREATER: return a > b;
    case STELE__PLURAL_AT_MOST: return a <= b;
    case STELE__PLURAL_AT_LEAST: return a >= b;
    case STELE__PLURAL_EQUAL: return a == b;
    default: return a != b;
    }
}

bool stele__plural_evaluate(const stele_plural *rule, unsigned long n, unsigned long *result)
{
    unsigned long stack[STELE__PLURAL_STACK];
    size_t        top = 0; /* The number of values. */

    for (size_t at = 0; at < rule->length; at++) {
        const stele__plural_step step = rule->steps[at];
        switch (step.op) {
        case STELE__PLURAL_N: stack[top++] = n; break;
        case STELE__PLURAL_NUMBER: stack[top++] = step.value; break;
        case STELE__PLURAL_NOT: stack[top - 1] = !stack[top - 1]; break;
        case STELE__PLURAL_TRUTH: stack[top - 1] = stack[top - 1] != 0; break;
        case STELE__PLURAL_GOTO: at = step.value - 1; break;
        case STELE__PLURAL_AND:
        case STELE__PLURAL_OR:
        case STELE__PLURAL_UNLESS:
            if ((stack[top - 1] != 0) == (step.op == STELE__PLURAL_OR)) {
                at = step.value - 1;
                if (step.op == STELE__PLURAL_OR)
                    stack[top - 1] = 1;
                top -= step.op == STELE__PLURAL_UNLESS;
            } else {
                top--;
            }
            break;
        default:
            if (stack[top - 1] == 0 && (step.op == STELE__PLURAL_DIVIDE || step.op == STELE__PLURAL_REMAINDER))
                return false;
            top--;
            stack[top - 1] = apply(step.op, stack[top - 1], stack[top]);
        }
    }
    *result = stack[0];
    return true;
}

unsigned stele_plural_form(const stele_plural *rule, unsigned long n)
{
    unsigned long form;

    return stele__plural_evaluate(rule, n, &form) && form < rule->count ? (unsigned)form : 0;
}

stele__plural_survey stele__plural_survey_of(const stele_plural *rule)
{
    stele__plural_survey survey = { 0 };

    for (unsigned long n = 0; n <= 1000; n++) {
        unsigned long form;
        if (!stele__plural_evaluate(rule, n, &form)) {
            survey.divides_by_zero = true;
            continue;
        }
        if (form > LONG_MAX)
            survey.wraps = true;
        else if (form > survey.largest)
            survey.largest = form;
        if (form < STELE_PLURAL_FORMS_MAX)
            survey.used |= (uint64_t)1 << form;
    }
    return survey;
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
