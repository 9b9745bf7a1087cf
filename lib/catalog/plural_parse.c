/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Compiles plural expressions. Operators wait on a stack of their own until one that binds less comes (Dijkstra's shunting
 * yard), so nesting costs memory, not C stack. && and || and ?: become jumps: a branch that is not taken is not evaluated,
 * and cannot divide by zero. An operator that jumps keeps the place of its jump while it waits, to fill in the target once the
 * code behind it is there. */
#include "lib/base/base.h"
#include "lib/catalog/plural.h"

/* What waits. The order of the kinds says nothing; strength is in binding(). */
typedef enum waiting_kind { OPEN, CONDITION, BRANCH, OPERATOR } waiting_kind;

struct waiting {
    waiting_kind     kind;
    stele__plural_op op;   /* Of an operator. */
    size_t           jump; /* The step whose target is to be filled in. */
};

struct compiler {
    stele_plural   *rule;
    stele_str       text;
    size_t          at;
    struct waiting *waiting;
    size_t          count, capacity;
    size_t          depth; /* Values on the machine's stack at this point. */
    stele_status    status;
};

static int binding(const struct waiting *waiting)
{
    switch (waiting->kind) {
    case OPEN:
    case CONDITION: return 0;
    case BRANCH: return 1;
    case OPERATOR: break;
    }
    switch (waiting->op) {
    case STELE__PLURAL_OR: return 2;
    case STELE__PLURAL_AND: return 3;
    case STELE__PLURAL_EQUAL:
    case STELE__PLURAL_UNEQUAL: return 4;
    case STELE__PLURAL_LESS:
    case STELE__PLURAL_GREATER:
    case STELE__PLURAL_AT_MOST:
    case STELE__PLURAL_AT_LEAST: return 5;
    case STELE__PLURAL_ADD:
    case STELE__PLURAL_SUBTRACT: return 6;
    case STELE__PLURAL_NOT: return 8;
    default: return 7;
    }
}

static bool emit(struct compiler *compiler, stele__plural_op op, unsigned long value)
{
    stele_plural *rule = compiler->rule;

    if (!stele__grow(&rule->allocator, &rule->steps, &rule->capacity, rule->length + 1, sizeof *rule->steps)) {
        compiler->status = STELE_NO_MEMORY;
        return false;
    }
    rule->steps[rule->length++] = (stele__plural_step){ op, value };
    return true;
}

static bool push_value(struct compiler *compiler, stele__plural_op op, unsigned long value)
{
    if (++compiler->depth > STELE__PLURAL_STACK) {
        compiler->status = STELE_LIMIT;
        return false;
    }
    return emit(compiler, op, value);
}

static bool wait_for(struct compiler *compiler, waiting_kind kind, stele__plural_op op)
{
    const stele_allocator *allocator = &compiler->rule->allocator;

    if (!stele__grow(allocator, &compiler->waiting, &compiler->capacity, compiler->count + 1,
                     sizeof *compiler->waiting)) {
        compiler->status = STELE_NO_MEMORY;
        return false;
    }
    compiler->waiting[compiler->count++] = (struct waiting){ kind, op, compiler->rule->length };
    return true;
}

/* Puts the last one that waits into the program. */
static bool settle(struct compiler *compiler)
{
    const struct waiting last = compiler->waiting[--compiler->count];
    stele_plural        *rule = compiler->rule;

    if (last.kind == BRANCH) {
        rule->steps[last.jump].value = rule->length;
        return true;
    }
    if (last.op == STELE__PLURAL_NOT)
        return emit(compiler, last.op, 0);
    if (last.op == STELE__PLURAL_AND || last.op == STELE__PLURAL_OR) {
        if (!emit(compiler, STELE__PLURAL_TRUTH, 0))
            return false;
        rule->steps[last.jump].value = rule->length;
        return true;
    }
    compiler->depth--;
    return emit(compiler, last.op, 0);
}

/* Settles what binds at least as strongly as `strength`. */
static bool settle_down_to(struct compiler *compiler, int strength)
{
    while (compiler->count && binding(&compiler->waiting[compiler->count - 1]) >= strength) {
        if (!settle(compiler))
            return false;
    }
    return true;
}

static void skip_blanks(struct compiler *compiler)
{
    while (compiler->at < compiler->text.length
           && (compiler->text.data[compiler->at] == ' ' || compiler->text.data[compiler->at] == '\t'))
        compiler->at++;
}

static char peek(const struct compiler *compiler, size_t ahead)
{
    return compiler->at + ahead < compiler->text.length ? compiler->text.data[compiler->at + ahead] : '\0';
}

/* Numbers wrap as they do in C. */
static unsigned long number(struct compiler *compiler)
{
    unsigned long value = 0;

    for (; stele__is_digit(peek(compiler, 0)); compiler->at++)
        value = value * 10 + (unsigned long)(peek(compiler, 0) - '0');
    return value;
}

/* Reads prefixes and one operand; false where there is none. */
static bool operand(struct compiler *compiler)
{
    for (;;) {
        skip_blanks(compiler);
        if (peek(compiler, 0) == '!' && peek(compiler, 1) != '=') {
            compiler->at++;
            if (!wait_for(compiler, OPERATOR, STELE__PLURAL_NOT))
                return false;
        } else if (peek(compiler, 0) == '(') {
            compiler->at++;
            if (!wait_for(compiler, OPEN, STELE__PLURAL_N))
                return false;
        } else {
            break;
        }
    }
    if (peek(compiler, 0) == 'n') {
        compiler->at++;
        return push_value(compiler, STELE__PLURAL_N, 0);
    }
    return stele__is_digit(peek(compiler, 0)) && push_value(compiler, STELE__PLURAL_NUMBER, number(compiler));
}

/* The binary operator here, and its length; 0 for none. */
static size_t binary(const struct compiler *compiler, stele__plural_op *op)
{
    static const struct {
        char             sign[3];
        stele__plural_op op;
    } operators[] = {
        { "||", STELE__PLURAL_OR },       { "&&", STELE__PLURAL_AND },     { "==", STELE__PLURAL_EQUAL },
        { "!=", STELE__PLURAL_UNEQUAL },  { "<=", STELE__PLURAL_AT_MOST }, { ">=", STELE__PLURAL_AT_LEAST },
        { "<", STELE__PLURAL_LESS },      { ">", STELE__PLURAL_GREATER },  { "+", STELE__PLURAL_ADD },
        { "-", STELE__PLURAL_SUBTRACT },  { "*", STELE__PLURAL_MULTIPLY }, { "/", STELE__PLURAL_DIVIDE },
        { "%", STELE__PLURAL_REMAINDER },
    };

    for (size_t i = 0; i < sizeof operators / sizeof *operators; i++) {
        size_t length = strlen(operators[i].sign);
        if (peek(compiler, 0) == operators[i].sign[0] && (length == 1 || peek(compiler, 1) == operators[i].sign[1])) {
            *op = operators[i].op;
            return length;
        }
    }
    return 0;
}

static bool add_binary(struct compiler *compiler, stele__plural_op op)
{
    const struct waiting waiting = { OPERATOR, op, 0 };
    bool                 jumps = op == STELE__PLURAL_AND || op == STELE__PLURAL_OR;

    if (!settle_down_to(compiler, binding(&waiting)) || !wait_for(compiler, OPERATOR, op))
        return false;
    if (!jumps)
        return true;
    compiler->depth--; /* The right side's value takes the place of the left one's. */
    return emit(compiler, op, 0);
}

/* "a ?": what stands before is the condition. A branch that waits is not settled, as ?: groups from the right. */
static bool begin_condition(struct compiler *compiler)
{
    if (!settle_down_to(compiler, 2) || !wait_for(compiler, CONDITION, STELE__PLURAL_UNLESS))
        return false;
    compiler->depth--;
    return emit(compiler, STELE__PLURAL_UNLESS, 0);
}

/* ":" ends the first branch: a jump over the second, to which the condition jumps. */
static bool begin_branch(struct compiler *compiler)
{
    stele_plural   *rule = compiler->rule;
    struct waiting *condition;

    if (!settle_down_to(compiler, 1))
        return false;
    if (!compiler->count || compiler->waiting[compiler->count - 1].kind != CONDITION)
        return false;
    condition = &compiler->waiting[compiler->count - 1];
    if (!emit(compiler, STELE__PLURAL_GOTO, 0))
        return false;
    rule->steps[condition->jump].value = rule->length;
    *condition = (struct waiting){ BRANCH, STELE__PLURAL_GOTO, rule->length - 1 };
    compiler->depth--; /* Only one of the two branches leaves its value. */
    return true;
}

static bool close_parenthesis(struct compiler *compiler)
{
    if (!settle_down_to(compiler, 1) || !compiler->count || compiler->waiting[compiler->count - 1].kind != OPEN)
        return false;
    compiler->count--;
    return true;
}

/* Reads what stands between two operands. `*again`: an operand must follow. False at a mistake. */
static bool between(struct compiler *compiler, bool *again)
{
    stele__plural_op op;
    size_t           length;

    *again = true;
    for (;;) {
        skip_blanks(compiler);
        if (peek(compiler, 0) == ')') {
            if (!close_parenthesis(compiler))
                return false;
            compiler->at++;
            continue;
        }
        break;
    }
    if (compiler->at == compiler->text.length) {
        *again = false;
        return settle_down_to(compiler, 1) && compiler->count == 0;
    }
    if (peek(compiler, 0) == '?') {
        compiler->at++;
        return begin_condition(compiler);
    }
    if (peek(compiler, 0) == ':') {
        if (!begin_branch(compiler))
            return false;
        compiler->at++;
        return true;
    }
    length = binary(compiler, &op);
    compiler->at += length;
    return length && add_binary(compiler, op);
}

stele_status stele__plural_compile(stele_plural *rule, stele_str expression, stele_str whole, stele_report *report)
{
    struct compiler compiler = { .rule = rule, .text = stele__trimmed(expression) };
    bool            again = true, right = true;
    char            digits[24];

    while (again && right)
        right = operand(&compiler) && between(&compiler, &again);
    stele__release(&rule->allocator, compiler.waiting, compiler.capacity * sizeof *compiler.waiting);
    if (right)
        return STELE_OK;
    if (compiler.status == STELE_LIMIT)
        stele__tell(report, STELE__PLURAL_TOO_DEEP, (stele__place){ 0 }, NULL);
    else if (compiler.status == STELE_OK) {
        size_t column = (size_t)(compiler.text.data - whole.data) + compiler.at + 1;
        stele__tell(report, STELE__PLURAL_SYNTAX, (stele__place){ 0 },
                    &(stele__args){ { compiler.text, stele__decimal(digits, column) } });
    }
    return compiler.status == STELE_OK ? STELE_INVALID : compiler.status;
}
