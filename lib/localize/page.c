/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* One page in another language. First it is decided for each unit what stands in its place; then the page is put together and
 * read again. Where its units are not those of the source, the translation to blame is found by halves: with those before it alone the
 * page is right, and with it it is not. It is taken back, and so on. So no page is ever given out that reads otherwise than its
 * source. */
#include <stele/localize.h>

#include <stele/reader.h>

#include "lib/base/base.h"
#include "lib/document/document.h"
#include "lib/localize/anchor.h"
#include "lib/localize/language.h"
#include "lib/localize/sort.h"

enum { BLAMED_MAX = 32 /* Translations of a page that are found so; then all that follow are taken back. */ };

/* What became of a unit. */
enum fate { UNTRANSLATED, FUZZY, TRANSLATED, REFUSED };

struct decision {
    const stele_message *message; /* NULL for none. */
    stele_str            text;    /* What is put. */
    enum fate            fate;
};

struct page {
    const stele_document         *document;
    stele_catalog                *catalog;
    const stele_locale           *locale; /* NULL where it is not said. */
    const stele_localize_options *options;
    stele_report                 *report;
    struct decision              *decisions;
    size_t                        length;
    stele_buffer                  bytes, difference;
    size_t                       *starts, *ends;  /* Of what stands in the place of each unit, in the bytes. */
    bool                          isolates;       /* Code in translations is set apart from text from right to left. */
    bool                          unmarked;       /* Marks would change what the page reads as. */
    const char                   *mark_direction; /* What follows the language in a mark, up to its last quote. */
    stele_localize__language      language;       /* What is replaced between units. */
    stele__arena                  arena;          /* Of the anchors. */
    stele_str                    *anchors;        /* For each unit; NULL where they are left as they are. */
};

/* The message of a unit: with its id as the context, else with the context that it was given. */
static const stele_message *find_message(const struct page *page, const stele_unit *unit)
{
    const stele_message *message = stele_catalog_find(page->catalog, unit->id, unit->text);

    return message ? message : stele_catalog_find(page->catalog, unit->context, unit->text);
}

static void tell_refused(const struct page *page, const struct decision *decision, const stele_unit *unit,
                         stele_str why)
{
    const char *name = stele_catalog_name(page->catalog);

    stele__tell(page->report, STELE__LOCALIZE_DIFFERS, (stele__place){ name, stele_message_line(decision->message), 0 },
                &(stele__args){ { unit->id, stele_str_of(stele_document_name(page->document)), why } });
}

/* Takes a translation back. */
static void refuse(struct page *page, size_t place, stele_str why)
{
    const stele_unit *unit = stele_document_at(page->document, place);
    struct decision  *decision = &page->decisions[place];

    tell_refused(page, decision, unit, why);
    decision->fate = REFUSED;
    decision->text = unit->text;
}

static stele_status decide(struct page *page, size_t place)
{
    const stele_unit   *unit = stele_document_at(page->document, place);
    struct decision    *decision = &page->decisions[place];
    stele_message_state state;
    stele_status        status;

    *decision = (struct decision){ .text = unit->text };
    if (!page->catalog || unit->text.length == 0 || !(decision->message = find_message(page, unit)))
        return STELE_OK;
    state = stele_message_get_state(decision->message);
    if (state != STELE_TRANSLATED && !(state == STELE_FUZZY && page->options->accept_fuzzy)) {
        decision->fate = state == STELE_FUZZY ? FUZZY : UNTRANSLATED;
        return STELE_OK;
    }
    decision->text = stele_message_msgstr(decision->message, 0);
    decision->fate = TRANSLATED;
    stele_buffer_clear(&page->difference);
    status = stele_document_compare(page->document, unit, decision->text, &page->difference);
    if (status == STELE_OK && page->difference.length)
        refuse(page, place, (stele_str){ page->difference.data, page->difference.length });
    return status;
}

/* Whether a unit that stays in the source language is to stand in an element of its own. */
static bool is_markable(const struct page *page, const stele_unit *unit)
{
    return page->options->mark && !page->unmarked && stele__unit_takes_element(page->document, unit);
}

/* Whether a heading's line goes on behind its text, with closing #s. */
static bool is_closed(const struct page *page, const stele_unit *unit)
{
    const stele_str bytes = stele_document_bytes(page->document);
    const char     *end = bytes.data + bytes.length;

    for (const char *at = unit->source.data + unit->source.length; at < end && *at != '\n' && *at != '\r'; at++) {
        if (*at == '#')
            return true;
    }
    return false;
}

/* Puts a translated heading with the anchor of its source. */
static stele_status put_heading(struct page *page, const stele_unit *unit, stele_str text, stele_str anchor)
{
    const bool      before = page->options->anchors == STELE_ANCHORS_GITHUB || is_closed(page, unit);
    stele_buffer    whole = { .allocator = page->bytes.allocator };
    const stele_str parts[] = { before ? STELE__LITERAL("<a id=\"") : text, before ? anchor : STELE__LITERAL(" {#"),
                                before ? STELE__LITERAL("\"></a>") : anchor, before ? text : STELE__LITERAL("}") };
    stele_status status = STELE_OK;

    for (size_t i = 0; i < sizeof parts / sizeof *parts && status == STELE_OK; i++)
        status = stele_buffer_add_str(&whole, parts[i]);
    if (status == STELE_OK)
        status = stele_document_put(page->document, unit, (stele_str){ whole.data, whole.length }, &page->bytes);
    stele_buffer_free(&whole);
    return status;
}

/* Sets code apart in a translation. */
static stele_status isolate_text(struct page *page, const stele_unit *unit, struct decision *decision)
{
    stele_buffer isolated = { .allocator = page->bytes.allocator };
    stele_status status = stele__unit_isolate_code(page->document, unit, decision->text, &isolated);

    if (status == STELE_OK
        && !stele__arena_copy(&page->arena, &decision->text, (stele_str){ isolated.data, isolated.length }))
        status = STELE_NO_MEMORY;
    stele_buffer_free(&isolated);
    return status;
}

/* Puts what was decided, or the source. */
static stele_status put_text(struct page *page, size_t place, bool translated)
{
    const stele_unit *unit = stele_document_at(page->document, place);
    struct decision  *decision = &page->decisions[place];
    stele_status      status = STELE_OK;

    if (page->isolates && decision->fate == TRANSLATED)
        status = isolate_text(page, unit, decision);
    if (status != STELE_OK)
        return status;
    if (translated && page->anchors && page->anchors[place].length && !unit->anchor.data
        && !stele_str_equal(decision->text, unit->text))
        return put_heading(page, unit, decision->text, page->anchors[place]);
    return stele_document_put(page->document, unit, translated ? decision->text : unit->text, &page->bytes);
}

/* Adds what stands in the place of a unit. */
static stele_status put_unit(struct page *page, size_t place, bool translated)
{
    const stele_unit      *unit = stele_document_at(page->document, place);
    const struct decision *decision = &page->decisions[place];
    const bool             is_marked = decision->fate != TRANSLATED && is_markable(page, unit);
    stele_status           status = stele_localize__put_between(&page->language, unit->before, &page->bytes);

    page->starts[place] = page->bytes.length;
    if (status == STELE_OK && is_marked) {
        const char *const parts[] = { "<span lang=\"", page->options->mark, page->mark_direction, "\">" };
        for (size_t i = 0; i < 4 && status == STELE_OK; i++)
            status = stele_buffer_add_str(&page->bytes, stele_str_of(parts[i]));
    }
    if (status == STELE_OK)
        status = put_text(page, place, translated);
    page->ends[place] = page->bytes.length;
    return status == STELE_OK && is_marked ? stele_buffer_add_str(&page->bytes, STELE__LITERAL("</span>")) : status;
}

/* Puts the page together, with translations in the place of the first `limit` units. */
static stele_status put_together(struct page *page, size_t limit)
{
    stele_status status = STELE_OK;

    stele_buffer_clear(&page->bytes);
    for (size_t place = 0; place < page->length && status == STELE_OK; place++)
        status = put_unit(page, place, place < limit);
    return status == STELE_OK
               ? stele_localize__put_between(&page->language, stele_document_tail(page->document), &page->bytes)
               : status;
}

/* Whether a document has the kinds of units that the page's has, each with all its sentences. */
static bool has_same_units(const struct page *page, const stele_document *again)
{
    size_t count = 0;

    for (size_t i = 0; i < page->length; i++) {
        const stele_unit *unit = stele_document_at(page->document, i), *now;
        if (unit->part)
            continue;
        now = stele_document_at(again, count++);
        if (!now || now->kind != unit->kind || now->level != unit->level)
            return false;
    }
    return stele_document_length(again) == count;
}

/* Whether what was put together has the units of the source. */
static stele_status reads_as_source(const struct page *page, bool *same)
{
    const stele_document_options none = { 0 };
    stele_document_options       options = page->options->reading ? *page->options->reading : none;
    stele_document              *again;
    const stele_str              bytes = { page->bytes.data ? page->bytes.data : "", page->bytes.length };
    stele_status                 status;

    options.reader = stele_document_reader(page->document);
    options.sentences = NULL; /* A translation may have others. */
    options.texts_only = true;
    status = stele_document_read_as(&again, bytes, NULL, &options, NULL);
    *same = false;
    if (status == STELE_INVALID) /* A translation has what no document may have. */
        return STELE_OK;
    if (status != STELE_OK)
        return status;
    *same = has_same_units(page, again);
    stele_document_free(again);
    return STELE_OK;
}

static stele_status try(struct page *page, size_t limit, bool *same)
{
    const stele_status status = put_together(page, limit);

    return status == STELE_OK ? reads_as_source(page, same) : status;
}

/* Finds a translation with which the page is wrong, while it is right with those before it. */
static stele_status find_blame(struct page *page, size_t *place)
{
    size_t right = 0, wrong = page->length;

    while (wrong - right > 1) {
        const size_t middle = right + (wrong - right) / 2;
        bool         same;
        stele_status status = try(page, middle, &same);
        if (status != STELE_OK)
            return status;
        if (same)
            right = middle;
        else
            wrong = middle;
    }
    *place = right;
    return STELE_OK;
}

static void take_back(struct page *page, size_t place)
{
    if (page->decisions[place].fate == TRANSLATED)
        refuse(page, place, STELE__LITERAL("it changes the blocks around it"));
}

/* Puts the page together so that it reads as its source. */
static stele_status settle(struct page *page)
{
    bool         same, right_without;
    size_t       place = 0;
    stele_status status = try(page, page->length, &same);

    if (status != STELE_OK || same || page->length == 0)
        return status;
    if ((status = try(page, 0, &right_without)) == STELE_OK && !right_without) { /* Then it is for the marks. */
        page->unmarked = true;
        status = try(page, page->length, &same);
    }
    for (int blamed = 0; status == STELE_OK && !same; blamed++) {
        if ((status = find_blame(page, &place)) != STELE_OK)
            return status;
        take_back(page, place);
        for (size_t i = place; blamed >= BLAMED_MAX && i < page->length; i++)
            take_back(page, i);
        if (blamed > BLAMED_MAX)
            return put_together(page, page->length);
        status = try(page, page->length, &same);
    }
    return status;
}

/* Sets the direction of code in a page, unless that would be read otherwise. */
static stele_status isolate_page(struct page *page)
{
    stele_buffer isolated = { .allocator = page->bytes.allocator };
    stele_buffer plain = page->bytes;
    bool         same = true;
    stele_status status = stele__document_isolate_code(
        page->document, (stele_str){ plain.data ? plain.data : "", plain.length }, &isolated);

    page->bytes = isolated;
    if (status == STELE_OK && strcmp(stele_document_reader(page->document)->name, "markdown") == 0)
        status = reads_as_source(page, &same);
    stele_buffer_free(same ? &plain : &page->bytes);
    if (!same)
        page->bytes = plain;
    return status;
}

/* Puts stretches that are marked so in the order of the language. */
static stele_status sort_stretches(struct page *page)
{
    stele_str   *texts = stele__arena_take(&page->arena, (page->length + 1) * sizeof *texts);
    stele_status status;

    if (!texts)
        return STELE_NO_MEMORY;
    for (size_t i = 0; i < page->length; i++)
        texts[i] = page->decisions[i].text;
    status = stele_localize__sort(&(stele_localize__sorting){ page->document, page->locale, page->starts, page->ends,
                                                              texts, &page->bytes, page->report });
    return status;
}

/* Says in the page which language it is in. It was read again without that, since text in another language than the page's is
 * no unit, and the marks say the source's. */
static stele_status set_language(struct page *page)
{
    bool         is_translated = false;
    stele_status status;

    for (size_t i = 0; i < page->length && !is_translated; i++)
        is_translated = page->decisions[i].fate == TRANSLATED;
    if (!is_translated || !page->locale)
        return STELE_OK;
    page->isolates = stele_locale_direction(page->locale) == STELE_RIGHT_TO_LEFT;
    if (!stele_localize__set_language(&page->language, page->document, page->locale) && !page->isolates)
        return sort_stretches(page);
    status = put_together(page, page->length);
    if (status == STELE_OK)
        status = sort_stretches(page);
    if (status == STELE_OK && page->isolates)
        status = isolate_page(page);
    return status;
}

static void count(const struct page *page, stele_localize_counts *counts)
{
    counts->units = page->length;
    for (size_t i = 0; i < page->length; i++) {
        switch (page->decisions[i].fate) {
        case TRANSLATED: counts->translated++; break;
        case FUZZY: counts->fuzzy++; break;
        case REFUSED: counts->refused++; break;
        default: counts->untranslated++;
        }
    }
}

/* Reads the languages of the page and of its source; false where they are none. */
static bool read_locales(struct page *page, stele_locale *locale)
{
    const stele_localize_options *options = page->options;
    stele_locale                  source;

    page->mark_direction = "";
    if (options->mark && stele_locale_parse(&source, stele_str_of(options->mark), NULL) != STELE_OK)
        return false;
    if (!options->locale)
        return true;
    if (stele_locale_parse(locale, stele_str_of(options->locale), NULL) != STELE_OK)
        return false;
    page->locale = locale;
    if (options->mark && stele_locale_direction(&source) != stele_locale_direction(locale))
        page->mark_direction = stele_locale_direction(&source) == STELE_RIGHT_TO_LEFT ? "\" dir=\"rtl" : "\" dir=\"ltr";
    return true;
}

stele_status stele_localize(const stele_document *document, stele_catalog *catalog,
                            const stele_localize_options *options, stele_sink sink, stele_localize_counts *counts,
                            stele_report *report)
{
    static const stele_localize_options none;
    const stele_allocator              *allocator = stele__report_allocator(report);
    struct page                         page = { .document = document,
                                                 .catalog = catalog,
                                                 .options = options ? options : &none,
                                                 .report = report,
                                                 .length = stele_document_length(document),
                                                 .bytes = { .allocator = allocator },
                                                 .difference = { .allocator = allocator } };
    stele_locale                        locale;
    stele_status                        status = STELE_OK;

    if (counts)
        *counts = (stele_localize_counts){ 0 };
    for (size_t i = 0; i < sizeof none.reserved / sizeof *none.reserved; i++) {
        if (page.options->reserved[i])
            return STELE_BAD_ARGUMENT;
    }
    if ((unsigned)page.options->anchors > STELE_ANCHORS_MDBOOK || !read_locales(&page, &locale))
        return STELE_BAD_ARGUMENT;
    stele__arena_init(&page.arena, allocator);
    page.decisions = stele__allocate_array(allocator, page.length, sizeof *page.decisions);
    page.starts = stele__allocate_array(allocator, page.length, 2 * sizeof *page.starts);
    page.ends = page.starts ? page.starts + page.length : NULL;
    if (!page.decisions || !page.starts)
        status = STELE_NO_MEMORY;
    for (size_t place = 0; place < page.length && status == STELE_OK; place++)
        status = decide(&page, place);
    if (status == STELE_OK && page.options->anchors != STELE_ANCHORS_NONE
        && strcmp(stele_document_reader(document)->name, "markdown") == 0)
        status = stele_localize__anchors(page.options->anchors, document, &page.anchors, &page.arena);
    if (status == STELE_OK)
        status = settle(&page);
    if (status == STELE_OK)
        status = set_language(&page);
    if (status == STELE_OK && counts)
        count(&page, counts);
    if (status == STELE_OK)
        status = sink.write(sink.context, page.bytes.data ? page.bytes.data : "", page.bytes.length);
    stele__release(allocator, page.decisions, page.length * sizeof *page.decisions);
    stele__release(allocator, page.starts, page.length * 2 * sizeof *page.starts);
    stele_buffer_free(&page.bytes);
    stele_buffer_free(&page.difference);
    stele__arena_free(&page.arena);
    return status;
}
