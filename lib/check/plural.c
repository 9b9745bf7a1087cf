/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Checks of plural rules: is there one, can it be read, does it give each number a form that there is, do the entries have
 * the forms that it speaks of, and does it divide the numbers as the language does? What a rule does is tried on the
 * numbers 0 to 1000, beyond which languages bring nothing new. */
#include <limits.h>

#include "lib/catalog/catalog.h"
#include "lib/check/checking.h"

/* The first entry with plural forms; NULL for none. */
static const stele_message *first_plural(const stele__checking *checking)
{
    const size_t length = stele_catalog_length(checking->catalog);

    for (size_t at = 0; at < length; at++) {
        const stele_message *message = stele_catalog_at(checking->catalog, at);
        if (stele_message_msgid_plural(message).data && stele__check_wants(checking, message))
            return message;
    }
    return NULL;
}

/* Tells what is missing, where an entry needs it. Without a header the finding stands at that entry. */
static void tell_missing(stele__checking *checking, stele_str key)
{
    const stele_message *needs = first_plural(checking);
    char                 digits[24];

    if (needs)
        stele__check_tell(checking, STELE__PLURAL_RULE_MISSING, checking->header ? checking->header : needs,
                          STELE__MSGSTR, &(stele__args){ { key, stele__decimal(digits, stele_message_line(needs)) } });
}

static void tell_at_header(stele__checking *checking, stele__finding finding, stele_str a, stele_str b, stele_str c)
{
    stele__check_tell(checking, finding, checking->header, STELE__MSGSTR, &(stele__args){ { a, b, c } });
}

/* Tells the first number that has no value, the first with a negative one, and the first with one too large. */
static void try_numbers(stele__checking *checking)
{
    const stele__plural_facts *facts = &checking->plural;
    static const stele_str     none = { NULL, 0 };
    bool                       divides = false, is_negative = false, is_large = false;
    char                       n_digits[24], form_digits[24], last_digits[24];

    for (unsigned n = 0; n < STELE__PLURAL_TRIED; n++) {
        const stele_str number = stele__decimal(n_digits, n);
        unsigned long   form;

        if (!stele__plural_evaluate(facts->rule, n, &form)) {
            if (!divides)
                tell_at_header(checking, STELE__PLURAL_RULE_DIVISION, number, none, none);
            divides = true;
        } else if (form > LONG_MAX) {
            if (!is_negative)
                tell_at_header(checking, STELE__PLURAL_RULE_NEGATIVE, number, none, none);
            is_negative = true;
        } else if (form >= facts->count) {
            if (!is_large)
                tell_at_header(checking, STELE__PLURAL_RULE_RANGE, stele__decimal(form_digits, form), number,
                               stele__decimal(last_digits, facts->count - 1));
            is_large = true;
        }
    }
}

stele_status stele__check_plural_rule(stele__checking *checking)
{
    const stele__plural_facts *facts = &checking->plural;
    static const stele_str     none = { NULL, 0 };
    char                       digits[24];

    if (!facts->expression_text.data)
        tell_missing(checking, STELE__LITERAL("plural=EXPRESSION"));
    if (!facts->count_text.data)
        tell_missing(checking, STELE__LITERAL("nplurals=NUMBER"));
    if (!facts->expression_text.data || !facts->count_text.data)
        return STELE_OK;
    if (!facts->count) {
        stele_str rest = facts->count_text, shown;

        (void)stele__next_piece(&rest, ';', &shown);
        tell_at_header(checking, STELE__PLURAL_COUNT_INVALID, shown, stele__decimal(digits, STELE_PLURAL_FORMS_MAX),
                       none);
    } else if (!facts->rule) {
        tell_at_header(checking, STELE__PLURAL_RULE_INVALID, stele__trimmed(facts->expression_text), none, none);
    } else if (!facts->is_right) {
        try_numbers(checking);
    }
    return STELE_OK;
}

/* Finds two numbers that `one` puts together and `other` does not; both give the form of a number. */
static bool find_joined(const unsigned char *one, const unsigned char *other, unsigned *a, unsigned *b)
{
    unsigned first[STELE_PLURAL_FORMS_MAX];
    bool     is_known[STELE_PLURAL_FORMS_MAX] = { false };

    for (unsigned n = 0; n < STELE__PLURAL_TRIED; n++) {
        const unsigned form = one[n];

        if (!is_known[form]) {
            is_known[form] = true;
            first[form] = n;
        } else if (other[first[form]] != other[n]) {
            *a = first[form];
            *b = n;
            return true;
        }
    }
    return false;
}

/* Compares the header's rule with CLDR's. How the forms are numbered is the catalog's own affair: what counts is which
 * numbers share one. */
static void compare_with_cldr(stele__checking *checking, const stele_plural *cldr, stele_str language)
{
    const unsigned char *own = checking->plural.form;
    unsigned char        form[STELE__PLURAL_TRIED];
    unsigned             a, b;
    char                 a_digits[24], b_digits[24];

    for (unsigned n = 0; n < STELE__PLURAL_TRIED; n++)
        form[n] = (unsigned char)stele_plural_form(cldr, n);
    if (find_joined(own, form, &a, &b))
        tell_at_header(checking, STELE__PLURAL_RULE_JOINS, stele__decimal(a_digits, a), stele__decimal(b_digits, b),
                       language);
    else if (find_joined(form, own, &a, &b))
        tell_at_header(checking, STELE__PLURAL_RULE_PARTS, stele__decimal(a_digits, a), stele__decimal(b_digits, b),
                       language);
}

stele_status stele__check_plural_cldr(stele__checking *checking)
{
    const stele_str language = checking->header ? stele__header_field(stele_message_msgstr(checking->header, 0),
                                                                      STELE__LITERAL("Language"))
                                                : (stele_str){ NULL, 0 };
    stele_report   *quiet;
    stele_locale    locale;
    stele_plural   *cldr = NULL;
    stele_status    status;

    if (!checking->plural.is_right || language.length == 0)
        return STELE_OK;
    quiet = stele_report_new(stele__report_allocator(checking->report));
    if (!quiet)
        return STELE_NO_MEMORY;
    status = stele_locale_parse(&locale, language, quiet);
    if (status == STELE_OK)
        status = stele_plural_for_locale(&cldr, &locale, quiet);
    if (status == STELE_OK)
        compare_with_cldr(checking, cldr, language);
    stele_plural_free(cldr);
    stele_report_free(quiet);
    return status == STELE_NO_MEMORY ? status : STELE_OK;
}

stele_status stele__check_plural_forms(stele__checking *checking)
{
    const size_t expected = checking->plural.count, count = stele_message_form_count(checking->message);
    const bool   has_rule = expected && checking->plural.expression_text.data;
    char         digits[24], expected_digits[24];

    if (!has_rule || !stele_message_msgid_plural(checking->message).data || count == expected)
        return STELE_OK;
    stele__check_tell(checking, count < expected ? STELE__PLURAL_FORMS_MISSING : STELE__PLURAL_FORMS_EXTRA,
                      checking->message, STELE__MSGSTR + (count < expected ? 0 : expected),
                      &(stele__args){ { stele__decimal(digits, count), stele__decimal(expected_digits, expected) } });
    return STELE_OK;
}
