/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* lib/catalog/plural.h: compiled plural rules: programs for a machine with a stack of unsigned long. Part of
 * the room's door, for the checks of rules.
 *
 * Invariants of a rule that was compiled: jumps lead forward, inside the program or to its end; the stack never holds more
 * than STELE__PLURAL_STACK values nor fewer than a step takes; at the end it holds one. So evaluation ends, needs no check
 * but for division by zero, and no memory. */
#ifndef STELE_CATALOG_PLURAL_H
#define STELE_CATALOG_PLURAL_H

#include <stele/plural.h>

enum {
    STELE__PLURAL_STACK = 128, /* Values that may wait at once. */
    STELE__PLURAL_SMALL = 256, /* Numbers below are answered from a table. */
    STELE__PLURAL_SHORT = 256  /* The most steps of a rule that gets a table: a hostile one must not cost much. */
};

typedef enum stele__plural_op {
    STELE__PLURAL_N,      /* Pushes n, or n % `modulus`. */
    STELE__PLURAL_NUMBER, /* Pushes `value`. */
    STELE__PLURAL_NOT,
    STELE__PLURAL_TRUTH,    /* Makes the top 0 or 1. */
    STELE__PLURAL_MULTIPLY, /* This and the others up to COMPARE take two values and push one. */
    STELE__PLURAL_DIVIDE,
    STELE__PLURAL_REMAINDER,
    STELE__PLURAL_ADD,
    STELE__PLURAL_SUBTRACT,
    STELE__PLURAL_COMPARE,     /* By `relation`. */
    STELE__PLURAL_TEST,        /* Pushes whether n, or n % `modulus`, is in `relation` to `value`. */
    STELE__PLURAL_AND,         /* Where the top is 0, goes to `target` and keeps it; else takes it away. */
    STELE__PLURAL_OR,          /* Where the top is not 0, goes to `target` with a 1; else takes it away. */
    STELE__PLURAL_UNLESS,      /* Takes the top away; where it is 0, goes to `target`. */
    STELE__PLURAL_WHEN,        /* Takes the top away; where it is not 0, goes to `target`. */
    STELE__PLURAL_TEST_UNLESS, /* TEST and UNLESS in one. */
    STELE__PLURAL_GOTO,        /* Goes to `target`. */
    STELE__PLURAL_ANSWER       /* Ends with `value`. */
} stele__plural_op;

/* Relations are sets of these, so that "at most" is LESS | EQUAL and the negation is what is left. */
enum { STELE__PLURAL_LESS = 1, STELE__PLURAL_EQUAL = 2, STELE__PLURAL_GREATER = 4, STELE__PLURAL_ANY = 7 };

typedef struct stele__plural_step {
    unsigned long value;
    uint32_t      modulus; /* 0 for none. */
    uint32_t      target;
    uint8_t       op; /* A stele__plural_op. */
    uint8_t       relation;
} stele__plural_step;

struct stele_plural {
    stele_allocator     allocator;
    unsigned            count; /* nplurals */
    stele__plural_step *steps;
    size_t              length, capacity;
    char               *text; /* "nplurals=…; plural=…;", for writing it. */
    size_t              text_length;
    unsigned long       small_count; /* How many forms `small` holds: all or none. */
    uint8_t             small[STELE__PLURAL_SMALL];
};

/* Compiles an expression into `rule->steps`. `whole` is where columns are counted from. */
stele_status stele__plural_compile(stele_plural *rule, stele_str expression, stele_str whole, stele_report *report);

/* Makes the program of a rule shorter and faster. Needs memory in proportion to it. */
stele_status stele__plural_optimize(stele_plural *rule);

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
