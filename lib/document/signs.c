/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Two lists are compared as sorted ones, so that order is free, as languages need it. */
#include "lib/document/signs.h"

#include <stdlib.h>

stele_status stele_document__add_sign(stele_document__signs *signs, const char *kind, stele_str text)
{
    if (!stele__grow(signs->allocator, &signs->items, &signs->capacity, signs->count + 1, sizeof *signs->items))
        return STELE_NO_MEMORY;
    signs->items[signs->count++] = (stele_document__sign){ kind, text };
    return STELE_OK;
}

static int order_of(const void *a, const void *b)
{
    const stele_document__sign *left = a, *right = b;
    const size_t common = left->text.length < right->text.length ? left->text.length : right->text.length;
    int          order = strcmp(left->kind, right->kind);

    if (order == 0 && common)
        order = memcmp(left->text.data, right->text.data, common);
    return order ? order : (left->text.length > right->text.length) - (left->text.length < right->text.length);
}

/* Says what one text has and the other has not. */
static stele_status tell(stele_buffer *difference, const char *verb, const stele_document__sign *sign)
{
    const stele_str parts[] = { stele_str_of(verb), stele_str_of(sign->kind), STELE__LITERAL(" \""), sign->text,
                                STELE__LITERAL("\"") };
    stele_status    status = STELE_OK;

    for (size_t i = 0; i < sizeof parts / sizeof *parts && status == STELE_OK; i++)
        status = stele_buffer_add_str(difference, parts[i]);
    return status;
}

static void sort(stele_document__signs *signs)
{
    if (signs->count)
        qsort(signs->items, signs->count, sizeof *signs->items, order_of);
}

stele_status stele_document__compare_signs(stele_document__signs *source, stele_document__signs *translation,
                                           stele_buffer *difference)
{
    size_t a = 0, b = 0;

    sort(source);
    sort(translation);
    while (a < source->count && b < translation->count && order_of(&source->items[a], &translation->items[b]) == 0)
        a++, b++;
    if (a == source->count && b == translation->count)
        return STELE_OK;
    if (b == translation->count || (a < source->count && order_of(&source->items[a], &translation->items[b]) < 0))
        return tell(difference, "it lacks the ", &source->items[a]);
    return tell(difference, "it adds the ", &translation->items[b]);
}

void stele_document__free_signs(stele_document__signs *signs)
{
    stele__release(signs->allocator, signs->items, signs->capacity * sizeof *signs->items);
    signs->items = NULL;
    signs->count = signs->capacity = 0;
}
