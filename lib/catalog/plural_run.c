/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Runs compiled plural rules, and makes them fast beforehand. The compiler leaves code such as, for "n>1 && n<5 ? 1 : 2",
 *
 *     0 TEST n>1    1 AND 3    2 TEST n<5    3 UNLESS 6    4 NUMBER 1    5 GOTO 7    6 NUMBER 2
 *
 * where AND leaves its 0 only for UNLESS to find it. First, from the end to the start, jumps are led to where they end up;
 * since jumps go forward, a target's own jump has been led already. Then steps that follow each other are made one:
 *
 *     0 TEST_UNLESS n>1, 3    1 TEST_UNLESS n<5, 3    2 ANSWER 1    3 ANSWER 2 */
#include "lib/catalog/plural.h"

#include <limits.h>

#include "lib/base/base.h"

/* Where an AND or OR jumps to another step that looks at its value: does here what would be done there. */
static void lead(stele__plural_step *step, const stele__plural_step *steps, size_t length)
{
    bool                      is_and = step->op == STELE__PLURAL_AND;
    uint32_t                  target = step->target;
    const stele__plural_step *at = &steps[target];

    if (target == length)
        return;
    switch ((stele__plural_op)at->op) {
    case STELE__PLURAL_AND:
    case STELE__PLURAL_OR:
        if ((at->op == STELE__PLURAL_AND) == is_and) {
            step->target = at->target;
            return;
        }
        break;
    case STELE__PLURAL_UNLESS:
    case STELE__PLURAL_WHEN:
        if ((at->op == STELE__PLURAL_UNLESS) == is_and)
            target = at->target - 1;
        break;
    default: return;
    }
    step->op = is_and ? STELE__PLURAL_UNLESS : STELE__PLURAL_WHEN;
    step->target = target + 1;
}

static bool jumps(const stele__plural_step *step)
{
    return (step->op >= STELE__PLURAL_AND && step->op <= STELE__PLURAL_GOTO);
}

static void lead_all(stele_plural *rule)
{
    for (size_t i = rule->length; i-- > 0;) {
        stele__plural_step *step = &rule->steps[i];
        if (step->op == STELE__PLURAL_AND || step->op == STELE__PLURAL_OR)
            lead(step, rule->steps, rule->length);
        if (jumps(step) && step->target < rule->length && rule->steps[step->target].op == STELE__PLURAL_GOTO)
            step->target = rule->steps[step->target].target;
    }
}

/* Makes a step and the next one, to which nothing jumps, one. False where they stay two. */
static bool merge(stele__plural_step *step, const stele__plural_step *next, size_t length)
{
    if (step->op == STELE__PLURAL_TEST && (next->op == STELE__PLURAL_UNLESS || next->op == STELE__PLURAL_WHEN)) {
        step->op = STELE__PLURAL_TEST_UNLESS;
        step->target = next->target;
        if (next->op == STELE__PLURAL_WHEN)
            step->relation ^= STELE__PLURAL_ANY;
        return true;
    }
    if (step->op == STELE__PLURAL_NUMBER && next->op == STELE__PLURAL_GOTO && next->target == length) {
        step->op = STELE__PLURAL_ANSWER;
        return true;
    }
    return false;
}

stele_status stele__plural_optimize(stele_plural *rule)
{
    stele__plural_step *steps = rule->steps;
    size_t              length = rule->length, kept = 0;
    uint32_t           *places; /* First, whether a jump leads to the step; then, its new place. */

    places = stele__allocate_array(&rule->allocator, length + 1, sizeof *places);
    if (!places)
        return STELE_NO_MEMORY;
    memset(places, 0, (length + 1) * sizeof *places);
    lead_all(rule);
    for (size_t i = 0; i < length; i++) {
        if (jumps(&steps[i]))
            places[steps[i].target] = 1;
    }
    for (size_t i = 0; i < length; i++) {
        stele__plural_step step = steps[i];

        places[i] = (uint32_t)kept;
        if (i + 1 < length && !places[i + 1] && merge(&step, &steps[i + 1], length))
            places[++i] = (uint32_t)kept;
        else if (i + 1 == length && step.op == STELE__PLURAL_NUMBER)
            step.op = STELE__PLURAL_ANSWER;
        steps[kept++] = step;
    }
    places[length] = (uint32_t)kept;
    for (size_t i = 0; i < kept; i++) {
        if (jumps(&steps[i]))
            steps[i].target = places[steps[i].target];
    }
    rule->length = kept;
    stele__release(&rule->allocator, places, (length + 1) * sizeof *places);
    return STELE_OK;
}

static bool compare(unsigned long a, unsigned long b, unsigned relation)
{
    unsigned is = a < b ? STELE__PLURAL_LESS : a == b ? STELE__PLURAL_EQUAL : STELE__PLURAL_GREATER;

    return is & relation;
}

/* The n that a step takes. Most moduli and numbers need no more than the faster division of 32 bits. */
static unsigned long taken(const stele__plural_step *step, unsigned long n)
{
    if (!step->modulus)
        return n;
    return n <= UINT32_MAX ? (uint32_t)n % step->modulus : n % step->modulus;
}

/* Two values to one; division by zero is seen by the caller. */
static unsigned long apply(const stele__plural_step *step, unsigned long a, unsigned long b)
{
    switch ((stele__plural_op)step->op) {
    case STELE__PLURAL_MULTIPLY: return a * b;
    case STELE__PLURAL_DIVIDE: return a / b;
    case STELE__PLURAL_REMAINDER: return a % b;
    case STELE__PLURAL_ADD: return a + b;
    case STELE__PLURAL_SUBTRACT: return a - b;
    default: return compare(a, b, step->relation);
    }
}

bool stele__plural_evaluate(const stele_plural *rule, unsigned long n, unsigned long *result)
{
    const stele__plural_step *steps = rule->steps, *step = steps, *end = steps + rule->length;
    unsigned long             stack[STELE__PLURAL_STACK], *top = stack; /* The place for the next value. */

    while (step < end) {
        const stele__plural_step *now = step++;
        switch ((stele__plural_op)now->op) {
        case STELE__PLURAL_TEST_UNLESS:
            if (!compare(taken(now, n), now->value, now->relation))
                step = steps + now->target;
            break;
        case STELE__PLURAL_ANSWER: *result = now->value; return true;
        case STELE__PLURAL_TEST: *top++ = compare(taken(now, n), now->value, now->relation); break;
        case STELE__PLURAL_N: *top++ = taken(now, n); break;
        case STELE__PLURAL_NUMBER: *top++ = now->value; break;
        case STELE__PLURAL_NOT: top[-1] = !top[-1]; break;
        case STELE__PLURAL_TRUTH: top[-1] = top[-1] != 0; break;
        case STELE__PLURAL_GOTO: step = steps + now->target; break;
        case STELE__PLURAL_AND:
            if (top[-1])
                top--;
            else
                step = steps + now->target;
            break;
        case STELE__PLURAL_OR:
            if (!top[-1]) {
                top--;
                break;
            }
            top[-1] = 1;
            step = steps + now->target;
            break;
        case STELE__PLURAL_UNLESS:
        case STELE__PLURAL_WHEN:
            if ((*--top != 0) == (now->op == STELE__PLURAL_WHEN))
                step = steps + now->target;
            break;
        default:
            if (top[-1] == 0 && (now->op == STELE__PLURAL_DIVIDE || now->op == STELE__PLURAL_REMAINDER))
                return false;
            top--;
            top[-1] = apply(now, top[-1], top[0]);
        }
    }
    *result = stack[0];
    return true;
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
