/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Compiles plural expressions. Operators wait on a stack of their own until one that binds less comes (Dijkstra's shunting
 * yard), so nesting costs memory, not C stack. && and || and ?: become jumps: a branch that is not taken is not evaluated,
 * and cannot divide by zero. An operator that jumps keeps the place of its jump while it waits, to fill in the target once the
 * code behind it is there.
 *
 * Where n or a remainder of n is compared with a number, as nearly everywhere, that becomes one step as soon as it is written,
 * unless a jump leads into its midst. */
#include "lib/base/base.h"
#include "lib/catalog/plural.h"

enum {
    UNEQUAL = STELE__PLURAL_LESS | STELE__PLURAL_GREATER,
    AT_MOST = STELE__PLURAL_LESS | STELE__PLURAL_EQUAL,
    AT_LEAST = STELE__PLURAL_GREATER | STELE__PLURAL_EQUAL
};

/* What waits. The order of the kinds says nothing; strength is in binding(). */
typedef enum waiting_kind { OPEN, CONDITION, BRANCH, OPERATOR } waiting_kind;

struct waiting {
    waiting_kind     kind;
    stele__plural_op op;       /* Of an operator. */
    uint8_t          relation; /* Of a comparison. */
    size_t           jump;     /* The step whose target is to be filled in. */
};

struct compiler {
    stele_plural   *rule;
    stele_str       text;
    size_t          at;
    struct waiting *waiting;
    size_t          count, capacity;
    size_t          depth;       /* Values on the machine's stack at this point. */
    size_t          last_target; /* The last step that a jump leads to. */
    bool            is_boolean;  /* Whether the value on top is 0 or 1. */
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
    case STELE__PLURAL_COMPARE: return waiting->relation == STELE__PLURAL_EQUAL || waiting->relation == UNEQUAL ? 4 : 5;
    case STELE__PLURAL_ADD:
    case STELE__PLURAL_SUBTRACT: return 6;
    case STELE__PLURAL_NOT: return 8;
    default: return 7;
    }
}

static bool emit_step(struct compiler *compiler, stele__plural_step step)
{
    stele_plural *rule = compiler->rule;

    if (rule->length >= UINT32_MAX - 1
        || !stele__grow(&rule->allocator, &rule->steps, &rule->capacity, rule->length + 1, sizeof *rule->steps)) {
        compiler->status = STELE_NO_MEMORY;
        return false;
    }
    rule->steps[rule->length++] = step;
    return true;
}

static bool emit(struct compiler *compiler, stele__plural_op op)
{
    return emit_step(compiler, (stele__plural_step){ .op = (uint8_t)op });
}

static bool push_value(struct compiler *compiler, stele__plural_op op, unsigned long value)
{
    if (++compiler->depth > STELE__PLURAL_STACK) {
        compiler->status = STELE_LIMIT;
        return false;
    }
    compiler->is_boolean = false;
    return emit_step(compiler, (stele__plural_step){ .op = (uint8_t)op, .value = value });
}

/* Makes what comes next the target of the jump in step `from`. */
static void land(struct compiler *compiler, size_t from)
{
    compiler->rule->steps[from].target = (uint32_t)compiler->rule->length;
    compiler->last_target = compiler->rule->length;
}

static bool wait_for(struct compiler *compiler, struct waiting waiting)
{
    const stele_allocator *allocator = &compiler->rule->allocator;

    if (!stele__grow(allocator, &compiler->waiting, &compiler->capacity, compiler->count + 1,
                     sizeof *compiler->waiting)) {
        compiler->status = STELE_NO_MEMORY;
        return false;
    }
    waiting.jump = compiler->rule->length;
    compiler->waiting[compiler->count++] = waiting;
    return true;
}

/* Puts "n % 10" or "n % 10 == 1" into one step. Both steps must be the last ones, and no jump lead behind the first. */
static bool fuse(struct compiler *compiler, const struct waiting *sign)
{
    stele_plural             *rule = compiler->rule;
    stele__plural_step       *n;
    const stele__plural_step *number;

    if (rule->length < 2 || compiler->last_target > rule->length - 2)
        return false;
    n = &rule->steps[rule->length - 2];
    number = n + 1;
    if (n->op != STELE__PLURAL_N || number->op != STELE__PLURAL_NUMBER)
        return false;
    if (sign->op == STELE__PLURAL_COMPARE) {
        n->op = STELE__PLURAL_TEST;
        n->relation = sign->relation;
        n->value = number->value;
    } else if (sign->op == STELE__PLURAL_REMAINDER && !n->modulus && number->value && number->value <= UINT32_MAX) {
        n->modulus = (uint32_t)number->value;
    } else {
        return false;
    }
    rule->length--;
    return true;
}

static bool settle_binary(struct compiler *compiler, const struct waiting *sign)
{
    compiler->depth--;
    compiler->is_boolean = sign->op == STELE__PLURAL_COMPARE;
    return fuse(compiler, sign)
           || emit_step(compiler, (stele__plural_step){ .op = (uint8_t)sign->op, .relation = sign->relation });
}

/* Puts the last one that waits into the program. */
static bool settle(struct compiler *compiler)
{
    const struct waiting last = compiler->waiting[--compiler->count];

    if (last.kind == BRANCH) {
        land(compiler, last.jump);
        compiler->is_boolean = false;
        return true;
    }
    if (last.op == STELE__PLURAL_NOT) {
        compiler->is_boolean = true;
        return emit(compiler, last.op);
    }
    if (last.op != STELE__PLURAL_AND && last.op != STELE__PLURAL_OR)
        return settle_binary(compiler, &last);
    if (!compiler->is_boolean && !emit(compiler, STELE__PLURAL_TRUTH))
        return false;
    land(compiler, last.jump);
    compiler->is_boolean = true;
    return true;
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
            if (!wait_for(compiler, (struct waiting){ .kind = OPERATOR, .op = STELE__PLURAL_NOT }))
                return false;
        } else if (peek(compiler, 0) == '(') {
            compiler->at++;
            if (!wait_for(compiler, (struct waiting){ .kind = OPEN }))
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

/* Reads the binary operator here. Its length; 0 for none. */
static size_t binary(const struct compiler *compiler, struct waiting *sign)
{
    static const struct {
        char             sign[3];
        stele__plural_op op;
        uint8_t          relation;
    } operators[] = {
        { "||", STELE__PLURAL_OR, 0 },
        { "&&", STELE__PLURAL_AND, 0 },
        { "==", STELE__PLURAL_COMPARE, STELE__PLURAL_EQUAL },
        { "!=", STELE__PLURAL_COMPARE, UNEQUAL },
        { "<=", STELE__PLURAL_COMPARE, AT_MOST },
        { ">=", STELE__PLURAL_COMPARE, AT_LEAST },
        { "<", STELE__PLURAL_COMPARE, STELE__PLURAL_LESS },
        { ">", STELE__PLURAL_COMPARE, STELE__PLURAL_GREATER },
        { "+", STELE__PLURAL_ADD, 0 },
        { "-", STELE__PLURAL_SUBTRACT, 0 },
        { "*", STELE__PLURAL_MULTIPLY, 0 },
        { "/", STELE__PLURAL_DIVIDE, 0 },
        { "%", STELE__PLURAL_REMAINDER, 0 },
    };

    for (size_t i = 0; i < sizeof operators / sizeof *operators; i++) {
        size_t length = strlen(operators[i].sign);
        if (peek(compiler, 0) == operators[i].sign[0] && (length == 1 || peek(compiler, 1) == operators[i].sign[1])) {
            *sign = (struct waiting){ OPERATOR, operators[i].op, operators[i].relation, 0 };
            return length;
        }
    }
    return 0;
}

static bool add_binary(struct compiler *compiler, const struct waiting *sign)
{
    if (!settle_down_to(compiler, binding(sign)) || !wait_for(compiler, *sign))
        return false;
    if (sign->op != STELE__PLURAL_AND && sign->op != STELE__PLURAL_OR)
        return true;
    compiler->depth--; /* The right side's value takes the place of the left one's. */
    return emit(compiler, sign->op);
}

/* "a ?": what stands before is the condition. A branch that waits is not settled, as ?: groups from the right. */
static bool begin_condition(struct compiler *compiler)
{
    if (!settle_down_to(compiler, 2) || !wait_for(compiler, (struct waiting){ .kind = CONDITION }))
        return false;
    compiler->depth--;
    return emit(compiler, STELE__PLURAL_UNLESS);
}

/* ":" ends the first branch: a jump over the second, to which the condition jumps. */
static bool begin_branch(struct compiler *compiler)
{
    struct waiting *condition;

    if (!settle_down_to(compiler, 1))
        return false;
    if (!compiler->count || compiler->waiting[compiler->count - 1].kind != CONDITION)
        return false;
    condition = &compiler->waiting[compiler->count - 1];
    if (!emit(compiler, STELE__PLURAL_GOTO))
        return false;
    land(compiler, condition->jump);
    *condition = (struct waiting){ .kind = BRANCH, .jump = compiler->rule->length - 1 };
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
    struct waiting sign;
    size_t         length;

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
    length = binary(compiler, &sign);
    compiler->at += length;
    return length && add_binary(compiler, &sign);
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
