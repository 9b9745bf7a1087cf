/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Translates the plural rules of CLDR (UTS #35, part 3, "Plural rules syntax") into gettext's expressions in n.
 *
 * For whole numbers n = i, and v, w, f, t, c, e are 0, so that a relation over these is true or false beforehand. What is
 * left is a condition in "or" of "and" of relations; it is built as a text, where the texts "1" and "0" are its two
 * constants. A negated condition swaps the operators (De Morgan), so that two forms need no "? :".
 *
 *     one: v = 0 and i % 10 = 2..4 and i % 100 != 12..14     becomes     n%10>=2 && n%10<=4 && (n%100<12 || n%100>14)
 *
 * Categories keep the order of CLDR and gettext: zero, one, two, few, many, other. Those that no whole number has (their
 * condition is false, or they have no sample after "@integer") get no form; the last one that is left takes the rest. */
#include "tools/gen-cldr.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { CONDITION_SIZE = 2000, CATEGORIES = 6 };

static const char *const categories[CATEGORIES] = { "zero", "one", "two", "few", "many", "other" };

/* A condition being built. `loose` is whether its outermost operator is "||", which binds less than "&&". */
typedef struct {
    char text[CONDITION_SIZE];
    bool loose;
} condition;

static void fail(const char *what, const char *where)
{
    fprintf(stderr, "gen-cldr: %s: %s\n", what, where);
    exit(1);
}

static bool is_constant(const condition *a, bool value)
{
    return strcmp(a->text, value ? "1" : "0") == 0;
}

static void set(condition *a, const char *text)
{
    snprintf(a->text, sizeof a->text, "%s", text);
    a->loose = false;
}

/* a = a || b, or a = a && b. */
static void join(condition *a, const condition *b, bool is_or)
{
    condition joined;
    int       length;

    if (is_constant(a, is_or) || is_constant(b, !is_or))
        return;
    if (is_constant(b, is_or) || is_constant(a, !is_or)) {
        *a = *b;
        return;
    }
    if (is_or)
        length = snprintf(joined.text, sizeof joined.text, "%s || %s", a->text, b->text);
    else
        length = snprintf(joined.text, sizeof joined.text, "%s%s%s && %s%s%s", a->loose ? "(" : "", a->text,
                          a->loose ? ")" : "", b->loose ? "(" : "", b->text, b->loose ? ")" : "");
    if (length < 0 || (size_t)length >= sizeof joined.text)
        fail("a condition is too long", a->text);
    joined.loose = is_or;
    *a = joined;
}

static void skip_blanks(const char **at)
{
    while (**at == ' ')
        ++*at;
}

static bool take(const char **at, const char *token)
{
    skip_blanks(at);
    if (strncmp(*at, token, strlen(token)) != 0)
        return false;
    *at += strlen(token);
    return true;
}

static unsigned long take_number(const char **at)
{
    char         *end;
    unsigned long number;

    skip_blanks(at);
    number = strtoul(*at, &end, 10);
    if (end == *at)
        fail("a number is missing", *at);
    *at = end;
    return number;
}

/* The condition that `operand` lies in low..high, or not. */
static void write_range(condition *range, const char *operand, unsigned long low, unsigned long high, bool within)
{
    range->loose = false;
    if (low == high) {
        snprintf(range->text, sizeof range->text, "%s%s%lu", operand, within ? "==" : "!=", low);
    } else if (low == 0) {
        snprintf(range->text, sizeof range->text, "%s%s%lu", operand, within ? "<=" : ">", high);
    } else {
        snprintf(range->text, sizeof range->text, within ? "%s>=%lu && %s<=%lu" : "%s<%lu || %s>%lu", operand, low,
                 operand, high);
        range->loose = !within;
    }
}

/* relation = operand ["%" number] ("=" | "!=") range ("," range)*, or its negation. */
static void read_relation(const char **at, condition *relation, bool negate)
{
    char          operand[40] = "n";
    bool          is_whole, within = true, zero_within = false;
    unsigned long low, high;
    condition     range;

    skip_blanks(at);
    is_whole = **at == 'n' || **at == 'i';
    if (!is_whole && !strchr("vwftce", **at))
        fail("this is no operand", *at);
    ++*at;
    if (take(at, "%"))
        snprintf(operand, sizeof operand, "n%%%lu", take_number(at));
    if (take(at, "!"))
        within = false;
    if (!take(at, "="))
        fail("= is missing", *at);
    within = within != negate;
    set(relation, within ? "0" : "1");
    do {
        high = low = take_number(at);
        if (take(at, ".."))
            high = take_number(at);
        zero_within = zero_within || low == 0;
        write_range(&range, operand, low, high, within);
        join(relation, &range, within);
    } while (take(at, ","));
    if (!is_whole)
        set(relation, zero_within == within ? "1" : "0");
}

/* condition = and ("or" and)*; and = relation ("and" relation)*; or its negation. */
static void read_condition(const char *text, condition *whole, bool negate)
{
    condition part, relation;

    set(whole, negate ? "1" : "0");
    do {
        set(&part, negate ? "0" : "1");
        do {
            read_relation(&text, &relation, negate);
            join(&part, &relation, negate);
        } while (take(&text, "and"));
        join(whole, &part, !negate);
    } while (take(&text, "or"));
    skip_blanks(&text);
    if (*text && *text != '@')
        fail("this is no condition", text);
}

static void append(char *header, size_t size, const char *text)
{
    size_t length = strlen(header);

    if (strlen(text) >= size - length)
        fail("a rule is too long", header);
    strcpy(header + length, text);
}

/* Appends a condition; one that is a plain "n!=1" with blanks, as headers everywhere have it. */
static void append_spaced(char *header, size_t size, const char *text)
{
    size_t operator= strspn(text, "n"), number = operator+ strspn(text + operator, "=!<>");

    if (operator!= 1 || strspn(text + number, "0123456789") != strlen(text + number)) {
        append(header, size, text);
        return;
    }
    append(header, size, "n ");
    while (operator<number)
        append(header, size, (char[]){ text[operator++], '\0' });
    append(header, size, " ");
    append(header, size, text + number);
}

void gen_plural(const UResourceBundle *rules, char *header, size_t size)
{
    static char      texts[CATEGORIES][CONDITION_SIZE];
    static condition conditions[CATEGORIES];
    int              used = 0;
    char             number[40];

    for (int i = 0; i < CATEGORIES; i++) {
        UErrorCode       status = U_ZERO_ERROR;
        UResourceBundle *rule = ures_getByKey(rules, categories[i], NULL, &status);

        if (U_FAILURE(status))
            continue;
        gen_string(rule, texts[used], CONDITION_SIZE);
        ures_close(rule);
        set(&conditions[used], "1");
        if (i < CATEGORIES - 1)
            read_condition(texts[used], &conditions[used], false);
        if (strstr(texts[used], "@integer") && !is_constant(&conditions[used], false))
            used++;
    }
    snprintf(header, size, "nplurals=%d; plural=", used);
    if (used == 1) {
        append(header, size, "0;");
        return;
    }
    append(header, size, "(");
    if (used == 2) {
        read_condition(texts[0], &conditions[0], true);
        append_spaced(header, size, conditions[0].text);
    }
    for (int i = 0; used > 2 && i < used; i++) {
        if (i < used - 1) {
            append(header, size, conditions[i].text);
            append(header, size, " ? ");
        }
        snprintf(number, sizeof number, i < used - 1 ? "%d : " : "%d", i);
        append(header, size, number);
    }
    append(header, size, ");");
}
