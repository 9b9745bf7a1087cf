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

struct stele_template {
    stele_template_references references;
    bool                      by_context;
    stele_catalog            *catalog;
    struct said              *said; /* By the message's number. */
    size_t                    said_capacity;
    uint32_t                  document;  /* The number of the present one, from 1. */
    stele_str                 reference; /* To it, in the catalog's arena; absent until one is made. */
};

/* Puts texts together in the catalog's arena; the list ends with an absent one. False where there is no memory. */
static bool compose(stele_template *made, stele_str *text, const stele_str *parts)
{
    size_t length = 0;
    char  *bytes;

    for (const stele_str *part = parts; part->data; part++) {
        if (!stele__add(&length, length, part->length))
            return false;
    }
    if (!(bytes = stele__arena_take_bytes(&made->catalog->arena, length ? length : 1)))
        return false;
    *text = (stele_str){ bytes, length };
    for (; parts->data; bytes += parts++->length)
        memcpy(bytes, parts->data, parts->length);
    return true;
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

/* Says what outlives the catalog, or is in its arena. */
static stele_status say(stele_template *made, stele_message *message, stele_comment_kind kind, stele_str text)
{
    return stele_message__add_kept_comment(made->catalog, message, kind, text);
}

/* What a unit is, in words: "Heading, level 2", "Table cell", and what its format calls it. */
static bool name_kind(stele_template *made, stele_str *text, const stele_unit *unit)
{
    static const stele_str kinds[] = { STELE__LITERAL("Title"),      STELE__LITERAL("Heading"),
                                       STELE__LITERAL("Paragraph"),  STELE__LITERAL("List item"),
                                       STELE__LITERAL("Table cell"), STELE__LITERAL("Term"),
                                       STELE__LITERAL("Definition"), STELE__LITERAL("Footnote"),
                                       STELE__LITERAL("Caption"),    STELE__LITERAL("Code"),
                                       STELE__LITERAL("Attribute"),  STELE__LITERAL("Metadata") };
    const stele_str        none = { NULL, 0 };
    char                   digits[24];

    *text = (unsigned)unit->kind < sizeof kinds / sizeof *kinds ? kinds[unit->kind] : STELE__LITERAL("Text");
    if (unit->kind == STELE_UNIT_HEADING && unit->level > 0)
        return compose(
            made, text,
            (const stele_str[]){ *text, STELE__LITERAL(", level "), stele__decimal(digits, unit->level), none });
    if (unit->name.length)
        return compose(made, text, (const stele_str[]){ *text, STELE__LITERAL(": "), unit->name, none });
    return true;
}

/* What a mark tells the translators, a line each. */
static stele_status say_comment(stele_template *made, stele_message *message, stele_str comment)
{
    stele_str    line;
    stele_status status = STELE_OK;

    while (status == STELE_OK && stele__next_piece(&comment, '\n', &line)) {
        if (!has_comment(message, STELE_COMMENT_EXTRACTED, line))
            status = stele_catalog_add_comment(made->catalog, message, STELE_COMMENT_EXTRACTED, line);
    }
    return status;
}

/* A reference to the present document, with or without a line. A name with blanks stands between isolates, so that it is
 * read as one reference. */
static bool refer(stele_template *made, const char *name, stele_str line)
{
    const bool      isolated = strpbrk(name, " \t") != NULL;
    const stele_str none = { NULL, 0 };

    return compose(made, &made->reference,
                   (const stele_str[]){ stele_str_of(isolated ? "\xe2\x81\xa8" : ""), stele_str_of(name),
                                        stele_str_of(line.length ? ":" : ""), line,
                                        stele_str_of(isolated ? "\xe2\x81\xa9" : ""), none });
}

/* Whether what a document is called can be a reference. */
static bool is_name(const char *name)
{
    const stele_str text = stele_str_of(name);

    return stele__is_text(text) && !strpbrk(name, "\r\n");
}

/* Adds a reference, unless it is the last one's. */
static stele_status say_reference(stele_template *made, stele_message *message, const char *name, size_t line,
                                  struct said *said)
{
    const bool numbered = made->references == STELE_REFERENCES_FULL;
    char       digits[24];

    if (!*name || made->references == STELE_REFERENCES_NEVER
        || (said->document == made->document && (!numbered || said->line == line)))
        return STELE_OK;
    said->document = made->document;
    said->line = line;
    if ((numbered || !made->reference.data)
        && !refer(made, name, numbered ? stele__decimal(digits, line) : STELE__LITERAL("")))
        return STELE_NO_MEMORY;
    return say(made, message, STELE_COMMENT_REFERENCE, made->reference);
}

/* What was said of a message; NULL where there is no memory. */
static struct said *said_of(stele_template *made, const stele_message *message)
{
    const size_t number = stele_catalog__number_of(made->catalog, message), before = made->said_capacity;

    if (!stele__grow(&made->catalog->allocator, &made->said, &made->said_capacity, number + 1, sizeof *made->said))
        return NULL;
    if (made->said_capacity > before)
        memset(made->said + before, 0, (made->said_capacity - before) * sizeof *made->said);
    return &made->said[number];
}

/* Says what a unit is, where nothing like it was said of its message. What has a name of its own is compared by that. */
static stele_status say_kind(stele_template *made, stele_message *message, const stele_unit *unit, struct said *said)
{
    const unsigned level = unit->kind == STELE_UNIT_HEADING && unit->level < 16 ? unit->level : 0;
    const uint32_t bit = (uint32_t)1 << (unit->kind == STELE_UNIT_HEADING ? 12 + level : (unsigned)unit->kind);
    stele_str      text;

    if (!unit->name.length && (said->kinds & bit))
        return STELE_OK;
    said->kinds |= bit;
    if (!name_kind(made, &text, unit))
        return STELE_NO_MEMORY;
    if (!unit->name.length)
        return say(made, message, STELE_COMMENT_EXTRACTED, text);
    return has_comment(message, STELE_COMMENT_EXTRACTED, text)
               ? STELE_OK
               : stele_catalog_add_comment(made->catalog, message, STELE_COMMENT_EXTRACTED, text);
}

/* Finds the message of a unit or adds it. */
static stele_status message_for(stele_template *made, const stele_unit *unit, stele_message **message, bool *is_new)
{
    stele_status status = stele_catalog__intern(made->catalog, message, unit->context, unit->text, is_new);

    if (status == STELE_OK && !*is_new && made->by_context && !unit->context.data)
        status = stele_catalog__intern(made->catalog, message, unit->id, unit->text, is_new);
    return status;
}

/* What is said once of a new message. */
static stele_status introduce(stele_template *made, const stele_document *document, const stele_unit *unit,
                              stele_message *message)
{
    const stele_str none = { NULL, 0 };
    stele_str       id;
    stele_status    status = compose(made, &id, (const stele_str[]){ STELE__LITERAL("Id: "), unit->id, none })
                                 ? say(made, message, STELE_COMMENT_EXTRACTED, id)
                                 : STELE_NO_MEMORY;

    if (status == STELE_OK && strcmp(stele_document_reader(document)->name, "markdown") == 0)
        status = say(made, message, STELE_COMMENT_FLAG, STELE__LITERAL("markdown-text"));
    return status;
}

static stele_status add_unit(stele_template *made, const stele_document *document, const stele_unit *unit)
{
    stele_message *message;
    struct said   *said;
    bool           is_new;
    stele_status   status;

    if (unit->text.length == 0) /* It would be the header. */
        return STELE_OK;
    if ((status = message_for(made, unit, &message, &is_new)) != STELE_OK)
        return status;
    if (!(said = said_of(made, message)))
        return STELE_NO_MEMORY;
    status = say_kind(made, message, unit, said);
    if (status == STELE_OK && is_new)
        status = introduce(made, document, unit, message);
    if (status == STELE_OK && unit->comment.data)
        status = say_comment(made, message, unit->comment);
    return status == STELE_OK ? say_reference(made, message, stele_document_name(document), unit->line, said) : status;
}

static stele_str or_else(const char *text, const char *other)
{
    return stele_str_of(text ? text : other);
}

/* The header as a new catalog has it: what a translator fills in is still to be filled in, hence the flag. */
static stele_status add_header(stele_template *made, const stele_template_options *options)
{
    const stele_str      none = { NULL, 0 };
    const stele_message *message;
    stele_str            text;
    stele_status         status = stele_catalog_add(made->catalog, &message, none, STELE__LITERAL(""), none);

    if (status != STELE_OK)
        return status;
    if (!compose(made, &text,
                 (const stele_str[]){
                     STELE__LITERAL("Project-Id-Version: "), or_else(options->package, "PACKAGE VERSION"),
                     STELE__LITERAL("\nReport-Msgid-Bugs-To: "), or_else(options->bugs_address, ""),
                     STELE__LITERAL("\nPOT-Creation-Date: "), or_else(options->creation_date, "YEAR-MO-DA HO:MI+ZONE"),
                     STELE__LITERAL("\nPO-Revision-Date: YEAR-MO-DA HO:MI+ZONE\n"
                                    "Last-Translator: FULL NAME <EMAIL@ADDRESS>\n"
                                    "Language-Team: LANGUAGE <LL@li.org>\n"
                                    "Language: \n"
                                    "MIME-Version: 1.0\n"
                                    "Content-Type: text/plain; charset=UTF-8\n"
                                    "Content-Transfer-Encoding: 8bit\n"),
                     none }))
        return STELE_NO_MEMORY;
    status = stele_catalog_set_msgstr(made->catalog, message, 0, text);
    if (status == STELE_OK)
        status = stele_catalog_add_comment(made->catalog, message, STELE_COMMENT_TRANSLATOR,
                                           STELE__LITERAL("SOME DESCRIPTIVE TITLE"));
    if (status == STELE_OK && options->holder) {
        if (!compose(made, &text,
                     (const stele_str[]){ STELE__LITERAL("Copyright (C) YEAR "), stele_str_of(options->holder), none }))
            return STELE_NO_MEMORY;
        status = stele_catalog_add_comment(made->catalog, message, STELE_COMMENT_TRANSLATOR, text);
    }
    if (status == STELE_OK)
        status = stele_catalog_add_comment(made->catalog, message, STELE_COMMENT_TRANSLATOR,
                                           STELE__LITERAL("FIRST AUTHOR <EMAIL@ADDRESS>, YEAR."));
    if (status == STELE_OK)
        status = stele_catalog_add_comment(made->catalog, message, STELE_COMMENT_TRANSLATOR, STELE__LITERAL(""));
    return status == STELE_OK ? stele_catalog_set_flag(made->catalog, message, STELE__LITERAL("fuzzy"), true) : status;
}

stele_status stele_template_new(stele_template **made, const stele_template_options *options, stele_report *report)
{
    static const stele_template_options none;
    const stele_allocator              *allocator = stele__report_allocator(report);
    stele_template *new;
    stele_status status;

    *made = NULL;
    options = options ? options : &none;
    for (size_t i = 0; i < sizeof none.reserved / sizeof *none.reserved; i++) {
        if (options->reserved[i])
            return STELE_BAD_ARGUMENT;
    }
    if ((unsigned)options->references > STELE_REFERENCES_NEVER)
        return STELE_BAD_ARGUMENT;
    if (!(new = stele__allocate_zeroed(allocator, sizeof *new)))
        return STELE_NO_MEMORY;
    new->references = options->references;
    new->by_context = options->by_context;
    if ((status = stele_catalog_new(&new->catalog, report)) != STELE_OK) {
        stele__release(allocator, new, sizeof *new);
        return status;
    }
    if ((status = add_header(new, options)) == STELE_OK)
        *made = new;
    else
        stele_template_free(new);
    return status;
}

stele_status stele_template_add(stele_template *made, const stele_document *document)
{
    const stele_unit *unit;
    stele_status      status = made->references == STELE_REFERENCES_NEVER || is_name(stele_document_name(document))
                                   ? STELE_OK
                                   : STELE_BAD_ARGUMENT;

    made->document++;
    made->reference = (stele_str){ NULL, 0 };
    for (size_t place = 0; status == STELE_OK && (unit = stele_document_at(document, place)); place++)
        status = add_unit(made, document, unit);
    return status;
}

stele_catalog *stele_template_catalog(stele_template *made)
{
    return made->catalog;
}

/* Releases a template but for its catalog. */
static void release(stele_template *made)
{
    const stele_allocator allocator = made->catalog->allocator;

    stele__release(&allocator, made->said, made->said_capacity * sizeof *made->said);
    stele__release(&allocator, made, sizeof *made);
}

void stele_template_free(stele_template *made)
{
    stele_catalog *catalog = made ? made->catalog : NULL;

    if (!made)
        return;
    release(made);
    stele_catalog_free(catalog);
}

stele_status stele_template_make(stele_catalog **catalog, const stele_document *const *documents, size_t count,
                                 const stele_template_options *options, stele_report *report)
{
    stele_template *made;
    stele_status    status = stele_template_new(&made, options, report);

    *catalog = NULL;
    for (size_t i = 0; i < count && status == STELE_OK; i++)
        status = stele_template_add(made, documents[i]);
    if (status == STELE_OK) {
        *catalog = made->catalog;
        release(made);
    } else
        stele_template_free(made);
    return status;
}
