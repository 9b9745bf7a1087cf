/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Reads the header's plural rule once, for all checks that ask of it. */
#include "lib/check/plural_facts.h"

#include "lib/catalog/catalog.h"
#include "lib/check/checking.h"

/* What stands behind `key`, to the end of its line; absent where the key is missing. */
static stele_str value_of(stele_str header, stele_str key)
{
    const char *found = stele__find_text(header, key);
    stele_str   rest, line;

    if (!found)
        return (stele_str){ NULL, 0 };
    found += key.length;
    rest = (stele_str){ found, header.length - (size_t)(found - header.data) };
    (void)stele__next_piece(&rest, '\n', &line);
    return line;
}

static unsigned read_count(stele_str text)
{
    uint32_t count;

    return stele__leading_number(stele__trimmed(text), &count) > 0 && count <= STELE_PLURAL_FORMS_MAX ? count : 0;
}

/* Compiles the two parts, that may stand apart in the header. */
static stele_status compile(stele__plural_facts *facts, stele_report *report)
{
    stele_report *quiet = stele_report_new(stele__report_allocator(report));
    stele_buffer  text = { .allocator = stele__report_allocator(report) };
    char          digits[24];
    stele_status  status = STELE_NO_MEMORY;

    if (quiet && (status = stele_buffer_add(&text, "nplurals=", 9)) == STELE_OK
        && (status = stele_buffer_add_str(&text, stele__decimal(digits, facts->count))) == STELE_OK
        && (status = stele_buffer_add(&text, "; plural=", 9)) == STELE_OK
        && (status = stele_buffer_add_str(&text, facts->expression_text)) == STELE_OK)
        status = stele_plural_parse(&facts->rule, (stele_str){ text.data, text.length }, quiet);
    stele_buffer_free(&text);
    stele_report_free(quiet);
    return status == STELE_NO_MEMORY ? status : STELE_OK;
}

static void try_numbers(stele__plural_facts *facts)
{
    unsigned counts[STELE_PLURAL_FORMS_MAX] = { 0 };

    for (unsigned n = 0; n < STELE__PLURAL_TRIED; n++) {
        unsigned long form;

        if (!stele__plural_evaluate(facts->rule, n, &form) || form >= facts->count)
            return;
        facts->form[n] = (unsigned char)form;
        counts[form]++;
    }
    for (size_t form = 0; form < STELE_PLURAL_FORMS_MAX; form++)
        facts->often[form] = counts[form] >= STELE__PLURAL_OFTEN;
    facts->is_right = true;
}

stele_status stele__plural_facts_read(stele__plural_facts *facts, stele_str header, stele_report *report)
{
    stele_status status;

    facts->count_text = value_of(header, STELE__LITERAL("nplurals="));
    facts->expression_text = value_of(header, STELE__LITERAL("plural="));
    for (size_t i = 0; i < facts->expression_text.length; i++) {
        if (facts->expression_text.data[i] == ';')
            facts->expression_text.length = i;
    }
    facts->count = read_count(facts->count_text);
    if (!facts->count || !facts->expression_text.data)
        return STELE_OK;
    if ((status = compile(facts, report)) != STELE_OK)
        return status;
    if (facts->rule)
        try_numbers(facts);
    return STELE_OK;
}

bool stele__plural_is_general(const stele__plural_facts *facts, size_t form, uint32_t first, uint32_t last)
{
    size_t count = 0;

    if (!facts->is_right || form >= STELE_PLURAL_FORMS_MAX || !facts->often[form])
        return false;
    if (last >= STELE__PLURAL_TRIED)
        return true;
    for (uint32_t n = first; n <= last && count < 2; n++)
        count += facts->form[n] == form;
    return count > 1;
}

void stele__plural_facts_free(stele__plural_facts *facts)
{
    stele_plural_free(facts->rule);
    *facts = (stele__plural_facts){ 0 };
}
