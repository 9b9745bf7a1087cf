/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Plural rules: rows of rules and forms, mistakes, hostile depth, and three judges: an evaluator that walks a tree as C
 * has it, over random expressions; the C library's own ngettext(), over the same expressions where they do not divide by
 * zero; and the same over the headers of real catalogs. */
#include "tests/support.h"

#include <libintl.h>
#include <limits.h>
#include <locale.h>
#include <time.h>
#include <unistd.h>

#include <stele/plural.h>

#include "lib/base/base.h"
#include "lib/catalog/plural.h"

#define RU "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"
#define AR "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);"

struct row {
    const char   *name, *rule;
    unsigned long n;
    unsigned      form;
};

static struct row rows[] = {
    { "ja: one form for all numbers", "nplurals=1; plural=0;", 7, 0 },
    { "az: zero takes the second", "nplurals=2; plural=(n != 1);", 0, 1 },
    { "az: one takes the first", "nplurals=2; plural=(n != 1);", 1, 0 },
    { "ru: 21 takes the first", RU, 21, 0 },
    { "ru: 111 takes the third", RU, 111, 2 },
    { "ru: 1000004 takes the second", RU, 1000004, 1 },
    { "ar: 311 takes the fifth", AR, 311, 4 },
    { "ar: the greatest number", AR, ULONG_MAX, 4 },
    { "no final semicolon", "nplurals=2; plural=n>1", 2, 1 },
    { "junk after the semicolon", "nplurals=2; plural=n>1; junk (", 2, 1 },
    { "a line ends the expression", "nplurals=2; plural=n>1\n)junk", 2, 1 },
    { "text before and blanks between", "Plural-Forms:  nplurals= 2 ;\tplural= n \t> 1 ;", 2, 1 },
    { "the expression before the number", "plural=n>1; nplurals=2;", 2, 1 },
    { "|| binds less than &&", "nplurals=3; plural=n==1 || n==2 && n==3;", 1, 1 },
    { "&& binds less than ==", "nplurals=3; plural=n && n == 2;", 2, 1 },
    { "== binds less than <", "nplurals=3; plural=1 == 0 < n;", 5, 1 },
    { "< binds less than +", "nplurals=3; plural=n < 1 + 1;", 1, 1 },
    { "+ binds less than *", "nplurals=9; plural=1 + n * 2;", 3, 7 },
    { "subtraction groups from the left", "nplurals=9; plural=9 - n - 1;", 2, 6 },
    { "division groups from the left", "nplurals=9; plural=n / 5 / 2;", 60, 6 },
    { "?: groups from the right", "nplurals=4; plural=n==0 ? 1 : n==1 ? 2 : 3;", 1, 2 },
    { "?: within ?:", "nplurals=4; plural=n ? n==1 ? 1 : 2 : 3;", 0, 3 },
    { "! binds most", "nplurals=3; plural=!n + 1;", 0, 2 },
    { "! twice", "nplurals=3; plural=!!n;", 7, 1 },
    { "! before != ", "nplurals=3; plural=!n != 1;", 7, 1 },
    { "&& gives 1", "nplurals=9; plural=5 && n;", 7, 1 },
    { "|| gives 1", "nplurals=9; plural=n || 5;", 0, 1 },
    { "|| of a choice gives 1", "nplurals=9; plural=0 || (n ? 7 : 8);", 3, 1 },
    { "a remainder of a choice", "nplurals=9; plural=(n ? 7 : n) % 4;", 1, 3 },
    { "a comparison of a choice", "nplurals=9; plural=(n == 3 ? 5 : n) == 5;", 3, 1 },
    { "a choice as a condition", "nplurals=3; plural=(n ? n : n > 1) ? 1 : 2;", 1, 1 },
    { "a choice within an addition", "nplurals=9; plural=1 + (n ? 2 : 3);", 0, 4 },
    { "&& does not evaluate in vain", "nplurals=3; plural=n && 5 / n ? 1 : 2;", 0, 2 },
    { "|| does not evaluate in vain", "nplurals=3; plural=!n || 5 / n ? 1 : 2;", 0, 1 },
    { "?: does not evaluate in vain", "nplurals=6; plural=n ? 5 % n : 3;", 0, 3 },
    { "division by zero gives the first", "nplurals=2; plural=1 + 1 / n;", 0, 0 },
    { "a remainder by zero gives the first", "nplurals=2; plural=!(n % 0);", 5, 0 },
    { "out of range gives the first", "nplurals=2; plural=n;", 2, 0 },
    { "below zero gives the first", "nplurals=2; plural=n - 1;", 0, 0 },
    { "numbers wrap as unsigned long", "nplurals=3; plural=n - 1 > 5;", 0, 1 },
};

static stele_plural *parsed(const char *text)
{
    stele_plural *rule;

    assert_int_equal(stele_plural_parse(&rule, stele_str_of(text), NULL), STELE_OK);
    return rule;
}

static void form_follows_rule(void **state)
{
    const struct row *row = *state;
    stele_plural     *rule = parsed(row->rule);

    assert_int_equal(stele_plural_form(rule, row->n), row->form);
    stele_plural_free(rule);
}

struct fault {
    const char  *name, *rule;
    stele_status status;
    const char  *id, *detail;
};

static struct fault faults[] = {
    { "nothing", "", STELE_INVALID, "plural-no-count", "" },
    { "no number of forms", "plural=n>1;", STELE_INVALID, "plural-no-count", "" },
    { "a number of forms that is none", "nplurals=x; plural=n>1;", STELE_INVALID, "plural-bad-count", "" },
    { "no forms", "nplurals=0; plural=0;", STELE_INVALID, "plural-bad-count", "" },
    { "too many forms", "nplurals=65; plural=0;", STELE_LIMIT, "plural-too-many", "64" },
    { "a number that wraps", "nplurals=18446744073709551617; plural=0;", STELE_LIMIT, "plural-too-many", "64" },
    { "no expression", "nplurals=2;", STELE_INVALID, "plural-no-expression", "" },
    { "an empty expression", "nplurals=2; plural=;", STELE_INVALID, "plural-syntax", "" },
    { "an operand is missing", "nplurals=2; plural=n>;", STELE_INVALID, "plural-syntax", "character 22" },
    { "an operator is missing", "nplurals=2; plural=n 1;", STELE_INVALID, "plural-syntax", "character 22" },
    { "a parenthesis stays open", "nplurals=2; plural=(n>1;", STELE_INVALID, "plural-syntax", "character 24" },
    { "a parenthesis too many", "nplurals=2; plural=n>1);", STELE_INVALID, "plural-syntax", "character 23" },
    { "? without :", "nplurals=2; plural=n ? 1;", STELE_INVALID, "plural-syntax", "character 25" },
    { ": without ?", "nplurals=2; plural=n : 1;", STELE_INVALID, "plural-syntax", "character 22" },
    { ": within parentheses", "nplurals=2; plural=n ? (1 : 0);", STELE_INVALID, "plural-syntax", "character 27" },
    { "one =", "nplurals=2; plural=n = 1;", STELE_INVALID, "plural-syntax", "character 22" },
    { "one &", "nplurals=2; plural=n & 1;", STELE_INVALID, "plural-syntax", "character 22" },
    { "another variable", "nplurals=2; plural=i>1;", STELE_INVALID, "plural-syntax", "character 20" },
    { "minus before an operand", "nplurals=2; plural=-n;", STELE_INVALID, "plural-syntax", "character 20" },
};

static void mistake_is_told(void **state)
{
    const struct fault *row = *state;
    stele_report       *report = stele_report_new(NULL);
    stele_plural       *rule = (stele_plural *)report;

    assert_int_equal(stele_plural_parse(&rule, stele_str_of(row->rule), report), row->status);
    assert_null(rule);
    assert_int_equal(stele_report_length(report), 1);
    assert_string_equal(stele_report_at(report, 0)->id, row->id);
    if (!strstr(stele_report_at(report, 0)->text, row->detail))
        fail_msg("\"%s\" does not tell \"%s\"", stele_report_at(report, 0)->text, row->detail);
    stele_report_free(report);
}

static void a_rule_is_written_as_a_header_has_it(void **state)
{
    stele_buffer  text = { 0 };
    stele_plural *rule = parsed("nplurals=02 ; plural=  n != 1 ; junk");

    (void)state;
    assert_int_equal(stele_plural_write(rule, &text), STELE_OK);
    assert_string_equal(text.data, "nplurals=2; plural=n != 1;");
    stele_plural_free(rule);
    stele_buffer_free(&text);
}

static void a_locale_without_a_rule_is_told_apart(void **state)
{
    stele_locale  locale;
    stele_plural *rule;
    stele_buffer  text = { 0 };

    (void)state;
    assert_int_equal(stele_locale_parse(&locale, stele_str_of("xyz"), NULL), STELE_OK);
    assert_int_equal(stele_plural_for_locale(&rule, &locale, NULL), STELE_NOT_FOUND);
    assert_null(rule);
    assert_int_equal(stele_locale_parse(&locale, stele_str_of("az-Latn-AZ"), NULL), STELE_OK);
    assert_int_equal(stele_plural_for_locale(&rule, &locale, NULL), STELE_OK);
    assert_int_equal(stele_plural_write(rule, &text), STELE_OK);
    assert_string_equal(text.data, "nplurals=2; plural=(n != 1);");
    stele_plural_free(rule);
    stele_buffer_free(&text);
    /* Angola's Portuguese is that of Portugal: zero takes another form than in Brazil. */
    assert_int_equal(stele_locale_parse(&locale, stele_str_of("pt-AO"), NULL), STELE_OK);
    assert_int_equal(stele_plural_for_locale(&rule, &locale, NULL), STELE_OK);
    assert_int_equal(stele_plural_form(rule, 0), 2);
    stele_plural_free(rule);
}

static void a_survey_tells_what_a_rule_does(void **state)
{
    stele_plural        *rule = parsed("nplurals=4; plural=n == 7 ? 1 / (n - 7) : n > 900 ? n : n % 2 * 3;");
    stele__plural_survey survey = stele__plural_survey_of(rule);

    (void)state;
    assert_true(survey.divides_by_zero);
    assert_false(survey.wraps);
    assert_int_equal(survey.largest, 1000);
    assert_int_equal(survey.used, 1 | 1 << 3);
    stele_plural_free(rule);
    rule = parsed("nplurals=2; plural=n - 1;");
    assert_true(stele__plural_survey_of(rule).wraps);
    stele_plural_free(rule);
}

/* ---- Depth. ---- */

struct depth {
    const char  *name, *open, *middle, *close;
    stele_status status;
    unsigned     form; /* Of n = 3. */
};

static struct depth depths[] = {
    { "100,000 parentheses", "(", "n == 3", ")", STELE_OK, 1 },
    { "100,000 negations", "!", "n", "", STELE_OK, 1 },
    { "100,000 choices in the last branch", "n==0?1:", "1", "", STELE_OK, 1 },
    { "100,000 choices in the first branch", "n?", "1", ":0", STELE_OK, 1 },
    { "100,000 choices in the condition", "(", "n", "?1:0)", STELE_OK, 1 },
    { "100,000 times &&", "n&&", "n", "", STELE_OK, 1 },
    { "100,000 times || in parentheses", "(n||", "n", ")", STELE_OK, 1 },
    { "100,000 sums from the left", "0+", "1", "", STELE_OK, 1 },
    { "100,000 sums from the right wait for too many values", "0+(", "1", ")", STELE_LIMIT, 0 },
    { "100,000 parentheses that stay open", "(", "n", "", STELE_INVALID, 0 },
};

static void depth_costs_time_in_proportion(void **state)
{
    enum { TIMES = 100000 };
    const struct depth *row = *state;
    struct test_heap    heap = { 0 };
    stele_allocator     allocator = test_allocator(&heap);
    stele_report       *report = stele_report_new(&allocator);
    stele_buffer        text = { 0 };
    stele_plural       *rule;
    clock_t             start;

    assert_int_equal(stele_buffer_add_str(&text, stele_str_of("nplurals=2; plural=")), STELE_OK);
    for (int i = 0; i < TIMES; i++)
        assert_int_equal(stele_buffer_add_str(&text, stele_str_of(row->open)), STELE_OK);
    assert_int_equal(stele_buffer_add_str(&text, stele_str_of(row->middle)), STELE_OK);
    for (int i = 0; i < TIMES; i++)
        assert_int_equal(stele_buffer_add_str(&text, stele_str_of(row->close)), STELE_OK);
    start = clock();
    assert_int_equal(stele_plural_parse(&rule, (stele_str){ text.data, text.length }, report), row->status);
    if (rule)
        assert_int_equal(stele_plural_form(rule, 3), row->form);
    assert_true((double)(clock() - start) / CLOCKS_PER_SEC < 2);
    assert_true(heap.most < 200 * text.length);
    stele_plural_free(rule);
    stele_report_free(report);
    stele_buffer_free(&text);
    assert_int_equal(heap.in_use, 0);
}

static void a_rule_survives_every_failed_allocation(void **state)
{
    stele_status status = STELE_NO_MEMORY;

    (void)state;
    for (size_t n = 0; status != STELE_OK; n++) {
        struct test_heap heap = { 0 };
        stele_allocator  allocator = test_allocator(&heap);
        stele_report    *report = stele_report_new(&allocator);
        stele_plural    *rule;

        heap.fail_at = heap.calls + n + 1;
        status = stele_plural_parse(&rule, stele_str_of(RU), report);
        assert_true(status == STELE_OK || (status == STELE_NO_MEMORY && !rule));
        assert_int_equal(stele_report_length(report), 0);
        stele_plural_free(rule);
        stele_report_free(report);
        assert_int_equal(heap.in_use, 0);
    }
}

/* ---- Random expressions, and what C makes of them. ---- */

/* A tree in an array; the parts of a node stand before it. */
struct node {
    char          op; /* 'n', '0' for a number, an operator ('L' for <=, 'G' for >=, 'E', 'N' for ==, !=). */
    unsigned long value;
    size_t        parts[3];
};

struct tree {
    struct node  nodes[200];
    size_t       count;
    bool         may_divide_by_zero;
    stele_buffer text;
};

static uint64_t random_state;

static unsigned long random_below(unsigned long bound)
{
    random_state ^= random_state << 13;
    random_state ^= random_state >> 7;
    random_state ^= random_state << 17;
    return (unsigned long)(random_state % bound);
}

static void write_text(struct tree *tree, const char *text)
{
    assert_int_equal(stele_buffer_add_str(&tree->text, stele_str_of(text)), STELE_OK);
}

/* Makes a node and writes it in parentheses, so that the text says what the tree is. */
static size_t grow(struct tree *tree, int depth)
{
    static const char        ops[] = "n0!*/%+-<>LGENaaoo????%%EENnn";
    static const char *const signs[128] = {
        ['*'] = "*",  ['/'] = "/",  ['%'] = " % ", ['+'] = "+",  ['-'] = "-",  ['<'] = "<",  ['>'] = ">",
        ['L'] = "<=", ['G'] = ">=", ['E'] = " ==", ['N'] = "!=", ['a'] = "&&", ['o'] = "||", ['?'] = "?"
    };
    struct node node = { .op = ops[random_below(depth > 0 ? sizeof ops - 1 : 2)] };
    char        digits[24];

    if (node.op == '0') {
        node.value = random_below(4) ? random_below(6) : random_below(101);
        snprintf(digits, sizeof digits, "%lu", node.value);
        write_text(tree, digits);
    } else if (node.op == 'n') {
        write_text(tree, "n");
    } else if (node.op == '!') {
        write_text(tree, "!(");
        node.parts[0] = grow(tree, depth - 1);
        write_text(tree, ")");
    } else {
        write_text(tree, "(");
        node.parts[0] = grow(tree, random_below(2) ? depth - 1 : 0);
        write_text(tree, signs[(int)node.op]);
        node.parts[1] = grow(tree, random_below(2) ? depth - 1 : 0);
        if (node.op == '?') {
            write_text(tree, ":");
            node.parts[2] = grow(tree, depth - 1);
        }
        write_text(tree, ")");
    }
    if ((node.op == '/' || node.op == '%')
        && (tree->nodes[node.parts[1]].op != '0' || !tree->nodes[node.parts[1]].value))
        tree->may_divide_by_zero = true;
    assert_true(tree->count < sizeof tree->nodes / sizeof *tree->nodes);
    tree->nodes[tree->count] = node;
    return tree->count++;
}

/* Walks the tree; false where it divides by zero. */
static bool walk(const struct tree *tree, size_t at, unsigned long n, unsigned long *value)
{
    const struct node *node = &tree->nodes[at];
    unsigned long      a, b;

    *value = node->op == 'n' ? n : node->value;
    if (node->op == 'n' || node->op == '0')
        return true;
    if (!walk(tree, node->parts[0], n, &a))
        return false;
    switch (node->op) {
    case '!': *value = !a; return true;
    case '?': return walk(tree, node->parts[a ? 1 : 2], n, value);
    case 'a': *value = 0; return !a || (walk(tree, node->parts[1], n, &b) && (*value = b != 0, true));
    case 'o': *value = 1; return a || (walk(tree, node->parts[1], n, &b) && (*value = b != 0, true));
    default: break;
    }
    if (!walk(tree, node->parts[1], n, &b) || ((node->op == '/' || node->op == '%') && b == 0))
        return false;
    switch (node->op) {
    case '*': *value = a * b; break;
    case '/': *value = a / b; break;
    case '%': *value = a % b; break;
    case '+': *value = a + b; break;
    case '-': *value = a - b; break;
    case '<': *value = a < b; break;
    case '>': *value = a > b; break;
    case 'L': *value = a <= b; break;
    case 'G': *value = a >= b; break;
    case 'E': *value = a == b; break;
    default: *value = a != b;
    }
    return true;
}

static const unsigned long numbers[] = {
    0,  1,   2,   3,   4,   5,   6,   7,   9,   10,  11,   12,   14,      19,         20,         21,       22,
    99, 100, 101, 102, 111, 112, 255, 256, 257, 999, 1000, 1001, 1000000, 4294967295, 4294967296, ULONG_MAX
};
enum { NUMBERS = sizeof numbers / sizeof *numbers };

static void make_tree(struct tree *tree, uint64_t seed)
{
    random_state = seed * 0x9e3779b97f4a7c15 + 1;
    tree->count = 0;
    tree->may_divide_by_zero = false;
    stele_buffer_clear(&tree->text);
    write_text(tree, "nplurals=6; plural=");
    (void)grow(tree, 5);
}

static void random_rules_evaluate_as_in_c(void **state)
{
    static struct tree tree;

    (void)state;
    for (uint64_t seed = 1; seed <= 20000; seed++) {
        stele_plural *rule;
        make_tree(&tree, seed);
        rule = parsed(tree.text.data);
        for (size_t i = 0; i < NUMBERS; i++) {
            unsigned long expected = 0, got = 0;
            bool          is_defined = walk(&tree, tree.count - 1, numbers[i], &expected);
            if (stele__plural_evaluate(rule, numbers[i], &got) != is_defined || (is_defined && got != expected))
                fail_msg("%s: %lu for n = %lu, not %lu", tree.text.data, got, numbers[i], expected);
            if (stele_plural_form(rule, numbers[i]) != (is_defined && expected < 6 ? expected : 0))
                fail_msg("%s: another form for n = %lu", tree.text.data, numbers[i]);
        }
        stele_plural_free(rule);
    }
    stele_buffer_free(&tree.text);
}

/* ---- The C library. ---- */

static char folder[] = "/tmp/stele-plural-XXXXXX";

static void put32(FILE *file, size_t number)
{
    uint32_t word = (uint32_t)number;

    assert_int_equal(fwrite(&word, 4, 1, file), 1);
}

/* Writes a catalog for ngettext("s", "p", n) whose translations are "0", "1", …, and removes it when it has been opened. */
static void install_catalog(const char *domain, const char *rule)
{
    char  path[300], header[4000];
    int   length = snprintf(header, sizeof header, "Content-Type: text/plain; charset=UTF-8\nPlural-Forms: %s\n", rule);
    FILE *file;
    size_t after = 28 + 32;

    assert_true(length > 0 && (size_t)length < sizeof header);
    snprintf(path, sizeof path, "%s/xx/LC_MESSAGES/%s.mo", folder, domain);
    file = fopen(path, "wb");
    assert_non_null(file);
    put32(file, 0x950412de), put32(file, 0), put32(file, 2), put32(file, 28), put32(file, 44);
    put32(file, 0), put32(file, after);
    put32(file, 0), put32(file, after), put32(file, 3), put32(file, after + 1);
    put32(file, (size_t)length), put32(file, after + 5), put32(file, 11), put32(file, after + 5 + (size_t)length + 1);
    assert_int_equal(fwrite("\0s\0p\0", 1, 5, file), 5);
    assert_int_equal(fwrite(header, 1, (size_t)length + 1, file), (size_t)length + 1);
    assert_int_equal(fwrite("0\0001\0002\0003\0004\0005", 1, 12, file), 12);
    assert_int_equal(fclose(file), 0);
    bindtextdomain(domain, folder);
    dngettext(domain, "s", "p", 0);
    assert_int_equal(unlink(path), 0);
}

static int make_folder(void **state)
{
    char command[100];

    (void)state;
    if (!mkdtemp(folder))
        return -1;
    snprintf(command, sizeof command, "mkdir -p %s/xx/LC_MESSAGES", folder);
    setenv("LANGUAGE", "xx", 1);
    return system(command) || !setlocale(LC_ALL, "C.UTF-8") ? -1 : 0;
}

static int remove_folder(void **state)
{
    char command[100];

    (void)state;
    snprintf(command, sizeof command, "rm -r %s", folder);
    return system(command);
}

/* Some C libraries take no catalogs for C.UTF-8. */
static void skip_without_peer(void)
{
    install_catalog("probe", "nplurals=2; plural=1;");
    if (strcmp(dngettext("probe", "s", "p", 3), "1") != 0)
        skip();
}

static void compare_with_peer(const char *domain, const char *text, unsigned long n)
{
    const char   *translation = dngettext(domain, "s", "p", n);
    stele_plural *rule = parsed(text);

    if (stele_plural_form(rule, n) != (unsigned)(translation[0] - '0'))
        fail_msg("%s: form %u for n = %lu, but \"%s\" in the C library", text, stele_plural_form(rule, n), n,
                 translation);
    stele_plural_free(rule);
}

static void random_rules_evaluate_as_in_the_c_library(void **state)
{
    static struct tree tree;
    size_t             compared = 0;

    (void)state;
    skip_without_peer();
    for (uint64_t seed = 1; seed <= 1500; seed++) {
        char domain[40];
        make_tree(&tree, seed);
        if (tree.may_divide_by_zero) /* The C library ends the process then. */
            continue;
        snprintf(domain, sizeof domain, "random%lu", (unsigned long)seed);
        install_catalog(domain, tree.text.data);
        for (size_t i = 0; i < NUMBERS; i++)
            compare_with_peer(domain, tree.text.data, numbers[i]);
        compared++;
    }
    assert_true(compared > 500);
    stele_buffer_free(&tree.text);
}

/* Copies the value of Plural-Forms out of a PO file's header, whose lines are joined. */
static bool header_rule(char rule[1000], const char *path)
{
    FILE       *file = fopen(path, "rb");
    static char bytes[20000];
    size_t      length = 0;
    const char *at;

    if (!file)
        return false;
    bytes[fread(bytes, 1, sizeof bytes - 1, file)] = '\0';
    fclose(file);
    at = strstr(bytes, "Plural-Forms: ");
    if (!at)
        return false;
    for (at += 14; *at && !(at[0] == '\\' && at[1] == 'n') && length < 999; at++) {
        if (strncmp(at, "\"\n\"", 3) == 0)
            at += 2;
        else
            rule[length++] = *at;
    }
    rule[length] = '\0';
    return true;
}

static void headers_of_real_catalogs_evaluate_as_in_the_c_library(void **state)
{
    static const char *const names[] = { "ar", "az", "de", "fa", "ja", "ka", "kk", "ru", "tr", "zh_Hans" };
    const char              *corpus = getenv("STELE_CORPUS");
    char                     path[4096], rule[1000];
    size_t                   compared = 0;

    (void)state;
    skip_without_peer();
    for (size_t i = 0; corpus && i < sizeof names / sizeof *names; i++) {
        snprintf(path, sizeof path, "%s/godot-editor/%s.po", corpus, names[i]);
        if (!header_rule(rule, path))
            continue;
        install_catalog(names[i], rule);
        for (unsigned long n = 0; n <= 1100; n++)
            compare_with_peer(names[i], rule, n);
        compared++;
    }
    if (!compared)
        skip();
}

static void rules_of_cldr_evaluate_as_in_the_c_library(void **state)
{
    static const char *const names[] = { "ar", "az", "be", "br",    "cs", "cy", "da",  "en",  "fil", "fr", "ga",
                                         "gd", "gv", "he", "hr",    "is", "ja", "kw",  "lag", "lt",  "lv", "mk",
                                         "mt", "pl", "pt", "pt-PT", "ro", "ru", "shi", "sl",  "tzm" };

    (void)state;
    skip_without_peer();
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        char          domain[40];
        stele_locale  locale;
        stele_plural *rule;
        stele_buffer  text = { 0 };

        assert_int_equal(stele_locale_parse(&locale, stele_str_of(names[i]), NULL), STELE_OK);
        assert_int_equal(stele_plural_for_locale(&rule, &locale, NULL), STELE_OK);
        assert_int_equal(stele_plural_write(rule, &text), STELE_OK);
        snprintf(domain, sizeof domain, "cldr-%s", names[i]);
        install_catalog(domain, text.data);
        for (unsigned long n = 0; n <= 1100; n++)
            compare_with_peer(domain, text.data, n);
        for (unsigned long n = 2000; n < 4000000; n = n * 2 + 1)
            compare_with_peer(domain, text.data, n);
        stele_plural_free(rule);
        stele_buffer_free(&text);
    }
}

enum { TESTS_MAX = 100 };

static struct CMUnitTest tests[TESTS_MAX];
static size_t            test_count;

static void add_test(const char *name, CMUnitTestFunction function, void *row)
{
    assert_true(test_count < TESTS_MAX);
    tests[test_count++] = (struct CMUnitTest){ name, function, NULL, NULL, row };
}

#define ADD_ROWS(rows, function)                                                                                       \
    for (size_t i = 0; i < sizeof(rows) / sizeof *(rows); i++)                                                         \
    add_test((rows)[i].name, function, &(rows)[i])
#define ADD(function) add_test(#function, function, NULL)

int main(void)
{
    ADD_ROWS(rows, form_follows_rule);
    ADD_ROWS(faults, mistake_is_told);
    ADD_ROWS(depths, depth_costs_time_in_proportion);
    ADD(a_rule_is_written_as_a_header_has_it);
    ADD(a_locale_without_a_rule_is_told_apart);
    ADD(a_survey_tells_what_a_rule_does);
    ADD(a_rule_survives_every_failed_allocation);
    ADD(random_rules_evaluate_as_in_c);
    ADD(random_rules_evaluate_as_in_the_c_library);
    ADD(headers_of_real_catalogs_evaluate_as_in_the_c_library);
    ADD(rules_of_cldr_evaluate_as_in_the_c_library);
    return _cmocka_run_group_tests("plural rules", tests, test_count, make_folder, remove_folder);
}
