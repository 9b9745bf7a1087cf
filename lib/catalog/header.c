/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The header: the entry without context whose msgid is empty. Its msgstr has a field on each line, "Name: value". */
#include "lib/catalog/catalog.h"

const stele_message *stele_catalog_header(const stele_catalog *catalog)
{
    return catalog->header;
}

/* Names are compared without regard to case, as in mail. */
stele_str stele__header_field(stele_str header, stele_str name)
{
    stele_str line;

    while (stele__next_piece(&header, '\n', &line)) {
        if (line.length > name.length && line.data[name.length] == ':'
            && stele__equal_ignoring_case(stele__slice(line, 0, name.length), name))
            return stele__trimmed(stele__slice(line, name.length + 1, SIZE_MAX));
    }
    return (stele_str){ NULL, 0 };
}

stele_str stele_catalog_header_field(const stele_catalog *catalog, stele_str name)
{
    if (!catalog->header)
        return (stele_str){ NULL, 0 };
    return stele__header_field(stele_message_msgstr(catalog->header, 0), name);
}

/* CLDR's rule for the header's language, or English's. */
static stele_status rule_of_language(stele_plural **rule, stele_str language, stele_report *quiet)
{
    stele_locale locale;
    stele_status status = STELE_NOT_FOUND;

    *rule = NULL;
    if (language.length > 0 && stele_locale_parse(&locale, language, quiet) == STELE_OK)
        status = stele_plural_for_locale(rule, &locale, quiet);
    if (status == STELE_OK || status == STELE_NO_MEMORY)
        return status;
    return stele_plural_parse(rule, STELE__LITERAL("nplurals=2; plural=(n != 1);"), quiet);
}

/* A rule that cannot be read is no reason to refuse a catalog, so nothing is told of it here: the report only hands on the
 * allocator and keeps nothing. */
stele_status stele__header_plural(stele_plural **rule, stele_str header, const stele_allocator *allocator)
{
    stele_report *quiet = stele_report_new(allocator);
    stele_str     text = stele__header_field(header, STELE__LITERAL("Plural-Forms"));
    stele_status  status = STELE_INVALID;

    *rule = NULL;
    if (!quiet)
        return STELE_NO_MEMORY;
    stele_report_limit(quiet, 0);
    if (text.data)
        status = stele_plural_parse(rule, text, quiet);
    if (status != STELE_OK && status != STELE_NO_MEMORY)
        status = rule_of_language(rule, stele__header_field(header, STELE__LITERAL("Language")), quiet);
    stele_report_free(quiet);
    return status;
}

stele_status stele_catalog__update_plural(stele_catalog *catalog)
{
    const stele_str header = catalog->header ? stele_message_msgstr(catalog->header, 0) : (stele_str){ NULL, 0 };
    stele_plural   *rule;
    stele_status    status = stele__header_plural(&rule, header, &catalog->allocator);

    if (status == STELE_OK) {
        stele_plural_free(catalog->plural);
        catalog->plural = rule;
    }
    return status;
}

const stele_plural *stele_catalog_plural(const stele_catalog *catalog)
{
    return catalog->plural;
}
