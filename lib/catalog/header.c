/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The header: the entry without context whose msgid is empty. Its msgstr has a field on each line, "Name: value". */
#include "lib/catalog/catalog.h"

#include <string.h>

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

stele_str stele__header_charset(stele_str header)
{
    static const stele_str key = STELE__LITERAL("charset=");
    const stele_str        type = stele__header_field(header, STELE__LITERAL("Content-Type"));
    size_t                 start = 0, end;

    while (start + key.length <= type.length && !stele__equal_ignoring_case(stele__slice(type, start, key.length), key))
        start++;
    if (start + key.length > type.length)
        return (stele_str){ NULL, 0 };
    end = start += key.length;
    while (end < type.length && !stele__is_blank(type.data[end]) && type.data[end] != ';')
        end++;
    return end > start ? stele__slice(type, start, end - start) : (stele_str){ NULL, 0 };
}

/* Names of charsets stand in headers in capitals, "ISO-8859" with its hyphens. */
stele_status stele__replace_charset(stele_buffer *text, stele_str header, stele_str charset)
{
    const stele_str before = stele__header_charset(header);
    const size_t    start = before.data ? (size_t)(before.data - header.data) : header.length;
    stele_status    status = stele_buffer_add_str(text, stele__slice(header, 0, start));

    for (size_t i = 0; before.data && i < charset.length && status == STELE_OK; i++) {
        const char c = charset.data[i] == '_' ? '-' : stele__upper(charset.data[i]);
        status = stele_buffer_add(text, &c, 1);
    }
    return status == STELE_OK ? stele_buffer_add_str(text, stele__slice(header, start + before.length, SIZE_MAX))
                              : status;
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

stele_status stele_catalog__set_header(stele_catalog *catalog, stele_message *header)
{
    stele_message *before = catalog->header;
    stele_status   status;

    catalog->header = header;
    status = stele_catalog__update_plural(catalog);
    if (status != STELE_OK)
        catalog->header = before;
    return status;
}

/* Names and values that a line can hold and be read back from. */
static bool is_field(stele_str name, stele_str value)
{
    if (!stele__is_text(name) || !stele__is_text(value) || name.length == 0)
        return false;
    for (size_t i = 0; i < name.length; i++) {
        if (name.data[i] == ':' || stele__is_blank(name.data[i]))
            return false;
    }
    return value.length == 0 || (!memchr(value.data, '\n', value.length) && !memchr(value.data, '\r', value.length));
}

static stele_status add_field(stele_buffer *text, stele_str name, stele_str value)
{
    if (stele_buffer_add_str(text, name) != STELE_OK || stele_buffer_add(text, ": ", 2) != STELE_OK
        || stele_buffer_add_str(text, value) != STELE_OK)
        return STELE_NO_MEMORY;
    return stele_buffer_add(text, "\n", 1);
}

/* The header's text with the field set. The last line may lack its newline. */
static stele_status replace_field(stele_buffer *text, stele_str header, stele_str name, stele_str value)
{
    stele_str    line;
    bool         done = !value.data;
    stele_status status = STELE_OK;

    while (status == STELE_OK && stele__next_piece(&header, '\n', &line)) {
        const bool is_it = line.length > name.length && line.data[name.length] == ':'
                           && stele__equal_ignoring_case(stele__slice(line, 0, name.length), name);
        if (is_it && !done) {
            status = add_field(text, stele__slice(line, 0, name.length), value);
            done = true;
        } else if (!is_it && (header.data || line.length > 0)) {
            status = stele_buffer_add_str(text, line);
            if (status == STELE_OK)
                status = stele_buffer_add(text, "\n", 1);
        }
    }
    return status == STELE_OK && !done ? add_field(text, name, value) : status;
}

/* Adds a header before all else. With the order written down first, moving it cannot fail. */
static stele_status make_header(stele_catalog *catalog)
{
    const stele_message *header;
    stele_status         status = STELE_OK;

    if (catalog->length > 0 && !stele_catalog__need_order(catalog))
        return STELE_NO_MEMORY;
    status = stele_catalog_add(catalog, &header, (stele_str){ NULL, 0 }, STELE__LITERAL(""), (stele_str){ NULL, 0 });
    return status == STELE_OK ? stele_catalog_move(catalog, header, 0) : status;
}

/* An obsolete header is brought back, for the catalog can have no second one. */
static stele_status need_header(stele_catalog *catalog)
{
    stele_message *obsolete;

    if (catalog->header)
        return STELE_OK;
    obsolete = stele_catalog__lookup(catalog, 0, (stele_str){ NULL, 0 }, STELE__LITERAL(""));
    return obsolete ? stele_catalog_set_obsolete(catalog, obsolete, false) : make_header(catalog);
}

stele_status stele_catalog_set_header_field(stele_catalog *catalog, stele_str name, stele_str value)
{
    stele_buffer text = { .allocator = &catalog->allocator };
    stele_status status;

    if (!is_field(name, value))
        return STELE_BAD_ARGUMENT;
    if (!value.data && !catalog->header)
        return STELE_OK;
    status = need_header(catalog);
    if (status == STELE_OK)
        status = replace_field(&text, stele_message_msgstr(catalog->header, 0), name, value);
    if (status == STELE_OK)
        status = stele_catalog_set_msgstr(catalog, catalog->header, 0, (stele_str){ text.data, text.length });
    stele_buffer_free(&text);
    return status;
}

const stele_plural *stele_catalog_plural(const stele_catalog *catalog)
{
    return catalog->plural;
}
