/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Templates of documents. The comments of a message say what its text is wherever it stands; where it stands twice in the same way, once. */
#include <stele/template.h>

#include <stele/reader.h>

#include "lib/catalog/catalog.h"

/* What was last said of a message, so that it is not looked for among all that was said: a text may be in thousands of
 * documents. */
struct said {
    uint32_t kinds;    /* A bit for each kind and level of heading. */
    uint32_t document; /* The number of the last reference's, from 1; */
    size_t   line;     /* and its line. */
};

/* What is being made. */
struct making {
    const stele_template_options *options;
    stele_catalog                *catalog;
    stele_buffer                  line; /* A comment, or the header. */
    struct said                  *said; /* By the message's number. */
    size_t                        said_capacity;
    uint32_t                      document; /* The number of the present one, from 1. */
};

static stele_str line_of(const struct making *making)
{
    return (stele_str){ making->line.data, making->line.length };
}

/* Puts texts together in `line`; the list ends with an absent one. */
static stele_status compose(struct making *making, const stele_str *parts)
{
    stele_status status = STELE_OK;

    stele_buffer_clear(&making->line);
    for (; parts->data && status == STELE_OK; parts++)
        status = stele_buffer_add_str(&making->line, *parts);
    return status;
}

/* Whether a message has a comment. */
static bool has_comment(const stele_message *message, stele_comment_kind kind, stele_str text)
{
    stele_str line;

    for (size_t at = 0; stele_message_comment(message, kind, &at, &line);) {
        if (stele_str_equal(line, text))
            return true;
    }
    return false;
}

static stele_status say(struct making *making, const stele_message *message, stele_comment_kind kind, stele_str text)
{
    return stele_catalog_add_comment(making->catalog, message, kind, text);
}

/* What a unit is, in words: "Heading, level 2", "Table cell", and what its format calls it. */
static stele_status compose_kind(struct making *making, const stele_unit *unit)
{
    static const char *const kinds[] = { "Title",      "Heading",  "Paragraph", "List item", "Table cell", "Term",
                                         "Definition", "Footnote", "Caption",   "Code",      "Attribute",  "Metadata" };
    const stele_str          kind = stele_str_of((unsigned)unit->kind < sizeof kinds / sizeof *kinds ? kinds[unit->kind]
                                                                                                     : "Text");
    const stele_str          none = { NULL, 0 };
    char                     digits[24];

    if (unit->kind == STELE_UNIT_HEADING && unit->level > 0)
        return compose(
            making, (const stele_str[]){ kind, STELE__LITERAL(", level "), stele__decimal(digits, unit->level), none });
    if (unit->name.length)
        return compose(making, (const stele_str[]){ kind, STELE__LITERAL(": "), unit->name, none });
    return compose(making, (const stele_str[]){ kind, none });
}

/* What a mark tells the translators, a line each. */
static stele_status say_comment(struct making *making, const stele_message *message, stele_str comment)
{
    stele_str    line;
    stele_status status = STELE_OK;

    while (status == STELE_OK && stele__next_piece(&comment, '\n', &line)) {
        if (!has_comment(message, STELE_COMMENT_EXTRACTED, line))
            status = say(making, message, STELE_COMMENT_EXTRACTED, line);
    }
    return status;
}

/* Whether a name has to stand between isolates to be read as one reference. */
static bool has_blank(const char *name)
{
    return strpbrk(name, " \t") != NULL;
}

/* Adds a reference, unless it is the last one's. */
static stele_status say_reference(struct making *making, const stele_message *message, const char *name, size_t line,
                                  struct said *said)
{
    const bool      isolated = has_blank(name), numbered = making->options->references == STELE_REFERENCES_FULL;
    const stele_str none = { NULL, 0 };
    char            digits[24];
    stele_status    status;

    if (!*name || making->options->references == STELE_REFERENCES_NEVER
        || (said->document == making->document && (!numbered || said->line == line)))
        return STELE_OK;
    said->document = making->document;
    said->line = line;
    status = compose(making, (const stele_str[]){ stele_str_of(isolated ? "\xe2\x81\xa8" : ""), stele_str_of(name),
                                                  stele_str_of(numbered ? ":" : ""),
                                                  numbered ? stele__decimal(digits, line) : STELE__LITERAL(""),
                                                  stele_str_of(isolated ? "\xe2\x81\xa9" : ""), none });
    return status == STELE_OK ? say(making, message, STELE_COMMENT_REFERENCE, line_of(making)) : status;
}

/* What was said of a message; NULL where there is no memory. */
static struct said *said_of(struct making *making, const stele_message *message)
{
    const size_t number = stele_catalog__number_of(making->catalog, message), before = making->said_capacity;

    if (!stele__grow(&making->catalog->allocator, &making->said, &making->said_capacity, number + 1,
                     sizeof *making->said))
        return NULL;
    if (making->said_capacity > before)
        memset(making->said + before, 0, (making->said_capacity - before) * sizeof *making->said);
    return &making->said[number];
}

/* Says what a unit is, where nothing like it was said of its message. What has a name of its own is compared by that. */
static stele_status say_kind(struct making *making, const stele_message *message, const stele_unit *unit,
                             struct said *said)
{
    const unsigned level = unit->kind == STELE_UNIT_HEADING && unit->level < 16 ? unit->level : 0;
    const uint32_t bit = (uint32_t)1 << (unit->kind == STELE_UNIT_HEADING ? 12 + level : (unsigned)unit->kind);
    stele_status   status;

    if (!unit->name.length && (said->kinds & bit))
        return STELE_OK;
    said->kinds |= bit;
    status = compose_kind(making, unit);
    if (status != STELE_OK || (unit->name.length && has_comment(message, STELE_COMMENT_EXTRACTED, line_of(making))))
        return status;
    return say(making, message, STELE_COMMENT_EXTRACTED, line_of(making));
}

/* Finds the message of a unit or adds it. */
static stele_status message_for(struct making *making, const stele_unit *unit, const stele_message **message,
                                bool *is_new)
{
    const stele_str none = { NULL, 0 };
    stele_str       context = unit->context;

    *message = stele_catalog_find(making->catalog, context, unit->text);
    if (*message && making->options->by_context && !context.data) {
        context = unit->id;
        *message = stele_catalog_find(making->catalog, context, unit->text);
    }
    *is_new = !*message;
    return *message ? STELE_OK : stele_catalog_add(making->catalog, message, context, unit->text, none);
}

static stele_status add_unit(struct making *making, const stele_document *document, const stele_unit *unit)
{
    const stele_str      none = { NULL, 0 };
    const stele_message *message;
    struct said         *said;
    bool                 is_new;
    stele_status         status;

    if (unit->text.length == 0) /* It would be the header. */
        return STELE_OK;
    if ((status = message_for(making, unit, &message, &is_new)) != STELE_OK)
        return status;
    if (!(said = said_of(making, message)))
        return STELE_NO_MEMORY;
    status = say_kind(making, message, unit, said);
    if (status == STELE_OK && is_new
        && (status = compose(making, (const stele_str[]){ STELE__LITERAL("Id: "), unit->id, none })) == STELE_OK)
        status = say(making, message, STELE_COMMENT_EXTRACTED, line_of(making));
    if (status == STELE_OK && unit->comment.data)
        status = say_comment(making, message, unit->comment);
    if (status == STELE_OK && is_new && strcmp(stele_document_reader(document)->name, "markdown") == 0)
        status = stele_catalog_set_flag(making->catalog, message, STELE__LITERAL("markdown-text"), true);
    return status == STELE_OK ? say_reference(making, message, stele_document_name(document), unit->line, said)
                              : status;
}

static stele_str or_else(const char *text, const char *other)
{
    return stele_str_of(text ? text : other);
}

/* The header as a new catalog has it: what a translator fills in is still to be filled in, hence the flag. */
static stele_status add_header(struct making *making)
{
    const stele_template_options *options = making->options;
    const stele_str               none = { NULL, 0 };
    const stele_message          *message;
    stele_status                  status = stele_catalog_add(making->catalog, &message, none, STELE__LITERAL(""), none);

    if (status == STELE_OK)
        status = compose(making, (const stele_str[]){ STELE__LITERAL("Project-Id-Version: "),
                                                      or_else(options->package, "PACKAGE VERSION"),
                                                      STELE__LITERAL("\nReport-Msgid-Bugs-To: "),
                                                      or_else(options->bugs_address, ""),
                                                      STELE__LITERAL("\nPOT-Creation-Date: "),
                                                      or_else(options->creation_date, "YEAR-MO-DA HO:MI+ZONE"),
                                                      STELE__LITERAL("\nPO-Revision-Date: YEAR-MO-DA HO:MI+ZONE\n"
                                                                     "Last-Translator: FULL NAME <EMAIL@ADDRESS>\n"
                                                                     "Language-Team: LANGUAGE <LL@li.org>\n"
                                                                     "Language: \n"
                                                                     "MIME-Version: 1.0\n"
                                                                     "Content-Type: text/plain; charset=UTF-8\n"
                                                                     "Content-Transfer-Encoding: 8bit\n"),
                                                      none });
    if (status == STELE_OK)
        status = stele_catalog_set_msgstr(making->catalog, message, 0, line_of(making));
    if (status == STELE_OK)
        status = say(making, message, STELE_COMMENT_TRANSLATOR, STELE__LITERAL("SOME DESCRIPTIVE TITLE"));
    if (status == STELE_OK && options->holder
        && (status = compose(making, (const stele_str[]){ STELE__LITERAL("Copyright (C) YEAR "),
                                                          stele_str_of(options->holder), none }))
               == STELE_OK)
        status = say(making, message, STELE_COMMENT_TRANSLATOR, line_of(making));
    if (status == STELE_OK)
        status = say(making, message, STELE_COMMENT_TRANSLATOR, STELE__LITERAL("FIRST AUTHOR <EMAIL@ADDRESS>, YEAR."));
    if (status == STELE_OK)
        status = say(making, message, STELE_COMMENT_TRANSLATOR, STELE__LITERAL(""));
    return status == STELE_OK ? stele_catalog_set_flag(making->catalog, message, STELE__LITERAL("fuzzy"), true)
                              : status;
}

stele_status stele_template_make(stele_catalog **catalog, const stele_document *const *documents, size_t count,
                                 const stele_template_options *options, stele_report *report)
{
    static const stele_template_options none;
    struct making                       making = { .options = options ? options : &none,
                                                   .line = { .allocator = stele__report_allocator(report) } };
    const stele_unit                   *unit;
    stele_status                        status;

    *catalog = NULL;
    for (size_t i = 0; i < sizeof none.reserved / sizeof *none.reserved; i++) {
        if (making.options->reserved[i])
            return STELE_BAD_ARGUMENT;
    }
    if ((unsigned)making.options->references > STELE_REFERENCES_NEVER)
        return STELE_BAD_ARGUMENT;
    if ((status = stele_catalog_new(&making.catalog, report)) != STELE_OK)
        return status;
    status = add_header(&making);
    for (size_t i = 0; i < count && status == STELE_OK; i++) {
        making.document = (uint32_t)i + 1;
        for (size_t place = 0; status == STELE_OK && (unit = stele_document_at(documents[i], place)); place++)
            status = add_unit(&making, documents[i], unit);
    }
    stele_buffer_free(&making.line);
    stele__release(&making.catalog->allocator, making.said, making.said_capacity * sizeof *making.said);
    if (status == STELE_OK)
        *catalog = making.catalog;
    else
        stele_catalog_free(making.catalog);
    return status;
}
