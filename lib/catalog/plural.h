/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/catalog/plural.h: compiled plural rules: programs for a machine with a stack of unsigned long. Part of
 * the room's door, for the checks of rules.
 *
 * Invariants of a rule that was compiled: jumps lead forward, inside the program; the stack never holds more than
 * STELE__PLURAL_STACK values nor fewer than an instruction takes; one value is left at the end. So evaluation ends, needs no
 * check but for division by zero, and no memory. */
#ifndef STELE_CATALOG_PLURAL_H
#define STELE_CATALOG_PLURAL_H

#include <stele/plural.h>

enum { STELE__PLURAL_STACK = 128 };

typedef enum stele__plural_op {
    STELE__PLURAL_N,      /* Pushes n. */
    STELE__PLURAL_NUMBER, /* Pushes `value`. */
    STELE__PLURAL_NOT,
    STELE__PLURAL_MULTIPLY, /* This and the others up to UNEQUAL take two values and push one. */
    STELE__PLURAL_DIVIDE,
    STELE__PLURAL_REMAINDER,
    STELE__PLURAL_ADD,
    STELE__PLURAL_SUBTRACT,
    STELE__PLURAL_LESS,
    STELE__PLURAL_GREATER,
    STELE__PLURAL_AT_MOST,
    STELE__PLURAL_AT_LEAST,
    STELE__PLURAL_EQUAL,
    STELE__PLURAL_UNEQUAL,
    STELE__PLURAL_TRUTH,  /* Makes the top 0 or 1. */
    STELE__PLURAL_AND,    /* Where the top is 0, goes to `value` and keeps it; else takes it away. */
    STELE__PLURAL_OR,     /* Where the top is not 0, goes to `value` with a 1; else takes it away. */
    STELE__PLURAL_UNLESS, /* Takes the top away; where it is 0, goes to `value`. */
    STELE__PLURAL_GOTO    /* Goes to `value`. */
} stele__plural_op;

typedef struct stele__plural_step {
    stele__plural_op op;
    unsigned long    value;
} stele__plural_step;

struct stele_plural {
    stele_allocator     allocator;
    unsigned            count; /* nplurals */
    stele__plural_step *steps;
    size_t              length, capacity;
    char               *text; /* "nplurals=…; plural=…;", for writing it. */
    size_t              text_length;
};

/* Compiles an expression into `rule->steps`. `whole` is where columns are counted from. */
stele_status stele__plural_compile(stele_plural *rule, stele_str expression, stele_str whole, stele_report *report);

/* Evaluates; false where the expression divides by zero. */
bool stele__plural_evaluate(const stele_plural *rule, unsigned long n, unsigned long *result);

/* What evaluating a rule over 0 to 1000 shows. */
typedef struct stele__plural_survey {
    bool          divides_by_zero;
    bool          wraps;   /* Some value is below 0, as gettext counts: above LONG_MAX. */
    unsigned long largest; /* Of the other values. */
    uint64_t      used;    /* A bit for each form that some number takes. */
} stele__plural_survey;

stele__plural_survey stele__plural_survey_of(const stele_plural *rule);

#endif
