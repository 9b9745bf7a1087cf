/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The template: an entry for each text, with comments that say what it is and what a translation must leave as it is.
 * Texts that are the same have one entry with the comments of all. */
#include "lib/bundle/bundle.h"

#include "lib/base/base.h"
#include "lib/bundle/figures.h"

/* What is being made, and where in the document it is. */
struct making {
    const stele_bundle *bundle;
    stele_catalog      *catalog;
    stele_buffer        line;                              /* A comment. */
    size_t              totals[STELE_UNIT_LIST_ITEM + 1];  /* Of units of each kind. */
    size_t              numbers[STELE_UNIT_LIST_ITEM + 1]; /* Of those so far; for items, in their list. */
};

/* Fills the marks %1 and %2 of a comment. */
static stele_status fill(stele_buffer *line, const char *format, stele_str first, stele_str second)
{
    stele_status status = STELE_OK;

    stele_buffer_clear(line);
    while (*format && status == STELE_OK) {
        size_t plain = strcspn(format, "%");
        status = stele_buffer_add(line, format, plain);
        format += plain;
        if (status == STELE_OK && *format) {
            status = stele_buffer_add_str(line, format[1] == '1' ? first : second);
            format += 2;
        }
    }
    return status;
}

/* Adds a comment to an entry. */
static stele_status say(struct making *making, const stele_message *message, stele_comment_kind kind,
                        const char *format, stele_str first, stele_str second)
{
    stele_status status = fill(&making->line, format, first, second);

    if (status != STELE_OK)
        return status;
    return stele_catalog_add_comment(making->catalog, message, kind,
                                     (stele_str){ making->line.data, making->line.length });
}

static stele_status say_extracted(struct making *making, const stele_message *message, const char *format,
                                  stele_str first, stele_str second)
{
    return say(making, message, STELE_COMMENT_EXTRACTED, format, first, second);
}

static stele_unit_kind kind_at(const struct making *making, size_t place)
{
    return stele__bundle_unit(making->bundle, place).kind;
}

/* The number of list items from `place` on that follow each other directly. */
static size_t list_length(const struct making *making, size_t place)
{
    const size_t count = stele__bundle_length(making->bundle);
    size_t       length = 0;

    while (place + length < count && kind_at(making, place + length) == STELE_UNIT_LIST_ITEM)
        length++;
    return length;
}

/* Counts the unit at `place`, so that a comment can say which of its kind it is. */
static void count_unit(struct making *making, size_t place)
{
    const stele_unit_kind kind = kind_at(making, place);

    if (kind == STELE_UNIT_LIST_ITEM && !(place && kind_at(making, place - 1) == STELE_UNIT_LIST_ITEM)) {
        making->totals[kind] = list_length(making, place);
        making->numbers[kind] = 0;
    }
    making->numbers[kind]++;
}

/* Says what a unit is, and its id. */
static stele_status say_what(struct making *making, const stele_message *message, const stele_unit *unit)
{
    static const char *const formats[] = { "Title of the document.", "Heading %1 of %2.", "Paragraph %1 of %2.",
                                           "Item %1 of %2 of a list." };
    char                     number[24], total[24];
    stele_status             status;

    status = say_extracted(making, message, formats[unit->kind], stele__decimal(number, making->numbers[unit->kind]),
                           stele__decimal(total, making->totals[unit->kind]));
    return status == STELE_OK ? say_extracted(making, message, "Id: %1", unit->id, (stele_str){ 0 }) : status;
}

/* Says what in a text must stay unchanged. */
static stele_status say_what_stays(struct making *making, const stele_message *message, stele_str text)
{
    stele_buffer    figures = { .allocator = making->line.allocator };
    stele_buffer    dates = { .allocator = making->line.allocator };
    const stele_str none = { NULL, 0 };
    stele_str       issuer = stele_bundle_metadata(making->bundle, STELE__LITERAL("Issuer"));
    stele_status    status = stele_bundle__figures(&figures, &dates, text);

    if (status == STELE_OK && figures.length)
        status = say_extracted(making, message, "Keep the figures: %1.", (stele_str){ figures.data, figures.length },
                               none);
    if (status == STELE_OK && dates.length)
        status = say_extracted(making, message, "Keep the dates: %1.", (stele_str){ dates.data, dates.length }, none);
    if (status == STELE_OK && stele_bundle__mentions(text, issuer))
        status = say_extracted(making, message, "Keep the abbreviation %1.", issuer, none);
    stele_buffer_free(&figures);
    stele_buffer_free(&dates);
    return status;
}

/* Finds the entry of a text or adds it. `*is_new` says which. */
static stele_status entry_for(struct making *making, stele_str context, stele_str text, const stele_message **message,
                              bool *is_new)
{
    *message = stele_catalog_find(making->catalog, context, text);
    *is_new = !*message;
    if (*message)
        return STELE_OK;
    return stele_catalog_add(making->catalog, message, context, text, (stele_str){ NULL, 0 });
}

static stele_status add_unit(struct making *making, size_t place)
{
    const stele_unit     unit = stele__bundle_unit(making->bundle, place);
    const stele_str      issuer = stele_bundle_metadata(making->bundle, STELE__LITERAL("Issuer")), none = { NULL, 0 };
    const stele_message *message;
    bool                 is_new;
    stele_status         status;

    count_unit(making, place);
    if ((status = entry_for(making, none, unit.text, &message, &is_new)) != STELE_OK
        || (status = say_what(making, message, &unit)) != STELE_OK || !is_new)
        return status;
    if (issuer.data)
        status = say_extracted(making, message,
                               "Words of %1, quoted: translate them faithfully, add nothing and leave nothing out.",
                               issuer, none);
    if (status == STELE_OK)
        status = say_what_stays(making, message, unit.text);
    if (status == STELE_OK)
        status = say(making, message, STELE_COMMENT_REFERENCE, "%1",
                     stele_bundle_metadata(making->bundle, STELE__LITERAL("Document")), none);
    return status;
}

static stele_status add_metadata(struct making *making, size_t place)
{
    const stele_unit     unit = stele__bundle_unit(making->bundle, place);
    const stele_str      none = { NULL, 0 };
    const stele_message *message;
    bool                 is_new;
    stele_status         status = entry_for(making, unit.id, unit.text, &message, &is_new);

    if (status != STELE_OK)
        return status;
    if (stele_str_equal(unit.id, STELE__LITERAL("metadata: Issuer-Name")))
        status = say_extracted(making, message,
                               "The full name of who issued the document, in the form that they use in your language.",
                               none, none);
    else
        status = say_extracted(making, message, "What stands below a translation.", none, none);
    if (status == STELE_OK)
        status = say_what_stays(making, message, unit.text);
    return status == STELE_OK ? say(making, message, STELE_COMMENT_REFERENCE, "stele.meta", none, none) : status;
}

/* The document's file name without its ending, as the project's name. */
static stele_str project_name(const stele_bundle *bundle)
{
    stele_str name = stele_bundle_metadata(bundle, STELE__LITERAL("Document"));
    size_t    dot = name.length;

    while (dot && name.data[dot - 1] != '.')
        dot--;
    return dot > 1 ? stele__slice(name, 0, dot - 1) : name;
}

/* The header as a new catalog has it: what a translator fills in is still to be filled in, hence the flag. */
static stele_status add_header(struct making *making, const char *creation_date)
{
    const stele_str      notice = stele_bundle_metadata(making->bundle, STELE__LITERAL("Notice")), none = { NULL, 0 };
    const stele_message *message;
    stele_status         status;

    if ((status = stele_catalog_add(making->catalog, &message, none, STELE__LITERAL(""), none)) != STELE_OK
        || (status = fill(&making->line,
                          "Project-Id-Version: %1\n"
                          "Report-Msgid-Bugs-To: \n"
                          "POT-Creation-Date: %2\n"
                          "PO-Revision-Date: YEAR-MO-DA HO:MI+ZONE\n"
                          "Last-Translator: FULL NAME <EMAIL@ADDRESS>\n"
                          "Language-Team: LANGUAGE <LL@li.org>\n"
                          "Language: \n"
                          "MIME-Version: 1.0\n"
                          "Content-Type: text/plain; charset=UTF-8\n"
                          "Content-Transfer-Encoding: 8bit\n",
                          project_name(making->bundle),
                          stele_str_of(creation_date ? creation_date : "YEAR-MO-DA HO:MI+ZONE")))
               != STELE_OK
        || (status = stele_catalog_set_msgstr(making->catalog, message, 0,
                                              (stele_str){ making->line.data, making->line.length }))
               != STELE_OK
        || (status = say(making, message, STELE_COMMENT_TRANSLATOR, "Translation of %1.",
                         stele_bundle_metadata(making->bundle, STELE__LITERAL("Document")), none))
               != STELE_OK)
        return status;
    if (notice.data)
        status = say(making, message, STELE_COMMENT_TRANSLATOR, "%1", notice, none);
    if (status == STELE_OK)
        status = say(making, message, STELE_COMMENT_TRANSLATOR, "FIRST AUTHOR <EMAIL@ADDRESS>, YEAR.", none, none);
    if (status == STELE_OK)
        status = say(making, message, STELE_COMMENT_TRANSLATOR, "", none, none);
    return status == STELE_OK ? say(making, message, STELE_COMMENT_FLAG, "fuzzy", none, none) : status;
}

stele_status stele_bundle_template(stele_catalog **catalog, const stele_bundle *bundle, const char *creation_date,
                                   stele_report *report)
{
    const size_t  length = stele__bundle_length(bundle);
    struct making making = { .bundle = bundle, .line = { .allocator = stele__report_allocator(report) } };
    stele_status  status;

    *catalog = NULL;
    for (size_t i = 0; i < length; i++)
        making.totals[kind_at(&making, i)]++;
    if ((status = stele_catalog_new(&making.catalog, report)) != STELE_OK)
        return status;
    status = add_header(&making, creation_date);
    for (size_t i = 0; i < stele_bundle_unit_count(bundle) && status == STELE_OK; i++)
        status = i < length ? add_unit(&making, i) : add_metadata(&making, i);
    stele_buffer_free(&making.line);
    if (status == STELE_OK)
        *catalog = making.catalog;
    else
        stele_catalog_free(making.catalog);
    return status;
}
