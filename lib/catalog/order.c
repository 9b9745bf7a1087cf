/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Removing, moving and sorting messages. Records stay where they are; from the first change on, their numbers stand in the
 * catalog's order. */
#include "lib/catalog/catalog.h"

#include <stdlib.h>
#include <string.h>

bool stele_catalog__need_order(stele_catalog *catalog)
{
    uint32_t *order;
    size_t    capacity = catalog->length ? catalog->length : 1;

    if (catalog->order)
        return true;
    order = stele__allocate_array(&catalog->allocator, capacity, sizeof *order);
    if (!order)
        return false;
    for (size_t number = 0; number < catalog->length; number++)
        order[number] = (uint32_t)number;
    catalog->order = order;
    catalog->order_length = catalog->length;
    catalog->order_capacity = capacity;
    return true;
}

/* Chunks are few, and each is one block. */
size_t stele_catalog__number_of(const stele_catalog *catalog, const stele_message *message)
{
    size_t before = 0;

    for (unsigned chunk = 0; chunk < STELE__CHUNKS; chunk++) {
        const size_t    count = (size_t)STELE__CHUNK_FIRST << chunk;
        const uintptr_t first = (uintptr_t)catalog->chunks[chunk], at = (uintptr_t)message;
        if (first && at >= first && at < first + count * sizeof *message)
            return before + (at - first) / sizeof *message;
        before += count;
    }
    return SIZE_MAX;
}

/* The place of a message. Where nothing was moved the numbers rise. */
static size_t place_of(const stele_catalog *catalog, const stele_message *message)
{
    const size_t number = stele_catalog__number_of(catalog, message);
    size_t       low = 0, high = catalog->order_length;

    if (!catalog->order)
        return number;
    if (catalog->reorders) {
        while (catalog->order[low] != number)
            low++;
        return low;
    }
    while (high - low > 1) {
        const size_t middle = low + (high - low) / 2;
        if (catalog->order[middle] <= number)
            low = middle;
        else
            high = middle;
    }
    return low;
}

stele_status stele_catalog_remove(stele_catalog *catalog, const stele_message *message)
{
    stele_message *removed = stele_message__own(message);
    size_t         place;

    if (!stele_catalog__need_order(catalog)
        || (removed == catalog->header && stele_catalog__set_header(catalog, NULL) != STELE_OK))
        return STELE_NO_MEMORY;
    place = place_of(catalog, message);
    catalog->order_length--;
    memmove(catalog->order + place, catalog->order + place + 1,
            (catalog->order_length - place) * sizeof *catalog->order);
    removed->bits |= STELE__REMOVED;
    catalog->edited = true;
    return STELE_OK;
}

/* The header is asked about first: what may fail comes before anything changes. */
stele_status stele_catalog_keep(stele_catalog *catalog, bool (*keeps)(const stele_message *message, void *context),
                                void          *context)
{
    const stele_message *header = catalog->header;
    const bool           keeps_header = !header || keeps(header, context);
    size_t               kept = 0;

    if (!stele_catalog__need_order(catalog) || (!keeps_header && stele_catalog__set_header(catalog, NULL) != STELE_OK))
        return STELE_NO_MEMORY;
    for (size_t place = 0; place < catalog->order_length; place++) {
        stele_message *message = stele_catalog__at(catalog, place);
        if (message == header ? keeps_header : keeps(message, context)) {
            catalog->order[kept++] = catalog->order[place];
        } else {
            message->bits |= STELE__REMOVED;
            catalog->edited = true;
        }
    }
    catalog->order_length = kept;
    return STELE_OK;
}

/* Takes whether the numbers still rise. */
static void note_moves(stele_catalog *catalog)
{
    catalog->reorders = false;
    for (size_t place = 1; place < catalog->order_length && !catalog->reorders; place++)
        catalog->reorders = catalog->order[place - 1] > catalog->order[place];
    catalog->edited = true;
}

void stele_catalog__arrange(stele_catalog *catalog, const uint32_t *numbers, size_t count)
{
    for (size_t place = 0; place < catalog->order_length; place++)
        stele_catalog__at(catalog, place)->bits |= STELE__REMOVED;
    memcpy(catalog->order, numbers, count * sizeof *numbers);
    catalog->order_length = count;
    for (size_t place = 0; place < count; place++)
        stele_catalog__at(catalog, place)->bits &= (uint16_t)~STELE__REMOVED;
    note_moves(catalog);
}

stele_status stele_catalog_move(stele_catalog *catalog, const stele_message *message, size_t place)
{
    uint32_t *order, number;
    size_t    from;

    if (place >= stele_catalog__count(catalog))
        return STELE_BAD_ARGUMENT;
    if (!stele_catalog__need_order(catalog))
        return STELE_NO_MEMORY;
    from = place_of(catalog, message);
    if (from == place)
        return STELE_OK;
    order = catalog->order;
    number = order[from];
    if (from < place)
        memmove(order + from, order + from + 1, (place - from) * sizeof *order);
    else
        memmove(order + place + 1, order + place, (from - place) * sizeof *order);
    order[place] = number;
    note_moves(catalog);
    return STELE_OK;
}

/* A message with what it is sorted by. */
typedef struct sort_item {
    const stele_message *message;
    stele__reference     reference; /* The least one; without a file for none. */
    uint32_t             number;
    unsigned             group; /* Of a lower one come first. */
} sort_item;

static int compare_ids(const sort_item *a, const sort_item *b)
{
    const stele_str left = stele_message_msgctxt(a->message), right = stele_message_msgctxt(b->message);
    int             order = stele__compare_text(stele_message__key(a->message), stele_message__key(b->message));

    if (order == 0)
        order = (left.data != NULL) - (right.data != NULL);
    return order ? order : stele__compare_text(left, right);
}

static int compare_items(const void *left, const void *right)
{
    const sort_item *a = left, *b = right;
    int              order = (a->group > b->group) - (a->group < b->group);

    if (order == 0)
        order = (a->reference.file.data != NULL) - (b->reference.file.data != NULL);
    if (order == 0 && a->reference.file.data)
        order = stele__compare_references(&a->reference, &b->reference);
    if (order == 0)
        order = compare_ids(a, b);
    return order ? order : (a->number > b->number) - (a->number < b->number);
}

static stele__reference least_reference(const stele_message *message)
{
    stele__reference least = { { NULL, 0 }, { NULL, 0 } };
    stele_str        text;

    for (size_t at = 0; stele_message_comment(message, STELE_COMMENT_REFERENCE, &at, &text);) {
        const stele__reference reference = stele__split_reference(text);
        if (!least.file.data || stele__compare_references(&reference, &least) < 0)
            least = reference;
    }
    return least;
}

bool stele_catalog__sort_numbers(const stele_catalog *catalog, uint32_t *numbers, size_t count,
                                 stele_catalog_order order)
{
    sort_item *items;

    if (order == STELE_ORDER_KEPT)
        return true;
    items = stele__allocate_array(&catalog->allocator, count ? count : 1, sizeof *items);
    if (!items)
        return false;
    for (size_t i = 0; i < count; i++) {
        const stele_message *message = stele_catalog__message(catalog, numbers[i]);
        items[i] = (sort_item){ .message = message,
                                .number = numbers[i],
                                .group = 2u * message->domain + stele_message_is_obsolete(message) };
        if (order == STELE_ORDER_FILE)
            items[i].reference = least_reference(message);
    }
    qsort(items, count, sizeof *items, compare_items);
    for (size_t i = 0; i < count; i++)
        numbers[i] = items[i].number;
    stele__release(&catalog->allocator, items, (count ? count : 1) * sizeof *items);
    return true;
}

stele_status stele_catalog_sort(stele_catalog *catalog, stele_catalog_order order)
{
    if (order > STELE_ORDER_FILE)
        return STELE_BAD_ARGUMENT;
    if (order == STELE_ORDER_KEPT)
        return STELE_OK;
    if (!stele_catalog__need_order(catalog)
        || !stele_catalog__sort_numbers(catalog, catalog->order, catalog->order_length, order))
        return STELE_NO_MEMORY;
    note_moves(catalog);
    return STELE_OK;
}
