/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Catalogs: making, finding, counting, releasing. */
#include "lib/catalog/catalog.h"

#include <string.h>

#include "lib/catalog/index.h"

enum { DOMAINS_MAX = 65535 };

stele_status stele_catalog__new(stele_catalog **catalog, stele_report *report)
{
    const stele_allocator *allocator = stele__report_allocator(report);
    stele_catalog         *made = stele__allocate_zeroed(allocator, sizeof *made);
    uint16_t               domain;
    stele_status           status = STELE_NO_MEMORY;

    *catalog = NULL;
    if (!made)
        return STELE_NO_MEMORY;
    made->allocator = *allocator;
    stele__arena_init(&made->arena, &made->allocator);
    if (stele__index_init(&made->index, &made->arena)
        && (status = stele_catalog__domain(made, STELE__LITERAL("messages"), &domain)) == STELE_OK) {
        *catalog = made;
        made = NULL;
    }
    stele_catalog_free(made);
    return status;
}

stele_status stele_catalog_new(stele_catalog **catalog, stele_report *report)
{
    stele_status status = stele_catalog__new(catalog, report);

    if (status == STELE_OK && (status = stele_catalog__update_plural(*catalog)) != STELE_OK) {
        stele_catalog_free(*catalog);
        *catalog = NULL;
    }
    return status;
}

stele_message *stele_catalog__next(stele_catalog *catalog)
{
    const size_t   row = catalog->length / STELE__CHUNK_FIRST + 1;
    const unsigned chunk = (unsigned)(63 - __builtin_clzll(row));
    stele_message *message;

    if (chunk >= STELE__CHUNKS || catalog->length >= UINT32_MAX - 1)
        return NULL;
    if (!catalog->chunks[chunk]) {
        size_t size;
        if (!stele__multiply(&size, (size_t)STELE__CHUNK_FIRST << chunk, sizeof *message)
            || !(catalog->chunks[chunk] = stele__arena_take(&catalog->arena, size)))
            return NULL;
    }
    message = stele_catalog__message(catalog, catalog->length);
    memset(message, 0, sizeof *message);
    return message;
}

stele_status stele_catalog__domain(stele_catalog *catalog, stele_str name, uint16_t *domain)
{
    stele_str copy;

    for (size_t i = 0; i < catalog->domain_count; i++) {
        if (stele_str_equal(catalog->domains[i], name)) {
            *domain = (uint16_t)i;
            return STELE_OK;
        }
    }
    if (catalog->domain_count >= DOMAINS_MAX)
        return STELE_LIMIT;
    if (!stele__grow(&catalog->allocator, &catalog->domains, &catalog->domain_capacity, catalog->domain_count + 1,
                     sizeof *catalog->domains)
        || !stele__arena_copy(&catalog->arena, &copy, name))
        return STELE_NO_MEMORY;
    *domain = (uint16_t)catalog->domain_count;
    catalog->domains[catalog->domain_count++] = copy;
    return STELE_OK;
}

const char *stele_catalog_name(const stele_catalog *catalog)
{
    return catalog->name;
}

size_t stele_catalog_length(const stele_catalog *catalog)
{
    return stele_catalog__count(catalog);
}

stele_str stele_catalog_domain(const stele_catalog *catalog, size_t place)
{
    return place < catalog->domain_count ? catalog->domains[place] : (stele_str){ NULL, 0 };
}

const stele_message *stele_catalog_at(const stele_catalog *catalog, size_t place)
{
    return place < stele_catalog__count(catalog) ? stele_catalog__at(catalog, place) : NULL;
}

/* The absent context is not the empty one. Removed messages have no key any more. */
static bool has_key(const stele_message *message, uint16_t domain, stele_str msgctxt, stele_str msgid)
{
    const stele_str context = stele_message_msgctxt(message);

    return message->domain == domain && stele_str_equal(stele_message__key(message), msgid)
           && !context.data == !msgctxt.data && stele_str_equal(context, msgctxt) && !(message->bits & STELE__REMOVED);
}

bool stele_message__same_id(const stele_message *a, const stele_message *b)
{
    return has_key(a, a->domain, stele_message_msgctxt(b), stele_message__key(b));
}

bool stele_message__same_key(const stele_message *a, const stele_message *b)
{
    return has_key(a, b->domain, stele_message_msgctxt(b), stele_message__key(b));
}

/* The message with this key by a look at all of them, where there is no index. */
static stele_message *search(const stele_catalog *catalog, uint16_t domain, stele_str msgctxt, stele_str msgid)
{
    for (size_t place = 0; place < catalog->length; place++) {
        stele_message *message = stele_catalog__message(catalog, place);
        if (has_key(message, domain, msgctxt, msgid))
            return message;
    }
    return NULL;
}

stele_message *stele_catalog__lookup_hashed(const stele_catalog *catalog, uint32_t hash, uint16_t domain,
                                            stele_str msgctxt, stele_str msgid)
{
    size_t at = SIZE_MAX, place;

    if (catalog->index.slot_count == 0)
        return search(catalog, domain, msgctxt, msgid);
    while (stele__index_next(&catalog->index, hash, &at, &place)) {
        stele_message *message = stele_catalog__message(catalog, place);
        if (has_key(message, domain, msgctxt, msgid))
            return message;
    }
    return NULL;
}

stele_message *stele_catalog__lookup(const stele_catalog *catalog, uint16_t domain, stele_str msgctxt, stele_str msgid)
{
    const uint32_t hash = stele__index_hash(&catalog->index, domain, msgctxt, msgid);

    return stele_catalog__lookup_hashed(catalog, hash, domain, msgctxt, msgid);
}

const stele_message *stele_catalog_find(stele_catalog *catalog, stele_str msgctxt, stele_str msgid)
{
    for (size_t domain = 0; domain < catalog->domain_count; domain++) {
        const stele_message *message = stele_catalog__lookup(catalog, (uint16_t)domain, msgctxt, msgid);
        if (message && !(message->bits & STELE__OBSOLETE))
            return message;
    }
    return NULL;
}

const stele_message *stele_catalog_find_same(stele_catalog *catalog, const stele_catalog *from,
                                             const stele_message *message)
{
    const stele_str name = from->domains[message->domain];

    for (size_t domain = 0; domain < catalog->domain_count; domain++) {
        if (stele_str_equal(catalog->domains[domain], name))
            return stele_catalog__lookup(catalog, (uint16_t)domain, stele_message_msgctxt(message),
                                         stele_message__key(message));
    }
    return NULL;
}

stele_str stele_catalog_translate(stele_catalog *catalog, stele_str msgctxt, stele_str msgid, stele_str msgid_plural,
                                  unsigned long n)
{
    const stele_message *message = stele_catalog_find(catalog, msgctxt, msgid);
    size_t               form = 0;
    stele_str            text;

    if (message && stele_message_get_state(message) == STELE_TRANSLATED) {
        if (msgid_plural.data)
            form = stele_plural_form(catalog->plural, n);
        text = stele_message_msgstr(message, form);
        return text.data ? text : stele_message_msgstr(message, 0);
    }
    return msgid_plural.data && n != 1 ? msgid_plural : msgid;
}

stele_catalog_counts stele_catalog_count(const stele_catalog *catalog)
{
    size_t by_state[STELE_OBSOLETE + 1] = { 0 };

    for (size_t place = 0; place < stele_catalog__count(catalog); place++) {
        const stele_message *message = stele_catalog__at(catalog, place);
        if (!stele_message_is_header(message))
            by_state[stele_message_get_state(message)]++;
    }
    return (stele_catalog_counts){ .translated = by_state[STELE_TRANSLATED],
                                   .fuzzy = by_state[STELE_FUZZY],
                                   .untranslated = by_state[STELE_UNTRANSLATED],
                                   .obsolete = by_state[STELE_OBSOLETE] };
}

size_t stele_catalog_memory(const stele_catalog *catalog)
{
    const stele__source *source = &catalog->source;
    size_t               bytes = sizeof *catalog + catalog->arena.size;

    bytes += source->text_capacity + source->original_capacity + source->mark_capacity * sizeof *source->marks;
    return bytes + catalog->domain_capacity * sizeof *catalog->domains
           + catalog->order_capacity * sizeof *catalog->order;
}

static void free_source(stele_catalog *catalog)
{
    stele__source *source = &catalog->source;

    stele__release(&catalog->allocator, source->text, source->text_capacity);
    stele__release(&catalog->allocator, source->original, source->original_capacity);
    stele__release(&catalog->allocator, source->marks, source->mark_capacity * sizeof *source->marks);
}

void stele_catalog_free(stele_catalog *catalog)
{
    stele_allocator allocator;

    if (!catalog)
        return;
    allocator = catalog->allocator;
    stele__release(&allocator, catalog->order, catalog->order_capacity * sizeof *catalog->order);
    stele__release(&allocator, catalog->domains, catalog->domain_capacity * sizeof *catalog->domains);
    stele_plural_free(catalog->plural);
    stele__arena_free(&catalog->arena);
    free_source(catalog);
    stele__release(&allocator, catalog, sizeof *catalog);
}
