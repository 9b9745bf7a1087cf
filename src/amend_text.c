/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* A document is changed in the bytes of its units, so that nothing else in it does. Where a text has a blank, its lines may end in the
 * document. What comes out is read again, and must be the same units with the new texts, or nothing is changed. */
#include "src/amend.h"

#include <stdlib.h>
#include <string.h>

#include "src/i18n.h"

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

stele_status amend_text(const struct amendment *amendment, stele_str text, stele_buffer *amended, size_t *times)
{
    stele_status status = STELE_OK;
    const char  *at = text.data, *end = text.data + text.length, *found;

    *times = 0;
    stele_buffer_clear(amended);
    while (status == STELE_OK
           && (found = memmem(at, (size_t)(end - at), amendment->from.data, amendment->from.length))) {
        if ((status = stele_buffer_add(amended, at, (size_t)(found - at))) == STELE_OK)
            status = stele_buffer_add_str(amended, amendment->to);
        at = found + amendment->from.length;
        ++*times;
    }
    return status == STELE_OK ? stele_buffer_add(amended, at, (size_t)(end - at)) : status;
}

/* The blanks at a place of a unit's bytes, or the end of a line with what the next one begins with. */
static size_t blanks_at(const stele_unit *unit, size_t at)
{
    const stele_str bytes = unit->source;
    size_t          end = at;
    bool            newline = false;

    while (end < bytes.length && is_blank(bytes.data[end]))
        newline |= bytes.data[end++] == '\n';
    if (newline) { /* The prefix' own marks, as those of a quote. */
        while (end < bytes.length && bytes.data[end] == '>' && unit->prefix.length)
            for (end++; end < bytes.length && is_blank(bytes.data[end]); end++)
                ;
    }
    return end - at;
}

/* The length of what is to be replaced where it begins at a place of a unit's bytes; 0 where it does not. */
static size_t length_at(const struct amendment *amendment, const stele_unit *unit, size_t at)
{
    const stele_str from = amendment->from, bytes = unit->source;
    size_t          end = at;

    for (size_t i = 0; i < from.length; i++) {
        if (from.data[i] == ' ' && end < bytes.length && bytes.data[end] != ' ') {
            const size_t blanks = blanks_at(unit, end);
            if (blanks == 0)
                return 0;
            end += blanks;
        } else if (end < bytes.length && bytes.data[end] == from.data[i])
            end++;
        else
            return 0;
    }
    return end - at;
}

/* Adds a unit's bytes with the replacement in them; `*times` receives how often. */
static stele_status amend_source(const struct amendment *amendment, const stele_unit *unit, stele_buffer *bytes,
                                 size_t *times)
{
    stele_status status = STELE_OK;
    size_t       kept = 0;

    *times = 0;
    for (size_t at = 0, length; at < unit->source.length && status == STELE_OK; at += length ? length : 1) {
        if (!(length = length_at(amendment, unit, at)))
            continue;
        if ((status = stele_buffer_add(bytes, unit->source.data + kept, at - kept)) == STELE_OK)
            status = stele_buffer_add_str(bytes, amendment->to);
        kept = at + length;
        ++*times;
    }
    return status == STELE_OK ? stele_buffer_add(bytes, unit->source.data + kept, unit->source.length - kept) : status;
}

/* Adds a unit with its new text. Where that is written otherwise in the document than it reads, the whole unit is put there. */
static stele_status amend_unit(const struct amendment *amendment, const stele_document *document,
                               const stele_unit *unit, stele_str text, size_t times, stele_buffer *bytes)
{
    const size_t mark = bytes->length;
    size_t       found = 0;
    stele_status status = amend_source(amendment, unit, bytes, &found);

    if (status != STELE_OK || found == times)
        return status;
    bytes->length = mark;
    return stele_document_put(document, unit, text, bytes);
}

/* Puts the new bytes together; false in `*any` where nothing is replaced. */
static stele_status put_together(const struct amendment *amendment, const stele_document *document, stele_buffer *bytes,
                                 bool *any)
{
    stele_buffer text = { 0 };
    stele_status status = STELE_OK;
    size_t       times;

    *any = false;
    for (size_t i = 0; i < stele_document_length(document) && status == STELE_OK; i++) {
        const stele_unit *unit = stele_document_at(document, i);
        if ((status = stele_buffer_add_str(bytes, unit->before)) != STELE_OK
            || (status = amend_text(amendment, unit->text, &text, &times)) != STELE_OK)
            break;
        *any |= times > 0;
        status = times == 0 ? stele_buffer_add_str(bytes, unit->source)
                            : amend_unit(amendment, document, unit,
                                         (stele_str){ text.data ? text.data : "", text.length }, times, bytes);
    }
    stele_buffer_free(&text);
    return status == STELE_OK ? stele_buffer_add_str(bytes, stele_document_tail(document)) : status;
}

static stele_status add_item(struct amended_texts *texts, const struct amended_text *item)
{
    if (texts->count == texts->capacity) {
        const size_t         capacity = texts->capacity ? 2 * texts->capacity : 64;
        struct amended_text *items = realloc(texts->items, capacity * sizeof *items);
        if (!items)
            return STELE_NO_MEMORY;
        texts->items = items;
        texts->capacity = capacity;
    }
    texts->items[texts->count++] = *item;
    return STELE_OK;
}

/* Compares the units of before with those that were read again, and notes which have another text or id. */
static stele_status compare_units(const struct amendment *amendment, const stele_document *document,
                                  const stele_document *after, struct amended_texts *texts)
{
    stele_buffer text = { 0 };
    stele_status status = stele_document_length(document) == stele_document_length(after) ? STELE_OK : STELE_INVALID;
    size_t       times;

    for (size_t i = 0; i < stele_document_length(document) && status == STELE_OK; i++) {
        const stele_unit *old = stele_document_at(document, i), *now = stele_document_at(after, i);
        if ((status = amend_text(amendment, old->text, &text, &times)) != STELE_OK)
            break;
        if (now->kind != old->kind || now->level != old->level
            || !stele_str_equal(now->text, (stele_str){ text.data ? text.data : "", text.length }))
            status = STELE_INVALID;
        else if (times || !stele_str_equal(old->id, now->id))
            status = add_item(texts, &(struct amended_text){ old->id, now->id, old->text, now->text, old->context,
                                                             old->line, times > 0 });
        if (status == STELE_INVALID)
            complain(_("%s:%zu: with the new text this would be read otherwise"), stele_document_name(document),
                     old->line);
    }
    stele_buffer_free(&text);
    return status;
}

stele_status amend_document(const struct amendment *amendment, const stele_document *document,
                            const stele_document_options *options, stele_document **after, struct amended_texts *texts,
                            stele_report *report)
{
    stele_buffer bytes = { 0 };
    bool         any;
    stele_status status = put_together(amendment, document, &bytes, &any);

    *after = NULL;
    if (status == STELE_OK && any) {
        stele_document_options same = *options;
        same.reader = stele_document_reader(document);
        status = stele_document_read_as(after, (stele_str){ bytes.data, bytes.length }, stele_document_name(document),
                                        &same, report);
        if (status == STELE_OK)
            status = compare_units(amendment, document, *after, texts);
    }
    stele_buffer_free(&bytes);
    return status;
}

static int compare(stele_str a, stele_str b)
{
    const size_t shorter = a.length < b.length ? a.length : b.length;
    const int    order = shorter ? memcmp(a.data, b.data, shorter) : 0;

    return order ? order : (a.length > b.length) - (a.length < b.length);
}

static int by_text(const void *a, const void *b)
{
    const struct amended_text *left = *(struct amended_text *const *)a, *right = *(struct amended_text *const *)b;

    return compare(left->old_text, right->old_text);
}

static int by_id(const void *a, const void *b)
{
    const struct amended_text *left = *(struct amended_text *const *)a, *right = *(struct amended_text *const *)b;

    return compare(left->old_id, right->old_id);
}

bool amend_sort(struct amended_texts *texts)
{
    texts->by_text = calloc(texts->count + 1, sizeof *texts->by_text);
    texts->by_id = calloc(texts->count + 1, sizeof *texts->by_id);
    if (!texts->by_text || !texts->by_id)
        return false;
    for (size_t i = 0; i < texts->count; i++)
        texts->by_text[i] = texts->by_id[i] = &texts->items[i];
    qsort(texts->by_text, texts->count, sizeof *texts->by_text, by_text);
    qsort(texts->by_id, texts->count, sizeof *texts->by_id, by_id);
    return true;
}

/* What became of a text in a context: of its message, or of the one for its id alone. */
static const struct amended_text *find_text(const struct amended_texts *texts, const stele_message *message)
{
    const stele_str     context = stele_message_msgctxt(message);
    struct amended_text wanted = { .old_text = stele_message_msgid(message) }, *key = &wanted;
    size_t              low = 0, high = texts->count;

    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        if (by_text(&texts->by_text[middle], &key) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    for (; low < texts->count && by_text(&texts->by_text[low], &key) == 0; low++) {
        const struct amended_text *item = texts->by_text[low];
        if ((context.data && stele_str_equal(context, item->old_id))
            || (!context.data == !item->context.data && stele_str_equal(context, item->context)))
            return item;
    }
    return NULL;
}

static const struct amended_text *find_id(const struct amended_texts *texts, stele_str id)
{
    struct amended_text wanted = { .old_id = id }, *key = &wanted, **found;

    found = bsearch(&key, texts->by_id, texts->count, sizeof *texts->by_id, by_id);
    return found ? *found : NULL;
}

enum { COMMENTS_MAX = 256 };

/* Lets the comments that name ids follow. */
static stele_status amend_ids(const struct amended_texts *texts, stele_catalog *catalog, const stele_message *message,
                              bool *changed)
{
    static const char mark[] = "Id: ";
    stele_str         lines[COMMENTS_MAX], line;
    stele_buffer      made = { 0 };
    size_t            count = 0, offsets[COMMENTS_MAX];
    bool              any = false;
    stele_status      status = STELE_OK;

    for (size_t at = 0; count < COMMENTS_MAX && status == STELE_OK
                        && stele_message_comment(message, STELE_COMMENT_EXTRACTED, &at, &line);) {
        const bool                 names = line.length > 4 && memcmp(line.data, mark, 4) == 0;
        const struct amended_text *item = names ? find_id(texts, (stele_str){ line.data + 4, line.length - 4 }) : NULL;
        offsets[count] = made.length;
        any |= item && !stele_str_equal(item->old_id, item->new_id);
        status = stele_buffer_add_str(&made, item ? stele_str_of(mark) : line);
        if (status == STELE_OK && item)
            status = stele_buffer_add_str(&made, item->new_id);
        lines[count].length = made.length - offsets[count];
        count++;
    }
    for (size_t i = 0; i < count; i++)
        lines[i].data = made.data ? made.data + offsets[i] : "";
    if (status == STELE_OK && any && count < COMMENTS_MAX)
        status = stele_catalog_set_comments(catalog, message, STELE_COMMENT_EXTRACTED, lines, count);
    *changed |= any;
    stele_buffer_free(&made);
    return status;
}

/* Gives a message its new text, and the new id where its context is the old one. */
static stele_status amend_message(const struct amended_text *item, stele_catalog *catalog, const stele_message *message,
                                  const char *path, bool *changed)
{
    const stele_str context = stele_message_msgctxt(message);
    const bool      is_own = context.data && stele_str_equal(context, item->old_id);
    stele_status    status;

    if (!item->changed && !is_own)
        return STELE_OK;
    *changed = true;
    status = stele_catalog_set_source(catalog, message, is_own ? item->new_id : context, item->new_text,
                                      stele_message_msgid_plural(message));
    if (status == STELE_INVALID)
        complain(_("%s:%zu: the new text has a message already; take one of the two out"), path,
                 stele_message_line(message));
    return status;
}

stele_status amend_catalog(const struct amended_texts *texts, stele_catalog *catalog, const char *path, size_t *count)
{
    stele_status status = STELE_OK;

    *count = 0;
    for (size_t i = 0; i < stele_catalog_length(catalog) && status == STELE_OK; i++) {
        const stele_message       *message = stele_catalog_at(catalog, i);
        const struct amended_text *item = stele_message_is_header(message) ? NULL : find_text(texts, message);
        bool                       changed = false;

        if (item)
            status = amend_message(item, catalog, message, path, &changed);
        if (status == STELE_OK && !stele_message_is_header(message))
            status = amend_ids(texts, catalog, message, &changed);
        *count += changed;
    }
    return status;
}
